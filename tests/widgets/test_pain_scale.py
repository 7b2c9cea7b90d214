import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.theme import Theme


@pytest.fixture
def scale(qtbot: QtBot, theme: Theme) -> PainScale:
    scale = PainScale(theme, "Pain now")
    qtbot.addWidget(scale)
    scale.show()
    return scale


def test_nothing_is_chosen_before_the_user_does_it(scale: PainScale, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(scale.chosen):
        qtbot.keyClick(scale, Qt.Key.Key_Return)
    assert scale.value() is None


@pytest.mark.parametrize(
    ("keys", "value"), [("7", 7), ("0", 0), ("10", 10), ("1", 1), ("110", 10), ("120", 0)]
)
def test_digits_select_and_a_zero_after_a_one_makes_ten(
    scale: PainScale, qtbot: QtBot, keys: str, value: int
) -> None:
    qtbot.keyClicks(scale, keys)
    assert scale.value() == value


def test_arrows_move_and_stop_at_the_ends(scale: PainScale, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyClick(scale, Qt.Key.Key_Right)
    assert scale.value() == 2
    for _ in range(5):
        qtbot.keyClick(scale, Qt.Key.Key_Left)
    assert scale.value() == 0


def test_arrows_work_while_a_number_has_the_focus(scale: PainScale, qtbot: QtBot) -> None:
    qtbot.keyClicks(scale, "4")
    qtbot.keyClick(scale.findChildren(QRadioButton)[4], Qt.Key.Key_Right)
    assert scale.value() == 5


def test_enter_chooses_what_is_selected(scale: PainScale, qtbot: QtBot) -> None:
    qtbot.keyClicks(scale, "3")
    with qtbot.waitSignal(scale.chosen) as told:
        qtbot.keyClick(scale, Qt.Key.Key_Return)
    assert told.args == [3]


def test_a_click_selects_and_tells(scale: PainScale, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scale.selected) as told:
        qtbot.mouseClick(scale.findChildren(QRadioButton)[6], Qt.MouseButton.LeftButton)
    assert told.args == [6]


def test_the_choice_can_be_taken_back(scale: PainScale) -> None:
    scale.set_value(4)
    scale.set_value(None)
    assert scale.value() is None


def test_numbers_with_a_word_are_heard_with_it(scale: PainScale) -> None:
    names = [button.accessibleName() for button in scale.findChildren(QRadioButton)]
    assert names[0] == "0, none"
    assert names[10] == "10, worst imaginable"
    assert names[5] == "5"


def test_the_row_fits_the_narrowest_window_at_twice_the_text_size(qtbot: QtBot, theme: Theme) -> None:
    scale = PainScale(theme.scaled(200))
    qtbot.addWidget(scale)
    assert scale.minimumSizeHint().width() <= 720 - 2 * theme.space.xl
