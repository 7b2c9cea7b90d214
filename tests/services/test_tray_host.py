"""Whether there is a place for an icon, asked of a real bus and a real X server."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.ports import TrayHost
from hamstretch.services.bus import Bus
from hamstretch.services.tray_host import DesktopTrayHost, DrivenTrayHost
from tests.desktop import Desktop
from tests.patience import PATIENCE_MS, PATIENCE_S

ROOT = Path(__file__).parents[2]
WATCHER = "org.kde.StatusNotifierWatcher"
ASK = (
    "from PySide6.QtWidgets import QApplication; from hamstretch.services.bus import Bus;"
    "from hamstretch.services.tray_host import DesktopTrayHost;"
    "app = QApplication([]); print(DesktopTrayHost(Bus('SESSION')).there())"
)


def test_a_watcher_without_a_panel_shows_nothing_and_a_late_panel_is_told(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    host, calls = DesktopTrayHost(buses[0]), []
    host.watch(lambda: calls.append(1))
    assert not host.there()
    watcher = desktop.serve()
    watcher.property(WATCHER, "IsStatusNotifierHostRegistered", "b", False)
    watcher.take(WATCHER)
    qtbot.waitUntil(lambda: len(calls) == 1, timeout=PATIENCE_MS)
    assert not host.there()
    watcher.property(WATCHER, "IsStatusNotifierHostRegistered", "b", True)
    watcher.emit("/StatusNotifierWatcher", WATCHER, "StatusNotifierHostRegistered")
    qtbot.waitUntil(lambda: len(calls) == 2, timeout=PATIENCE_MS)
    assert host.there()


@pytest.mark.display
@pytest.mark.skipif(shutil.which("trayer") is None, reason="not installed: trayer (Debian: trayer)")
def test_a_panel_of_the_old_kind_is_found_on_the_screen(xserver: dict[str, str]) -> None:
    env = xserver | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}

    def there() -> bool:
        command = [sys.executable, "-c", ASK]
        return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=True).stdout == b"True\n"

    assert not there()
    with subprocess.Popen(["trayer"], env=env, stderr=subprocess.DEVNULL) as panel:
        try:
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "trayer"]
            subprocess.run(find, env=env, check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE_S)
            assert there()
        finally:
            panel.terminate()


def test_the_twin_is_as_told() -> None:
    calls: list[int] = []
    twin = DrivenTrayHost()
    port: TrayHost = twin
    port.watch(lambda: calls.append(1))
    assert not port.there()
    twin.say(there=True)
    assert (port.there(), calls) == (True, [1])
