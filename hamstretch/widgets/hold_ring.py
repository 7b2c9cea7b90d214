"""The seconds of a hold, readable from two metres, with a ring that runs down around them."""

from __future__ import annotations

import math
from typing import Literal

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from hamstretch.widgets.theme import Theme

RingRole = Literal["left", "right", "both", "rest"]
_COLOUR = {"left": "left", "right": "right", "both": "accent", "rest": "secondary"}
_NUMBER_SHARE = 1 / 3
"""The digits fill this share of the window's height where the ring leaves them room."""
_RING_SHARE = 0.035
"""The ring's stroke, as a share of its diameter."""
_DOT_SHARE, _DOTS_SHARE = 0.034, 0.5
"""A repetition's dot, and all of them at most, as shares of the ring's diameter."""
TOLD_EVERY, TOLD_LAST = 10, 5
"""Who reads the tree is told each so many seconds, and once near the end: never each second."""
FULL = 360.0
"""Degrees of the whole circle."""


class RingView(msgspec.Struct, frozen=True):
    """What the ring shows: a whole number, its unit, the part still to go (0-1) and whose turn it is.

    `begun` of `times` repetitions are dots under the unit, where there are several; `told` says so in words.
    `of` is the number that the step begins with.
    """

    number: int = 0
    label: str = ""
    fraction: float = 0.0
    role: RingRole = "rest"
    begun: int = 0
    times: int = 1
    told: str = ""
    of: int = 0

    @property
    def words(self) -> str:
        """What it says without being seen."""
        count = f"{self.number} {self.label}".strip()
        return f"{count}, {self.told}" if self.told else count


