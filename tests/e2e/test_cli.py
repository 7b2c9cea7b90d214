"""The command line as a user types it: real processes, real files, no Qt where none is needed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hamstretch.core.records import SCHEMA

ROOT = Path(__file__).parents[2]
BLOCK_QT = "import sys; sys.modules['PySide6'] = None; from hamstretch.__main__ import main; main()"


def run(*args: str, code: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    start = [sys.executable, *(("-c", code) if code else ("-m", "hamstretch")), *args]
    clean = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(start, capture_output=True, text=True, cwd=ROOT, env=clean | env, check=False)


def test_no_display_is_said_in_one_line_that_names_the_tour() -> None:
    done = run()
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "tour" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_unknown_routine_is_named_with_those_that_exist() -> None:
    done = run("start", "no-such-thing")
    assert done.returncode == 2
    assert "no-such-thing" in done.stderr
    assert "desk-routine" in done.stderr


@pytest.mark.parametrize("command", ["chimes", "tour", "figures"])
def test_a_folder_that_cannot_be_made_is_a_sentence(command: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = run(command, "--out", str(file / "folder"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert str(file / "folder") in done.stderr


def test_routines_lists_every_routine_by_its_id() -> None:
    listed = run("routines").stdout
    assert all(f.stem in listed for f in (ROOT / "assets" / "routines").glob("*.toml"))


def test_the_shipped_content_has_no_faults_and_needs_no_qt_to_say_so() -> None:
    done = run("check", code=BLOCK_QT)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize("command", [("log", "--json"), ("today", "--json"), ("log",), ("today",)])
def test_what_needs_no_window_runs_without_qt(command: tuple[str, ...], tmp_path: Path) -> None:
    done = run("--data-dir", str(tmp_path), *command, code=BLOCK_QT)
    assert (done.returncode, done.stderr) == (0, "")
    if "--json" in command:
        json.loads(done.stdout)


def test_a_terminal_without_the_languages_letters_shows_no_traceback(tmp_path: Path) -> None:
    done = run("--data-dir", str(tmp_path), "today", LC_ALL="ar_EG.UTF-8", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "?" in done.stdout


def test_reading_leaves_nothing_behind(tmp_path: Path) -> None:
    run("--data-dir", str(tmp_path), "log")
    run("--data-dir", str(tmp_path), "today")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_log_is_a_sentence_and_stays_as_it_is(tmp_path: Path) -> None:
    log = tmp_path / "log.json"
    log.write_bytes(b'{"entries": {"1": ')
    done = run("--data-dir", str(tmp_path), "log")
    assert done.returncode == 2
    assert str(log) in done.stderr
    assert "Traceback" not in done.stderr
    assert log.read_bytes() == b'{"entries": {"1": '


def test_check_lists_each_fault_with_file_key_and_reason(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    text = (ROOT / "assets" / "routines" / "desk-routine.toml").read_text("utf-8")
    bad.write_text(text.replace('kind = "session"', 'kind = "party"'), "utf-8")
    done = run("check", str(bad))
    assert done.returncode == 1
    assert "bad.toml: kind:" in done.stdout
    assert "party" in done.stdout


def test_the_tour_never_writes_over_a_log(tmp_path: Path) -> None:
    log = tmp_path / "data" / "log.json"
    log.parent.mkdir()
    log.write_text("mine")
    done = run("tour", "--out", str(tmp_path))
    assert done.returncode == 2
    assert log.read_text() == "mine"


FROZEN = """
import sys
sys.frozen, sys.executable = True, sys.argv.pop(1)
from hamstretch.__main__ import main
main()
"""


@pytest.mark.parametrize("made", [True, False])
@pytest.mark.parametrize("other", [True, False])
def test_a_frozen_program_keeps_its_data_beside_itself_where_that_folder_was_made(
    tmp_path: Path, made: bool, other: bool
) -> None:
    log = Path(__file__).parents[1] / "storage" / "data" / f"log-v{SCHEMA}.json"
    home, elsewhere, beside = tmp_path / "home", tmp_path / "elsewhere", tmp_path / "stick" / "data"
    beside.parent.mkdir()
    if made:
        beside.mkdir()
    words = ["--data-dir", str(elsewhere)] if other else []
    program = str(beside.parent / "hamstretch")
    done = run(
        program, *words, "import", str(log), code=FROZEN, XDG_DATA_HOME=str(home), XDG_CONFIG_HOME=str(home)
    )
    assert (done.returncode, done.stderr) == (0, "")
    used = {folder.name for folder in (home, elsewhere, beside) if [*folder.rglob("log.json")]}
    assert used == {"elsewhere" if other else "data" if made else "home"}
