"""A private D-Bus for what talks to the desktop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hamstretch.services.bus import Bus
from tests.desktop import Desktop, daemon


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, data_dir: Path) -> Iterator[Desktop]:
    """An empty desktop; its bus is the session's and the system's, what it starts lives in `data_dir`."""
    (data_dir / "runtime").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(data_dir / "runtime"))
    with daemon() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        made = Desktop(address)
        yield made
        made.close()


@pytest.fixture
def buses(qapp: object, desktop: Desktop) -> Iterator[tuple[Bus, Bus]]:  # noqa: ARG001 - they come first
    """The session's bus and the system's."""
    pair = Bus("SESSION"), Bus("SYSTEM")
    yield pair
    for bus in pair:
        bus.close()
