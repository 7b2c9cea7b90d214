"""A process that does everything which writes, until it is killed: `python worker.py FOLDER SEED`.

One line on stdout before each act, with the state that it leads to, one after it: whoever reads them knows
at every moment which two states may be found. The first line is the state that was found at the start.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from hamstretch.core.amend import deletable, deletion, note_change
from hamstretch.core.exchange import LogHead, readable
from hamstretch.core.merge import merge as woven
from hamstretch.core.records import AmendmentRecord, Entry, SessionRecord
from hamstretch.core.settings import Settings
from hamstretch.storage import incoming
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.settings_store import SettingsStore
from tests.faults.kept import Kept
from tests.faults.scenes import FIRST, amendment, session


class Told(msgspec.Struct, frozen=True):
    """A line: what begins and where it leads, or what was found or done and where that led."""

    what: str
    state: str
    doing: bool


class World(msgspec.Struct):
    """Everything that must survive, and the parts that keep it."""

    kept: Kept
    journal: JournalFile[SessionRecord]
    store: SettingsStore
    entries: tuple[Entry, ...]
    running: SessionRecord | None
    settings: Settings

    @classmethod
    def found(cls, folder: Path, done: Callable[[], None] = lambda: None) -> World:
        """Open it as the app does; raises `AssertionError` when anything is told to be wrong."""
        kept = Kept(folder, FIRST, done)
        journal = JournalFile(kept.places.journal, SessionRecord)
        store = SettingsStore(kept.places.settings)
        running, (settings, faults) = journal.load(), store.load()
        assert not (*kept.log.faults, *kept.writer.faults, *journal.faults, *faults)
        assert not list(folder.rglob("*.hamstretch-tmp"))
        return cls(kept, journal, store, kept.writer.entries(), running, settings)

    def state(self) -> str:
        """A short name of all that the person has now."""
        whole = msgspec.json.encode((self.entries, self.running, self.settings))
        return hashlib.blake2b(whole, digest_size=12).hexdigest()


Act = Iterator[None]
"""Changes what is expected, yields, and then does it for real."""


def save(world: World, dice: random.Random) -> Act:
    new = msgspec.structs.replace(session(dice.randint(1, 999)), id=_new(dice))
    world.entries = (*world.entries, new)
    yield
    world.kept.add(new)


def edit(world: World, dice: random.Random) -> Act:
    target = dice.choice([e for e in world.entries[-500:] if isinstance(e, SessionRecord)])
    changes = [
        note_change(target, f"note {dice.random()}"),
        *([deletion(target)] if deletable(target) else []),
    ]
    new = msgspec.structs.replace(amendment(1, target, dice.choice(changes)), id=_new(dice))
    world.entries = (*world.entries, new)
    yield
    world.kept.add(new)


def journal(world: World, dice: random.Random) -> Act:
    running = None if world.running and dice.random() < 0.3 else session(dice.randint(1, 999), _new(dice))
    world.running = running
    yield
    world.journal.clear() if running is None else world.journal.save(running)


def settings(world: World, dice: random.Random) -> Act:
    world.settings = Settings(agreed=True, goal=_new(dice))
    yield
    world.store.save(world.settings)


def back_up(world: World, dice: random.Random) -> Act:
    """At any time, also before the last one: clocks are set back."""
    world.kept.clock.jump_wall(dice.uniform(-3, 4) * 86_400)
    yield
    world.kept.do(world.kept.archive.back_up)


def restore(world: World, dice: random.Random) -> Act:
    """Put any backup back, which must be whole."""
    backups = world.kept.archive.backups()
    if not backups:
        yield
        return
    name = dice.choice(backups).name
    found = incoming.read(world.kept.places.backups / name)
    assert found.aside == 0
    world.entries = found.entries
    yield
    world.kept.do(world.kept.archive.restore, name)


def merge(world: World, dice: random.Random) -> Act:
    """Take in the export of another machine."""
    file = world.kept.places.data / "export.json"
    new = [msgspec.structs.replace(session(dice.randint(1, 999)), id=_new(dice)) for _ in range(3)]
    there = [*new, *world.entries[:5]]
    head = LogHead(app="0.1.0", created=FIRST, uuid=_new(dice))
    file.write_bytes(b"".join(readable(head, there)))
    world.entries = woven(world.entries, there).entries
    yield
    world.kept.do(world.kept.archive.merge, file)


def migrate(world: World, _dice: random.Random) -> Act:
    """Put the log back into its first form in one piece, and let it be brought up to date."""
    world.entries = tuple(e for e in world.entries if not isinstance(e, AmendmentRecord))
    yield
    world.kept.close()
    path = world.kept.places.log
    old = path.with_name("old")
    old.write_bytes(as_first(path.read_bytes(), world.entries))
    old.replace(path)
    world.kept = world.kept.again()
    assert not world.kept.log.faults


def as_first(content: bytes, entries: tuple[Entry, ...]) -> bytes:
    """Return the log as its first version would have written it."""
    meta = msgspec.json.decode(content)["meta"]
    meta["1"]["schema"] = 1
    return msgspec.json.encode({"meta": meta, "entries": {str(n): e for n, e in enumerate(entries, 1)}})


def _new(dice: random.Random) -> str:
    return str(uuid.UUID(int=dice.getrandbits(128)))


ACTS: tuple[tuple[Callable[[World, random.Random], Act], int], ...] = (
    (save, 6),
    (edit, 4),
    (back_up, 1),
    (restore, 2),
    (merge, 2),
    (migrate, 2),
    (journal, 2),
    (settings, 1),
)


def tell(what: str, state: str, *, doing: bool) -> None:
    os.write(sys.stdout.fileno(), msgspec.json.encode(Told(what, state, doing)) + b"\n")


def work(folder: Path, dice: random.Random) -> None:
    now = ["opening", ""]
    # from the writer's thread: at the very moment at which the app would say so
    world = World.found(folder, lambda: tell(now[0], now[1], doing=False))
    tell("found", world.state(), doing=False)
    acts, weights = zip(*ACTS, strict=True)
    while True:
        act = dice.choices(acts, weights)[0]
        doing = act(world, dice)
        next(doing)
        now[:] = act.__name__, world.state()
        tell(*now, doing=True)
        next(doing, None)
        assert world.kept.writer.entries() == world.entries, act
        tell(*now, doing=False)


if __name__ == "__main__":
    work(Path(sys.argv[1]), random.Random(int(sys.argv[2])))  # noqa: S311 - a repeatable user
