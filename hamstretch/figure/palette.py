"""Which colour each part of a figure has: the roles of a theme, and the skin and hair of a look."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import msgspec

from hamstretch.figure.body import Look

RIM = 1.6
"""Width of the line round a person, in centimetres; half of it is seen."""

PLAIN = frozenset(
    {"hint", "hint-edge", "sign", "sign-edge", "wall", "wall-shade", "shadow", "pressed", "strap"}
    | {"prop", "prop-shade", "prop-dark"}
)
"""What is drawn among the parts of a person and has no line round it, nor has a pose seen faintly."""

INSIDE = frozenset({"target", "skin-edge", "screen"})
"""What never reaches the outline of a person, so that a line round it would not be seen."""

HINT_SHARE = 0.3
"""How far an arrow goes from the shoes' colour to that of the furniture, where it is not the rim's."""
SCREEN = "F2EDE2"
"""The lit screen of a phone, the same by day and by night."""
EDGE_SHARE = 0.32
"""How far the line between skin and skin goes from the skin's colour to ink."""
PRESSED_SHARE = 0.24
"""How much darker the mat is under what lies on it."""
WALL_SHADE_SHARE = 0.17
"""How much darker a wall is behind an arm."""
GHOST_SHARE = 0.45
"""How much of each colour is left in the pose seen faintly behind."""

Palette = Mapping[tuple[str, bool], str]
"""Colour as #RRGGBB by role and by whether the part is on the far side."""


class FigureColours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`assets/themes/figures-*.toml`: RRGGBB per role, and how far limbs on the far side darken.

    Skin and hair come from the look, not from the theme; a dark theme lifts hair by `hair_share`
    towards `hair_light`, and skin darker than `skin_least` (0 black, 1 white) towards `skin_light`, so that
    everyone stands out from the night. `rim`, where a theme has one, is
    the line round the whole person.
    """

    shirt: str
    sleeve: str
    shorts: str
    shoe: str
    sole: str
    ink: str
    strap: str
    prop: str
    prop_shade: str
    prop_dark: str
    mat: str
    wall: str
    shadow: str
    target: str
    mark: str
    far: str
    far_share: float = 0.3
    hair_light: str = "FFFFFF"
    hair_share: float = 0.0
    skin_light: str = "FFFFFF"
    skin_least: float = 0.0
    rim: str = ""


def _mixed(a: str, b: str, share: float) -> str:
    """Return a colour a share of the way from a to b, all RRGGBB."""
    pairs = zip(bytes.fromhex(a), bytes.fromhex(b), strict=True)
    return bytes(round(x + (y - x) * share) for x, y in pairs).hex()


def _bright(rgb: str) -> float:
    """Return how light a colour looks, 0 to 1 (ITU-R BT.601)."""
    red, green, blue = bytes.fromhex(rgb)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


def _lifted(rgb: str, light: str, least: float) -> str:
    """Return a colour mixed with a lighter one until it is bright enough."""
    now = _bright(rgb)
    return rgb if now >= least else _mixed(rgb, light, (least - now) / (_bright(light) - now))


@functools.lru_cache(maxsize=16)
def palette(colours: FigureColours, look: Look) -> Palette:
    """Return the colour of every role, on the near and on the far side."""
    given = msgspec.structs.asdict(colours).items()
    table = {role.replace("_", "-"): rgb for role, rgb in given if rgb and isinstance(rgb, str)}
    skin = table["skin"] = _lifted(look.skin, colours.skin_light, colours.skin_least)
    table["hair"] = _mixed(look.hair, colours.hair_light, colours.hair_share)
    table["skin-shade"] = _mixed(skin, look.hair, 0.2)
    table["skin-edge"] = _mixed(skin, colours.ink, EDGE_SHARE)
    table["screen"] = SCREEN
    table["pressed"] = _mixed(colours.mat, colours.far, PRESSED_SHARE)
    table["wall-shade"] = _mixed(colours.wall, "000000", WALL_SHADE_SHARE)
    table["mark-edge"] = "000000" if colours.rim else colours.wall
    table["hint"] = colours.rim or _mixed(colours.shoe, colours.prop_dark, HINT_SHARE)
    table["sign"] = table["hint"]
    table["hint-edge"] = table["sign-edge"] = table["mark-edge"]
    table["skin-light"] = _mixed(skin, "FFFFFF", 0.13)
    table |= {f"ghost-{role}": _mixed(colours.wall, rgb, GHOST_SHARE) for role, rgb in table.items()}
    return {
        (role, far): "#" + _mixed(rgb, colours.far, colours.far_share if far else 0.0)
        for role, rgb in table.items()
        for far in (False, True)
    }
