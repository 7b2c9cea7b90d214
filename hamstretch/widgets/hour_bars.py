"""The hours of a day as upright bars: what was kept is filled, what was not stands on it as an outline."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.widgets.group import Group
from hamstretch.widgets.theme import Theme

HIGH = 8
"""Height of the tallest bar, in heights of the text."""
EVERY = 3
"""Every third hour is named."""


class HourBar(msgspec.Struct, frozen=True):
    """One hour: its word, how many were kept and how many were not."""

    label: str
    kept: int
    missed: int


class HourBars(Group):
    """Shows bars side by side; all of it is in its description too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the look; nothing is shown yet."""
        super().__init__(parent)
        self._theme, self._bars = theme, tuple[HourBar, ...]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, title: str, bars: tuple[HourBar, ...], words: str) -> None:
        """Show bars; `words` say the same to who does not see them."""
        self._bars = bars
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the tallest bar, the words under it and the number above it."""
        line = self.fontMetrics().height()
        return QSize(30 * line, (HIGH + 2) * line + 2 * self._theme.space.xs)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and the width of half the bars."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line they stand on, the bars, their numbers and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, line = self._theme.colours, self.fontMetrics().height()
        base = self.height() - line - self._theme.space.xs
        painter.setPen(QPen(colours.of("outline"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        for number, (bar, kept, missed) in enumerate(self._places(base)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.of("accent"))
            painter.drawRect(kept)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.of("accent"), 1))
            if bar.missed:
                painter.drawRect(missed.adjusted(0.5, 0.5, -0.5, 0))
            painter.setPen(colours.of("secondary"))
            middle = kept.center().x()
            told = f"{bar.kept}"
            if bar.kept + bar.missed and self.fontMetrics().horizontalAdvance(told) <= kept.width() * 1.6:
                self._write(painter, middle, missed.top() - 3, told)
            if number % EVERY == 0:
                self._write(painter, middle, self.height() - self.fontMetrics().descent(), bar.label)

    def _write(self, painter: QPainter, middle: float, bottom: float, text: str) -> None:
        wide = self.fontMetrics().horizontalAdvance(text)
        painter.drawText(QPointF(min(max(0.0, middle - wide / 2), self.width() - wide), bottom), text)

    def _places(self, base: float) -> Iterator[tuple[HourBar, QRectF, QRectF]]:
        """Yield each bar with where its filled and its outlined part go."""
        most = max((bar.kept + bar.missed for bar in self._bars), default=0) or 1
        each = HIGH * self.fontMetrics().height() / most
        step = self.width() / max(1, len(self._bars))
        wide = step * 0.6
        for number, bar in enumerate(self._bars):
            left = number * step + (step - wide) / 2
            kept = QRectF(left, base - bar.kept * each, wide, bar.kept * each)
            yield bar, kept, QRectF(left, kept.top() - bar.missed * each, wide, bar.missed * each)
