import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QPainter, QRegion
from PySide6.QtWidgets import QWidget
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
    monkeypatch.setattr(ring, "update", lambda *_: painted.append(1))
    ring.set_view(RingView(18, "seconds", 0.6001, "right"))
    assert not painted
    ring.set_view(RingView(17, "seconds", 0.6001, "right"))
    assert painted


def test_what_is_painted_bit_by_bit_is_the_picture_painted_at_once(
    ring: HoldRing, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QRect] = []
    monkeypatch.setattr(ring, "update", asked.append)
    grown = ring.grab().toImage()
    for step in range(1, 600):
        ring.set_view(RingView(18, "seconds", 0.6 - step / 1000, "right"))
    assert asked
    assert all(box.width() < 100 and box.height() < 100 for box in asked)
    painter = QPainter(grown)
    for box in asked:
        painter.fillRect(box, theme.colours.background)
        ring.render(painter, box.topLeft(), QRegion(box), QWidget.RenderFlag.DrawChildren)
    painter.end()
    once = ring.grab().toImage()
    far = [
        (x, y)
        for x in range(once.width())
        for y in range(once.height())
        if abs(QColor(once.pixel(x, y)).lightness() - QColor(grown.pixel(x, y)).lightness()) > 20
    ]
    assert not far


def test_it_is_heard_as_the_number_and_its_unit(ring: HoldRing) -> None:
    assert ring.accessibleName() == "18 seconds"


def test_several_repetitions_are_dots_filled_as_far_as_they_are_begun(ring: HoldRing, theme: Theme) -> None:
    """Between the unit and the ring's lower rim: so many runs of the side's colour, the last an outline."""
    ring.set_view(RingView(18, "seconds", 0.0, "right"))
    alone = ring.grab().toImage()
    ring.set_view(RingView(18, "seconds", 0.0, "right", begun=1, times=3, told="1 of 3"))
    picture, colour = ring.grab().toImage(), theme.colours.right.lower()
    rows = {
        y: found
        for y in range(430, 560)
        if (found := [x for x in range(250, 550) if picture.pixelColor(x, y).name() == colour])
    }
    middle = rows[(min(rows) + max(rows)) // 2]
    dots = [x for x in middle if x - 1 not in middle]
    filled = [x for x in dots if all(x + n in middle for n in range(8))]
    assert (len(filled), len(dots)) == (1, 5)
    assert ring.accessibleName() == "18 seconds, 1 of 3"
    assert not any(alone.pixelColor(x, y).name() == colour for y in range(430, 560) for x in range(250, 550))


def test_in_the_tree_it_is_a_bar_that_moves_at_few_moments(ring: HoldRing) -> None:
    told: list[int] = []
    ring.valueChanged.connect(told.append)
    for left in range(30, -1, -1):
        ring.set_view(RingView(left, "seconds", left / 30, "left", of=30))
    ring.set_view(RingView(12, "times", 1, "right", of=12))
    assert told == [30, 20, 10, 5, 0, 12]
    assert ring.accessibleName() == "12 times"
    heard = QAccessible.queryAccessibleInterface(ring)
    assert heard.role() is QAccessible.Role.ProgressBar
    value = heard.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (12, 0, 12)
