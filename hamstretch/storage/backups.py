"""Rotating backups of the log in a folder beside it.

Each is a copy with blocks of its own: a hard link would cost nothing and be damaged along with the log by
whatever writes into it or by a bad sector. They are taken by the thread that saves, after a save was told.
"""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from hamstretch.core import rotation
from hamstretch.core.errors import SaveError, UnreadableError
from hamstretch.core.log_words import held
from hamstretch.core.records import Entry
from hamstretch.core.rotation import Backup, Why
from hamstretch.core.wording import say
from hamstretch.storage import atomic

_BLOCK = 1024 * 1024


class Backups:
    """The backups of one log; a folder that is not there yet holds none."""

    def __init__(self, folder: Path) -> None:
        """Touch nothing yet."""
        self.folder = folder

    def all(self, now: datetime | None = None) -> tuple[Backup, ...]:
        """Return every backup, newest first; whatever else lies in the folder is not looked at.

        At `now`, those from the future come behind those of today, as in the rotation.
        """
        return tuple(rotation.newest_first(self._found(), now))

    def every(self) -> tuple[Backup, ...]:
        """Return `all`, where none may be missed; raises `SaveError` where the folder cannot be seen."""
        try:
            return tuple(rotation.newest_first(self._seen(), None))
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError as fault:
            raise atomic.save_error(self.folder, fault) from fault

    def _found(self) -> Iterator[Backup]:
        with contextlib.suppress(OSError):
            yield from self._seen(OSError)

    def _seen(self, passed_over: type[OSError] = FileNotFoundError) -> Iterator[Backup]:
        """Yield every backup; one whose look fails with `passed_over` is left out."""
        for file in list(self.folder.iterdir()):
            with contextlib.suppress(passed_over):
                found, kind = rotation.from_name(file.name), file.lstat()
                if found is not None and stat.S_ISREG(kind.st_mode):
                    yield replace(found, size=kind.st_size)

    def path(self, name: str) -> Path:
        """Return the file of a backup by its name; raises `UnreadableError` for a name that is none."""
        found = rotation.from_name(name)
        if found is None or found.name != name or found not in (replace(b, size=0) for b in self._found()):
            raise UnreadableError(say("storage.backup_unknown", name=name, folder=str(self.folder)))
        return self.folder / name

    def saved(self, log: Path, entries: Sequence[Entry], now: datetime) -> Backup | None:
        """Take a backup after a save if one is due, and let old ones go; raises `SaveError`."""
        sessions, last = held(entries)
        if not rotation.due(self._found(), sessions, last, now):
            return None
        return self.take(log, entries, now)

    def take(self, log: Path, entries: Sequence[Entry], now: datetime, why: Why = "saved") -> Backup:
        """Copy the log, which holds these entries; old backups go. Raises `SaveError`, and then none did."""
        sessions, last = held(entries)
        moment = now.astimezone(UTC).replace(microsecond=0)
        n = 1 + max((b.n for b in self._found() if b.taken == moment), default=0)
        made = Backup(taken=moment, sessions=sessions, last=last, why=why, n=n)
        self._make_folder()
        atomic.write(self.folder / made.name, _blocks(log))
        self._tidy(now)
        return made

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(atomic.PRIVATE_FOLDER, exist_ok=True)
            atomic.flush_folder(self.folder.parent)
        except OSError as fault:
            raise atomic.save_error(self.folder, fault) from fault

    def _tidy(self, now: datetime) -> None:
        """Remove what the rotation no longer keeps; what cannot be removed stays."""
        found = self.all()
        for backup in set(found) - rotation.kept(found, now):
            with contextlib.suppress(SaveError):
                atomic.remove(self.folder / backup.name)


def _blocks(path: Path) -> Iterator[bytes]:
    """Yield a file's bytes block by block."""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
