"""Dated lists on a page: as many entries as there is room for, and a count of those that are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from hamstretch.reports.sheet import Drawn, Rect, Text, column, elided, fitted, width_of, wrapped
from hamstretch.reports.style import Style
from hamstretch.reports.telling import Item, Telling

BETWEEN = 1.5
"""Points between two entries."""
MOST = 900.0
"""No page is higher: what is taller is not measured to its end, for a log of years has thousands."""


class Lists:
    """Sets lists in one style."""

    def __init__(self, tell: Telling, style: Style) -> None:
        self._tell, self._style = tell, style

    def height(self, title: str, items: Sequence[Item], width: float) -> float:
        """Return the height of a whole list with its title; 0 for an empty one."""
        if not items:
            return 0.0
        return self._head_high(self._heads(title, width)) + self._rows(items, width - self._indent(items))

    def _heads(self, title: str, width: float) -> list[Text]:
        """Return the lines of a title, in smaller type before there are two of them."""
        ink = fitted(title, self._style.strong, width)
        return column(wrapped(title, ink, width), 0, 0, ink)

    def _head_high(self, heads: Sequence[Text]) -> float:
        return self._style.strong.leading * len(heads) + 2

    def _rows(self, items: Iterable[Item], room: float) -> float:
        high = 0.0
        for item in items:
            high += len(wrapped(item.text, self._style.body, room)) * self._style.body.leading + BETWEEN
            if high > MOST:
                break
        return high

    def _indent(self, items: Iterable[Item]) -> float:
        longest = max((i.day for i in items), key=len, default="")
        return width_of(longest, self._style.quiet) + 8

    def set(self, title: str, items: Sequence[Item], frame: Rect) -> Iterator[Drawn]:
        """Yield the title and the first entries; the last of them may end in an ellipsis."""
        body, heads = self._style.body, self._heads(title, frame.w)
        indent, y = self._indent(items), frame.y + self._head_high(heads)
        if frame.bottom - y + BETWEEN < min(2 * body.leading, self._rows(items, frame.w - indent)):
            return
        for line in heads:
            yield replace(line, x=frame.x, y=frame.y + line.y)
        for n, item in enumerate(items):
            left = frame.bottom - y
            whole = self._rows(items[n:], frame.w - indent) <= left + BETWEEN
            fit = int((left - (0.0 if whole else body.leading) + 0.01) // body.leading)
            lines = wrapped(item.text, body, frame.w - indent)
            if fit < min(2, len(lines)):
                yield Text(frame.x, y, self._tell("list.more", n=len(items) - n), self._style.quiet)
                return
            if fit < len(lines):
                lines = [*lines[: fit - 1], elided(f"{lines[fit - 1]} …", body, frame.w - indent)]
            yield Text(frame.x, y + 0.8, item.day, self._style.quiet)
            yield from column(lines, frame.x + indent, y, body)
            y += len(lines) * body.leading + BETWEEN
