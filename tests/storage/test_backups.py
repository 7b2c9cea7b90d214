"""Backups are real copies that restore to the byte, and what a restore replaces is kept first."""

import stat
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hamstretch.core.errors import HamstretchError, IncomingError, LogBusyError, SaveError
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Stamp
from hamstretch.core.records import CheckInRecord, SessionRecord
from hamstretch.core.wording import Say
from hamstretch.storage import incoming
from hamstretch.storage.backups import Backups
from hamstretch.storage.log import LogFile
from hamstretch.storage.restore import begin_anew, restore, restore_path

Opener = Callable[..., LogFile]
Maker = Callable[..., SessionRecord]
Words = Callable[[Say], str]
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def backups(path: Path) -> Backups:
    return Backups(path.with_name("backups"))


def test_a_save_with_another_session_is_copied_and_one_without_is_not(
    filled: Path, opened: Opener, make: Maker, backups: Backups
) -> None:
    log = opened(filled)
    first = backups.saved(filled, log.entries(), NOW)
    assert backups.saved(filled, log.entries(), NOW) is None
    log.add(make(4))
    second = backups.saved(filled, log.entries(), NOW + timedelta(minutes=1))
    assert [b.holds for b in backups.all()] == [(2, make(4).at.day), (1, make(1).at.day)]
    assert (first, second) != (None, None)
    newest = backups.path(backups.all()[0].name)
    assert newest.read_bytes() == filled.read_bytes()
    assert newest.stat().st_ino != filled.stat().st_ino


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_backups_are_private(filled: Path, opened: Opener, backups: Backups) -> None:
    made = backups.take(filled, opened(filled).entries(), NOW, "asked")
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(backups.path(made.name).stat().st_mode) == 0o600


def test_two_of_one_second_get_two_names(filled: Path, opened: Opener, backups: Backups) -> None:
    entries = opened(filled).entries()
    names = {backups.take(filled, entries, NOW, "asked").name for _ in range(3)}
    assert names == {b.name for b in backups.all()}
    assert len(names) == 3


def test_what_else_lies_in_the_folder_is_left_alone(filled: Path, opened: Opener, backups: Backups) -> None:
    entries = opened(filled).entries()
    made = backups.take(filled, entries, NOW)
    (backups.folder / "notes.txt").write_text("mine")
    (backups.folder / made.name.replace("saved", "asked")).symlink_to(filled)
    assert [b.name for b in backups.all()] == [made.name]
    backups.take(filled, entries, NOW + timedelta(days=800))
    assert (backups.folder / "notes.txt").exists()


@pytest.mark.parametrize("name", ["../log.json", "/etc/passwd", "log.json", "", "."])
def test_a_name_that_is_no_backup_is_refused(filled: Path, backups: Backups, words: Words, name: str) -> None:
    assert filled.exists()
    with pytest.raises(IncomingError) as error:
        backups.path(name)
    assert "restore --list" in words(error.value.say)


def test_a_backup_that_fails_costs_nothing(filled: Path, opened: Opener, backups: Backups) -> None:
    before = filled.read_bytes()
    backups.folder.write_text("in the way")
    with pytest.raises(SaveError):
        backups.take(filled, opened(filled).entries(), NOW)
    assert filled.read_bytes() == before


def test_restoring_keeps_first_what_it_replaces(
    filled: Path, opened: Opener, make: Maker, backups: Backups
) -> None:
    log = opened(filled)
    old = backups.take(filled, log.entries(), NOW)
    before = filled.read_bytes()
    for n in range(4, 9):
        log.add(make(n))
    after = filled.read_bytes()
    kept = restore(log, incoming.read(backups.path(old.name)), backups, NOW + timedelta(days=1)).kept
    assert filled.read_bytes() == before
    assert len(log.entries()) == 3
    assert backups.path(kept).read_bytes() == after
    restore(log, incoming.read(backups.path(kept)), backups, NOW + timedelta(days=2))
    assert filled.read_bytes() == after


