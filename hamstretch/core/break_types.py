"""The reminders' state, events, effects and view as frozen values; `breaks.py` holds the rules.

Two kinds of break: the micro-break on an interval, and the planned session on the user's days. Deadlines
are absolute UTC moments; `left_s` holds what is left of one that stands still. A pause to a day or an
hour keeps the local clock's reading, so that a change of zone or of summer time does not move it.
"""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Annotated

import msgspec

from hamstretch.core.break_records import BreakKind, BreakOutcome
from hamstretch.core.record_terms import Why
from hamstretch.core.settings import TimeOfDay, WorkRange
from hamstretch.core.wording import Say


class Phase(enum.StrEnum):
    """What the reminders are doing.

    COUNTING to the next deadline; HELD: something is due and quiet keeps it back; PROMPT: the small card
    is up; GROWN: the large one is; PLAYING: a routine has the window; OUT: on a walk, or on the floor, until
    the user says "I'm back".
    """

    COUNTING = "counting"
    HELD = "held"
    PROMPT = "prompt"
    GROWN = "grown"
    PLAYING = "playing"
    OUT = "out"


class QuietReason(enum.StrEnum):
    """Why nothing is shown. The first three come from the desktop, the others from the rules here."""

    DND = "dnd"
    INHIBITED = "inhibited"
    FULL_SCREEN = "full-screen"
    OFF = "off"
    PAUSED = "paused"
    MEETING = "meeting"
    HOURS = "hours"
    NOT_TODAY = "not-today"
    LOCKED = "locked"
    SHUT = "shut"


class GapKind(enum.StrEnum):
    """Why seconds are missing between two wake-ups."""

    SLEPT = "slept"
    CLOCK = "clock"
    STALLED = "stalled"


class Ease(enum.StrEnum):
    """What may be offered today: everything, the lighter choice, a walk, or nothing while a lock stands."""

    FULL = "full"
    LIGHT = "light"
    WALK = "walk"
    SHUT = "shut"


class Offer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a prompt offers: the routine to play ("" for a walk), the exercise to draw, its length.

    `item` is the exercise whose figure is shown; `variant` the way it is done; `seconds` about how long.
    """

    routine: str = ""
    item: str = ""
    variant: str = ""
    seconds: int = 0
    ease: Ease = Ease.FULL


class BreakPlan(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What plan and log say for one local day; worked out anew at every entry and every new day.

    `left` of `of` sessions are open this week; `due`: the plan asks for one today and none was done yet.
    `micro` and `session` are what would be offered now.
    """

    day: date
    due: bool = False
    left: int = 0
    of: int = 0
    micro: Offer = Offer()
    session: Offer = Offer()


