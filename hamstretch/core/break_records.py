"""What the log holds of the reminders."""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec

from hamstretch.core.record_terms import (
    Count,
    Stamp,
    Uuid,
    Why,
)


class BreakKind(enum.StrEnum):
    """A movement micro-break on an interval, or a planned session on a day of the plan (2.2 rule (c))."""

    MICRO = "micro"
    SESSION = "session"


class BreakOutcome(enum.StrEnum):
    """What came of one reminder.

    DONE and PARTLY played a routine; WALKED was out and came back; SAID: "I just did one"; NATURAL: away
    long enough by themselves. SKIPPED was declined, IGNORED was left standing.
    """

    DONE = "done"
    PARTLY = "partly"
    WALKED = "walked"
    SAID = "said"
    NATURAL = "natural"
    SKIPPED = "skipped"
    IGNORED = "ignored"

    @property
    def moved(self) -> bool:
        """Whether the sitting was broken up."""
        return self not in (BreakOutcome.SKIPPED, BreakOutcome.IGNORED)


class BreakRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="break"):
    """One break as it came out; what was stretched in it stands in its session's own record.

    `due` is when it was asked for, None where nothing was due yet. `seconds` is time away or out; `session`
    the UUID of the session that was played.
    """

    id: Uuid
    at: Stamp
    kind: BreakKind
    due: Stamp | None = None
    outcome: BreakOutcome
    why: Why = Why.NONE
    snoozes: Count = 0
    seconds: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    session: str = ""
