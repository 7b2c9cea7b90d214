import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.widgets.column import MAX_WIDTH, Column, Words
from hamstretch.widgets.controls import Button, Choice, Tick
from hamstretch.widgets.theme import Theme
from tests.patience import PATIENCE_MS


@pytest.mark.parametrize("kind", ["primary", "plain", "quiet"])
def test_a_button_has_room_for_its_words_at_the_themes_height(qtbot: QtBot, theme: Theme, kind: str) -> None:
    button = Button("Start the session", theme, kind)
    qtbot.addWidget(button)
    words = QFontMetrics(button.font()).horizontalAdvance(button.text())
    assert button.sizeHint().width() >= words + 2 * theme.space.xs
    assert button.sizeHint().height() >= theme.shape.control_height


def test_a_button_keeps_its_size_when_the_focus_comes(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Start", theme, "primary")
    qtbot.addWidget(button)
    before = button.sizeHint()
    button.setFocus()
    assert button.sizeHint() == before


def test_a_button_answers_the_space_bar(qtbot: QtBot, theme: Theme) -> None:
    button = Button("Start", theme, "primary")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_long_words_beside_a_tick_wrap_and_a_click_on_them_counts(qtbot: QtBot, theme: Theme) -> None:
    tick = Tick("numbness, weakness, fever or a fall since the last time " * 2, theme)
    qtbot.addWidget(tick)
    tick.resize(260, tick.heightForWidth(260))
    assert tick.height() > tick.heightForWidth(2000)
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert tick.isChecked()


def test_a_column_is_never_wider_than_a_line_can_be_read(qtbot: QtBot, theme: Theme) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    label = Words("A sentence. " * 60)
    column.body.addWidget(label)
    column.resize(1920, 1080)
    column.show()
    margins = column.body.contentsMargins()
    assert label.width() == MAX_WIDTH - margins.left() - margins.right()
    left = label.mapTo(column, label.rect().topLeft()).x()
    assert abs(left + label.width() / 2 - column.viewport().width() / 2) <= 1


def test_wrapped_words_get_the_height_they_need(qtbot: QtBot, theme: Theme) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    label = Words("A sentence that goes on. " * 40)
    column.body.addWidget(label)
    column.resize(480, 300)
    column.show()
    qtbot.waitUntil(lambda: column.widget().height() > 300, timeout=PATIENCE_MS)
    assert label.height() >= label.heightForWidth(label.width())


def test_clearing_a_column_takes_nested_rows_with_it(qtbot: QtBot, theme: Theme) -> None:
    column = Column(theme)
    qtbot.addWidget(column)
    line = QVBoxLayout()
    line.addWidget(QWidget())
    column.body.addLayout(line)
    column.body.addWidget(Words("one"))
    column.clear()
    assert column.body.count() == 0
    assert line.count() == 0


def test_a_closed_list_leaves_the_wheel_and_the_keys_of_the_page_to_the_page(
    qtbot: QtBot, theme: Theme
) -> None:
    box = Choice(theme, "Format")
    box.addItems(["Page", "Tables", "Data"])
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    none, still = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    at, turned, phase = QPointF(5, 5), QPoint(0, -120), Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(at, at, QPoint(), turned, none, still, phase, False)
    QApplication.sendEvent(box, turn)
    assert box.currentIndex() == 0
    assert not turn.isAccepted()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentIndex() == 1


def test_a_narrow_column_grows_with_its_text_up_to_a_line_that_can_be_read(
    qtbot: QtBot, theme: Theme
) -> None:
    larger = msgspec.structs.replace(
        theme, type=msgspec.structs.replace(theme.type, body=theme.type.body * 2)
    )
    wide = {}
    for each in (theme, larger):
        column = Column(each, max_width=600)
        qtbot.addWidget(column)
        column.resize(1920, 1080)
        column.show()
        column.settle()
        wide[each is larger] = column.body.geometry().width()
    assert wide[False] == 600
    assert 600 < wide[True] <= larger.type.body * 36
