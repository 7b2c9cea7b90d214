"""What the own voice says around a session, and what can be read from the mat instead."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch.core.cues import AFTER_S
from hamstretch.core.record_terms import Why
from hamstretch.core.session_types import Mode, Question
from hamstretch.core.settings import Action, Settings, Verbosity
from hamstretch.core.steps import Kind
from hamstretch.core.wording import say
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.summary import SummaryScreen
from hamstretch.widgets.column import AFAR_PX, Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.far_view import FarView
from tests.stage import K, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def holding(stage: Stage) -> None:
    stage.hold()
    stage.let(1)


def test_the_check_in_is_spoken_with_what_going_on_answers_and_with_the_keys_of_a_session(
    stage: Stage,
) -> None:
    stage.start("floor-routine")
    (said,) = stage.heard.words
    assert said.startswith("How much pain is there right now?")
    for line in stage.app.catalog.safety.lines:
        assert line.text in said
    assert said.endswith(stage.wording("speech.keys"))
    stage.press(K.Key_2)
    assert stage.heard.words[-1] == "2. Enter sends it, or the big key held down."
    stage.press(K.Key_Return)
    stage.let(1)
    assert stage.heard.words[-1].startswith("March on the spot.")


def test_a_screen_reader_says_with_the_first_number_what_going_on_answers(stage: Stage) -> None:
    stage.start("floor-routine")
    focus = stage.window.focusWidget()
    assert focus is not None
    told = focus.accessibleDescription()
    assert [line.text for line in stage.app.catalog.safety.lines if line.text not in told] == []


def big(stage: Stage, *, ms: int, key: Qt.Key = K.Key_F9) -> None:
    """Press the big key, and let it go so many milliseconds later."""
    for kind, at in ((QEvent.Type.KeyPress, 10_000), (QEvent.Type.KeyRelease, 10_000 + ms)):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QApplication.sendEvent(QApplication.focusWidget() or stage.window, event)
    stage.settle()


def test_one_key_alone_answers_the_check_in_begins_and_pauses(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, keys={Action.MAIN: "F9"}))
    stage.start("floor-routine")
    big(stage, ms=2000)
    assert stage.heard.words[-1].startswith("0. Enter")
    big(stage, ms=100)
    big(stage, ms=100)
    assert stage.heard.words[-1].startswith("2. Enter")
    big(stage, ms=1000)
    assert stage.session.check_ins[-1].nrs == 2
    holding(stage)
    stage.press(K.Key_F9)
    assert stage.session.mode is Mode.PAUSED


def test_one_key_comes_round_from_the_worst_to_none(stage: Stage) -> None:
    stage.start("floor-routine")
    for _ in range(12):
        big(stage, ms=50, key=K.Key_Space)
    assert stage.heard.words[-1].startswith("0. Enter")
    assert stage.app.sessions.current is None


def test_a_break_in_front_of_the_screen_is_not_read_out(stage: Stage) -> None:
    stage.start("desk-break")
    assert isinstance(stage.page, RatingPage)
    assert stage.heard.words == []


def test_silence_says_no_page(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, verbosity=Verbosity.SILENT))
    stage.start("floor-routine", pre=2)
    stage.press(K.Key_Escape)
    assert stage.heard.words == []


def test_a_question_of_the_session_is_spoken_once_and_the_end_tells_how_it_went(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    holding(stage)
    before = len(stage.heard.words)
    stage.press(K.Key_P)
    stage.clock.advance(AFTER_S)
    stage.ticker.tick()
    assert stage.heard.words[before:] == [stage.wording("speech.ask.pain-now")]
    stage.rate(1)
    stage.press(K.Key_Escape, K.Key_1)
    stage.rate(1)
    stage.rate(1)
    page = stage.page
    assert isinstance(page, SummaryScreen)
    assert page.accessibleName() in stage.heard.words[-1]
    assert stage.heard.words[-1].endswith("Enter: Done.")


@pytest.mark.parametrize(("key", "why"), [(K.Key_1, Why.TIME), (K.Key_3, Why.UNWELL), (K.Key_5, Why.OTHER)])
def test_why_a_session_ends_is_a_number_that_was_spoken(stage: Stage, key: Qt.Key, why: Why) -> None:
    stage.start("desk-routine", pre=1)
    holding(stage)
    stage.press(K.Key_Escape)
    assert "3: I feel unwell." in stage.heard.words[-1]
    assert stage.heard.words[-1].endswith("Enter: Go on with the session.")
    stage.press(key)
    stage.rate(1)
    stage.rate(1)
    assert stage.record.why is why


def test_going_on_goes_on_with_what_ran_and_leaves_a_pause_as_it_was(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    holding(stage)
    stage.press(K.Key_Escape, K.Key_Return)
    assert stage.session.mode is Mode.REENTRY
    stage.let(5)
    stage.press(K.Key_Space, K.Key_Escape, K.Key_Escape)
    assert isinstance(stage.page, PlayerScreen)
    assert stage.session.mode is Mode.PAUSED


def test_after_a_stop_the_key_that_leaves_it_is_told_and_the_question_behind_it_is_asked_again(
    stage: Stage,
) -> None:
    stage.start("desk-routine", pre=1)
    holding(stage)
    stage.press(K.Key_P)
    stage.rate(9)
    assert isinstance(stage.page, StopPage)
    assert stage.heard.words[-1].endswith("Space bar: I have read this.")
    assert stage.button("I have read this").accessibleDescription() in stage.heard.words[-1]
    stage.press(K.Key_Space)
    assert isinstance(stage.page, RatingPage)
    asked = stage.session.question
    assert asked is not Question.NONE
    assert stage.heard.words[-1] == stage.app.model.say(say(f"speech.ask.{asked}"))


def test_from_afar_the_figure_stands_beside_the_number_and_makes_room_for_words(
    qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, far=True))
    stage.start("floor-routine", pre=1)
    for side in ("left", "right"):
        stage.until(
            lambda s, side=side: s.step is not None and s.step.kind is Kind.HOLD and s.step.side == side
        )
        far = stage.player.findChild(FarView)
        assert far.figure is not None
        assert far.figure.isVisible()
        number, figure = far.halves()
        assert not number.intersects(figure)
        assert (figure.center().x() > number.center().x()) is (side == "left")
        stage.let(1)
    stage.press(K.Key_Space)
    assert not far.figure.isVisible()


def test_a_stop_and_a_question_are_read_from_afar_too(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, settings=Settings(agreed=True, far=True))
    stage.start("floor-routine", pre=1)
    holding(stage)
    stage.press(K.Key_P)
    titles = [w for w in stage.page.findChildren(Words) if w.property("role") in ("title", "secondary")]
    assert titles
    assert min(w.fontMetrics().height() for w in titles) >= AFAR_PX
    stage.rate(9)
    lines = [w for w in stage.page.findChildren(Words) if w.property("role") in ("title", "lead")]
    assert lines
    assert min(w.fontMetrics().height() for w in lines) >= AFAR_PX
    assert stage.page.findChild(Button).hasFocus()


@pytest.mark.parametrize("said", [True, False])
def test_a_held_key_sends_once_whether_or_not_the_system_says_that_it_repeats(
    stage: Stage, *, said: bool
) -> None:
    stage.start("floor-routine")
    for _ in range(3):
        big(stage, ms=100, key=K.Key_Space)
    held(stage, K.Key_Space, said=said)
    assert stage.session.check_ins[-1].nrs == 2
    assert stage.session.mode is Mode.RUNNING


def test_a_key_held_down_in_a_session_acts_once(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    holding(stage)
    held(stage, K.Key_Space, said=False)
    assert stage.session.mode is Mode.PAUSED


def test_a_key_held_to_send_does_nothing_on_the_pages_that_follow(stage: Stage) -> None:
    stage.start("desk-routine", pre=1)
    holding(stage)
    stage.press(K.Key_Escape, K.Key_1)
    for asked in (Question.PEAK, Question.AFTER):
        assert stage.session.question is asked
        assert isinstance(stage.page, RatingPage)
        assert stage.page.scale.value() is None
        big(stage, ms=100, key=K.Key_Space)
        held(stage, K.Key_Space, said=False)
    assert isinstance(stage.page, SummaryScreen)


def held(stage: Stage, key: Qt.Key, *, said: bool) -> None:
    """Hold a key as X11 tells it: it is let go and pressed again in one millisecond, over and over."""
    stamps = [50_000, *range(50_660, 51_500, 40)]
    for begun, ended in pairwise(stamps):
        for kind, at in ((QEvent.Type.KeyPress, begun), (QEvent.Type.KeyRelease, ended)):
            first = kind is QEvent.Type.KeyPress and begun == stamps[0]
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", said and not first)
            event.setTimestamp(at)
            send(stage, event)


def send(stage: Stage, event: QKeyEvent) -> None:
    """Bring a key to the shortcuts first, as the window system does, else to the focus."""
    focus = QApplication.focusWidget() or stage.window
    if event.type() is QEvent.Type.KeyPress:
        early = QKeyEvent(
            QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), "", event.isAutoRepeat()
        )
        early.setTimestamp(event.timestamp())
        QApplication.sendEvent(focus, early)
        for each in stage.page.findChildren(QShortcut):
            if each.key() == QKeySequence(event.key()) and each.isEnabled():
                each.activated.emit()
                stage.settle()
                return
    QApplication.sendEvent(focus, event)
    stage.settle()
