"""Where the running instance listens, known to both ends; standard library only, for the client is quick."""

from __future__ import annotations

import os
import sys
import tempfile
import zlib
from pathlib import Path

LIMIT = 1 << 16
"""Longest line either end reads, bytes."""


def address(data: Path) -> str:
    """Return the socket's path (a pipe's name on Windows) of the instance that keeps its log in `data`.

    One for each folder, because one log has one owner. The folder is only in the name by its checksum: a
    socket's path may not be longer than about 100 bytes.
    """
    digest = f"{zlib.crc32(os.fsencode(data.absolute())):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\hamstretch-{os.environ.get('USERNAME', '')}-{digest}"
    return str(folder() / f"{digest}.sock")


def folder() -> Path:
    """Return the folder of the sockets; the server makes it, for its owner only (0700)."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return Path(runtime) / "hamstretch"
    return Path(tempfile.gettempdir()) / f"hamstretch-{os.getuid()}"  # type: ignore[attr-defined,unused-ignore]
