"""What a bench found, and the table of it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable

import msgspec

HEAD = ("what", "ours", "against", "", "ratio", "goal")


class Row(msgspec.Struct, frozen=True):
    """One line: what was measured, ours and the floor's or peer's number in a unit, and what it should be."""

    what: str
    ours: float
    unit: str
    goal: str
    peer: str = ""
    theirs: float | None = None

    def cells(self) -> tuple[str, ...]:
        """Return the line as text."""
        if self.theirs is None:
            return (self.what, f"{self.ours:.3g} {self.unit}", "", "", "", self.goal)
        ratio = f"{self.ours / self.theirs:.2f}" if self.theirs else "-"
        ours, theirs = f"{self.ours:.3g} {self.unit}", f"{self.theirs:.3g} {self.unit}"
        return (self.what, ours, self.peer, theirs, ratio, self.goal)


def table(rows: Iterable[Row]) -> str:
    """Return the rows below each other in columns."""
    lines = [HEAD, *(row.cells() for row in rows)]
    wide = [max(len(line[n]) for line in lines) for n in range(len(HEAD))]
    return "\n".join("  ".join(map(str.ljust, line, wide)).rstrip() for line in lines)


def taken_s(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    then = time.perf_counter()
    act()
    return time.perf_counter() - then


def alternate(times: int, **acts: Callable[[], float]) -> dict[str, float]:
    """Take turns, since a shared machine is never as fast twice; return each act's median."""
    found: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(times):
        for name, act in acts.items():
            found[name].append(act())
    return {name: statistics.median(values) for name, values in found.items()}
