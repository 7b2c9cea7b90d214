"""Which side is working, three times over: a word, a colour and an arrow that points there."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hamstretch.widgets.theme import Theme

Side = Literal["left", "right", "both", ""]


class SideBadge(QLabel):
    """A filled badge, "◀ LEFT" or "RIGHT ▶"; both sides carry both arrows, no side shows nothing."""

    def __init__(self, theme: Theme, size_px: int = 0, parent: QWidget | None = None) -> None:
        """Take the look and the text's size in pixels (0: the theme's lead size)."""
        super().__init__(parent)
        self._theme, self._px = theme, size_px or theme.type.lead
        self._side: Side = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def side(self) -> Side:
        """The side that is shown."""
        return self._side

    def set_px(self, size_px: int) -> None:
        """Write the word in another size, in pixels."""
        if size_px != self._px:
            self._px = size_px
            self.updateGeometry()

    def set_side(self, side: Side) -> None:
        """Show a side."""
        if side != self._side:
            self._side = side
            self.setAccessibleName(self.word().lower())
            self.updateGeometry()
            self.update()

    def word(self) -> str:
        """Return the side's word, as it is written on the badge."""
        words = {"left": self.tr("LEFT"), "right": self.tr("RIGHT"), "both": self.tr("BOTH"), "": ""}
        return words[self._side]

    def sizeHint(self) -> QSize:
        """Return the same size for every side, so that nothing jumps when they change."""
        metrics, space = QFontMetrics(self._font()), self._theme.space
        widest = max(metrics.horizontalAdvance(w) for w in (self.tr("LEFT"), self.tr("RIGHT"), self.word()))
        arrows = 2 if self._side == "both" else 1
        arrow = round(metrics.capHeight() + space.s)
        return QSize(widest + arrows * arrow + 2 * space.m, metrics.height() + space.m)

    def minimumSizeHint(self) -> QSize:
        """Return the whole size: the word is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        if not self._side:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint.of("accent" if self._side == "both" else self._side))
        radius = self._theme.shape.control_radius
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        self._paint_face(painter, tint.of("surface" if self._theme.name == "light" else "on_accent"))

    def _paint_face(self, painter: QPainter, ink: QColor) -> None:
        """Paint word and arrows, centred together."""
        font = self._font()
        metrics = QFontMetrics(font)
        arrow, gap = float(metrics.capHeight()), float(self._theme.space.s)
        before = arrow + gap if self._side in ("left", "both") else 0.0
        after = arrow + gap if self._side in ("right", "both") else 0.0
        wide = metrics.horizontalAdvance(self.word())
        left, middle = (self.width() - wide - before - after) / 2, self.height() / 2
        painter.setBrush(ink)
        if before:
            painter.drawPolygon(_arrow(left, middle, arrow, -1))
        if after:
            painter.drawPolygon(_arrow(left + before + wide + gap, middle, arrow, 1))
        painter.setPen(ink)
        painter.setFont(font)
        box = QRectF(left + before, 0, wide + 1, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self.word())

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._px)
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _arrow(left: float, middle: float, side: float, way: int) -> QPolygonF:
    """Return a triangle as wide as high that points left (-1) or right (1)."""
    tip, back = (left + side, left) if way > 0 else (left, left + side)
    half = side / 2
    return QPolygonF([QPointF(tip, middle), QPointF(back, middle - half), QPointF(back, middle + half)])
