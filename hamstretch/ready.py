"""Tells whoever started the program and measures it that it is ready."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Tells a listener, once, that the window is painted; connected queued, `seen()` comes after that."""

    seen = Signal()

    def __init__(self, window: QWidget, tell: Callable[[], None]) -> None:
        super().__init__(window)
        self._tell = tell
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint and leave."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._tell()
            self.seen.emit()
        return False


def report(fd: int) -> None:
    """Write the one byte that a measuring parent waits for."""
    os.write(fd, b"x")
