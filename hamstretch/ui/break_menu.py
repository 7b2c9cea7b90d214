"""The menu of the reminders: the same in the tray and on the status window, and all of it sends commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hamstretch.core.break_types import (
    Back,
    BreakNow,
    BreakView,
    Command,
    Meeting,
    PauseFor,
    PauseUntil,
    Phase,
    QuietReason,
    Resume,
    StartNow,
)
from hamstretch.core.wording import Say

HOUR = 3600.0
PUT_BY_HAND = frozenset({QuietReason.PAUSED, QuietReason.MEETING, QuietReason.NOT_TODAY})
"""What "resume" ends."""


class BreakMenu(QMenu):
    """Shows a `BreakView` in words and emits `commanded(Command)`; the other signals ask for a window."""

    commanded = Signal(object)
    todayAsked = Signal()  # noqa: N815  Qt's own style for signals
    settingsAsked = Signal()  # noqa: N815
    dateAsked = Signal()  # noqa: N815
    quitAsked = Signal()  # noqa: N815

    def __init__(self, say: Callable[[Say], str], parent: QWidget | None = None) -> None:
        """Take what puts sentences into words."""
        super().__init__(parent)
        self._say = say
        self._headline, self._week = self._line(), self._line()
        self.addSeparator()
        self._act: Command = BreakNow()
        self._go = self._item(self, "", lambda: self.commanded.emit(self._act))
        self._pauses = self.addMenu(self.tr("Pause the reminders"))
        self._fill_pauses()
        self._meetings = self.addMenu(self.tr("I am in a meeting"))
        self._fill_meetings()
        self._resume = self._command(self, self.tr("Resume the reminders"), Resume())
        self.addSeparator()
        self._item(self, self.tr("Open Today"), self.todayAsked.emit)
        self._item(self, self.tr("Settings"), self.settingsAsked.emit)
        self._item(self, self.tr("Quit"), self.quitAsked.emit)

    def _fill_pauses(self) -> None:
        for words, command in (
            (self.tr("For 30 minutes"), PauseFor(HOUR / 2)),
            (self.tr("For 1 hour"), PauseFor(HOUR)),
            (self.tr("For 2 hours"), PauseFor(2 * HOUR)),
            (self.tr("Until tomorrow"), PauseUntil()),
        ):
            self._command(self._pauses, words, command)
        self._item(self._pauses, self.tr("Until a date…"), self.dateAsked.emit)

    def _fill_meetings(self) -> None:
        for words, hours in (
            (self.tr("For 30 minutes"), 0.5),
            (self.tr("For 1 hour"), 1.0),
            (self.tr("For 2 hours"), 2.0),
        ):
            self._command(self._meetings, words, Meeting(hours * HOUR))

    def show_view(self, view: BreakView) -> None:
        """Show a moment; only what has changed is touched, for a tray sends each change over the bus."""
        _put(self._headline, self._say(view.headline))
        _put(self._week, "" if view.week is None else self._say(view.week))
        words, self._act = self._first(view)
        _put(self._go, words)
        _enable(self._go, on=view.phase is not Phase.PLAYING and QuietReason.SHUT not in view.quiet)
        held = not PUT_BY_HAND.isdisjoint(view.quiet)
        if self._resume.isVisible() != held:
            self._resume.setVisible(held)

    def _first(self, view: BreakView) -> tuple[str, Command]:
        """Return what is most likely wanted now."""
        if view.phase is Phase.OUT:
            return self.tr("I'm back"), Back()
        if view.card:
            return self.tr("Start now"), StartNow()
        return self.tr("Take a break now"), BreakNow()

    def _line(self) -> QAction:
        """Return a line that is only read."""
        line = self.addAction("")
        line.setEnabled(False)
        line.setVisible(False)
        return line

    def _command(self, menu: QMenu, words: str, command: Command) -> QAction:
        return self._item(menu, words, lambda: self.commanded.emit(command))

    def _item(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        item = menu.addAction(words)
        item.triggered.connect(lambda _checked=False: act())
        return item


def _put(item: QAction, words: str) -> None:
    words = words.replace("&", "&&")
    if item.text() != words:
        item.setText(words)
        item.setVisible(bool(words))


def _enable(item: QAction, *, on: bool) -> None:
    if item.isEnabled() != on:
        item.setEnabled(on)
