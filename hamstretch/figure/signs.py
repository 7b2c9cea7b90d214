"""Signs that a still picture adds: the counts of a slow way as numbers, and how far a knee stays bent."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

from hamstretch.figure.camera import Point
from hamstretch.figure.clip import Clip, Hint
from hamstretch.figure.shape import Shape
from hamstretch.figure.vec import along

READ = frozenset({"sign", "sign-edge"})
"""The roles of what is read: a picture turned over turns it about its own middle once more."""
LINE, HALO = 1.6, 2.8  # width of a sign's line, and of the pale one under it, centimetres
ARM, ARC, DOT = (
    25.0,
    10.5,
    2.8,
)  # an angle's arms from the knee, its arc, and half the knee's dot, centimetres
TALL, ASIDE = 15.0, 14.0  # height of a number, and how far beside the way its middle is, centimetres
ENDS = 5.0  # so much of a way at either end, where its heads are, has no number, centimetres
DIGITS: tuple[tuple[Point, ...], ...] = (
    ((-0.2, 0.3), (0.06, 0.5), (0.06, 0.5), (0.06, -0.5)),
    (
        (-0.3, 0.24),
        (-0.17, 0.46),
        (0.12, 0.48),
        (0.28, 0.26),
        (0.17, 0.0),
        (-0.3, -0.5),
        (-0.3, -0.5),
        (0.32, -0.5),
    ),
    (
        (-0.28, 0.4),
        (-0.02, 0.5),
        (0.25, 0.33),
        (0.18, 0.1),
        (-0.06, 0.03),
        (-0.06, 0.03),
        (0.22, -0.04),
        (0.3, -0.27),
        (0.04, -0.5),
        (-0.3, -0.38),
    ),
    ((0.36, -0.2), (-0.34, -0.2), (-0.34, -0.2), (0.14, 0.5), (0.14, 0.5), (0.14, -0.5)),
)
"""1 to 4 as strokes, one high, about their middle; a place named twice is a corner."""


def counted(line: list[Point], counts: int, centre: Point) -> Iterator[Shape]:
    """Give the numbers from 1 on beside a way, on the side that is further from the body's centre."""
    sizes = [math.dist(*pair) for pair in itertools.pairwise(line)]
    free = sum(sizes) - 2 * ENDS
    gone, due = 0.0, [(n + 1, ENDS + free * (n + 0.5) / counts) for n in range(counts)]
    for size, (ax, ay), (bx, by) in zip(sizes, line, line[1:], strict=False):
        while due and due[0][1] <= gone + size:
            number, at = due.pop(0)
            u = (at - gone) / size
            x, y, nx, ny = ax + (bx - ax) * u, ay + (by - ay) * u, (ay - by) / size, (bx - ax) / size
            out = math.copysign(ASIDE, nx * (x - centre[0]) + ny * (y - centre[1]))
            yield from _haloed("sign", _digit(number, (x + nx * out, y + ny * out)))
        gone += size


def upright(shape: Shape) -> Shape:
    """Return what is read turned over about its own middle: with the whole picture, it is readable again."""
    if shape.role not in READ:
        return shape
    xs = [x for x, _ in shape.points]
    twice = min(xs) + max(xs)
    return shape._replace(points=tuple((twice - x, y) for x, y in shape.points))


def _digit(number: int, at: Point) -> tuple[Point, ...]:
    """Return the strokes of a number about a place."""
    return tuple((at[0] + x * TALL, at[1] + y * TALL) for x, y in DIGITS[number - 1])


def _haloed(role: str, *lines: tuple[Point, ...]) -> Iterator[Shape]:
    """Give lines on a pale edge, so that they are seen on whatever is under them."""
    yield from (Shape(f"{role}-edge", line, width=HALO) for line in lines)
    yield from (Shape(role, line, width=LINE) for line in lines)


def angle(clip: Clip, hint: Hint) -> Iterator[Shape]:
    """Give how far a knee is bent: a line along thigh and shin, the arc between them, a dot on the knee."""
    pose = clip.at(clip.key_time(hint.at))
    seen, leg = pose.camera, pose.skeleton.legs[hint.part.startswith("far")]
    (x, y), *ends = (
        seen.point(p)
        for p in (leg.middle, along(leg.middle, leg.upper, -ARM), along(leg.middle, leg.lower, ARM))
    )
    first, last = (math.atan2(py - y, px - x) for px, py in ends)
    turn = math.remainder(last - first, math.tau)
    ways = [first + turn * i / 12 for i in range(13)]
    arc = tuple((x + ARC * math.cos(a), y + ARC * math.sin(a)) for a in ways)
    yield Shape("hint", arc, width=LINE)
    yield from _haloed("hint", (ends[0], (x, y), (x, y), ends[1]))
    yield _dot((x, y))


def _dot(at: Point) -> Shape:
    """Return a filled circle."""
    ways = (math.tau * k / 12 for k in range(12))
    return Shape("hint", tuple((at[0] + DOT * math.cos(a), at[1] + DOT * math.sin(a)) for a in ways))
