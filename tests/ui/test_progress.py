import csv
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from pyqtgraph import BarGraphItem
from PySide6.QtCore import QDate, QPoint, Qt, QThreadPool
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    Activity,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
    Trial,
    Zero,
)
from hamstretch.core.progress import Span
from hamstretch.core.record_terms import CheckIn, Moment, Side, Stamp
from hamstretch.core.records import Deletion, Ending, Entry, PlanRecord, PlanStep, SessionRecord, Work
from hamstretch.core.wording import Say, Wording
from hamstretch.storage import atomic
from hamstretch.ui import model as model_module
from hamstretch.ui.progress import ProgressScreen, Write
from hamstretch.widgets.chart_file import Kind, chart_bytes
from tests.fakes import MONDAY, light, make_model, uuid
from tests.patience import PATIENCE_MS

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
        qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections), timeout=PATIENCE_MS)
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
    shown = table.model()
    return [[shown.index(r, c).data() for c in range(shown.columnCount())] for r in range(shown.rowCount())]


def test_no_two_series_of_a_chart_are_told_apart_by_colour_alone(opened: Open) -> None:
    views = [section.view for section in opened(six_weeks()).sections]
    assert max(len(view.columns) for view in views) > 1
    for view in views:
        assert len({column.mark for column in view.columns}) == len(view.columns)


def test_a_chart_is_a_named_and_described_group_to_a_screen_reader(opened: Open) -> None:
    for section in opened(six_weeks()).sections:
        read = QAccessible.queryAccessibleInterface(section.chart)
        assert read.role() is QAccessible.Role.Grouping
        assert read.text(QAccessible.Text.Name)
        assert read.text(QAccessible.Text.Description)


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
    qtbot.waitUntil(lambda: screen.span is Span.ALL, timeout=PATIENCE_MS)
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


# -- reach, activities, other times, files ----------------------------------------------------------


def sat(days_ago: int, value: float, side: Side) -> SelfTestRecord:
    return SelfTestRecord(
        id=uuid(500 + 2 * days_ago + (side is Side.RIGHT)),
        at=Stamp.of(MONDAY - timedelta(days=days_ago)),
        test="TE3",
        side=side,
        zero=Zero.TOES,
        warmed_up=True,
        trials=(Trial(value=value),),
        app="1",
    )


def rated(days_ago: int, score: int) -> ActivitiesRecord:
    at = Stamp.of(MONDAY - timedelta(days=days_ago))
    return ActivitiesRecord(id=uuid(800 + days_ago), at=at, rated=(Activity("socks", score),))


def measured() -> list[Entry]:
    tests: list[Entry] = [sat(d, v, Side.LEFT) for d, v in ((40, -8), (27, -3), (13, -2))]
    tests += [sat(d, -4, Side.RIGHT) for d in (40, 27)]
    return [*six_weeks(), *tests, rated(40, 3), rated(10, 4)]


def test_reach_and_activities_have_their_charts_and_say_no_more_than_they_may(opened: Open) -> None:
    screen = opened(measured())
    titles = [s.view.title for s in screen.sections]
    assert titles[3:] == [
        "Chair sit-and-reach, cm past the toes",
        "My activities, 0 not at all to 10 as before",
    ]
    assert screen.reach.text() == "Reach left: −8 cm → −2.5 cm, more than measurement noise."
    assert [row[1:] for row in rows(screen, 3)] == [["−2", "–"], ["−3", "−4"], ["−8", "−4"]]
    assert "Right: Within normal variation: from −4 cm" in screen.sections[3].view.remark
    assert screen.sections[4].view.remark.endswith("within normal variation.")
    zones = screen.sections[3].view.zones
    assert [(z.low, z.high) for z in zones] == [(-12, -4), (-8, 0)]


def ten_years() -> list[Entry]:
    months = range(3640, 40, -28)
    tests: list[Entry] = [sat(d, -8 + d % 5, side) for d in months for side in (Side.LEFT, Side.RIGHT)]
    ratings = [
        ActivitiesRecord(
            id=uuid(20_000 + d), at=Stamp.of(MONDAY - timedelta(days=d)), rated=(Activity("socks", d % 10),)
        )
        for d in months
    ]
    return [*tests, *ratings, *measured()]


