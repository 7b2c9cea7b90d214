"""A self-test from its gate to its record: who may take it, what a reading is, and how a sitting goes on.

Domain 4: practice, then scored trials, best of three, the same for each side. Nothing sharp is ever scored.
Values are centimetres or degrees from the test's zero; a sitting is frozen and each act returns a new one.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec
from msgspec.structs import replace

from hamstretch.core.asked import Due, again_from, due
from hamstretch.core.catalog import Catalog, SelfTest
from hamstretch.core.measure_records import SelfTestRecord, Trial, Unscored, Zero
from hamstretch.core.pain import Limits
from hamstretch.core.plan_state import PlanState
from hamstretch.core.record_terms import Quality, Side, Stamp
from hamstretch.core.records import Entry
from hamstretch.core.settings import LengthUnit
from hamstretch.core.thresholds import TRIAL_PAIN, TRIALS_LOST
from hamstretch.core.wording import Say, say

CM_PER_INCH = 2.54
HALF_INCH = 2
"""Inches are read to the half [D], as near to a centimetre as a tape's marks come."""
BOXES: tuple[float, ...] = (0.0, 15.0, 23.0, 26.0, 38.0)
"""Where on its own scale a box or tape has the soles, cm; 0 is a plain ruler from the soles (F13, F10)."""
_NUMBER = re.compile(r"([+\-−–]?)(\d{1,4}(?:[.,]\d{1,3})?)")


# -- who may take it --------------------------------------------------------------------------------


def sides_open(test: SelfTest, entries: Sequence[Entry], today: date) -> tuple[Side, ...]:
    """Return the sides that may be tested today, in order: each once a week at most."""
    return tuple(s for s in _sides(test) if again_from(entries, test.id, s, today) is None)


def opens_on(test: SelfTest, entries: Sequence[Entry], today: date) -> date | None:
    """Return the first day on which a side may be tested again, or None when one may today."""
    if sides_open(test, entries, today):
        return None
    return min(d for s in _sides(test) if (d := again_from(entries, test.id, s, today)) is not None)


def _sides(test: SelfTest) -> tuple[Side, ...]:
    return (Side.LEFT, Side.RIGHT) if test.per_side else (Side.BOTH,)


def unsuited(test: SelfTest, limits: Limits) -> Say | None:
    """Say why a test is left out for someone with these limits, whatever the day, or return None.

    [D] What the safety list holds to the easy set (B5, B6) holds back from reaching as far as it goes too.
    """
    if limits.avoid.intersection(test.avoid_if):
        return say("self-test.no.avoid")
    if limits.dose != "plan":
        return say("self-test.no.careful")
    return None


def offered(entries: Sequence[Entry], plan: PlanState, catalog: Catalog, limits: Limits) -> Due:
    """Return what is due today, its test one that suits: the default, else the first that does, else none."""
    order = sorted(catalog.tests.values(), key=lambda t: not t.default)
    suited = [t.id for t in order if unsuited(t, limits) is None]
    open_ = due(entries, plan, suited[0] if suited else "")
    return open_ if open_.self_test in suited else replace(open_, self_test="")


def not_now(test: SelfTest, limits: Limits, pain: int) -> Say | None:
    """Say why a test has to wait, or return None: pain (domain 4), or a fold in the first 2 h (B7)."""
    if pain >= TRIAL_PAIN:
        return say("self-test.no.pain", pain=pain, limit=TRIAL_PAIN)
    if test.fold and limits.no_fold:
        return say("self-test.no.early")
    return None


# -- readings ---------------------------------------------------------------------------------------


