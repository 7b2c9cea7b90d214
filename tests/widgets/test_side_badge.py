import pytest
from pytestqt.qtbot import QtBot

from hamstretch.widgets.side_badge import Side, SideBadge
from hamstretch.widgets.theme import Theme


@pytest.fixture
def badge(qtbot: QtBot, theme: Theme) -> SideBadge:
    badge = SideBadge(theme)
    qtbot.addWidget(badge)
    badge.show()
    return badge


@pytest.mark.parametrize(("side", "word"), [("left", "LEFT"), ("right", "RIGHT"), ("both", "BOTH")])
def test_a_side_is_a_word_and_is_heard(badge: SideBadge, side: Side, word: str) -> None:
    badge.set_side(side)
    assert badge.word() == word
    assert badge.accessibleName() == side


def test_left_and_right_differ_by_colour_and_keep_their_size(badge: SideBadge, theme: Theme) -> None:
    badge.set_side("left")
    size, left = badge.sizeHint(), badge.grab().toImage().pixelColor(5, 10).name()
    badge.set_side("right")
    assert badge.sizeHint() == size
    assert left.upper() == theme.colours.left
    badge.resize(size)
    assert badge.grab().toImage().pixelColor(5, 10).name().upper() == theme.colours.right
