"""What a clearance opens, and that it opens nothing else: legs, safety list, sides, clocks."""

import uuid
from datetime import UTC, datetime, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from hamstretch.core import plan
from hamstretch.core.catalog import Catalog
from hamstretch.core.facts import calm, facts_from
from hamstretch.core.gates import before, screen
from hamstretch.core.history import base, of_plan
from hamstretch.core.pain import Action, Lock, Verdict
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side, Stamp, Why
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings
from hamstretch.core.standing import red_within_24h, standing_lock, still_there
from hamstretch.core.weeks import Carry, timeline

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
OK, GONE, ASSESSED = Clearance.PROFESSIONAL_OK, Clearance.GONE, Clearance.ASSESSED
LEFT, RIGHT = (Place.THIGH_L,), (Place.THIGH_R,)


class Diary:
    """A log that is written as the app writes it: each entry with the rules its own day fired."""

    def __init__(self, catalog: Catalog) -> None:
        self.safety = catalog.safety
        self.log: list[Entry] = []

    def stamp(self, day: float) -> Stamp:
        return Stamp.of(START + timedelta(days=day))

    def gate(self, day: float, *q: Quality, loc: tuple[Place, ...] = (), nrs: int = 2) -> Verdict:
        said = CheckIn(moment=Moment.BEFORE, nrs=nrs, qualities=q, places=loc)
        return before(facts_from(self.log, said, self.safety, START + timedelta(days=day), Settings()))

    def refuse(self, day: float, *q: Quality, loc: tuple[Place, ...] = (), nrs: int = 2) -> Verdict:
        verdict = self.gate(day, *q, loc=loc, nrs=nrs)
        said = CheckIn(moment=Moment.BEFORE, nrs=nrs, qualities=q, places=loc)
        self.log.append(
            CheckInRecord(id=str(uuid.uuid4()), at=self.stamp(day), check_in=said, rules=verdict.fired)
        )
        return verdict

    def tick(self, day: float, *ids: str) -> None:
        fired = screen(ids, self.safety).fired
        self.log.append(ScreeningRecord(id=str(uuid.uuid4()), at=self.stamp(day), ticked=ids, rules=fired))

    def clear(self, day: float, what: Clearance, subject: str = "") -> None:
        said = ClearanceRecord(id=str(uuid.uuid4()), at=self.stamp(day), clearance=what, subject=subject)
        self.log.append(said)

    def session(self, day: float, pre: int = 1, ended: float | None = None, **more: object) -> None:
        given = {
            "routine": "floor-routine",
            "planned": True,
            "week": 1,
            "phase": 1,
            "first_side": Side.LEFT,
            "work": (Work(item="SU2", kind="hold", side=Side.LEFT, held_s=15, volume=True),),
            "check_ins": (
                CheckIn(moment=Moment.BEFORE, nrs=pre),
                CheckIn(moment=Moment.AFTER, nrs=pre),
            ),
            "ending": Ending.COMPLETE,
            "app": "0.1.0",
        }
        end = self.stamp(day if ended is None else ended)
        self.log.append(SessionRecord(id=str(uuid.uuid4()), at=self.stamp(day), ended=end, **(given | more)))

    def rules(self, day: float) -> set[str]:
        return {f.rule for f in self.gate(day).fired}


@pytest.fixture
def diary(catalog: Catalog) -> Diary:
    return Diary(catalog)


# -- one clearance, one subject ---------------------------------------------------------------------


def test_an_ok_about_a_leg_does_not_cover_the_safety_list(diary: Diary) -> None:
    diary.tick(0, "osteoporosis", "past-cancer")
    diary.refuse(1, Quality.TINGLING, loc=LEFT)
    diary.clear(2, OK)
    assert diary.gate(3).may_start
    assert "B5" in diary.rules(3)
    diary.clear(4, OK)
    assert "B5" not in diary.rules(5)


def test_what_comes_anew_after_an_ok_is_not_meant_by_it(diary: Diary) -> None:
    diary.tick(0, "hamstring-tear", "past-cancer")
    diary.clear(1, OK)
    assert "B5" not in diary.rules(2)
    said = CheckIn(moment=Moment.BEFORE, nrs=1, new=("hamstring-tear",))
    told = before(facts_from(diary.log, said, diary.safety, START + timedelta(days=3), Settings()))
    assert "B5" in {f.rule for f in told.fired}
    diary.session(3, check_ins=(said,))
    assert "B5" in diary.rules(4)
    diary.clear(5, OK)
    assert "B5" not in diary.rules(6)


