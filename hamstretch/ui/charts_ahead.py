"""Brings in what charts are drawn with while their page is read already: a third of a second of imports."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from hamstretch.ui.aside import Aside
from hamstretch.widgets.turns import Turns

PLOT = "hamstretch.widgets.chart_plot"
QT = tuple(f"PySide6.Qt{part}" for part in ("Core", "Gui", "Widgets", "Svg", "OpenGLWidgets", "Test"))
"""What pyqtgraph takes of Qt: every name of the first three."""
BESIDE = (
    "multiprocessing.connection",
    "xml.etree.ElementTree",
    "subprocess",
    "pydoc",
    "cProfile",
    "numpy.typing",
)
"""What pyqtgraph takes of elsewhere, which knows nothing of Qt."""
A_TURN = 40
"""So many of Qt's types are made in one turn."""


def ready() -> bool:
    """Return whether a chart can be drawn at once."""
    return hasattr(sys.modules.get(PLOT), "Plot")  # while it is imported it is there and holds nothing


class ChartsAhead(QObject):
    """Imports numpy beside the window and pyqtgraph a piece a turn; `done` when that is over.

    Nothing is told of an import that fails: it fails again for who draws. PySide makes a type when it is
    first asked for, and crashes when two threads ask for the same one at once. So whatever asks for types
    of Qt is imported in the window's own thread, once all that it will ask for are made.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing."""
        super().__init__(parent)
        self._turns, self._aside = Turns(self), Aside(self)
        self._aside.done.connect(lambda _outcome: self._turns.ask([_bring_in, self.done.emit]))

    @property
    def busy(self) -> bool:
        """Whether `done` is still to come."""
        return self._turns.busy or self._aside.busy

    def begin(self) -> None:
        """Import, if that is not done or being done."""
        if not self.busy:
            self._turns.ask([*_types(), self._beside])

    def _beside(self) -> None:
        self._aside.ask(partial(_import, BESIDE))


def _types() -> Iterator[Callable[[], None]]:
    """Yield what makes all types of Qt that pyqtgraph asks for, some at a time."""
    for module in map(import_module, QT):
        names = dir(module)
        for at in range(0, len(names), A_TURN):
            yield partial(_ask_for, module, names[at : at + A_TURN])


def _import(names: Iterable[str]) -> None:
    for name in names:
        import_module(name)


def _bring_in() -> None:
    """Import, and keep the collector from walking what stays to the end: now, and each time after it."""
    gc.disable()
    try:
        with suppress(ImportError):
            import_module(PLOT)
        gc.freeze()
    finally:
        gc.enable()


def _ask_for(module: ModuleType, names: list[str]) -> None:
    for name in names:
        getattr(module, name)
