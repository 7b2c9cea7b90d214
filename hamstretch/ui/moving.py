"""Figures that move by themselves outside a session, on the app's one timer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from hamstretch.core.ports import Clock, Ticker
from hamstretch.core.rhythm import MOTION_S
from hamstretch.figure.clip import Clip
from hamstretch.widgets.figure_view import FigureScene, FigureView

FRAME_MS = round(MOTION_S * 1000)
"""Between two frames, as in a session."""
Tick = Callable[[float], None]
"""Told the seconds since the last frame."""


class Motion:
    """Lends the app's one timer to the figure that is looked at; a session always has it first."""

    def __init__(self, ticker: Ticker, clock: Clock, taken: Callable[[], bool]) -> None:
        """Take timer and clock, and what tells whether a session has the timer."""
        self._ticker, self._clock, self._taken = ticker, clock, taken
        self._tick: Tick | None = None
        self._last = 0.0

    def play(self, tick: Tick) -> None:
        """Call `tick` at each frame; the last caller has the timer. During a session nothing happens."""
        if self._taken():
            return
        self._tick, self._last = tick, self._clock.monotonic()
        self._ticker.start(FRAME_MS, self._fire)

    def stop(self, tick: Tick) -> None:
        """Stop calling `tick`; a timer that somebody else has by now goes on."""
        if self._tick == tick:
            self._tick = None
            if not self._taken():
                self._ticker.stop()

    def _fire(self) -> None:
        if self._tick is None or self._taken():
            self._tick = None
            self._ticker.stop()  # still ours, since it was us that it called
            return
        now = self._clock.monotonic()
        passed, self._last = now - self._last, now
        self._tick(passed)


def step_time(clip: Clip, before: str, key: str, elapsed_s: float) -> tuple[float, bool]:
    """Return clip time while a written step is shown, and whether it has come to rest.

    It moves from the pose of the step before into its own and stays there, breathing where a pose is held.
    Without a step before, or with one that comes later in the clip, the pose itself is shown.
    """
    own, first = clip.key(key), clip.key(before)
    if own is None:
        return 0.0, True
    start = min(first.end, own.t) if first is not None else own.t
    t = start + max(0.0, elapsed_s)
    if t < own.t:
        return t, False
    return (own.t + (t - own.t) % own.hold, False) if own.hold > 0 else (own.t, True)


class MovingFigure(FigureView):
    """Plays its clip while it is on the screen. `moved(float)` tells the clip time of each new moment.

    With reduced motion, or without a timer, it shows the key poses and nothing in between.
    """

    moved = Signal(float)

    def __init__(self, scene: FigureScene, motion: Motion | None) -> None:
        """Take the first moment; without `motion` it never moves by itself."""
        super().__init__()
        self._motion = motion
        self._step: tuple[str, str] | None = None
        self._elapsed, self._paused = 0.0, False
        self._clip = scene.clip
        self.setScene(scene)
        self._show()

    @property
    def moves(self) -> bool:
        """Whether it can move by itself at all."""
        return self._motion is not None

    @property
    def playing(self) -> bool:
        """Whether it is meant to move whenever it is looked at."""
        return self.moves and not self._paused

    def loop(self) -> None:
        """Play the whole exercise, over and over."""
        self._begin(None)

    def play_step(self, before: str, key: str) -> None:
        """Play one written step by its pose, from the pose of the step before it, and stay there."""
        self._begin((before, key))

    def set_paused(self, paused: bool) -> None:
        """Stand still, or go on from there."""
        self._paused = paused
        self._pace()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it was."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the timer back."""
        super().hideEvent(event)
        if self._motion is not None:
            self._motion.stop(self._tick)

    def _begin(self, step: tuple[str, str] | None) -> None:
        """Show a step, or with None the whole; a step that is asked for plays through a pause."""
        self._step, self._elapsed = step, 0.0
        self._show()
        self._pace()

    def _pace(self) -> None:
        if self._motion is None or not self.isVisible():
            return
        if self._paused and self._step is None:
            self._motion.stop(self._tick)
        else:
            self._motion.play(self._tick)

    def _tick(self, passed_s: float) -> None:
        self._elapsed += passed_s
        if self._show() and self._motion is not None:
            self._motion.stop(self._tick)

    def _show(self) -> bool:
        """Show the moment that it is now; return whether nothing more will happen."""
        clip, rest = self._clip, False
        if not self.moves:
            t, rest = clip.key_time(self._step[1] if self._step else clip.hold_key), True
        elif self._step is not None:
            t, rest = step_time(clip, *self._step, self._elapsed)
        else:
            t = self._elapsed
        self.setTime(t)
        self.moved.emit(t)
        return rest
