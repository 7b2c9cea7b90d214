"""What a signal looks like to those who do not hear it: a shape of its own, and a frame that lights up.

Shapes, never colour alone, tell the signals apart: a count is dots, filled in work and hollow in a pause.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hamstretch.widgets.theme import Theme

DOTS = {"three": 3, "two": 2, "one": 1}
_STROKE = 0.11
"""Lines are this share of the sign's side."""
_FRAME_SHARE = 1 / 60
"""The frame that lights up is this share of the window's smaller side."""


def paint_sign(painter: QPainter, box: QRectF, name: str, ink: QColor) -> None:
    """Paint a signal's shape into a box; nothing for an unknown name."""
    side = min(box.width(), box.height())
    pen = QPen(ink, side * _STROKE, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(side / 2, side / 2)  # from here on the sign reaches from -1 to 1
    pen.setWidthF(2 * _STROKE)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    hollow = name.removeprefix("rest-")
    if hollow in DOTS:
        _dots(painter, DOTS[hollow], ink, filled=hollow == name)
    elif name in _OPEN:
        for line in _OPEN[name]:
            painter.drawPolyline(line)
    elif name in _SOLID:
        painter.setBrush(ink)
        painter.drawPolygon(_SOLID[name])
    elif name in ("prepare", "half"):
        painter.drawEllipse(QPointF(0, 0), 0.75, 0.75)
        if name == "half":
            painter.fillPath(_half(), ink)
    painter.restore()


def _dots(painter: QPainter, count: int, ink: QColor, *, filled: bool) -> None:
    """Paint up to three dots in a row."""
    radius = 0.24
    if filled:
        painter.setBrush(ink)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = 0.29
    else:
        painter.setPen(QPen(ink, 0.14))
    for at in range(count):
        painter.drawEllipse(QPointF((at - (count - 1) / 2) * 0.66, 0), radius, radius)


def _half() -> QPainterPath:
    """Return the lower half of a disc."""
    path = QPainterPath()
    path.moveTo(-0.75, 0)
    path.arcTo(QRectF(-0.75, -0.75, 1.5, 1.5), 180, 180)
    path.closeSubpath()
    return path


def _points(*pairs: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in pairs])


def _octagon() -> QPolygonF:
    turns = [math.pi / 8 + n * math.pi / 4 for n in range(8)]
    return _points(*((0.78 * math.cos(turn), 0.78 * math.sin(turn)) for turn in turns))


_SOLID = {
    "start": _points((-0.55, -0.7), (0.75, 0), (-0.55, 0.7)),
    "end": _points((-0.62, -0.62), (0.62, -0.62), (0.62, 0.62), (-0.62, 0.62)),
    "stop": _octagon(),
}
_OPEN = {
    "switch": (
        _points((-0.75, -0.35), (0.75, -0.35), (0.4, -0.7)),
        _points((0.75, 0.35), (-0.75, 0.35), (-0.4, 0.7)),
    ),
    "rest": (_points((-0.75, 0.25), (-0.38, -0.1), (0, 0.25), (0.38, -0.1), (0.75, 0.25)),),
    "pause": (_points((-0.32, -0.6), (-0.32, 0.6)), _points((0.32, -0.6), (0.32, 0.6))),
    "done": (_points((-0.65, 0.05), (-0.2, 0.5), (0.7, -0.5)),),
}


class CueSign(QLabel):
    """Shows the sign of the signal that has just sounded; keeps its place where there is none."""

    def __init__(self, theme: Theme, size_px: int) -> None:
        """Take the look and the height in pixels."""
        super().__init__()
        self._theme, self._px, self._name = theme, size_px, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def name(self) -> str:
        """The signal that is shown, or ""."""
        return self._name

    def set_px(self, size_px: int) -> None:
        """Take another height, in pixels."""
        if size_px != self._px:
            self._px = size_px
            self.updateGeometry()

    def set_name(self, name: str) -> None:
        """Show a signal, or none with ""."""
        if name != self._name:
            self._name = name
            self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._px, self._px)

    def minimumSizeHint(self) -> QSize:
        """Return the whole square."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        if self._name:
            paint_sign(QPainter(self), QRectF(self.rect()), self._name, self._theme.colours.of("text"))


class Flash(QWidget):
    """A frame around a page that lights up with a signal: only its border is ever painted."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        """Take the look and the page."""
        super().__init__(page)
        self._theme, self._page, self._role = theme, page, "accent"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.installEventFilter(self)

    def light(self, role: str, *, on: bool) -> None:
        """Light the frame in the colour of a role, or let it go dark."""
        if on and role != self._role:
            self._role = role
            self.update()
        if on is self.isHidden():
            self.setVisible(on)
            if on:
                self._cover()
                self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the page's edge."""
        if event.type() is QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        whole = self._page.rect()
        wide = max(6, round(min(whole.width(), whole.height()) * _FRAME_SHARE))
        self.setGeometry(whole)
        self.setMask(QRegion(whole) - QRegion(QRect(whole).adjusted(wide, wide, -wide, -wide)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the frame."""
        QPainter(self).fillRect(self.rect(), self._theme.colours.of(self._role))
