"""Planned against done as pairs of bars: one heading for each thing, a bar for each of its sides."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hamstretch.widgets.mirror import listed, mirrored
from hamstretch.widgets.side_badge import Side
from hamstretch.widgets.theme import Theme

_LEAST_BAR = 12
"""Names stand beside their bars where that leaves the bars this many body sizes, and above them elsewhere."""


class PairedBar(msgspec.Struct, frozen=True):
    """One side: its word, what was planned and done in one unit, and both in words ("30 of 60 s")."""

    side: Side
    label: str
    planned: float
    done: float
    words: str


class BarGroup(msgspec.Struct, frozen=True):
    """One thing and its sides."""

    name: str
    bars: tuple[PairedBar, ...]


class BarsView(msgspec.Struct, frozen=True):
    """Everything the widget shows, in order, and its heading for those who hear it."""

    title: str = ""
    groups: tuple[BarGroup, ...] = ()

    def text(self) -> str:
        """Return all of it as lines of text, the twin of the picture."""
        lines = [self.title] if self.title else []
        for group in self.groups:
            said = listed((f"{b.label} {b.words}" if b.label else b.words for b in group.bars), ";")
            lines.append(f"{group.name}: {said}")
        return "\n".join(lines)


class _Place(msgspec.Struct, frozen=True):
    """Where one line goes, in pixels: a bar with its texts, or a name alone."""

    top: int
    name: str
    name_width: int
    bar: PairedBar | None
    left: int


class PairedBars(QLabel):
    """Paints a `BarsView`. The track is the plan, the filling what was done; more than planned runs on.

    Each bar is its own measure: seconds and counts stand side by side, and only the share can be compared.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._view = BarsView()
        self._heights: dict[tuple[int, str], int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_view(self, view: BarsView) -> None:
        """Show a view; its text twin becomes the description that assistive tools read."""
        self._view = view
        self._heights.clear()
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(view.text())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that narrow and wide are laid out differently."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines; layouts ask for it over and over."""
        key = width, self.font().key()
        if key not in self._heights:
            last = list(self._places(width))
            self._heights[key] = last[-1].top + self._line() if last else 0
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """Return a middling width and its height."""
        self.ensurePolished()
        wide = 40 * self._theme.type.body
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the width below which a bar could not be read."""
        self.ensurePolished()
        least = self._label_width() + self._words_width() + 6 * self._theme.space.l
        return QSize(least, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in self._places(self.width()):
            if place.name:
                self._paint_name(painter, place)
            if place.bar is not None:
                self._paint_bar(painter, place, place.bar)

    def _paint_name(self, painter: QPainter, place: _Place) -> None:
        font = self._strong()
        text = QFontMetrics(font).elidedText(place.name, Qt.TextElideMode.ElideRight, place.name_width)
        painter.setFont(font)
        painter.setPen(self._theme.colours.of("text"))
        box = QRectF(0, place.top, place.name_width, self._line())
        painter.drawText(mirrored(self, box), int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.setFont(self.font())

    def _paint_bar(self, painter: QPainter, place: _Place, bar: PairedBar) -> None:
        """Paint side, track, filling and words of one bar."""
        tint, space = self._theme.colours, self._theme.space
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        label, words = self._label_width(), self._words_width()
        painter.setPen(tint.of("secondary"))
        side = QRectF(place.left, place.top, label, self._line())
        painter.drawText(mirrored(self, side), middle, bar.label)
        words_left = self.width() - words
        said = QRectF(words_left, place.top, words, self._line())
        painter.drawText(mirrored(self, said), middle, bar.words)
        left = place.left + label + (space.m if label else 0)
        high = self.fontMetrics().capHeight() * 1.1
        track = QRectF(left, place.top + (self._line() - high) / 2, words_left - space.l - left, high)
        self._paint_track(painter, track, bar)

    def _paint_track(self, painter: QPainter, track: QRectF, bar: PairedBar) -> None:
        """Paint the plan as an outline and what was done as a filling in the side's colour."""
        tint, most = self._theme.colours, max(bar.planned, bar.done)
        if most <= 0 or track.width() <= 0:
            return
        radius = min(track.height() / 2, 4.0)
        planned = QRectF(track.x(), track.y(), track.width() * bar.planned / most, track.height())
        done = QRectF(track.x(), track.y(), track.width() * bar.done / most, track.height())
        painter.setPen(QPen(tint.of("outline"), 1))
        painter.setBrush(tint.of("raised"))
        painter.drawRoundedRect(mirrored(self, planned).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint.of(bar.side if bar.side in ("left", "right") else "accent"))
        if bar.done > 0:
            painter.drawRoundedRect(mirrored(self, done), radius, radius)
        if bar.done > bar.planned > 0:
            painter.setPen(QPen(tint.of("surface"), 2))
            end = mirrored(self, QRectF(planned.right(), planned.y(), 0, planned.height()))
            painter.drawLine(end.topLeft(), end.bottomLeft())

    def _places(self, width: int) -> Iterator[_Place]:
        """Yield every line with its place for a width, from the top."""
        space, line = self._theme.space, self._line()
        names = self._names_width()
        room = width - names - self._label_width() - self._words_width() - 2 * space.l - space.m
        beside = room >= _LEAST_BAR * self._theme.type.body
        names = names if beside else width
        top = 0
        for group in self._view.groups:
            first, left = group.name, names + space.l if beside else 0
            if not beside:
                yield _Place(top, group.name, names, None, 0)
                first, top = "", top + line
            for bar in group.bars:
                yield _Place(top, first, names, bar, left)
                first, top = "", top + line
            top += space.s

    def _line(self) -> int:
        return self.fontMetrics().height() + self._theme.space.xs

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _names_width(self) -> int:
        metrics = QFontMetrics(self._strong())
        return max((metrics.horizontalAdvance(g.name) + 1 for g in self._view.groups), default=0)

    def _label_width(self) -> int:
        return self._widest(b.label for g in self._view.groups for b in g.bars)

    def _words_width(self) -> int:
        return self._widest(b.words for g in self._view.groups for b in g.bars)

    def _widest(self, texts: Iterator[str]) -> int:
        return max((self.fontMetrics().horizontalAdvance(t) for t in texts), default=0)
