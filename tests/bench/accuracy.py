"""A hold on the real clock: the real driver, the real timer, the real rules."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import logs
from report import Row

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOLD_S = 30.0


def holding(folder: Path) -> Iterator[Row]:
    """How far a hold of 30 s is from 30 s, between the signals that begin and end it."""
    from play import to_work  # noqa: PLC0415 - the same
    from PySide6.QtCore import QCoreApplication, QEventLoop  # noqa: PLC0415 - beside what needs it
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    from hamstretch.app import App  # noqa: PLC0415 - the same
    from hamstretch.core.steps import Kind  # noqa: PLC0415 - the same
    from hamstretch.services.clock import SystemClock  # noqa: PLC0415 - the same
    from hamstretch.services.ticker import QtTicker  # noqa: PLC0415 - the same

    class Heard:
        """Notes when each signal sounds."""

        def __init__(self) -> None:
            self.at: list[tuple[str, float]] = []

        def chime(self, name: str) -> None:
            self.at.append((name, time.monotonic()))

        def listen(self, _talking: object) -> None:
            """Say nothing, so there is nothing to tell."""

        def warm(self) -> None:
            """Be ready."""

        def speak(self, _text: str, *, brief: bool = False, late: bool = False) -> None:
            """Stay silent."""

        def hush(self) -> None:
            """Stay silent."""

        def look(self) -> None:
            """Have nothing that waits."""

        def cool(self) -> None:
            """Be at rest."""

    qt = QApplication.instance() or QApplication([])
    heard = Heard()
    app = App(qt, logs.world(folder, 24), SystemClock(), QtTicker(), heard)
    app.open()
    to_work(app, (Kind.HOLD,), HOLD_S)
    begun = heard.at[-1][1]
    count = len(heard.at)
    while not any(name == "end" for name, _ in heard.at[count:]):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    ended = next(at for name, at in heard.at[count:] if name == "end")
    app.window.close()
    yield Row(f"a hold of {HOLD_S:.0f} s, off by", (ended - begun - HOLD_S) * 1000, "ms", "± 50")
