"""What a chart shows, as frozen values: rows and columns in the first place.

Each `Slot` is a row, and a place on the time axis. Chart, spoken reading and table all come from the same
view, so that none can say what another does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec
from PySide6.QtCore import QLocale

Mark = Literal["bar", "outline", "ring", "diamond", "square", "line"]
"""How a column is drawn. Shapes differ, so that colour is never needed to tell two apart."""
BARS: tuple[Mark, ...] = ("bar", "outline")


class Slot(msgspec.Struct, frozen=True):
    """A day or a run of days, both ends included, with its name in words; marks stand at `at`, 0-1, in it."""

    first: date
    last: date
    name: str
    at: float = 0.5

    @property
    def ends(self) -> tuple[float, float]:
        """Where it begins and ends on the time axis, in ordinal days."""
        return float(self.first.toordinal()), float(self.last.toordinal() + 1)

    @property
    def centre(self) -> float:
        """Where its marks stand."""
        begin, end = self.ends
        return begin + self.at * (end - begin)


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One value a slot, None where there is none; `colour` is a role of the theme.

    Neighbours up to `links` days apart are linked by a line, which so breaks where nothing was written
    down; 0 draws no line. Where each value stands for several, `spread` holds their lowest and highest;
    `shift` sets the marks aside by so much of their slot, so that columns do not cover each other.
    """

    name: str
    values: tuple[float | None, ...]
    mark: Mark = "bar"
    colour: str = "accent"
    links: int = 0
    spread: tuple[tuple[float, float] | None, ...] = ()
    shift: float = 0.0

    def place(self, slot: Slot) -> float:
        """Return where this column's mark stands in a slot, in ordinal days."""
        begin, end = slot.ends
        return slot.centre + self.shift * (end - begin)

    def cell(self, index: int) -> str:
        """Return one value in words, with what it lies between where it stands for several."""
        told, spread = number(self.values[index]), self.spread[index] if self.spread else None
        return told if spread is None or spread[0] == spread[1] else f"{told} ({_range(spread)})"

    def runs(self, slots: Sequence[Slot]) -> list[list[tuple[float, float]]]:
        """Return the points that are linked, as (moment, value), one list for each unbroken line."""
        found: list[list[tuple[float, float]]] = []
        for slot, value in zip(slots, self.values, strict=True):
            if value is None:
                continue
            moment = self.place(slot)
            if not found or moment - found[-1][-1][0] > self.links:
                found.append([])
            found[-1].append((moment, value))
        return [run for run in found if len(run) > 1]


class Zone(msgspec.Struct, frozen=True):
    """A range of values in which a difference means nothing: shaded across the whole chart."""

    name: str
    low: float
    high: float
    colour: str = "secondary"


class Aim(msgspec.Struct, frozen=True):
    """What each slot asks for, low and high, None where nothing is asked; drawn as steps."""

    name: str
    levels: tuple[tuple[float, float] | None, ...]


class Band(msgspec.Struct, frozen=True):
    """A stretch of days, both included, with a name: a phase of a plan. Every other one is shaded."""

    first: date
    last: date
    name: str
    shaded: bool = False


class Note(msgspec.Struct, frozen=True):
    """Something that happened on a day."""

    day: date
    words: str


class ChartView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one chart shows, from the day `first` to the day `last`.

    `slots` stand in the order of time; each column and the aim have one value for each. With `joined` the
    marks of one slot are joined. The value axis begins at `bottom`, or just below all there is for None,
    and holds at least `top`. `stops` stand in a row above it, for they have no value; `stop` names them.
    `remark` is what may be said about it all, in a sentence.
    """

    title: str
    when: str
    first: date
    last: date
    slots: tuple[Slot, ...]
    columns: tuple[Column, ...]
    aim: Aim | None = None
    bands: tuple[Band, ...] = ()
    notes: tuple[Note, ...] = ()
    stops: tuple[Note, ...] = ()
    stop: str = ""
    zones: tuple[Zone, ...] = ()
    joined: bool = True
    bottom: float | None = 0.0
    top: float | None = 1.0
    remark: str = ""

    @property
    def ends(self) -> tuple[float, float]:
        """What the value axis has to hold, low and high."""
        shown = [v for column in self.columns for v in column.values if v is not None]
        shown += [v for column in self.columns for ends in column.spread if ends is not None for v in ends]
        shown += [v for level in (self.aim.levels if self.aim else ()) if level is not None for v in level]
        shown += [v for zone in self.zones for v in (zone.low, zone.high)]
        shown += [v for v in (self.bottom, self.top) if v is not None]
        return min(shown, default=0.0), max(shown, default=1.0)

    @property
    def told(self) -> int:
        """How many slots have a value."""
        return sum(any(c.values[n] is not None for c in self.columns) for n in range(len(self.slots)))

    def heads(self) -> tuple[str, ...]:
        """Return the head of each column of the table."""
        aim = (self.aim.name,) if self.aim else ()
        return (self.when, *(column.name for column in self.columns), *aim)

    def row(self, index: int) -> tuple[str, ...]:
        """Return one line of the table; a dash stands where there is no value."""
        cells = [column.cell(index) for column in self.columns]
        if self.aim is not None:
            cells.append(_range(self.aim.levels[index]))
        return (self.slots[index].name, *cells)

    def reading(self, index: int) -> str:
        """Return one slot in words, with the notes of its days."""
        slot, (name, *cells) = self.slots[index], self.row(index)
        said = [f"{head} {cell}" for head, cell in zip(self.heads()[1:], cells, strict=True)]
        told = [note.words for note in (*self.stops, *self.notes) if slot.first <= note.day <= slot.last]
        return " · ".join([name, *said, *told])


NONE = "–"


def number(value: float | None) -> str:
    """Return a value with one decimal at most, or a dash."""
    if value is None:
        return NONE
    tenths = round(value * 10)
    return QLocale().toString(tenths / 10, "f", 0 if tenths % 10 == 0 else 1).replace("-", "−")


def _range(level: tuple[float, float] | None) -> str:
    """Return a level as one number, or two where low and high differ."""
    if level is None:
        return NONE
    between = "–" if level[0] >= 0 else " … "  # no dash beside a minus
    return between.join(dict.fromkeys(number(value) for value in level))
