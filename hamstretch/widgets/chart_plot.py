"""The part of a chart that needs pyqtgraph; imported by the first chart that is made."""

from __future__ import annotations

import math
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from hamstretch.widgets.chart_pen import PlotPen
from hamstretch.widgets.chart_view import Band, ChartView, number
from hamstretch.widgets.mirror import day_form, keep_space
from hamstretch.widgets.theme import Theme

DAYS = (1, 2, 7, 14, 28, 91, 182, 364, 728, 1820, 3640)
"""Distances of the days that are written on the axis."""
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
TICKS = 5
"""At most so many steps of the value axis."""
LONGEST_DAY = "00 MMM 0000"
"""Room for one label of the time axis; the first one may stand out by half of it."""
HEADROOM, FOOTROOM = 1.2, 0.06
STOP_ROW, STOP_AT = 0.1, 1.08
"""The picture goes on above the highest level and a little below the lowest, in parts of the axis, so that
the bands' names and the marks of notes stand clear of it; higher still where there is a row of stops."""

EDGE = 0.016
"""The picture goes on beyond the first and the last day, in parts of the time, so that no mark is cut."""


def levels(low: float, high: float) -> list[float]:
    """Return whole numbers in few equal steps that cover a range, the ends at or beyond it."""
    step = next((s for s in STEPS if (high - low) / s <= TICKS), STEPS[-1])
    first, last = math.floor(low / step), math.ceil(round(high / step, 6))
    return [float(step * n) for n in range(first, max(last, first + 1) + 1)]


