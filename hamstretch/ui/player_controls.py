"""The player's row of controls: words where there is room for them, icons alone where there is not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hamstretch.core.session_types import Adjust, Back, Event, PainNow, RestartSide, Skip, Toggle
from hamstretch.widgets.controls import Button, Kind
from hamstretch.widgets.mirror import keep_sign
from hamstretch.widgets.theme import Theme

STEP_S = 15.0
"""Seconds that the two time keys add or take."""


class Controls(QWidget):
    """Sends events through `act`; `ended()` when the session is to end. The mouse never takes the focus."""

    ended = Signal()

    def __init__(self, theme: Theme, act: Callable[[Event], None]) -> None:
        super().__init__()
        self._theme, self._act = theme, act
        self._full: dict[Button, str] = {}
        self._short: dict[Button, str] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.space.s)
        self._back = self._add(self.tr("Back"), "back", "←", Back())
        self._main = self._add(self.tr("Pause"), "pause", self.tr("Space"), Toggle(), kind="primary")
        self._skip = self._add(self.tr("Skip"), "skip", "→", Skip())
        self._line.addSpacing(theme.space.m)
        self._less = self._add(keep_sign("−15"), "", "−", Adjust(-STEP_S), self.tr("15 seconds less"))
        self._more = self._add(keep_sign("+15"), "", "+", Adjust(STEP_S), self.tr("15 seconds more"))
        self._again = self._add(self.tr("Again"), "again", "R", RestartSide(), self.tr("This side again"))
        self._line.addStretch(1)
        self._pain = self._add(self.tr("Pain: P"), "pain", "P", PainNow(), self.tr("Pain"))
        self._end = self._add(self.tr("End"), "", self.tr("Esc"), None, self.tr("End the session"), "quiet")
        self._short = {self._less: "−", self._more: "+", self._pain: "P"}

    def _add(
        self, text: str, icon: str, key: str, event: Event | None, name: str = "", kind: Kind = "plain"
    ) -> Button:
        """Make one control; without an event it asks for the end."""
        button = Button(text, self._theme, kind, icon, tall=True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name or text)
        button.setToolTip(f"{name or text} ({key})")
        button.clicked.connect(self.ended if event is None else lambda: self._act(event))
        self._full[button] = text
        self._line.addWidget(button)
        return button

    def say(self, words: str, icon: str) -> None:
        """Name what the one big key does now."""
        if self._main.accessibleName() == words:
            return
        self._full[self._main] = words
        self._main.setAccessibleName(words)
        self._main.setToolTip(f"{words} ({self.tr('Space')})")
        self._main.set_icon(icon)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has: the words give way first."""
        return QSize(0, self._line.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop or take back words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Drop words in the order in which they are missed least, until the row fits."""
        for button, text in self._full.items():
            button.setText(text)
        sides = (self._back, self._skip, self._again), (self._less, self._more)
        for group in (*sides, (self._main,), (self._pain,)):
            if self._line.minimumSize().width() <= self.width():
                return
            for button in group:
                button.setText(self._short.get(button, ""))
            self._line.invalidate()
