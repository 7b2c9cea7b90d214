"""How long each turn of the event loop takes while something is done in the window."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from report import Row

TURNS, PATIENCE_S = 40, 3.0
"""Quiet turns of the event loop after which an action is over, and the most time for it."""
LONGEST_S = 60.0
"""The most time for work beside the window."""
IDLE_S = 0.0005
"""A turn that costs less does nothing."""
GOAL = "≤ 50"


class Watch:
    """Acts, then turns the event loop until all is quiet; notes the longest turn of each action.

    A turn is what it cost the processor: nothing in it waits, so that on a busy machine this is nearer the
    truth than the clock. Work beside the window makes turns wait for the interpreter: there the clock tells.
    """

    def __init__(self, folder: Path) -> None:
        """Take a folder for what is saved."""
        self.folder = folder
        self.taken: dict[str, list[float]] = {}

    def act(self, what: str, act: Callable[[], object]) -> None:
        """Do this and remember its longest turn under a name."""
        worst = max(cost_s(act), self._settle())
        self.taken.setdefault(what, []).append(worst * 1000)

    def beside(self, what: str, act: Callable[[], object], busy: Callable[[], bool]) -> None:
        """Do what a thread has its part in, until it is over; remember the longest turn by the clock."""
        worst = cost_s(act, time.perf_counter)
        until = time.monotonic() + LONGEST_S
        while busy() and time.monotonic() < until:
            worst = max(worst, cost_s(_turn, time.perf_counter))
            time.sleep(IDLE_S)
        self.taken.setdefault(what, []).append(max(worst, self._settle()) * 1000)

    def settle(self) -> None:
        """Let what was asked for come to its end, unwatched."""
        self._settle()

    def _settle(self) -> float:
        from PySide6.QtCore import QThreadPool  # noqa: PLC0415 - only with a window

        worst, quiet = 0.0, 0
        until = time.monotonic() + PATIENCE_S
        while quiet < TURNS and time.monotonic() < until:
            cost = cost_s(_turn)
            worst = max(worst, cost)
            busy = cost > IDLE_S or QThreadPool.globalInstance().activeThreadCount()
            quiet = 0 if busy else quiet + 1
            if busy:
                time.sleep(IDLE_S)
        return worst

    def rows(self) -> Iterator[Row]:
        """Return each action's longest turn: the median of all times after the first, and the first."""
        for what, taken in self.taken.items():
            later = statistics.median(taken[1:] or taken)
            yield Row(what, later, "ms", GOAL, "the first time", taken[0])


def _turn() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - only with a window

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def cost_s(act: Callable[[], object], clock: Callable[[], float] = time.thread_time) -> float:
    """Return what an act costs the processor, or by another clock, in seconds."""
    begun = clock()
    act()
    return clock() - begun
