"""The moments of a clip as paths, kept while they come round again, and what differs between two of them."""

from __future__ import annotations

import dataclasses
import functools
import itertools
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTransform

from hamstretch.figure import hints as hint_shapes
from hamstretch.figure import scene
from hamstretch.figure.body import Look
from hamstretch.figure.camera import Point
from hamstretch.figure.clip import BREATH_S, Clip
from hamstretch.figure.outline import cubics
from hamstretch.figure.palette import INSIDE, PLAIN, RIM
from hamstretch.figure.shape import Shape
from hamstretch.widgets.blend import Move, Part, Traced, blended, mapped, moves, rimmed

FRAMES_PER_S: Final = 60
"""So many moments of a movement are told apart."""
BREATHS_PER_S: Final = 15
"""[D] And of a held pose: its fastest point moves less than a fifth of a pixel in between at 1080p."""
BREATH: Final = round(BREATH_S * BREATHS_PER_S)
"""Moments of a whole breath."""
STEPS: Final = (4, 2)
"""Only one moment in four or two is made from the body up, the others are blended where that is not seen."""
KEPT: Final = 300
"""Moments kept, enough for most clips whole. Each takes 10 to 50 KB, with a rim 20 to 100 KB."""
SHOWN: Final = BREATH // 2 + 3
"""The moments shown last, blended ones too: in a held pose all of them."""
WAYS: Final = 16
"""Ways kept from one moment to another: they are quickly made again."""
AHEAD: Final = 240
"""So many may be made before they are shown: as a figure mostly stands still before it moves in."""
LONG: Final = 250
"""[D] Outlines of fewer points are painted as fast as a picture of them."""
RIM_PX: Final = 3.0
"""The rim is never thinner than this, half of it under the person, so that a small picture has one too."""
Run = tuple[Shape, ...]
"""Shapes of one colour that follow each other."""


