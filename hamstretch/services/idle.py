"""How long nobody has touched keyboard or mouse, as the desktop tells it; unknown is None and never 0.

dbus-idle does the reading. Which of its readers to ask is decided here, because the first one that answers
is not always right: XWayland sees only what is typed into X windows, and KDE's service on Wayland answers 0
for ever or not at all (kscreenlocker), so there swayidle is asked, which any compositor with
ext-idle-notify serves. Mutter is asked here, because the library would wait for a hung desktop for ever.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Protocol

from hamstretch.services.bus import Bus, Place

MUTTER = Place(
    "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"
)
SILENCE = 30
"""Questions left unanswered until a machine without a source is looked over again: it may have one by now."""

GNOME, X11, XPRINTIDLE, SWAYIDLE = "GNOME (Mutter)", "X11 (XScreenSaver)", "X11 (xprintidle)", "swayidle"
WINDOWS, MACOS = "Windows", "macOS"
READERS = {
    X11: "X11IdleMonitor",
    XPRINTIDLE: "XprintidleIdleMonitor",
    SWAYIDLE: "SwayIdleMonitor",
    WINDOWS: "WindowsIdleMonitor",
    MACOS: "IORegIdleMonitor",
}
"""dbus-idle's classes by the names that people read."""


class Reader(Protocol):
    """What reads one source, as dbus-idle has it."""

    def get_dbus_idle(self) -> float:
        """Return milliseconds without input; raises whatever its source raises."""
        ...


def order(platform: str, environ: Mapping[str, str]) -> Sequence[str]:
    """Return the sources that can be right here, the best first."""
    if platform == "win32":
        return (WINDOWS,)
    if platform == "darwin":
        return (MACOS,)
    if environ.get("WAYLAND_DISPLAY"):
        return (GNOME, SWAYIDLE)
    return (X11, GNOME, XPRINTIDLE) if environ.get("DISPLAY") else ()


class DesktopIdle:
    """Asks the first source that works, and the next one when it fails.

    swayidle says 0 before it has reached any compositor, and is believed once it has said more.
    """

    def __init__(
        self, session: Bus, platform: str = sys.platform, environ: Mapping[str, str] | None = None
    ) -> None:
        """Take the session's bus, and load nothing yet."""
        self._session = session
        self._names = order(platform, os.environ if environ is None else environ)
        self._reader: Reader | None = None
        self._source = ""
        self._proven = False
        self._silent = SILENCE

    @property
    def source(self) -> str:
        """The name of what tells, for people; "" where nothing does."""
        return self._source if self._proven else ""

    def seconds(self) -> float | None:
        """Return seconds without input, or None for unknown."""
        if self._reader is None and not self._find():
            return None
        idle = _milliseconds(self._reader)
        if idle is None:
            lost = self._proven
            self.close()
            self._silent = SILENCE if lost else 0
            return None
        self._proven = self._proven or idle > 0 or self._source != SWAYIDLE
        return idle / 1000 if self._proven else None

    def close(self) -> None:
        """Let go of the source, its connection or its process; the next question looks for one anew."""
        _close(self._reader)
        self._reader, self._source, self._proven, self._silent = None, "", False, SILENCE

    def _find(self) -> bool:
        """Take the first source that answers; where none does, rest for a while."""
        self._silent += 1
        if self._silent <= SILENCE:
            return False
        for name in self._names:
            self._reader = self._open(name)
            if self._reader is not None:
                self._source = name
                return True
        self._silent = 0
        return False

    def _open(self, name: str) -> Reader | None:
        """Return a reader that has answered once; None where its desktop, library or program is missing."""
        reader: Reader | None = None
        if name == GNOME:
            reader = _Mutter(self._session)
        else:
            with contextlib.suppress(Exception):  # what it lacks, it says with whatever its own parts raise
                import dbus_idle  # noqa: PLC0415 - costs memory until it is used

                logging.getLogger("dbus_idle").setLevel(logging.CRITICAL)
                reader = getattr(dbus_idle, READERS[name])()
        return reader if _milliseconds(reader) is not None else None


class _Mutter:
    """GNOME's own count."""

    def __init__(self, session: Bus) -> None:
        self._session = session

    def get_dbus_idle(self) -> float:
        """Return milliseconds; raises `LookupError` when there is no answer."""
        answer = self._session.wait(MUTTER, "GetIdletime")
        if answer is None:
            raise LookupError
        return float(answer[0])


def _milliseconds(reader: Reader | None) -> float | None:
    with contextlib.suppress(Exception):  # whatever goes wrong, the answer is that nobody knows
        return None if reader is None else float(reader.get_dbus_idle())
    return None


def _close(reader: Reader | None) -> None:
    close = getattr(reader, "close", None)
    if close is not None:
        close()


class DrivenIdle:
    """A desk at which somebody sits or not, as told; by itself nobody can tell."""

    def __init__(self, seconds: float | None = None, source: str = "") -> None:
        """Take the first reading and the source's name."""
        self.now, self.source = seconds, source

    def seconds(self) -> float | None:
        """Return what was set last."""
        return self.now
