"""What the log holds: frozen, tagged, versioned by the log's schema number.

Every entry has a UUID and a stamp. Records hold no reference cycles, so the collector need not know them.
Planned and done are separate fields everywhere and never derived from one another. Pain is a whole number
0-10 (NRS); times are seconds; lengths are centimetres.
"""

from __future__ import annotations

import enum
from typing import Annotated, Literal

import msgspec

from hamstretch.core.break_records import BreakRecord
from hamstretch.core.measure_records import Measure
from hamstretch.core.record_terms import (
    EARLIEST,
    LATEST,
    CheckIn,
    Count,
    Fired,
    Moment,
    Seconds,
    Side,
    Stamp,
    Uuid,
    Why,
)

SCHEMA = 2
"""Version of the log's shape; a change that an older app cannot read raises it."""


class Outcome(enum.StrEnum):
    """How one piece of work ended."""

    DONE = "done"
    CUT = "cut"
    SKIPPED = "skipped"


class Work(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One hold, one set of repetitions or one timed move: planned against done.

    `volume` tells whether `held_s` counts as hamstring seconds (a two-leg hold counts once per leg).
    """

    item: str
    variant: str = ""
    kind: Literal["hold", "reps", "timed"]
    side: Side = Side.BOTH
    rep: Count = 1
    planned_s: Seconds = 0.0
    held_s: Seconds = 0.0
    planned_reps: Count = 0
    done_reps: Count = 0
    volume: bool = False
    outcome: Outcome = Outcome.DONE
    why: Why = Why.NONE


class Colour(enum.StrEnum):
    """The session's colour (domain 3.4 A0-A6)."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    PARTIAL = "partial"


class Ending(enum.StrEnum):
    """How a session ended as a whole."""

    COMPLETE = "complete"
    ENDED_EARLY = "ended_early"
    STOPPED_BY_RULE = "stopped_by_rule"
    RECOVERED = "recovered"


class SessionRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="session"):
    """One session or micro-break as it really was."""

    id: Uuid
    at: Stamp
    ended: Stamp
    routine: str
    planned: bool
    week: Annotated[int, msgspec.Meta(ge=1, le=7)]
    phase: Annotated[int, msgspec.Meta(ge=1, le=4)]
    first_side: Side
    work: tuple[Work, ...]
    check_ins: tuple[CheckIn, ...] = ()
    rules: tuple[Fired, ...] = ()
    colour: Colour | None = None
    ending: Ending
    why: Why = Why.NONE
    app: str
    note: str = ""

    def nrs(self, moment: Moment) -> int | None:
        """Return the last rating given at this moment, or None when it was not asked."""
        return next((c.nrs for c in reversed(self.check_ins) if c.moment is moment), None)

    @property
    def pre(self) -> int | None:
        """Pain before."""
        return self.nrs(Moment.BEFORE)

    @property
    def post(self) -> int | None:
        """Pain after."""
        return self.nrs(Moment.AFTER)

    @property
    def peak(self) -> int | None:
        """Worst pain during, over every rating given in or about the session's middle."""
        middle = (Moment.DURING, Moment.EXERCISE, Moment.PEAK)
        return max((c.nrs for c in self.check_ins if c.moment in middle), default=None)

    @property
    def duration_s(self) -> float:
        """Seconds between start and end on the wall clock."""
        return (self.ended.utc - self.at.utc).total_seconds()

    def seconds(self, side: Side) -> float:
        """Hamstring seconds really held on one leg (domain 2.2: two-leg holds count for each)."""
        return sum(w.held_s for w in self.work if w.volume and w.side in (side, Side.BOTH))

    @property
    def stretched(self) -> bool:
        """Whether any stretch or strength work was done; a warm-up alone is none."""
        return any((w.held_s > 0 and w.kind == "hold") or w.done_reps > 0 for w in self.work)


class CheckInRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="check_in"):
    """A check-in that belongs to no session: a gate said no, or it is the next morning's answer.

    `session` is the UUID of the session that a next-morning answer speaks of.
    """

    id: Uuid
    at: Stamp
    check_in: CheckIn
    session: str = ""
    rules: tuple[Fired, ...] = ()


class ScreeningRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="screening"
):
    """The safety list, answered: the ids that were ticked (domain 3.3).

    `short`: at a check-in its three-line form was asked, for what is new. `ticked` is what stands with that;
    the full list's month runs on, and an earlier OK did not mean what is new (B5).
    """

    id: Uuid
    at: Stamp
    ticked: tuple[str, ...]
    over_65: bool = False
    rules: tuple[Fired, ...] = ()
    short: bool = False


class Clearance(enum.StrEnum):
    """What the user says about a lock or a caution."""

    ASSESSED = "assessed"
    PROFESSIONAL_OK = "professional_ok"
    GONE = "gone"


class ClearanceRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="clearance"
):
    """The user confirms having been assessed, having a professional's OK, or that it is gone.

    `subject` is what a professional's OK is about: the new feeling in a leg (B3) or the answers to the
    safety list (B5). Without it the OK serves the leg while that keeps sessions shut, else the list.
    """

    id: Uuid
    at: Stamp
    clearance: Clearance
    subject: Literal["", "leg", "list"] = ""
    note: str = ""


class PlanStep(enum.StrEnum):
    """What the user does to the plan as a whole."""

    START = "start"
    RESTART = "restart"
    PAUSE = "pause"
    RESUME = "resume"


class PlanRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="plan"):
    """The user starts, restarts, pauses or resumes the plan; its progress is derived, never stored."""

    id: Uuid
    at: Stamp
    step: PlanStep
    note: str = ""


class NoteChange(msgspec.Struct, frozen=True, gc=False, tag="note"):
    """Another note in the place of the one that was there."""

    was: str
    now: str


class CheckInChange(msgspec.Struct, frozen=True, gc=False, tag="check_in"):
    """Another answer in the place of one of the entry's check-ins; `index` counts from 0."""

    index: Count
    was: CheckIn
    now: CheckIn


class Deletion(msgspec.Struct, frozen=True, gc=False, tag="deletion"):
    """The entry no longer counts; it stays in the log, and so can come back."""


class Undo(msgspec.Struct, frozen=True, gc=False, tag="undo"):
    """An earlier amendment, given by its UUID, no longer holds; undoing an undo brings it back."""

    amendment: Uuid


Change = NoteChange | CheckInChange | Deletion | Undo
"""What an amendment does to its entry; the former value goes along."""


class AmendmentRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="amendment"
):
    """The user changes an entry after the fact: `target` is its UUID. `core/amend.py` applies it."""

    id: Uuid
    at: Stamp
    target: Uuid
    change: Change


Entry = (
    SessionRecord
    | CheckInRecord
    | ScreeningRecord
    | ClearanceRecord
    | PlanRecord
    # since schema 2, in the order in which they came; `storage/migrations.py` says what each brought
    | AmendmentRecord
    | Measure
    | BreakRecord
)
"""Anything the log may hold."""


def dated(entry: Entry) -> bool:
    """Tell whether every rule can reckon with the entry's dates."""
    ended = entry.ended if isinstance(entry, SessionRecord) else entry.at
    return EARLIEST <= entry.at.utc < LATEST and EARLIEST <= ended.utc < LATEST
