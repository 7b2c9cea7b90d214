"""One flat shape of a picture, with the role its colour has in a theme."""

from __future__ import annotations

from typing import Final, NamedTuple

from hamstretch.figure.camera import Point

KEPT: Final = 16
"""So many drawings of each part of a body are kept, 2 to 10 KB each: what stands still is not made again."""


class Shape(NamedTuple):
    """A closed outline to fill, or with a `width` an open line to stroke with round ends.

    Points are centimetres with y up, joined by smooth curves (`outline.cubics`).
    """

    role: str
    points: tuple[Point, ...]
    far: bool = False
    width: float = 0.0
