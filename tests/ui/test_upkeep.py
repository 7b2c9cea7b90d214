"""The window does not wait for code and garbage."""

from __future__ import annotations

import gc
import sys
import weakref
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch import upkeep
from hamstretch.upkeep import GROWN, NEXT, Sweeper, load_ahead
from tests.patience import PATIENCE_MS

AWAY, HERE = Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive


class Ring:
    """Holds itself, so that only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


def old_ring() -> weakref.ref[Ring]:
    """Make garbage that lasts through looks at the young."""
    ring = Ring()
    for _ in range(GROWN):
        gc.collect(1)
    return weakref.ref(ring)


@pytest.mark.parametrize(
    ("state", "playing", "stays"), [(AWAY, False, False), (AWAY, True, True), (HERE, False, True)]
)
def test_old_garbage_goes_when_nobody_waits_for_the_window(
    qapp: QApplication, state: Qt.ApplicationState, *, playing: bool, stays: bool
) -> None:
    sweeper, gone = Sweeper(qapp, lambda: playing), old_ring()
    qapp.applicationStateChanged.emit(state)
    assert (gone() is not None) is stays
    sweeper.deleteLater()


def test_little_garbage_is_not_worth_a_look_through_everything(qapp: QApplication) -> None:
    sweeper = Sweeper(qapp, lambda: False)
    gc.collect()
    ring = Ring()
    gone = weakref.ref(ring)
    gc.collect(1)
    del ring
    qapp.applicationStateChanged.emit(AWAY)
    assert gone() is not None
    sweeper.deleteLater()


def test_what_may_be_opened_next_is_loaded(qtbot: QtBot) -> None:
    home = QObject()
    load_ahead(home)
    names = [f"{upkeep.__package__}.{name}" for name in NEXT]
    qtbot.waitUntil(lambda: all(name in sys.modules for name in names), timeout=PATIENCE_MS)
    assert all(find_spec(name) for name in names)
    qtbot.waitUntil(lambda: not home.children(), timeout=PATIENCE_MS)
