from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from hamstretch.core.catalog import Catalog, Fault
from hamstretch.core.errors import UsageError
from hamstretch.reports import figures
from hamstretch.reports.figures import (
    CELL,
    GAP,
    HEAD,
    LARGE,
    SMALL,
    Style,
    contact_sheet,
    export,
    known,
    picture,
)
from tests.material import clip_of


@pytest.fixture
def style() -> Style:
    return Style.of("light", "juniper", "right")


def ink(image: QImage, left: int, top: int, width: int, height: int) -> int:
    """Count the pixels in a rectangle that are not the background's."""
    ground = image.pixel(0, 0)
    return sum(
        image.pixel(x, y) != ground for x in range(left, left + width) for y in range(top, top + height)
    )


@pytest.mark.usefixtures("qapp")
def test_every_cell_of_the_sheet_holds_a_name_three_pictures_and_a_sentence(
    style: Style, catalog: Catalog
) -> None:
    clips = [clip_of(id_) for id_ in ("ST1", "ST3", "SU1", "WU1")]
    sheet = contact_sheet(clips, style, catalog)
    assert (sheet.width(), sheet.height()) == (3 * CELL[0], 2 * CELL[1])
    assert sheet.pixelColor(0, 0) == style.theme.colours.of("background")
    for n in range(len(clips)):
        left, top = n % 3 * CELL[0], n // 3 * CELL[1]
        assert ink(sheet, left, top, CELL[0], GAP + HEAD) > 50
        assert ink(sheet, left + GAP, top + GAP + HEAD, LARGE, LARGE) > 2000
        assert ink(sheet, left + 2 * GAP + LARGE, top + GAP + HEAD + 72, SMALL, SMALL) > 300
        assert ink(sheet, left + 3 * GAP + LARGE + SMALL, top + GAP + HEAD, LARGE, LARGE) > 2000
        assert ink(sheet, left, top + GAP + HEAD + LARGE, CELL[0], GAP + 40) > 50
    assert ink(sheet, CELL[0], CELL[1], CELL[0], CELL[1]) == 0


@pytest.mark.parametrize("id_", ["ST2", "SU2"])
def test_the_left_picture_is_the_right_one_turned_over(style: Style, id_: str) -> None:
    clip, ground = clip_of(id_), style.theme.colours.of("background")
    t = clip.key_time(clip.hold_key)
    right = picture(style.moment(clip, t), 480, ground)
    left = picture(style._replace(side="left").moment(clip, t), 480, ground)
    turned = left.flipped(Qt.Orientation.Horizontal)
    worst = max(abs(a - b) for a, b in zip(bytes(turned.constBits()), bytes(right.constBits()), strict=True))
    assert worst <= 4  # of 255, nothing that is seen: a painter rounds each edge towards one side


def test_every_key_pose_and_the_fault_are_written_beside_the_moving_picture(
    tmp_path: Path, style: Style
) -> None:
    told: list[str] = []
    assert export(["ST3"], tmp_path, style, told.append, size=64, vectors=True) == ()
    clip = clip_of("ST3")
    stills = {*(k.key for k in clip.keys), f"wrong-{clip.wrong.key}"}
    expected = {"ST3.png"} | {f"{name}.{kind}" for name in stills for kind in ("png", "svg")}
    assert {file.name for file in (tmp_path / "ST3").iterdir()} == expected
    assert QImage(str(tmp_path / "ST3/hold.png")).width() == 64
    assert "Chair forward fold" in (tmp_path / "ST3/hold.svg").read_text("utf-8")
    assert told == [f"1/1 ST3: {len(expected)} files"]


def test_themes_and_looks_make_other_pictures(style: Style) -> None:
    clip = clip_of("ST3")
    styles = [style, Style.of("dark", "juniper", "right"), Style.of("light", "willow", "right")]
    drawn = [picture(s.moment(clip), 96, s.theme.colours.of("background")) for s in styles]
    assert drawn[0] != drawn[1]
    assert drawn[0] != drawn[2]


def test_ids_come_in_the_order_of_the_index(tmp_path: Path) -> None:
    (tmp_path / "figures").mkdir()
    for name in ("WU1", "draft", "ST10", "SU1", "ST2", "ST2-easy"):
        (tmp_path / f"figures/{name}.toml").touch()
    assert known([], tmp_path) == ("ST2", "ST2-easy", "ST10", "SU1", "WU1", "draft")
    assert known(["WU1", "SU1"], tmp_path) == ("SU1", "WU1")
    with pytest.raises(UsageError):
        known(["ST99"], tmp_path)


def test_a_clip_with_a_fault_is_named_and_the_others_are_drawn(
    tmp_path: Path, style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Fault("figures/ST1.toml", "schema", "wrong")
    monkeypatch.setattr(figures, "load_figure", lambda id_: fault if id_ == "ST1" else clip_of(id_))
    assert export(["ST1", "WU1"], tmp_path, style, lambda _: None, size=32) == (fault,)
    assert [folder.name for folder in tmp_path.iterdir()] == ["WU1"]
