"""One flat shape of a picture, and the colour roles a theme gives."""

from __future__ import annotations

from typing import Literal, NamedTuple

from hamstretch.figure.camera import Point

Role = Literal[
    "shadow",
    "floor",
    "mat",
    "wall",
    "prop",
    "prop-shade",
    "prop-dark",
    "strap",
    "skin",
    "skin-shade",
    "skin-light",
    "hair",
    "ink",
    "shirt",
    "sleeve",
    "shorts",
    "shoe",
    "sole",
    "target",
    "mark",
]


class Shape(NamedTuple):
    """A closed outline to fill, or with a `width` an open line to stroke with round ends.

    Points are centimetres with y up, joined by smooth curves (`outline.cubics`).
    """

    role: str
    points: tuple[Point, ...]
    far: bool = False
    width: float = 0.0
