from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hamstretch.ui.history import History
from hamstretch.ui.report_page import ReportPage
from tests.patience import PATIENCE_MS
from tests.stage import K, Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


@pytest.mark.parametrize(("words", "kind"), [("History", History), ("Report…", ReportPage)])
def test_progress_leads_there_and_escape_leads_back(
    words: str, kind: type, stage: Stage, qtbot: QtBot
) -> None:
    stage.window.show_page("progress")
    stage.settle()
    page = stage.window.page("progress")
    next(b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == words).click()
    stage.settle()
    shown = stage.window.findChild(kind)
    assert shown is not None
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0, timeout=PATIENCE_MS)
    stage.press(K.Key_Escape)
    assert not stage.window.in_session
    assert stage.window.current == "progress"
