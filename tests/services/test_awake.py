"""Sleep and screen lock held off on a session bus of its own, by a service that answers as a desktop does."""

import gc
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hamstretch.services.awake import Awake, Drowsy

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""wakepy leaves its connection to the collector, which `gone` calls within the test."""
needs_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="not installed: dbus-daemon (Debian: dbus-daemon)",
)


@pytest.fixture(autouse=True)
def gone() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a private session bus."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={tmp_path}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().decode().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


class Saver:
    """A screen saver's D-Bus side: hands out cookies and takes them back."""

    def __init__(self, address: str) -> None:
        from jeepney.bus_messages import message_bus  # noqa: PLC0415 - Linux alone has it
        from jeepney.io.blocking import Proxy, open_dbus_connection  # noqa: PLC0415 - the same

        self.held: set[int] = set()
        self.asked = 0
        self.connection = open_dbus_connection(address)
        assert Proxy(message_bus, self.connection).RequestName(NAME) == (1,)
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self) -> None:
        from jeepney import MessageType, new_method_return  # noqa: PLC0415 - the same
        from jeepney.low_level import HeaderFields  # noqa: PLC0415 - the same

        while True:
            try:
                message = self.connection.receive()
            except (OSError, EOFError, ConnectionError):
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields.get(HeaderFields.member)
            if member == "Inhibit":
                self.asked += 1
                self.held.add(self.asked)
                self.connection.send(new_method_return(message, "u", (self.asked,)))
            elif member == "UnInhibit":
                self.held.discard(message.body[0])
                self.connection.send(new_method_return(message))


@needs_bus
def test_a_session_holds_one_inhibition_and_gives_it_back(bus: str) -> None:
    saver, awake = Saver(bus), Awake()
    awake.hold()
    awake.hold()
    awake.settle()
    assert saver.held == {1}
    awake.release()
    awake.release()
    awake.settle()
    assert saver.held == set()
    awake.hold()
    awake.settle()
    assert (saver.held, saver.asked) == ({2}, 2)
    awake.release()
    awake.settle()
    saver.connection.close()


@needs_bus
def test_where_nothing_on_the_bus_can_keep_the_screen_on_nothing_happens(bus: str) -> None:
    assert bus
    awake = Awake()
    awake.hold()
    awake.settle()
    awake.release()
    awake.settle()


def test_without_any_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    awake = Awake()
    awake.hold()
    awake.release()
    awake.settle()
    Drowsy().hold()
    Drowsy().release()


def test_nothing_is_loaded_before_a_session_runs() -> None:
    code = "import sys; from hamstretch.services.awake import Awake; Awake().release(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "wakepy" not in done.stdout.split()
