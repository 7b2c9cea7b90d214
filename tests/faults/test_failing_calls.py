"""Whichever call is refused, and why: a sentence, the state before or after, and the next try works."""

import errno
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from hamstretch.core.errors import HamstretchError
from tests.faults.disk import Acknowledged
from tests.faults.recorder import Recorder, recording
from tests.faults.scenes import SCENES, Scene
from tests.faults.sweep import laid_out, milestones

REASONS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EMFILE, errno.ESTALE)


def refusing(number: int, reason: int, *, lasting: bool) -> Callable[[int], None]:
    """Refuse that call, and, where it lasts, all that come after it."""

    def fail(now: int) -> None:
        if now == number or (lasting and now > number):
            raise OSError(reason, os.strerror(reason))

    return fail


def attempt(scene: Scene, folder: Path, fail: Callable[[int], None]) -> tuple[Recorder, int]:
    """Act under a fault; what comes of it may only be a sentence. Return what was recorded and told."""
    with recording(folder, fail) as recorder:
        try:
            scene.act(folder, recorder.acknowledge)
        except HamstretchError as told:
            assert told.say.id  # noqa: PT017 - any other error fails the test by itself
    return recorder, sum(isinstance(op, Acknowledged) for op in recorder.ops)


@pytest.mark.parametrize("name", SCENES)
def test_a_refused_call_costs_one_try(
    name: str, memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    scene, tried, lost = SCENES[name], 0, []
    (memory / "data").mkdir(0o700)
    scene.lay(memory / "data")
    played, _ = attempt(scene, memory / "data", lambda _: None)
    right = []
    for state in milestones(played.start, played.ops):
        with laid_out(state, memory) as folder:
            right.append(scene.look(folder))
    for reason, lasting in itertools.product(REASONS if whole else REASONS[:2], (False, True)):
        for number in range(1, played.calls + 1):
            with laid_out(played.start, memory) as folder:
                _, done = attempt(scene, folder, refusing(number, reason, lasting=lasting))
                found = scene.look(folder)
                _, again = attempt(scene, folder, lambda _: None)
                healed = scene.look(folder)
            tried += 1
            if found not in right[done : done + 2] or again != len(right) - 1 or healed != right[-1]:
                lost.append((number, errno.errorcode[reason], lasting))
    tally(f"refused call, {name}", refusals=tried, lost=len(lost))
    assert not lost, lost
    assert tried > played.calls > 3
