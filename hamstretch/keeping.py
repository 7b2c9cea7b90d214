"""The log and all that keeps it, put together once: file, writer thread, journal of what waits, backups."""

from __future__ import annotations

import msgspec

from hamstretch import __version__
from hamstretch.core.ports import Clock
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic
from hamstretch.storage.archive import Archive
from hamstretch.storage.backups import Backups
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.unsaved import Unsaved
from hamstretch.storage.writer import LogWriter


class Keeping(msgspec.Struct, frozen=True):
    """An open log."""

    file: LogFile
    writer: LogWriter
    archive: Archive


def open_log(places: Places, clock: Clock) -> Keeping:
    """Open the log for writing; raises as `LogFile` does."""
    file = LogFile(places.log, __version__)
    if not file.read_only:
        atomic.sweep(places.backups)  # only as the log's writer: a command may take a backup beside a window
    backups = Backups(places.backups)
    unsaved = Unsaved(places.unsaved, __version__)
    writer = LogWriter(file, unsaved, lambda log: backups.saved(log.path, log.entries(), clock.now()))
    return Keeping(file, writer, Archive(places.log, writer, backups, clock.now))


def gone(places: Places) -> Say | None:
    """Return what to say when the log is not there and there are backups of it."""
    if atomic.exists(places.log) or not Backups(places.backups).all():
        return None
    return say("recover.gone", file=str(places.log))