def test_many_years_of_tests_and_ratings_are_middle_values_with_their_range(
    opened: Open, qtbot: QtBot
) -> None:
    screen = opened(ten_years())
    assert screen.sections[3].view.title == "Chair sit-and-reach, cm past the toes"
    screen.spans[Span.ALL].click()
    qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections))
    for section in screen.sections[3:5]:
        assert section.view.title.endswith(", middle values with lowest and highest")
        assert 10 < section.view.told <= 45
    cells = rows(screen, 3)
    assert any("(" in cell for row in cells for cell in row[1:])
    assert all("measured" in row[0] for row in cells)
    names = [z.name for z in screen.sections[3].view.zones]
    assert names == ["this plan's first ± noise, left", "this plan's first ± noise, right"]
    held = chart_bytes(light(QApplication.instance()), screen.sections[3].view, "csv")().decode("utf-8-sig")
    assert held.splitlines()[0].endswith("◀ Left,◀ Left ≥,◀ Left ≤,Right ▶,Right ▶ ≥,Right ▶ ≤")


def test_what_stands_there_stays_until_a_long_log_is_read(
    opened: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(six_weeks())
    monkeypatch.setattr(model_module, "READ_AT_ONCE", 1)
    gone = next(e for e in screen.model.entries if isinstance(e, SessionRecord))
    before = screen.sections[0].view.told
    screen.model.amend(gone, Deletion())
    assert screen.sections[0].view.told == before
    qtbot.waitUntil(lambda: screen.sections[0].view.told == before - 1)


def test_the_pain_chart_has_the_weeks_middle_and_the_band_of_noise(opened: Open) -> None:
    view = opened(six_weeks()).sections[0].view
    assert [c.name for c in view.columns] == ["Before", "After", "Middle of the week, before"]
    assert [(z.low, z.high) for z in view.zones] == [(4, 8)]


def test_a_single_point_is_said_to_show_no_change(opened: Open) -> None:
    screen = opened([start(1), session(0, 4, 3)])
    assert screen.sections[0].view.remark.startswith("One point so far")
    assert screen.sections[0].chart is not None


def days(screen: ProgressScreen) -> tuple[date, date]:
    view = screen.sections[0].view
    return view.first, view.last


def test_plus_zooms_and_shift_moves_all_charts_within_the_log(opened: Open, qtbot: QtBot) -> None:
    screen = opened([start(180), *(session(d, 4, 3) for d in range(179, 0, -3))])
    whole = days(screen)
    chart = screen.sections[2].chart
    assert chart is not None
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    closer = days(screen)
    assert whole[0] < closer[0] < closer[1] < whole[1]
    assert screen.span is Span.CUSTOM
    qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert days(screen)[0] < closer[0]
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert days(screen)[0] == whole[0]
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert days(screen) == whole
    qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections), timeout=PATIENCE_MS)
    assert len({s.view.first for s in screen.sections}) == 1


def long_log() -> list[Entry]:
    return [start(500), *(session(d, 4 + d % 3, 3) for d in range(499, 0, -3))]


def settled(screen: ProgressScreen, qtbot: QtBot) -> list[tuple[date, date, str]]:
    """Wait until every chart shows its view, and return what the drawn ones show."""
    qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections), timeout=PATIENCE_MS)
    return [(s.chart.view.first, s.chart.view.last, s.chart.reading()) for s in screen.sections if s.chart]


def test_ranges_picked_in_a_hurry_end_where_the_last_one_alone_does(opened: Open, qtbot: QtBot) -> None:
    slow = opened(long_log())
    slow.spans[Span.YEAR].click()
    wanted = settled(slow, qtbot)
    hasty = opened(long_log())
    for _ in range(3):
        for span in (Span.ALL, Span.FOUR_WEEKS, Span.YEAR):
            hasty.spans[span].click()
    assert settled(hasty, qtbot) == wanted
    assert hasty.tally.text() == slow.tally.text()


def test_own_days_begin_with_the_range_that_was_picked_a_moment_before(opened: Open, qtbot: QtBot) -> None:
    screen = opened(long_log())
    screen.spans[Span.THREE_MONTHS].click()
    months = settled(screen, qtbot)[0][:2]
    screen.spans[Span.ALL].click()
    settled(screen, qtbot)
    screen.spans[Span.THREE_MONTHS].click()
    screen.spans[Span.CUSTOM].click()
    assert settled(screen, qtbot)[0][0] == months[0]


def test_keys_pressed_in_a_hurry_all_count(opened: Open, qtbot: QtBot) -> None:
    slow, hasty = opened(long_log()), opened(long_log())
    for screen in (slow, hasty):
        chart = screen.sections[0].chart
        assert chart is not None
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus):
            qtbot.keyClick(chart, key)
            if screen is slow:
                settled(screen, qtbot)
    assert abs((days(slow)[0] - days(hasty)[0]).days) <= 14
    assert settled(slow, qtbot)[0][0] > date(2025, 1, 1)
    assert len({shown[:2] for shown in settled(hasty, qtbot)}) == 1


