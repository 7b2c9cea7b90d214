"""The dose ladder of domain 2.2 and how an item's dose follows from it. Rules (a)-(h) are named below.

[D] marks a design decision of this app, not a published threshold.
"""

from __future__ import annotations

import msgspec

from hamstretch.core.catalog import (
    Dose,
    FixedHold,
    LadderDose,
    PulseDose,
    RepsDose,
    SequenceDose,
    TimedDose,
)
from hamstretch.core.thresholds import (
    EASE_HOLD_S,
    EASE_SHARE,
    FLOOR_HOLD_S,
    OLDER_HOLD_S,
    OLDER_REPS,
    OLDER_WEEK,
    SHORT_HOLD_PHASE,
    SHORT_REPS_PHASE,
)


class Rung(msgspec.Struct, frozen=True):
    """One week of the ladder. `stretches` is hamstring stretches a session; `hold_s` in seconds."""

    week: int
    phase: int
    sessions: tuple[int, int]
    hold_s: int
    reps: int
    stretches: int

    @property
    def leg_seconds(self) -> tuple[int, int]:
        """Seconds per leg per week, low and high: hold x reps x stretches x sessions."""
        low, high = self.sessions
        per_session = self.hold_s * self.reps * self.stretches
        return per_session * low, per_session * high

    @property
    def leg_minutes(self) -> tuple[float, float]:
        """The same in minutes."""
        low, high = self.leg_seconds
        return low / 60, high / 60


LADDER: tuple[Rung, ...] = (
    Rung(1, 1, (2, 2), 15, 2, 2),
    Rung(2, 1, (2, 2), 15, 2, 2),
    Rung(3, 2, (3, 3), 20, 2, 2),
    Rung(4, 2, (3, 3), 20, 3, 2),
    Rung(5, 3, (3, 3), 30, 2, 2),
    Rung(6, 3, (3, 4), 30, 3, 2),
    Rung(7, 4, (3, 4), 30, 3, 2),
)
"""Weeks 1-6 and maintenance (7 stands for every later week). Rule (e): hold and reps never rise together."""

PLAN_WEEKS = LADDER[-1].week - 1
"""Weeks of the ladder before maintenance: a plan's nominal length (domain 2.2 (g))."""

LAST_PHASE = LADDER[-1].phase
"""Maintenance, after start, build and hold (domain 2.2)."""


def rung(week: int) -> Rung:
    """Return the ladder's row for a week; weeks past 7 are maintenance."""
    return LADDER[min(max(week, 1), len(LADDER)) - 1]


def phase_start(phase: int) -> int:
    """Return the first ladder week of a phase."""
    return next(r.week for r in LADDER if r.phase == phase)


class Amount(msgspec.Struct, frozen=True, omit_defaults=True):
    """How much of one item: seconds a hold (or a timed move), repetitions, pause between pulses."""

    kind: str
    hold_s: int = 0
    reps: int = 1
    relax_s: int = 0


def amount(dose: Dose, row: Rung, *, older: bool = False) -> Amount:
    """Return an item's dose on a row of the ladder, before any easing.

    Rule (a): the ladder sets every held stretch and `cap_s` is a ceiling of phases 3-4, never a start.
    Rule (e): a short hold outside the ladder rises by one number at a time, its length in phase 3 and its
    repetitions in phase 4, never in the week in which the ladder doubles. Rule (f): pulses, repetitions
    and timed moves stand outside the hold ladder. Rule (h): `older` holds 30 s a week earlier than the
    rest, which is the ladder's week 4, and makes up for it in repetitions, so that rule (e) holds.
    """
    tier = min(row.phase, 3) - 1
    match dose:
        case LadderDose():
            early = older and row.week == OLDER_WEEK
            return Amount("hold", *((OLDER_HOLD_S, OLDER_REPS) if early else (row.hold_s, row.reps)))
        case FixedHold():
            hold_s = dose.hold_s[row.phase >= SHORT_HOLD_PHASE]
            return Amount("hold", hold_s, dose.reps[row.phase >= SHORT_REPS_PHASE])
        case PulseDose():
            return Amount("pulses", dose.hold_s, dose.reps[tier], dose.relax_s)
        case RepsDose():
            return Amount("reps", 0, dose.reps[tier])
        case TimedDose():
            return Amount("timed", dose.seconds, 2 if dose.each_way else 1)
        case SequenceDose():
            return Amount("sequence")


def eased(what: Amount) -> Amount:
    """EASE [D]: a hold 5 s shorter but never under 10 s; counts a third smaller, at least 1."""
    if what.kind == "hold":
        return Amount("hold", round(shorter(what.hold_s)), what.reps)
    if what.kind in ("reps", "pulses"):
        return msgspec.structs.replace(what, reps=fewer(what.reps))
    return what


def shorter(hold_s: float) -> float:
    """EASE [D]: return the seconds of a hold made shorter; one that is short already stays."""
    return max(min(FLOOR_HOLD_S, hold_s), hold_s - EASE_HOLD_S)


def fewer(count: int) -> int:
    """EASE [D]: return a count made smaller, at least 1."""
    return max(1, count - count // EASE_SHARE)


def one_step_lower(what: Amount) -> Amount:
    """A3 [D]: the hold 5 s shorter, else one repetition less; never under 10 s x 1."""
    if what.kind == "hold" and what.hold_s > FLOOR_HOLD_S:
        return msgspec.structs.replace(what, hold_s=max(FLOOR_HOLD_S, what.hold_s - EASE_HOLD_S))
    if what.kind in ("hold", "reps", "pulses") and what.reps > 1:
        return msgspec.structs.replace(what, reps=what.reps - 1)
    return what
