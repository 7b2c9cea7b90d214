"""Keeps screen and machine awake through wakepy: the desktop's session bus, Windows and macOS alike.

All of it runs in one thread of its own: the bus may answer late, and Windows binds the wish to a thread.
Where nothing can keep the screen awake, nothing happens.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wakepy import Mode


class Awake:
    """Satisfies `core.ports.Awake`; loads nothing before the first session runs."""

    def __init__(self) -> None:
        """Keep nothing awake yet."""
        self._held = False
        self._mode: Mode | None = None
        self._worker: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None

    def hold(self) -> None:
        """Keep both awake from now on; a second call changes nothing."""
        if not self._held:
            self._held = True
            self._do(on=True)

    def release(self) -> None:
        """Let both sleep again as their owner has set them."""
        if self._held:
            self._held = False
            self._do(on=False)

    def settle(self) -> None:
        """Wait until the last wish has been carried out."""
        if self._last is not None:
            self._last.result()

    def _do(self, *, on: bool) -> None:
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, thread_name_prefix="awake")
        self._last = self._worker.submit(self._enter if on else self._leave)

    def _enter(self) -> None:
        from wakepy import keep  # noqa: PLC0415 - takes longer to import than a frame

        self._mode = keep.presenting(on_fail="pass")
        self._mode.__enter__()

    def _leave(self) -> None:
        if self._mode is not None:
            self._mode.__exit__(None, None, None)
            self._mode = None


class Drowsy:
    """Keeps nothing awake."""

    def hold(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""
