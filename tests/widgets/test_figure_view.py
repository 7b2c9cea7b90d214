import tomllib
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.clips import load_figure
from hamstretch.figure.body import LOOKS, Look
from hamstretch.figure.clip import Clip, Side
from hamstretch.figure.load import decode
from hamstretch.figure.palette import FigureColours, palette
from hamstretch.widgets import figure_still, figure_view
from hamstretch.widgets.figure_still import FigureStill
from hamstretch.widgets.figure_view import FigureScene, FigureView, paint_scene
from hamstretch.widgets.moments import reel

ASSETS = Path(__file__).parents[2] / "assets"
PAPER = QColor("#F6F4EF")


@pytest.fixture(params=["light", "dark", "high-contrast"])
def colours(request: pytest.FixtureRequest) -> FigureColours:
    text = (ASSETS / "themes" / f"figures-{request.param}.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), FigureColours)


@pytest.fixture
def clip() -> Clip:
    return decode("SU2", (ASSETS / "figures" / "SU2.toml").read_bytes())


def blank(side: int = 240) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(PAPER)
    return image


def inked(image: QImage) -> QRect:
    """Return the box of all pixels that are no longer paper."""
    spots = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != PAPER
    ]
    if not spots:
        return QRect()
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def image_of(what: FigureScene) -> QImage:
    image = blank()
    painter = QPainter(image)
    paint_scene(painter, QRectF(20, 20, 200, 200), what)
    painter.end()
    return image


def painted(
    clip: Clip, colours: FigureColours, side: Side, *, wrong: bool = False, look: Look = LOOKS[1]
) -> QImage:
    return image_of(FigureScene(clip, colours, clip.key_time("hold"), side, look, wrong))


def inks(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def unlike(one: QImage, other: QImage) -> int:
    """Return how far two pictures of one size are from each other, added up over their pixels."""
    spots = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) for x, y in spots)


def test_a_figure_fills_its_box_and_stays_inside(clip: Clip, colours: FigureColours) -> None:
    ink = inked(painted(clip, colours, "right"))
    assert QRect(20, 20, 200, 200).contains(ink)
    assert ink.width() > 150


def test_the_numbers_of_a_slow_count_are_readable_on_either_side(colours: FigureColours) -> None:
    clip = load_figure("SU5-slow")
    assert isinstance(clip, Clip)
    scene = FigureScene(clip, colours, clip.key_time("hold"), hints=True)
    right, left = blank(600), blank(600)
    for image, side in ((right, "right"), (left, "left")):
        painter = QPainter(image)
        paint_scene(painter, QRectF(0, 0, 600, 600), msgspec.structs.replace(scene, side=side))
        painter.end()
    where, rim = (0.0, 0.0, 600.0, 600.0), bool(colours.rim)
    seen = reel(clip, scene.look, where, wrong=False, close=False, hints=True, rim=rim).at(scene.t)
    numbers = [part.box.toAlignedRect() for part in seen.person if part.role == "sign"]
    assert len(numbers) == 3
    for box in numbers[1:]:  # a 1 is too narrow to tell
        other = left.copy(QRect(599 - box.right(), box.top(), box.width(), box.height()))
        assert (
            unlike(right.copy(box), other)
            < unlike(right.copy(box), other.flipped(Qt.Orientation.Horizontal)) / 2
        )


def test_left_is_the_picture_turned_over(clip: Clip, colours: FigureColours) -> None:
    right, left = inked(painted(clip, colours, "right")), inked(painted(clip, colours, "left"))
    assert abs((240 - left.right() - 1) - right.left()) <= 1
    assert abs(left.top() - right.top()) <= 1


def test_the_common_fault_is_another_picture(clip: Clip, colours: FigureColours) -> None:
    assert painted(clip, colours, "right") != painted(clip, colours, "right", wrong=True)


def test_the_painter_is_handed_back_as_it_was(clip: Clip, colours: FigureColours) -> None:
    image = blank()
    painter = QPainter(image)
    paint_scene(painter, QRectF(0, 0, 100, 100), FigureScene(clip, colours))
    assert painter.transform().isIdentity()
    assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.end()


def view_of(qtbot: QtBot, value: FigureScene | None) -> FigureView:
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(160, 160)
    view.setScene(value)
    return view


def drawn(view: FigureView) -> QImage:
    image = blank(160)
    view.render(image, QPoint(), QRegion(), FigureView.RenderFlag.DrawChildren)
    return image


def test_a_shown_view_paints_and_a_hidden_or_empty_one_does_not(
    qtbot: QtBot, clip: Clip, colours: FigureColours
) -> None:
    view = view_of(qtbot, FigureScene(clip, colours))
    assert inked(drawn(view)).isNull()
    view.show()
    assert not inked(drawn(view)).isNull()
    view.setScene(None)
    assert inked(drawn(view)).isNull()


def test_setting_the_time_shows_another_moment(qtbot: QtBot, clip: Clip, colours: FigureColours) -> None:
    view = view_of(qtbot, FigureScene(clip, colours))
    view.show()
    before = drawn(view)
    view.setTime(clip.key_time("hold"))
    assert drawn(view) != before
    assert view.scene() == FigureScene(clip, colours, clip.key_time("hold"))


