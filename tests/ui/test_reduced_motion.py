"""With reduced motion nothing moves: every screen stands still, a session shows its key poses and counts."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.session_types import FLOWS, Question
from hamstretch.core.settings import Settings
from hamstretch.ui.moving import FRAME_MS, MovingFigure
from hamstretch.ui.player import PlayerScreen
from hamstretch.widgets.cue_sign import Flash
from hamstretch.widgets.figure_view import FigureView
from tests.stage import PATIENCE, Stage
from tests.ui.test_languages import four_weeks, walk

STILL_S = 10.0
"""Every screen is looked at for so long."""


class Painted(QObject):
    """Counts what is painted, by the kind of widget."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.kinds[type(watched).__name__] += 1
        return False


@pytest.fixture
def painted(qapp: QApplication) -> Iterator[Painted]:
    counter = Painted()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


def stage(qtbot: QtBot, folder: Path, *, reduced: bool) -> Stage:
    settings = Settings(agreed=True, reduced_motion=reduced)
    return Stage(qtbot, folder, entries=four_weeks(), settings=settings)


def come_to_rest(run: Stage, painted: Painted) -> None:
    """Let a page that is being built come to its end; what moves by itself would come to none."""
    for _ in range(PATIENCE):
        painted.kinds.clear()
        run.settle()
        if not painted.kinds:
            return
    raise AssertionError(painted.kinds)


def look_on(run: Stage) -> None:
    """Let time pass while nobody does anything."""
    for _ in range(round(STILL_S * 1000 / FRAME_MS)):
        run.clock.advance(FRAME_MS / 1000)
        run.ticker.tick()
    run.settle()


def moving(run: Stage) -> list[str]:
    """What moves by itself, by whatever means."""
    windows = QApplication.topLevelWidgets()
    animations = [a for w in windows for a in w.findChildren(QAbstractAnimation)]
    running = [repr(a) for a in animations if a.state() is not QAbstractAnimation.State.Stopped]
    playing = [repr(f) for w in windows for f in w.findChildren(MovingFigure) if f.playing and f.isVisible()]
    return [*running, *playing, *(["the timer"] if run.ticker.running else [])]


def test_every_screen_stands_still(qtbot: QtBot, tmp_path: Path, painted: Painted) -> None:
    run, seen = stage(qtbot, tmp_path, reduced=True), set()
    for name, _page in walk(run):
        run.settle()
        if run.app.sessions.current is not None and run.session.mode in FLOWS:
            continue  # the next test looks at those
        come_to_rest(run, painted)
        look_on(run)
        assert moving(run) == [], name
        assert not painted.kinds, name
        seen.add(name)
    assert {"today", "exercise", "TE1", "self-test", "before", "peak", "summary", "stop"} <= seen
    run.close()


def test_the_text_cursor_stands_still_only_with_it(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    stage(qtbot, tmp_path / "reduced", reduced=True).close()
    assert qapp.cursorFlashTime() == 0
    stage(qtbot, tmp_path / "not", reduced=False).close()
    assert qapp.cursorFlashTime() > 0


def test_without_it_the_same_look_finds_what_moves(qtbot: QtBot, tmp_path: Path, painted: Painted) -> None:
    run = stage(qtbot, tmp_path, reduced=False)
    run.window.page("library").show_item("ST5")
    run.window.show_page("library")
    run.settle()
    painted.kinds.clear()
    look_on(run)
    assert moving(run)
    assert painted.kinds["MovingFigure"] > 0
    run.close()


def test_a_session_shows_key_poses_and_the_count_and_lights_no_frame(
    qtbot: QtBot, tmp_path: Path, painted: Painted
) -> None:
    run = stage(qtbot, tmp_path, reduced=True)
    run.start("desk-routine", pre=1)
    shown: dict[str, set[float]] = {}
    seconds, ticks, repainted = 0.0, 0, Counter[bool]()
    before = None
    for _ in range(PATIENCE):
        if run.session.question is Question.PEAK:
            break
        if run.session.question is not Question.NONE or run.session.step is None or run.session.step.waits:
            run.until(lambda s: s.question is Question.PEAK or (s.step is not None and not s.step.waits))
            continue
        run.settle()
        painted.kinds.clear()
        assert run.ticker.interval_ms is not None
        run.clock.advance(run.ticker.interval_ms / 1000)
        seconds, ticks = seconds + run.ticker.interval_ms / 1000, ticks + 1
        run.ticker.tick()
        run.settle()
        if not isinstance(run.page, PlayerScreen):
            continue
        scene = next((f.scene() for f in run.player.findChildren(FigureView) if f.isVisible()), None)
        assert all(flash.isHidden() for flash in run.window.findChildren(Flash))
        assert run.window.findChildren(QAbstractAnimation) == []
        if scene is None or run.session.exercise is None:
            continue
        clip = scene.clip
        assert scene.t in (0.0, clip.key_time(clip.hold_key))
        shown.setdefault(run.session.exercise.item, set()).add(scene.t)
        now = (run.session.exercise.item, scene.side, scene.t)
        if now == before:
            repainted[painted.kinds["FigureView"] > 0] += 1
        before = now
    assert ticks < 3 * seconds
    assert len(shown) >= 3
    assert any(len(times) > 1 for times in shown.values())
    assert repainted[True] == 0
    assert repainted[False] > 50
    run.close()
