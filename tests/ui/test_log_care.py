"""The log as a whole, in the window: backups, going back, another log, a damaged log, an unsaved one."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThreadPool
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from hamstretch import __version__
from hamstretch.core.errors import SaveError
from hamstretch.core.pain import Lock
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.session_types import Mode
from hamstretch.core.wording import say
from hamstretch.keeping import gone
from hamstretch.launch import start
from hamstretch.recovery import Recovery
from hamstretch.resources import load_wording
from hamstretch.services.clock import DrivenClock
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage import incoming
from hamstretch.storage.backups import Backups
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.ui.leave_page import LeavePage
from hamstretch.ui.log_care import LogCare
from hamstretch.ui.merge_page import MergePage
from hamstretch.ui.today import TodayScreen
from hamstretch.widgets.controls import Button
from tests.entries import LOCKED, session
from tests.fakes import MONDAY, light
from tests.patience import PATIENCE_MS
from tests.stage import K, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path / "data", entries=(session(1), session(2)))


def care(stage: Stage) -> LogCare:
    stage.window.show_page("settings")
    stage.settle()
    stage.button("Backups and other logs").click()
    stage.settle()
    assert isinstance(stage.page, LogCare)
    return stage.page


def click(stage: Stage, words: str, qtbot: QtBot, until: str) -> None:
    """Press a button and wait for the words that follow, which another thread may bring."""
    stage.button(words).click()
    qtbot.waitUntil(lambda: until in stage.text(), timeout=PATIENCE_MS)


def other_log(file: Path, *entries: Entry) -> Path:
    log = LogFile(file, __version__)
    for entry in entries:
        log.add(entry)
    log.close()
    return file


def test_backing_up_and_going_back_keeps_what_was_there(stage: Stage, qtbot: QtBot) -> None:
    care(stage)
    assert "2 sessions up to 5 January 2026" in stage.text()
    click(stage, "Back up now", qtbot, "Backed up: 2 sessions")
    stage.app.model.add(session(3))
    stage.settle()
    click(stage, "Restore…", qtbot, "Restore this backup?")
    assert "Your log now holds 3 sessions" in stage.text()
    stage.button("Keep my log").click()
    stage.settle()
    assert "3 sessions up to" in stage.text()
    before = len(stage.entries)
    older = next(
        b for b in stage._all(Button) if b.accessibleName() == "Restore: 2 sessions up to 5 January 2026"
    )
    older.click()
    stage.settle()
    click(stage, "Restore it", qtbot, "Restored")
    assert len(stage.entries) == before - 1
    kept = Backups(stage.places.backups).all()[0]
    assert (kept.why, kept.sessions) == ("replaced", 3)
    assert kept.name in stage.text()
    stage.button("Done").click()
    stage.settle()
    stage.button("Settings").click()
    stage.settle()
    assert stage.window.current == "settings"


def test_going_back_opens_no_lock_and_says_so_before_and_after(stage: Stage, qtbot: QtBot) -> None:
    care(stage)
    click(stage, "Back up now", qtbot, "Backed up: 2 sessions")
    click(stage, "Restore…", qtbot, "Restore this backup?")
    qtbot.waitUntil(lambda: not QThreadPool.globalInstance().activeThreadCount(), timeout=PATIENCE_MS)
    stage.settle()
    assert "no lock opens by going back" not in stage.text()
    stage.button("Keep my log").click()
    stage.app.model.add(LOCKED)
    stage.settle()
    click(stage, "Restore…", qtbot, "Restore this backup?")
    qtbot.waitUntil(lambda: "no lock opens by going back" in stage.text(), timeout=PATIENCE_MS)
    click(stage, "Restore it", qtbot, "Restored")
    assert "no lock opens by going back" in stage.text()
    assert stage.entries[-1] == LOCKED
    assert stage.app.model.today().lock is Lock.UNTIL_ASSESSED_EMERGENCY


def test_another_log_is_shown_before_it_is_added(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = other_log(tmp_path / "theirs.json", session(2), session(7), session(8))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    care(stage)
    click(stage, "Choose a file", qtbot, "this would be added")
    assert "2 sessions" in stage.text()
    assert "1 entry is here already" in stage.text()
    before = stage.places.log.read_bytes()
    stage.button("Leave it").click()
    stage.settle()
    assert stage.places.log.read_bytes() == before
    click(stage, "Choose a file", qtbot, "this would be added")
    click(stage, "Add these", qtbot, "Your log now holds 4 sessions")
    assert {session(7), session(8)} < set(stage.entries)
    stage.button("Done").click()
    stage.settle()
    click(stage, "Choose a file", qtbot, "Nothing is missing here")
    assert "Add these" not in stage.buttons()


def test_another_log_is_read_by_the_rules_beside_the_window_before_it_is_told(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, reads = stage.app.model, []
    before = len(model.entries)

    def read_ahead() -> None:
        reads.append((threading.current_thread() is threading.main_thread(), len(model.entries)))

    monkeypatch.setattr(model, "read_ahead", read_ahead)
    with qtbot.waitSignal(stage.app.keeper.merged):
        stage.app.keeper.merge(other_log(tmp_path / "laptop.json", session(7)))
    assert reads == [(False, before + 1)]


def test_a_file_that_is_no_log_is_refused_on_the_page(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.json").write_text("[[[[")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.json"), ""))
    care(stage)
    click(stage, "Choose a file", qtbot, "is no hamstretch log")
    assert stage.buttons() == ["Done"]


def test_a_copy_of_a_sync_tool_is_offered_at_the_start_until_it_has_nothing_new(
    qtbot: QtBot, tmp_path: Path
) -> None:
    Stage(qtbot, tmp_path, entries=(session(1),)).close()
    other_log(tmp_path / "log.sync-conflict-20260105-180000-ABCDEFG.json", session(1), session(9))
    stage = Stage(qtbot, tmp_path)
    qtbot.waitUntil(
        lambda: isinstance(stage.page, MergePage) and "1 session" in stage.text(), timeout=PATIENCE_MS
    )
    click(stage, "Add these", qtbot, "Your log now holds 2 sessions")
    stage.button("Done").click()
    stage.settle()
    assert isinstance(stage.page, TodayScreen)
    stage.close()
    again = Stage(qtbot, tmp_path)
    again.app.keeping.writer.settle()
    again.settle()
    assert isinstance(again.page, TodayScreen)


# -- closing ----------------------------------------------------------------------------------------


def refuse(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_entry: Entry) -> None:
        raise SaveError(say("storage.save_full", file="log.json"))

    monkeypatch.setattr(stage.app.log, "add", full)


def test_closing_with_something_unsaved_asks_and_says_what_is_safe(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(stage, monkeypatch)
    stage.app.model.add(session(5))
    stage.close()
    cover = stage.window._cover
    assert isinstance(cover, LeavePage)
    assert stage.window.isVisible()
    said = " ".join(w.text() for w in cover.findChildren(QLabel))
    assert "One entry is not in your log yet (one session)" in said
    assert str(stage.places.unsaved[0]) in said
    next(b for b in cover.findChildren(Button) if b.text() == "Leave the window open").click()
    stage.settle()
    assert isinstance(stage.page, TodayScreen)
    stage.close()
    monkeypatch.undo()
    cover = stage.window._cover
    assert cover is not None
    next(b for b in cover.findChildren(Button) if b.text() == "Try again now").click()
    qtbot.waitUntil(lambda: not stage.window.isVisible(), timeout=PATIENCE_MS)
    assert session(5) in LogFile(stage.places.log, "x", write=False).entries()


def test_a_running_session_is_paused_while_it_is_asked_and_goes_on_after(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.start("desk-routine", pre=1)
    stage.hold()
    refuse(stage, monkeypatch)
    stage.app.model.add(session(5))
    stage.close()
    cover = stage.window._cover
    assert isinstance(cover, LeavePage)
    assert stage.session.mode is Mode.PAUSED
    assert stage.journal() is not None
    cover.stayed.emit()
    stage.settle()
    assert stage.window._stack.currentWidget() is stage.flow
    monkeypatch.undo()
    stage.app.model.retry()
    stage.close()
    assert not stage.window.isVisible()


def test_closing_all_the_same_leaves_it_to_the_next_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, tmp_path)
    refuse(stage, monkeypatch)
    stage.app.model.add(session(5))
    stage.close()
    cover = stage.window._cover
    assert cover is not None
    next(b for b in cover.findChildren(Button) if b.text() == "Close all the same").click()
    assert not stage.window.isVisible()
    again = Stage(qtbot, tmp_path)
    assert session(5) in again.entries
    again.close()
    assert session(5) in LogFile(again.places.log, "x", write=False).entries()


def test_closing_with_all_saved_asks_nothing(stage: Stage) -> None:
    stage.app.model.add(session(5))
    stage.close()
    assert not stage.window.isVisible()
    assert session(5) in LogFile(stage.places.log, "x", write=False).entries()


# -- a log that cannot be read ----------------------------------------------------------------------

Asked = Callable[[], Recovery]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A log that is damaged, with three backups of which the newest is damaged too."""
    places = Places.under(tmp_path)
    log, backups = LogFile(places.log, __version__), Backups(places.backups)
    for n in (1, 2, 3):
        log.add(session(n))
        backups.take(places.log, log.entries(), MONDAY + timedelta(days=n))
    log.close()
    backups.path(backups.all()[0].name).write_bytes(b"spoilt too")
    places.log.write_bytes(b"spoilt")
    return places


