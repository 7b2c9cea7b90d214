"""What a still picture shows of the movement: arrows, the angle of a knee, other poses faintly beside."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import msgspec

from hamstretch.figure import body
from hamstretch.figure.body import Look
from hamstretch.figure.camera import Camera, Point
from hamstretch.figure.clip import Clip, Ghost, Hint, Side
from hamstretch.figure.props import Prop
from hamstretch.figure.rig import Skeleton
from hamstretch.figure.scene import figure, shadow, turned
from hamstretch.figure.shape import Shape
from hamstretch.figure.signs import angle, counted, upright
from hamstretch.figure.vec import UP, Vec, along

WIDTH = 2.2
BEYOND = 9.0  # how far ahead of a hand, a sole or a knee its arrow runs, centimetres
CLEAR = 16.0  # the same for one that ends at a bar, so that the bar stands free
BUN = 6.0  # how much further above a head, whose hair is put up
SHORT = 0.12  # share of the way left free where an arrow begins
BARB = 8.0  # length of an arrow's head, centimetres
SPREAD = 0.5  # half its angle, radians
LEAST, SHORTEST = 26.0, 16.0  # no arrow is shorter than this, and none with a single head, centimetres
COUNT = 20.0  # each number beside an arrow has so much of it, centimetres
SAMPLES = 16
ARC = 8  # points of one step's arc
DRAWN_UP = math.radians(55.0)  # so far round the ankle the arrow of toes runs
BELOW = 19.0  # how far under the feet, in the picture, the arrow of a way along the floor runs, centimetres
ARCH = 0.2  # how high the arc of a step is, as a share of how long it is
LOWER = 4.0  # how much lower it begins than a straight arrow, centimetres
STOP = 8.0  # half the bar at which an arrow stops, centimetres
PAUSE = (3.0, 6.0)  # half the distance of the two bars of a pause, and half their length, centimetres
NEAR_S = 0.01  # a moment this close to a key pose counts as it


def shown(clip: Clip, t: float, side: Side, look: Look) -> tuple[Shape, ...]:
    """Return all that a still picture of the key pose at clip time t has behind the person, far to near."""
    return (*ghosts(clip, t, side, look), *arrows(clip, t, side))


def arrows(clip: Clip, t: float, side: Side) -> tuple[Shape, ...]:
    """Return the arrows that belong to the key pose at clip time t, none in between."""
    due = [hint for hint in clip.hints if abs(clip.key_time(hint.at) - t) < NEAR_S]
    drawn = {"way": _arrow, "path": _path, "rise": _rise, "pause": _pause}
    shapes = [shape for hint in due if hint.kind in drawn for shape in drawn[hint.kind](clip, hint)]
    return turned([upright(s) for s in shapes] if side == "left" else shapes, flip=side == "left")


def marks(clip: Clip, t: float, side: Side) -> tuple[Shape, ...]:
    """Return what lies on the person in the key pose at clip time t: how far a knee stays bent."""
    due = [h for h in clip.hints if h.kind == "angle" and abs(clip.key_time(h.at) - t) < NEAR_S]
    return turned([shape for hint in due for shape in angle(clip, hint)], flip=side == "left")


def ghosts(clip: Clip, t: float, side: Side, look: Look) -> tuple[Shape, ...]:
    """Return the other poses behind and beside the held one, in their colours faded."""
    if staged(clip, t) is None:
        return ()
    shapes = [shape for other in clip.ghosts for shape in _ghost(clip, other, look)]
    return turned(shapes, flip=side == "left")


def staged(clip: Clip, t: float) -> Clip | None:
    """Return a clip as a still picture of its held pose shows it: what its ghosts take along is moved there.

    None where no ghost is shown.
    """
    if not clip.ghosts or abs(t - clip.key_time(clip.hold_key)) > NEAR_S:
        return None
    return msgspec.structs.replace(clip, props=tuple(_taken(clip, p) for p in clip.props))


def _taken(clip: Clip, prop: Prop) -> Prop:
    """Return a prop where the first ghost stands that takes it, or where it is."""
    ways = [other.x for other in clip.ghosts if prop.kind in other.takes]
    if not ways:
        return prop
    return prop.ahead(ways[0])


def _ghost(clip: Clip, other: Ghost, look: Look) -> Iterator[Shape]:
    """Give one other pose on the right side, moved along a level line; elsewhere it has its own shade."""
    pose = clip.at(clip.key_time(other.of))
    dx = pose.camera.right[0] * other.x
    ground = [shadow(msgspec.structs.replace(clip, props=()), pose)] if other.x else []
    for shape in (*ground, *figure(clip, pose, look)):
        points = tuple((x + dx, y) for x, y in shape.points)
        yield shape._replace(role=f"ghost-{shape.role}" if other.faint else shape.role, points=points)


def _arrow(clip: Clip, hint: Hint) -> Iterator[Shape]:
    """Give an arrow's line and its heads, seen for the right side."""
    line = _toes(clip, hint) if hint.part.endswith("toes") else _way(clip, hint)
    if len(line) < 2:  # noqa: PLR2004 - what stands still has no way
        return
    line = _longer(line, SHORTEST if hint.stop else max(LEAST, hint.counts * COUNT))
    if hint.stop:
        yield _bar(line[-1], line[-2])
    yield Shape("hint", tuple(line), width=WIDTH)
    yield _head(line)
    if hint.both:
        yield _head(line[::-1])
    if hint.counts:
        pose = clip.at(clip.key_time(hint.at))
        yield from counted(line, hint.counts, pose.camera.point(pose.skeleton.trunk.hips))


