"""A long look back in fewer steps: weeks and ratings put together, so that a chart stays readable.

Doses become means per week, ratings medians; both say how many weeks or sessions stand behind them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from statistics import median

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
MOST_MEASURED, MOST_MARKS = 45, 90
"""Tests, or ratings of activities, that a chart shows one by one, and marks of all its columns together; more
become medians with their range."""

LINK_DAYS = 70
"""[D] Tests and ratings further apart than this are not linked: nobody knows what was between them."""

Pair = tuple[float, float]


class Dose(msgspec.Struct, frozen=True, kw_only=True):
    """Means per week of `weeks` weeks. `target` and `aim` are None unless every week had one.

    A week that is not over is left out of a mean, which it would make look too small.
    """

    start: date
    end: date
    weeks: int
    done: float
    minutes: Pair
    target: Pair | None
    aim: Pair | None


class Ratings(msgspec.Struct, frozen=True, kw_only=True):
    """Medians of the ratings of so many sessions and desk breaks, each None where nobody rated."""

    start: date
    end: date
    sessions: int
    breaks: int
    pre: float | None
    post: float | None


class Spread(msgspec.Struct, frozen=True):
    """The median of some measurements, with the lowest and the highest of them."""

    middle: float
    low: float
    high: float


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """What was measured on so many `days` of a step: one spread a column, None where it has no value."""

    start: date
    end: date
    days: int
    spreads: tuple[Spread | None, ...]


def size(weeks: int, most: int = MOST) -> int:
    """Return how many weeks to put together for at most so many steps."""
    return next((s for s in SIZES if weeks <= s * most), SIZES[-1])


def doses(weeks: Sequence[WeekDose], today: date) -> tuple[Dose, ...]:
    """Return the weeks, put together where there are many."""
    return tuple(_dose(step, today) for step in _steps(weeks, size(len(weeks))))


def _steps(weeks: Sequence[WeekDose], step: int) -> Iterator[Sequence[WeekDose]]:
    """Yield so many weeks each; fewer than half of them at the end belong to the step before.

    A sliver at the edge of a chart would look like a fault, and tells less than the others.
    """
    starts = list(range(0, len(weeks), step))
    if len(starts) > 1 and 2 * (len(weeks) - starts[-1]) < step:
        starts.pop()
    for begin, end in zip(starts, [*starts[1:], len(weeks)], strict=True):
        yield weeks[begin:end]


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


def most_of(columns: int) -> int:
    """Return how many days or steps a chart of so many columns shows at most."""
    return min(MOST_MEASURED, MOST_MARKS // max(1, columns))


def measured(
    told: Sequence[tuple[date, Sequence[float | None]]], weeks: Sequence[WeekDose]
) -> tuple[Measured, ...]:
    """Return the medians of each step that was measured in; `told` stands in the order of time.

    The steps are whole weeks; a day outside them belongs to the first or the last.
    """
    step = size(len(weeks), most_of(max((len(values) for _, values in told), default=1)))
    steps = list(_steps(weeks, step))
    starts, ends = [s[0].start for s in steps], [s[-1].end for s in steps]
    found = defaultdict[int, list[Sequence[float | None]]](list)
    for day, values in told:
        found[max(0, bisect_right(starts, day) - 1)].append(values)
    return tuple(
        Measured(
            start=starts[n],
            end=ends[n],
            days=len(rows),
            spreads=tuple(map(_spread, zip(*rows, strict=True))),
        )
        for n, rows in sorted(found.items())
    )


def _spread(values: Iterable[float | None]) -> Spread | None:
    told = [v for v in values if v is not None]
    return Spread(median(told), min(told), max(told)) if told else None


def middles(points: Sequence[PainPoint], steps: Sequence[Dose]) -> tuple[float | None, ...]:
    """Return for each point the median `pre` of its step; None where too few were rated for one."""
    starts, found = [s.start for s in steps], defaultdict[int, list[int]](list)
    places = [max(0, bisect_right(starts, p.day) - 1) for p in points]
    for place, point in zip(places, points, strict=True):
        if point.pre is not None:
            found[place].append(point.pre)
    levels = {n: median(told) for n, told in found.items() if len(told) >= MEDIAN_RATINGS}
    return tuple(levels.get(place) for place in places)


def _dose(weeks: Sequence[WeekDose], today: date) -> Dose:
    start, end = weeks[0].start, weeks[-1].start + timedelta(days=6)
    weeks = weeks[:-1] if len(weeks) > 1 and weeks[-1].end >= today else weeks
    left, right = sum(w.seconds_left for w in weeks), sum(w.seconds_right for w in weeks)
    asked = [w.rung for w in weeks if w.rung is not None]
    all_asked = len(asked) == len(weeks)
    return Dose(
        start=start,
        end=end,
        weeks=len(weeks),
        done=sum(w.done for w in weeks) / len(weeks),
        minutes=(left / 60 / len(weeks), right / 60 / len(weeks)),
        target=_mean([r.sessions for r in asked]) if all_asked else None,
        aim=_mean([rung.leg_minutes for rung in asked]) if all_asked else None,
    )


def _mean(pairs: Sequence[Pair | tuple[int, int]]) -> Pair:
    """Return the mean of both ends."""
    return sum(p[0] for p in pairs) / len(pairs), sum(p[1] for p in pairs) / len(pairs)


def _ratings(step: Dose, points: Sequence[PainPoint]) -> Ratings:
    pre = [p.pre for p in points if p.pre is not None]
    post = [p.post for p in points if p.post is not None]
    return Ratings(
        start=step.start,
        end=step.end,
        sessions=sum(p.planned for p in points),
        breaks=sum(not p.planned for p in points),
        pre=median(pre) if pre else None,
        post=median(post) if post else None,
    )
