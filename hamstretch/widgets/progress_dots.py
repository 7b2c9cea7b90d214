"""How far along: sessions of the week as dots, a running session as a bar in segments."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hamstretch.widgets.mirror import mirrored
from hamstretch.widgets.theme import Theme


class DotsView(msgspec.Struct, frozen=True):
    """Sessions done of those planned, and the words for it, which are always shown."""

    done: int
    planned: int
    words: str


class WeekDots(QLabel):
    """One dot for each planned session, filled when done; a session beyond the plan is a filled dot more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._view = DotsView(0, 0, "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_view(self, view: DotsView) -> None:
        """Show a view."""
        self._view = view
        self.setAccessibleName(view.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the dots and their words."""
        self.ensurePolished()
        metrics, space = self.fontMetrics(), self._theme.space
        words = metrics.horizontalAdvance(self._view.words)
        return QSize(self._dots_width() + space.s + words, max(metrics.height(), space.xl))

    def minimumSizeHint(self) -> QSize:
        """Return the whole size: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dots and words."""
        painter, tint = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = self._side(), self.height() / 2
        for i in range(self._count()):
            filled = i < self._view.done
            painter.setPen(QPen(tint.of("accent" if filled else "outline"), 1.75))
            painter.setBrush(tint.of("accent") if filled else Qt.BrushStyle.NoBrush)
            dot = QRectF(1 + i * self._pitch(), middle - side / 2, side, side)
            painter.drawEllipse(mirrored(self, dot))
        painter.setPen(tint.of("text"))
        left = self._dots_width() + self._theme.space.s
        box = QRectF(left, 0, self.width() - left + 1, self.height())
        painter.drawText(mirrored(self, box), int(Qt.AlignmentFlag.AlignVCenter), self._view.words)

    def _count(self) -> int:
        return max(self._view.done, self._view.planned)

    def _side(self) -> float:
        return self.fontMetrics().capHeight() * 1.05

    def _pitch(self) -> float:
        return self._side() + self._theme.space.s

    def _dots_width(self) -> int:
        return round(self._count() * self._pitch()) + 2


class BarView(msgspec.Struct, frozen=True):
    """A session's parts by length in seconds, which is on (0-based) and how much of it is done (0-1)."""

    parts: tuple[float, ...] = ()
    current: int = 0
    fraction: float = 0.0
    words: str = ""


class SegmentBar(QLabel):
    """A thin bar, one segment for each part, each as long as it lasts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._view = BarView()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_view(self, view: BarView) -> None:
        """Show a view; repaints only when a pixel of it changes."""
        before, self._view = self._view, view
        if view.words != before.words:
            self.setAccessibleName(view.words)
        same = (view.parts, view.current) == (before.parts, before.current)
        if not same or round(view.fraction * self.width()) != round(before.fraction * self.width()):
            self.update()

    def sizeHint(self) -> QSize:
        """Return a bar of eight pixels; its width is the layout's."""
        return QSize(200, self._theme.space.s)

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which segments can be told apart."""
        return QSize(80, self._theme.space.s)

    def spans(self) -> tuple[tuple[float, float], ...]:
        """Return left edge and width of each segment in pixels, two pixels apart."""
        total, gap = sum(self._view.parts), 2.0
        if total <= 0:
            return ()
        room = self.width() - gap * (len(self._view.parts) - 1)
        found, left = [], 0.0
        for part in self._view.parts:
            found.append((left, room * part / total))
            left += room * part / total + gap
        return tuple(found)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is done over what is to do."""
        painter, tint = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for i, (left, wide) in enumerate(self.spans()):
            painter.setBrush(tint.of("raised"))
            painter.drawRoundedRect(mirrored(self, QRectF(left, 1, wide, self.height() - 2)), 3, 3)
            done = 1.0 if i < self._view.current else self._view.fraction if i == self._view.current else 0.0
            painter.setBrush(tint.of("accent"))
            filled = QRectF(left, 1, wide * min(max(done, 0), 1), self.height() - 2)
            painter.drawRoundedRect(mirrored(self, filled), 3, 3)
