"""What a break may be today: gentle after pain, varied by what was done, asked for by the plan."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from hamstretch.core.break_plan import break_plan, by_turn, config, ease, micro_routine
from hamstretch.core.break_types import Ease
from hamstretch.core.catalog import Catalog, RoutineKind
from hamstretch.core.dose import rung
from hamstretch.core.pain import Action
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
from hamstretch.core.settings import Settings
from hamstretch.core.steps import compile_steps, estimate_s
from hamstretch.core.thresholds import MICRO_LONGEST_S
from hamstretch.core.today import today_view
from hamstretch.resources import load_catalog

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SETTINGS = Settings()


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def session(at: datetime, item: str = "ST2", routine: str = "desk-break", **more: object) -> SessionRecord:
    work = Work(item=item, kind="hold", side=Side.LEFT, planned_s=15, held_s=15, volume=True)
    given = {
        "id": str(uuid.uuid4()),
        "at": Stamp.of(at),
        "ended": Stamp.of(at + timedelta(minutes=3)),
        "routine": routine,
        "planned": False,
        "week": 1,
        "phase": 1,
        "first_side": Side.LEFT,
        "work": (work,),
        "ending": Ending.COMPLETE,
        "app": "1",
    }
    return SessionRecord(**(given | more))


def rated(at: datetime, nrs: int, rule: str = "B9") -> CheckInRecord:
    asked = CheckIn(moment=Moment.BEFORE, nrs=nrs)
    fired = (Fired(rule=rule, action=Action.REST),)
    return CheckInRecord(id=str(uuid.uuid4()), at=Stamp.of(at), check_in=asked, rules=fired)


@pytest.mark.parametrize(
    ("nrs", "expected"),
    [(0, Ease.FULL), (2, Ease.FULL), (3, Ease.LIGHT), (4, Ease.LIGHT), (5, Ease.WALK), (8, Ease.WALK)],
)
def test_the_latest_rating_of_today_says_how_gentle(nrs: int, expected: Ease) -> None:
    assert ease([rated(NOON - timedelta(hours=1), nrs)], SETTINGS, NOON) is expected


def test_yesterdays_pain_is_not_todays() -> None:
    assert ease([rated(NOON - timedelta(hours=20), 6)], SETTINGS, NOON) is Ease.FULL


def test_the_first_hours_after_rising_are_light() -> None:
    assert ease([], SETTINGS, NOON.replace(hour=8)) is Ease.LIGHT


def test_after_an_amber_session_it_is_lighter() -> None:
    pained = (CheckIn(moment=Moment.BEFORE, nrs=1), CheckIn(moment=Moment.AFTER, nrs=3))
    amber = session(
        NOON - timedelta(days=1),
        check_ins=pained,
        colour=Colour.AMBER,
        rules=(Fired(rule="A2", action=Action.AMBER),),
    )
    assert ease([amber], SETTINGS, NOON) is Ease.LIGHT


def test_the_day_after_red_leaves_a_walk() -> None:
    red = session(NOON - timedelta(hours=3), colour=Colour.RED, rules=(Fired(rule="D4", action=Action.END),))
    assert ease([red], SETTINGS, NOON) is Ease.WALK


def test_a_lock_leaves_nothing(catalog: Catalog) -> None:
    asked = CheckIn(moment=Moment.BEFORE, nrs=2, new=("numb_saddle",))
    fired = (Fired(rule="B1", action=Action.EMERGENCY),)
    locked = CheckInRecord(id=str(uuid.uuid4()), at=Stamp.of(NOON), check_in=asked, rules=fired)
    assert ease([locked], SETTINGS, NOON) is Ease.SHUT
    plan, _ = break_plan(catalog, [locked], SETTINGS, today_view([locked], SETTINGS, catalog, NOON), NOON)
    assert plan.micro.ease is Ease.SHUT
    assert plan.session.ease is Ease.SHUT
    assert not plan.due


def test_a_micro_break_keeps_rule_c(catalog: Catalog) -> None:
    for phase in (1, 3, 5, 7):
        routine, dosed = micro_routine(catalog, [], rung(phase), SETTINGS, Ease.FULL)
        held = [e for e in dosed.exercises if e.held]
        assert routine.kind is RoutineKind.MICRO
        assert not dosed.planned
        assert 1 <= len(held) <= 2
        assert all(10 <= e.amount.hold_s <= 15 and e.amount.reps == 1 and e.volume for e in held)
        assert all((item := catalog.item(e.item)) and item.desk_safe for e in dosed.exercises)
        assert all(15 <= e.between_s <= 20 for e in dosed.exercises), "G-rest: time to rate and to settle"


def test_it_lasts_one_to_three_minutes(catalog: Catalog) -> None:
    entries: list[Entry] = []
    for _ in range(8):
        plan, _routine = break_plan(
            catalog, entries, SETTINGS, today_view(entries, SETTINGS, catalog, NOON), NOON
        )
        assert 60 <= plan.micro.seconds <= MICRO_LONGEST_S
        entries.append(session(NOON, plan.micro.item))


def test_the_stretches_take_turns(catalog: Catalog) -> None:
    entries: list[Entry] = []
    turns = []
    for n in range(8):
        _, dosed = micro_routine(catalog, entries, rung(3), SETTINGS, Ease.FULL)
        turns.append({e.item for e in dosed.exercises if e.held})
        entries += [session(NOON + timedelta(hours=n), item) for item in turns[-1]]
    assert set.union(*turns) == {"ST2", "ST3", "ST5", "ST8"}
    assert all(one.isdisjoint(other) for one, other in pairwise(turns))


def test_what_was_never_done_comes_first(catalog: Catalog) -> None:
    entries = [session(NOON, item) for item in ("ST2", "ST3", "ST5")]
    assert by_turn(catalog, entries)[0].id == "ST8"


def test_the_lighter_choice_holds_nothing(catalog: Catalog) -> None:
    _, dosed = micro_routine(catalog, [], rung(1), SETTINGS, Ease.LIGHT)
    assert dosed.exercises
    assert not dosed.stretches


def test_the_lighter_choice_is_never_longer_than_the_usual_one(catalog: Catalog) -> None:
    lengths = []
    for gentle in (Ease.LIGHT, Ease.FULL):
        _, dosed = micro_routine(catalog, [], rung(1), SETTINGS, gentle)
        lengths.append(estimate_s(compile_steps(dosed.exercises, Side.LEFT)))
    assert 60 <= lengths[0] <= lengths[1] <= MICRO_LONGEST_S


def test_the_plan_of_a_session_day(catalog: Catalog) -> None:
    started = PlanRecord(id=str(uuid.uuid4()), at=Stamp.of(NOON - timedelta(hours=2)), step=PlanStep.START)
    plan, _ = break_plan(catalog, [started], SETTINGS, today_view([started], SETTINGS, catalog, NOON), NOON)
    assert plan.due
    assert (plan.left, plan.of) == (2, 2)
    assert plan.session.routine == "desk-routine"


def test_without_a_plan_no_session_is_asked_for(catalog: Catalog) -> None:
    plan, _ = break_plan(catalog, [], SETTINGS, today_view([], SETTINGS, catalog, NOON), NOON)
    assert not plan.due
    assert plan.of == 0


def test_the_settings_reach_the_rules() -> None:
    made = config(Settings(break_every_min=30, away_min=10, session_at="07:15", micro_breaks=False))
    assert (made.interval_s, made.away_s, made.session_at, made.micro) == (1800, 600, "07:15", False)


def test_before_the_first_run_nothing_is_asked() -> None:
    assert not config(Settings()).micro
    assert not config(Settings()).sessions
    assert config(Settings(agreed=True)).micro
