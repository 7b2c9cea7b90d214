"""The panel of a year of breaks: seen, gone through by keys, read as a table."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.core.break_history import break_year
from hamstretch.core.break_records import BreakKind, BreakOutcome, BreakRecord
from hamstretch.core.record_terms import Stamp, Why
from hamstretch.core.wording import Wording
from hamstretch.resources import load_wording
from hamstretch.ui.breaks_panel import BreaksPanel
from hamstretch.widgets.controls import Button
from tests.fakes import light, uuid

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def broke(number: int, days_ago: int, outcome: BreakOutcome, why: Why = Why.NONE) -> BreakRecord:
    at = Stamp(NOON - timedelta(days=days_ago), 0)
    return BreakRecord(id=uuid(number), at=at, kind=BreakKind.MICRO, outcome=outcome, why=why)


YEAR = [
    broke(1, 0, BreakOutcome.DONE),
    broke(2, 0, BreakOutcome.SKIPPED, Why.TIME),
    broke(3, 1, BreakOutcome.SKIPPED, Why.TIME),
    broke(4, 7, BreakOutcome.NATURAL),
]


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, wording: Wording) -> BreaksPanel:
    made = BreaksPanel(light(qapp), wording)
    qtbot.addWidget(made)
    made.show_year(break_year(YEAR, date(2026, 3, 4)))
    made.resize(900, made.heightForWidth(900) if made.hasHeightForWidth() else 700)
    made.show()
    return made


def text(panel: BreaksPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_it_says_the_year_in_words(panel: BreaksPanel) -> None:
    assert "2 of 4 breaks kept, on 3 days" in text(panel)
    assert "2 left out" in text(panel)
    assert "2 for lack of time" in text(panel)


def test_the_arrow_keys_go_from_day_to_day_and_from_week_to_week(panel: BreaksPanel) -> None:
    panel.heat.setFocus()
    assert "1 kept, 1 left out" in panel.heat.accessibleDescription()
    QTest.keyClick(panel.heat, Qt.Key.Key_Up)
    assert "0 kept, 1 left out" in panel.heat.accessibleDescription()
    QTest.keyClick(panel.heat, Qt.Key.Key_Down)
    QTest.keyClick(panel.heat, Qt.Key.Key_Left)
    assert "1 kept, 0 left out" in panel.heat.accessibleDescription()
    assert panel.heat.accessibleDescription() in text(panel)


def test_the_keys_stay_inside_the_year(panel: BreaksPanel) -> None:
    panel.heat.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Right):
        QTest.keyClick(panel.heat, key)
    assert "March" in panel.heat.accessibleDescription()


def test_the_table_holds_each_known_day_and_hour(panel: BreaksPanel) -> None:
    button = next(b for b in panel.findChildren(Button) if "table" in b.text())
    button.click()
    table = panel.table
    assert table is not None
    assert table.model().rowCount() == 3 + 1
    assert [table.model().index(0, n).data() for n in (1, 2)] == ["1", "1"]
    button.click()
    assert panel.table is None


def test_the_hours_can_be_heard(panel: BreaksPanel) -> None:
    assert "12:00, 2 kept, 2 left out" in panel.hours.accessibleDescription()


def test_without_any_break_there_is_one_sentence(qtbot: QtBot, qapp: QApplication, wording: Wording) -> None:
    panel = BreaksPanel(light(qapp), wording)
    qtbot.addWidget(panel)
    panel.show_year(break_year([], date(2026, 3, 4)))
    panel.show()
    assert "asked for no break yet" in text(panel)
    assert not panel.heat.isVisible()
