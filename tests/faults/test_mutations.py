"""A hundred thousand files that went bad: each is read, set aside or refused in words, and none is lost."""

import select
import subprocess
import sys
from collections import Counter
from collections.abc import Callable

import msgspec
import pytest

from tests.faults.opener import EVERY, Went
from tests.patience import PATIENCE_S

KINDS = ("log", "journal", "settings", "from_elsewhere", "backup", "unsaved")


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_went_bad_costs_no_traceback_and_nothing_it_held(
    kind: str, whole: bool, seed: int, tally: Callable[..., None]
) -> None:
    count = (100_000 if kind == "log" else 10_000) if whole else (1000 if kind == "log" else 100)
    ends, wrong = Counter[str](), list[str]()
    command = [sys.executable, "-m", "tests.faults.opener", kind, str(seed), "0", str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as opener:
        assert opener.stdout is not None
        while sum(ends.values()) < count:
            if not select.select([opener.stdout], [], [], PATIENCE_S)[0]:
                opener.kill()
                pytest.fail(
                    f"hangs at one of the {EVERY} after {kind} number {sum(ends.values())}, seed {seed}"
                )
            line = opener.stdout.readline()
            assert line, (
                f"crashed at one of the {EVERY} after {kind} number {sum(ends.values())}, seed {seed}"
            )
            went = msgspec.json.decode(line, type=Went)
            ends.update(went.ends)
            wrong += went.wrong
    lost = ends.pop("failed", 0)
    tally(f"bad {kind.replace('_', ' ')} files", opened=count, **dict(ends.most_common()), lost=lost)
    assert not lost, "\n".join(wrong[:3])
