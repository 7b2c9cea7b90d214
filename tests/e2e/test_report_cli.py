"""`hamstretch report` as a user types it: real processes, a real log, and no Qt where none is needed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from icalendar import Calendar

from hamstretch.cli import parser
from hamstretch.core import exchange
from hamstretch.core.amend import deletion, effective, note_change
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import AmendmentRecord, Entry, SessionRecord
from hamstretch.core.report import Field
from hamstretch.export import Format
from hamstretch.storage.log import LogFile
from tests.story import END, six_weeks, uuid

ROOT = Path(__file__).parents[2]
BLOCK_QT = "import sys; sys.modules['PySide6'] = None; from hamstretch.__main__ import main; main()"
RANGE = ("--from", "2026-01-05", "--to", "2026-02-15")


def amended(log: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the log with one note changed and one break taken out after the fact."""
    sessions = [e for e in log if isinstance(e, SessionRecord)]
    changes = (note_change(sessions[0], "later"), deletion(next(s for s in sessions if not s.planned)))
    targets = (sessions[0].id, next(s.id for s in sessions if not s.planned))
    made = [
        AmendmentRecord(id=uuid(9000 + n), at=Stamp.of(END), target=t, change=c)
        for n, (t, c) in enumerate(zip(targets, changes, strict=True))
    ]
    return (*log, *made)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    log = LogFile(folder / "log.json", "1.0")
    log.merge(amended(six_weeks()))
    log.close()
    return folder


def run(home: Path, *args: str, blocked: bool = False) -> subprocess.CompletedProcess[str]:
    start = ["-c", BLOCK_QT] if blocked else ["-m", "hamstretch"]
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, *start, "--data-dir", str(home), "report", *args]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=env, check=False)


