"""The session's state, events and effects as frozen values; the rules that move them are in `session.py`."""

from __future__ import annotations

import enum
import math

import msgspec

from hamstretch.core.cues import COUNT_S, LONGEST_TALK_S, Part
from hamstretch.core.pain import Lock
from hamstretch.core.prescribe import Exercise
from hamstretch.core.record_terms import CheckIn, Fired, Side, Stamp, Why
from hamstretch.core.records import Ending, Work
from hamstretch.core.steps import Step
from hamstretch.core.wording import Say

EPS = 1e-9
"""Seconds below which a float is nothing."""
NEAR_S = 0.001
"""A pause that waits stands so close before its count."""


class Mode(enum.StrEnum):
    """What the session is doing. Time flows only in RUNNING and REENTRY."""

    RUNNING = "running"
    REENTRY = "reentry"
    PAUSED = "paused"
    ASKING = "asking"
    ENDED = "ended"


FLOWS = (Mode.RUNNING, Mode.REENTRY)
"""When time counts."""


class Pause(enum.StrEnum):
    """Why the session is paused."""

    NONE = ""
    USER = "user"
    SLEPT = "slept"
    STALLED = "stalled"
    RECOVERED = "recovered"


class Question(enum.StrEnum):
    """What the session asks while it waits for an answer."""

    NONE = ""
    PAIN_NOW = "pain-now"
    RECHECK = "recheck"
    RED_FLAGS = "red-flags"
    PEAK = "peak"
    AFTER = "after"


