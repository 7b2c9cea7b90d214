"""What is seen instead of heard: a shape for every signal, a side by place, shape and colour."""

import itertools

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.cues import Cue
from hamstretch.widgets.cue_sign import Flash, paint_sign
from hamstretch.widgets.far_view import FarScene, FarView, Side
from hamstretch.widgets.theme import Theme

PX = 64


def sign(name: str) -> QImage:
    image = QImage(PX, PX, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sign(painter, QRectF(image.rect()), name, QColor("black"))
    painter.end()
    return image


def different(one: QImage, other: QImage) -> float:
    """The share of pixels in which two pictures differ clearly."""
    pairs = ((one.pixelColor(x, y), other.pixelColor(x, y)) for x in range(PX) for y in range(PX))
    return sum(abs(a.lightness() - b.lightness()) > 100 for a, b in pairs) / PX**2


def test_every_signal_has_a_shape_that_no_other_has_in_one_colour(qapp: QApplication) -> None:
    assert qapp is not None
    signs = {cue: sign(cue) for cue in Cue}
    for one, other in itertools.combinations(Cue, 2):
        assert different(signs[one], signs[other]) > 0.02, (one, other)
    assert min(different(each, sign("")) for each in signs.values()) > 0.03


def far(qtbot: QtBot, theme: Theme, scene: FarScene) -> FarView:
    view = FarView(theme)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_scene(scene)
    return view


@pytest.mark.parametrize(
    ("side", "left", "right"), [("left", True, False), ("right", False, True), ("both", True, True)]
)
def test_a_side_stands_at_its_edge_filled_while_it_works_and_outlined_while_it_comes(
    qtbot: QtBot, theme: Theme, side: Side, left: bool, right: bool
) -> None:
    colour = theme.colours.of("accent" if side == "both" else side)
    for working in (True, False):
        view = far(qtbot, theme, FarScene(number="12", side=side, working=working))
        picture = view.grab().toImage()
        for there, x in ((left, 30), (right, 770)):
            assert (picture.pixelColor(x, 570) == colour) is (there and working)
    words = {"left": "left", "right": "right"}
    assert words.get(side, "12") in view.accessibleName()


def test_three_digits_fit_between_the_sides(qtbot: QtBot, theme: Theme) -> None:
    view = far(qtbot, theme, FarScene(number="120", unit="s", side="both", working=True))
    picture, ink = view.grab().toImage(), theme.colours.of("text")
    _, middle, _, _ = view.rows()
    row = round(middle.center().y())
    across = [x for x in range(800) if picture.pixelColor(x, row) == ink]
    assert middle.left() <= min(across) < max(across) <= middle.right()
    assert max(across) - min(across) > middle.width() * 0.6


def test_the_frame_lights_up_in_the_colour_of_the_turn_at_the_edge_alone(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    flash = Flash(theme, page)
    flash.light("left", on=True)
    assert page.grab().toImage().pixelColor(2, 150) == theme.colours.of("left")
    assert page.grab().toImage().pixelColor(200, 150) != theme.colours.of("left")
    flash.light("left", on=False)
    assert page.grab().toImage().pixelColor(2, 150) != theme.colours.of("left")


def test_what_is_read_stands_in_the_middle_and_a_signal_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    words = {"title": "Bridge", "line": "Rest", "next": "Next: hold"}
    view = far(qtbot, theme, FarScene(number="12", **words))
    picture = view.grab().toImage()
    paper = picture.pixelColor(400, 2)
    title, _, *below = (box.toAlignedRect() for box in view.rows())
    for box in (title, *below):
        across = [
            x
            for x in range(box.left(), box.right())
            if any(picture.pixelColor(x, y) != paper for y in range(box.top(), box.bottom(), 2))
        ]
        assert (min(across) + max(across)) / 2 == pytest.approx(box.center().x(), abs=8)
    view.set_scene(FarScene(number="12", sign="start", **words))
    half = title.adjusted(title.width() // 2, 0, 0, 0)
    assert view.grab().toImage().copy(half) == picture.copy(half)
