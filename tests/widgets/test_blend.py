"""Moments between moments: as near to what the body would show as no eye tells apart, and made for less."""

import itertools
import math

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from hamstretch.figure.body import LOOKS
from hamstretch.figure.clip import Clip
from hamstretch.widgets.blend import Part
from hamstretch.widgets.moments import FRAMES_PER_S, Moment, Reel, frame_at
from tests.material import clip_of

SEEN_PX = 1.2
"""Nobody sees a soft shade or a flying limb this far aside for a sixtieth of a second, at 1080p."""
MOST_PX = 0.5
"""And nearly all of it is nearer than this."""
Point = tuple[float, float]


def seen(clip: Clip, *, rim: bool = False) -> Reel:
    rect = QRectF(0.0, 0.0, 1920.0, 1080.0)
    return Reel(clip, LOOKS[0], rect, wrong=False, close=False, hints=False, rim=rim)


def played(frames: Reel, clip: Clip, start: float, seconds: float) -> list[tuple[int, Moment]]:
    """Return the moments of a stretch with time enough to make each of them ahead."""
    found = []
    for n in range(round(seconds * FRAMES_PER_S)):
        t = start + n / FRAMES_PER_S
        for _ in range(2):
            frames.prepare(t - 1 / FRAMES_PER_S)
        found.append((frame_at(clip, t), frames.at(t)))
    return found


def points(path: QPainterPath) -> list[Point]:
    return [(e.x, e.y) for e in map(path.elementAt, range(path.elementCount()))]


def flat(path: QPainterPath) -> list[Point]:
    return [(p.x(), p.y()) for polygon in path.toSubpathPolygons() for p in polygon]


def aside(p: Point, line: list[Point]) -> float:
    """Return how far a point is from a line through points."""
    best = math.inf
    for (ax, ay), (bx, by) in itertools.pairwise(line):
        dx, dy = bx - ax, by - ay
        size = dx * dx + dy * dy
        u = 0.0 if not size else min(1.0, max(0.0, ((p[0] - ax) * dx + (p[1] - ay) * dy) / size))
        best = min(best, math.dist(p, (ax + u * dx, ay + u * dy)))
    return best


def apart(one: QPainterPath, other: QPainterPath) -> float:
    """Return how far two outlines are from each other, pixels, wherever each begins."""
    a, b = points(one), points(other)
    if len(a) == len(b):
        near = max(map(math.dist, a, b))
        if near < MOST_PX:
            return near
    a, b = flat(one), flat(other)
    return max(*(aside(p, b) for p in a), *(aside(p, a) for p in b))


def limbs(moment: Moment) -> list[Part]:
    return [p for p in (*moment.shadow, *moment.person) if not p.follows]


@pytest.mark.parametrize("name", ["SU2", "SU6", "STR2-hold", "DY1", "WU4"])
def test_a_blended_moment_is_the_exact_one_to_the_eye(name: str) -> None:
    clip = clip_of(name)
    exact = seen(clip)
    found = []
    for share in (0.1, 0.8):
        for frame, moment in played(seen(clip), clip, share * clip.length, 0.5)[11::6]:
            real = exact.pose(frame)
            assert [(p.role, p.far) for p in limbs(moment)] == [(p.role, p.far) for p in limbs(real)]
            pairs = zip(limbs(moment), limbs(real), strict=True)
            found.append(max(apart(p.path, q.path) for p, q in pairs))
    assert max(found) < SEEN_PX
    assert sum(px < MOST_PX for px in found) > 0.9 * len(found)


@pytest.mark.parametrize("name", ["ST2", "STR2-hold", "SU3"])
def test_less_than_two_thirds_of_the_moments_are_made_from_the_body_up(posed: list[int], name: str) -> None:
    shown = [frame for frame, _ in played(seen(clip_of(name)), clip_of(name), 1.0, 1.0)]
    assert len(posed) == len(set(posed))
    assert sum(shown[0] <= frame <= shown[-1] for frame in posed) < 0.67 * len(shown)


def test_what_stands_still_is_the_same_part_in_a_blended_moment() -> None:
    clip = clip_of("SU2")
    (_, one), (_, other) = played(seen(clip), clip, 2.0, 0.5)[-2:]
    assert one is not other
    assert {id(p) for p in one.person if p.role == "hair"} == {
        id(p) for p in other.person if p.role == "hair"
    }


def test_a_line_between_skin_and_skin_goes_with_its_limb() -> None:
    clip = clip_of("ST4")
    exact = seen(clip)
    lines = 0
    for frame, moment in played(seen(clip), clip, 1.5, 1.0):
        arm = [q for q in limbs(exact.pose(frame)) if q.role == "skin-light"]
        for line in (p for p in moment.person if p.follows):
            lines += 1
            outlines = [flat(q.path) for q in arm]
            ends = points(line.path)[::3]
            assert max(min(aside(p, outline) for outline in outlines) for p in ends) < 8 * SEEN_PX
    assert lines


@pytest.mark.parametrize("name", ["ST2", "SU2"])
def test_the_line_round_a_person_is_as_far_from_a_blended_one(name: str) -> None:
    clip = clip_of(name)
    exact = seen(clip, rim=True)
    for frame, moment in played(seen(clip, rim=True), clip, 1.0, 0.5)[4::5]:
        for p, q in zip(limbs(moment), limbs(exact.pose(frame)), strict=True):
            assert (p.rim is None) == (q.rim is None)
            assert p.rim is None or q.rim is None or apart(p.rim, q.rim) < SEEN_PX


def test_a_still_is_never_blended() -> None:
    clip = clip_of("ST2")
    frames = seen(clip)
    shown = dict(played(frames, clip, 0.5, 0.4))
    blended = [n for n, moment in shown.items() if frames.still(n / FRAMES_PER_S) is not moment]
    assert blended
    still, real = frames.still(blended[0] / FRAMES_PER_S), seen(clip).pose(blended[0])
    assert [p.path for p in still.parts] == [p.path for p in real.parts]
