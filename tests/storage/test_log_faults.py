"""The log loses nothing when something goes wrong: the bytes stay, the sentence is clear, the rest works."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import LogDamagedError, LogError, LogNewerError, SaveError
from hamstretch.core.records import SCHEMA, SessionRecord
from hamstretch.core.wording import Say
from hamstretch.storage.log import LogFile

Opener = Callable[..., LogFile]
Maker = Callable[..., SessionRecord]
Words = Callable[[Say], str]

HEAD = b'{"meta":{"1":{"schema":%d}}' % SCHEMA


def test_every_truncation_is_told_and_left_as_it_is(filled: Path, opened: Opener, words: Words) -> None:
    whole = filled.read_bytes()
    for cut in range(len(whole)):
        filled.write_bytes(whole[:cut])
        with pytest.raises(LogDamagedError) as damage:
            opened(filled)
        assert filled.read_bytes() == whole[:cut]
    assert str(filled) in words(damage.value.say)
    filled.write_bytes(whole)
    assert len(opened(filled).entries()) == 3


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 64,
        b"hello",
        b"\xff\xfe{}",
        b"null",
        b"[]",
        b"{}",
        b'{"_default":{}}',
        b'{"meta":{},"entries":{}}',
        b'{"meta":{"1":{"schema":0}},"entries":{}}',
        b'{"meta":{"1":{"schema":"1"}},"entries":{}}',
        HEAD + b"}",
        HEAD + b',"entries":[]}',
        HEAD + b',"entries":{}}trailing',
        b"[" * 100_000,
    ],
)
def test_bytes_that_are_no_log_are_told_and_left_as_they_are(
    path: Path, opened: Opener, content: bytes
) -> None:
    path.write_bytes(content)
    for write in (True, False):
        with pytest.raises(LogDamagedError):
            opened(path, write=write)
    assert path.read_bytes() == content


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_is_ever_an_unknown_error_or_a_loss(filled: Path, make: Maker, data: st.DataObject) -> None:
    whole = filled.read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    hurt = (
        whole[:start] + data.draw(st.binary(max_size=8)) + whole[data.draw(st.integers(start, len(whole))) :]
    )
    other = filled.with_name("hurt.json")
    other.write_bytes(hurt)
    try:
        log = LogFile(other, "0.1.0")
    except LogError:
        assert other.read_bytes() == hurt
        return
    known = log.entries()
    kept = other.with_name("hurt.json.bak-v1")  # where the damage made it an older version's
    assert (kept if kept.exists() else other).read_bytes() == hurt
    kept.unlink(missing_ok=True)
    saved = () if log.read_only else (make(99),)
    for entry in saved:
        log.add(entry)
    log.close()
    again = LogFile(other, "0.1.0")
    again.close()
    assert again.entries() == known + saved
    assert again.faults == (log.faults if log.read_only and not saved else ())


PLAN = b'{"type":"plan","id":"00000000-0000-4000-8000-000000000009","step":"start","at":{"utc":%s}}'
BAD = [
    b'{"type":"session"}',
    b'{"type":"dance","id":"00000000-0000-4000-8000-000000000009"}',
    b"[1,  2]",
    b"null",
    b'{"type":"plan","id":"no-uuid","at":{"utc":"2026-01-01T00:00:00Z","offset_min":0},"step":"start"}',
    b'{"type":"plan", "note":"\xff"}',
    *(
        PLAN % at
        for at in (b'"2026-01-01T00:00:00","offset_min":0', b'"2026-01-01T00:00:00Z","offset_min":1440')
    ),
    *(
        PLAN % at
        for at in (b'"0001-01-01T00:00:00Z","offset_min":0', b'"9999-12-31T23:59:59Z","offset_min":0')
    ),
]


@pytest.mark.parametrize("bad", BAD)
def test_one_bad_document_is_quarantined_with_the_reason_and_the_rest_goes_on(
    filled: Path, opened: Opener, make: Maker, words: Words, bad: bytes
) -> None:
    content = filled.read_bytes().replace(b'"entries":{', b'"entries":{"7":' + bad + b",")
    filled.write_bytes(content)
    log = opened(filled)
    assert len(log.entries()) == 3
    (fault,) = log.faults
    assert "number 7" in words(fault)
    assert filled.read_bytes() == content
    aside = filled.with_name("log-quarantine.json")
    assert str(aside) in words(fault)
    (kept,) = json.loads(aside.read_bytes())["documents"]
    assert (kept.get("text", "").encode() or base64.b64decode(kept["base64"])) == bad
    assert kept["reason"]
    log.add(make(4))
    log.close()
    again = opened(filled)
    assert (len(again.entries()), again.faults) == (4, ())
    assert list(json.loads(filled.read_bytes())["entries"]) == ["1", "2", "3", "4"]
    assert filled.with_name("log-damaged-1.json").read_bytes() == content


def test_what_is_quarantined_stays_so_and_once(filled: Path, opened: Opener) -> None:
    whole = filled.read_bytes()
    for bad in (b"{}", b"{}", b"[]"):
        filled.write_bytes(whole.replace(b'"entries":{', b'"entries":{"7":' + bad + b","))
        opened(filled).close()
    aside = filled.with_name("log-quarantine.json")
    assert [d["text"] for d in json.loads(aside.read_bytes())["documents"]] == ["{}", "[]"]
    aside.write_bytes(b"spoilt")
    opened(filled).close()
    assert filled.with_name("log-quarantine-damaged-1.json").read_bytes() == b"spoilt"
    assert [d["text"] for d in json.loads(aside.read_bytes())["documents"]] == ["[]"]


def test_a_bad_document_stays_in_the_log_where_nothing_can_be_written_beside_it(
    filled: Path, opened: Opener, make: Maker, words: Words
) -> None:
    filled.write_bytes(filled.read_bytes().replace(b'"entries":{', b'"entries":{"7":{},'))
    filled.with_name("log-quarantine.json").mkdir()
    log = opened(filled)
    (fault,) = log.faults
    assert "stays in" in words(fault)
    log.add(make(4))
    assert b'"7":{}' in filled.read_bytes()


def test_two_entries_of_one_number_are_both_kept(filled: Path, opened: Opener, make: Maker) -> None:
    filled.write_bytes(filled.read_bytes().replace(b'"2":{', b'"1":{'))
    log = opened(filled)
    assert len(log.entries()) == 3
    log.add(make(4))
    log.close()
    assert len(opened(filled).entries()) == 4


def test_two_entries_of_one_id_are_the_first_of_them(filled: Path, opened: Opener, make: Maker) -> None:
    content = filled.read_bytes().replace(make(2).id.encode(), make(1).id.encode())
    filled.write_bytes(content)
    log = opened(filled)
    assert [e.id for e in log.entries()] == [make(1).id, make(3).id]
    kept = json.loads(filled.with_name("log-quarantine.json").read_bytes())["documents"]
    assert [(d["number"], d["reason"]) for d in kept] == [("2", "has the id of number 1")]


def test_many_bad_documents_make_one_sentence(path: Path, opened: Opener, words: Words) -> None:
    path.write_bytes(HEAD + b',"entries":{' + b",".join(b'"%d":{}' % n for n in range(1, 41)) + b"}}")
    (fault,) = opened(path).faults
    assert "40 entries" in words(fault)
    assert "1, 2, 3, 4, 5, ..." in words(fault)


def _raise_schema(path: Path, **tables: object) -> None:
    found = json.loads(path.read_bytes())
    found["meta"]["1"]["schema"] = SCHEMA + 1
    path.write_bytes(json.dumps({**found, **tables}).encode())


def test_a_newer_log_is_shown_and_never_written(
    filled: Path, opened: Opener, make: Maker, words: Words
) -> None:
    _raise_schema(filled)
    before = filled.read_bytes()
    log = opened(filled)
    assert log.read_only
    assert len(log.entries()) == 3
    assert [words(fault) for fault in log.faults]
    with pytest.raises(SaveError):
        log.add(make(9))
    log.close()
    assert filled.read_bytes() == before
    assert {p.name for p in filled.parent.iterdir()} == {"log.json", "log.lock"}


def test_a_newer_log_in_another_form_says_to_update(filled: Path, opened: Opener, words: Words) -> None:
    _raise_schema(filled, entries=["compressed"])
    with pytest.raises(LogNewerError) as error:
        opened(filled)
    assert "newer" in words(error.value.say)


def test_a_log_that_cannot_be_opened_is_an_error_and_not_an_empty_log(
    path: Path, opened: Opener, words: Words
) -> None:
    path.mkdir()
    with pytest.raises(LogError) as error:
        opened(path)
    assert str(path) in words(error.value.say)


def test_a_log_without_permission_is_an_error_and_not_an_empty_log(
    as_user: Path, opened: Opener, make: Maker
) -> None:
    path = as_user / "log.json"
    log = opened(path)
    log.add(make(1))
    log.close()
    path.chmod(0)
    with pytest.raises(LogError):
        opened(path)


@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_read_only_place_opens_for_looking(
    as_user: Path, opened: Opener, make: Maker, words: Words, what: str
) -> None:
    path = as_user / "log.json"
    log = opened(path)
    log.add(make(1))
    log.close()
    before = path.read_bytes()
    (path if what == "file" else as_user).chmod(0o500)
    log = opened(path)
    assert log.read_only
    assert log.entries() == (make(1),)
    (fault,) = log.faults
    assert "read-only" in words(fault)
    with pytest.raises(SaveError):
        log.add(make(2))
    assert path.read_bytes() == before


def test_a_folder_that_becomes_read_only_fails_the_save_and_nothing_else(
    as_user: Path, opened: Opener, make: Maker, words: Words
) -> None:
    log = opened(as_user / "log.json")
    log.add(make(1))
    as_user.chmod(0o500)
    with pytest.raises(SaveError) as error:
        log.add(make(2))
    assert "may not be written" in words(error.value.say)
    as_user.chmod(0o700)
    log.add(make(3))
    log.close()
    assert opened(as_user / "log.json").entries() == (make(1), make(3))


def test_a_missing_folder_is_told(tmp_path: Path, opened: Opener, words: Words) -> None:
    with pytest.raises(LogError) as error:
        opened(tmp_path / "gone" / "log.json")
    assert "gone" in words(error.value.say)


def test_a_folder_that_vanishes_fails_the_save_and_a_new_one_gets_the_whole_log(
    tmp_path: Path, opened: Opener, make: Maker, words: Words
) -> None:
    path = tmp_path / "drive" / "log.json"
    path.parent.mkdir()
    log = opened(path)
    log.add(make(1))
    path.parent.rename(tmp_path / "elsewhere")
    with pytest.raises(SaveError) as error:
        log.add(make(2))
    assert "there is no folder" in words(error.value.say)
    path.parent.mkdir()
    log.add(make(3))
    assert opened(path, write=False).entries() == (make(1), make(3))


def test_a_log_removed_while_open_is_written_again_whole(filled: Path, opened: Opener, make: Maker) -> None:
    log = opened(filled)
    filled.unlink()
    log.add(make(4))
    assert len(opened(filled, write=False).entries()) == 4


def test_a_log_changed_by_another_program_is_not_written_over(
    filled: Path, opened: Opener, make: Maker, words: Words
) -> None:
    log = opened(filled)
    edited = filled.read_bytes().replace(b"Knie", b"knee")
    filled.write_bytes(edited)
    with pytest.raises(SaveError) as error:
        log.add(make(4))
    assert "another program" in words(error.value.say)
    assert filled.read_bytes() == edited
    assert len(log.entries()) == 3


@pytest.mark.parametrize("broken", [{"note": "\ud800"}, {"week": 99}, {"id": "no-uuid"}])
def test_an_entry_that_could_not_be_read_again_is_refused(
    filled: Path, opened: Opener, make: Maker, broken: dict[str, object]
) -> None:
    log = opened(filled)
    before = filled.read_bytes()
    with pytest.raises(SaveError):
        log.add(msgspec.structs.replace(make(4), **broken))
    assert filled.read_bytes() == before
    log.add(make(4))
    assert len(log.entries()) == 4


def _failed_save_changes_nothing(log: LogFile, path: Path, make: Maker, words: Words) -> int:
    """Fill what room there is, then see that the failing save left file, memory and folder as they were."""
    n = 0
    before, known = b"", log.entries()
    with pytest.raises(SaveError) as error:  # noqa: PT012 - which of the saves fails is the disk's choice
        for n in range(1, 1000):
            log.add(make(n, "x" * 500))
            before, known = path.read_bytes(), log.entries()
    assert n > 3
    assert "room" in words(error.value.say)
    assert path.read_bytes() == before
    assert log.entries() == known
    assert not list(path.parent.glob(".*"))
    return n


def test_a_full_disk_fails_one_save_and_costs_nothing(
    small_disk: Path, opened: Opener, make: Maker, words: Words
) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"\0" * 30_000)
    log = opened(small_disk / "log.json")
    n = _failed_save_changes_nothing(log, small_disk / "log.json", make, words)
    ballast.unlink()
    log.add(make(n))
    log.close()
    assert [e.id for e in opened(small_disk / "log.json").entries()] == [make(k).id for k in range(1, n + 1)]


def test_a_file_size_limit_fails_one_save_and_costs_nothing(
    path: Path, opened: Opener, make: Maker, words: Words
) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = opened(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, hard))
    try:
        n = _failed_save_changes_nothing(log, path, make, words)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    log.add(make(n))
    log.close()
    assert len(opened(path).entries()) == n


KILLS = """
import os, pathlib, random, select, signal, sys
import msgspec
from hamstretch.core.records import Entry
from hamstretch.storage import file_storage
from hamstretch.storage.log import LogFile

