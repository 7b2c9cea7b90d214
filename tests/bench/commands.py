"""The command line against an interpreter that does nothing."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import logs
import process
from report import Row, alternate

from hamstretch.services.address import address

RUNS = 7
NOTHING = "python -c pass"


@contextlib.contextmanager
def answering(data: Path) -> Iterator[None]:
    """Answer at the place of the instance that keeps its log in `data`, as fast as can be."""
    place = Path(address(data))
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    place.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    with server.accept()[0] as caller:
                        caller.recv(1 << 16)
                        caller.sendall(b'{"ok": true, "text": "Next break at 11:00", "status": {}}\n')

        threading.Thread(target=serve, daemon=True).start()
        try:
            yield
        finally:
            server.shutdown(socket.SHUT_RDWR)
            place.unlink(missing_ok=True)


def commands(folder: Path) -> Iterator[Row]:
    """Whole run of each command with a six-week log, and of the slowest with a long one."""
    few, many = (logs.world(folder / str(n), n).data for n in (24, 10_000))
    runs = {
        NOTHING: ["-c", "pass"],
        "status": ["-m", "hamstretch", "--data-dir", few, "status"],
        "today": ["-m", "hamstretch", "--data-dir", few, "today"],
        "log": ["-m", "hamstretch", "--data-dir", few, "log"],
        "routines": ["-m", "hamstretch", "routines"],
        "today, 10,000 sessions": ["-m", "hamstretch", "--data-dir", many, "today"],
        "log, 10,000 sessions": ["-m", "hamstretch", "--data-dir", many, "log"],
    }
    acts = {name: (lambda args=args: process.run_s(args)) for name, args in runs.items()}
    with answering(few):
        alternate(1, **acts)  # bytecode and page cache
        found = alternate(RUNS, **acts)
    for name in runs:
        if name != NOTHING:
            goal = "" if "10,000" in name else "≤ 3"
            yield Row(f"hamstretch {name}", found[name] * 1000, "ms", goal, NOTHING, found[NOTHING] * 1000)
