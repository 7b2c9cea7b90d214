"""What becomes of an entry that was given to the log: told when it is on the disk, or why it is not yet."""

from __future__ import annotations

import msgspec

from hamstretch.core.wording import Say


class Saved(msgspec.Struct, frozen=True):
    """The entry of this UUID is in the log, on the disk."""

    id: str


class NotSaved(msgspec.Struct, frozen=True, kw_only=True):
    """A save failed: nothing on the disk changed, and `waiting` entries are still to be saved.

    `again_s`: seconds until it is tried again, None where only a new start can help. `kept`: the file that
    holds what waits meanwhile, "" when it is in memory only.
    """

    why: Say
    waiting: int
    again_s: float | None
    kept: str


class BackupFailed(msgspec.Struct, frozen=True):
    """The log was saved, and could not be copied."""

    why: Say


Told = Saved | NotSaved | BackupFailed
