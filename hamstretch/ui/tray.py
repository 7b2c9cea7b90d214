"""The icon in the tray: the time left by its shape, words on hovering, everything in its menu."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon

from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import BreakView, Phase, QuietReason
from hamstretch.core.wording import Say
from hamstretch.ui.break_menu import BreakMenu
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.time_mark import STEPS, Mark, mark_icon


def mark_of(view: BreakView) -> Mark:
    """Return the shape of a moment."""
    if view.phase in (Phase.PLAYING, Phase.OUT):
        return Mark("playing")
    if view.card:
        return Mark("due", day=view.kind is BreakKind.SESSION)
    held = view.phase is Phase.HELD
    match view.quiet:
        case (QuietReason.PAUSED, *_):
            return Mark("paused", held=held)
        case (QuietReason.OFF | QuietReason.SHUT, *_):
            return Mark("off", held=held)
        case (_, *_):
            return Mark("quiet", held=held)
        case _:
            return Mark(left=STEPS - round(view.gone * STEPS), held=held)


def tooltip(view: BreakView, say: Callable[[Say], str]) -> str:
    """Return the moment in words that stay true by themselves: when the next break comes, not in how long."""
    lines = (view.headline, view.week)
    return "\n".join(say(line) for line in lines if line is not None)


class Tray(QObject):
    """Shows a `BreakView`; `menu` sends the commands. `opened()` is the left click."""

    opened = Signal()

    def __init__(self, theme: Theme, say: Callable[[Say], str], menu: BreakMenu) -> None:
        """Put the icon where the desktop has a place for it."""
        super().__init__()
        self._say, self._colour = say, theme.colours.of("tray")
        self._mark, self._tip = Mark(), ""
        self.menu = menu
        self.icon = QSystemTrayIcon()
        self.icon.setContextMenu(menu)
        self.icon.activated.connect(self._activated)
        self._draw()
        self.icon.show()

    @property
    def mark(self) -> Mark:
        """The shape that is shown."""
        return self._mark

    @property
    def colour(self) -> QColor:
        """The colour that it is shown in."""
        return self._colour

    def show_view(self, view: BreakView) -> None:
        """Show a moment; the icon is drawn anew only when its shape changes, the words when they do."""
        self.menu.show_view(view)
        mark, tip = mark_of(view), tooltip(view, self._say)
        if mark != self._mark:
            self._mark = mark
            self._draw()
        if tip != self._tip:
            self._tip = tip
            self.icon.setToolTip(tip)

    def bubble(self, title: str, text: str) -> bool:
        """Show a short message beside the icon; False where the desktop has no such thing."""
        if not (self.icon.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self.icon.showMessage(title, text, mark_icon(self._mark, self._colour))
        return True

    def remove(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.icon.deleteLater()

    def _draw(self) -> None:
        picture = mark_icon(self._mark, self._colour)
        picture.setIsMask(sys.platform == "darwin")  # there the panel colours it
        self.icon.setIcon(picture)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()
