"""The reminders put together: rules and timer, what is around the window, and the one instance's socket."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hamstretch.core.break_types import BreakView, Offer
from hamstretch.core.catalog import RoutineKind
from hamstretch.core.errors import HamstretchError
from hamstretch.core.ports import Autostart, Instance, MediaKeys, Notifier, TrayHost
from hamstretch.core.wording import say
from hamstretch.services import autostart, full_screen, instance
from hamstretch.services.address import address
from hamstretch.services.bus import Bus
from hamstretch.services.idle import DesktopIdle
from hamstretch.services.mpris import Mpris
from hamstretch.services.notify import DesktopNotifier
from hamstretch.services.quiet import DesktopQuiet
from hamstretch.services.sleep_watch import DesktopSleep
from hamstretch.services.ticker import QtTicker
from hamstretch.services.tray_host import DesktopTrayHost
from hamstretch.storage.break_file import BreakFile
from hamstretch.storage.places import Places
from hamstretch.ui.break_driver import BreakDriver, Senses
from hamstretch.ui.break_shell import Around, BreakShell
from hamstretch.ui.model import Model
from hamstretch.ui.remote import Remote
from hamstretch.widgets.theme import Theme

if TYPE_CHECKING:
    from hamstretch.ui.break_line import BreakLine
    from hamstretch.ui.break_system import BreakSystem

Bubble = Callable[[str, str], bool]
Picture = Callable[[str, int, str], QWidget | None]
"""Gives the figure of an item, that many pixels high and wide, done that way."""


class World(msgspec.Struct, frozen=True):
    """What the reminders need of the desktop; a test drives each of them."""

    senses: Senses
    instance: Instance
    autostart: Autostart
    host: TrayHost
    notifier: Callable[[Bubble], Notifier]
    corners: bool = True
    media: MediaKeys | None = None


def of_desktop(places: Places, data_dir: Path | None) -> World:
    """Return the real desktop; nothing is connected and nothing is asked yet."""
    session, system = Bus("SESSION"), Bus("SYSTEM")
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    senses = Senses(
        QtTicker(),
        BreakFile(places.breaks),
        DesktopIdle(session),
        DesktopQuiet(session, system, desktop, full_screen.detector(QGuiApplication.platformName())),
        DesktopSleep(session, system),
    )
    return World(
        senses,
        instance.of_system(address(data_dir)),
        autostart.of_system(data_dir),
        DesktopTrayHost(session),
        lambda bubble: DesktopNotifier(session, bubble),
        corners=QGuiApplication.platformName() != "wayland",
        media=Mpris(session) if sys.platform == "linux" else None,
    )


class Offers(msgspec.Struct, frozen=True):
    """Shows what a card offers: its figure, its name and its length."""

    model: Model
    draw: Picture

    def picture(self, offer: Offer, px: int) -> QWidget | None:
        """Return its figure at a size, or None where there is none."""
        return self.draw(offer.item, px, offer.variant) if offer.item else None

    def caption(self, offer: Offer) -> str:
        """Return its name and its length, or nothing."""
        if not offer.item:
            return ""
        routine = self.model.catalog.routines.get(offer.routine)
        session = routine is not None and routine.kind is RoutineKind.SESSION
        name = routine.name if routine is not None and session else self.model.item_name(offer.item)
        minutes = max(1, round(offer.seconds / 60))
        return self.model.say(say("breaks.caption", name=name, minutes=minutes))


class Reminders(QObject):
    """Reminds and listens.

    `shown(str)` asks for a page of the window, `played` carries a Routine to play, `started(str)` a routine's
    id, `opened` the Path of a routine file, `quitAsked()` the end.
    """

    shown = Signal(str)
    played = Signal(object)
    started = Signal(str)
    opened = Signal(object)
    quitAsked = Signal()  # noqa: N815  Qt's own style for signals

    def __init__(self, model: Model, theme: Theme, world: World, picture: Picture) -> None:
        """Put the parts together; nothing is shown before `start`."""
        super().__init__()
        self._model, self._theme, self._world = model, theme, world
        self._offered = Offers(model, picture)
        self._shell: BreakShell | None = None
        self._line: BreakLine | None = None
        self._said = False
        self._starts: bool | None = None
        self.driver = BreakDriver(model, world.senses)
        self.notifier = world.notifier(self._bubble)
        self._remote = Remote(model, self.driver)
        queued = Qt.ConnectionType.QueuedConnection  # the caller has its answer first
        self._remote.shown.connect(self._show_today, queued)
        self._remote.started.connect(self.started, queued)
        self._remote.opened.connect(self.opened, queued)
        self._remote.quitAsked.connect(self.quitAsked, queued)
        self.driver.playAsked.connect(self.played)
        self.driver.viewed.connect(self._view)

    @property
    def has_tray(self) -> bool:
        """Whether something stays on the screen's edge when the window is gone."""
        return self._shell is not None and self._shell.has_tray

    def listen(self) -> bool:
        """Take the one instance's place; False when another has it. What the system refuses is said."""
        try:
            return self._world.instance.listen(self._remote.answer)
        except HamstretchError as fault:
            self._model.failed.emit(fault.say)
            return True

    def start(self) -> None:
        """Begin to remind."""
        around = Around(
            self._model.say,
            self._offered,
            lambda: self._model.now().date(),
            self._world.host,
            self.notifier,
            corners=self._world.corners,
        )
        self._shell = BreakShell(self._theme, around)
        self._shell.commanded.connect(self.driver.send)
        self._shell.todayAsked.connect(self._show_today)
        self._shell.settingsAsked.connect(lambda: self.shown.emit("settings"))
        self._shell.quitAsked.connect(self.quitAsked)
        self.driver.start()

    def line(self) -> BreakLine:
        """Return a new line about the next break for Today."""
        from hamstretch.ui.break_line import BreakLine  # noqa: PLC0415 - a part of the window

        settings, starts = self._model.settings, self._world.autostart
        offer = settings.agreed and not settings.autostart_offered and starts.enabled() is False
        line = self._line = BreakLine(self._theme, self._model.say, offer=offer, starts=self._starts)
        self._starts = None
        line.show_view(self.driver.view)
        line.commanded.connect(self.driver.send)
        line.watched.connect(lambda on: self._watch(line, on=on))
        line.offered.connect(self._answered)
        self.driver.viewed.connect(line.show_view)
        return line

    def _watch(self, line: BreakLine, *, on: bool) -> None:
        """Look at every minute while the latest line is seen."""
        if line is self._line:
            self.driver.watch(on=on)

    @Slot(bool)
    def _answered(self, on: bool) -> None:
        """Take the answer to the one offer to start with the desktop."""
        if on:
            self._start_with_desktop(on=True)
        self._starts = self._world.autostart.enabled() is True
        self._model.set_settings(msgspec.structs.replace(self._model.settings, autostart_offered=True))

    def _start_with_desktop(self, *, on: bool) -> None:
        try:
            self._world.autostart.set(on)
        except HamstretchError as fault:
            self._model.failed.emit(fault.say)

    def system(self, theme: Theme) -> BreakSystem:
        """Return what Settings shows of the system: starting with the desktop, and what tells idle time."""
        from hamstretch.ui.break_system import BreakSystem  # noqa: PLC0415 - a part of the window

        block = BreakSystem(theme, self._world.autostart.enabled(), self.driver.view)
        block.switched.connect(lambda on: self._switch(block, on=on))
        self.driver.viewed.connect(block.show_view)
        return block

    def _switch(self, block: BreakSystem, *, on: bool) -> None:
        """Start with the desktop or not, and show what the system has made of it."""
        self._start_with_desktop(on=on)
        block.show_autostart(self._world.autostart.enabled())

    def dress(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        if self._shell is not None:
            self._shell.rebuild(theme)

    def window_is(self, *, shown: bool) -> None:
        """Stand in for the window where there is no tray, and only while it is not there."""
        if self._shell is not None:
            self._shell.stand_in(on=not shown)

    def say_it_stays(self) -> None:
        """Say once that the reminders go on without the window."""
        if not self._said:
            self._said = True
            words = self.tr("Reminders go on. Open the window or quit from the icon in the tray.")
            self.notifier.notify(self.tr("hamstretch stays in the tray"), words)

    def close(self) -> None:
        """Keep the state, give the place up, take everything away."""
        self.driver.close()
        self._world.instance.close()
        if self._shell is not None:
            self._shell.close()
            self._shell = None

    @Slot()
    def _show_today(self) -> None:
        self.shown.emit("today")

    @Slot(object)
    def _view(self, view: BreakView) -> None:
        if self._shell is not None:
            self._shell.show_view(view)

    def _bubble(self, title: str, text: str) -> bool:
        return self._shell is not None and self._shell.bubble(title, text)
