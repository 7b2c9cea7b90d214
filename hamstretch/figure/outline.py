"""Closed smooth outlines in the picture plane: round limbs from discs, hulls, and Bezier curves."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from math import hypot

from hamstretch.figure.camera import Point

Disc = tuple[float, float, float]
Cubic = tuple[float, float, float, float, float, float]
"""A curve to a point: both control points, then the point."""

SLIGHT = 0.35  # radians
# Twelve directions are enough for a disc inside a hull: the smoothing rounds what is left.
_RING = tuple((math.cos(k * math.pi / 6), math.sin(k * math.pi / 6)) for k in range(12))


def tube(
    discs: Sequence[Disc],
    *,
    normal: Point | None = None,
    cut: tuple[bool, bool] = (False, False),
    cap: float = math.inf,
) -> tuple[Point, ...]:
    """Return the outline around a row of discs: rounded at both ends unless that end is cut.

    `normal` is the side direction of a straight row (else it follows the row), `cap` the most that
    a round end sticks out. A row that points at the viewer is drawn as the hull of its discs.
    """
    ax, ay, _ = discs[0]
    bx, by, _ = discs[-1]
    widest = max(d[2] for d in discs)
    if math.hypot(bx - ax, by - ay) < 0.75 * widest:
        return hull([(x + r * c, y + r * s) for x, y, r in discs for c, s in _RING])
    left, right = [], []
    last = len(discs) - 1
    normals = [normal] * len(discs) if normal else [_side(discs, i, last) for i in range(len(discs))]
    for (x, y, r), (nx, ny) in zip(discs, normals, strict=True):
        left.append((x + nx * r, y + ny * r))
        right.append((x - nx * r, y - ny * r))
    nx, ny = normals[-1]
    end = _cap(discs[-1], (ny, -nx), cut=cut[1], most=cap)
    nx, ny = normals[0]
    start = _cap(discs[0], (-ny, nx), cut=cut[0], most=cap)
    return (*left, *end, *reversed(right), *start)


def _side(discs: Sequence[Disc], i: int, last: int) -> Point:
    """Return the left-hand side direction of a bent row at one disc."""
    px, py, _ = discs[i - 1 if i else 0]
    qx, qy, _ = discs[i + 1 if i < last else last]
    size = math.hypot(qx - px, qy - py) or 1.0
    return (-(qy - py) / size, (qx - px) / size)


def _cap(disc: Disc, ahead: Point, *, cut: bool, most: float) -> tuple[Point, ...]:
    """Return the points between the two sides at one end; a cut end repeats its corners to keep them."""
    x, y, r = disc
    dx, dy = ahead
    nx, ny = -dy * r, dx * r
    if cut:
        return ((x + nx, y + ny), (x - nx, y - ny))
    k = min(r, most)
    return (
        (x + dx * 0.707 * k + nx * 0.707, y + dy * 0.707 * k + ny * 0.707),
        (x + dx * k, y + dy * k),
        (x + dx * 0.707 * k - nx * 0.707, y + dy * 0.707 * k - ny * 0.707),
    )


def bent(upper: Sequence[Disc], lower: Sequence[Disc]) -> tuple[Point, ...] | None:
    """Return one outline round two straight rows that meet in the first disc of `lower`.

    The outer side of the bend is an arc round the joint, the inner side a crease. None where a row is
    too short to hold the crease (it points at the viewer): then each row is drawn by itself.
    """
    joint = lower[0]
    ux, uy, a = _way(upper[0], joint)
    vx, vy, b = _way(joint, lower[-1])
    bend = math.atan2(ux * vy - uy * vx, ux * vx + uy * vy)
    room = joint[2] * abs(math.tan(bend / 2)) * 1.3
    if min(a, b) < room + 0.9 * joint[2]:
        return None
    sides = []
    for side in (1.0, -1.0):
        un, vn = (-uy * side, ux * side), (-vy * side, vx * side)
        folded = side * bend > 0
        turn = _crease(joint, un, bend) if folded else _arc(joint, un, bend)
        clear = room if folded else 0.0
        before = [_edge(d, un) for d in upper if _way(d, joint)[2] > clear]
        after = [_edge(d, vn) for d in lower[1:] if _way(d, joint)[2] > clear]
        sides.append([*before, *turn, *after])
    end = _cap(lower[-1], (vx, vy), cut=False, most=math.inf)
    start = _cap(upper[0], (-ux, -uy), cut=False, most=math.inf)
    return (*sides[0], *end, *reversed(sides[1]), *start)


def _crease(joint: Disc, normal: Point, bend: float) -> list[Point]:
    """Return the corner on the inner side of a bend, where both edges meet."""
    x, y, r = joint
    k = r * 1.15 / max(0.3, math.cos(bend / 2))
    c, s = math.cos(bend / 2) * k, math.sin(bend / 2) * k
    return [(x + c * normal[0] - s * normal[1], y + s * normal[0] + c * normal[1])]


def _arc(joint: Disc, normal: Point, bend: float) -> list[Point]:
    """Return the outer side of a bend: five points round the joint, one for a bend hardly there."""
    x, y, r = joint
    shares = (0.5,) if abs(bend) < SLIGHT else (0.0, 0.25, 0.5, 0.75, 1.0)
    turns = ((math.cos(bend * n) * r, math.sin(bend * n) * r) for n in shares)
    return [(x + c * normal[0] - s * normal[1], y + s * normal[0] + c * normal[1]) for c, s in turns]


def _way(a: Disc, b: Disc) -> tuple[float, float, float]:
    """Return the direction from one disc to another, and how far it is."""
    size = math.hypot(b[0] - a[0], b[1] - a[1])
    return ((b[0] - a[0]) / (size or 1.0), (b[1] - a[1]) / (size or 1.0), size)


def _edge(disc: Disc, normal: Point) -> Point:
    """Return the rim of a disc in a direction."""
    return (disc[0] + normal[0] * disc[2], disc[1] + normal[1] * disc[2])


def hull(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the convex hull, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:  # noqa: PLR2004 - a hull needs three corners
        return tuple(ordered)
    return (*_chain(ordered), *_chain(ordered[::-1]))


def _chain(points: Sequence[Point]) -> list[Point]:
    """Return one half of a hull without its last point."""
    chain: list[Point] = []
    for p in points:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2], chain[-1]
            if (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax) > 0:
                break
            chain.pop()
        chain.append(p)
    return chain[:-1]


def rounded(points: Sequence[Point], radius: float) -> tuple[Point, ...]:
    """Return a polygon's corners cut by a radius, its edges straight (ends given twice)."""
    found: list[Point] = []
    for i, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[i - 1], points[(i + 1) % len(points)]
        la, lb = math.hypot(ax - x, ay - y) or 1.0, math.hypot(bx - x, by - y) or 1.0
        ka, kb = min(radius, la * 0.45) / la, min(radius, lb * 0.45) / lb
        p, q = (x + (ax - x) * ka, y + (ay - y) * ka), (x + (bx - x) * kb, y + (by - y) * kb)
        found += [p, p, (0.25 * p[0] + 0.5 * x + 0.25 * q[0], 0.25 * p[1] + 0.5 * y + 0.25 * q[1]), q, q]
    return tuple(found)


