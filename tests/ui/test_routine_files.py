"""Routine files from end to end: a real file opens in the window, is kept, played, given on, taken away."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hamstretch.resources import routine_file
from hamstretch.ui.library import Library
from hamstretch.ui.routine_page import RoutinePage
from tests.material import ROUTINE_TEXT
from tests.stage import K, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path / "data")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "from a friend.hamstretch.toml"
    path.write_text(ROUTINE_TEXT, "utf-8")
    return path


def opened(stage: Stage, file: Path) -> str:
    stage.app.open_file(file)
    stage.settle()
    return f"{stage.banner} {stage.text()}"


def test_a_file_shows_what_is_in_it_before_anything_is_kept(stage: Stage, file: Path) -> None:
    text = opened(stage, file)
    assert isinstance(stage.page, RoutinePage)
    for words in (
        "After lunch",
        stage.app.model.item_name("ST2"),
        "not as a session of the plan",
        "Walk or march for a few minutes first",
    ):
        assert words in text
    assert stage.button("Start, about")
    for caution in stage.app.catalog.items["ST2"].cautions:
        assert caution in text
    assert "after-lunch" not in stage.app.catalog.routines


def test_enter_starts_it_without_adding_it(stage: Stage, file: Path) -> None:
    opened(stage, file)
    stage.press(K.Key_Return)
    assert stage.app.sessions.flow is not None
    assert "after-lunch" not in stage.app.catalog.routines


def test_an_added_routine_is_there_at_the_next_start_and_can_be_removed(
    stage: Stage, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(stage, file)
    stage.button("Add to my routines").click()
    stage.settle()
    file.unlink()
    assert [v.id for v in stage.app.model.today().others if v.id == "after-lunch"]
    assert stage.button("Remove from my routines").isVisible()
    stage.close()
    again = Stage(qtbot, tmp_path / "data")
    again.window.show_page("library")
    again.button("After lunch").click()
    again.settle()
    again.button("Remove from my routines").click()
    again.settle()
    assert "after-lunch" not in again.app.catalog.routines
    assert not list((tmp_path / "data" / "routines").iterdir())


def test_what_is_saved_here_opens_there(
    stage: Stage, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(stage, file)
    stage.button("Add to my routines").click()
    stage.settle()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "given"), ""))
    stage.button("Save as a file…").click()
    given = tmp_path / "given.hamstretch.toml"
    assert given.read_text("utf-8") == ROUTINE_TEXT
    assert str(given) in f"{stage.banner} {stage.text()}"


def test_a_routine_of_the_app_can_be_given_on_and_is_known_again(stage: Stage, tmp_path: Path) -> None:
    copy = tmp_path / "desk.hamstretch.toml"
    copy.write_bytes(routine_file("desk-routine").read_bytes())
    text = opened(stage, copy)
    assert "Add to my routines" not in text
    assert stage.app.catalog.routines["desk-routine"].name in text


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("ST2", "ZZ9", ("slots[0].item", "there is no item ZZ9")),
        ('where = "desk"', 'where = "moon"', ("where", "moon")),
        ("desk_safe = true", "desk_safe = 1", ("desk_safe", "bool")),
        ("schema = 1", "schema = 2", ("schema", "2")),
        ("schema = 1", "schema = ", ("not TOML", "line 1")),
        ("schema = 1", f"schema = {'1' * 5000}", ("not TOML", "digits")),
        ("After lunch", "After\\u001b[2Jlunch", ("name", "control characters")),
        ('{ item = "ST2" }', ", ".join(['{ item = "ST2" }'] * 40), ("slots", "40")),
        (ROUTINE_TEXT, "", ("the file is empty",)),
        ('item = "ST5"', 'item = "SU1"', ("desk_safe", "SU1 cannot be done at a desk")),
    ],
)
def test_a_bad_file_is_one_sentence_with_key_and_reason(
    stage: Stage, file: Path, old: str, new: str, told: tuple[str, ...]
) -> None:
    file.write_text(ROUTINE_TEXT.replace(old, new), "utf-8")
    text = opened(stage, file)
    assert file.name in text
    assert [words for words in told if words not in text] == []
    assert not stage.window.in_session


def test_a_file_that_is_gone_or_far_too_large_is_told(stage: Stage, file: Path) -> None:
    file.write_bytes(b"#" * (1 << 17))
    assert "larger than" in opened(stage, file)
    file.unlink()
    assert "No such file" in opened(stage, file)


def test_what_may_have_no_end_is_not_read(stage: Stage) -> None:
    assert "zero is not a routine" in opened(stage, Path("/dev/zero"))


def test_no_file_takes_the_place_of_another_routine(stage: Stage, file: Path) -> None:
    file.write_text(ROUTINE_TEXT.replace("after-lunch", "desk-routine"), "utf-8")
    before = stage.app.catalog.routines["desk-routine"]
    opened(stage, file)
    stage.button("Add to my routines").click()
    stage.settle()
    assert "Change the id" in f"{stage.banner} {stage.text()}"
    assert stage.app.catalog.routines["desk-routine"] == before


def test_a_session_is_not_disturbed(stage: Stage, file: Path) -> None:
    stage.app.sessions.start("desk-routine")
    stage.settle()
    page = stage.page
    assert "Finish what is open here first" in opened(stage, file)
    assert stage.page is page


def test_a_file_let_go_over_the_window_opens(stage: Stage, file: Path) -> None:
    data, keys, none = QMimeData(), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    data.setUrls([QUrl.fromLocalFile(str(file))])
    over = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, none, keys)
    over.ignore()
    stage.window.dragEnterEvent(over)
    assert over.isAccepted()
    stage.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, none, keys))
    stage.settle()
    assert "After lunch" in stage.text()


def test_what_is_no_file_of_this_computer_is_not_taken(stage: Stage) -> None:
    data, keys, none = QMimeData(), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    data.setText("schema = 1")
    over = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, none, keys)
    over.ignore()
    stage.window.dragEnterEvent(over)
    assert not over.isAccepted()


def test_the_library_asks_for_a_file(stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    stage.window.show_page("library")
    assert isinstance(stage.window.page("library"), Library)
    stage.button("Open a routine file…").click()
    stage.settle()
    assert "After lunch" in f"{stage.banner} {stage.text()}"
