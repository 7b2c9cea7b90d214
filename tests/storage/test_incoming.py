"""A file from elsewhere: what is ours comes back to the byte, what is hostile is refused in a sentence."""

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import HamstretchError, IncomingError, LogNewerError, SaveError
from hamstretch.core.exchange import LogHead, canonical, readable
from hamstretch.core.records import SCHEMA, Entry, SessionRecord
from hamstretch.core.wording import Say
from hamstretch.storage import incoming
from hamstretch.storage.backups import Backups
from hamstretch.storage.log import LogFile
from hamstretch.storage.restore import begin_anew

Opener = Callable[..., LogFile]
Maker = Callable[..., SessionRecord]
Words = Callable[[Say], str]


def canon(log: LogFile) -> bytes:
    assert log.head is not None
    return canonical(log.head, log.entries())


def exported(log: LogFile, path: Path) -> Path:
    assert log.head is not None
    path.write_bytes(b"".join(readable(log.head, log.entries())))
    return path


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_export_read_into_an_empty_log_is_the_same_log_to_the_byte(
    tmp_path_factory: pytest.TempPathFactory,
    opened: Opener,
    any_entry: st.SearchStrategy[Entry],
    data: st.DataObject,
) -> None:
    folder = tmp_path_factory.mktemp("log")
    log = opened(folder / "log.json")
    for entry in data.draw(st.lists(any_entry, min_size=1, max_size=4, unique_by=lambda e: e.id)):
        log.add(entry)
    found = incoming.read(exported(log, folder / "export.json"))
    other = opened(folder / "other.json")
    other.merge(found.entries, found.head)
    assert canon(other) == canon(log)
    other.close()
    assert canon(opened(folder / "other.json", write=False)) == canon(log)


def test_an_empty_log_becomes_the_one_that_is_imported(filled: Path, opened: Opener, tmp_path: Path) -> None:
    log = opened(filled)
    other = tmp_path / "other.json"
    begin_anew(other, "9", Backups(tmp_path / "backups"), dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    empty = opened(other)
    found = incoming.read(exported(log, tmp_path / "export.json"))
    empty.merge(found.entries, found.head)
    assert canon(empty) == canon(log)


def test_our_export_backup_and_log_are_the_same_to_read(
    filled: Path, opened: Opener, tmp_path: Path, make: Maker
) -> None:
    log = opened(filled)
    export = exported(log, tmp_path / "export.json")
    from_log, from_export = incoming.read(filled), incoming.read(export)
    assert from_log.entries == from_export.entries == log.entries()
    assert from_log.head == from_export.head == log.head
    log.add(make(9))
    log.replace(from_export.content)
    assert log.entries() == from_export.entries
    log.add(make(10))
    log.close()
    assert opened(filled).entries() == (*from_export.entries, make(10))


def test_a_log_of_an_older_version_is_read_as_one_of_this(tmp_path: Path) -> None:
    old = Path(__file__).parent / "data" / "log-v1.json"
    tables = json.loads(old.read_bytes())
    document = {"format": "hamstretch-export", "version": 1, **tables["meta"]["1"]}
    export = tmp_path / "old.json"
    export.write_bytes(msgspec.json.encode({**document, "entries": list(tables["entries"].values())}))
    assert incoming.read(old).entries == incoming.read(export).entries
    assert len(incoming.read(old).entries) == 5


def test_importing_adds_what_is_missing_in_one_save_and_nothing_twice(
    filled: Path, opened: Opener, make: Maker, tmp_path: Path
) -> None:
    log, other = opened(filled), opened(tmp_path / "other.json")
    kept = filled.read_bytes()
    for n in (1, 4, 5):
        other.add(make(n, "differs"))
    found = log.merge(other.entries())
    assert [e.id for e in found.added] == [make(4).id, make(5).id]
    assert [e.id for e in found.conflicts] == [make(1).id]
    assert len(log.entries()) == 5
    for document in json.loads(kept)["entries"].values():
        assert msgspec.json.encode(document) in filled.read_bytes()
    after = filled.read_bytes()
    assert log.merge(other.entries()).added == ()
    assert filled.read_bytes() == after
    log.add(make(6))
    log.close()
    assert [e.id for e in opened(filled).entries()][-1] == make(6).id


def test_what_a_newer_field_says_survives_an_import(filled: Path, opened: Opener, make: Maker) -> None:
    filled.write_bytes(filled.read_bytes().replace(b'"routine"', b'"mood":"fine","routine"'))
    log = opened(filled)
    log.merge((make(1), make(9)))
    assert b'"mood":"fine"' in filled.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[" * 200_000,
        b'{"format":' + b"[" * 200_000,
        b'{"format":"hamstretch-export"}',
        b'{"format":"hamstretch-export","version":0,"schema":1,"entries":[]}',
        b'{"format":"hamstretch-export","version":1,"schema":1,"entries":{}}',
        b'{"format":"hamstretch-export","version":1,"schema":"2","entries":[]}',
        b'{"meta":{"1":{"schema":2}},"entries":7}',
        b"\x80\x04\x95\x0e\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94.",
        b"__import__('os').system('true')",
    ],
)
def test_what_is_no_log_is_refused_in_a_sentence(path: Path, words: Words, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(IncomingError) as error:
        incoming.read(path)
    assert str(path) in words(error.value.say)


@pytest.mark.parametrize("end", [b'"schema":%d' % (SCHEMA + 1), b'"version":2,"schema":2'])
def test_a_newer_file_is_refused_with_the_advice_to_update(path: Path, words: Words, end: bytes) -> None:
    head = b'{"format":"hamstretch-export","version":1,"entries":[],'
    path.write_bytes(head + end + b"}")
    with pytest.raises(LogNewerError) as error:
        incoming.read(path)
    assert "Update" in words(error.value.say)


def test_what_is_no_ordinary_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(IncomingError):
            incoming.read(tmp_path / "pipe")
    for what in (tmp_path, tmp_path / "gone", Path("/dev/zero"), Path("a\0b")):
        with pytest.raises(IncomingError):
            incoming.read(what)


def test_a_file_that_is_too_large_is_refused(
    filled: Path, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "LARGEST", 100)
    with pytest.raises(IncomingError) as error:
        incoming.read(filled)
    assert "larger" in words(error.value.say)


def test_what_cannot_be_read_of_it_is_counted_and_left_out(filled: Path, opened: Opener) -> None:
    filled.write_bytes(filled.read_bytes().replace(b'"entries":{', b'"entries":{"7":{"type":"dance"},'))
    found = incoming.read(filled)
    assert (found.aside, len(found.entries)) == (1, 3)
    other = opened(filled.with_name("other.json"))
    other.replace(found.content)
    assert (len(other.entries()), other.faults) == (3, ())


def test_a_log_that_is_read_only_takes_no_import(filled: Path, opened: Opener, make: Maker) -> None:
    log = opened(filled, write=False)
    with pytest.raises(SaveError):
        log.merge((make(9),))
    with pytest.raises(SaveError):
        log.replace(filled.read_bytes())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_file_is_more_than_refused(filled: Path, opened: Opener, data: st.DataObject) -> None:
    log = opened(filled, write=False)
    whole = exported(log, filled.with_name("export.json")).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    hurt = filled.with_name("hurt.json")
    hurt.write_bytes(whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:])
    try:
        found = incoming.read(hurt)
    except HamstretchError:
        return
    assert len(found.entries) + found.aside <= 4
    assert found.head is None or isinstance(found.head, LogHead)
