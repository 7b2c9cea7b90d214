"""The marks of a chart, and the line that says what each of them means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.widgets.chart_view import ChartView, Mark
from hamstretch.widgets.mirror import listed, mirrored
from hamstretch.widgets.theme import Theme

STROKE = 2
"""Width of a mark's outline, in pixels."""
MARK_PX = 9
"""Size of a ring or a diamond, in pixels."""
FAINT = 45
"""How much of its colour fills an outlined bar, of 255."""
MIST = 38
"""How much of its colour shades a zone, of 255."""
Sign = Mark | Literal["aim", "zone", "cross"]
"""What the key explains: marks, the steps of an aim, a shaded zone, the cross of a stop."""


class Key(QWidget):
    """What the marks of a chart mean: each mark with its word, in as many lines as the width asks for."""

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Take the marks of a view."""
        self._widths: dict[str, int] = {}
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[Sign, str, str]] = []
        font = self.font()
        font.setPixelSize(theme.type.small)
        self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_view(view)

    def set_view(self, view: ChartView) -> None:
        """Explain another view."""
        self._parts = [(c.mark, c.colour, c.name) for c in view.columns]
        if view.aim is not None:
            self._parts.append(("aim", "text", view.aim.name))
        self._parts += [("zone", z.colour, z.name) for z in view.zones if z.name]
        if view.stops:
            self._parts.append(("cross", "red", view.stop))
        self.setAccessibleName(listed(name for _, _, name in self._parts))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Forget the widths in another font or style."""
        self._widths.clear()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        places = list(self._places(width))
        return (places[-1][1] + 1) * self._line() if places else 0

    def sizeHint(self) -> QSize:
        """Return the room for all words in one line."""
        wide = sum(self._width(name) for _, _, name in self._parts)
        return QSize(wide, self._line())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the longest part."""
        widest = max((self._width(name) for _, _, name in self._parts), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks and their words from the left."""
        painter, space = QPainter(self), self._theme.space
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (mark, colour, name), (left, line) in zip(self._parts, self._places(self.width()), strict=True):
            top = line * self._line()
            spot = mirrored(self, QRectF(left, top, 2 * space.s, self._line()))
            middle = spot.center()
            _draw(painter, mark, middle, self._theme, colour)
            painter.setPen(self._theme.colours.of("secondary"))
            box = QRectF(left + 3 * space.s, top, self._width(name), self._line())
            painter.drawText(mirrored(self, box), int(Qt.AlignmentFlag.AlignVCenter), name)

    def _places(self, width: int) -> Iterator[tuple[int, int]]:
        """Yield where each part stands: its left edge, and its line from 0."""
        left = line = 0
        for _, _, name in self._parts:
            wide = self._width(name)
            if left and left + wide - self._theme.space.xl > width:
                left, line = 0, line + 1
            yield left, line
            left += wide

    def _line(self) -> int:
        return self.fontMetrics().height() + self._theme.space.xs

    def _width(self, name: str) -> int:
        """Return the width of a part, measured once; layouts ask for it over and over."""
        if name not in self._widths:
            space = self._theme.space
            wide = self.fontMetrics().horizontalAdvance(name)
            self._widths[name] = 3 * space.s + wide + space.xl
        return self._widths[name]


def _draw(painter: QPainter, mark: Sign, middle: QPointF, theme: Theme, role: str) -> None:
    """Draw one mark as the chart draws it."""
    colour = theme.colours.of(role)
    half = MARK_PX / 2
    box = QRectF(middle.x() - half, middle.y() - half, MARK_PX, MARK_PX)
    painter.setPen(QPen(colour, STROKE))
    painter.setBrush(colour)
    if mark == "zone":
        colour.setAlpha(2 * MIST)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(QRectF(middle.x() - 8, middle.y() - 6, 16, 12))
    elif mark in ("aim", "line"):
        painter.drawLine(QPointF(middle.x() - 8, middle.y()), QPointF(middle.x() + 8, middle.y()))
    elif mark == "cross":
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())
    elif mark == "ring":
        painter.setBrush(theme.colours.of("surface"))
        painter.drawEllipse(box)
    elif mark == "square":
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    elif mark == "diamond":
        x, y, r = middle.x(), middle.y(), half
        corners = (QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y))
        painter.drawPolygon(QPolygonF(list(corners)))
    else:
        colour.setAlpha(FAINT if mark == "outline" else 255)
        painter.setBrush(colour)
        painter.drawRect(box)
