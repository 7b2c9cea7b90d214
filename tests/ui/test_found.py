from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.errors import SaveError
from hamstretch.core.record_terms import CheckIn, Moment, Quality
from hamstretch.core.records import Ending, Entry, Outcome
from hamstretch.core.session_types import Answer, Mode, PainNow, Pause, Question
from hamstretch.core.steps import Kind
from hamstretch.core.wording import say
from hamstretch.resources import routine_file
from hamstretch.ui.found import FoundPage
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.player_parts import Veil
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.today import TodayScreen
from tests.fakes import MONDAY
from tests.stage import K, Stage

Again = Callable[[], Stage]


@pytest.fixture
def again(qtbot: QtBot, tmp_path: Path) -> Again:
    """Start the app again over the same folder, a minute after what was done last."""
    return lambda: Stage(qtbot, tmp_path)


def killed(stage: Stage) -> None:
    """End the run with nothing but what is on disk, as a kill does."""
    stage.app.sessions.driver.session = None
    stage.app.keeping.writer.close()
    stage.window.hide()


@pytest.fixture
def left(again: Again) -> Stage:
    """Leave a session seven seconds into its first hold."""
    stage = again()
    stage.start("desk-routine", pre=1)
    stage.hold(7)
    killed(stage)
    return stage


def test_what_a_kill_left_is_offered_and_nothing_is_chosen(left: Stage, again: Again) -> None:
    stage = again()
    assert isinstance(stage.page, FoundPage)
    assert "Desk routine, begun 5 January 2026, 18:00." in stage.text()
    assert stage.app.sessions.current is None
    assert stage.journal() == left.journal()


def test_where_nothing_was_held_yet_it_says_so(again: Again) -> None:
    stage = again()
    stage.start("desk-routine", pre=1)
    killed(stage)
    assert "No hold and no movement was done yet." in again().text()


@pytest.mark.usefixtures("left")
def test_going_on_is_paused_where_it_was_less_at_most_five_seconds(again: Again) -> None:
    stage = again()
    stage.press(K.Key_Return)
    assert isinstance(stage.page, PlayerScreen)
    assert (stage.session.mode, stage.session.pause) == (Mode.PAUSED, Pause.RECOVERED)
    veil = stage.page.findChild(Veil)
    assert isinstance(veil, Veil)
    assert veil.text == stage.wording("pause.recovered")
    assert 2 <= stage.session.elapsed <= 7
    stage.press(K.Key_Space)
    stage.until(lambda s: s.step is not None and s.step.kind is Kind.SWITCH)
    assert [w.held_s for w in stage.session.work if w.kind == "hold"] == [15]


@pytest.mark.usefixtures("left")
def test_keeping_it_writes_what_was_done(again: Again) -> None:
    stage = again()
    stage.button("Keep what I did").setFocus()
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert stage.record.ending is Ending.RECOVERED
    work = [w for w in stage.record.work if w.outcome is not Outcome.SKIPPED]
    assert [w.held_s for w in work] == [work[0].planned_s, 5]
    assert stage.journal() is None


@pytest.mark.usefixtures("left")
def test_throwing_it_away_leaves_neither_entry_nor_journal(again: Again) -> None:
    stage = again()
    before = stage.entries
    stage.button("Throw it away").setFocus()
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert stage.entries == before
    assert stage.journal() is None


def test_what_stood_on_the_page_until_the_next_day_is_not_gone_on_with(left: Stage, again: Again) -> None:
    stage = again()
    stage.clock.advance(timedelta(hours=20).total_seconds())
    stage.press(K.Key_Return)
    assert isinstance(stage.page, FoundPage)
    assert "Go on where I was" not in stage.buttons()
    assert "too long ago" in stage.text()
    assert stage.journal() == left.journal()


def test_a_session_in_which_something_sharp_was_told_cannot_be_thrown_away(again: Again) -> None:
    stage = again()
    stage.start("desk-routine", pre=1)
    stage.hold(7)
    stage.app.sessions.driver.send(PainNow())
    stage.settle()
    stage.app.sessions.driver.send(Answer(CheckIn(moment=Moment.DURING, nrs=2, qualities=(Quality.SHARP,))))
    stage.app.sessions.driver.save()
    killed(stage)
    found = again()
    assert isinstance(found.page, FoundPage)
    assert "Throw it away" not in found.buttons()
    found.button("Keep what I did").click()
    assert "D3" in {f.rule for f in found.record.rules}


def test_closing_the_window_in_a_hold_loses_nothing(again: Again) -> None:
    stage = again()
    stage.start("desk-routine", pre=1)
    stage.hold(7)
    stage.close()
    assert not stage.ticker.running
    found = again()
    assert isinstance(found.page, FoundPage)
    found.press(K.Key_Return)
    assert found.session.elapsed == 7


def test_a_question_that_was_open_is_asked_again(again: Again) -> None:
    stage = again()
    stage.start("desk-routine", pre=1)
    stage.until(lambda s: s.question is Question.PEAK)
    killed(stage)
    found = again()
    found.press(K.Key_Return)
    assert isinstance(found.page, RatingPage)
    found.rate(2)
    found.rate(2)
    assert (found.record.peak, found.record.post) == (2, 2)


def test_a_session_that_could_not_be_saved_is_saved_by_the_next_run_as_it_was(
    again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = again()
    stage.start("desk-routine", pre=1)
    stage.until(lambda s: s.question is Question.PEAK)
    stage.rate(1)

    def refuse(_entry: Entry) -> None:
        raise SaveError(say("storage.save_full", file="log.json"))

    monkeypatch.setattr(stage.app.log, "add", refuse)
    stage.rate(1)
    assert "Not in the log yet" in stage.text()
    assert stage.banner
    record = stage.record
    killed(stage)
    found = again()
    assert isinstance(found.page, TodayScreen)
    assert found.record == record
    assert found.record.ending is Ending.COMPLETE
    assert found.journal() is None


@pytest.mark.usefixtures("left")
def test_one_that_was_left_yesterday_can_only_be_kept(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, now=MONDAY + timedelta(hours=14))
    assert stage.buttons() == ["Keep what I did and finish", "Throw it away"]
    stage.button("Keep what I did").click()
    stage.settle()
    assert stage.record.ending is Ending.RECOVERED


def test_one_that_a_rule_stopped_is_neither_thrown_away_nor_closed_before_it_is_asked(again: Again) -> None:
    stage = again()
    stage.start("desk-routine", pre=1)
    stage.hold()
    stage.press(K.Key_P)
    stage.tick("Numb").setChecked(True)
    stage.rate(2)
    assert stage.session.question is Question.RED_FLAGS
    killed(stage)
    found = again()
    assert found.buttons() == ["Go on where I was"]


@pytest.mark.usefixtures("left")
def test_a_routine_file_does_not_take_the_place_of_one_that_is_not_decided_about(
    again: Again,
) -> None:
    stage = again()
    before = stage.journal()
    stage.app.open_file(routine_file("floor-routine"))
    stage.settle()
    assert isinstance(stage.page, FoundPage)
    assert "Finish what is open here first" in stage.banner
    assert stage.journal() == before


def test_looking_at_one_file_another_may_follow(again: Again) -> None:
    stage = again()
    for id_ in ("floor-routine", "desk-routine"):
        stage.app.open_file(routine_file(id_))
        stage.settle()
        assert stage.app.catalog.routines[id_].name in stage.text()
