"""TinyDB over a file that is only ever replaced whole.

`FileStorage` is the file; `DurableCache` keeps TinyDB's tables in memory, puts every change on the disk
before it returns, and forgets a change that could not be saved.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from tinydb import Storage, TinyDB
from tinydb.middlewares import CachingMiddleware

from hamstretch.core.errors import SaveError
from hamstretch.core.wording import say
from hamstretch.storage import atomic

Tables = dict[str, dict[str, Any]]
"""Table name -> document number -> document (a dict, or `msgspec.Raw` for one read and not touched)."""


class FileStorage(Storage):
    """The file as TinyDB's storage: compact JSON, replaced atomically.

    `first` gives the tables to start from, asked at the first read only. `seen` is the trace of the file
    that they came from: a file changed since by another program is not overwritten, one that vanished
    is written again whole. The first write keeps the file it replaces as `<name>.bak`.
    """

    def __init__(self, path: Path, first: Callable[[], Tables], seen: atomic.Trace | None) -> None:
        self._path = path
        self._first = first
        self._seen = seen
        self._kept = False

    def read(self) -> Tables:
        """Return the tables to start from."""
        return self._first()

    def write(self, data: Tables) -> None:
        """Replace the file with these tables; raises `SaveError`, and the file is as it was."""
        try:
            self._refuse_foreign_change()
            self._keep_first()
            atomic.write(self._path, msgspec.json.encode(data))
            self._seen = atomic.trace(self._path)
        except OSError as fault:
            raise atomic.save_error(self._path, fault) from fault

    def _refuse_foreign_change(self) -> None:
        now = atomic.trace(self._path)
        if now is not None and now != self._seen:
            raise SaveError(say("storage.save_changed", file=str(self._path)))

    def _keep_first(self) -> None:
        """Keep what this run found; failing at that is no reason not to save."""
        if not self._kept and self._seen is not None:
            with contextlib.suppress(SaveError):
                atomic.keep(self._path, self._path.with_name(f"{self._path.name}.bak"))
        self._kept = True


class DurableCache(CachingMiddleware):
    """Reads from memory; every change is on the disk when `write` returns, or has not happened."""

    WRITE_CACHE_SIZE = 1

    def read(self) -> Tables:
        """Return a copy one level deep, since TinyDB puts its new table into what it is given."""
        return dict(super().read())  # type: ignore[no-untyped-call] # TinyDB's middlewares carry no types

    def write(self, data: Tables) -> None:
        """Save when something changed; after a failed save the memory is as before, too."""
        before = self.cache
        if data == before:
            return
        try:
            super().write(data)  # type: ignore[no-untyped-call] # as above
        except BaseException:
            self.cache, self._cache_modified_count = before, 0
            raise


def open_database(path: Path, first: Callable[[], Tables], seen: atomic.Trace | None) -> TinyDB:
    """Put TinyDB on the file; arguments as for `FileStorage`."""
    return TinyDB(path, first, seen, storage=DurableCache(FileStorage))  # type: ignore[no-untyped-call] # as above
