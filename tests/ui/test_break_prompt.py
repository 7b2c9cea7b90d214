"""The card of a due break: what it says, what it sends, and that it is in nobody's way."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import (
    Back,
    Command,
    DidOne,
    Ease,
    Later,
    Leave,
    NotToday,
    Offer,
    OpenPrompt,
    Phase,
    StartNow,
)
from hamstretch.core.record_terms import Why
from hamstretch.core.thresholds import SNOOZES
from hamstretch.core.wording import Wording
from hamstretch.ui.break_prompt import LARGE_PX, SMALL_PX, BreakPrompt
from hamstretch.widgets.controls import Button
from hamstretch.widgets.figure_view import FigureView
from tests.fakes import light, make_figures
from tests.moments import MICRO, PLAN, Drawn, moment

K = Qt.Key


@pytest.fixture
def prompt(qtbot: QtBot, qapp: QApplication, wording: Wording) -> BreakPrompt:
    card = BreakPrompt(light(qapp), wording, Drawn(make_figures().still))
    qtbot.addWidget(card)
    return card


@pytest.fixture
def sent(prompt: BreakPrompt) -> list[Command]:
    commands: list[Command] = []
    prompt.commanded.connect(commands.append)
    return commands


def words(prompt: BreakPrompt) -> str:
    QApplication.processEvents()  # the layout shows what it was given
    return " | ".join(label.text() for label in prompt.findChildren(QLabel) if not label.isHidden())


def buttons(prompt: BreakPrompt) -> dict[str, Button]:
    QApplication.processEvents()
    shown = [b for b in prompt.findChildren(Button) if b.isVisibleTo(prompt)]
    return {b.text().replace("&", ""): b for b in shown}


def test_the_small_card_has_the_figure_the_name_and_the_length(prompt: BreakPrompt) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    assert prompt.isVisible()
    assert "2 minutes for the legs" in words(prompt)
    assert "ST2, 120 s" in words(prompt)
    (figure,) = prompt.findChildren(FigureView)
    assert (figure.width(), figure.height()) == (SMALL_PX, SMALL_PX)


def test_small_it_takes_no_focus_and_stays_on_top(prompt: BreakPrompt) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    assert prompt.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert prompt.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not prompt.isModal()
    assert not [b for b in buttons(prompt).values() if b.autoDefault() or b.isDefault()]


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Space, K.Key_S, K.Key_Enter])
def test_a_key_that_was_meant_for_another_window_starts_nothing(
    prompt: BreakPrompt, sent: list[Command], qtbot: QtBot, key: Qt.Key
) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    with qtbot.waitActive(prompt):
        prompt.activateWindow()
    qtbot.keyClick(prompt.focusWidget() or prompt, key)
    assert sent == []
    qtbot.keyClick(prompt.focusWidget(), K.Key_Tab)
    qtbot.keyClick(prompt.focusWidget(), K.Key_Space)
    assert sent == [StartNow()]


@pytest.mark.parametrize(
    ("words", "command"),
    [("Start", StartNow()), ("In 5 min (3 left)", Later()), ("I just did one", DidOne())],
)
def test_each_answer_is_one_tap(
    prompt: BreakPrompt, sent: list[Command], qtbot: QtBot, words: str, command: Command
) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    qtbot.mouseClick(buttons(prompt)[words], Qt.MouseButton.LeftButton)
    assert sent == [command]


def test_not_today_asks_one_tap_why(prompt: BreakPrompt, sent: list[Command], qtbot: QtBot) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    qtbot.mouseClick(buttons(prompt)["Not today"], Qt.MouseButton.LeftButton)
    assert sent == []
    assert list(buttons(prompt)) == ["No time", "Pain", "I feel unwell", "Another reason"]
    qtbot.mouseClick(buttons(prompt)["Pain"], Qt.MouseButton.LeftButton)
    assert sent == [NotToday(Why.PAIN)]


def test_the_underlined_letter_gives_the_reason_and_no_letter_acts_before(
    prompt: BreakPrompt, sent: list[Command], qtbot: QtBot
) -> None:
    prompt.show_view(moment(Phase.GROWN))
    with qtbot.waitActive(prompt):
        prompt.activateWindow()
    for key in (K.Key_S, K.Key_D, K.Key_N):
        qtbot.keyClick(prompt, key)
    assert sent == []
    qtbot.mouseClick(buttons(prompt)["Not today"], Qt.MouseButton.LeftButton)
    assert "No time" in buttons(prompt)
    qtbot.keyClick(prompt, K.Key_T)
    assert sent == [NotToday(Why.TIME)]


def test_an_equal_view_leaves_a_question_standing(prompt: BreakPrompt, qtbot: QtBot) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    qtbot.mouseClick(buttons(prompt)["Not today"], Qt.MouseButton.LeftButton)
    prompt.show_view(moment(Phase.PROMPT, idle_s=3.0, idle_source="x"))
    assert "No time" in buttons(prompt)


def test_after_the_last_time_it_cannot_be_put_off(prompt: BreakPrompt) -> None:
    prompt.show_view(moment(Phase.PROMPT, snoozes=SNOOZES - 1))
    assert "In 5 min (1 left)" in buttons(prompt)
    prompt.show_view(moment(Phase.PROMPT, snoozes=SNOOZES))
    assert list(buttons(prompt)) == ["Start", "Not today", "I just did one"]


def test_a_click_beside_the_buttons_makes_it_large(
    prompt: BreakPrompt, sent: list[Command], qtbot: QtBot
) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    qtbot.mouseClick(prompt, Qt.MouseButton.LeftButton, pos=prompt.rect().topLeft())
    assert sent == [OpenPrompt()]


def test_it_grows_with_the_start_in_focus_and_enter_starts(
    prompt: BreakPrompt, sent: list[Command], qtbot: QtBot
) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    small = prompt.size()
    prompt.show_view(moment(Phase.GROWN))
    qtbot.waitActive(prompt)
    assert prompt.width() > small.width()
    assert prompt.findChildren(FigureView)[-1].width() == LARGE_PX
    assert not prompt.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    focus = prompt.focusWidget()
    assert focus is buttons(prompt)["Start"]
    qtbot.keyClick(focus, K.Key_Return)
    assert sent == [StartNow()]


def test_every_answer_is_reached_by_tab(prompt: BreakPrompt, qtbot: QtBot) -> None:
    prompt.show_view(moment(Phase.GROWN))
    with qtbot.waitActive(prompt):
        prompt.activateWindow()
    seen = []
    for _ in range(4):
        seen.append(prompt.focusWidget().text().replace("&", ""))
        qtbot.keyClick(prompt.focusWidget(), K.Key_Tab)
    assert seen == ["Start", "In 5 min (3 left)", "Not today", "I just did one"]


def test_escape_leaves_and_from_the_reasons_goes_back_first(
    prompt: BreakPrompt, sent: list[Command], qtbot: QtBot
) -> None:
    prompt.show_view(moment(Phase.GROWN))
    qtbot.mouseClick(buttons(prompt)["Not today"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(prompt, K.Key_Escape)
    assert "Start" in buttons(prompt)
    assert sent == []
    qtbot.keyClick(prompt, K.Key_Escape)
    prompt.close()
    assert sent == [Leave(), Leave()]


def test_a_session_says_what_is_left_of_the_week(prompt: BreakPrompt) -> None:
    prompt.show_view(moment(Phase.PROMPT, kind=BreakKind.SESSION))
    assert "2 of 3 sessions left this week" in words(prompt)
    assert "ST1, 900 s" in words(prompt)


def test_on_a_bad_day_a_walk_is_offered_without_a_figure(prompt: BreakPrompt) -> None:
    walk = replace(PLAN, micro=Offer(ease=Ease.WALK))
    prompt.show_view(moment(Phase.PROMPT, plan=walk))
    assert "walk" in words(prompt)
    assert not prompt.findChildren(FigureView)
    lighter = replace(PLAN, micro=replace(MICRO, ease=Ease.LIGHT))
    prompt.show_view(moment(Phase.PROMPT, plan=lighter))
    assert "lighter" in words(prompt)


def test_out_on_a_walk_it_waits_for_one_word(prompt: BreakPrompt, sent: list[Command], qtbot: QtBot) -> None:
    prompt.show_view(moment(Phase.OUT, walk=True))
    assert list(buttons(prompt)) == ["I'm back"]
    qtbot.keyClick(prompt, K.Key_Escape)
    qtbot.mouseClick(buttons(prompt)["I'm back"], Qt.MouseButton.LeftButton)
    assert sent == [Back(), Back()]


def test_it_goes_when_there_is_nothing_to_show(prompt: BreakPrompt) -> None:
    prompt.show_view(moment(Phase.GROWN))
    prompt.show_view(moment())
    assert not prompt.isVisible()


def test_who_does_not_see_it_hears_it(prompt: BreakPrompt) -> None:
    prompt.show_view(moment(Phase.PROMPT))
    root = QAccessible.queryAccessibleInterface(prompt)
    assert root.role() is QAccessible.Role.Dialog
    assert root.text(QAccessible.Text.Name) == "2 minutes for the legs"
    assert "ST2, 120 s" in root.text(QAccessible.Text.Description)
    for button in buttons(prompt).values():
        named = QAccessible.queryAccessibleInterface(button)
        assert named.text(QAccessible.Text.Name)


@pytest.mark.parametrize("phase", [Phase.PROMPT, Phase.GROWN])
def test_a_card_that_goes_by_itself_says_so_once(
    prompt: BreakPrompt, announced: list[str], phase: Phase
) -> None:
    prompt.show_view(moment(phase))
    announced.clear()
    prompt.show_view(moment(minutes=50))
    prompt.show_view(moment(minutes=49))
    assert announced == ["The card is gone. Next break at 10:50."]
    assert not prompt.isVisible()


def test_a_card_that_is_answered_on_it_goes_without_a_word(
    prompt: BreakPrompt, announced: list[str], qtbot: QtBot
) -> None:
    for _ in range(2):
        prompt.show_view(moment(Phase.GROWN))
        announced.clear()
        qtbot.mouseClick(buttons(prompt)[f"In 5 min ({SNOOZES} left)"], Qt.MouseButton.LeftButton)
        prompt.show_view(moment(minutes=5))
        assert announced == []


def test_it_lies_within_the_screen(prompt: BreakPrompt) -> None:
    for phase in (Phase.PROMPT, Phase.GROWN):
        prompt.show_view(moment(phase))
        assert prompt.screen().availableGeometry().contains(prompt.geometry())