def test_an_ok_about_the_safety_list_makes_no_leg_sign_old(diary: Diary) -> None:
    diary.refuse(0, Quality.TINGLING, loc=LEFT)
    diary.clear(1, GONE)
    diary.session(2)
    diary.tick(30, "past-cancer")
    diary.clear(30, OK)
    assert diary.gate(31, Quality.TINGLING, loc=LEFT).lock is Lock.UNTIL_GONE
    both = diary.gate(31, Quality.TINGLING, loc=LEFT + RIGHT)
    assert both.lock is Lock.UNTIL_ASSESSED_EMERGENCY


def test_an_ok_given_for_the_safety_list_by_name_opens_no_leg_lock(diary: Diary) -> None:
    diary.tick(0, "past-cancer")
    diary.refuse(1, Quality.NUMB, loc=LEFT)
    diary.refuse(2, Quality.NUMB, loc=LEFT)
    diary.clear(3, OK, "list")
    assert standing_lock(diary.log, START + timedelta(days=3)) is Lock.UNTIL_PROFESSIONAL
    diary.clear(4, OK, "leg")
    assert diary.gate(5).may_start
    assert "B5" not in diary.rules(5)


def test_what_was_seen_on_the_left_is_new_on_the_right(diary: Diary) -> None:
    diary.refuse(0, Quality.TINGLING, loc=LEFT)
    diary.clear(1, OK)
    assert diary.gate(2, Quality.TINGLING, loc=LEFT).may_start
    assert diary.gate(2, Quality.TINGLING, loc=RIGHT).lock is Lock.UNTIL_GONE
    assert diary.gate(2, Quality.TINGLING, loc=LEFT + RIGHT).lock is Lock.UNTIL_ASSESSED_EMERGENCY


def test_a_leg_sign_told_beside_a_fever_is_not_assessed_with_it(diary: Diary) -> None:
    diary.refuse(0, Quality.CHEST, Quality.TINGLING, loc=LEFT)
    diary.clear(1, ASSESSED)
    assert diary.gate(2, Quality.TINGLING, loc=LEFT).lock is Lock.UNTIL_GONE


def test_an_assessed_numb_buttock_limits_but_no_longer_locks(diary: Diary) -> None:
    assert diary.refuse(0, Quality.NUMB, loc=(Place.BUTTOCK_L,)).lock is Lock.UNTIL_ASSESSED_EMERGENCY
    diary.clear(1, ASSESSED)
    assert diary.gate(2, Quality.NUMB, loc=(Place.BUTTOCK_L,)).limits.hold_plan
    assert diary.gate(2, Quality.NUMB, loc=(Place.BUTTOCK_R,)).lock is Lock.UNTIL_ASSESSED_EMERGENCY


def test_pain_between_the_shoulders_that_was_assessed_does_not_lock_again(diary: Diary) -> None:
    assert diary.refuse(0, loc=(Place.UPPER_BACK,), nrs=5).lock is Lock.UNTIL_ASSESSED_URGENT
    diary.clear(1, ASSESSED)
    assert diary.gate(2, loc=(Place.UPPER_BACK,), nrs=5).may_start


# -- B3 at two check-ins ----------------------------------------------------------------------------


def test_a_leg_sign_of_the_full_list_counts_as_a_check_in(diary: Diary) -> None:
    diary.tick(0, "leg-numb")
    diary.clear(1, GONE)
    assert diary.gate(2, Quality.NUMB, loc=LEFT).lock is Lock.UNTIL_PROFESSIONAL


def test_told_to_be_still_there_only_a_professional_opens(diary: Diary) -> None:
    said = CheckIn(moment=Moment.BEFORE, nrs=2)
    assert still_there(diary.log, said) == ()
    diary.refuse(0, Quality.NUMB, loc=LEFT)
    fired = still_there(diary.log, said)
    again = CheckInRecord(id=str(uuid.uuid4()), at=diary.stamp(1), check_in=said, rules=fired)
    diary.log.append(again)
    diary.clear(2, GONE)
    assert standing_lock(diary.log, START + timedelta(days=2)) is Lock.UNTIL_PROFESSIONAL
    diary.clear(3, OK)
    assert diary.gate(4, Quality.NUMB, loc=LEFT).may_start


