"""Putting a log back: what is replaced is kept first, and the file is at no moment missing."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from hamstretch.core.errors import LogDamagedError
from hamstretch.core.exchange import LogHead
from hamstretch.core.records import SCHEMA
from hamstretch.storage import atomic
from hamstretch.storage.backups import Backups
from hamstretch.storage.incoming import Incoming
from hamstretch.storage.lock import FileLock
from hamstretch.storage.log import LogFile
from hamstretch.storage.log_shape import ENTRIES, META, META_DOC


def restore(log: LogFile, found: Incoming, backups: Backups, now: datetime) -> str:
    """Have an open log become what was read; return the name of the backup of what it was, "" of none.

    Raises `SaveError`, and then the log is as it was.
    """
    kept = ""
    if atomic.exists(log.path):
        kept = backups.take(log.path, log.entries(), now, "replaced").name
    log.replace(found.content)
    return kept


def restore_path(path: Path, app: str, found: Incoming, backups: Backups, now: datetime) -> str:
    """Restore a log that is not open, damaged or not; return the name under which the former one is kept.

    Raises `LogBusyError` while a hamstretch is running, `SaveError`.
    """
    try:
        log = LogFile(path, app)
    except LogDamagedError:
        return _replace_damaged(path, found.content)
    try:
        return restore(log, found, backups, now)
    finally:
        log.close()


def begin_anew(path: Path, app: str, now: datetime) -> str:
    """Put an empty log in the place of a damaged or missing one; return the name that the former has now."""
    head = LogHead(app=app, created=now.astimezone(UTC).replace(microsecond=0), uuid=str(uuid.uuid4()))
    meta = {"schema": SCHEMA, **msgspec.to_builtins(head)}
    return _replace_damaged(path, msgspec.json.encode({META: {str(META_DOC): meta}, ENTRIES: {}}))


def _replace_damaged(path: Path, content: bytes) -> str:
    """Keep the file under another name, then write the new one over it: there is a log at every moment."""
    lock = FileLock(path.with_name(f"{path.stem}.lock"))
    try:
        kept = atomic.keep_aside(path, "damaged").name if atomic.exists(path) else ""
        atomic.write(path, content)
    finally:
        lock.release()
    return kept
