"""`hamstretch figures` as an author types it: real processes, no display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*args: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "hamstretch", "figures", *args],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=env,
        check=False,
    )


def test_pictures_vectors_and_the_sheet_are_written_without_a_display(tmp_path: Path) -> None:
    done = run("WU1", "ST3", "--out", str(tmp_path), "--size", "48", "--svg", "--sheet", "--theme", "dark")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split(":")[0] for line in done.stdout.splitlines()[:2]] == ["1/2 ST3", "2/2 WU1"]
    assert {p.name for p in tmp_path.iterdir()} == {"ST3", "WU1", "sheet.png"}
    assert (tmp_path / "ST3/hold.svg").is_file()
    assert b"acTL" in (tmp_path / "ST3/ST3.png").read_bytes()


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (("ST99", "--out", "OUT"), "ST99"),
        (("--live", "ST99"), ""),
        (("ST3", "--out", "OUT", "--look", "nobody"), "nobody"),
        (("ST3", "--out", "/dev/null"), "/dev/null"),
    ],
)
def test_what_cannot_be_drawn_is_one_sentence_and_exit_2(
    args: tuple[str, ...], named: str, tmp_path: Path
) -> None:
    done = run(*(str(tmp_path) if arg == "OUT" else arg for arg in args))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert named in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("args", [(), ("--out", "x", "--size", "7"), ("--out", "x", "--live", "ST3")])
def test_a_wrong_command_shows_the_usage(args: tuple[str, ...]) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: hamstretch figures")