def _way(clip: Clip, hint: Hint) -> list[Point]:
    """Return the way of a part from pose to pose, short of where it begins."""
    start, end = clip.key_time(hint.of), clip.key_time(hint.to)
    line: list[Point] = []
    for i in range(SAMPLES + 1):
        pose = clip.at(start + (end - start) * (SHORT + (1 - SHORT) * i / SAMPLES))
        point = _point(pose.camera, pose.skeleton, hint)
        point = (point[0] + hint.x * pose.camera.right[0], point[1])
        if not line or math.dist(point, line[-1]) > WIDTH / 4:
            line.append(point)
    return line


def _toes(clip: Clip, hint: Hint) -> list[Point]:
    """Return the way of toes that are drawn up: round their own ankle, whatever the leg does meanwhile."""
    pose = clip.at(clip.key_time(hint.to))
    leg = pose.skeleton.legs[hint.part.startswith("far")]
    r, ways = body.TOE + 6.0, (DRAWN_UP * i / SAMPLES for i in range(SAMPLES, -1, -1))
    points = (along(along(leg.end, leg.tip, r * math.cos(a)), leg.tip_up, -r * math.sin(a)) for a in ways)
    return [pose.camera.point(p) for p in points]


def _longer(line: list[Point], least: float) -> list[Point]:
    """Return a way, a short one drawn out to both sides so that its heads stand clear of each other."""
    (ax, ay), (bx, by) = line[0], line[-1]
    size = sum(math.dist(*pair) for pair in itertools.pairwise(line))
    if size >= least:
        return line
    x, y, k = (ax + bx) / 2, (ay + by) / 2, least / size
    return [(x + (px - x) * k, y + (py - y) * k) for px, py in line]


def _path(clip: Clip, hint: Hint) -> Iterator[Shape]:
    """Give a level arrow below the feet, for a move that goes from place to place; an arc for each step."""
    ahead = clip.at(clip.key_time(hint.at)).camera.right[0]
    ground = -BELOW - (LOWER if hint.steps else 0.0)
    size = hint.long / max(1, hint.steps)
    high = min(ARCH * size, BELOW / 2) if hint.steps else 0.0
    line = [(ahead * hint.x, ground)]
    for step in range(max(1, hint.steps)):
        for k in range(1, ARC + 1):
            x = hint.x + size * (step + k / ARC)
            line.append((ahead * x, ground + high * math.sin(math.pi * k / ARC) ** 0.7))
        line.append(line[-1])  # a corner
    yield Shape("hint", tuple(line[:-1]), width=WIDTH)
    yield _head(line)


def _rise(clip: Clip, hint: Hint) -> Iterator[Shape]:
    """Give an upright arrow beside a hand, up or down to where it is; a bar would say that it stops there."""
    pose = clip.at(clip.key_time(hint.at))
    arm = pose.skeleton.arms[hint.part.startswith("far")]
    x, y = pose.camera.point(along(arm.end, arm.tip, body.PALM))
    x += hint.x * pose.camera.right[0]
    line = [(x, y - hint.long), (x, y)]
    yield Shape("hint", tuple(line), width=WIDTH)
    yield _head(line)


def _pause(clip: Clip, hint: Hint) -> Iterator[Shape]:
    """Give two upright bars over a part that stays where it is for a while."""
    pose = clip.at(clip.key_time(hint.at))
    x, y = _point(pose.camera, pose.skeleton, hint)
    aside, tall = PAUSE
    for way in (-aside, aside):
        at = x + hint.x * pose.camera.right[0] + way
        yield Shape("hint", ((at, y - tall), (at, y + tall)), width=2 * WIDTH)


def _bar(at: Point, before: Point) -> Shape:
    """Return a short line square to a line, through one of its points."""
    (x, y), (bx, by) = at, before
    size = math.dist(at, before) or 1.0
    nx, ny = (by - y) / size * STOP, (x - bx) / size * STOP
    return Shape("hint", ((x - nx, y - ny), (x + nx, y + ny)), width=WIDTH)


def _head(line: list[Point]) -> Shape:
    """Return the two barbs at the end of a line."""
    (x, y), before = line[-1], next((p for p in reversed(line) if math.dist(p, line[-1]) > BARB / 2), line[0])
    back = math.atan2(before[1] - y, before[0] - x)
    barbs = [(x + BARB * math.cos(back + a), y + BARB * math.sin(back + a)) for a in (-SPREAD, SPREAD)]
    return Shape("hint", (barbs[0], (x, y), (x, y), barbs[1]), width=WIDTH)


def _point(seen: Camera, skeleton: Skeleton, hint: Hint) -> Point:
    """Return where a part of the body draws its way."""
    which, _, part = hint.part.rpartition("-")
    i, trunk = int(which == "far"), skeleton.trunk
    leg, arm, far = skeleton.legs[i], skeleton.arms[i], CLEAR if hint.stop else BEYOND
    ends: dict[str, Vec] = {
        "foot": along(leg.end, leg.lower, body.ANKLE + far),
        "knee": along(along(leg.middle, leg.upper, 4.0), leg.upper_front, 5.0 + far),
        "elbow": along(arm.middle, arm.upper, 12.0 + far),
        "hand": along(arm.end, arm.tip, body.HAND + far),
        "hips": along(trunk.hips, UP, 32.0),
        "head": along(trunk.nape, trunk.head.up, body.HEAD + far + BUN),
    }
    return seen.point(ends[part])
