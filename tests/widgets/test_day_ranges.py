from PySide6.QtWidgets import QApplication, QTimeEdit
from pytestqt.qtbot import QtBot

from hamstretch.widgets.controls import Button
from hamstretch.widgets.day_ranges import DayRanges, Range
from tests.fakes import light


def made(qtbot: QtBot, qapp: QApplication, *ranges: Range) -> tuple[DayRanges, list[tuple[Range, ...]]]:
    week, told = DayRanges(light(qapp), ranges), []
    qtbot.addWidget(week)
    week.changed.connect(told.append)
    return week, told


def button(week: DayRanges, name: str) -> Button:
    return next(b for b in week.findChildren(Button) if b.accessibleName() == name and b.isVisibleTo(week))


def test_a_second_range_begins_an_hour_after_the_first(qtbot: QtBot, qapp: QApplication) -> None:
    week, told = made(qtbot, qapp, (1, "09:00", "12:00"))
    button(week, "Monday: add hours").click()
    assert told == [((1, "09:00", "12:00"), (1, "13:00", "16:00"))]
    assert week.ranges() == told[0]


def test_a_free_day_gets_the_usual_hours(qtbot: QtBot, qapp: QApplication) -> None:
    week, told = made(qtbot, qapp)
    button(week, "Sunday: add hours").click()
    assert told == [((7, "09:00", "17:00"),)]


def test_a_range_is_changed_in_place_and_taken_away(qtbot: QtBot, qapp: QApplication) -> None:
    week, told = made(qtbot, qapp, (1, "09:00", "12:00"), (2, "10:00", "16:00"))
    start = next(e for e in week.findChildren(QTimeEdit) if e.accessibleName() == "Tuesday, from")
    start.setTime(start.time().addSecs(1800))
    assert told[-1] == ((1, "09:00", "12:00"), (2, "10:30", "16:00"))
    button(week, "Tuesday: remove these hours").click()
    assert told[-1] == ((1, "09:00", "12:00"),)
