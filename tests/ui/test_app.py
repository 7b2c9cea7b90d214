import re
import shutil
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import hamstretch.app
import hamstretch.look
from hamstretch.core.errors import LogBusyError, UsageError
from hamstretch.core.records import PlanRecord, ScreeningRecord
from hamstretch.core.session_types import Mode
from hamstretch.core.settings import Appearance
from hamstretch.core.steps import Kind
from hamstretch.resources import assets_dir, load_catalog
from hamstretch.services.clock import DrivenClock
from hamstretch.services.ticker import ManualTicker
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.summary import SummaryScreen
from hamstretch.ui.today import TodayScreen
from hamstretch.widgets.banner import Banner
from hamstretch.widgets.controls import Choice
from tests.fakes import MONDAY
from tests.stage import K, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def hold(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold(2)


def test_the_first_run_is_passed_by_keys_and_today_starts_by_enter(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, settings=None)
    stage.press(K.Key_Return)
    stage.read()
    stage.press(K.Key_Return, K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert {ScreeningRecord, PlanRecord} == {type(e) for e in stage.entries}
    assert stage.app.model.settings.agreed


def test_every_page_is_reached_by_its_number(stage: Stage) -> None:
    shown = []
    for key in (K.Key_1, K.Key_2, K.Key_3, K.Key_4, K.Key_5):
        qtbot_key(stage, key)
        shown.append(stage.window.current)
        assert stage.page.accessibleName() or stage.page.findChildren(object)
    assert shown == ["today", "library", "progress", "learn", "settings"]


def qtbot_key(stage: Stage, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415 - beside its one use

    QTest.keyClick(QApplication.focusWidget() or stage.window, key, Qt.KeyboardModifier.ControlModifier)
    stage.settle()


def test_an_unknown_routine_is_named(stage: Stage) -> None:
    with pytest.raises(UsageError) as error:
        stage.app.sessions.start("nothing-like-it")
    assert "nothing-like-it" in stage.app.model.say(error.value.say)


def test_another_look_waits_until_the_session_is_over(stage: Stage) -> None:
    hold(stage)
    before, player = stage.session, stage.player
    settings = msgspec.structs.replace(stage.app.model.settings, appearance=Appearance.DARK)
    stage.app.model.set_settings(settings)
    stage.settle()
    assert stage.player is player
    assert stage.session == before
    assert stage.app.theme.name == "light"
    stage.let(2)
    assert stage.session.elapsed == before.elapsed + 2
    stage.press(K.Key_Escape)
    stage.button("Time is up").click()
    stage.rate(1)
    stage.rate(1)
    stage.press(K.Key_Return)
    assert isinstance(stage.page, TodayScreen)
    assert stage.app.theme.name == "dark"


def test_another_look_is_taken_on_at_once_outside_a_session(stage: Stage) -> None:
    settings = msgspec.structs.replace(stage.app.model.settings, appearance=Appearance.DARK)
    stage.app.model.set_settings(settings)
    stage.settle()
    assert stage.app.theme.name == "dark"


def test_a_broken_content_file_is_named_and_left_out(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "assets"
    shutil.copytree(assets_dir(), root)
    (root / "routines" / "flow.toml").write_text("schema = 1\nid = 3\n", "utf-8")
    monkeypatch.setattr(hamstretch.look, "load_catalog", lambda language: load_catalog(root, language))
    stage = Stage(qtbot, tmp_path / "data")
    assert "flow.toml" in stage.banner
    assert "flow" not in stage.app.catalog.routines
    stage.start("desk-routine", pre=1)
    assert isinstance(stage.page, PlayerScreen)


def test_a_log_of_a_newer_app_is_said_to_be_read_only_and_a_session_ends_without_a_crash(
    qtbot: QtBot, tmp_path: Path
) -> None:
    Stage(qtbot, tmp_path).close()
    log = tmp_path / "log.json"
    newer = re.sub(r'"schema": ?[0-9]+', '"schema": 99', log.read_text("utf-8"))
    log.write_text(newer, "utf-8")
    stage = Stage(qtbot, tmp_path)
    assert str(log) in stage.banner
    stage.start("desk-break")
    stage.rate(1)
    while isinstance(stage.page, PlayerScreen):
        stage.press(K.Key_Right)
    stage.rate(1)
    stage.rate(1)
    assert isinstance(stage.page, SummaryScreen)
    assert "Not in the log yet" in stage.text()
    assert log.read_text("utf-8") == newer


def test_a_second_app_over_the_same_folder_is_refused(stage: Stage, qapp: QApplication) -> None:
    with pytest.raises(LogBusyError):
        hamstretch.app.App(qapp, stage.places, DrivenClock(MONDAY), ManualTicker())


def test_what_nobody_caught_is_said_in_the_window(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    hold(stage)
    error = ValueError("a fault")
    stage.app.caught(ValueError, error, None)
    assert "ValueError" in stage.banner
    assert "a fault" in capsys.readouterr().err
    assert stage.session.mode is Mode.RUNNING


def test_the_safety_list_can_be_answered_again_from_settings(stage: Stage) -> None:
    before = len(stage.entries)
    stage.window.show_page("settings")
    stage.settle()
    stage.button("Answer the safety questions again").click()
    stage.settle()
    stage.read()
    stage.press(K.Key_Return)
    assert len(stage.entries) == before + 1
    assert not stage.window.in_session


def test_the_sound_is_tried_and_voices_are_offered_from_settings(stage: Stage) -> None:
    stage.window.show_page("settings")
    stage.settle()
    stage.button("Try the sound").click()
    assert (stage.heard.chimes, len(stage.heard.words)) == (["start"], 1)
    voice = stage.page.findChild(Choice, "voice")
    voice.opened.emit()
    assert voice.findText("Tom") > 0


def test_sound_is_made_ready_while_the_question_before_a_session_stands_and_let_go_of_after(
    stage: Stage,
) -> None:
    assert stage.heard.warmed == 0
    stage.start("desk-routine")
    assert stage.app.sessions.current is None
    assert stage.heard.warm_now
    stage.press(K.Key_Escape)
    stage.flow.left.emit()
    assert not stage.heard.warm_now


def test_what_cannot_be_heard_gives_the_room_back_to_the_first_movement(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    stage.window.notify_of_session("Nothing to play sounds on.")
    stage.window.notify("The disk is full.")
    banner = stage.window.findChild(Banner)
    stage.until(lambda s: s.step is not None and s.step.kind is Kind.TIMED)
    assert banner.texts == ("The disk is full.",)
