"""Small statistics that ask nothing of the data but their order: medians, a robust slope, how steady it is.

Nothing here knows pain or stretching. Times are days, shares are 0-1.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from statistics import NormalDist, median

import msgspec

LEAST_POINTS = 4
"""A slope is told from this many points on (domain 4)."""
CONFIDENCE = 0.95
HALF_WEEKS = 3.0
"""Consistency [D]: what was done this many weeks ago weighs half as much as what is done now."""


class Slope(msgspec.Struct, frozen=True):
    """A Theil-Sen slope a day with its confidence interval, and the line's height at day 0."""

    slope: float
    height: float
    low: float
    high: float

    def at(self, day: float) -> float:
        """Return the line's height on a day."""
        return self.height + self.slope * day

    @property
    def certain(self) -> bool:
        """Whether the interval leaves one direction only."""
        return self.low > 0 or self.high < 0


def theil_sen(points: Sequence[tuple[float, float]]) -> Slope | None:
    """Return the median of all slopes between two of (day, value) points, or None with too few days.

    The interval is Sen's (J Am Stat Assoc 1968;63:1379-1389, eq. 2.6), which allows for ties.
    """
    if len(points) < LEAST_POINTS:
        return None
    rises = sorted(
        (y2 - y1) / (x2 - x1) for n, (x1, y1) in enumerate(points) for x2, y2 in points[n + 1 :] if x1 != x2
    )
    if not rises:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    middle = median(rises)
    low, high = _interval(rises, xs, ys)
    return Slope(middle, median(ys) - middle * median(xs), low, high)


def _interval(rises: Sequence[float], xs: Sequence[float], ys: Sequence[float]) -> tuple[float, float]:
    """Return the slopes whose ranks bound the interval; nothing bounds it where nearly all are alike."""
    spread = (_untied(len(ys)) - _ties(xs) - _ties(ys)) / 18
    if spread < 0:
        return -math.inf, math.inf
    reach = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * math.sqrt(spread)
    last = len(rises) - 1
    low, high = round((len(rises) - reach) / 2) - 1, round((len(rises) + reach) / 2)
    return rises[max(low, 0)], rises[min(high, last)]


def _ties(values: Iterable[float]) -> int:
    """Return by how much values that are alike narrow the spread of ranks."""
    return sum(_untied(n) for n in Counter(values).values())


def _untied(n: int) -> int:
    return n * (n - 1) * (2 * n + 5)


class Kept(msgspec.Struct, frozen=True):
    """One week: sessions done of those asked for; `excused` of them a rule forbade. `paused`: none was asked.

    `running`: the week is not over.
    """

    done: int
    asked: int
    excused: int = 0
    paused: bool = False
    running: bool = False

    @property
    def due(self) -> int:
        """Sessions that were the person's own to do; what was done counts as allowed."""
        return 0 if self.paused else max(min(self.done, self.asked), self.asked - self.excused, 0)

    @property
    def adherence(self) -> float | None:
        """Share of the due sessions that were done, 1 at most; None in a week that asked for nothing."""
        return min(1.0, self.done / self.due) if self.due else None

    @property
    def met(self) -> bool:
        """Whether everything due was done."""
        return self.due > 0 and self.done >= self.due


def consistency(weeks: Iterable[Kept]) -> float | None:
    """Return how steadily the weeks were kept, 0-1, or None before one was over.

    Exponential smoothing over finished weeks: a missed one dents, none zeroes. Rest by rule and pauses
    freeze it: a week moves it by the share of its sessions that was the person's own to do.
    """
    score = None
    for week in weeks:
        share = week.adherence
        if share is None or (week.running and not week.met):
            continue
        keep = 0.0 if score is None else 0.5 ** (week.due / week.asked / HALF_WEEKS)
        score = share + keep * ((score or 0.0) - share)
    return score


def streak(newest: Iterable[Kept]) -> int:
    """Return how many weeks in a row were kept, read from the newest one back.

    Pauses and rest by rule neither add nor break, and the running week can only add.
    """
    count = 0
    for week in newest:
        due = week.due
        if week.done >= due > 0:
            count += 1
        elif due and not week.running:
            break
    return count


def days_between(days: Iterable[date]) -> float | None:
    """Return the median number of days from one day to the next, or None with fewer than two days."""
    order = sorted(set(days))
    gaps = [(later - earlier).days for earlier, later in pairwise(order)]
    return median(gaps) if gaps else None
