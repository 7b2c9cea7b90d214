"""The pages of a report, laid out: one that says it all, and more where every session was asked for.

The first page is a head, numbers, charts and lists. Whatever the log holds, it ends at its margin: lists are
cut there, newest kept, and say how many are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hamstretch import __version__
from hamstretch.core.bidi import right_to_left
from hamstretch.core.coarse import MOST_RATED, most_of, size
from hamstretch.core.measures import Series
from hamstretch.core.report import Field
from hamstretch.core.wording import Wording
from hamstretch.reports.lists import Lists
from hamstretch.reports.plots import Plots
from hamstretch.reports.session_table import session_pages
from hamstretch.reports.sheet import (
    Drawn,
    Line,
    Page,
    Rect,
    Text,
    column,
    elided,
    fitted,
    turned,
    turned_place,
    wrapped,
)
from hamstretch.reports.style import GAP, SIZES, Paper, Style, frame_of
from hamstretch.reports.telling import Telling

TESTS = 2
"""Charts of self-tests on the first page; further ones are told in words."""
BETWEEN = 16.0
"""Points between two halves of a page."""
PAIN_SHARE, PAIN_HIGH, HIGH = 1.35, 150.0, 105.0
"""How much higher the chart of pain is than others, and how high charts get at most, in points."""
LOW = 74.0
"""How high a chart with its title should be at least."""
LEAST, MOST = 0.5, 0.66
"""Shares of the room that charts get at least and at most; lists have the rest."""


def pages(tell: Telling, wording: Wording, style: Style, paper: Paper) -> tuple[Page, ...]:
    """Return every page, with its number at its foot where there is more than one."""
    frame, wide = frame_of(paper), SIZES[paper][0]
    back = right_to_left(wording.locale)
    found = [_First(tell, wording, style, frame, wide if back else None).drawn()]
    if tell.report.has(Field.SESSIONS):
        found += session_pages(tell, style, frame)
    of = len(found)
    foot = frame.bottom + 8
    numbered = [
        [*page, Text(frame.right, foot, tell("page", page=n, pages=of), style.quiet, "right")]
        for n, page in enumerate(found, 1)
    ]
    made = numbered if of > 1 else found
    return tuple(tuple(turned(what, wide) if back else what for what in page) for page in made)


class _First:
    """The first page in the making; never outlives `pages`.

    `turned` is the width of a page that will be turned around for who reads from the right, else None.
    """

    def __init__(
        self, tell: Telling, wording: Wording, style: Style, frame: Rect, turned: float | None
    ) -> None:
        self._tell, self._style, self._frame, self._turned = tell, style, frame, turned
        self._report = tell.report
        self._plots, self._lists = Plots(tell.report, wording, style), Lists(tell, style)
        self._half = (frame.w - BETWEEN) / 2
        self._out: list[Drawn] = []

    def drawn(self) -> list[Drawn]:
        y = self._numbers(self._sentences(self._head(self._frame.y)) + 4) + GAP
        foot = self._caveats()
        y = self._charts(y, self._chart_room(foot - y), (foot - y) * MOST)
        self._set_lists(y + 2, foot - GAP)
        return self._out

    def _head(self, y: float) -> float:
        """Title and range, name if one was typed; when and by what it was made at the right."""
        style, frame, name = self._style, self._frame, self._report.asked_for.name
        made = self._tell("made", day=self._tell.long_day(self._report.made.date()), version=__version__)
        below = y + style.title.leading
        self._out += (
            Text(frame.x, y, self._tell("title"), style.title),
            Text(frame.right, y + 2, self._tell.days(), style.lead, "right"),
            Text(frame.right, below - 6, made, style.quiet, "right"),
        )
        if name:
            self._out.append(Text(frame.x, below, elided(name, style.lead, frame.w * 0.6), style.lead))
            below += style.lead.leading
        self._out.append(Line(((frame.x, below + 5), (frame.right, below + 5)), style.accent, 1.2))
        return below + 12

    def _sentences(self, y: float) -> float:
        """Set what may be said, in words, before any number."""
        for n, sentence in enumerate(self._tell.sentences()):
            ink = self._style.body if n else self._style.lead
            lines = wrapped(sentence, ink, self._frame.w)
            self._out += column(lines, self._frame.x, y, ink)
            y += len(lines) * ink.leading + 1
        return y

    def _numbers(self, y: float) -> float:
        """Set the large numbers side by side, each over what it counts."""
        cells, style = list(self._tell.numbers()), self._style
        if not cells:
            return y
        wide = self._frame.w / len(cells)
        under = [wrapped(small, style.quiet, wide - 12) for _, small in cells]
        for n, ((big, _), lines) in enumerate(zip(cells, under, strict=True)):
            x = self._frame.x + n * wide
            ink = fitted(big, style.number, wide - 8)
            self._out.append(Text(x, y, elided(big, ink, wide - 8), ink))
            self._out += column(lines, x, y + style.number.leading, style.quiet)
        return y + style.number.leading + max(map(len, under)) * style.quiet.leading

    def _caveats(self) -> float:
        """Set the small print at the foot of the page and return where it begins."""
        quiet, frame = self._style.quiet, self._frame
        lines = wrapped(self._tell.caveats(), quiet, frame.w)
        top = frame.bottom - len(lines) * quiet.leading
        self._out.append(Line(((frame.x, top - 4), (frame.right, top - 4)), self._style.faint))
        self._out += column(lines, frame.x, top, quiet)
        return top - 8

    # -- charts -------------------------------------------------------------------------------------

    def _chart_room(self, room: float) -> float:
        """Return what charts may take: what the lists leave, within bounds."""
        tell, high, half = self._tell, self._lists.height, self._half
        changes = high(tell("list.changes"), tell.changes(), half)
        pair = max(changes, high(tell("list.stops"), tell.stops(), half))
        notes = high(tell("list.notes"), tell.notes(), self._frame.w)
        return min(max(room - pair - notes - 3 * GAP, room * LEAST), room * MOST)

    def _charts(self, y: float, room: float, most: float) -> float:
        """Set pain over the whole width and the rest two abreast; heights follow from the room.

        Many charts get up to `most` where they would else be too flat to read.
        """
        r, tell = self._report, self._tell
        cells: list[Callable[[Rect], None]] = []
        if r.has(Field.DOSE) and r.weeks:
            cells += (self._sessions, self._minutes)
        for series in self._tests():
            cells.append(lambda place, s=series: self._reach(place, s))  # type: ignore[misc]
        if rated := tell.rated():
            cells.append(lambda place: self._extend(self._lists.set(tell("list.activities"), rated, place)))
        rows = PAIN_SHARE * bool(r.points) + -(-len(cells) // 2) or 1
        unit = max(room, min(rows * (LOW + GAP), most)) / rows - GAP
        if r.points:
            high = min(PAIN_HIGH, unit * PAIN_SHARE)
            self._pain(Rect(self._frame.x, y, self._frame.w, high))
            y += high + GAP
        high = min(HIGH, unit)
        for n, cell in enumerate(cells):
            x = self._frame.x + n % 2 * (self._half + BETWEEN)
            cell(Rect(x, y + n // 2 * (high + GAP), self._half, high))
        return y + -(-len(cells) // 2) * (high + GAP)

    def _extend(self, drawn: Iterable[Drawn]) -> None:
        self._out += drawn

    def _tests(self) -> list[list[Series]]:
        """Return the tests that were taken most often, the sides of each together."""
        found: dict[str, list[Series]] = {}
        for series in self._report.series:
            found.setdefault(series.test, []).append(series)
        return sorted(found.values(), key=lambda s: -max(len(one.values) for one in s))[:TESTS]

    def _pain(self, frame: Rect) -> None:
        many = len(self._report.points) > MOST_RATED
        title = self._tell("chart.pain.many", n=self._plots.step()) if many else self._tell("chart.pain")
        place = self._titled(frame, title)
        self._out += self._plots.pain_key(place.x, place.y - self._style.axis.leading - 1, place.w)
        self._plot(self._plots.pain, place)

    def _sessions(self, frame: Rect) -> None:
        place = self._titled(frame, self._tell(f"chart.sessions{self._mean}"))
        self._out += self._plots.target_key(place.x, place.y - self._style.axis.leading - 1, place.w)
        self._plot(self._plots.sessions, place)

    def _minutes(self, frame: Rect) -> None:
        place = self._titled(frame, self._tell(f"chart.minutes{self._mean}"))
        self._out += self._plots.sides_key(place.x, place.y - self._style.axis.leading - 1, place.w)
        self._plot(self._plots.minutes, place)

    def _reach(self, frame: Rect, series: list[Series]) -> None:
        title = f"{self._tell.test(series[0].test)}, {self._tell.zero(series[0].zero)}"
        place = self._titled(frame, title)
        self._out += self._plots.reach_key(series, place.x, place.y - self._style.axis.leading - 1, place.w)
        steps = self._plots.together(series)
        if steps:
            axis = self._style.axis
            told = self._tell("chart.tests.many", n=size(len(self._report.weeks), most_of(len(series))))
            self._out.append(Text(place.x, place.y - 1, elided(told, axis, place.w), axis))
            place = Rect(place.x, place.y + axis.leading, place.w, place.h - axis.leading)
        self._plot(lambda where: self._plots.reach(series, where, steps), place)

    def _plot(self, draw: Callable[[Rect], Iterable[Drawn]], place: Rect) -> None:
        """Draw a chart; time runs from the left on a page that will be turned around, too."""
        if self._turned is None:
            self._out += draw(place)
            return
        wide = self._turned
        self._out += (turned(what, wide) for what in draw(turned_place(place, wide)))

    @property
    def _mean(self) -> str:
        return ".mean" if self._plots.step() > 1 else ""

    def _titled(self, frame: Rect, title: str) -> Rect:
        """Set a chart's title, on two lines if need be, and return the room under it and under its key."""
        style = self._style
        ink = fitted(title, style.strong, frame.w)
        lines = wrapped(title, ink, frame.w)
        self._out += column(lines, frame.x, frame.y, ink)
        used = len(lines) * style.strong.leading + style.axis.leading
        return Rect(frame.x, frame.y + used, frame.w, frame.h - used)

    # -- lists --------------------------------------------------------------------------------------

    def _set_lists(self, y: float, foot: float) -> None:
        """Set plan changes beside stop signs and notes under both; each gets what the others leave."""
        tell, frame, notes = self._tell, self._frame, self._tell.notes()
        both = ((tell("list.changes"), tell.changes()), (tell("list.stops"), tell.stops()))
        pair = [(title, items) for title, items in both if items]
        wide = self._half if len(pair) > 1 else frame.w
        room, below = foot - y, self._lists.height(tell("list.notes"), notes, frame.w)
        need = max((self._lists.height(title, items, wide) for title, items in pair), default=0.0)
        high = min(need, max(room - below - GAP, room * 0.55)) if notes else min(need, room)
        for n, (title, items) in enumerate(pair):
            self._out += self._lists.set(title, items, Rect(frame.x + n * (wide + BETWEEN), y, wide, high))
        if notes:
            top = y + high + (GAP if pair else 0)
            self._out += self._lists.set(tell("list.notes"), notes, Rect(frame.x, top, frame.w, foot - top))
