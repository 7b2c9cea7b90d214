"""The log on disk: `log.json` in the data folder, one writer, nothing ever lost by opening it.

Opening reads typed entries straight from the bytes; TinyDB comes in with the first entry to be saved, so
reading alone neither loads it nor waits for it.
"""

from __future__ import annotations

import os
import threading
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from hamstretch.core.errors import LogError, SaveError
from hamstretch.core.records import SCHEMA, Entry
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic, log_shape, migrations
from hamstretch.storage.lock import FileLock
from hamstretch.storage.log_shape import ENTRIES, META, META_DOC, Reading

if TYPE_CHECKING:
    from tinydb import TinyDB


class LogFile:
    """`core.ports.Log` over one file.

    `app` is the version that a new log records. With `write=False` the log is only read, beside a
    running hamstretch. Raises `LogBusyError` (another writer), `LogDamagedError` (not a log; the file is
    left as it is), `LogNewerError` (a newer log whose entries cannot be found), `LogError` (unreadable).

    `entries()` may be called on any thread while `add()` works on another.
    """

    def __init__(self, path: Path, app: str, *, write: bool = True) -> None:
        """Open the log; a missing file is an empty log, made by the first save."""
        self._path = Path(os.path.realpath(path))
        self._app = app
        self._one_at_a_time = threading.Lock()
        self._refusal: Say | None = None if write else say("storage.log_reading_only")
        self._faults: tuple[Say, ...] = ()
        self._database: TinyDB | None = None
        self._lock = FileLock(path.with_name(f"{path.stem}.lock")) if write else None
        try:
            self._settle_access()
            self._open()
        except BaseException:
            self.close()
            raise

    def _settle_access(self) -> None:
        """Decide whether this place may be written; if so, clear what a killed save left behind."""
        if self._lock is None:
            return
        if not (self._lock.held and _writable(self._path.parent) and _writable(self._path)):
            self._refuse(say("storage.log_read_only", file=str(self._path)))
        else:
            atomic.sweep(self._path.parent)

    def _open(self) -> None:
        # The trace is taken first: a change between the two is then seen as foreign, never missed.
        self._seen = atomic.trace(self._path)
        self._content = _content(self._path)
        reading = self._read()
        self._entries = reading.entries
        self._ids = {entry.id for entry in reading.entries}
        self._faults += reading.faults(self._path)
        if reading.schema > SCHEMA:
            self._refuse(say("storage.log_newer", file=str(self._path)))

    def _read(self) -> Reading:
        if self._content is None:
            return Reading(SCHEMA, ())
        reading = log_shape.read(self._content, self._path)
        if reading.schema >= SCHEMA:
            return reading
        self._content = self._migrated(self._content, reading.schema)
        current = log_shape.read(self._content, self._path)
        self._save_migrated(self._content, reading.schema)
        return current

    def _migrated(self, content: bytes, old: int) -> bytes:
        """Make an older log current; what bears no such name is damaged."""
        try:
            return migrations.migrate(content, old)
        except (*log_shape.BAD_JSON, KeyError, TypeError, AttributeError) as fault:
            raise log_shape.damaged(self._path) from fault

    def _save_migrated(self, content: bytes, old: int) -> None:
        """Keep the old file, then replace it; where that fails, go on with what is in memory."""
        if self.read_only:
            return
        try:
            atomic.keep(self._path, self._path.with_name(f"{self._path.name}.bak-v{old}"))
            atomic.write(self._path, content)
            self._seen = atomic.trace(self._path)
        except SaveError as fault:
            self._refuse(fault.say)

    def _refuse(self, why: Say) -> None:
        """Take no entries from now on, and have the reason shown."""
        self._refusal = why
        self._faults += (why,)

    @property
    def read_only(self) -> bool:
        """Whether saving is refused."""
        return self._refusal is not None

    @property
    def faults(self) -> tuple[Say, ...]:
        """What was wrong at opening and did not keep the rest from working."""
        return self._faults

    def entries(self) -> tuple[Entry, ...]:
        """Return every valid entry in the order it was added."""
        return self._entries

    def add(self, entry: Entry) -> None:
        """Append an entry; on return it is on disk. Raises `SaveError`, and then nothing changed.

        An entry whose id the log holds already is there and is not added twice, so that a save may be
        repeated after a crash.
        """
        with self._one_at_a_time:
            if self._refusal is not None:
                raise SaveError(self._refusal)
            if entry.id in self._ids:
                return
            kept = log_shape.as_read(entry)
            if kept is None:
                raise SaveError(say("storage.save_entry", file=str(self._path)))
            self._writer(kept).table(ENTRIES).insert(msgspec.to_builtins(kept))
            self._entries = (*self._entries, kept)
            self._ids.add(kept.id)

    def _writer(self, first: Entry) -> TinyDB:
        """Return TinyDB over the file; a new log is dated by its first entry."""
        if self._database is None:
            from hamstretch.storage.file_storage import open_database  # noqa: PLC0415 - only writing needs TinyDB

            content, self._content = self._content, None  # from now on the database keeps it
            self._database = open_database(
                self._path, lambda: log_shape.tables(content) if content else self._blank(first), self._seen
            )
        return self._database

    def _blank(self, first: Entry) -> dict[str, dict[str, Any]]:
        created = msgspec.to_builtins(first.at.utc)
        meta = {"schema": SCHEMA, "app": self._app, "created": created, "uuid": str(uuid.uuid4())}
        return {META: {str(META_DOC): meta}, ENTRIES: {}}

    def close(self) -> None:
        """Let the next hamstretch have the log; entries stay readable here, saving is refused."""
        self._refusal = self._refusal or say("storage.log_closed")
        if self._lock is not None:
            self._lock.release()


def _writable(path: Path) -> bool:
    """Tell whether the path may be written by this process; a missing one is its folder's matter."""
    effective = os.access in os.supports_effective_ids
    return not path.exists() or os.access(path, os.W_OK, effective_ids=effective)


def _content(path: Path) -> bytes | None:
    """Return the file's bytes, or None when there is no file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise LogError(say("storage.log_unreadable", file=str(path), reason=atomic.reason(fault))) from fault
