"""The same worker over a log that is written in place: what the kills must find, if they can see anything."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable
from pathlib import Path

from hamstretch.storage import atomic
from tests.faults.worker import work

BLOCK = 64
"""Bytes at a time: so few that the write is most of an act, and that a handful of kills meet one."""


def in_place(path: Path, data: bytes | Iterable[bytes], _mode: int = atomic.PRIVATE_FILE) -> None:
    """Write as the library's own storage does: over the old file, block by block."""
    whole = data if isinstance(data, bytes) else b"".join(data)
    with path.open("wb", buffering=0) as file:
        for start in range(0, len(whole), BLOCK):
            file.write(whole[start : start + BLOCK])


if __name__ == "__main__":
    atomic.write = in_place
    work(Path(sys.argv[1]), random.Random(int(sys.argv[2])))  # noqa: S311 - a repeatable user
