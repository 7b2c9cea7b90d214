"""Copies that sync tools leave are found by their names, and nothing else is."""

from pathlib import Path

import pytest

from hamstretch.storage.copies import beside

FOUND = [
    "log.sync-conflict-20260312-183000-ABCDEFG.json",
    "log.sync-conflict-20260312-183000.json",
    "log (Anna's conflicted copy 2026-03-12).json",
    "log (conflicted copy 2026-03-12 183000).json",
    "log (Case Conflict).json",
    "log_conflict-20260312-183000.json",
    "log-DESKTOP-4711.json",
    "log (1).json",
    "log(1).json",
    "log 2.json",
]
OTHERS = [
    "log.json",
    "log.lock",
    "log.json.bak-v1",
    "log-quarantine.json",
    "log-quarantine-damaged-1.json",
    "log-damaged-1.json",
    "log-newer-1.json",
    "session.json",
    "unsaved.json",
    "settings.json",
    "catalog.json",
    "log (holiday).json",
    "log-a-b.txt",
    "log..json",
]


@pytest.mark.parametrize("name", FOUND)
def test_a_conflict_copy_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}")
    assert beside(tmp_path / "log.json") == (tmp_path / name,)


@pytest.mark.parametrize("name", OTHERS)
def test_another_file_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("{}")
    assert beside(tmp_path / "log.json") == ()


def test_links_and_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "log 2.json").mkdir()
    (tmp_path / "log 3.json").symlink_to("/dev/zero")
    assert beside(tmp_path / "log.json") == ()
    assert beside(tmp_path / "gone" / "log.json") == ()
