"""Legs and arms as shapes: skin, clothes, shoes and hands, and the tint of the muscle that works."""

from __future__ import annotations

import math
from typing import NamedTuple

from hamstretch.figure import body
from hamstretch.figure.body import Section
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.ik import Bones
from hamstretch.figure.outline import Disc, bent, tube
from hamstretch.figure.shape import Shape
from hamstretch.figure.vec import Vec, along, cross, dot, mul

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


def project(seen: Camera, a: Vec, b: Vec, front: Vec, side: Vec) -> Bone:
    """Project a bone once, so that all its sections are plane arithmetic."""
    p, q = seen.point(a), seen.point(b)
    dx, dy = q[0] - p[0], q[1] - p[1]
    size = math.hypot(dx, dy) or 1.0
    normal = (-dy / size, dx / size)
    return Bone(p, q, seen.point(front), seen.point(side), normal, seen.depth(front), seen.depth(side))


def half(bone: Bone, depth: float, width: float) -> float:
    """Return half the seen breadth of an elliptical section."""
    nx, ny = bone.normal
    return math.hypot(
        depth * (bone.front[0] * nx + bone.front[1] * ny), width * (bone.side[0] * nx + bone.side[1] * ny)
    )


def disc(bone: Bone, row: Section, build: float = 1.0) -> Disc:
    """Return one section of a limb as a disc of its seen half width."""
    s, offset, depth, width = row
    (ax, ay), (bx, by) = bone.a, bone.b
    x, y = ax + (bx - ax) * s + offset * bone.front[0], ay + (by - ay) * s + offset * bone.front[1]
    return (x, y, half(bone, depth, width) * build)


def _skin(upper: Bone, lower: Bone, above: Rows, below: Rows, build: float) -> list[tuple[Point, ...]]:
    """Return a limb's skin: one outline round its bend, or two where it is seen too short for that."""
    first, second = [disc(upper, row, build) for row in above], [disc(lower, row, build) for row in below]
    one = bent(first, second)
    if one is not None:
        return [one]
    return [tube([*first, second[0]], normal=upper.normal), tube(second, normal=lower.normal)]


def leg(
    seen: Camera, bones: Bones, build: float, tints: tuple[str, ...], raised: float, *, far: bool, bare: bool
) -> list[Shape]:
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
    return shapes


# Where a muscle lies: shares of the bone, then the arc it covers, degrees from the limb's front.
HAMSTRING = (0.10, 0.92, 98.0, 174.0)
CALF = (0.08, 0.62, 112.0, 172.0)
PATCHES = {"hamstring": HAMSTRING, "calf": CALF, "hip-flexor": (0.14, 0.86, 8.0, 66.0)}


def _shorts(upper: Bone, build: float, raised: float) -> tuple[Point, ...]:
    """Return one leg of the shorts, widest at the hem; its top is round only where the hip is bent."""
    rows = [disc(upper, row, build) for row in THIGH_CLOTH]
    loose = [(x, y, r * (1.03 + 0.09 * i / len(rows) if i else 0.95)) for i, (x, y, r) in enumerate(rows)]
    return tube(loose, normal=upper.normal, cut=(False, True), cap=2.0 + 8.0 * raised)


def patch(
    bone: Bone, sections: Rows, build: float, where: tuple[float, float, float, float]
) -> tuple[Point, ...]:
    """Return a lens on the near flank of a limb; it thins as that flank turns away."""
    lo, hi, start, stop = where
    flank = 1.0 if bone.side_depth >= 0 else -1.0
    one: list[Point] = []
    other: list[Point] = []
    steps = 7
    for i in range(steps + 1):
        u = i / steps
        share = lo + (hi - lo) * u
        offset, depth, width = body.flesh(sections, share)
        belly = math.sin(math.pi * u) ** 0.75
        mid, span = (start + stop) / 2 + 8 * (1 - belly), (stop - start) / 2 * belly
        (ax, ay), (bx, by) = bone.a, bone.b
        px, py = ax + (bx - ax) * share, ay + (by - ay) * share
        for row, angle in ((one, mid - span), (other, mid + span)):
            c = (offset + depth * math.cos(math.radians(angle))) * build
            s = width * math.sin(math.radians(angle)) * flank * build
            row.append((px + c * bone.front[0] + s * bone.side[0], py + c * bone.front[1] + s * bone.side[1]))
    return (*one, *reversed(other[1:-1]))


