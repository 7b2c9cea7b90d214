"""Commands to the running instance: its socket, one JSON object a line each way; nothing of Qt, nothing slow.

`python -c pass` is the measure: no argparse, no msgspec, no pathlib. The words come from the instance itself,
which speaks the user's language; only that nobody answers has to be said here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

OK, NOBODY, USAGE = 0, 3, 2
COMMANDS = ("status", "pause", "resume", "break", "quit")
PAUSE = "30m, 1h, 2h 15m, until-tomorrow, until 2026-05-01, until 14:30, meeting 45m"
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_WAIT_S = 5.0
SOON = 50
"""How often an instance that was just started is called, ten times a second."""


class Refused(Exception):  # noqa: N818 - a refusal, not an error of the program's
    """What was typed means nothing; the text says what would."""


def spoken(argv: Sequence[str]) -> tuple[str | None, str, Sequence[str]] | None:
    """Return folder, command and its words where the command line speaks to the running instance."""
    rest, data = list(argv), None
    if rest and rest[0].startswith("--data-dir"):
        flag = rest.pop(0)
        data = flag.partition("=")[2] or (rest.pop(0) if rest else "")
    if not rest or rest[0] not in COMMANDS or {"-h", "--help"} & set(rest):
        return None
    return data, rest[0], rest[1:]


def run(data: str | None, command: str, words: Sequence[str]) -> int:
    """Say one command to the running instance and print its answer; return the exit code."""
    try:
        asked = request(command, words)
    except Refused as refused:
        print(f"hamstretch: {refused}", file=sys.stderr)
        return USAGE
    answer = call(data, asked)
    as_json = "--json" in words
    if answer is None:
        nobody(as_json=as_json)
        return NOBODY
    if as_json:
        import json  # noqa: PLC0415 - loaded already by `call`

        print(json.dumps(answer.get("status"), indent=1, ensure_ascii=False))
        return OK
    good = bool(answer.get("ok"))
    print(answer.get("text", ""), file=sys.stdout if good else sys.stderr)
    return OK if good else USAGE


def nobody(*, as_json: bool) -> None:
    """Say that no instance runs, and what starts one."""
    if as_json:
        print('{"running": false}')
        return
    print(
        "hamstretch is not running, so it reminds of nothing. Start it with: hamstretch --background",
        file=sys.stderr,
    )


def request(command: str, words: Sequence[str]) -> Mapping[str, object]:
    """Return the object to send; raises `Refused` for words that mean nothing."""
    words = [w for w in words if w != "--json" or command != "status"]
    if command == "pause":
        return {"do": "tell", "event": pause([part for w in words for part in w.split()])}
    if words:
        msg = f"“{command}” takes nothing more, and “{' '.join(words)}” was given."
        raise Refused(msg)
    if command in ("status", "quit"):
        return {"do": command}
    return {"do": "tell", "event": {"type": command}}


def pause(words: Sequence[str]) -> Mapping[str, object]:
    """Read how long to be quiet: a length, until when, or a meeting and its length."""
    match list(words):
        case []:
            return {"type": "pause_for", "seconds": 3600}
        case ["until-tomorrow"] | ["until", "tomorrow"]:
            return {"type": "pause_until", "local": None}
        case ["until", *when] if when:
            return {"type": "pause_until", "local": moment(" ".join(when))}
        case ["meeting", *length]:
            return {"type": "meeting", "seconds": seconds(length or ["1h"])}
        case _:
            return {"type": "pause_for", "seconds": seconds(words)}


def seconds(words: Sequence[str]) -> int:
    """Read "1h", "30m", "2h15m" or "90" (minutes); raises `Refused`."""
    total, number = 0, ""
    for letter in "".join(words).lower().removesuffix("in"):
        if letter.isdecimal():
            number += letter
        elif letter in _UNITS and number:
            total, number = total + int(number) * _UNITS[letter], ""
        else:
            total = 0
            break
    else:
        total += int(number or 0) * 60
    if not 0 < total <= 366 * 86400:
        msg = f"“{' '.join(words)}” is no length of time. Understood are: {PAUSE}."
        raise Refused(msg)
    return total


def moment(text: str) -> str:
    """Read a date, a time of day, or both, as the local clock will read; raises `Refused`."""
    from datetime import datetime  # noqa: PLC0415 - only here

    try:
        if len(text) <= len("12:00"):
            clock = datetime.strptime(text, "%H:%M")  # noqa: DTZ007 - the user's own clock, which is naive
            return f"{clock:%H:%M}"
        return datetime.fromisoformat(text).replace(tzinfo=None).isoformat()
    except ValueError:
        msg = f"“{text}” is no day or time. Understood are: {PAUSE}."
        raise Refused(msg) from None


def call(data: str | None, asked: Mapping[str, object]) -> Mapping[str, object] | None:
    """Send one object to the instance of a folder and return its answer; None when nobody is there."""
    import json  # noqa: PLC0415 - after the words are known to be good

    from hamstretch.services.address import address  # noqa: PLC0415 - as above

    line = json.dumps(asked).encode() + b"\n"
    place = address(data)
    try:
        found = _pipe(place, line) if sys.platform == "win32" else _socket(place, line)
        answer = json.loads(found)
    except (OSError, ValueError):
        return None
    return answer if isinstance(answer, dict) else None


def call_soon(data: str | None, asked: Mapping[str, object]) -> Mapping[str, object] | None:
    """Call an instance that was started a moment ago and may not listen yet."""
    import threading  # noqa: PLC0415 - only when two start at once

    pause = threading.Event()
    for _ in range(SOON):
        if (answer := call(data, asked)) is not None:
            return answer
        pause.wait(0.1)
    return None


def _socket(place: str, line: bytes) -> bytes:
    """Ask over a Unix socket."""
    import socket  # noqa: PLC0415 - not on Windows

    with socket.socket(socket.AF_UNIX) as end:
        end.settimeout(_WAIT_S)
        end.connect(place)
        end.sendall(line)
        found = b""
        while not found.endswith(b"\n") and (part := end.recv(1 << 16)):
            found += part
        return found


def _pipe(place: str, line: bytes) -> bytes:
    """Ask over a named pipe, which Windows opens like a file."""
    end = os.open(place, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.write(end, line)
        found = b""
        while not found.endswith(b"\n") and (part := os.read(end, 1 << 16)):
            found += part
        return found
    finally:
        os.close(end)
