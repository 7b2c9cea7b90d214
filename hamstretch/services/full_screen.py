"""Whether another program fills the screen: asked of the X server, or of Windows, whenever somebody asks.

On Wayland nobody can tell, and elsewhere nothing is asked: then it counts as no.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

from hamstretch.services.x11 import Screen

BUSY = range(2, 5)
"""Windows: a full-screen window, a full-screen game, presentation mode (SHQueryUserNotificationState)."""


def detector(platform: str) -> Callable[[], bool]:
    """Return what looks on a platform of Qt (`QGuiApplication.platformName`)."""
    if platform == "xcb":
        return _x11
    return _windows if sys.platform == "win32" else _nobody


def _nobody() -> bool:
    return False


def _windows() -> bool:
    """Never run on Windows."""
    state = ctypes.c_int()
    shell = ctypes.windll.shell32  # type: ignore[attr-defined,unused-ignore]
    return not shell.SHQueryUserNotificationState(ctypes.byref(state)) and state.value in BUSY


def _x11() -> bool:
    """Ask the window manager which window is active, and whether that one is full screen and not ours."""
    screen = Screen.of_qt()
    active = () if screen is None else screen.numbers(screen.root, "_NET_ACTIVE_WINDOW")
    if screen is None or not active or not active[0]:
        return False
    states = screen.numbers(active[0], "_NET_WM_STATE")
    if screen.atom("_NET_WM_STATE_FULLSCREEN") not in states:
        return False
    return os.getpid() not in screen.numbers(active[0], "_NET_WM_PID")
