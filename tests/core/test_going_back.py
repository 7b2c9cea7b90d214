"""A lock never opens by going back to an older log, and no answer about safety is forgotten by it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from hamstretch.core.amend import effective
from hamstretch.core.going_back import comes_along, in_force, joined
from hamstretch.core.history import written
from hamstretch.core.pain import Lock
from hamstretch.core.plan import plan
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Stamp
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Entry,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
)
from hamstretch.core.settings import Settings
from hamstretch.core.standing import standing, standing_lock
from tests.core.test_standing_growing import logs
from tests.entries import session

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def went_back(present: Sequence[Entry], past: Sequence[Entry], now: datetime = NOW) -> tuple[Entry, ...]:
    return joined(past, comes_along(present, past, now))


def at(hour: float) -> Stamp:
    return Stamp.of(NOW - timedelta(days=2) + timedelta(hours=hour))


def uid(n: int) -> str:
    return str(UUID(int=n))


def refused(n: int, rule: str, action: str) -> CheckInRecord:
    given = CheckIn(moment=Moment.BEFORE, nrs=2)
    return CheckInRecord(id=uid(n), at=at(n), check_in=given, rules=(Fired(rule=rule, action=action),))


def cleared(n: int, what: Clearance) -> ClearanceRecord:
    return ClearanceRecord(id=uid(n), at=at(n), clearance=what)


OLD = (session(1), session(2))


@given(log=logs(), more=logs(), keep=st.integers(0, 30), hours=st.sampled_from([0, 1, 23, 30]))
def test_whatever_was_logged_no_lock_opens_and_no_caution_is_lost(
    log: tuple[Entry, ...], more: tuple[Entry, ...], keep: int, hours: int
) -> None:
    assume(len({e.id for e in log}) == len(log))
    now = max(map(written, log)) + timedelta(hours=hours)
    known, answers = {e.id for e in log}, ClearanceRecord | ScreeningRecord
    apart = tuple(e for e in more if not isinstance(e, answers) and e.id not in known)
    for past in (log[:keep], log[:keep] + apart):
        restored = went_back(log, past, now)
        before, after = standing(effective(log)), standing(effective(restored))
        for there in (before, standing(effective(past))):
            assert after.locks.assessed.severity >= there.locks.assessed.severity
            assert after.locks.leg.severity >= there.locks.leg.severity
        assert standing_lock(effective(restored), now).severity >= standing_lock(effective(log), now).severity
        assert set(before.ticked) <= set(after.ticked)
        assert set(before.ticked) - before.covered <= set(after.ticked) - after.covered
        assert all(after.sharp.get(item, 0) >= times for item, times in before.sharp.items())


def test_a_mark_that_a_clearance_came_after_does_not_come_along() -> None:
    locked = refused(5, "B1", "emergency")
    present = (*OLD, locked, cleared(6, Clearance.ASSESSED))
    assert comes_along((*OLD, locked), OLD, NOW) == (locked,)
    assert comes_along(present, OLD, NOW) == ()
    assert in_force(present, NOW) == ()


def test_a_clearance_of_the_older_log_opens_nothing_that_it_did_not_hold() -> None:
    past = (*OLD, refused(3, "B2", "urgent"), cleared(4, Clearance.ASSESSED))
    present = (*past, refused(5, "B2", "urgent"))
    assert standing_lock(went_back(present, past), NOW) is Lock.UNTIL_ASSESSED_URGENT


def test_going_forward_again_to_a_log_with_the_clearance_opens_what_it_opened() -> None:
    locked = refused(5, "B1", "emergency")
    newer = (*OLD, locked, cleared(6, Clearance.ASSESSED))
    assert standing_lock(went_back((*OLD, locked), newer), NOW) is Lock.NONE


def test_an_older_log_that_tells_a_marked_entry_otherwise_is_not_believed() -> None:
    locked = refused(5, "B1", "emergency")
    past = (*OLD, replace(locked, rules=()))
    assert went_back((*OLD, locked), past) == (*OLD, locked)


def test_the_day_of_rest_after_a_red_stays() -> None:
    red = replace(session(3), at=at(40), ended=at(41), colour=Colour.RED)
    assert standing_lock(went_back((*OLD, red), OLD), NOW) is Lock.REST
    assert comes_along((*OLD, red), OLD, NOW + timedelta(days=3)) == ()


def test_an_ok_of_the_older_log_does_not_cover_what_was_told_anew_since() -> None:
    told = ScreeningRecord(id=uid(10), at=at(1), ticked=("hamstring-tear",))
    past = (told, cleared(11, Clearance.PROFESSIONAL_OK))
    b5 = (Fired(rule="B5", action="restrict"),)
    anew = ScreeningRecord(id=uid(12), at=at(12), ticked=("hamstring-tear",), rules=b5, short=True)
    again = ScreeningRecord(id=uid(13), at=at(13), ticked=("hamstring-tear",), rules=b5)
    assert standing((*past, anew, again)).covered == frozenset()
    assert standing(went_back((*past, anew, again), past)).covered == frozenset()


def test_the_newest_answers_about_safety_stay_unless_the_older_log_has_newer_ones() -> None:
    first = ScreeningRecord(id=uid(10), at=at(1), ticked=("past-cancer",))
    second = ScreeningRecord(id=uid(11), at=at(2), ticked=("osteoporosis",))
    since = replace(refused(12, "B4", "rest"), check_in=CheckIn(moment=Moment.BEFORE, nrs=8, new=("fever",)))
    assert standing(went_back((first, second, since), (first,))).ticked == ("osteoporosis", "fever")
    assert standing(went_back((first,), (first, second))).ticked == ("osteoporosis",)


def stopped(n: int, day: int) -> SessionRecord:
    begun = NOW - timedelta(days=20) + timedelta(days=day)
    return replace(
        session(n), at=Stamp.of(begun), ended=Stamp.of(begun + timedelta(minutes=9)), colour=Colour.RED
    )


def step(n: int, day: int, what: PlanStep) -> PlanRecord:
    return PlanRecord(id=uid(n), at=Stamp.of(NOW - timedelta(days=20) + timedelta(days=day)), step=what)


START = step(20, 0, PlanStep.START)


def test_a_pause_that_two_reds_gave_the_plan_does_not_end_by_going_back() -> None:
    present = (START, stopped(21, 3), stopped(22, 6))
    assert plan(present, Settings(), NOW).paused
    for past in ((START,), (START, stopped(21, 3))):
        assert plan(went_back(present, past), Settings(), NOW).paused
    much_later = NOW + timedelta(days=90)
    assert plan(went_back(present, (START,), much_later), Settings(), much_later).paused


def test_one_red_counts_toward_the_pause_of_the_older_plan_too() -> None:
    restored = went_back((START, stopped(21, 12)), (START,))
    assert not plan(restored, Settings(), NOW).paused
    assert plan((*restored, stopped(23, 19)), Settings(), NOW).paused


def test_what_the_user_resumed_since_goes_on_and_a_plan_begun_later_is_another() -> None:
    present = (START, stopped(21, 3), stopped(22, 6), step(23, 9, PlanStep.RESUME))
    assert not plan(went_back(present, (START,)), Settings(), NOW).paused
    anew = (START, step(24, 10, PlanStep.RESTART))
    assert comes_along((START, stopped(21, 3), stopped(22, 6)), anew, NOW) == ()
