"""What the operating system should provide and does not, in one line with the Debian package that mends it.

Asked before Qt is, because Qt ends the process where a library of its window plugin is absent. Importing
this module imports no Qt; each probe returns None where nothing is missing.
"""

from __future__ import annotations

import ctypes
import importlib
import linecache
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import msgspec

from hamstretch.core.wording import Say, say

WINDOW = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libzstd.so.1": "libzstd1",
}
"""What Qt's widgets link to and its wheel does not carry (PySide6 6.12), with the package of each."""
XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for Qt's X11 window plugin."""
AUDIO = {"libpulse.so.0": "libpulse0", "libXrandr.so.2": "libxrandr2", "libXext.so.6": "libxext6"}
"""The same for QtMultimedia and its player."""
SPEECH = {"libspeechd.so.2": "libspeechd2"}
"""The same for QtTextToSpeech."""
SPEAKERS = ("speech-dispatcher", "speech-dispatcher-espeak-ng")
"""The service that speaks, and a voice for it; which one it finds is its own affair."""


class Missing(msgspec.Struct, frozen=True):
    """One thing that is not there.

    `feature` is display, widgets, audio or speech; `library` and `package` are names separated by
    spaces, and `package` is empty where no package mends it. `say` is the line for the person.
    """

    feature: str
    library: str
    package: str
    say: Say


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers() -> bool:
    """Tell whether the X server that DISPLAY names takes a connection."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    connection = x11.XOpenDisplay(None)
    if connection:
        x11.XCloseDisplay(connection)
    return bool(connection)


@dataclass(frozen=True)
class Machine:
    """What the probes look at; the defaults are the machine they run on."""

    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    platform: str = sys.platform
    loads: Callable[[str], bool] = _loads
    imports: Callable[[str], object] = importlib.import_module
    finds: Callable[[str], str | None] = shutil.which
    answers: Callable[[], bool] = _answers

    @property
    def linux(self) -> bool:
        """Whether libraries come from packages and windows need a display server."""
        return self.platform.startswith("linux")

    def absent(self, libraries: Mapping[str, str]) -> dict[str, str]:
        """Return those libraries that cannot be loaded, with their packages."""
        return {name: package for name, package in libraries.items() if self.linux and not self.loads(name)}


def spare_sources() -> None:
    """Keep PySide from reading and keeping the source text of every module that is imported beside it.

    It looks there for its optional features, which this app does not use: 7 MB of memory in the tray.
    """
    feature, look = sys.modules.get("shibokensupport.feature"), "_mod_uses_pyside"
    if hasattr(feature, look):
        setattr(feature, look, lambda _module: False)  # it has no switch
    linecache.clearcache()


def display(machine: Machine | None = None) -> Missing | None:
    """Tell whether a window can be shown: a screen is named, its plugin loads, and the screen answers."""
    machine = machine or Machine()
    plugin = machine.environ.get("QT_QPA_PLATFORM", "").partition(";")[0].partition(":")[0]
    if not machine.linux or plugin not in ("", "xcb", "wayland"):
        return None
    if plugin != "xcb" and machine.environ.get("WAYLAND_DISPLAY"):
        return None
    if plugin == "wayland" or not machine.environ.get("DISPLAY"):
        return Missing("display", "DISPLAY", "", say("environment.no_display"))
    absent = machine.absent(XCB)
    if absent:
        return _libraries("display", absent)
    if machine.loads("libX11.so.6") and not machine.answers():
        name = machine.environ["DISPLAY"]
        return Missing("display", "DISPLAY", "", say("environment.dead_display", display=name))
    return None


def widgets(machine: Machine | None = None) -> Missing | None:
    """Tell whether Qt's widgets can be imported."""
    return _module("widgets", "PySide6.QtWidgets", machine or Machine())


def audio(machine: Machine | None = None) -> Missing | None:
    """Tell whether sounds can be played: QtMultimedia is there and its player's libraries too."""
    machine = machine or Machine()
    absent = machine.absent(AUDIO)
    if absent:
        return _libraries("audio", absent)
    return _module("audio", "PySide6.QtMultimedia", machine)


def speech(machine: Machine | None = None) -> Missing | None:
    """Tell whether words can be spoken: QtTextToSpeech is there and, on Linux, a service that speaks."""
    machine = machine or Machine()
    absent = machine.absent(SPEECH)
    if machine.linux and machine.finds(SPEAKERS[0]) is None:
        absent |= {SPEAKERS[0]: " ".join(SPEAKERS)}
    if absent:
        return _libraries("speech", absent)
    return _module("speech", "PySide6.QtTextToSpeech", machine)


def _module(feature: str, module: str, machine: Machine) -> Missing | None:
    try:
        machine.imports(module)
    except ImportError as error:
        absent = machine.absent(WINDOW)
        if absent:
            return _libraries(feature, absent)
        reason = str(error)
        return Missing(feature, module, "", say("environment.no_module", module=module, reason=reason))
    return None


def _libraries(feature: str, absent: Mapping[str, str]) -> Missing:
    """Say it with every library at once, so that one installation mends all."""
    names, packages = " ".join(absent), " ".join(absent.values())
    line = say(f"environment.{feature}", library=names, package=packages)
    return Missing(feature, names, packages, line)
