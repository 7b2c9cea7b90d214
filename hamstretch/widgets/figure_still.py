"""Pictures that do not move: a figure painted once per look and size, and one cut to head and shoulders.

A picture takes some 10 ms to make, so that of many the first is there at once and the others come one a turn.
"""

from __future__ import annotations

from collections import deque

import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from hamstretch.figure import scene
from hamstretch.widgets.figure_view import FigureScene, FigureView, paint_scene

BUST = 66.0
"""The side of a portrait, in centimetres: from the crown to the waist."""
KEPT = 128
"""Pictures kept, the oldest of which goes first."""
Asked = tuple[FigureScene, int, int, float]
"""A scene, its width and height, and the pixels of the screen for one of ours."""


_album: dict[Asked, QImage] = {}


def _picture(asked: Asked) -> QImage:
    """Return a scene as a picture, made anew."""
    what, width, height, ratio = asked
    image = QImage(QSize(width, height) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_scene(painter, QRectF(0, 0, width, height), what)
    painter.end()
    if len(_album) >= KEPT:
        del _album[next(iter(_album))]
    _album[asked] = image
    return image


class _Darkroom(QObject):
    """Makes the pictures of a window, one in a turn of the event loop."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._waiting: deque[FigureStill] = deque()
        self._made = False

    @classmethod
    def of(cls, still: FigureStill) -> _Darkroom:
        """Return the one of a picture's window."""
        window = still.window()
        found = window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, cls) else cls(window)

    def picture(self, still: FigureStill, asked: Asked) -> QImage | None:
        """Return a picture; None where one was made in this turn already, and then it is painted later."""
        found = _album.get(asked)
        if found is not None:
            return found
        if not self._made:
            self._made = True
            QMetaObject.invokeMethod(self, "_turn", Qt.ConnectionType.QueuedConnection)
            return _picture(asked)
        if still not in self._waiting:
            self._waiting.append(still)
        return None

    @Slot()
    def _turn(self) -> None:
        """Have the next picture painted, which makes it."""
        self._made = False
        while self._waiting and not self._made:
            still = self._waiting.popleft()
            if shiboken6.isValid(still) and still.isVisible():
                still.repaint()


class FigureStill(FigureView):
    """Shows one moment, painted once and then copied: for lists of many."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the picture, once it is there; nothing while hidden or empty."""
        what = self.scene()
        if what is None or not self.isVisible():
            return
        asked = (what, self.width(), self.height(), self.devicePixelRatioF())
        picture = _Darkroom.of(self).picture(self, asked)
        if picture is not None:
            painter = QPainter(self)
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
