"""Work that would hold up the window, cut into steps: each has a turn of the event loop of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot

GROWING = "growing"
"""The object name of what makes a page in steps."""
Step = Callable[[], object]


class Turns(QObject):
    """Does one step after another, and lets keys, mouse and painting in between; `done` follows the last."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Step] = deque()
        self._asked = False

    @property
    def busy(self) -> bool:
        """Whether a step is left."""
        return bool(self._left)

    def ask(self, steps: Iterable[Step]) -> None:
        """Do these from the next turn on, and nothing more of what was asked before."""
        self._left = deque(steps)
        self._soon()

    def finish(self) -> None:
        """Do now what is left."""
        while self._left:
            self._step()

    def _step(self) -> None:
        self._left.popleft()()
        if not self._left:
            self.done.emit()

    def _soon(self) -> None:
        if self._left and not self._asked:
            self._asked = True
            QMetaObject.invokeMethod(self, "_turn", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _turn(self) -> None:
        self._asked = False
        if self._left:
            self._step()
        self._soon()
