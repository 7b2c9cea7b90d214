"""Domain 4 and the reviews of 3.4 once more, worked out from their text alone, against the code on any log.

Nothing of `core/measures.py` is used to say what is expected: values are whole hundredths, the numbers stand
here as domain.md gives them.
"""

from datetime import UTC, datetime, timedelta
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.measure_records import SelfTestRecord, Trial, Unscored, Zero
from hamstretch.core.measures import Series, all_series, flexibility_change, side_gap
from hamstretch.core.record_terms import Quality, Side, Stamp
from hamstretch.core.review import ReviewFacts, review
from hamstretch.core.stats import LEAST_POINTS
from tests.fakes import uuid

START = datetime(2026, 3, 2, 18, tzinfo=UTC)
TESTS = {
    "TE1": (Zero.SOLES, (Side.BOTH,), 400),
    "TE2": (Zero.FLOOR, (Side.BOTH,), 500),
    "TE3": (Zero.TOES, (Side.LEFT, Side.RIGHT), 400),
    "TE4": (Zero.STRAIGHT, (Side.LEFT, Side.RIGHT), 1500),
}
"""Zero, sides, and the smallest change beyond noise in hundredths: 4 cm, 4.5 -> 5 cm, 4 cm, 15 degrees."""
FEWER = {"TE2", "TE4"}
"""Tests that count what is missing."""

CM = st.integers(-30, 30).map(lambda cm: cm * 100)
HALF_INCHES = st.integers(-20, 20).map(lambda halves: halves * 127)
TRIALS = st.lists(
    st.tuples(st.one_of(CM, HALF_INCHES), st.sampled_from([Unscored.NONE] * 4 + [Unscored.PAIN])),
    min_size=1,
    max_size=3,
)


@st.composite
def sittings(draw: st.DrawFn) -> list[SelfTestRecord]:
    found = []
    for n in range(draw(st.integers(0, 14))):
        test = draw(st.sampled_from(sorted(TESTS)))
        zero, sides, _ = TESTS[test]
        trials = tuple(Trial(value=v / 100, unscored=why) for v, why in draw(TRIALS))
        found.append(
            SelfTestRecord(
                id=uuid(n),
                at=Stamp.of(START + timedelta(days=7 * draw(st.integers(0, 9)), minutes=n)),
                test=test,
                side=draw(st.sampled_from(sides)),
                zero=zero,
                warmed_up=True,
                trials=trials,
                stopped=draw(st.sampled_from([None] * 9 + [Quality.SHARP])),
                app="1",
            )
        )
    return found


def points(log: list[SelfTestRecord], test: str, side: Side) -> list[int]:
    """Return the best of each day in hundredths, oldest first; sharp and lost trials never count."""
    best: dict[object, int] = {}
    for one in log:
        scored = [round((t.value or 0.0) * 100) for t in one.trials if not t.unscored]
        if (one.test, one.side) != (test, side) or one.stopped or not scored:
            continue
        day = one.at.day
        whole = [*scored, *([best[day]] if day in best else [])]
        best[day] = min(whole) if test in FEWER else max(whole)
    return [best[day] for day in sorted(best, key=str)]


def said(values: list[int], mdc: int, *, fewer: bool) -> str:
    """Return what domain 4 lets be said: |latest - baseline| >= MDC, and the next test keeps the sign."""
    if len(values) < 2:
        return "first"
    latest, after = values[-2] - values[0], values[-1] - values[0]
    same_sign = (latest > 0 and after > 0) or (latest < 0 and after < 0)
    if len(values) >= 3 and abs(latest) >= mdc and same_sign:
        return "worse" if (after > 0) is fewer else "better"
    return "open" if abs(after) >= mdc else "within"


def found(series: tuple[Series, ...], test: str, side: Side) -> Series | None:
    return next((s for s in series if (s.test, s.side) == (test, side)), None)


@given(sittings())
def test_each_test_and_side_says_what_domain_4_lets_be_said(log: list[SelfTestRecord]) -> None:
    series = all_series(log)
    for test, (_, sides, mdc) in TESTS.items():
        for side in sides:
            values, told = points(log, test, side), found(series, test, side)
            assert (told is None) is (not values)
            if told is not None:
                assert [round(v * 100) for v in told.values] == values
                assert told.verdict == said(values, mdc, fewer=test in FEWER)
                assert round(told.level * 200) == 2 * median(values[-2:])
                assert told.mdc * 100 == mdc


@given(sittings())
def test_sides_are_told_apart_from_4_cm_and_from_noise_in_degrees(log: list[SelfTestRecord]) -> None:
    series = all_series(log)
    for test, least in (("TE3", 400), ("TE4", 1500)):
        left, right = (points(log, test, side) for side in (Side.LEFT, Side.RIGHT))
        gap = left[-1] - right[-1] if left and right else 0
        told = side_gap(series, test)
        assert (told is None) is (abs(gap) < least)
        assert told is None or round(told * 100) == gap


@given(sittings(), st.integers(0, 10), st.integers(0, 10), st.sampled_from([4, 6]), st.integers(-10, 10))
def test_the_reviews_say_what_m1_to_m4_say(
    log: list[SelfTestRecord], base: int, med3: int, week: int, active: int
) -> None:
    changed = []
    for test, (_, sides, mdc) in TESTS.items():
        for side in sides:
            values = points(log, test, side)
            if len(values) > 1:
                rise = median(values[-2:]) - values[0]
                changed.append((-rise if test in FEWER else rise) / mdc)
    reach = flexibility_change(all_series(log))
    facts = ReviewFacts(
        week,
        base,
        med3,
        activity_change=active,
        flexibility_change=None if reach is None else reach[0],
        mdc=4.0 if reach is None else reach[1],
    )
    down = base - med3
    m1 = base >= 4 and down >= 2 and 10 * down >= 3 * base
    expected = {
        "M1": m1,
        "M2": week == 6 and not m1 and med3 >= 3 and active < 2,
        "M3": base <= 3,
        "M4": max(changed, default=0) >= 1 and -down >= 2,
    }
    assert [r.fired.rule for r in review(facts)] == [rule for rule, holds in expected.items() if holds]


def test_a_slope_needs_four_points() -> None:
    assert LEAST_POINTS == 4
