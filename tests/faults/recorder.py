"""Records what a piece of Python does to a folder, call by call, in the order in which the kernel saw it.

Not strace: where a sandbox forbids ptrace that would have to skip. Instead the functions through which
Python reaches the kernel are replaced while it runs, and two things say whether that saw everything: the
interpreter's own audit events, which no caller can go around, and the folder itself, which must in the end
hold exactly what the recorded calls make of it. `test_recorder.py` compares it with strace where that runs.
"""

from __future__ import annotations

import builtins
import io
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from tests.faults.disk import (
    Acknowledged,
    Cut,
    Disk,
    Folder,
    Name,
    Op,
    Rename,
    State,
    Sync,
    SyncFolder,
    Unname,
    Write,
)

CHANGING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
REFUSED = (
    "writev",
    "pwrite",
    "pwritev",
    "sendfile",
    "copy_file_range",
    "symlink",
    "truncate",
    "splice",
    "mkfifo",
)
"""Ways to write which the model does not know: using one on the folder fails."""
REPLACED = (
    "open", "close", "write", "fsync", "fdatasync", "ftruncate", "rename", "replace",
    "link", "unlink", "remove", "rmdir", "mkdir",
)  # fmt: skip
REAL: dict[str, Any] = {name: getattr(os, name) for name in REPLACED}
REAL_OPEN = io.open
"""The functions as they are while nothing is recorded."""
WATCHED = {"open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.rmdir", "os.truncate", "os.symlink"}


def snapshot(root: Path) -> State:
    """What is below the root now."""
    below = (p for p in sorted(root.rglob("*")))
    return {p.relative_to(root).as_posix(): None if p.is_dir() else p.read_bytes() for p in below}


class Recorder:
    """`ops` is what happened, `start` what the folder held before, `calls` how many calls could have failed.

    `fail` is given the number of each such call before it is made, and may raise in its place.
    """

    def __init__(self, root: Path, fail: Callable[[int], None]) -> None:
        self.root = Path(os.path.realpath(root))
        self.fail = fail
        self.calls = 0
        self.start = snapshot(self.root)
        self.ops: list[Op] = []
        self.unseen: list[tuple[object, ...]] = []
        self.names = dict(Disk(self.start).names)
        self._count = len(self.names)
        self._fds: dict[int, int | str] = {}
        self._busy = threading.local()
        self._turn = threading.RLock()

    def acknowledge(self) -> None:
        """Note that the caller has been told that it is done."""
        self.ops.append(Acknowledged())

    def check(self) -> None:
        """Raise `AssertionError` unless everything was seen."""
        assert not self.unseen, self.unseen
        disk = Disk(self.start)
        for op in self.ops:
            disk.do(op)
        assert disk.now() == snapshot(self.root)

    # -- what the replaced functions need -------------------------------------------------------------

    def inside(self, path: Any, dir_fd: int | None = None) -> str | None:
        """The path below the root, or None for one elsewhere."""
        if isinstance(path, int) or path is None or dir_fd is not None:
            return None
        real = Path(os.path.realpath(Path(os.fsdecode(path)).parent)) / Path(os.fsdecode(path)).name
        return real.relative_to(self.root).as_posix() if real.is_relative_to(self.root) else None

    @contextmanager
    def call(self, *paths: Any) -> Iterator[None]:
        """One call at a time, so that the order recorded is the order in which it happened."""
        with self._turn:
            outer, self._busy.now = getattr(self._busy, "now", False), True
            try:
                if any(self.touches(path) for path in paths):
                    self.calls += 1
                    self.fail(self.calls)
                yield
            finally:
                self._busy.now = outer

    def touches(self, path: Any) -> bool:
        return (self.of(path) if isinstance(path, int) else self.inside(path)) is not None

    def opened(self, path: str, fd: int, *, emptied: bool) -> None:
        if (self.root / path).is_dir():
            self._fds[fd] = path
            return
        if path not in self.names:
            self._count += 1
            self.names[path] = self._count
            self.ops.append(Name(path, self._count))
        elif emptied:
            self.ops.append(Cut(self.names[path], 0))
        self._fds[fd] = self.names[path]

    def named(self, path: str, file: int) -> None:
        self.names[path] = file

    def file(self, path: str) -> int:
        return self.names[path]

    def forget(self, path: str) -> None:
        self.names.pop(path, None)

    def of(self, fd: int) -> int | str | None:
        return self._fds.get(fd)

    def closed(self, fd: int) -> None:
        self._fds.pop(fd, None)

    def audit(self, event: str, args: tuple[Any, ...]) -> None:
        """Note an event that came around the replaced functions."""
        if event not in WATCHED or getattr(self._busy, "now", False):
            return
        if event == "open" and not (isinstance(args[2], int) and args[2] & CHANGING):
            return
        self._busy.now = True
        try:
            if any(self.inside(path) for path in args[:2] if isinstance(path, str | bytes | os.PathLike)):
                self.unseen.append((event, *args))
        finally:
            self._busy.now = False


