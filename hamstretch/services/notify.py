"""Notifications: the desktop's own over D-Bus, with actions; where there are none, the tray's bubble."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hamstretch import APP_ID
from hamstretch.services.bus import Bus, Place

SERVICE = Place(
    "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
)
"""https://specifications.freedesktop.org/notification-spec/1.2/"""
NORMAL = 1
"""The urgency that do-not-disturb keeps back."""
Acted = Callable[[str], None]


class DesktopNotifier:
    """Shows one notification at a time; a new one takes the place of the one before."""

    def __init__(self, bus: Bus, bubble: Callable[[str, str], bool]) -> None:
        """Take the session's bus and the tray's bubble: title and text to whether it can be shown."""
        self._bus, self._bubble = bus, bubble
        self._there: bool | None = None
        self._id = 0
        self._acted: Acted | None = None
        self._unwanted = False

    def notify(
        self, title: str, text: str, actions: Sequence[tuple[str, str]] = (), acted: Acted | None = None
    ) -> bool:
        """Show one; `actions` are (id, words), and `acted` gets the id of the one that is taken.

        False where nothing can be shown. The tray's bubble has no actions.
        """
        self._acted, self._unwanted = acted, False
        if not self._ready():
            return self._bubble(title, text)
        flat = [part for action in actions for part in action]
        hints = {"urgency": ("y", NORMAL), "desktop-entry": ("s", APP_ID)}
        values = ("hamstretch", self._id, "hamstretch", title, text, flat, hints, -1)
        self._bus.start(SERVICE, "Notify", self._shown, "susssasa{sv}i", *values)
        return True

    def withdraw(self) -> None:
        """Take the last one away."""
        self._acted, self._unwanted = None, True
        if self._id:
            self._bus.ask(SERVICE, "CloseNotification", _nothing, "u", self._id)
            self._id = 0

    def _ready(self) -> bool:
        if self._there is None:
            self._there = self._bus.has(SERVICE.service)
            if self._there:
                self._bus.hear(SERVICE.interface, "ActionInvoked", self._taken, path=SERVICE.path)
                self._bus.hear(SERVICE.interface, "NotificationClosed", self._closed, path=SERVICE.path)
        return self._there

    def _shown(self, answer: Sequence[Any] | None) -> None:
        self._id = answer[0] if answer else 0
        if self._unwanted:
            self.withdraw()

    def _taken(self, values: Sequence[Any]) -> None:
        acted = self._acted
        if values[0] == self._id and acted is not None:
            self.withdraw()
            acted(values[1])

    def _closed(self, values: Sequence[Any]) -> None:
        if values[0] == self._id:
            self._id, self._acted = 0, None


def _nothing(_values: object) -> None:
    """Want no answer."""


class KeptNotes:
    """Keeps what it is told instead of showing it; with `works` False it shows nothing, and says so."""

    def __init__(self, *, works: bool = True) -> None:
        """Begin with nothing shown."""
        self._works = works
        self.shown: tuple[str, str] | None = None
        self.actions: tuple[tuple[str, str], ...] = ()
        self._acted: Acted | None = None

    def notify(
        self, title: str, text: str, actions: Sequence[tuple[str, str]] = (), acted: Acted | None = None
    ) -> bool:
        """Keep one."""
        if self._works:
            self.shown, self.actions, self._acted = (title, text), tuple(actions), acted
        return self._works

    def withdraw(self) -> None:
        """Forget it."""
        self.shown, self.actions, self._acted = None, (), None

    def act(self, action: str) -> None:
        """Take an action as a click would."""
        acted = self._acted
        self.withdraw()
        if acted is not None:
            acted(action)
