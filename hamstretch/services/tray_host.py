"""Whether the desktop has a place for tray icons, now or later: asked before Qt is, which asks only once."""

from __future__ import annotations

import sys
from collections.abc import Callable

from hamstretch.services.bus import PROPERTIES, Bus, Place
from hamstretch.services.x11 import Screen

WATCHER = Place("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
"""Whoever collects icons on today's desktops; there may be one and nobody who shows them."""
MANAGER = "_NET_SYSTEM_TRAY_S0"
"""The selection that the panel of an older X11 desktop owns."""


class DesktopTrayHost:
    """Looks on the session's bus and on the X server."""

    def __init__(self, session: Bus) -> None:
        """Take the session's bus."""
        self._session = session
        self._changed: Callable[[], None] | None = None
        self._following = False

    def there(self) -> bool:
        """Return whether an icon would be shown."""
        if not sys.platform.startswith("linux"):
            return True
        name = WATCHER.interface
        shown = self._session.wait(
            WATCHER.at(PROPERTIES), "Get", "ss", name, "IsStatusNotifierHostRegistered"
        )
        if shown is not None and shown[0][1]:
            return True
        screen = Screen.of_qt()
        return screen is not None and bool(screen.owner(MANAGER))

    def watch(self, changed: Callable[[], None] | None) -> None:
        """Call back when a panel comes up or goes; None stops it."""
        self._changed = changed
        if changed is not None and not self._following:
            self._following = True
            self._session.follow(WATCHER.service, self._tell)
            self._session.hear(WATCHER.interface, "StatusNotifierHostRegistered", self._tell)

    def _tell(self, _there: object) -> None:
        if self._changed is not None:
            self._changed()


class DrivenTrayHost:
    """A desktop with a place for icons or without one, as told."""

    def __init__(self, *, there: bool = False) -> None:
        """Take how it begins."""
        self._there = there
        self._changed: Callable[[], None] | None = None

    def there(self) -> bool:
        """Return how it is."""
        return self._there

    def watch(self, changed: Callable[[], None] | None) -> None:
        """Take who hears of it."""
        self._changed = changed

    def say(self, *, there: bool) -> None:
        """Let a panel come up or go."""
        self._there = there
        if self._changed is not None:
            self._changed()
