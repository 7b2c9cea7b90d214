"""A disk that loses power: every content a folder may have afterwards, given the system calls before.

The model is what journalling file systems (ext4, XFS, Btrfs, APFS, NTFS) allow between two flushes:

- a change of names (create, link, rename, unlink, mkdir) is whole or absent, and is certain only once its
  folder was flushed; of those not yet certain any set may have happened, so a rename may be there while
  the data of the renamed file, or an earlier change of names, is not;
- the bytes of a file are certain once the file was flushed; of the writes since then each may be kept,
  dropped, or cut at any byte, the rest being absent, zeros (the size was kept, the data was not) or what
  stood there before; and any sector of 512 bytes may lag behind the others.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import TypeVar

import msgspec

SECTOR = 512
ALL_SETS = 10
"""Of up to so many uncertain changes of names all sets are tried, of more those that lack or hold one."""

State = dict[str, bytes | None]
"""Path below the root -> content, None for a folder."""


class Name(msgspec.Struct, frozen=True, tag=True):
    """A file came under a name: created or linked."""

    path: str
    file: int


class Folder(msgspec.Struct, frozen=True, tag=True):
    """A folder was made."""

    path: str


class Rename(msgspec.Struct, frozen=True, tag=True):
    """A file changed its name, replacing what had it."""

    source: str
    path: str
    file: int


class Unname(msgspec.Struct, frozen=True, tag=True):
    """A name, of a file or a folder, was removed."""

    path: str


class Write(msgspec.Struct, frozen=True, tag=True):
    """Bytes were put into a file."""

    file: int
    at: int
    data: bytes


class Cut(msgspec.Struct, frozen=True, tag=True):
    """A file was given a size."""

    file: int
    size: int


class Sync(msgspec.Struct, frozen=True, tag=True):
    """A file was flushed."""

    file: int


class SyncFolder(msgspec.Struct, frozen=True, tag=True):
    """A folder was flushed."""

    path: str


class Acknowledged(msgspec.Struct, frozen=True, tag=True):
    """The caller was told that it is done: from here on it must never be undone."""


T = TypeVar("T")
Change = Name | Folder | Rename | Unname
Edit = Write | Cut
Op = Change | Edit | Sync | SyncFolder | Acknowledged


class Body:
    """A file's bytes: those that are certain, and what was done to them since."""

    def __init__(self, certain: bytes = b"") -> None:
        self.certain = certain
        self.since: list[Edit] = []

    def now(self) -> bytes:
        return _edited(self.certain, self.since)

    def sync(self) -> None:
        self.certain, self.since = self.now(), []

    def ends(self) -> set[bytes]:
        """With everything or nothing since the flush."""
        return {self.certain, self.now()}

    def torn(self, step: int) -> set[bytes]:
        """Whatever may be found; cuts at every `step`-th byte and at both ends of each write."""
        found = {_edited(self.certain, kept) for kept in _sets(self.since, 4)}
        for n, edit in enumerate(self.since):
            if isinstance(edit, Write):
                before = _edited(self.certain, self.since[:n])
                found.update(_cuts(before, edit, step))
                found.update(_lagging(before, edit))
        return found


class Disk:
    """A file tree on this disk, and what is still uncertain of it."""

    def __init__(self, state: State) -> None:
        """Start from a tree that is certain; its files are numbered in the order of their paths."""
        paths = sorted(p for p, content in state.items() if content is not None)
        self.names = {path: number for number, path in enumerate(paths)}
        self.folders = {p for p, content in state.items() if content is None}
        self.bodies = {number: Body(state[path] or b"") for path, number in self.names.items()}
        self.since: list[Change] = []

    def do(self, op: Op) -> None:
        """Let one system call happen."""
        match op:
            case Write(file) | Cut(file):
                self.bodies[file].since.append(op)
            case Sync(file):
                self.bodies[file].sync()
            case SyncFolder(path):
                certain = [change for change in self.since if _parent(change.path) == path]
                self.names, self.folders = self._changed(certain)
                self.since = [change for change in self.since if change not in certain]
            case Name(_, file) if file not in self.bodies:
                self.bodies[file] = Body()
                self.since.append(op)
            case Name() | Folder() | Rename() | Unname():
                self.since.append(op)

    def now(self) -> State:
        """What a program sees while the power is on."""
        names, folders = self._tree(self.since)
        return {path: self.bodies[file].now() for path, file in names.items()} | dict.fromkeys(folders)

    def after_loss(self, step: int = 1) -> Iterator[State]:
        """Every state that the power may leave; some come more than once."""
        for kept in _sets(self.since, ALL_SETS):
            names, folders = self._tree(kept)
            base = {path: self.bodies[file].certain for path, file in names.items()} | dict.fromkeys(folders)
            loose = sorted({file for file in names.values() if self.bodies[file].since})
            if not loose:
                yield base
            for torn in loose:
                rest = [file for file in loose if file != torn]
                choices = [self.bodies[torn].torn(step), *(self.bodies[file].ends() for file in rest)]
                for bodies in itertools.product(*choices):
                    found = dict(zip((torn, *rest), bodies, strict=True))
                    yield base | {path: found[file] for path, file in names.items() if file in found}

    def _tree(self, changes: Iterable[Change]) -> tuple[dict[str, int], set[str]]:
        """What can be reached after these changes: in a folder that is not there, nothing."""
        names, folders = self._changed(changes)
        held = folders | {"."}
        return {path: file for path, file in names.items() if _parent(path) in held}, folders

    def _changed(self, changes: Iterable[Change]) -> tuple[dict[str, int], set[str]]:
        names, folders = dict(self.names), set(self.folders)
        for change in changes:
            match change:
                case Name(path, file):
                    names[path] = file
                case Rename(source, path, file):
                    if names.get(source) == file:
                        del names[source]
                    names[path] = file
                case Folder(path):
                    folders.add(path)
                case Unname(path):
                    names.pop(path, None)
                    folders.discard(path)
        return names, folders


def _parent(path: str) -> str:
    return str(PurePosixPath(path).parent)


def _sets(items: list[T], most: int) -> Iterator[list[T]]:
    """Every subset in order of happening; of more than `most` items those that stop, lack one or hold one."""
    if len(items) <= most:
        for chosen in itertools.product((True, False), repeat=len(items)):
            yield [item for item, kept in zip(items, chosen, strict=True) if kept]
        return
    for n, item in enumerate(items):
        yield from (items[:n], items[:n] + items[n + 1 :], [item])
    yield items


def _edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    for edit in edits:
        if isinstance(edit, Cut):
            content = content[: edit.size].ljust(edit.size, b"\0")
        else:
            content = (
                content[: edit.at].ljust(edit.at, b"\0") + edit.data + content[edit.at + len(edit.data) :]
            )
    return content


def _cuts(before: bytes, write: Write, step: int) -> Iterator[bytes]:
    size = len(write.data)
    for cut in sorted({*range(0, size, step), *range(min(3, size)), *range(max(0, size - 3), size)}):
        short = _edited(before, [Write(write.file, write.at, write.data[:cut])])
        yield short
        yield short.ljust(write.at + size, b"\0")


def _lagging(before: bytes, write: Write) -> Iterator[bytes]:
    """The write with one sector still as it was."""
    after = _edited(before, [write])
    for start in range(write.at - write.at % SECTOR, write.at + len(write.data), SECTOR):
        old = before[start : start + SECTOR].ljust(min(SECTOR, len(after) - start), b"\0")
        yield after[:start] + old + after[start + SECTOR :]
