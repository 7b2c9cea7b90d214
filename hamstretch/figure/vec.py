"""Vectors of three floats as plain tuples, and orthonormal frames made of them.

World axes, in centimetres: x forward, y up, z to the body's right (towards a viewer at yaw 0).
"""

from __future__ import annotations

import math
from typing import NamedTuple

Vec = tuple[float, float, float]

UP: Vec = (0.0, 1.0, 0.0)
TINY = 1e-9  # shorter than this has no direction


def add(a: Vec, b: Vec) -> Vec:
    """Return a + b."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """Return a - b."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def mul(a: Vec, k: float) -> Vec:
    """Return a scaled by k."""
    return (a[0] * k, a[1] * k, a[2] * k)


def along(p: Vec, a: Vec, k: float) -> Vec:
    """Return p + k·a, the step used everywhere."""
    return (p[0] + a[0] * k, p[1] + a[1] * k, p[2] + a[2] * k)


def mix(a: Vec, b: Vec, u: float) -> Vec:
    """Return the point a share u of the way from a to b."""
    v = 1.0 - u
    return (a[0] * v + b[0] * u, a[1] * v + b[1] * u, a[2] * v + b[2] * u)


def turn(a: Vec, b: Vec, angle: float) -> Vec:
    """Return a turned towards b by an angle in radians; a and b are orthonormal."""
    c, s = math.cos(angle), math.sin(angle)
    return (a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s)


def dot(a: Vec, b: Vec) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """Return the right-handed vector product."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vec) -> float:
    """Return the length."""
    return math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def unit(a: Vec, fallback: Vec = UP) -> Vec:
    """Return a at length 1, or the fallback where a has no direction."""
    size = length(a)
    return mul(a, 1.0 / size) if size > TINY else fallback


def square_to(a: Vec, n: Vec, fallback: Vec) -> Vec:
    """Return the unit part of a at right angles to the unit vector n."""
    return unit(along(a, n, -dot(a, n)), fallback)


class Frame(NamedTuple):
    """Where a part of the trunk faces: front, up (towards the head) and right, all unit vectors."""

    front: Vec
    up: Vec
    right: Vec

    def pitched(self, degrees: float) -> Frame:
        """Return the frame tipped forward."""
        a = math.radians(degrees)
        return Frame(turn(self.front, self.up, -a), turn(self.up, self.front, a), self.right)

    def turned(self, degrees: float) -> Frame:
        """Return the frame turned to its own right."""
        a = math.radians(degrees)
        return Frame(turn(self.front, self.right, a), self.up, turn(self.right, self.front, -a))

    def leaned(self, degrees: float) -> Frame:
        """Return the frame bent sideways to its own right."""
        a = math.radians(degrees)
        return Frame(self.front, turn(self.up, self.right, a), turn(self.right, self.up, -a))


WORLD = Frame((1.0, 0.0, 0.0), UP, (0.0, 0.0, 1.0))
