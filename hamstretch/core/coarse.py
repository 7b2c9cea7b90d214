"""A long look back in fewer steps: weeks and ratings put together, so that a chart stays readable.

Doses become means per week, ratings medians; both say how many weeks or sessions stand behind them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import fmean, median

import msgspec

from hamstretch.core.past import PainPoint
from hamstretch.core.progress import WeekDose
from hamstretch.core.thresholds import MEDIAN_RATINGS

SIZES = (1, 4, 13, 52, 260)
"""Weeks that may be put together: one, a month, a quarter, a year, five."""
MOST = 60
"""Steps a chart shows at most."""
MOST_RATED = 120
"""Single sessions a chart shows at most; more of them become medians."""

Pair = tuple[float, float]


class Dose(msgspec.Struct, frozen=True, kw_only=True):
    """Means per week of `weeks` weeks. `target` and `aim` are None unless every week had one."""

    start: date
    end: date
    weeks: int
    done: float
    minutes: Pair
    target: Pair | None
    aim: Pair | None


class Ratings(msgspec.Struct, frozen=True, kw_only=True):
    """Medians of the ratings of `sessions` sessions, each None where nobody rated."""

    start: date
    end: date
    sessions: int
    pre: float | None
    post: float | None


def size(weeks: int) -> int:
    """Return how many weeks to put together."""
    return next((s for s in SIZES if weeks <= s * MOST), SIZES[-1])


def doses(weeks: Sequence[WeekDose]) -> tuple[Dose, ...]:
    """Return the weeks, put together where there are many; the last may hold fewer."""
    step = size(len(weeks))
    return tuple(_dose(weeks[i : i + step]) for i in range(0, len(weeks), step))


def ratings(points: Iterable[PainPoint], steps: Iterable[Dose]) -> tuple[Ratings, ...]:
    """Return the medians of each step that has a rating; points stand in the order of time."""
    left, found = list(reversed(list(points))), []
    for step in steps:
        inside = []
        while left and left[-1].day <= step.end:
            inside.append(left.pop())
        if inside:
            found.append(_ratings(step, inside))
    return tuple(found)


def middles(points: Sequence[PainPoint], steps: Sequence[Dose]) -> tuple[float | None, ...]:
    """Return for each point the median `pre` of its step; None where too few were rated for one."""
    starts, found = [s.start for s in steps], defaultdict[int, list[int]](list)
    places = [max(0, bisect_right(starts, p.day) - 1) for p in points]
    for place, point in zip(places, points, strict=True):
        if point.pre is not None:
            found[place].append(point.pre)
    levels = {n: median(told) for n, told in found.items() if len(told) >= MEDIAN_RATINGS}
    return tuple(levels.get(place) for place in places)


def _dose(weeks: Sequence[WeekDose]) -> Dose:
    return Dose(
        start=weeks[0].start,
        end=weeks[-1].start + timedelta(days=6),
        weeks=len(weeks),
        done=fmean(w.done for w in weeks),
        minutes=(fmean(w.minutes[0] for w in weeks), fmean(w.minutes[1] for w in weeks)),
        target=_mean([w.target for w in weeks]),
        aim=_mean([w.aim for w in weeks]),
    )


def _mean(pairs: Sequence[Pair | tuple[int, int] | None]) -> Pair | None:
    """Return the mean of both ends, or None when one is missing."""
    there = [p for p in pairs if p is not None]
    if len(there) < len(pairs):
        return None
    return fmean(p[0] for p in there), fmean(p[1] for p in there)


def _ratings(step: Dose, points: Sequence[PainPoint]) -> Ratings:
    pre = [p.pre for p in points if p.pre is not None]
    post = [p.post for p in points if p.post is not None]
    return Ratings(
        start=step.start,
        end=step.end,
        sessions=len(points),
        pre=median(pre) if pre else None,
        post=median(post) if post else None,
    )
