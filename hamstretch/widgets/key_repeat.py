"""A key that is held down acts once, also where X11 lets it go and come again without saying so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

BACK = (Qt.Key.Key_Escape, "Alt+Left")
"""What leads from a page back to the list that it was opened from."""


class _Last:
    """The key that was let go last, wherever in the app: the page may have changed under a held one."""

    key, at = 0, 0


def let_go(event: QKeyEvent) -> None:
    """Remember a release."""
    _Last.key, _Last.at = event.key(), event.timestamp()


def repeats(event: QKeyEvent) -> bool:
    """Whether a press only repeats one that is held: it comes in the very millisecond of its release.

    Qt looks for this itself, but misses it in an app that is idle.
    """
    again = event.timestamp() > 0 and (event.key(), event.timestamp()) == (_Last.key, _Last.at)
    return event.isAutoRepeat() or again


class Repeats(QObject):
    """Knows of a page whether the key that is pressed on it now is only held."""

    def __init__(self, page: QWidget) -> None:
        """Follow the keys that come to a page."""
        super().__init__(page)
        self.now = False
        page.installEventFilter(self)

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        """Look at keys before shortcuts see them, and hold none of them up."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyRelease:
                let_go(event)
            elif event.type() is QEvent.Type.ShortcutOverride:
                self.now = repeats(event)
        return False


def bind(page: QWidget, key: str | Qt.Key, act: Callable[[], object]) -> None:
    """Let a key do something anywhere on a page; held down, it does it once."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    held = page.findChild(Repeats, options=direct) or Repeats(page)
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(lambda: None if held.now else act())
