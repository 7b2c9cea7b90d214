"""What today asks and offers, and what it asks about yesterday, over a log of a few days."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest

from hamstretch.core.ask import Ask
from hamstretch.core.catalog import Catalog, RoutineKind
from hamstretch.core.catalog_terms import Prop
from hamstretch.core.pain import Action, Lock
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import (
    CheckInRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings
from hamstretch.core.today import TodayView, asks_nothing, carried, first_side, morning_question, today_view

MONDAY = datetime(2026, 3, 2, 18, tzinfo=UTC)
CALM = (Fired(rule="B9", action=Action.PROCEED), Fired(rule="A1", action=Action.GREEN))
HOLD = Work(item="ST2", kind="hold", side=Side.LEFT, planned_s=15, held_s=15, volume=True)
MICRO = RoutineKind.MICRO
SETTINGS = Settings()


def day(days: float) -> datetime:
    return MONDAY + timedelta(days=days)


def new_id() -> str:
    return str(uuid.uuid4())


def session(at: datetime, pre: int | None = 2, **more: object) -> SessionRecord:
    asked = (
        () if pre is None else (CheckIn(moment=Moment.BEFORE, nrs=pre), CheckIn(moment=Moment.AFTER, nrs=pre))
    )
    given = {
        "id": new_id(),
        "at": Stamp.of(at),
        "ended": Stamp.of(at + timedelta(minutes=10)),
        "routine": "desk-routine",
        "planned": True,
        "week": 1,
        "phase": 1,
        "first_side": Side.LEFT,
        "work": (HOLD,),
        "check_ins": asked,
        "rules": CALM,
        "colour": Colour.GREEN,
        "ending": Ending.COMPLETE,
        "app": "1",
    }
    return SessionRecord(**(given | more))


def woke(about: SessionRecord, at: datetime, nrs: int) -> CheckInRecord:
    said = CheckIn(moment=Moment.NEXT_MORNING, nrs=nrs)
    return CheckInRecord(id=new_id(), at=Stamp.of(at), check_in=said, session=about.id)


def refused(at: datetime) -> CheckInRecord:
    fired = (Fired(rule="B4", action=Action.REST),)
    return CheckInRecord(
        id=new_id(), at=Stamp.of(at), check_in=CheckIn(moment=Moment.BEFORE, nrs=8), rules=fired
    )


STARTED: list[Entry] = [
    PlanRecord(id=new_id(), at=Stamp.of(day(0)), step=PlanStep.START),
    ScreeningRecord(id=new_id(), at=Stamp.of(day(0)), ticked=()),
]


def view(log: list[Entry], at: datetime, catalog: Catalog) -> TodayView:
    return today_view(log, Settings(), catalog, at)


# -- the view ---------------------------------------------------------------------------------------


def test_an_empty_log_asks_for_the_list_and_offers_a_routine(catalog: Catalog) -> None:
    seen = view([], day(0), catalog)
    assert (seen.screening_due, seen.sessions, seen.morning) == (True, 0, "")
    assert seen.plan.started is None
    assert seen.main.minutes >= 1


def test_the_first_day_of_a_plan_asks_for_the_routine_that_was_chosen(catalog: Catalog) -> None:
    seen = view(STARTED, day(0), catalog)
    assert seen.ask.kind is Ask.PLANNED
    assert seen.main.id == "desk-routine"
    assert not seen.screening_due


def test_every_routine_of_the_phase_is_offered_once_and_none_of_a_later_one(catalog: Catalog) -> None:
    seen = view(STARTED, day(0), catalog)
    offered = [seen.main.id, *(r.id for r in seen.others)]
    assert sorted(offered) == sorted(r.id for r in catalog.routines.values() if r.phase == 1)


def test_every_routine_says_how_long_it_takes_and_what_it_needs(catalog: Catalog) -> None:
    seen = view(STARTED, day(0), catalog)
    minutes = {r.id: r.minutes for r in (seen.main, *seen.others)}
    assert minutes == {
        "desk-routine": 6,
        "desk-break": 3,
        "floor-routine": 12,
        "gentle": 8,
        "morning-safe": 12,
        "standing-routine": 12,
    }
    for offered in (seen.main, *seen.others):
        assert offered.exercises
        wanted = {p for i in offered.exercises for p in catalog.items[i].props}
        assert set(offered.props) == wanted - ({Prop.OFFICE_CHAIR} if Prop.CHAIR in wanted else set())


def test_a_session_today_is_counted_and_asks_for_nothing_more(catalog: Catalog) -> None:
    seen = view([*STARTED, session(day(0.01))], day(0.1), catalog)
    assert seen.sessions == 1
    assert seen.ask.kind is Ask.DONE


def test_a_day_after_red_is_locked_and_then_open(catalog: Catalog) -> None:
    log = [*STARTED, session(day(0.01), colour=Colour.RED)]
    assert view(log, day(0.9), catalog).lock is Lock.REST
    assert view(log, day(1.1), catalog).lock is Lock.NONE


def test_an_amber_eases_and_a_bad_morning_lowers_what_is_offered(catalog: Catalog) -> None:
    amber = session(day(0), colour=Colour.AMBER)
    assert carried([amber], catalog.safety).eased
    assert not carried([amber], catalog.safety).lower_step
    assert carried([amber, woke(amber, day(0.6), 6)], catalog.safety).lower_step
    assert not carried([amber, woke(amber, day(0.6), 2)], catalog.safety).eased


def test_an_exercise_that_was_sharp_twice_is_left_out_of_every_routine(catalog: Catalog) -> None:
    sharp = (Fired(rule="D3", action=Action.DROP_POSITION, item="ST2"),)
    log = [*STARTED, *(session(day(n), rules=sharp) for n in (0, 2))]
    seen = view(log, day(4), catalog)
    assert all("ST2" not in r.exercises for r in (seen.main, *seen.others))


# -- the side ---------------------------------------------------------------------------------------


def test_the_sides_take_turns_to_begin() -> None:
    right = session(day(1), first_side=Side.RIGHT)
    assert first_side([]) is Side.LEFT
    assert first_side([session(day(0))]) is Side.RIGHT
    assert first_side([session(day(0)), right, woke(right, day(1.5), 2)]) is Side.LEFT


# -- the morning ------------------------------------------------------------------------------------


def test_yesterdays_last_rated_session_is_asked_about_all_day_until_it_is_answered() -> None:
    first, last = session(day(0)), session(day(0.1))
    log: list[Entry] = [first, last]
    assert morning_question(log, day(0.2)) == ""
    assert morning_question(log, day(0.5)) == morning_question(log, day(1.2)) == last.id
    assert morning_question(log, day(1.3)) == ""
    assert morning_question([*log, woke(first, day(0.6), 2)], day(0.7)) == last.id
    assert morning_question([*log, woke(last, day(0.6), 2)], day(0.7)) == ""


@pytest.mark.parametrize("nothing", [{"pre": None}, {"work": ()}])
def test_what_was_not_rated_or_not_done_is_not_asked_about(nothing: dict[str, object]) -> None:
    done = session(day(0))
    assert morning_question([done, session(day(0.1), **nothing)], day(0.6)) == done.id


@pytest.mark.parametrize("hours", [-12, 0, 14])
def test_yesterday_is_that_of_the_persons_own_clock(hours: int) -> None:
    clock = timezone(timedelta(hours=hours))
    late = session(datetime(2026, 3, 2, 23, 30, tzinfo=clock))
    assert morning_question([late], datetime(2026, 3, 2, 23, 59, tzinfo=clock)) == ""
    assert morning_question([late], datetime(2026, 3, 3, 0, 1, tzinfo=clock)) == late.id
    assert morning_question([late], datetime(2026, 3, 3, 23, 59, tzinfo=clock)) == late.id
    assert morning_question([late], datetime(2026, 3, 4, 0, 1, tzinfo=clock)) == ""


# -- the micro-break --------------------------------------------------------------------------------


def test_a_break_starts_at_once_only_after_a_calm_check_in_of_the_day() -> None:
    calm = session(day(0))
    assert asks_nothing([calm], MICRO, day(0.1), SETTINGS)
    assert not asks_nothing([], MICRO, day(0.1), SETTINGS)
    assert not asks_nothing([calm, woke(calm, day(1), 2)], MICRO, day(1.1), SETTINGS)


def test_an_unrated_break_in_between_changes_nothing() -> None:
    breath = session(day(0.05), None, planned=False, routine="desk-break", rules=(), colour=Colour.PARTIAL)
    assert asks_nothing([session(day(0)), breath], MICRO, day(0.1), SETTINGS)


@pytest.mark.parametrize("kind", [k for k in RoutineKind if k is not MICRO])
def test_anything_but_a_break_is_always_asked_about(kind: RoutineKind) -> None:
    assert not asks_nothing([session(day(0))], kind, day(0.1), SETTINGS)


@pytest.mark.parametrize(
    "more",
    [
        {"rules": (Fired(rule="B10", action=Action.EASE),)},
        {"rules": (*CALM, Fired(rule="D3", action=Action.SKIP_ITEM, item="ST2"))},
        {"rules": (*CALM, Fired(rule="D5", action=Action.EASE, item="ST2"))},
        {"colour": Colour.AMBER},
        {"colour": Colour.RED},
    ],
)
def test_a_rule_today_asks_before_the_next_break(more: dict[str, object]) -> None:
    assert not asks_nothing([session(day(0), **more)], MICRO, day(0.1), SETTINGS)


def test_a_refusal_after_the_session_or_an_open_morning_asks_before_a_break() -> None:
    yesterday, today = session(day(0)), session(day(1))
    assert not asks_nothing([today, refused(day(1.05))], MICRO, day(1.1), SETTINGS)
    assert not asks_nothing([yesterday, today], MICRO, day(1.1), SETTINGS)
    assert asks_nothing([yesterday, woke(yesterday, day(0.6), 2), today], MICRO, day(1.1), SETTINGS)


def test_answers_to_the_list_or_a_sharp_break_since_the_check_in_ask_before_a_break() -> None:
    calm = session(day(0))
    listed = ScreeningRecord(id=new_id(), at=Stamp.of(day(0.05)), ticked=())
    assert not asks_nothing([calm, listed], MICRO, day(0.1), SETTINGS)
    assert asks_nothing([listed, session(day(0.06))], MICRO, day(0.1), SETTINGS)
    sharp = (Fired(rule="D3", action=Action.SKIP_ITEM, item="ST2"),)
    breath = session(day(0.05), None, planned=False, routine="desk-break", rules=sharp, colour=Colour.PARTIAL)
    assert not asks_nothing([calm, breath], MICRO, day(0.1), SETTINGS)


def test_nothing_starts_unasked_in_the_first_two_hours_of_the_day() -> None:
    log = [session(MONDAY.replace(hour=7))]
    assert not asks_nothing(log, MICRO, MONDAY.replace(hour=9), SETTINGS)
    assert asks_nothing(log, MICRO, MONDAY.replace(hour=9, minute=1), SETTINGS)


def test_what_starts_unasked_keeps_to_the_answers_of_the_safety_list(catalog: Catalog) -> None:
    ticked = ("disc-or-instability", "hip-precautions", "leg-known")
    sharp = (Fired(rule="D3", action=Action.DROP_POSITION, item="ST1"),)
    told = ScreeningRecord(id=new_id(), at=Stamp.of(day(0)), ticked=ticked)
    log = [told, session(day(1), rules=sharp), session(day(2), None, rules=sharp, routine="desk-break")]
    found = carried(log, catalog.safety)
    assert found.avoid == {"disc-or-instability", "hip-precautions"}
    assert found.dose == "phase1"
    assert found.only is not None
    assert {"ST1", "ST5", "SU6"} <= found.without


def test_a_routine_of_a_later_phase_gives_way_to_a_session_and_never_to_a_break(catalog: Catalog) -> None:
    later = Settings(prefer="standing-build")
    assert today_view(STARTED, later, catalog, day(0)).main.kind is RoutineKind.SESSION
    assert view([*STARTED, refused(day(0))], day(0), catalog).main.kind is RoutineKind.SESSION
