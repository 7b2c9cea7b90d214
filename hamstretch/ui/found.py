"""A session that a former run left behind: go on, keep what was done, or let it go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from hamstretch.core.session_types import Session
from hamstretch.ui.model import Model
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class FoundPage(Column):
    """`resumed()`, `kept()` and `discarded()`; nothing is chosen by itself."""

    resumed = Signal()
    kept = Signal()
    discarded = Signal()

    def __init__(self, model: Model, theme: Theme, session: Session) -> None:
        super().__init__(theme, max_width=720)
        routine = model.catalog.routines.get(session.routine)
        name = routine.name if routine is not None else session.routine
        began = session.at.local.strftime("%Y-%m-%d %H:%M")
        self.body.addStretch(1)
        self.body.addWidget(Words(self.tr("A session was interrupted"), "title"))
        self.body.addWidget(Words(self.tr("{name}, begun {when}.").format(name=name, when=began), "lead"))
        held = round(sum(w.held_s for w in session.work) + self._running(session))
        done = self.tr("%n second(s) of holds and movement are kept so far. Nothing is lost.", "", held)
        self.body.addWidget(Words(done))
        self._on = self._button(theme, self.tr("Go on where I was"), "primary", self.resumed)
        if session.step is None:
            self._on.hide()
        keep = self._button(theme, self.tr("Keep what I did and finish"), "plain", self.kept)
        self._button(theme, self.tr("Throw it away"), "quiet", self.discarded)
        self._first = keep if session.step is None else self._on
        self.body.addStretch(2)
        self.setAccessibleName(self.tr("A session was interrupted"))

    def _running(self, session: Session) -> float:
        """Return seconds held in the step that was running."""
        step = session.step
        return session.elapsed if step is not None and step.kind.is_work and not step.waits else 0.0

    def _button(self, theme: Theme, words: str, kind: str, what: Signal) -> Button:
        button = Button(words, theme, kind, tall=True)  # type: ignore[arg-type]
        button.clicked.connect(what)
        self.body.addLayout(row(theme, button))
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Offer going on first."""
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
