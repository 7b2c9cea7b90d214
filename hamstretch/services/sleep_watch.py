"""Sleep and the screen lock, as logind and the desktops' screen savers tell them over D-Bus.

An early hint and never the only one: whoever listens compares the clocks all the same. Windows and macOS
tell nothing here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hamstretch.core.ports import SleepSign
from hamstretch.services.bus import PROPERTIES, Bus, Place

Told = Callable[[SleepSign], None]
LOGIND = Place("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SESSION = "org.freedesktop.login1.Session"
OWN = Place(LOGIND.service, "/org/freedesktop/login1/session/auto", SESSION)
"""The session that this process belongs to, by the name logind answers to."""
SAVERS = ("org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver", "org.cinnamon.ScreenSaver")
"""Each of them emits ActiveChanged(b); KDE's is the second."""


class DesktopSleep:
    """Follows both buses from the first `watch` on; a lock told by several is told once."""

    def __init__(self, session: Bus, system: Bus) -> None:
        """Take the buses."""
        self._session, self._system = session, system
        self._told: Told | None = None
        self._works = self._following = False
        self._locking: set[str] = set()

    @property
    def works(self) -> bool:
        """Whether sleep is told here at all; known a moment after `watch`."""
        return self._works

    def watch(self, told: Told | None) -> None:
        """Call back with each sign; None stops it."""
        self._told = told
        if told is not None and not self._following:
            self._following = True
            self._follow()

    def _follow(self) -> None:
        for saver in SAVERS:
            self._session.hear(saver, "ActiveChanged", self._from(saver))
        self._system.hear(LOGIND.interface, "PrepareForSleep", self._sleep, path=LOGIND.path)
        self._system.read(OWN, "Id", self._find)

    def _sleep(self, values: Sequence[Any]) -> None:
        self._say(SleepSign.SLEEPS if values[0] else SleepSign.WOKE)

    def _find(self, number: str | None) -> None:
        """Learn the session's real path, which its signals come from."""
        self._works = number is not None
        if number is not None:
            self._system.ask(LOGIND, "GetSession", self._follow_lock, "s", number)
            return

        def there(answer: Sequence[Any] | None) -> None:
            self._works = answer is not None

        # no session of our own (a service, a container): sleep is told all the same
        self._system.ask(LOGIND, "ListInhibitors", there)

    def _follow_lock(self, answer: Sequence[Any] | None) -> None:
        if answer is None:
            return
        place = Place(LOGIND.service, answer[0], SESSION)

        def again(_values: object) -> None:
            self._system.read(place, "LockedHint", lambda on: self._lock(SESSION, on=bool(on)))

        self._system.hear(PROPERTIES, "PropertiesChanged", again, path=place.path, first=SESSION)
        again(())

    def _from(self, saver: str) -> Callable[[Sequence[Any]], None]:
        return lambda values: self._lock(saver, on=bool(values[0]))

    def _lock(self, who: str, *, on: bool) -> None:
        """Take one's word; the screen is locked while any of them says so."""
        before = bool(self._locking)
        if on:
            self._locking.add(who)
        else:
            self._locking.discard(who)
        if bool(self._locking) != before:
            self._say(SleepSign.LOCKED if on else SleepSign.UNLOCKED)

    def _say(self, sign: SleepSign) -> None:
        if self._told is not None:
            self._told(sign)


class DrivenSleep:
    """A machine that sleeps and wakes when told to; by itself it tells nothing."""

    def __init__(self, *, works: bool = False) -> None:
        """Take whether signs are to be expected at all."""
        self.works = works
        self._told: Told | None = None

    def watch(self, told: Told | None) -> None:
        """Take who hears of it."""
        self._told = told

    def say(self, sign: SleepSign) -> None:
        """Give a sign."""
        if self._told is not None:
            self._told(sign)
