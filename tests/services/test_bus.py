"""The connection itself: where it is looked for, and what becomes of questions when it goes."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.services.bus import Bus, Place
from tests.desktop import Desktop
from tests.patience import PATIENCE_MS

THERE = Place("org.example.There", "/org/example", "org.example.Face")


@pytest.mark.usefixtures("qapp")
def test_a_session_without_the_variable_has_its_bus_in_the_runtime_folder(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    socket = desktop.address.partition("path=")[2].partition(",")[0]
    (tmp_path / "bus").symlink_to(socket)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    bus = Bus("SESSION")
    assert bus.connected
    bus.close()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    assert not Bus("SESSION").connected


def test_a_question_to_nobody_is_answered_by_none(qtbot: QtBot, buses: tuple[Bus, Bus]) -> None:
    answers: list[object] = []
    buses[0].ask(THERE, "Ask", answers.append)
    buses[0].read(THERE, "Name", answers.append)
    qtbot.waitUntil(lambda: answers == [None, None], timeout=PATIENCE_MS)
    assert buses[0].wait(THERE, "Ask") is None


def test_what_comes_while_one_waits_is_not_lost(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    heard: list[object] = []
    service = desktop.serve(THERE.service)

    def answer(_asked: object) -> tuple[str, tuple[object, ...]]:
        service.emit(THERE.path, THERE.interface, "Changed", "u", 1)
        service.emit(THERE.path, THERE.interface, "Changed", "u", 2)
        return "s", ("said",)

    service.methods[THERE.interface, "Ask"] = answer
    buses[0].hear(THERE.interface, "Changed", lambda values: heard.append(values[0]))
    assert buses[0].wait(THERE, "Ask") == ("said",)
    qtbot.waitUntil(lambda: heard == [1, 2], timeout=PATIENCE_MS)


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="not installed: dbus-daemon")
def test_a_bus_that_dies_answers_whoever_still_waits(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().decode().strip())
        bus, answers = Bus("SESSION"), []
        assert bus.connected
        daemon.kill()
        daemon.wait()
        bus.ask(THERE, "Ask", answers.append)
        qtbot.waitUntil(lambda: answers == [None], timeout=PATIENCE_MS)
        assert not bus.connected
        bus.ask(THERE, "Ask", answers.append)
        assert answers == [None, None]
