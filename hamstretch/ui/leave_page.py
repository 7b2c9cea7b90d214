"""Closing while something is not in the log yet: what is safe, and what would be lost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from hamstretch.core.records import SessionRecord
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Column, Words, alike
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class LeavePage(Column):
    """`stayed()`, or `closed()` all the same; once everything is saved it asks nothing more: `saved()`."""

    stayed = Signal()
    closed = Signal()
    saved = Signal()

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__(theme, max_width=720)
        self._model, self._theme = model, theme
        self.body.addStretch(1)
        self.body.addWidget(Words(self.tr("Not everything is saved"), "title"))
        self._what, self._safe = Words("", "lead"), Words()
        self.body.addWidget(self._what)
        self.body.addWidget(self._safe)
        again = Button(self.tr("Try again now"), theme, "primary", tall=True)
        stay = Button(self.tr("Leave the window open"), theme, tall=True)
        close = Button(self.tr("Close all the same"), theme, "quiet", tall=True)
        again.clicked.connect(model.retry)
        stay.clicked.connect(self.stayed)
        close.clicked.connect(self.closed)
        self.body.addLayout(alike(theme, again, stay, close))
        self.body.addStretch(2)
        self._again = again
        on_enter(self, again)
        model.saved.connect(self._show)
        model.failed.connect(self._show)
        self.setAccessibleName(self.tr("Not everything is saved"))
        self._show()

    @Slot()
    def _show(self) -> None:
        waiting, trouble = self._model.waiting, self._model.trouble
        if not waiting:
            self.saved.emit()
            return
        sessions = sum(isinstance(entry, SessionRecord) for entry in waiting)
        words = say("leave.waiting", n=len(waiting), sessions=say("leave.sessions", n=sessions))
        self._what.setText(self._model.say(words))
        if trouble is not None and trouble.kept:
            safe = say("leave.kept", why=trouble.why, file=trouble.kept)
        elif trouble is not None:
            safe = say("leave.memory", why=trouble.why)
        else:
            safe = say("leave.still")
        self._safe.setText(self._model.say(safe))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer trying again first."""
        super().showEvent(event)
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
