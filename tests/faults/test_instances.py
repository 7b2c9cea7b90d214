"""Two windows started together over one folder: one has it, the other says so and goes."""

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import PATIENCE_S


class Started:
    """The real app with a window that nobody sees; `painted` once it has one."""

    def __init__(self, folder: Path) -> None:
        self._read, write = os.pipe()
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "MEASURE_READY_FD": str(write)}
        command = [sys.executable, "-m", "hamstretch", "--data-dir", str(folder)]
        self.process = subprocess.Popen(command, env=env, pass_fds=[write], stderr=subprocess.PIPE)
        os.close(write)

    def painted(self) -> bool:
        """Wait for its first paint or its end, whichever comes."""
        assert select.select([self._read], [], [], PATIENCE_S)[0], "neither a window nor an end"
        return os.read(self._read, 1) == b"x"

    def ended(self) -> tuple[int, str]:
        """Wait for its end; return the code and what it said."""
        _, said = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, said.decode()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()
        os.close(self._read)


@contextmanager
def together(folder: Path, count: int) -> Iterator[list[Started]]:
    running = [Started(folder) for _ in range(count)]
    try:
        yield running
    finally:
        for one in running:
            one.end()


@pytest.mark.usefixtures("qapp")  # where Qt's libraries are missing there is no window to start
def test_of_two_started_together_one_has_the_log(
    tmp_path: Path, whole: bool, tally: Callable[..., None]
) -> None:
    times = 50 if whole else 3
    for _ in range(times):
        with together(tmp_path, 2) as running:
            painted = [one for one in running if one.painted()]
            assert len(painted) == 1
            (other,) = (one for one in running if one not in painted)
            code, said = other.ended()
            assert (code, said) == (0, ""), "it hands over to the first, whose window comes to the front"
            assert painted[0].process.poll() is None
    tally("two windows started together", times=times, lost=0)
