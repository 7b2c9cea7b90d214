"""Real languages at twice the text in a small window: nothing is cut off and no page grows wider than it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.settings import Appearance, Settings
from tests.stage import Stage
from tests.story import END, six_weeks
from tests.ui.test_languages import cut_off, walk

pytestmark = pytest.mark.usefixtures("english_after")


def everywhere(run: Stage) -> Iterator[tuple[str, QWidget]]:
    """Show the pages behind Progress, and then all others."""
    for name, show in (("history", run.app.visits.history), ("report", run.app.visits.report)):
        show()
        run.settle()
        yield name, run.page
        run.app.visits.left.emit()
    yield from walk(run)


def at_rest(run: Stage, page: QWidget) -> None:
    """Let charts come, one a turn, until nothing on the page changes its size any more."""
    before: list[QSize] = []
    while (now := [part.size() for part in page.findChildren(QWidget)]) != before:
        before = now
        run.settle()


@pytest.mark.parametrize(("language", "percent"), [("de", 180), ("ar", 200), ("fr", 80)])
def test_no_word_of_a_real_language_is_cut_off(
    qtbot: QtBot, tmp_path: Path, language: str, percent: int
) -> None:
    settings = Settings(
        agreed=True, language=language, text_percent=percent, appearance=Appearance.HIGH_CONTRAST
    )
    run = Stage(qtbot, tmp_path, entries=six_weeks(), now=END + timedelta(days=1), settings=settings)
    run.window.resize(800, 600)
    found = {}
    for name, page in everywhere(run):
        at_rest(run, page)
        if texts := cut_off(page):
            found[name] = texts
    assert found == {}
    run.close()
