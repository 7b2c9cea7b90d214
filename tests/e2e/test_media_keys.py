"""Media keys on a real bus: a session of the real app is led on while another window has the focus."""

import subprocess
from pathlib import Path

import pytest

from tests.desktop import daemon
from tests.e2e.background import Background, other_program, prepare, running
from tests.patience import wait

pytestmark = pytest.mark.display
NAME, PATH = "org.mpris.MediaPlayer2.hamstretch", "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"


def asked(address: str, method: str, *words: str) -> str:
    """What gdbus gets for a call, errors included."""
    where = ["gdbus", "call", "--address", address, "--dest", NAME, "--object-path", PATH]
    done = subprocess.run([*where, "--method", method, *words], capture_output=True, text=True, check=False)
    return done.stdout or done.stderr


def get(address: str, name: str) -> str:
    return asked(address, "org.freedesktop.DBus.Properties.Get", PLAYER, name)


def test_keys_reach_a_session_behind_another_window(xserver: dict[str, str], tmp_path: Path) -> None:
    prepare(tmp_path / "data")
    with daemon(xserver) as address, running(xserver, tmp_path, address) as app:
        assert "ServiceUnknown" in get(address, "PlaybackStatus")
        begin(app)
        wait(lambda: "Playing" in get(address, "PlaybackStatus"), "no player on the bus")
        first = get(address, "Metadata")
        with other_program(xserver, "letter"):
            assert app.active == "letter"
            asked(address, f"{PLAYER}.PlayPause")
            assert "Paused" in get(address, "PlaybackStatus")
            asked(address, f"{PLAYER}.Play")
            assert "Playing" in get(address, "PlaybackStatus")
            for _ in range(8):
                asked(address, f"{PLAYER}.Next")
            assert get(address, "Metadata") != first
            assert app.active == "letter"
        assert app.said("quit").returncode == 0
        assert app.process.wait(20) == 0


def begin(app: Background) -> None:
    """Start a break by the command line, and answer the question before it by keys."""
    app.said("break")
    window = wait(lambda: app.window("Session · hamstretch"), "no session")
    app.xdo("windowactivate", "--sync", window)
    app.xdo("key", "--delay", "100", "0", "Return")
