"""Putting a log back: what is replaced is kept first, and the file is at no moment missing.

No lock opens by it: what one rests on is in the same one save as the log that is put back.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from hamstretch.core.errors import HamstretchError, LogDamagedError, UnreadableError
from hamstretch.core.exchange import LogHead
from hamstretch.core.going_back import WentBack, comes_along, joined
from hamstretch.core.records import SCHEMA, Entry
from hamstretch.storage import atomic, incoming, log_shape
from hamstretch.storage.backups import Backups
from hamstretch.storage.incoming import Incoming
from hamstretch.storage.lock import FileLock
from hamstretch.storage.log import LogFile
from hamstretch.storage.log_shape import ENTRIES, META, META_DOC


def restore(log: LogFile, found: Incoming, backups: Backups, now: datetime) -> WentBack:
    """Have an open log become what was read, but for what its locks rest on (`core/going_back.py`).

    Raises `SaveError`, and then the log is as it was.
    """
    kept, present = "", log.entries()
    if atomic.exists(log.path):
        kept = backups.take(log.path, present, now, "replaced").name
    stays = comes_along(present or _newest(backups), found.entries, now)
    log.replace(_with(found, stays))
    return WentBack(kept, stays)


def restore_path(path: Path, app: str, found: Incoming, backups: Backups, now: datetime) -> WentBack:
    """Restore a log that is not open, damaged or not; what a damaged one held is taken from its backups.

    Raises `LogBusyError` while a hamstretch is running, `SaveError`.
    """
    try:
        log = LogFile(path, app)
    except LogDamagedError:
        stays = comes_along(_newest(backups), found.entries, now)
        return WentBack(_replace_damaged(path, _with(found, stays)), stays)
    try:
        return restore(log, found, backups, now)
    finally:
        log.close()


def _newest(backups: Backups) -> tuple[Entry, ...]:
    """Return the entries of the newest backup that can be read: all that is known of a log that cannot.

    Each is tried twice, since an older one may not know of a lock. Raises `SaveError` where the folder cannot
    be seen, `UnreadableError` where no backup could be read and one of them may hold anything.
    """
    unread: UnreadableError | None = None
    for backup in backups.every():
        for _ in range(2):
            try:
                return incoming.read(backups.path(backup.name)).entries
            except UnreadableError as fault:
                unread = fault
            except HamstretchError:
                break
    if unread is not None:
        raise unread
    return ()


def _with(found: Incoming, stays: tuple[Entry, ...]) -> bytes:
    """Return the bytes of the log that was read, with these entries behind its own, for their twins."""
    if not stays:
        return found.content
    tables = log_shape.tables(found.content)
    ids = {entry.id for entry in stays}
    table = {n: document for n, document in tables[ENTRIES].items() if log_shape.id_of(document) not in ids}
    whole = log_shape.with_entries({**tables, ENTRIES: table}, joined(found.entries, stays))
    return b"".join(log_shape.pieces(whole))


def begin_anew(path: Path, app: str, backups: Backups, now: datetime) -> WentBack:
    """Put a new log in the place of a damaged or missing one, empty but for what its locks rest on.

    That is taken from the newest backup that can be read, as in a restore.
    """
    head = LogHead(app=app, created=now.astimezone(UTC).replace(microsecond=0), uuid=str(uuid.uuid4()))
    meta = {"schema": SCHEMA, **msgspec.to_builtins(head)}
    stays = comes_along(_newest(backups), (), now)
    tables = log_shape.with_entries({META: {str(META_DOC): meta}, ENTRIES: {}}, stays)
    return WentBack(_replace_damaged(path, b"".join(log_shape.pieces(tables))), stays)


def _replace_damaged(path: Path, content: bytes) -> str:
    """Keep the file under another name, then write the new one over it: there is a log at every moment."""
    lock = FileLock(path.with_name(f"{path.stem}.lock"))
    try:
        kept = atomic.keep_aside(path, "damaged").name if atomic.exists(path) else ""
        atomic.write(path, content)
    finally:
        lock.release()
    return kept
