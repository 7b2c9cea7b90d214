"""Paints a figure: one function for cards, player and exports, and a widget that shows one moment.

Time is set from outside; nothing here counts seconds. Sizes follow the font.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.figure import scene
from hamstretch.figure.body import LOOKS, Look
from hamstretch.figure.clip import Clip, Side
from hamstretch.figure.outline import cubics
from hamstretch.figure.palette import RIM, FigureColours, palette
from hamstretch.figure.shape import Shape

Colours = Mapping[tuple[str, bool], QColor]
Drawn = tuple[tuple[Shape, QPainterPath], ...]
"""Shapes with their paths in centimetres; once a path is made, its shape has no points any more."""
FRAMES_PER_S = 25
"""So many moments are told apart."""
KEPT = 160
"""Moments kept: a breath or a loop comes round again and again. Each takes about 50 KB."""
RIM_PX = 3.0
"""The rim is never thinner than this, half of it under the person, so that a small picture has one too."""


class FigureScene(msgspec.Struct, frozen=True):
    """All that one painting shows: the clip, the moment in it, the side, the person and the colours.

    `wrong` shows the clip's common fault instead of a moment. `close` frames this one moment instead of all
    the motion: larger in a small picture, and ready without looking through the whole clip.
    """

    clip: Clip
    colours: FigureColours
    t: float = 0.0
    side: Side = "right"
    look: Look = LOOKS[0]
    wrong: bool = False
    close: bool = False


@functools.lru_cache(maxsize=16)
def _palette(colours: FigureColours, look: Look) -> Colours:
    """Return the theme's and the look's colours as Qt paints them."""
    return {role: QColor(rgb) for role, rgb in palette(colours, look).items()}


def _path(shape: Shape) -> QPainterPath:
    """Return a shape as a path in centimetres."""
    closed = not shape.width
    path = QPainterPath()
    start, curves = cubics(shape.points, closed=closed)
    path.moveTo(*start)
    for (ax, ay), (bx, by), (x, y) in curves:
        path.cubicTo(ax, ay, bx, by, x, y)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _drawn(shapes: Iterable[Shape]) -> Drawn:
    """Return shapes with their paths."""
    return tuple((shape._replace(points=()), _path(shape)) for shape in shapes)


def _draw(painter: QPainter, fit: QTransform, drawn: Drawn, colours: Colours) -> None:
    """Fill or stroke shapes in order. Paths are mapped here: the raster engine fills those 4 times faster."""
    for shape, path in drawn:
        colour = colours[shape.role, shape.far]
        if shape.width:
            painter.strokePath(fit.map(path), _pen(colour, shape.width * fit.m11()))
        else:
            painter.fillPath(fit.map(path), colour)


def _rim(painter: QPainter, fit: QTransform, drawn: Drawn, colour: QColor) -> None:
    """Draw round everything that is about to be painted, so that only the outermost line stays seen."""
    for shape, path in drawn:
        width = shape.width * fit.m11() + max(RIM * fit.m11(), RIM_PX)
        painter.strokePath(fit.map(path), _pen(colour, width))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


@functools.lru_cache(maxsize=32)
def _still(clip: Clip, side: Side) -> Drawn:
    """Return the props, which never change."""
    return _drawn(scene.backdrop(clip, side))


class _Moment(NamedTuple):
    """What changes from one moment to the next, and the frame around it."""

    shadow: Drawn
    person: Drawn
    mark: Drawn
    box: scene.Extent


@functools.lru_cache(maxsize=KEPT)
def _moment(clip: Clip, frame: int, side: Side, look: Look, *, wrong: bool, close: bool) -> _Moment:
    """Return one of the clip's moments by its number from the start."""
    pose = clip.wrong_pose(side) if wrong else clip.at(frame / FRAMES_PER_S, side)
    person, ring = scene.figure(clip, pose, look), scene.mark(pose)
    box = scene.around((*person, *scene.backdrop(clip, side))) if close else scene.framed(clip, side)
    marks = () if ring is None else (ring,)
    return _Moment(_drawn([scene.shadow(clip, pose)]), _drawn(person), _drawn(marks), box)


def _fit(rect: QRectF, box: scene.Extent) -> QTransform:
    """Return the transform from centimetres, y up, into the rectangle, centred and whole."""
    k = min(rect.width() / box.width, rect.height() / box.height)
    x = rect.center().x() - k * (box.left + box.right) / 2
    y = rect.center().y() + k * (box.bottom + box.top) / 2
    return QTransform(k, 0, 0, -k, x, y)


def paint_scene(painter: QPainter, rect: QRectF, what: FigureScene) -> None:
    """Paint one moment into a rectangle; the background is left as it is."""
    frame = 0 if what.wrong else round(what.t * FRAMES_PER_S)
    moment = _moment(what.clip, frame, what.side, what.look, wrong=what.wrong, close=what.close)
    colours, fit = _palette(what.colours, what.look), _fit(rect, moment.box)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, fit, (*moment.shadow, *_still(what.clip, what.side)), colours)
    if what.colours.rim:
        _rim(painter, fit, moment.person, colours["rim", False])
    _draw(painter, fit, (*moment.person, *moment.mark), colours)
    painter.restore()


class FigureView(QWidget):
    """Shows one `FigureScene`. It has no timer: the owner calls `setTime` or `setScene`.

    The owner also sets the accessible name, since a picture cannot say what it shows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty; an empty view paints nothing."""
        super().__init__(parent)
        self._scene: FigureScene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def setScene(self, value: FigureScene | None) -> None:
        """Show this, or nothing."""
        if value != self._scene:
            self._scene = value
            self.update()

    def scene(self) -> FigureScene | None:
        """Return what is shown."""
        return self._scene

    def setTime(self, seconds: float) -> None:
        """Show the same clip at another time."""
        if self._scene is not None:
            self.setScene(msgspec.structs.replace(self._scene, t=seconds))

    def sizeHint(self) -> QSize:
        """Return a size of about twenty lines of text."""
        return self._lines(20)

    def minimumSizeHint(self) -> QSize:
        """Return the size at which a pose is still told apart."""
        return self._lines(5)

    def _lines(self, count: int) -> QSize:
        side = self.fontMetrics().height() * count
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the moment; nothing while hidden or empty."""
        if self._scene is None or not self.isVisible():
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        paint_scene(painter, QRectF(self.rect()), self._scene)
        painter.end()
