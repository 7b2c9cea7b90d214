"""One writer at a time: an advisory lock of the operating system on a file that is never removed.

The system drops the lock with its process, however that ends, so a stale owner cannot exist.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from hamstretch.core.errors import LogBusyError, LogError
from hamstretch.core.wording import say
from hamstretch.storage.atomic import PRIVATE_FILE, READ_ONLY, reason

_TAKEN = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})

if sys.platform == "win32":
    import msvcrt

    def _seize(fd: int) -> None:
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _seize(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Holds the lock from construction to `release()`.

    `held` is False where the place is read-only and so needs no lock. Raises `LogBusyError` when
    another process (or another lock of this one) has it, `LogError` when the file cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock at once or fail; it never waits."""
        self._fd = _open(path)
        if self._fd is not None:
            self._take(path)

    def _take(self, path: Path) -> None:
        try:
            _seize(self._fd or 0)
        except OSError as fault:
            if fault.errno in _TAKEN:
                self.release()
                raise LogBusyError(say("storage.log_busy", file=str(path))) from fault
            # Else the file system has no locks (some network shares): refusing to work helps nobody.

    @property
    def held(self) -> bool:
        """Whether writing is this lock's right."""
        return self._fd is not None

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._fd is not None:
            with contextlib.suppress(OSError):
                os.close(self._fd)
            self._fd = None


def _open(path: Path) -> int | None:
    """Open or create the lock file, or return None where nothing may be written."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
    except OSError as fault:
        if fault.errno in READ_ONLY:
            return None
        raise LogError(say("storage.log_folder", folder=str(path.parent), reason=reason(fault))) from fault