@dataclasses.dataclass(frozen=True, eq=False, slots=True)
class Moment:
    """All that one moment shows; each moment is equal to itself alone."""

    shadow: tuple[Part, ...]
    person: tuple[Part, ...]
    mark: tuple[Part, ...]
    props: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return all of it, far to near."""
        return (*self.shadow, *self.props, *self.person, *self.mark)


class Way(NamedTuple):
    """How to go from one moment to another in a straight line."""

    shadow: list[Move]
    person: list[Move]
    props: tuple[Part, ...]
    to: QTransform

    def at(self, u: float) -> Moment:
        """Return the moment a share u of the way."""
        shadow, person = (blended(group, u, self.to) for group in (self.shadow, self.person))
        return Moment(shadow, person, (), self.props)


def way(before: Moment, one: Moment, other: Moment, to: QTransform) -> Way | None:
    """Return how to go from one moment to another, None where that is not straight; see `blend.moves`."""
    scale = to.m11()
    shadow = moves(before.shadow, one.shadow, other.shadow, scale)
    person = moves(before.person, one.person, other.person, scale)
    if shadow is None or person is None or one.props != other.props:
        return None
    return Way(shadow, person, one.props, to)


def frame_at(clip: Clip, t: float) -> int:
    """Return the number of a moment, counted from the start of the clip.

    In a held pose it is one of the first half of a breath: every breath is like the first, and out as in.
    """
    t = clip.wrapped(t)
    held = clip.held(t)
    if held is None:
        return round(t * FRAMES_PER_S)
    moment = round((t - held.t) * BREATHS_PER_S) % BREATH
    return round(held.t * FRAMES_PER_S) + min(moment, BREATH - moment) * (FRAMES_PER_S // BREATHS_PER_S)


def fit(rect: QRectF, box: scene.Extent) -> QTransform:
    """Return the transform from centimetres, y up, into the rectangle, centred and whole."""
    k = min(rect.width() / box.width, rect.height() / box.height)
    x = rect.center().x() - k * (box.left + box.right) / 2
    y = rect.center().y() + k * (box.bottom + box.top) / 2
    return QTransform(k, 0, 0, -k, x, y)


def turn(rect: QRectF) -> QTransform:
    """Return what turns a picture in the rectangle over, left to right."""
    return QTransform(-1, 0, 0, 1, 2 * rect.center().x(), 0)


def part(shapes: Sequence[Shape], to: QTransform, *, rim: bool = False) -> Part:
    """Return shapes of one colour as one path, all wound the same way so that they do not cut each other out.

    It is mapped to pixels here: the raster engine fills such a path 4 times faster.
    """
    role, _, far, width = shapes[0]
    outlined = rim and not width and _outlined(role)
    alone, scale = bool(width) or (len(shapes) == 1 and not outlined), to.m11()
    more = max(RIM, RIM_PX / scale) / 2
    form: list[int] = []
    values: list[float] = []
    for shape in shapes:
        turned = not alone and not _wound(shape.points)
        points = shape.points[::-1] if turned else shape.points
        curves = cubics(points, closed=not width)
        form.append(-len(curves) if turned else len(curves))
        values += points[0]
        values += itertools.chain.from_iterable(curves)
    path = mapped(form, values, to)
    beyond = (more if outlined else width / 2) * scale
    box = path.controlPointRect().adjusted(-beyond, -beyond, beyond, beyond)
    traced = Traced(tuple(form), array("f", values))
    if not outlined:
        return Part(role, far, width * scale, path, box, None, traced, None, beyond)
    line_form, line = rimmed(form, values, more)
    rim_traced = Traced(line_form, array("f", line))
    return Part(role, far, 0.0, path, box, mapped(line_form, line, to), traced, rim_traced, beyond)


def _outlined(role: str) -> bool:
    """Tell whether shapes of a role may lie at the outline of a person."""
    return not (role in PLAIN or role in INSIDE or role.startswith("ghost-"))


def _wound(points: Sequence[Point]) -> bool:
    """Tell whether an outline runs counter-clockwise."""
    px, py = points[-1]
    area = 0.0
    for x, y in points:
        area += px * y - x * py
        px, py = x, y
    return area > 0


def runs(shapes: Iterable[Shape]) -> tuple[Run, ...]:
    """Return shapes in groups that follow each other in one colour."""
    return tuple(tuple(group) for _, group in itertools.groupby(shapes, lambda s: (s.role, s.far, s.width)))


def halves(ring: Shape) -> tuple[Run, Run]:
    """Return a wide ring, begun half-way up, as two halves that overlap, each run from right to left.

    Where a flat edge runs from left to right, the raster engine takes three times as long.
    """
    points, n = ring.points, len(ring.points) // 2
    rows = ((points[-1], *points[: n + 2]), (points[0], *points[: n - 1 : -1]))
    rows_back = (row if row[0][0] > row[-1][0] else row[::-1] for row in rows)
    one, other = (ring._replace(points=(row[0], *row, row[-1])) for row in rows_back)
    return (one,), (other,)


class Reel:
    """One clip on its right side, seen in one way; the left one is its mirror (`turn`).

    What does not move from one moment to the next is the same part in both.
    """

    def __init__(
        self,
        clip: Clip,
        look: Look,
        rect: QRectF,
        *,
        wrong: bool,
        close: bool,
        hints: bool,
        rim: bool = False,
    ) -> None:
        """Take the clip, the person, where to, what is shown (see `FigureScene`) and whether with a rim."""
        self._clip, self._look, self._rect = clip, look, rect
        self._wrong, self._close, self._hints, self._rim = wrong, close, hints, rim
        self._backdrop = scene.backdrop(clip)
        self._last: dict[object, tuple[Run, Part]] = {}
        self._to = QTransform()
        self._ahead = 0
        self._blends = not (wrong or close or hints)
        self._turns = tuple(t * FRAMES_PER_S for key in clip.keys for t in (key.t, key.end))
        self._known: dict[tuple[int, int], bool] = {}
        self._ways: dict[tuple[int, int], Way | None] = {}

    def at(self, t: float) -> Moment:
        """Return the moment at a clip time; blended where it lies between two that are there."""
        return _shown(self, self._frame(t))

    def still(self, t: float) -> Moment:
        """Return the moment at a clip time as a picture that stands has it: never blended."""
        return self.exact(self._frame(t))

    def _frame(self, t: float) -> int:
        return 0 if self._wrong else frame_at(self._clip, t)

    def exact(self, frame: int) -> Moment:
        """Return a moment by its number, posed and drawn from the body up."""
        found = _kept.get((self, frame))
        if found is None:
            found = _kept[self, frame] = self.pose(frame)
            if len(_kept) > KEPT:
                _kept.popitem(last=False)
        else:
            _kept.move_to_end((self, frame))
        return found

    def prepare(self, t: float) -> None:
        """Make the next moment that is needed after a clip time and is not there yet, for an idle turn.

        What is there already is passed over: a breath has fewer moments than ticks.
        """
        now = round(self._clip.wrapped(t) * FRAMES_PER_S)
        if not now <= self._ahead <= now + AHEAD:
            self._ahead = now
        next_, clip = self._ahead + 1, self._clip
        while next_ <= now + AHEAD and self._ready(frame_at(clip, next_ / FRAMES_PER_S)):
            self._ahead, next_ = next_, next_ + 1

    def _ready(self, frame: int) -> bool:
        """Tell whether all is there that a moment is made of; if not, make one piece of it."""
        for around in () if (self, frame) in _kept else self._around(frame):
            for needed in around:
                if (self, needed) not in _kept:
                    self.exact(needed)
                    return False
            if self._straight(*around):
                return True
        if (self, frame) in _kept:
            return True
        self.exact(frame)
        return False

    def _around(self, frame: int) -> Iterator[tuple[int, int, int]]:
        """Give the moments before and after one, and the one before them: far apart, then near each other."""
        held = self._clip.held(frame / FRAMES_PER_S)
        slow = 1 if held is None else FRAMES_PER_S // BREATHS_PER_S
        start = 0 if held is None else round(held.t * FRAMES_PER_S)
        for step in STEPS if self._blends else ():
            one = start + (frame - start) // (step * slow) * step * slow
            other = one + step * slow
            if frame > one and not any(one < turn < other for turn in self._turns):
                yield one - step * slow, one, other

    def _straight(self, before: int, one: int, other: int) -> bool:
        """Tell whether there is a way from one moment to another."""
        if (one, other) not in self._known:
            self._known[one, other] = self._way(before, one, other) is not None
        return self._known[one, other]

    def _way(self, before: int, one: int, other: int) -> Way | None:
        """Return how to go from one moment to another, or None where the way is not straight."""
        if (one, other) not in self._ways:
            if len(self._ways) >= WAYS:
                del self._ways[next(iter(self._ways))]
            found = way(self.exact(before), self.exact(one), self.exact(other), self._to)
            self._ways[one, other] = found
        return self._ways[one, other]

    def make(self, frame: int) -> Moment:
        """Return a moment to be shown, blended if no more than one is missing that it is made of."""
        for before, one, other in () if (self, frame) in _kept else self._around(frame):
            if not ((self, before) in _kept and (self, one) in _kept):
                continue
            there = (self, other) in _kept
            found = self._way(before, one, other)
            if found is not None:
                return found.at((frame - one) / (other - one))
            if not there:
                break
        return self.exact(frame)

    def pose(self, frame: int) -> Moment:
        """Return a moment by its number, made anew."""
        clip = self._clip
        pose = clip.wrong_pose() if self._wrong else clip.at(frame / FRAMES_PER_S)
        person = scene.figure(clip, pose, self._look)
        stage = None
        if self._hints and not self._wrong:
            t = frame / FRAMES_PER_S
            under = hint_shapes.shown(clip, t, "right", self._look)
            person = (*under, *person, *hint_shapes.marks(clip, t, "right"))
            stage = hint_shapes.staged(clip, t)
        behind = self._backdrop if stage is None else scene.backdrop(stage)
        to = fit(self._rect, self._framed(person) if stage is None else scene.around((*person, *behind)))
        known, self._last = self._last if to == self._to else {}, {}
        self._to = to
        groups = ((halves(scene.shadow(clip, pose)), False), (runs(behind), False), (runs(person), self._rim))
        shadow, props, body = (
            tuple(self._part(run, to, known, rim=rim) for run in group) for group, rim in groups
        )
        return Moment(shadow, body, tuple(part((ring,), to) for ring in scene.mark(pose)), props)

    def _part(self, run: Run, to: QTransform, known: Mapping[object, tuple[Run, Part]], *, rim: bool) -> Part:
        """Return shapes of one colour as they were in the last moment, or made anew.

        They are found by where they begin, since it takes long to hash all their points.
        """
        key = (run[0].role, run[0].points[0], len(run))
        before = known.get(key)
        found = before if before is not None and before[0] == run else (run, part(run, to, rim=rim))
        self._last[key] = found
        return found[1]

    def _framed(self, shapes: tuple[Shape, ...]) -> scene.Extent:
        """Return the frame of this moment, or of the whole motion and no less than what is shown of it."""
        if self._close:
            return scene.around((*shapes, *self._backdrop))
        box = scene.framed(self._clip, "right")
        return scene.united(box, scene.around(shapes)) if self._hints else box


@functools.lru_cache(maxsize=16)
def reel(
    clip: Clip,
    look: Look,
    rect: tuple[float, float, float, float],
    *,
    wrong: bool,
    close: bool,
    hints: bool,
    rim: bool = False,
) -> Reel:
    """Return a clip's moments seen in one way; the same ones for the same question."""
    return Reel(clip, look, QRectF(*rect), wrong=wrong, close=close, hints=hints, rim=rim)


