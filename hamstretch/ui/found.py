"""A session that a former run left behind: go on, keep what was done, or let it go."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent

from hamstretch.core.records import Ending
from hamstretch.core.session_types import Mode, Question, Session
from hamstretch.core.standing import marking
from hamstretch.core.steps import Kind
from hamstretch.core.wording import say
from hamstretch.ui.language import day
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class FoundPage(Column):
    """`resumed()`, `kept()` and `discarded()`; nothing is chosen by itself.

    A session in which a stop sign was told cannot be thrown away, and one whose emergency questions are
    open can only be gone on with. One that is `old` was checked in for too long ago to be stretched on.
    """

    resumed = Signal()
    kept = Signal()
    discarded = Signal()

    def __init__(self, model: Model, theme: Theme, session: Session, *, old: bool) -> None:
        super().__init__(theme, max_width=720)
        routine = model.catalog.routines.get(session.routine)
        name = routine.name if routine is not None else session.routine
        at = session.at.local
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        began = f"{day(at.date())}, {time}"
        self.body.addStretch(1)
        self.body.addWidget(Words(self.tr("A session was interrupted"), "title"))
        self.body.addWidget(Words(self.tr("{name}, begun {when}.").format(name=name, when=began), "lead"))
        held = round(sum(w.held_s for w in session.work) + self._running(session))
        self.body.addWidget(Words(model.say(say("found.kept", n=held) if held else say("found.none"))))
        self._on = Button(self.tr("Go on where I was"), theme, "primary", tall=True)
        keep = Button(self.tr("Keep what I did and finish"), theme, "plain", tall=True)
        drop = Button(self.tr("Throw it away"), theme, "quiet", tall=True)
        for button, told in ((self._on, self.resumed), (keep, self.kept), (drop, self.discarded)):
            button.clicked.connect(told)
            self.body.addLayout(row(theme, button))
        asking = session.question is Question.RED_FLAGS
        stopped = session.ending is Ending.STOPPED_BY_RULE
        signed = stopped or marking(session.fired)
        shut = session.mode is Mode.ENDED or (old and not asking)
        for button, gone in ((self._on, shut), (keep, asking), (drop, signed)):
            if gone:
                button.hide()
        if old and not stopped:
            why = self.tr("It was too long ago to go on: how you are now may have changed.")
            self.body.insertWidget(self.body.count() - 3, Words(why, "secondary"))
        self._first = keep if shut else self._on
        self.body.addStretch(2)
        on_enter(self)
        self.setAccessibleName(self.tr("A session was interrupted"))

    def _running(self, session: Session) -> float:
        """Return seconds held in the step that was running."""
        step = session.step
        return session.elapsed if step is not None and step.kind in (Kind.HOLD, Kind.TIMED) else 0.0

    def showEvent(self, event: QShowEvent) -> None:
        """Offer going on first."""
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
