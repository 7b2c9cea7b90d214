"""The English of a safety text, behind one quiet button, where the app speaks another language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstretch.widgets.column import Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme

WORDS = "English"
"""In English in every language: it is for who reads that."""


class InEnglish(QWidget):
    """A button that shows and hides lines of English below it."""

    def __init__(self, theme: Theme, lines: Sequence[str]) -> None:
        """Take the English of what stands on the page."""
        super().__init__()
        self.button = Button(WORDS, theme, "quiet")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.button.setObjectName("in-english")
        self.button.toggled.connect(self._show)
        self.text = Words("\n\n".join(lines), "secondary")
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setLocale(QLocale(QLocale.Language.English))
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row(theme, self.button))
        column.addWidget(self.text)

    @Slot(bool)
    def _show(self, on: bool) -> None:
        self.text.setVisible(on)
