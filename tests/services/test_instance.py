"""One instance, whoever starts how often and whatever a crash leaves behind: real processes, real sockets."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.ports import Instance
from hamstretch.services.address import LIMIT
from hamstretch.services.instance import CALLERS, DrivenInstance, LocalInstance, SocketInstance
from hamstretch.services.instance_pipe import PipeInstance
from tests.patience import PATIENCE_MS

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks to the socket itself")
OWNER = """
import sys
from PySide6.QtCore import QCoreApplication
from hamstretch.services.instance import SocketInstance
app = QCoreApplication([])
place = SocketInstance(sys.argv[1])
print("owner" if place.listen(lambda asked: {"ok": True, "you": asked}) else "second", flush=True)
app.exec()
"""


@pytest.fixture
def address(tmp_path: Path) -> str:
    return str(tmp_path / "hamstretch" / "0.sock")


@pytest.fixture(params=[SocketInstance, PipeInstance])
def listening(
    qapp: object,  # noqa: ARG001 - sockets need its loop
    request: pytest.FixtureRequest,
    address: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[LocalInstance]:
    """Both kinds: a pipe is a socket here."""
    Path(address).parent.mkdir(mode=0o700)
    monkeypatch.setattr("tempfile.tempdir", str(Path(address).parent))
    place: LocalInstance = request.param(address)
    assert place.listen(lambda asked: {"ok": True, "you": asked})
    yield place
    place.close()


def call(address: str) -> socket.socket:
    caller = socket.socket(socket.AF_UNIX)
    caller.settimeout(10)
    caller.connect(address)
    return caller


def answer(qtbot: QtBot, caller: socket.socket) -> bytes:
    """Read to the end while the owner's loop turns."""
    caller.setblocking(False)
    got = bytearray()

    def ended() -> bool:
        try:
            part = caller.recv(1 << 20)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        got.extend(part)
        return not part

    qtbot.waitUntil(ended, timeout=PATIENCE_MS)
    caller.close()
    return bytes(got)


def test_a_line_of_json_is_answered_by_one(qtbot: QtBot, listening: LocalInstance, address: str) -> None:
    assert listening
    caller = call(address)
    caller.sendall(b'{"command": "pau')
    qtbot.waitUntil(lambda: len(listening._callers) == 1, timeout=PATIENCE_MS)
    caller.sendall(b'se"}\n')
    said = answer(qtbot, caller)
    assert said.endswith(b"\n")
    assert json.loads(said) == {"ok": True, "you": {"command": "pause"}}


@pytest.mark.parametrize("line", [b"\n", b"[]\n", b"{\n", b"\xff\xfe\n", b"x" * (LIMIT + 10), b'"a"\n'])
@pytest.mark.usefixtures("listening")
def test_what_is_no_question_is_told_so(qtbot: QtBot, address: str, line: bytes) -> None:
    caller = call(address)
    caller.sendall(line)
    said = answer(qtbot, caller)
    assert said == b"" or not json.loads(said)["ok"]


def test_callers_that_only_hang_around_lose_their_place(
    qtbot: QtBot, listening: LocalInstance, address: str
) -> None:
    idle = [call(address) for _ in range(CALLERS + 5)]
    qtbot.waitUntil(lambda: len(listening._callers) == CALLERS, timeout=PATIENCE_MS)
    caller = call(address)
    caller.sendall(b"{}\n")
    assert json.loads(answer(qtbot, caller))["ok"]
    for each in idle:
        each.close()
    qtbot.waitUntil(lambda: not listening._callers, timeout=PATIENCE_MS)


def test_the_socket_and_its_folder_are_the_owner_s_alone(listening: LocalInstance, address: str) -> None:
    assert listening
    assert Path(address).stat().st_mode & 0o077 == 0
    assert Path(address).parent.stat().st_mode & 0o077 == 0


def test_a_second_one_is_told_so_and_the_place_is_free_after_the_first(
    listening: LocalInstance, address: str
) -> None:
    second = type(listening)(address)
    assert not second.listen(lambda _: {})
    listening.close()
    assert second.listen(lambda _: {})
    second.close()


def start(address: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OWNER, address], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


@pytest.fixture
def started(address: str) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    processes: list[subprocess.Popen[str]] = []

    def one() -> subprocess.Popen[str]:
        processes.append(start(address))
        return processes[-1]

    yield one
    for process in processes:
        process.kill()
        process.communicate()


@pytest.mark.alone
def test_of_twenty_at_once_one_is_the_owner(started: Callable[[], subprocess.Popen[str]]) -> None:
    said = [process.stdout.readline().strip() for process in [started() for _ in range(20)]]
    assert sorted(said) == ["owner", *["second"] * 19]


def test_a_killed_owner_leaves_the_place_to_one_of_the_next(
    address: str, started: Callable[[], subprocess.Popen[str]]
) -> None:
    first = started()
    assert first.stdout.readline() == "owner\n"
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert Path(address).exists()
    said = [process.stdout.readline().strip() for process in [started() for _ in range(5)]]
    assert sorted(said) == ["owner", *["second"] * 4]


def test_a_lock_whose_number_another_program_has_got_since_holds_nobody_up(
    qapp: object, address: str
) -> None:
    assert qapp
    lock = Path(address).with_suffix(".lock")
    lock.parent.mkdir()
    lock.write_text(f"{os.getpid()}\n{Path(sys.executable).name}\n{socket.gethostname()}\n", "utf-8")
    place = SocketInstance(address)
    assert place.listen(lambda _: {})
    place.close()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can be somebody else")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs SO_PEERCRED")
def test_another_user_gets_no_answer_even_where_the_files_let_them_in(
    qtbot: QtBot, tmp_path: Path, address: str
) -> None:
    asked: list[object] = []
    place = SocketInstance(address)
    assert place.listen(lambda what: asked.append(what) or {})
    for each in (tmp_path, *tmp_path.parents):
        if each.owner() == "root" and each != Path("/"):
            each.chmod(each.stat().st_mode | 0o011)
    Path(address).parent.chmod(0o711)
    Path(address).chmod(0o666)
    script = (
        "import os, socket, sys; os.setgid(65534); os.setuid(65534); c = socket.socket(socket.AF_UNIX);"
        " c.connect(sys.argv[1]); print(1, flush=True);"
        " c.sendall(b'{}\\n'); print(c.recv(9))"
    )
    stranger = subprocess.Popen(
        [sys.executable, "-c", script, address], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert stranger.stdout.readline() == "1\n"
    qtbot.waitUntil(lambda: stranger.poll() is not None, timeout=PATIENCE_MS)
    said, _ = stranger.communicate()
    assert said.strip() in ("", "b''")
    assert asked == []
    place.close()


def test_a_folder_of_somebody_else_s_is_no_place_to_listen(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(EnvironmentFault) as caught:
        SocketInstance(str(tmp_path / "link" / "0.sock")).listen(lambda _: {})
    assert caught.value.say.id == "environment.instance"


def test_the_twin_is_called_like_the_real_one() -> None:
    twin = DrivenInstance()
    port: Instance = twin
    assert port.listen(lambda asked: {"you": asked})
    assert twin.call(command="status") == {"you": {"command": "status"}}
    port.close()
    assert twin.call(command="status") == {}
    assert not DrivenInstance(alone=False).listen(lambda _: {})
