"""Draws the parts of a view into a pyqtgraph box; each part is one item, however much it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from hamstretch.widgets.chart_key import FAINT, MARK_PX, MIST, STROKE
from hamstretch.widgets.chart_view import BARS, Aim, Band, ChartView, Column, Slot, Zone
from hamstretch.widgets.theme import Theme

BAR = 0.3
"""How much of its slot one bar fills."""
SYMBOLS = {"ring": "o", "diamond": "d", "square": "s"}
GAP = float("nan")
SOFT = 110
"""How much of its colour a line of lowest and highest has, of 255."""


class PlotPen:
    """Adds items to one box in the theme's colours.

    Days count from `origin`: a drawing keeps six digits of a number, and a day of this century has six.
    """

    def __init__(self, theme: Theme, box: pg.ViewBox) -> None:
        """Take the colours and the box."""
        self._theme, self._box, self.origin = theme, box, 0

    def _tint(self, role: str, alpha: int = 255) -> QColor:
        colour = self._theme.colours.of(role)
        colour.setAlpha(alpha)
        return colour

    def _add(self, item: pg.GraphicsObject) -> None:
        self._box.addItem(item, ignoreBounds=True)

    def lines(self, ends: Sequence[tuple[float, float, float, float]], pen: object) -> None:
        """Draw separate lines as one item."""
        xs = [x for line in ends for x in (line[0], line[2])]
        ys = [y for line in ends for y in (line[1], line[3])]
        self._add(pg.PlotCurveItem(xs, ys, pen=pen, connect="pairs", antialias=True))

    def bands(self, bands: Sequence[Band], low: float, high: float) -> None:
        """Shade the bands that are to be shaded."""
        shaded = [band for band in bands if band.shaded]
        if shaded:
            lefts = [b.first.toordinal() - self.origin for b in shaded]
            rights = [b.last.toordinal() + 1 - self.origin for b in shaded]
            brush = self._tint("raised", 130)
            self._add(pg.BarGraphItem(x0=lefts, x1=rights, y0=low, y1=high, brush=brush, pen=None))

    def zones(self, zones: Sequence[Zone], days: float) -> None:
        """Shade the values that mean nothing, from one end of the time to the other."""
        for zone in zones:
            brush = self._tint(zone.colour, MIST)
            self._add(pg.BarGraphItem(x0=[0], x1=[days], y0=zone.low, y1=zone.high, brush=brush, pen=None))

    def columns(self, view: ChartView) -> None:
        """Draw bars first, then lines, then marks, so that no mark is hidden."""
        bars = [c for c in view.columns if c.mark in BARS]
        for place, column in enumerate(bars):
            self._bars(view.slots, column, place, len(bars))
        marked = [c for c in view.columns if c.mark in SYMBOLS]
        if view.joined:
            self._joins(view.slots, marked)
        for column in view.columns:
            self._spread(view.slots, column)
            self._links(view.slots, column)
        for column in marked:
            self._marks(view.slots, column)

    def _bars(self, slots: Sequence[Slot], column: Column, place: int, of: int) -> None:
        """Draw one column's bars, side by side with those of the others; the outline of none is no dash."""
        found = [(s, v) for s, v in zip(slots, column.values, strict=True) if v]
        widths = [(s.ends[1] - s.ends[0]) * BAR for s, _ in found]
        lefts = [self._x(s) + (place - of / 2) * w for (s, _), w in zip(found, widths, strict=True)]
        filled = column.mark == "bar"
        brush = self._tint(column.colour, 255 if filled else FAINT)
        pen = pg.mkPen(self._tint(column.colour), width=1 if filled else STROKE)
        heights = [v for _, v in found]
        self._add(pg.BarGraphItem(x0=lefts, width=widths, y0=0, height=heights, brush=brush, pen=pen))

    def _joins(self, slots: Sequence[Slot], columns: Sequence[Column]) -> None:
        """Join the marks of each slot."""
        for one, other in pairwise(columns):
            both = zip(slots, one.values, other.values, strict=True)
            joined = [(self._x(s), a, self._x(s), b) for s, a, b in both if a is not None and b is not None]
            self.lines(joined, pg.mkPen(self._tint("secondary"), width=STROKE))

    def _links(self, slots: Sequence[Slot], column: Column) -> None:
        """Draw a column's line, which breaks at gaps."""
        runs = column.runs(slots) if column.links else []
        if not runs:
            return
        xs = [x for run in runs for x in (*(x - self.origin for x, _ in run), GAP)]
        ys = [y for run in runs for y in (*(y for _, y in run), GAP)]
        pen = pg.mkPen(self._tint(column.colour), width=STROKE)
        self._add(pg.PlotCurveItem(xs, ys, pen=pen, connect="finite", antialias=True))

    def _spread(self, slots: Sequence[Slot], column: Column) -> None:
        """Draw a thin line from the lowest to the highest of what each mark stands for."""
        ends = zip(slots, column.spread, strict=False)
        found = [(column.place(s) - self.origin, *e) for s, e in ends if e is not None and e[0] < e[1]]
        if found:
            pen = pg.mkPen(self._tint(column.colour, SOFT), width=STROKE)
            self.lines([(x, low, x, high) for x, low, high in found], pen)

    def _marks(self, slots: Sequence[Slot], column: Column) -> None:
        both = zip(slots, column.values, strict=True)
        found = [(column.place(s) - self.origin, v) for s, v in both if v is not None]
        ring = column.mark == "ring"
        self._add(
            pg.ScatterPlotItem(
                x=[x for x, _ in found],
                y=[y for _, y in found],
                symbol=SYMBOLS[column.mark],
                size=MARK_PX + 2 if ring else MARK_PX,
                pen=pg.mkPen(self._tint(column.colour), width=STROKE if ring else 1),
                brush=self._tint("surface" if ring else column.colour),
                antialias=True,
                useCache=False,  # drawn as shapes: a drawing of them stays sharp
            )
        )

    def aim(self, slots: Sequence[Slot], aim: Aim) -> None:
        """Draw the aim as steps that break where nothing is asked; a second line where it is a range."""
        pen = pg.mkPen(self._tint("text"), width=STROKE)
        for end in (0, 1):
            xs: list[float] = []
            ys: list[float] = []
            for slot, level in zip(slots, aim.levels, strict=True):
                shown = level is not None and (end == 0 or level[0] != level[1])
                xs += [edge - self.origin for edge in slot.ends]
                ys += [level[end]] * 2 if level is not None and shown else [GAP] * 2
            self._add(pg.PlotCurveItem(xs, ys, pen=pen, connect="finite", antialias=True))
            pen = pg.mkPen(self._tint("text"), width=1, style=Qt.PenStyle.DashLine)

    def notes(self, days: Sequence[date], level: float) -> None:
        """Mark the days of notes below the baseline."""
        if days:
            xs, ys = [d.toordinal() - self.origin for d in days], [level] * len(days)
            look = {"symbol": "t1", "size": MARK_PX, "pen": None, "brush": self._tint("secondary")}
            self._add(pg.ScatterPlotItem(x=xs, y=ys, useCache=False, **look))

    def stops(self, days: Sequence[date], level: float) -> None:
        """Mark days with crosses, in a row of their own."""
        if days:
            xs, ys = [d.toordinal() + 0.5 - self.origin for d in days], [level] * len(days)
            red = self._tint("red")
            look = {"symbol": "x", "size": MARK_PX, "pen": pg.mkPen(red, width=1), "brush": red}
            self._add(pg.ScatterPlotItem(x=xs, y=ys, useCache=False, **look))

    def _x(self, slot: Slot) -> float:
        return slot.centre - self.origin
