import itertools

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from hamstretch.figure.body import LOOKS
from hamstretch.figure.palette import FigureColours, palette
from hamstretch.resources import load_theme
from hamstretch.widgets.controls import mixed
from hamstretch.widgets.heat_map import shades
from hamstretch.widgets.theme import Colours, Theme, decode_theme, scheme, stylesheet
from hamstretch.widgets.theme import palette as native

GROUNDS = ("background", "surface", "raised")
SCALES = [(100, 15, 32), (150, 22, 48), (20, 12, 26), (900, 30, 64)]
INKS = ("text", "secondary", "accent", "left", "right", "green", "amber", "red")


def load(name: str) -> Theme:
    return decode_theme(load_theme(name))


def load_figures(name: str) -> FigureColours:
    return msgspec.convert(load_theme(f"figures-{name}"), FigureColours)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def blended(one: str, other: str, share: float) -> str:
    return mixed(QColor(one), QColor(other), share).name()


def test_no_colour_is_left_out_of_the_pairs() -> None:
    seen = {*INKS, *GROUNDS, "on_accent", "outline", "focus", "tray"}
    assert seen == set(Colours.__struct_fields__)


@pytest.mark.parametrize("share", [0, 0.12, 0.25])
def test_words_are_read_on_what_the_pointer_is_over(either_theme: Theme, share: float) -> None:
    tint = either_theme.colours
    assert contrast(tint.text, blended(tint.surface, tint.accent, share)) >= 4.5
    assert contrast(tint.on_accent, blended(tint.accent, tint.text, min(share, 0.12))) >= 4.5


SEEN_WITHOUT = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Linear RGB as it is seen without one kind of cones: Machado, Oliveira and Fernandes 2009, severity 1.0."""


def seen_as(colour: str, matrix: tuple[tuple[float, float, float], ...]) -> float:
    """Relative luminance of a colour as it is seen."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    rows = [min(max(sum(m * c for m, c in zip(row, linear, strict=True)), 0), 1) for row in matrix]
    return 0.2126 * rows[0] + 0.7152 * rows[1] + 0.0722 * rows[2]


@pytest.mark.parametrize("eye", SEEN_WITHOUT)
@pytest.mark.parametrize("ink", ["left", "right", "accent", "text", "secondary"])
def test_every_series_stands_out_from_its_ground_whatever_the_eye(
    either_theme: Theme, ink: str, eye: str
) -> None:
    shown = [seen_as(getattr(either_theme.colours, role), SEEN_WITHOUT[eye]) for role in (ink, "surface")]
    low, high = sorted(shown)
    assert (high + 0.05) / (low + 0.05) >= 3


@pytest.mark.parametrize("eye", SEEN_WITHOUT)
def test_the_shades_of_the_year_grow_one_way_whatever_the_eye(either_theme: Theme, eye: str) -> None:
    levels = [seen_as(shade.name(), SEEN_WITHOUT[eye]) for shade in shades(either_theme)]
    assert levels in (sorted(levels), sorted(levels, reverse=True))
    assert len(set(levels)) == len(levels)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("ink", "ground"), [*itertools.product(INKS, GROUNDS), ("on_accent", "accent")])
def test_every_text_pair_reaches_four_and_a_half(either_theme: Theme, ink: str, ground: str) -> None:
    tint = either_theme.colours
    assert contrast(getattr(tint, ink), getattr(tint, ground)) >= 4.5


@pytest.mark.parametrize(
    ("shape", "ground"), list(itertools.product(("outline", "focus", "accent"), GROUNDS))
)
def test_every_shape_pair_reaches_three(either_theme: Theme, shape: str, ground: str) -> None:
    tint = either_theme.colours
    assert contrast(getattr(tint, shape), getattr(tint, ground)) >= 3


