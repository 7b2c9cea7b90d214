"""The shade on a mat under what lies on it, and on a wall behind an arm, so that a touch is seen."""

from __future__ import annotations

import functools
import math

from hamstretch.figure import body
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.clip import Clip, Pose
from hamstretch.figure.ik import Bones
from hamstretch.figure.outline import hull
from hamstretch.figure.props import Prop, level
from hamstretch.figure.rig import Skeleton
from hamstretch.figure.shape import KEPT, Shape
from hamstretch.figure.vec import UP, Vec, along, cross, dot, mix, mul

LOW, SOFT = 21.0, 8.0
"""From the first height on nothing of the body rests on the mat, and so much lower all of it; centimetres."""
HEAD, TRUNK, FOOT = 7.0, 15.0, 5.0
"""Half the breadth of the shade under each, centimetres."""
NEAR_WALL = 12.0
"""So far from a wall a palm throws no shade on it yet, centimetres."""
FALL = (0.45, 0.25)
"""How far below and aside of itself each centimetre before a wall throws its shade."""
ARM = (0.78, 1.4)
"""Where on a forearm its shade begins, as a share, and half its breadth there, centimetres."""
HAND = 5.4
"""Half the breadth of the shade round a palm, so that it goes a little beyond the hand, centimetres."""
Ring = tuple[Vec, float]
HALF_TURN = tuple((math.cos(k * math.pi / 6), round(math.sin(k * math.pi / 6), 9)) for k in range(7))
COARSE = HALF_TURN[::2]


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


def cast(seen: Camera, skeleton: Skeleton, things: tuple[Prop, ...]) -> list[Shape]:
    """Return the shade that a forearm throws on the wall its palm lies on: it meets the arm in the hand."""
    found = zip(skeleton.arms, skeleton.flats, strict=True)
    outlines = (_cast(seen, bones, wall, _plane(things, wall)) for bones, wall in found if wall is not None)
    return [Shape("wall-shade", points) for points in outlines if points]


def _plane(things: tuple[Prop, ...], wall: Vec) -> float:
    """Return how far from the origin, the way it faces, a wall stands; the reflected one is as far."""
    places = (p.flanks if wall[2] else p.faces for p in things)
    at = next(place for prop in places for place in prop.values())
    return at if wall[2] else -at


@functools.lru_cache(maxsize=KEPT)
def _cast(seen: Camera, bones: Bones, wall: Vec, plane: float) -> tuple[Point, ...]:
    """Return the hull of the shades of forearm and hand; there is none before the palm is near."""
    palm = dot(along(bones.end, bones.tip, body.PALM), wall) - plane - body.HAND_HALF
    share = min(1.0, max(0.0, 1.0 - palm / NEAR_WALL))
    aside = mul(cross(UP, wall), -1.0 if seen.flip else 1.0)
    (ax, ay), (bx, by) = seen.point(aside), seen.point(UP)
    start, wide = ARM
    rows = ((mix(bones.middle, bones.end, start), wide), (along(bones.end, bones.tip, body.PALM), HAND))
    points = []
    for at, half in rows if share else ():
        far, r = dot(at, wall) - plane, half * share
        x, y = seen.point(along(along(along(at, wall, -far), UP, -FALL[0] * far), aside, FALL[1] * far))
        for c, s in COARSE:
            dx, dy, up, high = r * c * ax, r * c * ay, r * s * bx, r * s * by
            points += [(x + dx + up, y + dy + high), (x + dx - up, y + dy - high)]
    return hull(points)
