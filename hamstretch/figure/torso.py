"""The trunk as shapes: shorts and shirt, and the tint of its muscles along the outline."""

from __future__ import annotations

import functools
import itertools
import math

from hamstretch.figure import body
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.ik import Bones
from hamstretch.figure.limbs import INSET, TINT_STEPS
from hamstretch.figure.outline import Disc, tube
from hamstretch.figure.rig import Trunk
from hamstretch.figure.shape import KEPT, Shape
from hamstretch.figure.vec import Vec, along, cross, dot, mix, mul, unit

# Centimetres up the spine: the shorts reach under the shirt.
SHORTS = body.cut(body.TORSO_SECTIONS, -1.0, 11.5)
SHIRT = body.cut(body.TORSO_SECTIONS, 6.0, 51.0)


def _spine(trunk: Trunk, s: float) -> tuple[Vec, Vec, Vec]:
    """Return point, front and right at s centimetres up from the hips along the spine."""
    a, b = body.PELVIS, body.PELVIS + body.LUMBAR
    if s <= a:
        point = along(trunk.hips, trunk.pelvis.up, s)
    elif s <= b:
        point = along(trunk.waist, trunk.lumbar.up, s - a)
    else:
        point = along(trunk.ribs, trunk.thorax.up, s - b)
    frames = ((a / 2, trunk.pelvis), ((a + b) / 2, trunk.lumbar), (b + body.THORAX / 2, trunk.thorax))
    for (lo, below), (hi, above) in itertools.pairwise(frames):
        if s <= hi:
            u = min(1.0, max(0.0, (s - lo) / (hi - lo)))
            return point, unit(mix(below.front, above.front, u)), unit(mix(below.right, above.right, u))
    return point, trunk.thorax.front, trunk.thorax.right


@functools.lru_cache(maxsize=KEPT)
def torso(seen: Camera, trunk: Trunk, breath: float, build: float) -> tuple[Shape, ...]:
    """Return shorts and shirt of the trunk."""
    low = [_slice(seen, trunk, row, breath, build)[0] for row in SHORTS]
    high = [_slice(seen, trunk, row, breath, build)[0] for row in SHIRT]
    high = [(x, y, r + 0.25) for x, y, r in high]
    return (Shape("shorts", tube(low, cap=10.4)), Shape("shirt", tube(high, cap=1.5)))


def _slice(seen: Camera, trunk: Trunk, row: body.Section, breath: float, build: float) -> tuple[Disc, Point]:
    """Return one section of the trunk, filled by the breath where the ribs are, and where its front is."""
    s, offset, depth, width = row
    fill = breath * max(0.0, 1 - abs(s - 34) / 14)
    point, front, right = _spine(trunk, s)
    up = unit(cross(right, front))
    x, y = seen.point(along(point, front, offset + 0.5 * fill))
    ux, uy = seen.point(up)
    size = math.hypot(ux, uy) or 1.0
    nx, ny = -uy / size, ux / size
    (fx, fy), (rx, ry) = seen.point(front), seen.point(right)
    ahead = fx * nx + fy * ny
    half = math.hypot((depth + 0.5 * fill) * ahead, width * (rx * nx + ry * ny))
    return (x, y, half * build), ((nx, ny) if ahead >= 0 else (-nx, -ny))


def yoke(seen: Camera, trunk: Trunk, arms: tuple[Bones, Bones], build: float) -> list[Shape]:
    """Return the shirt from neck and ribs to both sleeves, which a view from the front shows."""
    return [
        Shape(
            "shirt",
            tube([(*seen.point(mix(start, bones.root, u)), r * build) for u, r in ((0.2, 5.2), (1.0, 5.7))]),
        )
        for bones in arms
        for start in (_spine(trunk, 48.0)[0], _spine(trunk, 36.0)[0])
    ]


# Where a muscle of the trunk lies: centimetres up the spine, front (1) or back (-1), how thick.
BELTS = {"low-back": (9.0, 26.0, -1.0, 4.4), "core": (11.0, 30.0, 1.0, 4.0)}
BUTTOCK = (8.9, 11.2)  # from the hip joint to the outline behind it: on the thigh, on the pelvis
BUTTOCK_DEEP = 5.6


@functools.lru_cache(maxsize=KEPT)
def belt(
    seen: Camera, trunk: Trunk, breath: float, build: float, where: tuple[float, float, float, float]
) -> Shape:
    """Return the tint of a muscle of the trunk, along the outline and inside it."""
    lo, hi, sign, thick = where
    one: list[Point] = []
    other: list[Point] = []
    for i in range(TINT_STEPS + 1):
        u = i / TINT_STEPS
        s = lo + (hi - lo) * u
        row = (s, *body.flesh(body.TORSO_SECTIONS, s))
        (x, y, r), (nx, ny) = _slice(seen, trunk, row, breath, build)
        deep = thick * math.sin(math.pi * u) ** 0.7
        for side, off in ((one, r - INSET), (other, r - INSET - deep)):
            side.append((x + sign * off * nx, y + sign * off * ny))
    return Shape("target", (*one, *reversed(other[1:-1])))


@functools.lru_cache(maxsize=KEPT)
def glute(seen: Camera, trunk: Trunk, bones: Bones, build: float, *, far: bool) -> Shape:
    """Return the tint of the buttock: a crescent inside the outline, from behind the pelvis to the thigh."""
    x, y = seen.point(bones.root)
    back, below = mul(trunk.pelvis.front, -1.0), mul(bones.upper_front, -1.0)
    spread = 0.7 * max(0.0, dot(back, below))  # a bent hip spreads it by itself
    high, low = unit(along(back, trunk.pelvis.up, spread)), unit(along(below, bones.upper, spread))
    one: list[Point] = []
    other: list[Point] = []
    for i in range(TINT_STEPS + 1):
        u = i / TINT_STEPS
        dx, dy = seen.point(unit(mix(high, low, u)))
        size = math.hypot(dx, dy) or 1.0
        rim = (BUTTOCK[1] + (BUTTOCK[0] - BUTTOCK[1]) * u) * build - INSET
        deep = BUTTOCK_DEEP * math.sin(math.pi * u) ** 0.7
        for row, off in ((one, rim), (other, rim - deep)):
            row.append((x + dx / size * off, y + dy / size * off))
    return Shape("target", (*one, *reversed(other[1:-1])), far)
