"""Today's quiet line about the next break, with a menu to pause; and once, the offer to start at login."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hamstretch.core.break_types import (
    Back,
    BreakNow,
    BreakView,
    Command,
    DidOne,
    Meeting,
    PauseFor,
    PauseUntil,
    Phase,
    Resume,
)
from hamstretch.core.break_view import minutes
from hamstretch.core.wording import Say
from hamstretch.ui.break_menu import PUT_BY_HAND
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class BreakLine(QWidget):
    """Shows a `BreakView` in one line. `commanded(Command)`; `watched(bool)` while its minutes are seen.

    `offered(bool)` is the answer to the offer to start with the desktop, where that is made; what came of it
    stands in its place until the page is left. `asks` says that either is there.
    """

    commanded = Signal(object)
    watched = Signal(bool)
    offered = Signal(bool)

    def __init__(
        self, theme: Theme, say: Callable[[Say], str], *, offer: bool = False, starts: bool | None = None
    ) -> None:
        super().__init__()
        self._theme, self._say = theme, say
        self._words = Words("", "secondary")
        self._words.setWordWrap(False)
        self._resume = self._button(self.tr("Resume"), Resume())
        self._back = self._button(self.tr("I'm back"), Back())
        self._more = Button(self.tr("Pause"), theme, "quiet", "down")
        self._more.setMenu(self._menu())
        column, across = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.s)
        across.setSpacing(theme.space.s)
        for part in (self._words, self._resume, self._back, self._more):
            across.addWidget(part)
        across.addStretch(1)
        column.addLayout(across)
        self._told = Words(parent=self)
        self._told.setVisible(starts is not None)
        self.asks = offer or starts is not None
        if offer:
            self._add_offer(column)
        elif starts is not None:
            self._told.setText(self._outcome(starts=starts))
            column.addWidget(self._told)

    @Slot(object)
    def show_view(self, view: BreakView) -> None:
        """Show a moment."""
        self._words.setText(self._say(minutes(view) or view.headline))
        held = not PUT_BY_HAND.isdisjoint(view.quiet)
        self._resume.setVisible(held)
        self._back.setVisible(view.phase is Phase.OUT)
        self._more.setVisible(not held and view.phase is not Phase.OUT)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for every minute from now on."""
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for them no more; what was answered belongs to this visit."""
        super().hideEvent(event)
        self._told.hide()
        self.watched.emit(False)

    def _button(self, words: str, command: Command) -> Button:
        button = Button(words, self._theme, "quiet")
        button.clicked.connect(lambda: self.commanded.emit(command))
        button.hide()
        return button

    def _menu(self) -> QMenu:
        """Return what can be done about the breaks from here."""
        menu = QMenu(self)
        hour = 3600
        pauses: Sequence[tuple[str, Command]] = (
            (self.tr("Pause for 30 minutes"), PauseFor(hour / 2)),
            (self.tr("Pause for 1 hour"), PauseFor(hour)),
            (self.tr("Pause for 2 hours"), PauseFor(2 * hour)),
            (self.tr("Pause until tomorrow"), PauseUntil()),
            (self.tr("In a meeting for 1 hour"), Meeting(hour)),
        )
        others: Sequence[tuple[str, Command]] = (
            (self.tr("Take a break now"), BreakNow()),
            (self.tr("I just did one"), DidOne()),
        )
        for group in (pauses, others):
            for words, command in group:
                self._item(menu, words, command)
            menu.addSeparator()
        return menu

    def _item(self, menu: QMenu, words: str, command: Command) -> None:
        menu.addAction(words).triggered.connect(lambda _=False: self.commanded.emit(command))

    def _add_offer(self, column: QVBoxLayout) -> None:
        """Ask once whether to start with the desktop; either answer ends it."""
        asked = QWidget()
        line = QHBoxLayout(asked)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._theme.space.s)
        words = self.tr("Start hamstretch when you log in, so that breaks come by themselves?")
        line.addWidget(Words(words), 1)
        for text, answer in ((self.tr("Yes, start it"), True), (self.tr("No"), False)):
            button = Button(text, self._theme, "plain" if answer else "quiet", tall=True)
            button.clicked.connect(lambda _=False, on=answer: self._answer(asked, on=on))
            line.addWidget(button)
        column.addWidget(asked)

    def _outcome(self, *, starts: bool) -> str:
        """Say what the answer has led to, and where it is changed."""
        if starts:
            return self.tr("hamstretch now starts when you log in. Settings can change that.")
        return self.tr("hamstretch starts only when you open it. Settings can change that.")

    def _answer(self, asked: QWidget, *, on: bool) -> None:
        focus = self.window().focusWidget()
        near = next((b for b in (self._more, self._resume, self._back) if b.isVisible()), None)
        if near is not None and focus is not None and asked.isAncestorOf(focus):
            near.setFocus(Qt.FocusReason.OtherFocusReason)  # hidden with it, it would leave the page
        asked.hide()
        self.offered.emit(on)
