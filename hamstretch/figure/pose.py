"""From a stance (angles and contacts) to a skeleton in space, and half-way between two stances.

Order: trunk, then the part that carries the weight, then legs, then arms, because a hand may rest on
a leg. Contacts are solved anew for every moment, so a foot never slides where it should stand.
"""

from __future__ import annotations

import functools
import math
from typing import NamedTuple, TypeVar

import msgspec

from hamstretch.figure import body, ik, props
from hamstretch.figure.ik import Angles, Bones
from hamstretch.figure.lying import laid, nape_height
from hamstretch.figure.props import Prop
from hamstretch.figure.rig import ARM, LEG, OUT, Skeleton, Trunk, trunk
from hamstretch.figure.stance import Arm, Leg, Stance
from hamstretch.figure.vec import UP, Frame, Vec, add, along, dot, mix, mul, square_to, sub, turn, unit

# Contact points of a shoe in (along the foot, above the ankle), with the radius that rolls there.
TOUCH: dict[str, tuple[float, float, float]] = {
    "foot": (0.0, -body.ANKLE, 0.0),
    "heel": (-body.HEEL_BACK, body.HEEL_RADIUS - body.ANKLE, body.HEEL_RADIUS),
    "ball": (body.BALL, 2.2 - body.ANKLE, 2.2),
    "toes": (body.TOE - 2.0, 2.2 - body.ANKLE, 2.2),
}
EDGE = 4.0  # how high an ankle is over the outer edge of a shoe that lies on its side
POLES: dict[str, tuple[float, float, float]] = {  # where an elbow points: front, up, outward of the chest
    "back": (-0.8, -0.5, 0.35),
    "out": (-0.2, -0.1, 1.0),
    "down": (0.0, -1.0, 0.25),
    "front": (1.0, -0.2, 0.5),
}
RISE = 36.0  # how much fingers on a wall beside the body rise beyond the way the arm came, centimetres
_G = TypeVar("_G", bound=msgspec.Struct)


class Contact(NamedTuple):
    """A declared touch, for the checks: what, where it should be and where it is."""

    what: str
    want: Vec
    have: Vec


def _foot_frame(leg: Leg, out: int) -> tuple[Vec, Vec]:
    """Return the axis and upper side of a touching foot."""
    ahead = turn((1.0, 0.0, 0.0), (0.0, 0.0, float(out)), math.radians(leg.heading))
    tip = math.radians(leg.toes)
    return turn(ahead, UP, tip), turn(UP, ahead, -tip)


def _ankle(leg: Leg, out: int, hip: Vec, things: tuple[Prop, ...]) -> Vec:
    """Return where the ankle of a touching foot is."""
    radius, off = EDGE, (0.0, 0.0, 0.0)
    if leg.part != "edge":
        axis, rise = _foot_frame(leg, out)
        fwd, high, radius = TOUCH[leg.part]
        off = add(mul(axis, -fwd), mul(rise, -high))
    z = (leg.z * out if leg.z is not None else hip[2]) + off[2]
    wall = props.face(things, leg.on or "")
    span = ik.span(*LEG, leg.knee or 0.0)
    if wall is not None:
        x = wall - radius + off[0]
        y = leg.y + off[1] if leg.y is not None else hip[1] + _leftover(span, x - hip[0], z - hip[2])
        return (x, y, z)
    y = (props.level(things, leg.on or "floor") or 0.0) + radius + off[1]
    x = leg.x + off[0] if leg.x is not None else hip[0] + _leftover(span, y - hip[1], z - hip[2])
    return (x, y, z)


def _leftover(span: float, a: float, b: float) -> float:
    """Return the third side of a right-angled box with this diagonal, 0 where it cannot be."""
    return math.sqrt(max(0.0, span * span - a * a - b * b))


def _base_shift(at_origin: Trunk, stance: Stance, things: tuple[Prop, ...]) -> Vec:
    """Return how far the trunk moves so that the carrying part lies where it should."""
    base = stance.base
    ground = (props.level(things, base.on) or 0.0) + base.y
    if base.part == "free":
        return (base.x, base.y, 0.0)
    if base.part in {"near-foot", "far-foot"}:
        i = 0 if base.part == "near-foot" else 1
        leg, hip = stance.legs[i], at_origin.hip(OUT[i])
        ankle = _ankle(leg, OUT[i], add(hip, (base.x, 0.0, 0.0)), things)
        span = ik.span(*LEG, leg.knee or 0.0)
        rise = _leftover(span, base.x + hip[0] - ankle[0], hip[2] - ankle[2])
        return (base.x, ankle[1] + rise - hip[1] + base.y, 0.0)
    point, radius = at_origin.hips, body.SEAT_DEPTH
    if base.part == "back":
        radius = body.PELVIS_DEPTH
    elif base.part == "shoulders":
        point, radius = along(at_origin.ribs, at_origin.thorax.up, 14.0), body.BACK_DEPTH
    return (base.x - point[0], ground + radius - point[1], 0.0)


