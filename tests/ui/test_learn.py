import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.clips import load_figure
from hamstretch.core.catalog import Catalog
from hamstretch.resources import load_catalog
from hamstretch.ui.learn import Learn
from hamstretch.ui.step_strip import StepCard
from hamstretch.widgets.cards import ItemCard
from tests.fakes import grown, light, make_figures


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture
def learn(qtbot: QtBot, qapp: QApplication, catalog: Catalog) -> Learn:
    learn = Learn(catalog, light(qapp), make_figures())
    qtbot.addWidget(learn)
    learn.resize(900, 700)
    learn.show()
    return learn


def words(learn: Learn) -> str:
    QCoreApplication.processEvents()
    found = [label.text() for label in learn.findChildren(QLabel) if label.isVisibleTo(learn)]
    return " ".join(" ".join(found).split())


def test_every_topic_and_self_test_has_a_card(learn: Learn, catalog: Catalog) -> None:
    cards = {card.id for card in learn.findChildren(ItemCard)}
    assert cards == {*catalog.topics, *catalog.tests}


def test_every_entry_of_a_topic_is_on_its_page_with_its_sources(learn: Learn, catalog: Catalog) -> None:
    for topic in catalog.topics.values():
        learn.show_entry(topic.id)
        grown(learn)
        said = words(learn)
        for entry in topic.entries:
            for part in (entry.title, entry.text, *entry.sources, *entry.resolved):
                assert " ".join(part.split()) in said


def test_a_self_test_says_its_steps_its_score_and_its_noise(learn: Learn, catalog: Catalog) -> None:
    test = catalog.tests["TE1"]
    learn.show_entry("TE1")
    grown(learn)
    said = words(learn)
    assert all(" ".join(step.text.split()) in said for step in test.steps)
    assert f"less than {test.mdc:g} cm" in said


def test_a_card_opens_by_key_and_the_way_back_keeps_the_place(learn: Learn, qtbot: QtBot) -> None:
    card, index = learn.findChildren(ItemCard)[0], learn.currentWidget()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert learn.currentWidget() is not index
    qtbot.keyClick(learn.focusWidget(), Qt.Key.Key_Escape)
    assert learn.currentWidget() is index
    assert learn.focusWidget() is card


def test_an_unknown_id_changes_nothing(learn: Learn) -> None:
    index = learn.currentWidget()
    learn.show_entry("nowhere")
    grown(learn)
    assert learn.currentWidget() is index


def test_a_self_test_with_a_figure_has_its_steps_as_cards_and_its_side(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog
) -> None:
    theme = light(qapp)
    learn = Learn(catalog, theme, make_figures(lambda id_: load_figure("ST4") if id_ == "TE4" else None))
    qtbot.addWidget(learn)
    learn.show()
    learn.show_entry("TE4")
    grown(learn)
    assert learn.stage is not None
    said = [card.accessibleName() for card in learn.findChildren(StepCard)]
    assert len(said) == len(catalog.tests["TE4"].steps)
    assert "Not like this" in words(learn)
    learn.show_entry("TE1")
    grown(learn)
    assert learn.stage is None
