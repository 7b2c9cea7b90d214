from itertools import cycle
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch.core.progress import Span
from hamstretch.core.settings import Appearance
from hamstretch.ui.progress import ProgressScreen
from hamstretch.widgets.still import Still
from tests.patience import PATIENCE_MS
from tests.stage import Stage
from tests.ui.test_progress import six_weeks


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    stage = Stage(qtbot, tmp_path, entries=six_weeks())
    stage.window.show_page("progress")
    return stage


def shown(stage: Stage) -> ProgressScreen | None:
    """Return the page once it is whole and in sight, without hurrying it along."""
    found = [p for p in stage.window.findChildren(ProgressScreen) if p.isVisible()]
    if len(found) != 1 or stage.window.findChild(Still) is not None:
        return None
    drawn = [s.drawn and s.chart is not None for s in found[0]._charts._sections.values()]
    return found[0] if len(drawn) == 3 and all(drawn) else None


def look(stage: Stage, appearance: Appearance) -> None:
    stage.app.model.set_settings(msgspec.structs.replace(stage.app.model.settings, appearance=appearance))


def test_looks_changed_in_a_hurry_end_with_the_last_one_and_keep_the_range(
    stage: Stage, qtbot: QtBot, qapp: QApplication
) -> None:
    qtbot.waitUntil(lambda: shown(stage) is not None, timeout=PATIENCE_MS)
    page = shown(stage)
    assert page is not None
    page.spans[Span.FOUR_WEEKS].click()
    looks = cycle((Appearance.DARK, Appearance.LIGHT))
    for appearance, turns in zip(looks, (0, 3, 11, 0, 40, 7, 23), strict=False):
        look(stage, appearance)
        for _ in range(turns):
            qapp.processEvents()
    qtbot.waitUntil(lambda: shown(stage) is not None, timeout=PATIENCE_MS)
    again = shown(stage)
    assert again is not None
    assert again._theme.name == "dark"
    assert again.span is Span.FOUR_WEEKS
    first = again.sections[0].chart
    assert first is not None
    assert (first.view.last - first.view.first).days == 4 * 7 - 1
    ground = first.grab().toImage().pixelColor(first.width() // 2, 2)
    assert ground.lightness() < 60
