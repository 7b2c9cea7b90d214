"""Media keys on Linux wherever the focus is: a media player on the session's bus, there only while one plays.

https://specifications.freedesktop.org/mpris-spec/2.2/
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hamstretch import APP_ID
from hamstretch.core.ports import MediaKey, Track
from hamstretch.services.bus import PROPERTIES, Answer, Bus

NAME = "org.mpris.MediaPlayer2.hamstretch"
PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
KEYS = {
    "PlayPause": MediaKey.PLAY_PAUSE,
    "Play": MediaKey.PLAY,
    "Pause": MediaKey.PAUSE,
    "Next": MediaKey.NEXT,
    "Previous": MediaKey.PREVIOUS,
    "Stop": MediaKey.STOP,
}
UNUSED = ("Seek", "SetPosition", "OpenUri", "Raise", "Quit")
"""What every player has to have, and what here does nothing, as its properties say."""
SETTABLE = ("Rate", "Volume")
"""May be set, and stay as they are."""
UNKNOWN, READ_ONLY = (
    "org.freedesktop.DBus.Error.UnknownProperty",
    "org.freedesktop.DBus.Error.PropertyReadOnly",
)
Values = Mapping[str, tuple[str, Any]]

ABOUT: Values = {
    "CanQuit": ("b", False),
    "CanRaise": ("b", False),
    "HasTrackList": ("b", False),
    "Identity": ("s", "hamstretch"),
    "DesktopEntry": ("s", APP_ID),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}


def values(track: Track) -> Values:
    """Return the player's properties for a track."""
    metadata = {
        "mpris:trackid": ("o", f"/app/hamstretch/step/{track.number}"),
        "xesam:title": ("s", track.title),
        "xesam:album": ("s", track.album),
        "xesam:artist": ("as", ["hamstretch"]),
        "xesam:trackNumber": ("i", track.number),
    }
    takes = ("b", track.takes_keys)
    return {
        "PlaybackStatus": ("s", "Playing" if track.flows else "Paused"),
        "Metadata": ("a{sv}", metadata),
        "Rate": ("d", 1.0),
        "MinimumRate": ("d", 1.0),
        "MaximumRate": ("d", 1.0),
        "Volume": ("d", 1.0),
        "Position": ("x", 0),
        "CanGoNext": takes,
        "CanGoPrevious": takes,
        "CanPlay": takes,
        "CanPause": takes,
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }


class Mpris:
    """Satisfies `core.ports.MediaKeys`; where there is no bus, nothing happens."""

    def __init__(self, bus: Bus) -> None:
        """Take the session's bus; nothing is connected yet."""
        self._bus, self._name = bus, NAME
        self._track: Track | None = None
        self._pressed: Callable[[MediaKey], None] | None = None

    @property
    def name(self) -> str:
        """What it is called on the bus."""
        return self._name

    def listen(self, pressed: Callable[[MediaKey], None]) -> None:
        """Tell from now on which key is pressed."""
        self._pressed = pressed

    def show(self, track: Track | None) -> None:
        """Show a track, or be no player any more."""
        before, self._track = self._track, track
        if track == before:
            return
        if track is None:
            self._bus.withdraw(self._name, PATH)
        elif before is None:
            self._bus.offer(self._name, PATH, self._answer, self._named)
        else:
            old = values(before)
            changed = {name: value for name, value in values(track).items() if old[name] != value}
            self._bus.emit(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", PLAYER, changed, [])

    def _named(self, mine: bool) -> None:
        """Take the name that the specification has for a second instance where the first is taken."""
        if not mine and self._name == NAME and self._track is not None:
            self._bus.withdraw(self._name, PATH)
            self._name = f"{NAME}.instance{os.getpid()}"
            self._bus.offer(self._name, PATH, self._answer, self._named)

    # -- what is asked ------------------------------------------------------------------------------

    def _answer(self, interface: str, member: str, body: Sequence[Any]) -> Answer | str | None:
        if interface == PROPERTIES:
            return self._property(member, body)
        if interface == "org.freedesktop.DBus.Introspectable" and member == "Introspect":
            return "s", (INTROSPECTION,)
        if interface == PLAYER and member in KEYS:
            if self._pressed is not None:
                self._pressed(KEYS[member])
            return "", ()
        return ("", ()) if interface in (ROOT, PLAYER) and member in UNUSED else None

    def _property(self, member: str, body: Sequence[Any]) -> Answer | str | None:
        match member, *body:
            case "GetAll", str(interface):
                return "a{sv}", (dict(self._values(interface)),)
            case "Get", str(interface), str(name) if name in self._values(interface):
                return "v", (self._values(interface)[name],)
            case "Set", str(interface), str(name), _ if name in self._values(interface):
                return ("", ()) if name in SETTABLE else READ_ONLY
            case ("Get", str(), str()) | ("Set", str(), str(), _):
                return UNKNOWN
            case _:
                return None  # not a call that the specification knows, or not with what it takes

    def _values(self, interface: str) -> Values:
        if interface == PLAYER and self._track is not None:
            return values(self._track)
        return ABOUT if interface == ROOT else {}


def _interface(name: str, held: Values, methods: Mapping[str, str], writable: Sequence[str] = ()) -> str:
    """Describe an interface: its properties, and its methods by name with the types of what they take."""
    rows = [f'<method name="{m}">{_arguments(types)}</method>' for m, types in methods.items()]
    rows += [
        f'<property name="{p}" type="{type_}" access="{"readwrite" if p in writable else "read"}"/>'
        for p, (type_, _) in held.items()
    ]
    return f'<interface name="{name}">{"".join(rows)}</interface>'


def _arguments(types: str) -> str:
    return "".join(f'<arg direction="in" type="{type_}"/>' for type_ in types)


_TAKES = dict.fromkeys(KEYS, "") | {"Seek": "x", "SetPosition": "ox", "OpenUri": "s"}
INTROSPECTION = (
    "<node>"
    + _interface(ROOT, ABOUT, {"Raise": "", "Quit": ""})
    + _interface(PLAYER, values(Track()), _TAKES, SETTABLE)
    + f'<interface name="{PROPERTIES}">'
    '<method name="Get"><arg direction="in" type="s"/><arg direction="in" type="s"/>'
    '<arg direction="out" type="v"/></method>'
    '<method name="GetAll"><arg direction="in" type="s"/><arg direction="out" type="a{sv}"/></method>'
    '<method name="Set"><arg direction="in" type="s"/><arg direction="in" type="s"/>'
    '<arg direction="in" type="v"/></method>'
    '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/></signal>'
    "</interface></node>"
)


class DrivenMedia:
    """Media controls that a test looks at and presses."""

    def __init__(self) -> None:
        """Show nothing yet."""
        self.track: Track | None = None
        self.press: Callable[[MediaKey], None] = lambda _key: None

    def listen(self, pressed: Callable[[MediaKey], None]) -> None:
        """Keep who is told."""
        self.press = pressed

    def show(self, track: Track | None) -> None:
        """Keep what is shown."""
        self.track = track
