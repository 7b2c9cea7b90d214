"""A question about one exercise shows that exercise."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hamstretch.core.session_types import Question
from hamstretch.widgets.figure_still import FigureStill
from tests.fakes import MONDAY
from tests.stage import Stage, screened


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path, entries=[screened(MONDAY)])


def shown(stage: Stage) -> list[str]:
    return [view.scene().clip.id for view in stage.page.findChildren(FigureStill) if view.scene() is not None]


def test_a_question_in_a_session_shows_the_exercise_that_it_asks_about(stage: Stage) -> None:
    stage.start("floor-routine", pre=1)
    stage.hold()
    item = stage.session.exercises[stage.session.rated].item
    stage.press(Qt.Key.Key_P)
    assert stage.session.question is Question.PAIN_NOW
    assert shown(stage) == [item]


def test_a_question_before_a_session_shows_none(stage: Stage) -> None:
    stage.app.sessions.start("floor-routine")
    stage.settle()
    assert shown(stage) == []