def read(text: str, test: SelfTest, unit: LengthUnit, *, beyond: bool, offset: float = 0.0) -> float | Say:
    """Return the value of a reading as typed, or the sentence that says what is wrong with it.

    `beyond` tells on which side of the zero it lies; a typed sign overrules it. On a box's own scale
    (`offset` above 0) the number itself tells. Rounded to whole cm or degrees, or to half inches.
    """
    found = _NUMBER.fullmatch(text.strip().replace(" ", ""))
    if found is None:
        return say("self-test.reading.number") if text.strip() else say("self-test.reading.empty")
    sign, number = found[1], float(found[2].replace(",", "."))
    number = _cm(number, unit) if test.unit == "cm" else float(round(number))
    if offset:
        value = (-number if sign and sign != "+" else number) - offset
    elif sign:
        value = number if sign == "+" else -number
    else:
        value = number if beyond is not test.zero.less_is_better else -number
    if not test.low <= value <= test.high:
        return _out_of_range(text.strip(), test, unit, offset)
    return round(value, 2) + 0.0


def _cm(number: float, unit: LengthUnit) -> float:
    if unit is LengthUnit.INCH:
        return round(number * HALF_INCH) / HALF_INCH * CM_PER_INCH
    return float(round(number))


def _out_of_range(text: str, test: SelfTest, unit: LengthUnit, offset: float) -> Say:
    inches = unit is LengthUnit.INCH and test.unit == "cm"
    per = CM_PER_INCH if inches else 1.0
    low, high = (f"{round((v + offset) / per)}".replace("-", "−") for v in (test.low, test.high))
    name = "deg" if test.unit == "deg" else unit.value
    return say(f"self-test.reading.range.{name}", value=text, low=low, high=high)


# -- a sitting --------------------------------------------------------------------------------------


class Step(enum.StrEnum):
    """What comes next."""

    PRACTICE = "practice"
    TRIAL = "trial"
    SIDE_DONE = "side_done"


class Sitting(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a test in progress: `practice` tries before `wanted` trials that count."""

    test: str
    side: Side
    zero: Zero
    practice: int
    wanted: int
    offset: float = 0.0
    warmed_up: bool = False
    pain: int | None = None
    practised: int = 0
    trials: tuple[Trial, ...] = ()
    stopped: Quality | None = None

    @property
    def kept(self) -> int:
        """Trials that count so far."""
        return sum(t.unscored is Unscored.NONE for t in self.trials)

    @property
    def lost(self) -> int:
        """Trials that do not."""
        return len(self.trials) - self.kept

    @property
    def step(self) -> Step:
        """What comes next; a side is over when it has its trials, was stopped, or lost too many [D]."""
        if self.stopped is not None or self.kept >= self.wanted or self.lost >= TRIALS_LOST:
            return Step.SIDE_DONE
        return Step.PRACTICE if self.practised < self.practice else Step.TRIAL

    @property
    def number(self) -> int:
        """Which practice or trial comes next, from 1."""
        return (self.practised if self.step is Step.PRACTICE else self.kept) + 1

    def practise(self) -> Sitting:
        """One practice try is over."""
        return replace(self, practised=self.practised + 1)

    def keep(self, value: float) -> Sitting:
        """One trial counts."""
        return replace(self, trials=(*self.trials, Trial(value=value)))

    def lose(self, why: Unscored, pain: int | None = None) -> Sitting:
        """One trial does not count."""
        return replace(self, trials=(*self.trials, Trial(unscored=why, pain=pain)))

    def stop(self, sign: Quality) -> Sitting:
        """End the side at a stop sign: whatever was reached has no score."""
        return replace(self, stopped=sign, trials=(*self.trials, Trial(unscored=Unscored.STOP)))

    def record(self, id_: str, at: Stamp, app: str) -> SelfTestRecord:
        """Return what the log keeps of this side."""
        return SelfTestRecord(
            id=id_,
            at=at,
            test=self.test,
            side=self.side,
            zero=self.zero,
            offset=self.offset,
            warmed_up=self.warmed_up,
            pain=self.pain,
            practice=self.practised,
            trials=self.trials,
            stopped=self.stopped,
            app=app,
        )


def sittings(test: SelfTest, sides: Iterable[Side]) -> tuple[Sitting, ...]:
    """Return the sittings of a test, one for each side."""
    return tuple(
        Sitting(test=test.id, side=s, zero=test.zero, practice=test.practice, wanted=test.trials)
        for s in sides
    )