@pytest.mark.parametrize(
    ("qualities", "places", "nrs", "lock"),
    [
        ((), (Place.SADDLE,), 2, Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.NUMB,), (*LEFT, *RIGHT), 2, Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.CHEST,), (), 0, Lock.UNTIL_ASSESSED_EMERGENCY),
        ((), (Place.UPPER_BACK,), 5, Lock.UNTIL_ASSESSED_URGENT),
        ((), (Place.UPPER_BACK,), 4, Lock.UNTIL_PROFESSIONAL),
        ((Quality.NUMB,), LEFT, 9, Lock.UNTIL_PROFESSIONAL),
    ],
)
def test_what_is_told_with_a_feeling_that_is_still_there_may_be_graver(
    diary: Diary, qualities: tuple[Quality, ...], places: tuple[Place, ...], nrs: int, lock: Lock
) -> None:
    diary.refuse(0, Quality.NUMB, loc=LEFT)
    said = CheckIn(moment=Moment.BEFORE, nrs=nrs, qualities=qualities, places=places)
    fired = still_there(diary.log, said)
    again = CheckInRecord(id=str(uuid.uuid4()), at=diary.stamp(1), check_in=said, rules=fired)
    diary.log.append(again)
    assert standing_lock(diary.log, START + timedelta(days=1)) is lock
    diary.clear(2, ASSESSED)
    assert standing_lock(diary.log, START + timedelta(days=2)) is Lock.UNTIL_PROFESSIONAL


def test_a_check_in_without_the_sign_lets_the_next_one_be_a_first(diary: Diary) -> None:
    diary.refuse(0, Quality.NUMB, loc=LEFT)
    diary.clear(1, GONE)
    diary.session(2)
    assert diary.gate(3, Quality.NUMB, loc=LEFT).lock is Lock.UNTIL_GONE


# -- clocks -----------------------------------------------------------------------------------------


def test_a_clearance_stamped_ahead_opens_nothing_that_was_written_after_it(diary: Diary) -> None:
    diary.clear(400, ASSESSED)
    diary.refuse(1, loc=(Place.SADDLE,))
    assert standing_lock(diary.log, START + timedelta(days=500)) is Lock.UNTIL_ASSESSED_EMERGENCY


@pytest.mark.parametrize(
    ("begun", "ended", "until"),
    [(0.0, 365.0, 1.0), (365.0, 365.0, None), (0.02, 0.03, 1.02)],
    ids=["end a year ahead", "all a year ahead", "clock put back half an hour"],
)
def test_a_red_session_rests_a_day_whatever_the_clock_said(
    diary: Diary, begun: float, ended: float, until: float | None
) -> None:
    stop = (Fired(rule="D4", action=Action.END),)
    diary.session(begun, ended=ended, rules=stop, ending=Ending.STOPPED_BY_RULE, why=Why.RULE)
    assert red_within_24h(diary.log, START) is (until is not None)
    if until is not None:
        assert red_within_24h(diary.log, START + timedelta(days=until - 0.01))
        assert not red_within_24h(diary.log, START + timedelta(days=until + 0.02))


# -- the base and the partner stretch ----------------------------------------------------------------


def test_the_gates_measure_from_the_plan_that_runs(diary: Diary) -> None:
    for day in range(3):
        diary.session(day, pre=5)
    assert "B8" not in diary.rules(3)
    diary.log.append(PlanRecord(id=str(uuid.uuid4()), at=diary.stamp(3), step=PlanStep.START))
    for day in range(4, 7):
        diary.session(day, pre=1)
    assert "B8" in {f.rule for f in diary.gate(7, nrs=3).fired}


def test_the_partner_stretch_waits_for_three_calm_sessions_with_stretching(diary: Diary) -> None:
    for day in range(2):
        diary.session(day)
    diary.session(2, work=())
    assert not calm(diary.log)
    diary.session(3)
    assert calm(diary.log)
    diary.refuse(4, nrs=8)
    assert not calm(diary.log)


@given(
    before_plan=st.lists(st.integers(0, 6), max_size=4),
    since=st.lists(st.integers(0, 6), max_size=5),
    restarted=st.booleans(),
)
def test_the_gates_and_the_weekly_trend_know_one_base(
    before_plan: list[int], since: list[int], restarted: bool
) -> None:
    begin = PlanStep.RESTART if restarted else PlanStep.START
    log: list[Entry] = []
    for day, pre in enumerate([*before_plan, None, *since]):
        at = Stamp.of(START + timedelta(days=day))
        said = CheckIn(moment=Moment.BEFORE, nrs=pre or 0)
        entry = (
            PlanRecord(id=str(uuid.UUID(int=day)), at=at, step=begin)
            if pre is None
            else CheckInRecord(id=str(uuid.UUID(int=day)), at=at, check_in=said)
        )
        log.append(entry)
    replay = plan._anew(log, START + timedelta(days=30)).replay
    line, _ = timeline(of_plan(log), {}, START.date(), START.date() + timedelta(days=30), Carry())
    for number in sorted(line.weeks):
        replay.take_in(line.weeks[number])
    assert replay.levels[0] == base(log)
