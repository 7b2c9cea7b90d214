from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hamstretch.core.coarse import MOST, SIZES, Spread, doses, measured, middles, most_of, ratings, size
from hamstretch.core.dose import rung
from hamstretch.core.past import PainPoint
from hamstretch.core.progress import WeekDose

MONDAY = date(2025, 3, 3)
LATER = date(2040, 1, 2)
"""Every week is over."""


def week(number: int, done: int = 2, ladder: int | None = 1) -> WeekDose:
    start = MONDAY + timedelta(days=7 * number)
    asked = None if ladder is None else rung(ladder)
    return WeekDose(
        start=start,
        end=start + timedelta(days=6),
        rung=asked,
        done=done,
        seconds_left=120.0 * done,
        seconds_right=60.0 * done,
    )


def point(day: int, pre: int | None, post: int | None) -> PainPoint:
    at = datetime(2025, 3, 3, 9, tzinfo=UTC) + timedelta(days=day)
    return PainPoint(day=at.date(), at=at, pre=pre, post=post, routine="r", session=str(day))


@pytest.mark.parametrize(("weeks", "step"), [(1, 1), (60, 1), (61, 4), (240, 4), (241, 13), (9999, 260)])
def test_weeks_are_put_together_only_when_there_are_too_many(weeks: int, step: int) -> None:
    assert size(weeks) == step


def test_a_short_look_back_is_the_weeks_themselves() -> None:
    (only,) = doses([week(0, done=3)], LATER)
    assert (only.weeks, only.done, only.target, only.minutes, only.aim) == (1, 3, (2, 2), (6, 3), (2, 2))


@given(st.lists(st.integers(0, 5), min_size=1, max_size=300))
def test_means_per_week_keep_the_whole(done: list[int]) -> None:
    steps = doses([week(n, done=d) for n, d in enumerate(done)], LATER)
    assert len(steps) <= MOST
    assert sum(s.weeks for s in steps) == len(done)
    assert all(s.weeks in SIZES for s in steps[:-1])
    assert len(steps) == 1 or steps[-1].weeks >= steps[0].weeks / 2
    assert sum(s.done * s.weeks for s in steps) == pytest.approx(sum(done))


def test_a_week_that_is_not_over_makes_no_mean_smaller() -> None:
    weeks = [week(n, done=3) for n in range(63)] + [week(63, done=0)]
    assert doses(weeks, weeks[-1].end)[-1].done == 3
    assert doses(weeks, weeks[-1].end + timedelta(days=1))[-1].done == 9 / 4
    (alone,) = doses([week(0, done=1)], MONDAY)
    assert alone.done == 1


def test_a_step_with_a_week_outside_the_plan_has_no_target() -> None:
    steps = doses([week(n, ladder=None if n == 2 else 1) for n in range(61)], LATER)
    assert (steps[0].target, steps[0].aim) == (None, None)
    assert steps[1].target == (2, 2)


def test_ratings_become_medians_of_their_step() -> None:
    steps = doses([week(0), week(1), week(2)], LATER)
    desk = replace(point(2, 3, None), planned=False)
    found = ratings([point(0, 2, 1), desk, point(4, 9, 2), point(15, None, 4)], steps)
    assert [(r.start, r.sessions, r.breaks, r.pre, r.post) for r in found] == [
        (MONDAY, 2, 1, 3, 1.5),
        (MONDAY + timedelta(days=14), 1, 0, None, 4),
    ]


def test_the_middle_of_a_week_needs_two_ratings() -> None:
    steps = doses([week(0), week(1), week(2)], LATER)
    told = [point(0, 2, 1), point(2, 5, None), point(8, 9, 2), point(15, None, 4)]
    assert middles(told, steps) == (3.5, 3.5, None, None)


def test_what_was_measured_over_years_becomes_medians_between_lowest_and_highest() -> None:
    weeks = [week(n) for n in range(most_of(2) + 1)]
    told = [
        (MONDAY + timedelta(days=day), (value, None))
        for day, value in ((-3, 1.0), (1, 5.0), (27, 2.0), (28, 4.0))
    ]
    first, second = measured(told, weeks)
    assert (first.start, first.end, first.days) == (MONDAY, MONDAY + timedelta(days=27), 3)
    assert first.spreads == (Spread(2.0, 1.0, 5.0), None)
    assert (second.start, second.spreads) == (MONDAY + timedelta(days=28), (Spread(4.0, 4.0, 4.0), None))


@given(st.lists(st.integers(0, 3649), min_size=1, max_size=200), st.integers(1, 3))
def test_no_measurement_is_lost_and_the_steps_stay_few(days: list[int], columns: int) -> None:
    weeks = [week(n) for n in range(522)]
    told = [(MONDAY + timedelta(days=day), (float(day),) * columns) for day in sorted(days)]
    steps = measured(told, weeks)
    assert sum(s.days for s in steps) == len(days)
    assert len(steps) <= most_of(columns)
    for step in steps:
        assert all(s is not None and s.low <= s.middle <= s.high for s in step.spreads)
