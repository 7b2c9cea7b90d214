import itertools

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstretch.widgets.body_map import BodyMap, outlines
from hamstretch.widgets.theme import Theme

NAMES = {
    "low_back": "Low back",
    "saddle": "Between the legs",
    "thigh_l": "Left thigh",
    "thigh_r": "Right thigh",
    "chest": "Chest",
    "elsewhere": "Somewhere else",
}


@pytest.fixture
def body(qtbot: QtBot, theme: Theme) -> BodyMap:
    body = BodyMap(theme, NAMES)
    qtbot.addWidget(body)
    body.resize(800, 420)
    body.show()
    return body


def test_outlines_do_not_overlap_so_that_a_click_means_one_region() -> None:
    for (one, a), (other, b) in itertools.combinations(outlines().items(), 2):
        area = a.intersected(b).boundingRect()
        assert area.width() * area.height() < 1, (one, other)


def test_the_right_side_mirrors_the_left() -> None:
    mirror = QTransform(-1, 0, 0, 1, 120, 0)
    for region, path in outlines().items():
        if region.endswith("_l"):
            other = outlines()[f"{region[:-2]}_r"]
            assert mirror.map(path).boundingRect() == other.boundingRect()


def test_the_persons_own_left_is_on_the_left_seen_from_behind() -> None:
    assert (
        outlines()["thigh_l"].boundingRect().center().x() < outlines()["low_back"].boundingRect().center().x()
    )


@pytest.mark.parametrize("region", [name for name in NAMES if name != "elsewhere"])
def test_a_click_in_the_drawing_ticks_the_list_and_a_second_takes_it_back(
    qtbot: QtBot, body: BodyMap, region: str
) -> None:
    spot: QPoint = body._drawing.centre(region).toPoint()
    with qtbot.waitSignal(body.changed):
        qtbot.mouseClick(body._drawing, Qt.MouseButton.LeftButton, pos=spot)
    assert body.chosen() == {region}
    qtbot.mouseClick(body._drawing, Qt.MouseButton.LeftButton, pos=spot)
    assert body.chosen() == set()


def test_the_list_alone_is_enough_and_holds_what_cannot_be_drawn(qtbot: QtBot, body: BodyMap) -> None:
    qtbot.keyClick(body._ticks["elsewhere"], Qt.Key.Key_Space)
    qtbot.keyClick(body._ticks["low_back"], Qt.Key.Key_Space)
    assert body.chosen() == {"elsewhere", "low_back"}


def test_unknown_regions_of_an_older_answer_are_passed_over(body: BodyMap) -> None:
    body.set_chosen(["chest", "left_ear"])
    assert body.chosen() == {"chest"}


@pytest.mark.parametrize(("wide", "beside"), [(1600, True), (600, False)])
def test_where_words_are_long_the_list_stands_below_the_drawing(
    qtbot: QtBot, theme: Theme, wide: int, beside: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    body = BodyMap(theme, {f"thigh_{side}": "Unbroken" * 3 for side in "lr"}, page)
    body.resize(wide, 900)
    page.show()
    QCoreApplication.processEvents()
    drawing, tick = body._drawing.geometry(), body._ticks["thigh_l"].geometry()
    assert (tick.left() > drawing.right()) is beside
    assert (tick.top() > drawing.bottom()) is not beside
