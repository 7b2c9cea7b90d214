"""What the charts of the Progress screen show, in words: pain, sessions and minutes over time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, QObject

from hamstretch.core.coarse import MOST_RATED, Dose, Measured, Ratings, doses, middles, ratings
from hamstretch.core.past import PainPoint
from hamstretch.core.progress import PhaseBand, Progress
from hamstretch.core.thresholds import NOISE
from hamstretch.core.wording import Say, say
from hamstretch.ui.terms import phase_word
from hamstretch.widgets.chart_view import Aim, Band, ChartView, Column, Note, Slot, Zone
from hamstretch.widgets.mirror import day_form, listed

SCALE_TOP = 10
"""The pain axis always shows the whole scale, so that a small change looks small."""
DAY_S = 86_400
LINK_DAYS = 14
"""Weekly values further apart than this are not linked: a week between them has none."""
FEW = 2
"""Fewer points than this are no line."""


class ProgressViews(QObject):
    """Puts one `Progress` into views on one time axis; `routine` names a routine by its id."""

    def __init__(self, seen: Progress, words: Callable[[Say], str], routine: Callable[[str], str]) -> None:
        """Take what to show, and who puts it into words."""
        super().__init__()
        self._seen, self._say, self._routine = seen, words, routine
        self._steps = doses(seen.weeks, seen.today)
        self._weekly = all(step.weeks == 1 for step in self._steps)
        self.bands = tuple(Band(b.start, b.end, self._phase(b), b.turn % 2 == 0) for b in seen.bands)
        self.notes = tuple(Note(c.day, words(c.text)) for c in seen.changes if self._weekly)

    def pain(self) -> ChartView:
        """Return pain before and after each session, or medians where there are too many."""
        points = self._seen.points
        if len(points) <= MOST_RATED:
            slots = tuple(self._session_slot(p) for p in points)
            title = self.tr("Pain before and after each session, 0 to 10")
            return self._pain(title, slots, points, self._middles(points))
        grouped = ratings(points, self._steps)
        slots = tuple(self._group_slot(r) for r in grouped)
        return self._pain(self.tr("Pain before and after sessions, 0 to 10, middle values"), slots, grouped)

    def _middles(self, points: Sequence[PainPoint]) -> tuple[Column, ...]:
        """Return the middle rating of each point's week, one line through the weeks, where there are any."""
        told = middles(points, self._steps)
        if not any(value is not None for value in told):
            return ()
        name = self.tr("Middle of the week, before")
        return (Column(name=name, values=told, mark="line", colour="secondary", links=LINK_DAYS),)

    def sessions(self) -> ChartView:
        """Return sessions done against the target."""
        title = self.tr("Sessions each week") if self._weekly else self.tr("Sessions each week, on average")
        done = Column(name=self.tr("Done"), values=tuple(s.done for s in self._steps), mark="bar")
        aim = Aim(self.tr("Target"), tuple(s.target for s in self._steps))
        return self._doses(title, (done,), aim, 4)

    def minutes(self) -> ChartView:
        """Return minutes per leg, left beside right, against what the ladder asks for."""
        each = self.tr("Minutes held on each leg each week")
        title = each if self._weekly else self.tr("Minutes held on each leg each week, on average")
        left, right = (tuple(s.minutes[side] for s in self._steps) for side in (0, 1))
        columns = (
            Column(name=self.tr("◀ Left"), values=left, mark="bar", colour="left"),
            Column(name=self.tr("Right ▶"), values=right, mark="outline", colour="right"),
        )
        return self._doses(title, columns, Aim(self.tr("Aim"), tuple(s.aim for s in self._steps)), 4)

    def day(self, day: date) -> str:
        """Return a day in the user's language, with its year where that is not the last one shown."""
        form = day_form(year=day.year != self._seen.end.year)
        return QLocale().toString(day, form)  # type: ignore[call-overload, no-any-return]

    def _pain(
        self,
        title: str,
        slots: tuple[Slot, ...],
        rated: tuple[PainPoint, ...] | tuple[Ratings, ...],
        more: tuple[Column, ...] = (),
    ) -> ChartView:
        before, after = tuple(r.pre for r in rated), tuple(r.post for r in rated)
        grouped = bool(rated) and isinstance(rated[0], Ratings)
        links = self._steps[0].weeks * LINK_DAYS if grouped else 0
        return ChartView(
            title=title,
            when=self.tr("When"),
            first=self._seen.start,
            last=self._seen.end,
            slots=slots,
            columns=(
                Column(name=self.tr("Before"), values=before, mark="ring", colour="text", links=links),
                Column(name=self.tr("After"), values=after, mark="diamond"),
                *more,
            ),
            bands=self.bands,
            notes=self.notes,
            stops=tuple(Note(s.day, self._say(s.text)) for s in self._seen.signs),
            stop=self._say(say("report.key.stop")),
            zones=self._noise(),
            top=SCALE_TOP,
            remark=self._few(len(rated)),
        )

    def _noise(self) -> tuple[Zone, ...]:
        """Return the range about the first level in which a difference is the usual up and down."""
        base = self._seen.base
        if base is None:
            return ()
        low, high = max(0, base - NOISE), min(SCALE_TOP, base + NOISE)
        name = self.tr("usual up and down around the first level")
        if self._seen.reaches_back:
            name = self.tr("usual up and down around this plan's first level")
        return (Zone(name, low, high),)

    def _few(self, told: int) -> str:
        """Say of a chart with hardly a point that it shows no change."""
        if told == 0:
            return self.tr("No pain rating in this time.")
        return self._say(say("progress.single", n=told)) if told < FEW else ""

    def _doses(self, title: str, columns: tuple[Column, ...], aim: Aim, top: float) -> ChartView:
        asked = any(level is not None for level in aim.levels)
        return ChartView(
            title=title,
            when=self.tr("Week") if self._weekly else self.tr("Weeks"),
            first=self._seen.start,
            last=self._seen.end,
            slots=tuple(Slot(s.start, s.end, self.days(s)) for s in self._steps),
            columns=columns,
            aim=aim if asked else None,
            bands=self.bands,
            notes=self.notes,
            top=top,
        )

    def _session_slot(self, point: PainPoint) -> Slot:
        seconds = point.at.hour * 3600 + point.at.minute * 60
        time = QLocale().toString(point.at.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
        name = listed((self.day(point.day), time, self._routine(point.routine)))
        return Slot(point.day, point.day, name, seconds / DAY_S)

    def _group_slot(self, rated: Ratings) -> Slot:
        counts = (("sessions", rated.sessions), ("breaks", rated.breaks))
        told = [self._say(say(f"report.count.{what}", n=n)) for what, n in counts if n]
        return Slot(rated.start, rated.end, listed((self.days(rated), *told)))

    def days(self, step: Dose | Ratings | Measured) -> str:
        """Return the first and the last day of what was put together."""
        return f"{self.day(step.start)} – {self.day(step.end)}"

    def _phase(self, band: PhaseBand) -> str:
        name = phase_word(band.phase)
        return self.tr("{phase}, paused").format(phase=name) if band.paused else name
