"""The tray: what the reminders hold in memory and how often they wake, beside a bare window with an icon."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import logs
import process
from report import Row

SETTLE_S, WATCH_S = 20.0, 60.0
FLOOR = "a bare PySide6 window with an icon"


@contextlib.contextmanager
def bus() -> Iterator[dict[str, str]]:
    """Return the environment of a session bus of its own, or of none where there is no daemon."""
    if shutil.which("dbus-daemon") is None:
        yield {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
        return
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        try:
            yield {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().decode().strip()}
        finally:
            daemon.terminate()


@contextlib.contextmanager
def panel(env: dict[str, str]) -> Iterator[None]:
    """Have a panel for icons, where trayer is installed."""
    if shutil.which("trayer") is None or "DISPLAY" not in env:
        yield
        return
    with subprocess.Popen(["trayer"], env={**os.environ, **env}, stderr=subprocess.DEVNULL) as running:
        time.sleep(0.5)  # it takes the tray over
        try:
            yield
        finally:
            running.terminate()


def background(folder: Path) -> Iterator[Row]:
    """Memory, processor and wake-ups in the tray with six weeks in the log, reminders on."""
    world = logs.world(folder / "background", 24).data
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    with process.display() as screen, bus() as session, panel(screen):
        env = {**screen, **session, "XDG_RUNTIME_DIR": str(runtime)}
        floor = process.start([process.HERE / "floor.py", "--icon"], env)
        time.sleep(SETTLE_S)
        least = floor.pss_mib()
        floor.end()  # beside each other they would share the pages of Qt, and seem to need less
        ours = process.start(["-m", "hamstretch", "--data-dir", world, "--background"], env)
        time.sleep(SETTLE_S)
        memory, cost = ours.pss_mib(), ours.cost(WATCH_S)
        ours.end()
    yield Row("memory in the tray (PSS)", memory, "MiB", "≤ 1.15", FLOOR, least)
    yield Row("start into the tray", ours.ready_s, "s", "", FLOOR, floor.ready_s)
    yield Row("in the tray, processor", cost.cpu * 60, "s in 60 s", "≤ 0.02")
    yield Row("in the tray, wake-ups", cost.wakeups, "a second", "≤ 0.5")
