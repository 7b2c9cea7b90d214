"""Two logs of one person become the same log on both machines, and merging again changes nothing."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.merge import merge
from hamstretch.core.pain import Lock
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Stamp
from hamstretch.core.records import CheckInRecord, Clearance, ClearanceRecord, Entry, PlanRecord, PlanStep
from hamstretch.core.standing import standing

START = datetime(2026, 1, 5, 18, tzinfo=UTC)


def entry(number: int, minute: int | None = None, note: str = "") -> PlanRecord:
    at = Stamp.of(START + timedelta(minutes=number if minute is None else minute))
    return PlanRecord(id=str(UUID(int=number)), at=at, step=PlanStep.PAUSE, note=note)


def numbers(entries: tuple[Entry, ...]) -> list[int]:
    return [UUID(e.id).int for e in entries]


@st.composite
def apart(draw: st.DrawFn) -> tuple[tuple[PlanRecord, ...], tuple[PlanRecord, ...]]:
    """Two logs that were one and then went on apart; the clock is set forward and back as it likes."""
    ids = draw(st.lists(st.integers(1, 10_000), unique=True, max_size=14))
    made = [entry(n, draw(st.integers(0, 6))) for n in ids]
    common = draw(st.integers(0, len(made)))
    split = draw(st.integers(common, len(made)))
    return tuple(made[:split]), tuple(made[:common] + made[split:])


def in_order(part: tuple[Entry, ...], whole: tuple[Entry, ...]) -> bool:
    rest = iter(whole)
    return all(one in rest for one in part)


@given(apart())
def test_both_machines_arrive_at_the_same_log_and_stay_there(
    logs: tuple[tuple[PlanRecord, ...], tuple[PlanRecord, ...]],
) -> None:
    a, b = logs
    merged = merge(a, b).entries
    assert merge(b, a).entries == merged
    for again in (merge(merged, a), merge(merged, b), merge(merged, merged)):
        assert (again.entries, again.added, again.conflicts) == (merged, (), ())


@given(apart(), apart())
def test_a_merge_keeps_the_order_of_both_and_every_entry_once(
    logs: tuple[tuple[PlanRecord, ...], tuple[PlanRecord, ...]],
    more: tuple[tuple[PlanRecord, ...], tuple[PlanRecord, ...]],
) -> None:
    a, b = logs
    merged = merge(a, b).entries
    assert in_order(a, merged)
    assert in_order(b, merged)
    assert sorted(numbers(merged)) == sorted({*numbers(a), *numbers(b)})
    other = tuple(e for e in more[0] if e.id not in {x.id for x in merged})
    assert in_order(merged, merge(merged, other).entries)


@given(
    st.lists(st.integers(1, 8), unique=True).map(lambda ns: tuple(map(entry, ns))),
    st.lists(st.integers(1, 8), unique=True).map(lambda ns: tuple(map(entry, ns))),
)
def test_logs_that_contradict_each_other_lose_nothing_either(
    a: tuple[PlanRecord, ...], b: tuple[PlanRecord, ...]
) -> None:
    merged = merge(a, b)
    assert sorted(numbers(merged.entries)) == sorted({*numbers(a), *numbers(b)})
    assert merge(merged.entries, b).entries == merged.entries
    if merged.added and merge(b, a).added:
        assert merge(b, a).entries == merged.entries


def test_between_two_logs_the_earlier_stamp_comes_first_and_within_one_nothing_moves() -> None:
    late, early = entry(1, 50), entry(2, 10)  # the clock was set back between them
    assert numbers(merge((late, early), (entry(3, 20), entry(4, 60))).entries) == [3, 1, 2, 4]


def lock(number: int) -> CheckInRecord:
    said = CheckIn(moment=Moment.BEFORE, nrs=2, places=(Place.SADDLE,))
    fired = (Fired(rule="B1", action="emergency"),)
    return CheckInRecord(id=entry(number).id, at=entry(number).at, check_in=said, rules=fired)


def clear(number: int) -> ClearanceRecord:
    return ClearanceRecord(id=entry(number).id, at=entry(number).at, clearance=Clearance.ASSESSED)


@pytest.mark.parametrize(
    ("ours", "theirs", "shut"),
    [
        ((lock(3),), (clear(5),), True),
        ((entry(1), lock(3)), (entry(4), clear(5), entry(6)), True),
        ((lock(3),), (lock(4), clear(5)), True),
        ((lock(3), clear(4)), (lock(2), clear(5)), False),
        ((lock(1), clear(2), lock(6)), (lock(1), clear(7)), True),
        ((lock(1),), (lock(1), clear(2)), False),
        ((entry(1), lock(2), clear(3)), (entry(1), lock(4)), True),
    ],
)
def test_no_clearance_opens_a_lock_that_its_own_log_did_not_hold(
    ours: tuple[Entry, ...], theirs: tuple[Entry, ...], shut: bool
) -> None:
    merged = merge(ours, theirs).entries
    assert (standing(merged).locks.assessed is not Lock.NONE) is shut
    assert merge(theirs, ours).entries == merged


@given(st.lists(st.tuples(st.sampled_from((entry, lock, clear)), st.integers(0, 2)), max_size=10))
def test_merging_locks_and_clearances_either_way_leaves_shut_what_one_log_has_shut(
    made: list[tuple[Callable[[int], Entry], int]],
) -> None:
    logs: tuple[list[Entry], list[Entry]] = ([], [])
    for number, (make, where) in enumerate(sorted(made, key=lambda m: m[1] != 2), 1):
        for log in logs if where == 2 else (logs[where],):
            log.append(make(number))
    merged = merge(*logs).entries
    assert merge(*reversed(logs)).entries == merged
    assert in_order(tuple(logs[0]), merged)
    assert in_order(tuple(logs[1]), merged)
    alone = [n for n, log in enumerate(logs) if isinstance(_last_said(log), CheckInRecord)]
    known = {e.id for e in logs[0]} & {e.id for e in logs[1]}
    if any(_last_said(logs[n]).id not in known for n in alone):
        assert standing(merged).locks.assessed is not Lock.NONE


def _last_said(log: Sequence[Entry]) -> Entry:
    said = [e for e in log if isinstance(e, CheckInRecord | ClearanceRecord)]
    return said[-1] if said else entry(99)


def test_what_differs_stays_as_ours_and_is_told() -> None:
    ours, theirs = entry(1, note="here"), entry(1, note="there")
    found = merge((ours, entry(2)), (theirs, entry(2), entry(3)))
    assert found.entries == (ours, entry(2), entry(3))
    assert (found.same, found.conflicts) == (1, (ours,))
    assert found.kinds == {"plan": 1}
    assert found.span == (entry(3).at.day, entry(3).at.day)


def test_nothing_new_is_nothing_to_do() -> None:
    log = (entry(2), entry(1))
    found = merge(log, (entry(1), entry(2)))
    assert (found.entries, found.added, found.span, found.sessions) == (log, (), None, 0)
    assert msgspec.structs.asdict(found)["same"] == 2
