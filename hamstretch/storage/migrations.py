"""Older logs made current: one small function per version, on plain dicts.

`STEPS[n]` turns tables of schema n + 1 into tables of schema n + 2 and changes nothing outside its
argument. A step is never edited once a release has carried it. History:

1: the first. `meta` document 1 holds schema, app, created and uuid; `entries` holds tagged entries.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

Plain = dict[str, dict[str, dict[str, Any]]]
"""Table name -> document number -> document."""

STEPS: tuple[Callable[[Plain], Plain], ...] = ()


def migrate(content: bytes, schema: int) -> bytes:
    """Take a log's bytes of an older `schema` through every later step; the version is stamped here."""
    tables: Plain = msgspec.json.decode(content)
    for number, step in enumerate(STEPS[schema - 1 :], start=schema + 1):
        tables = step(tables)
        tables["meta"]["1"]["schema"] = number
    return msgspec.json.encode(tables)
