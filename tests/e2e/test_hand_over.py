"""A routine file handed to the running app, as a double click does it: a second process, one window."""

from pathlib import Path

import pytest

from tests.e2e.background import prepare
from tests.e2e.test_window import handed, listens, opened
from tests.material import ROUTINE_TEXT
from tests.patience import wait

pytestmark = pytest.mark.display


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "from a friend.hamstretch.toml"
    path.write_text(ROUTINE_TEXT, "utf-8")
    return path


def test_a_file_opens_in_the_first_window_is_kept_and_played(
    xserver: dict[str, str], tmp_path: Path, file: Path
) -> None:
    prepare(tmp_path / "data")
    with opened(xserver, tmp_path / "data") as window:
        window.shows("Today")
        listens(window)
        second = handed(xserver, window.folder, str(file))
        assert (second.returncode, second.stderr) == (0, "")
        assert file.name in second.stdout
        window.shows("After lunch")
        window.press("Tab", "space")
        wait(lambda: list((window.folder / "routines").glob("*.toml")), "kept")
        assert "After lunch" in handed(xserver, window.folder, "routines").stdout
        window.press("Return")
        window.shows("Session")
        window.press("2", "Return")
        assert window.until(lambda _: True).session.routine == "after-lunch"


def test_a_file_does_not_disturb_a_session(xserver: dict[str, str], tmp_path: Path, file: Path) -> None:
    prepare(tmp_path / "data")
    with opened(xserver, tmp_path / "data") as window:
        window.shows("Today")
        listens(window)
        assert handed(xserver, window.folder, "start", "desk-break").returncode == 0
        window.shows("Session")
        window.press("2", "Return")
        before = window.until(lambda _: True).session
        assert handed(xserver, window.folder, str(file)).returncode == 0
        later = window.until(lambda s: s.elapsed > before.elapsed or s.index > before.index).session
        assert (later.routine, window.title) == ("desk-break", "Session")


def test_a_file_that_is_no_routine_leaves_the_page(
    xserver: dict[str, str], tmp_path: Path, file: Path
) -> None:
    file.write_bytes(b"\xff\xfe")
    prepare(tmp_path / "data")
    with opened(xserver, tmp_path / "data") as window:
        window.shows("Today")
        listens(window)
        handed(xserver, window.folder, str(file))
        assert window.title == "Today"
        window.press("ctrl+3")
        window.shows("Progress")
        assert not (window.folder / "routines").exists()
