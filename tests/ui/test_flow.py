from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.pain import Lock
from hamstretch.core.record_terms import Moment, Side, Why
from hamstretch.core.records import CheckInRecord, Colour, Ending, SessionRecord
from hamstretch.core.session_types import Mode, PainNow, Question
from hamstretch.core.standing import standing, standing_lock
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.reasons import ReasonPage
from hamstretch.ui.summary import SummaryScreen
from hamstretch.ui.symptoms import SymptomsPage
from hamstretch.ui.today import TodayScreen
from hamstretch.widgets.controls import Button
from tests.fakes import MONDAY
from tests.stage import K, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def rated(stage: Stage, number: int, quality: str = "") -> None:
    """Press the pain key and answer it."""
    stage.press(K.Key_P)
    if quality:
        stage.tick(quality).setChecked(True)
    stage.rate(number)


def lock(stage: Stage) -> Lock:
    return standing_lock(stage.entries, stage.app.model.now())


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, Button) else ""


# -- the way through --------------------------------------------------------------------------------


def test_a_session_goes_from_the_check_in_to_the_summary_by_keys_alone(stage: Stage) -> None:
    stage.app.sessions.start("desk-routine")
    stage.settle()
    stage.rate(2)
    stage.until(lambda s: s.question is Question.PEAK)
    assert isinstance(stage.page, RatingPage)
    stage.rate(3)
    stage.rate(2)
    assert isinstance(stage.page, SummaryScreen)
    assert (stage.record.pre, stage.record.peak, stage.record.post) == (2, 3, 2)
    assert stage.record.ending is Ending.COMPLETE
    assert all(w.held_s == w.planned_s for w in stage.record.work)
    assert stage.journal() is None
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert not stage.window.in_session


def test_the_worst_pain_starts_from_the_highest_rating_given_before(stage: Stage) -> None:
    stage.start("desk-routine", pre=5)
    stage.hold(2)
    rated(stage, 4)
    stage.until(lambda s: s.question is Question.PEAK)
    stage.press(K.Key_Return, K.Key_2, K.Key_Return)
    assert stage.record.nrs(Moment.PEAK) == 4


def test_the_sides_take_turns_at_beginning(stage: Stage) -> None:
    first = []
    for _ in range(3):
        stage.clock.advance(86_400)
        stage.start("desk-routine", pre=1)
        first.append(stage.session.first_side)
        stage.press(K.Key_Escape)
        stage.button("Time is up").click()
        stage.rate(1)
        stage.rate(1)
        stage.press(K.Key_Return)
    assert first == [Side.LEFT, Side.RIGHT, Side.LEFT]


def test_a_micro_break_asks_nothing_on_a_day_with_a_calm_check_in(stage: Stage) -> None:
    stage.start("desk-break")
    assert isinstance(stage.page, RatingPage)
    stage.rate(1)
    while isinstance(stage.page, PlayerScreen):
        stage.press(K.Key_Right)
    stage.rate(1)
    stage.rate(1)
    stage.press(K.Key_Return)
    stage.clock.advance(3600)
    stage.start("desk-break")
    assert isinstance(stage.page, PlayerScreen)
    while isinstance(stage.page, PlayerScreen):
        stage.press(K.Key_Right)
    assert isinstance(stage.page, SummaryScreen)
    assert stage.record.pre is None


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        ("Time is up", Why.TIME),
        ("Pain", Why.PAIN),
        ("I feel unwell", Why.UNWELL),
        ("Something", Why.INTERRUPTED),
    ],
)
def test_ending_early_keeps_what_was_done_and_why(stage: Stage, why: str, reason: Why) -> None:
    stage.start("desk-routine", pre=1)
    stage.until(lambda s: s.step is not None and s.step.ex == 1)
    stage.press(K.Key_Escape)
    assert isinstance(stage.page, ReasonPage)
    stage.button(why).setFocus()
    stage.press(K.Key_Return)
    stage.rate(2)
    stage.rate(2)
    assert (stage.record.ending, stage.record.why) == (Ending.ENDED_EARLY, reason)
    assert stage.record.work[0].held_s == stage.record.work[0].planned_s > 0


