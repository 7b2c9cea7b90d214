"""Reading the steps plays them: by mouse and keys, on the app's one timer, and never when nobody looks."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.clips import load_figure
from hamstretch.core.catalog import StepText
from hamstretch.figure.clip import Clip
from hamstretch.figure.palette import FigureColours
from hamstretch.resources import load_catalog, load_theme
from hamstretch.services.clock import DrivenClock
from hamstretch.services.ticker import ManualTicker
from hamstretch.ui.moving import Motion, MovingFigure, step_time
from hamstretch.ui.stage import Stage, stage
from hamstretch.ui.step_strip import StepStrip
from hamstretch.widgets.controls import Button
from tests.fakes import MONDAY, light, make_figures

FRAME_S = 0.05


class World:
    """A page with the stage and the strip of one exercise, on a driven clock."""

    def __init__(self, qtbot: QtBot, app: QApplication, *, reduced: bool = False) -> None:
        self.ticker, self.clock, self.session = ManualTicker(), DrivenClock(MONDAY), False
        figures = make_figures(motion=Motion(self.ticker, self.clock, lambda: self.session))
        colours = msgspec.convert(load_theme("figures-light"), FigureColours)
        figures.use(colours, "oak", reduced_motion=reduced)
        made = stage(light(app), figures, "ST1", "Standing step stretch", sided=True)
        assert made is not None
        self.stage: Stage = made
        self.strip: StepStrip = self.stage.strip(load_catalog().items["ST1"].steps)
        self.page = QWidget()
        lines = QVBoxLayout(self.page)
        lines.addWidget(self.stage)
        lines.addWidget(self.strip)
        qtbot.addWidget(self.page)
        self.page.resize(900, 800)
        self.page.show()

    @property
    def clip(self) -> Clip:
        return self.figure.scene().clip

    @property
    def figure(self) -> MovingFigure:
        return self.stage.figure

    @property
    def t(self) -> float:
        return self.figure.scene().t

    def go(self, seconds: float) -> None:
        for _ in range(round(seconds / FRAME_S)):
            if self.ticker.running:
                self.clock.advance(FRAME_S)
                self.ticker.tick()

    def hover(self, at: int) -> None:
        place = QPointF(5, 5)
        QApplication.sendEvent(self.strip.cards[at], QEnterEvent(place, place, place))

    def leave(self, at: int) -> None:
        QApplication.sendEvent(self.strip.cards[at], QEvent(QEvent.Type.Leave))


@pytest.fixture
def world(qtbot: QtBot, qapp: QApplication) -> World:
    return World(qtbot, qapp)


def test_the_figure_plays_from_the_beginning_and_round_again(world: World) -> None:
    world.go(2.0)
    assert world.t == pytest.approx(2.0)
    world.go(world.clip.length)
    assert world.clip.at(world.t).skeleton.trunk.hips == pytest.approx(world.clip.at(2.0).skeleton.trunk.hips)


def test_hovering_a_step_moves_into_its_pose_from_the_one_before(world: World) -> None:
    key = {name: world.clip.key(name) for name in ("straighten", "hinge")}
    world.go(3.0)
    world.hover(2)
    assert world.t == key["straighten"].end
    assert world.strip.cards[2].current
    world.go(1.0)
    assert world.t == pytest.approx(key["straighten"].end + 1.0)
    world.go(10.0)
    assert world.t == key["hinge"].t
    assert not world.ticker.running


def test_a_held_step_breathes_in_its_pose(world: World) -> None:
    hold = world.clip.key("hold")
    world.hover(3)
    world.go(20.0)
    assert hold.t <= world.t < hold.end
    assert world.ticker.running


def test_leaving_the_steps_plays_the_whole_again(world: World) -> None:
    world.hover(2)
    world.go(10.0)
    world.leave(2)
    assert not any(card.current for card in world.strip.cards)
    world.go(1.0)
    assert world.t == pytest.approx(1.0)


def test_arrow_keys_walk_the_steps_and_enter_plays_again(world: World, qtbot: QtBot) -> None:
    cards = world.strip.cards
    cards[0].setFocus()
    assert world.t == world.clip.key("set-up").t
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    world.go(10.0)
    assert world.t == world.clip.key("straighten").t
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    assert world.t == world.clip.key("set-up").end
    qtbot.keyClick(cards[1], Qt.Key.Key_Left)
    assert cards[0].hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Left)
    assert cards[0].hasFocus()


def test_the_mouse_going_away_returns_to_the_step_that_has_the_focus(world: World) -> None:
    world.strip.cards[1].setFocus()
    world.hover(3)
    world.leave(3)
    assert [card.current for card in world.strip.cards] == [False, True, False, False, False]


def test_the_picture_of_the_step_moves_along_and_comes_to_rest_in_its_pose(world: World) -> None:
    picture = world.strip.cards[2].picture
    world.hover(2)
    world.go(1.0)
    assert picture.scene().t == world.t
    world.leave(2)
    assert picture.scene().t == world.clip.key("hinge").t


def test_reduced_motion_shows_key_poses_and_never_asks_for_the_timer(
    qtbot: QtBot, qapp: QApplication
) -> None:
    world = World(qtbot, qapp, reduced=True)
    assert world.t == world.clip.key("hold").t
    world.hover(2)
    assert world.t == world.clip.key("hinge").t
    world.leave(2)
    assert world.t == world.clip.key("hold").t
    assert not world.ticker.running
    assert "Pause" not in [b.text() for b in world.stage.findChildren(Button)]


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_hidden_it_gives_the_timer_back_and_paints_nothing(world: World) -> None:
    QApplication.processEvents()
    paints = Paints(world.figure)
    world.figure.setTime(2.0)
    QApplication.processEvents()
    assert paints.count == 1
    world.page.hide()
    assert not world.ticker.running
    world.figure.setTime(3.0)
    QApplication.processEvents()
    assert paints.count == 1
    world.page.show()
    assert world.ticker.running


def test_a_session_has_the_timer_first(world: World) -> None:
    session: list[int] = []
    world.session = True
    world.ticker.start(33, lambda: session.append(1))
    world.hover(1)
    world.page.hide()
    world.page.show()
    world.ticker.tick()
    assert session == [1]
    assert world.ticker.running


def test_a_timer_that_outlives_its_looker_is_let_go_of_when_a_session_begins(world: World) -> None:
    world.session = True
    before = world.t
    world.ticker.tick()
    assert not world.ticker.running
    assert world.t == before


def test_pausing_stands_still_and_playing_goes_on(world: World, qtbot: QtBot) -> None:
    button = next(b for b in world.stage.findChildren(Button) if b.text() == "Pause")
    world.go(1.0)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not world.ticker.running
    assert button.text() == "Play"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    world.go(1.0)
    assert world.t == pytest.approx(2.0)


def test_a_side_is_kept_while_it_moves(world: World) -> None:
    world.stage.set_side("left")
    world.go(1.0)
    assert world.figure.scene().side == "left"
    assert {card.picture.scene().side for card in world.strip.cards} == {"left"}


def test_a_step_without_a_pose_has_words_alone(qtbot: QtBot, qapp: QApplication) -> None:
    scene = make_figures().scene("ST1")
    strip = StepStrip(light(qapp), (StepText("set-up", "Stand."), StepText("other", "Wait.")), scene)
    qtbot.addWidget(strip)
    assert [card.picture.scene() is None for card in strip.cards] == [False, True]
    assert strip.cards[1].accessibleName() == "Step 2. Wait."


def test_a_step_that_comes_before_its_neighbour_in_the_clip_shows_its_pose() -> None:
    clip = load_figure("ST1")
    assert step_time(clip, "return", "hinge", 1.0) == (clip.key("hinge").t, True)
    assert step_time(clip, "", "hinge", 1.0) == (clip.key("hinge").t, True)
    assert step_time(clip, "set-up", "nowhere", 1.0) == (0.0, True)


@pytest.mark.parametrize("width", [688, 912])
def test_steps_share_their_rows_evenly_with_pictures_that_are_large_enough(world: World, width: int) -> None:
    world.page.resize(width + 22, 1000)
    QApplication.processEvents()
    rows: dict[int, int] = {}
    for card in world.strip.cards:
        rows[card.y()] = rows.get(card.y(), 0) + 1
        assert min(card.picture.width(), card.picture.height()) >= 120
    assert max(rows.values()) - min(rows.values()) <= 1
    assert world.strip.cards[0].mapTo(world.page, QPoint()).x() >= 0
