"""The head: skull and jaw as stacked ellipses, a face bounded by its hair line, nose, ear, eye and hair.

The same stack serves every view: what the camera sees of an ellipse is an interval of its rim.
"""

from __future__ import annotations

import functools
import math
from typing import NamedTuple

from hamstretch.figure import body
from hamstretch.figure.body import HairStyle, Look
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.outline import tube
from hamstretch.figure.rig import Trunk
from hamstretch.figure.shape import KEPT, Shape

# Height above the top of the neck -> how far round from the nose the skin goes, degrees.
_TIED = (
    (4.6, 180.0),
    (5.4, 134.0),
    (7.4, 112.0),
    (10.0, 92.0),
    (12.4, 74.0),
    (14.8, 56.0),
    (16.4, 34.0),
    (17.1, 0.0),
)
_HAIR_LINE = {
    "short": (
        (4.4, 180.0),
        (5.0, 128.0),
        (7.0, 112.0),
        (10.0, 98.0),
        (12.0, 76.0),
        (14.4, 60.0),
        (16.2, 38.0),
        (17.0, 0.0),
    ),
    "crop": (
        (5.4, 180.0),
        (6.0, 132.0),
        (8.0, 112.0),
        (10.5, 94.0),
        (12.4, 74.0),
        (14.8, 60.0),
        (16.6, 40.0),
        (17.4, 0.0),
    ),
    "bob": ((0.4, 118.0), (2.0, 106.0), (6.0, 92.0), (10.0, 84.0), (13.0, 62.0), (15.6, 38.0), (16.8, 0.0)),
    "bun": _TIED,
    "tail": _TIED,
}
_THICK: dict[HairStyle, float] = {
    "short": 0.9,
    "crop": 0.45,
    "bob": 1.3,
    "bun": 0.6,
    "tail": 0.6,
    "bald": 0.0,
}
_NOSE = ((10.9, 8.5), (9.4, 9.5), (7.2, 11.1), (6.2, 11.4), (5.5, 10.5), (5.1, 8.8), (8.0, 7.0))
_EYE = (9.1, 36.0)
_TEMPLE = 80.0
_EDGE_ON, _FROM_BEHIND = 0.12, 0.4  # how squarely an eye must be seen, from before and from behind


class _View(NamedTuple):
    """The head's axes as they appear: origin, up, and per axis picture direction and nearness."""

    origin: Point
    up: Point
    front: Point
    right: Point
    across: Point
    front_depth: float
    right_depth: float

    def at(self, u: float, degrees: float, bulge: float = 0.0) -> Point:
        """Return a place on the skin: height and angle round from the nose."""
        centre, depth, width = body.flesh(body.HEAD_SECTIONS, u)
        f = centre + (depth + bulge) * math.cos(math.radians(degrees))
        w = (width + bulge) * math.sin(math.radians(degrees))
        return self.point(f, u, w)

    def point(self, f: float, u: float, w: float) -> Point:
        """Return a point given by front, up and right of the top of the neck."""
        return (
            self.origin[0] + f * self.front[0] + u * self.up[0] + w * self.right[0],
            self.origin[1] + f * self.front[1] + u * self.up[1] + w * self.right[1],
        )

    @staticmethod
    def faces(degrees: float) -> bool:
        """Tell whether an angle round from the nose is on the face, where hair must not show its rim."""
        return abs(degrees) < _TEMPLE

    def sees(self, degrees: float) -> float:
        """Return how squarely the skin at an angle faces the viewer; negative is turned away."""
        a = math.radians(degrees)
        return math.cos(a) * self.front_depth + math.sin(a) * self.right_depth


def _view(seen: Camera, trunk: Trunk) -> _View:
    """Return how the head is seen."""
    frame = trunk.head
    up = seen.point(frame.up)
    size = math.hypot(*up) or 1.0
    return _View(
        seen.point(trunk.nape),
        up,
        seen.point(frame.front),
        seen.point(frame.right),
        (up[1] / size, -up[0] / size),
        seen.depth(frame.front),
        seen.depth(frame.right),
    )


def _stack(view: _View, grow: float, lo: float, hi: float = math.inf) -> tuple[Point, ...]:
    """Return the outline of the head between two heights, grown by hair."""
    rows = []
    nx, ny = view.across
    fn = view.front[0] * nx + view.front[1] * ny
    rn = view.right[0] * nx + view.right[1] * ny
    heights = [lo, *(s[0] for s in body.HEAD_SECTIONS if lo < s[0] < hi)]
    for u in heights:
        centre, depth, width = body.flesh(body.HEAD_SECTIONS, u)
        swell = 1.0 + grow / 9.0
        back = depth * (swell - 1.0) * min(1.0, max(0.0, (19.0 - u) / 8.0))  # below the crown, backward only
        lift = grow * max(0.0, (u - 12.0) / 8.2)
        x, y = view.point(centre - back, u + lift, 0.0)
        rows.append((x, y, math.hypot(depth * swell * fn, width * swell * rn)))
    return tube(rows, normal=(-nx, -ny), cap=0.3)


