"""What the player shows, as one frozen value derived from the session; screens decide nothing."""

from __future__ import annotations

import math

import msgspec

from hamstretch.core.announce import dose
from hamstretch.core.cues import FLASH_S, SHOWN_S
from hamstretch.core.record_terms import Side
from hamstretch.core.session_types import Mode, Pause, Question, Session
from hamstretch.core.steps import Kind, Step
from hamstretch.core.wording import Say, say


class PlayerView(msgspec.Struct, frozen=True, kw_only=True):
    """One moment of the player.

    `count` is whole seconds left, or repetitions where the step waits; `fraction` of the step done 0-1;
    `parts` are the exercises' lengths in seconds, `part_done` how much of the current one is behind, 0-1.
    `minutes` are those that are left, rounded up: an estimate, because some steps wait for the person.
    `eased`: less is asked of this exercise than usual, which a timed move never is (`dose.eased`).
    `cue` is the signal that has just sounded, or "", with `flash` for its first moment.
    """

    item: str
    variant: str
    kind: Kind
    side: Side
    count: int
    waits: bool
    fraction: float
    step_s: float
    elapsed_s: float
    exercise: int
    exercises: int
    rep: int
    reps: int
    parts: tuple[float, ...]
    part_done: float
    minutes: int
    next: Say
    mode: Mode
    pause: Pause
    question: Question
    reentry: int
    due: str
    eased: bool
    cue: str
    flash: bool
    dose: Say

    @property
    def begun(self) -> int:
        """How many repetitions are done or under way; a rest belongs to the one before it."""
        return self.rep if self.kind.is_work or self.kind is Kind.SWITCH else self.rep - 1


def view(session: Session) -> PlayerView | None:
    """Return what to show, or None once the last step is through."""
    step, what = session.step, session.exercise
    if step is None or what is None:
        return None
    return PlayerView(
        item=what.item,
        variant=what.variant,
        kind=step.kind,
        side=step.side,
        count=step.count if step.waits else math.ceil(session.left_s - 1e-6),
        waits=step.waits,
        fraction=0.0 if step.waits or step.seconds <= 0 else min(1.0, session.elapsed / step.seconds),
        step_s=step.seconds,
        elapsed_s=session.elapsed,
        exercise=step.ex + 1,
        exercises=len(session.exercises),
        rep=step.rep,
        reps=step.reps,
        parts=parts(session),
        part_done=part_done(session),
        minutes=minutes_left(session),
        next=upcoming(session),
        mode=session.mode,
        pause=session.pause,
        question=session.question,
        reentry=math.ceil(session.reentry - 1e-6),
        due=session.exercises[session.due].item if session.due >= 0 else "",
        eased=what.amount.kind != "timed" and (what.eased or step.ex in session.shorter),
        cue=session.cue if _since(session) < SHOWN_S else "",
        flash=session.mode is Mode.RUNNING and _since(session) < FLASH_S,
        dose=dose(step),
    )


def _since(session: Session) -> float:
    """Return the seconds since the last signal; none pass while time stands still."""
    return session.clock - session.cue_at


def parts(session: Session) -> tuple[float, ...]:
    """Return how long each exercise is expected to take, in seconds, its pauses included."""
    lengths = [0.0] * len(session.exercises)
    for step in session.steps:
        lengths[step.ex] += step.seconds
    return tuple(lengths)


def part_done(session: Session) -> float:
    """Return how much of the current exercise's expected time is behind, 0-1."""
    step = session.step
    if step is None:
        return 1.0
    total = sum(s.seconds for s in session.steps if s.ex == step.ex)
    before = sum(s.seconds for s in session.steps[: session.index] if s.ex == step.ex)
    return min(1.0, (before + min(session.elapsed, step.seconds)) / total) if total > 0 else 1.0


def minutes_left(session: Session) -> int:
    """Return the minutes that the rest of the session is expected to take, rounded up; at least one."""
    ahead = sum(step.seconds for step in session.steps[session.index :])
    step = session.step
    gone = min(session.elapsed, step.seconds) if step is not None else 0.0
    return max(1, math.ceil((ahead - gone) / 60))


def upcoming(session: Session) -> Say:
    """Return what comes next in words: the following step, or the exercise after a rest."""
    following = session.steps[session.index + 1 :]
    if not following:
        return say("next.end")
    step = following[0]
    return _named(session, step)


def _named(session: Session, step: Step) -> Say:
    """Put one coming step into words."""
    item, seconds, side = session.exercises[step.ex].item, step.seconds, str(step.side)
    match step.kind:
        case Kind.SWITCH:
            return say("next.switch", side=side, seconds=seconds)
        case Kind.REST | Kind.RELAX:
            return say("next.rest", seconds=seconds)
        case Kind.HOLD:
            return say("next.hold", seconds=seconds, side=side)
        case Kind.REPS:
            return say("next.reps", n=step.count, side=side)
        case Kind.TIMED:
            return say("next.timed", seconds=seconds)
        case _:
            return say("next.exercise", item=item)
