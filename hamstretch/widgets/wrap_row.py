"""Controls side by side, each as wide as its words, that go on below where the line is full."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from hamstretch.widgets.listed_layout import ListedLayout
from hamstretch.widgets.theme import Theme


class WrapRow(ListedLayout):
    """A line of widgets from where reading begins, in as many lines as the width asks for."""

    def __init__(self, theme: Theme, *widgets: QWidget, gap: int | None = None) -> None:
        """Take the widgets in their order."""
        super().__init__()
        self._gap = theme.space.s if gap is None else gap
        for widget in widgets:
            self.addWidget(widget)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - the name is Qt's
        """Want the width."""
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self.remembered(width, self._high)

    def _high(self, width: int) -> int:
        return max((spot.bottom() + 1 for _, spot in self._walk(QRect(0, 0, width, 0))), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [item.sizeHint() for item in self.shown()]
        wide = sum(hint.width() + self._gap for hint in hints) - self._gap
        return QSize(max(0, wide), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - the name is Qt's
        """Return the widest of them."""
        sizes = [item.minimumSize() for item in self.shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        way = Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()
        for item, spot in self._walk(rect):
            item.setGeometry(QStyle.visualRect(way, rect, spot))

    def _walk(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Yield each with its place, read from left to right, in the middle of its line's height."""
        top = rect.top()
        for line in self._lines(rect.width()):
            left, high = rect.left(), max(item.sizeHint().height() for item, _ in line)
            for item, wide in line:
                own = item.sizeHint().height()
                yield item, QRect(left, top + (high - own) // 2, wide, own)
                left += wide + self._gap
            top += high + self._gap

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        """Return the lines for a width: each item with its own."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self.shown():
            wide = min(item.sizeHint().width(), max(room, item.minimumSize().width()))
            if not lines or used + wide > room:
                lines.append([])
                used = 0
            lines[-1].append((item, wide))
            used += wide + self._gap
        return lines