def cubics(points: Sequence[Point], *, closed: bool = True) -> list[Cubic]:
    """Return Bezier curves from the first point through all others, without overshoot.

    Each tangent is that of a circle through three points, a third of its chord long; a point given
    twice stays a corner.
    """
    x, y = first = points[0]
    px, py = points[-1] if closed else first
    ax, ay = x - px, y - py
    a = hypot(ax, ay)
    px, py, ux, uy = x, y, 0.0, 0.0
    start: Point | None = None
    curves: list[Cubic] = []
    # One loop without calls of our own: every point of every frame goes through it.
    for nx, ny in (*points[1:], first if closed else points[-1]):
        bx, by = nx - x, ny - y
        b = hypot(bx, by)
        if a and b:
            k = a / b
            tx, ty = ax / k + bx * k, ay / k + by * k
        else:
            tx, ty = ax + bx, ay + by
        if size := hypot(tx, ty):
            tx, ty = tx / size, ty / size
        if start is None:
            start = (tx, ty)
        elif a:
            k = a / 3
            curves.append((px + ux * k, py + uy * k, x - tx * k, y - ty * k, x, y))
        px, py, ux, uy, x, y, ax, ay, a = x, y, tx, ty, nx, ny, bx, by, b
    if closed and a and start is not None:
        k = a / 3
        curves.append((px + ux * k, py + uy * k, x - start[0] * k, y - start[1] * k, x, y))
    return curves


