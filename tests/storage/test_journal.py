"""A session that a kill interrupted is found again, and nothing found is ever thrown away."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from hamstretch.core.errors import SaveError
from hamstretch.core.wording import Say
from hamstretch.storage.journal import JOURNAL_SCHEMA, JournalFile

Words = Callable[[Say], str]


class Running(msgspec.Struct, frozen=True):
    step: int
    held: float = 0.0
    note: str = ""


STATE = Running(3, 12.5, "Knie gestreckt")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.json"


@pytest.fixture
def journal(path: Path) -> JournalFile[Running]:
    return JournalFile(path, Running)


def names(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir())


def test_nothing_is_left_of_a_session_that_ended(path: Path, journal: JournalFile[Running]) -> None:
    assert journal.load() is None
    journal.save(STATE)
    journal.clear()
    journal.clear()
    assert JournalFile(path, Running).load() is None
    assert journal.faults == ()
    assert names(path) == []


def test_the_last_saved_state_is_found_by_the_next_start(path: Path, journal: JournalFile[Running]) -> None:
    journal.save(Running(1))
    journal.save(STATE)
    assert JournalFile(path, Running).load() == STATE
    assert names(path) == ["session.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_it_is_private(path: Path, journal: JournalFile[Running]) -> None:
    journal.save(STATE)
    assert path.stat().st_mode & 0o777 == 0o600


def test_every_truncation_is_put_aside_with_a_word(
    path: Path, journal: JournalFile[Running], words: Words
) -> None:
    journal.save(STATE)
    whole = path.read_bytes()
    for cut in range(len(whole)):
        path.write_bytes(whole[:cut])
        assert journal.load() is None
        aside = path.with_name(f"session-damaged-{cut + 1}.json")
        assert aside.read_bytes() == whole[:cut]
        assert aside.name in words(journal.faults[0])
        assert journal.load() is None
        assert journal.faults == ()


def test_a_state_of_another_shape_is_put_aside(path: Path, journal: JournalFile[Running]) -> None:
    path.write_text(json.dumps({"schema": JOURNAL_SCHEMA, "app": "x", "session": {"step": "three"}}))
    assert journal.load() is None
    assert names(path) == ["session-damaged-1.json"]


@pytest.mark.parametrize("use", ["save", "clear"])
def test_a_newer_state_is_left_alone_and_never_written_over(
    path: Path, journal: JournalFile[Running], words: Words, use: str
) -> None:
    path.write_text(json.dumps({"schema": JOURNAL_SCHEMA + 1, "state": "unknown"}))
    before = path.read_bytes()
    assert journal.load() is None
    assert "newer" in words(journal.faults[0])
    assert names(path) == ["session.json"]
    journal.save(STATE) if use == "save" else journal.clear()
    assert path.with_name("session-newer-1.json").read_bytes() == before
    assert journal.load() == (STATE if use == "save" else None)


def test_what_cannot_be_opened_is_told_and_left(
    path: Path, journal: JournalFile[Running], words: Words
) -> None:
    path.mkdir()
    assert journal.load() is None
    assert str(path) in words(journal.faults[0])
    assert path.is_dir()


def test_a_state_that_could_not_be_opened_is_not_written_over(as_user: Path) -> None:
    path = as_user / "session.json"
    path.write_bytes(b"unknown")
    path.chmod(0)
    journal = JournalFile(path, Running)
    assert journal.load() is None
    journal.save(STATE)
    assert journal.load() == STATE
    aside = as_user / "session-unread-1.json"
    aside.chmod(0o600)
    assert aside.read_bytes() == b"unknown"


def test_a_state_that_makes_no_sense_is_put_aside(path: Path, journal: JournalFile[Running]) -> None:
    journal.save(STATE)
    found = JournalFile(path, Running, lambda running: running != STATE)
    assert found.load() is None
    assert [fault.id for fault in found.faults] == ["storage.journal_damaged"]
    assert names(path) == ["session-damaged-1.json"]


def test_a_read_only_folder_is_told(as_user: Path, words: Words) -> None:
    journal = JournalFile(as_user / "session.json", Running)
    (as_user / "session.json").write_bytes(b"half")
    as_user.chmod(0o500)
    assert journal.load() is None
    assert "session.json" in words(journal.faults[0])
    with pytest.raises(SaveError):
        journal.save(STATE)
