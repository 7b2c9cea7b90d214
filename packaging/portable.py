"""An archive that runs from any folder of a Linux as old as the one it was built on, or newer."""

from __future__ import annotations

import platform
import tarfile
from pathlib import Path

from project import BUNDLE, DIST, NAME, SHARE, epoch, version


def build() -> Path:
    """Pack the bundle and its share/ into dist/hamstretch-VERSION-linux-MACHINE.tar.xz; return the file."""
    top = f"{NAME}-{version()}-linux-{platform.machine()}"
    archive = DIST / f"{top}.tar.xz"
    with tarfile.open(archive, "w:xz") as tar:
        for source, place in ((BUNDLE, top), (SHARE, f"{top}/share")):
            for path in sorted((source, *source.rglob("*"))):
                tar.add(path, _place(path, source, place), recursive=False, filter=_plain)
    return archive


def _place(path: Path, source: Path, place: str) -> str:
    return str(Path(place) / path.relative_to(source))


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return an entry that tells nothing of who built it and when."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = epoch()
    return entry
