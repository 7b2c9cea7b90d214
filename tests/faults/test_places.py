"""The place goes bad, for real, at any moment of any write: told, nothing lost, and healed it goes on."""

import errno
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.faults.scenes import SCENES, Scene
from tests.faults.sweep import laid_out
from tests.faults.tries import attempt, truth

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are faults of POSIX file systems")
CHMOD, RENAME, UNLINK, OPEN = os.chmod, os.rename, os.unlink, os.open
"""As they are, not as the recorder replaces them."""


class Fault(NamedTuple):
    """What makes a folder bad, and what makes it good again."""

    hurt: Callable[[], None]
    heal: Callable[[], None]


def full(folder: Path) -> Fault:
    """Not a byte more fits on the disk."""
    ballast = folder.parent / "ballast"

    def fill() -> None:
        fd = OPEN(ballast, os.O_WRONLY | os.O_CREAT)
        try:
            while os.pwrite(fd, bytes(256), os.fstat(fd).st_size):
                pass
        except OSError as fault:
            assert fault.errno == errno.ENOSPC  # noqa: PT017 - what else would end it
        finally:
            os.close(fd)

    return Fault(fill, lambda: UNLINK(ballast))


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
    return Fault(lambda: CHMOD(folder, 0o500), lambda: CHMOD(folder, 0o700))


def closed(folder: Path) -> Fault:
    """Every permission was lost."""
    return Fault(lambda: CHMOD(folder, 0), lambda: CHMOD(folder, 0o700))


def backups_closed(folder: Path) -> Fault:
    """Every permission for the backups was lost."""
    backups = folder / "backups"
    return Fault(
        lambda: CHMOD(backups, 0) if backups.exists() else None,
        lambda: CHMOD(backups, 0o700) if backups.exists() else None,
    )


def gone(folder: Path) -> Fault:
    """The folder is away, as a drive that was pulled out."""
    away = folder.with_name("away")
    return Fault(lambda: RENAME(folder, away), lambda: RENAME(away, folder))


def a_file(folder: Path) -> Fault:
    """A file stands in the folder's place."""
    away = folder.with_name("away")

    def hurt() -> None:
        RENAME(folder, away)
        os.close(OPEN(folder, os.O_WRONLY | os.O_CREAT))

    def heal() -> None:
        UNLINK(folder)
        RENAME(away, folder)

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


def survived(
    kind: Callable[[Path], Fault], root: Path, scratch: Path, tally: Callable[..., None], step: int
) -> None:
    """Play every scene below the root with this fault at every `step`-th call."""
    tried, lost = 0, []
    for name, scene in SCENES.items():
        (scratch / name).mkdir()
        healthy = truth(scene, scratch / name)
        for moment in range(1, healthy.calls + 1, step):
            with laid_out(healthy.start, root) as folder:
                done = through(kind(folder), scene, folder, moment)
                if healthy.lost(scene, folder, done):
                    lost.append((name, moment))
            tried += 1
    tally(f"{kind.__name__.replace('_', ' ')}", times=tried, lost=len(lost))
    assert not lost, lost


@pytest.mark.parametrize("kind", [full, too_large], ids=lambda kind: kind.__name__)
def test_a_disk_that_takes_no_more(
    kind: Callable[[Path], Fault], small_disk: Path, memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    survived(kind, small_disk, memory, tally, 1 if whole else 5)


def test_a_disk_that_may_not_be_written(small_disk: Path, memory: Path, tally: Callable[..., None]) -> None:
    survived(mounted_read_only, small_disk, memory, tally, BEFORE_ANYTHING)


@pytest.mark.parametrize("kind", AS_A_USER, ids=lambda kind: kind.__name__)
def test_a_folder_that_may_not_be_used(
    kind: Callable[[Path], Fault], as_user: Path, whole: bool, tally: Callable[..., None]
) -> None:
    scratch = as_user / "scratch"
    scratch.mkdir()
    survived(kind, as_user, scratch, tally, 1 if whole else 5)
