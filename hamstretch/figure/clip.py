"""A clip: one exercise as key poses in time. The pose is a function of time alone.

Clip time runs from the set-up through the hold and the return; a session's own steps map onto it with
`stage_time`, so that a figure pauses, resumes and skips with the timer.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal, NamedTuple

import msgspec

from hamstretch.figure import partner
from hamstretch.figure.camera import Camera, camera
from hamstretch.figure.partner import Place
from hamstretch.figure.pose import between
from hamstretch.figure.props import Prop
from hamstretch.figure.rig import Skeleton
from hamstretch.figure.stance import Stance

Side = Literal["right", "left"]
Stage = Literal["prepare", "hold", "return"]
Ease = Literal["linear", "in", "out", "in-out"]
Muscle = Literal["hamstring", "glute", "calf", "low-back", "hip-flexor", "core"]
Mark = Literal["back", "knee", "hips", "neck", "shoulders", "foot"]

BREATH_S = 5.0  # one slow breath, in and out


def eased(u: float, ease: Ease) -> float:
    """Return a share of the way, 0 to 1, slowed at its start, its end, or both."""
    if ease == "in":
        return u * u
    if ease == "out":
        return u * (2.0 - u)
    return u * u * (3.0 - 2.0 * u) if ease == "in-out" else u


class Key(msgspec.Struct, frozen=True):
    """One key pose: reached at `t` seconds, kept for `hold` seconds, `ease` on the way in."""

    key: str
    t: float
    hold: float
    ease: Ease
    stance: Stance
    partner: Stance | None = None

    @property
    def end(self) -> float:
        """The time at which the next movement begins."""
        return self.t + self.hold


class Target(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A muscle that is meant to feel it, on the working side, the other one, or both."""

    muscle: Muscle
    side: Literal["near", "far", "both"] = "near"


class Hint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a still picture of the pose `at` shows of its movement or its measure.

    A "way" is the arrow along which a part of the body moves from the pose `of` to the pose `to`, and back
    with `both`; it is `x` centimetres ahead, as a ghost is. With `stop` it ends at a bar, since it goes no
    further, and `counts` are numbers beside it, from 1 on. An "angle" is how far a knee stays bent. A
    "path" is an arrow on the floor before the feet, from `x` and `long` centimetres on, in arcs where it has
    `steps`. A "rise" points `long` centimetres up to a hand, or down where that is negative, and a "pause"
    says that a part stays where it is.
    """

    at: str
    part: Literal[
        "near-foot",
        "far-foot",
        "near-toes",
        "far-toes",
        "near-knee",
        "far-knee",
        "near-elbow",
        "far-elbow",
        "near-hand",
        "far-hand",
        "hips",
        "head",
    ] = "near-foot"
    kind: Literal["way", "angle", "path", "rise", "pause"] = "way"
    of: str = ""
    to: str = ""
    both: bool = False
    x: float = 0.0
    long: float = 100.0
    steps: int = 0
    counts: Annotated[int, msgspec.Meta(ge=0, le=4)] = 0
    stop: bool = False


class Ghost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Another pose of the same clip on a still picture, `x` centimetres ahead of where it is taken up.

    The kinds of props in `takes` go there with it. One that is not `faint` counts as much as the held pose.
    """

    of: str
    x: float = 0.0
    faint: bool = True
    takes: tuple[str, ...] = ()


class Wrong(msgspec.Struct, frozen=True):
    """The common fault: how it looks, which place to mark, and which sentence says it."""

    key: str
    text: str
    mark: Mark
    stance: Stance
    partner: Stance | None = None


class Pose(NamedTuple):
    """What the drawing needs of one moment."""

    skeleton: Skeleton
    camera: Camera
    breath: float
    mark: Mark | None = None
    partner: Skeleton | None = None


