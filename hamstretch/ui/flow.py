"""From "Start" to the summary: check-in, gates, the session, its questions, the end. Pages, never dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from hamstretch import __version__
from hamstretch.core.catalog import Routine, RoutineKind
from hamstretch.core.gates import lock_page
from hamstretch.core.pain import Verdict
from hamstretch.core.player_view import PlayerView
from hamstretch.core.ports import MediaKey
from hamstretch.core.prescribe import Prescription
from hamstretch.core.record_terms import CheckIn, Moment, Why
from hamstretch.core.records import CheckInRecord, SessionRecord
from hamstretch.core.session import Opening
from hamstretch.core.session_types import (
    FLOWS,
    Answer,
    AnswerSymptoms,
    Decline,
    EndEarly,
    PainNow,
    PauseNow,
    Question,
    Session,
    Tell,
    Toggle,
)
from hamstretch.core.settings import Action
from hamstretch.core.standing import sharp_items, standing_lock, still_there
from hamstretch.core.today import first_side
from hamstretch.core.wording import Say, say
from hamstretch.ui.check_in import CheckInPages
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.player_keys import press_main
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.reasons import ReasonPage
from hamstretch.ui.session_driver import SessionDriver
from hamstretch.ui.summary import SummaryScreen
from hamstretch.ui.symptoms import SymptomsPage, emergency_groups, english_of
from hamstretch.widgets.cards import FIGURE_PX
from hamstretch.widgets.column import Column
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.pile import Pile
from hamstretch.widgets.theme import Theme


class SessionFlow(Pile):
    """Holds exactly one page at a time; `left` when the user is back where they started from.

    `workBegan()` with each hold or movement.
    """

    left = Signal()
    workBegan = Signal()  # noqa: N815  Qt's own style for signals

    def __init__(self, model: Model, theme: Theme, figures: Figures, driver: SessionDriver) -> None:
        super().__init__()
        self._model, self._theme, self._figures, self._driver = model, theme, figures, driver
        self._player: PlayerScreen | None = None
        self._routine: Routine | None = None
        self._stop: Tell | None = None
        self._said = ""
        self._works = False
        driver.viewed.connect(self._view)
        driver.asked.connect(self._ask)
        driver.told.connect(self._tell)
        driver.finished.connect(self._finished)
        self.left.connect(driver.hush)

    # -- before -------------------------------------------------------------------------------------

    def start(self, routine: Routine) -> None:
        """Begin with a routine by asking what has to be asked."""
        self._routine = routine
        self._driver.warm()
        pages = CheckInPages(self._model, self._theme, routine, self)
        pages.shown.connect(self._show_before)
        pages.stopped.connect(self._show_stop)
        pages.left.connect(self.left)
        pages.passed.connect(self._begin)
        pages.start()

    @Slot(object)
    def _show_before(self, page: QWidget) -> None:
        """Show a page of the check-in: its number is spoken, before a session all of it and the keys."""
        if isinstance(page, RatingPage):
            page.scale.selected.connect(self._driver.say_rating)
            keys = self._model.say(say("speech.keys"))
            page.spoken = "" if self._short else f"{page.spoken} {keys}"
        self._show(page)

    @property
    def _short(self) -> bool:
        """Whether it is a break, done in front of the screen: nothing around it is spoken at length."""
        return self._routine is not None and self._routine.kind is RoutineKind.MICRO

    def still_there(self) -> None:
        """Take the word that a new feeling in a leg has not gone: B3 at a second check-in."""
        page = RatingPage(
            self._model,
            self._theme,
            Moment.DURING,
            self.tr("How much pain is there right now?"),
            self.tr("A number key, then Enter. Say below where it is and what it is like."),
            leave=self.tr("Back to Today"),
        )
        page.rated.connect(self._still_there)
        page.declined.connect(self.left)
        self._show(page)

    @Slot(object)
    def _still_there(self, given: CheckIn) -> None:
        """Put it on record, and show what lets sessions start again from here."""
        model = self._model
        asked = msgspec.structs.replace(given, moment=Moment.BEFORE)
        fired = still_there(model.entries, asked)
        model.add(CheckInRecord(id=model.new_id(), at=model.stamp(), check_in=asked, rules=fired))
        title, text = lock_page(standing_lock(model.entries, model.now()))
        self._show_stop(title, (text,))

    @Slot(object, object, object)
    def _begin(self, today: Prescription, verdict: Verdict | None, given: CheckIn | None) -> None:
        entries, settings = self._model.entries, self._model.settings
        fired = verdict.fired if verdict is not None else ()
        opening = Opening(
            id=self._model.new_id(),
            at=self._model.stamp(),
            app=__version__,
            first_side=first_side(entries),
            reentry_s=float(settings.reentry_s),
            rep_s=settings.pace_s,
            asks_each=not self._short,
            asks_out=verdict is not None,
            check_in=given,
            fired=fired,
            known_below_knee=any(f.rule == "B6" for f in fired),
            sharp_before=sharp_items(entries),
        )
        self._driver.hush()  # the first instruction is waited for, not what is still said of the check-in
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
            driver = self._driver
            self._player = PlayerScreen(self._model, self._theme, self._figures, driver)
            self._player.endAsked.connect(self._ask_end)
            self._player.painTyped.connect(self._pain_typed)
            self._player.farToggled.connect(self._far_toggled)
            self._show(self._player)
        self._player.show_view(view)
        self._said = ""
        if view.kind.is_work and not self._works:
            self.workBegan.emit()
        self._works = view.kind.is_work

    def press(self, key: MediaKey) -> None:
        """Take a media key; what is asked is not answered by one."""
        if self._player is not None and self.currentWidget() is self._player:
            self._player.press(key)

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
                self._ask_rating(Moment.DURING, self.tr("How much pain is there now?"))
            case Question.RECHECK:
                self._ask_rating(Moment.DURING, self.tr("And now, after easing off?"))
            case Question.PEAK:
                self._ask_rating(Moment.PEAK, self.tr("What was the worst pain during the session?"))
            case Question.AFTER:
                self._ask_rating(Moment.AFTER, self.tr("How much pain is there now, after it?"))

    def _ask_rating(self, moment: Moment, question: str) -> None:
        if self._stop is not None:
            self._show_told(then=lambda: self._ask_rating(moment, question))
            return
        during = moment is Moment.DURING
        said, self._said = self._said, ""
        page = RatingPage(
            self._model,
            self._theme,
            moment,
            question,
            said or self.tr("The pull of a stretch is not pain. A number key, then Enter."),
            leave=self.tr("It was only a stretch") if during else self.tr("Leave this out"),
        )
        page.spoken = ""  # the session speaks its own questions
        if during and (picture := self._rated()) is not None:
            page.set_picture(picture)
        if moment is Moment.PEAK and (worst := self._worst()) is not None:
            page.scale.set_value(worst)
        page.scale.selected.connect(self._driver.say_rating)
        page.rated.connect(lambda given: self._driver.send(Answer(given)))
        page.declined.connect(lambda: self._driver.send(Decline()))
        self._show(page)

    @Slot(int)
    def _pain_typed(self, number: int) -> None:
        """Ask about pain with a number already typed; only Enter sends it."""
        self._driver.send(PainNow())
        page = self.currentWidget()
        if isinstance(page, RatingPage):
            page.scale.type_digit(number)

    @Slot(bool)
    def _far_toggled(self, on: bool) -> None:
        """Keep the view from afar for the next session too."""
        self._model.set_settings(msgspec.structs.replace(self._model.settings, far=on))

    def _rated(self) -> QWidget | None:
        """Return the picture of the exercise that is asked about."""
        session = self._driver.session
        if session is None or session.rated < 0:
            return None
        what = session.exercises[session.rated]
        return self._figures.still(what.item, FIGURE_PX, what.variant)

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
        groups = emergency_groups(self._model, self.tr("Right now, or since this came on"))
        page = SymptomsPage(
            self._theme,
            self.tr("Is any of this so?"),
            self.tr("These need someone qualified to look at them soon, so they are asked at once."),
            groups,
            self.tr("None of these"),
            english=english_of(self._model, groups),
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
        self._driver.send(
            AnswerSymptoms(
                emergencies=by_level["emergency"],
                urgent=by_level["urgent"],
                others=tuple(i for i in ticked if i not in both),
            )
        )

    @Slot(object)
    def _tell(self, tell: Tell) -> None:
        """Keep a stop for its own page; say anything milder in the player, or on the page that follows it."""
        if tell.title is not None:
            self._stop = tell
        elif self._player is not None:
            self._said = " ".join(self._model.say(s) for s in tell.says)
            self._player.show_message(self._said)

    def _show_told(self, then: Callable[[], None]) -> None:
        """Show the page of a rule that stopped the session, and go on from there."""
        told, self._stop = self._stop, None
        if told is None or told.title is None:
            then()
            return
        page = StopPage(self._model, self._theme, told.title, told.says, self.tr("I have read this"))
        page.left.connect(then)
        page.left.connect(self._driver.say_question)
        self._show(page)

    @Slot()
    def _ask_end(self) -> None:
        """Ask why, with the session paused; going on is one of the answers, and starts what ran before."""
        session = self._driver.session
        ran = session is not None and session.mode in FLOWS
        self._driver.send(PauseNow())
        page = ReasonPage(self._model, self._theme)
        page.chosen.connect(lambda why: self._driver.send(EndEarly(Why(why))))
        page.declined.connect(partial(self._back_from_the_end, ran=ran))
        self._show(page)

    def _back_from_the_end(self, *, ran: bool) -> None:
        self._ask(Question.NONE)
        if ran:
            self._driver.send(Toggle())

    # -- after --------------------------------------------------------------------------------------

    @Slot(object)
    def _finished(self, record: SessionRecord) -> None:
        self._player = None
        if self._stop is not None:
            self._show_told(then=lambda: self._show_summary(record))
        else:
            self._show_summary(record)

    def _show_summary(self, record: SessionRecord) -> None:
        page = SummaryScreen(self._model, self._theme)
        page.show_record(record)
        if self._short:
            page.spoken = ""
        page.left.connect(self.left)
        self._show(page)

    # -- shared -------------------------------------------------------------------------------------

    @Slot(object, object)
    def _show_stop(self, title: Say, texts: tuple[Say, ...]) -> None:
        """Show why there is no session; what opens a lock is on Today, behind a second question."""
        page = StopPage(self._model, self._theme, title, texts, self.tr("Back to Today"))
        page.left.connect(self.left)
        self._show(page)

    @Slot(object)
    def _show(self, page: QWidget) -> None:
        """Make a page the only one; the player is kept while its session lasts."""
        if self._model.settings.far and isinstance(page, StopPage | RatingPage):
            page.read_from_afar()
        if self.indexOf(page) < 0:
            self.addWidget(page)
            own = self._model.settings.keys.get(Action.MAIN)
            if own and isinstance(page, RatingPage):
                page.scale.add_big_key(own)
            elif own and page is not self._player:
                bind(page, own, partial(press_main, page))
        self.setCurrentWidget(page)
        if isinstance(page, Column):
            self._driver.say_page(page.spoken)
        if page is self._player:
            page.setFocus()  # the other pages focus their own first control when they appear
        for at in reversed(range(self.count())):
            other = self.widget(at)
            if other is not None and other is not page and other is not self._player:
                self.removeWidget(other)
                other.deleteLater()
