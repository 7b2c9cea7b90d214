"""The lists of symptoms: ticks and their order, and that nobody says none to what was never in sight."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.safety import Level
from hamstretch.resources import load_theme
from hamstretch.ui.model import Model
from hamstretch.ui.screening import ScreeningPage
from hamstretch.ui.symptoms import SymptomsPage, short_groups
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.theme import Theme, apply, decode_theme
from tests.patience import wait

K = Qt.Key
TURNS = 60
"""Turns after which a list that does not end is a fault."""


def shown(qtbot: QtBot, page: QWidget, high: int = 600) -> None:
    qtbot.addWidget(page)
    page.resize(800, high)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    QCoreApplication.processEvents()


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
        QCoreApplication.processEvents()


def way_on(page: QWidget) -> Button:
    return next(b for b in page.findChildren(Button) if b.primary)


def seen(page: SymptomsPage) -> set[str]:
    """Every line that lies whole between the upper edge and the button's row."""
    room = QRect(0, 0, page.viewport().width(), way_on(page).parentWidget().y())
    ticks = page.findChildren(Tick)
    places = {t.text(): QRect(t.mapTo(page.viewport(), QPoint(0, 0)), t.size()) for t in ticks}
    return {text for text, place in places.items() if room.contains(place)}


def kept_with(whole: ScreeningPage) -> SymptomsPage:
    """Return its list, with it kept for as long."""
    page = whole.findChild(SymptomsPage)
    page.whole = whole
    return page


@pytest.fixture
def page(qtbot: QtBot, model: Model, theme: Theme) -> SymptomsPage:
    """The full list in a window that shows a part of it."""
    whole = ScreeningPage(model, theme)
    shown(qtbot, whole)
    return kept_with(whole)


@pytest.fixture
def answers(page: SymptomsPage) -> list[tuple[str, ...]]:
    given: list[tuple[str, ...]] = []
    page.answered.disconnect()
    page.answered.connect(given.append)
    return given


def of_level(page: SymptomsPage, catalog: Catalog, level: Level) -> tuple[Tick, str]:
    symptom = next(s for s in catalog.safety.symptoms if s.level is level)
    return next(t for t in page.findChildren(Tick) if t.text() == symptom.text), symptom.id


@pytest.mark.parametrize(("percent", "high"), [(80, 600), (100, 600), (100, 1000), (200, 600), (200, 420)])
def test_enter_turns_the_list_over_until_every_line_was_in_sight(
    qtbot: QtBot, qapp: QApplication, model: Model, percent: int, high: int
) -> None:
    whole = ScreeningPage(model, apply(qapp, decode_theme(load_theme("light")), percent))
    shown(qtbot, whole, high)
    page, met = whole.findChild(SymptomsPage), set[str]()
    with qtbot.waitSignal(page.answered) as given:
        for _ in range(TURNS):
            met |= seen(page)
            assert (way_on(page).text() == "Read on") is (len(met) < len(page.findChildren(Tick)))
            press(qtbot, K.Key_Return)
            if whole.currentWidget() is not page or model.entries:
                break
    assert given.args == [()]
    assert met == {t.text() for t in page.findChildren(Tick)}


def test_a_list_that_is_in_sight_at_once_needs_no_turning(qtbot: QtBot, model: Model, theme: Theme) -> None:
    page = SymptomsPage(theme, "New?", "", short_groups(model)[:1], "None of these")
    shown(qtbot, page, 900)
    assert way_on(page).text() == "None of these"
    with qtbot.waitSignal(page.answered):
        press(qtbot, K.Key_Return)


def test_an_emergency_that_is_ticked_goes_on_at_once(
    qtbot: QtBot, catalog: Catalog, page: SymptomsPage, answers: list[tuple[str, ...]]
) -> None:
    tick, id_ = of_level(page, catalog, Level.EMERGENCY)
    tick.setChecked(True)
    assert way_on(page).text() == "Go on with 1 ticked"
    press(qtbot, K.Key_Return)
    assert answers == [(id_,)]


@pytest.mark.parametrize("level", [Level.URGENT, Level.LEG, Level.SOFT])
def test_any_other_tick_leaves_the_rest_to_be_read(
    qtbot: QtBot, catalog: Catalog, page: SymptomsPage, answers: list[tuple[str, ...]], level: Level
) -> None:
    tick, id_ = of_level(page, catalog, level)
    tick.setChecked(True)
    press(qtbot, K.Key_Return)
    assert answers == []
    for _ in range(TURNS):
        if answers:
            break
        press(qtbot, K.Key_Return)
    assert answers == [(id_,)]


def test_who_scrolls_to_the_end_by_hand_has_read_it(page: SymptomsPage) -> None:
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    wait(lambda: QCoreApplication.processEvents() or page.read)
    QCoreApplication.processEvents()
    assert way_on(page).text() == "None of these"
    bar.setValue(0)
    QCoreApplication.processEvents()
    assert way_on(page).text() == "None of these", "what was read once stays read"


def test_space_on_the_button_turns_the_list_and_ticks_nothing(
    qtbot: QtBot, page: SymptomsPage, answers: list[tuple[str, ...]]
) -> None:
    way_on(page).setFocus()
    for _ in range(TURNS):
        if answers:
            break
        press(qtbot, K.Key_Space)
    assert answers == [()]


def test_enter_takes_the_focus_to_the_first_line_that_was_out_of_sight(
    qtbot: QtBot, page: SymptomsPage
) -> None:
    before = seen(page)
    first = next(t for t in page.findChildren(Tick) if t.text() not in before)
    press(qtbot, K.Key_Return)
    assert QApplication.focusWidget() is first
    assert first.text() in seen(page)


def test_tab_takes_no_line_below_the_button(qtbot: QtBot, page: SymptomsPage) -> None:
    below, reached = {t.text() for t in page.findChildren(Tick)} - seen(page), set[str]()
    for _ in page.findChildren(Tick):
        focus = QApplication.focusWidget()
        if isinstance(focus, Tick):
            assert focus.text() in seen(page)
            reached.add(focus.text())
        press(qtbot, K.Key_Tab)
    assert reached & below, "Tab went to what was out of sight"


def test_ticks_go_in_the_order_of_the_list_and_none_is_the_default(
    qtbot: QtBot, model: Model, theme: Theme
) -> None:
    page = SymptomsPage(theme, "New?", "", short_groups(model), "None of these")
    shown(qtbot, page, 2000)
    answers: list[tuple[str, ...]] = []
    page.answered.connect(answers.append)
    press(qtbot, K.Key_Return)
    press(qtbot, K.Key_Tab, K.Key_Space, K.Key_Backtab, K.Key_Space, K.Key_Return)
    first = [s.id for _, group in short_groups(model) for s in group][:2]
    assert answers == [(), tuple(first)]


def test_the_button_says_how_many_are_ticked(qtbot: QtBot, model: Model, theme: Theme) -> None:
    page = SymptomsPage(theme, "New?", "", short_groups(model), "None of these")
    shown(qtbot, page, 2000)
    press(qtbot, K.Key_Space)
    assert way_on(page).text() == "Go on with 1 ticked"
    press(qtbot, K.Key_Space)
    assert way_on(page).text() == "None of these"


def test_what_was_ticked_before_stands(model: Model, qtbot: QtBot, theme: Theme) -> None:
    page = SymptomsPage(theme, "New?", "", short_groups(model), "None of these", ("leg-numb",))
    shown(qtbot, page)
    assert page.ticked() == ("leg-numb",)
