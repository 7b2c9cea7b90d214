"""Killed at any moment, the app finds everything that it ever said was saved."""

import itertools
import random
import select
import signal
import subprocess
import sys
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import ScreeningRecord, SessionRecord
from hamstretch.core.session_types import Session
from hamstretch.core.settings import Settings
from hamstretch.services.clock import SystemClock
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from tests.bench import logs
from tests.faults.scenes import FIRST, session
from tests.faults.worker import Told, World

MANY = 10_000
ENOUGH = 200
"""Kills after which an unsafe log would be damaged for certain."""

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills processes as POSIX does"),
    pytest.mark.timeout(600),  # how many kills it takes to hit a log written in place is chance
]


@contextmanager
def started(module: str, *args: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", f"tests.faults.{module}", *args]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


Heard = tuple[Told, float]
"""A line, and when it came."""


def lines(process: subprocess.Popen[bytes]) -> Iterator[Heard]:
    """What the process says, as it says it."""
    assert process.stdout is not None
    clock = SystemClock()
    for line in process.stdout:
        if line.endswith(b"\n"):  # else the kill cut it, and nobody was told
            yield msgspec.json.decode(line, type=Told), clock.monotonic()


def killed(module: str, folder: Path, dice: random.Random) -> list[Told]:
    """Let a process work for a while, kill it, and return all that it said.

    The moment: some lines from the start, none meaning while it opens; three times out of four it is
    then let begin something first, and killed within the time that such a thing took it before.
    Raises `AssertionError` with its last words when it died by itself.
    """
    after, aimed = dice.randint(0, 12), dice.random() < 0.75
    with started(module, str(folder), str(dice.getrandbits(32))) as process:
        said = lines(process)
        heard = [one for _, one in zip(range(after), said, strict=False)]
        if heard and aimed:
            heard += _until_begun(said)
        select.select([], [], [], dice.uniform(0, _longest_s(heard)))
        process.kill()
        heard += said
        assert process.wait() == -signal.SIGKILL, process.stderr and process.stderr.read().decode()
    return [told for told, _ in heard]


def _until_begun(said: Iterator[Heard]) -> Iterator[Heard]:
    for told, at in said:
        yield told, at
        if told.doing:
            return


def _longest_s(heard: list[Heard]) -> float:
    """How long an act took it at most; opening, while nothing is known."""
    acts = (later - at for (told, at), (_, later) in itertools.pairwise(heard) if told.doing)
    return max(acts, default=0.1 if heard else 0.6)


def years(before: datetime) -> list[SessionRecord]:
    """Many sessions, the last of them a day before."""
    made = [session(n) for n in range(1, MANY + 1)]
    moments = [Stamp.of(before - timedelta(days=1, hours=6 * (MANY - n))) for n in range(MANY)]
    return [msgspec.structs.replace(s, at=at, ended=at) for s, at in zip(made, moments, strict=True)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of somebody with many sessions."""
    places = Places.under(tmp_path / "data")
    places.create()
    screened = ScreeningRecord(id=str(uuid.UUID(int=MANY + 1)), at=Stamp.of(FIRST), ticked=())
    places.log.write_bytes(logs.content((screened, *years(FIRST))))
    places.settings.write_bytes(msgspec.json.encode(Settings(agreed=True)))
    return places.data


def test_what_was_said_to_be_saved_is_there_after_a_kill(
    folder: Path, whole: bool, seed: int, tally: Callable[..., None]
) -> None:
    dice = random.Random(seed)  # noqa: S311 - a repeatable user
    kills, saved, cut, lost = 500 if whole else 6, 0, Counter[str](), []
    allowed: set[str] = set()
    for n in range(kills):
        heard = killed("worker", folder, dice)
        if not heard:
            cut["opening"] += 1
            continue
        if allowed and heard[0].state not in allowed:
            lost.append(f"kill {n}: {heard[0]} instead of {allowed}")
        done = [told for told in heard if not told.doing]
        saved += sum(one.state != other.state for one, other in itertools.pairwise(done))
        cut[heard[-1].what if heard[-1].doing else "between two"] += 1
        allowed = {done[-1].state, heard[-1].state}
    world = World.found(folder)
    world.kept.versions()
    world.kept.close()
    if world.state() not in allowed:
        lost.append(f"last kill: {world.state()} instead of {allowed}")
    assert len(world.entries) > MANY // 2
    tally("kill -9", kills=kills, acknowledged=saved, **cut, lost=len(lost))
    assert not lost, lost


def test_the_same_kills_find_a_log_that_is_written_in_place(
    folder: Path, seed: int, tally: Callable[..., None]
) -> None:
    dice = random.Random(seed)  # noqa: S311 - a repeatable user
    kills = itertools.count(1)
    with pytest.raises(AssertionError, match=r"storage\."):  # noqa: PT012 - which of them does it is chance
        for _ in zip(kills, range(ENOUGH), strict=False):
            killed("careless", folder, dice)
    tally.remark(f"kill -9, a log written in place instead: unreadable after {next(kills) - 1} kills")


@pytest.mark.usefixtures("qapp")
def test_what_the_window_said_to_be_saved_is_there_after_a_kill(
    folder: Path, whole: bool, seed: int, tally: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    dice = random.Random(seed)  # noqa: S311 - a repeatable user
    kills, saved, begun, lost = 60 if whole else 2, set[str](), set[str](), set[str]()
    for _ in range(kills):
        heard = killed("window", folder, dice)
        saved |= {told.state for told in heard if told.what == "saved"}
        begun |= {told.state for told in heard if told.what == "begun"}
        ids = {entry.id for entry in LogFile(folder / "log.json", "test", write=False).entries()}
        running = JournalFile(folder / "session.json", Session).load()
        lost |= (saved - ids) | (begun - ids - ({running.id} if running else set()))
    counts = {"kills": kills, "sessions_begun": len(begun), "acknowledged": len(saved)}
    tally("kill -9 of the window", **counts, lost=len(lost))
    assert not lost
    assert saved
