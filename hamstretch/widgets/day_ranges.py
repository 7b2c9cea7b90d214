"""Ranges of hours on each day of the week, any number a day: from, to, take away, add."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hamstretch.widgets.column import Words, empty
from hamstretch.widgets.controls import Button, TimeBox
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.weekdays import DAYS
from hamstretch.widgets.wrap_row import WrapRow

Range = tuple[int, str, str]
"""A day (1 is Monday), and from when to when as "HH:MM"; an end not after its start is on the next day."""
FIRST: Range = (0, "09:00", "17:00")
"""Hours of the first range that is added to a day."""
GAP_MIN = 60
"""How long after the last range of a day a further one begins."""


class DayRanges(QWidget):
    """The week from Monday to Sunday with its ranges; `changed` carries all of them in order."""

    changed = Signal(object)

    def __init__(self, theme: Theme, ranges: Sequence[Range]) -> None:
        """Take the look and the ranges."""
        super().__init__()
        self._theme, self._ranges = theme, sorted(ranges)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space.l)
        self._grid.setVerticalSpacing(theme.space.xs)
        self._grid.setColumnStretch(1, 1)
        self._fill()

    def ranges(self) -> tuple[Range, ...]:
        """Return the ranges, ordered by day and start."""
        return tuple(self._ranges)

    def _fill(self) -> None:
        """Build every day anew."""
        empty(self._grid)
        for day in DAYS:
            name = QLocale().standaloneDayName(day)
            label = Words(name, "body")
            label.setWordWrap(False)
            label.setMinimumHeight(self._theme.shape.control_height)
            self._grid.addWidget(label, day, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(self._day(day, name), day, 1)

    def _day(self, day: int, name: str) -> QVBoxLayout:
        """Return one day's ranges under each other; the way to add one stands behind the last."""
        column = QVBoxLayout()
        column.setSpacing(self._theme.space.xs)
        here = [r for r in self._ranges if r[0] == day]
        lines: Sequence[Range | None] = here or (None,)
        for each in lines:
            line = WrapRow(self._theme)
            if each is None:
                free = Words(self.tr("free"), "secondary")
                free.setWordWrap(False)
                line.addWidget(free)
            else:
                self._add_range(line, each, name)
            if each is None or each is here[-1]:
                more = Button(self.tr("Add"), self._theme, "quiet")
                more.setObjectName(f"add-{day}")
                more.setAccessibleName(self.tr("{day}: add hours").format(day=name))
                more.clicked.connect(lambda _=False, d=day: self._add(d))
                line.addWidget(more)
            column.addLayout(line)
        return column

    def _add_range(self, line: WrapRow, each: Range, name: str) -> None:
        start, end = self._edit(each[1]), self._edit(each[2])
        start.setAccessibleName(self.tr("{day}, from").format(day=name))
        end.setAccessibleName(self.tr("{day}, to").format(day=name))
        now = [each]

        def tell() -> None:
            changed = (each[0], start.value, end.value)
            self._ranges[self._ranges.index(now[0])] = changed
            now[0] = changed
            self.changed.emit(tuple(sorted(self._ranges)))

        for edit in (start, end):
            edit.timeChanged.connect(tell)
        less = Button(self.tr("Remove"), self._theme, "quiet")
        less.setAccessibleName(self.tr("{day}: remove these hours").format(day=name))
        less.clicked.connect(lambda: self._remove(now[0]))
        dash = Words("–")
        dash.setWordWrap(False)
        for part in (start, dash, end, less):
            line.addWidget(part)

    def _edit(self, text: str) -> TimeBox:
        edit = TimeBox(self._theme, text)
        edit.setFixedWidth(edit.maximumWidth())
        return edit

    def _add(self, day: int) -> None:
        """Add a range: the usual hours to a free day, else an afternoon behind the last one."""
        here = [r for r in self._ranges if r[0] == day]
        start, end = FIRST[1:]
        if here:
            last = QTime.fromString(here[-1][2], "HH:mm")
            start = last.addSecs(GAP_MIN * 60).toString("HH:mm")
            end = last.addSecs(4 * GAP_MIN * 60).toString("HH:mm")
        self._set(sorted([*self._ranges, (day, start, end)]))
        if (again := self.findChild(Button, f"add-{day}")) is not None:
            again.setFocus()

    def _remove(self, each: Range) -> None:
        self._set([r for r in self._ranges if r is not each])

    def _set(self, ranges: list[Range]) -> None:
        self._ranges = ranges
        self._fill()
        self.changed.emit(self.ranges())