def _leg_pole(frame: Frame, out: int, to_ankle: Vec, pole: float) -> Vec:
    """Return where a knee points: square to the leg, on the side a swing to the front would lead to."""
    ahead, down = dot(to_ankle, frame.front), -dot(to_ankle, frame.up)
    forward = unit(add(mul(frame.front, down), mul(frame.up, ahead)), frame.front)
    aside = math.radians(pole)
    return along(mul(forward, math.cos(aside)), frame.right, out * math.sin(aside))


def _leg_angles(leg: Leg, out: int, body_trunk: Trunk, things: tuple[Prop, ...]) -> Angles:
    """Return the six angles of a leg, solving its contact if it has one."""
    if leg.on is None:
        return Angles(leg.hip, leg.abduct, leg.turn, leg.knee or 0.0, leg.ankle, 0.0)
    hip, frame = body_trunk.hip(out), body_trunk.pelvis
    ankle = _ankle(leg, out, hip, things)
    pole = _leg_pole(frame, out, sub(ankle, hip), leg.pole)
    upper, lower = ik.reach(hip, ankle, *LEG, pole)
    front = ik.front_of(upper, lower, -1, pole)
    if leg.part == "edge":
        a = ik.angles(frame, out, -1, upper, lower, front, lower)
        return a._replace(end=leg.ankle, swivel=0.0)
    return ik.angles(frame, out, -1, upper, lower, front, _foot_frame(leg, out)[0])


def _legs(stance: Stance, body_trunk: Trunk, things: tuple[Prop, ...]) -> tuple[Angles, Angles]:
    """Return both legs' angles."""
    near, far = (_leg_angles(leg, out, body_trunk, things) for leg, out in zip(stance.legs, OUT, strict=True))
    return near, far


def place_leg(i: int, body_trunk: Trunk, a: Angles) -> Bones:
    """Return a leg in space from its angles."""
    return ik.place(body_trunk.pelvis, OUT[i], body_trunk.hip(OUT[i]), LEG, -1, a)


def place_arm(i: int, body_trunk: Trunk, a: Angles) -> Bones:
    """Return an arm in space from its angles."""
    return ik.place(body_trunk.thorax, OUT[i], body_trunk.shoulder(OUT[i]), ARM, 1, a)


def ball(leg: Bones) -> Vec:
    """Return the sole under the ball of the foot."""
    return along(along(leg.end, leg.tip, body.BALL), leg.tip_up, 0.6 - body.ANKLE)


def _on_leg(arm: Arm, legs: tuple[Bones, Bones]) -> tuple[Vec, Vec]:
    """Return palm and finger direction of a hand lying on a thigh or shin."""
    which, part = (arm.on or "").split("-")
    leg = legs[0 if which == "near" else 1]
    if part == "thigh":
        root, end, front, sections = leg.root, leg.middle, leg.upper_front, body.THIGH_SECTIONS
    else:
        root, end, front, sections = leg.middle, leg.end, leg.lower_front, body.SHANK_SECTIONS
    offset, depth, width = body.flesh(sections, arm.along)
    point, fingers = along(mix(root, end, arm.along), front, offset), unit(sub(end, root))
    if arm.side == "outer":
        return along(point, leg.out, width + body.HAND_HALF), fingers
    sign = 1.0 if arm.side == "front" else -1.0
    return along(point, front, sign * (depth + body.HAND_HALF)), fingers