class HoldRing(QProgressBar):
    """Paints one `RingView`; has no timer of its own. In the tree: a progress bar of seconds left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._view = RingView()
        self._room = (0, 0.0, 0)
        self._fitted = (self.font(), QFontMetricsF(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def view(self) -> RingView:
        """What is shown now."""
        return self._view

    def set_view(self, view: RingView) -> None:
        """Show a view; repaints only when something that can be seen has changed."""
        before, self._view = self._view, view
        if msgspec.structs.replace(before, fraction=view.fraction) != view:
            self._tell(before)
            self.update()
        elif self._arc_px(view.fraction) != self._arc_px(before.fraction):
            self.update(self._between(before.fraction, view.fraction))

    def _tell(self, before: RingView) -> None:
        """Put value and name into the tree when a step begins and at few moments after it."""
        view = self._view
        same = msgspec.structs.replace(view, number=before.number, fraction=before.fraction) == before
        due = view.number % TOLD_EVERY == 0 or view.number == TOLD_LAST
        if same and view.number < before.number and not due:
            return
        self.setAccessibleName(view.words)
        self.setRange(0, max(1, view.of, view.number))
        self.setUpdatesEnabled(False)  # a bar paints at once, and with it all else that is to be painted
        self.setValue(view.number)
        self.setUpdatesEnabled(True)

    def sizeHint(self) -> QSize:
        """Return the size at which the number and its unit stand well inside the ring."""
        self.ensurePolished()
        side = self.fontMetrics().height() * 14
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that is still readable."""
        return self.sizeHint() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, arc, number and unit; no more of them than is asked for."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colours.of("background"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if event.rect().contains(self._circle().center().toPoint()):
            self._paint_ring(painter, 0.0, FULL)
            self._paint_number(painter)
        else:
            self._paint_ring(painter, *self._window(event.rect()))

    def _between(self, before: float, after: float) -> QRect:
        """Return the box in which the arc's end moved, its round end included."""
        circle = self._circle()
        ends = [self._on_circle(circle, share) for share in (before, (before + after) / 2, after)]
        reach = circle.width() * _RING_SHARE / 2 + 2
        box = QRectF(
            QPointF(min(p.x() for p in ends), min(p.y() for p in ends)),
            QPointF(max(p.x() for p in ends), max(p.y() for p in ends)),
        )
        return box.adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def _window(self, rect: QRect) -> tuple[float, float]:
        """Return the part of the circle that a small box at its rim shows: start and length in degrees."""
        centre, half = self._circle().center(), math.hypot(rect.width(), rect.height()) / 2
        middle = QRectF(rect).center() - centre
        far = math.hypot(middle.x(), middle.y())
        if far < 2 * half:
            return 0.0, FULL
        at, spread = math.degrees(math.atan2(-middle.y(), middle.x())), math.degrees(math.asin(half / far))
        return at - spread - 1, 2 * spread + 2

    @staticmethod
    def _on_circle(circle: QRectF, fraction: float) -> QPointF:
        """Return where an arc of this share of the circle ends; it begins at the top."""
        a = math.radians(90 + min(max(fraction, 0), 1) * FULL)
        return circle.center() + QPointF(math.cos(a), -math.sin(a)) * (circle.width() / 2)

    def _circle(self) -> QRectF:
        side = min(self.width(), self.height()) * (1 - _RING_SHARE) - 2
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _arc_px(self, fraction: float) -> int:
        """Return the arc's length in whole pixels: less than one cannot be seen."""
        return round(min(max(fraction, 0), 1) * math.pi * self._circle().width())

    def _paint_ring(self, painter: QPainter, start: float, length: float) -> None:
        """Paint what lies in a window of so many degrees: a short arc costs less than the whole circle."""
        circle, tint = self._circle(), self._theme.colours
        stroke = circle.width() * _RING_SHARE
        painter.setPen(QPen(tint.of("raised"), stroke, c=Qt.PenCapStyle.FlatCap))
        painter.drawArc(circle, round(start * 16), round(length * 16))
        end = 90 + min(max(self._view.fraction, 0), 1) * FULL
        painter.setPen(QPen(tint.of(_COLOUR[self._view.role]), stroke, c=Qt.PenCapStyle.RoundCap))
        for turn in (-FULL, 0.0, FULL):
            low, high = max(90.0, start + turn), min(end, start + length + turn)
            if high > low:
                painter.drawArc(circle, round(low * 16), round((high - low) * 16))

    def _number_font(self) -> tuple[QFont, QFontMetricsF]:
        """Return the largest font that fits and its metrics, found anew when room or digits change."""
        room = (max(2, len(str(self._view.number))), self._circle().width(), self.window().height())
        if room != self._room:
            font = _fitting(QFont(self.font()), *room)
            self._room, self._fitted = room, (font, QFontMetricsF(font))
        return self._fitted

    def changeEvent(self, event: QEvent) -> None:
        """Take up another font."""
        super().changeEvent(event)
        self._room = (0, 0.0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def showEvent(self, event: QShowEvent) -> None:
        """Have nothing below painted with it; the style, which comes with showing, takes this away."""
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _paint_number(self, painter: QPainter) -> None:
        (font, metrics), circle, tint = self._number_font(), self._circle(), self._theme.colours
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
        self._paint_dots(painter, below.bottom() + unit.pixelSize() * 0.6)

    def _paint_dots(self, painter: QPainter, top: float) -> None:
        """Paint a dot for each repetition, filled from the one that is under way backwards."""
        view, circle = self._view, self._circle()
        if view.times < 2:  # noqa: PLR2004 - one dot alone counts nothing
            return
        size = circle.width() * _DOT_SHARE
        step = min(size * 2, circle.width() * _DOTS_SHARE / view.times)
        way = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        colour = self._theme.colours.of(_COLOUR[view.role])
        painter.setPen(QPen(colour, max(1.5, size * 0.14)))
        for at in range(view.times):
            painter.setBrush(colour if at < view.begun else Qt.BrushStyle.NoBrush)
            along = way * (at - (view.times - 1) / 2) * step
            painter.drawEllipse(QPointF(circle.center().x() + along, top + size / 2), size / 2, size / 2)


def _fitting(font: QFont, digits: int, width: float, height: int) -> QFont:
    """Return a font for so many digits: a third of the window's height, and inside a ring of this width."""
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setWeight(QFont.Weight.DemiBold)
    font.setPixelSize(100)
    share = QFontMetricsF(font).capHeight() / 100
    font.setPixelSize(max(12, round(height * _NUMBER_SHARE / share)))
    metrics = QFontMetricsF(font)
    widest = metrics.horizontalAdvance("0") * digits
    inside = width * (1 - 2 * _RING_SHARE)
    fit = inside * 0.88 / math.hypot(widest, metrics.capHeight() * 1.3)
    font.setPixelSize(max(12, round(font.pixelSize() * min(1.0, fit))))
    return font
