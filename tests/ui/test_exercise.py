import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.resources import load_catalog, load_theme
from hamstretch.ui.exercise import ExercisePage
from hamstretch.ui.terms import dose_lines
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import apply, decode_theme


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


class Picture(QWidget):
    """Stands for a figure."""


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, catalog: Catalog) -> ExercisePage:
    theme = apply(qapp, decode_theme(load_theme("light")))
    page = ExercisePage(catalog, theme, lambda id_, _px: Picture() if id_ == "ST1" else None)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def words(page: ExercisePage) -> list[str]:
    QCoreApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def buttons(page: ExercisePage) -> dict[str, Button]:
    QCoreApplication.processEvents()
    return {b.text(): b for b in page.findChildren(Button) if b.isVisibleTo(page)}


def test_everything_that_is_written_about_an_exercise_is_on_its_page(
    page: ExercisePage, catalog: Catalog
) -> None:
    for item in catalog.items.values():
        page.show_item(item.id)
        said = "\n".join(words(page))
        parts = [item.name, item.feel, item.breathing, item.easier.text, item.harder.text]
        parts += [step.text for step in item.steps]
        parts += [text for m in item.mistakes for text in (m.text, m.fix)]
        parts += [*item.cautions, *item.sources, *item.resolved]
        assert [part for part in parts if part not in said] == []


def test_a_figure_stands_only_where_there_is_one(page: ExercisePage) -> None:
    page.show_item("ST1")
    QCoreApplication.processEvents()
    assert [p for p in page.findChildren(Picture) if p.isVisibleTo(page)]
    page.show_item("ST2")
    QCoreApplication.processEvents()
    assert not [p for p in page.findChildren(Picture) if p.isVisibleTo(page)]


def test_a_link_leads_to_the_harder_exercise(page: ExercisePage, qtbot: QtBot, catalog: Catalog) -> None:
    page.show_item("ST2")
    qtbot.mouseClick(buttons(page)[catalog.items["ST3"].name], Qt.MouseButton.LeftButton)
    assert page.item_id == "ST3"


def test_a_variant_shows_its_own_steps_and_starts_as_itself(
    page: ExercisePage, qtbot: QtBot, catalog: Catalog
) -> None:
    variant = catalog.items["ST2"].variant("bent-knee")
    page.show_item("ST2")
    qtbot.mouseClick(buttons(page)[variant.name], Qt.MouseButton.LeftButton)
    assert variant.steps[0].text in words(page)
    with qtbot.waitSignal(page.do_now) as told:
        qtbot.mouseClick(buttons(page)["Do this now"], Qt.MouseButton.LeftButton)
    assert told.args == ["ST2", "bent-knee"]


def test_a_variant_has_a_way_back_to_the_exercise_itself(page: ExercisePage, qtbot: QtBot) -> None:
    page.show_item("ST2", "bent-knee")
    with qtbot.waitSignal(page.opened):
        qtbot.mouseClick(buttons(page)["The exercise itself"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.do_now) as told:
        page.start()
    assert told.args == ["ST2", ""]


def test_an_alias_opens_its_exercise_and_an_unknown_id_changes_nothing(page: ExercisePage) -> None:
    page.show_item("WU2")
    assert page.item_id == "DY2"
    page.show_item("ZZ9")
    assert page.item_id == "DY2"


@pytest.mark.parametrize(
    ("id_", "lines"),
    [
        ("ST2", ["15 s, twice, on each side", "20 s, twice, on each side"]),
        ("SU3", ["10 s, 4 times, on each side", "10 s, 6 times, on each side"]),
        ("ST7", ["20 s, twice", "30 s, twice"]),
        ("DY3", ["one round"]),
    ],
)
def test_a_dose_is_said_by_phase_from_the_phase_that_offers_it(
    catalog: Catalog, id_: str, lines: list[str]
) -> None:
    assert [words for _, words in dose_lines(catalog.items[id_])][: len(lines)] == lines


def test_phases_with_the_same_dose_share_a_line(catalog: Catalog) -> None:
    assert dose_lines(catalog.items["SU3"])[-1][0] == "Hold – Maintain"
