"""What holds for every log there could be: the plan never fails, jumps, or depends on the log's order."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import hypothesis.strategies as st
from hypothesis import given

from hamstretch.core.ask import ask
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState, preview
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import (
    CheckInRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings, Weekday
from hamstretch.core.wording import Wording

EPOCH = datetime(2026, 1, 1, 12, tzinfo=UTC)
IDS = st.uuids(version=4).map(str)
PAIN = st.integers(0, 10)
FIRED = st.builds(
    Fired,
    rule=st.sampled_from(["A3", "B4", "B6", "B11", "D1", "D4"]),
    action=st.sampled_from(["end", "hold", "regress", "rest"]),
)


def stamps(days: int = 120) -> st.SearchStrategy[Stamp]:
    seconds = st.integers(-86_400, days * 86_400).map(lambda s: EPOCH + timedelta(seconds=s))
    return st.builds(Stamp, seconds, st.sampled_from([0, -720, 60, 345, 840]))


@st.composite
def sessions(draw: st.DrawFn) -> SessionRecord:
    at = draw(stamps())
    held = draw(st.floats(0, 60))
    work = Work(
        item="SU2", kind="hold", side=draw(st.sampled_from(Side)), held_s=held, volume=draw(st.booleans())
    )
    asked = [CheckIn(moment=m, nrs=draw(PAIN)) for m in Moment if draw(st.booleans())]
    return SessionRecord(
        id=draw(st.sampled_from([f"00000000-0000-0000-0000-00000000000{n}" for n in range(10)]) | IDS),
        at=at,
        ended=Stamp(at.utc + timedelta(minutes=draw(st.integers(0, 90))), at.offset_min),
        routine="desk-routine",
        planned=draw(st.booleans()),
        week=draw(st.integers(1, 7)),
        phase=draw(st.integers(1, 4)),
        first_side=Side.LEFT,
        work=(work,),
        check_ins=tuple(asked),
        rules=tuple(draw(st.lists(FIRED, max_size=2))),
        colour=draw(st.none() | st.sampled_from(Colour)),
        ending=draw(st.sampled_from(Ending)),
        app="1",
    )


CHECK_INS = st.builds(
    CheckInRecord,
    id=IDS,
    at=stamps(),
    check_in=st.builds(CheckIn, moment=st.sampled_from(Moment), nrs=PAIN),
    session=st.sampled_from(["", *(f"00000000-0000-0000-0000-00000000000{n}" for n in range(10))]),
    rules=st.lists(FIRED, max_size=1).map(tuple),
)
STEPS = st.builds(PlanRecord, id=IDS, at=stamps(), step=st.sampled_from(PlanStep))
START = PlanRecord(id="10000000-0000-0000-0000-000000000000", at=Stamp(EPOCH, 0), step=PlanStep.START)
LOGS = st.lists(sessions() | CHECK_INS | STEPS, max_size=40).map(lambda log: [START, *log])
NOWS = st.builds(
    lambda days, hours: (EPOCH + timedelta(days=days)).astimezone(timezone(timedelta(hours=hours))),
    st.integers(0, 150),
    st.integers(-12, 14),
)
SETTINGS = st.builds(Settings, days=st.lists(st.sampled_from(Weekday), max_size=7).map(tuple))


def texts(state: PlanState, wording: Wording) -> list[str]:
    says = [state.reason, *(w.reason for w in state.weeks), *(c.reason for c in state.changes)]
    return [wording(s) for s in (*says, *(r.say for r in state.review))]


@given(log=LOGS, settings=SETTINGS, now=NOWS)
def test_no_log_makes_the_plan_fail_or_leaves_it_without_words(
    log: list[Entry], settings: Settings, now: datetime, wording: Wording
) -> None:
    state = plan(log, settings, now)
    assert all(texts(state, wording))
    assert wording(ask(state, now, settings).reason)
    assert len(preview(state)) == 6
    assert state.week_start <= state.today <= state.week_end


@given(log=LOGS, now=NOWS)
def test_hold_and_repetitions_never_rise_together_and_weekly_seconds_never_more_than_double(
    log: list[Entry], now: datetime
) -> None:
    state = plan(log, Settings(), now)
    rungs = [w.rung for w in state.weeks] + [c.rung for c in preview(state)]
    for before, after in pairwise(rungs):
        assert not (after.hold_s > before.hold_s and after.reps > before.reps)
        assert after.leg_seconds[1] <= 2 * before.leg_seconds[1]
        assert after.week <= before.week + 1


@given(log=LOGS, now=NOWS)
def test_every_move_names_its_rules_and_none_goes_up_inside_a_week(log: list[Entry], now: datetime) -> None:
    state = plan(log, Settings(), now)
    for change in state.changes:
        assert change.rules
        if change.to_rung.week > change.from_rung.week:
            assert change.rules == ("T6",)
            assert state.started is not None
            assert (change.date - state.started).days % 7 == 0


@given(log=LOGS, now=NOWS, seed=st.randoms(use_true_random=False))
def test_the_order_of_the_log_does_not_matter(log: list[Entry], now: datetime, seed: random.Random) -> None:
    log = list({e.id: e for e in log}.values())
    shuffled = seed.sample(log, len(log))
    assert plan(log, Settings(), now) == plan(shuffled, Settings(), now)


@given(log=LOGS, now=NOWS)
def test_a_week_with_a_red_or_amber_never_leads_to_the_next(log: list[Entry], now: datetime) -> None:
    weeks = plan(log, Settings(), now).weeks
    for before, after in pairwise(weeks):
        if {Colour.RED, Colour.AMBER} & set(before.colours):
            assert after.rung.week <= before.rung.week
