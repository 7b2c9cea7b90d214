"""Starts programs and reads what they cost from /proc; a display of their own where Xvfb is installed."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PATIENCE_S = 60.0
_NS = 1e9


class Cost(msgspec.Struct, frozen=True):
    """What a program took in a span of time: seconds on a core and wake-ups, both a second."""

    cpu: float
    wakeups: float


class Started:
    """A running program and how long it took to say that it is ready."""

    def __init__(self, process: subprocess.Popen[bytes], pipe: int, ready_s: float) -> None:
        self.process, self._pipe, self.ready_s = process, pipe, ready_s

    def pss_mib(self) -> float:
        """Return its share of memory in MiB."""
        lines = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024

    def cost(self, seconds: float) -> Cost:
        """Watch it for some seconds."""
        before, then = self._counters(), time.monotonic()
        time.sleep(seconds)
        after, took = self._counters(), time.monotonic() - then
        return Cost((after[0] - before[0]) / took, (after[1] - before[1]) / took)

    def said(self, timeout_s: float = PATIENCE_S) -> bytes:
        """Wait for what it writes to its ready descriptor."""
        return _byte(self._pipe, timeout_s)

    def _counters(self) -> tuple[float, int]:
        """Return seconds on a core and voluntary switches, summed over its threads."""
        cpu = switches = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            cpu += int((task / "schedstat").read_text("ascii").split()[0])
            status = (task / "status").read_text("ascii").splitlines()
            switches += next(int(x.split()[1]) for x in status if x.startswith("voluntary"))
        return cpu / _NS, switches

    def end(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait()
        os.close(self._pipe)


def _byte(pipe: int, timeout_s: float) -> bytes:
    if not select.select([pipe], [], [], timeout_s)[0]:
        raise TimeoutError
    return os.read(pipe, 1)


def start(args: Sequence[str | Path], env: dict[str, str]) -> Started:
    """Start Python with these arguments and wait for its first byte; the time runs from before the fork."""
    read, write = os.pipe()
    world = {**os.environ, **env, "PYTHONPATH": str(ROOT), "MEASURE_READY_FD": str(write)}
    then = time.monotonic()
    process = subprocess.Popen([sys.executable, *args], env=world, cwd=ROOT, pass_fds=[write])
    os.close(write)
    if not _byte(read, PATIENCE_S):
        msg = f"ended with {process.wait()} before it was ready"
        raise EOFError(msg)
    return Started(process, read, time.monotonic() - then)


def run_s(args: Sequence[str | Path]) -> float:
    """Return how long Python takes to run these arguments to their end."""
    then = time.monotonic()
    subprocess.run(
        [sys.executable, *args],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.monotonic() - then


@contextlib.contextmanager
def display(size: str = "1280x800x24") -> Iterator[dict[str, str]]:
    """Return the environment of an empty X display with a window manager, or of no display at all."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    x = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        env = {"DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env={**os.environ, **env}) if shutil.which("openbox") else None
    try:
        time.sleep(0.5)  # the window manager takes the display over
        yield env
    finally:
        for helper in (manager, x):
            if helper is not None:
                helper.terminate()
                helper.wait()
