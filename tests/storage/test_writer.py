"""Saving behind the window's back: in order, retried, and never only in memory for long."""

import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import SaveError
from hamstretch.core.records import SessionRecord
from hamstretch.core.saving import BackupFailed, NotSaved, Saved, Told
from hamstretch.core.wording import say
from hamstretch.storage.log import LogFile
from hamstretch.storage.unsaved import Unsaved
from hamstretch.storage.writer import LogWriter
from tests.patience import PATIENCE_S
from tests.storage.conftest import session

Opener = Callable[..., LogFile]
Maker = Callable[..., SessionRecord]


class Fragile(LogFile):
    """A log whose disk is full while `full` is set, and which waits for `gate` before it saves."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "0.1.0")
        self.full = False
        self.gate = threading.Event()
        self.gate.set()

    def add(self, entry: SessionRecord) -> None:
        assert self.gate.wait(PATIENCE_S)
        if self.full:
            raise SaveError(say("storage.save_full", file=str(self.path)))
        super().add(entry)


class Desk:
    """A writer, its log, and what it told."""

    def __init__(self, folder: Path, **kwargs: object) -> None:
        self.folder = folder
        self.log = Fragile(folder / "log.json")
        self.files = (folder / "unsaved.json", folder / "config" / "unsaved.json")
        self.writer = LogWriter(self.log, Unsaved(self.files, "0.1.0"), **kwargs)
        self.told: queue.Queue[Told] = queue.Queue()
        self.writer.listen(self.told.put)

    def next(self) -> Told:
        return self.told.get(timeout=PATIENCE_S)

    def on_disk(self) -> list[str]:
        return [e.id for e in LogFile(self.log.path, "x", write=False).entries()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []
    before = set(threading.enumerate())

    def build(**kwargs: object) -> Desk:
        made.append(Desk(tmp_path, **kwargs))
        return made[-1]

    yield build
    for one in made:
        one.log.gate.set()
        one.writer.close()
    assert not [t for t in threading.enumerate() if t.name == "log writer" and t not in before]


def test_entries_count_at_once_and_are_saved_in_their_order(desk: Callable[..., Desk], make: Maker) -> None:
    one = desk()
    one.log.gate.clear()
    made = [make(n) for n in (3, 1, 2)]
    for entry in made:
        one.writer.add(entry)
    assert list(one.writer.entries()) == made
    assert list(one.writer.waiting()) == made
    assert one.writer.entries() is one.writer.entries()
    one.log.gate.set()
    assert [one.next() for _ in made] == [Saved(e.id) for e in made]
    assert one.writer.settle()
    assert one.writer.waiting() == ()
    assert list(one.writer.entries()) == made
    assert one.on_disk() == [e.id for e in made]


def test_nothing_is_taken_twice(desk: Callable[..., Desk], make: Maker) -> None:
    one = desk()
    one.log.gate.clear()
    for _ in range(3):
        one.writer.add(make(1))
    assert len(one.writer.entries()) == 1
    one.log.gate.set()
    one.writer.settle()
    one.writer.add(make(1))
    one.writer.settle()
    assert one.writer.entries() == (make(1),)


def test_a_failed_save_is_told_kept_on_disk_and_tried_again_until_it_succeeds(
    desk: Callable[..., Desk], make: Maker
) -> None:
    one = desk(delays_s=(0.01, 0.02))
    one.log.full = True
    one.writer.add(make(1))
    failed = one.next()
    assert isinstance(failed, NotSaved)
    assert (failed.waiting, failed.again_s, failed.kept) == (1, 0.01, str(one.files[0]))
    assert make(1).id.encode() in one.files[0].read_bytes()
    again = [one.next() for _ in range(3)]
    assert [t.again_s for t in again if isinstance(t, NotSaved)] == [0.02, 0.02, 0.02]
    one.log.full = False
    while isinstance(told := one.next(), NotSaved):
        pass
    assert told == Saved(make(1).id)
    assert one.on_disk() == [make(1).id]
    assert not one.files[0].exists()


def test_asking_again_does_not_wait_for_the_delay(desk: Callable[..., Desk], make: Maker) -> None:
    one = desk(delays_s=(3600.0,))
    one.log.full = True
    one.writer.add(make(1))
    assert isinstance(one.next(), NotSaved)
    one.writer.add(make(2))
    assert isinstance(failed := one.next(), NotSaved)
    assert failed.waiting == 2
    assert not one.writer.settle()
    one.log.full = False
    one.writer.retry()
    assert [one.next(), one.next()] == [Saved(make(1).id), Saved(make(2).id)]
    assert one.on_disk() == [make(1).id, make(2).id]


def test_what_a_killed_run_could_not_save_is_saved_by_the_next(
    desk: Callable[..., Desk], make: Maker, tmp_path: Path
) -> None:
    Unsaved((tmp_path / "unsaved.json",), "x").keep([make(1), make(2)])
    with_one = LogFile(tmp_path / "log.json", "x")
    with_one.add(make(1))
    with_one.close()
    one = desk()
    assert [e.id for e in one.writer.entries()] == [make(1).id, make(2).id]
    assert one.next() == Saved(make(2).id)
    assert one.on_disk() == [make(1).id, make(2).id]
    assert not one.files[0].exists()


def test_a_kill_between_the_failure_and_the_success_loses_nothing(
    tmp_path: Path, desk: Callable[..., Desk], make: Maker
) -> None:
    (tmp_path / "entry.json").write_bytes(msgspec.json.encode(make(7)))
    code = """
