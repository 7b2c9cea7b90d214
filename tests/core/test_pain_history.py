"""What the log says stands today: locks and what opens them, carry-overs, medians and settled colours."""

import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.catalog import Catalog, alone
from hamstretch.core.dose import rung
from hamstretch.core.facts import facts_from, minutes_since_rising
from hamstretch.core.gates import before, screen
from hamstretch.core.history import base, in_order, next_morning, placed, ratings, settled_colour, written
from hamstretch.core.pain import Action, Lock, Verdict
from hamstretch.core.prescribe import Pace, prescribe
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side, Stamp, Why
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Work,
)
from hamstretch.core.safety import Level
from hamstretch.core.settings import Settings
from hamstretch.core.standing import screening_due, sharp_items, standing_lock

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


def day(days: float) -> datetime:
    return START + timedelta(days=days)


def stamp(days: float) -> Stamp:
    return Stamp.of(day(days))


def new_id() -> str:
    return str(uuid.uuid4())


def session(days: float, pre: int = 2, post: int | None = 2, **more: object) -> SessionRecord:
    """Return a session of a quarter of an hour that ended at the given day."""
    asked = [CheckIn(moment=Moment.BEFORE, nrs=pre)]
    if post is not None:
        asked.append(CheckIn(moment=Moment.AFTER, nrs=post))
    given = {
        "id": new_id(),
        "at": Stamp.of(day(days) - timedelta(minutes=15)),
        "ended": stamp(days),
        "routine": "desk-routine",
        "planned": True,
        "week": 1,
        "phase": 1,
        "first_side": Side.LEFT,
        "work": (),
        "check_ins": tuple(asked),
        "ending": Ending.COMPLETE,
        "app": "0.1.0",
    }
    return SessionRecord(**(given | more))


def stopped(days: float, rule: str = "D4", item: str = "") -> SessionRecord:
    rules = (Fired(rule=rule, action=Action.END, item=item),)
    return session(days, rules=rules, ending=Ending.STOPPED_BY_RULE, why=Why.PAIN)


def refused(days: float, nrs: int = 2, *q: Quality, loc: tuple[Place, ...] = (), rules: tuple = ()) -> Entry:
    said = CheckIn(moment=Moment.BEFORE, nrs=nrs, qualities=q, places=loc)
    return CheckInRecord(id=new_id(), at=stamp(days), check_in=said, rules=rules)


def woke(about: SessionRecord, days: float, nrs: int) -> CheckInRecord:
    said = CheckIn(moment=Moment.NEXT_MORNING, nrs=nrs)
    return CheckInRecord(id=new_id(), at=stamp(days), check_in=said, session=about.id)


def cleared(days: float, clearance: Clearance) -> ClearanceRecord:
    return ClearanceRecord(id=new_id(), at=stamp(days), clearance=clearance)


def screened(days: float, catalog: Catalog, *ids: str) -> ScreeningRecord:
    return ScreeningRecord(id=new_id(), at=stamp(days), ticked=ids, rules=screen(ids, catalog.safety).fired)


def check(log: list[Entry], days: float, catalog: Catalog, said: CheckIn | None = None) -> Verdict:
    said = said or CheckIn(moment=Moment.BEFORE, nrs=1)
    return before(facts_from(log, said, catalog.safety, day(days), Settings()))


# -- numbers ----------------------------------------------------------------------------------------


def test_the_base_needs_three_ratings_and_takes_the_middle_one() -> None:
    log: list[Entry] = [session(0, 5), session(1, 1)]
    assert base(log) is None
    log.append(session(2, 4))
    assert base(log) == 4
    log += [session(3, 0), session(4, 0)]
    assert base(log) == 4


def test_a_refused_check_in_counts_as_a_rating_before_and_the_order_is_that_of_time() -> None:
    log: list[Entry] = [session(2, 3), refused(0, 8), session(1, 2)]
    assert list(ratings(in_order(log))) == [8, 2, 3]


@given(st.lists(st.integers(0, 10), min_size=3, max_size=12))
def test_base_never_changes_once_it_is_known(ratings: list[int]) -> None:
    log = [session(i, n) for i, n in enumerate(ratings)]
    assert base(log) == base(log[:3]) == sorted(ratings[:3])[1]