@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("panel", ["#FFFFFF", "#F6F5F4", "#EFF0F1", "#303030", "#1E1E1E", "#000000"])
def test_the_tray_s_icon_is_seen_on_any_panel(name: str, panel: str) -> None:
    assert contrast(load(name).colours.tray, panel) >= 3


@pytest.mark.parametrize(("ink", "ground"), [*itertools.product(INKS, GROUNDS), ("on_accent", "accent")])
def test_with_high_contrast_every_text_pair_reaches_seven(ink: str, ground: str) -> None:
    tint = load("high-contrast").colours
    assert contrast(getattr(tint, ink), getattr(tint, ground)) >= 7


@pytest.mark.parametrize(
    ("shape", "ground"), list(itertools.product(("outline", "focus", "accent"), GROUNDS))
)
def test_with_high_contrast_every_shape_pair_reaches_four_and_a_half(shape: str, ground: str) -> None:
    tint = load("high-contrast").colours
    assert contrast(getattr(tint, shape), getattr(tint, ground)) >= 4.5


def test_with_high_contrast_every_part_of_a_figure_stands_out_whoever_shows_it() -> None:
    theme, colours = load("high-contrast"), load_figures("high-contrast")
    quiet = {
        "shadow",
        "ink",
        "far",
        "hair-light",
        "pressed",
        "wall-shade",
        "mark-edge",
        "hint-edge",
        "sign-edge",
    }
    for person in LOOKS:
        table = palette(colours, person)
        skin = {role for role, _ in table if role.startswith(("skin", "hair"))} - quiet
        faint = {f"ghost-{role}" for role in quiet | skin}  # a person is told apart by clothes
        plain = {role for role, _ in table} - quiet - skin - faint
        weak = [
            (r, f)
            for (r, f), rgb in table.items()
            if r in plain and contrast(rgb, theme.colours.surface) < 4.5
        ]
        assert weak == []
        assert contrast(table["rim", False], theme.colours.surface) >= 7
        assert contrast(table["target", False], table["shorts", False]) >= 3
        grounds = (theme.colours.surface, table["rim", False])
        for role in skin:
            assert max(contrast(table[role, False], ground) for ground in grounds) >= 4.5


def test_six_people_differ_in_skin_and_hair() -> None:
    tables = [palette(load_figures("light"), person) for person in LOOKS]
    assert len({(t["skin", False], t["hair", False]) for t in tables}) == len(LOOKS)
    assert len({t["skin", False] for t in tables}) == len(LOOKS)


@pytest.mark.parametrize(("percent", "body", "title"), SCALES)
def test_text_scales_within_80_and_200_per_cent(
    either_theme: Theme, percent: int, body: int, title: int
) -> None:
    scaled = either_theme.scaled(percent)
    assert (scaled.type.body, scaled.type.title) == (body, title)
    assert scaled.space == either_theme.space
    assert f"font-size: {title}px" in stylesheet(either_theme, percent)


def test_the_palette_speaks_the_themes_colours(either_theme: Theme) -> None:
    made = native(either_theme)
    assert made.color(QPalette.ColorRole.Window).name().upper() == either_theme.colours.background
    assert made.color(QPalette.ColorRole.Accent).name().upper() == either_theme.colours.accent


def test_appearance_follows_the_system_unless_forced() -> None:
    assert scheme("system", Qt.ColorScheme.Dark) == "dark"
    assert scheme("system", Qt.ColorScheme.Unknown) == "light"
    assert scheme("light", Qt.ColorScheme.Dark) == "light"
    assert scheme("dark", Qt.ColorScheme.Light) == "dark"
    assert scheme("high-contrast", Qt.ColorScheme.Light) == "high-contrast"


def test_a_theme_with_a_wrong_colour_is_refused_by_its_key(either_theme: Theme) -> None:
    raw = msgspec.to_builtins(either_theme)
    raw["colours"]["accent"] = "teal"
    with pytest.raises(msgspec.ValidationError, match=r"colours\.accent"):
        decode_theme(raw)
