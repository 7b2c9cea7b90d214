"""With a screen reader and a voice of the app's own, each step is told once, by whom the settings name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.session_types import PauseNow
from hamstretch.core.settings import Settings, Teller, Verbosity
from hamstretch.ui.questions import StopPage
from tests.stage import Stage

Play = Callable[[Settings], Stage]
STEPS = ("March on the spot", "Half way", "Last 5 seconds", "Paused")


@pytest.fixture
def play(qtbot: QtBot, tmp_path: Path, announced: list[str]) -> Play:
    """Play two exercises of a session, with a pause in the first hold, and keep what either says."""

    def run(settings: Settings) -> Stage:
        stage = Stage(qtbot, tmp_path, settings=settings)
        announced.clear()
        stage.start("desk-routine", pre=1)
        stage.until(lambda s: s.step is not None and s.step.kind.is_work and s.elapsed > s.step.seconds - 3)
        stage.app.sessions.driver.send(PauseNow())
        stage.settle()
        return stage

    return run


def heard(stage: Stage, announced: list[str]) -> dict[str, tuple[bool, bool]]:
    """By sentence: whether the voice said it, whether the screen reader was told."""
    spoken = [*stage.heard.words, *stage.heard.brief]
    return {w: (any(w in s for s in spoken), any(w in a for a in announced)) for w in STEPS}


def settings(by: Teller, verbosity: Verbosity = Verbosity.FULL) -> Settings:
    return Settings(agreed=True, told_by=by, verbosity=verbosity)


@pytest.mark.parametrize(
    ("by", "who"),
    [(Teller.VOICE, (True, False)), (Teller.READER, (False, True)), (Teller.BOTH, (True, True))],
)
def test_each_step_is_told_by_whom_the_settings_name(
    play: Play, announced: list[str], by: Teller, who: tuple[bool, bool]
) -> None:
    assert heard(play(settings(by)), announced) == dict.fromkeys(STEPS, who)


def test_what_the_voice_is_told_to_leave_out_is_announced(play: Play, announced: list[str]) -> None:
    told = heard(play(settings(Teller.VOICE, Verbosity.COUNTS)), announced)
    assert told["Last 5 seconds"] == (True, False)
    assert told["March on the spot"] == (False, True)


def test_where_there_is_no_voice_the_reader_is_told_everything(
    qtbot: QtBot, tmp_path: Path, announced: list[str]
) -> None:
    stage = Stage(qtbot, tmp_path, settings=settings(Teller.VOICE))
    stage.heard.voiced = False
    stage.start("desk-routine", pre=1)
    assert any("March on the spot" in text for text in announced)


@pytest.mark.parametrize("by", list(Teller))
def test_a_stop_is_told_to_the_reader_whoever_tells_the_steps(
    qtbot: QtBot, tmp_path: Path, announced: list[str], by: Teller
) -> None:
    stage = Stage(qtbot, tmp_path, settings=settings(by))
    stage.start("desk-routine")
    stage.rate(9)
    assert isinstance(stage.page, StopPage)
    assert stage.page.accessibleName() in announced[-1]