# -- colours ----------------------------------------------------------------------------------------


def test_the_next_morning_clears_or_keeps_an_amber_and_never_a_red() -> None:
    amber = session(0, 3, 6)
    assert settled_colour(amber, [amber]) is Colour.AMBER
    assert settled_colour(amber, [amber, woke(amber, 0.6, 3)]) is Colour.GREEN
    green = session(0, 3, 3)
    assert settled_colour(green, [green, woke(green, 0.6, 5)]) is Colour.AMBER
    red = stopped(0)
    assert settled_colour(red, [red, woke(red, 0.6, 0)]) is Colour.RED


def test_a_later_answer_about_the_same_morning_replaces_the_first() -> None:
    done = session(0, 3, 3)
    log = [done, woke(done, 0.6, 9), woke(done, 0.7, 3)]
    assert settled_colour(done, log) is Colour.GREEN


def test_an_unanswered_or_shortened_session_is_neutral_unless_pain_was_the_reason() -> None:
    early = {"ending": Ending.ENDED_EARLY}
    assert settled_colour(session(0, 2, None), []) is Colour.PARTIAL
    assert settled_colour(session(0, 2, 2, why=Why.TIME, **early), []) is Colour.PARTIAL
    assert settled_colour(session(0, 2, 5, why=Why.TIME, **early), []) is Colour.AMBER
    assert settled_colour(session(0, 2, None, why=Why.PAIN, **early), []) is Colour.AMBER


@pytest.mark.parametrize(("gap", "regress"), [(1, True), (7, True), (7.01, False)])
def test_a_second_bad_morning_within_seven_days_goes_one_phase_back(gap: float, regress: bool) -> None:
    one, two = session(0, 2), session(gap, 2)
    log = [one, woke(one, 0.6, 4), two]
    colour, fired, actions = next_morning(two, 4, log)
    assert colour is Colour.AMBER
    assert {f.rule for f in fired} == {"A3"}
    assert Action.LOWER_STEP in actions
    assert (Action.REGRESS in actions) is regress


def test_a_calm_morning_asks_for_nothing() -> None:
    done = session(0, 2)
    assert next_morning(done, 3, [done])[2] == {Action.CLEAR}


# -- locks ------------------------------------------------------------------------------------------

LOCKS = {
    Lock.UNTIL_ASSESSED_EMERGENCY: (Fired(rule="B1", action=Action.EMERGENCY), {Clearance.ASSESSED}),
    Lock.UNTIL_ASSESSED_URGENT: (Fired(rule="B2", action=Action.URGENT), {Clearance.ASSESSED}),
    Lock.UNTIL_GONE: (Fired(rule="B3", action=Action.ADVISE), {Clearance.GONE, Clearance.PROFESSIONAL_OK}),
    Lock.UNTIL_PROFESSIONAL: (
        Fired(rule="B3", action=Action.PROFESSIONAL_ONLY),
        {Clearance.PROFESSIONAL_OK},
    ),
}
ANYTHING = st.one_of(
    st.builds(lambda n: refused(0, n), st.integers(0, 10)),
    st.builds(lambda c: cleared(0, c), st.sampled_from(Clearance)),
    st.builds(lambda: session(0)),
    st.builds(lambda: ScreeningRecord(id=new_id(), at=stamp(0), ticked=())),
)


@pytest.mark.parametrize("lock", LOCKS)
@given(entries=st.lists(ANYTHING, max_size=6))
def test_a_lock_stands_until_its_own_clearance_and_no_other(lock: Lock, entries: list[Entry]) -> None:
    mark, keys = LOCKS[lock]
    log = [refused(0, 1, rules=(mark,)), *entries]
    opened = any(isinstance(e, ClearanceRecord) and e.clearance in keys for e in entries)
    assert standing_lock(log, day(0)) is (Lock.NONE if opened else lock)
    assert standing_lock(log, day(400)) is (Lock.NONE if opened else lock)


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("other", LOCKS)
def test_of_two_locks_the_stricter_shows_and_each_needs_its_own_key(lock: Lock, other: Lock) -> None:
    log = [refused(0, 1, rules=(LOCKS[lock][0],)), refused(1, 1, rules=(LOCKS[other][0],))]
    assert standing_lock(log, day(1)) is max(lock, other, key=lambda x: x.severity)
    both = [cleared(2, Clearance.ASSESSED), cleared(2, Clearance.PROFESSIONAL_OK)]
    assert standing_lock([*log, *both], day(2)) is Lock.NONE