def test_its_grammar_names_every_format_and_field(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["report", "--help"])
    told = capsys.readouterr().out
    assert not [word for word in (*Format, *Field) if word not in told]


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("csv", {"out-sessions.csv", "out-exercises.csv", "out-measures.csv"}),
        ("json", {"out.json"}),
        ("fhir", {"out.fhir.json"}),
    ],
)
def test_all_but_the_page_is_made_without_qt(kind: str, names: set[str], home: Path, tmp_path: Path) -> None:
    done = run(home, "--format", kind, "--out", str(tmp_path / "out"), *RANGE, blocked=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert {f.name for f in tmp_path.iterdir()} == names
    assert all(str(tmp_path / name) in done.stdout for name in names)


def test_planned_sessions_are_made_without_qt(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.ics"
    done = run(home, "--format", "ics", "--out", str(out), "--at", "18:30", blocked=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert Calendar.from_ical(out.read_bytes()).walk("VEVENT")


def test_a_page_is_made_without_a_display(home: Path, tmp_path: Path) -> None:
    done = run(home, "--format", "pdf", "--out", str(tmp_path), *RANGE, "--paper", "letter")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "hamstretch-2026-01-05-2026-02-15.pdf").read_bytes().startswith(b"%PDF")


def test_an_export_into_an_empty_log_is_the_same_log_to_the_byte(home: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "all.json", tmp_path / "other"
    assert run(home, "--format", "json", "--out", str(out)).returncode == 0
    take_in = [sys.executable, "-m", "hamstretch", "--data-dir", str(other), "import", str(out)]
    done = subprocess.run(take_in, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    logs = [LogFile(folder / "log.json", "9", write=False) for folder in (home, other)]
    one, same = (exchange.canonical(log.head, log.entries()) for log in logs if log.head is not None)
    assert one == same
    assert len(effective(logs[1].entries())) == len(six_weeks()) - 1


def test_a_part_of_the_log_brings_the_amendments_of_its_entries(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "part.json"
    done = run(home, "--format", "json", "--out", str(out), "--from", "2026-01-05", "--to", "2026-01-06")
    assert done.returncode == 0, done.stderr
    found = msgspec.json.decode(out.read_bytes(), type=exchange.Export)
    assert [e.target for e in found.entries if isinstance(e, AmendmentRecord)] == [uuid(1001)]
    assert not [e for e in json.loads(out.read_bytes())["entries"] if e["at"]["utc"] < "2026-01-05"]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--to", "2999-01-01"), "still to come"),
        (("--from", "2999-01-01"), "still to come"),
        (("--from", "2020-01-01", "--to", "2020-02-01"), "nothing in the log"),
        (("--from", "2026-02-01", "--to", "2026-01-01"), "earlier day first"),
        (("--fields", "pain,wine"), "wine"),
        (("--name", "x" * 99), "80 characters"),
    ],
)
def test_what_cannot_be_made_is_one_sentence_and_leaves_no_file(
    args: tuple[str, ...], told: str, home: Path, tmp_path: Path
) -> None:
    done = run(home, "--format", "csv", "--out", str(tmp_path / "out"), *args)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_an_empty_log_is_said_to_be_empty(tmp_path: Path) -> None:
    for kind in ("csv", "json", "fhir", "pdf"):
        done = run(tmp_path / "none", "--format", kind, "--out", str(tmp_path / "x"))
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "nothing in the log" in done.stderr
    done = run(tmp_path / "none", "--format", "ics", "--out", str(tmp_path / "x"))
    assert "No plan is running" in done.stderr


def test_a_file_that_is_there_is_written_over_only_when_told_to(home: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out-exercises.csv"
    mine.write_text("mine")
    asked = ("--format", "csv", "--out", str(tmp_path / "out.csv"), *RANGE)
    done = run(home, *asked)
    assert done.returncode == 2
    assert "--replace" in done.stderr
    assert [f.read_text() for f in tmp_path.iterdir()] == ["mine"]
    assert run(home, *asked, "--replace").returncode == 0
    assert mine.read_text() != "mine"


def test_what_a_killed_export_left_behind_goes_with_the_next_one(home: Path, tmp_path: Path) -> None:
    left, other = tmp_path / ".out.json.00ff.hamstretch-tmp", tmp_path / ".out.json2.00ff.hamstretch-tmp"
    for file in (left, other):
        file.write_text("half")
    assert run(home, "--format", "json", "--out", str(tmp_path / "out")).returncode == 0
    assert {f.name for f in tmp_path.iterdir()} == {"out.json", other.name}


def test_a_folder_that_is_not_there_is_a_sentence(home: Path, tmp_path: Path) -> None:
    done = run(home, "--format", "csv", "--out", str(tmp_path / "no" / "out.csv"), *RANGE)
    assert done.returncode == 2
    assert f"there is no folder {tmp_path / 'no'}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_name_that_says_folder_is_no_beginning_of_files_beside_it(home: Path, tmp_path: Path) -> None:
    done = run(home, "--format", "csv", "--out", f"{tmp_path / 'reports'}/", *RANGE)
    assert done.returncode == 2
    assert f"there is no folder {tmp_path / 'reports'}/" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("bad", [("--from", "yesterday"), ("--at", "noon")])
def test_what_is_no_day_or_time_is_said_with_an_example(bad: tuple[str, str], home: Path) -> None:
    done = run(home, "--format", "csv", "--out", "x", *bad)
    assert done.returncode == 2
    assert f"{bad[1]} is no" in done.stderr


def test_making_a_report_changes_nothing_in_the_log(home: Path, tmp_path: Path) -> None:
    before = {f.name: f.read_bytes() for f in home.iterdir()}
    run(home, "--format", "csv", "--out", str(tmp_path / "x"), *RANGE)
    assert {f.name: f.read_bytes() for f in home.iterdir()} == before


def test_a_terminal_is_told_how_far_a_file_is_and_a_pipe_is_not(home: Path, tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    assert run(home, "--format", "csv", "--out", str(tmp_path / "piped"), *RANGE).stderr == ""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "hamstretch", "--data-dir", str(home), "report", "--format", "csv"]
    out = ["--out", str(tmp_path / "shown"), *RANGE]
    subprocess.run([*command, *out], stderr=theirs, stdout=subprocess.DEVNULL, cwd=ROOT, check=True)
    os.close(theirs)
    told = os.read(ours, 4096).decode()
    os.close(ours)
    sessions = len([e for e in effective(amended(six_weeks())) if isinstance(e, SessionRecord)])
    assert told.startswith(f"\r0 / {sessions}\r1 / {sessions}")
    assert told.endswith("  \r"), "and the line is empty again"
