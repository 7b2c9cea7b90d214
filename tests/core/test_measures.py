"""When a change of reach may be called real: every boundary of domain 4, and what is due when."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.asked import again_from, due
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    Activity,
    GlobalChangeRecord,
    Measure,
    RolandMorrisRecord,
    SelfTestRecord,
    Trial,
    Unscored,
    Zero,
)
from hamstretch.core.measures import (
    MDC,
    ActivityChange,
    Verdict,
    activity_change,
    all_series,
    flexibility_change,
    side_gap,
    verdict,
)
from hamstretch.core.plan import plan
from hamstretch.core.record_terms import Quality, Side, Stamp
from hamstretch.core.records import Entry, PlanRecord, PlanStep
from hamstretch.core.review import review_facts
from hamstretch.core.settings import Settings
from hamstretch.resources import load_catalog
from tests.fakes import uuid

START = datetime(2025, 3, 3, 9, tzinfo=UTC)
DAY_0 = START.date()


def at(day: int) -> Stamp:
    return Stamp.of(START + timedelta(days=day))


def sat(day: int, *values: float, side: Side = Side.LEFT, zero: Zero = Zero.TOES) -> SelfTestRecord:
    name = {Zero.SOLES: "TE1", Zero.FLOOR: "TE2", Zero.TOES: "TE3", Zero.STRAIGHT: "TE4"}[zero]
    return SelfTestRecord(
        id=uuid(day * 10 + list(Side).index(side)),
        at=at(day),
        test=name,
        side=side,
        zero=zero,
        warmed_up=True,
        trials=tuple(Trial(value=v) for v in values),
        app="1",
    )


def activities(day: int, **scores: int) -> ActivitiesRecord:
    rated = tuple(Activity(name.replace("_", " "), score) for name, score in scores.items())
    return ActivitiesRecord(id=uuid(900 + day), at=at(day), rated=rated)


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ((), Verdict.NONE),
        ((-5,), Verdict.FIRST),
        ((0, 3), Verdict.WITHIN),
        ((0, 3, 3), Verdict.WITHIN),
        ((0, 4), Verdict.OPEN),  # at the MDC, and no next test yet
        ((0, 4, 4), Verdict.BETTER),
        ((0, 3, 5), Verdict.OPEN),
        ((0, 4, -1), Verdict.WITHIN),  # the next test turns the sign
        ((0, 4, 0), Verdict.WITHIN),  # none is no sign
        ((0, 5, 2), Verdict.BETTER),  # the next test keeps the sign: domain 4 asks for no more
        ((0, 5, 3), Verdict.BETTER),
        ((0, 8, 0.5), Verdict.BETTER),
        ((6.2, 10.2, 7), Verdict.BETTER),  # at the MDC, in decimals that no binary fraction is
        ((0, 40, 4), Verdict.BETTER),
        ((0, -4, -4), Verdict.WORSE),
        ((0, -4, 4), Verdict.OPEN),
        ((0, 8, 8, 1, 2), Verdict.WITHIN),  # it went again
        ((0, 1, 2, 5, 6), Verdict.BETTER),
    ],
)
def test_a_change_is_real_from_the_noise_on_and_when_the_next_test_agrees(
    values: tuple[float, ...], found: Verdict
) -> None:
    assert verdict(values, 4.0, less_is_better=False) is found
    mirrored = {Verdict.BETTER: Verdict.BETTER, Verdict.WORSE: Verdict.WORSE}.get(found, found)
    assert verdict(tuple(-v for v in values), 4.0, less_is_better=True) is mirrored


@given(st.lists(st.integers(-30, 30), min_size=2, max_size=8))
def test_what_is_told_beside_a_verdict_never_belies_it(values: list[int]) -> None:
    (series,) = all_series([sat(14 * n, value) for n, value in enumerate(values)])
    if series.verdict in (Verdict.BETTER, Verdict.WORSE):
        assert series.told == series.level
        assert (series.told > values[0]) is (series.verdict is Verdict.BETTER)
    else:
        assert (abs(series.told - values[0]) >= series.mdc) is (series.verdict is Verdict.OPEN)


@given(st.lists(st.integers(-30, 30), min_size=1, max_size=8), st.sampled_from(list(Zero)))
def test_real_is_only_what_two_tests_in_a_row_show(values: list[int], zero: Zero) -> None:
    found, mdc = verdict(values, MDC[zero], less_is_better=zero.less_is_better), MDC[zero]
    if found in (Verdict.BETTER, Verdict.WORSE):
        before, last = values[-2] - values[0], values[-1] - values[0]
        assert len(values) >= 3
        assert abs(before) >= mdc
        assert before * last > 0
        assert (last < 0) is ((found is Verdict.BETTER) is zero.less_is_better)


def test_the_best_trial_counts_and_less_is_better_from_the_floor() -> None:
    assert sat(0, -3, 1, -2).best == 1
    assert sat(0, 9, 4, 6, zero=Zero.FLOOR).best == 4
    lost = SelfTestRecord(
        id=uuid(1),
        at=at(0),
        test="TE3",
        side=Side.LEFT,
        zero=Zero.TOES,
        warmed_up=True,
        trials=(Trial(value=9, unscored=Unscored.KNEE), Trial(value=2)),
        app="1",
    )
    assert lost.best == 2


def test_nothing_sharp_is_ever_a_score() -> None:
    stopped = SelfTestRecord(
        id=uuid(1),
        at=at(0),
        test="TE3",
        zero=Zero.TOES,
        warmed_up=True,
        trials=(Trial(value=9), Trial(unscored=Unscored.STOP)),
        stopped=Quality.SHARP,
        app="1",
    )
    assert stopped.best is None
    assert all_series([stopped]) == ()


def test_each_test_and_side_stands_alone() -> None:
    log: list[Entry] = [
        sat(0, 1),
        sat(0, 4, side=Side.RIGHT),
        sat(1, 20, zero=Zero.STRAIGHT),
        sat(14, 3),
    ]
    found = {(s.test, s.side): s.values for s in all_series(log)}
    assert found == {
        ("TE3", Side.LEFT): (1, 3),
        ("TE3", Side.RIGHT): (4,),
        ("TE4", Side.LEFT): (20,),
    }
    assert [s.values for s in all_series(log, since=DAY_0 + timedelta(days=14))] == [(3,)]


def test_two_sittings_of_one_day_are_one_point() -> None:
    (only,) = all_series([sat(0, 1), sat(0, 3)])
    assert only.values == (3,)


@pytest.mark.parametrize(("right", "gap"), [(-3, None), (-4, 4), (4, -4), (3, None)])
def test_a_gap_between_the_sides_is_told_from_4_cm(right: int, gap: int | None) -> None:
    series = all_series([sat(0, 0), sat(0, right, side=Side.RIGHT)])
    assert side_gap(series, "TE3") == gap


def test_the_noise_is_that_of_the_catalog() -> None:
    for test in load_catalog().tests.values():
        assert test.mdc == MDC[test.zero]
        assert test.unit == test.zero.unit


def test_activities_are_compared_where_both_times_name_them() -> None:
    log = [activities(0, socks=2, driving=4), activities(28, Socks=5, gardening=9)]
    assert activity_change(log) == ActivityChange(2, 5, 1)
    assert activity_change(log[:1]) is None
    assert activity_change([activities(0, socks=2), activities(28, driving=3)]) is None


@pytest.mark.parametrize(
    ("last", "of", "real"), [(3.9, 2, False), (4.0, 2, True), (4.9, 1, False), (5.0, 1, True)]
)
def test_one_activity_needs_3_points_and_several_2(last: float, of: int, real: bool) -> None:
    assert ActivityChange(2.0, last, of).real is real


def test_the_review_sees_what_was_measured() -> None:
    told: list[Measure] = [sat(0, 0), sat(40, 5), activities(0, socks=2), activities(40, socks=5)]
    facts = review_facts(6, 4, 4, told)
    assert (facts.activity_change, facts.flexibility_change, facts.mdc) == (3, 2.5, 4)
    assert review_facts(5, 4, 4, told).activity_change is None


def test_of_several_tests_the_one_furthest_beyond_its_noise_tells() -> None:
    series = all_series(
        [
            sat(0, 0),
            sat(14, 6),
            sat(0, 60, zero=Zero.STRAIGHT),
            sat(14, 50, zero=Zero.STRAIGHT),
        ]
    )
    assert flexibility_change(series) == (3, 4)


def test_m2_is_silenced_by_activities_and_m4_speaks_of_reach_against_pain() -> None:
    settings, now = Settings(), START + timedelta(days=36)
    log: list[Entry] = [PlanRecord(id=uuid(1), at=at(0), step=PlanStep.START)]
    log += [activities(0, socks=2), activities(35, socks=8), sat(0, 0), sat(14, 9), sat(28, 9)]
    state = plan(log, settings, now)
    assert state.week_no == 6
    assert [r.fired.rule for r in state.review] == []


# -- what is due ------------------------------------------------------------------------------------


def asked(day: int, *told: Entry) -> dict[str, object]:
    log = [PlanRecord(id=uuid(1), at=at(0), step=PlanStep.START), *told]
    found = due(log, plan(log, Settings(), START + timedelta(days=day)), "TE3")
    return {f: getattr(found, f) for f in found.__struct_fields__ if getattr(found, f)}


def test_a_plan_begins_with_a_test_and_the_activities() -> None:
    assert asked(0) == {"self_test": "TE3", "activities": True}


def test_without_a_plan_nothing_is_asked() -> None:
    assert not due([], plan([], Settings(), START), "TE3")


@pytest.mark.parametrize(
    ("day", "is_due"), [(13, False), (14, True), (27, True), (28, True), (41, True), (42, True), (69, True)]
)
def test_tests_are_due_in_weeks_2_4_6_and_then_monthly(day: int, is_due: bool) -> None:
    assert ("self_test" in asked(day, sat(0, 1), activities(day, socks=3))) is is_due


def test_never_more_than_weekly_and_the_test_is_the_one_taken_last() -> None:
    late = sat(13, 30, zero=Zero.STRAIGHT)
    fresh = activities(13, socks=3)
    assert asked(19, late, fresh) == {}
    assert asked(20, late, fresh) == {"self_test": "TE4"}
    assert again_from([late], "TE4", Side.LEFT, date(2025, 3, 17)) == date(2025, 3, 23)
    assert again_from([late], "TE4", Side.LEFT, date(2025, 3, 23)) is None
    assert again_from([late], "TE4", Side.RIGHT, date(2025, 3, 17)) is None


@pytest.mark.parametrize(("day", "week"), [(20, 0), (21, 4), (34, 4), (35, 6), (48, 6), (49, 0)])
def test_the_question_on_the_whole_is_open_in_weeks_4_and_6(day: int, week: int) -> None:
    assert asked(day).get("review_week", 0) == week


def test_an_answer_closes_the_question_of_its_week_only() -> None:
    given = GlobalChangeRecord(id=uuid(5), at=at(22), week=4, change=1)
    assert "review_week" not in asked(30, given)
    assert asked(35, given)["review_week"] == 6


def test_only_who_has_filled_the_questionnaire_in_is_reminded_of_it() -> None:
    filled = RolandMorrisRecord(id=uuid(6), at=at(0), ticked=(1, 2))
    assert "roland_morris" not in asked(28)
    assert "roland_morris" not in asked(27, filled)
    assert asked(28, filled)["roland_morris"] is True
