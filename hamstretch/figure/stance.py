"""A key pose as it is authored: angles and contacts of trunk, base, legs and arms."""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from hamstretch.figure.rig import TrunkPose

Surface = str


class Base(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What carries the weight. `x` is where it stands, `y` lifts it (only for "free": the hips' height).

    For a foot, the leg's own `x` says where it stands and `x` here where the hips are. A lying `head` rests.
    """

    part: Literal["pelvis", "back", "shoulders", "near-foot", "far-foot", "free"] = "near-foot"
    on: Surface = "floor"
    x: float = 0.0
    y: float = 0.0
    head: bool = True

    @property
    def pillow(self) -> bool:
        """Whether the head lies on what carries the weight."""
        return self.head and self.part in {"back", "shoulders"}


class Leg(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One leg by angles, or (with `on`) by where its foot touches.

    A touching foot needs `x` (on a wall `y`), or `knee`: then it lies where that knee angle puts it.
    `toes` is the sole's pitch in degrees, `heading` turns the foot outward, `pole` the knee. A foot that
    lies on its outer "edge" goes on from the shank by `ankle`.
    """

    hip: float = 0.0
    abduct: float = 2.0
    turn: float = 4.0
    knee: float | None = None
    ankle: float = 0.0
    on: Surface | None = None
    part: Literal["foot", "heel", "ball", "toes", "edge"] = "foot"
    x: float | None = None
    y: float | None = None
    z: float | None = None
    toes: float = 0.0
    heading: float = 6.0
    pole: float = 0.0


class Arm(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One arm by angles, or (with `on`) by what its palm meets.

    `on` is a surface, "near-thigh", "far-shin" and so on (with `along` from its upper end and `side`),
    "hip", "strap" (with `along` as the share of the arm's length stretched out), or "space".
    """

    shoulder: float = 4.0
    abduct: float = 9.0
    turn: float = 20.0
    elbow: float = 14.0
    wrist: float = 0.0
    on: str | None = None
    along: float = 0.5
    side: Literal["front", "back", "outer"] = "front"
    x: float | None = None
    y: float | None = None
    z: float | None = None
    elbows: Literal["back", "out", "down", "front"] = "back"
    grip: bool = False


class Stance(NamedTuple):
    """One complete key pose as authored: every group filled in."""

    trunk: TrunkPose
    base: Base
    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
