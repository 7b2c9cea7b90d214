"""A list that is read to its end: what of it is in sight, whether its end was, and the way down to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QScrollArea, QWidget


class ReadThrough(QObject):
    """Follows the lines of a scroll area down to a row at its lower edge.

    `met(tuple of lines)` when lines are wholly in sight for the first time, `ended()` once the last one was.
    """

    met = Signal(object)
    ended = Signal()

    def __init__(self, area: QScrollArea, place: QWidget, air: int) -> None:
        """Take the area, the place of the row that stays in sight there, and a line's room above it."""
        super().__init__(area)
        self._air = air
        self._bar, self._view, self._place = area.verticalScrollBar(), area.viewport(), place
        self._lines: list[tuple[QWidget, QWidget]] = []
        self._met: set[QWidget] = set()
        self.over = False

    def add(self, line: QWidget, under: QWidget) -> None:
        """Add a line below the others; `under` is what has to be in sight with it, such as its heading."""
        self._lines.append((line, under))
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whenever a line is painted: it has its place then, and somebody sees it."""
        if event.type() is QEvent.Type.Paint:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Take notice of what is in sight now."""
        room = self._room()
        shown = [line for line, _ in self._lines if self._top(line) >= 0 and self._low(line) <= room]
        if new := tuple(line for line in shown if line not in self._met):
            self._met.update(new)
            self.met.emit(new)
        if not self.over and all(self._low(line) <= room for line, _ in self._lines):
            self.over = True
            self.ended.emit()

    def turn(self) -> QWidget | None:
        """Show the first line that goes on below, with what follows it; return it, or None at the end."""
        room = self._room()
        below = next((pair for pair in self._lines if self._low(pair[0]) > room), None)
        if below is None:
            return None
        line, under = below
        way = self._top(under if self._low(under) > room else line) - self._air
        self._bar.setValue(self._bar.value() + (way if 0 < way <= room else room))
        self.look()
        return line

    def _room(self) -> int:
        """Return how far down the lines can be seen, in pixels of the viewport."""
        return min(self._top(self._place), self._view.height() - self._place.height())

    def _top(self, widget: QWidget) -> int:
        return widget.mapTo(self._view, QPoint(0, 0)).y()

    def _low(self, widget: QWidget) -> int:
        return self._top(widget) + widget.height()
