"""A chart over days, and the same data as a table. pyqtgraph is imported with the first chart, not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hamstretch.widgets.chart_key import Key
from hamstretch.widgets.chart_view import ChartView
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import draw_focus_ring, ring_gap
from hamstretch.widgets.theme import Theme

if TYPE_CHECKING:
    from hamstretch.widgets.chart_plot import Plot

LINES = 13
"""Height of the picture in lines of body text."""
ROWS = 8
"""Lines of a table before it scrolls by itself."""


class TimeChart(QWidget):
    """One view, painted. The pointer or the arrow keys read a slot, which stands below in words.

    Nothing zooms or scrolls inside it: the wheel belongs to the page.
    """

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Import pyqtgraph and draw a view."""
        super().__init__(parent)
        from hamstretch.widgets.chart_plot import Plot  # noqa: PLC0415 - half a second that only charts need

        self._theme, self._view, self._at = theme, view, len(view.slots) - 1
        self._plot: Plot = Plot(theme, view)
        self._plot.setFixedHeight(LINES * theme.type.body)
        self._below = Words("", "small")
        self._below.setMinimumHeight(2 * self._below.fontMetrics().height())
        self._below.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(view.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        column, gap = QVBoxLayout(self), ring_gap(theme)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.space.xs)
        for part in (Key(theme, view), self._plot, self._below):
            column.addWidget(part)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._say()

    @staticmethod
    def room(theme: Theme) -> int:
        """Return about how high a chart is, in pixels, for a place that is kept free for it."""
        return LINES * theme.type.body + 5 * theme.type.small

    def reading(self) -> str:
        """Return the words below the chart."""
        return self._below.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from slot to slot, Home and End to the ends."""
        last = len(self._view.slots) - 1
        steps = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        at = steps.get(Qt.Key(event.key()))
        if at is None:
            super().keyPressEvent(event)
        else:
            self._read(min(max(at, 0), last))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the slot nearest to the pointer."""
        day = self._plot.day_at(self._plot.mapFrom(self, event.position().toPoint()))
        slots = self._view.slots
        if slots:
            self._read(min(range(len(slots)), key=lambda i: abs(slots[i].centre - day)))

    def leaveEvent(self, _event: QEvent) -> None:
        """Come back to the newest slot."""
        if not self.hasFocus():
            self._rest()

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
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), self._theme, self._theme.shape.control_radius)

    def _read(self, at: int) -> None:
        if 0 <= at < len(self._view.slots):
            self._at = at
            self._plot.mark(self._view.slots[at].centre)
            self._say()

    def _rest(self) -> None:
        self._at = len(self._view.slots) - 1
        self._plot.mark(None)
        self._say()

    def _say(self) -> None:
        words = self._view.reading(self._at) if self._view.slots else ""
        self._below.setText(words)
        self.setAccessibleDescription(words)
        self.update()


class ChartTable(QTableWidget):
    """The view of a chart as a table, newest line first."""

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Fill the table."""
        heads, count = view.heads(), len(view.slots)
        super().__init__(count, len(heads), parent)
        self.setAccessibleName(view.title)
        self.setHorizontalHeaderLabels(list(heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        high = self.fontMetrics().height() + 2 * theme.space.xs
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for line in range(count):
            for place, cell in enumerate(view.row(count - 1 - line)):
                self.setItem(line, place, QTableWidgetItem(cell))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + min(count, ROWS) * high + 2)
