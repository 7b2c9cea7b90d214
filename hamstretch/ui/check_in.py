"""Before a session: locks, the full list when it is due, the check-in, the gates, and what they change."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core.catalog import Routine
from hamstretch.core.facts import facts_from
from hamstretch.core.gates import before, lock_page, screen
from hamstretch.core.pain import Limits, Lock, Verdict
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.prescribe import Prescription, prescribe
from hamstretch.core.record_terms import CheckIn, Moment
from hamstretch.core.records import CheckInRecord, ScreeningRecord
from hamstretch.core.standing import screening_due, standing, standing_lock
from hamstretch.core.today import asks_nothing, fresh, minutes, pace
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.screening import ScreeningPage
from hamstretch.ui.symptoms import SymptomsPage, english_of, short_groups
from hamstretch.widgets.theme import Theme


class CheckInPages(QObject):
    """Asks its way to a session.

    `shown(QWidget)` is the page to show next, `stopped(Say, tuple of Say)` a rule that says no, `left()`
    the user's own no, and `passed(Prescription or None, Verdict or None, CheckIn or None)` the way in.
    """

    shown = Signal(object)
    stopped = Signal(object, object)
    left = Signal()
    passed = Signal(object, object, object)

    def __init__(self, model: Model, theme: Theme, routine: Routine | None, parent: QObject) -> None:
        """Take what is to begin; without a routine it is a self-test, and nothing is prescribed."""
        super().__init__(parent)
        self._model, self._theme, self._routine = model, theme, routine
        self._given: CheckIn | None = None
        self._new: tuple[str, ...] = ()
        self._stood = standing(model.entries).ticked
        self._at: datetime = model.now()
        self._early_override = False

    def start(self) -> None:
        """Begin: a lock first, then the full list when it is due, then the check-in."""
        entries, now = self._model.entries, self._model.now()
        lock = standing_lock(entries, now)
        if lock is not Lock.NONE:
            title, text = lock_page(lock)
            self.stopped.emit(title, (text,))
        elif screening_due(entries, now.date()):
            self._screen()
        elif self._routine and asks_nothing(entries, self._routine.kind, now, self._model.settings):
            self.passed.emit(self._prescribe(self._routine, self._model.carried()), None, None)
        else:
            self._ask()

    def _screen(self) -> None:
        page = ScreeningPage(self._model, self._theme)
        page.answered.connect(self._screened)
        self.shown.emit(page)

    @Slot(object)
    def _screened(self, verdict: Verdict) -> None:
        """Go on after the full list, which has said its own when it shut the session."""
        if verdict.may_start:
            self.start()
        else:
            self.left.emit()

    def _ask(self) -> None:
        page = RatingPage(
            self._model,
            self._theme,
            Moment.BEFORE,
            self.tr("How much pain is there right now?"),
            self.tr("In the low back or the legs. A number key, then Enter."),
            leave=self.tr("Not now"),
            new=[s.text for s in self._model.catalog.safety.symptoms if s.id in self._new],
            given=self._given,
        )
        page.rated.connect(self._rated)
        page.newAsked.connect(lambda: self._ask_new(page))
        page.declined.connect(lambda: self._not_now(page))
        self.shown.emit(page)

    def _not_now(self, asked: RatingPage) -> None:
        """Leave; what was ticked as new is on record, and what it calls for is said all the same.

        So is a stop sign that was marked as a place or a quality. [D] Without a number it is kept as an
        answer to the safety list, since a rating that nobody gave is none.
        """
        number = asked.scale.value()
        given = replace(asked.check_in(number or 0), new=self._new)
        verdict = self._verdict(given)
        if verdict.lock is not Lock.NONE:
            if number is None:
                self._record(self._new, verdict)
            else:
                self._refuse(given, verdict)
            self._stop(verdict)
            return
        tell = screen(self._new, self._model.catalog.safety).tell
        if tell:
            self.stopped.emit(say("pain.noted.title"), tell)
        else:
            self.left.emit()

    def _ask_new(self, asked: RatingPage) -> None:
        self._given = asked.check_in(asked.scale.value() or 0)
        groups = short_groups(self._model)
        page = SymptomsPage(
            self._theme,
            self.tr("What is new?"),
            self.tr("Tick what has come since your last session. Nothing here is a diagnosis."),
            groups,
            self.tr("None of these"),
            self._new,
            english_of(self._model, groups),
        )
        page.answered.connect(self._answered_new)
        self.shown.emit(page)

    @Slot(object)
    def _answered_new(self, ticked: tuple[str, ...]) -> None:
        """Act on a tick at once: it is on record before anything else is asked, and may shut the session."""
        verdict = screen(ticked, self._model.catalog.safety)
        if ticked != self._new:
            self._record(ticked, verdict)
        self._new = ticked
        if verdict.may_start:
            self._ask()
        else:
            self._stop(verdict)

    def _record(self, ticked: tuple[str, ...], verdict: Verdict) -> None:
        """Put on record what is new beside what stood before; a tick taken back here falls away again."""
        stands = tuple(dict.fromkeys((*self._stood, *ticked)))
        self._model.add(
            ScreeningRecord(
                id=self._model.new_id(),
                at=self._model.stamp(),
                ticked=stands,
                over_65=self._model.settings.over_65,
                rules=verdict.fired,
                short=True,
            )
        )

    @Slot(object)
    def _rated(self, given: CheckIn) -> None:
        self._given = CheckIn(
            moment=Moment.BEFORE,
            nrs=given.nrs,
            qualities=given.qualities,
            places=given.places,
            new=self._new,
        )
        self._at = self._model.now()
        self._gate()

    def _gate(self) -> None:
        """Walk the gates with the check-in; go on, or say why not."""
        given = self._given
        if given is None:
            return
        verdict = self._verdict(given)
        if not verdict.may_start:
            self._refuse(given, verdict)
            self._stop(verdict)
            return
        if self._routine is None:
            self.passed.emit(None, verdict, given)
            return
        today = self._prescribe(self._routine, verdict.limits)
        if today.exercises and not today.tell and {f.rule for f in verdict.fired} <= {"B9"}:
            self.passed.emit(today, verdict, given)
        else:
            self._show_ready(today, verdict)

    def _refuse(self, given: CheckIn, verdict: Verdict) -> None:
        """Put a check-in on record that no session follows."""
        self._model.add(
            CheckInRecord(
                id=self._model.new_id(), at=self._model.stamp(), check_in=given, rules=verdict.fired
            )
        )

    def _verdict(self, given: CheckIn) -> Verdict:
        model = self._model
        return before(
            facts_from(
                model.entries,
                given,
                model.catalog.safety,
                model.now(),
                model.settings,
                early_override=self._early_override,
                plan_paused=self._plan().paused,
            )
        )

    def _stop(self, verdict: Verdict) -> None:
        self.stopped.emit(verdict.title or say("pain.B4.title"), verdict.tell)

    def _show_ready(self, today: Prescription, verdict: Verdict) -> None:
        early = any(f.rule == "B7" for f in verdict.fired)
        tell = (*today.tell, *verdict.tell)
        page = ReadyPage(self._model, self._theme, today, minutes(today), tell, early=early)
        page.started.connect(lambda: self._begin(today, verdict))
        page.overridden.connect(self.override_early)
        page.declined.connect(self.left)
        self.shown.emit(page)

    def _begin(self, today: Prescription, verdict: Verdict) -> None:
        """Start, unless the answers have grown old on the page."""
        if not fresh(self._at, self._model.now()):
            self._given = None
            self.start()
        else:
            self.passed.emit(today, verdict, self._given)

    @Slot()
    def override_early(self) -> None:
        """Take the word that it is not early for this person today (B7)."""
        self._early_override = True
        self._gate()

    def _prescribe(self, routine: Routine, limits: Limits) -> Prescription:
        """Return the routine under the limits, at the plan's present week."""
        model = self._model
        return prescribe(model.catalog, routine, self._plan().rung, limits, pace(model.settings))

    def _plan(self) -> PlanState:
        return plan(self._model.entries, self._model.settings, self._model.now())
