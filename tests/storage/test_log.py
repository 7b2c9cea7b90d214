"""The log keeps what it was given, in order, through everything that goes right."""

import json
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import tinydb
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import LogBusyError, SaveError
from hamstretch.core.records import SCHEMA, Entry, SessionRecord
from hamstretch.core.wording import Say
from hamstretch.storage import log_shape
from hamstretch.storage.log import LogFile

Opener = Callable[..., LogFile]
Maker = Callable[..., SessionRecord]
Words = Callable[[Say], str]

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")


def test_a_missing_file_is_an_empty_log_and_opening_makes_none(path: Path, opened: Opener) -> None:
    log = opened(path)
    assert log.entries() == ()
    assert not log.read_only
    assert log.faults == ()
    assert not path.exists()


def test_entries_come_back_in_the_order_they_were_added(path: Path, opened: Opener, make: Maker) -> None:
    log = opened(path)
    added = [make(n) for n in (5, 1, 12, 3, 9, 2, 11, 4, 10, 6)]
    for entry in added:
        log.add(entry)
    assert list(log.entries()) == added
    log.close()
    assert list(opened(path).entries()) == added


def test_an_added_entry_is_on_disk_when_add_returns(path: Path, opened: Opener, make: Maker) -> None:
    log = opened(path)
    log.add(make(1, "first"))
    assert json.loads(path.read_bytes())["entries"]["1"]["note"] == "first"


def test_a_log_read_while_another_writes_sees_what_was_saved_and_cannot_write(
    path: Path, opened: Opener, make: Maker
) -> None:
    opened(path).add(make(1))
    reader = opened(path, write=False)
    assert reader.entries() == (make(1),)
    assert reader.read_only
    with pytest.raises(SaveError):
        reader.add(make(2))


def test_stock_tinydb_reads_the_file(filled: Path) -> None:
    with tinydb.TinyDB(filled, encoding="utf-8") as db:
        meta = db.table("meta").get(doc_id=1)
        assert meta["schema"] == SCHEMA
        assert meta["app"] == "0.1.0"
        assert meta["created"] == "2026-01-02T07:30:00Z"
        assert len(meta["uuid"]) == 36
        assert [doc["type"] for doc in db.table("entries")] == ["session", "clearance", "plan"]


def test_the_log_names_itself_once_and_for_all(filled: Path, opened: Opener, make: Maker) -> None:
    before = json.loads(filled.read_bytes())["meta"]
    opened(filled).add(make(4))
    assert json.loads(filled.read_bytes())["meta"] == before


def test_adding_the_same_entry_again_after_a_crash_keeps_one(
    filled: Path, opened: Opener, make: Maker
) -> None:
    log = opened(filled)
    before = filled.read_bytes()
    log.add(make(1))
    assert len(log.entries()) == 3
    assert filled.read_bytes() == before


def test_reading_needs_no_tinydb(filled: Path) -> None:
    code = (
        "import sys, pathlib; from hamstretch.storage.log import LogFile;"
        f"LogFile(pathlib.Path({str(filled)!r}), 'x').entries(); sys.exit('tinydb' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_entry_survives_the_disk(
    tmp_path_factory: pytest.TempPathFactory,
    opened: Opener,
    any_entry: st.SearchStrategy[Entry],
    data: st.DataObject,
) -> None:
    path = tmp_path_factory.mktemp("log") / "log.json"
    added = data.draw(st.lists(any_entry, max_size=4, unique_by=lambda e: e.id))
    log = opened(path)
    for entry in added:
        log.add(entry)
    log.close()
    again = opened(path)
    assert list(again.entries()) == added
    assert again.faults == ()
    again.close()
    if added:
        assert log_shape.read(path.read_bytes(), path).rest is None, (
            "a kind of entry is not read the fast way"
        )


@posix
def test_everything_is_private_also_after_being_replaced(path: Path, opened: Opener, make: Maker) -> None:
    log = opened(path)
    log.add(make(1))
    path.chmod(0o644)
    log.add(make(2))
    log.close()
    opened(path).add(make(3))
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in path.parent.iterdir()}
    assert modes == {"log.json": 0o600, "log.lock": 0o600}


