"""What the log holds: frozen, tagged, versioned by the log's schema number.

Every entry has a UUID and a stamp. Records hold no reference cycles, so the collector need not know them.
Planned and done are separate fields everywhere and never derived
from one another. Pain is a whole number 0-10 (NRS); times are seconds; lengths are centimetres.
"""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Annotated, Literal, get_args

import msgspec

SCHEMA = 2
"""Version of the log's shape; a change that an older app cannot read raises it."""

NRS = Annotated[int, msgspec.Meta(ge=0, le=10)]
"""Pain on the 0-10 numeric rating scale, 0 none, 10 the worst imaginable (domain 3.1)."""

Seconds = Annotated[float, msgspec.Meta(ge=0, le=86_400)]
Count = Annotated[int, msgspec.Meta(ge=0, le=10_000)]
Uuid = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]


class Side(enum.StrEnum):
    """The working side; BOTH for two-leg and alternating moves."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Side:
        """The opposite side; BOTH is its own opposite."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, self)


class Quality(enum.StrEnum):
    """What a feeling is like (domain 3.1, 3.4 D1-D3). STRETCH is sensation, not pain."""

    STRETCH = "stretch"
    ACHE = "ache"
    STIFF = "stiff"
    CALF_PULL = "calf_pull"
    SHARP = "sharp"
    STABBING = "stabbing"
    RADIATING = "radiating"
    ELECTRIC = "electric"
    BURNING = "burning"
    NUMB = "numb"
    TINGLING = "tingling"
    WEAK = "weak"
    CHEST = "chest"
    DIZZY = "dizzy"
    BREATHLESS = "breathless"


class Place(enum.StrEnum):
    """A region of the body map; L and R are the person's own left and right."""

    UPPER_BACK = "upper_back"
    LOW_BACK = "low_back"
    BUTTOCK_L = "buttock_l"
    BUTTOCK_R = "buttock_r"
    SADDLE = "saddle"
    THIGH_L = "thigh_l"
    THIGH_R = "thigh_r"
    KNEE_L = "knee_l"
    KNEE_R = "knee_r"
    CALF_L = "calf_l"
    CALF_R = "calf_r"
    FOOT_L = "foot_l"
    FOOT_R = "foot_r"
    CHEST = "chest"
    ELSEWHERE = "elsewhere"


BELOW_KNEE = frozenset({Place.CALF_L, Place.CALF_R, Place.FOOT_L, Place.FOOT_R})
"""Places where a new pain ends a session (G-stop, D1)."""


@cache
def _zone(offset_min: int) -> timezone:
    """Return the zone this far from UTC; a log of years asks for the same few over and over."""
    return timezone(timedelta(minutes=offset_min))


