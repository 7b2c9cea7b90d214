"""Legs and arms as shapes: skin, clothes, shoes and hands, and the tint of the muscle that works."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hamstretch.figure import body
from hamstretch.figure.body import Section
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.ik import Bones
from hamstretch.figure.outline import Disc, bent, hull, tube
from hamstretch.figure.shape import KEPT, Shape
from hamstretch.figure.vec import Vec, along, cross, dot, mul, unit

HEM = 0.50  # shorts end here on the thigh
CUFF = 0.46  # sleeves end here on the upper arm

Rows = tuple[Section, ...]

# Shares of the limb under clothes are left out; a bend is drawn from just before its joint.
THIGH_SKIN = body.cut(body.THIGH_SECTIONS, 0.36, 0.94)
THIGH_CLOTH = body.cut(body.THIGH_SECTIONS, 0.0, HEM)
ARM_SKIN = body.cut(body.UPPER_ARM_SECTIONS, 0.34, 0.94)
ARM_CLOTH = body.cut(body.UPPER_ARM_SECTIONS, 0.0, CUFF)


class Bone(NamedTuple):
    """A bone in the picture plane: both ends, its front and sideways axes and the picture's normal to it."""

    a: Point
    b: Point
    front: Point
    side: Point
    normal: Point
    front_depth: float
    side_depth: float
    across: Point
    """How much of its front and of its side are seen across it."""


def project(seen: Camera, a: Vec, b: Vec, front: Vec, side: Vec) -> Bone:
    """Project a bone once, so that all its sections are plane arithmetic."""
    p, q = seen.point(a), seen.point(b)
    dx, dy = q[0] - p[0], q[1] - p[1]
    size = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / size, dx / size
    f, s = seen.point(front), seen.point(side)
    across = (f[0] * nx + f[1] * ny, s[0] * nx + s[1] * ny)
    return Bone(p, q, f, s, (nx, ny), seen.depth(front), seen.depth(side), across)


def half(bone: Bone, depth: float, width: float) -> float:
    """Return half the seen breadth of an elliptical section."""
    return math.hypot(depth * bone.across[0], width * bone.across[1])


def disc(bone: Bone, row: Section, build: float = 1.0) -> Disc:
    """Return one section of a limb as a disc of its seen half width."""
    return discs(bone, (row,), build)[0]


def discs(bone: Bone, rows: Iterable[Section], build: float = 1.0) -> list[Disc]:
    """Return sections of a limb as discs of their seen half widths."""
    (ax, ay), (bx, by), (fx, fy), _, _, _, _, (fn, sn) = bone
    dx, dy = bx - ax, by - ay
    return [
        (
            ax + dx * s + offset * fx,
            ay + dy * s + offset * fy,
            math.hypot(depth * fn, width * sn) * build,
        )
        for s, offset, depth, width in rows
    ]


def _skin(upper: Bone, lower: Bone, above: Rows, below: Rows, build: float) -> list[tuple[Point, ...]]:
    """Return a limb's skin: one outline round its bend, or two where it is seen too short for that."""
    first, second = discs(upper, above, build), discs(lower, below, build)
    one = bent(first, second)
    if one is not None:
        return [one]
    return [tube([*first, second[0]], normal=upper.normal), tube(second, normal=lower.normal)]


@functools.lru_cache(maxsize=KEPT)
def leg(
    seen: Camera, bones: Bones, build: float, tints: tuple[str, ...], raised: float, *, far: bool, bare: bool
) -> tuple[Shape, ...]:
    """Return one leg. `tints` are the muscles to show; `raised` is 0 for a leg in line with the trunk."""
    upper = project(seen, bones.root, bones.middle, bones.upper_front, bones.out)
    lower = project(seen, bones.middle, bones.end, bones.lower_front, bones.out)
    shapes = [
        Shape("skin", points, far) for points in _skin(upper, lower, THIGH_SKIN, body.SHANK_SECTIONS, build)
    ]
    shorts = Shape("shorts", _shorts(upper, build, raised), far)
    shapes = [*shapes, *(foot if bare else shoe)(seen, bones, far=far), shorts]
    for tint in tints:
        lower_leg = tint == "calf"
        bone, sections = (lower, body.SHANK_SECTIONS) if lower_leg else (upper, body.THIGH_SECTIONS)
        shapes.append(Shape("target", patch(bone, sections, build, PATCHES[tint]), far))
    return tuple(shapes)


# Where a muscle lies: shares of the bone, then the arc it covers, degrees from the limb's front.
HAMSTRING = (0.14, 0.92, 84.0, 170.0)
CALF = (0.06, 0.66, 80.0, 172.0)
PATCHES = {"hamstring": HAMSTRING, "calf": CALF, "hip-flexor": (0.14, 0.86, 8.0, 66.0)}


