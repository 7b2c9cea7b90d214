"""The command line against an interpreter that does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import logs
import process
from report import Row, alternate

RUNS = 7
NOTHING = "python -c pass"


def commands(folder: Path) -> Iterator[Row]:
    """Whole run of each command with a six-week log, and of the slowest with a long one."""
    few, many = (logs.world(folder / str(n), n).data for n in (24, 10_000))
    runs = {
        NOTHING: ["-c", "pass"],
        "today": ["-m", "hamstretch", "--data-dir", few, "today"],
        "log": ["-m", "hamstretch", "--data-dir", few, "log"],
        "routines": ["-m", "hamstretch", "routines"],
        "today, 10,000 sessions": ["-m", "hamstretch", "--data-dir", many, "today"],
        "log, 10,000 sessions": ["-m", "hamstretch", "--data-dir", many, "log"],
    }
    acts = {name: (lambda args=args: process.run_s(args)) for name, args in runs.items()}
    alternate(1, **acts)  # bytecode and page cache
    found = alternate(RUNS, **acts)
    for name in runs:
        if name != NOTHING:
            goal = "" if "10,000" in name else "≤ 3"
            yield Row(f"hamstretch {name}", found[name] * 1000, "ms", goal, NOTHING, found[NOTHING] * 1000)
