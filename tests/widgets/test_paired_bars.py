import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from hamstretch.widgets.paired_bars import BarGroup, BarsView, PairedBar, PairedBars
from hamstretch.widgets.theme import Theme


def bar(planned: float, done: float, side: str = "left") -> PairedBar:
    return PairedBar(side, side, planned, done, f"{done:g} of {planned:g} s")


VIEW = BarsView(
    "Done of what was planned",
    (
        BarGroup("Strap stretch", (bar(60, 60), bar(60, 30, "right"))),
        BarGroup("A march that has rather a long name", (PairedBar("both", "", 120, 0, "0 of 120 s"),)),
    ),
)


@pytest.fixture
def bars(qtbot: QtBot, theme: Theme) -> PairedBars:
    widget = PairedBars(theme)
    qtbot.addWidget(widget)
    widget.set_view(VIEW)
    return widget


def pixels(widget: PairedBars, colour: QColor) -> int:
    image = widget.grab().toImage()
    return sum(image.pixelColor(x, y) == colour for y in range(image.height()) for x in range(image.width()))


def test_the_text_twin_says_everything_that_is_painted(bars: PairedBars) -> None:
    assert bars.accessibleDescription().splitlines() == [
        "Done of what was planned",
        "Strap stretch: left 60 of 60 s; right 30 of 60 s",
        "A march that has rather a long name: 0 of 120 s",
    ]
    assert bars.accessibleName() == VIEW.title


def test_a_half_done_side_is_half_as_long_as_a_whole_one(bars: PairedBars, theme: Theme) -> None:
    bars.resize(700, bars.heightForWidth(700))
    left, right = (pixels(bars, theme.colours.of(side)) for side in ("left", "right"))
    assert right / left == pytest.approx(0.5, abs=0.03)


def test_nothing_done_fills_nothing(bars: PairedBars, theme: Theme) -> None:
    bars.resize(700, bars.heightForWidth(700))
    assert pixels(bars, theme.colours.of("accent")) == 0


def test_more_than_planned_is_as_long_as_the_whole_track(bars: PairedBars, theme: Theme) -> None:
    bars.resize(700, 200)
    bars.set_view(BarsView("", (BarGroup("x", (bar(30, 30),)),)))
    whole = pixels(bars, theme.colours.of("left"))
    bars.set_view(BarsView("", (BarGroup("x", (bar(30, 40),)),)))
    assert pixels(bars, theme.colours.of("left")) == pytest.approx(whole, rel=0.1)


def test_names_go_above_their_bars_where_it_is_narrow(bars: PairedBars) -> None:
    assert bars.heightForWidth(320) > bars.heightForWidth(800)


def test_an_empty_view_takes_no_room(bars: PairedBars) -> None:
    bars.set_view(BarsView())
    assert bars.heightForWidth(400) == 0
    assert bars.accessibleDescription() == ""
