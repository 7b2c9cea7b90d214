"""A second person who helps: posed by the same rig, facing the figure, with hands on its working leg."""

from __future__ import annotations

import msgspec

from hamstretch.figure import body, pose
from hamstretch.figure.ik import Bones
from hamstretch.figure.pose import Contact
from hamstretch.figure.props import Prop
from hamstretch.figure.rig import OUT, Skeleton, Trunk
from hamstretch.figure.stance import Arm, Stance
from hamstretch.figure.vec import Frame, Vec, along, mix

HELD = ("held-heel", "held-knee")
"""What a partner's hand may be `on`: the heel of the raised leg, or its thigh just above the knee."""

ABOVE_KNEE = 0.93  # share of the thigh


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a partner's own origin is, in centimetres; a partner looks back along -x, at the figure."""

    x: float
    z: float = 0.0


def between(
    a: Stance, b: Stance, u: float, figure: Skeleton, place: Place, things: tuple[Prop, ...]
) -> Skeleton:
    """Return the partner a share u of the way from a to b, holding on to where the figure is now."""
    one, other = (_holding(stance, figure, place) for stance in (a, b))
    return _seen(pose.between(one, other, u, 0.0, things), place)


def contacts(stance: Stance, figure: Skeleton, place: Place, things: tuple[Prop, ...]) -> tuple[Contact, ...]:
    """Return every touch a partner declares, in the partner's own space."""
    holding = _holding(stance, figure, place)
    return pose.contacts(holding, pose.between(holding, holding, 0.0, 0.0, things), things)


def _holding(stance: Stance, figure: Skeleton, place: Place) -> Stance:
    """Return a stance whose hands, where they hold the figure, reach for that place in space."""
    near, far = (
        _reaching(arm, out, figure, place) if arm.on in HELD else arm
        for arm, out in zip(stance.arms, OUT, strict=True)
    )
    return stance._replace(arms=(near, far))


def _reaching(arm: Arm, out: int, figure: Skeleton, place: Place) -> Arm:
    """Return an arm whose palm goes where the figure's leg is held."""
    leg = figure.legs[0]
    x, y, z = _there(_heel(leg) if arm.on == "held-heel" else _knee(leg), place)
    return msgspec.structs.replace(arm, on="space", x=x, y=y, z=z * out)


def _heel(leg: Bones) -> Vec:
    """Return where a palm cups a heel."""
    behind = body.HEEL_BACK + body.HEEL_RADIUS + body.HAND_HALF
    return along(along(leg.end, leg.tip, -behind), leg.tip_up, 1.0 - body.HEEL_RADIUS)


def _knee(leg: Bones) -> Vec:
    """Return where a palm lies on the front of a thigh, a little to its outer side, just above the knee."""
    offset, depth, width = body.flesh(body.THIGH_SECTIONS, ABOVE_KNEE)
    bone = along(mix(leg.root, leg.middle, ABOVE_KNEE), leg.upper_front, offset)
    return along(
        along(bone, leg.upper_front, 0.8 * (depth + body.HAND_HALF)), leg.out, 0.6 * (width + body.HAND_HALF)
    )


def _there(p: Vec, place: Place) -> Vec:
    """Return a point of the figure's space in the partner's, or the other way: it is half a turn."""
    return (place.x - p[0], p[1], place.z - p[2])


def _facing(v: Vec) -> Vec:
    """Return a direction after half a turn."""
    return (-v[0], v[1], -v[2])


def _frame(frame: Frame) -> Frame:
    """Return a frame after half a turn."""
    return Frame(_facing(frame.front), _facing(frame.up), _facing(frame.right))


def _seen(own: Skeleton, place: Place) -> Skeleton:
    """Return a skeleton of the partner's own space in the figure's."""
    t = own.trunk
    trunk = Trunk(
        _there(t.hips, place),
        _frame(t.pelvis),
        _there(t.waist, place),
        _frame(t.lumbar),
        _there(t.ribs, place),
        _frame(t.thorax),
        _there(t.collar, place),
        _frame(t.neck),
        _there(t.nape, place),
        _frame(t.head),
        t.shrug,
    )
    near_leg, far_leg = own.legs
    near_arm, far_arm = own.arms
    return Skeleton(
        trunk,
        (_bones(near_leg, place), _bones(far_leg, place)),
        (_bones(near_arm, place), _bones(far_arm, place)),
        own.grips,
    )


def _bones(limb: Bones, place: Place) -> Bones:
    """Return a limb of the partner's own space in the figure's."""
    joints = (_there(p, place) for p in limb[:3])
    return Bones(*joints, *(_facing(v) for v in limb[3:]))
