"""The statistics against an independent implementation, and against what people expect of a streak."""

import math
import warnings
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import theilslopes

from hamstretch.core.stats import HALF_WEEKS, LEAST_POINTS, Kept, consistency, days_between, streak, theil_sen

VALUES = st.one_of(st.integers(-50, 50), st.floats(-50, 50, allow_nan=False).map(lambda v: round(v, 1)))
POINTS = st.lists(st.tuples(st.integers(0, 400), VALUES), min_size=LEAST_POINTS, max_size=40)
WEEKS = st.builds(
    Kept,
    done=st.integers(0, 7),
    asked=st.integers(1, 4),
    excused=st.integers(0, 7),
    paused=st.booleans(),
)


@given(POINTS)
def test_the_slope_and_its_interval_are_those_of_scipy(points: list[tuple[int, float]]) -> None:
    found = theil_sen(points)
    xs, ys = zip(*points, strict=True)
    if len(set(xs)) == 1:
        assert found is None
        return
    assert found is not None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        told = theilslopes(np.array(ys, float), np.array(xs, float), 0.95)
    assert found.slope == pytest.approx(told.slope)
    assert found.height == pytest.approx(told.intercept)
    if math.isnan(told.low_slope):
        assert not found.certain
    else:
        assert (found.low, found.high) == pytest.approx((told.low_slope, told.high_slope))


def test_three_points_have_no_slope() -> None:
    assert theil_sen([(0, 1), (14, 3), (28, 5)]) is None


def test_a_straight_rise_is_certain_and_one_wild_reading_does_not_bend_it() -> None:
    rise = [(float(d), d / 7) for d in range(0, 70, 7)]
    found = theil_sen(rise)
    assert found is not None
    assert found.slope * 7 == pytest.approx(1)
    assert found.certain
    wild = theil_sen([*rise[:-1], (rise[-1][0], 400.0)])
    assert wild is not None
    assert wild.slope * 7 == pytest.approx(1, abs=0.15)
    assert wild.at(35) == pytest.approx(5, abs=0.5)


def test_a_level_line_is_not_certain() -> None:
    found = theil_sen([(0, 2), (14, 3), (28, 2), (42, 3), (70, 2)])
    assert found is not None
    assert not found.certain


@given(st.lists(WEEKS, max_size=60))
def test_consistency_is_the_weighted_mean_of_the_weeks_kept(weeks: list[Kept]) -> None:
    """The closed form: each week's weight halves with the weeks' worth of sessions due after it."""
    kept = [(w.adherence, w.due / w.asked) for w in weeks if w.adherence is not None]
    found = consistency(weeks)
    if not kept:
        assert found is None
        return
    after = np.cumsum([0.0, *[size for _, size in reversed(kept[1:])]])[::-1]
    decay = 0.5 ** (after / HALF_WEEKS)
    own = [1.0, *[1 - 0.5 ** (size / HALF_WEEKS) for _, size in kept[1:]]]
    expected = sum(share * w * d for (share, _), w, d in zip(kept, own, decay, strict=True))
    assert found == pytest.approx(expected)
    assert 0 <= found <= 1


@given(st.lists(WEEKS, max_size=20), st.integers(1, 30))
def test_pauses_and_rest_by_rule_freeze_it(weeks: list[Kept], n: int) -> None:
    for frozen in (Kept(0, 3, paused=True), Kept(0, 3, excused=3)):
        longer = [*weeks, *[frozen] * n]
        assert consistency(longer) == consistency(weeks)
        assert streak(reversed(longer)) == streak(reversed(weeks))


def test_one_missed_week_dents_and_never_zeroes() -> None:
    steady = [Kept(3, 3)] * 8
    assert consistency(steady) == 1
    dented = consistency([*steady, Kept(0, 3)])
    assert dented is not None
    assert 0.75 < dented < 0.85
    missed = consistency([*steady, *[Kept(0, 3)] * 3])
    assert missed == pytest.approx(0.5)


def test_a_week_cut_by_a_rule_asks_only_for_the_rest() -> None:
    week = Kept(done=2, asked=3, excused=1)
    assert week.due == 2
    assert week.adherence == 1
    assert week.met


def test_more_than_asked_makes_up_for_nothing() -> None:
    assert Kept(7, 3).adherence == 1


@pytest.mark.parametrize(
    ("weeks", "length"),
    [
        ([], 0),
        ([Kept(2, 2), Kept(3, 3)], 2),
        ([Kept(2, 2), Kept(1, 3), Kept(3, 3)], 1),
        ([Kept(3, 3), Kept(1, 3, running=True)], 1),
        ([Kept(3, 3), Kept(3, 3, running=True)], 2),
        ([Kept(3, 3), Kept(0, 3, paused=True), Kept(3, 3)], 2),
    ],
)
def test_the_streak_counts_whole_weeks(weeks: list[Kept], length: int) -> None:
    assert streak(reversed(weeks)) == length


def test_the_running_week_pulls_nothing_down() -> None:
    assert consistency([Kept(3, 3), Kept(0, 3, running=True)]) == 1


@given(st.lists(st.integers(0, 100), max_size=30))
def test_the_days_between_are_numpys_median(days: list[int]) -> None:
    begin = date(2025, 3, 3)
    found = days_between(begin + timedelta(days=d) for d in days)
    gaps = np.diff(sorted(set(days)))
    assert found == (None if len(gaps) == 0 else pytest.approx(float(np.median(gaps))))
    assert found is None or not math.isnan(found)
