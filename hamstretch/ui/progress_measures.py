"""What self-tests and own activities show on the Progress screen: charts, and one line for the headline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale

from hamstretch.core.catalog import Catalog
from hamstretch.core.coarse import LINK_DAYS, measured, most_of
from hamstretch.core.measure_records import ActivitiesRecord, Zero
from hamstretch.core.measures import Series, Verdict, activity_change, name_key
from hamstretch.core.progress import Progress
from hamstretch.core.record_terms import Side
from hamstretch.core.self_test import CM_PER_INCH
from hamstretch.core.settings import LengthUnit
from hamstretch.core.stats import Slope, theil_sen
from hamstretch.core.thresholds import MONTH_DAYS
from hamstretch.core.wording import Say, say
from hamstretch.ui.progress_views import ProgressViews
from hamstretch.ui.terms import measured as in_unit
from hamstretch.widgets.chart_view import ChartView, Column, Mark, Slot, Zone
from hamstretch.widgets.mirror import keep_sign

LINK_STEPS = 1.5
"""Steps of a long time are linked with the next one only: in a whole step without a test nobody knows."""
ASIDE = 0.25
"""How far apart the marks of one step stand, of the step's length."""
APART = 0.012
"""How far apart the marks of one day stand, of the time shown, so that equal ones do not hide each other."""
MOST_TICKS = 24
"""Sentences of the Roland-Morris questionnaire."""
MARKS: tuple[tuple[Mark, str], ...] = (("ring", "text"), ("diamond", "accent"), ("square", "amber"))
SIDES: dict[Side, tuple[Mark, str]] = {
    Side.LEFT: ("ring", "left"),
    Side.RIGHT: ("diamond", "right"),
    Side.BOTH: ("diamond", "accent"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("progress", text)


def _plain(number: float) -> str:
    """Return a number with one decimal, or none where it has none."""
    return QLocale().toString(number, "f", 1 if number % 1 else 0)


def _beside(n: int, columns: Sequence[Column]) -> float:
    """Return the place of one of so many columns side by side, counted from their middle."""
    return n - (len(columns) - 1) / 2


class MeasureViews:
    """Puts the measures of one `Progress` into views on its time axis."""

    def __init__(
        self,
        seen: Progress,
        catalog: Catalog,
        lengths: LengthUnit,
        words: Callable[[Say], str],
        frame: ProgressViews,
    ) -> None:
        """Take what to show, the names of tests, the unit, who puts it into words, and the other charts."""
        self._seen, self._catalog, self._lengths = seen, catalog, lengths
        self._say, self._frame = words, frame

    # -- the headline -------------------------------------------------------------------------------

    def headline(self) -> str:
        """Say what the tests and the activities show, and no more; "" before there is anything."""
        told = [self._reach_line(), self._activities_line()]
        return " ".join(filter(None, told))

    def _reach_line(self) -> str:
        """Tell real changes side by side, else the most that may be said of the test taken last."""
        if not self._seen.series:
            return ""
        last = max(self._seen.series, key=lambda s: s.days[-1]).test
        series = [s for s in self._seen.series if s.test == last]
        real = [s for s in series if s.verdict in (Verdict.BETTER, Verdict.WORSE)]
        if real:
            return " ".join(self._say(self._verdict("measures.reach", s)) for s in real)
        order = (Verdict.OPEN, Verdict.WITHIN, Verdict.FIRST)
        found = min((s.verdict for s in series), key=order.index)
        sides = [s for s in series if s.verdict is found]
        if found is Verdict.OPEN and len(sides) < len(series):
            return self._say(
                say("measures.reach.open.side", side=self._say(say(f"measures.side.{sides[0].side}")))
            )
        return self._say(say(f"measures.reach.{found}"))

    def _activities_line(self) -> str:
        change = activity_change(self._seen.activities)
        if change is None or not change.real:
            return ""
        return self._say(
            say("measures.headline.activities", first=_one(change.first), last=_one(change.last))
        )

    def _verdict(self, prefix: str, series: Series) -> Say:
        side = self._say(say(f"measures.side.{series.side}"))
        return say(
            f"{prefix}.{series.verdict}",
            side=side,
            first=self._length(series.values[0], series.zero),
            level=self._length(series.told, series.zero),
            mdc=self._length(series.mdc, series.zero, signed=False),
        )

    def _length(self, value: float, zero: Zero, *, signed: bool = True) -> str:
        return in_unit(value, zero, self._lengths, signed=signed)

    def review(self) -> str:
        """Return what a review week has to say, and how it was on the whole; "" in any other week."""
        told = [self._say(remark) for remark in self._seen.review]
        for answer in self._seen.wholes[-1:]:
            word = self._say(say(f"measures.whole.{answer.change}"))
            told.append(self._say(say("measures.whole", week=answer.week, word=word)))
        return "\n".join(told)

    # -- flexibility --------------------------------------------------------------------------------

    def tests(self) -> tuple[str, ...]:
        """Return every test taken in the plan or in the time shown, by its id; they are never combined."""
        begin, end = self._seen.start, self._seen.end
        known = {s.test for s in self._seen.series}
        shown = {s.test for s in self._seen.tested if any(begin <= d <= end for d in s.days)}
        return tuple(sorted(known | shown))

    def flexibility(self, test: str) -> ChartView:
        """Return the chart of one test, a line for each side."""
        series = [s for s in self._seen.series if s.test == test]
        drawn = [s for s in self._seen.tested if s.test == test]
        zero = drawn[0].zero
        inside = sorted({d for s in drawn for d in s.days if self._seen.start <= d <= self._seen.end})
        earlier = not {d for s in series for d in s.days}.issuperset(inside)
        found = self._catalog.tests.get(test)
        name = test if found is None else found.name
        view = self._view(
            _tr("{test}, {unit}").format(test=name, unit=self._unit(zero)),
            inside,
            tuple(self._side(s, inside) for s in drawn),
            self._remark(series),
        )
        return replace(
            view, zones=tuple(self._noise(s, earlier=earlier) for s in series), bottom=None, top=None
        )

    def _view(
        self, title: str, days: Sequence[date], columns: tuple[Column, ...], remark: str, top: float = 10
    ) -> ChartView:
        """Return a chart of single days on the common time axis; without a day its remark says so."""
        slots = tuple(Slot(d, d, self._frame.day(d)) for d in days)
        apart = APART * ((self._seen.end - self._seen.start).days + 1)
        columns = tuple(replace(c, shift=apart * _beside(n, columns)) for n, c in enumerate(columns))
        if len(days) > most_of(len(columns)):
            slots, columns = self._together(days, columns)
            title = _tr("{chart}, middle values with lowest and highest").format(chart=title)
        return ChartView(
            title=title,
            when=_tr("When"),
            first=self._seen.start,
            last=self._seen.end,
            slots=slots,
            columns=columns,
            bands=self._frame.bands,
            notes=self._frame.notes,
            joined=False,
            top=top,
            remark=remark if days else f"{remark} {_tr('There is nothing of it in this time.')}",
        )

    def _together(
        self, days: Sequence[date], columns: tuple[Column, ...]
    ) -> tuple[tuple[Slot, ...], tuple[Column, ...]]:
        """Put a long time's days together, so that the chart stays readable; columns stand side by side."""
        steps = measured(
            list(zip(days, zip(*(c.values for c in columns), strict=True), strict=True)), self._seen.weeks
        )
        slots = tuple(
            Slot(s.start, s.end, f"{self._frame.days(s)}, {self._say(say('progress.times', n=s.days))}")
            for s in steps
        )
        return slots, tuple(
            replace(
                column,
                values=tuple(None if one is None else one.middle for one in found),
                spread=tuple(None if one is None else (one.low, one.high) for one in found),
                links=round(LINK_STEPS * max((s.end - s.start).days + 1 for s in steps)),
                shift=ASIDE * _beside(n, columns),
            )
            for n, column in enumerate(columns)
            for found in [[s.spreads[n] for s in steps]]
        )

    def _unit(self, zero: Zero) -> str:
        """Name the unit with its zero, so that a number can be read by itself."""
        inches = self._lengths is LengthUnit.INCH
        unit = _tr("degrees") if zero is Zero.STRAIGHT else _tr("inches") if inches else _tr("cm")
        zeros = {
            Zero.TOES: _tr("{unit} past the toes"),
            Zero.SOLES: _tr("{unit} past the soles"),
            Zero.FLOOR: _tr("{unit} above the floor, less is further"),
            Zero.STRAIGHT: _tr("{unit} short of straight, less is further"),
        }
        return zeros[zero].format(unit=unit)

    def _side(self, series: Series, days: Sequence[date]) -> Column:
        names = {Side.LEFT: _tr("◀ Left"), Side.RIGHT: _tr("Right ▶"), Side.BOTH: _tr("Best")}
        values = dict(zip(series.days, series.values, strict=True))
        mark, colour = SIDES[series.side]
        return Column(
            name=names[series.side],
            values=tuple(self._shown(values.get(d), series.zero) for d in days),
            mark=mark,
            colour=colour,
            links=LINK_DAYS,
        )

    def _noise(self, series: Series, *, earlier: bool) -> Zone:
        """Return the range about the plan's first test in which a difference means nothing.

        Where `earlier` tests are shown too, its name says that it is not about the first of the chart.
        """
        base, mdc = series.values[0], series.mdc
        low, high = self._shown(base - mdc, series.zero), self._shown(base + mdc, series.zero)
        names = {
            Side.LEFT: _tr("the first ± noise, left"),
            Side.RIGHT: _tr("the first ± noise, right"),
            Side.BOTH: _tr("the first ± noise"),
        }
        if earlier:
            names = {
                Side.LEFT: _tr("this plan's first ± noise, left"),
                Side.RIGHT: _tr("this plan's first ± noise, right"),
                Side.BOTH: _tr("this plan's first ± noise"),
            }
        return Zone(names[series.side], low or 0.0, high or 0.0, SIDES[series.side][1])

    def _shown(self, value: float | None, zero: Zero) -> float | None:
        inches = self._lengths is LengthUnit.INCH and zero is not Zero.STRAIGHT
        return None if value is None else value / CM_PER_INCH if inches else value

    def _remark(self, series: Sequence[Series]) -> str:
        """Say what may be said of each side; the slope from four tests on."""
        told = []
        for each in series:
            words = self._say(self._verdict("self-test.verdict", each))
            side = "" if each.side is Side.BOTH else f"{self._say(say(f'measures.side.{each.side}'))}: "
            told.append(" ".join(filter(None, (side.capitalize() + words, self._slope(each)))))
        return "\n".join(told)

    def _slope(self, series: Series) -> str:
        line = _slope(series)
        if line is None or not line.high - line.low < float("inf"):
            return ""
        per = [v * MONTH_DAYS for v in (line.slope, line.low, line.high)]
        slope, low, high = (self._rate(v, series.zero) for v in per)
        kind = "level" if low == high else "on" if line.certain else "open"
        return self._say(say(f"measures.slope.{kind}", slope=slope, low=low, high=high))

    def _rate(self, value: float, zero: Zero) -> str:
        """Return a change a month with one decimal: the slope of many tests is finer than one of them."""
        shown = round(self._shown(value, zero) or 0.0, 1)
        length = _tr("in") if self._lengths is LengthUnit.INCH else _tr("cm")
        unit = "°" if zero is Zero.STRAIGHT else f" {length}"
        sign = "−" if shown < 0 else "+" if shown > 0 else ""
        return f"{keep_sign(sign + _plain(abs(shown)))}{unit}"

    # -- activities ---------------------------------------------------------------------------------

    def activities(self) -> ChartView:
        """Return the chart of the activities named last; there must be some."""
        rated = self._seen.activities
        inside = [r for r in rated if self._seen.start <= r.at.day <= self._seen.end]
        columns = tuple(
            self._activity(a.name, inside, MARKS[n]) for n, a in enumerate(rated[-1].rated[: len(MARKS)])
        )
        title = _tr("My activities, 0 not at all to 10 as before")
        return self._view(title, [r.at.day for r in inside], columns, self._activities_remark(rated))

    def _activity(self, name: str, rated: Sequence[ActivitiesRecord], look: tuple[Mark, str]) -> Column:
        key = name_key(name)
        values = tuple(
            next((float(a.score) for a in r.rated if name_key(a.name) == key), None) for r in rated
        )
        return Column(name=name, values=values, mark=look[0], colour=look[1], links=LINK_DAYS)

    def _activities_remark(self, rated: Sequence[ActivitiesRecord]) -> str:
        if len(rated) < 2:  # noqa: PLR2004 - a change has two ends
            return self._say(say("measures.activities.few"))
        change = activity_change(rated)
        if change is None:
            return self._say(say("measures.activities.other"))
        kind = "noise" if not change.real else "better" if change.change > 0 else "worse"
        return self._say(say(f"measures.activities.{kind}", first=_one(change.first), last=_one(change.last)))

    # -- the questionnaire --------------------------------------------------------------------------

    def questionnaire(self) -> ChartView:
        """Return the chart of the Roland-Morris score, the count of ticks; there must be some."""
        filled = self._seen.questionnaires
        inside = [r for r in filled if self._seen.start <= r.at.day <= self._seen.end]
        scores = tuple(float(r.score) for r in inside)
        ticks = Column(name=_tr("Ticks"), values=scores, mark="diamond", links=LINK_DAYS)
        told = say("measures.activities.few")
        if len(filled) > 1:
            told = say("measures.roland", first=filled[0].score, last=filled[-1].score)
        title = _tr("Roland-Morris questionnaire, ticks of 24, fewer is better")
        return self._view(title, [r.at.day for r in inside], (ticks,), self._say(told), MOST_TICKS)


@lru_cache(maxsize=16)
def _slope(series: Series) -> Slope | None:
    """Return the slope a day; it grows with the square of the tests and does not hang on what is shown."""
    return theil_sen([(float(d.toordinal()), v) for d, v in zip(series.days, series.values, strict=True)])


def _one(value: float) -> str:
    return _plain(round(value, 1))