@pytest.mark.parametrize(
    ("key", "reason"),
    [(K.Key_T, Why.TIME), (K.Key_P, Why.PAIN), (K.Key_U, Why.UNWELL), (K.Key_S, Why.INTERRUPTED)],
)
def test_the_underlined_letter_chooses_a_reason_without_alt(stage: Stage, key: Qt.Key, reason: Why) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    stage.press(K.Key_Escape)
    assert isinstance(stage.page, ReasonPage)
    stage.press(key)
    stage.rate(2)
    stage.rate(2)
    assert stage.record.why is reason


def test_every_page_offers_going_on_first(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    stage.press(K.Key_Escape)
    assert focused() == "Go on with the session"
    stage.press(K.Key_Return)
    assert isinstance(stage.page, PlayerScreen)
    assert stage.session.mode is Mode.REENTRY


# -- what the rules do before -----------------------------------------------------------------------


def test_seven_is_rest_and_is_kept_in_the_log(stage: Stage) -> None:
    stage.start("desk-routine")
    stage.rate(7)
    assert isinstance(stage.page, StopPage)
    kept = stage.entries[-1]
    assert isinstance(kept, CheckInRecord)
    assert (kept.check_in.nrs, [f.rule for f in kept.rules]) == (7, ["B4"])
    assert stage.app.sessions.current is None
    stage.press(K.Key_Space)
    assert isinstance(stage.page, TodayScreen)


def test_a_stop_is_not_passed_by_the_enter_that_led_to_it(stage: Stage) -> None:
    stage.start("desk-routine")
    stage.rate(8)
    stage.press(K.Key_Return)
    assert isinstance(stage.page, StopPage)


def test_four_is_eased_and_said_before_the_start(stage: Stage) -> None:
    stage.start("desk-routine")
    stage.rate(4)
    assert isinstance(stage.page, ReadyPage)
    assert "Today is eased" in stage.text()
    assert focused().startswith("Start, about")
    stage.press(K.Key_Return)
    assert {e.amount.hold_s for e in stage.session.exercises if e.amount.kind == "hold"} == {10}


def test_the_early_morning_may_be_set_aside_by_who_rose_earlier(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, now=MONDAY.replace(hour=8))
    stage.start("desk-routine")
    stage.rate(1)
    assert isinstance(stage.page, ReadyPage)
    stage.button("I have been up").setFocus()
    stage.press(K.Key_Return)
    assert [e.item for e in stage.session.exercises] == ["WU1", "ST2", "ST3", "ST5"]


def tick_new(stage: Stage, level: str) -> str:
    """Say before a session that a symptom of this level is new, by keys; return its words."""
    stage.start("desk-routine")
    stage.button("Something is new").setFocus()
    stage.press(K.Key_Return)
    assert isinstance(stage.page, SymptomsPage)
    symptom = next(s for s in stage.app.catalog.safety.symptoms if s.level == level and s.line != "none")
    stage.tick(symptom.text).setFocus()
    stage.press(K.Key_Space)
    stage.read()
    stage.press(K.Key_Return)
    return symptom.text


def test_a_new_emergency_stops_at_once(stage: Stage) -> None:
    tick_new(stage, "emergency")
    assert isinstance(stage.page, StopPage)
    assert lock(stage) is Lock.UNTIL_ASSESSED_EMERGENCY


def test_a_milder_new_symptom_is_named_beside_the_rating_and_kept(stage: Stage) -> None:
    text = tick_new(stage, "soft")
    assert isinstance(stage.page, RatingPage)
    assert text in stage.text()
    stage.rate(1)
    assert isinstance(stage.page, ReadyPage)
    stage.press(K.Key_Return)
    assert stage.session.check_ins[0].new != ()
    assert "B5" in {f.rule for f in stage.session.fired}


def test_what_was_ticked_as_new_stands_and_is_spoken_of_when_the_session_is_put_off(stage: Stage) -> None:
    tick_new(stage, "soft")
    stage.button("Not now").click()
    stage.settle()
    assert isinstance(stage.page, StopPage)
    assert stage.wording("pain.B5.text") in stage.text()
    stage.press(K.Key_Space)
    assert isinstance(stage.page, TodayScreen)
    stage.start("desk-routine")
    stage.rate(1)
    assert stage.wording("pain.B5.text") in stage.text()


@pytest.mark.parametrize("number", [None, 2])
def test_a_stop_sign_that_was_marked_holds_when_the_session_is_put_off(
    stage: Stage, number: int | None
) -> None:
    stage.start("desk-routine")
    stage.button("Say where").click()
    stage.settle()
    stage.tick("Numb").setChecked(True)
    page = stage.page
    assert isinstance(page, RatingPage)
    if number is not None:
        page.scale.set_value(number)
    before = len(stage.entries)
    stage.button("Not now").click()
    stage.settle()
    assert isinstance(stage.page, StopPage)
    assert lock(stage) is Lock.UNTIL_GONE
    (kept,) = stage.entries[before:]
    assert [f.rule for f in kept.rules] == ["B3"] * len(kept.rules)
    rated = [e.check_in.nrs for e in stage.entries if isinstance(e, CheckInRecord)]
    assert rated == ([] if number is None else [number])


def test_what_is_no_stop_sign_is_not_kept_of_a_session_that_is_put_off(stage: Stage) -> None:
    stage.start("desk-routine")
    stage.button("Say where").click()
    stage.settle()
    stage.tick("Stiff").setChecked(True)
    before = stage.entries
    stage.button("Not now").click()
    stage.settle()
    assert isinstance(stage.page, TodayScreen)
    assert stage.entries == before


def test_a_tick_for_what_is_new_that_is_taken_back_holds_nothing(stage: Stage) -> None:
    text = tick_new(stage, "soft")
    stage.button("Change this").click()
    stage.settle()
    stage.tick(text).setChecked(False)
    stage.read()
    stage.press(K.Key_Return)
    stage.rate(1)
    assert stage.session.exercises
    assert "B5" not in {f.rule for f in stage.session.fired}


def test_saying_what_is_new_does_not_put_off_the_full_list(stage: Stage) -> None:
    before = standing(stage.app.model.entries).screening
    tick_new(stage, "soft")
    assert stage.entries[-1].ticked
    assert standing(stage.app.model.entries).screening == before


def test_a_routine_with_nothing_for_today_says_so_and_starts_nothing(stage: Stage) -> None:
    stage.app.sessions.start_item("ST7", "")
    stage.settle()
    stage.rate(1)
    assert isinstance(stage.page, ReadyPage)
    assert "Nothing in this routine suits today." in stage.text()
    assert "good to go" not in stage.text()
    assert focused() == "Not today"
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)


