"""Paints a figure: one function for cards, player and exports, and a widget that shows one moment.

Time is set from outside; nothing here counts seconds. Sizes follow the font.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.figure.body import LOOKS, Look
from hamstretch.figure.clip import Clip, Side
from hamstretch.figure.palette import FigureColours, palette
from hamstretch.figure.signs import READ
from hamstretch.widgets.blend import Part
from hamstretch.widgets.moments import Moment, Reel, changed, reel, steady, turn, within

Colours = Mapping[tuple[str, bool], QColor]
EDGE_PX = 2
"""Smoothed edges reach this much further than a shape."""
HINT_PX = {"hint": 1.6, "sign": 1.8, "hint-edge": 2.8, "sign-edge": 3.4}
"""The lines of arrows and signs are never thinner."""


class FigureScene(msgspec.Struct, frozen=True):
    """All that one painting shows: the clip, the moment in it, the side, the person and the colours.

    `wrong` shows the clip's common fault instead of a moment. `close` frames this one moment instead of all
    the motion: larger in a small picture, and ready without looking through the whole clip. `hints` adds to a
    key pose what tells of the movement, for a picture that stands still.
    """

    clip: Clip
    colours: FigureColours
    t: float = 0.0
    side: Side = "right"
    look: Look = LOOKS[0]
    wrong: bool = False
    close: bool = False
    hints: bool = False


@functools.lru_cache(maxsize=16)
def _palette(colours: FigureColours, look: Look) -> Colours:
    """Return the theme's and the look's colours as Qt paints them."""
    return {role: QColor(rgb) for role, rgb in palette(colours, look).items()}


def _draw(painter: QPainter, parts: Iterable[Part], colours: Colours, over: QTransform | None) -> None:
    """Fill or stroke parts in order, turned over for the left side."""
    fill = painter.fillPath
    for role, far, width, path, *_ in parts:
        seen = path if over is None else (_upright(path) * over if role in READ else over).map(path)
        if width:
            painter.strokePath(seen, _pen(colours[role, far], max(width, HINT_PX.get(role, 0.0))))
        else:
            fill(seen, colours[role, far])


def _upright(path: QPainterPath) -> QTransform:
    """Return what turns a sign over in its place: turned over once more with all the rest, it is readable."""
    return turn(path.boundingRect())


def _rim(painter: QPainter, parts: Iterable[Part], colours: Colours, over: QTransform | None) -> None:
    """Fill everything that is about to be painted, grown, so that only the outermost line stays seen."""
    colour = colours["rim", False]
    for part in parts:
        if part.rim is not None:
            painter.fillPath(part.rim if over is None else over.map(part.rim), colour)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _seen(what: FigureScene, rect: QRectF) -> Reel:
    """Return the moments that this one is among."""
    where, rim = (rect.x(), rect.y(), rect.width(), rect.height()), bool(what.colours.rim)
    return reel(what.clip, what.look, where, wrong=what.wrong, close=what.close, hints=what.hints, rim=rim)


def paint_scene(painter: QPainter, rect: QRectF, what: FigureScene) -> None:
    """Paint one moment into a rectangle; the background is left as it is."""
    _paint(painter, rect, what, _seen(what, rect).still(what.t), rect)


class Still(msgspec.Struct, frozen=True):
    """Parts that do not move as a picture, in a view's place; with a rim theme another one of their rims."""

    parts: tuple[Part, ...]
    ratio: float
    at: QPoint
    picture: QImage
    rim: QImage | None = None


