"""A change after the fact keeps what was, can be undone, and opens no lock."""

import itertools
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.amend import (
    check_in_change,
    check_ins,
    deletion,
    effective,
    live,
    note_change,
)
from hamstretch.core.errors import AmendError
from hamstretch.core.measure_records import SelfTestRecord, Trial, Unscored, Zero
from hamstretch.core.pain import Lock
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side
from hamstretch.core.records import (
    AmendmentRecord,
    CheckInChange,
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Deletion,
    Entry,
    NoteChange,
    SessionRecord,
    Undo,
)
from hamstretch.core.report_signs import signs
from hamstretch.core.standing import standing, standing_lock
from tests.entries import LOCKED, OLD, amendment, at, session, uid


def test_without_amendments_nothing_is_made_anew() -> None:
    assert effective(OLD) is OLD


def test_a_note_is_the_last_one_that_was_written() -> None:
    first, second = note_change(session(1), "second"), NoteChange("second", "third")
    (now,) = effective((session(1), amendment(2, 1, first), amendment(3, 1, second)))
    assert now == msgspec.structs.replace(session(1), note="third")


def test_undoing_one_of_two_changes_leaves_the_other() -> None:
    log = (
        session(1),
        amendment(2, 1, NoteChange("first", "b")),
        amendment(3, 1, NoteChange("b", "c")),
    )
    assert [e.note for e in effective((*log, amendment(4, 1, Undo(uid(3)))))] == ["b"]
    assert [e.note for e in effective((*log, amendment(4, 1, Undo(uid(2)))))] == ["c"]


def test_a_deleted_entry_comes_back_by_undo_and_goes_again_by_its_undo() -> None:
    log: tuple[Entry, ...] = (session(1), session(2), amendment(3, 1, deletion(session(1))))
    assert effective(log) == (session(2),)
    log = (*log, amendment(4, 1, Undo(uid(3))))
    assert effective(log) == (session(1), session(2))
    assert live(log) == ()
    log = (*log, amendment(5, 1, Undo(uid(4))))
    assert effective(log) == (session(2),)


def test_a_changed_answer_colours_the_session_anew() -> None:
    worse = CheckIn(moment=Moment.AFTER, nrs=7)
    (now,) = effective((session(1), amendment(2, 1, check_in_change(session(1), 1, worse))))
    assert isinstance(now, SessionRecord)
    assert (now.post, now.colour) == (7, Colour.AMBER)
    assert [f.rule for f in now.rules] == ["A2"]
    back = amendment(3, 1, Undo(uid(2)))
    assert effective((session(1), amendment(2, 1, CheckInChange(1, worse, worse)), back)) == (session(1),)


def test_a_changed_answer_keeps_what_a_rule_did_then() -> None:
    stopped = session(1, 2, 2, Fired(rule="D1", action="end"))
    lower = CheckIn(moment=Moment.AFTER, nrs=0)
    (now,) = effective((stopped, amendment(2, 1, check_in_change(stopped, 1, lower))))
    assert isinstance(now, SessionRecord)
    assert now.colour is Colour.RED
    assert [f.rule for f in now.rules] == ["D1", "A0"]


@pytest.mark.parametrize("entry", [e for e in OLD if not isinstance(e, SessionRecord)])
def test_what_safety_rests_on_is_never_taken_out(entry: Entry) -> None:
    with pytest.raises(AmendError):
        deletion(entry)
    by_hand = AmendmentRecord(id=uid(5), at=at(99), target=entry.id, change=Deletion())
    assert effective((entry, by_hand)) == (entry,)


def test_a_session_that_ended_red_stays_and_so_does_the_rest_after_it() -> None:
    stopped = session(1, 2, 2, Fired(rule="D4", action="end"))
    red = msgspec.structs.replace(stopped, colour=Colour.RED)
    with pytest.raises(AmendError):
        deletion(red)
    log = (red, amendment(30, 1, Deletion()))
    assert standing_lock(effective(log), at(60).utc) is Lock.REST


STOPPED: tuple[Entry, ...] = (
    SelfTestRecord(
        id=uid(95),
        at=at(1),
        test="TE3",
        side=Side.LEFT,
        zero=Zero.TOES,
        warmed_up=True,
        practice=2,
        trials=(Trial(unscored=Unscored.STOP),),
        stopped=Quality.TINGLING,
        app="0",
    ),
    CheckInRecord(
        id=uid(96),
        at=at(1),
        check_in=CheckIn(moment=Moment.DURING, nrs=2, qualities=(Quality.TINGLING,), item="TE3"),
        rules=(Fired(rule="D1", action="end"), Fired(rule="D1", action="advise")),
    ),
)


@pytest.mark.parametrize("entry", STOPPED)
def test_the_stop_sign_of_a_self_test_is_not_taken_out(entry: Entry) -> None:
    with pytest.raises(AmendError):
        deletion(entry)
    by_hand = AmendmentRecord(id=uid(5), at=at(99), target=entry.id, change=Deletion())
    assert signs(effective((entry, by_hand))) == signs((entry,)) != ()


