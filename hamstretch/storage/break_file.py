"""The reminders' state on disk, kept as the running session is: durable, versioned, apart from the log."""

from __future__ import annotations

from pathlib import Path

from hamstretch.core.break_types import BreakState
from hamstretch.core.wording import Say, say
from hamstretch.storage.journal import JournalFile


class BreakFile(JournalFile[BreakState]):
    """`core.ports.BreakStore` over one file; a fault costs a pause and what was left, and nothing else."""

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        super().__init__(path, BreakState)

    def _unreadable(self, file: str, reason: str) -> Say:
        return say("storage.breaks_unreadable", file=file, reason=reason)

    def _too_new(self, file: str) -> Say:
        return say("storage.breaks_newer", file=file)

    def _damaged(self, file: str) -> Say:
        return say("storage.breaks_damaged", file=file)
