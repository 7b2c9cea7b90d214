import math
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.core.record_terms import Moment, Why
from hamstretch.core.records import Outcome
from hamstretch.core.session_types import Mode, Question
from hamstretch.core.settings import Action, Settings
from hamstretch.core.steps import Kind
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.player_controls import Controls
from hamstretch.ui.player_parts import Fitted, QuickQuestion, Veil
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.reasons import ReasonPage
from hamstretch.widgets.controls import Button
from hamstretch.widgets.cue_sign import CueSign, Flash
from hamstretch.widgets.far_view import READ_PX, FarView
from hamstretch.widgets.figure_view import FigureView
from tests.stage import K, Stage

ALWAYS = Settings(agreed=True)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    stage = Stage(qtbot, tmp_path, settings=ALWAYS)
    stage.start("desk-routine", pre=1)
    return stage


def test_space_pauses_says_why_and_goes_on_after_the_count_back(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_Space)
    veil = stage.player.findChild(Veil)
    assert isinstance(veil, Veil)
    assert veil.text == "Paused"
    stage.press(K.Key_Space)
    assert stage.session.mode is Mode.REENTRY
    assert veil.text == "3"
    stage.let(3)
    assert stage.session.mode is Mode.RUNNING
    assert veil.text == ""


def test_arrows_go_on_and_back(stage: Stage) -> None:
    before = stage.session.index
    stage.press(K.Key_Right)
    assert stage.session.index == before + 1
    stage.press(K.Key_Left)
    assert stage.session.index == before


@pytest.mark.parametrize("more", [K.Key_Plus, K.Key_Equal])
def test_minus_and_plus_change_the_seconds(stage: Stage, more: Qt.Key) -> None:
    seconds = []
    for key in (K.Key_Minus, more):
        stage.press(key)
        assert stage.session.step is not None
        seconds.append(stage.session.step.seconds)
    assert seconds == [5, 20]


def test_r_begins_the_side_again_and_n_leaves_the_exercise_out(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_R)
    assert stage.session.work[-1].why is Why.REDONE
    assert stage.session.step is not None
    assert stage.session.step.kind is Kind.PREPARE
    stage.press(K.Key_N)
    assert stage.session.step.ex == 2
    assert stage.session.work[-1].outcome is Outcome.SKIPPED


def test_p_asks_about_pain_and_escape_asks_why_it_ends(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_P)
    assert stage.session.question is Question.PAIN_NOW
    assert isinstance(stage.page, RatingPage)
    stage.rate(0)
    stage.let(3)
    stage.press(K.Key_Escape)
    assert isinstance(stage.page, ReasonPage)
    assert stage.session.mode is Mode.PAUSED
    stage.press(K.Key_Escape)
    assert isinstance(stage.page, PlayerScreen)


@pytest.mark.parametrize(("keys", "rating"), [((), 0), ((K.Key_2,), 2), ((K.Key_1, K.Key_0), 10)])
def test_the_question_between_exercises_takes_digits_and_enter(
    stage: Stage, keys: tuple[Qt.Key, ...], rating: int
) -> None:
    stage.until(lambda s: s.due >= 0)
    assert "Worst pain in “March on the spot”?" in stage.text()
    stage.press(*keys, K.Key_Return)
    given = stage.app.sessions.current.check_ins[-1] if stage.app.sessions.current is not None else None
    assert given is not None
    assert (given.moment, given.nrs, given.item) == (Moment.EXERCISE, rating, "WU1")


def test_a_digit_in_a_hold_stops_it_and_begins_the_answer_which_only_enter_sends(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_2)
    assert stage.session.question is Question.PAIN_NOW
    assert isinstance(stage.page, RatingPage)
    assert stage.page.scale.value() == 2
    assert stage.heard.words[-1] == "2. Enter sends it, or the big key held down."
    assert stage.session.check_ins[-1].moment is Moment.BEFORE
    stage.press(K.Key_Return)
    assert (stage.session.check_ins[-1].moment, stage.session.check_ins[-1].nrs) == (Moment.DURING, 2)
    assert stage.session.mode is Mode.REENTRY


def test_one_and_nought_in_a_hold_are_ten(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_1, K.Key_0)
    assert isinstance(stage.page, RatingPage)
    assert stage.page.scale.value() == 10


def test_enter_presses_the_control_that_tab_went_to(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_Tab)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.accessibleName() == "Back"
    index = stage.session.index
    stage.press(K.Key_Return)
    assert (stage.session.index, stage.session.elapsed) == (index, 0)


def test_the_focus_never_falls_from_the_question_onto_a_control(stage: Stage) -> None:
    stage.until(lambda s: s.due >= 0)
    quick = stage.player.findChild(QuickQuestion)
    assert isinstance(quick, QuickQuestion)
    quick.scale.setFocus()
    stage.press(K.Key_3, K.Key_Return)
    assert not quick.isVisible()
    assert QApplication.focusWidget() is stage.player


