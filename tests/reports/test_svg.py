"""The SVG is read back with an XML parser, as any program that shows one does."""

import re
from xml.etree import ElementTree as ET

import msgspec
import pytest

from hamstretch.figure.body import LOOKS
from hamstretch.figure.clip import Clip, Side
from hamstretch.figure.hints import shown
from hamstretch.figure.palette import PLAIN, FigureColours
from hamstretch.reports.svg import svg
from hamstretch.resources import load_theme
from tests.material import clip_of

SPACE = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def clip() -> Clip:
    return clip_of("SU2")


def drawn(
    clip: Clip,
    side: Side = "right",
    *,
    wrong: bool = False,
    title: str = "x",
    theme: str = "light",
    rim: str = "",
) -> ET.Element:
    colours = msgspec.convert(load_theme(f"figures-{theme}"), FigureColours)
    colours = msgspec.structs.replace(colours, rim=rim)
    pose = clip.wrong_pose(side) if wrong else clip.at(clip.key_time("hold"), side)
    return ET.fromstring(svg(clip, pose, side, LOOKS[0], colours, title))  # noqa: S314 - our own text


def classes(root: ET.Element) -> list[str]:
    return [path.get("class", "") for path in root.iter(f"{SPACE}path")]


def outlines(root: ET.Element) -> list[list[float]]:
    return [
        [float(n) for n in re.findall(r"-?[\d.]+", path.get("d", ""))] for path in root.iter(f"{SPACE}path")
    ]


def test_every_part_of_the_picture_has_its_role_and_the_far_side_its_own(clip: Clip) -> None:
    found = classes(drawn(clip))
    assert found[0] == "shadow"
    assert {"mat", "shirt", "shorts", "skin", "hair", "shoe", "shoe far", "target", "strap"} <= set(found)
    assert "mark" not in found


def test_what_tells_of_the_movement_lies_behind_the_person_and_inside_the_frame() -> None:
    clip = clip_of("WU4")
    colours = msgspec.convert(load_theme("figures-light"), FigureColours)
    hints = shown(clip, clip.key_time("large"), "right", LOOKS[0])
    pose = clip.at(clip.key_time("large"))
    root = ET.fromstring(svg(clip, pose, "right", LOOKS[0], colours, "x", hints))  # noqa: S314 - our own text
    found = classes(root)
    assert found.count("hint") == len(hints)
    assert max(n for n, c in enumerate(found) if c == "hint") < found.index("skin")
    left, top, width, _ = (float(n) for n in root.get("viewBox", "").split())
    xs = [x for s in hints for x, _ in s.points]
    ys = [-y for s in hints for _, y in s.points]
    assert left < min(xs)
    assert max(xs) < left + width
    assert top < min(ys)


def test_the_common_fault_is_marked(clip: Clip) -> None:
    root = drawn(clip, wrong=True)
    assert classes(root)[-1] == "mark"
    ring = list(root.iter(f"{SPACE}path"))[-1]
    assert (ring.get("fill"), ring.get("stroke-width")) == ("none", "1.6")


def test_all_of_it_lies_inside_the_frame(clip: Clip) -> None:
    root = drawn(clip)
    left, top, width, height = (float(n) for n in root.get("viewBox", "").split())
    for numbers in outlines(root):
        assert left <= min(numbers[::2])
        assert max(numbers[::2]) <= left + width
        assert top <= min(numbers[1::2])
        assert max(numbers[1::2]) <= top + height


def test_left_is_the_exact_mirror_of_right(clip: Clip) -> None:
    right, left = drawn(clip), drawn(clip, "left")
    assert classes(left) == classes(right)
    (shade, *others), (other_shade, *same) = outlines(left), outlines(right)
    once, other = shade[:-2:2], other_shade[:-2:2]  # its last point is its first
    assert sorted(-x for x in once) == pytest.approx(sorted(other), abs=0.011)
    for a, b in zip(others, same, strict=True):
        assert [-x for x in a[::2]] == pytest.approx(b[::2], abs=0.011)
        assert a[1::2] == b[1::2]


def test_a_title_may_hold_any_sign(clip: Clip) -> None:
    title = drawn(clip, title='Fold & "reach" <far>').find(f"{SPACE}title")
    assert title is not None
    assert title.text == 'Fold & "reach" <far>'


def test_dark_has_other_colours_on_the_same_shapes(clip: Clip) -> None:
    light, dark = drawn(clip), drawn(clip, theme="dark")
    assert outlines(light) == outlines(dark)
    fills = [{path.get("fill") for path in root.iter(f"{SPACE}path")} for root in (light, dark)]
    assert fills[0] != fills[1]


def test_a_theme_with_a_rim_has_a_closed_line_under_every_part_of_the_person(clip: Clip) -> None:
    plain, rimmed = drawn(clip), drawn(clip, rim="FFFFFF")
    person = [c for c in classes(plain)[classes(plain).index("mat") + 1 :] if c not in PLAIN]
    rims = [path for path in rimmed.iter(f"{SPACE}path") if path.get("class") == "rim"]
    assert len(rims) == len(person)
    assert [p.get("d", "").endswith("Z") for p in rims].count(True) > len(rims) / 2
    assert classes(rimmed).index("rim") < classes(rimmed).index("shirt")
