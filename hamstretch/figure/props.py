"""Things a figure sits, lies and leans on: where they touch the body, and the boxes they are made of.

All lengths in centimetres. A chair's `x` is the front edge of its seat, a step's and a wall's the face
turned to the figure; furniture stands on the floor, and its back is at smaller x unless it is `turned`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, Self

import msgspec

from hamstretch.figure.vec import Vec, mix

POST = 8.0  # how thick the parts of a door frame are, centimetres
BESIDE, ABOVE = 44.0, 24.0  # how much of the wall is seen past a door frame, and over its opening
SKIRT = (1.2, 11.0)  # thickness and height of a skirting board, centimetres
GAP = 0.1  # how much it is off the floor


class Box(NamedTuple):
    """An upright block from one corner to the opposite one, with a colour role."""

    low: Vec
    high: Vec
    role: str = "prop"
    round: float = 0.0
    solid: bool = True

    @property
    def corners(self) -> tuple[Vec, ...]:
        """Return its eight corners."""
        (x0, y0, z0), (x1, y1, z1) = self.low, self.high
        return tuple((x, y, z) for x in (x0, x1) for y in (y0, y1) for z in (z0, z1))

    @property
    def middle(self) -> Vec:
        """Return its centre."""
        return mix(self.low, self.high, 0.5)

    def turned(self, x: float) -> Box:
        """Return it reflected in the upright plane at x."""
        (x0, y0, z0), (x1, y1, z1) = self.low, self.high
        return self._replace(low=(2 * x - x1, y0, z0), high=(2 * x - x0, y1, z1))

    def depth(self, p: Vec) -> float:
        """Return how deep a point is inside, in centimetres; negative outside."""
        return min(min(p[i] - self.low[i], self.high[i] - p[i]) for i in range(3))


class _Prop(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Base of every prop: nothing to touch and nothing to see."""

    @property
    def kind(self) -> str:
        """Return what the files call it."""
        return str(self.__struct_config__.tag)

    def ahead(self, way: float) -> Self:
        """Return it moved so far along the figure's line of sight."""
        ends = [f for f in ("x", "to") if f in self.__struct_fields__]
        return msgspec.structs.replace(self, **{f: getattr(self, f) + way for f in ends})

    @property
    def levels(self) -> dict[str, float]:
        """Return the heights of named level surfaces."""
        return {}

    @property
    def faces(self) -> dict[str, float]:
        """Return the x of named upright faces."""
        return {}

    @property
    def flanks(self) -> dict[str, float]:
        """Return the z of named upright faces beside the figure, on its far side."""
        return {}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Return what the prop is made of."""
        return ()


class Chair(_Prop, frozen=True, forbid_unknown_fields=True, tag="chair"):
    """A sturdy four-legged chair, `z` to the working side; `turned` it looks at the figure."""

    x: float = 0.0
    z: float = 0.0
    seat: float = 44.0
    depth: float = 42.0
    width: float = 43.0
    turned: bool = False

    @property
    def levels(self) -> dict[str, float]:
        """The seat, and the top of the back."""
        return {"seat": self.seat, "chair-back": self.seat + 43}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Four legs, a seat, two posts and two rails."""
        back, lo, hi = self.x - self.depth, self.z - self.width / 2, self.z + self.width / 2
        legs = tuple(
            Box((x, 0, z - 1.7), (x + 3.4, top, z + 1.7), "prop-shade", 0.8)
            for x, top in ((back, self.seat + 42), (self.x - 6, self.seat - 2))
            for z in (lo + 3, hi - 3)
        )
        rails = tuple(
            Box((back - 0.4, self.seat + a, lo + 1), (back + 3.4, self.seat + b, hi - 1), "prop", 1.5)
            for a, b in ((18, 24), (30, 43))
        )
        seat = Box((back - 1, self.seat - 4, lo), (self.x, self.seat, hi), "prop", 1.6)
        parts = (*legs, *rails, seat)
        return tuple(part.turned(self.x) for part in parts) if self.turned else parts


