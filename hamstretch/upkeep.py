"""What keeps the window from waiting: code that is there before its page, garbage that is found in time."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QScrollArea

from hamstretch.widgets.turns import Turns

SMALL, MIDDLE, LARGE = 5_000, 3, 20
"""Objects made, less those freed, until the collector looks for cycles among them: some 2 ms of work, a tenth
of what the start looks at once. Each third time it looks at those before them too; at everything seldom
by itself, for that takes 30 ms."""
GROWN = 8
"""After so many looks at those before them, all is looked through as soon as nobody waits for the window."""
NEXT = (
    "ui.library",
    "widgets.chart_file",
    "ui.progress_views",
    "ui.progress_measures",
    "ui.breaks_panel",
    "ui.progress",
    "ui.learn",
    "ui.settings",
    "ui.flow",
    "ui.past_list",
    "ui.history",
    "ui.report_page",
    "ui.self_test",
    "ui.log_care",
)
"""What may be opened next, some of it in parts."""


def tidy() -> None:
    """Look for garbage in small steps from now on, and never in what is there: it stays to the end."""
    gc.freeze()
    gc.set_threshold(SMALL, MIDDLE, LARGE)


def load_ahead(window: QObject) -> None:
    """Load the code of what may be opened next, a module a turn."""
    turns = Turns(window)
    turns.done.connect(turns.deleteLater)
    turns.ask([_know_widgets, *(partial(import_module, f"hamstretch.{name}") for name in NEXT)])


def _know_widgets() -> None:
    """Ask for a widget of Qt's own: for the first, PySide looks through the types of all, some 20 ms."""
    QScrollArea().viewport()


class Sweeper(QObject):
    """Looks for garbage everywhere when the user turns to another program and nothing is being played."""

    def __init__(self, qt: QApplication, playing: Callable[[], bool]) -> None:
        super().__init__(qt)
        self._playing = playing
        qt.applicationStateChanged.connect(self._sweep)

    @Slot(Qt.ApplicationState)
    def _sweep(self, state: Qt.ApplicationState) -> None:
        idle = state is not Qt.ApplicationState.ApplicationActive and not self._playing()
        if idle and gc.get_count()[2] >= GROWN:
            gc.collect()
