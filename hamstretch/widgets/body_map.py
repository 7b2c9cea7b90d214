"""A body seen from behind whose regions can be ticked, with the same regions as a list beside it.

The list is the equal path (keyboard, screen reader); the drawing only clicks its ticks. Region ids are
plain strings: those this file has an outline for are drawn, the others stand in the list alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.widgets.controls import Tick, mixed
from hamstretch.widgets.group import Group
from hamstretch.widgets.theme import Theme

Point = tuple[float, float]
WIDTH, HEIGHT = 200.0, 232.0
_MIDDLE = 60.0
"""The back view's midline, on a drawing 200 wide and 232 high; outlines are corners "x,y" to be rounded."""

_ONCE = {
    "upper_back": "44,37 60,34 76,37 81,46 77,60 75.5,74 60,76 44.5,74 43,60 39,46",
    "low_back": "45,77 60,79 75,77 76,88 78,99 60,102 42,99 44,88",
    "saddle": "60,119 66,123 64,131 60,134 56,131 54,123",
    "chest": "147,37 160,35 173,37 178,46 175,60 173,70 160,73 147,70 145,60 142,46",
}
_LEFT = {
    "buttock": "42,102 50,103.5 58.5,105 58.5,116 52,122 44,125 39.5,119 40,109",
    "thigh": "39.5,126 45,128 52,126.5 55,134 56.5,140 56,152 54.5,164 49,165.5 44,164 41,146",
    "knee": "44.5,167 49,168.5 54,167 54,173 53.5,179 49,180.5 45,179 44.5,173",
    "calf": "45,182 49,183.5 53.5,182 54.5,190 53,201 51.5,211 47.5,211 45,201 43,190",
    "foot": "47,213.5 52,213.5 53.5,220 53,226 47,227.5 41,227 41.5,222.5 45.5,219",
}
_PLAIN = (
    "60,4 68,8 69.5,17 65,27 60,30 55,27 50.5,17 52,8",
    "36.5,48 41,60 39,76 35.5,90 32.5,106 29,118 25,117 26,104 28,88 31,70 32.5,55",
    "83.5,48 79,60 81,76 84.5,90 87.5,106 91,118 95,117 94,104 92,88 89,70 87.5,55",
    "160,4 168,8 169.5,17 165,27 160,30 155,27 150.5,17 152,8",
    "147,73 160,76 173,73 175,88 178,102 160,106 142,102 145,88",
)
"""Head and arms behind; head and belly of the small view from in front: drawn, never asked about."""


def _points(outline: str) -> list[Point]:
    """Return the corners of an outline."""
    pairs = (corner.split(",") for corner in outline.split())
    return [(float(x), float(y)) for x, y in pairs]


def _smooth(points: list[Point]) -> QPainterPath:
    """Return a closed Catmull-Rom curve through the points."""
    path, count = QPainterPath(QPointF(*points[0])), len(points)
    for i in range(count):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        path.cubicTo(bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy)
    path.closeSubpath()
    return path


@cache
def outlines() -> dict[str, QPainterPath]:
    """Return the outline of every region that can be drawn, by id, on a 200 x 232 drawing."""
    found = {name: _smooth(_points(outline)) for name, outline in _ONCE.items()}
    for name, outline in _LEFT.items():
        left = _points(outline)
        found[f"{name}_l"] = _smooth(left)
        found[f"{name}_r"] = _smooth([(2 * _MIDDLE - x, y) for x, y in left])
    return found


