"""From one moment to another in a straight line: every control point of every curve moves by its share.

To make a moment from the body up takes five times as long. A limb that turns by a right angle in a second
leaves its arc by less than a pixel between moments that are a fifteenth of a second apart.
"""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Sequence
from operator import sub
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from hamstretch.figure.outline import grown

APART_PX: Final = 0.25
"""[D] No control point of a blended curve is further than this from where the body would have it."""
EDGE: Final = "skin-edge"
"""The role of lines along the skin of a limb: they begin and end at other points from moment to moment."""


class Traced(NamedTuple):
    """Closed or open outlines in centimetres: how many curves each has, less than 0 when it was turned round.

    `values` are x and y of the first point of each, then both control points and the end of every curve.
    """

    form: tuple[int, ...]
    values: array[float]


class Part(NamedTuple):
    """Shapes of one colour, painted at once: its role, the path in pixels and the box around it.

    With a `width`, in pixels too, the path is stroked instead of filled. `rim` is the path as large as
    with the line round a person, where it has one: to fill it takes a third of the time of a stroke.
    """

    role: str
    far: bool
    width: float
    path: QPainterPath
    box: QRectF
    rim: QPainterPath | None
    traced: Traced
    rim_traced: Traced | None
    beyond: float
    """How far the box reaches over the path, pixels."""

    @property
    def kind(self) -> tuple[object, ...]:
        """What two parts have in common that can be blended."""
        return (self.role, self.far, self.width, self.traced.form)

    @property
    def follows(self) -> bool:
        """Whether it is a line along the part that is painted next."""
        return self.role == EDGE and bool(self.width)


class Move(NamedTuple):
    """A part and how far each of its values is to go; the part itself where nothing of it moves."""

    part: Part
    by: array[float] | None
    rim_by: array[float] | None = None


def moves(
    before: Sequence[Part], one: Sequence[Part], other: Sequence[Part], scale: float
) -> list[Move] | None:
    """Return how to go from one moment's parts to another's, or None where a straight line would be seen.

    What is not drawn alike in both has no way. How far the way is from straight is told by the parts a step
    `before`; `scale` is pixels for a centimetre.
    """
    ends = [p for p in other if not p.follows]
    starts = [p for p in one if not p.follows]
    ahead = [p for p in before if not p.follows]
    if not len(starts) == len(ends) == len(ahead):
        return None
    found: dict[int, Move] = {}
    for p, q, o in zip(starts, ends, ahead, strict=True):
        way = Move(p, None) if p is q else _move(o, p, q, scale)
        if way is None:
            return None
        found[id(p)] = way
    return [found.get(id(p)) or _along(p, found[id(one[i + 1])]) for i, p in enumerate(one)]


def _move(before: Part, one: Part, other: Part, scale: float) -> Move | None:
    """Return how to go from a part to its like, or None where that is none, or the way there is bent."""
    if one.kind != other.kind or before.kind != one.kind:
        return None
    if one.traced == other.traced:
        return Move(one, None)
    by = array("f", map(sub, other.traced.values, one.traced.values))
    was = map(sub, one.traced.values, before.traced.values)
    if max(map(abs, map(sub, by, was))) * scale > 8 * APART_PX:
        return None
    if one.rim_traced is None or other.rim_traced is None or one.rim_traced.form != other.rim_traced.form:
        return Move(one, by)
    return Move(one, by, array("f", map(sub, other.rim_traced.values, one.rim_traced.values)))


def _along(line: Part, limb: Move) -> Move:
    """Return how a line goes with the limb that it runs along: each of its ends with the point beside it."""
    if limb.by is None:
        return Move(line, None)
    at = {(limb.part.traced.values[i], limb.part.traced.values[i + 1]): i for i in _points(limb.part.traced)}
    values, by = line.traced.values, array("f")
    start = 0
    for count in line.traced.form:
        stops = range(start, start + 2 + 6 * count, 6)
        places = [at.get((values[i], values[i + 1])) for i in stops]
        known = [i for i in places if i is not None]
        if not known:
            return Move(line, None)
        shifts = [limb.by[i : i + 2] for i in (known[0], *places[1:-1], known[-1]) if i is not None]
        by += shifts[0]
        for a, b in itertools.pairwise(shifts):
            by += a + b + b
        start += 2 + 6 * count
    return Move(line, by) if len(by) == len(values) else Move(line, None)


def _points(traced: Traced) -> list[int]:
    """Return where among its values the points of an outline are, without control points."""
    found: list[int] = []
    start = 0
    for form in traced.form:
        stop = start + 2 + 6 * abs(form)
        found += range(start, stop, 6)
        start = stop
    return found


def blended(ways: Sequence[Move], u: float, to: QTransform) -> tuple[Part, ...]:
    """Return the parts a share u of their way; the transform is from centimetres to pixels."""
    return tuple(way.part if way.by is None else _blended(way, way.by, u, to) for way in ways)


def _blended(way: Move, by: array[float], u: float, to: QTransform) -> Part:
    part = way.part
    values = _shifted(part.traced, by, u)
    path = mapped(part.traced.form, values, to)
    more = part.beyond
    box = path.controlPointRect().adjusted(-more, -more, more, more)
    if part.rim_traced is None:
        return part._replace(path=path, box=box)
    if way.rim_by is None:
        form, line = rimmed(part.traced.form, values, more / to.m11())
    else:
        form, line = part.rim_traced.form, _shifted(part.rim_traced, way.rim_by, u)
    return part._replace(path=path, box=box, rim=mapped(form, line, to))


def rimmed(form: Sequence[int], values: list[float], more: float) -> tuple[tuple[int, ...], list[float]]:
    """Return closed outlines grown by so many centimetres: how many curves each then has, and the values."""
    counts: list[int] = []
    found: list[float] = []
    at = 0
    for count in form:
        start, at = at + 2, at + 2 + 6 * abs(count)
        rest = iter(values[start:at])
        curves = list(zip(rest, rest, rest, rest, rest, rest, strict=False))
        first, line = grown((values[start - 2], values[start - 1]), curves, more)
        counts.append(len(line))
        found += itertools.chain(first, *line)
    return tuple(counts), found


def _shifted(traced: Traced, by: array[float], u: float) -> list[float]:
    """Return the values of outlines a share u of their way."""
    return [a + u * d for a, d in zip(traced.values, by, strict=True)]


def mapped(form: Sequence[int], values: list[float], to: QTransform) -> QPainterPath:
    """Return outlines as a path in pixels: filling it takes a quarter of one in centimetres."""
    path, at = QPainterPath(), 0
    cubic_to = path.cubicTo
    for count in form:
        path.moveTo(values[at], values[at + 1])
        start, at = at + 2, at + 2 + 6 * abs(count)
        rest = iter(values[start:at])
        for curve in zip(rest, rest, rest, rest, rest, rest, strict=False):
            cubic_to(*curve)
    path = to.map(path)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
