"""Starting with the desktop: the files that the systems read, and what a person does to them."""

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.ports import Autostart
from hamstretch.services.autostart import (
    DrivenAutostart,
    LaunchAgent,
    RunKey,
    XdgAutostart,
    command,
    exec_line,
)
from tests.patience import PATIENCE_MS, PATIENCE_S

START = ("/opt/my apps/ham$tretch", "--data-dir", '/home/ä/100% "mine"\\here', "--background")


def entry(folder: Path) -> XdgAutostart:
    return XdgAutostart(folder, START, "hamstretch", "Break reminders in the tray")


def test_it_is_off_until_it_is_switched_on_and_off_again(tmp_path: Path) -> None:
    port: Autostart = entry(tmp_path / "autostart")
    assert port.enabled() is False
    port.set(on=True)
    assert port.enabled() is True
    port.set(on=False)
    port.set(on=False)
    assert port.enabled() is False
    assert list((tmp_path / "autostart").iterdir()) == []


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_s_own_settings_switched_off_is_off(tmp_path: Path, line: str) -> None:
    made = entry(tmp_path)
    made.set(on=True)
    file = tmp_path / "hamstretch.desktop"
    kept = [
        each for each in file.read_text("utf-8").splitlines() if not each.startswith(line.partition("=")[0])
    ]
    file.write_text("\n".join([*kept, line, ""]), "utf-8")
    assert made.enabled() is False
    made.set(on=True)
    assert made.enabled() is True


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"not an entry", b"[Other]\na=b\n"])
def test_a_file_that_is_no_entry_is_off(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "hamstretch.desktop").write_bytes(content)
    assert entry(tmp_path).enabled() is False


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed: desktop-file-utils")
def test_the_entry_passes_the_official_validator(tmp_path: Path) -> None:
    entry(tmp_path).set(on=True)
    file = tmp_path / "hamstretch.desktop"
    done = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("gio") is None, reason="not installed: gio (Debian: libglib2.0-bin)")
def test_a_desktop_starts_exactly_what_was_meant(qtbot: QtBot, tmp_path: Path) -> None:
    program, heard = tmp_path / 'with space $x "q" \\', tmp_path / "heard"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{heard}.new"\nmv "{heard}.new" "{heard}"\n', "utf-8"
    )
    program.chmod(0o700)
    start = (str(program), *START[1:])
    XdgAutostart(tmp_path, start, "hamstretch", "x").set(on=True)
    with subprocess.Popen(["gio", "launch", tmp_path / "hamstretch.desktop"]) as launched:
        assert launched.wait(PATIENCE_S) == 0
    qtbot.waitUntil(heard.exists, timeout=PATIENCE_MS)
    assert heard.read_text("utf-8").splitlines() == list(START[1:])


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(EnvironmentFault) as caught:
        entry(tmp_path / "file" / "autostart").set(on=True)
    assert caught.value.say.id == "environment.autostart"


def test_plain_words_stand_unquoted() -> None:
    assert exec_line(("/usr/bin/hamstretch", "--background")) == "/usr/bin/hamstretch --background"


def test_the_launch_agent_says_what_launchd_reads(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, START)
    assert agent.enabled() is False
    agent.set(on=True)
    file = next(tmp_path.iterdir())
    held = plistlib.loads(file.read_bytes())
    assert (held["Label"], held["ProgramArguments"], held["RunAtLoad"]) == (file.stem, list(START), True)
    assert agent.enabled() is True
    file.write_bytes(plistlib.dumps(held | {"Disabled": True}))
    assert agent.enabled() is False
    file.write_bytes(b"<plist>")
    assert agent.enabled() is False


def test_the_run_key_is_read_back_and_task_manager_is_believed(tmp_path: Path) -> None:
    """The registry is two files here: QSettings' native format elsewhere."""
    from PySide6.QtCore import QByteArray, QSettings  # noqa: PLC0415 - the folder must collect without Qt

    run, approved = str(tmp_path / "run.conf"), str(tmp_path / "approved.conf")
    key = RunKey(("C:\\my apps\\hamstretch.exe", "--background"), run, approved)
    assert key.enabled() is False
    key.set(on=True)
    native = QSettings.Format.NativeFormat
    assert QSettings(run, native).value("hamstretch") == '"C:\\my apps\\hamstretch.exe" --background'
    assert key.enabled() is True
    noted = QSettings(approved, native)
    noted.setValue("hamstretch", QByteArray(bytes([3, 0, 0, 0])))
    noted.sync()
    assert key.enabled() is False
    key.set(on=True)
    assert key.enabled() is True


class TestCommand:
    def made(self, executable: Path, *, frozen: bool = False, **environ: str) -> tuple[str, ...]:
        return command(executable, environ, frozen=frozen, package=Path("/src/tree/hamstretch"))

    def test_an_app_image_is_started_by_its_own_file(self) -> None:
        assert self.made(Path("/mnt/.mount/x"), frozen=True, APPIMAGE="/home/a/h.AppImage") == (
            "/home/a/h.AppImage",
            "--background",
        )

    def test_a_frozen_build_by_its_program(self) -> None:
        assert self.made(Path("/opt/hamstretch/hamstretch"), frozen=True)[0] == "/opt/hamstretch/hamstretch"

    def test_a_wheel_by_its_script(self, tmp_path: Path) -> None:
        (tmp_path / "hamstretch").touch()
        assert self.made(tmp_path / "python3") == (str(tmp_path / "hamstretch"), "--background")

    def test_a_wheel_without_scripts_by_its_module(self, tmp_path: Path) -> None:
        package = Path("/usr/lib/site-packages/hamstretch")
        made = command(tmp_path / "python3", {}, frozen=False, package=package)
        assert made == (str(tmp_path / "python3"), "-m", "hamstretch", "--background")

    def test_a_source_tree_by_its_module_and_its_place(self, tmp_path: Path) -> None:
        made = self.made(tmp_path / "python3")
        assert made[:2] == ("/usr/bin/env", "PYTHONPATH=/src/tree")

    def test_a_folder_of_its_own_is_kept(self) -> None:
        package = Path("/src/tree/hamstretch")
        made = command(Path("/x"), {}, frozen=True, package=package, data_dir=Path("/data"))
        assert made == ("/x", "--data-dir", "/data", "--background")


def test_the_twin_stands_as_told() -> None:
    twin: Autostart = DrivenAutostart()
    assert twin.enabled() is None
    twin.set(on=True)
    assert twin.enabled() is True
