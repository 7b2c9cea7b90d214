"""The head of a lying body: where its nape is, and the neck that lets it down there."""

from __future__ import annotations

import math

from hamstretch.figure import body
from hamstretch.figure.rig import Trunk
from hamstretch.figure.vec import TINY, along, dot, mul


def nape_height(body_trunk: Trunk, ground: float) -> float:
    """Return the height of the nape of a head that lies on the ground, whichever way it looks."""
    skull = along(mul(body_trunk.head.up, body.SKULL_UP), body_trunk.head.front, body.SKULL_FRONT)
    return ground + body.SKULL - skull[1]


def laid(body_trunk: Trunk, ground: float, share: float) -> Trunk:
    """Return the trunk with its neck bent a share of the way to where the head lies; the gaze stays."""
    up, front = body_trunk.thorax.up[1], body_trunk.thorax.front[1]
    rise = (nape_height(body_trunk, ground) - body_trunk.collar[1]) / body.NECK
    reach = max(math.hypot(up, front), abs(rise), TINY)
    lean = math.degrees(math.atan2(front, up) - math.acos(rise / reach))
    now = body_trunk.neck
    free = math.degrees(math.atan2(dot(now.up, body_trunk.thorax.front), dot(now.up, body_trunk.thorax.up)))
    neck = body_trunk.thorax.pitched(free + (lean - free) * share)
    return body_trunk._replace(neck=neck, nape=along(body_trunk.collar, neck.up, body.NECK))
