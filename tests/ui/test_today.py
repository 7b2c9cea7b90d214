from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording, say
from hamstretch.ui.model import Model
from hamstretch.ui.today import TodayScreen
from hamstretch.ui.today_card import TodayCard
from hamstretch.ui.today_words import Mode, TodayWords, greeting, today_words
from hamstretch.widgets.controls import Button
from tests.fakes import MONDAY, MemoryLog, light, make_model, uuid

FLOOR = Settings(prefer="floor-routine")


def day(days: float, hour: int = 18) -> datetime:
    return (MONDAY + timedelta(days=days)).replace(hour=hour)


def step(what: PlanStep, days: float = 0) -> PlanRecord:
    return PlanRecord(id=uuid(round(900 + days)), at=Stamp.of(day(days, 12)), step=what)


START = step(PlanStep.START)
SCREENED = ScreeningRecord(id=uuid(800), at=Stamp.of(day(0, 11)), ticked=())


def session(
    days: float, pre: int = 2, post: int = 2, colour: Colour = Colour.GREEN, hour: int = 18
) -> SessionRecord:
    red = (Fired(rule="D4", action="end"), Fired(rule="A0", action="red")) if colour is Colour.RED else ()
    return SessionRecord(
        id=uuid(round(100 + days)),
        at=Stamp.of(day(days, hour)),
        ended=Stamp.of(day(days, hour) + timedelta(minutes=12)),
        routine="floor-routine",
        planned=True,
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=(Work(item="SU2", kind="hold", planned_s=15, held_s=15, volume=True),),
        check_ins=(CheckIn(moment=Moment.BEFORE, nrs=pre), CheckIn(moment=Moment.AFTER, nrs=post)),
        rules=red,
        colour=colour,
        ending=Ending.COMPLETE,
        app="1",
    )


def locked(rule: str, action: str) -> CheckInRecord:
    asked = CheckIn(moment=Moment.BEFORE, nrs=2)
    return CheckInRecord(
        id=uuid(700), at=Stamp.of(day(1, 9)), check_in=asked, rules=(Fired(rule=rule, action=action),)
    )


TWO_RED = (START, SCREENED, session(0, colour=Colour.RED), session(3, colour=Colour.RED))
WEEKS = (START, SCREENED, session(0), session(2), session(7), session(9), session(14))
CASES: dict[Mode, tuple[Sequence[Entry], datetime]] = {
    Mode.START: (WEEKS, day(16)),
    Mode.NO_PLAN: ((SCREENED,), day(0)),
    Mode.FREE: (WEEKS, day(15)),
    Mode.PAUSED: ((START, SCREENED, step(PlanStep.PAUSE, 1)), day(2)),
    Mode.STOPPED: (TWO_RED, day(5)),
    Mode.REST: (TWO_RED[:3], day(1, 9)),
    Mode.LOCKED: ((START, SCREENED, locked("B1", "emergency")), day(1)),
}


@pytest.fixture
def words(catalog: Catalog, wording: Wording) -> Callable[[Mode], TodayWords]:
    def made(mode: Mode) -> TodayWords:
        entries, now = CASES[mode]
        return today_words(make_model(catalog, wording, entries, now, FLOOR)[0].today(), wording)

    return made


# -- the words --------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", Mode)
def test_each_kind_of_day_is_told_apart_and_explained(
    words: Callable[[Mode], TodayWords], mode: Mode
) -> None:
    told = words(mode)
    assert told.mode is mode
    assert told.title
    assert all(told.texts)
    assert told.texts


@pytest.mark.parametrize("mode", Mode)
def test_routines_are_on_offer_except_where_a_rule_shuts_them(
    words: Callable[[Mode], TodayWords], mode: Mode
) -> None:
    told = words(mode)
    assert bool(told.menu) is (mode not in (Mode.LOCKED, Mode.REST))
    assert bool(told.opens) is (mode is Mode.LOCKED)


