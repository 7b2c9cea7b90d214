import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hamstretch.widgets.cards import FlowGrid, ItemCard
from hamstretch.widgets.theme import Theme


@pytest.fixture
def held(qtbot: QtBot, theme: Theme) -> tuple[QWidget, list[ItemCard]]:
    outer = QWidget()
    qtbot.addWidget(outer)
    grid = FlowGrid(12, 300)
    outer.setLayout(grid)
    cards = [ItemCard(theme, f"id{n}", f"Name {n}", "about") for n in range(5)]
    for card in cards:
        grid.addWidget(card)
    outer.show()
    return outer, cards


def rows(cards: list[ItemCard]) -> list[int]:
    tops = [card.y() for card in cards if not card.isHidden()]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.mark.parametrize(("width", "expected"), [(320, [1] * 5), (620, [2, 2, 1]), (1000, [3, 2])])
def test_as_many_equal_columns_as_fit(
    held: tuple[QWidget, list[ItemCard]], width: int, expected: list[int]
) -> None:
    outer, cards = held
    outer.layout().setGeometry(QRect(0, 0, width, 900))
    assert rows(cards) == expected
    assert len({card.width() for card in cards}) == 1


def test_a_hidden_card_leaves_no_hole(held: tuple[QWidget, list[ItemCard]]) -> None:
    outer, cards = held
    cards[0].hide()
    outer.layout().setGeometry(QRect(0, 0, 620, 900))
    assert rows(cards) == [2, 2]
    assert (cards[1].x(), cards[1].y()) == (0, 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_card_opens_by_key(held: tuple[QWidget, list[ItemCard]], qtbot: QtBot, key: Qt.Key) -> None:
    card = held[1][2]
    with qtbot.waitSignal(card.opened) as told:
        qtbot.keyClick(card, key)
    assert told.args == ["id2"]


def test_a_card_opens_by_click_and_is_heard_whole(held: tuple[QWidget, list[ItemCard]], qtbot: QtBot) -> None:
    card = held[1][0]
    with qtbot.waitSignal(card.opened):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.accessibleName() == "Name 0. about"
