import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from hamstretch.widgets.hold_ring import HoldRing, RingView
from hamstretch.widgets.theme import Theme

VIEW = RingView(18, "seconds", 0.6, "right")


@pytest.fixture
def ring(qtbot: QtBot, theme: Theme) -> HoldRing:
    ring = HoldRing(theme)
    qtbot.addWidget(ring)
    ring.resize(800, 600)
    ring.set_view(VIEW)
    ring.show()
    return ring


def inked(ring: HoldRing, colour: str) -> QRect:
    """The smallest rectangle around every pixel of a colour."""
    picture = ring.grab().toImage()
    spots = [
        (x, y)
        for y in range(0, picture.height(), 2)
        for x in range(0, picture.width(), 2)
        if picture.pixelColor(x, y).name().upper() == colour
    ]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def test_the_seconds_fill_a_third_of_the_window(ring: HoldRing, theme: Theme) -> None:
    assert inked(ring, theme.colours.text).height() == pytest.approx(200, abs=8)


def test_three_digits_stay_inside_the_ring(ring: HoldRing, theme: Theme) -> None:
    ring.set_view(RingView(120, "seconds", 1, "left"))
    digits = inked(ring, theme.colours.text)
    assert digits.width() < 600 * 0.9


@pytest.mark.parametrize(("role", "colour"), [("left", "left"), ("right", "right"), ("rest", "secondary")])
def test_the_ring_takes_the_colour_of_its_side(ring: HoldRing, theme: Theme, role: str, colour: str) -> None:
    ring.set_view(RingView(5, "", 1, role))
    assert inked(ring, getattr(theme.colours, colour)).width() > 500


def test_a_view_that_looks_the_same_paints_nothing(ring: HoldRing, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    monkeypatch.setattr(ring, "update", lambda: painted.append(1))
    ring.set_view(RingView(18, "seconds", 0.6001, "right"))
    assert not painted
    ring.set_view(RingView(17, "seconds", 0.6001, "right"))
    assert painted


def test_it_is_heard_as_the_number_and_its_unit(ring: HoldRing) -> None:
    assert ring.accessibleName() == "18 seconds"
