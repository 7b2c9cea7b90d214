"""Which source of idle time is asked, and that it is real: XScreenSaver with real keys, Mutter over a bus."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.ports import Idle
from hamstretch.services.bus import Bus
from hamstretch.services.clock import SystemClock
from hamstretch.services.idle import GNOME, MACOS, SWAYIDLE, WINDOWS, X11, DesktopIdle, DrivenIdle, order
from tests.desktop import Desktop
from tests.patience import PATIENCE_MS

MUTTER = "org.gnome.Mutter.IdleMonitor"
SAVER = "org.freedesktop.ScreenSaver"
ROUNDED_S = 0.01
"""The server counts whole milliseconds from the moment that it read a key."""
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}


def test_xwayland_is_never_asked_for_it_sees_only_x_windows() -> None:
    assert order("linux", WAYLAND) == (GNOME, SWAYIDLE)


def test_each_system_has_its_own_source() -> None:
    assert order("linux", {"DISPLAY": ":0"})[0] == X11
    assert order("linux", {}) == ()
    assert (order("win32", {}), order("darwin", {})) == ((WINDOWS,), (MACOS,))


def test_where_nothing_tells_it_is_unknown_and_not_nought() -> None:
    idle: Idle = DesktopIdle(Bus("SESSION"), "linux", {})
    assert (idle.seconds(), idle.source) == (None, "")


@pytest.fixture
def wayland(buses: tuple[Bus, Bus], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopIdle]:
    monkeypatch.setenv("PATH", "/nowhere")  # no swayidle of this machine
    idle = DesktopIdle(buses[0], "linux", WAYLAND)
    yield idle
    idle.close()


def test_gnome_tells_over_the_bus(desktop: Desktop, wayland: DesktopIdle) -> None:
    desktop.serve(MUTTER, methods={(MUTTER, "GetIdletime"): ("t", (61_500,))})
    assert (wayland.seconds(), wayland.source) == (61.5, GNOME)


def test_kde_s_service_that_answers_nought_for_ever_is_not_believed(
    desktop: Desktop, wayland: DesktopIdle
) -> None:
    desktop.serve(SAVER, methods={(SAVER, "GetSessionIdleTime"): ("u", (0,))})
    assert (wayland.seconds(), wayland.source) == (None, "")


def test_a_desktop_that_goes_is_unknown_from_then_on_and_known_when_it_is_back(
    desktop: Desktop, wayland: DesktopIdle
) -> None:
    first = desktop.serve(MUTTER, methods={(MUTTER, "GetIdletime"): ("t", (1000,))})
    assert wayland.seconds() == 1.0
    first.close()
    assert (wayland.seconds(), wayland.source) == (None, "")
    desktop.serve(MUTTER, methods={(MUTTER, "GetIdletime"): ("t", (2000,))})
    assert (wayland.seconds(), wayland.source) == (2.0, GNOME)


def test_a_desktop_that_hangs_is_unknown_and_holds_nobody_up(desktop: Desktop, wayland: DesktopIdle) -> None:
    service = desktop.serve(MUTTER, methods={(MUTTER, "GetIdletime"): ("t", (1000,))})
    assert wayland.seconds() == 1.0
    service.hang()
    asked = [wayland.seconds() for _ in range(20)]
    assert asked == [None] * 20
    assert len(service.calls) < 6


def test_swayidle_without_a_compositor_is_unknown_and_not_started_again_and_again(
    buses: tuple[Bus, Bus], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = tmp_path / "started"
    for name, text in (
        ("swayidle", f"#!/bin/sh\necho x >> {started}\nexit 1\n"),
        ("date", "#!/bin/sh\necho 1.5\n"),
        ("mv", "#!/bin/sh\n"),
    ):
        (tmp_path / name).write_text(text, "utf-8")
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    idle = DesktopIdle(buses[0], "linux", WAYLAND)
    said = {idle.seconds() for _ in range(20)}
    while (reader := idle._reader) is not None and reader.idleproc.poll() is None:
        said.add(idle.seconds())
    said |= {idle.seconds() for _ in range(20)}
    assert said == {None}
    assert idle.source == ""
    assert started.read_text("utf-8").count("x") <= 2, "asked forty times and more"
    idle.close()


@pytest.mark.display
def test_keys_and_the_lack_of_them_are_seen_on_a_real_screen(
    qtbot: QtBot, xserver: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", xserver["DISPLAY"])
    idle, clock = DesktopIdle(Bus("SESSION"), "linux", {"DISPLAY": xserver["DISPLAY"]}), SystemClock()

    def seconds() -> float:
        read = idle.seconds()
        if read is None:
            pytest.skip("not installed: libXss.so.1 (Debian: libxss1)")
        return read

    def idle_after(*hand: str) -> tuple[float, float]:
        """What is told after a hand moved, and the most that it can be."""
        before = clock.monotonic()
        subprocess.run(["xdotool", *hand], env=xserver, check=True)
        told = seconds()
        return told, clock.monotonic() - before + ROUNDED_S

    for hand in (("key", "shift"), ("mousemove_relative", "5", "5")):
        quiet = seconds()
        qtbot.waitUntil(lambda at=quiet: seconds() > at + 0.6, timeout=PATIENCE_MS)
        told, at_most = idle_after(*hand)
        assert told <= at_most
    assert idle.source == X11
    idle.close()


def test_the_twin_says_what_it_is_told() -> None:
    twin = DrivenIdle()
    port: Idle = twin
    assert port.seconds() is None
    twin.now, twin.source = 4.0, "a test"
    assert (port.seconds(), port.source) == (4.0, "a test")
