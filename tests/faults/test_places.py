"""The place goes bad, for real, at any moment of any write: told, nothing lost, and healed it goes on."""

import errno
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import MEMORY
from tests.faults.recorder import REAL, snapshot
from tests.faults.scenes import SCENES, Scene, lay_import
from tests.faults.sweep import laid_out
from tests.faults.tries import Truth, attempt, truth

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are faults of POSIX file systems")


class Fault(NamedTuple):
    """What makes a folder bad, and what makes it good again."""

    hurt: Callable[[], None]
    heal: Callable[[], None]


def full(folder: Path) -> Fault:
    """Not a byte more fits on the disk."""
    ballast = folder.parent / "ballast"

    def fill() -> None:
        fd = REAL["open"](ballast, os.O_WRONLY | os.O_CREAT)
        try:
            while os.pwrite(fd, bytes(256), os.fstat(fd).st_size):
                pass
        except OSError as fault:
            assert fault.errno == errno.ENOSPC  # noqa: PT017 - what else would end it
        finally:
            REAL["close"](fd)

    return Fault(fill, lambda: REAL["unlink"](ballast))


def mounted_read_only(folder: Path) -> Fault:
    """The system turned the disk read-only, as it does after errors."""

    def remount(how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", str(folder.parent)], check=True)

    return Fault(lambda: remount("ro"), lambda: remount("rw"))


def too_large(_folder: Path) -> Fault:
    """No file may grow beyond a few hundred bytes, as under a quota."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    return Fault(
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300, before[1])),
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, before),
    )


def forbidden(folder: Path) -> Fault:
    """The permission to write was lost."""
    return Fault(lambda: folder.chmod(0o500), lambda: folder.chmod(0o700))


def closed(folder: Path) -> Fault:
    """Every permission was lost."""
    return Fault(lambda: folder.chmod(0), lambda: folder.chmod(0o700))


def backups_closed(folder: Path) -> Fault:
    """Every permission for the backups was lost."""
    backups = folder / "backups"
    return Fault(
        lambda: backups.chmod(0) if backups.exists() else None,
        lambda: backups.chmod(0o700) if backups.exists() else None,
    )


def gone(folder: Path) -> Fault:
    """The folder is away, as a drive that was pulled out."""
    away = folder.with_name("away")
    return Fault(lambda: REAL["rename"](folder, away), lambda: REAL["rename"](away, folder))


def a_file(folder: Path) -> Fault:
    """A file stands in the folder's place."""
    away = folder.with_name("away")

    def hurt() -> None:
        REAL["rename"](folder, away)
        REAL["close"](REAL["open"](folder, os.O_WRONLY | os.O_CREAT))

    def heal() -> None:
        REAL["unlink"](folder)
        REAL["rename"](away, folder)

    return Fault(hurt, heal)


BEFORE_ANYTHING = 1000
"""A step with which only the first call is tried: the system mounts nothing anew over files that are open."""
AS_A_USER = (forbidden, closed, backups_closed, gone, a_file)


def through(fault: Fault, scene: Scene, folder: Path, moment: int) -> int:
    """Let the place go bad before one call, act, and heal it; return how often it was said to be done."""
    hurt = False

    def before(number: int) -> None:
        nonlocal hurt
        if number == moment:
            hurt = True
            fault.hurt()

    try:
        return attempt(scene, folder, before, check=False)[1]
    finally:
        if hurt:
            fault.heal()


@pytest.fixture(scope="module")
def truths() -> dict[str, Truth]:
    """Every scene as it should be; played before a test gives up the right to read Python's own files."""
    return {name: in_peace(scene) for name, scene in SCENES.items()}


def in_peace(scene: Scene) -> Truth:
    with tempfile.TemporaryDirectory(dir=MEMORY) as scratch:
        return truth(scene, Path(scratch))


@pytest.fixture
def survived(truths: dict[str, Truth], whole: bool, tally: Callable[..., None]) -> Callable[..., None]:
    """Plays every scene below a root with a fault at every call, or at some of them."""

    def check(kind: Callable[[Path], Fault], root: Path, step: int = 1 if whole else 5) -> None:
        tried, lost = 0, []
        for name, healthy in truths.items():
            for moment in range(1, healthy.calls + 1, step):
                with laid_out(healthy.start, root) as folder:
                    done = through(kind(folder), SCENES[name], folder, moment)
                    if healthy.lost(SCENES[name], folder, done):
                        lost.append((name, moment))
                tried += 1
        tally(f"{kind.__name__.replace('_', ' ')}", times=tried, lost=len(lost))
        assert not lost, lost

    return check


@pytest.mark.parametrize("kind", [full, too_large], ids=lambda kind: kind.__name__)
def test_a_disk_that_takes_no_more(
    kind: Callable[[Path], Fault], survived: Callable[..., None], small_disk: Path
) -> None:
    survived(kind, small_disk)


def test_a_disk_that_may_not_be_written(survived: Callable[..., None], small_disk: Path) -> None:
    survived(mounted_read_only, small_disk, BEFORE_ANYTHING)


@pytest.mark.parametrize("kind", AS_A_USER, ids=lambda kind: kind.__name__)
def test_a_folder_that_may_not_be_used(
    kind: Callable[[Path], Fault], survived: Callable[..., None], as_user: Path
) -> None:
    survived(kind, as_user)


OLDEST = "log-20260105T180000Z-1-20260106-saved.json"


@pytest.mark.parametrize(
    "command",
    [
        ["import", "{folder}/export.json"],
        ["restore", OLDEST],
        ["backup"],
        ["backup", "--to", "{folder}/copy.json"],
        *(["report", "--format", kind, "--out", "{folder}/out"] for kind in ("json", "fhir", "csv", "pdf")),
    ],
    ids=lambda command: " ".join(command[:3]),
)
def test_a_command_on_a_full_disk_is_one_sentence(small_disk: Path, command: list[str]) -> None:
    folder = small_disk / "data"
    folder.mkdir()
    lay_import(folder)
    full(folder).hurt()
    before = snapshot(folder)
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "hamstretch",
            "--data-dir",
            str(folder),
            *(c.format(folder=folder) for c in command),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("hamstretch: ")
    assert "room" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(folder) == before
