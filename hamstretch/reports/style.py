"""What a printed report looks like: paper, margins, colours and type, in points."""

from __future__ import annotations

from typing import Literal

import msgspec

from hamstretch.reports.sheet import Ink, Rect

Paper = Literal["a4", "letter"]
SIZES: dict[Paper, tuple[float, float]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
"""Width and height."""
MARGIN = 42.0
"""About 15 mm, which every printer reaches."""
GAP = 10.0


def frame_of(paper: Paper) -> Rect:
    """Return what may be printed on."""
    width, height = SIZES[paper]
    return Rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN)


class Style(msgspec.Struct, frozen=True):
    """Colours of a page, `#RRGGBB`, and its type by role."""

    text: str
    secondary: str
    faint: str
    accent: str
    left: str
    right: str
    red: str

    @property
    def title(self) -> Ink:
        """The report's own name."""
        return Ink(17, self.text, bold=True)

    @property
    def lead(self) -> Ink:
        """The first sentence."""
        return Ink(10, self.text, bold=True)

    @property
    def number(self) -> Ink:
        """A large number."""
        return Ink(15, self.text, bold=True)

    @property
    def strong(self) -> Ink:
        """Titles of charts and lists."""
        return Ink(8.5, self.text, bold=True)

    @property
    def body(self) -> Ink:
        """What is read."""
        return Ink(8, self.text)

    @property
    def quiet(self) -> Ink:
        """Small print, days."""
        return Ink(7, self.secondary)

    @property
    def axis(self) -> Ink:
        """Axes and keys of charts."""
        return Ink(6.5, self.secondary)
