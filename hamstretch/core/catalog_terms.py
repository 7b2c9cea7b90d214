"""The words of content files: ids, texts, and the short lists that an item chooses from."""

from __future__ import annotations

import enum
from typing import Annotated

import msgspec

Id = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2,3}[0-9]{1,2}$", description="Index id of domain 1.0b")]


Key = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$")]


Text = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]


Nrs = Annotated[int, msgspec.Meta(ge=0, le=10)]


Phase = Annotated[int, msgspec.Meta(ge=1, le=4)]


class Role(enum.StrEnum):
    """What an item is for."""

    HELD = "held"
    DYNAMIC = "dynamic"
    WARM_UP = "warm-up"
    STRENGTH = "strength"


class Position(enum.StrEnum):
    """Where the body is; D3 drops a whole position family."""

    STANDING = "standing"
    SEATED = "seated"
    FLOOR = "floor-seated"
    SUPINE = "supine"
    MOVING = "moving"


class Prop(enum.StrEnum):
    """What must be at hand."""

    CHAIR = "chair"
    OFFICE_CHAIR = "office-chair"
    STEP = "step"
    WALL = "wall"
    CORNER = "corner"
    DOORWAY = "doorway"
    STRAP = "strap"
    MAT = "mat"
    PARTNER = "partner"
    CUSHION = "cushion"
    FLOOR_SPACE = "floor-space"


class Sides(enum.StrEnum):
    """How left and right share the work."""

    EACH = "each"
    BOTH = "both"
    ALTERNATE = "alternate"


class Target(enum.StrEnum):
    """What is mainly meant to feel it."""

    HAMSTRING = "hamstring"
    GLUTE = "glute"
    CALF = "calf"
    LOW_BACK = "low-back"
    HIP = "hip"
    CORE = "core"
    WHOLE = "whole-body"
