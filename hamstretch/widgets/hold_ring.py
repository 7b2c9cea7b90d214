"""The seconds of a hold, readable from two metres, with a ring that runs down around them."""

from __future__ import annotations

import math
from typing import Literal

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hamstretch.widgets.theme import Theme

RingRole = Literal["left", "right", "both", "rest"]
_COLOUR = {"left": "left", "right": "right", "both": "accent", "rest": "secondary"}
_NUMBER_SHARE = 1 / 3
"""The digits fill this share of the window's height where the ring leaves them room."""
_RING_SHARE = 0.035
"""The ring's stroke, as a share of its diameter."""


class RingView(msgspec.Struct, frozen=True):
    """What the ring shows: a whole number, its unit, the part still to go (0-1) and whose turn it is."""

    number: int = 0
    label: str = ""
    fraction: float = 0.0
    role: RingRole = "rest"


class HoldRing(QLabel):
    """Paints one `RingView`; has no timer of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._view = RingView()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def view(self) -> RingView:
        """What is shown now."""
        return self._view

    def set_view(self, view: RingView) -> None:
        """Show a view; repaints only when something that can be seen has changed."""
        seen = (view.number, view.label, view.role) != (self._view.number, self._view.label, self._view.role)
        moved = self._arc_px(view.fraction) != self._arc_px(self._view.fraction)
        self._view = view
        if seen:
            self.setAccessibleName(f"{view.number} {view.label}".strip())
        if seen or moved:
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which the number and its unit stand well inside the ring."""
        self.ensurePolished()
        side = self.fontMetrics().height() * 14
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that is still readable."""
        return self.sizeHint() / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, arc, number and unit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        self._paint_number(painter)

    def _circle(self) -> QRectF:
        side = min(self.width(), self.height()) * (1 - _RING_SHARE) - 2
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _arc_px(self, fraction: float) -> int:
        """Return the arc's length in whole pixels: less than one cannot be seen."""
        return round(min(max(fraction, 0), 1) * math.pi * self._circle().width())

    def _paint_ring(self, painter: QPainter) -> None:
        circle, tint = self._circle(), self._theme.colours
        stroke = circle.width() * _RING_SHARE
        painter.setPen(QPen(tint.of("raised"), stroke))
        painter.drawEllipse(circle)
        colour = tint.of(_COLOUR[self._view.role])
        painter.setPen(QPen(colour, stroke, c=Qt.PenCapStyle.RoundCap))
        span = min(max(self._view.fraction, 0), 1) * 360
        if span > 0:
            painter.drawArc(circle, 90 * 16, round(span * 16))

    def _number_font(self) -> QFont:
        """Return the largest font that fits: a third of the window, and three digits inside the ring."""
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setWeight(QFont.Weight.DemiBold)
        inside = self._circle().width() * (1 - 2 * _RING_SHARE)
        font.setPixelSize(100)
        share = QFontMetricsF(font).capHeight() / 100
        font.setPixelSize(max(12, round(self.window().height() * _NUMBER_SHARE / share)))
        digits = max(2, len(str(self._view.number)))
        metrics = QFontMetricsF(font)
        widest = metrics.horizontalAdvance("0") * digits
        fit = inside * 0.88 / math.hypot(widest, metrics.capHeight() * 1.3)
        font.setPixelSize(max(12, round(font.pixelSize() * min(1.0, fit))))
        return font

    def _paint_number(self, painter: QPainter) -> None:
        font, circle, tint = self._number_font(), self._circle(), self._theme.colours
        metrics = QFontMetricsF(font)
        number, cap = str(self._view.number), metrics.capHeight()
        base = circle.center().y() + cap / 2
        painter.setFont(font)
        painter.setPen(tint.of("text"))
        painter.drawText(QPointF(circle.center().x() - metrics.horizontalAdvance(number) / 2, base), number)
        unit = QFont(self.font())
        unit.setPixelSize(max(self._theme.type.small, round(cap * 0.2)))
        painter.setFont(unit)
        painter.setPen(tint.of("secondary"))
        below = QRectF(circle.left(), base + cap * 0.14, circle.width(), unit.pixelSize() * 1.5)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), self._view.label)
