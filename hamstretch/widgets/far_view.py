"""The player from three metres: seconds, the side four times over, the figure, one line, what is next.

The side is told by a letter, a colour, an arrow and the edge of the window it stands at; a side that is only
coming is an outline. Everything is as large as the window lets it be.
"""

from __future__ import annotations

import math
from typing import Literal

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hamstretch.widgets.cue_sign import paint_sign
from hamstretch.widgets.theme import Theme

Side = Literal["left", "right", "both"]
READ_PX = 26
"""A capital of this many pixels, at 96 to the inch, is seen from 3 m under eight minutes of arc where sharp
eyes need five; from 800 × 600 on neither the line of the moment nor what is next is smaller."""
_MARGIN, _BAND = 0.03, 0.17
"""Shares of the smaller side and of the width."""
_FIGURE, FIGURE_PX = 0.36, 140
"""The figure takes at most this share of the width beside the number; with less than these pixels it is left
out, for then nobody sees it from afar."""
_TOP, _LINE, _NEXT = 0.13, 0.22, 0.11
"""Shares of the height: the row of sign and name, the line of the moment, what comes next."""
_FILL, LEAST_PX = 0.75, 12
"""Words are at most this share of their box high, and never smaller than these pixels."""
_PLACE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


class FarScene(msgspec.Struct, frozen=True, kw_only=True):
    """One moment. `number` is digits, `over` words that stand in its place; `working` fills the side."""

    number: str = ""
    over: str = ""
    unit: str = ""
    side: Side = "both"
    working: bool = False
    title: str = ""
    line: str = ""
    next: str = ""
    sign: str = ""


