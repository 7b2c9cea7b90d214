"""Work that would hold up the window, done beside it: the last one asked for is the one that is told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from hamstretch.core.errors import HamstretchError
from hamstretch.core.wording import say


class _Told(QObject):
    """Carries an outcome to the window's own thread."""

    told = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.last = 0


class _Run(QRunnable):
    def __init__(self, number: int, act: Callable[[], object], told: _Told) -> None:
        super().__init__()
        self._number, self._act, self._told = number, act, told

    def run(self) -> None:
        if self._number != self._told.last:
            return  # something newer is asked for
        try:
            outcome = self._act()
        except HamstretchError as error:
            outcome = error.say
        except Exception as error:  # noqa: BLE001 - who waits is told, whatever it is
            outcome = say("app.unexpected", what=type(error).__name__)
        self._told.told.emit(self._number, outcome)


class Aside(QObject):
    """`done(outcome)` with what the last work returned, or with the `Say` of its fault."""

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.busy = False
        self._told = _Told()
        self._told.told.connect(self._hear)

    def ask(self, act: Callable[[], object]) -> None:
        """Do this on another thread; what was asked before is no longer waited for."""
        self._told.last += 1
        self.busy = True
        QThreadPool.globalInstance().start(_Run(self._told.last, act, self._told))

    @Slot(int, object)
    def _hear(self, number: int, outcome: object) -> None:
        if number == self._told.last:
            self.busy = False
            self.done.emit(outcome)