LOCKED = CheckInRecord(
    id="00000000-0000-4000-8000-0000000000ff",
    at=Stamp.of(NOW),
    check_in=CheckIn(moment=Moment.BEFORE, nrs=2, new=("saddle",)),
    rules=(Fired(rule="B1", action="emergency"),),
)


def test_a_restore_opens_no_lock_and_is_the_older_log_for_the_rest(
    filled: Path, opened: Opener, backups: Backups
) -> None:
    log = opened(filled)
    old = backups.take(filled, log.entries(), NOW)
    before = log.entries()
    log.add(LOCKED)
    went = restore(log, incoming.read(backups.path(old.name)), backups, NOW + timedelta(days=1))
    assert went.stayed == (LOCKED,)
    log.close()
    again = opened(filled)
    assert (again.entries(), again.faults) == ((*before, LOCKED), ())


@pytest.mark.parametrize("damage", [lambda file: file.write_bytes(b"spoilt"), Path.unlink])
def test_a_log_that_cannot_be_read_is_known_by_its_newest_backup(
    filled: Path, opened: Opener, backups: Backups, damage: Callable[[Path], object]
) -> None:
    log = opened(filled)
    old = backups.take(filled, log.entries(), NOW)
    log.add(LOCKED)
    backups.take(filled, log.entries(), NOW + timedelta(days=1))
    log.close()
    damage(filled)
    restore_path(filled, "x", incoming.read(backups.path(old.name)), backups, NOW + timedelta(days=2))
    assert opened(filled).entries()[-1] == LOCKED


def test_a_restore_is_refused_while_the_log_is_open(filled: Path, opened: Opener, backups: Backups) -> None:
    found = incoming.read(filled)
    log = opened(filled)
    with pytest.raises(LogBusyError):
        restore_path(filled, "x", found, backups, NOW)
    log.close()
    restore_path(filled, "x", found, backups, NOW)
    assert len(backups.all()) == 1


def test_a_damaged_log_is_kept_beside_what_replaces_it(
    filled: Path, opened: Opener, backups: Backups
) -> None:
    made = backups.take(filled, opened(filled, write=False).entries(), NOW)
    for n in (1, 2):
        filled.write_bytes(b"spoilt %d" % n)
        kept = restore_path(filled, "x", incoming.read(backups.path(made.name)), backups, NOW).kept
        assert kept == f"log-damaged-{n}.json"
        assert filled.with_name(kept).read_bytes() == b"spoilt %d" % n
        assert len(opened(filled, write=False).entries()) == 3


def test_a_new_beginning_keeps_the_damaged_log_and_is_a_log(
    path: Path, opened: Opener, make: Maker, backups: Backups
) -> None:
    path.write_bytes(b"spoilt")
    assert begin_anew(path, "x", backups, NOW).kept == "log-damaged-1.json"
    log = opened(path)
    assert (log.entries(), log.faults) == ((), ())
    assert log.head is not None
    assert log.head.created == NOW
    log.add(make(1))
    log.close()
    path.unlink()
    assert begin_anew(path, "x", backups, NOW).kept == ""


@pytest.mark.parametrize("damage", [lambda file: file.write_bytes(b"spoilt"), Path.unlink])
def test_a_new_beginning_opens_no_lock_that_the_newest_backup_knows(
    filled: Path, opened: Opener, backups: Backups, damage: Callable[[Path], object]
) -> None:
    log = opened(filled)
    log.add(LOCKED)
    backups.take(filled, log.entries(), NOW)
    log.close()
    damage(filled)
    assert begin_anew(filled, "x", backups, NOW + timedelta(days=1)).stayed == (LOCKED,)
    again = opened(filled)
    assert (again.entries(), again.faults) == ((LOCKED,), ())


def test_a_restore_that_cannot_keep_the_old_log_changes_nothing(
    filled: Path, opened: Opener, make: Maker, backups: Backups
) -> None:
    log = opened(filled)
    old = incoming.read(filled)
    log.add(make(4))
    before = filled.read_bytes()
    backups.folder.write_text("in the way")
    with pytest.raises(HamstretchError):
        restore(log, old, backups, NOW)
    assert filled.read_bytes() == before
