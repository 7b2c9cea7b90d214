"""The frame of a printed chart: where days and values are, the lines and numbers of its axes, and its key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import msgspec
from PySide6.QtCore import QLocale

from hamstretch.core.bidi import day_form
from hamstretch.core.wording import Say, say
from hamstretch.reports.sheet import Box, Drawn, Line, Mark, Rect, Text, fitted, width_of
from hamstretch.reports.style import Style

Words = Callable[[Say], str]

DAYS = (1, 7, 14, 28, 91, 182, 364, 728, 1820, 3640)
"""Distances of the days that are written on the axis."""
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
LEFT_AXIS = 18.0
"""Room beside a chart for its numbers."""


class Axes(msgspec.Struct, frozen=True):
    """Where days and values are on the page; `end` is the last day."""

    rect: Rect
    start: date
    end: date
    low: float
    high: float

    @property
    def per_day(self) -> float:
        """Points a day."""
        return self.rect.w / ((self.end - self.start).days + 1)

    def x(self, day: float) -> float:
        """Return the place of a moment in ordinal days, held inside the frame."""
        begin, last = self.start.toordinal(), self.end.toordinal() + 1
        return self.rect.x + (min(max(day, begin), last) - begin) * self.per_day

    def y(self, value: float) -> float:
        """Return the height of a value."""
        return self.rect.bottom - (value - self.low) / (self.high - self.low) * self.rect.h

    def days(self, start: date, end: date) -> tuple[float, float]:
        """Return both edges of a run of days."""
        return self.x(start.toordinal()), self.x(end.toordinal() + 1)


def grid(axes: Axes, levels: Sequence[float], style: Style) -> Iterator[Drawn]:
    """Yield a line and a number for each level, as far as they have room, and the days at the foot."""
    ink = style.axis
    apart = abs(axes.y(levels[1]) - axes.y(levels[0])) if len(levels) > 1 else ink.leading
    every = next(n for n in range(1, len(levels) + 2) if n * apart >= ink.leading or n > len(levels))
    for level in levels[::every]:  # numbers that would stand in each other are left out, with their lines
        y = axes.y(level)
        yield Line(((axes.rect.x, y), (axes.rect.right, y)), style.faint, 0.5)
        told = QLocale().toString(float(level), "f", 0).replace("-", "−")
        yield Text(axes.rect.x - 4, y - ink.leading / 2, told, ink, "right")
    room = width_of("00 MMM 0000", ink)
    step = next((d for d in DAYS if d * axes.per_day > room), DAYS[-1])
    form = "MMM yyyy" if step >= DAYS[4] else day_form(QLocale().name(), year=False)
    for day in range(axes.start.toordinal(), axes.end.toordinal() + 1, step):
        x, told = axes.x(day), QLocale().toString(date.fromordinal(day), form)  # type: ignore[call-overload]
        if x + width_of(told, ink) <= axes.rect.right + LEFT_AXIS / 2:
            yield Text(x, axes.rect.bottom + 2.5, told, ink)  # clear of marks at 0


def key(place: Rect, entries: Sequence[tuple[str, str, str]], style: Style, words: Words) -> Iterator[Drawn]:
    """Yield small marks, each with its words behind it, in one line, in smaller type if need be."""
    told = [words(say(id_)) for _, _, id_ in entries]
    air = 20.0 * len(told) - 10
    ink = fitted("".join(told), style.axis, place.w - air)
    x, middle = place.x, place.y + ink.leading / 2
    for (kind, colour, _), word in zip(entries, told, strict=True):
        match kind:
            case "line":
                yield Line(((x - 1, middle), (x + 7, middle)), colour, 1.2)
            case "bar" | "hollow":
                fill = colour if kind == "bar" else "#ffffff"
                yield Box(Rect(x, middle - 3, 6, 6), fill, outline=colour)
            case "band":
                yield Box(Rect(x - 1, middle - 3, 8, 6), colour, 0.18)
            case _:
                yield Mark(x + 3, middle, kind, colour)  # type: ignore[arg-type]
        yield Text(x + 10, place.y, word, ink)
        x += 10 + width_of(word, ink) + 10


def step_of(span: float) -> float:
    """Return the distance of few levels over a span."""
    return float(next((s for s in STEPS if span / s <= 5), STEPS[-1]))  # noqa: PLR2004 - lines a small chart bears


def top_of(value: float) -> float:
    """Return the first level at or above a value."""
    step = step_of(value)
    return step * -(-value // step)


def levels_to(top: float) -> list[float]:
    """Return the levels from 0 up to the highest."""
    step = step_of(top)
    return [step * n for n in range(round(top / step) + 1)]