@posix
def test_a_link_to_the_log_stays_a_link(tmp_path: Path, opened: Opener, make: Maker) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "log.json"
    link.symlink_to(tmp_path / "real" / "log.json")
    opened(link).add(make(1))
    assert link.is_symlink()
    assert (tmp_path / "real" / "log.json").exists()


def test_a_second_instance_is_told_so(path: Path, opened: Opener, words: Words) -> None:
    first = opened(path)
    with pytest.raises(LogBusyError) as busy:
        opened(path)
    assert "already running" in words(busy.value.say)
    first.close()
    opened(path)


def test_a_closed_log_saves_nothing_more(filled: Path, opened: Opener, make: Maker) -> None:
    log = opened(filled)
    log.close()
    before = filled.read_bytes()
    with pytest.raises(SaveError):
        log.add(make(9))
    assert filled.read_bytes() == before
    assert len(log.entries()) == 3


def test_temporary_files_of_a_killed_save_are_cleared_at_the_next_start(path: Path, opened: Opener) -> None:
    stale = path.with_name(f".log.json.{'ab' * 8}.hamstretch-tmp")
    stale.write_bytes(b"half")
    mine = path.with_name(".mine.tmp")
    mine.write_bytes(b"not ours")
    opened(path)
    assert not stale.exists()
    assert mine.exists()


@pytest.mark.parametrize("extra", [{"1": {"a": 1}}, {"1": 5}, [1, 2], "text", None])
def test_what_the_file_says_beyond_this_version_is_kept(
    filled: Path, opened: Opener, make: Maker, extra: object
) -> None:
    tables = json.loads(filled.read_bytes())
    tables["meta"]["1"]["colour"] = "blue"
    tables["extra"] = extra
    tables["entries"]["1"]["later"] = [1, 2]
    filled.write_bytes(msgspec.json.encode(tables))
    log = opened(filled)
    log.add(make(4))
    tables["entries"]["4"] = json.loads(msgspec.json.encode(make(4)))
    assert json.loads(filled.read_bytes()) == tables


def test_a_log_made_ready_to_save_is_not_touched_and_saves_the_same(
    filled: Path, tmp_path: Path, opened: Opener, make: Maker
) -> None:
    before = filled.read_bytes()
    other = tmp_path / "unready.json"
    other.write_bytes(before)
    ready, unready = opened(filled), opened(other)
    ready.prepare()
    ready.prepare()
    assert filled.read_bytes() == before
    for n in (101, 102):
        ready.add(make(n))
        unready.add(make(n))
    assert filled.read_bytes() == other.read_bytes()
    assert ready.entries() == unready.entries()


def test_what_another_program_wrote_after_a_log_was_made_ready_is_not_written_over(
    filled: Path, opened: Opener, make: Maker
) -> None:
    log = opened(filled)
    log.prepare()
    foreign = filled.read_bytes().replace(b"0.1.0", b"9.9.9")
    filled.write_bytes(foreign)
    with pytest.raises(SaveError):
        log.add(make(101))
    assert filled.read_bytes() == foreign


def test_making_ready_an_empty_log_or_one_that_is_only_read_does_nothing(
    filled: Path, tmp_path: Path, opened: Opener
) -> None:
    empty = tmp_path / "empty.json"
    opened(empty).prepare()
    assert not empty.exists()
    before = filled.read_bytes()
    opened(filled, write=False).prepare()
    assert filled.read_bytes() == before


def test_a_log_made_ready_can_still_be_merged_into_and_replaced(
    filled: Path, opened: Opener, make: Maker
) -> None:
    log = opened(filled)
    before = filled.read_bytes()
    log.prepare()
    log.merge((make(101),))
    log.prepare()
    log.replace(before)
    assert filled.read_bytes() == before
    log.add(make(102))
    assert opened(filled, write=False).entries() == log.entries()
