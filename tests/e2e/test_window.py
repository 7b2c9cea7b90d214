"""The app as its user has it: a real process in a real window, a real clock, and keys."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path

import msgspec
import pytest

from hamstretch.cli_remote import call
from hamstretch.core.record_terms import Why
from hamstretch.core.records import Ending, SessionRecord, Work
from hamstretch.core.session_types import Mode, Question, Session
from hamstretch.core.steps import Kind
from hamstretch.services.clock import SystemClock
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.settings_store import SettingsStore
from tests.patience import PATIENCE_S, wait

pytestmark = pytest.mark.display
ROOT = Path(__file__).parents[2]
PAGES = 12
"""No safety list is longer."""
LATE_S = 0.5
"""How late a busy machine may write the file by whose time a moment is told."""


class Seen(msgspec.Struct, frozen=True):
    """A running session as the journal showed it, and when that was written, in seconds."""

    session: Session
    at: float


class Window:
    """One process of the app; what it does is seen in its title and its files."""

    def __init__(self, screen: dict[str, str], folder: Path) -> None:
        self.folder = folder
        self._env = afternoon(screen)
        self._journal = folder / "session.json"
        self.process = subprocess.Popen(command(folder), cwd=ROOT, env=self._env)
        wait(lambda: self.title)
        self.xdo("windowactivate", "--sync", self._id)

    def xdo(self, *args: str) -> str:
        done = subprocess.run(["xdotool", *args], env=self._env, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    @property
    def _id(self) -> str:
        return self.xdo("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "hamstretch")

    @property
    def title(self) -> str:
        """The word before the app's name, or nothing while there is no window."""
        return self.xdo("getwindowname", self._id).partition(" · ")[0] if self._id else ""

    def shows(self, title: str) -> None:
        """Wait for a page by its title."""
        wait(lambda: self.title == title, lambda: f"{title}, not {self.title}")

    def press(self, *keys: str) -> None:
        self.xdo("key", "--delay", "40", *keys)

    def seen(self) -> Seen | None:
        """Return what the journal holds now."""
        session = JournalFile(self._journal, Session).load()
        return None if session is None else Seen(session, self._journal.stat().st_mtime_ns / 1e9)

    def until(self, there: Callable[[Session], bool]) -> Seen:
        """Wait until the journal says that the session is there."""

        def look() -> Seen | None:
            seen = self.seen()
            return seen if seen is not None and there(seen.session) else None

        return wait(look)

    def skip_to_hold(self) -> Seen:
        """Press Right until the first hold begins."""
        seen = self.until(lambda _: True)
        while kind(seen.session) is not Kind.HOLD:
            index = seen.session.index
            self.press("Right")
            seen = self.until(lambda s, i=index: s.index > i)
        return seen


@contextmanager
def opened(screen: dict[str, str], folder: Path) -> Iterator[Window]:
    window = Window(screen, folder)
    try:
        yield window
    finally:
        window.process.kill()
        window.process.wait()


def command(folder: Path, *args: str) -> list[str]:
    return [sys.executable, "-m", "hamstretch", "--data-dir", str(folder), *args]


def handed(screen: dict[str, str], folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a second process to its end."""
    return subprocess.run(
        command(folder, *words),
        cwd=ROOT,
        env=os.environ | screen,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )


def listens(window: Window) -> None:
    wait(lambda: call(str(window.folder), {"do": "status"}), "the first one listens")


def afternoon(env: dict[str, str]) -> dict[str, str]:
    """Return an environment in which it is three in the afternoon, when no rule about mornings holds."""
    hours = 15 - SystemClock().now().astimezone(UTC).hour
    return env | {"TZ": f"HERE{-hours:+d}"}


def kind(session: Session) -> Kind | None:
    return None if session.step is None else session.step.kind


def agreed(folder: Path) -> bool:
    return (folder / "settings.json").exists() and SettingsStore(folder / "settings.json").load()[0].agreed


def record(folder: Path) -> SessionRecord:
    entries = LogFile(folder / "log.json", "test", write=False).entries()
    return next(e for e in reversed(entries) if isinstance(e, SessionRecord))


def holds(record: SessionRecord) -> list[Work]:
    return [w for w in record.work if w.kind == "hold"]


def set_up(window: Window) -> None:
    """Pass the first run by keys, its list page by page, and open a desk break from Today's menu."""
    window.shows("Welcome")
    window.press("Return", *["Next"] * PAGES, "Return", "Return")
    window.shows("Today")
    wait(lambda: agreed(window.folder))
    window.press("Tab", "space", "Down", "Return")
    window.shows("Session")
    window.press("2", "Return")


def test_from_the_first_run_to_a_logged_hold_by_keys(xserver: dict[str, str], tmp_path: Path) -> None:
    with opened(xserver, tmp_path) as window:
        set_up(window)
        began = window.skip_to_hold()
        assert began.session.routine == "desk-break"
        ended = window.until(lambda s: s.index > began.session.index)
        window.press("Escape", "alt+t")
        window.until(lambda s: s.question is Question.PEAK)
        window.press("3", "Return", "2", "Return")
        wait(lambda: (tmp_path / "log.json").exists() and not (tmp_path / "session.json").exists())
        window.press("Return")
        window.shows("Today")
        window.press("ctrl+3")
        window.shows("Progress")
        window.press("ctrl+q")
        assert window.process.wait(PATIENCE_S) == 0
    logged = record(tmp_path)
    assert holds(logged)[0].held_s == pytest.approx(ended.at - began.at, abs=LATE_S)
    assert (logged.ending, logged.why) == (Ending.ENDED_EARLY, Why.TIME)
    assert (logged.pre, logged.peak, logged.post) == (2, 3, 2)


def test_a_kill_in_a_hold_loses_five_seconds_at_most(xserver: dict[str, str], tmp_path: Path) -> None:
    clock = SystemClock()
    with opened(xserver, tmp_path) as window:
        set_up(window)
        began = window.skip_to_hold()
        wait(lambda: clock.now().timestamp() > began.at + 8)
        window.process.send_signal(signal.SIGKILL)
        held = clock.now().timestamp() - began.at
    with opened(xserver, tmp_path) as window:
        window.shows("Session")
        assert window.seen() is not None
        window.press("Return", "space")
        gone_on = window.until(lambda s: s.mode is Mode.RUNNING)
        assert gone_on.session.index == began.session.index
        assert held - 5 - LATE_S <= gone_on.session.elapsed <= held + LATE_S
        ended = window.until(lambda s: s.index > began.session.index)
        assert holds_in(ended.session) == [15.0]


def holds_in(session: Session) -> list[float]:
    return [w.held_s for w in session.work if w.kind == "hold"]


def test_a_second_start_over_one_folder_raises_the_window_of_the_first(
    xserver: dict[str, str], tmp_path: Path
) -> None:
    with opened(xserver, tmp_path) as window:
        window.shows("Welcome")
        listens(window)
        before = written(tmp_path)
        second = handed(xserver, tmp_path)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert written(tmp_path) == before
        assert window.process.poll() is None


def written(folder: Path) -> dict[str, tuple[int, int]]:
    """Return every file's size and time."""
    return {p.name: (p.stat().st_size, p.stat().st_mtime_ns) for p in folder.iterdir()}
