"""Sentences about faults above the page: each stays until it is read away, and none is shown twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hamstretch.widgets.announce import announce
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class Banner(QWidget):
    """A stack of sentences, newest below; takes no room while there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._lines: dict[str, QFrame] = {}
        self._passing: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown, oldest first."""
        return tuple(self._lines)

    def add(self, text: str, *, passing: bool = False) -> None:
        """Show a sentence, `passing` until `drop_passing`; one that is there already is not repeated."""
        if text in self._lines:
            return
        space = self._theme.space
        line = QFrame()
        line.setProperty("role", "banner")
        across = QHBoxLayout(line)
        across.setContentsMargins(space.l, space.s, space.l, space.s)
        across.addWidget(Words(text), 1)
        close = Button(self.tr("Understood"), self._theme, "quiet")
        close.clicked.connect(lambda: self._drop(text))
        across.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._lines[text] = line
        if passing:
            self._passing.add(text)
        self._column.addWidget(line)
        self.setAccessibleName(" ".join(self._lines))
        self.show()
        announce(self, text)

    @Slot()
    def drop_passing(self) -> None:
        """Take away what was said of something that is over now."""
        for text in tuple(self._passing):
            self._drop(text)

    def _drop(self, text: str) -> None:
        self._passing.discard(text)
        line = self._lines.pop(text, None)
        if line is not None:
            line.hide()
            line.deleteLater()
        self.setAccessibleName(" ".join(self._lines))
        self.setVisible(bool(self._lines))
