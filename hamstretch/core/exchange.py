"""What leaves the app as data and comes back whole: a log as one JSON document, entries as they were written.

`canonical` is the same document with nothing left to chance: two logs are the same when it is, to the byte.
Reading such a file from elsewhere is `storage/incoming.py`, which trusts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from hamstretch.core.long_work import Step, stepped, unseen
from hamstretch.core.record_terms import Uuid
from hamstretch.core.records import SCHEMA, Entry

FORMAT: Literal["hamstretch-export"] = "hamstretch-export"
VERSION = 1
"""Version of the document around the entries; their own shape is the log's schema."""


class LogHead(msgspec.Struct, frozen=True, kw_only=True):
    """What a log says about itself: by which app and when it was begun, and the name it keeps for good."""

    app: str
    created: datetime
    uuid: Uuid


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """The document: `entries` in the log's order, amendments included; `schema` is the log's."""

    format: Literal["hamstretch-export"] = FORMAT
    version: Annotated[int, msgspec.Meta(ge=1)] = VERSION
    schema: Annotated[int, msgspec.Meta(ge=1)] = SCHEMA
    app: str
    uuid: Uuid
    created: datetime
    entries: tuple[Entry, ...]


def export(head: LogHead, entries: Sequence[Entry]) -> Export:
    """Return the document of a log."""
    return Export(app=head.app, uuid=head.uuid, created=head.created, entries=tuple(entries))


def canonical(head: LogHead, entries: Sequence[Entry]) -> bytes:
    """Return the document's bytes: compact JSON, fields in the order of their declaration, UTF-8."""
    return msgspec.json.encode(export(head, entries))


def readable(head: LogHead, entries: Sequence[Entry], step: Step = unseen) -> Iterator[bytes]:
    """Return the same document indented, for people, in pieces; `step` is told of each entry."""
    return in_pieces(export(head, ()), stepped(entries, step))


def in_pieces(document: object, parts: Iterable[object]) -> Iterator[bytes]:
    """Yield a document as indented JSON, piece by piece, with these parts in its one empty list.

    Each part is written by itself, and none is kept: ten years are hundreds of megabytes, and one long write
    would hold up every other thread.
    """
    before, after = _indented(document).split(b"[]")
    yield before + b"["
    between, end = b"\n  ", b"]"
    for part in parts:
        yield between + _indented(part).replace(b"\n", b"\n  ")
        between, end = b",\n  ", b"\n ]"
    yield end + after + b"\n"


def _indented(document: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(document), indent=1)
