"""Entries that could not be put into the log yet, in a file that a kill does not take along.

It is an export (`core/exchange.py`), so that it is read, checked and migrated like any other.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Sequence
from pathlib import Path

from hamstretch.core.errors import HamstretchError, IncomingError, SaveError
from hamstretch.core.exchange import LogHead, canonical
from hamstretch.core.records import Entry
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic, incoming


class Unsaved:
    """The first of some files that can be written; a full disk or a read-only folder may bar the first."""

    def __init__(self, files: Sequence[Path], app: str) -> None:
        """Touch nothing yet; the log's lock makes this the only writer."""
        self._files, self._app = tuple(files), app
        self.faults: tuple[Say, ...] = ()

    def load(self) -> tuple[Entry, ...]:
        """Return what a former run could not save; a file that is unreadable is put aside and told."""
        found: dict[str, Entry] = {}
        for file in self._files:
            if file.exists():
                found |= {entry.id: entry for entry in self._read(file)}
        return tuple(found.values())

    def _read(self, file: Path) -> tuple[Entry, ...]:
        try:
            return incoming.read(file).entries
        except HamstretchError as fault:
            kept = file
            if isinstance(fault, IncomingError):
                with contextlib.suppress(SaveError):
                    kept = atomic.set_aside(file, "damaged")
            self.faults += (say("storage.unsaved_unreadable", file=str(kept)),)
            return ()

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
            if file.exists():
                with contextlib.suppress(SaveError):
                    atomic.remove(file)
