"""What a person does that writes: each scene lays a folder out, acts on it, and says when it is done.

`python -m tests.faults.scenes NAME FOLDER` plays one and prints what the recorder saw.
"""

from __future__ import annotations

import json
import random
import sys
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from tinydb import TinyDB

from hamstretch.core.amend import check_in_change, deletion, note_change
from hamstretch.core.errors import LogDamagedError
from hamstretch.core.exchange import LogHead, readable
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Stamp
from hamstretch.core.records import AmendmentRecord, Change, CheckInRecord, Entry, SessionRecord, Undo
from hamstretch.core.settings import Settings
from hamstretch.storage import incoming
from hamstretch.storage.backups import Backups
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.restore import begin_anew, restore_path
from hamstretch.storage.settings_store import SettingsStore
from hamstretch.storage.unsaved import Unsaved
from tests.bench import logs
from tests.faults.kept import kept
from tests.faults.recorder import recording

Told = Callable[[], None]
DAY = timedelta(days=1)
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
    """Open the log alone."""
    return LogFile(Places.under(folder).log, "0.1.0")


def lay_log(folder: Path) -> None:
    """Leave a log of two sessions with its backups, and settings."""
    with kept(folder, FIRST) as log:
        for number in (1, 2):
            log.add(session(number, "Übung: 伸展"))
    SettingsStore(Places.under(folder).settings).save(Settings(agreed=True))


def look(folder: Path) -> Any:
    """Open everything as the app does at its start; raise if anything is told to be wrong."""
    places = Places.under(folder)
    with kept(folder, FIRST) as log:
        entries, _ = log.writer.entries(), log.versions()
        told = (*log.log.faults, *log.writer.faults)
    settings, faults = SettingsStore(places.settings).load()
    journal = JournalFile(places.journal, SessionRecord)
    running = journal.load()
    assert not (*told, *faults, *journal.faults)
    assert not list(folder.rglob("*.hamstretch-tmp")), "a temporary file stays for ever"
    return entries, settings, running


def save(folder: Path, told: Told) -> None:
    """Save two sessions: the first one of a run does more than those after it."""
    with kept(folder, FIRST + DAY, told) as log:
        for number in (3, 4):
            log.add(session(number))


def save_first(folder: Path, told: Told) -> None:
    """Save into an empty folder."""
    with kept(folder, FIRST, told) as log:
        log.add(session(1))


def amendment(number: int, target: Entry, change: Change) -> AmendmentRecord:
    at = Stamp.of(FIRST + timedelta(days=number))
    return AmendmentRecord(id=str(uuid.UUID(int=number)), at=at, target=target.id, change=change)


def edit(folder: Path, told: Told) -> None:
    """Change a note and an answer, take a session out and bring it back."""
    with kept(folder, FIRST, told) as log:
        if not log.writer.entries():
            return  # the folder went away before it was read
        first, second, *_ = log.writer.entries()
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


def back_up(folder: Path, told: Told) -> None:
    """Ask for a backup on another day."""
    with kept(folder, FIRST + DAY, told) as log:
        log.do(log.archive.back_up)


def restore(folder: Path, told: Told) -> None:
    """Put the log of one session back."""
    with kept(folder, FIRST + DAY, told) as log:
        name = next((b.name for b in log.archive.backups() if b.sessions == 1), "")
        log.do(log.archive.restore, name)


def look_restored(folder: Path) -> Any:
    """Whatever happened, what was replaced must be there to go back to."""
    found = look(folder)
    with kept(folder, FIRST) as log:
        assert (session(1, "Übung: 伸展"), session(2, "Übung: 伸展")) in log.versions()
    return found


DAMAGED = b'{"meta":{"1":{"schema":2,"app":"0.1.0","crea'


def lay_damaged(folder: Path) -> None:
    """Leave a log that broke, with backups of better days."""
    lay_log(folder)
    Places.under(folder).log.write_bytes(DAMAGED)


def restore_damaged(folder: Path, told: Told) -> None:
    """Put the newest backup in the place of a log that cannot be opened."""
    places = Places.under(folder)
    backups = Backups(places.backups)
    found = incoming.read(backups.path(backups.all()[0].name))
    restore_path(places.log, "0.1.0", found, backups, FIRST + DAY)
    told()


def look_damaged(folder: Path) -> Any:
    """Before: told to be damaged; after: whole; and the damaged bytes are there in any case."""
    try:
        found = look(folder)
    except LogDamagedError:
        found = "damaged"
    assert DAMAGED in [p.read_bytes() for p in folder.glob("*.json")]
    return found


