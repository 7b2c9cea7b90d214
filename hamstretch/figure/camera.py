"""Orthographic projection: where a point of the world lands on the picture, and how near it is."""

from __future__ import annotations

import functools
import math
from typing import NamedTuple

from hamstretch.figure.vec import Vec, dot

Point = tuple[float, float]


class Camera(NamedTuple):
    """A view direction as picture axes.

    `flip` is for a reflected body: it is seen reflected back, and the finished picture is turned over
    (`scene`), so that the left side's picture is the exact mirror of the right one's.
    """

    right: Vec
    up: Vec
    near: Vec
    flip: bool = False

    def point(self, p: Vec) -> Point:
        """Return picture coordinates in centimetres, x to the right and y up, before any turning over."""
        x, y, z = p
        (a, b, c), (d, e, f), _, flip = self
        if flip:
            z = -z
        return (x * a + y * b + z * c, x * d + y * e + z * f)

    def depth(self, p: Vec) -> float:
        """Return how near a point is to the viewer; larger is nearer."""
        return dot((p[0], p[1], -p[2]) if self.flip else p, self.near)

    def mirrored(self) -> Camera:
        """Return the camera for the reflected body."""
        return self._replace(flip=not self.flip)


@functools.lru_cache(maxsize=16)
def camera(yaw: float, pitch: float) -> Camera:
    """Return a camera at yaw 0 = side, 90 = front, and pitch above the horizon, all degrees."""
    cy, sy = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
    cp, sp = math.cos(math.radians(pitch)), math.sin(math.radians(pitch))
    return Camera((cy, 0.0, -sy), (-sy * sp, cp, -cy * sp), (sy * cp, sp, cy * cp))
