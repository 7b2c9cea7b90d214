"""The app in the tray of a real screen: a process, a bus, a panel, hands."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from hamstretch import __version__
from hamstretch.core.break_records import BreakRecord
from hamstretch.core.break_types import BreakState
from hamstretch.core.settings import Settings
from hamstretch.services.clock import SystemClock
from hamstretch.storage.break_file import BreakFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from tests.e2e.test_window import ROOT, command
from tests.patience import wait
from tests.stage import screened


class Background:
    """One process started with `--background`, and hands on its screen."""

    def __init__(self, env: dict[str, str], folder: Path) -> None:
        self.folder, self.env = folder, env
        self.process = subprocess.Popen(command(folder, "--background"), cwd=ROOT, env=env)

    def answers(self) -> None:
        """Wait until it can be spoken to."""
        wait(lambda: self.said("status").returncode == 0, "it does not answer")

    def said(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command line of the app."""
        return subprocess.run(
            command(self.folder, *words), cwd=ROOT, env=self.env, capture_output=True, text=True, check=False
        )

    @property
    def status(self) -> dict[str, Any]:
        return json.loads(self.said("status", "--json").stdout)

    def becomes(self, **expected: object) -> None:
        """Wait until the status has these values."""
        seen: dict[str, Any] = {}

        def there() -> bool:
            seen.update(self.status)
            return all(seen[name] == value for name, value in expected.items())

        try:
            wait(there)
        except AssertionError:
            raise AssertionError(seen) from None

    def xdo(self, *args: str) -> str:
        done = subprocess.run(["xdotool", *args], env=self.env, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def window(self, name: str) -> str:
        """The visible window of the app with such a title, or nothing."""
        found = self.xdo("search", "--onlyvisible", "--all", "--pid", str(self.process.pid), "--name", name)
        return found.split("\n")[0]

    @property
    def active(self) -> str:
        """The title of the window that has the keys."""
        return self.xdo("getactivewindow", "getwindowname")

    def breaks(self) -> Sequence[BreakRecord]:
        """What the log holds of breaks."""
        log = LogFile(self.folder / "log.json", "test", write=False)
        return [entry for entry in log.entries() if isinstance(entry, BreakRecord)]

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


def prepare(folder: Path, due_s: float | None = None) -> None:
    """Let somebody have agreed this morning, and a break be due in so many seconds from now."""
    places = Places.under(folder)
    places.create()
    SettingsStore(places.settings).save(Settings(agreed=True, work_hours=(), session_reminders=False))
    now = SystemClock().now()
    log = LogFile(places.log, __version__)
    log.add(screened(now))
    log.close()
    if due_s is not None:
        state = BreakState(now=now, left_s=due_s, due=now + timedelta(seconds=due_s))
        BreakFile(places.breaks).save(state)


@contextmanager
def running(env: dict[str, str], folder: Path, address: str) -> Iterator[Background]:
    """Start the app on a screen and a bus; its socket is in a folder whose name leaves room for it."""
    with tempfile.TemporaryDirectory() as runtime:
        world = env | {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": runtime,
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        subprocess.run(["xdotool", "key", "shift"], env=env, check=True)  # somebody sits there
        made = Background(world, folder / "data")
        try:
            made.answers()
            yield made
        finally:
            made.end()


@contextmanager
def other_program(env: dict[str, str], title: str) -> Iterator[None]:
    """Have the window of another program open and in use; F11 fills the screen with it."""
    script = (
        "import sys; from PySide6 import QtGui, QtWidgets; app = QtWidgets.QApplication([]);"
        "line = QtWidgets.QLineEdit(); line.setWindowTitle(sys.argv[1]); line.resize(300, 60);"
        "QtGui.QShortcut('F11', line, line.showFullScreen); line.show(); app.exec()"
    )
    with subprocess.Popen([sys.executable, "-c", script, title], env=dict(os.environ) | env) as process:
        try:
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
            found = subprocess.run(find, env=env, capture_output=True, text=True, check=True).stdout.split()
            subprocess.run(["xdotool", "windowactivate", "--sync", found[0]], env=env, check=True)
            yield
        finally:
            process.terminate()
