"""The log on disk: `log.json` in the data folder, one writer, nothing ever lost by opening it.

Opening reads typed entries straight from the bytes; TinyDB comes in with the first entry to be saved, so
reading alone neither loads it nor waits for it.
"""

from __future__ import annotations

import contextlib
import os
import threading
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from hamstretch.core.errors import SaveError
from hamstretch.core.exchange import LogHead
from hamstretch.core.merge import Merge, merge
from hamstretch.core.records import SCHEMA, Entry
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic, log_shape, migrations, quarantine
from hamstretch.storage.lock import FileLock
from hamstretch.storage.log_bytes import LogBytes
from hamstretch.storage.log_shape import ENTRIES, META, META_DOC, Reading

if TYPE_CHECKING:
    from tinydb import TinyDB


class LogFile:
    """The log's one writer, or a reader beside it; every change is on disk when it returns.

    `app` is the version that a new log records. With `write=False` the log is only read, beside a
    running hamstretch. Raises `LogBusyError` (another writer), `LogDamagedError` (not a log; the file is
    left as it is), `LogNewerError` (a newer log whose entries cannot be found), `LogError` (unreadable).

    `entries()` may be called on any thread while another one changes the log.
    """

    def __init__(self, path: Path, app: str, *, write: bool = True) -> None:
        """Open the log; a missing file is an empty log, made by the first save."""
        self.path = Path(os.path.realpath(path))
        self._app = app
        self._one_at_a_time = threading.RLock()
        self._refusal: Say | None = None if write else say("storage.log_reading_only")
        self._faults: tuple[Say, ...] = ()
        self._database: TinyDB | None = None
        self._file = LogBytes(self.path)
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
        if not (self._lock.held and self._file.writable):
            self._refuse(say("storage.log_read_only", file=str(self.path)))
        else:
            atomic.sweep(self.path.parent)

    # -- opening ------------------------------------------------------------------------------------

    def _open(self) -> None:
        self._content = self._file.get()
        self._head: LogHead | None = None
        reading = Reading(SCHEMA, ()) if self._content is None else self._made_current(self._content)
        self._take(reading.entries)
        if reading.schema > SCHEMA:
            self._refuse(say("storage.log_newer", file=str(self.path)))
        elif reading.rest is not None:
            self._sort_out(reading, reading.rest)

    def _made_current(self, content: bytes) -> Reading:
        found = migrations.current(content, self.path)
        self._content = found.content
        self._head = log_shape.head(found.content)
        if found.was < SCHEMA:
            self._save_migrated(found.content, found.was)
        return found.reading

    def _save_migrated(self, content: bytes, old: int) -> None:
        """Keep the old file, then replace it; where that fails, go on with what is in memory."""
        if self.read_only:
            return
        try:
            atomic.keep(self.path, self.path.with_name(f"{self.path.name}.bak-v{old}"))
            self._file.put(content)
        except SaveError as fault:
            self._refuse(fault.say)

    def _sort_out(self, reading: Reading, rest: bytes) -> None:
        """Quarantine what cannot be read; from the next save on the log is without it.

        That save keeps the whole file as well, since it also has to number the rest anew.
        """
        n, named, file = len(reading.aside), reading.named(), str(self.path)
        aside = self.path.with_name(f"{self.path.stem}-quarantine.json")
        told = say("storage.log_entries_aside", n=n, entries=named, file=file)
        if not self.read_only:
            with contextlib.suppress(SaveError):
                quarantine.keep(aside, reading.aside)
                self._content = rest
                self._file.spare()
                told = say("storage.log_quarantined", n=n, entries=named, file=file, aside=str(aside))
        if reading.aside:
            self._faults += (told,)

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self._ids = {entry.id for entry in entries}
        self._entries = entries

    def _refuse(self, why: Say) -> None:
        """Take no entries from now on, and have the reason shown."""
        self._refusal = why
        self._faults += (why,)

    # -- reading ------------------------------------------------------------------------------------

    @property
    def read_only(self) -> bool:
        """Whether saving is refused."""
        return self._refusal is not None

    @property
    def faults(self) -> tuple[Say, ...]:
        """What was wrong at opening and did not keep the rest from working."""
        return self._faults

    @property
    def head(self) -> LogHead | None:
        """What the log says about itself; None while it is empty, or says it in no way that is known."""
        return self._head

    def entries(self) -> tuple[Entry, ...]:
        """Return every valid entry in the order it was added."""
        return self._entries

    # -- writing ------------------------------------------------------------------------------------

    def prepare(self) -> None:
        """Cut the log up ahead of its first save; nothing is written, and an empty log has nothing to cut."""
        with self._one_at_a_time:
            if self._refusal is None and self._entries and self._content is not None:
                self._writer(self._entries[0]).storage.read()

    def add(self, entry: Entry) -> None:
        """Append an entry; on return it is on disk. Raises `SaveError`, and then nothing changed.

        An entry whose id the log holds already is there and is not added twice, so that a save may be
        repeated after a crash.
        """
        with self._one_at_a_time:
            self._check_writable()
            if entry.id in self._ids:
                return
            kept = self._checked(entry)
            database = self._writer(kept)
            database.table(ENTRIES).insert(msgspec.to_builtins(kept))
            if self._head is None:
                self._head = log_shape.head_of(database.storage.read() or {})
            self._entries = (*self._entries, kept)
            self._ids.add(kept.id)

    def merge(self, theirs: Sequence[Entry], head: LogHead | None = None) -> Merge:
        """Add what only the other log has, in one save; raises `SaveError`, and then nothing changed.

        An empty log takes on the other's `head`: it is that log then.
        """
        with self._one_at_a_time:
            self._check_writable()
            found = merge(self._entries, tuple(map(self._checked, theirs)))
            if found.added:
                tables = log_shape.with_entries(self._tables(found.entries[0], head), found.entries)
                self._put(b"".join(log_shape.pieces(tables)), found.entries, log_shape.head_of(tables))
            return found

    def replace(self, content: bytes) -> None:
        """Become another log of this version, as `incoming.read` gives it, in one save.

        Raises `LogDamagedError` for bytes that are none, `SaveError`; then nothing changed.
        """
        with self._one_at_a_time:
            self._check_writable()
            entries = log_shape.read(content, self.path, apart=True).entries
            self._put(content, entries, log_shape.head(content))

    def _check_writable(self) -> None:
        if self._refusal is not None:
            raise SaveError(self._refusal)

    def _checked(self, entry: Entry) -> Entry:
        """Return the entry as the file will give it back; raises `SaveError` when it could not be."""
        kept = log_shape.as_read(entry)
        if kept is None:
            raise SaveError(say("storage.save_entry", file=str(self.path)))
        return kept

    def _put(self, content: bytes, entries: tuple[Entry, ...], head: LogHead | None) -> None:
        """Replace the whole file, which then holds these entries, and go on from it."""
        self._file.put(content)
        self._database, self._content, self._head = None, content, head
        self._take(entries)

    def _tables(self, first: Entry, head: LogHead | None) -> dict[str, Any]:
        """Return what the file holds now; of an empty log, its beginning."""
        if self._database is not None:
            return self._database.storage.read() or {}
        blank = self._blank(first, head)
        if self._content is None:
            return blank
        named_anew = {META: blank[META]} if head is not None and not self._entries else {}
        return log_shape.tables(self._content) | named_anew

    def _writer(self, first: Entry) -> TinyDB:
        """Return TinyDB over the file; a new log is dated by its first entry."""
        if self._database is None:
            from hamstretch.storage.file_storage import open_database  # noqa: PLC0415 - only writing needs TinyDB

            content, self._content = self._content, None  # from now on the database keeps it
            self._database = open_database(
                self._file, lambda: log_shape.tables(content) if content else self._blank(first)
            )
        return self._database

    def _blank(self, first: Entry, head: LogHead | None = None) -> dict[str, dict[str, Any]]:
        head = head or LogHead(app=self._app, created=first.at.utc, uuid=str(uuid.uuid4()))
        meta = {"schema": SCHEMA, **msgspec.to_builtins(head)}
        return {META: {str(META_DOC): meta}, ENTRIES: {}}

    def close(self) -> None:
        """Let the next hamstretch have the log; entries stay readable here, saving is refused."""
        self._refusal = self._refusal or say("storage.log_closed")
        if self._lock is not None:
            self._lock.release()
