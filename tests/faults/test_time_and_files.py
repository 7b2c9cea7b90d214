"""The log vanishes while it is open, and clocks run backwards."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tests.faults.kept import kept
from tests.faults.recorder import REAL, recording
from tests.faults.scenes import FIRST, lay_log, look, session

YEAR_S = 365 * 86_400


def test_a_log_that_vanishes_at_any_call_is_whole_after_the_next_save(
    memory: Path, tally: Callable[..., None]
) -> None:
    def vanish(number: int) -> None:
        if number == moment and (folder / "log.json").exists():
            REAL["unlink"](folder / "log.json")

    moment, calls = 1, 1
    while moment <= calls:
        folder = memory / str(moment)
        folder.mkdir(0o700)
        lay_log(folder)
        with kept(folder, FIRST) as log:
            with recording(folder, vanish, check=False) as recorder:
                log.add(session(3))
            log.add(session(4))
            expected = log.writer.entries()
        assert [entry.id for entry in expected] == [session(n).id for n in (1, 2, 3, 4)]
        assert look(folder)[0] == expected
        moment, calls = moment + 1, recorder.calls
    tally("the log vanished", times=calls, lost=0)


def test_a_clock_that_is_set_back_changes_neither_order_nor_backups(
    memory: Path, tally: Callable[..., None]
) -> None:
    years = (0, 4, -9, 1, -1, 10, -20, 0)
    with kept(memory, FIRST) as log:
        for number, jump in enumerate(years, 1):
            log.clock.jump_wall(jump * YEAR_S)
            log.add(session(number))
            assert log.versions()[1] == log.writer.entries(), "the newest backup is not the first"
        expected = log.writer.entries()
    assert [entry.id for entry in expected] == [session(n).id for n in range(1, len(years) + 1)]
    with kept(memory, FIRST - timedelta(days=9000)) as log:
        assert log.writer.entries() == expected
        assert not log.log.faults
        log.versions()
    tally("the clock was set", times=len(years), lost=0)
