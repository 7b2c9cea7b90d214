"""The focus is shown to who uses keys; presses go through the window, as a real hand's do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.focus import watch
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.rail import NavRail, RailEntry
from tests.fakes import light

LEFT, K = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    theme, page = light(qapp), QWidget()
    lines = QVBoxLayout(page)
    for widget in (
        Button("Go on", theme),
        Tick("Numb", theme),
        NavRail(theme, [RailEntry("today", "Today", "today"), RailEntry("learn", "Learn", "learn")]),
        PainScale(theme),
        Button("Last", theme),
    ):
        lines.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    watch(page.windowHandle())
    key(page, K.Key_F12)
    yield page
    key(page, K.Key_F12)


def key(page: QWidget, which: Qt.Key) -> None:
    QTest.keyClick(page.windowHandle(), which)


def click(widget: QWidget) -> None:
    """Press with the mouse and take it away again."""
    window = widget.window()
    QTest.mouseClick(window.windowHandle(), LEFT, pos=widget.mapTo(window, widget.rect().center()))
    QTest.mouseMove(window.windowHandle(), QPoint(1, 1))
    QApplication.processEvents()


def looks(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def unfocused(widget: QWidget) -> QImage:
    """Return how it looks without the focus, and give that back."""
    widget.clearFocus()
    image = looks(widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return image


def controls(page: QWidget) -> list[QWidget]:
    rail = page.findChild(NavRail).findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    numbers = page.findChildren(QRadioButton)
    return [page.findChild(Button), page.findChild(Tick), rail[-1], numbers[0], numbers[10]]


def test_a_click_leaves_no_ring_and_the_next_key_shows_it(page: QWidget) -> None:
    for widget in controls(page):
        click(widget)
        assert widget.hasFocus()
        assert looks(widget) == unfocused(widget)
        key(page, K.Key_F12)
        assert looks(widget) != unfocused(widget)


def test_a_modifier_alone_is_no_key(page: QWidget) -> None:
    click(widget := page.findChild(Button))
    key(page, K.Key_Shift)
    assert looks(widget) == unfocused(widget)


def test_what_takes_the_focus_after_a_click_has_no_ring_and_after_a_key_has_one(page: QWidget) -> None:
    first, last = page.findChildren(Button)
    click(first)
    last.setFocus(Qt.FocusReason.OtherFocusReason)
    assert looks(last) == unfocused(last)
    key(page, K.Key_F12)
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    assert looks(first) != unfocused(first)


def test_the_focus_on_a_number_is_a_bar_and_the_answer_a_filled_field(page: QWidget) -> None:
    number, scale = page.findChildren(QRadioButton)[0], page.findChild(PainScale)
    plain = looks(number)
    number.setFocus(Qt.FocusReason.TabFocusReason)
    focused = looks(number)
    corner = QPoint(number.width() // 2, 1)
    assert focused != plain
    assert focused.pixelColor(corner) == plain.pixelColor(corner), "no ring before there is an answer"
    scale.set_value(0)
    assert looks(number) not in (plain, focused)
