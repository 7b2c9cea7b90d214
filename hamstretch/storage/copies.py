"""Copies of the log that sync tools leave beside it when two machines wrote it at once.

Their names are habits of each tool, not a promise: what a name finds is read as any file from elsewhere.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

_OURS = re.compile(r"-(quarantine|damaged|newer)")
_PATTERNS = (
    r"\.sync-conflict-[0-9]{8}-[0-9]{6}(-[A-Z0-9]{7})?",  # Syncthing
    r" \([^/]*(conflicted copy|case conflict)[^/]*\)",  # Dropbox, Nextcloud
    r"_conflict-[0-9]{8}-[0-9]{6}",  # ownCloud
    r"-[A-Za-z0-9][A-Za-z0-9-]{0,30}",  # OneDrive: the machine's name
    r" ?\([0-9]{1,3}\)",  # Google Drive
    r" [0-9]{1,3}",  # iCloud Drive
)


def beside(log: Path) -> tuple[Path, ...]:
    """Return files beside the log that a sync tool may have made of it, by name; links are left alone."""
    stem, suffix = re.escape(log.stem), re.escape(log.suffix)
    name = re.compile(f"{stem}(?:{'|'.join(_PATTERNS)}){suffix}", re.IGNORECASE)
    try:
        files = sorted(log.parent.iterdir())
    except OSError:
        return ()
    return tuple(
        file
        for file in files
        if name.fullmatch(file.name) and not _OURS.match(file.name[len(log.stem) :]) and _plain(file)
    )


def _plain(file: Path) -> bool:
    try:
        return stat.S_ISREG(file.lstat().st_mode)
    except OSError:
        return False
