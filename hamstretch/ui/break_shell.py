"""Everything of the reminders outside the window: the tray or what stands in for it, the card, the notices.

All of it is painted from one `BreakView` and answers with commands.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from hamstretch.core.break_types import BreakView, Later, Leave, NotToday, OpenPrompt, Phase, StartNow
from hamstretch.core.ports import Notifier, TrayHost
from hamstretch.core.wording import Say
from hamstretch.ui.break_menu import BreakMenu
from hamstretch.ui.tray import Tray
from hamstretch.widgets.theme import Theme

if TYPE_CHECKING:
    from hamstretch.ui.break_prompt import BreakPrompt, Offered
    from hamstretch.ui.status_window import StatusWindow


class Around(msgspec.Struct, frozen=True):
    """What it stands on: words, figures, the day, the panel, notices.

    `corners` is False where the desktop places windows by itself and focuses them (Wayland): there the
    small card is a notice.
    """

    say: Callable[[Say], str]
    offered: Offered
    today: Callable[[], date]
    host: TrayHost
    notifier: Notifier
    corners: bool = True


class BreakShell(QObject):
    """Shows a `BreakView`; emits `commanded(Command)`; the other signals ask for the window."""

    commanded = Signal(object)
    todayAsked = Signal()  # noqa: N815  Qt's own style for signals
    settingsAsked = Signal()  # noqa: N815
    quitAsked = Signal()  # noqa: N815

    def __init__(self, theme: Theme, around: Around) -> None:
        """Put up the tray's icon; where there is no tray, make the status window."""
        super().__init__()
        self._theme, self._around = theme, around
        self._view: BreakView | None = None
        self._noticed: BreakView | None = None
        self._prompt: BreakPrompt | None = None
        self._stands_in = False
        self._status: Tray | StatusWindow = self._make_status()
        around.host.watch(self._host_changed)

    @property
    def has_tray(self) -> bool:
        """Whether the icon is in a tray."""
        return isinstance(self._status, Tray)

    @property
    def status(self) -> Tray | StatusWindow:
        """The tray, or the window in its place."""
        return self._status

    @property
    def prompt(self) -> BreakPrompt:
        """The card, made when it is first wanted."""
        if self._prompt is None:
            from hamstretch.ui.break_prompt import BreakPrompt  # noqa: PLC0415 - a break is an hour away

            self._prompt = BreakPrompt(self._theme, self._around.say, self._around.offered)
            self._prompt.commanded.connect(self.commanded)
        return self._prompt

    def show_view(self, view: BreakView) -> None:
        """Show a moment of the reminders."""
        self._view = view
        if not self.has_tray:
            self._host_changed()  # a panel of the old kind comes up without a word
        self._status.show_view(view)
        if self._notice(view):
            return
        if view.card or self._prompt is not None:
            self.prompt.show_view(view)

    def stand_in(self, *, on: bool) -> None:
        """Show the status window, where that is what there is, while the app's own window is away."""
        self._stands_in = on
        if not isinstance(self._status, Tray):
            self._status.setVisible(on)

    def bubble(self, title: str, text: str) -> bool:
        """Show a short message beside the tray's icon; False where there is none."""
        return self._status.bubble(title, text)

    def rebuild(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._drop_prompt()
        self._remake()

    def close(self) -> None:
        """Take everything away."""
        self._around.host.watch(None)
        self._around.notifier.withdraw()
        self._drop_prompt()
        self._status.remove()
        self._status.menu.deleteLater()

    # -- tray or window -----------------------------------------------------------------------------

    def _make_status(self) -> Tray | StatusWindow:
        menu = BreakMenu(self._around.say)
        menu.commanded.connect(self.commanded)
        menu.todayAsked.connect(self.todayAsked)
        menu.settingsAsked.connect(self.settingsAsked)
        menu.quitAsked.connect(self.quitAsked)
        menu.dateAsked.connect(self._ask_date)
        made = self._tray_or_window()(self._theme, self._around.say, menu)
        made.opened.connect(self.todayAsked)
        if self._view is not None:
            made.show_view(self._view)
        if not isinstance(made, Tray):
            made.setVisible(self._stands_in)
        return made

    def _tray_or_window(self) -> type[Tray | StatusWindow]:
        if self._around.host.there():
            return Tray
        from hamstretch.ui.status_window import StatusWindow  # noqa: PLC0415 - most desktops have a tray

        return StatusWindow

    def _host_changed(self) -> None:
        """Move into a tray that has come up; one that goes is most likely a panel that starts anew."""
        if not self.has_tray and self._around.host.there():
            self._remake()

    def _remake(self) -> None:
        self._status.remove()
        self._status.menu.deleteLater()
        self._status = self._make_status()
        if self._view is not None:
            self.show_view(self._view)

    def _drop_prompt(self) -> None:
        if self._prompt is not None:
            self._prompt.withdraw()
            self._prompt.deleteLater()
            self._prompt = None

    def _ask_date(self) -> None:
        from hamstretch.ui.pause_until import PauseUntilWindow  # noqa: PLC0415 - hardly any day needs it

        window = PauseUntilWindow(self._theme, self._around.today())
        window.commanded.connect(self.commanded)
        window.show()
        window.activateWindow()

    # -- notices ------------------------------------------------------------------------------------

    def _notice(self, view: BreakView) -> bool:
        """Show the small card as a notice where it cannot stand in a corner; True while one stands for it."""
        if view.phase is not Phase.PROMPT or self._around.corners:
            if self._noticed is not None:
                self._noticed = None
                self._around.notifier.withdraw()
            return False
        if self._noticed is None:
            say, later = self._around.say, self.tr("In {min} min ({left} left)")
            actions = [("default", self.tr("Open")), ("start", self.tr("Start"))]
            if view.snoozes_left:
                actions.append(("later", later.format(min=view.snooze_min, left=view.snoozes_left)))
            actions.append(("not-today", self.tr("Not today")))
            text = "" if view.week is None else say(view.week)
            if self._around.notifier.notify(say(view.headline), text, actions, self._acted):
                self._noticed = view
        return self._noticed is not None

    def _acted(self, action: str) -> None:
        commands = {"default": OpenPrompt(), "start": StartNow(), "later": Later(), "not-today": NotToday()}
        self._noticed = None
        self.commanded.emit(commands.get(action, Leave()))