class Stamp(msgspec.Struct, frozen=True, gc=False):
    """A moment: UTC, and what the local clock showed against it."""

    utc: Annotated[datetime, msgspec.Meta(tz=True)]
    offset_min: Annotated[int, msgspec.Meta(ge=-1439, le=1439)]

    @classmethod
    def of(cls, moment: datetime) -> Stamp:
        """Stamp an aware datetime, whole seconds; raises `ValueError` for a naive one."""
        offset = moment.utcoffset()
        if offset is None:
            msg = "a stamp needs an aware datetime"
            raise ValueError(msg)
        return cls(moment.astimezone(UTC).replace(microsecond=0), int(offset.total_seconds() // 60))

    @property
    def local(self) -> datetime:
        """The moment as the person's clock showed it."""
        return self.utc.astimezone(_zone(self.offset_min))

    @property
    def day(self) -> date:
        """The person's calendar day."""
        return self.local.date()


EARLIEST, LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
"""[D] Nothing was logged outside: near the ends of what a date can be, weeks could not be counted."""


class Moment(enum.StrEnum):
    """When a check-in was asked (domain 3.1)."""

    BEFORE = "before"
    DURING = "during"
    EXERCISE = "exercise"
    PEAK = "peak"
    AFTER = "after"
    NEXT_MORNING = "next_morning"


class CheckIn(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One answer about pain. `new` holds ids of `safety.toml` symptoms ticked as new; empty = none."""

    moment: Moment
    nrs: NRS
    at_s: Seconds = 0.0
    qualities: tuple[Quality, ...] = ()
    places: tuple[Place, ...] = ()
    new: tuple[str, ...] = ()
    item: str = ""
    side: Side = Side.BOTH
    note: str = ""


class Fired(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A rule that fired: its id in domain.md 2-3 and what it did."""

    rule: str
    action: str
    at_s: Seconds = 0.0
    item: str = ""


class Outcome(enum.StrEnum):
    """How one piece of work ended."""

    DONE = "done"
    CUT = "cut"
    SKIPPED = "skipped"


class Why(enum.StrEnum):
    """Why something was skipped, cut short or ended."""

    NONE = ""
    TIME = "time"
    PAIN = "pain"
    UNWELL = "unwell"
    INTERRUPTED = "interrupted"
    FORGOT = "forgot"
    OTHER = "other"
    RULE = "rule"
    REDONE = "redone"


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
    """The full safety list, answered: the ids that were ticked (domain 3.3)."""

    id: Uuid
    at: Stamp
    ticked: tuple[str, ...]
    over_65: bool = False
    rules: tuple[Fired, ...] = ()


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


class Zero(enum.StrEnum):
    """What 0 of a self-test means (domain 4). FLOOR and STRAIGHT count what is missing: less is better."""

    SOLES = "soles"
    TOES = "toes"
    FLOOR = "floor"
    STRAIGHT = "straight"

    @property
    def less_is_better(self) -> bool:
        """Whether a smaller value is the better one."""
        return self in (Zero.FLOOR, Zero.STRAIGHT)

    @property
    def unit(self) -> Literal["cm", "deg"]:
        """Degrees short of a straight knee, centimetres else."""
        return "deg" if self is Zero.STRAIGHT else "cm"


class Unscored(enum.StrEnum):
    """Why a trial has no score: pain of 3 or more, a bent knee (or a thigh that drifted), a stop sign."""

    NONE = ""
    PAIN = "pain"
    KNEE = "knee"
    STOP = "stop"


class Trial(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One reach or try. `value` counts from the zero, + beyond it; None where nothing was read."""

    value: Annotated[float, msgspec.Meta(ge=-200, le=200)] | None = None
    pain: NRS | None = None
    unscored: Unscored = Unscored.NONE


class SelfTestRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="self_test"
):
    """One self-test of one side (domain 4): `practice` tries that were not read, then trials.

    `pain` is the rating before it. `offset` is what was taken off a box's or tape's own scale, in cm.
    `stopped` is the sign that ended it: a sharp feeling is never scored.
    """

    id: Uuid
    at: Stamp
    test: str
    side: Side = Side.BOTH
    zero: Zero
    offset: Annotated[float, msgspec.Meta(ge=0, le=100)] = 0.0
    warmed_up: bool
    pain: NRS | None = None
    practice: Count = 0
    trials: tuple[Trial, ...] = ()
    stopped: Quality | None = None
    app: str
    note: str = ""

    @property
    def scores(self) -> tuple[float, ...]:
        """The values that count, in the order in which they were reached."""
        if self.stopped is not None:
            return ()
        return tuple(t.value for t in self.trials if t.value is not None and t.unscored is Unscored.NONE)

    @property
    def best(self) -> float | None:
        """The best value that counts, or None."""
        return (min if self.zero.less_is_better else max)(self.scores, default=None)


class Activity(msgspec.Struct, frozen=True, gc=False):
    """One thing the user names, and how well it goes today: 0 not at all, 10 as before."""

    name: str
    score: NRS


class ActivitiesRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="activities"
):
    """Up to three activities of the user's own, rated once a month (domain 5)."""

    id: Uuid
    at: Stamp
    rated: tuple[Activity, ...]


class GlobalChangeRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="global_change"
):
    """How it is on the whole, against the plan's beginning: -3 much worse to 3 much better (domain 5)."""

    id: Uuid
    at: Stamp
    week: Count
    change: Annotated[int, msgspec.Meta(ge=-3, le=3)]


class RolandMorrisRecord(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False, tag="roland_morris"
):
    """The Roland-Morris questionnaire (Spine 1983;8:141-144): the numbers, 1-24, that were ticked."""

    id: Uuid
    at: Stamp
    ticked: tuple[Annotated[int, msgspec.Meta(ge=1, le=24)], ...]

    @property
    def score(self) -> int:
        """The count of ticks, 0-24; fewer is better."""
        return len(set(self.ticked))


Measure = SelfTestRecord | ActivitiesRecord | GlobalChangeRecord | RolandMorrisRecord
"""What is asked now and then, beside the sessions."""
MEASURES: frozenset[type] = frozenset(get_args(Measure))
"""The same, for a reader of ten thousand entries: asking for the type is quicker than for the union."""

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
