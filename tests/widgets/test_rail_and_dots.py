from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hamstretch.widgets.icons import icon, icon_folder
from hamstretch.widgets.progress_dots import BarView, DotsView, SegmentBar, WeekDots
from hamstretch.widgets.rail import NavRail, RailEntry
from hamstretch.widgets.theme import Theme

ENTRIES = [RailEntry("today", "Today", "today"), RailEntry("library", "Library", "library")]

NAME = "hamstretch"
"""The picture of the app itself, which has colours of its own."""


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme) -> NavRail:
    rail = NavRail(theme, ENTRIES)
    qtbot.addWidget(rail)
    rail.show()
    rail.set_current("today")
    return rail


def entries(rail: NavRail) -> list[QAbstractButton]:
    return rail.findChildren(QAbstractButton)


def test_a_click_picks_a_page(rail: NavRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.picked) as told:
        qtbot.mouseClick(entries(rail)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["library"]
    assert rail.current == "library"


def test_arrows_open_the_page_below_and_stop_at_the_last(rail: NavRail, qtbot: QtBot) -> None:
    entries(rail)[0].setFocus()
    with qtbot.waitSignal(rail.picked) as told:
        qtbot.keyClick(entries(rail)[0], Qt.Key.Key_Down)
    assert told.args == ["library"]
    qtbot.keyClick(entries(rail)[1], Qt.Key.Key_Down)
    assert rail.current == "library"


def test_a_focus_on_the_rail_goes_with_the_page_that_a_number_opens(rail: NavRail, qtbot: QtBot) -> None:
    with qtbot.waitActive(rail):
        rail.activateWindow()
    entries(rail)[0].setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (rail.current, entries(rail)[1].hasFocus()) == ("library", True)


def test_marking_a_page_tells_nobody(rail: NavRail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.picked):
        rail.set_current("library")


def test_without_its_words_the_rail_is_narrow_but_still_named(rail: NavRail) -> None:
    wide = rail.sizeHint().width()
    rail.set_narrow(True)
    assert rail.sizeHint().width() < wide
    assert [entry.accessibleName() for entry in entries(rail)] == ["Today", "Library"]
    assert entries(rail)[0].toolTip() == "Today"


def test_a_session_beyond_the_plan_is_one_dot_more(qtbot: QtBot, theme: Theme) -> None:
    dots = WeekDots(theme)
    qtbot.addWidget(dots)
    dots.set_view(DotsView(2, 3, "2 of 3"))
    three = dots.sizeHint().width()
    dots.set_view(DotsView(4, 3, "4 of 3"))
    assert dots.sizeHint().width() > three
    assert dots.accessibleName() == "4 of 3"


def test_each_segment_is_as_long_as_it_lasts(qtbot: QtBot, theme: Theme) -> None:
    bar = SegmentBar(theme)
    qtbot.addWidget(bar)
    bar.resize(304, 8)
    bar.set_view(BarView((10, 20, 30)))
    widths = [width for _, width in bar.spans()]
    assert widths == pytest.approx([50, 100, 150])
    assert sum(bar.spans()[-1]) == pytest.approx(304)


def test_a_bar_of_nothing_paints_nothing(qtbot: QtBot, theme: Theme) -> None:
    bar = SegmentBar(theme)
    qtbot.addWidget(bar)
    assert bar.spans() == ()
    bar.grab()


@pytest.mark.parametrize(
    "file", sorted(f for f in icon_folder().glob("*.svg") if f.stem != NAME), ids=lambda file: file.stem
)
@pytest.mark.usefixtures("qapp")
def test_every_icon_draws_in_the_asked_colour(file: Path) -> None:
    picture = icon(file.stem, QColor("#0F6E6E"), 24).pixmap(48, 48).toImage()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#0f6e6e"}
