from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.record_terms import CheckIn, Moment, Side, Stamp, Why
from hamstretch.core.records import Ending, Outcome, PlanRecord, PlanStep, SessionRecord, Work
from hamstretch.core.wording import Wording
from hamstretch.ui.summary import SummaryScreen
from hamstretch.widgets.controls import Button
from hamstretch.widgets.paired_bars import PairedBars
from tests.fakes import MONDAY, light, make_model, uuid

RECORD = SessionRecord(
    id=uuid(1),
    at=Stamp.of(MONDAY - timedelta(minutes=12)),
    ended=Stamp.of(MONDAY),
    routine="floor-routine",
    planned=True,
    week=1,
    phase=1,
    first_side=Side.LEFT,
    work=(
        Work(item="SU2", kind="hold", side=Side.LEFT, planned_s=15, held_s=15, volume=True),
        Work(item="SU2", kind="hold", side=Side.RIGHT, planned_s=15, held_s=15, volume=True),
        Work(item="STR2", kind="reps", planned_reps=8, outcome=Outcome.SKIPPED, why=Why.TIME),
    ),
    check_ins=(CheckIn(moment=Moment.BEFORE, nrs=4), CheckIn(moment=Moment.AFTER, nrs=3)),
    ending=Ending.COMPLETE,
    app="1",
)
START = PlanRecord(id=uuid(2), at=Stamp.of(MONDAY - timedelta(hours=1)), step=PlanStep.START)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording) -> SummaryScreen:
    model, _, _ = make_model(catalog, wording, [START, RECORD])
    page = SummaryScreen(model, light(qapp))
    qtbot.addWidget(page)
    page.resize(800, 600)
    return page


def texts(screen: SummaryScreen) -> list[str]:
    return [w.text() for w in screen.findChildren(QLabel) if w.text()]


def shown(screen: SummaryScreen) -> list[str]:
    return [w.text() for w in screen.findChildren(QLabel) if w.isVisibleTo(screen)]


def test_the_first_sentence_comes_first(screen: SummaryScreen) -> None:
    screen.show_record(RECORD)
    assert texts(screen)[0].startswith("12 minutes, both sides even")
    assert screen.accessibleName() == texts(screen)[0]


def test_the_bars_tell_planned_and_done_of_each_side(screen: SummaryScreen) -> None:
    screen.show_record(RECORD)
    told = screen.findChild(PairedBars).accessibleDescription()
    assert "15 of 15 s" in told
    assert "Bridge: 0 of 8" in told


def test_what_was_left_out_and_what_comes_next_are_said(screen: SummaryScreen) -> None:
    screen.show_record(RECORD)
    said = " ".join(texts(screen))
    assert "Left out for lack of time: Bridge." in said
    assert "1 of 2 sessions" in said


def test_it_says_truthfully_whether_the_session_is_saved(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording
) -> None:
    model, log, _ = make_model(catalog, wording, [START])
    log.full = True
    model.add(RECORD)
    page = SummaryScreen(model, light(qapp))
    qtbot.addWidget(page)
    page.show_record(RECORD)
    assert "Not in the log yet" in shown(page)
    assert "unsaved.json" in " ".join(shown(page))
    assert "Saved in your log." not in shown(page)
    log.full = False
    next(b for b in page.findChildren(Button) if b.text() == "Try again now").click()
    assert log.kept == [START, RECORD]
    assert "Saved in your log." in shown(page)
    assert "Not in the log yet" not in shown(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_or_space_leaves(screen: SummaryScreen, qtbot: QtBot, key: Qt.Key) -> None:
    screen.show_record(RECORD)
    with qtbot.waitExposed(screen):
        screen.show()
    with qtbot.waitSignal(screen.left):
        qtbot.keyClick(screen.focusWidget(), key)


def test_the_way_on_is_in_sight_however_long_the_page_is(screen: SummaryScreen) -> None:
    screen.show_record(RECORD)
    screen.resize(800, 400)
    screen.show()
    QApplication.processEvents()
    assert screen.verticalScrollBar().maximum() > 0
    done = next(b for b in screen.findChildren(Button) if b.text() == "Done")
    assert screen.rect().contains(QRect(done.mapTo(screen, QPoint(0, 0)), done.size()))
    for wide in (1000, 1300, 900):
        screen.resize(wide, 400)
        QApplication.processEvents()
        first = screen.findChild(QLabel)
        assert done.mapTo(screen, QPoint(0, 0)).x() == first.mapTo(screen, QPoint(0, 0)).x()
