"""What is read on as a log grows is what reading it anew gives."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.history import in_order
from hamstretch.core.measure_records import ActivitiesRecord, Activity
from hamstretch.core.past import Past, _read_on, past
from hamstretch.core.record_terms import CheckIn, Moment, Side, Stamp
from hamstretch.core.records import CheckInRecord, Ending, Entry, PlanRecord, PlanStep, SessionRecord, Work
from tests.fakes import uuid

START = datetime(2025, 3, 3, 9, tzinfo=UTC)


def entry(number: int, kind: str, hours: int) -> Entry:
    at = Stamp.of(START + timedelta(hours=hours))
    if kind == "session":
        return SessionRecord(
            id=uuid(number), at=at, ended=Stamp.of(at.utc + timedelta(minutes=number % 90)), routine="r",
            planned=True, week=1, phase=1, first_side=Side.LEFT,
            work=(Work(item="ST2", kind="hold", side=Side.LEFT, held_s=30, volume=True),),
            check_ins=(CheckIn(moment=Moment.BEFORE, nrs=number % 11),), ending=Ending.COMPLETE, app="1",
        )  # fmt: skip
    if kind == "refused":
        given = CheckIn(moment=Moment.BEFORE, nrs=number % 11)
        return CheckInRecord(id=uuid(number), at=at, check_in=given)
    if kind == "start":
        return PlanRecord(id=uuid(number), at=at, step=PlanStep.START)
    return ActivitiesRecord(id=uuid(number), at=at, rated=(Activity("socks", number % 11),))


KINDS = st.sampled_from(["session", "session", "session", "refused", "start", "activities"])


@given(st.lists(st.tuples(KINDS, st.integers(0, 400), st.integers(0, 3)), max_size=25))
def test_a_grown_log_reads_like_a_new_one(told: list[tuple[str, int, int]]) -> None:
    log: tuple[Entry, ...] = ()
    hours = 0
    for number, (kind, jump, late) in enumerate(told):
        hours += jump // 40
        log = (*log, entry(number, kind, hours if late else jump))
        assert past(log) == _read_on(Past(), in_order(log))
