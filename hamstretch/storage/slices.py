"""A log or an export that this app wrote, cut apart document by document, so that other threads run between.

Decoding tens of megabytes in one go holds the interpreter, and so the window, for as long.
"""

from __future__ import annotations

import re
from typing import TypeVar

import msgspec

BAD_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises for bytes that are not the JSON asked for."""

_ENTRIES = b',"entries":{"1":'
_NEXT = re.compile(rb',"([0-9]{1,9})":')
_LISTED, _LIST_ENDS = b'\n "entries": [\n  ', b"\n ]\n}\n"
_NEXT_LISTED = re.compile(rb",\n  (?=\{)")
_meta = msgspec.json.Decoder(dict[str, msgspec.Raw])
_document: msgspec.json.Decoder[msgspec.Raw] = msgspec.json.Decoder(msgspec.Raw)

Table = dict[str, msgspec.Raw]
T = TypeVar("T")


def cut(content: bytes) -> dict[str, Table] | None:
    """Return table name -> number -> document for `{"meta":{...},"entries":{"1":...,"2":...}}`, else None."""
    meta, documents = about(content), read(content, _document)
    if meta is None or documents is None:
        return None
    return {"meta": meta, "entries": {str(n): document for n, document in enumerate(documents, 1)}}


def about(content: bytes) -> Table | None:
    """Return the documents of the table `meta` of such a log, else None; its entries are not looked at."""
    start = content.find(_ENTRIES)
    if start < 0 or not content.startswith(b'{"meta":{') or not content.endswith(b"}}"):
        return None
    try:
        return _meta.decode(content[8:start])
    except BAD_JSON:
        return None


def read(content: bytes, decoder: msgspec.json.Decoder[T]) -> list[T] | None:
    """Return each entry of such a log as its decoder gives it; None where one does not fit.

    A key of the next number can stand inside a document, but then what is before it is no JSON: every piece
    is looked at, and one that is none makes the whole none of ours.
    """
    if about(content) is None:
        return None
    try:
        return _pieces(content, content.find(_ENTRIES) + len(_ENTRIES), len(content) - 2, decoder)
    except BAD_JSON:
        return None


def listed(content: bytes) -> tuple[bytes, list[msgspec.Raw]] | None:
    """Return an export as `core.exchange.readable` writes it: with its list empty, and what is in the list.

    None for another layout: what stands before the list and each piece of it has to be JSON by itself.
    """
    start = content.find(_LISTED)
    if start < 0 or not content.endswith(_LIST_ENDS):
        return None
    at, end, found = start + len(_LISTED), len(content) - len(_LIST_ENDS), list[msgspec.Raw]()
    empty = content[:start] + b'"entries":[]}'
    try:
        _document.decode(empty)
        for mark in _NEXT_LISTED.finditer(content, at, end):
            found.append(_document.decode(content[at : mark.start()]))
            at = mark.end()
        return empty, [*found, _document.decode(content[at:end])]
    except BAD_JSON:
        return None


def _pieces(content: bytes, at: int, end: int, decoder: msgspec.json.Decoder[T]) -> list[T]:
    """Return the documents from `at` to `end`, numbered 1, 2, 3; raises `DecodeError` for other text."""
    found: list[T] = []
    for mark in _NEXT.finditer(content, at, end):
        if mark[1] == b"%d" % (len(found) + 2):
            found.append(decoder.decode(content[at : mark.start()]))
            at = mark.end()
    found.append(decoder.decode(content[at:end]))
    return found
