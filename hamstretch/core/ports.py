"""What the app needs of the world, as small protocols; `app.py` wires the real ones in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from hamstretch.core.merge import Merge
from hamstretch.core.records import Entry
from hamstretch.core.rotation import Backup
from hamstretch.core.saving import Told
from hamstretch.core.session_types import Session
from hamstretch.core.wording import Say


class Clock(Protocol):
    """Two clocks: one for people and the log, one for holds."""

    def now(self) -> datetime:
        """Return the aware local time."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back; only differences mean anything."""
        ...


class Ticker(Protocol):
    """The app's one timer."""

    def start(self, interval_ms: int, tick: Callable[[], None]) -> None:
        """Call `tick` every `interval_ms` until stopped; a second start replaces the first."""
        ...

    def stop(self) -> None:
        """Stop calling."""
        ...


class Log(Protocol):
    """The store of everything that was done, oldest entry first. It saves on its own, and tells."""

    @property
    def read_only(self) -> bool:
        """Whether saving is refused (newer file, read-only folder)."""
        ...

    def entries(self) -> Sequence[Entry]:
        """Return every valid entry in the order it was added, those that wait to be saved last."""
        ...

    def waiting(self) -> Sequence[Entry]:
        """Return the entries that were taken and are not on the disk yet."""
        ...

    def add(self, entry: Entry) -> None:
        """Take an entry; the listener is told when it is on the disk, or why it is not."""
        ...

    def retry(self) -> None:
        """Try now to save what waits."""
        ...

    def listen(self, told: Callable[[Told], None]) -> None:
        """Call this with what becomes of entries, on any thread."""
        ...


class Archive(Protocol):
    """The log as a whole. What is slow is told on another thread: the outcome, or what went wrong."""

    def backups(self) -> Sequence[Backup]:
        """Return every backup, newest first."""
        ...

    def copies(self) -> Sequence[Path]:
        """Return copies of the log that a sync tool left beside it."""
        ...

    def back_up(self, told: Callable[[Backup | Say], None]) -> None:
        """Take a backup now."""
        ...

    def restore(self, name: str, told: Callable[[str | Say], None]) -> None:
        """Put a backup in the log's place; tells the name of the backup of what was replaced."""
        ...

    def look(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        """Find out what merging a file would do; nothing is changed."""
        ...

    def merge(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        """Add what only the file has."""
        ...


class Journal(Protocol):
    """The one running session, kept beside the log so that a kill loses at most 5 s."""

    def save(self, session: Session) -> None:
        """Replace the journal with this state, durably."""
        ...

    def load(self) -> Session | None:
        """Return the state left by a session that never ended, or None."""
        ...

    def clear(self) -> None:
        """Forget it: the session ended and is in the log."""
        ...


class Cues(Protocol):
    """Says and sounds what the session wants heard; a silent twin does nothing."""

    def chime(self, name: str) -> None:
        """Play a short sound by its name."""
        ...

    def speak(self, text: str) -> None:
        """Speak a short text, dropping it when speech is not available."""
        ...