def grown(first: Point, curves: Sequence[Cubic], by: float) -> tuple[Point, list[Cubic]]:
    """Return where a closed outline, counter-clockwise, begins when larger all round, and how it goes on.

    Its corners become round. A crease narrower than that folds over itself: fill it by winding.
    """
    (x, y), begin = first, first
    px = py = vx = vy = tx = ty = 0.0
    found: list[Cubic] = []
    for ax, ay, bx, by_, nx, ny in _gentle(first, curves):
        ux, uy = ax - x, ay - y
        k = by / (hypot(ux, uy) or 1.0)
        ux, uy = ux * k, uy * k
        sx, sy = x + uy, y - ux
        if not found:
            begin, tx, ty = (sx, sy), ux, uy
        elif abs(sx - px) + abs(sy - py) > MEET:
            found.append(_rounded_by(by, (px, py), (vx, vy), (sx, sy), (ux, uy)))
        vx, vy = nx - bx, ny - by_
        k = by / (hypot(vx, vy) or 1.0)
        vx, vy = vx * k, vy * k
        px, py = nx + vy, ny - vx
        k = hypot(px - sx, py - sy) / (3 * by)
        found.append((sx + ux * k, sy + uy * k, px - vx * k, py - vy * k, px, py))
        x, y = nx, ny
    if abs(begin[0] - px) + abs(begin[1] - py) > MEET:
        found.append(_rounded_by(by, (px, py), (vx, vy), begin, (tx, ty)))
    return begin, found


MEET = 1e-3
"""Ends of curves nearer than this are one, centimetres."""


def _rounded_by(radius: float, a: Point, a_way: Point, b: Point, b_way: Point) -> Cubic:
    """Return the arc from one end to another; the ways out of a and into b are as long as the radius."""
    half = min(1.0, hypot(b[0] - a[0], b[1] - a[1]) / (2 * radius))
    k = 4 / 3 * half / (1 + math.sqrt(1 - half * half))
    return (a[0] + a_way[0] * k, a[1] + a_way[1] * k, b[0] - b_way[0] * k, b[1] - b_way[1] * k, *b)


SHARP = 0.8
"""A curve that leaves its chord at either end by more than the angle of this cosine is halved, so often:"""
HALVINGS = 2


def _gentle(first: Point, curves: Iterable[Cubic], halvings: int = HALVINGS) -> Iterator[Cubic]:
    """Give curves in pieces that turn little, as fingertips do not, so that they can grow by their ends."""
    x, y = first
    for curve in curves:
        ax, ay, bx, by, nx, ny = curve
        ux, uy, vx, vy, wx, wy = ax - x, ay - y, nx - bx, ny - by, nx - x, ny - y
        least = SHARP * hypot(ux, uy) * hypot(wx, wy)  # both ways out are as long
        if halvings and (ux * wx + uy * wy < least or vx * wx + vy * wy < least):
            mx, my = (ax + bx) / 2, (ay + by) / 2
            px, py, qx, qy = (x + ax) / 2, (y + ay) / 2, (bx + nx) / 2, (by + ny) / 2
            ox, oy, rx, ry = (px + mx) / 2, (py + my) / 2, (mx + qx) / 2, (my + qy) / 2
            cx, cy = (ox + rx) / 2, (oy + ry) / 2
            yield from _gentle((x, y), ((px, py, ox, oy, cx, cy),), halvings - 1)
            yield from _gentle((cx, cy), ((rx, ry, qx, qy, nx, ny),), halvings - 1)
        else:
            yield curve
        x, y = nx, ny
