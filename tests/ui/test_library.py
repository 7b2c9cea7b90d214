import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.resources import load_catalog
from hamstretch.ui.library import NOTHING, Filter, Library
from hamstretch.widgets.cards import FIGURE_PX, ItemCard
from hamstretch.widgets.controls import Button
from hamstretch.widgets.figure_still import FigureStill
from tests.fakes import grown, light, make_figures


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture
def library(qtbot: QtBot, qapp: QApplication, catalog: Catalog) -> Library:
    theme = light(qapp)
    library = Library(catalog, theme, make_figures())
    qtbot.addWidget(library)
    library.resize(900, 700)
    library.show()
    grown(library)
    return library


def ids(catalog: Catalog, asked: Filter) -> set[str]:
    return {item.id for item in catalog.items.values() if asked.takes(item)}


def test_asking_for_nothing_finds_everything(catalog: Catalog) -> None:
    assert ids(catalog, Filter()) == set(catalog.items)


@pytest.mark.parametrize(
    ("asked", "inside", "outside"),
    [
        (Filter(position="seated"), "ST2", "SU2"),
        (Filter(role="strength"), "STR2", "ST2"),
        (Filter(prop="strap"), "SU2", "ST2"),
        (Filter(prop=NOTHING), "ST7", "ST2"),
        (Filter(phase=1), "ST2", "ST7"),
        (Filter(phase=2), "ST7", "SU6"),
        (Filter(desk=True), "ST2", "ST4"),
        (Filter(text="CHAIR one"), "ST2", "ST3"),
        (Filter(text="buttock"), "SU4", "ST2"),
    ],
)
def test_a_filter_finds_what_it_names_and_nothing_else(
    catalog: Catalog, asked: Filter, inside: str, outside: str
) -> None:
    found = ids(catalog, asked)
    assert inside in found
    assert outside not in found


def shown(library: Library) -> list[str]:
    return [card.id for card in library.findChildren(ItemCard) if not card.isHidden()]


def test_typing_narrows_the_cards_and_clearing_brings_them_back(library: Library, qtbot: QtBot) -> None:
    everything = shown(library)
    line = library.findChild(QLineEdit)
    qtbot.keyClicks(line, "bridge")
    assert shown(library) == ["STR2"]
    assert library._count.text() == "1 exercise"
    qtbot.mouseClick(library._clear, Qt.MouseButton.LeftButton)
    assert shown(library) == everything
    assert library._clear.isHidden()


def test_nothing_found_is_said_in_words(library: Library, qtbot: QtBot) -> None:
    qtbot.keyClicks(library.findChild(QLineEdit), "zzz")
    assert library._count.text() == "Nothing fits all of that."
    assert shown(library) == []


def test_a_card_opens_its_page_and_the_way_back_keeps_the_place(library: Library, qtbot: QtBot) -> None:
    card = next(c for c in library.findChildren(ItemCard) if c.id == "SU2")
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert library.page.item_id == "SU2"
    assert library.currentWidget() is library.page
    library.page.back.emit()
    assert library.currentWidget() is not library.page
    assert library.focusWidget() is card


@pytest.mark.parametrize(
    ("key", "with_"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_an_exercise_is_left_by_key(
    library: Library, qtbot: QtBot, key: Qt.Key, with_: Qt.KeyboardModifier
) -> None:
    library.show_item("SU2")
    qtbot.keyClick(library.page.findChild(Button), key, with_)
    assert library.currentWidget() is not library.page


def test_doing_it_now_is_told_with_its_variant(library: Library, qtbot: QtBot) -> None:
    library.show_item("ST2", "bent-knee")
    with qtbot.waitSignal(library.startAsked) as told:
        library.page.start()
    assert told.args == ["ST2", "bent-knee"]


def test_a_card_shows_the_held_pose_of_an_exercise_that_has_a_clip(library: Library) -> None:
    card = next(c for c in library.findChildren(ItemCard) if c.id == "SU2")
    picture = card.findChild(FigureStill)
    assert (picture.width(), picture.height()) == (FIGURE_PX, FIGURE_PX)
    scene = picture.scene()
    assert scene.t == scene.clip.key_time(scene.clip.hold_key)


def test_what_is_asked_for_while_the_cards_come_holds_for_all_of_them(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog
) -> None:
    theme = light(qapp)
    growing = Library(catalog, theme, make_figures())
    qtbot.addWidget(growing)
    assert 0 < len(growing.findChildren(ItemCard)) < len(catalog.items)
    growing.findChild(QLineEdit).setText("calf")
    grown(growing)
    assert shown(growing) == list(growing.found()) != []
    growing.clear_filters()
    assert shown(growing) == list(catalog.items)


def test_tab_goes_from_the_filters_over_the_cards_to_the_routines(library: Library, catalog: Catalog) -> None:
    library.activateWindow()
    walked: list[QWidget] = [library.findChild(QLineEdit)]
    while (after := walked[-1].nextInFocusChain()) is not walked[0]:
        walked.append(after)
    cards = [w.id for w in walked if isinstance(w, ItemCard)]
    assert cards == list(catalog.items)
    last = max(n for n, w in enumerate(walked) if isinstance(w, ItemCard))
    routines = [n for n, w in enumerate(walked) if isinstance(w, Button) and w.text() == "Floor routine"]
    assert routines
    assert routines[0] > last