def _shorts(upper: Bone, build: float, raised: float) -> tuple[Point, ...]:
    """Return one leg of the shorts, widest at the hem; its top is round only where the hip is bent."""
    rows = discs(upper, THIGH_CLOTH, build)
    top = 0.95 - 0.1 * abs(upper.across[1])  # from the front it comes out from under the shirt's breadth
    loose = [(x, y, r * (1.03 + 0.09 * i / len(rows) if i else top)) for i, (x, y, r) in enumerate(rows)]
    return tube(loose, normal=upper.normal, cut=(False, True), cap=2.0 + 8.0 * raised)


def patch(
    bone: Bone, sections: Rows, build: float, where: tuple[float, float, float, float]
) -> tuple[Point, ...]:
    """Return the tint of a muscle: the part of its arc on the flank turned to the viewer, inside the outline.

    It thins as that flank turns away, and its ends are round.
    """
    lo, hi, start, stop = where
    flank = 1.0 if bone.side_depth >= 0 else -1.0
    behind = math.degrees(math.asin(min(1.0, max(0.0, -bone.front_depth))))  # seen from there it goes on
    (nx, ny), (fn, sn) = bone.normal, bone.across
    one: list[Point] = []
    other: list[Point] = []
    for i in range(TINT_STEPS + 1):
        u = i / TINT_STEPS
        share = lo + (hi - lo) * u
        row = (share, *body.flesh(sections, share))
        x, y, r = disc(bone, row, build)
        belly = math.sin(math.pi * u) ** 0.85
        mid, span = (start + stop) / 2 + 10 * (1 - belly) + behind, (stop - start) / 2 * belly
        for side, angle in ((one, mid - span), (other, mid + span)):
            a = math.radians(angle)
            off = (row[2] * math.cos(a) * fn + row[3] * math.sin(a) * flank * sn) * build
            off = min(r - INSET, max(INSET - r, off))
            side.append((x + off * nx, y + off * ny))
    return (*one, *reversed(other[1:-1]))


TINT_STEPS = 6
INSET = 1.1  # so far inside the outline a tint ends, centimetres


SOLE_SECTIONS = tuple((s, 0.75, 0.75, wide + 0.2) for s, _, _, wide in body.SHOE_SECTIONS)


def shoe(seen: Camera, bones: Bones, *, far: bool) -> list[Shape]:
    """Return a shoe and its sole."""
    ground = along(bones.end, bones.tip_up, -body.ANKLE)
    bone = project(seen, ground, along(ground, bones.tip, 1.0), bones.tip_up, cross(bones.tip, bones.tip_up))
    rows, soles = discs(bone, body.SHOE_SECTIONS), discs(bone, SOLE_SECTIONS)
    return [
        Shape("shoe", tube(rows, normal=bone.normal, cap=1.2), far),
        Shape("sole", tube(soles, normal=bone.normal, cap=1.0), far),
    ]


def foot(seen: Camera, bones: Bones, *, far: bool) -> list[Shape]:
    """Return a bare foot with its toes."""
    ground = along(bones.end, bones.tip_up, -body.ANKLE)
    aside = cross(bones.tip, bones.tip_up)
    bone = project(seen, ground, along(ground, bones.tip, 1.0), bones.tip_up, aside)
    rows = discs(bone, body.FOOT_SECTIONS)
    lines = (tuple(seen.point(_on_foot(bones, ground, *at, wide)) for at in TOE_LINE) for wide in TOE_GAPS)
    toes = [Shape("skin-shade", line, far, 0.6) for line in lines]
    return [Shape("skin", tube(rows, normal=bone.normal, cap=1.2), far), *toes]


TOE_LINE = ((14.6, 2.5), (16.6, 2.3))  # along the foot and above its sole, between two toes
TOE_GAPS = (-1.6, 0.6, 2.4)  # across the foot, centimetres


def _on_foot(bones: Bones, ground: Vec, s: float, up: float, wide: float) -> Vec:
    """Return a place on the back of a foot."""
    return along(along(along(ground, bones.tip, s), bones.tip_up, up), bones.out, wide)


@functools.lru_cache(maxsize=KEPT)
def arm(
    seen: Camera,
    bones: Bones,
    build: float,
    *,
    far: bool,
    light: bool,
    grip: bool,
    wall: Vec | None = None,
    seam: bool = False,
) -> tuple[Shape, ...]:
    """Return one arm with its sleeve and hand; a `light` one is a tone lighter than what it crosses.

    A sleeve with a `seam` is cut straight where it meets the shirt.
    """
    skin = "skin-light" if light else "skin"
    upper = project(seen, bones.root, bones.middle, bones.upper_front, bones.out)
    lower = project(seen, bones.middle, bones.end, bones.lower_front, bones.out)
    sleeve = discs(upper, ARM_CLOTH, build * 1.07)
    fingers, gaps = hand(seen, bones, grip=grip, wall=wall)
    outlines = (*_skin(upper, lower, ARM_SKIN, body.FOREARM_SECTIONS, build), *fingers)
    return (
        *(Shape(skin, points, far) for points in outlines),
        *(Shape("skin-edge", line) for line in gaps if not far),
        Shape("sleeve", tube(sleeve, normal=upper.normal, cut=(seam, True)), far),
    )


