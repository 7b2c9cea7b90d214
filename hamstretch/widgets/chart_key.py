"""The marks of a chart, and the line that says what each of them means."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.widgets.chart_view import ChartView, Mark
from hamstretch.widgets.theme import Theme

STROKE = 2
"""Width of a mark's outline, in pixels."""
MARK_PX = 9
"""Size of a ring or a diamond, in pixels."""
FAINT = 45
"""How much of its colour fills an outlined bar, of 255."""


class Key(QWidget):
    """What the marks of a chart mean: each mark with its word, in one line."""

    def __init__(self, theme: Theme, view: ChartView, parent: QWidget | None = None) -> None:
        """Take the marks of a view."""
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[Mark | None, str, str]] = [(c.mark, c.colour, c.name) for c in view.columns]
        if view.aim is not None:
            self._parts.append((None, "text", view.aim.name))
        font = self.font()
        font.setPixelSize(theme.type.small)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(name for _, _, name in self._parts))

    def sizeHint(self) -> QSize:
        """Return the room for all words in one line."""
        metrics = self.fontMetrics()
        words = sum(metrics.horizontalAdvance(name) for _, _, name in self._parts)
        return QSize(words + len(self._parts) * self._between(), metrics.height() + self._theme.space.xs)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks and their words from the left."""
        painter, left, space = QPainter(self), 0.0, self._theme.space
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        for mark, colour, name in self._parts:
            _draw(painter, mark, QPointF(left + space.s, middle), self._theme, colour)
            painter.setPen(self._theme.colours.of("secondary"))
            box = QRectF(left + space.l + space.xs, 0, self.width(), self.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), name)
            left += self._between() + self.fontMetrics().horizontalAdvance(name)

    def _between(self) -> int:
        return self._theme.space.l + self._theme.space.xs + self._theme.space.xl


def _draw(painter: QPainter, mark: Mark | None, middle: QPointF, theme: Theme, role: str) -> None:
    """Draw one mark as the chart draws it, or the steps of an aim for None."""
    colour = theme.colours.of(role)
    half = MARK_PX / 2
    box = QRectF(middle.x() - half, middle.y() - half, MARK_PX, MARK_PX)
    painter.setPen(QPen(colour, STROKE))
    painter.setBrush(colour)
    if mark is None:
        painter.drawLine(QPointF(middle.x() - 8, middle.y()), QPointF(middle.x() + 8, middle.y()))
    elif mark == "ring":
        painter.setBrush(theme.colours.of("surface"))
        painter.drawEllipse(box)
    elif mark == "diamond":
        x, y, r = middle.x(), middle.y(), half
        corners = (QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y))
        painter.drawPolygon(QPolygonF(list(corners)))
    else:
        colour.setAlpha(FAINT if mark == "outline" else 255)
        painter.setBrush(colour)
        painter.drawRect(box)
