"""Pictures that do not move: a figure painted once per look and size, and one cut to head and shoulders."""

from __future__ import annotations

import functools

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from hamstretch.figure import scene
from hamstretch.widgets.figure_view import FigureScene, FigureView, paint_scene

BUST = 66.0
"""The side of a portrait, in centimetres: from the crown to the waist."""


@functools.lru_cache(maxsize=128)
def _picture(what: FigureScene, width: int, height: int, ratio: float) -> QImage:
    """Return a scene at a size in pixels of the screen; the same one for the same question."""
    image = QImage(QSize(width, height) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_scene(painter, QRectF(0, 0, width, height), what)
    painter.end()
    return image


class FigureStill(FigureView):
    """Shows one moment, painted once and then copied: for lists of many."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the picture; nothing while hidden or empty."""
        what = self.scene()
        if what is None or not self.isVisible():
            return
        painter = QPainter(self)
        picture = _picture(what, self.width(), self.height(), self.devicePixelRatioF())
        painter.drawImage(QPointF(0, 0), picture)
        painter.end()


def paint_portrait(painter: QPainter, rect: QRectF, what: FigureScene) -> None:
    """Paint head and shoulders of a person into a square; what lies outside it is cut off."""
    clip = what.clip
    person = scene.figure(clip, clip.at(what.t, what.side), what.look)
    top = max(y for shape in person for _, y in shape.points)
    xs = [x for shape in person for x, y in shape.points if y > top - BUST / 2]
    box, middle, k = scene.framed(clip, what.side), (min(xs) + max(xs)) / 2, rect.width() / BUST
    left = rect.center().x() - k * (middle - box.left)
    whole = QRectF(left, rect.top() - k * (box.top - top - BUST / 12), k * box.width, k * box.height)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    paint_scene(painter, whole, what)
    painter.restore()
