"""The log's file as its one writer sees it: read once, from then on only replaced."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from hamstretch.core.errors import LogError, SaveError
from hamstretch.core.wording import say
from hamstretch.storage import atomic


class LogBytes:
    """A file that is replaced whole, and never over what another program wrote into it meanwhile."""

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        self._path = path
        self._seen: atomic.Trace | None = None
        self._spared = False

    def get(self) -> bytes | None:
        """Return the file's bytes, None when there is no file; raises `LogError`."""
        try:
            # The trace is taken first: a change between the two is then seen as foreign, never missed.
            self._seen = atomic.trace(self._path)
            return self._path.read_bytes()
        except FileNotFoundError:
            self._seen = None  # out of its place for a moment, it must not be taken for what was read
            return None
        except OSError as fault:
            why = atomic.reason(fault)
            raise LogError(say("storage.log_unreadable", file=str(self._path), reason=why)) from fault

    def spare(self) -> None:
        """Have the next `put` keep the file it replaces: not all that it holds was read."""
        self._spared = True

    def put(self, content: bytes | Iterable[bytes]) -> None:
        """Replace the file; one that vanished is made again. Raises `SaveError`, and it is as it was."""
        try:
            now = atomic.trace(self._path)
            if now is not None and now != self._seen:
                raise SaveError(say("storage.save_changed", file=str(self._path)))
            if self._spared and now is not None:
                atomic.keep_aside(self._path, "damaged")
            self._spared = False
            atomic.write(self._path, content)
            self._seen = atomic.trace(self._path)
        except OSError as fault:
            raise atomic.save_error(self._path, fault) from fault

    @property
    def writable(self) -> bool:
        """Whether this process may write the file and its folder; a missing file is its folder's matter."""
        return _writable(self._path.parent) and _writable(self._path)


def _writable(path: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return not path.exists() or os.access(path, os.W_OK, effective_ids=effective)