import os, sys, pathlib, msgspec, queue
sys.path.insert(0, sys.argv[2])
from tests.storage.test_writer import Desk
from hamstretch.core.records import SessionRecord
folder = pathlib.Path(sys.argv[1])
desk = Desk(folder)
desk.log.full = True
desk.writer.add(msgspec.json.decode((folder / "entry.json").read_bytes(), type=SessionRecord))
desk.next()
os.kill(os.getpid(), 9)
"""
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path), str(root)], check=False)
    assert done.returncode == -9
    one = desk()
    assert one.next() == Saved(make(7).id)
    assert one.on_disk() == [make(7).id]


def test_the_second_place_is_used_where_the_first_cannot_be_written(
    desk: Callable[..., Desk], make: Maker, tmp_path: Path
) -> None:
    one = desk(delays_s=(3600.0,))
    one.files[0].mkdir()
    one.log.full = True
    one.writer.add(make(1))
    assert isinstance(failed := one.next(), NotSaved)
    assert failed.kept == ""
    (tmp_path / "config").mkdir()
    one.writer.retry()
    assert isinstance(failed := one.next(), NotSaved)
    assert failed.kept == str(one.files[1])


def test_an_entry_that_no_file_can_hold_bars_no_other(desk: Callable[..., Desk], make: Maker) -> None:
    one = desk()
    odd = msgspec.structs.replace(make(1), note="\ud800")
    one.writer.add(odd)
    assert isinstance(failed := one.next(), NotSaved)
    assert (failed.why.id, failed.again_s) == ("storage.save_entry", None)
    one.writer.add(make(2))
    assert one.next() == Saved(make(2).id)
    assert one.writer.waiting() == (odd,)
    assert one.writer.entries() == (make(2), odd)


def test_a_log_that_is_read_only_is_not_tried_again_and_again(
    filled: Path, make: Maker, tmp_path: Path
) -> None:
    filled.write_bytes(filled.read_bytes().replace(b'"schema":2', b'"schema":3'))
    writer = LogWriter(LogFile(filled, "x"), Unsaved((tmp_path / "unsaved.json",), "x"))
    told: queue.Queue[Told] = queue.Queue()
    writer.listen(told.put)
    writer.add(make(9))
    assert isinstance(failed := told.get(timeout=PATIENCE_S), NotSaved)
    assert failed.again_s is None
    assert failed.kept
    assert [e.id for e in writer.close()] == [make(9).id]


def test_closing_saves_what_waits_and_says_what_could_not_be(desk: Callable[..., Desk], make: Maker) -> None:
    one = desk()
    for n in range(1, 6):
        one.writer.add(make(n))
    assert one.writer.close() == ()
    assert len(one.on_disk()) == 5
    two = desk(delays_s=(3600.0,))
    two.log.full = True
    two.writer.add(make(9))
    assert two.writer.close() == (make(9),)
    assert two.files[0].exists()


def test_a_job_sees_what_was_added_before_it_and_none_is_lost(desk: Callable[..., Desk], make: Maker) -> None:
    one = desk()
    seen: queue.Queue[int] = queue.Queue()
    one.log.gate.clear()
    one.writer.add(make(1))
    one.writer.run(lambda log: seen.put(len(log.entries())))
    one.log.gate.set()
    assert seen.get(timeout=PATIENCE_S) == 1


def test_a_backup_is_asked_for_after_the_last_of_a_few_saves_and_may_fail(
    desk: Callable[..., Desk], make: Maker
) -> None:
    counts: list[int] = []

    def saved(log: LogFile) -> None:
        counts.append(len(log.entries()))
        raise SaveError(say("storage.save_full", file="x"))

    one = desk(saved=saved)
    one.log.gate.clear()
    for n in (1, 2, 3):
        one.writer.add(make(n))
    one.log.gate.set()
    assert [type(one.next()) for _ in range(4)] == [Saved, Saved, Saved, BackupFailed]
    assert counts == [3]
    assert len(one.on_disk()) == 3


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(st.sampled_from(["add", "fill", "free", "retry", "restart"]), max_size=14))
def test_whatever_fails_and_however_often_it_restarts_every_entry_arrives_in_order(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    one, count = Desk(folder, delays_s=(0.001,)), 0
    for step in steps:
        if step == "add":
            count += 1
            one.writer.add(session(count))
        elif step == "restart":
            one.writer.close()
            one = Desk(folder, delays_s=(0.001,))
        elif step == "retry":
            one.writer.retry()
        else:
            one.log.full = step == "fill"
        assert [e.id for e in one.writer.entries()] == [session(n).id for n in range(1, count + 1)]
    one.log.full = False
    one.writer.retry()
    assert one.writer.close() == ()
    assert one.on_disk() == [session(n).id for n in range(1, count + 1)]
    assert not one.files[0].exists()
