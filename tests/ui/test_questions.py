import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from hamstretch.core.record_terms import CheckIn, Moment, Place, Quality
from hamstretch.core.wording import say
from hamstretch.resources import load_theme
from hamstretch.ui.model import Model
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.symptoms import SymptomsPage, emergency_groups
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.theme import Theme, apply, decode_theme

K = Qt.Key


def shown(qtbot: QtBot, page: RatingPage | SymptomsPage | StopPage) -> None:
    qtbot.addWidget(page)
    page.resize(800, 900)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def rating(qtbot: QtBot, model: Model, theme: Theme) -> RatingPage:
    page = RatingPage(model, theme, Moment.BEFORE, "How much?", leave="Not now")
    shown(qtbot, page)
    return page


def given(page: RatingPage) -> list[CheckIn]:
    taken: list[CheckIn] = []
    page.rated.connect(taken.append)
    return taken


def button(page: RatingPage | SymptomsPage | StopPage, words: str) -> Button:
    return next(b for b in page.findChildren(Button) if b.text().startswith(words))


def test_the_way_on_is_in_sight_on_a_small_screen_with_large_text(
    qtbot: QtBot, qapp: QApplication, model: Model
) -> None:
    page = RatingPage(
        model,
        apply(qapp, decode_theme(load_theme("light")), 150),
        Moment.BEFORE,
        "How much?",
        leave="Not now",
    )
    shown(qtbot, page)
    page.resize(800, 600)
    QCoreApplication.processEvents()
    assert page.verticalScrollBar().maximum() > 0
    taken = given(page)
    qtbot.mouseClick(page.scale.findChildren(QRadioButton)[4], Qt.MouseButton.LeftButton)
    on = button(page, "Go on")
    assert page.rect().contains(QRect(on.mapTo(page, QPoint(0, 0)), on.size()))
    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert [c.nrs for c in taken] == [4]
    page.resize(800, 1400)
    QCoreApplication.processEvents()
    assert on.mapTo(page, QPoint(0, on.height())).y() < 1200, "with room it stands below its question"


def test_a_digit_and_enter_answer_at_once(qtbot: QtBot, rating: RatingPage) -> None:
    taken = given(rating)
    press(qtbot, K.Key_4, K.Key_Return)
    assert taken == [CheckIn(moment=Moment.BEFORE, nrs=4)]


def test_one_and_nought_are_ten(qtbot: QtBot, rating: RatingPage) -> None:
    taken = given(rating)
    press(qtbot, K.Key_1, K.Key_0, K.Key_Return)
    assert [check.nrs for check in taken] == [10]


def test_enter_answers_nothing_before_a_number_is_chosen(qtbot: QtBot, rating: RatingPage) -> None:
    taken = given(rating)
    press(qtbot, K.Key_Return)
    assert taken == []


def test_place_and_quality_go_with_the_rating(qtbot: QtBot, rating: RatingPage) -> None:
    taken = given(rating)
    button(rating, "Say where").click()
    for words in ("Sharp", "Left calf"):
        next(t for t in rating.findChildren(Tick) if t.text() == words).setChecked(True)
    rating.scale.set_value(3)
    rating.scale.setFocus()
    press(qtbot, K.Key_Return)
    assert [(c.qualities, c.places) for c in taken] == [((Quality.SHARP,), (Place.CALF_L,))]


def test_enter_presses_the_way_out_when_tab_went_there(qtbot: QtBot, rating: RatingPage) -> None:
    taken = given(rating)
    press(qtbot, K.Key_4)
    button(rating, "Not now").setFocus()
    with qtbot.waitSignal(rating.declined):
        press(qtbot, K.Key_Return)
    assert taken == []


@pytest.mark.usefixtures("rating")
def test_tab_reaches_every_control_of_the_rating(qtbot: QtBot) -> None:
    reached = set()
    for _ in range(30):
        press(qtbot, K.Key_Tab)
        focus = QApplication.focusWidget()
        if isinstance(focus, Button):
            reached.add(focus.text())
    assert reached >= {"Something is new…", "Say where, and what it is like", "Not now"}


def test_the_emergency_page_asks_every_emergency_and_urgent_symptom(model: Model) -> None:
    [(_, asked)] = emergency_groups(model, "Now")
    levels = {"emergency", "urgent"}
    assert [s.id for s in asked] == [s.id for s in model.catalog.safety.symptoms if s.level in levels]


def test_only_space_passes_a_stop(qtbot: QtBot, model: Model, theme: Theme) -> None:
    page = StopPage(model, theme, say("pain.D1.title"), (say("pain.D1.text"),), "I have read this")
    shown(qtbot, page)
    with qtbot.assertNotEmitted(page.left):
        press(qtbot, K.Key_Escape)
        told = next(w for w in page.findChildren(Words) if w.text() == "Space bar: I have read this.")
        assert not told.isVisible()
        press(qtbot, K.Key_Return, K.Key_Enter)
    assert told.isVisible()
    with qtbot.waitSignal(page.left):
        press(qtbot, K.Key_Space)
