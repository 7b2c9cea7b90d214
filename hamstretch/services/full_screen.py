"""Whether another program fills the screen: asked of the X server, or of Windows, whenever somebody asks.

On Wayland nobody can tell, and elsewhere nothing is asked: then it counts as no.
"""

from __future__ import annotations

import ctypes
import functools
import os
import struct
import sys
from collections.abc import Callable, Sequence
from ctypes import POINTER, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p

LONGEST = 64
"""How many numbers of a property are read; a window has a handful of states."""
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
    state = c_int()
    failed = ctypes.windll.shell32.SHQueryUserNotificationState(byref(state))  # type: ignore[attr-defined,unused-ignore]
    return not failed and state.value in BUSY


def _x11() -> bool:
    """Ask the window manager which window is active, and whether that one is full screen and not ours."""
    from PySide6.QtGui import QGuiApplication, QNativeInterface  # noqa: PLC0415 - only with a window

    qt = QGuiApplication.instance()
    x11 = qt.nativeInterface() if isinstance(qt, QGuiApplication) else None
    if not isinstance(x11, QNativeInterface.QX11Application):
        return False
    screen = _Screen(x11.connection())
    active = screen.numbers(screen.root, "_NET_ACTIVE_WINDOW")
    if not active or not active[0]:
        return False
    states = screen.numbers(active[0], "_NET_WM_STATE")
    if screen.atom("_NET_WM_STATE_FULLSCREEN") not in states:
        return False
    return os.getpid() not in screen.numbers(active[0], "_NET_WM_PID")


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("response", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    )


class _Screen:
    """Properties of windows, read over Qt's own connection; a window that is gone has none."""

    def __init__(self, connection: int) -> None:
        self._xcb, self._connection = _library(), c_void_p(connection)
        # the root window is the first number of the first screen
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self.root = int(ctypes.cast(screens.data, POINTER(c_uint32))[0])

    def atom(self, name: str) -> int:
        """Return the number that stands for a name, 0 where nobody uses it."""
        cookie = self._xcb.xcb_intern_atom(self._connection, 1, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        atom = int(ctypes.cast(reply, POINTER(_AtomReply)).contents.atom)
        _free(reply)
        return atom

    def numbers(self, window: int, name: str) -> Sequence[int]:
        """Return a property of 32-bit numbers."""
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, self.atom(name), 0, 0, LONGEST)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        size = self._xcb.xcb_get_property_value_length(reply)
        data = ctypes.string_at(self._xcb.xcb_get_property_value(reply), size)
        _free(reply)
        return struct.unpack(f"={size // 4}I", data[: size // 4 * 4])


class _Roots(ctypes.Structure):
    _fields_ = (("data", c_void_p), ("rem", c_int), ("index", c_int))


@functools.cache
def _library() -> ctypes.CDLL:
    """Return libxcb, which Qt's X11 plugin has loaded already, with its signatures."""
    xcb = ctypes.CDLL("libxcb.so.1")
    answers: dict[str, tuple[object, tuple[object, ...]]] = {
        "xcb_get_setup": (c_void_p, (c_void_p,)),
        "xcb_setup_roots_iterator": (_Roots, (c_void_p,)),
        "xcb_intern_atom": (_Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
        "xcb_intern_atom_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
        "xcb_get_property": (_Cookie, (c_void_p, c_uint8, *(c_uint32,) * 5)),
        "xcb_get_property_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
        "xcb_get_property_value_length": (c_int, (c_void_p,)),
        "xcb_get_property_value": (c_void_p, (c_void_p,)),
    }
    for name, (result, arguments) in answers.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _free(reply: int) -> None:
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (c_void_p,)
    libc.free(reply)
