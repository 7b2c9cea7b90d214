"""From a pose to an ordered list of flat shapes, in centimetres, y up, with a colour role each.

Far things come first. Neighbouring shapes of one colour overlap instead of touching, so that no seam
shows at a joint. `far` shapes are painted in the darker tone of their role.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from hamstretch.figure import body
from hamstretch.figure.body import Look
from hamstretch.figure.camera import Camera, camera
from hamstretch.figure.clip import BREATH_S, Clip, Pose, Side, Target
from hamstretch.figure.edges import edges
from hamstretch.figure.head import head, neck
from hamstretch.figure.ik import Bones
from hamstretch.figure.limbs import INSET, PATCHES, arm, disc, hand, leg, project
from hamstretch.figure.outline import Disc, hull, rounded, tube
from hamstretch.figure.pose import ball
from hamstretch.figure.pressed import cast, pressed
from hamstretch.figure.props import Box, Phone, Strap, boxes
from hamstretch.figure.rig import Skeleton, Trunk
from hamstretch.figure.shape import Shape
from hamstretch.figure.torso import BELTS, belt, glute, torso, yoke
from hamstretch.figure.vec import Vec, add, along, dot, mix, sub

MARGIN = 8.0
MARK, MARK_EDGE = 1.6, 3.4  # centimetres wide
TALL = 120.0  # walls and door frames are taller than this, furniture is not
SIDES: tuple[Literal["near", "far"], Literal["near", "far"]] = ("near", "far")
PARTS = ("far arm", "far leg", "screen", "trunk", "near leg", "strap", "near arm")
# A second person is drawn in the tones of the furniture, so that the figure stays the one to follow.
QUIET = {
    "skin": "prop",
    "skin-light": "prop",
    "skin-shade": "prop-shade",
    "shirt": "prop-shade",
    "sleeve": "prop-shade",
    "sole": "prop",
}
FACING = 0.3  # so far, 0 to 1, a second person's chest faces the viewer when both arms are before it
FINE = 5  # decimals of a centimetre, and of the parts of a direction, that a picture may show
STRAP_STEP = 5.0  # centimetres
BAND = 1.35  # half the breadth of a strap, centimetres
PHONE_AT = 0.44  # share of the shin
PHONE_BAND = 0.13  # and how far from there each band lies
PHONE_HALF, SCREEN_HALF = (8.0, 3.7), (6.4, 2.7)  # half of the length and breadth, centimetres


class Extent(NamedTuple):
    """A box in the picture plane."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Width in centimetres."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in centimetres."""
        return self.top - self.bottom


def _tints(targets: tuple[Target, ...], side: str) -> tuple[str, ...]:
    """Return the muscles to tint on one leg."""
    return tuple(t.muscle for t in targets if t.side in {side, "both"} and t.muscle in PATCHES)


def _box(seen: Camera, box: Box, *, far: bool = False) -> Shape:
    """Return the outline of a block with its corners rounded."""
    return Shape(box.role, rounded(hull([seen.point(p) for p in box.corners]), box.round), far)


def _between_legs(box: Box) -> bool:
    """Tell whether a block hides the far leg: a wall that stands wholly on the working side."""
    return box.low[2] > 0 and box.high[1] > TALL


def turned(shapes: Sequence[Shape], *, flip: bool) -> tuple[Shape, ...]:
    """Return shapes as they are, or turned over for the left side."""
    if not flip:
        return tuple(shapes)
    return tuple(s._replace(points=tuple((-x, y) for x, y in s.points)) for s in shapes)


def backdrop(clip: Clip, side: Side = "right") -> tuple[Shape, ...]:
    """Return what never moves: props, far to near, to be painted once under every frame."""
    flat = camera(clip.yaw, clip.pitch)
    behind = [b for b in boxes(clip.props) if not _between_legs(b)]
    blocks = sorted(behind, key=lambda b: (b.role != "mat", b.high[1] <= TALL, flat.depth(b.middle)))
    return turned([_box(flat, b) for b in blocks], flip=side == "left")


def shadow(clip: Clip, pose: Pose) -> Shape:
    """Return the soft shade on the floor under body and furniture, a ring that begins half-way up."""
    trunk, legs = pose.skeleton.trunk, pose.skeleton.legs
    feet = [along(leg.end, leg.tip, body.TOE) for leg in legs]
    neck = along(trunk.ribs, trunk.lumbar.up, body.THORAX + body.NECK)  # not the nape, which the breath moves
    points = [trunk.hips, neck, *(leg.end for leg in legs), *feet]
    stands = [b for b in boxes(clip.props) if b.low[1] == 0 and b.role != "mat" and b.high[1] < TALL]
    points += [] if pose.partner is None else [leg.end for leg in pose.partner.legs]
    xs = [p[0] for p in points] + [b.low[0] for b in stands] + [b.high[0] for b in stands]
    low, high = min(xs) - 7, max(xs) + 7
    mid, half_x, z = (low + high) / 2, (high - low) / 2, (feet[0][2] + feet[1][2]) / 2
    (_, rise_x), (_, rise_z) = (pose.camera.point(way) for way in ((half_x, 0.0, 0.0), (0.0, 0.0, 26.0)))
    ways = [math.atan2(-rise_x, rise_z) + k * math.pi / 16 for k in range(32)]
    ring = [pose.camera.point((mid + half_x * math.cos(a), 0.0, z + 26 * math.sin(a))) for a in ways]
    return turned([Shape("shadow", tuple(ring))], flip=pose.camera.flip)[0]


def _strap(seen: Camera, skeleton: Skeleton, foot: int) -> list[Shape]:
    """Return the strap: round the ball of the foot and straight to both hands, with a loose end."""
    bones = skeleton.legs[foot]
    at = ball(bones)
    hands = [along(a.end, a.tip, body.PALM) for a in skeleton.arms]
    over = along(along(bones.end, bones.tip, body.BALL), bones.tip_up, 5.0 - body.ANKLE)
    bend, end = add(hands[0], (-2.0, -4.5, 0.0)), add(hands[0], (0.0, -9.0, 0.0))
    runs: list[tuple[tuple[Vec, ...], float]] = [((at, hand), BAND) for hand in hands]
    runs += [((at, over), 1.8), ((hands[0], bend, end), BAND)]
    rows = [[(*seen.point(p), half) for p in points] for points, half in runs]
    return [Shape("strap", tube(_stepped(row), cut=(True, True))) for row in rows]


def _stepped(row: list[Disc]) -> list[Disc]:
    """Return a row in short steps: Qt goes along a whole line again for each 32 pixels that it rises."""
    steps = [row[0]]
    for (ax, ay, _), (bx, by, half) in itertools.pairwise(row):
        count = math.ceil(math.hypot(bx - ax, by - ay) / STRAP_STEP)
        steps += [(ax + (bx - ax) * k / count, ay + (by - ay) * k / count, half) for k in range(1, count)]
        steps.append((bx, by, half))
    return steps


def _phone(seen: Camera, bones: Bones) -> list[Shape]:
    """Return a phone along the outer side of a shin, its face to the viewer."""
    offset, _, width = body.flesh(body.SHANK_SECTIONS, PHONE_AT)
    skin = along(mix(bones.middle, bones.end, PHONE_AT), bones.lower_front, offset)
    face = along(skin, bones.out, width)
    bands = (_band(seen, bones, PHONE_AT + share) for share in (-PHONE_BAND, PHONE_BAND))
    return [
        *bands,
        _slab(seen, bones, face, "ink", PHONE_HALF, 1.0),
        _slab(seen, bones, face, "screen", SCREEN_HALF, 0.4),
    ]


def _band(seen: Camera, bones: Bones, share: float) -> Shape:
    """Return an elastic band that holds the phone, across the shin as it is seen."""
    bone = project(seen, bones.middle, bones.end, bones.lower_front, bones.out)
    x, y, r = disc(bone, (share, *body.flesh(body.SHANK_SECTIONS, share)))
    (nx, ny), r = bone.normal, r - INSET
    return Shape("strap", ((x + nx * r, y + ny * r), (x - nx * r, y - ny * r)), width=1.8)


def _slab(seen: Camera, bones: Bones, at: Vec, role: str, half: tuple[float, float], corner: float) -> Shape:
    """Return a flat piece that lies along a shin."""
    ways = ((1, 1), (1, -1), (-1, -1), (-1, 1))
    rim = [along(along(at, bones.lower, half[0] * i), bones.lower_front, half[1] * j) for i, j in ways]
    return Shape(role, rounded([seen.point(p) for p in rim], corner))


def _depths(seen: Camera, skeleton: Skeleton, *, side_on: bool) -> dict[str, float]:
    """Return how near each part is.

    From the side the order is fixed: a far hand may cross the body's depth (on the near knee), but it
    is still seen behind it.
    """
    if side_on:
        return {part: float(i) for i, part in enumerate(PARTS)}
    parts = (skeleton.arms[1], skeleton.legs[1], None, None, skeleton.legs[0], None, skeleton.arms[0])
    roots = {n: seen.depth(p.root) for n, p in zip(PARTS, parts, strict=True) if p is not None}
    for name, bones in zip(("far arm", "near arm"), reversed(skeleton.arms), strict=True):
        ahead = dot(sub(bones.middle, bones.root), skeleton.trunk.thorax.front)
        roots[name] += 2.0 * max(0.0, ahead) * min(0.0, seen.near[0])  # from behind, the chest hides it
    trunk, near_arm = seen.depth(skeleton.trunk.waist), roots["near arm"] + 4.0
    return {**roots, "screen": trunk - 0.1, "trunk": trunk, "strap": near_arm - 0.1, "near arm": near_arm}


def _raised(trunk: Trunk, leg_bones: Bones) -> float:
    """Return how far a thigh has left the line of the trunk, 0 to 1."""
    inline = -sum(a * b for a, b in zip(leg_bones.upper, trunk.pelvis.up, strict=True))
    return min(1.0, max(0.0, (0.98 - inline) * 2.2))


def _steady(skeleton: Skeleton) -> Skeleton:
    """Return a skeleton whose limbs are the very same where they only differ by what rounding left."""
    (near_leg, far_leg), (near_arm, far_arm) = (map(_rounded, limbs) for limbs in skeleton[1:3])
    return skeleton._replace(legs=(near_leg, far_leg), arms=(near_arm, far_arm))


def _rounded(limb: Bones) -> Bones:
    """Return a limb in steps much smaller than a pixel."""
    return Bones(*[(round(x, FINE), round(y, FINE), round(z, FINE)) for x, y, z in limb])


def _companion(seen: Camera, skeleton: Skeleton) -> tuple[list[Shape], list[Shape]]:
    """Return a second person, who faces the figure from behind it, and what closes round the figure."""
    trunk, (far_leg, near_leg), (far_arm, near_arm) = skeleton.trunk, skeleton.legs, skeleton.arms
    facing = seen.depth(trunk.thorax.front) > FACING  # then no arm is behind the chest
    arms = [
        arm(seen, bones, 1.0, far=far, light=False, grip=grip)
        for bones, far, grip in zip((far_arm, near_arm), (True, False), skeleton.grips, strict=True)
    ]
    behind = [
        *(() if facing else arms[0]),
        *leg(seen, far_leg, 1.0, (), _raised(trunk, far_leg), far=True, bare=False),
        neck(seen, trunk),
        *torso(seen, trunk, 0.0, 1.0),
        *(arms[0] if facing else ()),
        *head(seen, trunk, body.LOOKS[1]),
        *leg(seen, near_leg, 1.0, (), _raised(trunk, near_leg), far=False, bare=False),
        *arms[1],
    ]
    before = [
        Shape("skin", points, far)
        for one, far, grip in zip((far_arm, near_arm), (True, False), skeleton.grips, strict=True)
        for points in hand(seen, one, grip=grip)[0]
    ]
    return _quiet(behind), _quiet(before)


def _quiet(shapes: list[Shape]) -> list[Shape]:
    """Return shapes in the tones of furniture, a dark shirt so that a hand and a sole stand out from it."""
    return [
        s._replace(role=QUIET.get(s.role, "prop-dark"), far=s.far or s.role in {"shirt", "sleeve"})
        for s in shapes
        if s.points
    ]


def figure(clip: Clip, pose: Pose, look: Look) -> tuple[Shape, ...]:
    """Return the person, far to near, with strap, tint and partner; the props are `backdrop`."""
    seen, skeleton = pose.camera, _steady(pose.skeleton)
    trunk, sides = skeleton.trunk, SIDES
    side_on = abs(seen.near[2]) > 0.7  # noqa: PLR2004 - from the front neither side is the far one
    parts: dict[str, list[Shape]] = {
        "trunk": [
            neck(seen, trunk),
            *torso(seen, trunk, pose.breath, look.build),
            *(
                belt(seen, trunk, pose.breath, look.build, BELTS[t.muscle])
                for t in clip.targets
                if t.muscle in BELTS
            ),
            *([] if side_on else yoke(seen, trunk, skeleton.arms, look.build)),
            *head(seen, trunk, look),
        ],
        "screen": [_box(seen._replace(flip=False), b) for b in boxes(clip.props) if _between_legs(b)],
    }
    for i, side in enumerate(sides):
        far, light, bones = side_on and i == 1, side_on and i == 0, skeleton.legs[i]
        tints, raised = _tints(clip.targets, side), _raised(trunk, bones)
        parts[f"{side} leg"] = [*leg(seen, bones, look.build, tints, raised, far=far, bare=clip.barefoot)]
        if Target("glute", side) in clip.targets or Target("glute", "both") in clip.targets:
            parts[f"{side} leg"].append(glute(seen, trunk, bones, look.build, far=far))
        grip, wall, seam = skeleton.grips[i], skeleton.flats[i], not side_on
        parts[f"{side} arm"] = [
            *arm(seen, skeleton.arms[i], look.build, far=far, light=light, grip=grip, wall=wall, seam=seam)
        ]
    if side_on:  # from the front an arm seldom crosses a leg
        parts["near arm"][:0] = edges(parts["near arm"], parts["near leg"])
    for prop in clip.props:
        if isinstance(prop, Strap):
            parts["strap"] = _strap(seen, skeleton, sides.index(prop.foot))
        if isinstance(prop, Phone):
            parts[f"{prop.leg} leg"] += _phone(seen, skeleton.legs[sides.index(prop.leg)])
    depths = _depths(seen, skeleton, side_on=side_on)
    ordered = [
        shape for name in sorted(parts, key=depths.__getitem__) for shape in parts[name] if shape.points
    ]
    if pose.partner is not None:
        behind, before = _companion(seen, _steady(pose.partner))
        ordered = [*behind, *ordered, *before]
    ordered = [*pressed(clip, pose), *cast(seen, skeleton, clip.props), *ordered]
    return turned(ordered, flip=seen.flip)


@functools.lru_cache(maxsize=64)
def extent(clip: Clip) -> Extent:
    """Return the box that holds every moment of a clip, seen for the right side, with a margin.

    It is the same for all times, so that the figure does not jump; the left side's box is its mirror.
    """
    points = [p for shape in backdrop(clip) for p in shape.points]
    for t in _moments(clip):
        pose = clip.at(t)
        points += [p for shape in figure(clip, pose, body.LOOKS[0]) for p in shape.points]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Extent(min(xs) - MARGIN, min(ys) - MARGIN, max(xs) + MARGIN, max(ys) + MARGIN)


def _moments(clip: Clip) -> Iterator[float]:
    """Yield times between which a clip goes no further: of a held pose, its beginning and one full breath."""
    count = max(8, math.ceil(clip.length * 2))
    spread = (clip.length * i / count for i in range(count + 1))
    yield from (t for t in spread if clip.held(t) is None)
    for key in clip.keys:
        if key.hold:
            yield from (key.t, key.t + min(key.hold, BREATH_S) / 2)


def around(shapes: Iterable[Shape]) -> Extent:
    """Return the box that holds these shapes, with a margin."""
    points = [p for shape in shapes for p in shape.points]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Extent(min(xs) - MARGIN, min(ys) - MARGIN, max(xs) + MARGIN, max(ys) + MARGIN)


def united(a: Extent, b: Extent) -> Extent:
    """Return the box that holds both."""
    low = (min(a.left, b.left), min(a.bottom, b.bottom))
    return Extent(*low, max(a.right, b.right), max(a.top, b.top))


def framed(clip: Clip, side: Side) -> Extent:
    """Return the extent for a side."""
    e = extent(clip)
    return e if side == "right" else Extent(-e.right, e.bottom, -e.left, e.top)


def mark(pose: Pose) -> tuple[Shape, ...]:
    """Return the ring round the place of a fault on a paler one, or nothing where the pose shows no fault."""
    if pose.mark is None:
        return ()
    trunk, leg_0 = pose.skeleton.trunk, pose.skeleton.legs[0]
    places = {
        "back": along(mix(trunk.waist, trunk.ribs, 0.8), trunk.lumbar.front, -8.0),
        "knee": leg_0.middle,
        "hips": trunk.hips,
        "neck": mix(trunk.collar, trunk.nape, 0.6),
        "shoulders": mix(trunk.collar, pose.skeleton.arms[0].root, 0.8),
        "foot": leg_0.end,
    }
    x, y = pose.camera.point(places[pose.mark])
    ring = tuple((x + 11 * math.cos(k * math.pi / 8), y + 11 * math.sin(k * math.pi / 8)) for k in range(17))
    rings = [Shape(role, ring, width=width) for role, width in (("mark-edge", MARK_EDGE), ("mark", MARK))]
    return tuple(turned(rings, flip=pose.camera.flip))
