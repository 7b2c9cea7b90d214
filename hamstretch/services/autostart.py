"""Starting with the desktop: an XDG autostart entry, Windows' Run key, a LaunchAgent of macOS.

Whether it is on is read from the system each time, for people switch it off there too.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hamstretch import APP_ID
from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.ports import Autostart
from hamstretch.core.wording import say

PROGRAM = "hamstretch"
RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = RUN.replace(r"\Run", r"\Explorer\StartupApproved\Run")
"""Where Task Manager notes what the user has switched off: the first byte is odd then."""
ENTRY = "Desktop Entry"


def command(
    executable: Path, environ: Mapping[str, str], *, frozen: bool, package: Path, data_dir: Path | None = None
) -> tuple[str, ...]:
    """Return what starts this app in the tray: from an AppImage, a frozen build, a wheel or a source tree.

    `package` is the folder of the imported package; a source tree is named by PYTHONPATH.
    """
    tail: tuple[str, ...] = ("--background",)
    if data_dir is not None:
        tail = ("--data-dir", str(data_dir.absolute()), *tail)
    if environ.get("APPIMAGE"):
        return (environ["APPIMAGE"], *tail)
    if frozen:
        return (str(executable), *tail)
    for name in (PROGRAM, f"{PROGRAM}.exe"):
        script = executable.with_name(name)
        if script.is_file():
            return (str(script), *tail)
    module = (str(_windowless(executable)), "-m", PROGRAM, *tail)
    if "site-packages" in package.parts or os.name == "nt":
        return module
    return ("/usr/bin/env", f"PYTHONPATH={package.parent}", *module)


def own_command(data_dir: Path | None = None) -> tuple[str, ...]:
    """Return the command of the app that runs."""
    return command(
        Path(sys.executable),
        os.environ,
        frozen=getattr(sys, "frozen", False),
        package=Path(__file__).parents[1],
        data_dir=data_dir,
    )


def of_system(data_dir: Path | None) -> Autostart:
    """Return this system's own way to start a program with the desktop."""
    start = own_command(data_dir)
    if sys.platform == "win32":
        return RunKey(start)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", start)
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    comment = "Reminders to stretch and to move"
    return XdgAutostart(Path(config) / "autostart", start, "hamstretch", comment)


def _windowless(python: Path) -> Path:
    """Return the interpreter that opens no console, where there is one."""
    quiet = python.with_name("pythonw.exe")
    return quiet if python.suffix == ".exe" and quiet.is_file() else python


class XdgAutostart:
    """An entry in the autostart folder (https://specifications.freedesktop.org/autostart-spec/0.5/)."""

    def __init__(self, folder: Path, start: Sequence[str], title: str, comment: str) -> None:
        """Take the autostart folder, the command, and the words that the desktop shows of it."""
        self._file, self._start, self._words = folder / f"{PROGRAM}.desktop", start, (title, comment)

    def enabled(self) -> bool | None:
        """Return whether the entry is there and nobody has switched it off."""
        import configparser  # noqa: PLC0415 - nobody asks before the settings are opened

        found = configparser.RawConfigParser(strict=False)
        with contextlib.suppress(configparser.Error, UnicodeError):
            if found.read(self._file, "utf-8") and found.has_section(ENTRY):
                hidden = found.get(ENTRY, "Hidden", fallback="false") == "true"
                return (
                    not hidden and found.get(ENTRY, "X-GNOME-Autostart-enabled", fallback="true") != "false"
                )
        return False

    def set(self, on: bool) -> None:
        """Write the entry or take it away; raises `EnvironmentFault` when the system refuses."""
        title, comment = self._words
        text = (
            f"[{ENTRY}]\nType=Application\nName={title}\nComment={comment}\nIcon={PROGRAM}\n"
            f"TryExec={_escaped(self._start[0])}\nExec={exec_line(self._start)}\n"
            "Terminal=false\nX-GNOME-Autostart-enabled=true\n"
        )
        _keep(self._file, text.encode() if on else None)


