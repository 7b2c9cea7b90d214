"""A self-test by keys, in the real window over a real log; and the questions beside pain."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.asked import Due
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
    Unscored,
)
from hamstretch.core.record_terms import Quality, Side, Stamp
from hamstretch.core.records import CheckInRecord, Entry, PlanRecord, PlanStep, ScreeningRecord
from hamstretch.core.settings import LengthUnit, Settings
from hamstretch.ui.functions import ActivitiesPage, FunctionFlow, QuestionnairePage, WholePage
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.screening import ScreeningPage
from hamstretch.ui.self_test import SelfTestFlow
from hamstretch.ui.self_test_pages import BeginPage, NotNowPage, Outcome, TryPage
from hamstretch.ui.today import TodayScreen
from hamstretch.widgets.pain_scale import PainScale
from tests.fakes import MONDAY, uuid
from tests.stage import K, Stage

PLAN = PlanRecord(id=uuid(1), at=Stamp.of(MONDAY - timedelta(days=2)), step=PlanStep.START)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path, entries=[PLAN])


def page(stage: Stage) -> QWidget:
    shown = stage.page
    return shown.currentWidget() if isinstance(shown, SelfTestFlow | FunctionFlow) else shown


def begin(stage: Stage, test: str = "TE3", pain: int = 1) -> None:
    stage.app.visits.self_test(test)
    stage.settle()
    assert isinstance(page(stage), BeginPage)
    stage.press(K.Key_Space, K.Key_Return)  # warmed up, begin
    assert isinstance(page(stage), RatingPage)
    stage.rate(pain)


def enter(stage: Stage, *values: str) -> None:
    for value in values:
        field = page(stage).findChild(QLineEdit)
        field.setText(value)
        stage.press(K.Key_Return)


def taken(stage: Stage) -> Sequence[SelfTestRecord]:
    return [e for e in stage.entries if isinstance(e, SelfTestRecord)]


def feel(stage: Stage, number: int, quality: str = "") -> None:
    stage.button("Pain, or something odd").click()
    stage.settle()
    if quality:
        stage.tick(quality).setChecked(True)
    stage.rate(number)


def today(stage: Stage) -> TodayScreen:
    assert isinstance(stage.page, TodayScreen)
    return stage.page


def test_today_asks_for_one_thing_at_a_time(stage: Stage) -> None:
    assert {"Take the test", "Answer them"} & set(stage.buttons()) == {"Take the test"}


def test_today_offers_the_test_that_is_due_and_it_goes_through_by_keys(stage: Stage) -> None:
    assert "Time for your self-test: Chair sit-and-reach" in stage.text()
    stage.button("Take the test").click()
    stage.settle()
    stage.press(K.Key_Space, K.Key_Return)
    stage.rate(1)
    for side in ("Left leg", "Right leg"):
        assert side in stage.text()
        assert "Practice 1 of 2" in stage.text()
        stage.press(K.Key_Return, K.Key_Return)
        assert "Try 1 of 3" in stage.text()
        enter(stage, "6", "4", "5")
    assert isinstance(page(stage), Outcome)
    assert "−4 cm" in stage.text()
    assert "This is where you begin." in stage.text()
    left, right = taken(stage)
    assert (left.side, left.best, left.practice, left.warmed_up, left.pain) == (Side.LEFT, -4, 2, True, 1)
    assert right.side is Side.RIGHT
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert "Time for your self-test" not in stage.text()


def test_400_cm_is_refused_with_a_sentence_and_nothing_is_kept(stage: Stage) -> None:
    begin(stage)
    stage.press(K.Key_Return, K.Key_Return)
    enter(stage, "400")
    assert "400 cm cannot be right: this test reads from −50 to 40 cm." in stage.text()
    assert "Try 1 of 3" in stage.text()
    enter(stage, "")
    assert "Please write down what the ruler shows" in stage.text()
    assert taken(stage) == []


def test_past_the_toes_counts_plus(stage: Stage) -> None:
    begin(stage)
    stage.press(K.Key_Return, K.Key_Return)
    for _ in range(3):
        stage.button("past the toes").click()
        enter(stage, "3")
    assert taken(stage)[0].scores == (3, 3, 3)


def test_inches_are_asked_for_and_kept_in_centimetres(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(agreed=True, lengths=LengthUnit.INCH)
    stage = Stage(qtbot, tmp_path, entries=[PLAN], settings=settings)
    begin(stage, "TE1")
    stage.press(K.Key_Return, K.Key_Return)
    assert "inches" in stage.text()
    enter(stage, "2", "2", "1")
    assert "−1 in" in stage.text()
    assert taken(stage)[0].best == pytest.approx(-2.54)


def test_a_bent_knee_or_pain_of_3_costs_the_try(stage: Stage) -> None:
    begin(stage)
    stage.press(K.Key_Return, K.Key_Return)
    stage.button("The knee bent").click()
    stage.settle()
    assert "Try 1 of 3" in stage.text()
    feel(stage, 3)
    assert "Try 1 of 3" in stage.text()
    feel(stage, 2)
    assert "Try 1 of 3" in stage.text()
    enter(stage, "6", "4", "5")
    lost = [t for t in taken(stage)[0].trials if t.unscored is not Unscored.NONE]
    assert [(t.unscored, t.pain) for t in lost] == [(Unscored.KNEE, None), (Unscored.PAIN, 3)]
    assert taken(stage)[0].best == -4


def test_sharp_ends_it_and_is_never_a_score(stage: Stage) -> None:
    begin(stage)
    stage.press(K.Key_Return, K.Key_Return)
    enter(stage, "2")
    feel(stage, 2, "Sharp")
    assert isinstance(page(stage), StopPage)
    (kept,) = taken(stage)
    assert (kept.stopped, kept.best) == (Quality.SHARP, None)
    asked = next(e for e in stage.entries if isinstance(e, CheckInRecord))
    assert [f.rule for f in asked.rules] == ["D3"]
    stage.press(K.Key_Space)
    assert isinstance(stage.page, TodayScreen)


def test_what_runs_down_the_leg_ends_it_and_asks_the_safety_list(stage: Stage) -> None:
    begin(stage)
    feel(stage, 4, "Numb")
    assert isinstance(page(stage), StopPage)
    assert taken(stage)[0].stopped is Quality.NUMB
    stage.press(K.Key_Space)
    assert isinstance(stage.page, ScreeningPage)


def test_pain_of_3_before_it_waits_for_another_day(stage: Stage) -> None:
    begin(stage, pain=3)
    assert isinstance(page(stage), NotNowPage)
    assert "from 3 on no reach is scored" in stage.text()
    assert taken(stage) == []


def test_in_the_first_two_hours_nobody_folds_unless_they_are_up_for_longer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    early = MONDAY.replace(hour=8)
    stage = Stage(qtbot, tmp_path, now=early, entries=[PLAN])
    begin(stage)
    assert isinstance(page(stage), NotNowPage)
    stage.button("I have been up for more than two hours").click()
    stage.settle()
    assert isinstance(page(stage), TryPage)


def test_fragile_bones_leave_the_reach_out_and_keep_the_knee(qtbot: QtBot, tmp_path: Path) -> None:
    at = Stamp.of(MONDAY - timedelta(minutes=5))
    ticked = ScreeningRecord(id=uuid(2), at=at, ticked=("osteoporosis",))
    stage = Stage(qtbot, tmp_path, entries=[PLAN, ticked])
    stage.app.visits.self_test("TE3")
    stage.settle()
    assert "speaks against this test" in stage.text()


def test_a_test_is_never_taken_twice_in_a_week(stage: Stage) -> None:
    begin(stage, "TE2")
    stage.press(K.Key_Return, K.Key_Return)
    enter(stage, "12", "9", "10")
    assert "9 cm" in stage.text()
    stage.press(K.Key_Return)
    stage.app.visits.self_test("TE2")
    stage.settle()
    assert isinstance(page(stage), NotNowPage)
    assert "12 January 2026" in stage.text()


def test_leaving_keeps_nothing_of_a_side_that_is_not_over(stage: Stage) -> None:
    begin(stage)
    stage.press(K.Key_Return, K.Key_Return)
    enter(stage, "2")
    stage.button("Leave the test").click()
    stage.settle()
    assert isinstance(stage.page, TodayScreen)
    assert taken(stage) == []


# -- the questions beside pain ----------------------------------------------------------------------


def rate_all(stage: Stage, *scores: int) -> None:
    for scale, score in zip(page(stage).findChildren(PainScale), scores, strict=False):
        scale.set_value(score)


def test_activities_are_kept_under_their_own_names_and_stand_there_next_time(stage: Stage) -> None:
    stage.clock.advance(24 * 3600)
    today(stage).refresh()
    stage.settle()
    assert "A few questions about what you can do in a day" in stage.text()
    assert "Take the test" not in stage.buttons()
    stage.button("Answer them").click()
    stage.settle()
    assert isinstance(page(stage), ActivitiesPage)
    assert not stage.button("Keep").isEnabled()
    fields = page(stage).findChildren(QLineEdit)
    fields[0].setText("  putting on   socks ")
    fields[1].setText("a long drive")
    rate_all(stage, 4, 7)
    stage.button("Keep").click()
    stage.settle()
    kept = next(e for e in stage.entries if isinstance(e, ActivitiesRecord))
    assert [(a.name, a.score) for a in kept.rated] == [("putting on socks", 4), ("a long drive", 7)]
    assert isinstance(stage.page, TodayScreen)
    assert "A few questions" not in stage.text()
    stage.app.visits.ask_function(Due(activities=True))
    assert [f.text() for f in page(stage).findChildren(QLineEdit)] == ["putting on socks", "a long drive", ""]


def test_enter_after_one_number_goes_to_the_next_activity_and_keeps_after_the_last(stage: Stage) -> None:
    stage.app.visits.ask_function(Due(activities=True))
    stage.settle()
    fields = page(stage).findChildren(QLineEdit)
    fields[0].setText("socks")
    fields[1].setText("a long drive")
    page(stage).findChildren(PainScale)[0].setFocus()
    stage.press(K.Key_4, K.Key_Return)
    assert isinstance(page(stage), ActivitiesPage)
    stage.press(K.Key_7, K.Key_Return)
    kept = next(e for e in stage.entries if isinstance(e, ActivitiesRecord))
    assert [a.score for a in kept.rated] == [4, 7]


def test_the_question_on_the_whole_keeps_its_week_and_step(stage: Stage) -> None:
    stage.app.visits.ask_function(Due(review_week=4))
    stage.settle()
    assert isinstance(page(stage), WholePage)
    assert not stage.button("Keep").isEnabled()
    stage.button("A little better").click()
    stage.button("Keep").click()
    stage.settle()
    kept = next(e for e in stage.entries if isinstance(e, GlobalChangeRecord))
    assert (kept.week, kept.change) == (4, 1)


def test_the_questionnaire_has_24_sentences_as_they_are_and_counts_ticks(stage: Stage) -> None:
    stage.app.visits.ask_function(Due(roland_morris=True))
    stage.settle()
    shown = page(stage)
    assert isinstance(shown, QuestionnairePage)
    assert len(shown._ticks) == 24
    assert "Spine 1983; 8: 141-144" in stage.text()
    stage.tick("I walk more slowly than usual").setChecked(True)
    stage.tick("I stay in bed most of the time").setChecked(True)
    for _ in range(3):
        stage.button("Read on").click()
        stage.settle()
        assert not any(isinstance(e, RolandMorrisRecord) for e in stage.entries)
        if "Keep" in stage.buttons():
            break
    stage.button("Keep").click()
    stage.settle()
    kept = next(e for e in stage.entries if isinstance(e, RolandMorrisRecord))
    assert (kept.ticked, kept.score) == ((3, 24), 2)


def test_not_now_goes_on_to_the_next_question_and_keeps_nothing(stage: Stage) -> None:
    before: Sequence[Entry] = stage.entries
    stage.app.visits.ask_function(Due(activities=True, review_week=6))
    stage.settle()
    stage.button("Not now").click()
    stage.settle()
    assert isinstance(page(stage), WholePage)
    stage.button("Not now").click()
    stage.settle()
    assert isinstance(stage.page, TodayScreen)
    assert stage.entries == before


def test_learn_begins_tests_and_questions(stage: Stage) -> None:
    stage.window.show_page("learn")
    stage.settle()
    learn = stage.page
    learn.show_entry("TE4")
    stage.settle()
    stage.button("Take this test").click()
    stage.settle()
    assert isinstance(page(stage), BeginPage)
    stage.button("Not now").click()
    stage.settle()
    stage.window.show_page("learn")
    learn.show_list()
    stage.settle()
    stage.button("My activities").click()
    stage.settle()
    assert isinstance(page(stage), ActivitiesPage)


def test_who_does_not_want_them_is_not_reminded(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(agreed=True, offer_measures=False)
    stage = Stage(qtbot, tmp_path, entries=[PLAN], settings=settings)
    assert "Time for your self-test" not in stage.text()
    assert "A few questions" not in stage.text()
