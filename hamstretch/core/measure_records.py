"""What the log holds of self-tests and of the questions asked now and then (domain 4, 5); lengths are cm."""

from __future__ import annotations

import enum
from typing import Annotated, Literal, get_args

import msgspec

from hamstretch.core.record_terms import (
    NRS,
    Count,
    Quality,
    Side,
    Stamp,
    Uuid,
)


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
