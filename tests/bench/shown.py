"""Showing: figures as they really play, on the app's timer, what a frame takes and when it was made."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication
from report import Row

from hamstretch.__main__ import GARBAGE
from hamstretch.clips import load_figure
from hamstretch.figure.clip import Clip
from hamstretch.figure.palette import FigureColours
from hamstretch.resources import load_theme
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import QtTicker
from hamstretch.ui.moving import Motion, MovingFigure
from hamstretch.widgets.figure_view import FigureScene
from hamstretch.widgets.moments import Reel

CLIPS = ("SU2", "DY3", "WU1", "STR2-hold", "SU6")
SECONDS = 10.0
"""Long enough to move in and to breathe, or to go round a loop."""
GOAL = "≤ 4"


class Timed(QtTicker):
    """The app's timer, which also adds up this thread's time in the ticks that lead to a frame."""

    spent, idle = 0.0, False

    def start(self, interval_ms: int, tick: Callable[[], None]) -> None:
        def timed() -> None:
            then, self.idle = time.thread_time(), False
            tick()
            self.spent += 0.0 if self.idle else time.thread_time() - then

        super().start(interval_ms, timed)


class Watched(MovingFigure):
    """A figure that notes what each frame took from its tick to its last pixel, and what was made for it."""

    def __init__(self, scene: FigureScene, ticker: Timed) -> None:
        self.ticker, self.made = ticker, 0
        self.frames: list[tuple[float, bool]] = []
        super().__init__(scene, Motion(ticker, SystemClock(), lambda: False))

    def paintEvent(self, event: QPaintEvent) -> None:
        then = time.thread_time()
        super().paintEvent(event)
        self.frames.append(((self.ticker.spent + time.thread_time() - then) * 1000, self.made > 0))
        self.ticker.spent, self.made = 0.0, 0


def shown(_folder: Path) -> Iterator[Row]:
    """Some clips at 1920 × 1080 in real time: milliseconds of a frame, and how many moments were made in it.

    A tick that shows nothing new makes a moment ahead: its time is no frame's.
    """
    qt = QApplication.instance() or QApplication([])
    gc.set_threshold(GARBAGE)  # as the app has it
    colours = msgspec.convert(load_theme("figures-light"), FigureColours)
    for name in CLIPS:
        clip = load_figure(name)
        assert isinstance(clip, Clip)
        frames = _played(FigureScene(clip, colours), qt)
        costs = sorted(ms for ms, _ in frames)
        on_the_spot = 100 * sum(made for _, made in frames) / len(frames)
        what = f"{name} as it plays for {SECONDS:g} s at 1080p, {len(frames)} frames"
        yield Row(f"{what}: made on the spot", on_the_spot, "%", "")
        for share, ms in (("half", statistics.median(costs)), ("95 %", costs[int(0.95 * len(costs))])):
            yield Row(f"{what}: {share} take no more than", ms, "ms", GOAL)
        yield Row(f"{what}: longest", costs[-1], "ms", GOAL)


def _played(scene: FigureScene, qt: QApplication) -> list[tuple[float, bool]]:
    """Play a clip for a while; return milliseconds of each frame, and whether it was made on the spot."""
    ticker = Timed()
    view = Watched(scene, ticker)
    view.set_ground(QColor("white"))
    view.resize(1920, 1080)
    view.show()
    qt.processEvents()
    pose, prepare = Reel.pose, Reel.prepare

    def made(self: Reel, frame: int) -> object:
        view.made += 1
        return pose(self, frame)

    def ahead(self: Reel, t: float) -> None:
        prepare(self, t)
        view.made, ticker.idle = 0, True

    Reel.pose, Reel.prepare = made, ahead  # type: ignore[method-assign, assignment]
    view.frames.clear()
    view.loop()
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        qt.processEvents()
        time.sleep(0.001)
    Reel.pose, Reel.prepare = pose, prepare  # type: ignore[method-assign]
    view.close()
    return view.frames
