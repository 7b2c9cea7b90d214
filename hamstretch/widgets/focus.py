"""Where the focus is shown: to who uses keys, and not to who has just pressed with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}

KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
"""A key that is a shortcut comes as no more than the question whether somebody else wants it."""


class _Hand(QObject):
    """Follows what a window was last used with; one for all, as a person has one hand at it at a time."""

    mouse = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of presses as they reach the window, before any widget has them."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self.use(mouse=True)
        elif event.type() in KEYS and isinstance(event, QKeyEvent) and event.key() not in MODIFIERS:
            self.use(mouse=False)
        return super().eventFilter(watched, event)

    def use(self, *, mouse: bool) -> None:
        """Show or hide what is around the control that has the focus."""
        if mouse is self.mouse:
            return
        self.mouse = mouse
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.update()


_hand = _Hand()


def watch(window: QWindow | None) -> None:
    """Follow whether a window is used by mouse or by keys, from when it has the focus; None is no window."""
    if window is not None:
        window.installEventFilter(_hand)


def ringed(widget: QWidget) -> bool:
    """Tell whether to paint a widget as the one that has the focus."""
    return widget.hasFocus() and not _hand.mouse
