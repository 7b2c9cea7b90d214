"""The part of a chart that needs pyqtgraph; imported by the first chart that is made."""

from __future__ import annotations

from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from hamstretch.widgets.chart import Band, Change, ChartView, Note, Series, runs, short_day
from hamstretch.widgets.theme import Theme


class _DayAxis(pg.AxisItem):  # type: ignore[misc]
    """Ordinal days as "3 Mar", never more often than daily."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        room = max(1, int(size // (5 * QFont(self.style["tickFont"]).pixelSize())))
        step = next((s for s in (1, 2, 7, 14, 28, 91, 182, 364) if (high - low) / s <= room), 728)
        first = -(-int(low) // step) * step
        return [(step, [float(day) for day in range(first, int(high) + 1, step)])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:  # noqa: N802
        return [short_day(date.fromordinal(int(value))) for value in values if value >= 1]


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A quiet plot in the theme's colours; `hovered(float)` tells the ordinal day under the pointer."""

    hovered = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the empty plot."""
        bottom, left = _DayAxis("bottom"), pg.AxisItem("left")
        font = QFont()
        font.setPixelSize(theme.type.small)
        for axis in (bottom, left):
            axis.setStyle(tickFont=font, tickLength=0)
            axis.setTextPen(theme.colours.secondary)
            axis.setPen(theme.colours.raised)
        left.setWidth(round(theme.type.small * 3.5))
        super().__init__(
            parent, background=theme.colours.background, axisItems={"bottom": bottom, "left": left}
        )
        self._theme = theme
        self._cursor = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.colours.outline, width=1))
        self.setAntialiasing(True)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scene().sigMouseMoved.connect(self._moved)

    def show_view(self, view: ChartView) -> None:
        """Draw everything anew."""
        self.clear()
        self.setXRange(view.first.toordinal() - 0.5, view.last.toordinal() + 0.5, padding=0)
        low, high = view.span()
        self.setYRange(low, high, padding=0)
        for band in view.bands:
            self._band(band, high)
        for target in view.targets:
            self._level(target.value, target.words)
        for change in view.changes:
            self._change(change)
        for series in view.series:
            self._series(series, view.gap_days)
        for note in view.notes:
            self._note(note, low)
        self._cursor.setPos(-1)
        self.addItem(self._cursor, ignoreBounds=True)

    def mark_day(self, day: date) -> None:
        """Stand the thin line on a day."""
        self._cursor.setPos(day.toordinal())

    def _moved(self, where: QPointF) -> None:
        if self.sceneBoundingRect().contains(where):
            self.hovered.emit(self.getViewBox().mapSceneToView(where).x())

    def _tint(self, role: str, alpha: int = 255) -> QColor:
        colour = self._theme.colours.of(role)
        colour.setAlpha(alpha)
        return colour

    def _band(self, band: Band, high: float) -> None:
        ends = (band.first.toordinal() - 0.5, band.last.toordinal() + 0.5)
        area = pg.LinearRegionItem(ends, brush=self._tint("raised", 120), pen=None, movable=False)
        area.setZValue(-20)
        self.addItem(area, ignoreBounds=True)
        words = self._words(band.name, "secondary", (0, 0))
        words.setPos(ends[0], high)

    def _level(self, value: float, text: str) -> None:
        pen = pg.mkPen(self._tint("outline"), width=1, style=Qt.PenStyle.DashLine)
        self.addItem(pg.InfiniteLine(value, angle=0, pen=pen), ignoreBounds=True)
        words = self._words(text, "secondary", (1, 1))
        words.setPos(self.viewRange()[0][1], value)

    def _words(self, text: str, role: str, anchor: tuple[float, float]) -> pg.TextItem:
        words = pg.TextItem(text, color=self._tint(role), anchor=anchor)
        font = QFont()
        font.setPixelSize(self._theme.type.small)
        words.setFont(font)
        self.addItem(words, ignoreBounds=True)
        return words

    def _change(self, change: Change) -> None:
        """Draw a line from before (ring) to after (dot), so that its way shows without colour."""
        day = change.day.toordinal()
        pen = pg.mkPen(self._tint("accent"), width=2)
        self.plot([day, day], [change.before, change.after], pen=pen)
        fills = [self._tint("background"), self._tint("accent")]
        self.plot(
            [day, day], [change.before, change.after], pen=None, symbol="o", symbolSize=9,
            symbolPen=pen, symbolBrush=fills,
        )  # fmt: skip

    def _series(self, series: Series, gap_days: int) -> None:
        pen = pg.mkPen(self._tint(series.colour), width=2)
        bars = [p for p in series.points if p.kind == "bar"]
        if bars:
            days, values = [p.day.toordinal() for p in bars], [p.value for p in bars]
            brush = self._tint(series.colour)
            self.addItem(pg.BarGraphItem(x=days, height=values, width=0.7, brush=brush, pen=None))
        for run in runs([p for p in series.points if p.kind != "bar"], gap_days):
            days, values = [p.day.toordinal() for p in run], [p.value for p in run]
            fills = [self._tint("background" if p.kind == "ring" else series.colour) for p in run]
            self.plot(days, values, pen=pen, symbol="o", symbolSize=8, symbolPen=pen, symbolBrush=fills)

    def _note(self, note: Note, low: float) -> None:
        mark = pg.ScatterPlotItem([note.day.toordinal()], [low], symbol="t1", size=12, pen=None)
        mark.setBrush(self._tint("secondary"))
        mark.setToolTip(note.words)
        self.addItem(mark, ignoreBounds=True)
