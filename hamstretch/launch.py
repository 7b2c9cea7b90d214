"""Starts the program in its window or in the tray, and tells who measures it when it is ready."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from hamstretch import APP_ID
from hamstretch.app import App
from hamstretch.core.errors import LogDamagedError
from hamstretch.core.ports import Clock, Ticker
from hamstretch.core.wording import say
from hamstretch.keeping import gone
from hamstretch.resources import assets_dir
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import QtTicker
from hamstretch.storage.places import Places
from hamstretch.upkeep import Sweeper, tidy
from hamstretch.widgets.theme import application

SWITCH_S = 0.0002
"""[D] How long work beside the window may keep the interpreter to itself: it is waited for again and again
within a single turn of the event loop, so that Python's own 5 ms made turns of 500, and 1 ms some of 100."""


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


class Handed(QObject):
    """Takes the files that macOS hands to the running app."""

    def __init__(self, qt: QApplication, take: Callable[[Path], None]) -> None:
        super().__init__(qt)
        self._take = take
        qt.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a file, leave everything else."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self._take(Path(event.file()))
        return True


def report(fd: int) -> None:
    """Write the one byte that a measuring parent waits for."""
    os.write(fd, b"x")


def start(qt: QApplication, places: Places, clock: Clock, ticker: Ticker) -> App | None:
    """Return the app; None when its log cannot be read and the user chose to close. Else raises as `App`."""
    why = gone(places)
    while True:
        try:
            if why is None:
                return App(qt, places, clock, ticker)
        except LogDamagedError:
            why = say("recover.damaged", file=str(places.log))
        from hamstretch.recovery import recovered  # noqa: PLC0415 - one start in a lifetime needs it

        if not recovered(qt, places, clock, why):
            return None
        why = None


def open_window(
    data_dir: Path | None, routine: str | None, *, file: Path | None = None, background: bool = False
) -> int:
    """Run the app until its window closes, or until it is told to quit; return the exit code.

    Raises `HamstretchError` before that. `background` begins in the tray, with no window built.
    """
    os.umask(0o077)  # whatever the app or Qt writes is for this user only
    sys.setswitchinterval(SWITCH_S)
    qt = application()
    qt.setApplicationName("hamstretch")
    qt.setDesktopFileName(APP_ID)
    qt.setQuitOnLastWindowClosed(False)
    places = Places.of_user() if data_dir is None else Places.under(data_dir)
    app = start(qt, places, SystemClock(), QtTicker())
    if app is None:
        return 0
    sys.excepthook = app.caught
    Sweeper(qt, lambda: app.sessions.current is not None)
    if sys.platform == "darwin":
        Handed(qt, app.open_file)
    fd = os.environ.get("MEASURE_READY_FD", "")

    def attend() -> None:
        from hamstretch.reminders import of_desktop  # noqa: PLC0415 - what is seen first does not wait for it

        qt.setWindowIcon(QIcon(str(assets_dir() / "icons" / "hamstretch.svg")))
        app.attend(of_desktop(places, data_dir), background=background)
        tidy()
        if background and fd.isdigit():
            report(int(fd))

    if background:
        attend()
        return _end(qt, qt.exec())
    first = FirstPaint(app.window, lambda: report(int(fd)) if fd.isdigit() else None)
    first.seen.connect(attend, Qt.ConnectionType.QueuedConnection)
    app.open(routine, file)
    return _end(qt, qt.exec())


def take_apart(qt: QApplication) -> None:
    """Delete the app's windows, then what reference cycles still hold, then the application.

    Left to PySide, all of it goes in the order of addresses, which now and then crashes. Windows that Qt made
    for itself, as the layouts of charts do, are theirs to delete.
    """
    QThreadPool.globalInstance().waitForDone()
    for window in qt.topLevelWidgets():
        if window.parent() is None and shiboken6.createdByPython(window):
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()
    gc.collect()
    shiboken6.delete(qt)


def _end(qt: QApplication, code: int) -> int:
    """End in order; at once where speech waits for a dead service, which no orderly end would survive."""
    speech = sys.modules.get("hamstretch.services.speech")
    if speech is not None and speech.LEFT:
        sys.stderr.flush()
        os._exit(code)
    take_apart(qt)
    return code