class OfficeChair(_Prop, frozen=True, forbid_unknown_fields=True, tag="office-chair"):
    """A swivel chair on a cross of four castors, with a padded back."""

    x: float = 0.0
    seat: float = 46.0
    depth: float = 46.0
    width: float = 46.0

    @property
    def levels(self) -> dict[str, float]:
        """The seat."""
        return {"seat": self.seat}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Base, column, cushion, stem and back; the castors are round blocks."""
        back, half = self.x - self.depth, self.width / 2
        mid, s = self.x - self.depth / 2, self.seat
        feet = ((27, 0), (0, 25), (0, -25), (-27, 0))
        castors = tuple(
            Box((mid + dx - 3.4, 0, dz - 2), (mid + dx + 3.4, 7, dz + 2), "shoe", 3.4, solid=False)
            for dx, dz in feet
        )
        return (
            *castors,
            Box((mid - 29, 6.5, -2.6), (mid + 29, 10.5, 2.6), "prop-dark", 1.6, solid=False),
            Box((mid - 3, 6.5, -27), (mid + 3, 10.5, 27), "prop-dark", 1.6, solid=False),
            Box((mid - 2.6, 9, -2.6), (mid + 2.6, s - 6, 2.6), "prop-dark", 0.5),
            Box((back - 5, s - 7, -4), (mid, s - 4, 4), "prop-dark", 1.2),
            Box((back - 6, s - 6, -3.4), (back - 2.5, s + 32, 3.4), "prop-dark", 1.5),
            Box((back - 3.5, s + 12, -half + 2), (back + 2.5, s + 60, half - 2), "prop", 3.0),
            Box((back + 1, s - 6.5, -half), (self.x, s, half), "prop", 3.2),
        )


class Mat(_Prop, frozen=True, forbid_unknown_fields=True, tag="mat"):
    """A thin exercise mat from x to `to`."""

    x: float = -90.0
    to: float = 100.0
    width: float = 62.0
    thick: float = 1.2

    @property
    def levels(self) -> dict[str, float]:
        """Its upper side."""
        return {"mat": self.thick}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """One thin block."""
        return (
            Box((self.x, 0, -self.width / 2), (self.to, self.thick, self.width / 2), "mat", 0.5, solid=False),
        )


class Cushion(_Prop, frozen=True, forbid_unknown_fields=True, tag="cushion"):
    """A firm cushion to sit on, with its front edge at x."""

    x: float = 0.0
    height: float = 9.0
    depth: float = 34.0
    width: float = 42.0

    @property
    def levels(self) -> dict[str, float]:
        """Its upper side."""
        return {"cushion": self.height}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """A soft block, its lower half in its own shade."""
        back, half, middle = self.x - self.depth, self.width / 2, self.height / 2
        return (
            Box(
                (back - 0.6, 0.4, -half - 0.6),
                (self.x + 0.6, middle, half + 0.6),
                "prop-dark",
                3.0,
                solid=False,
            ),
            Box((back, middle - 1.5, -half), (self.x, self.height, half), "prop", 3.6, solid=False),
        )


class Step(_Prop, frozen=True, forbid_unknown_fields=True, tag="step"):
    """A low, steady step."""

    x: float = 40.0
    height: float = 20.0
    depth: float = 34.0
    width: float = 46.0

    @property
    def levels(self) -> dict[str, float]:
        """Its upper side."""
        return {"step": self.height}

    @property
    def faces(self) -> dict[str, float]:
        """The riser turned to the figure."""
        return {"step-edge": self.x}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """A tread on a block."""
        h, half = self.height, self.width / 2
        return (
            Box((self.x + 2, 0, -half + 2), (self.x + self.depth - 2, h - 3, half - 2), "prop-shade", 1.0),
            Box((self.x, h - 4, -half), (self.x + self.depth, h, half), "prop", 1.4),
        )


class Wall(_Prop, frozen=True, forbid_unknown_fields=True, tag="wall"):
    """A wall ahead of the figure, or one side of a doorway.

    With an `opening` there is a door frame that wide on its far side, and more wall past it.
    """

    x: float = 60.0
    height: float = 190.0
    width: float = 70.0
    z: float = 0.0
    thick: float = 9.0
    opening: float = 0.0

    @property
    def faces(self) -> dict[str, float]:
        """The face turned to the figure."""
        return {"wall": self.x}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """One upright block, and the frame."""
        lo, hi = self.z - self.width / 2, self.z + self.width / 2
        to, top, post = self.x + self.thick, self.height, lo - self.opening - POST
        if not self.opening:
            return (Box((self.x, 0, lo), (to, top, hi), "wall", 0.6),)
        return (
            Box((self.x, 0, lo + POST - 1), (to, top + POST, hi), "wall", 0.6),
            Box((self.x, 0, post - BESIDE), (to, top + POST, post + 1), "wall", 0.6),
            Box((self.x, top + POST - 1, post - BESIDE), (to, top + ABOVE, hi), "wall", 0.6),
            Box((self.x, 0, post), (to, top, post + POST), "prop", 0.6),
            Box((self.x, top, post), (to, top + POST, lo + 1), "prop", 0.6),
            Box((self.x, 0, lo), (to, top + POST, lo + POST), "prop", 0.6),
        )


class SideWall(_Prop, frozen=True, forbid_unknown_fields=True, tag="side-wall"):
    """A wall along the figure's far side, from x to `to`."""

    x: float = -60.0
    to: float = 70.0
    z: float = -44.0
    height: float = 190.0
    thick: float = 5.0

    @property
    def flanks(self) -> dict[str, float]:
        """The face turned to the figure."""
        return {"side-wall": self.z}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """One upright block, and the skirting board along it."""
        skirt = (self.to, SKIRT[1], self.z + SKIRT[0])  # no furniture: it has no shade on the floor
        return (
            Box((self.x, 0, self.z - self.thick), (self.to, self.height, self.z), "wall", 0.6),
            Box((self.x, GAP, self.z), skirt, "prop-shade", 0.3, solid=False),
        )


