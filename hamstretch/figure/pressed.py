"""The shade on the mat under what lies on it, so that a head or a heel is seen to touch it."""

from __future__ import annotations

import functools
import math

from hamstretch.figure import body
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.clip import Clip, Pose
from hamstretch.figure.outline import hull
from hamstretch.figure.props import level
from hamstretch.figure.shape import Shape
from hamstretch.figure.vec import Vec, along, mix

LOW, SOFT = 21.0, 8.0
"""From the first height on nothing of the body rests on the mat, and so much lower all of it; centimetres."""
HEAD, TRUNK, FOOT = 7.0, 15.0, 5.0
"""Half the breadth of the shade under each, centimetres."""
Ring = tuple[Vec, float]
HALF_TURN = tuple((math.cos(k * math.pi / 6), round(math.sin(k * math.pi / 6), 9)) for k in range(7))


def pressed(clip: Clip, pose: Pose) -> list[Shape]:
    """Return the shade on the mat, if there is one, under head, trunk and the feet that stand there."""
    ground = level(clip.props, "mat")
    if ground is None:
        return []
    trunk, legs = pose.skeleton.trunk, pose.skeleton.legs
    skull = along(along(trunk.nape, trunk.head.up, body.SKULL_UP), trunk.head.front, body.SKULL_FRONT)
    rows: list[tuple[Ring, ...]] = [((along(b.end, b.tip, 5.0), FOOT * _rests(b.end)),) for b in legs]
    rows += [_row(trunk.collar, end, wide) for end, wide in ((skull, HEAD), (trunk.hips, TRUNK))]
    outlines = (_outline(pose.camera, ground, row) for row in rows)
    return [Shape("pressed", points) for points in outlines if points]


def _row(collar: Vec, end: Vec, wide: float) -> tuple[Ring, ...]:
    """Return the shade from the chest to an end: as that rises, it goes back to a chest that lies."""
    chest, share = _rests(collar), _rests(end)
    if not chest:
        return ((end, wide * share),)
    return ((collar, TRUNK * chest), (mix(collar, end, share), (TRUNK + (wide - TRUNK) * share) * chest))


def _rests(p: Vec) -> float:
    """Return how far a point of the body rests on the mat: 1 lying there, 0 from some height on."""
    return min(1.0, max(0.0, (LOW - p[1]) / SOFT))


@functools.lru_cache(maxsize=64)
def _outline(seen: Camera, ground: float, row: tuple[Ring, ...]) -> tuple[Point, ...]:
    """Return the hull of circles on the ground, alike on both sides of the way that the figure looks."""
    points = []
    for at, wide in row:
        if wide:
            (cx, cy), (ax, ay), (bx, by) = (
                seen.point(p) for p in ((at[0], ground, at[2]), (wide, 0.0, 0.0), (0.0, 0.0, wide))
            )
            for ahead, aside in HALF_TURN:
                x, y, dx, dy = cx + ahead * ax, cy + ahead * ay, aside * bx, aside * by
                points += [(x + dx, y + dy), (x - dx, y - dy)]
    return hull(points)
