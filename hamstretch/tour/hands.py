"""What the guest has of a person: keys to press, eyes that keep pictures, and a clock that can be hurried."""

from __future__ import annotations

import traceback
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hamstretch.app import App
from hamstretch.core.wording import Say
from hamstretch.services.clock import DrivenClock
from hamstretch.services.sound import Silence
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage.places import Places
from hamstretch.ui.aside import Aside
from hamstretch.widgets.turns import Turns

START = datetime(2026, 1, 5, 18, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Monday evening, an hour east of Greenwich."""
SIZE = (1280, 800)
TURNS, MOST = 30, 2_000
"""Turns after which a page is laid out, painted and its pictures made, and at most to wait for its steps."""

Wait = QEventLoop.ProcessEventsFlag


class Hands:
    """The app in a window, used by key alone; what it finds wrong is in `errors`, its pictures in `out`."""

    def __init__(self, qt: QApplication, out: Path, data: Path) -> None:
        self.clock = DrivenClock(START)
        self.ticker = ManualTicker()
        self.out = out
        self.errors: list[str] = []
        self.pictures: list[str] = []
        self.app = App(qt, Places.under(data), self.clock, self.ticker, Silence())
        self.app.model.failed.connect(self.fault)
        self.app.window.resize(*SIZE)

    def settle(self) -> None:
        """Let saves, layouts, deletions and paints happen."""
        self.app.keeping.writer.settle()
        window = self.app.window
        for turn in range(MOST):
            beside = any(each.busy for each in window.findChildren(Aside))
            if turn >= TURNS and not beside and not any(each.busy for each in window.findChildren(Turns)):
                return
            QCoreApplication.processEvents(Wait.WaitForMoreEvents if beside else Wait.AllEvents)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            focus = QApplication.focusWidget() or self.app.window
            QTest.keyClick(focus, key)
            self.settle()

    def rate(self, number: int) -> None:
        """Type a number from 0 to 10 and Enter."""
        for digit in str(number):
            self.press(Qt.Key(Qt.Key.Key_0 + int(digit)))
        self.press(Qt.Key.Key_Return)

    def picture(self, name: str, *, again: bool = False) -> None:
        """Keep a picture of the window under a name, once unless asked for again."""
        if name in self.pictures and not again:
            return
        self.settle()
        path = self.out / f"{name}.png"
        if not self.app.window.grab().save(str(path)):
            self.errors.append(f"could not write {path}")
        if name not in self.pictures:
            self.pictures.append(name)

    def fault(self, what: Say) -> None:
        """Remember a fault that the app told."""
        self.errors.append(self.app.model.say(what))

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Remember what nobody caught, as in a slot of Qt, which goes on without it."""
        traceback.print_exception(kind, error, trace)
        where = f" after {self.pictures[-1]}.png" if self.pictures else ""
        self.errors.append(f"something failed{where}: {kind.__name__}: {error}")

    def pass_to(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Let time pass to a time of day, so many days on."""
        now = self.clock.now()
        then = now.replace(hour=hour, minute=minute, second=0) + timedelta(days=days)
        self.clock.advance(max(0.0, (then - now).total_seconds()))