def test_every_control_has_a_name(stage: Stage) -> None:
    names = [b.accessibleName() for b in stage.player.findChildren(Button) if b.isVisible()]
    assert len(names) == 8
    assert all(len(name) > 1 for name in names)
    assert len(set(names)) == len(names)


def test_the_big_control_is_named_after_what_it_does_now(stage: Stage) -> None:
    controls = stage.player.findChild(Controls)
    assert isinstance(controls, Controls)
    main = controls.findChildren(Button)[1]
    assert main.accessibleName() == "Pause"
    stage.press(K.Key_Space)
    assert main.accessibleName() == "Go on"


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(800, 600), (1280, 800), (1920, 1080)], ids=str)
def test_everything_fits_its_place_in_every_window(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], percent: int
) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, text_percent=percent))
    stage.window.resize(*size)
    stage.start("desk-routine", pre=4)
    while stage.app.sessions.current is not None and stage.session.step is not None:
        assert cut(stage.player) == []
        stage.press(K.Key_Right)


def test_an_eased_way_is_shown_by_its_own_figure_with_the_moment_of_the_step(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True))
    stage.app.sessions.start_item("ST5", "bent-knee")
    stage.settle()
    stage.rate(1)
    stage.hold(4)
    scene = stage.player.findChild(FigureView).scene()
    assert scene.clip.id == "ST5-bent-knee"
    held = scene.clip.key("hold")
    assert held.t <= scene.t < held.end


@pytest.mark.parametrize("size", [(800, 600), (1280, 800)], ids=str)
def test_without_a_figure_the_written_steps_fit(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, text_percent=150))
    stage.window.resize(*size)
    monkeypatch.setattr(stage.app.figures, "clip", lambda _name: None)  # as with a damaged file
    for item, variant in (("SU2", "leg-flat"), ("ST1", "higher-step"), ("ST4", "on-cushion")):
        stage.app.sessions.start_item(item, variant)
        stage.settle()
        stage.rate(1)
        steps = stage.app.catalog.items[item].steps_of(variant)
        assert all(step.text in stage.text() for step in steps)
        assert stage.app.catalog.items[item].name in stage.text()
        assert stage.app.model.way(item, variant) in stage.text()
        assert cut(stage.player) == []


@pytest.mark.qt_log_ignore("keyToAscii")  # the test's own hands know no media keys
@pytest.mark.parametrize("key", [K.Key_MediaTogglePlayPause, K.Key_MediaPause])
def test_media_keys_pause_and_go_on(stage: Stage, key: Qt.Key) -> None:
    stage.hold(4)
    stage.press(key)
    assert stage.session.mode is Mode.PAUSED
    stage.press(K.Key_MediaPlay)
    assert stage.session.mode is Mode.REENTRY


def test_a_pedal_of_ones_own_is_the_big_key_beside_the_space_bar(qtbot: QtBot, tmp_path: Path) -> None:
    own = {Action.MAIN: "F13", Action.PAIN: "B"}
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, keys=own))
    stage.start("desk-routine", pre=1)
    stage.hold(4)
    for key in (K.Key_F13, K.Key_Space):
        stage.press(key)
        assert stage.session.mode is (Mode.PAUSED if key is K.Key_F13 else Mode.REENTRY)
    stage.let(3)
    stage.press(K.Key_B)
    assert stage.session.question is Question.PAIN_NOW


def test_a_pedal_goes_on_from_every_page_that_needs_no_number(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, keys={Action.MAIN: "F13"}))
    stage.start("desk-routine")
    stage.press(K.Key_F13)
    assert stage.app.sessions.current is None
    stage.press(K.Key_1)
    for _ in range(4):
        if stage.app.sessions.current is None:
            stage.press(K.Key_F13)
    assert stage.session.mode is Mode.RUNNING


def test_a_key_that_another_action_has_is_left_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    own = {Action.PAIN: "Space", Action.SKIP: "5"}
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, keys=own))
    stage.start("desk-routine", pre=1)
    stage.hold(4)
    stage.press(K.Key_Space)
    assert stage.session.mode is Mode.PAUSED


# -- seen instead of heard -----------------------------------------------------------------------------


