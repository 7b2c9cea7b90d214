"""A year as a calendar: a column for each week, a row for each weekday, a shade for each day.

A day is never told by its shade alone: the chosen one is said in words, and the arrow keys go from day to
day. What is marked (a day with nothing done though something was asked) has a dot.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.widgets.controls import draw_focus_ring, mixed
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.group import Group
from hamstretch.widgets.theme import Theme

ROWS = 7
SHADES = 4
LARGEST, SMALLEST = 20, 8
"""The side of a day in pixels, with its gap."""
GAP_SHARE = 0.2


class HeatDay(msgspec.Struct, frozen=True):
    """One day: its shade 0-4, whether it has a dot, and all of it in words."""

    level: int
    marked: bool
    words: str


class HeatView(msgspec.Struct, frozen=True):
    """Days in order from a first weekday on; `months` are (week, word), `rows` the weekdays' words."""

    title: str
    days: tuple[HeatDay, ...] = ()
    months: tuple[tuple[int, str], ...] = ()
    rows: tuple[str, ...] = ()

    @property
    def weeks(self) -> int:
        """How many columns there are."""
        return math.ceil(len(self.days) / ROWS)


class HeatMap(Group):
    """Shows a `HeatView`; `chosen(str)` says the day that is looked at."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the look; nothing is shown yet."""
        super().__init__(parent)
        self._theme, self._view, self._at = theme, HeatView(""), -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def shown(self) -> HeatView:
        """What is shown."""
        return self._view

    def set_view(self, view: HeatView) -> None:
        """Show days; the newest is the one that is looked at first."""
        self._view, self._at = view, len(view.days) - 1
        self.setAccessibleName(view.title)
        self.updateGeometry()
        self.update()
        self._tell()

    def look_at(self, day: int) -> None:
        """Choose a day by its place."""
        if 0 <= day < len(self._view.days) and day != self._at:
            self._at = day
            self._tell()
            self.update()

    def _tell(self) -> None:
        if self._at >= 0:
            words = self._view.days[self._at].words
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, words))
            self.chosen.emit(words)

    # -- size ---------------------------------------------------------------------------------------

    def _left(self) -> int:
        """Return the width of the weekdays' words."""
        widest = max((self.fontMetrics().horizontalAdvance(w) for w in self._view.rows), default=0)
        return widest + self._theme.space.s

    def _top(self) -> int:
        return self.fontMetrics().height() + self._theme.space.xs

    def _cell(self, width: int) -> int:
        """Return a day's side with its gap at a width."""
        room = width - self._left() - 2
        return max(SMALLEST, min(LARGEST, room // max(1, self._view.weeks)))

    def heightForWidth(self, width: int) -> int:
        """Return the height that seven rows take at a width."""
        return self._top() + ROWS * self._cell(width) + 4

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows the width."""
        return True

    def sizeHint(self) -> QSize:
        """Return the size at the largest days."""
        width = self._left() + LARGEST * self._view.weeks + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size at the smallest days."""
        width = self._left() + SMALLEST * self._view.weeks + 2
        return QSize(width, self.heightForWidth(width))

    def _rect(self, day: int) -> QRectF:
        """Return where a day is painted."""
        side = self._cell(self.width())
        x, y = self._left() + (day // ROWS) * side, self._top() + (day % ROWS) * side
        gap = max(1.0, side * GAP_SHARE)
        return QRectF(x, y, side - gap, side - gap)

    # -- keys and mouse -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day and from week to week."""
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -ROWS,
            Qt.Key.Key_Right: ROWS,
            Qt.Key.Key_Home: -self._at,
            Qt.Key.Key_End: len(self._view.days) - 1 - self._at,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.look_at(self._at + step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the pointer is over."""
        side, at = self._cell(self.width()), event.position()
        week, row = int((at.x() - self._left()) // side), int((at.y() - self._top()) // side)
        if week >= 0 and 0 <= row < ROWS:
            self.look_at(week * ROWS + row)

    # -- paint --------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, days, and the ring around the one that is looked at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, side = self._theme.colours, self._cell(self.width())
        painter.setPen(colours.of("secondary"))
        self._paint_words(painter, side)
        for number, day in enumerate(self._view.days):
            self._paint_day(painter, self._rect(number), day)
        if self._at >= 0:
            around = self._rect(self._at).adjusted(-2, -2, 2, 2)
            if ringed(self):
                draw_focus_ring(painter, around, self._theme, 3)
            else:
                painter.setPen(QPen(colours.of("text"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(around, 3, 3)

    def _paint_words(self, painter: QPainter, side: int) -> None:
        """Write months and weekdays, those that would run into the one before left out."""
        metrics, free = self.fontMetrics(), 0
        for week, word in self._view.months:
            left = self._left() + week * side
            if left >= free:
                painter.drawText(QPointF(left, metrics.ascent()), word)
                free = left + metrics.horizontalAdvance(word) + self._theme.space.s
        free = self._top() - metrics.height()
        for row, word in enumerate(self._view.rows):
            middle = self._top() + row * side + side // 2
            spot = QRect(0, middle - metrics.height() // 2, self._left(), metrics.height())
            if word and spot.top() >= free:
                painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
                free = spot.bottom()

    def _paint_day(self, painter: QPainter, spot: QRectF, day: HeatDay) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades(self._theme)[day.level])
        painter.drawRoundedRect(spot, 2, 2)
        if day.marked:
            painter.setBrush(self._theme.colours.of("secondary"))
            painter.drawEllipse(spot.center(), spot.width() / 6, spot.width() / 6)


def shades(theme: Theme) -> Sequence[QColor]:
    """Return the five shades, from nothing to most."""
    none, most = theme.colours.of("raised"), theme.colours.of("accent")
    return [none, *(mixed(none, most, 0.25 + 0.75 * n / (SHADES - 1)) for n in range(SHADES))]