def _palm(arm: Arm, out: int, body_trunk: Trunk, legs: tuple[Bones, Bones], things: tuple[Prop, ...]) -> Vec:
    """Return where a palm belongs that meets something other than a leg."""
    chest = body_trunk.thorax
    if arm.on == "hip":
        p = along(body_trunk.hips, body_trunk.pelvis.right, out * 15.5)
        return along(along(p, body_trunk.pelvis.up, 9.0), body_trunk.pelvis.front, 2.0)
    if arm.on == "strap":
        foot = next((t.foot for t in things if isinstance(t, props.Strap)), "near")
        goal, start = ball(legs[0 if foot == "near" else 1]), body_trunk.collar
        return along(
            along(start, unit(sub(goal, start)), arm.along * sum(ARM)), chest.right, out * (arm.z or 3.0)
        )
    z = (arm.z if arm.z is not None else body.SHOULDER_HALF) * out
    if arm.on == "space":
        return (arm.x or 0.0, arm.y or 0.0, z)
    wall = props.face(things, arm.on or "")
    if wall is not None:
        return (wall - body.HAND_HALF, arm.y or 0.0, z)
    flank = props.flank(things, arm.on or "")
    if flank is not None:
        return (arm.x or 0.0, arm.y or 0.0, flank + body.HAND_HALF)
    return (arm.x or 0.0, (props.level(things, arm.on or "floor") or 0.0) + body.HAND_HALF, z)


def _fingers(arm: Arm, shoulder: Vec, palm: Vec, things: tuple[Prop, ...]) -> Vec | None:
    """Return where fingers point on a flat surface; None lets the hand go on in line with the forearm."""
    name = arm.on or ""
    if arm.grip or name in {"hip", "strap", "space"}:
        return None
    if props.flank(things, name) is not None:
        x, y, _ = sub(palm, shoulder)
        return unit((x, y + RISE, 0.0))
    return (1.0, 0.0, 0.0) if props.face(things, name) is None else UP


def _arm_target(
    i: int, arm: Arm, body_trunk: Trunk, legs: tuple[Bones, Bones], things: tuple[Prop, ...]
) -> tuple[Vec, Vec | None]:
    """Return the palm of a touching hand and, where the surface decides it, the finger direction."""
    if (arm.on or "").endswith(("-thigh", "-shin")):
        palm, fingers = _on_leg(arm, legs)
        return palm, None if arm.grip else fingers
    palm = _palm(arm, OUT[i], body_trunk, legs, things)
    return palm, _fingers(arm, body_trunk.shoulder(OUT[i]), palm, things)


def _arm_angles(
    i: int, arm: Arm, body_trunk: Trunk, legs: tuple[Bones, Bones], things: tuple[Prop, ...]
) -> Angles:
    """Return the six angles of an arm, solving its contact if it has one."""
    if arm.on is None:
        return Angles(arm.shoulder, arm.abduct, arm.turn, arm.elbow, arm.wrist, 0.0)
    chest, shoulder = body_trunk.thorax, body_trunk.shoulder(OUT[i])
    f, u, o = POLES[arm.elbows]
    pole = add(add(mul(chest.front, f), mul(chest.up, u)), mul(chest.right, o * OUT[i]))
    palm, fingers = _arm_target(i, arm, body_trunk, legs, things)
    if fingers is None:
        upper, lower = ik.reach(shoulder, palm, ARM[0], ARM[1] + body.PALM, pole)
        fingers = lower
    else:
        upper, lower = ik.reach(shoulder, along(palm, fingers, -body.PALM), *ARM, pole)
    hint = square_to(chest.front, upper, chest.up)
    return ik.angles(chest, OUT[i], 1, upper, lower, ik.front_of(upper, lower, 1, hint), fingers)


class Solved(NamedTuple):
    """A stance with everything as numbers: trunk in space, limbs as angles."""

    trunk: Trunk
    legs: tuple[Angles, Angles]
    arms: tuple[Angles, Angles]


@functools.lru_cache(maxsize=256)
def solve(stance: Stance, things: tuple[Prop, ...]) -> Solved:
    """Return a stance with its contacts solved."""
    rough = trunk(stance.trunk)
    placed = rough.moved(_base_shift(rough, stance, things))
    legs = _legs(stance, placed, things)
    bones = (place_leg(0, placed, legs[0]), place_leg(1, placed, legs[1]))
    near, far = (_arm_angles(i, arm, placed, bones, things) for i, arm in enumerate(stance.arms))
    return Solved(placed, legs, (near, far))


def _alike(a: msgspec.Struct, b: msgspec.Struct) -> bool:
    """Tell whether two groups differ in numbers only, so that the numbers can be blended."""
    return all(
        x == y or (isinstance(x, float) and isinstance(y, float))
        for x, y in zip(msgspec.structs.astuple(a), msgspec.structs.astuple(b), strict=True)
    )


