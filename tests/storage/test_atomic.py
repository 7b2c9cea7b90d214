"""A file is replaced whole or not at all."""

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import SaveError
from hamstretch.core.wording import Say
from hamstretch.storage import atomic

Words = Callable[[Say], str]

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")


def names(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()}


@given(chunks=st.lists(st.binary()))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_is_what_is_there(tmp_path: Path, chunks: list[bytes]) -> None:
    atomic.write(tmp_path / "a", iter(chunks))
    assert (tmp_path / "a").read_bytes() == b"".join(chunks)
    assert names(tmp_path) == {"a"}


def test_a_source_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    def half() -> Iterator[bytes]:
        yield b"new"
        raise KeyboardInterrupt

    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        atomic.write(tmp_path / "a", half())
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == {"a"}


@posix
def test_a_file_is_its_owners_only_unless_asked_otherwise(tmp_path: Path) -> None:
    atomic.write(tmp_path / "a", b"")
    atomic.write(tmp_path / "b", b"", 0o400)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o400


@pytest.mark.parametrize(
    ("number", "id_"),
    [
        (errno.ENOSPC, "storage.save_full"),
        (errno.EDQUOT, "storage.save_full"),
        (errno.EROFS, "storage.save_read_only"),
        (errno.EACCES, "storage.save_read_only"),
        (errno.ENOENT, "storage.save_gone"),
        (errno.EIO, "storage.save_failed"),
    ],
)
def test_each_kind_of_failure_has_its_own_sentence(
    tmp_path: Path, words: Words, number: int, id_: str
) -> None:
    def fail() -> Iterator[bytes]:
        yield b"new"
        raise OSError(number, os.strerror(number))

    with pytest.raises(SaveError) as error:
        atomic.write(tmp_path / "a", fail())
    assert error.value.say.id == id_
    assert str(tmp_path / "a") in words(error.value.say)
    assert names(tmp_path) == set()


def test_a_kept_copy_stays_as_it_was(tmp_path: Path) -> None:
    path, aside = tmp_path / "a", tmp_path / "a.bak"
    for content in (b"1", b"2"):
        atomic.write(path, content)
        atomic.keep(path, aside)
    atomic.write(path, b"3")
    assert aside.read_bytes() == b"2"
    assert names(tmp_path) == {"a", "a.bak"}


def test_a_copy_is_kept_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", no_links)
    (tmp_path / "a").write_bytes(b"1")
    atomic.keep(tmp_path / "a", tmp_path / "a.bak")
    assert (tmp_path / "a.bak").read_bytes() == b"1"
    with pytest.raises(SaveError):
        atomic.keep(tmp_path / "missing", tmp_path / "b.bak")
    assert names(tmp_path) == {"a", "a.bak"}


def test_setting_aside_never_takes_a_name_that_is_used(tmp_path: Path) -> None:
    for content in ("1", "2", "3"):
        (tmp_path / "s.json").write_text(content)
        atomic.set_aside(tmp_path / "s.json", "damaged")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {
        "s-damaged-1.json": "1",
        "s-damaged-2.json": "2",
        "s-damaged-3.json": "3",
    }


def test_a_file_that_cannot_be_moved_or_removed_is_told(as_user: Path) -> None:
    path = as_user / "s.json"
    path.write_text("1")
    as_user.chmod(0o500)
    for move in (lambda: atomic.set_aside(path, "damaged"), lambda: atomic.remove(path)):
        with pytest.raises(SaveError):
            move()
    assert path.read_text() == "1"
