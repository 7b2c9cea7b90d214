"""Replacing a file whole: after a kill, a full disk or a power cut the old or the new bytes are there.

Write a temporary file beside the target, flush it to the disk, rename it over the target, flush the
folder. Nothing here is ever written in place, and everything made here is readable by its owner only.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import itertools
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from hamstretch.core.errors import SaveError
from hamstretch.core.wording import Say, say

if sys.platform == "darwin":
    import fcntl

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_SUFFIX = ".hamstretch-tmp"
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, getattr(errno, "ESTALE", errno.ENOENT)})

Trace = tuple[int, int, int]
"""Inode, size and modification time: enough to notice that somebody else wrote the file."""

READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
"""Error numbers which say that this place may be read but not written."""


def write(path: Path, data: bytes | Iterable[bytes], mode: int = PRIVATE_FILE) -> None:
    """Replace the file's content durably; a symbolic link keeps pointing at the file it names.

    Raises `SaveError` with the file as it was before and no temporary file left behind.
    """
    try:
        _replace(Path(os.path.realpath(path)), (data,) if isinstance(data, bytes) else data, mode)
    except OSError as fault:
        raise save_error(path, fault) from fault


def _replace(target: Path, chunks: Iterable[bytes], mode: int) -> None:
    """Write beside the target, then rename over it."""
    temporary = _beside(target)
    try:
        # O_EXCL: never write through a file or link that somebody else put there.
        fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(fd, "wb") as file:
            file.writelines(chunks)
            file.flush()
            _flush(fd)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    flush_folder(target.parent)


def _beside(target: Path) -> Path:
    """Name a temporary file: in the same folder (rename is atomic there), unguessable, recognisable."""
    return target.with_name(f".{target.name}.{os.urandom(8).hex()}{_SUFFIX}")


def _flush(fd: int) -> None:
    """Have the disk itself hold the bytes; on macOS `fsync` alone leaves them in the drive's cache."""
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
    os.fsync(fd)


def flush_folder(folder: Path) -> None:
    """Make a rename or removal in the folder durable, where the system lets folders be flushed.

    Never fails: the change is in place already, and calling it a failed save would be untrue.
    """
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def trace(path: Path) -> Trace | None:
    """Return the file's trace, or None when there is no file; raises `OSError` when it cannot be seen."""
    try:
        stat = path.stat()
    except FileNotFoundError:
        return None
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def exists(path: Path) -> bool:
    """Tell whether anything has this name; raises `SaveError` where that cannot be seen."""
    try:
        return path.exists()
    except OSError as fault:
        raise save_error(path, fault) from fault


def sweep(folder: Path, of: str = "") -> None:
    """Remove temporary files that a killed save left behind; call it as the only writer of the folder.

    `of` is the name of one file, whose only writer that is then.
    """
    with contextlib.suppress(OSError):
        for stale in folder.glob(f".{glob.escape(of)}{'.' if of else ''}*{_SUFFIX}"):
            with contextlib.suppress(OSError):
                stale.unlink()


def keep(path: Path, aside: Path) -> None:
    """Make `aside` hold the file's present bytes, replacing an older `aside`, durably; raises `SaveError`.

    A hard link costs nothing, and stays as it is because `path` is only ever replaced, not edited.
    """
    target = Path(os.path.realpath(path))
    temporary = _beside(aside)
    try:
        os.link(target, temporary)
        temporary.replace(aside)
        # Where `aside` was that very file already, replacing does nothing and leaves the other name.
        temporary.unlink(missing_ok=True)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        _copy(target, aside)
    else:
        flush_folder(aside.parent)


def _copy(source: Path, aside: Path) -> None:
    """Copy where the file system knows no hard links."""
    try:
        content = source.read_bytes()
    except OSError as fault:
        raise save_error(aside, fault) from fault
    write(aside, content)


def free(path: Path, label: str) -> Path:
    """Return the first `<stem>-<label>-<n><suffix>` beside the path that nothing has; raises `SaveError`."""
    names = (path.with_name(f"{path.stem}-{label}-{n}{path.suffix}") for n in itertools.count(1))
    return next(name for name in names if not exists(name))


def keep_aside(path: Path, label: str) -> Path:
    """Keep the file's present bytes under the first free name with this label; raises `SaveError`."""
    aside = free(path, label)
    keep(path, aside)
    return aside


def set_aside(path: Path, label: str) -> Path:
    """Rename to the first free name with this label and return it; raises `SaveError`."""
    aside = free(path, label)
    try:
        path.rename(aside)
    except OSError as fault:
        raise save_error(path, fault) from fault
    flush_folder(path.parent)
    return aside


def remove(path: Path) -> None:
    """Remove the file durably; one that is not there is fine while its folder is. Raises `SaveError`."""
    try:
        path.unlink()
    except OSError as fault:
        if not (isinstance(fault, FileNotFoundError) and path.parent.is_dir()):
            raise save_error(path, fault) from fault
    flush_folder(path.parent)


def save_error(path: Path, fault: OSError) -> SaveError:
    """Turn an operating system's error into the sentence that tells what to do about it."""
    return SaveError(_sentence(path, fault))


def _sentence(path: Path, fault: OSError) -> Say:
    if fault.errno in _FULL:
        return say("storage.save_full", file=str(path))
    if fault.errno in READ_ONLY:
        return say("storage.save_read_only", file=str(path), folder=str(path.parent))
    if fault.errno in _GONE:
        return say("storage.save_gone", file=str(path), folder=str(path.parent))
    return say("storage.save_failed", file=str(path), reason=reason(fault))


def reason(fault: OSError) -> str:
    """Return the system's own words for an error."""
    return fault.strerror or type(fault).__name__