class BreakConfig(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The user's settings of the group "breaks", as the rules use them; times in seconds."""

    micro: bool = True
    interval_s: float = 3000.0
    sessions: bool = True
    session_at: TimeOfDay = "17:30"
    hours: tuple[WorkRange, ...] = ()
    away_s: float = 300.0
    hold_back: bool = True


class Hold(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A pause or a meeting the user has set: until a UTC moment, until the local clock reads so, or open."""

    utc: datetime | None = None
    local: datetime | None = None


class BreakState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The reminders as one value; it round-trips through JSON at every point and survives a restart.

    `now` is the aware local time of the last event. `due` is the micro-break's deadline (UTC) while it
    counts; None while it stands still with `left_s` to go. `again`: a prompt put off returns then.
    `since`: when the present phase began. `kind` and `asked` tell what the open prompt is about and for when
    it was due. `idle_s` is None for unknown. `away_since` is set while the user is away, never before
    `began`: the start of the program, the end of the last session or walk, or of what was sat through.
    `walk`: OUT is a walk and not the floor. `settle`: nothing is shown before.
    """

    now: datetime
    config: BreakConfig = BreakConfig()
    plan: BreakPlan | None = None
    phase: Phase = Phase.COUNTING
    since: datetime | None = None
    due: datetime | None = None
    left_s: float = 0.0
    again: datetime | None = None
    kind: BreakKind = BreakKind.MICRO
    asked: datetime | None = None
    snoozes: int = 0
    pause: Hold | None = None
    meeting: Hold | None = None
    micro_off: date | None = None
    session_off: date | None = None
    idle_s: float | None = None
    idle_at: datetime | None = None
    idle_source: str = ""
    began: datetime | None = None
    away_since: datetime | None = None
    locked: bool = False
    reasons: tuple[QuietReason, ...] = ()
    settle: datetime | None = None
    walk: bool = False


# -- events: what happened ---------------------------------------------------------------------------


class IdleNow(msgspec.Struct, frozen=True, tag="idle"):
    """No key and no mouse for so many seconds; None where nobody can tell, which is never taken for 0."""

    seconds: float | None
    source: str = ""


class Tick(msgspec.Struct, frozen=True, tag="tick"):
    """Time went by as it should; `now` is aware local time. Every other event happens at the last `now`.

    `idle` is what was asked at this wake-up, if anything, so that nothing is shown to an empty chair.
    """

    now: datetime
    idle: IdleNow | None = None


class Gap(msgspec.Struct, frozen=True, tag="gap"):
    """Seconds are missing, or the clock was set by so many (`seconds` below 0: back)."""

    now: datetime
    seconds: float
    kind: GapKind
    idle: IdleNow | None = None


class QuietNow(msgspec.Struct, frozen=True, tag="quiet"):
    """What the desktop says about being disturbed, all of it."""

    reasons: tuple[QuietReason, ...]


class LockNow(msgspec.Struct, frozen=True, tag="lock"):
    """The screen was locked, or opened again."""

    on: bool


class PlanNow(msgspec.Struct, frozen=True, tag="plan"):
    """The log or the day has changed."""

    plan: BreakPlan


class ConfigNow(msgspec.Struct, frozen=True, tag="config"):
    """The settings have changed."""

    config: BreakConfig


class Began(msgspec.Struct, frozen=True, tag="began"):
    """A session has the window now, whoever started it."""


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """The session is in the log. `moved`: anything was done; `whole`: all of it; `floor`: lying down."""

    session: str
    planned: bool
    moved: bool
    whole: bool
    floor: bool = False
    why: Why = Why.NONE


class Left(msgspec.Struct, frozen=True, tag="left"):
    """The session's pages are gone without a session."""


# -- commands: what the user says, from prompt, tray, window or command line -----------------------------


class StartNow(msgspec.Struct, frozen=True, tag="start"):
    """Start what the prompt offers."""


class Later(msgspec.Struct, frozen=True, tag="later"):
    """Ask again in some minutes; limited, and then it does nothing."""


class NotToday(msgspec.Struct, frozen=True, tag="not_today"):
    """No more of this kind today, and one word why."""

    why: Why = Why.OTHER


class DidOne(msgspec.Struct, frozen=True, tag="did"):
    """I just did one."""


class Leave(msgspec.Struct, frozen=True, tag="leave"):
    """Escape: this one is left out."""


class OpenPrompt(msgspec.Struct, frozen=True, tag="open"):
    """The small card was clicked: make it large."""


class BreakNow(msgspec.Struct, frozen=True, tag="break"):
    """Start a micro-break now, whatever is quiet: the user asks for it."""


class Back(msgspec.Struct, frozen=True, tag="back"):
    """I'm back."""


class PauseFor(msgspec.Struct, frozen=True, tag="pause_for"):
    """Stand still for so many seconds."""

    seconds: Annotated[float, msgspec.Meta(gt=0, le=31_622_400)]


class PauseUntil(msgspec.Struct, frozen=True, tag="pause_until"):
    """Stand still until the local clock reads so (naive); None is until tomorrow morning."""

    local: datetime | None = None


class Meeting(msgspec.Struct, frozen=True, tag="meeting"):
    """Show nothing for so many seconds; the interval goes on, for a meeting is sat through."""

    seconds: Annotated[float, msgspec.Meta(gt=0, le=86_400)]


class Resume(msgspec.Struct, frozen=True, tag="resume"):
    """End pause, meeting and "not today"."""


Command = (
    StartNow
    | Later
    | NotToday
    | DidOne
    | Leave
    | OpenPrompt
    | BreakNow
    | Back
    | PauseFor
    | PauseUntil
    | Meeting
    | Resume
)
Event = Tick | Gap | IdleNow | QuietNow | LockNow | PlanNow | ConfigNow | Began | Ended | Left | Command


# -- effects -----------------------------------------------------------------------------------------


class Prompt(msgspec.Struct, frozen=True, tag="prompt"):
    """Show the small card; it takes no focus."""


class Play(msgspec.Struct, frozen=True, tag="play"):
    """Start the routine that is offered for this kind."""

    kind: BreakKind


class HoldSession(msgspec.Struct, frozen=True, tag="hold_session"):
    """Pause a running hold: the screen was locked or the machine slept."""


class RecordBreak(msgspec.Struct, frozen=True, kw_only=True, tag="record"):
    """Put one break into the log; `seconds` is how long the user was away or out."""

    kind: BreakKind
    due: datetime | None
    outcome: BreakOutcome
    why: Why = Why.NONE
    snoozes: int = 0
    seconds: float = 0.0
    session: str = ""


class SaveState(msgspec.Struct, frozen=True, tag="save"):
    """Write the state down: something in it must survive a restart."""


Effect = Prompt | Play | HoldSession | RecordBreak | SaveState


# -- what is shown -----------------------------------------------------------------------------------


class BreakView(msgspec.Struct, frozen=True, kw_only=True):
    """One moment of the reminders: tray, prompt, status window, Today and `status --json` show this.

    `kind` is what comes next or is up now; `due` its local time, None with nothing ahead; `left_s` seconds
    to it, 0 when due; `gone` the share of the interval behind, 0-1, in steps of the icon. `quiet` holds every
    reason, the strongest first; `quiet_until` is None where nobody knows. `snoozes_left` may be 0. `walk`:
    OUT on a walk, so that a card waits for "I'm back". `week_left` of `week_of` sessions are open.
    `idle_source` is "" and `idle_known` False where nothing tells. `headline`, `detail` and `week` are
    sentences, the same everywhere.
    """

    phase: Phase
    kind: BreakKind
    due: datetime | None
    left_s: float
    gone: float
    quiet: tuple[QuietReason, ...]
    quiet_until: datetime | None
    paused: bool
    meeting: bool
    snooze_min: int
    snoozes_left: int
    week_left: int
    week_of: int
    offer: Offer
    walk: bool
    idle_source: str
    idle_known: bool
    headline: Say
    detail: Say | None = None
    week: Say | None = None

    @property
    def card(self) -> bool:
        """Whether a card is up: small, large, or the one that waits for "I'm back" after a walk."""
        return self.phase in (Phase.PROMPT, Phase.GROWN) or self.walk