def test_a_log_that_changes_while_charts_are_drawn_is_shown_to_its_end(opened: Open, qtbot: QtBot) -> None:
    screen = opened([start(40), *(session(d, 6, 3) for d in range(39, 1, -3))])
    screen.spans[Span.FOUR_WEEKS].click()
    screen.model.add(session(0, 9, 8))
    screen.spans[Span.PLAN].click()
    settled(screen, qtbot)
    assert rows(screen, 0)[0][1:3] == ["9", "8"]
    assert "14 sessions" in screen.tally.text()


def test_a_drag_slides_every_chart_and_ends_in_another_time(opened: Open, qtbot: QtBot) -> None:
    screen = opened([start(180), *(session(d, 4, 3) for d in range(179, 0, -3))])
    screen.spans[Span.FOUR_WEEKS].click()
    qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections), timeout=PATIENCE_MS)
    before, charts = days(screen), [s.chart for s in screen.sections if s.chart]
    middle = charts[0].rect().center()
    qtbot.mousePress(charts[0], Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(charts[0], middle + QPoint(200, 0))
    ranges = {tuple(c._plot._box.viewRange()[0]) for c in charts}
    assert len(ranges) == 1
    qtbot.mouseRelease(charts[0], Qt.MouseButton.LeftButton, pos=middle + QPoint(200, 0))
    assert days(screen)[0] < before[0]


def pick_days(screen: ProgressScreen, first: date, last: date) -> None:
    screen.spans[Span.CUSTOM].click()
    for edit, day in ((screen._ranges.first, first), (screen._ranges.last, last)):
        edit.setDate(QDate(day.year, day.month, day.day))


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 1, 3), date(2025, 12, 20), "The first day comes after the last one."),
        (date(2026, 1, 1), date(2026, 1, 6), "6 January 2026 is still to come"),
        (date(2025, 1, 1), date(2025, 1, 8), "The log begins on 25 November 2025"),
    ],
)
def test_days_that_cannot_be_shown_are_answered_with_a_sentence_and_change_nothing(
    opened: Open, first: date, last: date, said: str
) -> None:
    screen = opened(six_weeks())
    screen.spans[Span.CUSTOM].click()
    shown = days(screen)
    screen._ranges.chosen.emit(first, last)
    assert any(text.startswith(said) for text in texts(screen))
    assert days(screen) == shown


def test_a_time_without_anything_is_said_to_be_empty(opened: Open, qtbot: QtBot) -> None:
    screen = opened([session(200, 4, 3), session(1, 4, 3)])
    pick_days(screen, date(2025, 9, 1), date(2025, 9, 20))
    qtbot.waitUntil(
        lambda: any(text.startswith("Nothing was logged from") for text in texts(screen)), timeout=PATIENCE_MS
    )
    assert screen.sections == ()
    assert not any(text.startswith("All charts move together") for text in texts(screen))
    screen.spans[Span.ALL].click()
    settled(screen, qtbot)
    assert any(text.startswith("All charts move together") for text in texts(screen))


def kept(where: Path, qtbot: QtBot) -> bytes:
    """Wait until a file is written beside the window, and return its bytes."""
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0, timeout=PATIENCE_MS)
    return where.read_bytes()


