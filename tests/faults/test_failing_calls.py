"""Whichever call is refused, and why: a sentence, the state before or after, and the next try works."""

import errno
import itertools
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.scenes import SCENES
from tests.faults.sweep import laid_out
from tests.faults.tries import attempt, truth

REASONS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EMFILE, errno.ESTALE)


def refusing(number: int, reason: int, *, lasting: bool) -> Callable[[int], None]:
    """Refuse that call, and, where it lasts, all that come after it."""

    def fail(now: int) -> None:
        if now == number or (lasting and now > number):
            raise OSError(reason, os.strerror(reason))

    return fail


@pytest.mark.parametrize("name", SCENES)
def test_a_refused_call_costs_one_try(
    name: str, memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    scene, tried, lost = SCENES[name], 0, []
    healthy = truth(scene, memory)
    for reason, lasting in itertools.product(REASONS if whole else REASONS[:1], (False, True)):
        for number in range(1, healthy.calls + 1):
            with laid_out(healthy.start, memory) as folder:
                _, done = attempt(scene, folder, refusing(number, reason, lasting=lasting))
                if healthy.lost(scene, folder, done):
                    lost.append((number, errno.errorcode[reason], lasting))
            tried += 1
    tally(f"refused call, {name}", refusals=tried, lost=len(lost))
    assert not lost, lost
    assert tried > healthy.calls > 3
