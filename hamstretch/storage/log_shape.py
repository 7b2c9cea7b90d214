"""The bytes of a log, read: which version, which entries, what had to be set aside.

The file is what TinyDB writes: `{"meta": {"1": {...}}, "entries": {"1": {...}, "2": {...}}}`. All kinds of
entry share one table, because their order among each other carries meaning (a clearance after a
screening, a pause after a session) and because one tagged union then decodes in a single pass.

A document that does not fit is set aside: it stays in the file byte for byte and is left out of what is
read. Only when the file as a whole is not a log does reading fail.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec

from hamstretch.core.errors import LogDamagedError, LogNewerError
from hamstretch.core.records import SCHEMA, Entry
from hamstretch.core.wording import Say, say

META, ENTRIES = "meta", "entries"
META_DOC = 1

BAD_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises for bytes that are not the JSON asked for."""

_NAMED = 5


class Head(msgspec.Struct, frozen=True):
    """What is known about the log itself."""

    schema: Annotated[int, msgspec.Meta(ge=1)]


class _Top(msgspec.Struct, frozen=True):
    meta: dict[int, Head]


class _Whole(msgspec.Struct, frozen=True):
    meta: dict[int, Head]
    entries: dict[int, Entry]


class _Loose(msgspec.Struct, frozen=True):
    meta: dict[int, Head]
    entries: dict[int, msgspec.Raw]


class Reading(msgspec.Struct, frozen=True):
    """What a file holds. `aside` are the numbers of documents that could not be read."""

    schema: int
    entries: tuple[Entry, ...]
    aside: tuple[int, ...] = ()

    def faults(self, path: Path) -> tuple[Say, ...]:
        """Say which documents were set aside, in one sentence."""
        if not self.aside:
            return ()
        named = ", ".join(map(str, self.aside[:_NAMED])) + (", ..." if len(self.aside) > _NAMED else "")
        return (say("storage.log_entries_aside", n=len(self.aside), entries=named, file=str(path)),)


_top = msgspec.json.Decoder(_Top)
_whole = msgspec.json.Decoder(_Whole)
_loose = msgspec.json.Decoder(_Loose)
_entry: msgspec.json.Decoder[Entry] = msgspec.json.Decoder(Entry)
_tables = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]])
_top_level = msgspec.json.Decoder(dict[str, msgspec.Raw])


def _schema_of(content: bytes, path: Path) -> int:
    """Return the version that the bytes say they have; raises `LogDamagedError`."""
    try:
        return _top.decode(content).meta[META_DOC].schema
    except (*BAD_JSON, KeyError) as fault:
        raise damaged(path) from fault


def read(content: bytes, path: Path) -> Reading:
    """Decode a log of this or a newer version; of an older one, at least the version is right.

    `path` is only for the sentences.

    Raises `LogDamagedError`, and `LogNewerError` for a newer log that keeps its entries in another way.
    """
    with _collector_paused():
        try:
            return _read_whole(content)
        except (*BAD_JSON, KeyError):
            return _read_loose(content, path)


def _read_whole(content: bytes) -> Reading:
    """Take the fast way: every document fits."""
    log = _whole.decode(content)
    return Reading(log.meta[META_DOC].schema, tuple(log.entries.values()))


def _read_loose(content: bytes, path: Path) -> Reading:
    """Take the careful way: one document after the other."""
    schema = _schema_of(content, path)
    if schema < SCHEMA:
        return Reading(schema, ())
    try:
        documents = _loose.decode(content).entries
    except BAD_JSON as fault:
        raise (newer(path) if schema > SCHEMA else damaged(path)) from fault
    read = {number: _read_one(raw) for number, raw in documents.items()}
    return Reading(
        schema,
        tuple(entry for entry in read.values() if entry is not None),
        tuple(number for number, entry in read.items() if entry is None),
    )


def _read_one(raw: msgspec.Raw) -> Entry | None:
    try:
        return _entry.decode(raw)
    except BAD_JSON:
        return None


def tables(content: bytes) -> dict[str, Any]:
    """Return the log as TinyDB sees it, each document still its own bytes: writing it back copies them.

    Whatever else stands in the file beside our tables, of whatever shape, goes along untouched.
    """
    try:
        return _tables.decode(content)
    except BAD_JSON:
        found: dict[str, Any] = _top_level.decode(content)
        return {**found, ENTRIES: _top_level.decode(found[ENTRIES])}


def as_read(entry: Entry) -> Entry | None:
    """Return the entry as the file will give it back, or None when it could not be read again."""
    try:
        return _entry.decode(msgspec.json.encode(entry))
    except (*BAD_JSON, UnicodeEncodeError):
        return None


def damaged(path: Path) -> LogDamagedError:
    """Build the error for bytes that are not a log."""
    return LogDamagedError(say("storage.log_damaged", file=str(path), folder=str(path.parent)))


def newer(path: Path) -> LogNewerError:
    """Build the error for a newer log that cannot even be read."""
    return LogNewerError(say("storage.log_newer_unreadable", file=str(path)))


@contextlib.contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the garbage collector from walking hundreds of thousands of new records again and again.

    Measured: it triples the time of reading 10,000 sessions, and there is no garbage to find.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
