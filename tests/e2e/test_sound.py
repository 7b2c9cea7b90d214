"""What is heard, from outside: the script, the signals as files, and a start that loads no sound."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from hamstretch.core.cues import Cue
from hamstretch.services import environment

WITHOUT_QT = (
    "import sys; sys.modules['PySide6'] = None; from hamstretch.__main__ import main; sys.exit(main())"
)
START = """
import sys
from pathlib import Path
from hamstretch.app import App
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import QtTicker
from hamstretch.storage.places import Places
from hamstretch.widgets.theme import application
qt = application()
app = App(qt, Places.under(Path(sys.argv[1])), SystemClock(), QtTicker())
app.open()
qt.processEvents()
print(*sys.modules)
app.window.close()
"""


def run(*arguments: str, folder: Path) -> str:
    command = [sys.executable, "-c", WITHOUT_QT, "--data-dir", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_script_is_printed_without_qt_and_leaves_nothing_behind(tmp_path: Path) -> None:
    lines = run("script", "floor-routine", folder=tmp_path / "data").splitlines()
    assert lines[0].startswith("  0:00 [prepare] March on the spot.")
    assert any("Supine strap stretch, left." in line for line in lines)
    assert "[end, done]" in lines[-2]
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("verbosity", "words"), [("counts", {"Half way.", "Last 5 seconds."}), ("silent", set())]
)
def test_a_script_is_as_wordy_as_asked_for(tmp_path: Path, verbosity: str, words: set[str]) -> None:
    lines = run("script", "desk-break", "--verbosity", verbosity, folder=tmp_path).splitlines()
    said = {line.partition("] ")[2] if "[" in line else line[7:] for line in lines}
    assert said - {""} == words


def test_the_signals_are_written_as_files_that_play(tmp_path: Path) -> None:
    run("chimes", "--out", str(tmp_path / "sounds"), folder=tmp_path)
    files = sorted((tmp_path / "sounds").glob("*.wav"))
    assert {file.stem for file in files} == set(Cue)
    for file in files:
        with wave.open(str(file)) as sound:
            assert sound.getnframes() > 0


def test_a_start_loads_neither_sound_nor_speech_nor_what_keeps_the_screen_on(
    tmp_path: Path, qapp: object
) -> None:
    assert qapp is not None
    command = [sys.executable, "-c", START, str(tmp_path)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "PySide6.QtWidgets" in loaded
    late = {"PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "wakepy", "jeepney"}
    assert late.isdisjoint(loaded)


WITHOUT_A_DEVICE = """
from PySide6.QtCore import QCoreApplication
from hamstretch.resources import load_wording
from hamstretch.services.chimes import ChimePlayer
qt, wording = QCoreApplication([]), load_wording()
player = ChimePlayer(lambda what: print(wording(what)))
player.warm()
for name in ("start", "end"):
    player.play(name, 80)
    qt.processEvents()
player.cool()
"""

NOBODY_HEARS = """
from PySide6.QtCore import QCoreApplication
from hamstretch.core.settings import Settings
from hamstretch.services import sound
from hamstretch.services.clock import SystemClock

class Endless:
    def __init__(self, *_): self.tell = print
    def warm(self): pass
    def say(self, *_, **__): self.tell(True)

sound.Speech = Endless
qt = QCoreApplication([])
heard = sound.Sound(lambda: Settings(volume_percent=VOLUME), SystemClock(), lambda what: None, lambda: "en")
heard.listen(print)
heard.warm()
heard.speak("Bend the knees.")
"""


def without_a_device(program: str, folder: Path) -> str:
    nowhere = {"PULSE_SERVER": f"unix:{folder}/none", "XDG_RUNTIME_DIR": str(folder)}
    env = {**os.environ, **nowhere, "PIPEWIRE_RUNTIME_DIR": str(folder)}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=env).stdout


@pytest.mark.skipif(environment.audio() is not None, reason="what plays sound is not installed")
@pytest.mark.parametrize("volume", [80, 0])
def test_without_a_device_no_session_waits_for_a_voice_that_never_ends(tmp_path: Path, volume: int) -> None:
    assert without_a_device(NOBODY_HEARS.replace("VOLUME", str(volume)), tmp_path) == "False\n"


@pytest.mark.skipif(environment.audio() is not None, reason="what plays sound is not installed")
def test_without_a_device_one_sentence_says_so_and_nothing_fails(tmp_path: Path) -> None:
    said = without_a_device(WITHOUT_A_DEVICE, tmp_path)
    assert said.count("\n") == 1
    assert "Every signal is shown as well" in said