def test_a_clearance_opens_only_what_was_there_before_it(catalog: Catalog) -> None:
    log = [cleared(0, Clearance.ASSESSED), screened(1, catalog, "fever")]
    assert standing_lock(log, day(1)) is Lock.UNTIL_ASSESSED_URGENT


def test_a_ticked_emergency_keeps_the_gate_shut_until_assessed(catalog: Catalog) -> None:
    log: list[Entry] = [screened(0, catalog, "bowel-loss")]
    assert check(log, 1, catalog).lock is Lock.UNTIL_ASSESSED_EMERGENCY
    log.append(screened(2, catalog))
    assert check(log, 2, catalog).lock is Lock.UNTIL_ASSESSED_EMERGENCY
    log.append(cleared(3, Clearance.ASSESSED))
    assert check(log, 3, catalog).may_start


def test_an_emergency_in_the_middle_of_a_session_locks_too() -> None:
    done = session(0, rules=(Fired(rule="D2", action=Action.END), Fired(rule="D2", action=Action.EMERGENCY)))
    assert standing_lock([done], day(9)) is Lock.UNTIL_ASSESSED_EMERGENCY


def test_after_red_there_is_no_session_for_a_day(catalog: Catalog) -> None:
    log = [stopped(0)]
    assert standing_lock(log, day(0.99)) is Lock.REST
    assert {f.rule for f in check(log, 0.99, catalog).fired} == {"RED24"}
    assert standing_lock(log, day(1)) is Lock.NONE
    assert check(log, 1, catalog).may_start


def test_a_leg_sign_locks_until_gone_then_at_the_second_time_until_a_professional(catalog: Catalog) -> None:
    numb = CheckIn(moment=Moment.BEFORE, nrs=1, qualities=(Quality.NUMB,))
    first = check([], 0, catalog, numb)
    assert first.lock is Lock.UNTIL_GONE
    log = [refused(0, 1, Quality.NUMB, rules=first.fired)]
    assert check([*log, cleared(0.5, Clearance.GONE)], 1, catalog).may_start
    second = check(log, 1, catalog, numb)
    assert second.lock is Lock.UNTIL_PROFESSIONAL
    log += [refused(1, 1, Quality.NUMB, rules=second.fired), cleared(2, Clearance.GONE)]
    assert check(log, 2, catalog).lock is Lock.UNTIL_PROFESSIONAL
    log.append(cleared(3, Clearance.PROFESSIONAL_OK))
    assert check(log, 3, catalog).may_start


def test_what_a_professional_looked_at_is_no_longer_new_and_what_was_gone_is(catalog: Catalog) -> None:
    tingling = CheckIn(moment=Moment.BEFORE, nrs=1, qualities=(Quality.TINGLING,), places=(Place.FOOT_L,))
    first = refused(0, 1, Quality.TINGLING, loc=(Place.FOOT_L,), rules=check([], 0, catalog, tingling).fired)
    seen = check([first, cleared(1, Clearance.PROFESSIONAL_OK)], 2, catalog, tingling)
    assert seen.may_start
    assert "B6" in {f.rule for f in seen.fired}
    back = check([first, cleared(1, Clearance.GONE), session(2)], 3, catalog, tingling)
    assert back.lock is Lock.UNTIL_GONE


# -- carry-overs ------------------------------------------------------------------------------------


def test_an_uncleared_amber_eases_the_next_session_only(catalog: Catalog) -> None:
    amber = session(0, 2, 5)
    assert check([amber], 1, catalog).limits.eased
    assert not check([amber, woke(amber, 0.6, 2)], 1, catalog).limits.eased
    assert not check([amber, session(1)], 2, catalog).limits.eased
    assert check([amber, session(1, 2, None)], 2, catalog).limits.eased