def test_a_planned_day_names_routine_reason_props_and_week(words: Callable[[Mode], TodayWords]) -> None:
    told = words(Mode.START)
    assert told.week == "Week 3 of 6 · Build"
    assert told.title.startswith("Floor routine · ")
    assert "20 s holds" in told.texts[0]
    assert "exercises · " in told.about
    assert "mat" in told.about
    assert told.dots == (1, 3, "1 of 3")
    assert told.shorter


def test_the_weeks_ahead_name_what_they_ask_for(words: Callable[[Mode], TodayWords]) -> None:
    coming = words(Mode.START).coming
    assert len(coming) == 6
    assert coming[0] == ("Next week", "Build", "3 sessions, 20 s holds, 3 times on each side")
    assert coming[2][2].startswith("3–4 sessions, 30 s")


def test_a_day_off_offers_a_break_and_names_the_next_session(words: Callable[[Mode], TodayWords]) -> None:
    told = words(Mode.FREE)
    assert "Next session: tomorrow" in told.title
    assert told.short is not None
    assert told.short[0] == "desk-break"
    assert "floor-routine" in dict(told.menu)


@pytest.mark.parametrize(
    ("mark", "opens"),
    [
        (("B1", "emergency"), (Clearance.ASSESSED,)),
        (("B2", "urgent"), (Clearance.ASSESSED,)),
        (("B3", "advise"), (Clearance.GONE, Clearance.PROFESSIONAL_OK)),
        (("B3", "professional-only"), (Clearance.PROFESSIONAL_OK,)),
    ],
)
def test_each_lock_offers_what_opens_it_and_nothing_else(
    catalog: Catalog, wording: Wording, mark: tuple[str, str], opens: tuple[Clearance, ...]
) -> None:
    model, _, _ = make_model(catalog, wording, [START, SCREENED, locked(*mark)], day(1), FLOOR)
    assert today_words(model.today(), wording).opens == opens


