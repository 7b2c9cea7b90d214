"""Words to the running instance: how they are read, and what is said when nobody is there."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import AF_UNIX, socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.cli_remote import Refused, pause, request, seconds, spoken
from hamstretch.services.address import address

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], {"type": "pause_for", "seconds": 3600}),
        (["1h"], {"type": "pause_for", "seconds": 3600}),
        (["30m"], {"type": "pause_for", "seconds": 1800}),
        (["30min"], {"type": "pause_for", "seconds": 1800}),
        (["2h", "15m"], {"type": "pause_for", "seconds": 8100}),
        (["90"], {"type": "pause_for", "seconds": 5400}),
        (["until-tomorrow"], {"type": "pause_until", "local": None}),
        (["until", "2026-05-01"], {"type": "pause_until", "local": "2026-05-01T00:00:00"}),
        (["until", "2026-05-01", "09:30"], {"type": "pause_until", "local": "2026-05-01T09:30:00"}),
        (["until", "9:05"], {"type": "pause_until", "local": "09:05"}),
        (["meeting", "45m"], {"type": "meeting", "seconds": 2700}),
        (["meeting"], {"type": "meeting", "seconds": 3600}),
    ],
)
def test_how_long_to_be_quiet(words: list[str], expected: dict[str, object]) -> None:
    assert pause(words) == expected


@pytest.mark.parametrize("words", [["soon"], ["0m"], ["until"], ["until", "then"], ["-5m"], ["1h", "x"]])
def test_what_is_no_length_is_refused_with_what_would_be_one(words: list[str]) -> None:
    with pytest.raises(Refused, match="1h"):
        pause(words)


@given(st.text(max_size=12))
def test_any_word_is_a_length_or_refused(word: str) -> None:
    with suppress(Refused):
        assert 0 < seconds([word]) <= 366 * 86400


def test_other_commands_take_no_words() -> None:
    assert request("resume", []) == {"do": "tell", "event": {"type": "resume"}}
    with pytest.raises(Refused):
        request("break", ["now"])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("status", (None, "status", [])),
        ("--data-dir /x status --json", ("/x", "status", ["--json"])),
        ("--data-dir=/x pause 1h", ("/x", "pause", ["1h"])),
        ("pause --help", None),
        ("today", None),
        ("", None),
        ("--data-dir", None),
    ],
)
def test_only_what_is_said_to_the_running_one_is_taken(line: str, found: object) -> None:
    assert spoken(line.split()) == found


@contextmanager
def instance(runtime: Path, data: Path, reply: dict[str, object]) -> Iterator[list[bytes]]:
    """Listen where an instance would, and answer one caller."""
    heard: list[bytes] = []
    os.environ["XDG_RUNTIME_DIR"], before = str(runtime), os.environ.get("XDG_RUNTIME_DIR")
    place = Path(address(data))
    place.parent.mkdir(parents=True, exist_ok=True)
    with socket(AF_UNIX) as server:
        server.bind(str(place))
        server.listen()

        def serve() -> None:
            caller, _ = server.accept()
            with caller:
                heard.append(caller.recv(1 << 16))
                caller.sendall(json.dumps(reply).encode() + b"\n")

        thread = threading.Thread(target=serve)
        thread.start()
        yield heard
        thread.join()
    if before is None:
        del os.environ["XDG_RUNTIME_DIR"]
    else:
        os.environ["XDG_RUNTIME_DIR"] = before


def run(runtime: Path, *args: str) -> subprocess.CompletedProcess[str]:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('PySide6', 'msgspec', 'argparse', 'platformdirs')));"
        "from hamstretch.__main__ import main; main()"
    )
    env = os.environ | {"XDG_RUNTIME_DIR": str(runtime)}
    start = [sys.executable, "-c", code, *args]
    return subprocess.run(start, capture_output=True, text=True, cwd=ROOT, env=env, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="a Unix socket")
def test_a_command_is_sent_and_its_answer_printed_without_anything_slow(tmp_path: Path) -> None:
    data = tmp_path / "data"
    reply = {"ok": True, "text": "Quiet until 12:00: paused", "status": {"paused": True}}
    with instance(tmp_path, data, reply) as heard:
        done = run(tmp_path, "--data-dir", str(data), "pause", "1h")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Quiet until 12:00: paused\n", "")
    assert json.loads(heard[0]) == {"do": "tell", "event": {"type": "pause_for", "seconds": 3600}}
    with instance(tmp_path / "2", data, reply):
        done = run(tmp_path / "2", "--data-dir", str(data), "status", "--json")
    assert json.loads(done.stdout) == {"paused": True}


def test_nobody_is_said_in_one_sentence(tmp_path: Path) -> None:
    done = run(tmp_path, "--data-dir", str(tmp_path), "resume")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "--background" in done.stderr
    done = run(tmp_path, "--data-dir", str(tmp_path), "status", "--json")
    assert (done.returncode, json.loads(done.stdout)) == (3, {"running": False})


def test_a_word_that_means_nothing_is_refused_before_anybody_is_asked(tmp_path: Path) -> None:
    done = run(tmp_path, "--data-dir", str(tmp_path), "pause", "for", "ever")
    assert done.returncode == 2
    assert "for ever" in done.stderr
