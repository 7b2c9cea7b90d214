"""What is wrong with a clip, found by sampling it: bones, joints, ground, props, contacts, mirror."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from hamstretch.figure import body, partner, pose, props
from hamstretch.figure.clip import Clip, Key
from hamstretch.figure.ik import Bones, angles
from hamstretch.figure.rig import ARM, LEG, OUT, Skeleton
from hamstretch.figure.scene import figure, turned
from hamstretch.figure.vec import Vec, add, along, dot, length, mix, mul, sub

SAMPLES = 60
DRAWN_EACH = 3  # both sides are drawn at every third of them, since drawing takes the most time
SLACK = 1.0  # centimetres
UNLIKE = "the left side is not the mirror of the right one"
_STRAIGHT = 20.0  # a knee bent less than this counts as straight


class Flaw(NamedTuple):
    """One thing wrong: the key pose it is in or on its way to, the time in seconds, and what."""

    key: str
    t: float
    what: str

    def __str__(self) -> str:
        """Return the line that an author reads."""
        return f"{self.t:.2f} s: {self.what}"


def faults(clip: Clip) -> list[str]:
    """Return every fault with its moment, `t s: what`, empty for a sound clip."""
    return [str(flaw) for flaw in flaws(clip)]


def flaws(clip: Clip) -> Iterator[Flaw]:
    """Find every fault in the order of time.

    60 times are sampled over the clip, and every key pose; the common fault is held to the rules of
    bones, ground and props only, since it shows joints as they should not be.
    """
    times = [clip.length * i / (SAMPLES - 1) for i in range(SAMPLES)] + [k.t for k in clip.keys]
    for i, t in enumerate(sorted(times)):
        key = next((k for k in clip.keys if t <= k.end), clip.keys[-1]).key
        yield from (Flaw(key, t, what) for what in _at(clip, t))
        if not _mirrored(clip, t, drawn=i % DRAWN_EACH == 0):
            yield Flaw(key, t, UNLIKE)
    for k in clip.keys:
        yield from (Flaw(k.key, k.t, what) for what in _contacts(clip, k, clip.at(k.t).skeleton))
    wrong = clip.wrong_pose()
    for skeleton in filter(None, (wrong.skeleton, wrong.partner)):
        for what in (*_bones(skeleton), *_ground(skeleton), *_props(clip, skeleton)):
            yield Flaw(clip.wrong.key, clip.key_time(clip.hold_key), what)


def _at(clip: Clip, t: float) -> Iterator[str]:
    """Find the faults of one moment."""
    pose = clip.at(t)
    for skeleton in filter(None, (pose.skeleton, pose.partner)):
        yield from _bones(skeleton)
        yield from _joints(skeleton)
        yield from _ground(skeleton)
        yield from _props(clip, skeleton)


def _mirrored(clip: Clip, t: float, *, drawn: bool) -> bool:
    """Tell whether the left body is the reflected right one and, where asked, whether it is drawn so."""
    right, left = clip.at(t), clip.at(t, "left")
    if left.skeleton.mirrored() != right.skeleton:
        return False
    look = body.LOOKS[0]
    return not drawn or figure(clip, left, look) == turned(figure(clip, right, look), flip=True)


def _bones(skeleton: Skeleton) -> Iterator[str]:
    """Find bones that are not as long as they are."""
    trunk = skeleton.trunk
    pairs = [
        ("pelvis", trunk.hips, trunk.waist, body.PELVIS),
        ("lumbar", trunk.waist, trunk.ribs, body.LUMBAR),
        ("thorax", trunk.ribs, trunk.collar, body.THORAX),
        ("neck", trunk.collar, trunk.nape, body.NECK),
    ]
    for name, limbs, (first, second) in (("leg", skeleton.legs, LEG), ("arm", skeleton.arms, ARM)):
        for limb in limbs:
            pairs += [(f"upper {name}", limb.root, limb.middle, first)]
            pairs += [(f"lower {name}", limb.middle, limb.end, second)]
    for name, a, b, want in pairs:
        if abs(length(sub(a, b)) - want) > 1e-6:  # noqa: PLR2004 - rounding, in centimetres
            yield f"{name} is {length(sub(a, b)):.3f} cm long, not {want:.3f}"


def _joints(skeleton: Skeleton) -> Iterator[str]:
    """Find joints outside the limits of a healthy adult."""
    trunk = skeleton.trunk
    spine = (
        ("lumbar", trunk.pelvis, trunk.lumbar, 0.0),
        ("thorax", trunk.lumbar, trunk.thorax, 0.0),
        ("neck", trunk.thorax, trunk.head, 0.0),
    )
    measured = [
        (n, math.degrees(math.atan2(-dot(b.front, a.up), dot(b.front, a.front)))) for n, a, b, _ in spine
    ]
    for out, leg in zip(OUT, skeleton.legs, strict=True):
        a = angles(trunk.pelvis, out, -1, leg.upper, leg.lower, leg.upper_front, leg.tip)
        measured += [
            ("hip", a.flex),
            ("hip-abduct", a.abduct),
            ("hip-turn", a.turn),
            ("knee", a.bend),
            ("ankle", a.end),
        ]
        if a.bend < _STRAIGHT and a.flex > body.STRAIGHT_LEG:
            yield f"straight leg at {a.flex:.0f} degrees, more than {body.STRAIGHT_LEG:.0f}"
    for out, arm in zip(OUT, skeleton.arms, strict=True):
        a = angles(trunk.thorax, out, 1, arm.upper, arm.lower, arm.upper_front, arm.tip)
        behind = math.degrees(math.asin(max(-1.0, min(1.0, dot(arm.upper, trunk.thorax.front)))))
        measured += [("shoulder", min(behind, 0.0)), ("elbow", a.bend), ("wrist", a.end)]
    for name, value in measured:
        low, high = body.LIMITS[name]
        if not low - 0.01 <= value <= high + 0.01:
            yield f"{name} at {value:.0f} degrees, outside {low:.0f} to {high:.0f}"


def _ground(skeleton: Skeleton) -> Iterator[str]:
    """Find flesh under the floor."""
    for name, point, radius in _flesh(skeleton):
        if point[1] - radius < -SLACK:
            yield f"{name} is {radius - point[1]:.1f} cm under the floor"


def _flesh(skeleton: Skeleton) -> Iterator[tuple[str, Vec, float]]:
    """Give places of the body with how far the flesh reaches around them."""
    trunk = skeleton.trunk
    for name, leg in zip(("near", "far"), skeleton.legs, strict=True):
        yield f"{name} knee", leg.middle, 5.0
        yield from ((f"{name} {part}", point, 0.0) for part, point in _sole(leg))
    for name, arm in zip(("near", "far"), skeleton.arms, strict=True):
        yield f"{name} elbow", arm.middle, 3.2
        yield f"{name} hand", along(arm.end, arm.tip, body.PALM), 1.2
    yield "pelvis", trunk.hips, 9.5
    yield "chest", along(trunk.ribs, trunk.thorax.up, 12.0), 9.5
    yield "head", along(along(trunk.nape, trunk.head.up, 11.0), trunk.head.front, -0.5), 8.6


def _sole(leg: Bones) -> tuple[tuple[str, Vec], ...]:
    """Return the places of a shoe that can touch: rounded heel, ball and tip."""
    down = mul(leg.tip_up, -1.0)
    heel = along(along(leg.end, leg.tip, -body.HEEL_BACK), down, body.ANKLE - body.HEEL_RADIUS)
    ball = along(along(leg.end, leg.tip, body.BALL), down, body.ANKLE - 2.2)
    return (
        ("heel", add(heel, (0.0, -body.HEEL_RADIUS, 0.0))),
        ("ball", add(ball, (0.0, -2.2, 0.0))),
        ("toes", along(along(leg.end, leg.tip, body.TOE - 2.0), down, body.ANKLE - 2.2)),
    )


def _props(clip: Clip, skeleton: Skeleton) -> Iterator[str]:
    """Find bones, soles and palms that go through something solid."""
    solid = [b for b in props.boxes(clip.props) if b.solid]
    if not solid:
        return
    points = [(name, p) for name, p, _ in _flesh(skeleton)]
    for limb in (*skeleton.legs, *skeleton.arms):
        points += [("limb", mix(limb.root, limb.middle, u)) for u in (0.4, 0.7)]
        points += [("limb", mix(limb.middle, limb.end, u)) for u in (0.3, 0.6, 0.9)]
    for name, p in points:
        for box in solid:
            if box.depth(p) > SLACK:
                yield f"{name} is {box.depth(p):.1f} cm inside a {box.role}"


def _contacts(clip: Clip, key: Key, skeleton: Skeleton) -> Iterator[str]:
    """Find declared touches that are not met."""
    touches = pose.contacts(key.stance, skeleton, clip.props)
    if clip.partner is not None and key.partner is not None:
        touches += partner.contacts(key.partner, skeleton, clip.partner, clip.props)
    for touch in touches:
        gap = length(sub(touch.want, touch.have))
        if gap > SLACK:
            yield f"{touch.what} misses by {gap:.1f} cm"
