from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.progress import Progress, Span, headline, progress
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Say, Wording

START = datetime(2025, 3, 3, 9, tzinfo=UTC)  # a Monday


def uuid(number: int) -> str:
    return str(UUID(int=number))


def at(day: int) -> Stamp:
    return Stamp.of(START + timedelta(days=day))


def holds(seconds: float, right: float | None = None) -> tuple[Work, ...]:
    sides = ((Side.LEFT, seconds), (Side.RIGHT, seconds if right is None else right))
    return tuple(Work(item="ST2", kind="hold", side=s, held_s=held, volume=True) for s, held in sides)


def session(
    day: int,
    pre: int | None = 4,
    post: int | None = 3,
    *,
    work: tuple[Work, ...] = holds(60),
    planned: bool = True,
    colour: Colour = Colour.GREEN,
) -> SessionRecord:
    asked = [(Moment.BEFORE, pre), (Moment.AFTER, post)]
    return SessionRecord(
        id=uuid(day + 1000),
        at=at(day),
        ended=at(day),
        routine="floor-routine",
        planned=planned,
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=work,
        check_ins=tuple(CheckIn(moment=m, nrs=n) for m, n in asked if n is not None),
        colour=colour,
        ending=Ending.COMPLETE,
        app="1",
    )


def step(day: int, what: PlanStep = PlanStep.START) -> PlanRecord:
    return PlanRecord(id=uuid(day + 5000), at=at(day), step=what)


def look(entries: list[Entry], day: int, span: Span = Span.PLAN) -> Progress:
    now = START + timedelta(days=day)
    return progress(entries, plan(entries, Settings(), now), span, now.date())


def rated(*pre: int) -> list[Entry]:
    return [session(3 * day, n) for day, n in enumerate(pre)]


def verdict(*pre: int) -> str:
    return headline(rated(*pre)).id.removeprefix("progress.headline.")


def test_an_empty_log_is_empty_and_claims_nothing() -> None:
    seen = look([], 0)
    assert seen.empty
    assert (seen.points, seen.weeks, seen.bands, seen.changes) == ((), (), (), ())
    assert headline([]).args == {"n": 0, "of": 3}


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ((5, 5), "few"),
        ((5, 5, 5), "early"),
        ((8, 8, 8, 1, 1), "early"),
        ((5, 5, 5, 4, 4, 4), "noise"),
        ((5, 5, 5, 5, 5, 5), "noise"),
        ((5, 5, 5, 3, 3, 3), "lower"),
        ((5, 5, 5, 7, 7, 7), "higher"),
        ((4, 4, 4, 2, 2, 2), "lower"),
        ((3, 3, 3, 1, 1, 1), "low"),
        ((3, 3, 3, 0, 0, 0), "low"),
        ((3, 3, 3, 5, 5, 5), "higher"),
        ((9, 4, 4, 4, 4, 0), "noise"),
    ],
)
def test_the_headline_says_no_more_than_the_ratings(ratings: tuple[int, ...], said: str) -> None:
    assert verdict(*ratings) == said


def test_a_fall_within_days_is_no_change_yet_and_a_rise_is_told_at_once() -> None:
    days = [session(day, pre) for day, pre in enumerate((6, 2, 5, 1, 4, 1))]
    assert headline(days).id == "progress.headline.soon"
    assert headline([*days, session(14, 1)]).id == "progress.headline.lower"
    risen = [session(day, pre) for day, pre in enumerate((2, 2, 2, 5, 5, 5))]
    assert headline(risen).id == "progress.headline.higher"


def test_the_headline_speaks_of_the_plan_that_runs() -> None:
    before = [session(day, 8) for day in range(6)]
    assert headline([*before, step(6)]).args == {"n": 0, "of": 3}
    told = headline([*before, step(6), *(session(day, 2) for day in range(7, 13))])
    assert told.args == {"base": 2, "med3": 2}


def test_the_headline_counts_a_refused_check_in_and_goes_by_time_not_by_place() -> None:
    refused = CheckInRecord(id=uuid(1), at=at(-1), check_in=CheckIn(moment=Moment.BEFORE, nrs=8))
    assert headline([*rated(5, 8, 2, 2, 2), refused]).args == {"base": 8, "med3": 2}


@given(st.lists(st.integers(0, 10), min_size=6, max_size=12))
def test_less_than_two_points_is_never_called_a_difference(ratings: list[int]) -> None:
    told = headline(rated(*ratings))
    base, med3 = told.args["base"], told.args["med3"]
    assert isinstance(base, int)
    assert isinstance(med3, int)
    called = told.id in ("progress.headline.lower", "progress.headline.higher")
    assert not called or abs(base - med3) >= 2
    assert base > 3 or told.id != "progress.headline.lower"


def test_every_sentence_has_its_words(wording: Wording) -> None:
    for ratings in ((5,), (5, 5, 5), (5,) * 6, (5, 5, 5, 2, 2, 2), (5, 5, 5, 8, 8, 8), (1,) * 6):
        assert wording(headline(rated(*ratings)))
    assert wording(look([session(0)], 0).tally).startswith("1 session in this time; 1 min")


