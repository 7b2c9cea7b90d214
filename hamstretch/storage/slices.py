"""The tables of a log that this app wrote, cut apart document by document, so that other threads run between.

Decoding tens of megabytes in one go holds the interpreter, and so the window, for as long.
"""

from __future__ import annotations

import re

import msgspec

_ENTRIES = b',"entries":{"1":'
_NEXT = re.compile(rb',"([0-9]{1,9})":')
_meta = msgspec.json.Decoder(dict[str, msgspec.Raw])
_document: msgspec.json.Decoder[msgspec.Raw] = msgspec.json.Decoder(msgspec.Raw)

Table = dict[str, msgspec.Raw]


def cut(content: bytes) -> dict[str, Table] | None:
    """Return table name -> number -> document for `{"meta":{...},"entries":{"1":...,"2":...}}`, else None.

    A key of the next number can stand inside a document, but then what is before it is no JSON: every piece
    is looked at, and one that is none makes the whole none of ours.
    """
    start = content.find(_ENTRIES)
    if start < 0 or not content.startswith(b'{"meta":{') or not content.endswith(b"}}"):
        return None
    try:
        meta = _meta.decode(content[8:start])
        entries = dict(_pieces(content, start + len(_ENTRIES), len(content) - 2))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return {"meta": meta, "entries": entries}


def _pieces(content: bytes, at: int, end: int) -> list[tuple[str, msgspec.Raw]]:
    """Return the documents from `at` to `end`, numbered 1, 2, 3; raises `DecodeError` for other text."""
    found: list[tuple[str, msgspec.Raw]] = []
    for mark in _NEXT.finditer(content, at, end):
        if mark[1] == b"%d" % (len(found) + 2):
            found.append((str(len(found) + 1), _document.decode(content[at : mark.start()])))
            at = mark.end()
    found.append((str(len(found) + 1), _document.decode(content[at:end])))
    return found
