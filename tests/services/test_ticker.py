from pytestqt.qtbot import QtBot

from hamstretch.core.ports import Ticker
from hamstretch.services.ticker import ManualTicker, QtTicker
from tests.patience import PATIENCE_MS


def test_the_timer_calls_until_stopped(qtbot: QtBot) -> None:
    calls: list[int] = []
    ticker = QtTicker()
    port: Ticker = ticker
    port.start(1, lambda: calls.append(1))
    qtbot.waitUntil(lambda: len(calls) >= 3, timeout=PATIENCE_MS)
    port.stop()
    seen = len(calls)
    assert not ticker._timer.isActive()
    ticker._timer.timeout.emit()
    assert len(calls) == seen


def test_a_second_start_replaces_the_receiver_and_the_interval(qtbot: QtBot) -> None:
    first: list[int] = []
    second: list[int] = []
    ticker = QtTicker()
    ticker.start(60_000, lambda: first.append(1))
    ticker.start(1, lambda: second.append(1))
    qtbot.waitUntil(lambda: bool(second), timeout=PATIENCE_MS)
    ticker.stop()
    assert first == []


def test_the_twin_ticks_by_hand_and_only_while_started() -> None:
    calls: list[str] = []
    ticker = ManualTicker()
    port: Ticker = ticker
    ticker.tick()
    port.start(16, lambda: calls.append("a"))
    ticker.tick(2)
    port.start(1000, lambda: calls.append("b"))
    ticker.tick()
    assert (calls, ticker.interval_ms, ticker.running) == (["a", "a", "b"], 1000, True)
    port.stop()
    ticker.tick()
    assert (len(calls), ticker.running) == (3, False)


def test_a_receiver_may_stop_the_twin_in_the_midst() -> None:
    calls: list[int] = []
    ticker = ManualTicker()

    def once() -> None:
        calls.append(1)
        ticker.stop()

    ticker.start(16, once)
    ticker.tick(5)
    assert calls == [1]
