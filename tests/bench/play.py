"""The app in a session, for a measuring parent: `play.py DIR step|hold|motion|reduced|paused|still`.

`step` plays a held stretch as it is, from getting ready for its first side; the others stay in one step.

Writes a byte to MEASURE_READY_FD once what is named is on the screen, and stays there; `still` pauses, prints
how many repaints and timer events the next five seconds bring, and ends.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from hamstretch.app import App
from hamstretch.core.record_terms import CheckIn, Moment
from hamstretch.core.session_types import Back, PauseNow, Skip
from hamstretch.core.settings import Verbosity
from hamstretch.core.steps import Kind
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import QtTicker
from hamstretch.storage.places import Places
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.widgets.theme import application

MOVING = (Kind.REPS, Kind.TIMED)
LONG_S = 120.0
SETTLE_MS = 1500
WATCH_MS = 5000


class Counter(QObject):
    """Counts what wakes the app up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in (QEvent.Type.Paint, QEvent.Type.Timer)
        return False


def to_work(app: App, kinds: tuple[Kind, ...], seconds: float = LONG_S) -> None:
    """Go through check-in and pauses to the first work of these kinds that has a figure, and make it last."""
    app.sessions.start("floor-routine")
    page = app.sessions.flow.currentWidget()
    if isinstance(page, RatingPage):
        page.rated.emit(CheckIn(moment=Moment.BEFORE, nrs=1))
    if isinstance(app.sessions.flow.currentWidget(), ReadyPage):
        app.sessions.flow.currentWidget().started.emit()
    driver = app.sessions.driver
    while driver.session.step.kind not in kinds or app.figures.clip(driver.session.exercise.item) is None:
        driver.send(Skip())
    steps = list(driver.session.steps)
    steps[driver.session.index] = msgspec.structs.replace(driver.session.step, seconds=seconds)
    driver.session = msgspec.structs.replace(driver.session, steps=tuple(steps))


def to_stretch(app: App) -> None:
    """Go to where one gets ready for the first held stretch."""
    to_work(app, (Kind.HOLD,))
    stretch = app.sessions.current.exercise
    while app.sessions.current.step.kind is not Kind.PREPARE or app.sessions.current.exercise is not stretch:
        app.sessions.driver.send(Back())


def count(app: App, qt: QApplication) -> None:
    """Count for a while, print and leave."""
    counter = Counter()
    qt.installEventFilter(counter)

    def leave() -> None:
        qt.removeEventFilter(counter)
        print(counter.seen - 1, flush=True)  # one is this timer's own
        app.window.close()

    QTimer.singleShot(WATCH_MS, leave)


def main() -> int:
    folder, mode = Path(sys.argv[1]), sys.argv[2]
    qt = application()
    app = App(qt, Places.under(folder), SystemClock(), QtTicker())
    calm = msgspec.structs.replace(
        app.model.settings, volume_percent=0, verbosity=Verbosity.SILENT, reduced_motion=mode == "reduced"
    )
    app.model.set_settings(calm)
    app.open()
    app.window.showFullScreen()
    if mode == "step":
        to_stretch(app)
    else:
        to_work(app, MOVING if mode == "motion" else (Kind.HOLD,))
    if mode in ("paused", "still"):
        app.sessions.driver.send(PauseNow())
    if mode == "still":
        QTimer.singleShot(SETTLE_MS, lambda: count(app, qt))
        return qt.exec()
    QTimer.singleShot(SETTLE_MS, lambda: os.write(int(os.environ["MEASURE_READY_FD"]), b"x"))
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
