from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.progress import Span
from hamstretch.core.records import (
    CheckIn,
    Ending,
    Entry,
    Moment,
    PlanRecord,
    PlanStep,
    SessionRecord,
    Side,
    Stamp,
    Work,
)
from hamstretch.core.wording import Wording
from hamstretch.ui.progress import ProgressScreen, Write
from tests.fakes import MONDAY, light, make_model, uuid

Open = Callable[..., ProgressScreen]


def start(days_ago: int) -> PlanRecord:
    return PlanRecord(
        id=uuid(1), at=Stamp.of(MONDAY - timedelta(days=days_ago, hours=1)), step=PlanStep.START
    )


def session(days_ago: int, pre: int | None, post: int | None) -> SessionRecord:
    at = Stamp.of(MONDAY - timedelta(days=days_ago, minutes=20))
    asked = ((Moment.BEFORE, pre), (Moment.AFTER, post))
    return SessionRecord(
        id=uuid(10 + days_ago),
        at=at,
        ended=at,
        routine="floor-routine",
        planned=True,
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=(
            Work(item="ST2", kind="hold", side=Side.LEFT, held_s=120, volume=True),
            Work(item="ST2", kind="hold", side=Side.RIGHT, held_s=90, volume=True),
        ),
        check_ins=tuple(CheckIn(moment=m, nrs=n) for m, n in asked if n is not None),
        ending=Ending.COMPLETE,
        app="1",
    )


def six_weeks() -> list[Entry]:
    return [start(41), *(session(d, 6 if d > 20 else 3, 3) for d in range(40, 0, -3))]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording) -> Open:
    theme = light(qapp)

    def write(where: Path, data: bytes) -> None:
        where.write_bytes(data)

    def made(entries: Sequence[Entry], write: Write = write) -> ProgressScreen:
        model, _, _ = make_model(catalog, wording, entries)
        screen = ProgressScreen(model, theme, write)
        screen.model = model
        qtbot.addWidget(screen)
        screen.resize(900, 1600)
        screen.show()
        qtbot.waitExposed(screen)
        qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections))
        qapp.processEvents()
        return screen

    return made


def texts(screen: ProgressScreen) -> list[str]:
    return [w.text() for w in screen.findChildren(QLabel) if w.isVisible()]


def rows(screen: ProgressScreen, number: int) -> list[list[str]]:
    section = screen.sections[number]
    section.show_table(True)
    table = section.table
    assert table is not None
    return [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]


def test_an_empty_log_says_so_and_shows_no_axes(opened: Open) -> None:
    screen = opened([])
    assert texts(screen)[0] == "Your first session will appear here."
    assert screen.sections == ()
    assert not any(button.isVisible() for button in screen.spans.values())


def test_one_session_is_shown_and_nothing_is_claimed(opened: Open) -> None:
    screen = opened([start(1), session(0, 4, 3)])
    assert screen.headline.text() == "Not enough ratings to say anything about pain yet: 1 of 3."
    assert [row[1:] for row in rows(screen, 0)] == [["4", "3"]]
    assert [row[1:] for row in rows(screen, 1)] == [["1", "2"]]
    assert [row[1:] for row in rows(screen, 2)] == [["2", "1.5", "2"]]


def test_one_rating_alone_keeps_its_place(opened: Open) -> None:
    assert [row[1:] for row in rows(opened([session(0, None, 2)]), 0)] == [["–", "2"]]


def test_six_weeks_have_words_first_and_three_charts_with_their_tables(opened: Open) -> None:
    screen = opened(six_weeks())
    assert screen.headline.text().startswith("Pain before sessions: around 6 at first, around 3 lately.")
    assert "14 sessions in this time; 28 min held on the left leg, 21 min on the right" in screen.tally.text()
    names = [section.chart.accessibleName() for section in screen.sections if section.chart]
    assert names == [
        "Pain before and after each session, 0 to 10",
        "Sessions each week",
        "Minutes held on each leg each week",
    ]
    assert len(rows(screen, 0)) == 14
    assert sum(int(row[1]) for row in rows(screen, 1)) == 14
    assert len(rows(screen, 2)) == 6


def test_every_chart_reads_what_its_table_says(opened: Open, qtbot: QtBot) -> None:
    screen = opened(six_weeks())
    for number, section in enumerate(screen.sections):
        table = rows(screen, number)
        assert section.chart is not None
        qtbot.keyClick(section.chart, Qt.Key.Key_Home)
        assert all(cell in section.chart.reading() for cell in table[-1])
        qtbot.keyClick(section.chart, Qt.Key.Key_End)
        assert all(cell in section.chart.reading() for cell in table[0])


def test_charts_stand_aligned(opened: Open) -> None:
    screen = opened(six_weeks())
    plots = [s.chart._plot for s in screen.sections if s.chart]
    assert len({(p.mapTo(p.window(), p.rect().topLeft()).x(), p.width()) for p in plots}) == 1
    assert len({p._box.mapRectToScene(p._box.boundingRect()).left() for p in plots}) == 1
    assert len({tuple(p._box.viewRange()[0]) for p in plots}) == 1


def test_changes_of_the_plan_are_told_with_their_day(opened: Open) -> None:
    screen = opened(six_weeks())
    told = texts(screen)
    heading = told.index("▲ Where the plan changed")
    assert all(":" in line for line in told[heading + 1 :])
    assert len(told) > heading + 1


def test_the_table_opens_and_closes_by_its_button(opened: Open, qtbot: QtBot) -> None:
    screen = opened(six_weeks())
    section = screen.sections[1]
    for shown, word in ((True, "Hide table"), (False, "Show as table")):
        qtbot.keyClick(section.toggle, Qt.Key.Key_Space)
        assert section.table_shown is shown
        assert section.toggle.text() == word
        assert section.toggle.accessibleName() == f"{word}: Sessions each week"


def test_arrow_keys_pick_the_range_and_an_open_table_stays_open(opened: Open, qtbot: QtBot) -> None:
    screen = opened(six_weeks())
    screen.sections[0].show_table(True)
    before = screen.spans[Span.PLAN]
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Left)
    assert screen.span is Span.FOUR_WEEKS
    assert [s.table_shown for s in screen.sections] == [True, False, False]
    assert len(rows(screen, 1)) == 4
    with qtbot.waitActive(screen):
        screen.activateWindow()
    qtbot.keyClick(screen, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: screen.span is Span.ALL)
    assert all(section.chart is not None for section in screen.sections)


def test_a_new_session_appears_at_once(opened: Open) -> None:
    screen = opened([start(1)])
    assert screen.sections == ()
    screen.model.add(session(0, 5, 4))
    assert [row[1:] for row in rows(screen, 0)] == [["5", "4"]]


def test_ten_thousand_sessions_become_a_chart_that_can_be_read(opened: Open) -> None:
    screen = opened([session(day, 4, 3) for day in range(10_000, 0, -1)])
    screen.spans[Span.ALL].click()
    assert "10000 sessions in this time" in screen.tally.text()
    assert screen.sections[1].chart is not None
    assert screen.sections[1].chart.accessibleName() == "Sessions each week, on average"
    assert 1 < len(rows(screen, 0)) <= 60
    assert {row[1] for row in rows(screen, 0)} == {"4"}


def test_every_control_has_a_name(opened: Open) -> None:
    screen = opened(six_weeks())
    controls = [w for w in screen.findChildren(object) if getattr(w, "focusPolicy", None)]
    reached = [w for w in controls if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) >= 7
    assert [w for w in reached if not (w.accessibleName() or getattr(w, "text", str)())] == []
