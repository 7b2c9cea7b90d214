"""Private means that nothing leaves: no socket but the one by which a second start finds the first."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from hamstretch.core.settings import Settings, Verbosity

ROOT = Path(__file__).parents[2]
OWN = "hamstretch"
"""What the name of the instance socket holds; any other local socket that listens is a fault."""
OF_THE_SYSTEM = ("/nscd/", "/pulse/native")
"""Local sockets of the system: the C library asks for the user's name, signals go to the sound server."""
SCRIPT = """
import pathlib, sys
seen = []
sys.addaudithook(lambda name, args: name.startswith("socket.") and seen.append((name, repr(args[1:]))))
from PySide6.QtCore import QCoreApplication
from hamstretch.app import App
from hamstretch.cli import run
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage.places import Places
from hamstretch.widgets.theme import application
folder = pathlib.Path(sys.argv[1])
qt = application()
app = App(qt, Places.under(folder), SystemClock(), ManualTicker())
app.open()
def settle():
    app.keeping.writer.settle()
    for _ in range(5):
        QCoreApplication.processEvents()
for page in ("today", "library", "progress", "learn", "settings"):
    app.window.show_page(page)
    settle()
app.visits.care()
app.keeper.back_up()
settle()
app.window.end_session()
app.visits.screen()
settle()
app.sessions.start("desk-routine")
settle()
app.window.close()
for command in (["today"], ["log"], ["backup"], ["restore"], ["import", str(folder / "log.json")]):
    assert run(["--data-dir", str(folder), *command]) == 0, command
print("\\n".join(f"AUDIT {name} {args}" for name, args in seen))
print("DONE")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A user who has agreed and wants no speech, which is another program's socket."""
    (tmp_path / "settings.json").write_bytes(
        msgspec.json.encode(Settings(agreed=True, verbosity=Verbosity.SILENT))
    )
    log = ROOT / "tests" / "storage" / "data" / "log-v2.json"
    (tmp_path / "log.json").write_bytes(log.read_bytes())
    return tmp_path


def whole(folder: Path, *before: str) -> str:
    """Run every page and command once, with no desktop to talk to; return what was said."""
    bare = {
        k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "PULSE_", "WAYLAND_", "DISPLAY"))
    }
    env = bare | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
    done = subprocess.run(
        [*before, sys.executable, "-c", SCRIPT, str(folder)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=env,
        check=False,
    )
    assert "DONE" in done.stdout, done.stderr
    return done.stdout


@pytest.mark.usefixtures("qapp")
def test_no_python_code_opens_a_socket(folder: Path) -> None:
    audited = [line for line in whole(folder).splitlines() if line.startswith("AUDIT")]
    assert [line for line in audited if OWN not in line] == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="not installed: strace")
@pytest.mark.usefixtures("qapp")
def test_no_library_opens_one_either(folder: Path) -> None:
    trace = folder / "trace"
    calls = "trace=socket,bind,connect,listen,sendto"
    whole(folder, "strace", "-f", "-qq", "--seccomp-bpf", "-e", calls, "-o", str(trace))
    lines = trace.read_text("utf-8").splitlines()
    families = set(re.findall(r"socket\((\w+)", "\n".join(lines)))
    assert families <= {"AF_UNIX"}
    bound = [line for line in lines if re.search(r"\bbind\(", line)]
    assert [line for line in bound if OWN not in line] == []
    reached = [line for line in lines if re.search(r"\bconnect\(", line)]
    assert [line for line in reached if not any(own in line for own in (OWN, *OF_THE_SYSTEM))] == []


def test_the_trace_would_show_one(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("not installed: strace")
    code = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(('127.0.0.1', 9))"
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect", "-o", str(trace)]
    subprocess.run([*command, sys.executable, "-c", code], check=True)
    assert "AF_INET" in trace.read_text("utf-8")
