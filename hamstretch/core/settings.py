"""One declaration per setting: type, default, range, group and help; file, page and `--help` derive from it.

Group and help are message ids in `assets/messages/settings.toml`.
"""

from __future__ import annotations

import enum
from typing import Annotated, Final

import msgspec

SETTINGS_SCHEMA = 2


class Appearance(enum.StrEnum):
    """Colour scheme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class LengthUnit(enum.StrEnum):
    """What lengths are read and shown in; they are kept in centimetres."""

    SYSTEM = "system"
    CM = "cm"
    INCH = "inch"


class Verbosity(enum.StrEnum):
    """How much is spoken."""

    FULL = "full"
    SHORT = "short"
    COUNTS = "counts"
    SILENT = "silent"


class Teller(enum.StrEnum):
    """Who tells a step where a screen reader listens."""

    VOICE = "voice"
    READER = "reader"
    BOTH = "both"


class Action(enum.StrEnum):
    """What a key does during a session; `MAIN` is the one big key: start, pause, go on, done."""

    MAIN = "main"
    BACK = "back"
    SKIP = "skip"
    LESS = "less"
    MORE = "more"
    AGAIN = "again"
    LEAVE_OUT = "leave-out"
    PAIN = "pain"
    FAR = "far"
    END = "end"


class Weekday(enum.IntEnum):
    """ISO weekday numbers."""

    MON = 1
    TUE = 2
    WED = 3
    THU = 4
    FRI = 5
    SAT = 6
    SUN = 7


def _meta(group: str, ge: int | None = None, le: int | None = None) -> msgspec.Meta:
    """Describe a setting: its page group and its range."""
    return msgspec.Meta(extra={"group": group}, ge=ge, le=le)


TimeOfDay = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]

LocaleName = Annotated[str, msgspec.Meta(pattern=r"^(system|[a-z]{2}(_[A-Z]{2})?)$")]
"""A language; one that there is no file of is English."""

BodyId = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z-]{0,23}$")]
"""Which person the figures show; an id that no figure knows draws the first one."""


class WorkRange(msgspec.Struct, frozen=True, omit_defaults=True):
    """One range of working hours on a weekday; it ends on the next day when `end` is not after `start`."""

    day: Weekday
    start: TimeOfDay
    end: TimeOfDay


OFFICE: Final = tuple(WorkRange(Weekday(day), "08:30", "18:00") for day in range(1, 6))
"""[D] Monday to Friday; lunch is noticed by itself."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the user can set. Unknown keys of a newer file are kept aside by the store."""

    schema: int = SETTINGS_SCHEMA
    # plan
    days: Annotated[tuple[Weekday, ...], _meta("plan")] = (Weekday.MON, Weekday.WED, Weekday.FRI)
    goal: Annotated[str, _meta("plan")] = ""
    prefer: Annotated[str, _meta("plan")] = "desk-routine"
    over_65: Annotated[bool, _meta("plan")] = False
    rises_at: Annotated[TimeOfDay, _meta("plan")] = "07:00"
    # session
    rest_s: Annotated[int, _meta("session", ge=5, le=30)] = 10
    switch_s: Annotated[int, _meta("session", ge=5, le=10)] = 5
    reentry_s: Annotated[int, _meta("session", ge=0, le=10)] = 3
    agreed: Annotated[bool, _meta("hidden")] = False
    offer_measures: Annotated[bool, _meta("session")] = True
    lengths: Annotated[LengthUnit, _meta("session")] = LengthUnit.SYSTEM
    # reminders
    micro_breaks: Annotated[bool, _meta("breaks")] = True
    break_every_min: Annotated[int, _meta("breaks", ge=20, le=120)] = 50
    work_hours: Annotated[tuple[WorkRange, ...], _meta("breaks")] = OFFICE
    session_reminders: Annotated[bool, _meta("breaks")] = True
    session_at: Annotated[TimeOfDay, _meta("breaks")] = "17:30"
    away_min: Annotated[int, _meta("breaks", ge=3, le=15)] = 5
    hold_back: Annotated[bool, _meta("breaks")] = True
    stay_in_tray: Annotated[bool, _meta("breaks")] = True
    autostart_offered: Annotated[bool, _meta("hidden")] = False
    # sound
    volume_percent: Annotated[int, _meta("sound", ge=0, le=100)] = 80
    verbosity: Annotated[Verbosity, _meta("sound")] = Verbosity.FULL
    voice: Annotated[str, _meta("sound")] = ""
    speech_rate_percent: Annotated[int, _meta("sound", ge=50, le=200)] = 100
    encouragement: Annotated[bool, _meta("sound")] = False
    told_by: Annotated[Teller, _meta("sound")] = Teller.VOICE
    # hands
    far: Annotated[bool, _meta("hands")] = False
    pace_reps: Annotated[bool, _meta("hands")] = False
    rep_s: Annotated[int, _meta("hands", ge=2, le=12)] = 4
    stay_awake: Annotated[bool, _meta("hands")] = True
    keys: Annotated[dict[Action, str], _meta("hands")] = {}
    # look
    language: Annotated[LocaleName, _meta("look")] = "system"
    appearance: Annotated[Appearance, _meta("look")] = Appearance.SYSTEM
    text_percent: Annotated[int, _meta("look", ge=80, le=200)] = 100
    body: Annotated[BodyId, _meta("look")] = "juniper"
    reduced_motion: Annotated[bool, _meta("look")] = False

    @property
    def pace_s(self) -> float:
        """Seconds for each counted repetition, 0 where it waits for its key."""
        return float(self.rep_s) if self.pace_reps else 0.0