def exec_line(start: Sequence[str]) -> str:
    """Return a command as the Exec key of a desktop entry wants it quoted."""
    return " ".join(_quoted(part) for part in start)


def _quoted(part: str) -> str:
    part = part.replace("%", "%%")
    if part and all(c.isalnum() or c in "%+,-./:=@_" for c in part):
        return part
    for special in ("\\", '"', "`", "$"):
        part = part.replace(special, f"\\{special}")
    # the value of a key is unescaped once before the quoting is read
    return f'"{_escaped(part)}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


class LaunchAgent:
    """A property list that macOS' launchd starts at login. Never run on a Mac."""

    def __init__(self, folder: Path, start: Sequence[str]) -> None:
        """Take ~/Library/LaunchAgents and the command."""
        self._file, self._start = folder / f"{APP_ID}.plist", start

    def enabled(self) -> bool | None:
        """Return whether launchd will start it."""
        import plistlib  # noqa: PLC0415 - only on a Mac
        from xml.parsers.expat import ExpatError  # noqa: PLC0415 - the same

        try:
            found = plistlib.loads(self._file.read_bytes())
        except (OSError, ValueError, ExpatError):
            return False
        return bool(found.get("RunAtLoad")) and not found.get("Disabled")

    def set(self, on: bool) -> None:
        """Write the list or take it away; raises `EnvironmentFault` when the system refuses."""
        import plistlib  # noqa: PLC0415 - only on a Mac

        agent = {"Label": APP_ID, "ProgramArguments": list(self._start), "RunAtLoad": True}
        _keep(self._file, plistlib.dumps(agent) if on else None)


class RunKey:
    """A value of the registry's Run key. Never run on Windows."""

    def __init__(self, start: Sequence[str], run: str = RUN, approved: str = APPROVED) -> None:
        """Take the command, and the two keys."""
        self._start, self._run, self._approved = start, run, approved

    def enabled(self) -> bool | None:
        """Return whether the value is there and Task Manager has not switched it off."""
        from PySide6.QtCore import QByteArray, QSettings  # noqa: PLC0415 - the rest of the file needs no Qt

        if not QSettings(self._run, QSettings.Format.NativeFormat).contains(PROGRAM):
            return False
        noted = QSettings(self._approved, QSettings.Format.NativeFormat).value(PROGRAM)
        return not (isinstance(noted, QByteArray) and noted.size() and noted.data()[0] & 1)

    def set(self, on: bool) -> None:
        """Write the value or take it away; raises `EnvironmentFault` when the system refuses."""
        import subprocess  # noqa: PLC0415 - for its quoting

        from PySide6.QtCore import QSettings  # noqa: PLC0415 - as above

        store = QSettings(self._run, QSettings.Format.NativeFormat)
        if on:
            store.setValue(PROGRAM, subprocess.list2cmdline(self._start))
            QSettings(self._approved, QSettings.Format.NativeFormat).remove(PROGRAM)
        else:
            store.remove(PROGRAM)
        store.sync()
        if store.status() is not QSettings.Status.NoError:
            raise EnvironmentFault(say("environment.autostart", place=self._run, reason=store.status().name))


def _keep(file: Path, content: bytes | None) -> None:
    """Write a file whole or not at all, or remove it."""
    try:
        if content is None:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_bytes(content)
        fresh.replace(file)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise EnvironmentFault(say("environment.autostart", place=str(file), reason=reason)) from fault


class DrivenAutostart:
    """A system that starts what it is told to; None cannot be had."""

    def __init__(self, on: bool | None = None) -> None:
        """Take how it stands."""
        self._on = on

    def enabled(self) -> bool | None:
        """Return how it stands."""
        return self._on

    def set(self, on: bool) -> None:
        """Switch it."""
        self._on = on
