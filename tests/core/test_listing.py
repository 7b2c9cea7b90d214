from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.amend import check_in_change, deletion, effective, note_change
from hamstretch.core.listing import Listing, listing
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import (
    AmendmentRecord,
    Change,
    CheckInRecord,
    Entry,
    PlanRecord,
    ScreeningRecord,
    SessionRecord,
    Undo,
)
from tests.story import BEGIN, END, at, session, six_weeks, uuid

LOG = six_weeks()
SESSIONS = [e for e in LOG if isinstance(e, SessionRecord)]


def look(log: tuple[Entry, ...]) -> Listing:
    return listing(log, effective(log))


def amend(n: int, target: Entry, change: Change) -> AmendmentRecord:
    return AmendmentRecord(id=uuid(9000 + n), at=Stamp.of(END), target=target.id, change=change)


def test_the_newest_comes_first_and_every_shown_entry_is_there_once() -> None:
    found = look(LOG).entries
    assert [e.at.utc for e in found] == sorted((e.at.utc for e in LOG if e in found), reverse=True)
    hidden = [e for e in LOG if isinstance(e, PlanRecord | ScreeningRecord)]
    assert not [e for e in hidden if e in found]
    assert {e.id for e in SESSIONS} <= {e.id for e in found}


def test_a_morning_is_with_its_session_and_a_refused_check_in_stands_alone() -> None:
    found = look(LOG)
    told = [e for e in found.entries if isinstance(e, CheckInRecord)]
    assert [e.check_in.nrs for e in told] == [4]
    assert [(s, m.check_in.nrs) for s, m in found.mornings.items()] == [(session(16, 4, 6).id, 6)]


def test_a_morning_whose_session_was_deleted_is_shown_by_itself() -> None:
    amber = next(s for s in SESSIONS if s.id == session(16, 4, 6).id)
    found = look((*LOG, amend(1, amber, deletion(amber))))
    assert [e.check_in.nrs for e in found.entries if isinstance(e, CheckInRecord)] == [4, 6]
    assert not found.mornings


def test_what_was_deleted_is_known_until_it_is_brought_back() -> None:
    gone = amend(1, SESSIONS[0], deletion(SESSIONS[0]))
    found = look((*LOG, gone))
    assert [e.id for e in found.deleted] == [SESSIONS[0].id]
    assert SESSIONS[0].id not in {e.id for e in found.entries}
    assert found.find(SESSIONS[0].id) is not None
    back = look((*LOG, gone, amend(2, SESSIONS[0], Undo(gone.id))))
    assert (back.deleted, back.entries) == ((), look(LOG).entries)


def test_changes_are_listed_by_entry_oldest_first() -> None:
    first = SESSIONS[0]
    noted = amend(1, first, note_change(first, "one"))
    rated = amend(2, first, check_in_change(first, 0, first.check_ins[0]))
    assert look((*LOG, noted, rated)).changes == {first.id: (noted, rated)}


@given(st.integers(-10, 60), st.integers(0, 40))
def test_a_run_of_days_holds_what_lies_on_them(first: int, length: int) -> None:
    begin = (BEGIN + timedelta(days=first)).date()
    end = begin + timedelta(days=length)
    entries = look(LOG).entries
    expected = {e.id for e in entries if begin <= e.at.day <= end}
    found = look(LOG).between(begin, end)
    assert {e.id for those in found.values() for e in those} == expected
    assert all(e.at.day == day for day, those in found.items() for e in those)


def test_an_empty_log_has_nothing_to_look_back_on() -> None:
    assert look(()) == Listing()
    assert look(()).between(at(0).date(), at(9).date()) == {}