class _Raw(io.FileIO):
    """A file whose writes are noted."""

    recorder: Recorder

    def write(self, data: Any) -> int:
        with self.recorder.call(self.fileno()):
            file = self.recorder.of(self.fileno())
            at = os.fstat(self.fileno()).st_size if "a" in self.mode else self.tell()
            written = super().write(data) or 0
            if isinstance(file, int):
                self.recorder.ops.append(Write(file, at, bytes(memoryview(data).cast("B")[:written])))
            return written

    def truncate(self, size: int | None = None) -> int:
        with self.recorder.call(self.fileno()):
            done = super().truncate(size)
            file = self.recorder.of(self.fileno())
            if isinstance(file, int):
                self.recorder.ops.append(Cut(file, done))
            return done

    def close(self) -> None:
        if not self.closed:
            self.recorder.closed(self.fileno())
        super().close()


class _Calls:
    """The replaced functions, each doing what it always does and noting it."""

    def __init__(self, recorder: Recorder) -> None:
        self.r = recorder

    def open(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        with self.r.call(path):
            fd: int = REAL["open"](path, flags, mode, dir_fd=dir_fd)
            below = self.r.inside(path, dir_fd)
            if below is not None and (flags & CHANGING or (self.r.root / below).is_dir()):
                self.r.opened(below, fd, emptied=bool(flags & os.O_TRUNC))
            return fd

    def open_file(self, file: Any, mode: str = "r", buffering: int = -1, *args: Any, **kwargs: Any) -> Any:
        changes = set(mode) & set("wax+")
        known = self.r.of(file) is not None if isinstance(file, int) else self.r.inside(file) is not None
        if not (changes and known):
            with self.r.call(file):
                return REAL_OPEN(file, mode, buffering, *args, **kwargs)
        encoding, errors, newline = (*args, None, None, None)[:3]
        with self.r.call(None if isinstance(file, int) else file):
            closefd = kwargs.pop("closefd", True)
            raw = _Raw(file, mode.replace("t", "").replace("b", "") + "b", closefd=closefd)
            raw.recorder = self.r
            if not isinstance(file, int):
                self.r.opened(self.r.inside(file) or "", raw.fileno(), emptied="w" in mode)
        if buffering == 0:
            return raw
        whole = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        if "b" in mode:
            return whole
        named = {"encoding": encoding, "errors": errors, "newline": newline} | kwargs
        return io.TextIOWrapper(whole, **named)

    def close(self, fd: int) -> None:
        with self.r.call():
            self.r.closed(fd)
            REAL["close"](fd)

    def write(self, fd: int, data: bytes) -> int:
        with self.r.call(fd):
            file = self.r.of(fd)
            at = os.lseek(fd, 0, os.SEEK_CUR) if isinstance(file, int) else 0
            written: int = REAL["write"](fd, data)
            if isinstance(file, int):
                self.r.ops.append(Write(file, at, bytes(data[:written])))
            return written

    def fsync(self, fd: Any) -> None:
        number = fd if isinstance(fd, int) else fd.fileno()
        with self.r.call(number):
            REAL["fsync"](number)
            match self.r.of(number):
                case int(file):
                    self.r.ops.append(Sync(file))
                case str(path):
                    self.r.ops.append(SyncFolder(path))

    fdatasync = fsync

    def ftruncate(self, fd: int, size: int) -> None:
        with self.r.call(fd):
            REAL["ftruncate"](fd, size)
            file = self.r.of(fd)
            if isinstance(file, int):
                self.r.ops.append(Cut(file, size))

    def rename(self, source: Any, target: Any, **kwargs: Any) -> None:
        with self.r.call(source, target):
            REAL["replace"](source, target, **kwargs)
            old, new = self.r.inside(source), self.r.inside(target)
            if old is None and new is None:
                return
            assert old is not None, f"{source} came from outside, which the model does not know"
            assert new is not None, f"{target} went outside, which the model does not know"
            assert Path(old).parent == Path(new).parent, (
                "a move between folders, which the model does not know"
            )
            file = self.r.file(old)
            if self.r.names.get(new) == file:
                return  # two names of one file: the kernel does nothing
            self.r.forget(old)
            self.r.named(new, file)
            self.r.ops.append(Rename(old, new, file))

    replace = rename

    def link(self, source: Any, target: Any, **kwargs: Any) -> None:
        with self.r.call(source, target):
            REAL["link"](source, target, **kwargs)
            old, new = self.r.inside(source), self.r.inside(target)
            if new is not None:
                assert old is not None, f"{source} came from outside, which the model does not know"
                self.r.named(new, self.r.file(old))
                self.r.ops.append(Name(new, self.r.file(old)))

    def unlink(self, path: Any, **kwargs: Any) -> None:
        with self.r.call(path):
            REAL["unlink"](path, **kwargs)
            self._gone(path)

    remove = unlink

    def rmdir(self, path: Any, **kwargs: Any) -> None:
        with self.r.call(path):
            REAL["rmdir"](path, **kwargs)
            self._gone(path)

    def _gone(self, path: Any) -> None:
        below = self.r.inside(path)
        if below is not None:
            self.r.forget(below)
            self.r.ops.append(Unname(below))

    def mkdir(self, path: Any, *args: Any, **kwargs: Any) -> None:
        with self.r.call(path):
            REAL["mkdir"](path, *args, **kwargs)
            below = self.r.inside(path)
            if below is not None:
                self.r.ops.append(Folder(below))


def _refuse(recorder: Recorder, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        touched = [path for path in args[:2] if recorder.touches(path)]
        assert not touched, f"os.{name} on {touched}, which the model does not know"
        return real(*args, **kwargs)

    return call


_watching: list[Recorder] = []


def _audit(event: str, args: tuple[Any, ...]) -> None:
    for recorder in _watching:
        recorder.audit(event, args)


_hooked: list[bool] = []


def _no_fault(_number: int) -> None:
    """Let every call be made."""


@contextmanager
def recording(
    root: Path, fail: Callable[[int], None] = _no_fault, *, check: bool = True
) -> Iterator[Recorder]:
    """Record what happens below the root, from any thread, and check at the end that all of it was seen."""
    if not _hooked:
        sys.addaudithook(_audit)  # cannot be taken back, so there is one
        _hooked.append(True)
    recorder = Recorder(root, fail)
    calls = _Calls(recorder)
    with ExitStack() as stack:
        for name in REPLACED:
            stack.enter_context(mock.patch.object(os, name, getattr(calls, name)))
        for name in filter(lambda n: hasattr(os, n), REFUSED):
            stack.enter_context(mock.patch.object(os, name, _refuse(recorder, name, getattr(os, name))))
        for module in (io, builtins):
            stack.enter_context(mock.patch.object(module, "open", calls.open_file))
        _watching.append(recorder)
        stack.callback(_watching.remove, recorder)
        yield recorder
    if check:
        recorder.check()
