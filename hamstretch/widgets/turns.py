"""Work that would hold up the window, cut into steps: each has a turn of the event loop of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimerEvent, Signal

GROWING = "growing"
"""The object name of what makes a page in steps."""
BETWEEN = 4
"""So many turns make one for a step: layouts inside each other take one each, and painting takes one."""
Step = Callable[[], object]


class Turns(QObject):
    """Does one step after another, and lets keys, mouse and painting in between; `done` follows the last.

    Before each step some turns go by without one: else layout and painting of the step before would come in
    the same turn, and their times would add up.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Step] = deque()
        self._timer = self._gone = 0

    @property
    def busy(self) -> bool:
        """Whether a step is left."""
        return bool(self._left)

    def ask(self, steps: Iterable[Step]) -> None:
        """Do these from the next turn on, and nothing more of what was asked before."""
        self._left = deque(steps)
        self._gone = 0
        self._soon()

    def finish(self) -> None:
        """Do now what is left."""
        while self._left:
            self._step()

    def _step(self) -> None:
        step = self._left.popleft()  # may be the last to hold the page that this belongs to
        try:
            step()
        finally:
            if not self._left:
                self.done.emit()

    def _soon(self) -> None:
        if self._left and not self._timer:
            self._timer = self.startTimer(0)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Do the next step, when it is its turn."""
        self._gone += 1
        if self._left and self._gone >= BETWEEN:
            self._gone = 0
            self._step()
        if not self._left and self._timer:
            self.killTimer(self._timer)
            self._timer = 0
