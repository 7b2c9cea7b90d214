"""The author's window, offscreen, on a driven clock, beside a file that changes."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hamstretch.live import FRAME_MS, Live
from hamstretch.reports.figures import Style
from hamstretch.resources import FIGURES, assets_dir
from hamstretch.services.clock import DrivenClock
from hamstretch.services.ticker import ManualTicker
from tests.patience import PATIENCE_MS


class Desk:
    """The window with all that an author has at hand."""

    def __init__(self, root: Path) -> None:
        self.clock, self.ticker = DrivenClock(datetime(2026, 1, 5, tzinfo=UTC)), ManualTicker()
        self.file = root / FIGURES / "ST3.toml"
        style = Style.of("light", "juniper", "right")
        self.window = Live("ST3", root, style, self.clock, self.ticker)

    @property
    def t(self) -> float:
        scene = self.window.figure.scene()
        assert scene is not None
        return scene.t

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.ticker.tick()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / FIGURES).mkdir()
    shutil.copy(assets_dir() / FIGURES / "ST3.toml", tmp_path / FIGURES)
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    yield desk
    desk.window.close()


def test_it_plays_round_and_says_which_key_it_is_at(desk: Desk) -> None:
    assert desk.ticker.interval_ms == FRAME_MS
    desk.wait(6.5)
    assert desk.t == pytest.approx(6.5)
    assert desk.window.line.text() == "6.5 s: hold"
    assert desk.window.faults.text() == "No faults"
    desk.wait(14.0)
    assert desk.t < 14.0


def test_a_saved_file_is_played_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.wait(6.5)
    new = desk.file.with_suffix(".new")
    new.write_text(
        desk.file.read_text("utf-8")
        .replace('key = "hold"', 'key = "low"', 1)
        .replace('of = "hold"', 'of = "low"')
    )
    new.replace(desk.file)
    qtbot.waitUntil(lambda: desk.window.line.text() == "6.5 s: low", timeout=PATIENCE_MS)
    assert "no key pose is named hold" in desk.window.faults.text()
    desk.file.write_text("schema = = 1")
    qtbot.waitUntil(lambda: "not TOML" in desk.window.faults.text(), timeout=PATIENCE_MS)
    assert desk.t == pytest.approx(6.5)


def test_keys_pause_step_turn_over_and_close(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window
    window.show()
    qtbot.keyClick(window, Qt.Key.Key_Down)
    assert desk.t == 2.0
    desk.wait(1.0)
    assert desk.t == 2.0
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert desk.t == pytest.approx(2.1)
    qtbot.keyClick(window, Qt.Key.Key_Up)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    assert desk.t == pytest.approx(1.9)
    qtbot.keyClick(window, Qt.Key.Key_S)
    qtbot.keyClick(window, Qt.Key.Key_W)
    scene = window.figure.scene()
    assert scene is not None
    assert (scene.side, scene.wrong) == ("left", True)
    assert "Rounding" in window.line.text()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    desk.wait(1.0)
    assert desk.t == pytest.approx(2.9)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert not desk.ticker.running
