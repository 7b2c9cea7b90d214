"""What a person does that writes: each scene lays a folder out, acts on it, and says when it is done.

`python -m tests.faults.scenes NAME FOLDER` plays one and prints what the recorder saw.
"""

from __future__ import annotations

import random
import sys
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from tinydb import TinyDB

from hamstretch.core.amend import check_in_change, deletion, note_change
from hamstretch.core.records import AmendmentRecord, Change, Entry, SessionRecord, Stamp, Undo
from hamstretch.core.settings import Settings
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from tests.bench import logs
from tests.faults.recorder import recording

Told = Callable[[], None]
FIRST = datetime(2026, 1, 5, 18, tzinfo=UTC)


class Scene(NamedTuple):
    """`lay` prepares, `act` is what is cut short, `look` opens what is left."""

    lay: Callable[[Path], None]
    act: Callable[[Path, Told], None]
    look: Callable[[Path], Any]


def session(number: int, note: str = "") -> SessionRecord:
    """A short session; the number makes its id and its day."""
    made = logs.session(FIRST + timedelta(days=number), random.Random(number))  # noqa: S311 - a repeatable user
    return msgspec.structs.replace(
        made,
        id=str(uuid.UUID(int=number)),
        work=made.work[:1],
        check_ins=made.check_ins[:1],
        rules=(),
        note=note,
    )


def opened(folder: Path) -> LogFile:
    return LogFile(Places.under(folder).log, "0.1.0")


def lay_log(folder: Path) -> None:
    """Leave a log of two sessions, and settings."""
    with closing(opened(folder)) as log:
        for number in (1, 2):
            log.add(session(number, "Übung: 伸展"))
    SettingsStore(Places.under(folder).settings).save(Settings(agreed=True))


def look(folder: Path) -> Any:
    """Open everything as the app does at its start; raise if anything is told to be wrong."""
    places = Places.under(folder)
    log = opened(folder)
    entries = log.entries()
    log.close()
    settings, faults = SettingsStore(places.settings).load()
    journal = JournalFile(places.journal, SessionRecord)
    running = journal.load()
    assert not (*log.faults, *faults, *journal.faults)
    assert not list(folder.rglob("*.hamstretch-tmp")), "a temporary file stays for ever"
    return entries, settings, running


def save(folder: Path, told: Told) -> None:
    """Save two sessions: the first one of a run does more than those after it."""
    with closing(opened(folder)) as log:
        for number in (3, 4):
            log.add(session(number))
            told()


def save_first(folder: Path, told: Told) -> None:
    """Save into an empty folder."""
    with closing(opened(folder)) as log:
        log.add(session(1))
        told()


def amendment(number: int, target: Entry, change: Change) -> AmendmentRecord:
    at = Stamp.of(FIRST + timedelta(days=number))
    return AmendmentRecord(id=str(uuid.UUID(int=number)), at=at, target=target.id, change=change)


def edit(folder: Path, told: Told) -> None:
    """Change a note and an answer, take a session out and bring it back."""
    with closing(opened(folder)) as log:
        first, second, *_ = log.entries()
        assert isinstance(first, SessionRecord)
        answer = msgspec.structs.replace(first.check_ins[0], nrs=9)
        gone = amendment(7, second, deletion(second))
        for entry in (
            amendment(5, first, note_change(first, "another note")),
            amendment(6, first, check_in_change(first, 0, answer)),
            gone,
            amendment(8, second, Undo(gone.id)),
        ):
            log.add(entry)
            told()


OLD = msgspec.json.encode(
    {
        "meta": {"1": {"schema": 1, "app": "0.1.0", "created": FIRST, "uuid": str(uuid.UUID(int=9))}},
        "entries": {"1": session(1), "2": session(2, "Übung: 伸展")},
    }
)
"""A log as the first version left it."""


def lay_old(folder: Path) -> None:
    Places.under(folder).log.write_bytes(OLD)


def migrate(folder: Path, told: Told) -> None:
    """Open a log of an older version."""
    opened(folder).close()
    told()


def look_migrated(folder: Path) -> Any:
    """Whatever happened, the old file must be there to go back to once the new one is."""
    found = look(folder)
    assert (folder / "log.json.bak-v1").read_bytes() == OLD
    return found


def journal(folder: Path, told: Told) -> None:
    """Keep a running session, then forget it."""
    kept = JournalFile(Places.under(folder).journal, SessionRecord)
    for number in (5, 6):
        kept.save(session(number))
        told()
    kept.clear()
    told()


def settings(folder: Path, told: Told) -> None:
    """Change settings twice."""
    store = SettingsStore(Places.under(folder).settings)
    for percent in (125, 150):
        store.save(Settings(agreed=True, text_percent=percent))
        told()


def lay_stock(folder: Path) -> None:
    with TinyDB(folder / "log.json") as database:
        for number in (1, 2):
            database.table("entries").insert(msgspec.to_builtins(session(number, "a longer note")))


def stock(folder: Path, told: Told) -> None:
    """Save and edit by the library's own storage."""
    with TinyDB(folder / "log.json") as database:
        table = database.table("entries")
        table.insert(msgspec.to_builtins(session(3)))
        told()
        table.update({"note": ""}, doc_ids=[1])
        told()


def look_stock(folder: Path) -> Any:
    with TinyDB(folder / "log.json", access_mode="r") as database:
        return {table: database.table(table).all() for table in database.tables()}


def nothing(_folder: Path) -> None:
    """Leave an empty folder."""


SCENES = {
    "save": Scene(lay_log, save, look),
    "first save": Scene(nothing, save_first, look),
    "edit": Scene(lay_log, edit, look),
    "migration": Scene(lay_old, migrate, look_migrated),
    "journal": Scene(lay_log, journal, look),
    "settings": Scene(lay_log, settings, look),
}
STOCK = Scene(lay_stock, stock, look_stock)

if __name__ == "__main__":
    scene, place = {**SCENES, "stock": STOCK}[sys.argv[1]], Path(sys.argv[2])
    with recording(place) as recorder:
        scene.lay(place)
        scene.act(place, recorder.acknowledge)
    sys.stdout.buffer.write(msgspec.json.encode(recorder.ops))
