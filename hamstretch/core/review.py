"""The review of weeks 4 and 6, M1-M4 of domain 3.4: independent remarks on what has changed so far.

Pain levels are medians of ratings 0-10, activity 0 (unable) to 10 (as before), flexibility in the test's
own unit; a change is now minus then. None of it is a promise or a finding about a body.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from hamstretch.core.measure_records import Measure
from hamstretch.core.measures import activity_change, all_series, flexibility_change
from hamstretch.core.pain import Action, Row, hits
from hamstretch.core.record_terms import Fired
from hamstretch.core.thresholds import IMPORTANT, IMPORTANT_SHARE, REACH_MDC, REVIEW_WEEKS, ROOM, STILL
from hamstretch.core.wording import Say, say


class ReviewFacts(msgspec.Struct, frozen=True):
    """What a review looks at; `week` is the calendar week of the plan. None means not measured.

    `mdc` is the flexibility test's minimal detectable change, 4 cm for the reach tests (domain 4).
    """

    week: int
    base: float | None = None
    med3: float | None = None
    activity_change: float | None = None
    flexibility_change: float | None = None
    mdc: float = REACH_MDC

    @property
    def drop(self) -> float | None:
        """Points of pain less than at the beginning, negative when more."""
        return None if self.base is None or self.med3 is None else self.base - self.med3

    @property
    def important(self) -> bool:
        """M1: down by 2 and by 30 % from a base of 4 or more."""
        if self.base is None or self.drop is None or self.base < ROOM:
            return False
        return self.drop >= IMPORTANT and self.drop >= IMPORTANT_SHARE * self.base

    @property
    def not_better(self) -> bool:
        """M2; an activity score that was never given counts as unchanged."""
        active = self.activity_change is not None and self.activity_change >= IMPORTANT
        hurts = self.med3 is not None and self.med3 >= STILL
        return self.week == max(REVIEW_WEEKS) and not self.important and hurts and not active

    @property
    def no_room(self) -> bool:
        """M3: the beginning was too low to show a change."""
        return self.base is not None and self.base < ROOM

    @property
    def at_odds(self) -> bool:
        """M4: more reach, more pain."""
        more = self.flexibility_change is not None and self.flexibility_change >= self.mdc
        return more and self.drop is not None and self.drop <= -IMPORTANT


REVIEW: tuple[Row[ReviewFacts], ...] = (
    Row("M1", "base >= 4 and med3 down >= 2 and >= 30%", (Action.PROCEED,), lambda f: f.important),
    Row("M2", "week 6, M1 not met, med3 >= 3, activity change < 2", (Action.ADVISE,), lambda f: f.not_better),
    Row("M3", "base <= 3", (Action.PROCEED,), lambda f: f.no_room),
    Row(
        "M4",
        "flexibility better by >= MDC but pain worse by >= 2",
        (Action.PROCEED,),
        lambda f: f.at_odds,
    ),
)
"""All that match apply."""


class Remark(msgspec.Struct, frozen=True):
    """One remark of a review: the rule that fired, and the sentence."""

    fired: Fired
    say: Say


def review_facts(
    week: int, base: float | None, med3: float | None, measured: Sequence[Measure]
) -> ReviewFacts:
    """Return what a review looks at, with what was measured since the plan's start.

    Outside the review weeks nothing is read. Of several tests the one that changed most tells.
    """
    if week not in REVIEW_WEEKS:
        return ReviewFacts(week)
    active, reach = activity_change(measured), flexibility_change(all_series(measured))
    return ReviewFacts(
        week,
        base,
        med3,
        activity_change=None if active is None else active.change,
        flexibility_change=None if reach is None else reach[0],
        mdc=REACH_MDC if reach is None else reach[1],
    )


def review(facts: ReviewFacts) -> tuple[Remark, ...]:
    """Return the remarks of a review week, M1-M4 in their order; in any other week there are none."""
    if facts.week not in REVIEW_WEEKS:
        return ()
    return tuple(Remark(row.fired()[0], _words(row.id, facts)) for row in hits(REVIEW, facts))


def _words(rule: str, facts: ReviewFacts) -> Say:
    """Return a row's sentence. M2 says "changed little", which ratings that rose by 2 and more did not."""
    base, last = facts.base, facts.med3
    if rule == "M2" and base is not None and last is not None and last - base >= IMPORTANT:
        return say("progress.headline.higher", base=base, med3=last)
    return say(f"plan.review.{rule}")
