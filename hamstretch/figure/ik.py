"""Two-bone inverse kinematics, and limbs as angles and as directions.

A limb hangs along -up of its trunk frame. Flexion swings it to the front, abduction outward, turn
rolls it outward about its own length. Knees fold backward (`fold` -1), elbows forward (+1).
"""

from __future__ import annotations

import math
from typing import NamedTuple

from hamstretch.figure.vec import Frame, Vec, along, dot, length, mul, square_to, sub, turn, unit

STRAIGHT = 1e-4  # a smaller fold than this does not tell which way a limb faces


class Angles(NamedTuple):
    """One limb in degrees: root joint (three), middle joint, end joint and the end's swivel."""

    flex: float
    abduct: float
    turn: float
    bend: float
    end: float
    swivel: float

    def mixed(self, other: Angles, u: float) -> Angles:
        """Return angles a share u of the way to others."""
        return Angles(*(x + (y - x) * u for x, y in zip(self, other, strict=True)))


class Bones(NamedTuple):
    """One limb in space: joints, and per bone its direction and front; `out` is the hinge axis."""

    root: Vec
    middle: Vec
    end: Vec
    upper: Vec
    upper_front: Vec
    lower: Vec
    lower_front: Vec
    out: Vec
    tip: Vec
    tip_up: Vec


def span(l1: float, l2: float, bend: float) -> float:
    """Return the distance from root to end of a limb bent by degrees at its middle joint."""
    return math.sqrt(max(0.0, l1 * l1 + l2 * l2 + 2 * l1 * l2 * math.cos(math.radians(bend))))


def reach(root: Vec, target: Vec, l1: float, l2: float, pole: Vec) -> tuple[Vec, Vec]:
    """Return unit directions of both bones so that the end meets the target, middle towards pole.

    A target out of reach is approached as far as the bones go, straight or fully folded.
    """
    to = sub(target, root)
    n = unit(to, (0.0, -1.0, 0.0))
    d = min(max(length(to), abs(l1 - l2) + 1e-9), l1 + l2)
    side = square_to(pole, n, square_to((0.3, 0.4, 0.5), n, (0.0, 0.0, 1.0)))
    cos = min(1.0, max(-1.0, (l1 * l1 + d * d - l2 * l2) / (2 * l1 * d)))
    upper = turn(n, side, math.acos(cos))
    lower = unit(sub(mul(n, d), mul(upper, l1)), upper)
    return upper, lower


def front_of(upper: Vec, lower: Vec, fold: int, hint: Vec) -> Vec:
    """Return which way a limb's upper bone faces, from its fold, or from a hint when it is straight."""
    bent = along(lower, upper, -dot(lower, upper))
    if length(bent) > STRAIGHT:
        return unit(mul(bent, float(fold)))
    return square_to(hint, upper, square_to((0.3, 0.4, 0.5), upper, (0.0, 0.0, 1.0)))


def place(frame: Frame, out: int, root: Vec, bones: tuple[float, float], fold: int, a: Angles) -> Bones:
    """Return a limb placed by its angles; `out` is +1 for the right limb, -1 for the left."""
    flex, abduct, roll, bend = (math.radians(v) for v in a[:4])
    side = mul(frame.right, float(out))
    swung = turn(mul(frame.up, -1.0), frame.front, flex)
    upper = turn(swung, side, abduct)
    face = turn(frame.front, frame.up, flex)
    hinge = turn(side, swung, -abduct)
    front = turn(face, hinge, roll)
    hinge = turn(hinge, face, -roll)
    lower = turn(upper, mul(front, float(fold)), bend)
    lower_front = turn(front, mul(upper, -float(fold)), bend)
    middle = along(root, upper, bones[0])
    end = along(middle, lower, bones[1])
    tip, tip_up = _tip(lower, lower_front, hinge, fold, a)
    return Bones(root, middle, end, upper, front, lower, lower_front, hinge, tip, tip_up)


def _tip(lower: Vec, front: Vec, hinge: Vec, fold: int, a: Angles) -> tuple[Vec, Vec]:
    """Return direction and upper side of a foot (ahead of the shank) or a hand (along the forearm)."""
    end, swivel = math.radians(a.end), math.radians(a.swivel)
    if fold < 0:
        straight, rise = turn(front, lower, end), turn(mul(lower, -1.0), front, end)
    else:
        straight, rise = turn(lower, front, end), turn(front, lower, -end)
    return turn(straight, hinge, swivel), rise


def angles(frame: Frame, out: int, fold: int, upper: Vec, lower: Vec, front: Vec, tip: Vec) -> Angles:
    """Return the angles that `place` turns back into these directions."""
    side = mul(frame.right, float(out))
    abduct = math.asin(min(1.0, max(-1.0, dot(upper, side))))
    flex = math.atan2(dot(upper, frame.front), -dot(upper, frame.up))
    if flex < -math.pi / 2:  # an arm behind the head has come over the top, not round the back
        flex += 2 * math.pi
    swung = turn(mul(frame.up, -1.0), frame.front, flex)
    face, hinge = turn(frame.front, frame.up, flex), turn(side, swung, -abduct)
    roll = math.atan2(dot(front, hinge), dot(front, face))
    hinge = turn(hinge, face, -roll)
    fwd = mul(front, float(fold))
    bend = math.atan2(dot(lower, fwd), dot(lower, upper))
    lower_front = turn(front, mul(upper, -float(fold)), bend)
    swivel = math.asin(min(1.0, max(-1.0, dot(tip, hinge))))
    ahead, down = (lower_front, lower) if fold < 0 else (lower, lower_front)
    end = math.atan2(dot(tip, down), dot(tip, ahead))
    return Angles(*(math.degrees(v) for v in (flex, abduct, roll, bend, end, swivel)))
