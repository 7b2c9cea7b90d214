"""TinyDB over a file that is only ever replaced whole.

`FileStorage` is the file; `DurableCache` keeps TinyDB's tables in memory, puts every change on the disk
before it returns, and forgets a change that could not be saved.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tinydb import Storage, TinyDB
from tinydb.middlewares import CachingMiddleware

from hamstretch.storage import log_shape
from hamstretch.storage.log_bytes import LogBytes

Tables = dict[str, dict[str, Any]]
"""Table name -> document number -> document (a dict, or `msgspec.Raw` for one read and not touched)."""


class FileStorage(Storage):
    """The file as TinyDB's storage: compact JSON. `first` gives the tables to start from, asked once."""

    def __init__(self, file: LogBytes, first: Callable[[], Tables]) -> None:
        self._file = file
        self._first = first

    def read(self) -> Tables:
        """Return the tables to start from."""
        return self._first()

    def write(self, data: Tables) -> None:
        """Replace the file with these tables; raises `SaveError`, and the file is as it was."""
        self._file.put(log_shape.pieces(data))


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


def open_database(file: LogBytes, first: Callable[[], Tables]) -> TinyDB:
    """Put TinyDB on the file; arguments as for `FileStorage`."""
    return TinyDB(file, first, storage=DurableCache(FileStorage))  # type: ignore[no-untyped-call] # as above
