"""Plays a scene while something fails, and says what may be there afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from hamstretch.core.errors import HamstretchError
from tests.faults.disk import Acknowledged, State
from tests.faults.recorder import Recorder, recording
from tests.faults.scenes import Scene
from tests.faults.sweep import laid_out, milestones


def attempt(
    scene: Scene, folder: Path, fail: Callable[[int], None] = lambda _: None, *, check: bool = True
) -> tuple[Recorder, int]:
    """Act under a fault; only a sentence may come of it. Return the record, and how often it was done."""
    with recording(folder, fail, check=check) as recorder:
        try:
            scene.act(folder, recorder.acknowledge)
        except HamstretchError as told:
            assert told.say.id  # noqa: PT017 - any other error fails the test by itself
    return recorder, sum(isinstance(op, Acknowledged) for op in recorder.ops)


class Truth(NamedTuple):
    """A scene without faults: what it starts with, how many calls it makes, what is found after each step."""

    start: State
    calls: int
    right: list[Any]

    def lost(self, scene: Scene, folder: Path, done: int) -> bool:
        """Tell whether the folder holds neither the state before nor after, or cannot go on from it."""
        found = scene.look(folder)
        _, again = attempt(scene, folder)
        steps = len(self.right) - 1
        return (
            found not in self.right[done : done + 2] or again != steps or scene.look(folder) != self.right[-1]
        )


def truth(scene: Scene, scratch: Path) -> Truth:
    """Play the scene as it should be."""
    folder = scratch / "healthy"
    folder.mkdir(0o700)
    scene.lay(folder)
    played, _ = attempt(scene, folder)
    right = []
    for state in milestones(played.start, played.ops):
        with laid_out(state, scratch) as shown:
            right.append(scene.look(shown))
    return Truth(played.start, played.calls, right)
