"""Entries that could not be put into the log yet, in a file that a kill does not take along.

It is an export (`core/exchange.py`), so that it is read, checked and migrated like any other.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from hamstretch.core.errors import HamstretchError, IncomingError, SaveError, UnreadableError
from hamstretch.core.exchange import LogHead, canonical
from hamstretch.core.records import Entry
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic, incoming


class Unsaved:
    """The first of some files that can be written; a full disk or a read-only folder may bar the first."""

    def __init__(self, files: Sequence[Path], app: str) -> None:
        """Touch nothing yet; the log's lock makes this the only writer."""
        self._files, self._app = list(files), app
        self.faults: tuple[Say, ...] = ()

    def load(self) -> tuple[Entry, ...]:
        """Return what a former run could not save; what is unreadable is told, and put aside if damaged.

        A file that only could not be opened may be whole: this run leaves it alone.
        """
        found: dict[str, Entry] = {}
        for file in tuple(self._files):
            found |= {entry.id: entry for entry in self._read(file)}
        return tuple(found.values())

    def _read(self, file: Path) -> tuple[Entry, ...]:
        try:
            if not atomic.exists(file):
                return ()
            found = incoming.read(file)
        except HamstretchError as fault:
            damaged = isinstance(fault, IncomingError) and not isinstance(fault, UnreadableError)
            self._tell(file, atomic.set_aside if damaged else None)
            return ()
        if found.aside:
            self._tell(file, atomic.keep_aside)
        return found.entries

    def _tell(self, file: Path, put_aside: Callable[[Path, str], Path] | None) -> None:
        """Tell where the file is kept; one that stays where it is is used no more in this run."""
        kept = None
        if put_aside is not None:
            with contextlib.suppress(SaveError):
                kept = put_aside(file, "damaged")
        if kept is None:
            self._files.remove(file)
        self.faults += (say("storage.unsaved_unreadable", file=str(kept or file)),)

    def keep(self, entries: Sequence[Entry]) -> Path | None:
        """Hold these entries, durably; return the file, or None when no place takes them."""
        head = LogHead(app=self._app, created=entries[0].at.utc, uuid=str(uuid.UUID(int=0)))
        content = canonical(head, entries)
        for file in self._files:
            with contextlib.suppress(SaveError):
                atomic.write(file, content)
                return file
        return None

    def clear(self) -> None:
        """Forget them: they are in the log. What cannot be removed is found there at the next start."""
        for file in self._files:
            with contextlib.suppress(SaveError):
                atomic.remove(file)
