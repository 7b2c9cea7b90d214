"""How steadily the plan was kept: its weeks as the statistics want them, and the sentence about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

import msgspec

from hamstretch.core.due import DAY
from hamstretch.core.plan_state import PlanState, WeekView
from hamstretch.core.stats import Kept, consistency, days_between, streak
from hamstretch.core.wording import Say, say


class Steady(msgspec.Struct, frozen=True):
    """Consistency 0-1 or None before a week was over, weeks in a row, median days between sessions."""

    consistency: float | None
    streak: int
    between: float | None


LOOK_BACK = 104
"""Weeks that consistency is taken over: two years ago weighs less than a billionth."""


Shut = Sequence[tuple[date, date | None]]
"""First and last day of each time in which a lock stood, None while it does (`Standing.shut`)."""


def kept(plan: PlanState, shut: Shut = ()) -> Iterator[Kept]:
    """Yield the plan's weeks, newest first. [D] A day of rest by rule excuses one session of its week.

    So does every day on which a lock stood: nobody checks in behind one, and none may start a session.
    """
    for back, week in enumerate(reversed(plan.weeks)):
        yield Kept(
            done=week.done,
            asked=week.target[0],
            excused=len({*week.rest_days, *_shut_days(week, shut)}),
            paused=week.paused,
            running=back == 0,
        )


def _shut_days(week: WeekView, shut: Shut) -> Iterator[date]:
    """Yield the days of a week on which a lock stood."""
    for first, last in shut:
        begin, end = max(first, week.start), min(last or week.end, week.end)
        yield from (begin + n * DAY for n in range((end - begin).days + 1))


def steady(plan: PlanState, days: Iterable[date], shut: Shut = ()) -> Steady:
    """Return how steadily the whole plan was kept; `days` are those of sessions in the time shown."""
    lately = [*islice(kept(plan, shut), LOOK_BACK)][::-1]
    return Steady(consistency(lately), streak(kept(plan, shut)), days_between(days))


def steady_words(found: Steady) -> Say | None:
    """Say it in one sentence, or nothing before a week of the plan was over."""
    if found.consistency is None:
        return None
    share = round(100 * found.consistency)
    row = say("progress.streak", n=found.streak) if found.streak else say("progress.streak.none")
    if found.between is None:
        return say("progress.steady", share=share, row=row)
    return say("progress.steady.between", share=share, row=row, gap=say("progress.days", n=found.between))