def test_each_signal_has_a_sign_and_a_frame_that_lights_up_unless_motion_is_reduced(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for reduced in (False, True):
        folder = tmp_path / str(reduced)
        stage = Stage(qtbot, folder, settings=Settings(agreed=True, reduced_motion=reduced))
        stage.start("desk-routine", pre=1)
        stage.until(lambda s: s.step is not None and s.step.kind is Kind.HOLD and s.cue == "three")
        sign, flash = stage.player.findChild(CueSign), stage.player.findChild(Flash)
        assert sign.name == "three"
        assert flash.isVisible() is not reduced
        stage.let(0.5)
        assert not flash.isVisible()
        stage.close()


def test_d_changes_to_the_view_from_afar_and_back_and_the_next_session_remembers(stage: Stage) -> None:
    stage.hold(4)
    stage.press(K.Key_D)
    far = stage.player.findChild(FarView)
    assert far.isVisible()
    assert not stage.player.findChild(Controls).isVisible()
    assert (far.scene.side, far.scene.working) == ("left", True)
    assert far.scene.number == str(math.ceil(stage.session.left_s))
    assert far.scene.line == stage.app.catalog.items["ST2"].cue
    assert far.scene.next == "Next: change to the right, 5 s"
    assert stage.app.model.settings.far
    stage.press(K.Key_Space)
    assert (far.scene.over, far.scene.line) == ("Paused", "Space goes on")
    stage.press(K.Key_Space, K.Key_D)
    assert not far.isVisible()
    assert stage.player.findChild(Controls).isVisible()
    assert not stage.app.model.settings.far


def test_the_question_between_exercises_is_asked_in_the_view_from_afar_as_well(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, far=True))
    stage.start("desk-routine", pre=1)
    stage.until(lambda s: s.due >= 0)
    assert stage.player.findChild(QuickQuestion).isVisible()
    stage.press(K.Key_2, K.Key_Return)
    assert stage.session.check_ins[-1].nrs == 2
    assert stage.player.findChild(FarView).scene.next.startswith("Next: ")


@pytest.mark.parametrize("percent", [80, 150])
@pytest.mark.parametrize("size", [(800, 600), (1280, 800), (1920, 1080)], ids=str)
def test_every_moment_is_large_enough_from_three_metres(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], percent: int
) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, far=True, text_percent=percent))
    stage.window.resize(*size)
    stage.start("floor-routine", pre=1)
    far = stage.player.findChild(FarView)
    while stage.app.sessions.current is not None and stage.session.step is not None:
        _, _, line, last = far.rows()
        for box, text, bold in ((line, far.scene.line, True), (last, far.scene.next, False)):
            font = far.fitted(box, text, bold=bold)
            assert QFontMetricsF(font).capHeight() >= READ_PX or stage.session.due >= 0, text
        stage.press(K.Key_Return if stage.session.due >= 0 else K.Key_Right)


def test_paced_repetitions_count_seconds_and_say_how_many(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, pace_reps=True, rep_s=3))
    stage.app.sessions.start_item("STR2", "")
    stage.settle()
    stage.rate(1)
    stage.until(lambda s: s.step is not None and s.step.kind is Kind.REPS and s.elapsed >= 1)
    step = stage.session.step
    assert step is not None
    assert f"{step.count} times." in stage.text()
    assert stage.player._ring.view.label == "seconds"
    assert stage.button("Done").isVisible()
    stage.let(step.seconds)
    assert stage.session.step is None
    assert stage.session.work[-1].done_reps == step.count


def cut(player: PlayerScreen) -> list[str]:
    """Return every text of the player that its widget has no room for, and controls that lie outside."""
    found = []
    for label in player.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if isinstance(label, Fitted):
            room = label._fits(label.font().pixelSize(), wrapped=label.wordWrap())
        elif label.wordWrap():
            room = label.height() >= label.heightForWidth(label.width())
        else:
            room = label.width() >= label.fontMetrics().horizontalAdvance(label.text())
        if not room:
            found.append(label.text())
    for button in player.findChildren(Button):
        inside = player.rect().contains(button.geometry().translated(button.parentWidget().pos()))
        if button.isVisible() and not (inside and fits(button.size(), button.sizeHint())):
            found.append(button.accessibleName())
    return found


def fits(room: QSize, wanted: QSize) -> bool:
    return room.width() >= wanted.width() and room.height() >= wanted.height()


def test_the_question_between_exercises_grows_with_the_window(stage: Stage) -> None:
    quick = stage.player.findChild(QuickQuestion)
    assert isinstance(quick, QuickQuestion)
    sizes = []
    for size in ((800, 600), (1900, 1000)):
        stage.window.resize(*size)
        quick.ask("March on the spot")
        question = next(w for w in quick.findChildren(QLabel) if w.text() == quick.words[0])
        question.ensurePolished()
        sizes.append((question.fontInfo().pixelSize(), quick.scale.sizeHint().height()))
    assert sizes[1][0] >= 1.3 * sizes[0][0]
    assert sizes[1][1] > sizes[0][1]


def test_a_long_name_goes_on_in_a_second_line_rather_than_shrink_below_the_words_around_it(
    qtbot: QtBot,
) -> None:
    name = Fitted(48, lines=False)
    qtbot.addWidget(name)
    name.resize(320, name.sizeHint().height())
    name.say("Bridge")
    assert (name.wordWrap(), name.font().pixelSize()) == (False, 48)
    name.say("Stuhldehnung im Sitzen, ein Bein")
    assert name.wordWrap()
    assert name.font().pixelSize() >= 22
    assert name._fits(name.font().pixelSize(), wrapped=True)
