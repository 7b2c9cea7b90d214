from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import (
    AmendmentRecord,
    CheckInChange,
    CheckInRecord,
    Colour,
    Deletion,
    Entry,
    NoteChange,
    SessionRecord,
)
from hamstretch.core.wording import Wording
from hamstretch.ui.check_in_edit import CheckInEdit
from hamstretch.ui.history import History
from hamstretch.ui.past_detail import PastDetail
from hamstretch.ui.past_model import PastModel
from tests.fakes import light, make_model, uuid
from tests.story import END, NOTE, six_weeks

Open = Callable[..., History]
LOG = six_weeks()
SESSIONS = [e for e in LOG if isinstance(e, SessionRecord)]
NOTED = next(s for s in SESSIONS if s.note == NOTE)
K = Qt.Key


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording) -> Open:
    theme = light(qapp)

    def made(entries: Sequence[Entry] = LOG, size: tuple[int, int] = (1200, 800)) -> History:
        model, _, _ = make_model(catalog, wording, entries, END)
        page = History(model, theme)
        page.model = model
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qapp.processEvents()
        return page

    return made


def detail(page: History) -> PastDetail:
    page.turns.finish()
    found = page.currentWidget()
    assert isinstance(found, PastDetail)
    return found


def texts(page: History) -> list[str]:
    page.turns.finish()
    return [w.text() for w in page.currentWidget().findChildren(QLabel) if w.isVisible()]