class Ruler(_Prop, frozen=True, forbid_unknown_fields=True, tag="ruler"):
    """A ruler in bands of five centimetres: flat at height y and ahead from x, or `upright` at x."""

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    length: float = 60.0
    upright: bool = False

    @property
    def boxes(self) -> tuple[Box, ...]:
        """One flat piece for each band."""
        return tuple(self._band(i * 5.0) for i in range(round(self.length / 5)))

    def _band(self, start: float) -> Box:
        """Return the five centimetres that begin here; every second band stands out."""
        role = "strap" if start % 10 else "prop-shade"
        if self.upright:
            low = (self.x - 2, self.y + start, self.z)
            return Box(low, (self.x + 2, self.y + start + 5, self.z + 0.4), role, 0.1, solid=False)
        low = (self.x + start, self.y, self.z - 3)
        return Box(low, (self.x + start + 5, self.y + 0.8, self.z + 3), role, 0.1, solid=False)


class Corner(_Prop, frozen=True, forbid_unknown_fields=True, tag="corner"):
    """Two walls that meet: one ahead of the figure at x, the other along its far side at z."""

    x: float = 80.0
    z: float = -42.0
    height: float = 190.0
    reach: float = 80.0
    back: float = 110.0
    thick: float = 6.0

    @property
    def faces(self) -> dict[str, float]:
        """The face of the wall ahead."""
        return {"corner": self.x}

    @property
    def flanks(self) -> dict[str, float]:
        """The face of the wall beside the figure."""
        return {"corner-side": self.z}

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The wall beside the figure, the wall ahead, a tone darker, and the skirting boards along both."""
        ahead, beside, top, back = self.x + self.thick, self.z - self.thick, self.height, self.x - self.back
        side, skirt = self.z + self.reach, self.x - SKIRT[0]
        return (
            Box((back, 0, beside), (self.x, top, self.z), "wall", 0.6),
            Box((self.x, 0, beside), (ahead, top, side), "prop", 0.6),
            Box((back, GAP, self.z), (self.x, SKIRT[1], self.z + SKIRT[0]), "prop-shade", 0.3, solid=False),
            Box((skirt, GAP, self.z), (self.x, SKIRT[1], side), "prop-shade", 0.3, solid=False),
        )


class Strap(_Prop, frozen=True, forbid_unknown_fields=True, tag="strap"):
    """A strap or towel round the ball of one foot, held in the hands."""

    foot: Literal["near", "far"] = "near"


class Phone(_Prop, frozen=True, forbid_unknown_fields=True, tag="phone"):
    """A phone that lies along the outer side of one shin and tells its slope."""

    leg: Literal["near", "far"] = "near"


Prop = Chair | OfficeChair | Mat | Cushion | Step | Wall | SideWall | Corner | Ruler | Strap | Phone


def level(props: tuple[Prop, ...], name: str) -> float | None:
    """Return the height of a level surface, or None where no prop has it; the floor always exists."""
    if name == "floor":
        return 0.0
    return next((p.levels[name] for p in props if name in p.levels), None)


def face(props: tuple[Prop, ...], name: str) -> float | None:
    """Return the x of an upright face, or None."""
    return next((p.faces[name] for p in props if name in p.faces), None)


def flank(props: tuple[Prop, ...], name: str) -> float | None:
    """Return the z of an upright face beside the figure, or None."""
    return next((p.flanks[name] for p in props if name in p.flanks), None)


def facing(props: tuple[Prop, ...], name: str) -> Vec | None:
    """Return which way an upright face looks, or None."""
    if face(props, name) is not None:
        return (-1.0, 0.0, 0.0)
    return None if flank(props, name) is None else (0.0, 0.0, 1.0)


def boxes(props: tuple[Prop, ...]) -> tuple[Box, ...]:
    """Return all blocks of all props."""
    return tuple(box for p in props for box in p.boxes)
