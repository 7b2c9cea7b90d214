"""Backing up, restoring and importing as typed: real processes, no Qt, nothing overwritten."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from hamstretch.core.records import SCHEMA
from hamstretch.services.autostart import XdgAutostart
from hamstretch.storage.log import LogFile
from tests.e2e.test_cli import BLOCK_QT, run
from tests.entries import LOCKED, session

GOLDEN = Path(__file__).parents[1] / "storage" / "data" / f"log-v{SCHEMA}.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a log of one session."""
    (tmp_path / "mine").mkdir()
    shutil.copy(GOLDEN, tmp_path / "mine" / "log.json")
    return tmp_path / "mine"


def keep(folder: Path, *args: str) -> tuple[int, str, str]:
    done = run("--data-dir", str(folder), *args, code=BLOCK_QT)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def grow(folder: Path) -> bytes:
    log = LogFile(folder / "log.json", "x")
    log.add(session(1))
    log.close()
    return (folder / "log.json").read_bytes()


def test_a_backup_is_listed_with_what_it_holds_and_restored_by_its_name(folder: Path) -> None:
    before = (folder / "log.json").read_bytes()
    assert keep(folder, "restore", "--list")[1].startswith("There are no backups")
    code, said, _ = keep(folder, "backup")
    assert code == 0
    assert "1 session, on 2026-03-02" in said
    name = Path(said.splitlines()[-1]).name
    after = grow(folder)
    assert keep(folder, "restore", "--list")[1] == f"{name}  1 session, on 2026-03-02\n"
    code, said, _ = keep(folder, "restore", name)
    assert code == 0
    assert (folder / "log.json").read_bytes() == before
    kept = said.split()[-1].rstrip(".") if "kept as" in said else ""
    assert (folder / "backups" / kept).read_bytes() == after


def test_a_restore_opens_no_lock_and_says_so(folder: Path) -> None:
    name = Path(keep(folder, "backup")[1].splitlines()[-1]).name
    assert "no lock opens" not in keep(folder, "restore", name)[1]
    log = LogFile(folder / "log.json", "x")
    log.add(LOCKED)
    log.close()
    code, said, _ = keep(folder, "restore", name)
    assert (code, said.count("no lock opens by going back")) == (0, 1)
    assert LogFile(folder / "log.json", "x", write=False).entries()[-1] == LOCKED


def test_a_backup_to_a_file_writes_over_none(folder: Path, tmp_path: Path) -> None:
    to = tmp_path / "copy.json"
    assert keep(folder, "backup", "--to", str(to))[0] == 0
    assert to.read_bytes() == (folder / "log.json").read_bytes()
    assert to.stat().st_mode & 0o077 == 0
    code, _, said = keep(folder, "backup", "--to", str(to))
    assert (code, "not written over" in said) == (2, True)


