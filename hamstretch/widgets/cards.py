"""Cards in a grid that refills itself: as many equal columns as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import draw_focus_ring
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.listed_layout import ListedLayout
from hamstretch.widgets.theme import Theme

FIGURE_PX = 96
"""The side of a card's picture."""


class FlowGrid(ListedLayout):
    """Rows of equal columns, each at least `least` pixels wide; what is hidden takes no room.

    With `fill` the columns are no more than are needed and the rows as even as they can be; with `fixed`
    no column grows wider than its least width.
    """

    def __init__(self, gap: int, least: int, *, fill: bool = False, fixed: bool = False) -> None:
        """Take the gap between cells and the least width of one, in pixels."""
        super().__init__()
        self._gap, self._least, self._fill, self._fixed = gap, least, fill, fixed

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        return self.remembered(width, self._high)

    def _high(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Return the smallest size; the layout above gives what there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - the name is Qt's
        """Return one column's width."""
        return QSize(self._least, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def _lay(self, rect: QRect, *, place: bool) -> int:
        """Walk the rows, placing if asked to; returns the height in pixels."""
        shown = self.shown()
        columns = self._columns(rect.width(), len(shown))
        wide = self._least if self._fixed else (rect.width() - (columns - 1) * self._gap) // columns
        top = rect.top()
        for first in range(0, len(shown), columns):
            line = shown[first : first + columns]
            high = max(_height(item, wide) for item in line)
            for number, item in enumerate(line if place else ()):
                spot = QRect(rect.left() + number * (wide + self._gap), top, wide, high)
                item.setGeometry(QStyle.visualRect(self._way(), rect, spot))
            top += high + self._gap
        return max(0, top - self._gap - rect.top())

    def _way(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()

    def _columns(self, width: int, count: int) -> int:
        """Return how many columns a width takes."""
        columns = max(1, (width + self._gap) // (self._least + self._gap))
        if not self._fill or not count:
            return columns
        rows = -(-count // columns)
        return -(-count // rows)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def paint_card(card: QWidget, theme: Theme, *, current: bool = False) -> None:
    """Paint a surface that can be pressed: an edge under the mouse, a strong one on the current card."""
    painter, radius, tint = QPainter(card), theme.shape.card_radius, theme.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = max(theme.shape.card_outline, 1 if card.underMouse() else 0)
    painter.setPen(QPen(tint.of("outline"), edge) if edge else Qt.PenStyle.NoPen)
    if current:
        painter.setPen(QPen(tint.of("accent"), theme.shape.focus_width))
    painter.setBrush(tint.of("surface"))
    half = painter.pen().widthF() / 2 if painter.pen().style() is not Qt.PenStyle.NoPen else 0.0
    painter.drawRoundedRect(card.rect().toRectF().adjusted(half, half, -half, -half), radius, radius)
    if ringed(card):
        draw_focus_ring(painter, card.rect().toRectF(), theme, radius)
    painter.end()


class ItemCard(QPushButton):
    """A picture, a name and a line about it; the whole card is one button. `opened(str)` carries its id."""

    opened = Signal(str)

    def __init__(self, theme: Theme, id_: str, name: str, about: str, picture: QWidget | None = None) -> None:
        """Take what to show; without a picture the words have the whole card."""
        super().__init__()
        self._theme, self._id = theme, id_
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{name}. {about}")
        self.clicked.connect(lambda: self.opened.emit(self._id))
        space = theme.space
        across = QHBoxLayout(self)
        across.setContentsMargins(space.l, space.m, space.l, space.m)
        across.setSpacing(space.l)
        if picture is not None:
            picture.setFixedSize(FIGURE_PX, FIGURE_PX)
            picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            across.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addStretch(0 if picture is None else 1)
        words.addWidget(Words(name, "strong"))
        words.addWidget(Words(about, "small"))
        words.addStretch(1)
        across.addLayout(words, 1)

    @property
    def id(self) -> str:
        """The id it was made with."""
        return self._id

    def sizeHint(self) -> QSize:
        """Return the size of what is on it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is on it."""
        inside = self.layout()
        return QSize() if inside is None else inside.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens too, as the space bar does in every button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and ring."""
        paint_card(self, self._theme)
