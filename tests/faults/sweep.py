"""Cuts the power at every point of a recording and opens what is left, as the app does."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from tests.faults.disk import Acknowledged, Disk, Op, State

Look = Callable[[Path], Any]
"""Opens a folder as the app does and returns what the person has; raises when that cannot be said."""

SHOWN = 5


class Outcome(msgspec.Struct):
    """What a sweep found: power losses, the states they left, and those that nobody may ever see."""

    losses: int = 0
    states: int = 0
    unreadable: int = 0
    wrong: int = 0
    examples: list[str] = msgspec.field(default_factory=list)

    @property
    def lost(self) -> int:
        return self.unreadable + self.wrong


class Sweeper:
    """One sweep; `scratch` is best a file system in memory, since every state is laid out for real."""

    def __init__(self, start: State, ops: list[Op], look: Look, scratch: Path) -> None:
        self._start, self._ops, self._look, self._scratch = start, ops, look, scratch
        self._seen: dict[tuple[tuple[str, bytes | None], ...], Any] = {}

    @property
    def states(self) -> list[State]:
        """Every state that was opened."""
        return [dict(key) for key in self._seen]

    def run(self, step: int = 1) -> Outcome:
        """Cut at every point; every file at every `step`-th byte."""
        found, done = Outcome(), 0
        right = [self._verdict(state) for state in milestones(self._start, self._ops)]
        broken = [r for r in right if isinstance(r, Exception)]
        assert not broken, broken
        disk = Disk(self._start)
        for n, op in enumerate([None, *self._ops]):
            if op is not None:
                disk.do(op)
                done += isinstance(op, Acknowledged)
            for state in disk.after_loss(step):
                self._judge(found, state, right[done : done + 2], n)
        found.states = len(self._seen)
        return found

    def _judge(self, found: Outcome, state: State, right: list[Any], point: int) -> None:
        found.losses += 1
        verdict = self._verdict(state)
        if verdict in right:
            return
        if isinstance(verdict, Exception):
            found.unreadable += 1
        else:
            found.wrong += 1
        if len(found.examples) < SHOWN:
            sizes = {path: None if content is None else len(content) for path, content in state.items()}
            found.examples.append(
                f"after call {point} ({self._ops[point - 1 : point]}): {sizes}: {verdict!r:.300}"
            )

    def _verdict(self, state: State) -> Any:
        key = tuple(sorted(state.items()))
        if key not in self._seen:
            with laid_out(state, self._scratch) as folder:
                try:
                    self._seen[key] = self._look(folder)
                except Exception as fault:  # noqa: BLE001 - whatever it is, nothing could be read
                    self._seen[key] = fault
        return self._seen[key]


def milestones(start: State, ops: list[Op]) -> Iterator[State]:
    """What a program sees at the start and at each acknowledgement."""
    disk = Disk(start)
    yield disk.now()
    for op in ops:
        disk.do(op)
        if isinstance(op, Acknowledged):
            yield disk.now()


@contextmanager
def laid_out(state: State, scratch: Path) -> Iterator[Path]:
    """Put a state into a real folder for a moment."""
    folder = scratch / "state"
    folder.mkdir(0o700)
    try:
        for path, content in sorted(state.items()):
            if content is None:
                (folder / path).mkdir(0o700)
            else:
                (folder / path).write_bytes(content)
        yield folder
    finally:
        shutil.rmtree(folder)
