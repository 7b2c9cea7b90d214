"""A mark that shows by its shape alone how much of a span is left, or why nothing runs; sharp from 16 px up.

A disc that empties like a pie is a clock; a rounded square is a day's appointment. Drawn on a grid of 16.
"""

from __future__ import annotations

import math
from typing import Final, Literal

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

Face = Literal["left", "due", "paused", "quiet", "off", "playing"]
SIZES: Final = (16, 22, 24, 32, 48, 64)
"""Sides that panels ask for, in pixels."""
STEPS: Final = 12
"""How many shapes the span has."""

FINE: Final = 16
"""How much finer the grid is on which shapes are cut."""


class Mark(msgspec.Struct, frozen=True):
    """What the mark shows; equal marks look the same.

    `left` is in twelfths of the span and matters to the face "left" alone; `day` makes it an appointment;
    `held`, a dot in the corner, says that something waits behind the quiet.
    """

    face: Face = "left"
    left: int = STEPS
    day: bool = False
    held: bool = False


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, colour: QColor) -> None:
    """Paint a mark into a square; what is cut out of it is clear."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / (16 * FINE), rect.height() / (16 * FINE))
    shape = _FACES[mark.face](mark)
    if mark.held:
        shape = shape.subtracted(_disc(13, 13, 3.5)).united(_disc(13, 13, 2.5))
    painter.fillPath(shape, colour)
    painter.restore()


def mark_icon(mark: Mark, colour: QColor) -> QIcon:
    """Return a mark as an icon that has a picture of its own for every usual size."""
    made = QIcon()
    for side in SIZES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0, 0, side, side), mark, colour)
        painter.end()
        made.addPixmap(picture)
    return made


class TimeMark(QWidget):
    """Shows a mark at a fixed size; what it means stands in words beside it."""

    def __init__(self, px: int, colour: QColor, parent: QWidget | None = None) -> None:
        """Take the side in pixels."""
        super().__init__(parent)
        self._px, self._colour, self._mark = px, colour, Mark()
        self.setFixedSize(px, px)

    @property
    def mark(self) -> Mark:
        """What is shown."""
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        """Show another mark; repaints only when it looks different."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(self._px, self._px)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), self._mark, self._colour)


def _fine(path: QPainterPath) -> QPainterPath:
    """Return a path on a finer grid, for cutting one out of another makes polygons of both."""
    return QTransform.fromScale(FINE, FINE).map(path)


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return _fine(path)


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon([QPointF(x, y) for x, y in points])
    path.closeSubpath()
    return _fine(path)


def _bar(left: float, top: float, right: float, bottom: float) -> QPainterPath:
    return _polygon((left, top), (right, top), (right, bottom), (left, bottom))


def _body(mark: Mark, inset: float = 0.0) -> QPainterPath:
    """Return the whole disc, or the whole square."""
    path = QPainterPath()
    box = QRectF(1, 1, 14, 14).adjusted(inset, inset, -inset, -inset)
    if mark.day:
        path.addRoundedRect(box, max(0.5, 3 - inset), max(0.5, 3 - inset))
    else:
        path.addEllipse(box)
    return _fine(path)


def _ring(mark: Mark, stroke: float = 1.5) -> QPainterPath:
    return _body(mark).subtracted(_body(mark, stroke))


def _left(mark: Mark) -> QPainterPath:
    """Return the ring and, in it, what is left of the pie, ending at twelve o'clock."""
    left = min(max(mark.left, 0), STEPS)
    inside = _body(mark, 3.0)
    if left < STEPS:
        pie = QPainterPath(QPointF(8, 8))
        pie.arcTo(QRectF(-8, -8, 32, 32), 90, 360 * left / STEPS)
        pie.closeSubpath()
        inside = inside.intersected(_fine(pie))
    return _ring(mark).united(inside) if left else _ring(mark)


def _due(mark: Mark) -> QPainterPath:
    """Return the full body with an arrow that points up cut out: stand up."""
    head = (8, 3.5), (12, 7.5), (12, 9.5), (9, 6.9)
    return _body(mark).subtracted(_polygon(*head, (9, 12.5), (7, 12.5), (7, 6.9), (4, 9.5), (4, 7.5)))


def _paused(mark: Mark) -> QPainterPath:
    return _ring(mark).united(_bar(5, 5, 7, 11)).united(_bar(9, 5, 11, 11))


def _quiet(_mark: Mark) -> QPainterPath:
    """Return a crescent."""
    return _disc(7.5, 8.5, 6.5).subtracted(_disc(10.8, 5.6, 5.4))


def _off(mark: Mark) -> QPainterPath:
    """Return an empty ring, struck through."""
    low, high, half = 8 - 7 * math.sqrt(0.5), 8 + 7 * math.sqrt(0.5), 0.55
    ends = (low - half, high - half), (high - half, low - half)
    return _ring(mark).united(_polygon(*ends, (high + half, low + half), (low + half, high + half)))


def _playing(mark: Mark) -> QPainterPath:
    return _ring(mark).united(_polygon((6, 4.5), (11.5, 8), (6, 11.5)))


_FACES: Final = {
    "left": _left,
    "due": _due,
    "paused": _paused,
    "quiet": _quiet,
    "off": _off,
    "playing": _playing,
}
