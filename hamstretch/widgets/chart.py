"""A chart over days, and the same data as a table. pyqtgraph is imported with the first chart, not here."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.widgets.chart_key import Key
from hamstretch.widgets.chart_view import ChartView
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import draw_focus_ring, ring_gap
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.group import Group
from hamstretch.widgets.table import Table
from hamstretch.widgets.theme import Theme

if TYPE_CHECKING:
    from hamstretch.widgets.chart_plot import Plot

LINES = 13
"""Height of the picture in lines of body text."""
READING_LINES, NARROW = 2, 40
"""Lines of words below a chart; one more where it is narrower than this many body sizes."""
LEAST_DAYS = 7
"""Nothing zooms in further than to a week, the step that everything is counted by."""
WHEEL_ZOOM = 0.7
ZOOMS = {Qt.Key.Key_Plus: WHEEL_ZOOM, Qt.Key.Key_Equal: WHEEL_ZOOM, Qt.Key.Key_Minus: 1 / WHEEL_ZOOM}
ROWS = 8
"""Lines of a table before it scrolls by itself."""


class TimeChart(Group):
    """One view, painted. The pointer or the arrow keys read a slot, which stands below in words.

    `windowAsked(date, date)` asks for another time to show: Ctrl and the wheel, + and − zoom, a drag and
    Shift with the arrows move. `slid(float)` follows a drag, in days; `pointed` what is read. The wheel by
    itself belongs to the page.
    """

    windowAsked = Signal(object, object)  # noqa: N815  Qt's own style for signals
    slid = Signal(float)
    pointed = Signal(object)

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Import pyqtgraph and draw a view."""
        super().__init__(parent)
        from hamstretch.widgets.chart_plot import Plot  # noqa: PLC0415 - half a second that only charts need

        self._theme, self._view, self._at = theme, view, len(view.slots) - 1
        self._span = view.first, view.last
        self._grip: int | None = None
        self._plot: Plot = Plot(theme, view)
        self._plot.setFixedHeight(LINES * theme.type.body)
        self._key = Key(theme, view)
        self._below = Words("", "small")
        self._below.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(view.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        column, gap = QVBoxLayout(self), ring_gap(theme)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.space.xs)
        for part in (self._key, self._plot, self._below):
            column.addWidget(part)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column.setStretch(2, 1)
        self._say()

    @staticmethod
    def room(theme: Theme) -> int:
        """Return about how high a chart is, in pixels, for a place that is kept free for it."""
        return LINES * theme.type.body + 5 * theme.type.small

    @property
    def view(self) -> ChartView:
        """What is shown."""
        return self._view

    def set_view(self, view: ChartView) -> None:
        """Show another view."""
        self._view, self._at = view, len(view.slots) - 1
        self._span = view.first, view.last
        self.setAccessibleName(view.title)
        self._key.set_view(view)
        self._plot.set_view(view)
        self._fit()
        self._say()

    def expect(self, first: date, last: date) -> None:
        """Let what is asked for next begin with these days: a view of them is on its way."""
        self._span = first, last

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that this width needs; the words below keep theirs, so that nothing jumps."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme, gap = self._theme, ring_gap(self._theme)
        self._below.ensurePolished()
        lines = READING_LINES + (self.width() < NARROW * theme.type.body)
        below = lines * self._below.fontMetrics().lineSpacing()
        key = self._key.heightForWidth(self.width() - 2 * gap)
        self._key.setFixedHeight(key)
        self.setFixedHeight(key + self._plot.height() + below + 2 * (gap + theme.space.xs))

    def reading(self) -> str:
        """Return the words below the chart."""
        return self._below.text()

    def slide(self, days: float) -> None:
        """Show the same time some days away, until the next view."""
        self._plot.slide(days)

    def mark(self, day: float | None) -> None:
        """Stand a thin line on a moment that is read elsewhere, or take it away."""
        self._plot.mark(day)

    # -- keys ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from slot to slot, Home and End to the ends; with Shift, or + and −, the time."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._view.slots) - 1}
        if key in ZOOMS:
            self._zoom(ZOOMS[key])
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._move(steps[key] * max(7, self._days() // 4))
        elif key in steps or key in ends:
            at = ends.get(key, self._at + steps.get(key, 0))
            self._read(min(max(at, 0), len(self._view.slots) - 1))
        else:
            super().keyPressEvent(event)

    # -- pointer ------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, about the day under the pointer; leave the wheel to the page else."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self._zoom(WHEEL_ZOOM ** (1 if event.angleDelta().y() > 0 else -1), self._day(event.position()))
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the time."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the time, or read the slot nearest to the pointer."""
        if self._grip is not None:
            self.slid.emit(self._dragged(event))
            return
        day, slots = self._day(event.position()), self._view.slots
        if slots:
            self._read(min(range(len(slots)), key=lambda i: abs(slots[i].centre - day)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: show the time that was dragged to."""
        if self._grip is not None:
            days = round(self._dragged(event))
            self._grip = None
            self._move(days)

    def _dragged(self, event: QMouseEvent) -> float:
        """Return by how many days the pointer has dragged."""
        moved = (self._grip or 0) - event.position().toPoint().x()
        return moved * self._plot.days_per_px()

    def _day(self, where: QPointF) -> float:
        return self._plot.day_at(self._plot.mapFrom(self, where.toPoint()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Come back to the newest slot."""
        if not self.hasFocus():
            self._rest()

    # -- another time -------------------------------------------------------------------------------

    def _days(self) -> int:
        first, last = self._span
        return (last - first).days + 1

    def _move(self, days: int) -> None:
        if days:
            step, (first, last) = timedelta(days=days), self._span
            self.windowAsked.emit(first + step, last + step)

    def _zoom(self, share: float, about: float | None = None) -> None:
        """Ask for this share of the time, the day `about` staying in its place."""
        first, days = self._span[0].toordinal(), self._days()
        wanted = max(LEAST_DAYS, round(days * share))
        centre = first + days / 2 if about is None else min(max(about, first), first + days)
        begin = round(centre - (centre - first) / days * wanted)
        begin = max(begin, 1)
        self.windowAsked.emit(date.fromordinal(begin), date.fromordinal(begin + wanted - 1))

    # -- what is read -------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the arrow keys are."""
        super().focusInEvent(event)
        self._read(self._at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self._rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the focus ring."""
        if ringed(self):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), self._theme, self._theme.shape.control_radius)

    def _read(self, at: int) -> None:
        if 0 <= at < len(self._view.slots):
            self._at = at
            self._plot.mark(self._view.slots[at].centre)
            self._say()
            self.pointed.emit(self._view.slots[at].centre)

    def _rest(self) -> None:
        self._at = len(self._view.slots) - 1
        self._plot.mark(None)
        self._say()
        self.pointed.emit(None)

    def _say(self) -> None:
        words = self._view.reading(self._at) if self._view.slots else ""
        self._below.setText(words)
        self.setAccessibleDescription(words)
        self.update()


class ChartTable(Table):
    """The view of a chart as a table, newest line first."""

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Take the view."""
        last = len(view.slots) - 1
        super().__init__(
            theme, view.title, view.heads(), last + 1, lambda line: view.row(last - line), ROWS, parent
        )
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
