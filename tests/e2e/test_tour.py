"""The tour: six weeks of the real app without a display, and what it leaves behind."""

import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from hamstretch.core.record_terms import Side
from hamstretch.core.records import Colour, PlanRecord, ScreeningRecord, SessionRecord
from hamstretch.services import environment
from hamstretch.storage.log import LogFile

ZERO = str(UUID(int=0))
ROOT = Path(__file__).parents[2]
NO_WIDGETS = environment.widgets()
pytestmark = [
    pytest.mark.xdist_group("tour"),  # which one worker plays for all of them
    pytest.mark.skipif(
        NO_WIDGETS is not None, reason=f"no widgets: {NO_WIDGETS.library if NO_WIDGETS else ''}"
    ),
]


def tour(out: Path, *args: str) -> str:
    done = played(out, *args)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "fault" not in done.stdout
    return done.stdout


def played(out: Path, *args: str, **more: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "hamstretch", "tour", "--out", str(out), *args],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=env | more,
        check=False,
    )


@pytest.fixture(scope="module")
def six_weeks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("tour")
    tour(out)
    return out


def test_the_log_holds_six_weeks_with_good_amber_and_red_days(six_weeks: Path) -> None:
    entries = LogFile(six_weeks / "log.json", "test", write=False).entries()
    sessions = [e for e in entries if isinstance(e, SessionRecord)]
    colours = {s.colour for s in sessions}
    assert {Colour.GREEN, Colour.AMBER, Colour.RED} <= colours
    assert (max(s.at.day for s in sessions) - min(s.at.day for s in sessions)).days > 35
    assert [type(e) for e in entries[:2]] == [ScreeningRecord, PlanRecord]


def test_every_finished_session_held_both_sides_alike(six_weeks: Path) -> None:
    entries = LogFile(six_weeks / "log.json", "test", write=False).entries()
    done = [e for e in entries if isinstance(e, SessionRecord) and e.planned and e.colour is Colour.GREEN]
    assert done
    assert all(s.seconds(Side.LEFT) == s.seconds(Side.RIGHT) > 0 for s in done)


def test_every_screen_has_its_picture_and_none_is_blank(six_weeks: Path) -> None:
    from PySide6.QtGui import QImage  # noqa: PLC0415 - the file must collect where Qt's libraries are missing

    names = {p.stem for p in six_weeks.glob("*.png")}
    wanted = {"01-first-run-1", "02-today", "04-check-in", "07-player-question", "10-check-out", "12-stopped"}
    pages = {
        f"20-{p}-{look}"
        for p in ("today", "library", "progress", "learn", "settings")
        for look in ("light", "dark")
    }
    assert wanted | pages <= names
    for path in six_weeks.glob("*.png"):
        image = QImage(str(path))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 8, path.name


WITHOUT_PICTURES = """
import sys
from hamstretch.__main__ import main
from hamstretch.tour import guest, play
guest.Guest.picture = lambda *_, **__: None
play.look_around = lambda _: None
sys.exit(main())
"""
"""The tour without what takes most of its time."""


def a_week(out: Path) -> list[SessionRecord]:
    arguments = ["tour", "--out", str(out), "--weeks", "1", "--seed", "7"]
    command = [sys.executable, "-c", WITHOUT_PICTURES, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    entries = LogFile(out / "log.json", "test", write=False).entries()
    return [msgspec.structs.replace(e, id=ZERO) for e in entries if isinstance(e, SessionRecord)]


def test_the_same_seed_gives_the_same_days(tmp_path: Path) -> None:
    first, second = (a_week(tmp_path / n) for n in "ab")
    assert len(first) > 2
    assert first == second


def test_a_chart_that_cannot_be_drawn_is_said_and_fails_the_tour(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "pyqtgraph.py").write_text('raise ImportError("a library of its own is missing")')
    path = os.pathsep.join(filter(None, (str(broken), os.environ.get("PYTHONPATH"))))
    done = played(tmp_path / "out", "--weeks", "1", PYTHONPATH=path)
    assert done.returncode == 1
    assert "fault: the chart “Pain before and after each session, 0 to 10” is not drawn" in done.stdout
    assert "ImportError: a library of its own is missing" in done.stdout