@pytest.mark.parametrize(
    ("entry", "index", "moment"),
    [
        (session(1), 2, Moment.AFTER),
        (session(1), -1, Moment.AFTER),
        (session(1), 0, Moment.AFTER),
        (LOCKED, 1, Moment.BEFORE),
        (OLD[0], 0, Moment.BEFORE),
    ],
)
def test_an_answer_that_is_not_there_is_not_changed(entry: Entry, index: int, moment: Moment) -> None:
    answer = CheckIn(moment=moment, nrs=0)
    with pytest.raises(AmendError):
        check_in_change(entry, index, answer)
    by_hand = CheckInChange(max(0, index), answer, answer)
    change = AmendmentRecord(id=uid(5), at=at(99), target=entry.id, change=by_hand)
    assert effective((entry, change)) == (entry,)


def test_an_answer_keeps_the_symptoms_that_were_told_as_new() -> None:
    told = CheckIn(moment=Moment.BEFORE, nrs=2, new=("osteoporosis",))
    entry = CheckInRecord(id=uid(1), at=at(1), check_in=told)
    lighter = CheckIn(moment=Moment.BEFORE, nrs=2)
    with pytest.raises(AmendError):
        check_in_change(entry, 0, lighter)
    log = (entry, amendment(2, 1, CheckInChange(0, told, lighter)))
    assert standing(effective(log)).ticked == ("osteoporosis",)


def test_what_was_not_told_before_an_assessment_is_not_made_old_by_a_change_after_it() -> None:
    told = CheckIn(moment=Moment.BEFORE, nrs=2, qualities=(Quality.CHEST,))
    shut = CheckInRecord(id=uid(1), at=at(1), check_in=told, rules=(Fired(rule="B1", action="emergency"),))
    seen = ClearanceRecord(id=uid(2), at=at(2), clearance=Clearance.ASSESSED)
    more = msgspec.structs.replace(told, qualities=(Quality.NUMB,), places=(Place.BUTTOCK_L,))
    with pytest.raises(AmendError):
        check_in_change(shut, 0, more)
    log = (shut, seen, amendment(3, 1, CheckInChange(0, told, more)))
    assert standing(effective(log)).old == standing((shut, seen)).old
    lower = msgspec.structs.replace(told, nrs=1)
    assert check_in_change(shut, 0, lower).now == lower


def test_an_amendment_itself_has_no_note_and_stays() -> None:
    one = amendment(2, 1, NoteChange("first", "b"))
    for make in (deletion, lambda e: note_change(e, "x")):
        with pytest.raises(AmendError):
            make(one)


SESSIONS = (1, 2, 3)


@st.composite
def amended(draw: Callable[..., int]) -> tuple[Entry, ...]:
    """Return sessions and amendments of every kind, also of what is not there."""
    log: list[Entry] = [session(n) for n in SESSIONS]
    for number in range(10, 10 + draw(st.integers(0, 8))):
        answer = CheckIn(moment=draw(st.sampled_from(Moment)), nrs=draw(st.integers(0, 10)))
        change = draw(
            st.one_of(
                st.builds(NoteChange, st.text(), st.text()),
                st.builds(CheckInChange, st.integers(0, 3), st.just(answer), st.just(answer)),
                st.just(Deletion()),
                st.builds(Undo, st.integers(8, number + 1).map(uid)),
            )
        )
        log.append(amendment(number, draw(st.integers(1, 4)), change))
    return tuple(log)


@given(amended())
def test_any_amendments_leave_entries_of_the_log_in_its_order(log: tuple[Entry, ...]) -> None:
    now = effective(log)
    assert [e.id for e in now] == [e.id for e in log[:3] if e.id in {n.id for n in now}]
    assert not any(isinstance(e, AmendmentRecord) for e in now)
    assert effective(now) == now
    for entry in now:
        assert msgspec.json.decode(msgspec.json.encode(entry), type=Entry) == entry
        assert len(check_ins(entry)) == 2


@given(amended(), st.data())
def test_an_undo_gives_what_there_was_without_its_amendment(
    log: tuple[Entry, ...], data: st.DataObject
) -> None:
    made = [e for e in log if isinstance(e, AmendmentRecord) and e in live(log)]
    if not made:
        return
    one = data.draw(st.sampled_from(made))
    undone = (*log, AmendmentRecord(id=uid(50), at=at(50), target=one.target, change=Undo(one.id)))
    assert effective(undone) == effective([e for e in log if e is not one])


@given(amended())
def test_undoing_everything_gives_the_log_as_it_was_written(log: tuple[Entry, ...]) -> None:
    undos = [
        AmendmentRecord(id=uid(60 + n), at=at(60 + n), target=one.target, change=Undo(one.id))
        for n, one in zip(itertools.count(), live(log), strict=False)
    ]
    assert effective((*log, *undos)) == log[:3]


@given(amended(), st.data())
def test_a_log_that_grows_counts_as_one_that_is_read_anew(
    log: tuple[Entry, ...], data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(log))
    for n in range(1, len(mixed) + 1):
        begun = tuple(mixed[:n])
        copied = [msgspec.json.decode(msgspec.json.encode(e), type=Entry) for e in begun]
        assert effective(begun) == effective(copied)