class Session(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The running session as one value; it round-trips through JSON at every point.

    `elapsed` is seconds spent in the current step, `clock` seconds the session has run (pauses excluded).
    `due` is the exercise whose quick question is open now. `eased` are those that D5 hit, `shorter` all
    whose holds were shortened for it. `rep_s` above 0 lets counted work end by the clock. `talking` while an
    instruction is being spoken, which `lag` seconds were waited for; `cue` was the last signal, at `cue_at`
    of `clock`. No step before `floor` is gone back to: a rule has acted since.
    """

    id: str
    at: Stamp
    app: str
    routine: str
    planned: bool
    week: int
    phase: int
    first_side: Side
    reentry_s: float
    asks_each: bool
    asks_out: bool
    rep_s: float = 0.0
    pre: int | None
    known_below_knee: bool = False
    sharp_before: frozenset[str] = frozenset()
    exercises: tuple[Exercise, ...]
    steps: tuple[Step, ...]
    index: int = 0
    floor: int = 0
    elapsed: float = 0.0
    clock: float = 0.0
    mode: Mode = Mode.RUNNING
    pause: Pause = Pause.NONE
    question: Question = Question.NONE
    reentry: float = 0.0
    talking: bool = False
    lag: float = 0.0
    cue: str = ""
    cue_at: float = 0.0
    due: int = -1
    recheck: bool = False
    eased: frozenset[int] = frozenset()
    shorter: frozenset[int] = frozenset()
    swapped: frozenset[int] = frozenset()
    calf_pull: bool = False
    sharp_count: int = 0
    work: tuple[Work, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    fired: tuple[Fired, ...] = ()
    ending: Ending = Ending.COMPLETE
    why: Why = Why.NONE
    note: str = ""

    @property
    def step(self) -> Step | None:
        """The current step, or None once all are through."""
        return self.steps[self.index] if self.index < len(self.steps) else None

    @property
    def exercise(self) -> Exercise | None:
        """The current step's exercise."""
        return None if self.step is None else self.exercises[self.step.ex]

    @property
    def rated(self) -> int:
        """Which exercise a rating given now speaks of: in the pause before one, the last one; -1 for none."""
        step = self.step
        if step is None:
            return -1
        begun = any(s.ex == step.ex and s.kind.is_work for s in self.steps[: self.index + 1])
        return step.ex if begun or step.ex == 0 else step.ex - 1

    @property
    def left_s(self) -> float:
        """Seconds left in the current step, never negative; 0 where the step waits for the user."""
        step = self.step
        return 0.0 if step is None or step.waits else max(0.0, step.seconds - self.elapsed)

    @property
    def counted_s(self) -> float:
        """Seconds until the count of a pause begins; never where nothing leads into work."""
        step = self.step
        if step is None or step.kind.is_work:
            return math.inf
        return max(0.0, self.left_s - COUNT_S - NEAR_S)

    @property
    def listens(self) -> bool:
        """Whether the clock stands until what is being said is over: before a count, never in work."""
        if not self.talking or self.lag >= LONGEST_TALK_S:
            return False
        return self.mode is Mode.REENTRY or (self.mode is Mode.RUNNING and self.counted_s <= EPS)


# -- events -----------------------------------------------------------------------------------------


class Tick(msgspec.Struct, frozen=True, tag=True):
    """`dt` seconds have passed on the monotonic clock."""

    dt: float


class Gap(msgspec.Struct, frozen=True, tag=True):
    """Seconds are missing: the machine slept or the program stalled. They are never held time."""

    seconds: float
    slept: bool


class Talking(msgspec.Struct, frozen=True, tag=True):
    """An instruction has begun to be spoken, or has ended."""

    on: bool


class Toggle(msgspec.Struct, frozen=True, tag=True):
    """The one big key: pause, go on, or say a waiting step is done."""


class PauseNow(msgspec.Struct, frozen=True, tag=True):
    """Pause, whatever runs."""


class Done(msgspec.Struct, frozen=True, tag=True):
    """A waiting step is done; `count` tells fewer or more repetitions than asked."""

    count: int | None = None


class Skip(msgspec.Struct, frozen=True, tag=True):
    """Go on to the next step."""


class SkipExercise(msgspec.Struct, frozen=True, tag=True):
    """Leave this exercise out from here on."""

    why: Why = Why.OTHER


class Back(msgspec.Struct, frozen=True, tag=True):
    """Begin this step again, or the one before when it has only just begun."""


class RestartSide(msgspec.Struct, frozen=True, tag=True):
    """Begin this side again with its preparation."""


class Adjust(msgspec.Struct, frozen=True, tag=True):
    """Lengthen or shorten the current step; the same repetition's other side follows."""

    seconds: float


class PainNow(msgspec.Struct, frozen=True, tag=True):
    """The pain key."""


class Answer(msgspec.Struct, frozen=True, tag=True):
    """An answer to the open question."""

    check_in: CheckIn


class AnswerSymptoms(msgspec.Struct, frozen=True, tag=True):
    """The answer to the emergency questions after a D1 stop: ids ticked, by how serious they are."""

    emergencies: tuple[str, ...] = ()
    urgent: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


class Decline(msgspec.Struct, frozen=True, tag=True):
    """Leave the open question unanswered."""


class EndEarly(msgspec.Struct, frozen=True, tag=True):
    """Stop the session, with a reason."""

    why: Why


Event = (
    Tick
    | Gap
    | Talking
    | Toggle
    | PauseNow
    | Done
    | Skip
    | SkipExercise
    | Back
    | RestartSide
    | Adjust
    | PainNow
    | Answer
    | AnswerSymptoms
    | Decline
    | EndEarly
)


# -- effects ----------------------------------------------------------------------------------------


class Chime(msgspec.Struct, frozen=True, tag=True):
    """Sound a short signal, one of `cues.Cue`."""

    name: str


class Speak(msgspec.Struct, frozen=True, tag=True):
    """Say something; the ids among its arguments are put into words by `spoken.in_words`."""

    say: Say
    part: Part = Part.INSTRUCTION


class Hush(msgspec.Struct, frozen=True, tag=True):
    """Break off what is being said."""


class Tell(msgspec.Struct, frozen=True, tag=True):
    """Show a rule's message; with a `title` it is a page that stops the session, with `lock` until when."""

    title: Say | None
    says: tuple[Say, ...]
    lock: Lock = Lock.NONE


class Save(msgspec.Struct, frozen=True, tag=True):
    """Write the journal."""


class Finished(msgspec.Struct, frozen=True, tag=True):
    """Put the session's record into the log and forget the journal."""


Effect = Chime | Speak | Hush | Tell | Save | Finished