def test_a_point_keeps_both_ratings_and_a_session_without_any_has_none() -> None:
    points = look([step(0), session(1, 3, 4), session(3, None, 2), session(4, None, None)], 5).points
    assert [(p.pre, p.post) for p in points] == [(3, 4), (None, 2)]


def test_weeks_hold_sessions_against_target_and_minutes_against_the_ladder() -> None:
    desk = session(2, None, None, work=holds(30, 15), planned=False)
    entries = [step(0), session(1), desk, session(3), session(8, work=holds(90))]
    first, second = look(entries, 9).weeks
    assert (first.start, first.end) == (date(2025, 3, 3), date(2025, 3, 9))
    assert (first.done, first.target) == (2, (2, 2))
    assert first.minutes == (2.5, 2.25)
    assert first.aim == (2.0, 2.0)
    assert (second.done, second.minutes) == (1, (1.5, 1.5))


def test_bands_join_the_weeks_of_a_phase_and_part_at_a_pause() -> None:
    done: list[Entry] = [session(day) for day in (1, 3, 8, 10, 15, 17, 19)]
    seen = look([step(0), *done, step(24, PlanStep.PAUSE)], 25)
    assert [(b.phase, b.paused, (b.end - b.start).days + 1) for b in seen.bands] == [
        (1, False, 14),
        (2, False, 7),
        (2, True, 7),
    ]
    assert seen.weeks[-1].target is None
    assert [c.day for c in seen.changes] == [date(2025, 3, 10), date(2025, 3, 17), date(2025, 3, 24)]


def test_a_band_keeps_its_turn_whatever_time_is_shown() -> None:
    done: list[Entry] = [session(week * 7 + day) for week in range(9) for day in (1, 3, 5)]
    whole, weeks = (look([step(0), *done], 62, span).bands for span in (Span.PLAN, Span.FOUR_WEEKS))
    assert [b.turn for b in whole] == list(range(len(whole)))
    assert weeks[0].start > whole[0].end
    assert {b.phase: b.turn for b in weeks}.items() <= {b.phase: b.turn for b in whole}.items()


def test_what_came_before_the_plan_has_no_target_and_no_band() -> None:
    seen = look([session(-6), step(0), session(1)], 2, Span.ALL)
    assert [(w.done, w.target) for w in seen.weeks] == [(1, None), (1, (2, 2))]
    assert len(seen.bands) == 1


def test_without_a_plan_weeks_begin_on_mondays() -> None:
    weeks = look([session(2), session(9)], 10, Span.ALL).weeks
    assert [(w.start.isoweekday(), w.done, w.aim) for w in weeks] == [(1, 1, None), (1, 1, None)]


@pytest.mark.parametrize(
    ("span", "weeks", "first"),
    [(Span.FOUR_WEEKS, 4, 21), (Span.THREE_MONTHS, 13, -42), (Span.PLAN, 7, 0), (Span.ALL, 14, -49)],
)
def test_a_span_is_whole_weeks_that_end_with_this_one(span: Span, weeks: int, first: int) -> None:
    seen = look([session(-45), step(0), session(47)], 48, span)
    assert seen.start == START.date() + timedelta(days=first)
    assert (seen.end - seen.start).days + 1 == 7 * weeks
    assert all(seen.start <= p.day <= seen.end for p in seen.points)


def test_a_young_plan_shows_its_six_weeks_but_counts_only_those_begun() -> None:
    seen = look([step(0), session(1)], 2)
    assert (seen.end - seen.start).days + 1 == 42
    assert len(seen.weeks) == 1


def test_a_session_stamped_ahead_by_a_flight_west_is_still_there() -> None:
    entries: list[Entry] = [step(0), session(6)]
    state: PlanState = plan(entries, Settings(), START + timedelta(days=6))
    assert len(progress(entries, state, Span.PLAN, date(2025, 3, 8)).points) == 1


@given(st.lists(st.tuples(st.integers(-60, 40), st.booleans(), st.integers(0, 200)), max_size=12))
def test_no_second_is_lost_or_counted_twice(work: list[tuple[int, bool, int]]) -> None:
    entries: list[Entry] = [step(0)]
    entries += [session(day, planned=planned, work=holds(s, s / 2)) for day, planned, s in work if day]
    weeks = look(entries, 41, Span.ALL).weeks
    assert sum(w.seconds_left for w in weeks) == sum(s for day, _, s in work if day)
    assert sum(w.seconds_right for w in weeks) == sum(s for day, _, s in work if day) / 2


def test_weeks_behind_a_lock_freeze_the_row_of_weeks() -> None:
    kept = [session(day) for day in (0, 3, 7, 10)]
    shut = CheckInRecord(
        id=uuid(1),
        at=at(14),
        check_in=CheckIn(moment=Moment.BEFORE, nrs=2),
        rules=(Fired(rule="B1", action="emergency"),),
    )
    log: list[Entry] = [step(0), *kept, shut]
    still = look(log, 27).steady
    opened = ClearanceRecord(id=uuid(2), at=at(28), clearance=Clearance.ASSESSED)
    after = look([*log, opened, session(28), session(31), session(33)], 34).steady
    assert still is not None
    assert after is not None
    assert [say.args["row"] for say in (still, after)] == [
        Say("progress.streak", {"n": 2}),
        Say("progress.streak", {"n": 3}),
    ]
