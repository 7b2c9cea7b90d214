"""The one module that owns a timer, and its twin that is ticked by hand. Both satisfy `core.ports.Ticker`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer


def _nothing() -> None:
    """Stand in for the receiver while nobody listens."""


class QtTicker:
    """The app's timer. Ticks may come late, never early; the receiver reads the clock for how late."""

    def __init__(self) -> None:
        """Build it stopped; needs a running Qt application by the first start."""
        self._tick: Callable[[], None] = _nothing
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fire)

    def start(self, interval_ms: int, tick: Callable[[], None]) -> None:
        """Call `tick` every `interval_ms` until stopped; a second start replaces the first."""
        self._tick = tick
        self._timer.start(interval_ms)

    def stop(self) -> None:
        """Stop calling, and let go of the receiver."""
        self._timer.stop()
        self._tick = _nothing

    def _fire(self) -> None:
        self._tick()


class ManualTicker:
    """A ticker without time: `tick()` calls the receiver when somebody says so."""

    def __init__(self) -> None:
        """Build it stopped."""
        self._tick: Callable[[], None] = _nothing
        self.interval_ms: int | None = None

    @property
    def running(self) -> bool:
        """Whether it was started and not stopped since."""
        return self.interval_ms is not None

    def start(self, interval_ms: int, tick: Callable[[], None]) -> None:
        """Take a receiver and the interval it asks for; a second start replaces the first."""
        self.interval_ms = interval_ms
        self._tick = tick

    def stop(self) -> None:
        """Stop calling."""
        self.interval_ms = None
        self._tick = _nothing

    def tick(self, times: int = 1) -> None:
        """Tick so often, or until the receiver stops it."""
        for _ in range(times):
            self._tick()
