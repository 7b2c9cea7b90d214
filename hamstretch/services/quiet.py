"""Whether the desktop wants nobody disturbed: do-not-disturb and inhibitors of GNOME and KDE, a full screen.

Over D-Bus everything is told by signals and remembered; only the full screen is looked at when asked,
which is three questions to the X server. Nothing lists processes and nothing polls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QProcess

from hamstretch.core.break_types import QuietReason
from hamstretch.services.bus import PROPERTIES, Bus, Place

IDLE_INHIBITED = 8
"""GNOME's flag for "the session may not be marked idle" (org.gnome.SessionManager, InhibitedActions)."""
SCREEN_KEPT_ON = 4
"""KDE's flag for "the screen may not change" (org.kde.Solid.PowerManagement.PolicyAgent)."""
BANNERS = ("org.gnome.desktop.notifications", "show-banners")
"""GNOME's do-not-disturb: a setting that is false while nothing may pop up."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to know: the reason it stands for, where it is, and which signals say that it changed.

    It is a property, or a method with unsigned arguments; `holds` reads its value.
    """

    reason: QuietReason
    place: Place
    member: str
    holds: Callable[[Any], bool]
    flags: int | None = None
    signals: tuple[str, ...] = ()
    system: bool = False


SOURCES = (
    Source(
        reason=QuietReason.DND,
        place=Place(
            "org.freedesktop.Notifications",
            "/org/freedesktop/Notifications",
            "org.freedesktop.Notifications",
        ),
        member="Inhibited",
        holds=bool,
    ),
    Source(
        reason=QuietReason.INHIBITED,
        place=Place("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager"),
        member="InhibitedActions",
        holds=lambda actions: bool(actions & IDLE_INHIBITED),
        signals=("InhibitorAdded", "InhibitorRemoved"),
    ),
    Source(
        reason=QuietReason.INHIBITED,
        place=Place(
            "org.kde.Solid.PowerManagement.PolicyAgent",
            "/org/kde/Solid/PowerManagement/PolicyAgent",
            "org.kde.Solid.PowerManagement.PolicyAgent",
        ),
        member="HasInhibition",
        holds=bool,
        flags=SCREEN_KEPT_ON,
        signals=("InhibitionsChanged",),
    ),
    Source(
        reason=QuietReason.INHIBITED,
        place=Place("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"),
        member="BlockInhibited",
        holds=lambda what: "idle" in what.split(":"),
        system=True,
    ),
)
ORDER = (QuietReason.DND, QuietReason.INHIBITED, QuietReason.FULL_SCREEN)


class DesktopQuiet:
    """What the desktop says, followed from the first `watch` on."""

    def __init__(
        self, session: Bus, system: Bus, desktop: str = "", full_screen: Callable[[], bool] = lambda: False
    ) -> None:
        """Take both buses, XDG_CURRENT_DESKTOP, and what looks for a full screen."""
        self._buses: Mapping[bool, Bus] = {False: session, True: system}
        self._gnome = "GNOME" in desktop.upper().split(":")
        self._full_screen = full_screen
        self._held: dict[str, QuietReason] = {}
        self._changed: Callable[[], None] | None = None
        self._following = False
        self._asking: QProcess | None = None
        self._ask_again = False

    def reasons(self) -> tuple[QuietReason, ...]:
        """Return what holds now, the strongest first."""
        held = {*self._held.values(), *((QuietReason.FULL_SCREEN,) if self._full_screen() else ())}
        return tuple(reason for reason in ORDER if reason in held)

    def watch(self, changed: Callable[[], None] | None) -> None:
        """Call back when `reasons` may have changed; None stops it."""
        self._changed = changed
        if changed is not None and not self._following:
            self._following = True
            for source in SOURCES:
                self._follow(source)
            if self._gnome:
                self._follow_banners()

    def _follow(self, source: Source) -> None:
        bus, place = self._buses[source.system], source.place

        def again(_values: object) -> None:
            self._ask(source)

        for signal in source.signals:
            bus.hear(place.interface, signal, again, path=place.path)
        bus.hear(PROPERTIES, "PropertiesChanged", again, path=place.path, first=place.interface)
        bus.follow(place.service, again)
        self._ask(source)

    def _ask(self, source: Source) -> None:
        bus, name = self._buses[source.system], source.place.interface

        def told(value: Any) -> None:
            self._note(name, source.reason, holds=value is not None and source.holds(value))

        if source.flags is None:
            bus.read(source.place, source.member, told)
        else:
            bus.ask(source.place, source.member, lambda values: told(values and values[0]), "u", source.flags)

    def _note(self, name: str, reason: QuietReason, *, holds: bool) -> None:
        """Remember what one source says, and tell if that is news."""
        if holds == (name in self._held):
            return
        if holds:
            self._held[name] = reason
        else:
            del self._held[name]
        if self._changed is not None:
            self._changed()

    # -- GNOME's setting, which no service tells over D-Bus -------------------------------------------

    def _follow_banners(self) -> None:
        """Ask now, and whenever dconf says that something of the notifications was written."""
        folder = f"/{BANNERS[0].replace('.', '/')}/"

        def written(values: Sequence[Any]) -> None:
            if values[0].startswith(folder) or folder.startswith(values[0]):
                self._ask_banners()

        self._buses[False].hear("ca.desrt.dconf.Writer", "Notify", written)
        self._ask_banners()

    def _ask_banners(self) -> None:
        if self._asking is not None:
            self._ask_again = True
            return
        self._asking = QProcess()
        self._asking.finished.connect(self._told_banners)
        self._asking.errorOccurred.connect(self._told_banners)
        self._asking.start("gsettings", ["get", *BANNERS])

    def _told_banners(self) -> None:
        process, self._asking = self._asking, None
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data()).strip()
        process.deleteLater()
        self._note(BANNERS[1], QuietReason.DND, holds=said == b"false")
        if self._ask_again:
            self._ask_again = False
            self._ask_banners()


class DrivenQuiet:
    """A desktop that says what it is told to say; by itself it never minds."""

    def __init__(self) -> None:
        """Begin undisturbed."""
        self._reasons: tuple[QuietReason, ...] = ()
        self._changed: Callable[[], None] | None = None

    def reasons(self) -> tuple[QuietReason, ...]:
        """Return what was said last."""
        return self._reasons

    def watch(self, changed: Callable[[], None] | None) -> None:
        """Take who hears of it."""
        self._changed = changed

    def say(self, *reasons: QuietReason) -> None:
        """Let the desktop say this from now on."""
        self._reasons = reasons
        if self._changed is not None:
            self._changed()
