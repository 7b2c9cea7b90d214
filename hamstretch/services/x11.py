"""What the X server and its window manager say of windows, read over Qt's own connection with libxcb."""

from __future__ import annotations

import ctypes
import functools
import struct
from collections.abc import Sequence
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p

LONGEST = 64
"""How many numbers of a property are read; a window has a handful of states."""


class Screen:
    """The first screen. A window that is gone has no properties; each question is one round trip."""

    def __init__(self, connection: int) -> None:
        """Take the address of an xcb connection."""
        self._xcb, self._connection = _library(), c_void_p(connection)
        # the root window is the first number of a screen's record
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self.root = int(ctypes.cast(screens.data, POINTER(c_uint32))[0])

    @classmethod
    def of_qt(cls) -> Screen | None:
        """Return the screen that Qt shows its windows on, or None where that is not X11."""
        from PySide6.QtGui import QGuiApplication, QNativeInterface  # noqa: PLC0415 - only with a window

        qt = QGuiApplication.instance()
        if not isinstance(qt, QGuiApplication) or qt.platformName() != "xcb":
            return None  # the offscreen platform has an X11 interface too, and no connection behind it
        x11 = qt.nativeInterface()
        return cls(x11.connection()) if isinstance(x11, QNativeInterface.QX11Application) else None

    def atom(self, name: str) -> int:
        """Return the number that stands for a name, 0 where nobody uses it."""
        cookie = self._xcb.xcb_intern_atom(self._connection, 1, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        return _number(reply)

    def owner(self, selection: str) -> int:
        """Return the window that owns a selection, 0 for nobody."""
        atom = self.atom(selection)
        if not atom:
            return 0
        cookie = self._xcb.xcb_get_selection_owner(self._connection, atom)
        return _number(self._xcb.xcb_get_selection_owner_reply(self._connection, cookie, None))

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


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Reply(ctypes.Structure):
    """The answer to whatever is answered by one number."""

    _fields_ = (
        ("response", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("number", c_uint32),
    )


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
        "xcb_get_selection_owner": (_Cookie, (c_void_p, c_uint32)),
        "xcb_get_selection_owner_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
        "xcb_get_property": (_Cookie, (c_void_p, c_uint8, *(c_uint32,) * 5)),
        "xcb_get_property_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
        "xcb_get_property_value_length": (c_int, (c_void_p,)),
        "xcb_get_property_value": (c_void_p, (c_void_p,)),
    }
    for name, (result, arguments) in answers.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _number(reply: int | None) -> int:
    if not reply:
        return 0
    number = int(ctypes.cast(reply, POINTER(_Reply)).contents.number)
    _free(reply)
    return number


def _free(reply: int) -> None:
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (c_void_p,)
    libc.free(reply)
