"""Older logs made current: one small function per version, on plain dicts.

`STEPS[n]` turns tables of schema n + 1 into tables of schema n + 2 and changes nothing outside its
argument. A step is never edited once a release has carried it. History:

1: the first. `meta` document 1 holds schema, app, created and uuid; `entries` holds tagged entries.
2: more kinds of entry: amendments, self-tests, own activities, questions of a review, breaks.
   Nothing that was there changes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from hamstretch.core.records import SCHEMA
from hamstretch.storage.log_shape import META, META_DOC, Reading, damaged, pieces, read, tables
from hamstretch.storage.slices import BAD_JSON

Plain = dict[str, Any]
"""Table name -> document number -> document. What is no JSON object, a document or a whole table, is a
`msgspec.Raw` in its place: a step leaves it alone, and it is written back byte for byte."""


def _more_kinds(log: Plain) -> Plain:
    """Change nothing: schema 2 only holds kinds of entry that an app of schema 1 cannot read."""
    return log


STEPS: tuple[Callable[[Plain], Plain], ...] = (_more_kinds,)


class Current(msgspec.Struct, frozen=True):
    """A log of this version: its bytes, what they hold, and the version that it was before."""

    content: bytes
    reading: Reading
    was: int


def current(content: bytes, path: Path, *, apart: bool = False) -> Current:
    """Return a log of any known version as one of this version; `path` and `apart` as for `log_shape.read`.

    A newer one stays as it is. Raises `LogDamagedError`, `LogNewerError`.
    """
    reading = read(content, path, apart=apart)
    if reading.schema >= SCHEMA:
        return Current(content, reading, reading.schema)
    try:
        made = migrate(content, reading.schema)
    except (*BAD_JSON, KeyError, TypeError, AttributeError) as fault:
        raise damaged(path) from fault
    return Current(made, read(made, path, apart=apart), reading.schema)


def migrate(content: bytes, schema: int) -> bytes:
    """Take a log's bytes of an older `schema` through every later step; the version is stamped here."""
    plain: Plain = {name: _readable(table) for name, table in tables(content).items()}
    for number, step in enumerate(STEPS[schema - 1 :], start=schema + 1):
        plain = step(plain)
        plain[META][str(META_DOC)]["schema"] = number
    return b"".join(pieces(plain))


def _readable(table: dict[str, msgspec.Raw] | msgspec.Raw) -> Any:
    """Decode each document of a table, those apart that are no JSON objects."""
    if isinstance(table, msgspec.Raw):
        return table
    return {number: _document(raw) for number, raw in table.items()}


def _document(raw: msgspec.Raw) -> dict[str, Any] | msgspec.Raw:
    try:
        return msgspec.json.decode(raw, type=dict[str, Any])
    except BAD_JSON:
        return raw
