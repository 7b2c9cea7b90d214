"""A year of breaks: the calendar, the hours, what came of them, and all of it as a table.

A part for the Progress page: `BreaksPanel(theme, model.say)`, then `show_year(break_year(entries, today))`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstretch.core.break_history import BreakDay, BreakYear
from hamstretch.core.wording import Say, say
from hamstretch.widgets.column import Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.heat_map import HeatDay, HeatMap, HeatView
from hamstretch.widgets.hour_bars import HourBar, HourBars
from hamstretch.widgets.mirror import listed
from hamstretch.widgets.table import Table
from hamstretch.widgets.theme import Theme

SHOWN = 12
"""Lines of the table that are seen at once."""


class BreaksPanel(QWidget):
    """Shows a `BreakYear`."""

    def __init__(self, theme: Theme, wording: Callable[[Say], str]) -> None:
        super().__init__()
        self._theme, self._say = theme, wording
        self._year: BreakYear | None = None
        self._table: Table | None = None
        self._head, self._day, self._worst = Words("", "lead"), Words("", "secondary"), Words("", "secondary")
        self._counts = Words("", "body")
        self.heat, self.hours = HeatMap(theme), HourBars(theme)
        self.heat.chosen.connect(self._day.setText)
        self._toggle = Button(self.tr("Show as table"), theme, "quiet")
        self._toggle.clicked.connect(self._toggle_table)
        self._hours_title = Words(self.tr("By the hour: filled is kept, outlined is left out"), "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.space.l, 0, 0)
        self._column.setSpacing(theme.space.m)
        self._column.addWidget(Words(self.tr("Breaks at the desk"), "heading"))
        shown = (self._head, self._counts, self.heat, self._day, self._hours_title, self.hours, self._worst)
        for part in shown:
            self._column.addWidget(part)
        self._column.addLayout(row(theme, self._toggle))

    def show_year(self, year: BreakYear) -> None:
        """Show a year; an empty one is a sentence and nothing else."""
        self._year = year
        self._head.setText(self._say(year.headline))
        counts = listed(f"{n} {self._say(say(f'breaks.outcome.{what}'))}" for what, n in year.outcomes)
        why = listed(f"{n} {self._say(say(f'summary.why.{what}'))}" for what, n in year.whys)
        self._counts.setText(f"{counts}. {self.tr('Left out')} {why}." if why else f"{counts}.")
        self._worst.setText("" if year.worst is None else self._say(year.worst))
        for part in (self._counts, self.heat, self._day, self._hours_title, self.hours, self._toggle):
            part.setVisible(not year.empty)
        self._worst.setVisible(year.worst is not None)
        self.heat.set_view(self._calendar(year))
        self._show_hours(year)
        self._drop_table()

    # -- the pictures -------------------------------------------------------------------------------

    def _calendar(self, year: BreakYear) -> HeatView:
        locale, days = QLocale(), year.days
        months: list[tuple[int, str]] = []
        for number, day in enumerate(days):
            first = day.day.day == 1 or number == 0
            if first and (not months or number // 7 - months[-1][0] > 2):  # noqa: PLR2004 - words need room
                name = locale.standaloneMonthName(day.day.month, QLocale.FormatType.ShortFormat)
                months.append((number // 7, name))
        short = [locale.standaloneDayName(n, QLocale.FormatType.ShortFormat) for n in range(1, 8)]
        return HeatView(
            self.tr("Breaks day by day"),
            tuple(HeatDay(d.level, bool(d.missed and not d.moved), self._told(d)) for d in days),
            tuple(months),
            tuple(name if n % 2 == 0 else "" for n, name in enumerate(short)),
        )

    def _told(self, day: BreakDay) -> str:
        """Return one day in words."""
        when = QLocale().toString(_date(day), QLocale.FormatType.LongFormat)
        if not day.moved and not day.missed:
            return self.tr("{day}: nothing known").format(day=when)
        words = self.tr("{day}: {kept} kept, {missed} left out").format(
            day=when, kept=day.moved, missed=day.missed
        )
        held = self.tr(", {seconds} s of stretching for each leg").format(seconds=round(day.seconds))
        return words + (held if day.seconds else "")

    def _show_hours(self, year: BreakYear) -> None:
        known = [h.hour for h in year.hours if h.moved or h.missed]
        span = range(max(0, min(known) - 1), min(23, max(known) + 1) + 1) if known else range(0)
        bars = tuple(HourBar(f"{h.hour:02}", h.moved, h.missed) for h in year.hours if h.hour in span)
        each = (
            self.tr("{hour}:00, {kept} kept, {missed} left out").format(
                hour=h.hour, kept=h.moved, missed=h.missed
            )
            for h in year.hours
            if h.moved or h.missed
        )
        told = listed(each, ";")
        self.hours.set_bars(self._hours_title.text(), bars, told)

    # -- the table ----------------------------------------------------------------------------------

    @property
    def table(self) -> Table | None:
        """The table while it is open."""
        return self._table

    def _toggle_table(self) -> None:
        if self._table is not None:
            self._drop_table()
        elif self._year is not None:
            self._table = self._make_table(self._year)
            self._column.addWidget(self._table)
        self._toggle.setText(self.tr("Show as table") if self._table is None else self.tr("Hide table"))

    def _drop_table(self) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
            self._toggle.setText(self.tr("Show as table"))

    def _make_table(self, year: BreakYear) -> Table:
        """Return the known days, newest first, then the hours of the day."""
        heads = (self.tr("Day or hour"), self.tr("Kept"), self.tr("Left out"), self.tr("Seconds a leg"))
        lines = [*self._day_lines(year), *self._hour_lines(year)]
        return Table(self._theme, self.tr("Breaks day by day"), heads, len(lines), lines.__getitem__, SHOWN)

    def _day_lines(self, year: BreakYear) -> Iterator[tuple[str, str, str, str]]:
        for day in reversed(year.days):
            if day.moved or day.missed:
                when = QLocale().toString(_date(day), QLocale.FormatType.ShortFormat)
                yield when, str(day.moved), str(day.missed), str(round(day.seconds))

    def _hour_lines(self, year: BreakYear) -> Iterator[tuple[str, str, str, str]]:
        for hour in year.hours:
            if hour.moved or hour.missed:
                yield f"{hour.hour:02}:00", str(hour.moved), str(hour.missed), ""


def _date(day: BreakDay) -> QDate:
    return QDate(day.day.year, day.day.month, day.day.day)
