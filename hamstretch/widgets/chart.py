"""A chart over days and the same data as a table. pyqtgraph is imported with the first chart, not here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hamstretch.widgets.column import Words
from hamstretch.widgets.theme import Theme

if TYPE_CHECKING:
    from hamstretch.widgets.chart_plot import Plot


class Point(msgspec.Struct, frozen=True):
    """One value on one day; `kind` names its mark: "dot", "ring" or "bar"."""

    day: date
    value: float
    kind: str = "dot"


class Series(msgspec.Struct, frozen=True):
    """Values of one thing in the order of days, in one of the theme's colours by role."""

    name: str
    points: tuple[Point, ...]
    colour: str = "accent"


class Band(msgspec.Struct, frozen=True):
    """A stretch of days, both included, with a name: a phase of a plan."""

    first: date
    last: date
    name: str


class Target(msgspec.Struct, frozen=True):
    """A level worth seeing, with its words."""

    value: float
    words: str


class Change(msgspec.Struct, frozen=True):
    """Before and after on one day, drawn as a line between two marks."""

    day: date
    before: float
    after: float


class Note(msgspec.Struct, frozen=True):
    """Something that happened on a day."""

    day: date
    words: str


class ChartView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one chart shows.

    A line breaks where two points are more than `gap_days` apart. `low` and `high` are what the value
    axis shows at least; values beyond widen it.
    """

    title: str
    unit: str
    first: date
    last: date
    series: tuple[Series, ...] = ()
    bands: tuple[Band, ...] = ()
    targets: tuple[Target, ...] = ()
    changes: tuple[Change, ...] = ()
    notes: tuple[Note, ...] = ()
    gap_days: int = 10
    low: float = 0.0
    high: float = 1.0

    def days(self) -> tuple[date, ...]:
        """Return every day that has something to read, in order."""
        found = {p.day for s in self.series for p in s.points}
        found |= {c.day for c in self.changes} | {n.day for n in self.notes}
        return tuple(sorted(found))

    def values(self) -> tuple[float, ...]:
        """Return every value that the axis must hold."""
        points = [p.value for s in self.series for p in s.points]
        changes = [v for c in self.changes for v in (c.before, c.after)]
        return (*points, *changes, *(t.value for t in self.targets))

    def span(self) -> tuple[float, float]:
        """Return the ends of the value axis, a twentieth of air beyond what is shown."""
        low, high = min((self.low, *self.values())), max((self.high, *self.values()))
        air = (high - low or 1.0) / 20
        return low - air, high + air


def runs(points: Sequence[Point], gap_days: int) -> tuple[tuple[Point, ...], ...]:
    """Cut points into runs without a gap of more than `gap_days`, each to be one line."""
    found: list[list[Point]] = []
    for point in points:
        if found and point.day - found[-1][-1].day <= timedelta(days=gap_days):
            found[-1].append(point)
        else:
            found.append([point])
    return tuple(tuple(run) for run in found)


def short_day(day: date) -> str:
    """Return a day as "3 Mar" in the user's language."""
    return QLocale().toString(day, "d MMM")  # type: ignore[call-overload, no-any-return]


def number(value: float) -> str:
    """Return a value with one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")


def reading(view: ChartView, day: date) -> str:
    """Return what a chart says about one day, in words."""
    parts = [f"{s.name} {number(p.value)} {view.unit}" for s in view.series for p in s.points if p.day == day]
    parts += [f"{number(c.before)} → {number(c.after)} {view.unit}" for c in view.changes if c.day == day]
    parts += [n.words for n in view.notes if n.day == day]
    return f"{short_day(day)}: {', '.join(part.strip() for part in parts)}"


class TimeChart(QWidget):
    """Paints one `ChartView`. The pointer or the arrow keys read a day, which stands below in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Import pyqtgraph and show nothing yet."""
        super().__init__(parent)
        from hamstretch.widgets.chart_plot import Plot  # noqa: PLC0415 - half a second that only charts need

        self._view: ChartView | None = None
        self._at = -1
        self._plot: Plot = Plot(theme)
        self._below = Words("", "small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.xs)
        column.addWidget(self._plot, 1)
        column.addWidget(self._below)
        self._plot.hovered.connect(self._hover)

    def sizeHint(self) -> QSize:
        """Return a height that shows the shape of a line without filling the screen."""
        return QSize(480, 12 * self.fontMetrics().height() + self._below.sizeHint().height())

    def set_view(self, view: ChartView) -> None:
        """Show a view."""
        self._view, self._at = view, -1
        self.setAccessibleName(f"{view.title}, {view.unit}" if view.unit else view.title)
        self._plot.show_view(view)
        self._read(len(view.days()) - 1)

    def link_days(self, other: TimeChart) -> None:
        """Share the time axis with another chart, so that one day stands above the other."""
        self._plot.setXLink(other._plot)

    def reading(self) -> str:
        """Return the words below the chart."""
        return self._below.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from day to day."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self._read(self._at + way)

    def _hover(self, ordinal: float) -> None:
        """Read the day nearest to the pointer."""
        days = self._view.days() if self._view is not None else ()
        if days:
            self._read(min(range(len(days)), key=lambda i: abs(days[i].toordinal() - ordinal)))

    def _read(self, at: int) -> None:
        days = self._view.days() if self._view is not None else ()
        if self._view is None or not days:
            self._below.setText("")
            return
        self._at = min(max(at, 0), len(days) - 1)
        words = reading(self._view, days[self._at])
        self._below.setText(words)
        self.setAccessibleDescription(words)
        self._plot.mark_day(days[self._at])


class ChartTable(QTableWidget):
    """The same data as a table, a line a day, newest first."""

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Fill the table."""
        days = view.days()[::-1]
        super().__init__(len(days), 0, parent)
        self.setAccessibleName(view.title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.type.body + 2 * theme.space.s)
        self._fill(self.tr("Day"), [short_day(day) for day in days])
        for series in view.series:
            values = {p.day: number(p.value) for p in series.points}
            self._fill(f"{series.name}, {view.unit}".strip(", "), [values.get(day, "") for day in days])
        if view.changes:
            changes = {c.day: f"{number(c.before)} → {number(c.after)}" for c in view.changes}
            self._fill(self.tr("Before → after"), [changes.get(day, "") for day in days])
        if view.notes:
            notes = {n.day: n.words for n in view.notes}
            self._fill(self.tr("Note"), [notes.get(day, "") for day in days])
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)

    def _fill(self, head: str, cells: Sequence[str]) -> None:
        """Add a column."""
        column = self.columnCount()
        self.insertColumn(column)
        self.setHorizontalHeaderItem(column, QTableWidgetItem(head))
        for line, cell in enumerate(cells):
            self.setItem(line, column, QTableWidgetItem(cell))
