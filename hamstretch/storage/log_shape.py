"""The bytes of a log, read: which version, which entries, what had to be set aside.

The file is what TinyDB writes: `{"meta": {"1": {...}}, "entries": {"1": {...}, "2": {...}}}`. All kinds of
entry share one table, because their order among each other carries meaning (a clearance after a
screening, a pause after a session) and because one tagged union then decodes in a single pass.

A document that does not fit, or that has the id of an earlier one, is set aside with the reason: it is left
out of what is read. Only when the file as a whole is not a log does reading fail. Numbers are 1 to n without
a gap in a file that this app wrote, and as many documents begin in it as were read; anything else is a sign
that two documents bear one number, or two tables one name, of which a JSON reader silently drops the first.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec

from hamstretch.core.errors import LogDamagedError, LogNewerError
from hamstretch.core.exchange import LogHead
from hamstretch.core.records import SCHEMA, AmendmentRecord, Entry, dated
from hamstretch.core.wording import say
from hamstretch.storage import slices
from hamstretch.storage.slices import BAD_JSON

META, ENTRIES = "meta", "entries"
META_DOC = 1

_NAMED = 5
_BESIDE = 4096
"""Bytes of a log that are looked at for what stands beside the entries, at either end."""
_TAGGED = b'":{"type":'
"""In a file of this app where an entry or a change begins and nowhere else: in a text quotes are escaped."""
_AT_ONCE = 500
"""Documents encoded in one go: about a megabyte, a millisecond."""


class Head(msgspec.Struct, frozen=True):
    """What is known about the log itself."""

    schema: Annotated[int, msgspec.Meta(ge=1)]


class _Top(msgspec.Struct, frozen=True):
    meta: dict[int, Head]


class _Headed(msgspec.Struct, frozen=True):
    meta: dict[int, LogHead]


class _Whole(msgspec.Struct, frozen=True):
    meta: dict[int, Head]
    entries: dict[int, Entry]


class _Loose(msgspec.Struct, frozen=True):
    meta: dict[int, Head]
    entries: dict[str, msgspec.Raw]


class _Named(msgspec.Struct, frozen=True):
    id: str = ""


class Aside(msgspec.Struct, frozen=True):
    """A document that could not be taken: its number in the file, its bytes, and why."""

    number: str
    raw: bytes
    reason: str


class Reading(msgspec.Struct, frozen=True):
    """What a file holds. `rest` is the log without what was set aside, numbered anew; None: as it is."""

    schema: int
    entries: tuple[Entry, ...]
    aside: tuple[Aside, ...] = ()
    rest: bytes | None = None

    def named(self) -> str:
        """Return the numbers of the first few documents that were set aside."""
        numbers = [one.number for one in self.aside]
        return ", ".join(numbers[:_NAMED]) + (", ..." if len(numbers) > _NAMED else "")


_top = msgspec.json.Decoder(_Top)
_whole = msgspec.json.Decoder(_Whole)
_loose = msgspec.json.Decoder(_Loose)
_entry: msgspec.json.Decoder[Entry] = msgspec.json.Decoder(Entry)
_head = msgspec.json.Decoder(Head)
_log_head = msgspec.json.Decoder(LogHead)
_named: msgspec.json.Decoder[_Named] = msgspec.json.Decoder(_Named)
_headed = msgspec.json.Decoder(_Headed)
_tables = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]])
_top_level = msgspec.json.Decoder(dict[str, msgspec.Raw])


def _schema_of(content: bytes, path: Path) -> int:
    """Return the version that the bytes say they have; raises `LogDamagedError`."""
    try:
        return _top.decode(content).meta[META_DOC].schema
    except (*BAD_JSON, KeyError) as fault:
        raise damaged(path) from fault


def read(content: bytes, path: Path, *, apart: bool = False) -> Reading:
    """Decode a log of this or a newer version; of an older one, at least the version is right.

    `path` is only for the sentences. `apart`: one document after the other, so that others run between,
    for decoding tens of megabytes in one go holds the interpreter, and so the window, as long.

    Raises `LogDamagedError`, and `LogNewerError` for a newer log that keeps its entries in another way.
    """
    with _collector_paused():
        if apart and (found := _read_apart(content)) is not None:
            return found
        try:
            return _read_whole(content)
        except (*BAD_JSON, KeyError):
            return _read_loose(content, path)


def _read_whole(content: bytes) -> Reading:
    """Take the fast way: every document fits. Raises `KeyError` where it is not that simple."""
    log = _whole.decode(content)
    schema, entries = log.meta[META_DOC].schema, tuple(log.entries.values())
    numbered = not entries or (min(log.entries), max(log.entries)) == (1, len(entries))
    single = len({entry.id for entry in entries}) == len(entries)
    tagged = len(entries) + sum(type(entry) is AmendmentRecord for entry in entries)
    # Of two documents with one number, or two tables, the decoder has silently dropped the first.
    all_read = content.count(_TAGGED) == tagged and _said_once(content)
    if schema <= SCHEMA and not (numbered and single and all_read and all(map(dated, entries))):
        raise KeyError(ENTRIES)
    return Reading(schema, entries)


def _read_apart(content: bytes) -> Reading | None:
    """Take the way that lets others run; None where the log is not as this app writes it, or has a fault."""
    meta = slices.about(content)
    if meta is None or str(META_DOC) not in meta:
        return None
    try:
        schema = _head.decode(meta[str(META_DOC)]).schema
    except BAD_JSON:
        return None
    if schema < SCHEMA:
        return Reading(schema, ())
    entries = slices.read(content, _entry)
    if entries is None or not _said_once(content) or len({entry.id for entry in entries}) < len(entries):
        return None
    return Reading(schema, tuple(entries)) if all(map(dated, entries)) else None


def _said_once(content: bytes) -> bool:
    """Tell whether what stands beside the entries is as this app writes it, no key of it twice."""
    start = content.find(b'"entries":')
    head = content[: max(start, 0)].removesuffix(b",") + b"}"
    if start > _BESIDE or content.find(b'"meta":', max(start, len(content) - _BESIDE)) >= 0:
        return False
    try:
        return msgspec.json.encode(msgspec.json.decode(head)) == head
    except BAD_JSON:
        return False


def _read_loose(content: bytes, path: Path) -> Reading:
    """Take the careful way: one document after the other."""
    schema = _schema_of(content, path)
    if schema < SCHEMA:
        return Reading(schema, ())
    try:
        documents = list(_loose.decode(content).entries.items())
    except BAD_JSON as fault:
        raise (newer(path) if schema > SCHEMA else damaged(path)) from fault
    if schema == SCHEMA:
        documents = _twice(content) or documents
    kept, aside = _sorted_out(documents)
    whole = {**tables(content), ENTRIES: {str(n): raw for n, (raw, _) in enumerate(kept, 1)}}
    return Reading(schema, tuple(entry for _, entry in kept), tuple(aside), msgspec.json.encode(whole))


def _sorted_out(
    documents: list[tuple[str, msgspec.Raw]],
) -> tuple[list[tuple[msgspec.Raw, Entry]], list[Aside]]:
    """Part the documents that are entries from those that are not."""
    kept: list[tuple[msgspec.Raw, Entry]] = []
    aside: list[Aside] = []
    seen: dict[str, str] = {}
    for number, raw in documents:
        try:
            entry = _entry.decode(raw)
        except BAD_JSON as fault:
            aside.append(Aside(number, bytes(raw), str(fault)))
            continue
        if not dated(entry):
            aside.append(Aside(number, bytes(raw), "has a date that nobody can have seen"))
            continue
        if entry.id in seen:
            aside.append(Aside(number, bytes(raw), f"has the id of number {seen[entry.id]}"))
            continue
        seen[entry.id] = number
        kept.append((raw, entry))
    return kept, aside


class _Pairs(list[tuple[str, Any]]):
    """A JSON object with every key it has, also those it has twice."""


def _twice(content: bytes) -> list[tuple[str, msgspec.Raw]]:
    """Return every document with its number if some share one or there are several tables, else nothing."""
    try:
        top = json.loads(content.decode("utf-8", "surrogateescape"), object_pairs_hook=_Pairs)
        pairs = [
            pair for name, table in top if name == ENTRIES and isinstance(table, _Pairs) for pair in table
        ]
        shared = [number for number, times in Counter(number for number, _ in pairs).items() if times > 1]
        twice = shared or len(pairs) != len(dict(top)[ENTRIES])
        return [(number, _raw(document)) for number, document in pairs] if twice else []
    except (ValueError, RecursionError):
        return []


def _raw(document: Any) -> msgspec.Raw:
    """Write a document of `_twice` down again."""
    text = json.dumps(_plain(document), ensure_ascii=False, separators=(",", ":"))
    return msgspec.Raw(text.encode("utf-8", "surrogateescape"))


def _plain(value: Any) -> Any:
    if isinstance(value, _Pairs):
        return {key: _plain(each) for key, each in value}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def tables(content: bytes) -> dict[str, Any]:
    """Return the log as TinyDB sees it, each document still its own bytes: writing it back copies them.

    Whatever else stands in the file beside our tables, of whatever shape, goes along untouched.
    """
    if (found := slices.cut(content)) is not None:
        return found
    try:
        return _tables.decode(content)
    except BAD_JSON:
        top: dict[str, Any] = _top_level.decode(content)
        return {**top, ENTRIES: _top_level.decode(top[ENTRIES])}


def pieces(found: dict[str, Any]) -> Iterator[bytes]:
    """Yield the log of these tables piece by piece, so that who writes them lets other threads run between.

    Encoding tens of megabytes in one go would hold the interpreter, and so the window, for as long.
    """
    for at, (name, table) in enumerate(found.items()):
        yield (b"," if at else b"{") + msgspec.json.encode(name) + b":"
        if not isinstance(table, dict) or not table:
            yield msgspec.json.encode(table)
            continue
        documents = iter(table.items())
        mark = b"{"
        while piece := dict(itertools.islice(documents, _AT_ONCE)):
            yield mark + msgspec.json.encode(piece)[1:-1]
            mark = b","
        yield b"}"
    yield b"}" if found else b"{}"


def id_of(document: Any) -> str:
    """Return the id of a document of `tables`, or "" where it has none."""
    if not isinstance(document, msgspec.Raw):
        return str(document.get("id", "")) if isinstance(document, dict) else ""
    try:
        return _named.decode(document).id
    except BAD_JSON:
        return ""


def with_entries(found: dict[str, Any], entries: Iterable[Entry]) -> dict[str, Any]:
    """Return these tables with these entries, in their order.

    A document that is there already is copied byte for byte; one that is no entry goes to the end.
    """
    old: dict[str, Any] = {}
    odd: list[Any] = []
    for document in found[ENTRIES].values():
        id_ = id_of(document)
        if id_ and id_ not in old:
            old[id_] = document
        else:
            odd.append(document)
    kept = [old.pop(entry.id, entry) for entry in entries]
    numbered = {str(n): document for n, document in enumerate((*kept, *old.values(), *odd), 1)}
    return {**found, ENTRIES: numbered}


def head(content: bytes) -> LogHead | None:
    """Return what the log says about itself, or None where that does not fit."""
    meta = slices.about(content)
    try:
        if meta is not None:
            return _log_head.decode(meta[str(META_DOC)])
        return _headed.decode(content).meta[META_DOC]
    except (*BAD_JSON, KeyError):
        return None


def head_of(found: dict[str, Any]) -> LogHead | None:
    """Return what the tables of a log say about it, or None as `head`."""
    return head(msgspec.json.encode({META: found.get(META)}))


def as_read(entry: Entry) -> Entry | None:
    """Return the entry as the file will give it back, or None when it could not be read again."""
    try:
        read = _entry.decode(msgspec.json.encode(entry))
    except (*BAD_JSON, UnicodeEncodeError):
        return None
    return read if dated(read) else None


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