folder = pathlib.Path(sys.argv[1])
path, draw, held = folder / "log.json", random.Random(1), 0
entry = LogFile(path, "x", write=False).entries()[0]

def work(out):
    log = LogFile(path, "x")
    for n in range(len(log.entries()) + 1, 1000):
        log.add(msgspec.structs.replace(entry, id=f"00000000-0000-4000-9000-{n:012x}"))
        os.write(out, b".")

for _ in range(60):
    read, out = os.pipe()
    child = os.fork()
    if not child:
        try:
            work(out)
        finally:
            os._exit(1)
    os.close(out)
    got = len(os.read(read, 1))
    select.select([], [], [], draw.uniform(0, 0.006))
    os.kill(child, signal.SIGKILL)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL
    while more := os.read(read, 4096):
        got += len(more)
    os.close(read)
    log = LogFile(path, "x")
    log.close()
    now = len(log.entries()) - 1
    assert not log.faults
    assert held + got <= now <= held + got + 1, (held, got, now)
    held = now
assert not list(folder.glob(".*"))
print(held)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes as POSIX does")
def test_sixty_kills_in_the_middle_of_saving_lose_no_saved_entry(
    path: Path, opened: Opener, make: Maker
) -> None:
    log = opened(path)
    log.add(make(1, "x" * 20_000))
    log.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLS, str(path.parent)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 60