def _between(a: _G, b: _G, u: float) -> _G:
    """Return a group whose numbers lie a share u between two alike ones."""
    if a is b:
        return a
    return type(a)(
        **{
            f: x + (y - x) * u if isinstance(x, float) and x != y else x
            for f in a.__struct_fields__
            for x, y in ((getattr(a, f), getattr(b, f)),)
        }
    )


def _carried(
    a: Stance, b: Stance, u: float, rough: Trunk, legs: list[Leg | None], things: tuple[Prop, ...]
) -> Trunk:
    """Return the trunk resting where both stances rest, or on the way from one rest to the other."""
    foot = {"near-foot": 0, "far-foot": 1}.get(a.base.part)
    if _alike(a.base, b.base) and (foot is None or legs[foot] is not None):
        feet = (legs[0] or a.legs[0], legs[1] or a.legs[1])
        stance = Stance(a.trunk, _between(a.base, b.base, u), feet, a.arms)
        return rough.moved(_base_shift(rough, stance, things))
    return rough.moved(mix(solve(a, things).trunk.hips, solve(b, things).trunk.hips, u))


def between(a: Stance, b: Stance, u: float, breath: float, things: tuple[Prop, ...]) -> Skeleton:
    """Return the body a share u of the way from a to b, with `breath` 0 (out) to 1 (in) in the chest.

    Groups that touch the same thing in both stances stay in touch with it all the way.
    """
    pose = _between(a.trunk, b.trunk, u)
    if breath:
        pose = msgspec.structs.replace(
            pose, thorax=pose.thorax - 1.4 * breath, neck=pose.neck + breath, shrug=pose.shrug + 0.5 * breath
        )
    leg_groups = [_between(x, y, u) if _alike(x, y) else None for x, y in zip(a.legs, b.legs, strict=True)]
    arm_groups = [_between(x, y, u) if _alike(x, y) else None for x, y in zip(a.arms, b.arms, strict=True)]
    placed = _carried(a, b, u, trunk(pose), leg_groups, things)
    if a.base.pillow or b.base.pillow:
        ground = props.level(things, (a if a.base.pillow else b).base.on) or 0.0
        placed = laid(placed, ground, (1 - u) * a.base.pillow + u * b.base.pillow)
    near, far = (
        _leg_angles(leg, OUT[i], placed, things)
        if leg is not None
        else solve(a, things).legs[i].mixed(solve(b, things).legs[i], u)
        for i, leg in enumerate(leg_groups)
    )
    legs = (place_leg(0, placed, near), place_leg(1, placed, far))
    near_arm, far_arm = (
        _arm_angles(i, arm, placed, legs, things)
        if arm is not None
        else solve(a, things).arms[i].mixed(solve(b, things).arms[i], u)
        for i, arm in enumerate(arm_groups)
    )
    hands = [y if u > 0.5 else x for x, y in zip(a.arms, b.arms, strict=True)]  # noqa: PLR2004 - half-way
    walls = [None if hand.grip else props.facing(things, hand.on or "") for hand in hands]
    arms = (place_arm(0, placed, near_arm), place_arm(1, placed, far_arm))
    return Skeleton(placed, legs, arms, (hands[0].grip, hands[1].grip), (walls[0], walls[1]))


def contacts(stance: Stance, body_now: Skeleton, things: tuple[Prop, ...]) -> tuple[Contact, ...]:
    """Return every declared touch with where it should be and where it is."""
    found = []
    for i, leg in enumerate(stance.legs):
        if leg.on is not None:
            want = _ankle(leg, OUT[i], body_now.trunk.hip(OUT[i]), things)
            found.append(Contact(f"{('near', 'far')[i]} {leg.part} on {leg.on}", want, body_now.legs[i].end))
    for i, arm in enumerate(stance.arms):
        if arm.on is not None:
            palm, _ = _arm_target(i, arm, body_now.trunk, body_now.legs, things)
            have = along(body_now.arms[i].end, body_now.arms[i].tip, body.PALM)
            found.append(Contact(f"{('near', 'far')[i]} hand on {arm.on}", palm, have))
    if stance.base.pillow:
        nape, ground = body_now.trunk.nape, props.level(things, stance.base.on) or 0.0
        want = (nape[0], nape_height(body_now.trunk, ground), nape[2])
        found.append(Contact(f"head on {stance.base.on}", want, nape))
    return tuple(found)
