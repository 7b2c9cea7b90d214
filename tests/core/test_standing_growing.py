"""A log that grows is read on from where the last reading ended, and says what a fresh reading would."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate

import hypothesis.strategies as st
import pytest
from hypothesis import given

from hamstretch.core import history, plan, standing
from hamstretch.core.catalog import Catalog
from hamstretch.core.facts import facts_from
from hamstretch.core.history import Memory, in_order, mornings
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Quality, Side, Stamp
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
from hamstretch.core.settings import Settings
from hamstretch.core.today import carried, morning_question

START = datetime(2026, 3, 2, 12, tzinfo=UTC)
SETTINGS = Settings()
MARKS = [
    ("B1", "emergency"),
    ("B3", "advise"),
    ("B4", "rest"),
    ("B6", "restrict"),
    ("D1", "end"),
    ("D3", "end"),
]
NRS = st.sampled_from([0, 1, 2, 2, 3, 5, 8])
RULES = st.lists(
    st.sampled_from(MARKS).map(lambda m: Fired(rule=m[0], action=m[1], item="ST1")), max_size=1
).map(tuple)
GAPS = st.sampled_from([1, 20, 24, 25, 48, 49, 24 * 8, 24 * 15]).map(lambda hours: timedelta(hours=hours))
CLOCKS = st.sampled_from([0, 0, 60, -720, 840])


def check_in(draw: st.DrawFn, moment: Moment) -> CheckIn:
    qualities = draw(st.lists(st.sampled_from(Quality), max_size=1).map(tuple))
    new = draw(st.sampled_from([(), (), ("osteoporosis",), ("past-cancer",)]))
    return CheckIn(moment=moment, nrs=draw(NRS), qualities=qualities, new=new)


def session(draw: st.DrawFn, at: Stamp) -> SessionRecord:
    return SessionRecord(
        id=str(uuid.UUID(int=draw(st.integers(0, 2**100)))),
        at=at,
        ended=Stamp(at.utc + timedelta(minutes=draw(st.sampled_from([5, 45]))), at.offset_min),
        routine="desk-routine",
        planned=draw(st.booleans()),
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=(Work(item="SU2", kind="hold", held_s=20.0, volume=True),),
        check_ins=tuple(check_in(draw, m) for m in (Moment.BEFORE, Moment.AFTER) if draw(st.booleans())),
        rules=draw(RULES),
        colour=draw(st.sampled_from([None, *Colour])),
        ending=Ending.COMPLETE,
        app="1",
    )


def other(draw: st.DrawFn, at: Stamp, done: list[SessionRecord]) -> Entry:
    id_ = str(uuid.UUID(int=draw(st.integers(0, 2**100))))
    kind = draw(st.sampled_from(["morning", "morning", "refused", "cleared", "screened", "step"]))
    if kind == "morning" and done:
        about = done[-1] if draw(st.booleans()) else draw(st.sampled_from(done))
        asked = check_in(draw, Moment.NEXT_MORNING)
        return CheckInRecord(id=id_, at=at, check_in=asked, session=about.id)
    if kind == "cleared":
        return ClearanceRecord(id=id_, at=at, clearance=draw(st.sampled_from(Clearance)))
    if kind == "screened":
        return ScreeningRecord(id=id_, at=at, ticked=("leg-known",), rules=draw(RULES))
    if kind == "step":
        steps = [PlanStep.PAUSE, PlanStep.RESUME, PlanStep.RESUME, PlanStep.RESTART]
        return PlanRecord(id=id_, at=at, step=draw(st.sampled_from(steps)))
    return CheckInRecord(id=id_, at=at, check_in=check_in(draw, Moment.BEFORE), rules=draw(RULES))


@st.composite
def logs(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Return a log as the app writes it: from a start on, forward in time but for a rare wrong clock."""
    log: list[Entry] = [PlanRecord(id=str(uuid.UUID(int=0)), at=Stamp(START, 0), step=PlanStep.START)]
    moment = START
    for _ in range(draw(st.integers(1, 30))):
        moment += draw(GAPS) * (-1 if draw(st.integers(0, 30)) == 1 else 1)
        at, done = Stamp(moment, draw(CLOCKS)), [e for e in log if isinstance(e, SessionRecord)]
        log.append(session(draw, at) if draw(st.booleans()) else other(draw, at, done))
    return tuple(log)


