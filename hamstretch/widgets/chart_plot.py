"""The part of a chart that needs pyqtgraph; imported by the first chart that is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from hamstretch.widgets.chart_key import FAINT, MARK_PX, STROKE
from hamstretch.widgets.chart_view import Aim, Band, ChartView, Column, number
from hamstretch.widgets.theme import Theme

BAR = 0.3
"""How much of its slot one bar fills."""
DAYS = (1, 2, 7, 14, 28, 91, 182, 364, 728, 1820, 3640)
"""Distances of the days that are written on the axis."""
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
TICKS = 5
"""At most so many steps of the value axis."""
LONGEST_DAY = "00 MMM 0000"
"""Room for one label of the time axis; the first one may stand out by half of it."""
HEADROOM = 1.2
"""The picture goes on above the highest level, so that the bands' names stand clear of it."""
GAP = float("nan")


def levels(top: float) -> list[float]:
    """Return whole numbers from 0 that cover a value in few equal steps, the last at or above it."""
    step = next((s for s in STEPS if top / s <= TICKS), STEPS[-1])
    return [float(step * n) for n in range(-(-int(top * 1000) // (step * 1000)) + 1)]


class _DayAxis(pg.AxisItem):  # type: ignore[misc]
    """Ordinal days as "3 Mar", as often as there is room, counted from the view's first day."""

    def __init__(self, first: date, font: QFont) -> None:
        super().__init__("bottom")
        self._first, self._metrics = first, QFontMetrics(font)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        room = max(1.0, size / (self._metrics.horizontalAdvance(LONGEST_DAY)))
        step = next((s for s in DAYS if (high - low) / s <= room), DAYS[-1])
        return [(step, [float(day) for day in range(self._first.toordinal(), int(high), step)])]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802
        form = "d MMM" if spacing < DAYS[5] else "MMM yyyy"
        return [QLocale().toString(date.fromordinal(int(v)), form) for v in values]  # type: ignore[call-overload]


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """A quiet picture of a view in the theme's colours; it takes no mouse and no keys."""

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Draw a view."""
        super().__init__(parent, background=None)
        self._theme, self._view = theme, view
        self._font = QFont()
        self._font.setPixelSize(theme.type.small)
        self._names: list[pg.TextItem] = []
        self._levels = levels(view.highest)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._cursor = pg.InfiniteLine(angle=90, pen=pg.mkPen(self._tint("outline"), width=1))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._draw()
        self._box.sigResized.connect(self._name_bands)

    def day_at(self, where: QPoint) -> float:
        """Return the ordinal day under a point of the widget."""
        return float(self._box.mapSceneToView(QPointF(self.mapToScene(where))).x())

    def mark(self, day: float | None) -> None:
        """Stand a thin line on a moment, or take it away."""
        self._cursor.setVisible(day is not None)
        self._cursor.setPos(day or 0.0)

    def _lay_out(self) -> None:
        """Put axes and picture together; the value axis has one width, so that charts stand aligned."""
        left, bottom = pg.AxisItem("left"), _DayAxis(self._view.first, self._font)
        for axis in (left, bottom):
            axis.setStyle(tickFont=self._font, tickLength=0, tickAlpha=0, tickTextOffset=self._theme.space.s)
            axis.setTextPen(self._theme.colours.secondary)
            axis.setPen(None)
            axis.linkToView(self._box)
        metrics = QFontMetrics(self._font)
        bottom.setStyle(hideOverlappingLabels=metrics.horizontalAdvance(LONGEST_DAY))
        left.setTicks([[(level, number(level)) for level in self._levels]])
        left.setWidth(metrics.horizontalAdvance("0000") + self._theme.space.s)
        bottom.setHeight(metrics.height() + self._theme.space.s)
        grid = pg.GraphicsLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addItem(left, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(bottom, 1, 1)
        self.setCentralItem(grid)

    def _draw(self) -> None:
        view, top = self._view, self._levels[-1]
        begin, end = view.first.toordinal(), view.last.toordinal() + 1
        self._box.setRange(xRange=(begin, end), yRange=(-top * 0.05, top * HEADROOM), padding=0)
        self._bands(view.bands, top)
        self._lines([(begin, level, end, level) for level in self._levels], pg.mkPen(self._tint("raised")))
        bars = [c for c in view.columns if c.mark in ("bar", "outline")]
        for place, column in enumerate(bars):
            self._bars(column, place, len(bars))
        self._marks([c for c in view.columns if c.mark in ("ring", "diamond")])
        if view.aim is not None:
            self._aim(view.aim)
        self._notes(-top * 0.025)
        self._cursor.hide()
        self._box.addItem(self._cursor, ignoreBounds=True)

    def _tint(self, role: str, alpha: int = 255) -> QColor:
        colour = self._theme.colours.of(role)
        colour.setAlpha(alpha)
        return colour

    def _add(self, item: pg.GraphicsObject) -> None:
        self._box.addItem(item, ignoreBounds=True)

    def _lines(self, ends: Sequence[tuple[float, float, float, float]], pen: object) -> None:
        """Draw separate lines as one item."""
        xs = [x for line in ends for x in (line[0], line[2])]
        ys = [y for line in ends for y in (line[1], line[3])]
        self._add(pg.PlotCurveItem(xs, ys, pen=pen, connect="pairs", antialias=True))

    def _bands(self, bands: Sequence[Band], top: float) -> None:
        """Shade every other band; the names follow when the width is known."""
        shaded = bands[::2]
        if shaded:
            lefts = [b.first.toordinal() for b in shaded]
            rights = [b.last.toordinal() + 1 for b in shaded]
            brush = self._tint("raised", 130)
            self._add(
                pg.BarGraphItem(x0=lefts, x1=rights, y0=-top * 0.05, y1=top * HEADROOM, brush=brush, pen=None)
            )

    def _name_bands(self) -> None:
        """Write each band's name where there is room for all of it."""
        for old in self._names:
            self._box.removeItem(old)
        (low, high), (_, top) = self._box.viewRange()
        metrics, per_day = QFontMetrics(self._font), self._box.width() / (high - low)
        fitting = [
            b
            for b in self._view.bands
            if ((b.last - b.first).days + 1) * per_day
            > metrics.horizontalAdvance(b.name) + self._theme.space.m
        ]
        self._names = [self._name(b, top) for b in fitting]

    def _name(self, band: Band, top: float) -> pg.TextItem:
        words = pg.TextItem(band.name, color=self._tint("secondary"), anchor=(0, 0))
        words.setFont(self._font)
        words.setPos(band.first.toordinal(), top)
        self._add(words)
        return words

    def _bars(self, column: Column, place: int, of: int) -> None:
        """Draw one column's bars, side by side with those of the others."""
        found = [(s, v) for s, v in zip(self._view.slots, column.values, strict=True) if v is not None]
        widths = [(s.ends[1] - s.ends[0]) * BAR for s, _ in found]
        lefts = [s.centre + (place - of / 2) * w for (s, _), w in zip(found, widths, strict=True)]
        filled = column.mark == "bar"
        brush = self._tint(column.colour, 255 if filled else FAINT)
        pen = pg.mkPen(self._tint(column.colour), width=1 if filled else STROKE)
        heights = [v for _, v in found]
        self._add(pg.BarGraphItem(x0=lefts, width=widths, y0=0, height=heights, brush=brush, pen=pen))

    def _marks(self, columns: Sequence[Column]) -> None:
        """Draw rings and diamonds, those of one slot joined."""
        slots = self._view.slots
        if not columns:
            return
        for one, other in pairwise(columns):
            both = zip(slots, one.values, other.values, strict=True)
            joined = [(s.centre, a, s.centre, b) for s, a, b in both if a is not None and b is not None]
            self._lines(joined, pg.mkPen(self._tint("secondary"), width=STROKE))
        for column in columns:
            found = [(s.centre, v) for s, v in zip(slots, column.values, strict=True) if v is not None]
            ring = column.mark == "ring"
            self._add(
                pg.ScatterPlotItem(
                    x=[x for x, _ in found],
                    y=[y for _, y in found],
                    symbol="o" if ring else "d",
                    size=MARK_PX + 2 if ring else MARK_PX,
                    pen=pg.mkPen(self._tint(column.colour), width=STROKE if ring else 1),
                    brush=self._tint("surface" if ring else column.colour),
                    antialias=True,
                )
            )

    def _aim(self, aim: Aim) -> None:
        """Draw the aim as steps that break where nothing is asked; a second line where it is a range."""
        pen = pg.mkPen(self._tint("text"), width=STROKE)
        for end in (0, 1):
            xs: list[float] = []
            ys: list[float] = []
            for slot, level in zip(self._view.slots, aim.levels, strict=True):
                shown = level is not None and (end == 0 or level[0] != level[1])
                xs += slot.ends
                ys += [level[end]] * 2 if level is not None and shown else [GAP] * 2
            self._add(pg.PlotCurveItem(xs, ys, pen=pen, connect="finite", antialias=True))
            pen = pg.mkPen(self._tint("text"), width=1, style=Qt.PenStyle.DashLine)

    def _notes(self, level: float) -> None:
        """Mark the days of notes below the baseline."""
        days = [n.day.toordinal() for n in self._view.notes]
        brush = self._tint("secondary")
        ys = [level] * len(days)
        self._add(pg.ScatterPlotItem(x=days, y=ys, symbol="t1", size=MARK_PX, pen=None, brush=brush))
