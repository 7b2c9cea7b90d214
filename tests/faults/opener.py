"""Opens files that went bad, one after the other: `python -m tests.faults.opener KIND SEED FROM TO`.

A line of JSON after every hundred says how it went; nothing but a typed sentence may come of a bad file,
and whatever it held must still be somewhere below its folder.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from hamstretch.cli_log import line
from hamstretch.core.amend import effective
from hamstretch.core.errors import HamstretchError
from hamstretch.core.merge import Merge
from hamstretch.core.plan import plan
from hamstretch.core.player_view import view
from hamstretch.core.progress import Span, progress
from hamstretch.core.record import record
from hamstretch.core.record_terms import Stamp, Why
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.session import abandoned, advance, recovered, sound
from hamstretch.core.session_types import Back, EndEarly, Session, Skip, SkipExercise, Tick, Toggle
from hamstretch.core.settings import Settings
from hamstretch.core.today import today_view
from hamstretch.core.wording import Say
from hamstretch.resources import load_catalog, load_wording
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from tests.conftest import MEMORY
from tests.faults.kept import Kept, kept
from tests.faults.mutate import mutated
from tests.faults.samples import running, samples
from tests.faults.scenes import opened, session

EVERY = 100
NOW = datetime(2026, 2, 2, 18, tzinfo=UTC)
CATALOG, WORDING = load_catalog(), load_wording()


class Went(msgspec.Struct):
    """How the last files went: how many ended how, and what may not happen, in full."""

    ends: dict[str, int]
    wrong: list[str]


def told(*faults: Say) -> None:
    """Put the sentences into words, which fails for one that lacks its text or an argument."""
    for fault in faults:
        assert WORDING(fault).strip()


def somewhere(content: bytes, folder: Path) -> bool:
    return any(file.read_bytes() == content for file in folder.rglob("*") if file.is_file())


def log(folder: Path, content: bytes) -> str:
    """Open, show, save one more, open again."""
    path, new = Places.under(folder).log, session(10**6)
    path.write_bytes(content)
    try:
        found = opened(folder)
    except HamstretchError as fault:
        told(fault.say)
        assert somewhere(content, folder), "lost by being refused"
        return "refused"
    with closing(found):
        told(*found.faults)
        assert somewhere(content, folder), "lost by being opened"
        known = found.entries()
        show(known)
        if found.read_only:
            return "read only"
        found.add(new)
    same = somewhere(content, folder) or pairs(content) == pairs(path.read_bytes(), without=new.id)
    assert same, "lost by a save"
    with closing(opened(folder)) as again:
        assert again.entries() == (*known, new), "lost between two starts"
    return "read in part" if found.faults else "read"


def show(entries: tuple[Entry, ...]) -> None:
    """Let the rules that every screen needs read the entries."""
    counting, settings = effective(entries), Settings(agreed=True)
    today_view(counting, settings, CATALOG, NOW)
    progress(counting, plan(counting, settings, NOW), Span.ALL, NOW.date())
    for entry in counting:
        if isinstance(entry, SessionRecord):
            line(entry)


def pairs(content: bytes, without: str = "") -> Any:
    """All that a JSON file says, with every key as often as it is there; one entry may be left out."""

    def listed(found: list[tuple[str, Any]]) -> Any:
        return [pair for pair in found if not (without and ("id", without) in _list(pair[1]))]

    return json.loads(content.decode("utf-8", "surrogateescape"), object_pairs_hook=listed)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def journal(folder: Path, content: bytes) -> str:
    """Find the running session, play it on and keep it; else save another one."""
    path = Places.under(folder).journal
    path.write_bytes(content)
    file = JournalFile(path, Session, sound)
    found = file.load()
    told(*file.faults)
    if found is not None:
        play(found)
        file.save(found)
        assert JournalFile(path, Session).load() == found
        return "read"
    assert file.faults
    file.save(running())
    assert somewhere(content, folder), "lost by a save"
    assert JournalFile(path, Session).load() == running()
    return "set aside"


def play(found: Session) -> None:
    """Keep the session as far as it went, and play it to its end."""
    closed = abandoned(found)
    record(closed, Stamp(closed.at.utc + timedelta(seconds=round(closed.clock)), closed.at.offset_min))
    now = recovered(found)
    for event in (Toggle(), Tick(4.0), Skip(), Back(), SkipExercise(), EndEarly(Why.TIME)):
        view(now)
        now = advance(now, event)[0]
    record(now, now.at)


def settings(folder: Path, content: bytes) -> str:
    """Use what can be used and save."""
    path = Places.under(folder).settings
    path.write_bytes(content)
    store = SettingsStore(path)
    found, faults = store.load()
    told(*faults)
    store.save(found)
    assert SettingsStore(path).load() == (found, ())
    assert not faults or somewhere(content, folder), "lost by a save"
    return "read in part" if faults else "read"


OURS = samples()["log"][-1]
BACKUP = "log-20260105T180000Z-2-20260107-saved.json"


def from_elsewhere(folder: Path, content: bytes) -> str:
    """Take in another machine's log, an export or a backup: ours keeps all that it had."""
    file = folder / "theirs.json"
    file.write_bytes(content)

    def act(log: Kept, ours: tuple[Entry, ...]) -> str:
        took: Merge = log.do(log.archive.merge, file)
        assert [e for e in log.writer.entries() if e in ours] == list(ours)
        return "taken in" if took.added else "nothing new"

    end = beside_a_log(folder, act)
    assert file.read_bytes() == content, "somebody else's file was changed"
    return end