def test_an_import_says_first_what_it_would_do_and_does_it_once(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "theirs.json"
    shutil.copy(folder / "log.json", other)
    log = LogFile(other, "x")
    log.add(session(1))
    log.add(session(2))
    log.close()
    before = (folder / "log.json").read_bytes()
    code, said, _ = keep(folder, "import", str(other), "--dry-run")
    assert code == 0
    assert "2 sessions" in said
    assert "Nothing was changed" in said
    assert (folder / "log.json").read_bytes() == before
    assert keep(folder, "import", str(other))[0] == 0
    merged = (folder / "log.json").read_bytes()
    assert len(json.loads(merged)["entries"]) == len(json.loads(before)["entries"]) + 2
    assert "nothing to add" in keep(folder, "import", str(other))[1]
    assert (folder / "log.json").read_bytes() == merged
    (kept,) = (folder / "backups").iterdir()
    assert kept.read_bytes() == before


def test_while_a_hamstretch_is_running_a_restore_and_an_import_are_refused_and_a_backup_is_not(
    folder: Path,
) -> None:
    running = LogFile(folder / "log.json", "x")
    before = (folder / "log.json").read_bytes()
    for command in (("restore", str(GOLDEN)), ("import", str(GOLDEN))):
        code, _, said = keep(folder, *command)
        assert (code, "already running" in said) == (2, True)
    assert keep(folder, "backup")[0] == 0
    assert keep(folder, "import", str(GOLDEN), "--dry-run")[0] == 0
    running.close()
    assert (folder / "log.json").read_bytes() == before


def test_a_damaged_log_is_restored_over_and_kept(folder: Path) -> None:
    name = Path(keep(folder, "backup")[1].splitlines()[-1]).name
    (folder / "log.json").write_bytes(b"spoilt")
    assert keep(folder, "log")[0] == 2
    assert keep(folder, "restore", name)[0] == 0
    assert (folder / "log-damaged-1.json").read_bytes() == b"spoilt"
    assert keep(folder, "log")[0] == 0


@pytest.mark.parametrize(
    "what", ["../log.json", "nothing.json", "/dev/zero", ".", "log-20260312T183000Z-1-none-saved.json"]
)
def test_what_is_no_backup_is_refused_in_a_sentence(folder: Path, what: str) -> None:
    before = (folder / "log.json").read_bytes()
    for command in ("restore", "import"):
        code, _, said = keep(folder, command, what)
        assert (code, said.count("\n")) == (2, 1)
    assert (folder / "log.json").read_bytes() == before


def test_a_newer_log_is_neither_restored_over_nor_added_to(folder: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(GOLDEN, tmp_path / "log.json"))
    grow(tmp_path)
    newer = (folder / "log.json").read_bytes().replace(b'"schema":%d' % SCHEMA, b'"schema":%d' % (SCHEMA + 1))
    (folder / "log.json").write_bytes(newer)
    for command in ("restore", "import"):
        code, _, said = keep(folder, command, str(other))
        assert (code, "newer" in said) == (2, True)
    assert (folder / "log.json").read_bytes() == newer


def as_left(home: Path) -> Path:
    """Lay out what the app leaves of a user who has used everything; return the data folder."""
    data, config = home / "data" / "hamstretch", home / "config" / "hamstretch"
    for file in (
        config / "settings.json",
        config / "window.ini",
        data / "breaks.json",
        data / "session.json",
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("{}")
    (data / "routines").mkdir()
    (data / "routines" / "mine.toml").write_text("id = 'mine'")
    shutil.copy(GOLDEN, data / "log.json")
    XdgAutostart(home / "config" / "autostart", ("hamstretch",), "hamstretch", "").set(on=True)
    return data


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.skipif(sys.platform != "linux", reason="where the folders are is told by XDG's variables")
def test_what_is_not_the_log_is_removed_only_with_a_yes(tmp_path: Path) -> None:
    data = as_left(tmp_path)
    (tmp_path / "run").mkdir()
    world = {f"XDG_{n.upper()}_HOME": str(tmp_path / n) for n in ("data", "config")}
    world["XDG_RUNTIME_DIR"] = str(tmp_path / "run")
    before = contents(tmp_path)
    said = run("forget", code=BLOCK_QT, **world).stdout
    assert all(name in said for name in ("settings.json", "window.ini", "breaks.json", "login", "--yes"))
    assert contents(tmp_path) == before
    assert str(data) in run("forget", "--yes", code=BLOCK_QT, **world).stdout
    kept = [
        f"data/hamstretch/{name}" for name in ("log.json", "log.lock", "routines/mine.toml", "session.json")
    ]
    after = contents(tmp_path)
    assert sorted(after) == kept
    assert all(after[name] == before[name] for name in kept if name in before)
    assert "nothing to remove" in run("forget", "--yes", code=BLOCK_QT, **world).stdout


def test_nothing_is_forgotten_under_a_running_app(folder: Path) -> None:
    (folder / "settings.json").write_text("{}")
    log = LogFile(folder / "log.json", "x")
    code, _, said = keep(folder, "forget", "--yes")
    log.close()
    assert (code, said.count("\n"), (folder / "settings.json").exists()) == (2, 1, True)
