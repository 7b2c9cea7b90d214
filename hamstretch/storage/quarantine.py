"""Documents of the log that could not be read, kept for good with the reason, in a file of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from hamstretch.storage import atomic
from hamstretch.storage.log_shape import Aside
from hamstretch.storage.slices import BAD_JSON


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """One document: its number in the log, the reason, and its bytes as text, else in base64."""

    number: str
    reason: str
    text: str = ""
    base64: bytes = b""


class _File(msgspec.Struct, frozen=True):
    format: Literal["hamstretch-quarantine"]
    version: Literal[1]
    documents: tuple[Kept, ...] = ()


def keep(path: Path, aside: Sequence[Aside]) -> None:
    """Add documents to the file, durably and each once; raises `SaveError`, and then nothing changed."""
    old = _found(path)
    new = tuple(kept for kept in map(_kept, aside) if kept not in old)
    if new:
        content = msgspec.json.encode(_File("hamstretch-quarantine", 1, (*old, *new)))
        atomic.write(path, msgspec.json.format(content, indent=1) + b"\n")


def _kept(one: Aside) -> Kept:
    try:
        return Kept(one.number, one.reason, text=one.raw.decode())
    except UnicodeDecodeError:
        return Kept(one.number, one.reason, base64=one.raw)


def _found(path: Path) -> tuple[Kept, ...]:
    """Return what the file holds; one that is no such file is put aside first."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=_File).documents
    except FileNotFoundError:
        return ()
    except OSError as fault:
        raise atomic.save_error(path, fault) from fault
    except BAD_JSON:
        atomic.set_aside(path, "damaged")
        return ()
