"""The pages after the first one: a table of every session, planned beside done, with its notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hamstretch.reports.sheet import (
    Box,
    Drawn,
    Ink,
    Line,
    Rect,
    Text,
    column,
    elided,
    fitted,
    width_of,
    wrapped,
)
from hamstretch.reports.style import Style
from hamstretch.reports.telling import Telling

HEADS = {
    "day": 0.12,
    "what": 0.22,
    "minutes": 0.06,
    "left": 0.11,
    "right": 0.11,
    "before": 0.075,
    "worst": 0.075,
    "after": 0.07,
    "morning": 0.09,
    "colour": 0.07,
}
"""Heads of the table, and each one's share of the width; a longer word takes its room from "what"."""
AIR = 4.0
"""Between two columns, in points."""


def session_pages(tell: Telling, style: Style, frame: Rect) -> Iterator[list[Drawn]]:
    """Yield the pages, newest session first."""
    shaded, widths = False, _widths(tell, style, frame)
    page, y = _head(tell, style, frame, widths)
    for done in reversed(tell.report.everything):
        cells, note = tell.row(done)
        lines = wrapped(note, style.quiet, frame.w * 0.85)
        high = style.body.leading + 2
        if y + high > frame.bottom:
            yield page
            page, y = _head(tell, style, frame, widths)
        indent = frame.x + frame.w * HEADS["day"]
        fit = int((frame.bottom - y - high) // style.quiet.leading)
        here, rest = lines[:fit], lines[fit:]
        high += len(here) * style.quiet.leading
        if shaded:
            page.append(Box(Rect(frame.x - 2, y - 1, frame.w + 4, high), style.faint, 0.35))
        shaded = not shaded
        page += _row(cells, y, frame, style.body, widths)
        page += column(here, indent, y + style.body.leading, style.quiet)
        y += high
        while rest:  # a note longer than what is left of the page goes on at the top of the next
            yield page
            page, y = _head(tell, style, frame, widths)
            fit = int((frame.bottom - y) // style.quiet.leading)
            here, rest = rest[:fit], rest[fit:]
            page += column(here, indent, y, style.quiet)
            y += len(here) * style.quiet.leading + 2
    yield page


def _head(tell: Telling, style: Style, frame: Rect, widths: Sequence[float]) -> tuple[list[Drawn], float]:
    """Return a new page with title, key and heads, and where its first row goes."""
    page: list[Drawn] = [Text(frame.x, frame.y, f"{tell('table.title')}, {tell.days()}", style.lead)]
    if name := tell.report.asked_for.name:
        page.append(Text(frame.right, frame.y, elided(name, style.lead, frame.w * 0.4), style.lead, "right"))
    y = frame.y + style.lead.leading + 2
    for key in ("table.key", "table.colours"):
        page.append(Text(frame.x, y, tell(key), style.quiet))
        y += style.quiet.leading
    y += 6
    page += _row(_heads(tell), y, frame, style.strong, widths)
    y += style.strong.leading + 1
    page.append(Line(((frame.x, y), (frame.right, y)), style.secondary))
    return page, y + 4


def _heads(tell: Telling) -> list[str]:
    return [tell(f"table.{head}") for head in HEADS]


def _widths(tell: Telling, style: Style, frame: Rect) -> list[float]:
    """Return the width of each column, wide enough for its head."""
    told = zip(_heads(tell), HEADS.values(), strict=True)
    wide = [max(share * frame.w, width_of(head, style.strong) + AIR) for head, share in told]
    wide[list(HEADS).index("what")] -= sum(wide) - frame.w
    return wide


def _row(cells: Sequence[str], y: float, frame: Rect, ink: Ink, widths: Sequence[float]) -> Iterator[Drawn]:
    x = frame.x
    for cell, wide in zip(cells, widths, strict=True):
        if cell:
            small = fitted(cell, ink, wide - AIR)
            yield Text(x, y, elided(cell, small, wide - AIR), small)
        x += wide
