"""How long a test waits for what must come: only a fault waits so long, no busy machine does."""

import threading
from collections.abc import Callable
from typing import Any

from hamstretch.services.clock import SystemClock

PATIENCE_S = 60.0
PATIENCE_MS = 60_000


def wait(look: Callable[[], Any], what: str | Callable[[], str] = "") -> Any:
    """Return what `look` sees once it sees something; `what` is told, or asked, when it never does."""
    clock, pause = SystemClock(), threading.Event()
    end = clock.monotonic() + PATIENCE_S
    while clock.monotonic() < end:
        if found := look():
            return found
        pause.wait(0.01)
    raise AssertionError((what() if callable(what) else what) or look)
