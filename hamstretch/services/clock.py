"""The one module that reads the clocks, and its twin that a test or a replay drives.

Both satisfy `core.ports.Clock`.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's two clocks."""

    def now(self) -> datetime:
        """Return the aware local time, in the zone that the system is set to by now: people travel."""
        if sys.platform != "win32":
            time.tzset()  # a running program keeps the zone that it began in otherwise
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        """Return seconds that never go back; on Linux they stand still while the machine sleeps."""
        return time.monotonic()


class DrivenClock:
    """Two clocks that move only when told to, apart where real ones part."""

    def __init__(self, start: datetime) -> None:
        """Start at an aware moment, whose zone stays the local one; raises `ValueError` for a naive one."""
        if start.tzinfo is None:
            msg = "a clock needs an aware start"
            raise ValueError(msg)
        self._zone = start.tzinfo
        self._utc = start.astimezone(UTC)
        self._monotonic = 0.0

    def now(self) -> datetime:
        """Return the aware local time."""
        return self._utc.astimezone(self._zone)

    def monotonic(self) -> float:
        """Return the seconds advanced so far."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let time pass; raises `ValueError` below 0, for only `jump_wall` goes back."""
        if seconds < 0:
            msg = "time does not pass backwards"
            raise ValueError(msg)
        self._utc += timedelta(seconds=seconds)
        self._monotonic += seconds

    def jump_wall(self, seconds: float) -> None:
        """Set the wall clock forward or back, as a person or a time server does."""
        self._utc += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """Suspend the machine: only the wall moves on; raises `ValueError` below 0."""
        if seconds < 0:
            msg = "a machine does not sleep backwards"
            raise ValueError(msg)
        self._utc += timedelta(seconds=seconds)
