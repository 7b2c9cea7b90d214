"""From "Start" to the summary: check-in, gates, the session, its questions, the end. Pages, never dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from hamstretch import __version__
from hamstretch.core.catalog import Routine, RoutineKind
from hamstretch.core.gates import before, lock_page
from hamstretch.core.pain import Limits, Lock, Verdict
from hamstretch.core.player_view import PlayerView
from hamstretch.core.prescribe import Prescription, prescribe
from hamstretch.core.records import (
    CheckIn,
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Moment,
    SessionRecord,
    Why,
)
from hamstretch.core.session import Opening
from hamstretch.core.session_types import (
    Answer,
    AnswerSymptoms,
    Decline,
    EndEarly,
    PauseNow,
    Question,
    Session,
    Tell,
)
from hamstretch.core.standing import facts_from, sharp_items, standing_lock
from hamstretch.core.today import asks_nothing, carried, first_side, minutes, pace
from hamstretch.core.wording import Say, say
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.questions import RatingPage, StopPage, SymptomsPage, emergency_groups, short_groups
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.reasons import ReasonPage
from hamstretch.ui.session_driver import SessionDriver
from hamstretch.ui.summary import SummaryScreen
from hamstretch.widgets.theme import Theme

OPENS = {
    Lock.UNTIL_GONE: Clearance.GONE,
    Lock.UNTIL_PROFESSIONAL: Clearance.PROFESSIONAL_OK,
    Lock.UNTIL_ASSESSED_URGENT: Clearance.ASSESSED,
    Lock.UNTIL_ASSESSED_EMERGENCY: Clearance.ASSESSED,
}


class SessionFlow(QStackedWidget):
    """Holds exactly one page at a time; `left` when the user is back where they started from."""

    left = Signal()

    def __init__(self, model: Model, theme: Theme, figures: Figures, driver: SessionDriver) -> None:
        super().__init__()
        self._model, self._theme, self._figures, self._driver = model, theme, figures, driver
        self._player: PlayerScreen | None = None
        self._routine: Routine | None = None
        self._check_in: CheckIn | None = None
        self._new: tuple[str, ...] = ()
        self._early_override = False
        self._stop: Tell | None = None
        driver.viewed.connect(self._view)
        driver.asked.connect(self._ask)
        driver.told.connect(self._tell)
        driver.finished.connect(self._finished)

    # -- before -------------------------------------------------------------------------------------

    def start(self, routine: Routine) -> None:
        """Begin with a routine: a lock first, then the check-in, unless a micro-break needs none."""
        self._routine, self._new, self._check_in = routine, (), None
        self._early_override = False
        lock = standing_lock(self._model.entries, self._model.now())
        if lock is not Lock.NONE:
            title, text = lock_page(lock)
            self._show_stop(title, (text,), lock)
        elif asks_nothing(self._model.entries, routine.kind, self._model.now()):
            self._begin(self._prescribe(routine, carried(self._model.entries)), None)
        else:
            self._ask_before()

    def _ask_before(self) -> None:
        page = RatingPage(
            self._model,
            self._theme,
            Moment.BEFORE,
            self.tr("How much pain is there right now?"),
            self.tr("In the low back or the legs. A number key, then Enter."),
            leave=self.tr("Not now"),
            new=[s.text for s in self._model.catalog.safety.symptoms if s.id in self._new],
        )
        page.rated.connect(self._rated_before)
        page.newAsked.connect(self._ask_new)
        page.declined.connect(self.left)
        self._show(page)

    @Slot()
    def _ask_new(self) -> None:
        page = SymptomsPage(
            self._theme,
            self.tr("What is new?"),
            self.tr("Tick what has come since your last session. Nothing here is a diagnosis."),
            short_groups(self._model),
            self.tr("None of these"),
            self._new,
        )
        page.answered.connect(self._answered_new)
        self._show(page)

    @Slot(object)
    def _answered_new(self, ticked: tuple[str, ...]) -> None:
        self._new = ticked
        self._ask_before()

    @Slot(object)
    def _rated_before(self, given: CheckIn) -> None:
        self._check_in = CheckIn(
            moment=Moment.BEFORE,
            nrs=given.nrs,
            qualities=given.qualities,
            places=given.places,
            new=self._new,
        )
        self._gate()

    def _gate(self) -> None:
        """Walk the gates with the check-in; go on, or say why not."""
        checked, routine = self._check_in, self._routine
        if checked is None or routine is None:
            return
        verdict = self._verdict(checked)
        if not verdict.may_start:
            record = CheckInRecord(
                id=self._model.new_id(), at=self._model.stamp(), check_in=checked, rules=verdict.fired
            )
            self._model.add(record)
            self._show_stop(verdict.title or say("pain.B4.title"), verdict.tell, verdict.lock)
            return
        today = self._prescribe(routine, verdict.limits)
        if today.exercises and {f.rule for f in verdict.fired} <= {"B9"}:
            self._begin(today, verdict)
        else:
            self._show_ready(today, verdict)

    def _verdict(self, checked: CheckIn) -> Verdict:
        model = self._model
        return before(
            facts_from(
                model.entries,
                checked,
                model.catalog.safety,
                model.now(),
                model.settings,
                early_override=self._early_override,
                plan_paused=model.today().plan.paused,
            )
        )

    def _show_ready(self, today: Prescription, verdict: Verdict) -> None:
        early = any(f.rule == "B7" for f in verdict.fired)
        page = ReadyPage(self._model, self._theme, today, minutes(today), verdict.tell, early=early)
        page.started.connect(lambda: self._begin(today, verdict))
        page.overridden.connect(self._override_early)
        page.declined.connect(self.left)
        self._show(page)

    @Slot()
    def _override_early(self) -> None:
        self._early_override = True
        self._gate()

    def _begin(self, today: Prescription, verdict: Verdict | None) -> None:
        entries, settings = self._model.entries, self._model.settings
        micro = self._routine is not None and self._routine.kind is RoutineKind.MICRO
        fired = verdict.fired if verdict is not None else ()
        opening = Opening(
            id=self._model.new_id(),
            at=self._model.stamp(),
            app=__version__,
            first_side=first_side(entries),
            reentry_s=float(settings.reentry_s),
            asks_each=settings.ask_after_each and not micro,
            asks_out=verdict is not None,
            check_in=self._check_in,
            fired=fired,
            known_below_knee=any(f.rule == "B6" for f in fired),
            sharp_before=sharp_items(entries),
        )
        self._driver.begin(today, opening)

    def go_on(self, session: Session) -> None:
        """Take up a session that a former run left behind."""
        self._routine = self._model.catalog.routines.get(session.routine)
        self._driver.go_on(session)

    # -- during -------------------------------------------------------------------------------------

    @Slot(object)
    def _view(self, view: PlayerView | None) -> None:
        if view is None:
            return
        if self._player is None:
            self._player = PlayerScreen(
                self._model, self._theme, self._figures, self._driver.send, self._driver.in_words
            )
            self._player.endAsked.connect(self._ask_end)
            self._show(self._player)
        self._player.show_view(view)

    @Slot(object)
    def _ask(self, question: Question) -> None:
        """Show what the session asks; with nothing asked, the player again."""
        match question:
            case Question.NONE:
                if self._player is not None and self._driver.session is not None:
                    self._show(self._player)
            case Question.RED_FLAGS:
                self._ask_red_flags()
            case Question.PAIN_NOW:
                self._ask_rating(Moment.DURING, self.tr("How much pain is there now?"), detail=True)
            case Question.RECHECK:
                self._ask_rating(Moment.DURING, self.tr("And now, after easing off?"))
            case Question.PEAK:
                self._ask_rating(Moment.PEAK, self.tr("What was the worst pain during the session?"))
            case Question.AFTER:
                self._ask_rating(Moment.AFTER, self.tr("How much pain is there now, after it?"))

    def _ask_rating(self, moment: Moment, question: str, *, detail: bool = False) -> None:
        if self._stop is not None:
            self._show_told(then=lambda: self._ask_rating(moment, question, detail=detail))
            return
        during = moment is Moment.DURING
        page = RatingPage(
            self._model,
            self._theme,
            moment,
            question,
            self.tr("The pull of a stretch is not pain. A number key, then Enter."),
            detail=detail,
            leave=self.tr("It was only a stretch") if during else self.tr("Leave this out"),
        )
        if moment is Moment.PEAK and (worst := self._worst()) is not None:
            page.scale.set_value(worst)
        page.rated.connect(lambda given: self._driver.send(Answer(given)))
        page.declined.connect(lambda: self._driver.send(Decline()))
        self._show(page)

    def _worst(self) -> int | None:
        """Return the highest rating already given in the session, to start the question from."""
        session = self._driver.session
        middle = (Moment.DURING, Moment.EXERCISE)
        given = [c.nrs for c in session.check_ins if c.moment in middle] if session is not None else []
        return max(given, default=None)

    def _ask_red_flags(self) -> None:
        if self._stop is not None:
            self._show_told(then=self._ask_red_flags)
            return
        page = SymptomsPage(
            self._theme,
            self.tr("Is any of this so?"),
            self.tr("These need someone qualified to look at them soon, so they are asked at once."),
            emergency_groups(self._model, self.tr("Right now, or since this came on")),
            self.tr("None of these"),
        )
        page.answered.connect(self._answered_red_flags)
        self._show(page)

    @Slot(object)
    def _answered_red_flags(self, ticked: tuple[str, ...]) -> None:
        safety = self._model.catalog.safety
        by_level = {
            level: tuple(i for i in ticked if safety.level(i) == level) for level in ("emergency", "urgent")
        }
        both = (*by_level["emergency"], *by_level["urgent"])
        answer = AnswerSymptoms(
            emergencies=by_level["emergency"],
            urgent=by_level["urgent"],
            others=tuple(i for i in ticked if i not in both),
        )
        if both:
            rule = "B1" if by_level["emergency"] else "B2"
            lock = Lock.UNTIL_ASSESSED_EMERGENCY if rule == "B1" else Lock.UNTIL_ASSESSED_URGENT
            says = (say(f"pain.{rule}.text"), say(f"pain.{rule}.opens"))
            self._stop = Tell(say(f"pain.{rule}.title"), says, lock)
        self._driver.send(answer)

    @Slot(object)
    def _tell(self, tell: Tell) -> None:
        """Keep a stop for its own page; show anything milder in the player."""
        if tell.title is not None:
            self._stop = tell
        elif self._player is not None:
            self._player.show_message(" ".join(self._model.say(s) for s in tell.says))

    def _show_told(self, then: Callable[[], None]) -> None:
        """Show the page of a rule that stopped the session, and go on from there."""
        told, self._stop = self._stop, None
        if told is None or told.title is None:
            then()
            return
        page = StopPage(self._model, self._theme, told.title, told.says, self.tr("I have read this"))
        page.left.connect(then)
        self._show(page)

    @Slot()
    def _ask_end(self) -> None:
        """Ask why, with the session paused; going on is one of the answers."""
        self._driver.send(PauseNow())
        page = ReasonPage(self._theme)
        page.chosen.connect(lambda why: self._driver.send(EndEarly(Why(why))))
        page.declined.connect(lambda: self._ask(Question.NONE))
        self._show(page)

    # -- after --------------------------------------------------------------------------------------

    @Slot(object, bool)
    def _finished(self, record: SessionRecord, saved: bool) -> None:
        self._player = None
        if self._stop is not None:
            self._show_told(then=lambda: self._show_summary(record, saved=saved))
        else:
            self._show_summary(record, saved=saved)

    def _show_summary(self, record: SessionRecord, *, saved: bool) -> None:
        page = SummaryScreen(self._model, self._theme)
        page.show_record(record, saved)
        page.left.connect(self.left)
        self._show(page)

    # -- shared -------------------------------------------------------------------------------------

    def _show_stop(self, title: Say, texts: tuple[Say, ...], lock: Lock) -> None:
        page = StopPage(
            self._model, self._theme, title, texts, self.tr("Back to Today"), self._clear_words(lock)
        )
        page.left.connect(self.left)
        page.cleared.connect(lambda: self._clear(lock))
        self._show(page)

    def _clear_words(self, lock: Lock) -> str:
        """Return the words that open a lock; none for a rest, which time or a lower rating opens."""
        return (
            {
                Clearance.GONE: self.tr("It is gone"),
                Clearance.PROFESSIONAL_OK: self.tr("A professional said stretching is fine"),
                Clearance.ASSESSED: self.tr("I have been assessed"),
            }.get(OPENS.get(lock, Clearance.GONE), "")
            if lock in OPENS
            else ""
        )

    def _clear(self, lock: Lock) -> None:
        """Write the user's word into the log and begin again."""
        entry = ClearanceRecord(id=self._model.new_id(), at=self._model.stamp(), clearance=OPENS[lock])
        if self._model.add(entry) and self._routine is not None:
            self.start(self._routine)

    def _show(self, page: QWidget) -> None:
        """Make a page the only one; the player is kept while its session lasts."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        if page is self._player:
            page.setFocus()  # the other pages focus their own first control when they appear
        for at in reversed(range(self.count())):
            other = self.widget(at)
            if other is not None and other is not page and other is not self._player:
                self.removeWidget(other)
                other.deleteLater()

    def _prescribe(self, routine: Routine, limits: Limits) -> Prescription:
        """Return the routine under the limits, at the plan's present week."""
        model = self._model
        row = model.today().plan.rung
        return prescribe(model.catalog, routine, row, limits, pace(model.settings))
