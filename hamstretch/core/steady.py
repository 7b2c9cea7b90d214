"""How steadily the plan was kept: its weeks as the statistics want them, and the sentence about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

import msgspec

from hamstretch.core.plan_state import PlanState
from hamstretch.core.stats import Kept, consistency, days_between, streak
from hamstretch.core.wording import Say, say


class Steady(msgspec.Struct, frozen=True):
    """Consistency 0-1 or None before a week was over, weeks in a row, median days between sessions."""

    consistency: float | None
    streak: int
    between: float | None


LOOK_BACK = 104
"""Weeks that consistency is taken over: two years ago weighs less than a billionth."""


def kept(plan: PlanState) -> Iterator[Kept]:
    """Yield the plan's weeks, newest first. [D] A day of rest by rule excuses one session of its week."""
    for back, week in enumerate(reversed(plan.weeks)):
        yield Kept(
            done=week.done,
            asked=week.target[0],
            excused=len(week.rest_days),
            paused=week.paused,
            running=back == 0,
        )


def steady(plan: PlanState, days: Iterable[date]) -> Steady:
    """Return how steadily the whole plan was kept; `days` are those of sessions in the time shown."""
    lately = [*islice(kept(plan), LOOK_BACK)][::-1]
    return Steady(consistency(lately), streak(kept(plan)), days_between(days))


def steady_words(found: Steady) -> Say | None:
    """Say it in one sentence, or nothing before a week of the plan was over."""
    if found.consistency is None:
        return None
    share = round(100 * found.consistency)
    row = say("progress.streak", n=found.streak) if found.streak else say("progress.streak.none")
    if found.between is None:
        return say("progress.steady", share=share, row=row)
    return say("progress.steady.between", share=share, row=row, gap=say("progress.days", n=found.between))