@pytest.mark.parametrize(
    ("name", "side"), [("SU2", "right"), ("SU2", "left"), ("WU1", "left"), ("SU6", "right")]
)
def test_what_is_painted_moment_by_moment_is_the_picture_painted_at_once(
    qtbot: QtBot, colours: FigureColours, monkeypatch: pytest.MonkeyPatch, name: str, side: Side
) -> None:
    clip = decode(name, (ASSETS / "figures" / f"{name}.toml").read_bytes())
    view = view_of(qtbot, FigureScene(clip, colours, side=side))
    view.set_ground(PAPER)
    view.show()
    grown = drawn(view)
    asked: list[QRect] = []
    monkeypatch.setattr(view, "update", lambda box=None: asked.append(box or view.rect()))
    for n in range(1, 120):
        view.setTime(clip.length * n / 120)
        painter = QPainter(grown)
        for box in asked:
            view.render(painter, box.topLeft(), QRegion(box), FigureView.RenderFlag.DrawChildren)
        painter.end()
        asked.clear()
    assert grown == drawn(view)


@pytest.mark.parametrize("side", ["right", "left"])
def test_what_stands_still_looks_the_same_as_a_picture(
    qtbot: QtBot, colours: FigureColours, monkeypatch: pytest.MonkeyPatch, side: Side
) -> None:
    clip = decode("SU3", (ASSETS / "figures" / "SU3.toml").read_bytes())
    made: list[set[str]] = []
    still = figure_view._still
    monkeypatch.setattr(
        figure_view, "_still", lambda *args: made.append({p.role for p in args[2]}) or still(*args)
    )
    scene = FigureScene(clip, colours, clip.keys[1].t - 1.0, side)
    view = view_of(qtbot, scene)
    view.set_ground(PAPER)
    view.show()
    for n in range(8):
        view.setTime(scene.t + n / 60)
        QApplication.processEvents()
    as_it_plays = drawn(view)
    assert any("skin" in roles for roles in made)
    now = view.scene()
    view.setScene(None)
    view.setScene(now)
    at_once = drawn(view)
    pairs = zip(bytes(as_it_plays.constBits()), bytes(at_once.constBits()), strict=True)
    assert max(abs(a - b) for a, b in pairs) < 4  # of 255, from rounding once more


def test_a_breath_asks_for_the_chest_alone_and_a_moment_that_looks_the_same_for_nothing(
    qtbot: QtBot, clip: Clip, colours: FigureColours, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold = clip.key("hold").t
    view = view_of(qtbot, FigureScene(clip, colours, hold + 1.0))
    view.show()
    drawn(view)
    asked: list[QRect] = []
    monkeypatch.setattr(view, "update", lambda box=None: asked.append(box or view.rect()))
    view.setTime(hold + 1.001)
    assert not asked
    view.setTime(hold + 2.0)
    assert len(asked) == 1
    assert asked[0].width() * asked[0].height() < 0.4 * view.width() * view.height()


def test_the_size_follows_the_font(qtbot: QtBot) -> None:
    view = view_of(qtbot, None)
    before = view.sizeHint()
    font = view.font()
    font.setPixelSize(2 * QFontInfo(font).pixelSize())
    view.setFont(font)
    assert view.sizeHint().width() > before.width()
    assert view.minimumSizeHint().width() < view.sizeHint().width()


def test_a_rim_in_the_theme_goes_round_the_person(clip: Clip, colours: FigureColours) -> None:
    with_rim = msgspec.structs.replace(colours, rim="FF00FF")
    without = msgspec.structs.replace(colours, rim="")
    assert "#ff00ff" in inks(painted(clip, with_rim, "right"))
    assert "#ff00ff" not in inks(painted(clip, without, "right"))


def test_each_person_is_painted_in_their_own_skin_and_hair(clip: Clip, colours: FigureColours) -> None:
    for person in LOOKS:
        found = inks(painted(clip, colours, "right", look=person))
        table = palette(colours, person)
        assert {table["skin", False], table["hair", False]} <= found


def test_a_close_picture_shows_the_moment_larger_than_the_whole_motion_allows(colours: FigureColours) -> None:
    clip = decode("ST7", (ASSETS / "figures" / "ST7.toml").read_bytes())
    scene = FigureScene(clip, colours, clip.key_time("hold"))
    assert (
        inked(image_of(msgspec.structs.replace(scene, close=True))).height() > inked(image_of(scene)).height()
    )


def test_a_still_is_the_picture_that_a_view_paints(qtbot: QtBot, clip: Clip, colours: FigureColours) -> None:
    scene = FigureScene(clip, colours, clip.key_time("hold"))
    still = FigureStill()
    qtbot.addWidget(still)
    still.resize(160, 160)
    still.setScene(scene)
    assert inked(drawn(still)).isNull()
    still.show()
    view = view_of(qtbot, scene)
    view.show()
    assert inked(drawn(still)) == inked(drawn(view))


def test_of_many_pictures_one_is_made_a_turn_until_all_are_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, clip: Clip, colours: FigureColours
) -> None:
    made: list[float] = []

    def paint(painter: QPainter, rect: QRectF, what: FigureScene) -> None:
        made.append(what.t)
        paint_scene(painter, rect, what)

    monkeypatch.setattr(figure_still, "paint_scene", paint)
    place, times = QWidget(), [0.1, 0.2, 0.3, 0.4, 0.5]
    qtbot.addWidget(place)
    across, stills = QHBoxLayout(place), [FigureStill() for _ in times]
    for still, t in zip(stills, times, strict=True):
        still.setScene(FigureScene(clip, colours, t))
        still.setFixedSize(61, 61)
        across.addWidget(still)
    place.show()
    stills[3].deleteLater()  # gone before its turn
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    while len(made) < len(times) - 1:
        before = len(made)
        QCoreApplication.processEvents()
        assert len(made) <= before + 1
    assert sorted(made) == [0.1, 0.2, 0.3, 0.5]
    made.clear()
    place.grab()
    assert made == [], "and then they are only copied"