_kept: OrderedDict[tuple[Reel, int], Moment] = OrderedDict()
"""Moments made exactly, of all reels, the one asked for last at the end."""


@functools.lru_cache(maxsize=SHOWN)
def _shown(seen: Reel, frame: int) -> Moment:
    return seen.make(frame)


def changed(before: Moment, after: Moment) -> QRectF:
    """Return the box of all that differs between two moments of one reel; empty for nothing."""
    one, other = {id(p): p for p in before.parts}, {id(p): p for p in after.parts}
    moved = [one.get(key) or other[key] for key in one.keys() ^ other.keys()]
    return functools.reduce(QRectF.united, (p.box for p in moved), QRectF())


def within(parts: Iterable[Part], area: QRectF) -> list[Part]:
    """Return the parts that reach into an area."""
    return [p for p in parts if p.box.intersects(area)]


def steady(before: Iterable[Part], after: Iterable[Part]) -> tuple[Part, ...]:
    """Return those parts painted one after another that have not moved and take longest, if that is long."""
    known = {id(p) for p in before}
    groups = itertools.groupby(after, lambda p: id(p) in known)
    found = max((tuple(run) for same, run in groups if same), key=_long, default=())
    return found if _long(found) >= LONG else ()


def _long(parts: Iterable[Part]) -> int:
    """Return how many points the outlines of parts have."""
    return sum(p.path.elementCount() for p in parts)
