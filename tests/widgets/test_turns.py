from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch.widgets.turns import Turns
from tests.patience import PATIENCE_MS

NESTED = 3


class Layouts(QObject):
    """Work that a step leaves behind: it asks for more of itself, as layouts inside each other do."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told, self._left = told, 0

    def begin(self) -> None:
        self._left = NESTED
        self._post()

    def _post(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.User:
            return super().event(event)
        self._told.append("layout")
        self._left -= 1
        if self._left:
            self._post()
        return True


@pytest.fixture
def turns(qapp: QApplication) -> Turns:
    return Turns(qapp)


def test_a_step_comes_after_all_that_the_one_before_left_behind(turns: Turns, qtbot: QtBot) -> None:
    told: list[str] = []
    layouts = Layouts(told)

    def step() -> None:
        told.append("step")
        layouts.begin()

    turns.ask([step, step])
    qtbot.waitUntil(lambda: told.count("layout") == 2 * NESTED, timeout=PATIENCE_MS)
    assert told == ["step", *["layout"] * NESTED] * 2


def test_what_is_asked_last_takes_the_place_of_what_was_left(turns: Turns, qtbot: QtBot) -> None:
    told: list[int] = []

    def tell(number: int) -> Callable[[], None]:
        return lambda: told.append(number)

    turns.ask([tell(1), tell(2)])
    turns.ask([tell(3)])
    with qtbot.waitSignal(turns.done, timeout=PATIENCE_MS):
        assert turns.busy
    assert told == [3]
    assert not turns.busy


def test_a_step_that_fails_does_not_keep_waiting_whoever_waits_for_the_end(
    turns: Turns, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise OSError

    turns.ask([fail])
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(turns.done, timeout=PATIENCE_MS):
        pass
    assert [kind for kind, _, _ in caught] == [OSError]
