"""What can be done with the log as a whole: back it up, put a backup back, take in another log.

`core.ports.Archive`. Everything slow happens on the log's writer thread and is told there, as its outcome or
as the `Say` of what went wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from hamstretch.core.errors import HamstretchError
from hamstretch.core.going_back import WentBack
from hamstretch.core.merge import Merge, merge
from hamstretch.core.records import Entry
from hamstretch.core.rotation import Backup, Why
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic, copies, incoming
from hamstretch.storage.backups import Backups
from hamstretch.storage.incoming import Incoming
from hamstretch.storage.log import LogFile
from hamstretch.storage.restore import restore
from hamstretch.storage.writer import LogWriter

T = TypeVar("T")


def would(entries: Sequence[Entry], found: Incoming) -> Merge:
    """Return what merging a file into these entries would do."""
    return replace(merge(entries, found.entries), aside=found.aside)


class Archive:
    """Backups, restoring and merging for an open log; `now` gives the aware time."""

    def __init__(self, log: Path, writer: LogWriter, backups: Backups, now: Callable[[], datetime]) -> None:
        self._path, self._writer, self._backups, self._now = log, writer, backups, now

    def backups(self) -> tuple[Backup, ...]:
        """Return every backup, newest first."""
        return self._backups.all(self._now())

    def copies(self) -> tuple[Path, ...]:
        """Return copies of the log that a sync tool left beside it."""
        return copies.beside(self._path)

    def back_up(self, told: Callable[[Backup | Say], None]) -> None:
        """Take a backup now."""
        self._run(lambda log: self._taken(log, "asked"), told)

    def restore(self, name: str, told: Callable[[WentBack | Say], None]) -> None:
        """Put a backup in the log's place; what a lock rests on stays."""

        def act(log: LogFile) -> WentBack:
            return restore(log, incoming.read(self._backups.path(name)), self._backups, self._now())

        self._run(act, told)

    def look(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        """Find out what merging a file would do; nothing is changed."""
        self._run(lambda log: would(log.entries(), incoming.read(file)), told)

    def merge(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        """Add what only the file has, after a backup."""

        def act(log: LogFile) -> Merge:
            found = incoming.read(file)
            if would(log.entries(), found).added and atomic.exists(log.path):
                self._taken(log, "replaced")
            return replace(log.merge(found.entries, found.head), aside=found.aside)

        self._run(act, told)

    def _taken(self, log: LogFile, why: Why) -> Backup:
        if not atomic.exists(log.path):
            raise HamstretchError(say("storage.backup_empty"))
        return self._backups.take(log.path, log.entries(), self._now(), why)

    def _run(self, act: Callable[[LogFile], T], told: Callable[[T | Say], None]) -> None:
        def job(log: LogFile) -> None:
            try:
                outcome: T | Say = act(log)
            except HamstretchError as fault:
                outcome = fault.say
            except Exception as fault:  # noqa: BLE001 - the writer's thread lives on, whatever a file does
                outcome = say("storage.archive_failed", reason=type(fault).__name__)
            told(outcome)

        self._writer.run(job)