BROAD = 2.3  # half the breadth from which a hand is seen to have fingers, centimetres
GAP_LONG, GAP_THIN = (
    0.23,
    0.06,
)  # a line between two fingers: shares of the hand's length and of half its breadth


class _Spot(NamedTuple):
    """A place on a hand: share of its breadth towards the thumb, share along it, and its section there."""

    share: float
    s: float
    offset: float
    thick: float
    wide: float


def _spots(sections: Rows, places: Iterable[tuple[float, float]]) -> tuple[_Spot, ...]:
    """Return places with the sections they are on."""
    found = ((share, s, *body.flesh(sections, s)) for share, s in places)
    return tuple(_Spot(share, s, offset, thick, wide) for share, s, offset, wide, thick in found)


def _ring(sections: Rows, tips: tuple[tuple[float, float], ...]) -> tuple[_Spot, ...]:
    """Return the places round a hand: one side, the fingertips, the other side."""
    sides = [row[0] for row in sections[:-1]]
    return _spots(sections, [*((-1.0, s) for s in sides), *tips, *((1.0, s) for s in reversed(sides))])


def _lines(sections: Rows, tips: tuple[tuple[float, float], ...]) -> tuple[_Spot, ...]:
    """Return the lines between fingers, each as a narrow wedge of three places."""
    ends = [
        (share + aside, s - back)
        for share, s in tips[1::2]
        for aside, back in ((-GAP_THIN, 0.0), (0.0, GAP_LONG), (GAP_THIN, 0.0))
    ]
    return _spots(sections, ends)


RINGS = (
    _ring(body.HAND_SECTIONS, body.FINGERS),
    _ring(body.FIST_SECTIONS, body.KNUCKLES),
)
FLAT = _ring(body.HAND_SECTIONS, body.SPREAD)
LINES = (
    _lines(body.HAND_SECTIONS, body.FINGERS),
    _lines(body.FIST_SECTIONS, body.KNUCKLES),
)


def hand(
    seen: Camera, bones: Bones, *, grip: bool, wall: Vec | None = None
) -> tuple[tuple[tuple[Point, ...], ...], list[tuple[Point, ...]]]:
    """Return thumb and hand, and the lines between fingers; a bent wrist shows the hand from its edge.

    A palm on a `wall` lies flat on it, whichever way that faces.
    """
    aside = cross(bones.tip, bones.out)
    facing = 1.0 if dot(aside, bones.tip_up) >= 0 else -1.0
    broad = mul(aside, facing)
    flat = min(1.0, abs(dot(bones.tip, bones.lower_front)) * 1.8)
    thin = bones.out
    if wall is not None:
        across = unit(cross(bones.tip, wall), broad)
        broad, thin, flat = mul(across, 1.0 if dot(across, broad) >= 0 else -1.0), wall, 0.0
    bone = project(seen, bones.end, along(bones.end, bones.tip, body.HAND), broad, thin)
    spread = 1 - 0.75 * flat
    thumb_at = ((0.10, 1.2, 1.7), (0.30, 3.8, 1.5), (0.44 if grip else 0.50, 4.6, 1.15))
    thumb = discs(bone, ((s, o * spread, r, r) for s, o, r in thumb_at))
    seen_long = math.hypot(bone.b[0] - bone.a[0], bone.b[1] - bone.a[1]) > body.HAND / 3
    palm = tuple(_on_hand(bone, RINGS[grip] if wall is None else FLAT, flat))
    if not seen_long:  # it points at the viewer
        return (tube(thumb), hull(palm)), []
    if wall is not None or half(bone, *_turned_section(RINGS[grip][2], flat)) < BROAD:
        return (tube(thumb), palm), []
    gaps = list(_on_hand(bone, LINES[grip], flat))
    return (tube(thumb), palm), [
        (a, a, b, b, c, c) for a, b, c in zip(gaps[::3], gaps[1::3], gaps[2::3], strict=True)
    ]


def _turned_section(spot: _Spot, flat: float) -> tuple[float, float]:
    """Return half depth and half width of a hand's section, turned by a bent wrist."""
    return spot.wide + (spot.thick - spot.wide) * flat, spot.thick + (spot.wide - spot.thick) * flat


def _on_hand(bone: Bone, spots: tuple[_Spot, ...], flat: float) -> Iterator[Point]:
    """Give places of a hand in the picture."""
    (nx, ny), (ax, ay), (fx, fy) = bone.normal, bone.a, bone.front
    dx, dy = bone.b[0] - ax, bone.b[1] - ay
    fn, sn = bone.across
    way, straight = (1.0 if fn >= 0 else -1.0), 1.0 - flat
    for share, s, offset, thick, wide in spots:
        more = (thick - wide) * flat
        r = math.hypot((wide + more) * fn, (thick - more) * sn) * share * way
        off = offset * straight
        yield (ax + dx * s + off * fx + r * nx, ay + dy * s + off * fy + r * ny)