@pytest.fixture
def asked(qtbot: QtBot, qapp: QApplication, places: Places) -> Asked:
    def ask() -> Recovery:
        why = gone(places) or say("recover.damaged", file=str(places.log))
        made = Recovery(places, DrivenClock(MONDAY + timedelta(days=9)), load_wording(), light(qapp), why)
        qtbot.addWidget(made.window)
        made.window.show()
        return made

    return ask


def texts(recovery: Recovery) -> str:
    return " ".join(w.text() for w in recovery.page.findChildren(QLabel) if w.isVisibleTo(recovery.page))


def press(recovery: Recovery, words: str) -> None:
    next(b for b in recovery.page.findChildren(Button) if b.text() == words).click()
    settle()


def settle() -> None:
    """Let another thread do its work, and the window hear of it."""
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()


def entries(places: Places) -> list[Entry]:
    return list(LogFile(places.log, "x", write=False).entries())


def test_the_newest_backup_that_works_is_offered_with_what_it_holds(asked: Asked, places: Places) -> None:
    recovery = asked()
    assert "2 sessions up to 5 January 2026" in texts(recovery)
    assert "3 sessions" not in texts(recovery)
    assert "1 session, on 5 January 2026" in texts(recovery)
    assert places.log.read_bytes() == b"spoilt"
    press(recovery, "Go on with this one")
    assert recovery._decided
    assert entries(places) == [session(1), session(2)]
    assert (places.data / "log-damaged-1.json").read_bytes() == b"spoilt"


