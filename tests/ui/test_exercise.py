import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.clips import load_figure
from hamstretch.core.catalog import Catalog, RepsDose
from hamstretch.resources import load_catalog
from hamstretch.ui.exercise import ExercisePage
from hamstretch.ui.moving import MovingFigure
from hamstretch.ui.step_strip import StepCard
from hamstretch.ui.terms import dose_lines
from hamstretch.widgets.controls import Button
from hamstretch.widgets.figure_still import FigureStill
from tests.fakes import light, make_figures


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, catalog: Catalog) -> ExercisePage:
    theme = light(qapp)
    figures = make_figures(lambda id_: load_figure(id_) if id_ in ("ST1", "ST1-bent-knee", "STR2") else None)
    page = ExercisePage(catalog, theme, figures)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def words(page: ExercisePage) -> list[str]:
    page.turns.finish()
    QCoreApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def buttons(page: ExercisePage) -> dict[str, Button]:
    page.turns.finish()
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
        parts += [item.dose.tempo] if isinstance(item.dose, RepsDose) else []
        assert [part for part in parts if part not in said] == []


def seen(page: ExercisePage, kind: type) -> list:
    page.turns.finish()
    QCoreApplication.processEvents()
    return [w for w in page.findChildren(kind) if w.isVisibleTo(page)]


def test_a_figure_and_its_step_cards_stand_only_where_there_is_a_clip(
    page: ExercisePage, catalog: Catalog
) -> None:
    page.show_item("ST1")
    assert len(seen(page, MovingFigure)) == 1
    assert len(seen(page, StepCard)) == len(catalog.items["ST1"].steps)
    page.show_item("ST2")
    assert not seen(page, MovingFigure)
    assert not seen(page, StepCard)


def test_a_variant_has_no_picture_of_another_way(page: ExercisePage) -> None:
    page.show_item("ST1", page._catalog.items["ST1"].variants[0].key)
    assert not seen(page, MovingFigure)


def test_the_wrong_form_stands_beside_the_right_one_with_its_sentence(page: ExercisePage) -> None:
    page.show_item("ST1")
    right, wrong = seen(page, FigureStill)
    sentence = load_figure("ST1").wrong.text
    assert (right.accessibleName(), right.scene().wrong) == ("Like this", False)
    assert (wrong.accessibleName(), wrong.scene().wrong) == ("Not like this", True)
    assert wrong.accessibleDescription() == sentence
    assert sentence in words(page)
    assert wrong.x() + wrong.parentWidget().x() > right.x() + right.parentWidget().x() + right.width()


def test_the_other_side_turns_every_picture_over(page: ExercisePage, qtbot: QtBot) -> None:
    page.show_item("ST1")
    figures = [
        *seen(page, MovingFigure),
        *seen(page, FigureStill),
        *(c.picture for c in seen(page, StepCard)),
    ]
    assert {view.scene().side for view in figures} == {"right"}
    qtbot.mouseClick(buttons(page)["Left"], Qt.MouseButton.LeftButton)
    assert {view.scene().side for view in figures} == {"left"}


def test_an_exercise_for_both_sides_at_once_offers_none(page: ExercisePage) -> None:
    page.show_item("STR2")
    assert not {"Left", "Right"} & set(buttons(page))


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
    with qtbot.waitSignal(page.startAsked) as told:
        qtbot.mouseClick(buttons(page)["Do this now"], Qt.MouseButton.LeftButton)
    assert told.args == ["ST2", "bent-knee"]


def test_a_variant_shows_its_own_figure_and_never_the_exercises(page: ExercisePage, catalog: Catalog) -> None:
    page.show_item("ST1", "bent-knee")
    (moving,) = seen(page, MovingFigure)
    variant = catalog.items["ST1"].variant("bent-knee")
    assert moving.scene().clip.id == "ST1-bent-knee"
    assert variant.name in moving.accessibleName()
    assert len(seen(page, StepCard)) == len(variant.steps)
    page.show_item("ST1", "higher-step")
    assert page.stage is None
    assert catalog.items["ST1"].steps_of("higher-step")[0].text in words(page)


def test_a_variant_has_a_way_back_to_the_exercise_itself(page: ExercisePage, qtbot: QtBot) -> None:
    page.show_item("ST2", "bent-knee")
    qtbot.mouseClick(buttons(page)["The exercise itself"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.startAsked) as told:
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
