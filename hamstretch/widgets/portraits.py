"""A choice among people: small pictures in a row, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from hamstretch.widgets.cards import FlowGrid
from hamstretch.widgets.controls import draw_focus_ring, ring_gap
from hamstretch.widgets.figure_still import paint_portrait
from hamstretch.widgets.figure_view import FigureScene
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.icons import draw_icon
from hamstretch.widgets.theme import Theme

SIDE = 88
"""The side of one picture, in pixels."""


class Portrait(QRadioButton):
    """One person to choose; the name says in words what the picture shows."""

    def __init__(self, theme: Theme, what: FigureScene, name: str) -> None:
        """Take what to show and what it is called."""
        super().__init__()
        self._theme, self._what = theme, what
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def scene(self) -> FigureScene:
        """What it shows."""
        return self._what

    def sizeHint(self) -> QSize:
        """Return the picture's square and the ring's room."""
        side = SIDE + 2 * ring_gap(self._theme)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the whole size."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - the name is Qt's
        """Return whether a click counts: anywhere on the picture."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint person, edge, the tick of the chosen one, and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, gap, radius = self._theme, ring_gap(self._theme), float(self._theme.shape.control_radius)
        tint = theme.colours
        box = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        if ringed(self):
            draw_focus_ring(painter, QRectF(self.rect()), theme, radius + 2)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.fillPath(shape, tint.of("raised" if self.underMouse() else "surface"))
        painter.save()
        painter.setClipPath(shape)
        paint_portrait(painter, box, self._what)
        painter.restore()
        chosen = self.isChecked()
        painter.setPen(QPen(tint.of("accent" if chosen else "outline"), 3 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        if chosen:
            self._paint_tick(painter, box)

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        """Mark the chosen one by a shape too, not by colour alone."""
        side = float(self._theme.space.xl)
        spot = QRectF(box.right() - side, box.bottom() - side, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.of("accent"))
        painter.drawRoundedRect(spot, 6, 6)
        draw_icon(painter, "check", spot.adjusted(4, 4, -4, -4), self._theme.colours.of("on_accent"))


class Portraits(QWidget):
    """A group of portraits, moved through with the arrow keys: `chosen(str)` carries the picked value."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, people: Sequence[tuple[str, str, FigureScene]], value: str) -> None:
        """Take (value, name, picture) of each, and the value that is chosen now."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._values = [value for value, _, _ in people]
        line = FlowGrid(theme.space.s, SIDE + 2 * ring_gap(theme), fixed=True)
        self.setLayout(line)
        for number, (each, name, what) in enumerate(people):
            one = Portrait(theme, what, name)
            one.setChecked(each == value)
            self._group.addButton(one, number)
            line.addWidget(one)
        self._group.idToggled.connect(self._picked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def portraits(self) -> tuple[Portrait, ...]:
        """Return the pictures in their order."""
        return tuple(b for b in self._group.buttons() if isinstance(b, Portrait))

    def setObjectName(self, name: str) -> None:
        """Name the group, and each picture after it, so that the focus is found again."""
        super().setObjectName(name)
        for value, portrait in zip(self._values, self.portraits(), strict=True):
            portrait.setObjectName(f"{name}-{value}")

    def _picked(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._values[number])
