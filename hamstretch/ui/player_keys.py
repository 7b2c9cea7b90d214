"""The player's keys: one for each action, the media keys, the user's own beside them, and the digits."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from hamstretch.core.settings import Action
from hamstretch.widgets.controls import Button
from hamstretch.widgets.key_repeat import bind

KEYS: Mapping[Action, tuple[str | Qt.Key, ...]] = {
    Action.MAIN: (
        Qt.Key.Key_Space,
        Qt.Key.Key_MediaTogglePlayPause,
        Qt.Key.Key_MediaPlay,
        Qt.Key.Key_MediaPause,
    ),
    Action.BACK: (Qt.Key.Key_Left, Qt.Key.Key_MediaPrevious),
    Action.SKIP: (Qt.Key.Key_Right, Qt.Key.Key_MediaNext),
    Action.LESS: ("-",),
    Action.MORE: ("+", "="),
    Action.AGAIN: ("R",),
    Action.LEAVE_OUT: ("N",),
    Action.PAIN: ("P",),
    Action.FAR: ("D",),
    Action.END: (Qt.Key.Key_Escape, Qt.Key.Key_MediaStop),
}
"""What always works; the first of each is the one that is named."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def name_of(action: Action) -> str:
    """Return an action's first key as it is written on it."""
    return QKeySequence(KEYS[action][0]).toString(QKeySequence.SequenceFormat.NativeText)


def taken_by(key: str, own: Mapping[Action, str]) -> Action | str:
    """Return the action a key already has, "digit" or "enter" for what answers questions, or ""."""
    wanted = QKeySequence(key)
    if any(wanted == QKeySequence(str(digit)) for digit in range(10)):
        return "digit"
    if any(wanted == QKeySequence(each) for each in ENTER):
        return "enter"
    for action, keys in KEYS.items():
        mine = (*keys, own[action]) if action in own else keys
        if any(wanted == QKeySequence(each) for each in mine):
            return action
    return ""


def bind_all(page: QWidget, acts: Mapping[Action, Callable[[], object]], own: Mapping[Action, str]) -> None:
    """Bind every action to its keys and to the user's own; an own key that another action has is left out."""
    bound: set[str] = set()
    for action, act in acts.items():
        for key in KEYS[action]:
            bind(page, key, act)
        mine = own.get(action, "")
        if mine and mine not in bound and not taken_by(mine, {}):
            bind(page, mine, act)
            bound.add(mine)


def press_main(page: QWidget) -> None:
    """Let the one big key of one's own do what a page is there for: its focused button, else its main one."""
    focus = page.focusWidget()
    main = next((b for b in page.findChildren(Button) if b.primary and b.isVisible()), None)
    button = focus if isinstance(focus, Button) else main
    if button is not None:
        button.click()