def shoe(seen: Camera, bones: Bones, *, far: bool) -> list[Shape]:
    """Return a shoe and its sole."""
    ground = along(bones.end, bones.tip_up, -body.ANKLE)
    bone = project(seen, ground, along(ground, bones.tip, 1.0), bones.tip_up, cross(bones.tip, bones.tip_up))
    rows = [disc(bone, row) for row in body.SHOE_SECTIONS]
    soles = [disc(bone, (s, 0.75, 0.75, wide + 0.2)) for s, _, _, wide in body.SHOE_SECTIONS]
    return [
        Shape("shoe", tube(rows, normal=bone.normal, cap=1.2), far),
        Shape("sole", tube(soles, normal=bone.normal, cap=1.0), far),
    ]


def foot(seen: Camera, bones: Bones, *, far: bool) -> list[Shape]:
    """Return a bare foot with its toes."""
    ground = along(bones.end, bones.tip_up, -body.ANKLE)
    aside = cross(bones.tip, bones.tip_up)
    bone = project(seen, ground, along(ground, bones.tip, 1.0), bones.tip_up, aside)
    rows = [disc(bone, row) for row in body.FOOT_SECTIONS]
    lines = (tuple(seen.point(_on_foot(bones, ground, *at, wide)) for at in TOE_LINE) for wide in TOE_GAPS)
    toes = [Shape("skin-shade", line, far, 0.6) for line in lines]
    return [Shape("skin", tube(rows, normal=bone.normal, cap=1.2), far), *toes]


TOE_LINE = ((14.6, 2.5), (16.6, 2.3))  # along the foot and above its sole, between two toes
TOE_GAPS = (-1.6, 0.6, 2.4)  # across the foot, centimetres


def _on_foot(bones: Bones, ground: Vec, s: float, up: float, wide: float) -> Vec:
    """Return a place on the back of a foot."""
    return along(along(along(ground, bones.tip, s), bones.tip_up, up), bones.out, wide)


def arm(
    seen: Camera, bones: Bones, build: float, *, far: bool, light: bool, grip: bool, seam: bool = False
) -> list[Shape]:
    """Return one arm with its sleeve and hand; a `light` one is a tone lighter than what it crosses.

    A sleeve with a `seam` is cut straight where it meets the shirt.
    """
    skin = "skin-light" if light else "skin"
    upper = project(seen, bones.root, bones.middle, bones.upper_front, bones.out)
    lower = project(seen, bones.middle, bones.end, bones.lower_front, bones.out)
    sleeve = [disc(upper, row, build * 1.07) for row in ARM_CLOTH]
    outlines = [*hand(seen, bones, grip=grip), *_skin(upper, lower, ARM_SKIN, body.FOREARM_SECTIONS, build)]
    return [
        *(Shape(skin, points, far) for points in outlines),
        Shape("sleeve", tube(sleeve, normal=upper.normal, cut=(seam, True)), far),
    ]


def hand(seen: Camera, bones: Bones, *, grip: bool) -> tuple[tuple[Point, ...], ...]:
    """Return thumb and hand; a bent wrist shows the hand from its edge."""
    aside = cross(bones.tip, bones.out)
    facing = 1.0 if dot(aside, bones.tip_up) >= 0 else -1.0
    broad = mul(aside, facing)
    flat = min(1.0, abs(dot(bones.tip, bones.lower_front)) * 1.8)
    bone = project(seen, bones.end, along(bones.end, bones.tip, body.HAND), broad, bones.out)
    sections = body.FIST_SECTIONS if grip else body.HAND_SECTIONS
    rows = [
        disc(bone, (s, o * (1 - flat), d + (w - d) * flat, w + (d - w) * flat)) for s, o, d, w in sections
    ]
    spread = 1 - 0.75 * flat
    thumb_at = ((0.10, 1.2, 1.7), (0.30, 3.6, 1.5), (0.42 if grip else 0.50, 4.2, 1.15))
    thumb = [disc(bone, (s, o * spread, r, r)) for s, o, r in thumb_at]
    return tube(thumb), tube(rows, normal=bone.normal)