def backup(folder: Path, content: bytes) -> str:
    """Restore a backup: what it replaces is kept, and so is the backup."""
    file = Places.under(folder).backups / BACKUP
    file.parent.mkdir()
    file.write_bytes(content)

    def act(log: Kept, _ours: tuple[Entry, ...]) -> str:
        log.do(log.archive.restore, BACKUP)
        return "restored"

    end = beside_a_log(folder, act)
    assert file.read_bytes() == content, "the backup was changed"
    return end


def unsaved(folder: Path, content: bytes) -> str:
    """Save what a former run could not: where not all of it could be read, the file is kept."""
    Places.under(folder).unsaved[0].write_bytes(content)

    def act(log: Kept, ours: tuple[Entry, ...]) -> str:
        log.idle()
        assert log.writer.entries()[: len(ours)] == ours
        told(*log.writer.faults)
        assert not log.writer.faults or somewhere(content, folder), "lost by being taken up"
        return "taken up in part" if log.writer.faults else "taken up"

    return beside_a_log(folder, act)


def beside_a_log(folder: Path, act: Callable[[Kept, tuple[Entry, ...]], str]) -> str:
    """Act with a whole log open; it is as it was after a refusal, and never lost."""
    path = Places.under(folder).log
    path.write_bytes(OURS)
    with kept(folder, NOW) as log:
        ours = log.writer.entries()
        try:
            end = act(log, ours)
        except HamstretchError as fault:
            told(fault.say)
            assert path.read_bytes() == OURS
            return "refused"
        assert somewhere(OURS, folder) or end.startswith("taken up"), "lost by being replaced"
        show(log.writer.entries())
        expected = log.writer.entries()
    with closing(opened(folder)) as again:
        assert again.entries() == expected
    return end


KINDS: dict[str, Callable[[Path, bytes], str]] = {
    "log": log,
    "journal": journal,
    "settings": settings,
    "from_elsewhere": from_elsewhere,
    "backup": backup,
    "unsaved": unsaved,
}


def tried(kind: str, content: bytes, folder: Path) -> tuple[str, str]:
    """Open one file in a folder of its own; return how that ended, and a traceback if by one."""
    folder.mkdir()
    try:
        return KINDS[kind](folder, content), ""
    except Exception:  # noqa: BLE001 - it is what is looked for
        return "failed", traceback.format_exc(limit=-6)
    finally:
        shutil.rmtree(folder)


def work(kind: str, seed: str, numbers: range, folder: Path) -> None:
    ends, wrong = Counter[str](), list[str]()
    sample = samples()[kind]
    for number in numbers:
        dice = random.Random(f"{kind} {seed} {number}")  # noqa: S311 - a repeatable accident
        content, how = mutated(dice.choice(sample), dice)
        end, trace = tried(kind, content, folder / "one")
        ends[end] += 1
        if trace:
            wrong.append(f"{kind} number {number}, seed {seed}, {how}:\n{trace}")
        if number % EVERY == EVERY - 1 or number == numbers[-1]:
            os.write(1, msgspec.json.encode(Went(dict(ends), wrong[:3])) + b"\n")
            ends.clear()
            wrong.clear()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=MEMORY) as place:
        work(sys.argv[1], sys.argv[2], range(int(sys.argv[3]), int(sys.argv[4])), Path(place))
