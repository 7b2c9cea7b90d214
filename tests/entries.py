"""Entries of a small log, by number: each begins that many minutes after `START`."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import (
    AmendmentRecord,
    Change,
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Ending,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
)

START = datetime(2026, 1, 5, 18, tzinfo=UTC)


def uid(number: int) -> str:
    return str(UUID(int=number))


def at(number: int) -> Stamp:
    return Stamp.of(START + timedelta(minutes=number))


def session(number: int, pre: int = 2, post: int = 2, *rules: Fired) -> SessionRecord:
    return SessionRecord(
        id=uid(number),
        at=at(number),
        ended=at(number + 20),
        routine="r",
        planned=True,
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=(),
        check_ins=(CheckIn(moment=Moment.BEFORE, nrs=pre), CheckIn(moment=Moment.AFTER, nrs=post)),
        rules=(*rules, Fired(rule="A1", action="green")),
        colour=Colour.GREEN,
        ending=Ending.COMPLETE,
        app="0",
        note="first",
    )


def amendment(number: int, target: int, change: Change) -> AmendmentRecord:
    return AmendmentRecord(id=uid(number), at=at(number), target=uid(target), change=change)


LOCKED = CheckInRecord(
    id=uid(90),
    at=at(90),
    check_in=CheckIn(moment=Moment.BEFORE, nrs=2, new=("saddle",)),
    rules=(Fired(rule="B1", action="emergency"),),
)
OLD = (
    ScreeningRecord(id=uid(91), at=at(1), ticked=()),
    ClearanceRecord(id=uid(92), at=at(2), clearance=Clearance.GONE, note="n"),
    PlanRecord(id=uid(93), at=at(3), step=PlanStep.START),
    session(94),
    LOCKED,
)