def _face(view: _View, line: tuple[tuple[float, float], ...]) -> tuple[Point, ...]:
    """Return the visible skin inside the hair line, or nothing when the face is turned away."""
    middle = math.degrees(math.atan2(view.right_depth, view.front_depth))
    low: list[Point] = []
    high: list[Point] = []
    heights = [s[0] for s in body.HEAD_SECTIONS if s[0] < line[0][0]]
    for u, reach in (*((h, 180.0) for h in heights), *line):
        start, stop = max(-reach, middle - 90), min(reach, middle + 90)
        if start < stop or (start == stop == 0 and low):
            low.append(view.at(u, start, 0.7 if start > -reach and view.faces(start) else 0.0))
            high.append(view.at(u, stop, 0.7 if stop < reach and view.faces(stop) else 0.0))
    return (*low, *reversed(high)) if len(low) > 2 else ()  # noqa: PLR2004 - a face needs some height


@functools.lru_cache(maxsize=KEPT)
def neck(seen: Camera, trunk: Trunk) -> Shape:
    """Return the neck, from inside the collar to inside the skull."""
    base, top = seen.point(trunk.collar), seen.point(trunk.nape)
    fx, fy = seen.point(trunk.head.front)
    ux, uy = seen.point(trunk.head.up)
    bx, by = seen.point(trunk.thorax.up)
    rows = [
        (base[0] - 3 * bx, base[1] - 3 * by, 6.6),
        (base[0] + 2.5 * bx, base[1] + 2.5 * by, 5.7),
        (top[0] + 0.4 * fx - ux, top[1] + 0.4 * fy - uy, 5.3),
        (top[0] + 0.8 * fx + 5 * ux, top[1] + 0.8 * fy + 5 * uy, 5.2),
    ]
    return Shape("skin-shade", tube(rows))


@functools.lru_cache(maxsize=KEPT)
def head(seen: Camera, trunk: Trunk, look: Look) -> tuple[Shape, ...]:
    """Return the head with its hair, from the skull up to the eye."""
    view = _view(seen, trunk)
    shapes = [Shape("skin", _stack(view, 0.0, -2.2))]
    if look.style != "bald":
        shapes = _knot(view, look.style) + shapes
        line = _HAIR_LINE[look.style]
        shapes.append(Shape("hair", _stack(view, _THICK[look.style], line[0][0] - 0.4)))
        shapes.append(Shape("skin", _face(view, line)))
    shapes.append(Shape("skin", tuple(view.point(f, u, 0.0) for u, f in _NOSE)))
    return (*(s for s in shapes if s.points), *_features(view, look))


def _knot(view: _View, style: HairStyle) -> list[Shape]:
    """Return hair that stands off the head."""
    if style == "bun":
        x, y = view.point(-7.6, 18.6, 0.0)
        rows = [(x, y, 4.3), (x + 0.1, y + 0.1, 4.3)]
        return [Shape("hair", tube(rows))]
    if style == "tail":
        marks = (
            (-8.6, 13.6, 2.2),
            (-11.6, 12.6, 2.6),
            (-13.4, 8.0, 2.9),
            (-13.2, 3.0, 2.3),
            (-12.4, -1.0, 1.0),
        )
        return [Shape("hair", tube([(*view.point(f, u, 0.0), r) for f, u, r in marks]))]
    return []


def _features(view: _View, look: Look) -> list[Shape]:
    """Return ear, brow, eye and mouth where they can be seen."""
    shapes = []
    for side in (1.0, -1.0):
        if look.style != "bob" and view.sees(side * 95) > 0.25:  # noqa: PLR2004 - an ear edge-on is no ear
            ring = [(math.cos(k * math.pi / 4), math.sin(k * math.pi / 4)) for k in range(8)]
            w = side * 7.5
            shapes.append(
                Shape("skin-shade", tuple(view.point(-1.2 + 1.6 * c, 7.6 + 2.7 * s, w) for c, s in ring))
            )
        if view.sees(side * _EYE[1]) > (_EDGE_ON if view.front_depth > 0 else _FROM_BEHIND):
            u, a = _EYE
            eye = tuple(
                view.at(u + 0.95 * math.sin(k * math.pi / 3), side * (a + 4.2 * math.cos(k * math.pi / 3)))
                for k in range(6)
            )
            shapes.append(Shape("ink", eye))
            brow = tuple(view.at(h, side * b, 0.1) for h, b in ((12.0, 22.0), (12.4, 36.0), (11.9, 50.0)))
            shapes.append(Shape("hair", brow, width=0.6))
    near = 1.0 if view.right_depth >= 0 else -1.0
    if view.front_depth > 0.3:  # noqa: PLR2004 - in profile the outline is the nose
        tip = (
            view.point(9.8, 9.4, -near * 0.6),
            view.point(11.2, 6.4, -near * 0.4),
            view.point(9.4, 5.6, near * 1.3),
        )
        shapes.append(Shape("skin-shade", tip, width=0.7))
    if view.sees(near * 20) > 0.1:  # noqa: PLR2004 - and for a mouth
        ends = (-14.0 if view.sees(-near * 14) > 0.1 else 2.0, 30.0)  # noqa: PLR2004
        mouth = tuple(
            view.at(2.3 + 0.5 * abs(k - 0.4), near * (ends[0] + (ends[1] - ends[0]) * k))
            for k in (0.0, 0.5, 1.0)
        )
        shapes.append(Shape("skin-shade", mouth, width=0.7))
    return shapes
