"""The line between skin and skin: along one limb, where it crosses another of the same colour."""

from __future__ import annotations

from collections.abc import Iterator

from hamstretch.figure.camera import Point
from hamstretch.figure.shape import Shape

EDGE = 1.3  # width of the line between skin and skin; the half under the upper limb is not seen
SKIN = ("skin", "skin-light")


def edges(over: list[Shape], under: list[Shape]) -> list[Shape]:
    """Return a thin line along the skin of one limb where it crosses that of another, to be painted first."""
    ground = [(s.points, *_bounds(s.points)) for s in under if s.role in SKIN and not s.width]
    if not ground:
        return []
    left, bottom, right, top = _bounds(tuple(p for points, *_ in ground for p in points))
    found = []
    for shape in over:
        if shape.role not in SKIN or shape.width:
            continue
        inside = [
            left <= p[0] <= right and bottom <= p[1] <= top and any(_within(p, *g) for g in ground)
            for p in shape.points
        ]
        if any(inside):
            found += [
                Shape("skin-edge", run, width=EDGE) for run in _runs(shape.points, inside) if len(run) > 1
            ]
    return found


def _bounds(points: tuple[Point, ...]) -> tuple[float, float, float, float]:
    """Return the box round some points."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return (min(xs), min(ys), max(xs), max(ys))


def _within(p: Point, ring: tuple[Point, ...], left: float, bottom: float, right: float, top: float) -> bool:
    """Tell whether a point is inside an outline with this box."""
    x, y = p
    if not (left <= x <= right and bottom <= y <= top):
        return False
    odd, (ax, ay) = False, ring[-1]
    for bx, by in ring:
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            odd = not odd
        ax, ay = bx, by
    return odd


def _runs(points: tuple[Point, ...], inside: list[bool]) -> Iterator[tuple[Point, ...]]:
    """Give the stretches of a closed outline that are inside, each to half-way past its ends."""
    if all(inside):
        yield (*points, points[0])
        return
    n, start = len(points), inside.index(False)
    run: list[Point] = []
    for k in range(start + 1, start + n + 1):
        here, (x, y) = inside[k % n], points[k % n]
        if here != inside[(k - 1) % n]:
            px, py = points[(k - 1) % n]
            run.append(((x + px) / 2, (y + py) / 2))
            if not here:
                yield tuple(run)
                run = []
        if here:
            run.append((x, y))
