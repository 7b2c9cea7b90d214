"""What the window does with a clip file that is wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch import drawing
from hamstretch.app import App
from hamstretch.services.clock import DrivenClock
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage.places import Places
from hamstretch.widgets.banner import Banner


def test_a_clip_with_a_fault_is_named_once_and_its_exercise_has_no_picture(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures/ST1.toml").write_text("schema = 7")
    shipped = drawing.load_figure
    monkeypatch.setattr(drawing, "load_figure", lambda item, language: shipped(item, tmp_path, language))
    clock = DrivenClock(datetime(2026, 1, 5, 18, tzinfo=UTC))
    running = App(qapp, Places.under(tmp_path / "data"), clock, ManualTicker())
    qtbot.addWidget(running.window)
    assert running.figures.still("ST1", 96) is None
    assert running.figures.make("ST1") is None
    assert running.figures.make("ST2") is None
    (told,) = running.window.findChild(Banner).texts
    assert "figures/ST1.toml: schema: Invalid" in told
    running.keeping.writer.close()
