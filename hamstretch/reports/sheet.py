"""A printed page as frozen values: single lines of text, lines, boxes and marks, in points from its top left.

Laying out needs fonts and no printer; what was laid out can be checked, painted into a PDF, or shown. Text
stays text and shapes stay shapes: nothing is ever turned into pixels here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

SCALE = 20
"""Units of the painter in a point: fonts are measured that much larger than they are, so without rounding."""
LEADING = 1.3
SMALLEST = 0.8
"""How much of its size a line of text keeps at least to be set whole."""
"""Distance of two baselines as a multiple of the type size."""

BACKWARD = frozenset({"R", "AL"})
"""Unicode's classes of letters that are written from right to left."""

Align = Literal["left", "right", "centre"]
Shape = Literal["ring", "diamond", "triangle", "cross"]


class Rect(msgspec.Struct, frozen=True):
    """A place on the page."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.h


class Ink(msgspec.Struct, frozen=True):
    """How a text looks: size in points, weight, colour `#RRGGBB`."""

    size: float
    colour: str
    bold: bool = False

    @property
    def leading(self) -> float:
        """The height of a line."""
        return self.size * LEADING


class Text(msgspec.Struct, frozen=True):
    """One line of text from its upper corner: the left one, or the right one, or its upper middle.

    `right_to_left`: numbers and names in it stand in the order of that script, whatever it begins with.
    """

    x: float
    y: float
    text: str
    ink: Ink
    align: Align = "left"
    right_to_left: bool = False

    @property
    def box(self) -> Rect:
        """The place that it takes."""
        width = width_of(self.text, self.ink)
        shift = {"left": 0.0, "right": width, "centre": width / 2}[self.align]
        return Rect(self.x - shift, self.y, width, self.ink.leading)


class Line(msgspec.Struct, frozen=True):
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 0.6
    dashed: bool = False


class Box(msgspec.Struct, frozen=True):
    """A filled rectangle, or with an `outline` an edged one; `alpha` is 0-1."""

    rect: Rect
    fill: str
    alpha: float = 1.0
    outline: str = ""


class Mark(msgspec.Struct, frozen=True):
    """A small shape around a point."""

    x: float
    y: float
    shape: Shape
    colour: str
    size: float = 4.0


Drawn = Text | Line | Box | Mark
Page = tuple[Drawn, ...]


def turned(what: Drawn, width: float) -> Drawn:
    """Return where something stands on a page so wide that is read from the other side; twice is no turn."""
    match what:
        case Text():
            align: Align = {"left": "right", "right": "left", "centre": "centre"}[what.align]  # type: ignore[assignment]
            return replace(what, x=width - what.x, align=align, right_to_left=not what.right_to_left)
        case Line():
            return replace(what, points=tuple((width - x, y) for x, y in what.points))
        case Box():
            return replace(what, rect=turned_place(what.rect, width))
        case Mark():
            return replace(what, x=width - what.x)


def turned_place(place: Rect, width: float) -> Rect:
    """Return where a place lies on a page that is read from the other side."""
    return replace(place, x=width - place.right)


def width_of(text: str, ink: Ink) -> float:
    """Return the width of a line of text."""
    return _metrics(ink.size, ink.bold).horizontalAdvance(text) / SCALE


def wrapped(text: str, ink: Ink, width: float) -> list[str]:
    """Break a text into lines no wider than this, inside a word only where it must be; blank lines go."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if width_of(longer, ink) <= width:
                line = longer
                continue
            *whole, line = _broken(word, ink, width)
            lines += [*([longer.removesuffix(word).strip()] if longer != word else []), *whole]
        lines += [line] if line else []
    return lines


def _broken(word: str, ink: Ink, width: float) -> list[str]:
    """Cut a word that is wider than a whole line."""
    parts = [""]
    for letter in word:
        if parts[-1] and width_of(parts[-1] + letter, ink) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def elided(text: str, ink: Ink, width: float) -> str:
    """Cut a line that is too long, with an ellipsis at its end."""
    if width_of(text, ink) <= width:
        return text
    kept = text
    while kept and width_of(f"{kept}…", ink) > width:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def fitted(text: str, ink: Ink, width: float) -> Ink:
    """Return the type in which a line has room, down to `SMALLEST` of its size; below, it has to be cut."""
    return replace(ink, size=ink.size * max(SMALLEST, min(1.0, width / max(1.0, width_of(text, ink)))))


def column(lines: Iterable[str], x: float, y: float, ink: Ink) -> list[Text]:
    """Set lines one under the other."""
    return [Text(x, y + n * ink.leading, line, ink) for n, line in enumerate(lines)]


@cache
def _metrics(size: float, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(size, bold))


@cache
def _font(size: float, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(round(size * SCALE))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # a joined "fi" is not found by who searches for "first"
    return font


def paint(painter: QPainter, page: Sequence[Drawn]) -> None:
    """Paint a page with a painter that counts `SCALE` units a point."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for what in page:
        match what:
            case Text():
                _paint_text(painter, what)
            case Line():
                _paint_line(painter, what)
            case Box():
                _paint_box(painter, what)
            case Mark():
                _paint_mark(painter, what)


def _paint_text(painter: QPainter, what: Text) -> None:
    metrics, box = _metrics(what.ink.size, what.ink.bold), what.box
    painter.setFont(_font(what.ink.size, what.ink.bold))
    turned_text = what.right_to_left and any(unicodedata.bidirectional(c) in BACKWARD for c in what.text)
    auto = Qt.LayoutDirection.LayoutDirectionAuto  # a note in Latin letters keeps its full stop at its end
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned_text else auto)
    painter.setPen(QColor(what.ink.colour))
    air = (box.h * SCALE - metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(box.x * SCALE, box.y * SCALE + air + metrics.ascent()), what.text)


def _paint_line(painter: QPainter, what: Line) -> None:
    pen = QPen(QColor(what.colour), what.width * SCALE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if what.dashed:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x * SCALE, y * SCALE) for x, y in what.points]))


def _paint_box(painter: QPainter, what: Box) -> None:
    fill, r = QColor(what.fill), what.rect
    fill.setAlphaF(what.alpha)
    painter.setPen(QPen(QColor(what.outline), 0.8 * SCALE) if what.outline else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRect(QRectF(r.x * SCALE, r.y * SCALE, r.w * SCALE, r.h * SCALE))


def _paint_mark(painter: QPainter, what: Mark) -> None:
    colour, half = QColor(what.colour), what.size / 2
    filled = what.shape in ("diamond", "triangle")
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1.1 * SCALE))
    painter.setBrush(colour if filled else QColor("white"))
    if what.shape == "ring":
        painter.drawEllipse(QPointF(what.x * SCALE, what.y * SCALE), half * SCALE, half * SCALE)
        return
    corners = {
        "diamond": ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
        "triangle": ((0, -1), (1, 0.8), (-1, 0.8)),
        "cross": ((-1, -1), (1, 1), (0, 0), (-1, 1), (1, -1)),
    }[what.shape]
    points = QPolygonF(
        [QPointF((what.x + half * x) * SCALE, (what.y + half * y) * SCALE) for x, y in corners]
    )
    painter.drawPolygon(points) if filled else painter.drawPolyline(points)
