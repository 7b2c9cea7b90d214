"""A page that is made anew is scrolled as it was."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.widgets.column import Column
from hamstretch.widgets.still import Foothold
from tests.fakes import light

LINE, FAR = 100, 400


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


def page(window: QWidget, lines: int) -> Column:
    made = Column(light(QApplication.instance()))
    window.layout().addWidget(made)
    made.show()
    grow(made, lines)
    return made


def grow(made: Column, lines: int) -> None:
    for _ in range(lines):
        line = QLabel("A line")
        line.setFixedHeight(LINE)
        made.body.addWidget(line)
    made.settle()
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def before(window: QWidget) -> Foothold:
    old = page(window, 10)
    old.verticalScrollBar().setValue(FAR)
    foothold = Foothold(window, old)
    window.layout().removeWidget(old)
    old.hide()
    return foothold


def test_it_comes_back_to_where_it_was(window: QWidget, before: Foothold) -> None:
    new = page(window, 10)
    before.regain(new)
    assert new.verticalScrollBar().value() == FAR


def test_it_comes_back_as_it_grows(window: QWidget, before: Foothold) -> None:
    new = page(window, 4)
    before.regain(new)
    assert 0 < new.verticalScrollBar().value() < FAR
    grow(new, 6)
    assert new.verticalScrollBar().value() == FAR


def test_it_stays_where_the_user_went_meanwhile(window: QWidget, before: Foothold) -> None:
    new = page(window, 4)
    before.regain(new)
    new.verticalScrollBar().setValue(7)
    grow(new, 6)
    assert new.verticalScrollBar().value() == 7


def test_a_focus_in_the_row_atop_does_not_move_it(window: QWidget) -> None:
    def with_a_line() -> tuple[Column, QLineEdit]:
        made, line, row = Column(light(QApplication.instance())), QLineEdit(), QHBoxLayout()
        line.setObjectName("find")
        row.addWidget(line)
        made.add_atop(row, light(QApplication.instance()))
        window.layout().addWidget(made)
        made.show()
        grow(made, 10)
        return made, line

    old, line = with_a_line()
    old.verticalScrollBar().setValue(FAR)
    line.setFocus()
    foothold = Foothold(window, old)
    window.layout().removeWidget(old)
    old.hide()
    new, again = with_a_line()
    foothold.regain(new)
    assert window.focusWidget() is again
    assert new.verticalScrollBar().value() == FAR
