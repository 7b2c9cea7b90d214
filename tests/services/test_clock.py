import sys
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.ports import Clock
from hamstretch.services.clock import DrivenClock, SystemClock

START = datetime(2026, 1, 2, 8, tzinfo=UTC)


def test_the_system_clock_is_aware_local_and_close_to_the_machines() -> None:
    clock: Clock = SystemClock()
    before = time.monotonic()  # noqa: TID251 - the clock is held against the real one
    assert before <= clock.monotonic() <= time.monotonic()  # noqa: TID251 - as above
    now = clock.now()
    assert now.utcoffset() == datetime.now(UTC).astimezone().utcoffset()  # noqa: TID251 - as above
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)  # noqa: TID251 - as above


@given(st.lists(st.tuples(st.sampled_from(["advance", "jump_wall", "sleep"]), st.integers(0, 100_000))))
def test_only_time_that_passes_moves_the_monotonic_clock(moves: list[tuple[str, int]]) -> None:
    clock = DrivenClock(START)
    for name, seconds in moves:
        getattr(clock, name)(seconds)
    assert clock.now() == START + timedelta(seconds=sum(s for _, s in moves))
    assert clock.monotonic() == sum(s for name, s in moves if name == "advance")


def test_the_wall_may_be_set_back_and_the_monotonic_clock_stands() -> None:
    clock = DrivenClock(START)
    clock.jump_wall(-3600)
    assert (clock.now(), clock.monotonic()) == (START - timedelta(hours=1), 0)


def test_an_hour_over_the_change_to_summer_time_is_one_hour() -> None:
    clock = DrivenClock(datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/Berlin")))
    clock.advance(3600)
    assert clock.now().isoformat() == "2026-03-29T03:30:00+02:00"


def test_a_driven_clock_refuses_a_naive_start_and_time_that_runs_backwards() -> None:
    with pytest.raises(ValueError, match="aware"):
        DrivenClock(START.replace(tzinfo=None))
    with pytest.raises(ValueError, match="backwards"):
        DrivenClock(START).advance(-1)
    with pytest.raises(ValueError, match="backwards"):
        DrivenClock(START).sleep(-1)


@pytest.mark.skipif(sys.platform == "win32", reason="the system's zone cannot be read anew there")
def test_the_zone_is_the_one_that_the_system_is_set_to_by_now(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, here = SystemClock(), SystemClock().now().utcoffset()
    with monkeypatch.context() as elsewhere:
        for zone, hours in (("Asia/Tokyo", 9), ("America/Phoenix", -7)):
            elsewhere.setenv("TZ", zone)
            assert clock.now().utcoffset() == timedelta(hours=hours)
    assert clock.now().utcoffset() == here
