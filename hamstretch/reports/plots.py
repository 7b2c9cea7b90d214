"""The charts of a printed report as shapes and text: pain, sessions, minutes, self-tests over one time axis.

The window's charts need a screen's pixels and a mouse; these need paper. Sides differ in shape as well as in
colour, so that a copy in black and white reads the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from statistics import median

from msgspec.structs import replace

from hamstretch.core.coarse import (
    LINK_DAYS,
    MOST,
    MOST_RATED,
    Dose,
    Measured,
    doses,
    measured,
    most_of,
    ratings,
    size,
)
from hamstretch.core.measures import Series
from hamstretch.core.past import PainPoint
from hamstretch.core.progress import PhaseBand, PlanChange
from hamstretch.core.record_terms import Side
from hamstretch.core.report import Report
from hamstretch.core.report_signs import Sign
from hamstretch.core.thresholds import NOISE
from hamstretch.core.wording import say
from hamstretch.reports.axes import LEFT_AXIS, Axes, Words, grid, key, levels_to, step_of, top_of
from hamstretch.reports.sheet import Box, Drawn, Line, Mark, Rect, Shape, Text, width_of
from hamstretch.reports.style import Style

SCALE_TOP = 10
"""The pain axis always shows the whole scale, so that a small change looks small."""
FOOT, HEAD = 11.5, 10.0
"""Room under a chart for the days, and in its top for the phases' names."""
EVENTS = 9.0
"""The row between the phases' names and the highest value, for what happened on a day and has no value."""

APART = 1.7
"""Half the distance of two marks of one session or test, so that neither hides the other when equal."""

LINK_PT = 0.9
"""How wide a line from test to test is."""

LINKED = 1.5
"""Steps of medians further apart than this, in lengths of a step, are not linked."""

HOLLOW = 3.0
"""Narrower bars are filled: their edges would be all there is to see."""


