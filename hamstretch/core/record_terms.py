"""What records are made of: ratings 0-10 (NRS), sides, places, moments, stamps; times are seconds."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Annotated

import msgspec

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