def test_an_empty_log_keeps_what_is_shut_and_the_page_says_so(asked: Asked, places: Places) -> None:
    backups = Backups(places.backups)
    assert "stay in force" not in texts(asked())
    found = incoming.read(backups.path(backups.all()[1].name)).entries
    places.log.unlink()
    log = LogFile(places.log, __version__)
    for entry in (*found, LOCKED):
        log.add(entry)
    backups.take(places.log, log.entries(), MONDAY + timedelta(days=8))
    log.close()
    places.log.write_bytes(b"spoilt")
    recovery = asked()
    assert "stay in force" in texts(recovery)
    press(recovery, "Start with an empty log")
    assert entries(places) == [LOCKED]


def test_an_older_one_may_be_chosen(asked: Asked, places: Places) -> None:
    press(asked(), "Use this one")
    assert entries(places) == [session(1)]


def test_an_older_one_that_does_not_work_is_told_and_nothing_is_changed(asked: Asked, places: Places) -> None:
    recovery = asked()
    backups = Backups(places.backups)
    backups.path(backups.all()[-1].name).write_bytes(b"spoilt as well")
    press(recovery, "Use this one")
    assert not recovery._decided
    assert "is damaged" in texts(recovery)
    assert places.log.read_bytes() == b"spoilt"


def test_while_a_backup_is_put_back_nothing_else_is_taken_and_the_window_stays(
    asked: Asked, places: Places
) -> None:
    recovery = asked()
    next(b for b in recovery.page.findChildren(Button) if b.text() == "Go on with this one").click()
    assert "Reading it" in texts(recovery)
    assert not any(b.isEnabled() for b in recovery.page.findChildren(Button))
    recovery.window.close()
    assert recovery.window.isVisible()
    settle()
    assert not recovery.window.isVisible()
    assert entries(places) == [session(1), session(2)]


def test_an_empty_log_is_a_choice_and_the_damaged_one_stays(asked: Asked, places: Places) -> None:
    press(asked(), "Start with an empty log")
    assert entries(places) == []
    assert (places.data / "log-damaged-1.json").read_bytes() == b"spoilt"


def test_closing_changes_nothing(asked: Asked, places: Places) -> None:
    before = {p: p.read_bytes() for p in places.data.rglob("*") if p.is_file()}
    recovery = asked()
    press(recovery, "Close, and change nothing")
    assert not recovery._decided
    assert {p: p.read_bytes() for p in places.data.rglob("*") if p.is_file()} == before


def test_a_log_that_is_gone_is_not_an_empty_log(asked: Asked, places: Places) -> None:
    places.log.unlink()
    recovery = asked()
    assert "is not where it was" in texts(recovery)
    press(recovery, "Go on with this one")
    assert len(entries(places)) == 2


def test_the_start_asks_and_goes_on_with_what_was_chosen(
    qtbot: QtBot, qapp: QApplication, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(("Close, and change nothing", "Go on with this one"))

    def answer(recovery: Recovery) -> bool:
        qtbot.addWidget(recovery.window)
        press(recovery, next(answers))
        return recovery._decided

    monkeypatch.setattr(Recovery, "run", answer)
    clock = DrivenClock(MONDAY)
    assert start(qapp, places, clock, ManualTicker()) is None
    app = start(qapp, places, clock, ManualTicker())
    assert app is not None
    qtbot.addWidget(app.window)
    sessions = [e for e in app.model.entries if isinstance(e, SessionRecord)]
    assert len(sessions) == 2
    app.window.close()


def test_enter_takes_the_newest_backup(asked: Asked, places: Places, qtbot: QtBot) -> None:
    recovery = asked()
    with qtbot.waitExposed(recovery.window):
        recovery.window.show()
    qtbot.keyClick(recovery.window.focusWidget(), K.Key_Return)
    settle()
    assert len(entries(places)) == 2