class _Drawing(QWidget):
    """The clickable picture; holds no choice of its own."""

    clicked = Signal(str)

    def __init__(self, theme: Theme, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, names
        self._chosen: frozenset[str] = frozenset()
        self._over = ""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        high = max(360, self.fontMetrics().height() * 16)
        return QSize(round(high * WIDTH / HEIGHT), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() * 0.75

    def show_chosen(self, chosen: frozenset[str]) -> None:
        self._chosen = chosen
        self.update()

    def centre(self, region: str) -> QPointF:
        """Return the middle of a region in this widget's coordinates."""
        return self._placed().map(outlines()[region].boundingRect().center())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._placed())
        tint = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint.of("raised"))
        for outline in _PLAIN:
            painter.drawPath(_smooth(_points(outline)))
        for region in self._names:
            if region in outlines():
                self._paint_region(painter, region)
        painter.resetTransform()
        self._paint_captions(painter)

    def _paint_region(self, painter: QPainter, region: str) -> None:
        """Paint one region; a chosen one also carries a tick, so colour is not all there is."""
        tint, shape = self._theme.colours, outlines()[region]
        chosen = region in self._chosen
        painter.setPen(QPen(tint.of("accent" if chosen else "outline"), 1))
        painter.setBrush(self._fill(region))
        painter.drawPath(shape)
        if chosen:
            middle = shape.boundingRect().center()
            painter.setPen(QPen(tint.of("on_accent"), 1.6, c=Qt.PenCapStyle.RoundCap))
            marks = (QPointF(-3, 0.2), QPointF(-0.8, 2.4), QPointF(3.2, -2.6))
            painter.drawPolyline([middle + mark for mark in marks])

    def _fill(self, region: str) -> QColor:
        tint = self._theme.colours
        if region in self._chosen:
            return tint.of("accent")
        return mixed(tint.of("surface"), tint.of("accent"), 0.25 if region == self._over else 0)

    def _paint_captions(self, painter: QPainter) -> None:
        """Say whose left this is, and which view is which."""
        place = self._placed()
        painter.setPen(self._theme.colours.of("secondary"))
        font = painter.font()
        font.setPixelSize(self._theme.type.small)
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignVCenter)
        for words, left, top, wide in (
            (self.tr("your left"), 4, 4, 44),
            (self.tr("your right"), 72, 4, 44),
            (self.tr("from the front"), 132, 108, 56),
        ):
            corner, far = place.map(QPointF(left, top)), place.map(QPointF(left + wide, top + 26))
            painter.drawText(QRectF(corner, far), flags | int(Qt.TextFlag.TextWordWrap), words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        if over != self._over:
            self._over = over
            self.setToolTip(self._names.get(over, ""))
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if region := self._at(event.position()):
            self.clicked.emit(region)

    def _at(self, where: QPointF) -> str:
        """Return the region under a point, or "" beside the body."""
        inside, _ok = self._placed().inverted()
        spot = inside.map(where)
        drawn = (r for r in self._names if r in outlines())
        return next((r for r in drawn if outlines()[r].contains(spot)), "")

    def _placed(self) -> QTransform:
        """Return the drawing's place in the widget: as large as fits, centred."""
        factor = min(self.width() / WIDTH, self.height() / HEIGHT)
        place = QTransform.fromTranslate(
            (self.width() - WIDTH * factor) / 2, (self.height() - HEIGHT * factor) / 2
        )
        return place.scale(factor, factor)


class BodyMap(Group):
    """Regions of the body to tick, drawn and listed. `changed()` follows every tick."""

    changed = Signal()

    def __init__(self, theme: Theme, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Take the regions in the order of the list, id -> name; `x_l` and `x_r` share a line."""
        super().__init__(parent)
        self._ticks = {region: Tick(name, theme) for region, name in names.items()}
        self._drawing = _Drawing(theme, names, self)
        self._drawing.setAccessibleName(self.tr("Drawing of the body; the list beside it says the same"))
        self._drawing.clicked.connect(self._toggle)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.space.xl)
        self._across.addWidget(self._drawing, 1, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.addLayout(self._list())
        self._column.addStretch(1)
        self._across.addLayout(self._column, 1)
        for tick in self._ticks.values():
            tick.toggled.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider of drawing and list: they stand below each other if they must."""
        wide = max(self._drawing.minimumSizeHint().width(), self._column.minimumSize().width())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list below the drawing where large text leaves no room for it beside."""
        super().resizeEvent(event)
        beside = self._drawing.minimumSizeHint().width() + self._column.minimumSize().width()
        fits = beside + self._across.spacing() <= self.width()
        way = QBoxLayout.Direction
        self._across.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def _list(self) -> QGridLayout:
        """Lay the ticks out, left and right of one region side by side."""
        grid = QGridLayout()
        grid.setSpacing(0)
        line = -1
        for region, tick in self._ticks.items():
            right = region.endswith("_r") and f"{region[:-2]}_l" in self._ticks
            line += 0 if right else 1
            paired = right or f"{region[:-2]}_r" in self._ticks
            grid.addWidget(tick, line, 1 if right else 0, 1, 1 if paired else 2)
        return grid

    def chosen(self) -> frozenset[str]:
        """Return the ids that are ticked."""
        return frozenset(region for region, tick in self._ticks.items() if tick.isChecked())

    def set_chosen(self, regions: Iterable[str]) -> None:
        """Tick exactly these; ids that are not in the list are passed over."""
        wanted = set(regions)
        for region, tick in self._ticks.items():
            tick.setChecked(region in wanted)

    def _toggle(self, region: str) -> None:
        self._ticks[region].toggle()

    def _tell(self) -> None:
        self._drawing.show_chosen(self.chosen())
        self.changed.emit()