def test_a_log_that_was_out_of_its_place_for_a_moment_is_not_taken_for_none(
    filled: Path, opened: Opener, make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, away, read = filled.read_bytes(), filled.with_name("away"), Path.read_bytes

    def moved_meanwhile(path: Path) -> bytes:
        filled.rename(away)
        try:
            return read(path)
        finally:
            away.rename(filled)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", moved_meanwhile)
        log = opened(filled)
    with pytest.raises(SaveError):
        log.add(make(4))
    assert filled.read_bytes() == before


@pytest.mark.parametrize("between", [b",", b'},"entries":{'], ids=["one number", "one name"])
def test_of_two_things_under_one_name_neither_is_lost(
    filled: Path, opened: Opener, make: Maker, between: bytes
) -> None:
    known = opened(filled, write=False).entries()
    extra = b'"2":' + msgspec.json.encode(make(7))
    filled.write_bytes(filled.read_bytes().replace(b'"entries":{', b'"entries":{' + extra + between))
    log = opened(filled)
    assert log.entries() == (make(7), *known)
    log.add(make(8))
    log.close()
    assert opened(filled).entries() == (make(7), *known, make(8))


@pytest.mark.parametrize("first", [b'{"meta":{},', b'{"meta":{"1":{"schema":2,"app":"lost"}},'])
def test_what_is_said_twice_about_the_log_is_kept(
    filled: Path, opened: Opener, make: Maker, first: bytes
) -> None:
    content = first + filled.read_bytes()[1:]
    filled.write_bytes(content)
    log = opened(filled)
    assert len(log.entries()) == 3
    log.add(make(8))
    assert filled.with_name("log-damaged-1.json").read_bytes() == content