class FarView(QLabel):
    """Paints one `FarScene` and gives a figure its place in it; has no timer of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme, self._scene = theme, FarScene()
        self._figure: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def scene(self) -> FarScene:
        """What is shown now."""
        return self._scene

    def set_scene(self, scene: FarScene) -> None:
        """Show a moment; repaints only when it differs."""
        if scene == self._scene:
            return
        self._scene = scene
        words = (scene.title, self._word(scene.side), f"{scene.number} {scene.unit}", scene.over)
        self.setAccessibleName(". ".join(w.strip() for w in (*words, scene.line, scene.next) if w.strip()))
        self._place_figure()
        self.update()

    @property
    def figure(self) -> QWidget | None:
        """The figure beside the number."""
        return self._figure

    def set_figure(self, figure: QWidget | None) -> None:
        """Take the figure that stands beside the number, in the last one's place."""
        if self._figure is not None:
            self._figure.deleteLater()
        self._figure = figure
        if figure is not None:
            figure.setParent(self)
            self._place_figure()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the figure its place."""
        super().resizeEvent(event)
        self._place_figure()

    def _place_figure(self) -> None:
        """Put the figure on the side that does not work, or away where words stand or room is short."""
        if self._figure is not None:
            place = self.halves()[1]
            self._figure.setGeometry(place.toAlignedRect())
            self._figure.setVisible(not place.isEmpty())

    def minimumSizeHint(self) -> QSize:
        """Fit into any window."""
        return QSize(0, 0)

    def _word(self, side: Side) -> str:
        return {"left": self.tr("left"), "right": self.tr("right"), "both": ""}[side]

    # -- places -------------------------------------------------------------------------------------

    def _margin(self) -> float:
        return min(self.width(), self.height()) * _MARGIN

    def _bands(self) -> list[tuple[QRectF, int]]:
        """Return where the side is told, each with the way it points: -1 left, 1 right."""
        wide = self.width() * (_BAND if self._scene.side != "both" else _BAND * 0.6)
        left = QRectF(0, 0, wide, self.height())
        right = QRectF(self.width() - wide, 0, wide, self.height())
        return {"left": [(left, -1)], "right": [(right, 1)], "both": [(left, -1), (right, 1)]}[
            self._scene.side
        ]

    def _column(self) -> QRectF:
        """Return what the sides leave free."""
        gap, box = self._margin(), QRectF(self.rect())
        for band, way in self._bands():
            box = box.adjusted(band.width(), 0, 0, 0) if way < 0 else box.adjusted(0, 0, -band.width(), 0)
        return box.adjusted(gap, gap, -gap, -gap)

    def rows(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Return the boxes of name, number, line and next."""
        box, high = self._column(), self.height()
        top = QRectF(box.left(), box.top(), box.width(), high * _TOP)
        last = QRectF(box.left(), box.bottom() - high * _NEXT, box.width(), high * _NEXT)
        line = QRectF(box.left(), last.top() - high * _LINE, box.width(), high * _LINE)
        middle = QRectF(box.left(), top.bottom(), box.width(), line.top() - top.bottom())
        return top, middle, line, last

    def halves(self) -> tuple[QRectF, QRectF]:
        """Return the boxes of number and figure; the figure's is empty where there is none."""
        middle = self.rows()[1]
        wide = min(middle.width() * _FIGURE, middle.height() * 1.2)
        if self._figure is None or self._scene.over or wide < FIGURE_PX:
            return middle, QRectF()
        gap = self._margin()
        if self._scene.side == "right":
            figure = QRectF(middle.left(), middle.top(), wide, middle.height())
            return middle.adjusted(wide + gap, 0, 0, 0), figure
        figure = QRectF(middle.right() - wide, middle.top(), wide, middle.height())
        return middle.adjusted(0, 0, -wide - gap, 0), figure

    # -- painting -----------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene = self._scene
        for band, way in self._bands():
            self._paint_band(painter, band, way)
        top, middle, line, last = self.rows()
        self._paint_title(painter, top)
        if scene.over:
            self._paint_words(
                painter, middle.adjusted(0, middle.height() / 5, 0, -middle.height() / 5), scene.over
            )
        else:
            self._paint_number(painter, self.halves()[0])
        self._paint_words(painter, line, scene.line)
        self._paint_words(painter, last, scene.next, bold=False, ink="secondary")

    def _paint_title(self, painter: QPainter, top: QRectF) -> None:
        """Paint the name over the number, as far as the signal before it leaves the middle free."""
        scene, ink = self._scene, self._theme.colours.of("text")
        beside = top.adjusted(top.height() + self._margin(), 0, 0, 0)
        font = self.fitted(beside, scene.title, bold=True, lines=False)
        wide = QFontMetricsF(font).horizontalAdvance(scene.title)
        beside.setLeft(max(beside.left(), top.center().x() - wide / 2))
        beside.setWidth(wide)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(beside, int(_PLACE), scene.title)
        if scene.sign:
            sign = QRectF(
                beside.left() - self._margin() - top.height(), top.top(), top.height(), top.height()
            )
            paint_sign(painter, sign.adjusted(4, 4, -4, -4), scene.sign, ink)

    def _paint_band(self, painter: QPainter, band: QRectF, way: int) -> None:
        """Paint a letter and an arrow at their edge, filled while that side works."""
        tint, scene = self._theme.colours, self._scene
        colour = tint.of("accent" if scene.side == "both" else scene.side)
        ink = tint.of("surface" if self._theme.name == "light" else "on_accent") if scene.working else colour
        gap = self._margin() / 2
        inner = band.adjusted(gap, gap, -gap, -gap)
        painter.setPen(QPen(colour, max(3.0, band.width() * 0.04)))
        painter.setBrush(colour if scene.working else Qt.BrushStyle.NoBrush)
        radius = self._theme.shape.card_radius
        painter.drawRoundedRect(inner, radius, radius)
        side = inner.width() * 0.66
        self._paint_arrow(
            painter, QPointF(inner.center().x(), inner.top() + inner.height() * 0.7), side, way, ink
        )
        letter, box = self.side_sign(inner, way)
        painter.setFont(self.sign_font(box, letter))
        painter.setPen(ink)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)

    def side_sign(self, inner: QRectF, way: int) -> tuple[str, QRectF]:
        """Return what names a side in its band, a letter or a short word, and its box."""
        letter = self.tr("L", "left, one letter") if way < 0 else self.tr("R", "right, one letter")
        return letter, QRectF(
            inner.left(), inner.top() + inner.height() * 0.08, inner.width(), inner.height() * 0.45
        )

    def sign_font(self, box: QRectF, text: str) -> QFont:
        """Return the font of a side's sign: one letter as wide as its box, a word so that it fits."""
        font = self._font(bold=True)
        font.setPixelSize(max(LEAST_PX, round(box.width() * 0.95)))
        wide = QFontMetricsF(font).horizontalAdvance(text)
        font.setPixelSize(max(LEAST_PX, math.floor(font.pixelSize() * min(1.0, box.width() * 0.9 / wide))))
        return font

    def _paint_arrow(self, painter: QPainter, at: QPointF, side: float, way: int, ink: QColor) -> None:
        half = side / 2
        tip, back = at.x() + way * half, at.x() - way * half
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF([QPointF(tip, at.y()), QPointF(back, at.y() - half), QPointF(back, at.y() + half)])
        )

    def _paint_number(self, painter: QPainter, box: QRectF) -> None:
        """Paint the digits as large as their box, two of them at least, with their unit beside them."""
        scene = self._scene
        font = self._font(bold=True)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setPixelSize(100)
        metrics = QFontMetricsF(font)
        unit = self._font(bold=False)
        unit_px = max(READ_PX / 0.72, box.height() * 0.14)
        unit.setPixelSize(round(unit_px))
        beside = QFontMetricsF(unit).horizontalAdvance(scene.unit) + self._margin()
        digits = metrics.horizontalAdvance("0" * max(2, len(scene.number)))
        grown = min((box.width() - beside) / digits, box.height() * 0.96 / metrics.capHeight())
        font.setPixelSize(max(12, math.floor(100 * grown)))
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(scene.number), metrics.capHeight()
        left = box.center().x() - (wide + beside) / 2
        base = box.center().y() + high / 2
        painter.setPen(self._theme.colours.of("text"))
        painter.setFont(font)
        painter.drawText(QPointF(left, base), scene.number)
        painter.setFont(unit)
        painter.setPen(self._theme.colours.of("secondary"))
        painter.drawText(QPointF(left + wide + self._margin(), base), scene.unit)

    def _paint_words(
        self, painter: QPainter, box: QRectF, text: str, *, bold: bool = True, ink: str = "text"
    ) -> None:
        """Paint words as large as their box lets them be."""
        painter.setFont(self.fitted(box, text, bold=bold))
        painter.setPen(self._theme.colours.of(ink))
        painter.drawText(box, int(_PLACE) | int(Qt.TextFlag.TextWordWrap), text)

    def fitted(self, box: QRectF, text: str, *, bold: bool, lines: bool = True) -> QFont:
        """Return the largest font in which a text fits its box, on one line or on several."""
        font, flag = self._font(bold=bold), Qt.TextFlag.TextWordWrap if lines else Qt.TextFlag.TextSingleLine
        for px in range(round(box.height() * _FILL), LEAST_PX, -1):
            font.setPixelSize(px)
            room = QFontMetricsF(font).boundingRect(box, int(flag), text)
            if room.height() <= box.height() and room.width() <= box.width():
                break
        return font

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
