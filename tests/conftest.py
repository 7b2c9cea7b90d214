"""What every test may use, and how the suite gets by on a machine that lacks Qt's system libraries."""

import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from hamstretch.core.catalog import Catalog
from hamstretch.core.wording import Wording
from hamstretch.resources import load_catalog, load_wording
from hamstretch.services import environment

ROOMY = 1 << 30
"""Bytes that may lie there at once."""


def _memory() -> str | None:
    place = "/dev/shm"  # noqa: S108 - for folders with names of their own
    return place if os.access(place, os.W_OK) and shutil.disk_usage(place).free > ROOMY else None


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.dont_write_bytecode:
    # compiled once for the hundreds of processes to come, and yet not beside the source
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).parents[1] / ".pytest_cache" / "compiled")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

NO_WIDGETS = environment.widgets()
NO_LIBRARY = re.compile(r"ImportError: (\S*lib[\w.+-]+\.so[\d.]*: .+)")
NEEDS_WIDGETS = {"qapp", "qtbot", "qtlog", "qtmodeltester", "xserver"}
MEMORY = _memory()
"""Where files cost no time, if there is such a place; else the usual one."""
if MEMORY is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", MEMORY)  # thousands of tests flush what they write
X_PROGRAMS = ("Xvfb", "openbox", "xdotool")
REMARK, LOST = "remark", "lost"
"""Properties of a test: a line for the end of the run, and how often something that was saved was lost."""
ALONE = "alone"
"""The tests of a real clock, a real screen or many processes: one worker has them, one after the other."""


def _reason(missing: environment.Missing) -> str:
    return f"{missing.feature} missing: {missing.library} (Debian: {missing.package or 'no package'})"


def _no_display() -> str:
    absent = [program for program in X_PROGRAMS if shutil.which(program) is None]
    if absent:
        return f"not installed: {', '.join(absent)} (Debian: xvfb openbox xdotool)"
    lost = environment.Machine().absent(environment.XCB)
    return f"not installed: {', '.join(lost)} (Debian: {' '.join(lost.values())})" if lost else ""


class SkipForLibraries:
    """Turns a failure to load one of Qt's system libraries into a skip that names the library."""

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Iterator[None]:
        return self.judge((yield), collector.path)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Iterator[None]:
        # where widgets do load, a test that runs into an absent library has found a fault
        report = yield
        return report if NO_WIDGETS is None else self.judge(report, item.path)

    def judge(self, report: Any, path: Path) -> Any:
        absent = NO_LIBRARY.search(report.longreprtext) if report.failed else None
        if absent:
            report.outcome = "skipped"
            report.longrepr = (str(path), 0, f"Skipped: {absent[1]}")
        return report


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    if NO_WIDGETS is not None:
        # it imports Qt while it is configured, and would end the run
        pluginmanager.unregister(name="pytest-qt")
    # as a plugin of its own, because a folder's hooks do not see its own conftest fail
    pluginmanager.register(SkipForLibraries(), "skip-for-libraries")


def pytest_report_header() -> list[str]:
    lacking = (NO_WIDGETS, environment.audio(), environment.speech())
    lines = [f"hamstretch: {_reason(missing)}" for missing in lacking if missing is not None]
    return [*lines, f"hamstretch: display tests skipped, {_no_display()}"] if _no_display() else lines


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Spare a single file or test the start of workers, which would take longer than it does."""
    return 0 if all(Path(arg.partition("::")[0]).is_file() for arg in config.args) else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    reports = itertools.chain.from_iterable(terminalreporter.stats.values())
    told = [said for r in reports if getattr(r, "when", "") == "call" for said in r.user_properties]
    if told:
        terminalreporter.section("what the faults cost")
        for line in (value for name, value in told if name == REMARK):
            terminalreporter.line(line)
        lost = sum(value for name, value in told if name == LOST)
        terminalreporter.line(f"seed {config.getoption('--fault-seed', default=1)}; lost: {lost}")


@pytest.hookimpl(tryfirst=True)  # before xdist, which reads the marker then
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    no_display = _no_display()
    for item in items:
        if item.get_closest_marker("display") or item.get_closest_marker(ALONE):
            item.add_marker(pytest.mark.xdist_group(ALONE))
        if NO_WIDGETS is not None and NEEDS_WIDGETS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.skip(reason=_reason(NO_WIDGETS)))
        if no_display and item.get_closest_marker("display"):
            item.add_marker(pytest.mark.skip(reason=no_display))


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The shipped content."""
    return load_catalog()


@pytest.fixture(scope="session")
def wording() -> Wording:
    """The shipped English messages."""
    return load_wording()


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that stands for the person's own: every path the app derives lies below it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path


@contextmanager
def _started(command: list[str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(command, **options) as process:
        try:
            yield process
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def xserver() -> Iterator[dict[str, str]]:
    """A screen of 1280 x 900 with a window manager; yields the environment to start the app in."""
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with _started(screen, pass_fds=[write], stderr=subprocess.DEVNULL):
        os.close(write)
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        env = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
        env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        manager = ["openbox", "--sm-disable", "--startup", "echo ready"]
        with _started(manager, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as openbox:
            assert b"ready\n" in iter(openbox.stdout.readline, b"")
            yield env


@pytest.fixture
def as_user() -> Iterator[Path]:
    """A folder of an ordinary user, as whom the test runs even when it was started by root."""
    if sys.platform == "win32":
        pytest.skip("folders have no modes here")
    folder = Path(tempfile.mkdtemp(dir=MEMORY))
    me = os.geteuid()
    if me == 0:
        os.chown(folder, 65534, -1)
        os.seteuid(65534)
    try:
        yield folder
    finally:
        os.seteuid(me)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine does not allow mounting a tmpfs")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
