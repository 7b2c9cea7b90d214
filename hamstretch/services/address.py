"""Where the running instance listens, known to both ends; standard library only, for the client is quick."""

from __future__ import annotations

import os
import sys
import zlib

LIMIT = 1 << 16
"""Longest line either end reads, bytes."""


def address(data: str | os.PathLike[str] | None) -> str:
    """Return the socket's path (a pipe's name on Windows) of the instance that keeps its log in `data`.

    None is the user's own folders. One for each folder, because one log has one owner. The folder is only
    in the name by its checksum: a socket's path may not be longer than about 100 bytes.
    """
    name = "user" if data is None else f"{zlib.crc32(os.fsencode(os.path.abspath(data))):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\hamstretch-{os.environ.get('USERNAME', '')}-{name}"
    return os.path.join(folder(), f"{name}.sock")


def folder() -> str:
    """Return the folder of the sockets; the server makes it, for its owner only (0700)."""
    own = f"/run/user/{os.getuid()}"  # type: ignore[attr-defined,unused-ignore]
    for runtime in (os.environ.get("XDG_RUNTIME_DIR", ""), own):  # a cron job is not told of it
        if runtime and os.path.isdir(runtime):
            return os.path.join(runtime, "hamstretch")
    import tempfile  # noqa: PLC0415 - slow, and hardly ever needed

    return os.path.join(tempfile.gettempdir(), f"hamstretch-{os.getuid()}")  # type: ignore[attr-defined,unused-ignore]