LOCKED = CheckInRecord(
    id=str(uuid.UUID(int=4)),
    at=Stamp.of(FIRST + 4 * DAY),
    check_in=CheckIn(moment=Moment.BEFORE, nrs=2),
    rules=(Fired(rule="B1", action="emergency"),),
)


def lay_damaged_locked(folder: Path) -> None:
    """Leave a log that broke, with a backup that knows of a lock."""
    lay_log(folder)
    with kept(folder, FIRST + 4 * DAY) as log:
        log.add(LOCKED)
        log.do(log.archive.back_up)
    Places.under(folder).log.write_bytes(DAMAGED)


def begin(folder: Path, told: Told) -> None:
    """Put a new log in the place of one that cannot be opened."""
    places = Places.under(folder)
    begin_anew(places.log, "0.1.0", Backups(places.backups), FIRST + 5 * DAY)
    told()


def restore_first(folder: Path, told: Told) -> None:
    """Put the oldest backup, which knows of no lock, in the place of a log that cannot be opened."""
    places = Places.under(folder)
    backups = Backups(places.backups)
    found = incoming.read(backups.path(backups.all()[-1].name))
    restore_path(places.log, "0.1.0", found, backups, FIRST + 5 * DAY)
    told()


def look_lock_stays(folder: Path) -> Any:
    """Before: told to be damaged; after: the older log, and the lock behind it."""
    found = look_damaged(folder)
    assert found == "damaged" or found[0][-1] == LOCKED
    return found


def look_locked(folder: Path) -> Any:
    """Before: told to be damaged; after: nothing but the lock."""
    found = look_damaged(folder)
    assert found == "damaged" or found[0] == (LOCKED,)
    return found == "damaged"


def lay_import(folder: Path) -> None:
    """Leave a log, and the export of another machine."""
    lay_log(folder)
    head = LogHead(app="0.1.0", created=FIRST, uuid=str(uuid.UUID(int=9)))
    there = (session(1, "Übung: 伸展"), session(3, "there"), session(4, "there"))
    (folder / "export.json").write_bytes(b"".join(readable(head, there)))


def merge(folder: Path, told: Told) -> None:
    """Take in what only the other machine has."""
    with kept(folder, FIRST + DAY, told) as log:
        log.do(log.archive.merge, folder / "export.json")


def lay_unsaved(folder: Path) -> None:
    """Leave a log, and a session that could not be saved."""
    lay_log(folder)
    Unsaved(Places.under(folder).unsaved, "0.1.0").keep([session(3)])


def take_up(folder: Path, _told: Told) -> None:
    """Save what the run before could not."""
    with kept(folder, FIRST) as log:
        log.idle()


BAD = b'{"type":"session","id":7}'


def lay_bad(folder: Path) -> None:
    """Leave a log in which one entry is none."""
    lay_log(folder)
    path = Places.under(folder).log
    path.write_bytes(path.read_bytes().replace(b'"entries":{', b'"entries":{"0":' + BAD + b","))


def look_bad(folder: Path) -> Any:
    """Whatever happened, the entry that is none must be somewhere as it was."""
    with kept(folder, FIRST) as log:
        found = log.writer.entries()
    text = json.dumps(BAD.decode()).encode()
    assert any(BAD in p.read_bytes() or text in p.read_bytes() for p in folder.glob("log*.json"))
    return found


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
    with kept(folder, FIRST):
        told()


def look_migrated(folder: Path) -> Any:
    """Whatever happened, the old file must be there to go back to once the new one is."""
    found = look(folder)
    assert (folder / "log.json.bak-v1").read_bytes() == OLD
    return found


def journal(folder: Path, told: Told) -> None:
    """Keep a running session, then forget it."""
    file = JournalFile(Places.under(folder).journal, SessionRecord)
    for number in (5, 6):
        file.save(session(number))
        told()
    file.clear()
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
    "backup": Scene(lay_log, back_up, look),
    "restore": Scene(lay_log, restore, look_restored),
    "restore over damage": Scene(lay_damaged, restore_damaged, look_damaged),
    "restore over damage, locked": Scene(lay_damaged_locked, restore_first, look_lock_stays),
    "beginning anew": Scene(lay_damaged_locked, begin, look_locked),
    "import": Scene(lay_import, merge, look),
    "what waited": Scene(lay_unsaved, take_up, look),
    "quarantine": Scene(lay_bad, save, look_bad),
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