# -- what the rules do during -----------------------------------------------------------------------


def test_a_nerve_sign_stops_asks_for_emergencies_and_ends_red(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    rated(stage, 3, "Tingling")
    assert isinstance(stage.page, StopPage)
    stage.press(K.Key_Space)
    assert isinstance(stage.page, SymptomsPage)
    assert stage.session.question is Question.RED_FLAGS
    stage.read()
    stage.press(K.Key_Return)
    stage.rate(2)
    assert isinstance(stage.page, SummaryScreen)
    assert next(f.rule for f in stage.record.rules if f.rule.startswith("D")) == "D1"
    assert (stage.record.ending, stage.record.colour) == (Ending.STOPPED_BY_RULE, Colour.RED)


def test_an_emergency_locks_until_it_was_assessed(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    rated(stage, 3, "Tingling")
    stage.press(K.Key_Space)
    symptom = next(s for s in stage.app.catalog.safety.symptoms if s.level == "emergency")
    stage.tick(symptom.text).setFocus()
    stage.press(K.Key_Space, K.Key_Return)
    assert isinstance(stage.page, StopPage)
    assert stage.wording("pain.B1.title") in stage.text()
    stage.press(K.Key_Space)
    assert isinstance(stage.page, SummaryScreen)
    assert lock(stage) is Lock.UNTIL_ASSESSED_EMERGENCY
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert stage.page.start_button is None
    stage.clock.advance(timedelta(days=30).total_seconds())
    stage.start("desk-routine")
    assert isinstance(stage.page, StopPage)
    assert stage.app.sessions.current is None


def test_a_mild_rule_is_said_in_the_player(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    rated(stage, 3)
    assert isinstance(stage.page, PlayerScreen)
    assert [f.rule for f in stage.session.fired if f.rule.startswith("D")] == ["D5"]
    assert stage.wording("pain.D5.text") in stage.text()


def test_the_sentence_outlives_the_exercise_that_the_rule_leaves_out(stage: Stage) -> None:
    stage.start("gentle", pre=1)
    stage.hold(2)
    rated(stage, 2, "Sharp")
    assert stage.session.exercise is not None
    assert stage.session.exercise.item == "ST2"  # what lies down is left out
    assert stage.wording("pain.D3.text") in stage.text()


def test_the_sentence_is_said_even_if_nothing_is_left_to_do(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    rated(stage, 2, "Sharp")
    assert stage.session.question is Question.PEAK
    assert stage.wording("pain.D3.text") in stage.text()


def test_it_was_only_a_stretch_goes_on(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    stage.press(K.Key_P)
    stage.button("It was only a stretch").setFocus()
    stage.press(K.Key_Return)
    assert isinstance(stage.page, PlayerScreen)
    assert stage.session.mode is Mode.REENTRY
    assert not any(c.moment is Moment.DURING for c in stage.session.check_ins)


# -- at the end -------------------------------------------------------------------------------------


def test_every_control_of_every_page_has_a_name(stage: Stage) -> None:
    stage.start("desk-routine")
    named(stage, RatingPage)
    stage.rate(4)
    named(stage, ReadyPage)
    stage.press(K.Key_Return)
    stage.hold(2)
    stage.press(K.Key_Escape)
    named(stage, ReasonPage)
    stage.press(K.Key_Return)
    rated(stage, 3, "Tingling")
    named(stage, StopPage)
    stage.press(K.Key_Space)
    named(stage, SymptomsPage)


def named(stage: Stage, kind: type[QWidget]) -> None:
    page = stage.page
    assert isinstance(page, kind)
    assert page.accessibleName()
    controls = page.findChildren(QAbstractButton)
    assert controls
    assert all(control.accessibleName() or control.text() for control in controls)


def test_the_session_is_one_entry_in_the_log(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    before = len(stage.entries)
    stage.press(K.Key_Escape)
    stage.button("Time is up").click()
    stage.rate(1)
    stage.rate(1)
    assert len(stage.entries) == before + 1
    assert isinstance(stage.entries[-1], SessionRecord)


def test_a_feeling_in_one_leg_that_stays_needs_a_professional(stage: Stage) -> None:
    tick_new(stage, "leg")
    assert lock(stage) is Lock.UNTIL_GONE
    stage.press(K.Key_Space)
    assert isinstance(stage.page, TodayScreen)
    stage.button("It is still there").click()
    stage.settle()
    stage.rate(3)
    assert isinstance(stage.page, StopPage)
    assert lock(stage) is Lock.UNTIL_PROFESSIONAL
    assert stage.entries[-1].check_in.nrs == 3


def test_a_pause_of_more_than_an_hour_ends_the_session_with_what_was_done(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    stage.press(K.Key_Space)
    stage.clock.advance(3601)
    stage.press(K.Key_Space)
    assert isinstance(stage.page, StopPage)
    assert stage.wording("pause.too-long.text") in stage.text()
    stage.press(K.Key_Space)
    stage.rate(1)
    stage.rate(1)
    assert (stage.record.ending, stage.record.why) == (Ending.ENDED_EARLY, Why.INTERRUPTED)
    assert any(w.held_s >= 2 for w in stage.record.work)


def test_a_question_answered_an_hour_late_does_not_lead_back_into_the_stretch(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    stage.app.sessions.driver.send(PainNow())
    stage.settle()
    stage.clock.advance(3601)
    stage.rate(1)
    assert isinstance(stage.page, StopPage)
    stage.press(K.Key_Space)
    stage.rate(1)
    stage.rate(1)
    assert stage.record.why is Why.INTERRUPTED
    assert [c.moment for c in stage.record.check_ins] == [
        Moment.BEFORE,
        Moment.DURING,
        Moment.PEAK,
        Moment.AFTER,
    ]


def test_a_shorter_pause_goes_on(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)
    stage.press(K.Key_Space)
    stage.clock.advance(3500)
    stage.press(K.Key_Space)
    assert stage.session.mode is Mode.REENTRY


def test_where_it_is_survives_a_look_at_what_is_new(stage: Stage) -> None:
    stage.start("desk-routine")
    stage.tick("Stiff").setChecked(True)
    stage.button("Something is new").click()
    stage.settle()
    stage.read()
    stage.press(K.Key_Return)
    assert isinstance(stage.page, RatingPage)
    assert stage.tick("Stiff").isChecked()