class Clip(msgspec.Struct, frozen=True):
    """One exercise. `hold_key` names the pose that a held step shows; `loop_key` where repeats begin.

    On a still picture of the held pose `ghosts` are others of its poses, seen faintly behind or beside.
    """

    id: str
    yaw: float
    pitch: float
    props: tuple[Prop, ...]
    targets: tuple[Target, ...]
    keys: tuple[Key, ...]
    hold_key: str
    loop_key: str
    wrong: Wrong
    partner: Place | None = None
    barefoot: bool = False
    hints: tuple[Hint, ...] = ()
    ghosts: tuple[Ghost, ...] = ()

    @property
    def alone(self) -> Clip:
        """The clip as a picture of a single step shows it: one person, and only their own arrows."""
        beside = any(other.x for other in self.ghosts)
        own = tuple(hint for hint in self.hints if hint.kind != "path" and not (beside and hint.x))
        if not beside and len(own) == len(self.hints):
            return self
        return msgspec.structs.replace(
            self, hints=own, ghosts=tuple(other for other in self.ghosts if not other.x)
        )

    @property
    def length(self) -> float:
        """Seconds from the first key to the end of the last one."""
        return self.keys[-1].end

    def key(self, name: str) -> Key | None:
        """Return a key pose by name."""
        return next((k for k in self.keys if k.key == name), None)

    def key_time(self, name: str) -> float:
        """Return the time that shows a written step, 0 for a step without its own pose."""
        found = self.key(name)
        return found.t if found is not None else 0.0

    def at(self, t: float, side: Side = "right") -> Pose:
        """Return the pose at clip time t; before 0 the first, past the end round the loop again."""
        t = self.wrapped(t)
        (a, b, u), breath = self._segment(t), self._breath(t)
        body = between(a.stance, b.stance, u, breath, self.props)
        return self._pose(body, self._partner(a.partner, b.partner, u, body), breath, side)

    def wrong_pose(self, side: Side = "right") -> Pose:
        """Return the common fault, still, with its mark."""
        s, second = self.wrong.stance, self.wrong.partner
        body = between(s, s, 0.0, 0.0, self.props)
        seen = self._pose(body, self._partner(second, second, 0.0, body), 0.0, side)
        return seen._replace(mark=self.wrong.mark)

    def stage_time(self, stage: Stage, elapsed_s: float, total_s: float = 0.0) -> float:
        """Return clip time for a session step: move in just before the hold, breathe in it, return.

        A clip that repeats instead of holding (its loop is not one still pose) plays its loop.
        """
        held = self.key(self.hold_key) or self.keys[-1]
        if stage == "prepare":
            return max(0.0, held.t - max(0.0, total_s - elapsed_s))
        if stage == "return":
            return min(self.length, held.end + max(0.0, elapsed_s))
        if held.hold > 0:
            return held.t + max(0.0, elapsed_s) % held.hold
        start = self.key_time(self.loop_key)
        return start + max(0.0, elapsed_s) % max(1e-6, self.length - start)

    def wrapped(self, t: float) -> float:
        """Return the same moment as a time inside the clip."""
        start = self.key_time(self.loop_key)
        if t <= self.length or self.length <= start:
            return max(0.0, min(t, self.length))
        return start + (t - start) % (self.length - start)

    def _segment(self, t: float) -> tuple[Key, Key, float]:
        """Return the two keys around t and the eased share of the way between them."""
        for a, b in zip(self.keys, self.keys[1:], strict=False):
            if t < a.end:
                return a, a, 0.0
            if t < b.t:
                return a, b, eased((t - a.end) / (b.t - a.end), b.ease)
        return self.keys[-1], self.keys[-1], 0.0

    def held(self, t: float) -> Key | None:
        """Return the key whose pose is held at a time inside the clip: then only the breath moves."""
        return next((k for k in self.keys if k.hold and k.t <= t < k.end), None)

    def _breath(self, t: float) -> float:
        """Return how full the chest is, 0 to 1: only while a pose is held, and empty at both its ends."""
        held = self.held(t)
        if held is None:
            return 0.0
        return 0.5 - 0.5 * math.cos(2 * math.pi * (t - held.t) / BREATH_S)

    def _partner(self, a: Stance | None, b: Stance | None, u: float, body: Skeleton) -> Skeleton | None:
        """Return the second person of this moment, if the clip has one."""
        if self.partner is None or a is None or b is None:
            return None
        return partner.between(a, b, u, body, self.partner, self.props)

    def _pose(self, skeleton: Skeleton, second: Skeleton | None, breath: float, side: Side) -> Pose:
        """Return a pose seen by the clip's camera, reflected for the left side."""
        seen = camera(self.yaw, self.pitch)
        if side == "left":
            second = second and second.mirrored()
            return Pose(skeleton.mirrored(), seen.mirrored(), breath, partner=second)
        return Pose(skeleton, seen, breath, partner=second)
