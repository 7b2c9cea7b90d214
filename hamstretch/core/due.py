"""Which days ask for something: the next session from the chosen weekdays, the next self-test by date.

Dates are calendar days of the person's own clock; nothing here knows pain.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from hamstretch.core.settings import Weekday
from hamstretch.core.thresholds import MONTH_DAYS

DAY = timedelta(days=1)
TEST_WEEKS = (0, 2, 4, 6)
"""Milestones of domain 2.2: baseline, then the ends of weeks 2, 4 and 6."""
TEST_EVERY = timedelta(days=MONTH_DAYS)
"""After week 6 "monthly" is every four weeks [D], so that the weekday stays."""
TEST_GAP = timedelta(days=7)
"""Never more than weekly (domain 4)."""


def days_from(today: date, chosen: tuple[Weekday, ...]) -> tuple[Weekday, ...]:
    """Return the days to suggest to someone who begins today: the usual ones, or three that begin today."""
    here = today.isoweekday()
    if here in chosen:
        return chosen
    return tuple(sorted(Weekday((here - 1 + ahead) % 7 + 1) for ahead in (0, 2, 4)))


def next_due(
    *, days: Iterable[Weekday], target: tuple[int, int], done: int, first: date, week_end: date
) -> date | None:
    """Return the first day from `first` on that asks for a session; None when no weekday is chosen.

    Fewer chosen days than the target are respected: that many are asked for and no more. With 3-4 as
    target a fourth chosen day is asked for too. When the chosen days left in the week cannot hold what
    is still open, any day of the week will do.
    """
    chosen = {int(d) for d in days}
    if not chosen:
        return None
    left = min(len(chosen), target[1]) - done
    week = [first + n * DAY for n in range((week_end - first).days + 1)]
    ahead = [d for d in week if d.isoweekday() in chosen]
    open_days = week if left > len(ahead) else ahead
    if left > 0 and open_days:
        return open_days[0]
    start = max(first, week_end + DAY)
    return next(d for n in range(7) if (d := start + n * DAY).isoweekday() in chosen)


def self_test_due(started: date, taken: Iterable[date], today: date) -> date:
    """Return the day the next flexibility self-test is due; today or earlier means now.

    A missed milestone stays open until the next one, and a test never follows another within a week.
    """
    last = max((t for t in taken if t <= today), default=None)
    milestone = _milestone(started, today)
    if last is None:
        return milestone
    if last >= milestone:
        milestone = _after(started, milestone)
    return max(milestone, last + TEST_GAP)


def _milestone(started: date, today: date) -> date:
    """Return the latest milestone up to today."""
    here = started
    while (following := _after(started, here)) <= today:
        here = following
    return here


def _after(started: date, milestone: date) -> date:
    """Return the milestone that follows one."""
    first = [started + timedelta(weeks=w) for w in TEST_WEEKS]
    return next((d for d in first if d > milestone), milestone + TEST_EVERY)