def _still(rect: QRectF, what: FigureScene, parts: tuple[Part, ...], ratio: float) -> Still:
    """Paint parts once, at so many pixels of the screen for one of ours; it takes 4 bytes for each."""
    over = turn(rect) if what.side == "left" else None
    reach = functools.reduce(QRectF.united, (p.box for p in parts), QRectF())
    box = rect.intersected(reach if over is None else over.mapRect(reach)).toAlignedRect()
    pictures = []
    for paint in (_draw, _rim) if what.colours.rim else (_draw,):
        picture = QImage(QSize(box.size() * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.translate(-box.x(), -box.y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, parts, _palette(what.colours, what.look), over)
        painter.end()
        pictures.append(picture)
    return Still(parts, ratio, box.topLeft(), *pictures)


def _paint(
    painter: QPainter,
    rect: QRectF,
    what: FigureScene,
    moment: Moment,
    area: QRectF,
    still: Still | None = None,
    layer: Still | None = None,
) -> None:
    """Paint one moment into a rectangle, and no more of it than reaches into an area.

    `still` is its props, `layer` some parts of the person that follow each other, as pictures.
    """
    colours, over = _palette(what.colours, what.look), turn(rect) if what.side == "left" else None
    area = area if over is None else over.mapRect(area)
    begin, end = (0, 0) if layer is None else _place(layer.parts, moment.person)
    below, above = within(moment.person[:begin], area), within(moment.person[end:], area)
    layer = layer if end else None
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, within(moment.shadow, area), colours, over)
    if still is None:
        _draw(painter, within(moment.props, area), colours, over)
    else:
        painter.drawImage(still.at, still.picture)
    if what.colours.rim:
        if layer is not None and layer.rim is not None:
            painter.drawImage(layer.at, layer.rim)
        _rim(painter, (*below, *above), colours, over)
    _draw(painter, below, colours, over)
    if layer is not None:
        painter.drawImage(layer.at, layer.picture)
    _draw(painter, (*above, *moment.mark), colours, over)
    painter.restore()


def _place(parts: tuple[Part, ...], among: tuple[Part, ...]) -> tuple[int, int]:
    """Return from where to where these very parts follow each other among others; 0, 0 if they do not."""
    begin = next((i for i, p in enumerate(among) if p is parts[0]), -1)
    end = begin + len(parts)
    found = begin >= 0 and all(p is q for p, q in zip(parts, among[begin:end], strict=False))
    return (begin, end) if found and end <= len(among) else (0, 0)


class FigureView(QWidget):
    """Shows one `FigureScene`. It has no timer: the owner calls `setTime` or `setScene`.

    The owner also sets the accessible name, since a picture cannot say what it shows.
    """

    _painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty; an empty view paints nothing."""
        super().__init__(parent)
        self._scene: FigureScene | None = None
        self._seen: Reel | None = None
        self._shown: Moment | None = None
        self._layer: Still | None = None
        self._run: tuple[Part, ...] = ()
        self._run_before: tuple[Part, ...] = ()
        self._ratio = 0.0
        self._moved = False
        self._painted.connect(self._prepare, Qt.ConnectionType.QueuedConnection)
        self._still: Still | None = None
        self._ground: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_ground(self, colour: QColor) -> None:
        """Paint the background too, so that nothing below need be painted anew for each moment."""
        self._ground = colour
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.update()

    def setScene(self, value: FigureScene | None) -> None:
        """Show this, or nothing; only what changes is painted again."""
        before, self._scene = self._scene, value
        if value == before:
            return
        if before is None or value is None or value != msgspec.structs.replace(before, t=value.t):
            self._forget()
            self.update()
        elif self._seen is not None and self._shown is not None and self.isVisible():
            self._repaint(self._seen, self._shown, value)

    def _repaint(self, seen: Reel, before: Moment, now: FigureScene) -> None:
        """Ask for a painting of what differs between two moments; while none does, make what is to come."""
        self._shown = seen.at(now.t)
        box = changed(before, self._shown)
        if box.isNull():
            self._prepare()
        else:
            box = turn(QRectF(self.rect())).mapRect(box) if now.side == "left" else box
            self.update(box.toAlignedRect().adjusted(-EDGE_PX, -EDGE_PX, EDGE_PX, EDGE_PX))
            self._moved = True
            self._run_before, self._run = self._run, steady(before.person, self._shown.person)

    def _prepare(self) -> None:
        """Make a piece of what is to come: once a moment has been painted there is time for it."""
        if self._seen is None or self._scene is None or not self.isVisible():
            return
        if not self._settle(self._scene):
            self._seen.prepare(self._scene.t)

    def _settle(self, what: FigureScene) -> bool:
        """Paint as a picture what has not moved twice now; return whether there was something to paint."""
        person = () if self._shown is None else self._shown.person
        run = self._run if self._run == self._run_before else ()
        if not run or not self._ratio or (self._layer is not None and _place(self._layer.parts, person)[1]):
            return False
        self._layer = _still(QRectF(self.rect()), what, run, self._ratio)
        return True

    def _forget(self) -> None:
        """Make everything anew when it is painted next."""
        self._seen = self._shown = self._still = self._layer = None
        self._run = self._run_before = ()
        self._moved = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the figure into the new size."""
        super().resizeEvent(event)
        self._forget()

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
            if self._ground is not None:
                QPainter(self).fillRect(event.rect(), self._ground)
            return
        painter = QPainter(self)
        if self._ground is not None:
            painter.fillRect(event.rect(), self._ground)
        self._seen = self._seen or _seen(self._scene, QRectF(self.rect()))
        area = QRectF(event.rect().adjusted(-EDGE_PX, -EDGE_PX, EDGE_PX, EDGE_PX))
        moment = self._shown = self._shown or self._seen.at(self._scene.t)
        to = painter.deviceTransform()
        whole = to.m11().is_integer() and to.dx().is_integer() and to.dy().is_integer()
        self._ratio = to.m11() if whole and self._ground is not None else 0.0
        still, layer = self._props(self._scene, moment), self._layer
        layer = layer if layer is not None and layer.ratio == self._ratio else None
        _paint(painter, QRectF(self.rect()), self._scene, moment, area, still, layer)
        painter.end()
        if self._moved:
            self._moved = False
            self._painted.emit()

    def _props(self, what: FigureScene, moment: Moment) -> Still | None:
        """Return the props as a picture, for a view that plays and where its pixels fall on the screen's."""
        if not moment.props or not self._ratio:
            return None
        if self._still is None or self._still.parts != moment.props or self._still.ratio != self._ratio:
            self._still = _still(QRectF(self.rect()), what, moment.props, self._ratio)
        return self._still