@pytest.mark.parametrize(
    ("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("csv", "\ufefffrom,to,W".encode())]
)
def test_each_chart_is_kept_as_a_file(
    opened: Open, tmp_path: Path, qtbot: QtBot, kind: Kind, begins: bytes
) -> None:
    screen = opened(measured())
    for number, section in enumerate(screen.sections):
        screen.save(section.view, kind, tmp_path / f"{number}.{kind}")
    for number in range(len(screen.sections)):
        assert kept(tmp_path / f"{number}.{kind}", qtbot).startswith(begins)


def test_a_drawing_holds_text_and_shapes_and_numbers_are_plain(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = opened(measured())
    screen.save(screen.sections[3].view, "svg", tmp_path / "a.svg")
    drawing = kept(tmp_path / "a.svg", qtbot).decode()
    assert drawing.count("<text") >= 10
    assert drawing.count("<image") <= 1
    screen.save(screen.sections[3].view, "csv", tmp_path / "a.csv")
    table = list(csv.reader(kept(tmp_path / "a.csv", qtbot).decode("utf-8-sig").splitlines()))
    assert table[1][0] == "2025-11-26"
    assert table[1][3:] == ["-8", "-4"]
    assert table[3][4] == ""


def test_a_file_that_cannot_be_written_is_a_sentence(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    screen = opened(six_weeks(), atomic.write)
    told: list[Say] = []
    screen.model.failed.connect(told.append)
    screen.save(screen.sections[0].view, "csv", tmp_path / "nowhere" / "a.csv")
    qtbot.waitUntil(lambda: len(told) == 1, timeout=PATIENCE_MS)


def test_a_review_week_says_what_its_rules_say_and_how_it_was_on_the_whole(opened: Open) -> None:
    whole = GlobalChangeRecord(id=uuid(950), at=Stamp.of(MONDAY - timedelta(days=1)), week=6, change=1)
    screen = opened([*measured(), whole])
    assert "Your ratings before a session came down" in screen.review.text()
    assert "On the whole, in week 6: A little better." in screen.review.text()
    assert not opened([start(20), session(1, 4, 3)]).review.isVisible()


def test_the_questionnaire_has_a_chart_of_its_own(opened: Open) -> None:
    filled = [
        RolandMorrisRecord(
            id=uuid(960 + n), at=Stamp.of(MONDAY - timedelta(days=d)), ticked=tuple(range(1, k))
        )
        for n, (d, k) in enumerate(((30, 9), (2, 6)))
    ]
    screen = opened([*six_weeks(), *filled])
    assert screen.sections[-1].view.title.startswith("Roland-Morris")
    assert [row[1:] for row in rows(screen, 3)] == [["5"], ["8"]]
    assert "From 8 to 5 of 24 ticks." in screen.sections[-1].view.remark


def test_a_time_without_a_test_or_a_rating_says_so_and_draws_no_empty_axes(
    opened: Open, qtbot: QtBot
) -> None:
    screen = opened(
        [start(60), *(session(d, 4, 3) for d in range(59, 0, -3)), sat(58, -3, Side.LEFT), rated(58, 3)]
    )
    screen.spans[Span.FOUR_WEEKS].click()
    qtbot.waitUntil(lambda: all(s.drawn for s in screen.sections), timeout=PATIENCE_MS)
    reach, activities = screen.sections[3:]
    assert reach.view.remark.endswith("There is nothing of it in this time.")
    assert activities.view.remark.endswith("There is nothing of it in this time.")
    for section in (reach, activities):
        assert section.chart is None or section.chart.isHidden()
        assert section.toggle.isHidden()


def test_days_that_are_no_whole_weeks_are_said_to_be_shown_as_such(opened: Open) -> None:
    screen = opened(six_weeks())
    assert not any("whole weeks" in text for text in texts(screen))
    pick_days(screen, date(2025, 12, 3), date(2025, 12, 10))
    assert days(screen) == (date(2025, 12, 2), date(2025, 12, 15))
    assert "The charts count in whole weeks: 2 December 2025 to 15 December 2025." in texts(screen)
    pick_days(screen, date(2025, 12, 2), date(2025, 12, 15))
    assert days(screen) == (date(2025, 12, 2), date(2025, 12, 15))
    assert not any("whole weeks" in text for text in texts(screen))


def test_equal_ratings_of_one_day_stand_beside_each_other(opened: Open) -> None:
    at = Stamp.of(MONDAY - timedelta(days=10))
    rated = tuple(Activity(name, 5) for name in ("socks", "driving", "lifting"))
    screen = opened([*six_weeks(), ActivitiesRecord(id=uuid(900), at=at, rated=rated)])
    view = screen.sections[-1].view
    places = [column.place(view.slots[0]) for column in view.columns]
    assert places == sorted(set(places))
    assert places[1] == view.slots[0].centre


def test_a_week_without_anything_has_no_bar(opened: Open) -> None:
    screen = opened([start(41), session(40, 5, 4), session(1, 5, 4)])
    drawn = screen.sections[1].chart._plot._box.childGroup.childItems()
    bars = [item for item in drawn if isinstance(item, BarGraphItem) and item.opts["height"] is not None]
    assert [height for item in bars for height in item.opts["height"]] == [1.0, 1.0]


def test_a_chart_stays_under_the_pointer_while_it_is_zoomed_and_moved(opened: Open, qtbot: QtBot) -> None:
    screen = opened(long_log())
    screen.resize(900, 700)
    chart = screen.sections[0].chart
    assert chart is not None
    settled(screen, qtbot)
    for _ in range(5):
        QApplication.processEvents()  # layouts inside each other
    before = chart.mapTo(screen, QPoint())
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(chart, key)
        assert chart.mapTo(screen, QPoint()) == before
        settled(screen, qtbot)
        assert chart.mapTo(screen, QPoint()) == before
    assert screen.span is Span.CUSTOM