class _DayAxis(pg.AxisItem):  # type: ignore[misc]
    """Days as "3 Mar", as often as there is room, counted from the view's first day."""

    def __init__(self, font: QFont) -> None:
        super().__init__("bottom")
        self.first, self._metrics = date.min, QFontMetrics(font)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        room = max(1.0, size / (self._metrics.horizontalAdvance(LONGEST_DAY)))
        step = next((s for s in DAYS if (high - low) / s <= room), DAYS[-1])
        first = math.ceil(low / step) * step
        last = high - (high - low) / room / 2  # no label is cut at the end
        return [(step, [float(day) for day in range(first, int(last), step)])]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:  # noqa: N802
        form = day_form(year=False) if spacing < DAYS[5] else "MMM yyyy"
        days = [date.fromordinal(max(1, self.first.toordinal() + int(v))) for v in values]
        told = [QLocale().toString(day, form) for day in days]  # type: ignore[call-overload]
        return [keep_space(day) for day in told]


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """A quiet picture of a view in the theme's colours; it takes no mouse and no keys.

    Once painted it is kept, for a page is scrolled and laid out far more often than its charts change.
    """

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Draw a view."""
        super().__init__(parent, background=None)
        self._theme, self._view = theme, view
        self._font = QFont()
        self._font.setPixelSize(theme.type.small)
        self._names: list[pg.TextItem] = []
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._left, self._bottom = pg.AxisItem("left"), _DayAxis(self._font)
        self._picture: QPixmap | None = None
        self._marked: float | None = None
        self._pen = PlotPen(theme, self._box)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.set_view(view)
        self._box.sigResized.connect(self._name_bands)
        self.scene().changed.connect(self._forget)

    def set_view(self, view: ChartView) -> None:
        """Draw another view in the place of the one before."""
        self._view = view
        self._box.clear()
        self._names = []
        low, high = view.ends
        ticks = levels(low, high)
        bottom, tall = ticks[0], ticks[-1] - ticks[0]
        self._left.setTicks([[(level, number(level)) for level in ticks]])
        self._bottom.first, self._pen.origin = view.first, view.first.toordinal()
        days = (view.last - view.first).days + 1
        head = HEADROOM + (STOP_ROW if view.stops else 0)
        under, over = bottom - tall * FOOTROOM, bottom + tall * head
        self._box.setRange(xRange=self._shown(), yRange=(under, over), padding=0)
        self._pen.bands(view.bands, under, over)
        self._pen.zones(view.zones, days)
        self._pen.lines([(0, level, days, level) for level in ticks], pg.mkPen(self._tint("raised")))
        if bottom < 0:
            self._pen.lines([(0, 0, days, 0)], pg.mkPen(self._tint("outline")))
        self._pen.columns(view)
        if view.aim is not None:
            self._pen.aim(view.slots, view.aim)
        self._pen.notes([n.day for n in view.notes], bottom - tall * FOOTROOM / 2)
        self._pen.stops([n.day for n in view.stops], bottom + tall * STOP_AT)
        self._marked = None
        self._name_bands()

    def day_at(self, where: QPoint) -> float:
        """Return the ordinal day under a point of the widget."""
        return self._pen.origin + float(self._box.mapSceneToView(QPointF(self.mapToScene(where))).x())

    def days_per_px(self) -> float:
        """Return how many days one pixel is."""
        low, high = self._box.viewRange()[0]
        return float(high - low) / max(1.0, float(self._box.width()))

    def slide(self, days: float) -> None:
        """Show the same time this many days earlier or later, without drawing anew."""
        self._box.setXRange(*(day + days for day in self._shown()), padding=0)

    def _shown(self) -> tuple[float, float]:
        """Return the first and the last moment in the picture, counted from the first day of the view."""
        days = (self._view.last - self._view.first).days + 1
        return -EDGE * days, (1 + EDGE) * days

    def mark(self, day: float | None) -> None:
        """Stand a thin line on a moment, or take it away."""
        self._marked = day
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the line on it; for a file, which holds shapes and text, the parts of it."""
        viewport = self.viewport()
        if not self.isVisible():
            super().paintEvent(event)
            return
        if self._picture is None or self._picture.size() != viewport.size() * self.devicePixelRatioF():
            self._picture = self._painted()
        painter = QPainter(viewport)
        painter.drawPixmap(0, 0, self._picture)
        if self._marked is not None:
            x = self._box.mapViewToScene(QPointF(self._marked - self._pen.origin, 0)).x()
            if self._box.sceneBoundingRect().left() <= x <= self._box.sceneBoundingRect().right():
                painter.setPen(QPen(self._tint("outline"), 1))
                painter.drawLine(QPointF(x, 0), QPointF(x, self._box.sceneBoundingRect().bottom()))

    def _painted(self) -> QPixmap:
        """Return all of it as it is now."""
        viewport, ratio = self.viewport(), self.devicePixelRatioF()
        picture = QPixmap(viewport.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._tint("background"))
        painter = QPainter(picture)
        painter.setRenderHints(self.renderHints())
        self.render(painter, QRectF(viewport.rect()), viewport.rect())
        painter.end()
        return picture

    @Slot()
    def _forget(self) -> None:
        self._picture = None

    def _lay_out(self) -> None:
        """Put axes and picture together; the value axis has one width, so that charts stand aligned."""
        left, bottom = self._left, self._bottom
        for axis in (left, bottom):
            axis.setStyle(tickFont=self._font, tickLength=0, tickAlpha=0, tickTextOffset=self._theme.space.s)
            axis.setTextPen(self._theme.colours.secondary)
            axis.setPen(None)
            axis.linkToView(self._box)
        metrics = QFontMetrics(self._font)
        bottom.setStyle(hideOverlappingLabels=metrics.horizontalAdvance(LONGEST_DAY))
        left.setWidth(metrics.horizontalAdvance("0000") + self._theme.space.s)
        bottom.setHeight(metrics.height() + self._theme.space.s)
        grid = pg.GraphicsLayout()
        grid.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addItem(left, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(bottom, 1, 1)
        self.setCentralItem(grid)

    def _tint(self, role: str) -> QColor:
        return self._theme.colours.of(role)

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
        words.setPos(band.first.toordinal() - self._pen.origin, top)
        self._box.addItem(words, ignoreBounds=True)
        return words