class Plots:
    """Draws the charts of one report."""

    def __init__(self, report: Report, words: Words, style: Style) -> None:
        self._report, self._say, self._tint = report, words, style

    @property
    def _sparse(self) -> bool:
        """Whether phases and changes of the plan can be told apart on the axis."""
        return len(self._report.weeks) <= MOST

    @property
    def _doses(self) -> tuple[Dose, ...]:
        """The weeks, put together where there are many."""
        return doses(self._report.weeks, self._report.made.date())

    def step(self) -> int:
        """Return how many weeks stand behind one bar."""
        return size(len(self._report.weeks))

    # -- pain ---------------------------------------------------------------------------------------

    def pain(self, frame: Rect) -> Iterator[Drawn]:
        """Yield ratings, weekly medians, the band of noise, phases, plan changes and stop signs."""
        axes = self._axes(frame, 0, SCALE_TOP, head=self._head())
        yield from self._noise(axes)
        yield from grid(axes, (0, 2, 4, 6, 8, 10), self._tint)
        yield from self._phases(axes)
        points = self._report.points
        if len(points) <= MOST_RATED:
            yield from self._medians(axes, points)
            for point in points:
                hour = (point.at.hour + point.at.minute / 60) / 24
                yield from self._rated(axes, point.day.toordinal() + hour, point.pre, point.post)
        else:
            for group in ratings(points, self._doses):
                centre = (group.start.toordinal() + group.end.toordinal() + 1) / 2
                yield from self._rated(axes, centre, group.pre, group.post)
        yield from self._events(axes)

    def _head(self) -> float:
        """Return the room above the pain axis."""
        named = self._sparse and bool(self._report.bands)
        return (HEAD if named else 0) + (EVENTS if self._changes or self._stops else 0)

    @property
    def _changes(self) -> tuple[PlanChange, ...]:
        """Changes of the plan that are marked."""
        return self._report.changes if self._sparse else ()

    @property
    def _stops(self) -> tuple[Sign, ...]:
        """Stop signs that are marked: what was confirmed after them is none."""
        return tuple(sign for sign in self._report.signs if sign.rule)

    def pain_key(self, x: float, y: float, w: float) -> Iterator[Drawn]:
        """Yield what the marks of the pain chart mean."""
        many = len(self._report.points) > MOST_RATED
        entries: list[tuple[Shape | str, str, str]] = [
            ("ring", self._tint.text, "report.key.before"),
            ("diamond", self._tint.accent, "report.key.after"),
        ]
        if not many:
            entries.append(("line", self._tint.text, "report.key.median"))
        if self._base() is not None:
            entries.append(("band", self._tint.accent, "report.key.noise"))
        if self._changes:
            entries.append(("triangle", self._tint.secondary, "report.key.change"))
        if self._stops:
            entries.append(("cross", self._tint.red, "report.key.stop"))
        yield from key(Rect(x, y, w, 0), entries, self._tint, self._say)

    def _base(self) -> float | None:
        told = self._report.headline
        base = told.args.get("base") if told is not None else None
        return float(base) if isinstance(base, int | float) else None

    def _noise(self, axes: Axes) -> Iterator[Drawn]:
        """Shade what lies within noise of where the ratings began."""
        base = self._base()
        if base is None:
            return
        top, foot = axes.y(min(SCALE_TOP, base + NOISE)), axes.y(max(0, base - NOISE))
        yield Box(Rect(axes.rect.x, top, axes.rect.w, foot - top), self._tint.accent, 0.10)

    def _medians(self, axes: Axes, points: Sequence[PainPoint]) -> Iterator[Drawn]:
        for week in self._report.weeks:
            given = [p.pre for p in points if p.pre is not None and week.start <= p.day <= week.end]
            if len(given) > 1:
                left, right = axes.days(week.start, week.end)
                height = axes.y(median(given))
                yield Line(((left + 1, height), (right - 1, height)), self._tint.text, 1.2)

    def _rated(self, axes: Axes, day: float, pre: float | None, post: float | None) -> Iterator[Drawn]:
        x = axes.x(day)
        if pre is not None and post is not None:
            yield Line(((x - APART, axes.y(pre)), (x + APART, axes.y(post))), self._tint.secondary, 0.7)
        if pre is not None:
            yield Mark(x - APART, axes.y(pre), "ring", self._tint.text, 3.4)
        if post is not None:
            yield Mark(x + APART, axes.y(post), "diamond", self._tint.accent, 3.4)

    def _events(self, axes: Axes) -> Iterator[Drawn]:
        """Mark days above the axis: a mark within it would be read as a rating."""
        row = axes.rect.y - EVENTS / 2 - 1
        for change in self._changes:
            yield Mark(axes.x(change.day.toordinal()), row, "triangle", self._tint.secondary)
        for sign in self._stops:
            yield Mark(axes.x(sign.day.toordinal() + 0.5), row, "cross", self._tint.red)

    def _phases(self, axes: Axes) -> Iterator[Drawn]:
        """Part the phases by a line and name them above the highest value."""
        ink = self._tint.axis
        for band in self._report.bands if self._sparse else ():
            left, right = axes.days(band.start, band.end)
            top = axes.rect.y - self._head()
            yield Line(((left, top), (left, axes.rect.bottom)), self._tint.faint, 0.8)
            name = self._phase(band)
            if right - left > width_of(name, ink) + 4:
                yield Text(left + 2, top, name, ink)

    def _phase(self, band: PhaseBand) -> str:
        name = self._say(say(f"report.phase.{band.phase}"))
        return self._say(say("report.phase.paused", phase=name)) if band.paused else name

    # -- dose ---------------------------------------------------------------------------------------

    def sessions(self, frame: Rect) -> Iterator[Drawn]:
        """Yield sessions a week as bars, and the target as a step line."""
        steps = self._doses
        top = max([4.0, *(s.done for s in steps), *(s.target[1] for s in steps if s.target)])
        axes = self._axes(frame, 0, top_of(top))
        yield from grid(axes, levels_to(axes.high), self._tint)
        for step in steps:
            yield from self._bar(axes, step, step.done, 0, 1, self._tint.accent)
        yield from self._target(axes, [(s, s.target) for s in steps])

    def minutes(self, frame: Rect) -> Iterator[Drawn]:
        """Yield minutes held on each leg a week, and what the ladder asks for."""
        steps = self._doses
        top = max([4.0, *(m for s in steps for m in s.minutes), *(s.aim[1] for s in steps if s.aim)])
        axes = self._axes(frame, 0, top_of(top))
        yield from grid(axes, levels_to(axes.high), self._tint)
        for step in steps:
            yield from self._bar(axes, step, step.minutes[0], 0, 2, self._tint.left)
            yield from self._bar(axes, step, step.minutes[1], 1, 2, self._tint.right, hollow=True)
        yield from self._target(axes, [(s, s.aim) for s in steps])

    def sides_key(self, x: float, y: float, w: float) -> Iterator[Drawn]:
        """Yield which bar is which leg's."""
        entries = (
            ("bar", self._tint.left, "report.key.left"),
            ("hollow", self._tint.right, "report.key.right"),
            ("line", self._tint.text, "report.key.aim"),
        )
        yield from key(Rect(x, y, w, 0), entries, self._tint, self._say)

    def target_key(self, x: float, y: float, w: float) -> Iterator[Drawn]:
        """Yield what bar and line of the sessions mean."""
        done = ("bar", self._tint.accent, "report.key.done")
        target = ("line", self._tint.text, "report.key.target")
        yield from key(Rect(x, y, w, 0), [done, target], self._tint, self._say)

    def _bar(
        self, axes: Axes, step: Dose, value: float, place: int, of: int, colour: str, *, hollow: bool = False
    ) -> Iterator[Drawn]:
        left, right = axes.days(step.start, step.end)
        width = (right - left) * 0.66 / of
        x = left + (right - left) * 0.17 + place * width
        rect = Rect(x, axes.y(value), width, axes.rect.bottom - axes.y(value))
        if value > 0 and hollow and width > HOLLOW:
            yield Box(rect, "#ffffff", outline=colour)
        elif value > 0:
            yield Box(rect, colour)

    def _target(
        self, axes: Axes, levels: Sequence[tuple[Dose, tuple[float, float] | None]]
    ) -> Iterator[Drawn]:
        """Draw what each week asked for, low and high; nothing where nothing was asked."""
        for step, level in levels:
            left, right = axes.days(step.start, step.end)
            for height in sorted(set(level or ())):
                yield Line(((left, axes.y(height)), (right, axes.y(height))), self._tint.text, 1.0)

    # -- self-tests ---------------------------------------------------------------------------------

    def together(self, series: Sequence[Series]) -> tuple[Measured, ...]:
        """Return the steps in which a test of many years is shown, a spread a side; none where it is not."""
        days = sorted({d for s in series for d in s.days})
        if len(days) <= most_of(len(series)) or not self._report.weeks:
            return ()
        shown = self._report.shown
        sides = [{d: shown(v, s.zero) for d, v in zip(s.days, s.values, strict=True)} for s in series]
        return measured([(day, [side.get(day) for side in sides]) for day in days], self._report.weeks)

    def reach(self, series: Sequence[Series], frame: Rect, steps: Sequence[Measured] = ()) -> Iterator[Drawn]:
        """Yield one test, a line a side, with a band of its noise around each side's first value.

        With `steps` (of `together`) medians stand for the tests, and a thin line for what they lie between.
        """
        shown = self._report.shown
        series = [replace(s, values=tuple(shown(v, s.zero) for v in s.values)) for s in series]
        noise = shown(series[0].mdc, series[0].zero)
        values = [v for s in series for v in s.values]
        bands = [s.values[0] + sign * noise for s in series for sign in (-1, 1)]
        least, most = min(*values, *bands), max(*values, *bands)
        step = step_of(most - least)
        low, high = step * (least // step), step * -(-most // step)
        low -= step if min(values) == low else 0  # a mark on the very edge would be cut
        high += step if max(values) == high else 0
        axes = self._axes(frame, low, high)
        for one in series:
            colour, first = self._side(one.side)[1], one.values[0]
            top = axes.y(first + noise)
            box = Rect(axes.rect.x, top, axes.rect.w, axes.y(first - noise) - top)
            yield Box(box, colour, 0.10)
        yield from grid(axes, [low + step * n for n in range(round((high - low) / step) + 1)], self._tint)
        for n, one in enumerate(series):
            yield from self._spreads(axes, one.side, n, steps) if steps else self._reached(axes, one)

    def _spreads(self, axes: Axes, side: Side, n: int, steps: Sequence[Measured]) -> Iterator[Drawn]:
        """Draw one side's medians; a step without a test breaks the line."""
        shape, colour, _ = self._side(side)
        places: list[tuple[date, float, float]] = []
        for step in steps:
            found = step.spreads[n]
            if found is None:
                continue
            x = sum(axes.days(step.start, step.end)) / 2 + self._aside(side)
            yield Line(((x, axes.y(found.low)), (x, axes.y(found.high))), self._tint.faint, 1.6)
            if places and (step.start - places[-1][0]).days <= LINKED * (step.end - step.start).days:
                yield Line((places[-1][1:], (x, axes.y(found.middle))), colour, LINK_PT)
            places.append((step.start, x, axes.y(found.middle)))
        for _, x, y in places:
            yield Mark(x, y, shape, colour, 3.4)

    def _aside(self, side: Side) -> float:
        return {Side.LEFT: -APART, Side.RIGHT: APART, Side.BOTH: 0.0}[side]

    def _reached(self, axes: Axes, one: Series) -> Iterator[Drawn]:
        shape, colour, _ = self._side(one.side)
        aside = self._aside(one.side)
        marks = (axes.x(d.toordinal() + 0.5) + aside for d in one.days)
        places = [(x, axes.y(v)) for x, v in zip(marks, one.values, strict=True)]
        for days, pair in zip(pairwise(one.days), pairwise(places), strict=True):
            if (days[1] - days[0]).days <= LINK_DAYS:
                yield Line(pair, colour, LINK_PT)
        for x, y in places:
            yield Mark(x, y, shape, colour)

    def reach_key(self, series: Sequence[Series], x: float, y: float, w: float) -> Iterator[Drawn]:
        """Yield which line is which side's."""
        noise = ("band", self._tint.accent, "report.key.mdc")
        sides = (self._side(s.side) for s in series)
        yield from key(Rect(x, y, w, 0), [*sides, noise], self._tint, self._say)

    def _side(self, side: Side) -> tuple[Shape, str, str]:
        return {
            Side.LEFT: ("ring", self._tint.left, "report.key.left"),
            Side.RIGHT: ("diamond", self._tint.right, "report.key.right"),
            Side.BOTH: ("ring", self._tint.accent, "report.key.both"),
        }[side]  # type: ignore[return-value]

    # -- shared -------------------------------------------------------------------------------------

    def _axes(self, frame: Rect, low: float, high: float, head: float = 0.0) -> Axes:
        inner = Rect(frame.x + LEFT_AXIS, frame.y + head + 3, frame.w - LEFT_AXIS, frame.h - FOOT - head - 3)
        asked = self._report.asked_for
        weeks = self._report.weeks
        start = min([asked.start, *(w.start for w in weeks)])
        end = max([asked.end, *(w.end for w in weeks)])
        return Axes(inner, start, end, low, high)
