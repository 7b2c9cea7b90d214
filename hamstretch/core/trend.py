"""The weekly trend, T1-T6 of domain 3.4: what a finished week says about the next one.

Every T rule is here, most cautious first, first hit decides. Pain is whole ratings 0-10; windows are
calendar days of the person's own clock. All thresholds are [D] of the domain. `plan.py` hands in the facts.
"""

from __future__ import annotations

import math

import msgspec

from hamstretch.core.dose import Rung, phase_start, rung
from hamstretch.core.pain import Action, Row, first_hit
from hamstretch.core.record_terms import Fired
from hamstretch.core.records import Colour
from hamstretch.core.thresholds import ABOVE_BASE, ENOUGH, MISSED_ALONE, TREND_RISE, TROUBLED_OF
from hamstretch.core.wording import Say, say

TROUBLED = frozenset({Colour.AMBER, Colour.RED})


class WeekFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A finished week as the table sees it.

    `medians` are those of the week before last, last and this one, None under two ratings. `recent` are
    the last three settled colours, PARTIAL left out (A6 is neutral). `rated` and `colours` are this
    week's. `done` of `due` covers two weeks, or one where `alone`. `missed`: 7 idle days ended in it.
    """

    base: float | None = None
    med3: float | None = None
    medians: tuple[float | None, float | None, float | None] = (None, None, None)
    rated: bool = False
    recent: tuple[Colour, ...] = ()
    colours: tuple[Colour, ...] = ()
    gentle: bool = False
    known: bool = False
    missed: bool = False
    done: int = 0
    due: int = 0
    alone: bool = False

    @property
    def above_base(self) -> bool:
        """T2, first form."""
        return self.base is not None and self.med3 is not None and self.med3 >= self.base + ABOVE_BASE

    @property
    def rising(self) -> bool:
        """T2, second form: up two weeks in a row, together by 2 or more."""
        first, second, third = self.medians
        if first is None or second is None or third is None:
            return False
        return first < second < third and third - first >= TREND_RISE

    @property
    def troubled(self) -> int:
        """AMBER and RED among the last three."""
        return sum(c in TROUBLED for c in self.recent)

    @property
    def troubled_now(self) -> bool:
        """Whether this week itself brought an AMBER or RED."""
        return not TROUBLED.isdisjoint(self.colours)

    @property
    def green(self) -> bool:
        """Whether any session of this week is known to have gone well: unrated ones tell nothing (A6)."""
        return Colour.GREEN in self.colours

    @property
    def enough(self) -> bool:
        """T5 not met: 3 of 4, 5 of 6, 6 of 7-8; a week that stands alone may miss one session."""
        needed = self.due - MISSED_ALONE if self.alone else math.ceil(ENOUGH * self.due)
        return self.done >= needed


TREND: tuple[Row[WeekFacts], ...] = (
    Row(
        "T2",
        "med3 >= base+2 (with a rating this week)",
        (Action.REGRESS, Action.ADVISE),
        lambda f: f.above_base and f.rated,
        say="T2.level",
    ),
    Row(
        "T2",
        "weekly median rose in 2 successive weeks by >= 2",
        (Action.REGRESS, Action.ADVISE),
        lambda f: f.rising,
        say="T2.rise",
    ),
    Row("T2", "med3 >= base+2", (Action.HOLD, Action.ADVISE), lambda f: f.above_base, say="T2.level"),
    Row(
        "T3",
        "2 of the last 3 sessions AMBER/RED, one of them this week",
        (Action.REGRESS,),
        lambda f: f.troubled >= TROUBLED_OF and f.troubled_now,
        say="T3",
    ),
    Row("T3", "2 of the last 3 AMBER/RED", (Action.HOLD,), lambda f: f.troubled >= TROUBLED_OF, say="T3"),
    Row("T4", "one RED this week", (Action.HOLD,), lambda f: Colour.RED in f.colours, say="T4.red"),
    Row("T4", "an uncleared AMBER this week", (Action.HOLD,), lambda f: f.troubled_now, say="T4.amber"),
    Row("T4", "any B11 session this week", (Action.HOLD,), lambda f: f.gentle, say="T4.gentle"),
    Row("T4", "any B6 session this week", (Action.HOLD,), lambda f: f.known, say="T4.known"),
    Row("missed-7", "7-13 idle days", (Action.HOLD,), lambda f: f.missed, say="missed-7"),
    Row("T5", "week 1 alone: 1 of 2", (Action.HOLD,), lambda f: f.alone and not f.enough, say="T5.alone"),
    Row("T5", "< 75% of sessions due", (Action.HOLD,), lambda f: not f.enough, say="T5"),
    Row("A6", "no session of the week GREEN [D]", (Action.HOLD,), lambda f: not f.green, say="A6"),
    Row("T6", "otherwise", (Action.PROCEED,), lambda _: True, say="T6"),
)
"""First hit decides. T1 is not here: its windows are counted in days, so it stops the plan at once.

[D] The same readings never take the plan back twice: where a week brought nothing new, T2 and T3 hold it.
[D] Nor do sessions without a rating after lead it on: a week of PARTIAL ones alone is held.
"""


class Ruling(msgspec.Struct, frozen=True):
    """What is decided about the plan's next week: how it moves, the rules behind it, and why in words."""

    move: Action
    fired: tuple[Fired, ...]
    cause: Say

    @property
    def rules(self) -> tuple[str, ...]:
        """Return the ids of the rules, each once."""
        return tuple(dict.fromkeys(f.rule for f in self.fired))

    @property
    def advises(self) -> bool:
        """Whether it suggests a professional."""
        return any(f.action == Action.ADVISE for f in self.fired)

    def next_week(self, week: int) -> int:
        """Return the ladder week that follows `week`; week 7 is the last and stays."""
        if self.move is Action.REGRESS:
            return one_phase_back(week)
        return rung(week + 1).week if self.move is Action.PROCEED else week


def judge(facts: WeekFacts) -> Ruling:
    """Return what the first matching row of the table decides."""
    row = first_hit(TREND, facts)
    mixed = ".red" if row.say == "T3" and Colour.RED in facts.recent else ""
    numbers = {"T3": (facts.troubled, len(facts.recent)), "T5": (facts.done, facts.due)}
    n, of = numbers.get(row.id, (0, 0))
    return Ruling(row.then[0], row.fired(), say(f"plan.cause.{row.say}{mixed}", n=n, of=of))


def one_phase_back(week: int) -> int:
    """REGRESS: the first ladder week of the phase before; phase 1 is the floor."""
    return phase_start(max(1, rung(week).phase - 1))


def sentence(before: Rung, after: Rung, ruling: Ruling) -> Say:
    """Put a ruling into one sentence: what the holds are now, and why."""
    same = (before.hold_s, before.reps) == (after.hold_s, after.reps)
    if same:
        kind = "steady" if ruling.move is Action.PROCEED else "held"
    else:
        kind = "back" if after.week < before.week else "on"
    told = say(f"plan.{kind}", hold=after.hold_s, reps=after.reps, cause=ruling.cause)
    return say("plan.advise", what=told) if ruling.advises else told