@pytest.mark.parametrize(
    ("hour", "part"),
    [(4, "evening"), (5, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"), (18, "evening")],
)
def test_the_greeting_goes_by_the_hour(hour: int, part: str) -> None:
    assert greeting(hour) == say(f"today.hello.{part}")


# -- the screen -------------------------------------------------------------------------------------


class Shown:
    """A screen that is shown, with the model behind it."""

    def __init__(self, model: Model, log: MemoryLog, page: TodayScreen, pictures: list[str]) -> None:
        self.model, self.log, self.page, self.pictures = model, log, page, pictures

    def texts(self) -> str:
        QApplication.processEvents()  # what was just added to a layout shows with the next event
        return " ".join(w.text() for w in self.page.findChildren(QLabel) if w.isVisibleTo(self.page))

    def buttons(self) -> dict[str, Button]:
        QApplication.processEvents()  # as above
        found = self.page.findChildren(Button)
        return {b.text(): b for b in found if b.isVisibleTo(self.page)}


@pytest.fixture
def show(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording
) -> Callable[[Sequence[Entry], datetime], Shown]:
    def made(entries: Sequence[Entry], now: datetime) -> Shown:
        model, log, _ = make_model(catalog, wording, entries, now, FLOOR)
        asked: list[str] = []

        def picture(item: str, px: int) -> QWidget:
            asked.append(item)
            found = QWidget()
            found.setFixedSize(px, px)
            return found

        page = TodayScreen(model, light(qapp), picture)
        qtbot.addWidget(page)
        page.resize(900, 700)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return Shown(model, log, page, asked)

    return made


Show = Callable[[Sequence[Entry], datetime], Shown]


def enter(qtbot: QtBot, page: QWidget) -> None:
    qtbot.keyClick(page.window().focusWidget() or page, Qt.Key.Key_Return)


@pytest.mark.parametrize("mode", Mode)
def test_only_a_day_that_asks_for_a_session_has_the_start_button(show: Show, mode: Mode) -> None:
    shown = show(*CASES[mode])
    starts = mode in (Mode.START, Mode.NO_PLAN)
    assert (shown.page.start_button is not None) is starts
    assert bool(shown.pictures) is starts


@pytest.mark.parametrize("mode", Mode)
def test_every_control_has_a_name(show: Show, mode: Mode) -> None:
    shown = show(*CASES[mode])
    for button in shown.page.findChildren(Button):
        assert button.accessibleName() or button.text()


def test_enter_starts_the_routine_of_the_day(show: Show, qtbot: QtBot) -> None:
    shown = show(*CASES[Mode.START])
    with qtbot.waitSignal(shown.page.startAsked) as told:
        enter(qtbot, shown.page)
    assert told.args == ["floor-routine"]


def test_a_key_right_after_a_change_stays_on_the_page(show: Show, qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    beside = QHBoxLayout(window)
    beside.addWidget(QPushButton("Rail"))
    shown = show([START], day(0))
    beside.addWidget(shown.page)
    with qtbot.waitActive(window):
        window.show()
    shown.page.show()
    shown.page.start_button.setFocus()
    shown.model.add(step(PlanStep.PAUSE))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)  # a queued event shows what was added: not yet
    assert shown.page.isAncestorOf(qapp.focusWidget())


def test_enter_on_a_day_off_presses_what_has_the_focus_only(show: Show, qtbot: QtBot) -> None:
    shown = show(*CASES[Mode.FREE])
    shown.page.setFocus()
    with qtbot.assertNotEmitted(shown.page.startAsked):
        qtbot.keyClick(shown.page, Qt.Key.Key_Return)
    shown.buttons()["Desk break · 3 min"].setFocus()
    with qtbot.waitSignal(shown.page.startAsked) as told:
        enter(qtbot, shown.page)
    assert told.args == ["desk-break"]


def test_something_shorter_starts_another_routine(show: Show, qtbot: QtBot) -> None:
    shown = show(*CASES[Mode.START])
    menu = shown.buttons()["Something shorter"].menu()
    with qtbot.waitSignal(shown.page.startAsked) as told:
        menu.actions()[0].trigger()
    assert told.args == ["desk-break"]


def test_the_figure_goes_where_the_words_need_its_room(show: Show) -> None:
    shown = show(*CASES[Mode.START])
    card = shown.page.findChild(TodayCard)
    assert card is not None
    figure = card.figure
    assert figure is not None
    assert figure.isVisibleTo(shown.page)
    shown.page.resize(QSize(620, 600))
    assert not figure.isVisibleTo(shown.page)


def test_the_weeks_ahead_open_and_close(show: Show) -> None:
    shown = show(*CASES[Mode.START])
    assert "In 2 weeks" not in shown.texts()
    shown.buttons()["The weeks ahead"].click()
    assert "In 2 weeks" in shown.texts()
    shown.buttons()["The weeks ahead"].click()
    assert "In 2 weeks" not in shown.texts()


# -- the next morning -------------------------------------------------------------------------------

MORNING = ((START, SCREENED, session(0, pre=2, post=4, colour=Colour.AMBER)), day(1, 9))


@pytest.mark.parametrize(
    ("rating", "rule", "words"), [(2, "A4", "settled"), (3, "A4", "settled"), (4, "A3", "step lower")]
)
def test_the_mornings_answer_is_saved_with_its_rule_and_thanked_for(
    show: Show, qtbot: QtBot, rating: int, rule: str, words: str
) -> None:
    shown = show(*MORNING)
    scale = shown.page.morning_scale
    assert scale is not None
    scale.setFocus()
    qtbot.keyClick(shown.page.focusWidget(), Qt.Key(Qt.Key.Key_0 + rating))
    with qtbot.assertNotEmitted(shown.page.startAsked):
        enter(qtbot, shown.page)
    saved = shown.log.kept[-1]
    assert isinstance(saved, CheckInRecord)
    assert (saved.check_in.moment, saved.check_in.nrs) == (Moment.NEXT_MORNING, rating)
    assert saved.session == MORNING[0][-1].id
    assert {f.rule for f in saved.rules} == {rule}
    assert shown.page.morning_scale is None
    assert "Thank you." in shown.texts()
    assert words in shown.texts()


def test_a_morning_after_a_calm_session_changes_nothing(show: Show) -> None:
    shown = show((START, SCREENED, session(0)), day(1, 9))
    shown.page.morning_scale.set_value(1)
    shown.buttons()["Answer"].click()
    assert "There is nothing to change." in shown.texts()


def test_not_today_leaves_the_question_and_the_log_alone(show: Show) -> None:
    shown = show(*MORNING)
    shown.buttons()["Not today"].click()
    assert shown.page.morning_scale is None
    assert len(shown.log.kept) == len(MORNING[0])


def test_an_answer_that_cannot_be_saved_is_not_thanked_for(show: Show) -> None:
    shown = show(*MORNING)
    shown.log.full = True
    shown.page.morning_scale.set_value(2)
    shown.buttons()["Answer"].click()
    assert "Thank you" not in shown.texts()
    shown.log.full = False
    shown.model.add(shown.model.entries[0])
    assert any(getattr(e, "session", "") for e in shown.log.kept)


def test_something_new_in_the_morning_asks_the_whole_list(show: Show, qtbot: QtBot) -> None:
    shown = show(*MORNING)
    with qtbot.waitSignal(shown.page.screeningAsked):
        shown.buttons()["Something is new…"].click()


# -- locks, pauses, the monthly list ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("mark", "words", "clearance"),
    [
        (("B1", "emergency"), "I have been assessed", Clearance.ASSESSED),
        (("B3", "advise"), "It is gone", Clearance.GONE),
        (("B3", "advise"), "A professional said stretching is fine", Clearance.PROFESSIONAL_OK),
    ],
)
def test_a_lock_opens_only_after_it_was_said_twice(
    show: Show, mark: tuple[str, str], words: str, clearance: Clearance
) -> None:
    shown = show((START, SCREENED, locked(*mark)), day(2))
    before = len(shown.log.kept)
    shown.buttons()[words].click()
    assert len(shown.log.kept) == before
    shown.buttons()["Yes, that is so"].click()
    saved = shown.log.kept[-1]
    assert isinstance(saved, ClearanceRecord)
    assert saved.clearance is clearance
    assert shown.page.start_button is not None


def test_the_second_step_begins_on_the_way_back(show: Show, qtbot: QtBot) -> None:
    shown = show(*CASES[Mode.LOCKED])
    enter(qtbot, shown.page)
    QApplication.processEvents()
    assert shown.page.window().focusWidget().text() == "Back"


def test_a_lock_stays_when_the_second_step_is_not_taken(show: Show) -> None:
    shown = show(*CASES[Mode.LOCKED])
    shown.buttons()["I have been assessed"].click()
    shown.buttons()["Back"].click()
    assert "I have been assessed" in shown.buttons()
    assert len(shown.log.kept) == len(CASES[Mode.LOCKED][0])


def test_a_plan_stopped_by_rule_resumes_after_reading(show: Show) -> None:
    shown = show(*CASES[Mode.STOPPED])
    assert "had to be stopped" in shown.texts()
    shown.buttons()["Resume…"].click()
    assert "health professional has said" in shown.texts()
    shown.buttons()["Resume the plan"].click()
    assert shown.log.kept[-1].step is PlanStep.RESUME
    assert not shown.model.today().plan.paused


def test_a_plan_paused_by_hand_resumes_at_once(show: Show) -> None:
    shown = show(*CASES[Mode.PAUSED])
    shown.buttons()["Resume the plan"].click()
    assert shown.log.kept[-1].step is PlanStep.RESUME


def test_without_a_plan_one_can_be_started(show: Show) -> None:
    shown = show(*CASES[Mode.NO_PLAN])
    shown.buttons()["Start the six-week plan"].click()
    assert shown.log.kept[-1].step is PlanStep.START
    assert "Week 1 of 6" in shown.texts()


def test_the_safety_list_is_asked_for_when_it_is_due_again(show: Show, qtbot: QtBot) -> None:
    shown = show((START, SCREENED), day(40))
    with qtbot.waitSignal(shown.page.screeningAsked):
        shown.buttons()["Answer it now"].click()
    assert "Answer it now" not in show((START, SCREENED), day(3)).buttons()