def readings(log: tuple[Entry, ...], now: datetime, catalog: Catalog) -> Iterator[object]:
    yield plan.plan(log, SETTINGS, now)
    yield facts_from(log, CheckIn(moment=Moment.BEFORE, nrs=2), catalog.safety, now, SETTINGS)
    yield carried(log, catalog.safety)
    yield morning_question(log, now)
    yield in_order(log)
    yield mornings(log)


@given(log=logs(), hours=st.sampled_from([0, 1, 30, 24 * 9]))
def test_a_log_read_on_says_what_a_fresh_reading_says(
    log: tuple[Entry, ...], hours: int, catalog: Catalog
) -> None:
    latest = accumulate((history.written(e) for e in log), max)
    moments = [m + timedelta(hours=hours if n % 3 else 0) for n, m in enumerate(latest)]
    with pytest.MonkeyPatch.context() as patch:
        forget_all(patch)
        grown = [list(readings(log[: n + 1], now, catalog)) for n, now in enumerate(moments)]
        for n, now in enumerate(moments):
            forget_all(patch)
            assert grown[n] == list(readings(log[: n + 1], now, catalog))


def forget_all(patch: pytest.MonkeyPatch) -> None:
    """Let every reading begin anew."""
    for module, name in ((history, "_orders"), (history, "_mornings"), (standing, "_standings")):
        patch.setattr(module, name, Memory())
    patch.setattr(plan, "_plans", Memory())


# -- what is kept -----------------------------------------------------------------------------------


def step(n: int) -> PlanRecord:
    return PlanRecord(id=str(uuid.UUID(int=n)), at=Stamp(START, 0), step=PlanStep.PAUSE)


A, B, C, D = (step(n) for n in range(4))


def test_the_longest_beginning_is_found_with_what_is_new_since() -> None:
    memory: Memory[str] = Memory()
    memory.keep((A,), "one")
    memory.keep((A, B), "two")
    assert memory.find((A, B, C)) == ("two", (C,))
    assert memory.find((A, C)) == ("one", (C,))
    assert memory.find((A, B)) == ("two", ())


def test_a_log_that_lost_or_changed_an_entry_is_not_taken_for_the_same() -> None:
    memory: Memory[str] = Memory()
    memory.keep((A, B, C), "three")
    assert memory.find((A, B)) is None
    assert memory.find((A, D, C)) is None
    assert memory.find(()) is None


def test_only_the_last_few_readings_are_kept() -> None:
    memory: Memory[str] = Memory()
    for entry in (A, B, C, D):
        memory.keep((entry,), entry.id)
    assert memory.find((A,)) is None
    assert memory.find((D,)) == (D.id, ())


def test_a_grown_log_closes_each_week_of_the_plan_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "_plans", Memory())
    log: tuple[Entry, ...] = (PlanRecord(id=str(uuid.UUID(int=9)), at=Stamp(START, 0), step=PlanStep.START),)
    closed: list[datetime] = []
    close = plan._Replay.close
    monkeypatch.setattr(plan._Replay, "close", lambda *a: (closed.append(a[2]), close(*a)))
    for week in range(20):
        now = START + timedelta(weeks=week)
        log = (*log, ClearanceRecord(id=str(uuid.UUID(int=week)), at=Stamp(now, 0), clearance=Clearance.GONE))
        plan.plan(log, SETTINGS, now)
    # a week is judged again only while it is last week or the one before
    assert len(closed) <= 3 * len(set(closed))
    assert len(set(closed)) == 19
