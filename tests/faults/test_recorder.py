"""The recorder sees everything: it says so itself, and strace, where it may run, saw the same."""

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.faults.disk import Cut, Folder, Name, Op, Rename, Sync, SyncFolder, Unname, Write
from tests.faults.recorder import recording
from tests.faults.scenes import SCENES

TRACED = (
    "write,pwrite64,writev,fsync,fdatasync,ftruncate,truncate,rename,renameat,renameat2,"
    "link,linkat,unlink,unlinkat,mkdir,rmdir,sendfile,copy_file_range"
)
KINDS = {"pwrite64": "write", "fdatasync": "fsync", "renameat": "rename", "renameat2": "rename"}
KINDS |= {"linkat": "link", "unlinkat": "unlink", "rmdir": "unlink"}


def test_calls_of_any_thread_are_recorded_in_their_order(tmp_path: Path) -> None:
    def write(name: str) -> None:
        (tmp_path / name).write_text("äb\n", "utf-8")

    with recording(tmp_path) as recorder:
        for name in "ab":
            thread = threading.Thread(target=write, args=(name,))
            thread.start()
            thread.join()
        (tmp_path / "a").replace(tmp_path / "b")
    first, second = recorder.ops[0], recorder.ops[2]
    assert isinstance(first, Name)
    assert isinstance(second, Name)
    assert recorder.ops == [
        Name("a", first.file),
        Write(first.file, 0, "äb\n".encode()),
        Name("b", second.file),
        Write(second.file, 0, "äb\n".encode()),
        Rename("a", "b", first.file),
    ]


def test_a_change_that_went_around_it_is_an_error(tmp_path: Path) -> None:
    around = os.rename
    (tmp_path / "a").touch()
    with pytest.raises(AssertionError, match=r"os\.rename"), recording(tmp_path):
        around(tmp_path / "a", tmp_path / "b")


def test_a_write_that_went_around_it_is_an_error(tmp_path: Path) -> None:
    around = os.write
    with pytest.raises(AssertionError), recording(tmp_path), (tmp_path / "a").open("wb") as file:
        around(file.fileno(), b"x")


def test_a_call_that_the_model_does_not_know_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a").touch()
    with pytest.raises(AssertionError, match="between folders"), recording(tmp_path):
        (tmp_path / "a").rename(tmp_path / "sub" / "a")
    with pytest.raises(AssertionError, match="does not know"), recording(tmp_path):
        os.truncate(tmp_path / "sub" / "a", 3)


@pytest.mark.parametrize("name", ["stock", *SCENES])
def test_strace_saw_the_same(name: str, tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("not installed: strace (Debian: strace); the recorder's own checks hold without it")
    seen, folder = tmp_path / "seen", tmp_path.resolve() / "folder"
    folder.mkdir()
    play = [sys.executable, "-m", "tests.faults.scenes", name, str(folder)]
    strace = ["strace", "-f", "-y", "-s", "0", "-o", str(seen), "-e", f"trace={TRACED}"]
    done = subprocess.run([*strace, *play], capture_output=True, check=False)
    if done.returncode and b"ptrace" in done.stderr:
        pytest.skip(f"strace may not run here: {done.stderr.decode().strip()}")
    assert not done.returncode, done.stderr.decode()
    traced = list(_traced(seen.read_text("utf-8"), folder))
    recorded = list(_told(msgspec.json.decode(done.stdout, type=list[Op])))
    assert len(recorded) > 2
    assert traced == recorded


def _told(ops: list[Op]) -> Iterator[tuple[str, ...]]:  # noqa: C901 - a flat table, one case per call
    """The recorded calls as strace shows them: kind, names, size."""
    paths: dict[int, str] = {}
    for op in ops:
        match op:
            case Write(file, _, data):
                yield "write", paths[file], str(len(data))
            case Cut(file, size) if size:  # else it may have been emptied by opening it
                yield "ftruncate", paths[file], str(size)
            case Sync(file):
                yield "fsync", paths[file]
            case SyncFolder(path):
                yield "fsync", path
            case Rename(source, path):
                yield "rename", source, path
            case Name(path, file) if file in paths:
                yield "link", paths[file], path
            case Unname(path):
                yield "unlink", path
            case Folder(path):
                yield "mkdir", path
        if isinstance(op, Name | Rename):
            paths[op.file] = op.path


def _whole(text: str) -> Iterator[str]:
    """Put lines together that strace parted because another thread called meanwhile."""
    begun: dict[str, str] = {}
    for line in text.splitlines():
        thread = line.split(" ", 1)[0]
        if line.endswith(" <unfinished ...>"):
            begun[thread] = line.removesuffix(" <unfinished ...>")
        else:
            resumed = re.fullmatch(r"\d+ +<\.\.\. \w+ resumed>(.*)", line)
            yield line if resumed is None else begun.pop(thread) + resumed[1]


def _traced(text: str, folder: Path) -> Iterator[tuple[str, ...]]:
    """The same of strace's lines."""
    for line in _whole(text):
        call = re.fullmatch(r"\d+ +(\w+)\((.*)\) += (\d+)", line)
        below = [] if call is None else re.findall(rf'[<"]{re.escape(str(folder))}/?([^">]*)[>"]', call[2])
        if call is not None and below:
            kind = KINDS.get(call[1], call[1])
            size = {"write": [call[3]], "ftruncate": [call[2].rpartition(" ")[2]]}.get(kind, [])
            yield kind, *(path or "." for path in below), *size