def test_a_bad_morning_lowers_the_next_session_even_when_told_late(catalog: Catalog) -> None:
    one, two = session(0), session(1)
    assert check([one, woke(one, 0.6, 4)], 1, catalog).limits.lower_step
    assert not check([one, woke(one, 0.6, 4), two], 2, catalog).limits.lower_step
    assert check([one, two, woke(one, 1.1, 4)], 2, catalog).limits.lower_step


def test_sharp_at_one_exercise_in_two_sessions_removes_it_for_good(catalog: Catalog) -> None:
    sharp = (
        Fired(rule="D3", action=Action.DROP_POSITION, item="ST1"),
        Fired(rule="D5", action=Action.EASE, item="ST2"),
    )
    log: list[Entry] = [session(0, rules=sharp * 2)]
    assert sharp_items(log) == {"ST1"}
    assert "ST1" not in check(log, 2, catalog).limits.without
    log.append(session(2, rules=sharp))
    assert "ST1" in check(log, 200, catalog).limits.without


def test_an_entry_from_the_future_is_read_where_it_stands_in_the_log(catalog: Catalog) -> None:
    """A clock was ahead for one session, or another machine's was: it is the last one for no longer."""
    amber, ahead_amber = session(1, 2, 4), session(40, 2, 4)
    assert check([session(0), ahead_amber], 2, catalog).limits.eased
    assert not check([session(0), ahead_amber, session(2)], 3, catalog).limits.eased
    assert check([session(0), session(40), amber], 3, catalog).limits.eased
    calm = session(0.9)
    rose = [calm, woke(calm, 1.4, 6)]
    assert check([session(40), *rose], 2, catalog).limits.lower_step
    assert check([ahead_amber, *rose], 2, catalog).limits.lower_step
    assert not check(
        [session(0), ahead_amber, session(2), woke(ahead_amber, 2.5, 2)], 3, catalog
    ).limits.eased


def test_a_refusal_from_the_future_is_the_last_one_for_no_longer(catalog: Catalog) -> None:
    hurts = CheckIn(moment=Moment.BEFORE, nrs=8)
    refusal, ahead = refused(1, 8), refused(40, 2)
    assert Action.ADVISE in check([refusal], 2, catalog, hurts).actions
    assert Action.ADVISE in check([ahead, refusal], 2, catalog, hurts).actions
    assert Action.ADVISE not in check([refused(40, 8), session(1)], 2, catalog, hurts).actions


def test_a_plan_begun_in_the_future_leaves_the_base_alone(catalog: Catalog) -> None:
    ahead = PlanRecord(id=new_id(), at=stamp(40), step=PlanStep.RESTART)
    log = [*(session(n, 1) for n in range(3)), ahead, session(4, 1)]
    hurts = CheckIn(moment=Moment.BEFORE, nrs=3)
    assert "B8" in {f.rule for f in check(log, 5, catalog, hurts).fired}


@given(st.lists(st.sampled_from((0.5, 1.0, 2.0, 3.0, 30.0, 60.0)), max_size=9))
def test_what_is_placed_lies_in_the_past_in_the_logs_order_and_the_rest_is_untouched(
    days: list[float],
) -> None:
    log, now = [session(n) for n in days], day(10)
    found = placed(log, now)
    assert [e.id for e in found] == [e.id for e in log]
    assert all(e.at.utc <= written(e) <= max(now, e.at.utc) for e in found)
    assert all(e is was for e, was in zip(found, log, strict=True) if written(was) <= now)
    assert placed(found, now) == found


def test_two_refusals_for_pain_in_a_row_advise(catalog: Catalog) -> None:
    seven = CheckIn(moment=Moment.BEFORE, nrs=7)
    assert check([], 0, catalog, seven).actions == {Action.REST}
    assert check([refused(0, 7)], 1, catalog, seven).actions == {Action.REST, Action.ADVISE}
    assert check([refused(0, 7), session(1)], 2, catalog, seven).actions == {Action.REST}


