"""A log from elsewhere: an export, a backup, another machine's log. It is not trusted in anything.

It must be an ordinary file of a bearable size; it is JSON and decoded by type, so that neither depth nor
shape can do more than have it refused; nothing in it names a path, and nothing in it is run.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Annotated, Any

import msgspec

from hamstretch.core.errors import IncomingError, LogDamagedError, LogNewerError, UnreadableError
from hamstretch.core.exchange import FORMAT, VERSION, LogHead
from hamstretch.core.records import SCHEMA, Entry
from hamstretch.core.wording import say
from hamstretch.storage import atomic, log_shape, migrations, slices
from hamstretch.storage.log_shape import ENTRIES, META, META_DOC
from hamstretch.storage.slices import BAD_JSON

LARGEST = 512 * 1024 * 1024
"""[D] Bytes; twenty times the log of ten thousand sessions."""


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """What such a file holds: `content` is a log of this version, `aside` counts what could not be read."""

    content: bytes
    entries: tuple[Entry, ...]
    head: LogHead | None
    aside: int


class _Document(msgspec.Struct, frozen=True):
    """An export whose entries are not looked at yet."""

    version: Annotated[int, msgspec.Meta(ge=1)]
    schema: Annotated[int, msgspec.Meta(ge=1)]
    entries: list[msgspec.Raw]
    app: msgspec.Raw = msgspec.Raw(b'""')
    created: msgspec.Raw = msgspec.Raw(b'""')
    uuid: msgspec.Raw = msgspec.Raw(b'""')


class _Kind(msgspec.Struct, frozen=True):
    format: Any = None


def read(path: Path) -> Incoming:
    """Return what a file holds; raises `IncomingError` where that is no log, `LogNewerError`."""
    content = _bytes(path)
    try:
        if slices.about(content) is None:
            document, entries = slices.listed(content) or (content, None)
            if msgspec.json.decode(document, type=_Kind).format == FORMAT:
                content = _as_log(document, entries, path)
    except BAD_JSON as fault:
        raise _no_log(path) from fault
    return _taken(content, path)


def _taken(content: bytes, path: Path) -> Incoming:
    try:
        found = migrations.current(content, path, apart=True)
    except LogDamagedError as fault:
        raise _no_log(path) from fault
    reading = found.reading
    if reading.schema > SCHEMA:
        raise LogNewerError(say("storage.incoming_newer", file=str(path)))
    return Incoming(
        content=found.content if reading.rest is None else reading.rest,
        entries=reading.entries,
        head=log_shape.head(found.content),
        aside=len(reading.aside),
    )


def _as_log(content: bytes, listed: list[msgspec.Raw] | None, path: Path) -> bytes:
    """Return an export as the log that it was; `listed` are its entries where they are cut out of it."""
    document = msgspec.json.decode(content, type=_Document)
    if document.version > VERSION:
        raise LogNewerError(say("storage.incoming_newer", file=str(path)))
    meta = {
        "schema": document.schema,
        "app": document.app,
        "created": document.created,
        "uuid": document.uuid,
    }
    entries = {str(n): raw for n, raw in enumerate(document.entries if listed is None else listed, 1)}
    return b"".join(log_shape.pieces({META: {str(META_DOC): meta}, ENTRIES: entries}))


def _bytes(path: Path) -> bytes:
    """Read an ordinary file of bearable size; a pipe, a device or a folder is refused, not waited for."""
    try:
        fd = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(fd, "rb") as file:
            if not stat.S_ISREG(os.fstat(fd).st_mode):
                raise _no_log(path)
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        why = atomic.reason(fault) if isinstance(fault, OSError) else str(fault)
        raise UnreadableError(say("storage.incoming_unreadable", file=str(path), reason=why)) from fault
    if len(content) > LARGEST:
        raise IncomingError(say("storage.incoming_large", file=str(path), mb=LARGEST // 2**20))
    return content


def _no_log(path: Path) -> IncomingError:
    return IncomingError(say("storage.incoming_no_log", file=str(path)))
