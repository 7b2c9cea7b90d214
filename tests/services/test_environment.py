import subprocess
import sys
from collections.abc import Callable

import pytest

from hamstretch.core.wording import Wording
from hamstretch.services import environment
from hamstretch.services.environment import XCB, Machine, Missing, audio, display, speech, widgets

Line = Callable[[Missing | None], str]
Probe = Callable[[Machine], Missing | None]


def machine(
    *absent: str,
    environ: dict[str, str] | None = None,
    platform: str = "linux",
    broken: str = "",
    answers: bool = True,
) -> Machine:
    """A machine without these libraries, on which importing `broken` fails as Qt's bindings do."""

    def imports(module: str) -> object:
        if module == broken:
            raise ImportError(f"{absent[0]}: cannot open shared object file" if absent else "no such module")
        return module

    return Machine(
        environ=environ or {},
        platform=platform,
        loads=lambda name: name not in absent,
        imports=imports,
        finds=lambda name: None if name in absent else f"/usr/bin/{name}",
        answers=lambda: answers,
    )


@pytest.fixture
def line(wording: Wording) -> Line:
    def render(missing: Missing | None) -> str:
        assert missing is not None
        return wording(missing.say)

    return render


def test_no_screen_is_told_with_the_way_out(line: Line) -> None:
    text = line(display(machine()))
    assert "DISPLAY" in text
    assert "hamstretch tour" in text


def test_a_screen_that_does_not_answer_is_named(line: Line) -> None:
    assert ":7" in line(display(machine(environ={"DISPLAY": ":7"}, answers=False)))


@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": ":0"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600"},
        {"QT_QPA_PLATFORM": "wayland;xcb", "WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_a_screen_by_any_of_its_names_is_enough(environ: dict[str, str]) -> None:
    assert display(machine(environ=environ)) is None


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"},
        {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_a_window_plugin_without_its_screen_is_no_screen(environ: dict[str, str]) -> None:
    assert display(machine(environ=environ)) is not None


def test_every_absent_library_of_the_window_plugin_is_told_at_once(line: Line) -> None:
    absent = ("libxcb-cursor.so.0", "libxcb-icccm.so.4")
    missing = display(machine(*absent, environ={"DISPLAY": ":0"}))
    assert missing is not None
    assert missing.package == "libxcb-cursor0 libxcb-icccm4"
    assert line(missing).endswith("sudo apt install libxcb-cursor0 libxcb-icccm4")


def test_the_x11_libraries_are_no_matter_on_wayland() -> None:
    assert display(machine(*XCB, environ={"WAYLAND_DISPLAY": "wayland-0"})) is None


@pytest.mark.parametrize(
    ("probe", "absent", "module", "package"),
    [
        (widgets, "libEGL.so.1", "PySide6.QtWidgets", "libegl1"),
        (widgets, "libGL.so.1", "PySide6.QtWidgets", "libgl1"),
        (widgets, "libfontconfig.so.1", "PySide6.QtWidgets", "libfontconfig1"),
        (widgets, "libxkbcommon.so.0", "PySide6.QtWidgets", "libxkbcommon0"),
        (widgets, "libdbus-1.so.3", "PySide6.QtWidgets", "libdbus-1-3"),
        (audio, "libpulse.so.0", "PySide6.QtMultimedia", "libpulse0"),
        (audio, "libXrandr.so.2", "", "libxrandr2"),
        (speech, "libspeechd.so.2", "", "libspeechd2"),
        (speech, "speech-dispatcher", "", "speech-dispatcher speech-dispatcher-espeak-ng"),
    ],
)
def test_an_absent_library_is_told_with_its_package(
    probe: Probe, absent: str, module: str, package: str, line: Line
) -> None:
    missing = probe(machine(absent, broken=module))
    assert missing is not None
    assert (missing.library, missing.package) == (absent, package)
    assert absent in line(missing)
    assert package in line(missing)


@pytest.mark.parametrize("probe", [widgets, audio, speech])
def test_nothing_is_missing_where_all_is_there(probe: Probe) -> None:
    assert probe(machine()) is None


@pytest.mark.parametrize(
    ("probe", "module"),
    [(widgets, "QtWidgets"), (audio, "QtMultimedia"), (speech, "QtTextToSpeech")],
)
@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_an_import_that_fails_for_no_known_library_says_why(
    probe: Probe, module: str, platform: str, line: Line
) -> None:
    missing = probe(machine(broken=f"PySide6.{module}", platform=platform))
    assert missing is not None
    assert missing.package == ""
    assert "no such module" in line(missing)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_packages_and_display_servers_are_a_matter_of_linux(platform: str) -> None:
    bare = machine(*XCB, *environment.AUDIO, *environment.SPEECH, "speech-dispatcher", platform=platform)
    assert [probe(bare) for probe in (display, widgets, audio, speech)] == [None] * 4


def test_asking_about_the_screen_imports_no_qt() -> None:
    code = (
        "import sys; from hamstretch.services import environment; environment.display(); "
        "print([m for m in sys.modules if m.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.display
def test_a_real_screen_answers_and_a_dead_one_does_not(xserver: dict[str, str]) -> None:
    code = "from hamstretch.services.environment import display; print(display() is None)"
    for env, answer in ((xserver, "True"), (xserver | {"DISPLAY": ":32000"}, "False")):
        done = subprocess.run(
            [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == answer
