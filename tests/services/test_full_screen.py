"""A full screen is seen on a real X server with a real window manager; ours does not count."""

import subprocess
import sys
from pathlib import Path

import pytest

from hamstretch.services.full_screen import detector
from tests.patience import PATIENCE_S, wait

ROOT = Path(__file__).parents[2]
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from hamstretch.services.full_screen import detector
app = QApplication([])
window = QLabel(sys.argv[1])
window.setWindowTitle(sys.argv[1])
window.resize(300, 200)
window.show()
look = detector(app.platformName())
for line in sys.stdin:
    word = line.strip()
    if word == "full":
        window.showFullScreen()
    elif word == "normal":
        window.showNormal()
    elif word == "end":
        break
    app.processEvents()
    print(int(look()), flush=True)
"""


class Program:
    """A window in a process of its own that does what it is told and says what it sees."""

    def __init__(self, env: dict[str, str], name: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WINDOW, name],
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", name], env=env, check=True)

    def tell(self, word: str) -> bool:
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip() == "1"

    def end(self) -> None:
        self.process.communicate("end\n", timeout=PATIENCE_S)


@pytest.mark.display
def test_another_s_full_screen_counts_and_one_s_own_does_not(xserver: dict[str, str]) -> None:
    ours, other = Program(xserver, "ours-1"), Program(xserver, "other-1")
    try:
        assert not ours.tell("look")
        other.tell("full")
        wait(lambda: ours.tell("look"), "the full screen of another is not seen")
        assert not other.tell("look")
        other.tell("normal")
        wait(lambda: not ours.tell("look"), "the end of the full screen is not seen")
    finally:
        other.end()
        ours.end()


@pytest.mark.parametrize("platform", ["offscreen", "wayland", "cocoa"])
def test_where_nobody_can_tell_it_is_none(platform: str) -> None:
    assert not detector(platform)()