def press(page: History, words: str) -> None:
    """Press the button whose accessible name or text begins with these words."""
    page.turns.finish()
    buttons = [b for b in page.currentWidget().findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    found = [b for b in buttons if (b.accessibleName() or b.text().replace("&", "")).startswith(words)]
    found[0].click()
    page.turns.finish()
    QApplication.processEvents()


def amendments(page: History) -> list[AmendmentRecord]:
    return [e for e in page.model.written if isinstance(e, AmendmentRecord)]


def test_an_entry_that_is_dated_ahead_says_how_it_counts(opened: Open) -> None:
    ahead = replace(
        NOTED, id=uuid(1), at=Stamp.of(END + timedelta(days=9)), ended=Stamp.of(END + timedelta(days=9))
    )
    page = opened((*LOG, ahead))
    page.show_entry(ahead.id)
    assert any("a clock was ahead" in text for text in texts(page))
    page.show_entry(NOTED.id)
    assert not any("a clock was ahead" in text for text in texts(page))


def test_the_list_has_everything_newest_first_and_reads_as_a_line(opened: Open) -> None:
    page = opened()
    rows = page.list.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    days = [rows.entry(n).at.utc for n in range(rows.rowCount())]
    assert days == sorted(days, reverse=True)
    red = rows.row_of_id(next(s.id for s in SESSIONS if s.colour is Colour.RED))
    assert rows.index(red, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Wed 28 Jan 2026, Floor routine, 14 min, pain 5 → –, had to be stopped"
    )
    told = [rows.index(n, 1).data() for n in range(rows.rowCount())]
    assert {"Check-in without a session", "Own activities", "Chair sit-and-reach, left"} <= set(told)


def test_enter_opens_a_line_and_escape_comes_back_to_it(opened: Open) -> None:
    page = opened()
    page.list.table.selectRow(4)
    id_ = page.list.rows.entry(4).id
    QTest.keyClick(page.list.table, K.Key_Return)
    assert detail(page)._entry.id == id_
    QTest.keyClick(page.currentWidget(), K.Key_Escape)
    assert page.currentWidget() is page.list
    assert page.list.table.currentIndex().row() == 4


def test_a_session_shows_planned_against_done_what_was_felt_and_the_rules_in_words(opened: Open) -> None:
    page = opened()
    page.show_entry(next(s.id for s in SESSIONS if s.colour is Colour.RED))
    said = " ".join(texts(page))
    assert "Done of what was planned" in said
    assert "Cut short because of pain: Seated chair stretch, one leg." in said
    assert "a feeling in the leg that should not be pushed" in said
    assert "tingling, pins and needles · left calf" in said


def test_a_day_of_the_calendar_leads_to_its_line(opened: Open) -> None:
    page = opened()
    assert page.list.month.isVisible()
    page.list.month.clicked.emit(QDate(2026, 1, 21))
    row = page.list.table.currentIndex().row()
    assert page.list.rows.entry(row).at.day == date(2026, 1, 21)


def test_the_month_marks_what_a_day_had(opened: Open) -> None:
    page = opened()
    page.list.month.setCurrentPage(2026, 1)
    marks = page.list.month._marks
    assert marks[date(2026, 1, 5)] == ("full", "diamond")
    assert marks[date(2026, 1, 9)] == ("ring",)
    assert date(2026, 1, 6) not in marks


def test_where_it_is_narrow_the_calendar_takes_the_lists_place_and_gives_it_back(opened: Open) -> None:
    page = opened(size=(720, 520))
    assert not page.list.month.isVisible()
    page.list.calendar.click()
    assert page.list.month.isVisible()
    assert not page.list.table.isVisible()
    page.list.month.clicked.emit(QDate(2026, 1, 12))
    assert page.list.table.isVisible()


def test_a_note_is_changed_kept_when_left_and_brought_back(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    detail(page).note.setPlainText("Another word")
    press(page, "Save the note")
    assert next(e for e in page.model.entries if e.id == NOTED.id).note == "Another word"
    detail(page).note.setPlainText("Half written")
    press(page, "History")
    assert next(e for e in page.model.entries if e.id == NOTED.id).note == "Half written"
    page.show_entry(NOTED.id)
    press(page, "Undo")
    press(page, "Undo")
    assert next(e for e in page.model.entries if e.id == NOTED.id).note == NOTE
    assert next(e for e in page.model.written if e.id == NOTED.id) == NOTED


def test_an_answer_is_changed_by_a_number_key_and_the_colour_follows(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    press(page, "Change: After: 3")
    edit = page.currentWidget()
    assert isinstance(edit, CheckInEdit)
    QTest.keyClick(edit.scale, K.Key_7)
    QTest.keyClick(edit.scale, K.Key_Return)
    now = next(e for e in page.model.entries if e.id == NOTED.id)
    assert (now.post, now.colour) == (7, Colour.AMBER)
    assert any("the answer was “After: 3”" in text for text in texts(page))
    press(page, "Undo")
    assert next(e for e in page.model.entries if e.id == NOTED.id) == NOTED


def test_leaving_an_answer_as_it_is_writes_nothing(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    press(page, "Change: Before")
    press(page, "Save the change")
    press(page, "Change: Before")
    QTest.keyClick(page.currentWidget(), K.Key_Escape)
    detail(page)
    assert amendments(page) == []


def test_the_morning_after_is_changed_from_its_session(opened: Open) -> None:
    page = opened()
    answer = next(e for e in LOG if isinstance(e, CheckInRecord) and e.session)
    page.show_entry(answer.session)
    press(page, "Change: Next morning: 6")
    QTest.keyClick(page.currentWidget().scale, K.Key_2)
    QTest.keyClick(page.currentWidget().scale, K.Key_Return)
    now = next(e for e in page.model.entries if e.id == answer.id)
    assert now.check_in.nrs == 2
    assert any("Changed since" in text for text in texts(page))


def test_a_deleted_session_no_longer_counts_until_undo(opened: Open) -> None:
    page = opened()
    before = page.model.entries
    page.show_entry(NOTED.id)
    press(page, "Delete this entry")
    assert page.currentWidget() is page.list
    assert NOTED.id not in {e.id for e in page.model.entries}
    assert page.list.undo.hasFocus()
    QTest.keyClick(page.list.undo, K.Key_Space)
    assert page.model.entries == before
    assert not page.list.undo.isVisible()


def test_what_was_deleted_is_found_again_later(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    press(page, "Delete this entry")
    assert page.list.rows.row_of_id(NOTED.id) == -1
    page.list.deleted.setChecked(True)
    row = page.list.rows.row_of_id(NOTED.id)
    assert page.list.rows.index(row, 1).data() == "Floor routine, deleted"
    page.show_entry(NOTED.id)
    press(page, "Undo")
    assert NOTED.id in {e.id for e in page.model.entries}


def test_what_a_safety_rule_has_marked_stays_and_says_why(opened: Open) -> None:
    page = opened()
    refused = next(e for e in LOG if isinstance(e, CheckInRecord) and e.rules)
    page.show_entry(refused.id)
    assert not [b for b in page.currentWidget().findChildren(QPushButton) if "Delete" in b.text()]
    assert any("today's safety rests on it" in text for text in texts(page))
    assert any(text.startswith("B3: something new in a leg") for text in texts(page))


def test_a_self_test_shows_its_trials(opened: Open) -> None:
    page = opened()
    page.show_entry(next(e.id for e in LOG if isinstance(e, SelfTestRecord)))
    assert "Trial 3: −4 cm" in texts(page)


def test_an_empty_log_says_so(opened: Open) -> None:
    page = opened(())
    assert "Your first session will appear here." in texts(page)
    assert not page.list.table.isVisible()


def test_a_new_entry_appears_while_the_list_is_shown(opened: Open) -> None:
    page = opened(LOG[:-1])
    page.model.add(LOG[-1])
    page.turns.finish()
    assert page.list.rows.row_of_id(LOG[-1].id) == 0


def test_every_control_has_a_name_for_a_screen_reader(opened: Open) -> None:
    page = opened()
    for show in (lambda: None, lambda: page.show_entry(NOTED.id), lambda: press(page, "Change: Before")):
        show()
        for button in page.currentWidget().findChildren(QPushButton):
            if button.isVisible():
                told = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
                assert told, button
    table = QAccessible.queryAccessibleInterface(page.list.table)
    assert table.text(QAccessible.Text.Name) == "What is in the log, newest first"


def test_ten_thousand_rows_are_not_made_before_they_are_looked_at(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [
        replace(SESSIONS[0], id=uuid(50_000 + n), at=Stamp.of(END - timedelta(hours=9 * n)))
        for n in range(10_000)
    ]
    asked = 0
    cells = PastModel._cells

    def count(self: PastModel, entry: Entry) -> tuple[str, ...]:
        nonlocal asked
        asked += 1
        return cells(self, entry)

    monkeypatch.setattr(PastModel, "_cells", count)
    page = opened(many)
    assert page.list.rows.rowCount() == 10_000
    assert asked < 1_000


def test_escape_leaves_the_list(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.list.table, K.Key_Escape)


def test_escape_that_is_held_leaves_the_entry_and_not_the_list_too(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    with qtbot.assertNotEmitted(page.left):
        for again in (False, True, True):
            QTest.simulateEvent(
                page.currentWidget(), True, K.Key_Escape, Qt.KeyboardModifier.NoModifier, "", again
            )
    assert page.currentWidget() is page.list


def test_a_note_is_kept_when_the_window_closes_over_it(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    detail(page).note.setPlainText("Half written")
    page.close()
    assert next(e for e in page.model.entries if e.id == NOTED.id).note == "Half written"
    assert len(amendments(page)) == 1


def test_enter_presses_a_button_and_makes_a_new_line_in_a_note(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    QTest.keyClick(detail(page).note, K.Key_Return)
    assert detail(page).note.toPlainText() == "\n" + NOTE
    change = next(
        b for b in detail(page).findChildren(QPushButton) if b.accessibleName().startswith("Change")
    )
    change.setFocus()
    QTest.keyClick(change, K.Key_Return)
    assert isinstance(page.currentWidget(), CheckInEdit)


def test_what_is_pressed_while_the_page_is_made_anew_does_what_it_says(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    before = detail(page)
    before.note.setPlainText("Another word")
    before.noted.emit(NOTED, "Another word")
    before.noted.emit(NOTED, "Another word")
    before.editAsked.emit(NOTED, 0)
    edit = page.currentWidget()
    assert isinstance(edit, CheckInEdit)
    given = replace(NOTED.check_ins[0], nrs=9)
    edit.saved.emit(given)
    edit.saved.emit(given)
    detail(page).deleteAsked.emit(NOTED)
    assert page.currentWidget() is page.list
    now = [a.change for a in amendments(page)]
    assert [type(change) for change in now] == [NoteChange, CheckInChange, Deletion]
    assert now[1].was == NOTED.check_ins[0]


def test_an_entry_that_is_left_before_it_is_made_anew_is_left(opened: Open) -> None:
    page = opened()
    page.show_entry(NOTED.id)
    before = detail(page)
    before.noted.emit(NOTED, "Another word")
    before.left.emit()
    page.turns.finish()
    assert page.currentWidget() is page.list
    assert page.list.table.hasFocus()
    row = page.list.rows.row_of_id(NOTED.id)
    assert "changed" in page.list.rows.index(row, 4).data()


def test_the_list_is_whole_and_has_the_focus_once_it_is_painted(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording
) -> None:
    model, _, _ = make_model(catalog, wording, LOG, END)
    page = History(model, light(qapp))
    qtbot.addWidget(page)
    painted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(page.list.rows.rowCount())
            return False

    watch = Watch()
    page.list.installEventFilter(watch)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: bool(painted) and page.list.table.hasFocus())
    assert 0 not in painted
