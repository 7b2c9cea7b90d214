"""The window: how soon it is there, what it holds in memory, and what it costs while it plays or rests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import logs
import process
from report import Row, alternate

STARTS = 7
SETTLE_S, WATCH_S, STRETCH_S = 4.0, 10.0, 80.0
LOGS = {"an empty log": (0, "≤ 1.4"), "six weeks": (24, "≤ 1.4"), "10,000 sessions": (10_000, "≤ 2")}
FLOOR = "a bare PySide6 window"


def _app(folder: Path) -> list[str | Path]:
    return ["-m", "hamstretch", "--data-dir", folder]


def _ready_s(args: list[str | Path], env: dict[str, str]) -> float:
    running = process.start(args, env)
    running.end()
    return running.ready_s


def starts(folder: Path) -> Iterator[Row]:
    """Time from before the fork to the first painted window."""
    worlds = {name: logs.world(folder / str(n), n).data for name, (n, _) in LOGS.items()}
    with process.display() as env:
        acts = {name: (lambda w=w: _ready_s(_app(w), env)) for name, w in worlds.items()}
        acts[FLOOR] = lambda: _ready_s([process.HERE / "floor.py"], env)
        alternate(1, **acts)  # bytecode and page cache
        found = alternate(STARTS, **acts)
    for name, (_, goal) in LOGS.items():
        yield Row(f"start, {name}", found[name], "s", goal, FLOOR, found[FLOOR])


def rest(folder: Path) -> Iterator[Row]:
    """Memory, processor and wake-ups of a window that shows Today and is left alone."""
    world = logs.world(folder / "rest", 24).data
    with process.display() as env:
        floor, ours = process.start([process.HERE / "floor.py"], env), process.start(_app(world), env)
        time.sleep(SETTLE_S)
        memory, least, cost = ours.pss_mib(), floor.pss_mib(), ours.cost(WATCH_S)
        ours.end()
        floor.end()
    yield Row("memory on Today (PSS)", memory, "MiB", "≤ 1.15 in the tray", FLOOR, least)
    yield Row("idle on Today, processor", cost.cpu * 60, "s in 60 s", "≤ 0.02")
    yield Row("idle on Today, wake-ups", cost.wakeups, "a second", "≤ 0.5")


def playing(folder: Path) -> Iterator[Row]:
    """Processor and wake-ups in a held stretch at 1280 × 800, drawn by software."""
    with process.display() as env:
        for mode, what, goal in (
            ("step", "playing a stretch, both sides", "≤ 10 %"),
            ("hold", "playing a hold", "≤ 10 %"),
            ("motion", "playing what moves", "≤ 10 %"),
            ("reduced", "the same, reduced motion", "≤ 10 %"),
            ("paused", "paused", "0"),
        ):
            running = process.start(_play(folder / mode, mode), env)
            cost = running.cost(STRETCH_S if mode == "step" else WATCH_S)
            memory = running.pss_mib()
            running.end()
            yield Row(f"{what}, memory (PSS)", memory, "MiB", "")
            yield Row(f"{what}, processor", cost.cpu * 100, "% of a core", goal)
            yield Row(f"{what}, wake-ups", cost.wakeups, "a second", "0" if mode == "paused" else "")
        yield Row("paused, repaints and timers", _still(folder / "still", env), "in 5 s", "0")


def _play(folder: Path, mode: str) -> list[str | Path]:
    return [process.HERE / "play.py", logs.world(folder, 24).data, mode]


def _still(folder: Path, env: dict[str, str]) -> int:
    world = {**os.environ, **env, "PYTHONPATH": str(process.ROOT)}
    args = [sys.executable, *_play(folder, "still")]
    return int(subprocess.check_output(args, env=world, cwd=process.ROOT))
