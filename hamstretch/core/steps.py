"""A prescription compiled to a flat tuple of steps, so that playing it is an index and a clock."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from hamstretch.core.catalog_terms import Sides
from hamstretch.core.prescribe import Exercise
from hamstretch.core.record_terms import Side

GUESS_S_PER_REP = 3.0
"""[D] Seconds one repetition at one's own pace is taken to last, for estimates and bars only."""


class Kind(enum.StrEnum):
    """What a step is. HOLD, REPS and TIMED are work; REPS waits for the user."""

    PREPARE = "prepare"
    HOLD = "hold"
    SWITCH = "switch"
    REST = "rest"
    RELAX = "relax"
    BETWEEN = "between"
    REPS = "reps"
    TIMED = "timed"

    @property
    def is_work(self) -> bool:
        """Whether the step is an exercise and not a pause around one."""
        return self in (Kind.HOLD, Kind.REPS, Kind.TIMED)

    @property
    def logged(self) -> Literal["hold", "reps", "timed"]:
        """What a step of work is called in the log."""
        return "reps" if self is Kind.REPS else "hold" if self is Kind.HOLD else "timed"


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One step. `seconds` is how long it lasts now, `planned_s` as first prescribed (0 for REPS).

    REPS wait for the user unless they are `paced`: there `seconds` is only the expected time, for estimates
    and bars. `ex` is the exercise's index in the session, `rep` counts from 1 to `reps`, `count` is
    repetitions asked.
    """

    kind: Kind
    ex: int
    side: Side = Side.BOTH
    rep: int = 1
    reps: int = 1
    seconds: float = 0.0
    planned_s: float = 0.0
    count: int = 0
    paced: bool = False

    @property
    def waits(self) -> bool:
        """Whether the step ends only when the user says so."""
        return self.kind is Kind.REPS and not self.paced


def _timed(kind: Kind, ex: int, seconds: float, side: Side = Side.BOTH, at: tuple[int, int] = (1, 1)) -> Step:
    """Make a step that ends by the clock; `at` is the repetition and how many there are."""
    rep, reps = at
    return Step(kind=kind, ex=ex, side=side, rep=rep, reps=reps, seconds=seconds, planned_s=seconds)


def order(sides: Sides, first: Side) -> tuple[Side, ...]:
    """Return the sides in the order they are worked."""
    return (first, first.other) if sides is Sides.EACH else (Side.BOTH,)


def compile_exercise(what: Exercise, ex: int, first: Side, rep_s: float = 0.0) -> tuple[Step, ...]:
    """Return one exercise's steps: prepare, work with switches and rests; equal time per side.

    `rep_s` above 0 gives each counted repetition so many seconds, after which its step ends by itself.
    """
    sides = order(what.sides, first)
    return (_timed(Kind.PREPARE, ex, what.prepare_s, sides[0]), *_body(what, ex, sides, rep_s))


def _body(what: Exercise, ex: int, sides: Sequence[Side], rep_s: float) -> Iterator[Step]:
    """Yield the work of one exercise in order."""
    dose = what.amount
    if dose.kind == "hold":
        for rep in range(1, dose.reps + 1):
            at = (rep, dose.reps)
            if rep > 1:
                yield _timed(Kind.REST, ex, what.rest_s, sides[0], at)
            for side in sides:
                yield from _switch(what, ex, side, sides, at)
                yield _timed(Kind.HOLD, ex, dose.hold_s, side, at)
    elif dose.kind == "timed":
        for rep in range(1, dose.reps + 1):
            yield _timed(Kind.TIMED, ex, dose.hold_s, Side.BOTH, (rep, dose.reps))
    else:
        for side in sides:
            yield from _switch(what, ex, side, sides, (1, 1))
            yield from _pulses(what, ex, side) if dose.kind == "pulses" else (_reps(what, ex, side, rep_s),)


def _switch(
    what: Exercise, ex: int, side: Side, sides: Sequence[Side], at: tuple[int, int]
) -> Iterator[Step]:
    """Yield the change of sides before every side but the first."""
    if side is not sides[0]:
        yield _timed(Kind.SWITCH, ex, what.switch_s, side, at)


def _pulses(what: Exercise, ex: int, side: Side) -> Iterator[Step]:
    """Yield one side's short holds with the moment of letting go between them."""
    dose = what.amount
    for rep in range(1, dose.reps + 1):
        if rep > 1:
            yield _timed(Kind.RELAX, ex, dose.relax_s, side, (rep, dose.reps))
        yield _timed(Kind.HOLD, ex, dose.hold_s, side, (rep, dose.reps))


def _reps(what: Exercise, ex: int, side: Side, rep_s: float) -> Step:
    """Return one side's repetitions, which wait for the user or keep a pace."""
    legs = 2 if what.sides is Sides.ALTERNATE else 1
    seconds = what.amount.reps * (rep_s or GUESS_S_PER_REP) * legs
    return Step(kind=Kind.REPS, ex=ex, side=side, count=what.amount.reps, seconds=seconds, paced=rep_s > 0)


def compile_steps(exercises: Sequence[Exercise], first: Side, rep_s: float = 0.0) -> tuple[Step, ...]:
    """Return the whole session's steps; the rest between two exercises has the side the next begins on."""
    steps: list[Step] = []
    for ex, what in enumerate(exercises):
        if ex:
            steps.append(_timed(Kind.BETWEEN, ex, exercises[ex - 1].between_s, order(what.sides, first)[0]))
        steps.extend(compile_exercise(what, ex, first, rep_s))
    return tuple(steps)


def estimate_s(steps: Sequence[Step]) -> float:
    """Return about how many seconds the steps take."""
    return sum(s.seconds for s in steps)