# -- the lists --------------------------------------------------------------------------------------


def test_the_full_list_is_due_at_the_first_run_and_every_month(catalog: Catalog) -> None:
    log = [screened(0, catalog)]
    assert screening_due([], day(0).date())
    assert not screening_due(log, day(29).date())
    assert screening_due(log, day(30).date())
    assert not screening_due(log, day(-1).date())  # a flight west
    assert screening_due(log, day(-2).date())  # answered while the clock was ahead


def test_a_professionals_ok_covers_what_was_ticked_before_it_and_nothing_later(catalog: Catalog) -> None:
    log: list[Entry] = [screened(0, catalog, "osteoporosis")]
    assert "B5" in {f.rule for f in check(log, 1, catalog).fired}
    log.append(cleared(1, Clearance.PROFESSIONAL_OK))
    found = check(log, 2, catalog)
    assert "B5" not in {f.rule for f in found.fired}
    assert found.limits.avoid == {"osteoporosis"}
    log.append(screened(30, catalog, "osteoporosis"))
    assert "B5" not in {f.rule for f in check(log, 31, catalog).fired}
    log.append(screened(60, catalog, "osteoporosis", "past-cancer"))
    assert "B5" in {f.rule for f in check(log, 61, catalog).fired}


def test_a_caution_told_at_a_check_in_stands_until_the_next_full_list(catalog: Catalog) -> None:
    said = CheckIn(moment=Moment.BEFORE, nrs=1, new=("suspected-injury",))
    log: list[Entry] = [session(0, check_ins=(said,))]
    assert facts_from(log, said, catalog.safety, day(1), Settings()).screened == {Level.SOFT}
    assert "B5" in {f.rule for f in check(log, 1, catalog).fired}
    log.append(screened(2, catalog))
    assert "B5" not in {f.rule for f in check(log, 3, catalog).fired}


@pytest.mark.parametrize(
    ("clock", "minutes"),
    [
        ("07:00", 0),
        ("09:00", 120),
        ("09:01", 121),
        ("06:15", 0),
        ("05:00", 0),
        ("04:59", 1319),
        ("23:00", 960),
    ],
)
def test_minutes_since_rising_take_an_early_hour_for_an_early_riser(clock: str, minutes: int) -> None:
    now = datetime.fromisoformat(f"2026-03-02T{clock}+01:00")
    assert minutes_since_rising(now, "07:00") == minutes


def test_reading_the_facts_changes_no_entry(catalog: Catalog) -> None:
    log = [screened(0, catalog, "leg-known"), session(1, 2, 6), stopped(2)]
    kept = list(log)
    check(log, 3, catalog)
    assert log == kept


# -- strength ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("done", "today", "rests"),
    [
        ((), 0, False),
        ((0,), 0.1, True),
        ((0,), 1, True),
        ((0,), 2, False),
        ((0, 2, 4), 6, True),
        ((0, 2, 4), 7, False),
        ((1,), 0, True),
        ((90,), 0, False),
    ],
)
def test_strength_is_not_done_two_days_running_nor_a_fourth_time_in_a_week(
    catalog: Catalog, done: tuple[float, ...], today: float, rests: bool
) -> None:
    bridges = (Work(item="STR2", kind="reps", planned_reps=10, done_reps=8),)
    skipped = (Work(item="STR2", kind="reps", planned_reps=10),)
    log = (session(-1, work=skipped), *(session(d, work=bridges) for d in done))
    said = CheckIn(moment=Moment.BEFORE, nrs=2)
    limits = before(facts_from(log, said, catalog.safety, day(today), Settings())).limits
    assert limits.strength_rests is rests
    routine = catalog.routines["floor-routine"]
    in_a_session = prescribe(catalog, routine, rung(5), limits, Pace()).exercises
    by_itself = prescribe(catalog, alone(catalog.items["STR2"]), rung(5), limits, Pace()).exercises
    assert any(e.item.startswith("STR") for e in in_a_session) is not rests
    assert [e.item for e in by_itself] == ["STR2"]
