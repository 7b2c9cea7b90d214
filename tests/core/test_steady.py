"""How steadily a plan was kept, over any log: rest by rule, pauses, locks and restarts break nothing."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Stamp
from hamstretch.core.records import CheckInRecord, Colour, Entry, PlanRecord, PlanStep, SessionRecord, Work
from hamstretch.core.settings import Settings
from hamstretch.core.steady import Steady, kept, steady, steady_words
from tests.entries import session
from tests.fakes import uuid

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)
WEEKS = 8
DAYS = st.lists(st.integers(0, 7 * WEEKS - 1), unique=True, max_size=40).map(sorted)


def at(day: int, hour: int = 0) -> Stamp:
    return Stamp.of(MONDAY + timedelta(days=day, hours=hour))


def begun(day: int, step: PlanStep = PlanStep.START) -> PlanRecord:
    return PlanRecord(id=uuid(9000 + day), at=at(day, -1), step=step)


def done(day: int, colour: Colour = Colour.GREEN) -> SessionRecord:
    work = (Work(item="ST2", kind="hold", planned_s=15, held_s=15, volume=True),)
    return replace(
        session(day), id=uuid(day), at=at(day), ended=at(day), colour=colour, work=work, planned=True
    )


def refused(day: int) -> CheckInRecord:
    rest = (Fired(rule="B4", action="rest"),)
    return CheckInRecord(
        id=uuid(5000 + day), at=at(day), check_in=CheckIn(moment=Moment.BEFORE, nrs=8), rules=rest
    )


def seen(log: list[Entry], day: int = 7 * WEEKS) -> tuple[PlanState, Steady]:
    state = plan(sorted(log, key=lambda e: e.at.utc), Settings(), MONDAY + timedelta(days=day))
    return state, steady(state, (e.at.day for e in log if isinstance(e, SessionRecord)))


@given(DAYS, DAYS)
def test_a_refused_check_in_asks_for_no_more_and_breaks_no_row(trained: list[int], hurt: list[int]) -> None:
    """Against the same log without them: every week owes as much or less, and no row is shorter."""
    log: list[Entry] = [begun(0), *map(done, trained)]
    state, without = seen(log)
    also, found = seen([*log, *(refused(day) for day in hurt if day not in trained)])
    for before, after in zip(kept(state), kept(also), strict=True):
        assert after.done == before.done
        if after.asked == before.asked:
            assert after.due <= before.due
    if [w.rung for w in also.weeks] == [w.rung for w in state.weeks]:
        assert found.streak >= without.streak


@given(DAYS)
def test_a_week_of_rest_by_rule_freezes_the_row(trained: list[int]) -> None:
    log: list[Entry] = [begun(0), *(done(day) for day in trained if day < 21)]
    before, row = seen(log, 21)
    shut = [(date(2026, 3, 23), None)]
    state = plan(log, Settings(), MONDAY + timedelta(days=28))
    locked = steady(state, (), shut)
    if [w.rung for w in state.weeks[:3]] == [w.rung for w in before.weeks[:3]]:
        assert locked.streak == row.streak
        assert locked.consistency == row.consistency


@given(DAYS, st.integers(7, 7 * WEEKS))
def test_a_new_beginning_counts_from_itself(trained: list[int], again: int) -> None:
    log: list[Entry] = [begun(0), *map(done, trained)]
    _, found = seen([*log, begun(again, PlanStep.RESTART)])
    _, alone = seen([begun(again), *(done(day) for day in trained if day >= again)])
    assert (found.streak, found.consistency) == (alone.streak, alone.consistency)


@given(DAYS)
def test_without_a_plan_there_is_no_row_and_nothing_is_said(trained: list[int]) -> None:
    state, found = seen([*map(done, trained)])
    assert (found.streak, found.consistency) == (0, None)
    assert steady_words(found) is None
    assert list(kept(state)) == []


@given(DAYS, DAYS, st.integers(1, 6))
def test_a_pause_neither_adds_nor_breaks(trained: list[int], hurt: list[int], week: int) -> None:
    """A plan that stands still from the end of a week on keeps the row that it had."""
    ends = 7 * week
    log: list[Entry] = [begun(0), *(done(d) for d in trained if d < ends)]
    log += [refused(d) for d in hurt if d < ends and d not in trained]
    state, _ = seen(log, ends)
    paused = [*log, replace(begun(ends, PlanStep.PAUSE), at=at(ends))]
    later = plan(sorted(paused, key=lambda e: e.at.utc), Settings(), MONDAY + timedelta(days=ends + 14))
    rows = [w for w in kept(later) if not w.paused]
    assert [(w.done, w.due) for w in rows] == [(w.done, w.due) for w in kept(state)][1:]
    assert steady(later, ()).streak == steady(state, ()).streak


@given(DAYS, DAYS)
def test_the_row_and_the_share_are_what_the_weeks_say(trained: list[int], red: list[int]) -> None:
    log: list[Entry] = [begun(0)]
    log += [done(day, Colour.RED if day in red else Colour.GREEN) for day in trained]
    state, found = seen(log)
    row = 0
    for back, week in enumerate(reversed(state.weeks)):
        owed = 0 if week.paused else week.target[0] - len(week.rest_days)
        owed = max(owed, min(week.done, week.target[0])) if not week.paused else 0
        if owed > 0 and week.done >= owed:
            row += 1
        elif owed > 0 and back > 0:
            break
    assert found.streak == row
    assert found.consistency is None or 0 <= found.consistency <= 1
    assert (found.between is None) is (len(trained) < 2)
