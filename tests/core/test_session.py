"""The session engine: time, sides, controls, pain and the record, driven event by event."""

import math
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.catalog import Catalog
from hamstretch.core.catalog_terms import Position, Sides
from hamstretch.core.dose import Amount, rung
from hamstretch.core.pain import Limits, Lock
from hamstretch.core.player_view import view
from hamstretch.core.prescribe import Exercise, Pace, Prescription, prescribe
from hamstretch.core.record import record
from hamstretch.core.record_terms import CheckIn, Moment, Quality, Side, Stamp, Why
from hamstretch.core.records import Colour, Ending, Outcome, SessionRecord
from hamstretch.core.session import GAP_S, Opening, abandoned, advance, begin, passed, recovered, sound
from hamstretch.core.session_types import (
    Adjust,
    Answer,
    AnswerSymptoms,
    Back,
    Chime,
    Decline,
    Done,
    Effect,
    EndEarly,
    Event,
    Finished,
    Gap,
    Mode,
    PainNow,
    Pause,
    PauseNow,
    Question,
    RestartSide,
    Save,
    Session,
    Skip,
    SkipExercise,
    Speak,
    Tell,
    Tick,
    Toggle,
)
from hamstretch.core.steps import Kind
from hamstretch.core.wording import say
from tests.material import HELD

AT = Stamp.of(datetime(2026, 3, 2, 18, 0, tzinfo=UTC))
EASY = msgspec.structs.replace(HELD, item="SU2", variant="bent-knee", amount=Amount("hold", 15, 2))
STRETCH = msgspec.structs.replace(EASY, item="SU1", variant="", swap=(EASY,))
CHAIR = msgspec.structs.replace(EASY, item="ST2", variant="", position=Position.SEATED)
MARCH = msgspec.structs.replace(
    EASY,
    item="STR3",
    variant="",
    position=Position.STANDING,
    sides=Sides.ALTERNATE,
    amount=Amount("reps", 0, 8),
    volume=False,
    held=False,
)


def opened(*exercises: Exercise, pre: int | None = 2, first: Side = Side.LEFT, **more: bool) -> Session:
    plan = Prescription(
        routine="test", wanted="test", planned=True, week=1, phase=1, exercises=exercises or (STRETCH, CHAIR)
    )
    opening = Opening(
        id="00000000-0000-4000-8000-000000000001",
        at=AT,
        app="test",
        first_side=first,
        reentry_s=3.0,
        asks_each=more.get("asks_each", False),
        asks_out=more.get("asks_out", True),
        check_in=None if pre is None else CheckIn(moment=Moment.BEFORE, nrs=pre),
    )
    return begin(plan, opening)[0]


def play(session: Session, *events: Event) -> Session:
    for event in events:
        session, _ = advance(session, event)
    return session


def effects(session: Session, *events: Event) -> list[Effect]:
    out: list[Effect] = []
    for event in events:
        session, more = advance(session, event)
        out += more
    return out


def to(session: Session, kind: Kind, side: Side | None = None, rep: int | None = None) -> Session:
    """Skip ahead to the start of a step by letting its predecessors run to their ends."""
    while session.step is not None:
        step = session.step
        if step.kind is kind and side in (None, step.side) and rep in (None, step.rep):
            return session
        session = play(session, Done() if step.waits else Tick(session.left_s))
    pytest.fail("no such step")


def whole(session: Session, peak: int = 1, post: int = 2) -> SessionRecord:
    """Play to the end, answer the check-out, and return the record."""
    while session.step is not None:
        if session.mode is Mode.ASKING:
            session = play(session, Decline())
        session = play(session, Done() if session.step is not None and session.step.waits else Tick(1.0))
    session = play(session, answer(peak), answer(post))
    return record(session, Stamp(AT.utc + timedelta(minutes=10), 0))


def answer(nrs: int, *qualities: Quality) -> Answer:
    return Answer(CheckIn(moment=Moment.DURING, nrs=nrs, qualities=qualities))


# -- time and sides -----------------------------------------------------------------------------------


def test_a_sided_hold_goes_prepare_left_switch_right_rest_and_again() -> None:
    kinds = [(s.kind.value, s.side.value) for s in opened(STRETCH).steps]
    assert kinds == [
        ("prepare", "left"),
        ("hold", "left"),
        ("switch", "right"),
        ("hold", "right"),
        ("rest", "left"),
        ("hold", "left"),
        ("switch", "right"),
        ("hold", "right"),
    ]


def test_the_first_side_is_the_one_it_was_begun_with() -> None:
    assert to(opened(first=Side.RIGHT), Kind.HOLD).step.side is Side.RIGHT


def test_a_whole_session_holds_what_was_planned_equally_on_both_sides() -> None:
    done = whole(opened())
    assert done.seconds(Side.LEFT) == done.seconds(Side.RIGHT) == 60
    assert all(w.held_s == w.planned_s and w.outcome is Outcome.DONE for w in done.work)
    assert done.colour is Colour.GREEN


@given(st.lists(st.floats(0.001, 4.9), min_size=1, max_size=300))
def test_any_splitting_of_time_gives_the_same_held_seconds(parts: list[float]) -> None:
    split = play(opened(), *[Tick(p) for p in parts])
    once = play(opened(), Tick(sum(parts)))
    assert split.index == once.index
    assert split.elapsed == pytest.approx(once.elapsed, abs=1e-6)
    assert split.work == once.work


TIMES = st.floats(0, 40).map(Tick)
CONTROLS = st.sampled_from(
    [Toggle(), PauseNow(), Done(), Skip(), Back(), RestartSide(), Adjust(15), Adjust(-15), PainNow()]
)
OTHERS = st.sampled_from([SkipExercise(), Decline(), Gap(60, slept=True), EndEarly(Why.TIME), Done(3)])
ANSWERS = st.builds(answer, st.integers(0, 10), st.sampled_from(list(Quality))) | st.just(
    AnswerSymptoms(others=("x",))
)
EVENTS = st.lists(TIMES | CONTROLS | OTHERS | ANSWERS, max_size=40)


@given(EVENTS)
def test_whatever_happens_time_left_is_never_negative_and_the_state_survives_json(
    events: list[Event],
) -> None:
    session = opened(STRETCH, CHAIR, MARCH, asks_each=True)
    for event in events:
        session, _ = advance(session, event)
        assert session.left_s >= 0
        assert 0 <= session.index <= len(session.steps)
        assert msgspec.json.decode(msgspec.json.encode(session), type=Session) == session
        assert sound(session)
        shown = view(session)
        assert shown is None or (0 <= shown.fraction <= 1 and 0 <= shown.part_done <= 1 and shown.count >= 0)
        assert all(w.held_s >= 0 for w in session.work)


@given(st.lists(TIMES | CONTROLS | OTHERS, max_size=40))
def test_however_often_a_step_is_done_again_it_was_asked_for_once(events: list[Event]) -> None:
    session = play(opened(STRETCH, CHAIR, MARCH), *events)
    asked = [(w.item, w.variant, w.kind, w.side, w.rep) for w in session.work if w.why is not Why.REDONE]
    assert len(asked) == len(set(asked))


@given(EVENTS)
def test_whatever_happens_the_record_can_be_made_and_never_holds_more_than_the_clock_ran(
    events: list[Event],
) -> None:
    session = abandoned(play(opened(STRETCH, CHAIR, MARCH), *events))
    done = record(session, AT)
    rounding = 0.0005 * len(done.work)
    assert sum(w.held_s for w in done.work) <= session.clock + rounding + 1e-6
    assert msgspec.json.decode(msgspec.json.encode(done), type=SessionRecord) == done


@given(st.lists(TIMES | st.sampled_from([Toggle(), PauseNow(), Gap(9, slept=False)]), max_size=60))
def test_left_equals_right_when_nothing_is_skipped(events: list[Event]) -> None:
    done = whole_after(play(opened(), *events))
    assert done.seconds(Side.LEFT) == done.seconds(Side.RIGHT)


def whole_after(session: Session) -> SessionRecord:
    return whole(play(session, Toggle()) if session.mode is Mode.PAUSED else session)


def test_lengthening_one_side_lengthens_the_other_as_well() -> None:
    longer = play(to(opened(msgspec.structs.replace(STRETCH, cap_s=60), CHAIR), Kind.HOLD), Adjust(15))
    done = whole(longer)
    assert done.seconds(Side.LEFT) == done.seconds(Side.RIGHT) == 75
    assert [w.planned_s for w in done.work if w.item == "SU1"] == [15, 15, 15, 15]


def test_a_hold_cannot_be_made_longer_than_its_dose_before_phase_four() -> None:
    hold = to(opened(), Kind.HOLD)
    assert play(hold, *[Adjust(15)] * 20).step.seconds == 15
    assert play(hold, Adjust(-15), Adjust(15)).step.seconds == 15
    assert [e.says[0].id for e in effects(hold, Adjust(15)) if isinstance(e, Tell)] == ["session.at-dose"]
    capped = to(opened(msgspec.structs.replace(STRETCH, cap_s=60)), Kind.HOLD)
    assert play(capped, *[Adjust(15)] * 20).step.seconds == 60
    assert play(to(opened(), Kind.REST), Adjust(15)).step.seconds == 25


def test_shortening_never_takes_away_what_was_already_held() -> None:
    shorter = play(to(opened(), Kind.HOLD), Tick(12), Adjust(-15))
    assert shorter.work[0].held_s == 12
    assert shorter.step.kind is Kind.SWITCH


# -- gaps, pauses, crashes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mono", "wall", "expected"),
    [
        (0.5, 0.5, Tick(0.5)),
        (GAP_S, GAP_S, Tick(GAP_S)),
        (GAP_S + 0.1, GAP_S + 0.1, Gap(GAP_S + 0.1, slept=False)),
        (0.1, 3600.0, Gap(3600.0, slept=True)),
        (0.5, -3600.0, Tick(0.5)),
    ],
)
def test_a_late_tick_is_a_gap_and_a_clock_set_back_is_nothing(
    mono: float, wall: float, expected: Event
) -> None:
    assert passed(mono, wall) == expected


def test_a_gap_pauses_and_is_never_held_time() -> None:
    asleep = play(to(opened(), Kind.HOLD), Tick(4), Gap(3600, slept=True), Tick(100))
    assert (asleep.mode, asleep.pause, asleep.elapsed) == (Mode.PAUSED, Pause.SLEPT, 4)


def test_going_on_in_a_hold_counts_three_seconds_in_and_restores_the_rest() -> None:
    paused = play(to(opened(), Kind.HOLD), Tick(4), Toggle(), Tick(60), Toggle())
    assert (paused.mode, paused.reentry) == (Mode.REENTRY, 3)
    assert play(paused, Tick(2.9)).elapsed == 4
    assert play(paused, Tick(3.0)).mode is Mode.RUNNING
    assert play(paused, Tick(5.0)).elapsed == pytest.approx(6)


def test_going_on_in_a_pause_between_needs_no_counting_in() -> None:
    paused = play(to(opened(), Kind.REST), Toggle(), Toggle())
    assert paused.mode is Mode.RUNNING


def test_a_session_found_after_a_crash_waits_where_it_was() -> None:
    crashed = play(to(opened(), Kind.HOLD), Tick(9))
    again = recovered(msgspec.json.decode(msgspec.json.encode(crashed), type=Session))
    assert (again.mode, again.pause, again.elapsed) == (Mode.PAUSED, Pause.RECOVERED, 9)
    assert play(again, Toggle(), Tick(3)).mode is Mode.RUNNING


def test_keeping_a_found_session_logs_what_was_held_and_the_rest_as_skipped() -> None:
    closed = abandoned(play(to(opened(), Kind.HOLD), Tick(9)))
    done = record(closed, AT)
    assert (done.ending, done.colour) == (Ending.RECOVERED, Colour.PARTIAL)
    assert [w.held_s for w in done.work] == [9, 0, 0, 0, 0, 0, 0, 0]
    assert {w.outcome for w in done.work[1:]} == {Outcome.SKIPPED}


def test_a_session_that_ended_for_pain_keeps_its_reason_when_its_questions_were_lost() -> None:
    ended = play(to(opened(), Kind.HOLD), Tick(9), EndEarly(Why.PAIN))
    done = record(abandoned(ended), AT)
    assert (done.ending, done.why, done.colour) == (Ending.ENDED_EARLY, Why.PAIN, Colour.AMBER)


def test_the_journal_is_written_at_every_transition_and_every_five_seconds_of_a_hold() -> None:
    held = to(opened(), Kind.HOLD)
    written = [e for e in effects(held, *[Tick(0.5)] * 28) if isinstance(e, Save)]
    assert len(written) == 2
    assert any(isinstance(e, Save) for e in effects(play(held, Tick(14.9)), Tick(0.2)))


# -- controls -----------------------------------------------------------------------------------------


def test_counted_work_waits_however_long_it_takes() -> None:
    waiting = play(to(opened(MARCH), Kind.REPS), Tick(4000))
    assert waiting.step.kind is Kind.REPS
    done = play(waiting, Toggle()).work[-1]
    assert (done.planned_reps, done.done_reps, done.held_s) == (8, 8, 0)


def test_fewer_repetitions_than_asked_are_logged_as_they_were() -> None:
    done = play(to(opened(MARCH), Kind.REPS), Done(5)).work[-1]
    assert (done.planned_reps, done.done_reps, done.outcome) == (8, 5, Outcome.CUT)


def test_skipping_a_hold_keeps_what_was_held_of_it() -> None:
    session = play(to(opened(), Kind.HOLD), Tick(6), Skip())
    assert (session.work[0].held_s, session.work[0].outcome) == (6, Outcome.CUT)
    assert session.step.kind is Kind.SWITCH


def test_skipping_an_exercise_logs_every_piece_of_it_and_goes_to_the_next() -> None:
    session = play(to(opened(), Kind.HOLD), SkipExercise(Why.TIME))
    assert [w.outcome for w in session.work] == [Outcome.SKIPPED] * 4
    assert session.step.kind is Kind.BETWEEN
    assert session.exercises[session.step.ex].item == "ST2"


def test_back_begins_the_step_again_and_right_at_its_start_the_one_before() -> None:
    hold = to(opened(), Kind.HOLD, Side.RIGHT)
    again = play(hold, Tick(8), Back())
    assert (again.index, again.elapsed) == (hold.index, 0)
    assert again.work[-1].why is Why.REDONE
    assert play(again, Back()).step.kind is Kind.SWITCH


def test_a_hold_that_was_finished_and_is_done_again_was_planned_once_and_counts_twice() -> None:
    hold = to(opened(), Kind.HOLD, Side.LEFT)
    again = play(hold, Tick(hold.step.seconds), Back())
    assert (again.index, again.work[-1].why) == (hold.index, Why.REDONE)
    twice = play(again, Tick(hold.step.seconds))
    assert [(w.held_s, w.outcome, w.why) for w in twice.work] == [
        (hold.step.seconds, Outcome.DONE, Why.REDONE),
        (hold.step.seconds, Outcome.DONE, Why.NONE),
    ]
    kept = play(again, Skip())
    assert [(w.held_s, w.outcome, w.why) for w in kept.work] == [(hold.step.seconds, Outcome.DONE, Why.NONE)]


def test_a_hold_that_was_skipped_and_is_done_after_all_was_planned_once() -> None:
    hold = to(opened(), Kind.HOLD, Side.LEFT)
    done = play(hold, Skip(), Back(), Tick(hold.step.seconds))
    assert [(w.outcome, w.why) for w in done.work] == [
        (Outcome.SKIPPED, Why.REDONE),
        (Outcome.DONE, Why.NONE),
    ]


@pytest.mark.parametrize("sharp", [True, False])
@pytest.mark.parametrize("back", [Back(), RestartSide()])
def test_nothing_leads_back_before_what_a_rule_did(sharp: bool, back: Event) -> None:
    felt = (Quality.SHARP,) if sharp else ()
    told = CheckIn(moment=Moment.DURING, nrs=3, qualities=felt)
    begun = play(to(opened(), Kind.HOLD, Side.LEFT, 2), Tick(4), PainNow(), Answer(told), Tick(3))
    after = play(begun, *[back] * 40)
    assert after.index >= begun.floor > 0
    if sharp:
        assert after.exercises[after.step.ex].item == "ST2"
    else:
        assert {s.seconds for s in after.steps[after.index :] if s.kind is Kind.HOLD} == {10}


def test_a_hold_that_was_eased_is_not_made_long_again_by_hand() -> None:
    free = msgspec.structs.replace(STRETCH, cap_s=60)
    eased = play(to(opened(free, CHAIR), Kind.HOLD, Side.LEFT, 2), Tick(4), PainNow(), answer(3), Tick(3))
    assert play(eased, Adjust(30)).step.seconds == 10
    assert play(eased, Adjust(-5), Adjust(30)).step.seconds == 10


def test_nothing_leads_back_to_the_exercise_that_was_swapped() -> None:
    eased = play(to(opened(), Kind.HOLD, Side.LEFT, 2), Tick(4), PainNow(), answer(3))
    swapped = play(eased, Tick(3), Tick(10), answer(4))
    assert swapped.exercise.item == "SU2"
    after = play(swapped, *[Back()] * 40)
    assert (after.index, after.step.kind) == (swapped.index, Kind.PREPARE)


def test_restarting_a_side_leads_in_again() -> None:
    again = play(to(opened(), Kind.HOLD, Side.RIGHT), Tick(8), RestartSide())
    assert (again.step.kind, again.step.side) == (Kind.SWITCH, Side.RIGHT)


def test_ending_for_time_is_partial_and_nothing_done_is_lost() -> None:
    ended = play(to(opened(), Kind.HOLD, Side.RIGHT), EndEarly(Why.TIME), answer(2), answer(2))
    done = record(ended, AT)
    assert (done.ending, done.why, done.colour) == (Ending.ENDED_EARLY, Why.TIME, Colour.PARTIAL)
    assert done.seconds(Side.LEFT) == 15


def test_a_micro_break_begun_without_a_check_in_ends_without_one() -> None:
    session = opened(CHAIR, pre=None, asks_out=False)
    out: list[Effect] = []
    while session.mode is not Mode.ENDED:
        session, more = advance(session, Tick(5))
        out += more
    assert any(isinstance(e, Finished) for e in out)


# -- what is heard ------------------------------------------------------------------------------------


def test_a_hold_is_counted_out_three_two_one_and_ended_with_its_own_sound() -> None:
    heard = effects(to(opened(), Kind.HOLD), *[Tick(0.5)] * 30)
    names = [e.name for e in heard if isinstance(e, Chime)]
    assert names == ["three", "two", "one", "end", "switch"]


def test_only_a_hold_of_twenty_seconds_or_more_has_a_half_way_sound() -> None:
    long = msgspec.structs.replace(STRETCH, amount=Amount("hold", 30, 1))
    names = [e.name for e in effects(to(opened(long), Kind.HOLD), Tick(16)) if isinstance(e, Chime)]
    assert names == ["half"]


def test_instructions_are_spoken_in_the_pauses_and_never_over_a_hold() -> None:
    session = opened()
    while session.step is not None:
        kind = session.step.kind
        session, out = advance(session, Tick(session.left_s))
        if session.step is not None and session.step.kind is Kind.HOLD:
            assert not any(isinstance(e, Speak) for e in out), kind


# -- pain ---------------------------------------------------------------------------------------------


def test_the_pain_key_stops_the_clock_until_it_is_answered() -> None:
    asking = play(to(opened(), Kind.HOLD), Tick(4), PainNow(), Tick(50))
    assert (asking.mode, asking.question, asking.elapsed) == (Mode.ASKING, Question.PAIN_NOW, 4)
    assert play(asking, answer(2)).mode is Mode.REENTRY


def test_d5_speaks_of_a_hold_only_where_something_is_held() -> None:
    told = []
    for session, kind in ((opened(), Kind.HOLD), (opened(MARCH), Kind.REPS)):
        _, out = advance(play(to(session, kind), Tick(2), PainNow()), answer(4))
        told += [line.id for each in out if isinstance(each, Tell) for line in each.says]
    assert told == ["pain.D5.text", "pain.D5.move.text"]


def test_d5_eases_this_hold_and_every_later_one_then_swaps_then_skips() -> None:
    eased = play(to(opened(), Kind.HOLD), Tick(2), PainNow(), answer(4))
    assert {s.seconds for s in eased.steps if s.kind is Kind.HOLD} == {10}
    assert eased.fired[-1].rule == "D5"
    rechecked = play(eased, Tick(3), Tick(8))
    assert rechecked.question is Question.RECHECK
    swapped = play(rechecked, answer(4))
    assert (swapped.exercise.item, swapped.exercise.variant) == ("SU2", "bent-knee")
    again = to(swapped, Kind.HOLD)
    again = play(again, Tick(again.left_s))
    assert again.question is Question.RECHECK
    skipped = play(again, answer(4))
    assert skipped.exercises[skipped.step.ex].item == "ST2"


def test_d6_goes_on_and_d7_says_nothing() -> None:
    session = to(opened(pre=4), Kind.HOLD)
    assert play(session, PainNow(), answer(4)).fired[-1].rule == "D6"
    assert play(session, PainNow(), answer(2)).fired[-1].rule == "D7"


@pytest.mark.parametrize(("nrs", "pre"), [(6, 5), (5, 2), (10, 9)])
def test_d4_ends_the_session_red(nrs: int, pre: int) -> None:
    stopped = play(to(opened(pre=pre), Kind.HOLD), PainNow(), answer(nrs))
    assert (stopped.step, stopped.question) == (None, Question.AFTER)
    done = record(play(stopped, answer(3)), AT)
    assert (done.colour, done.ending) == (Colour.RED, Ending.STOPPED_BY_RULE)


D1 = (Quality.RADIATING, Quality.ELECTRIC, Quality.BURNING, Quality.NUMB, Quality.TINGLING, Quality.WEAK)


@given(EVENTS, st.sampled_from(D1), st.integers(0, 10))
def test_a_stop_rule_always_stops_whatever_came_before(
    events: list[Event], quality: Quality, nrs: int
) -> None:
    session = play(opened(STRETCH, CHAIR, MARCH), *events)
    if session.step is None:
        return
    stopped = play(session, Decline(), PainNow(), answer(nrs, quality), Tick(500), Toggle())
    assert stopped.step is None
    assert stopped.ending is Ending.STOPPED_BY_RULE
    assert stopped.question is Question.RED_FLAGS


def test_an_emergency_answer_after_a_stop_ends_at_once_and_is_on_record() -> None:
    stopped = play(to(opened(), Kind.HOLD), PainNow(), answer(3, Quality.NUMB))
    ended = play(stopped, AnswerSymptoms(emergencies=("saddle-numbness",)))
    assert ended.mode is Mode.ENDED
    assert [(f.rule, f.action) for f in ended.fired][-1] == ("B1", "emergency")
    assert "saddle-numbness" in ended.check_ins[-1].new


@pytest.mark.parametrize(
    ("given", "rule", "lock"),
    [
        (AnswerSymptoms(emergencies=("x",), urgent=("y",)), "B1", Lock.UNTIL_ASSESSED_EMERGENCY),
        (AnswerSymptoms(urgent=("y",)), "B2", Lock.UNTIL_ASSESSED_URGENT),
    ],
)
def test_an_emergency_answer_says_what_it_shuts(given: AnswerSymptoms, rule: str, lock: Lock) -> None:
    stopped = play(to(opened(), Kind.HOLD), PainNow(), answer(3, Quality.NUMB))
    told = next(e for e in advance(stopped, given)[1] if isinstance(e, Tell))
    assert told.title == say(f"pain.{rule}.title")
    assert told.lock is lock


def test_answering_none_of_these_after_a_stop_still_asks_how_it_is_now() -> None:
    stopped = play(to(opened(), Kind.HOLD), PainNow(), answer(3, Quality.TINGLING), AnswerSymptoms())
    assert stopped.question is Question.AFTER


def test_d3_drops_the_exercise_and_its_whole_position_and_the_second_one_ends() -> None:
    other = msgspec.structs.replace(STRETCH, item="SU4")
    session = to(opened(STRETCH, other, CHAIR), Kind.HOLD)
    dropped = play(session, PainNow(), answer(2, Quality.SHARP))
    assert dropped.exercise.item == "ST2"
    assert all(w.outcome is Outcome.SKIPPED for w in dropped.work if w.item == "SU4")
    ended = play(to(dropped, Kind.HOLD), PainNow(), answer(2, Quality.STABBING))
    assert ended.step is None
    assert record(play(ended, answer(2)), AT).colour is Colour.RED


def test_a_rating_in_the_pause_between_speaks_of_the_exercise_before() -> None:
    other = msgspec.structs.replace(STRETCH, item="SU4")
    pause = to(opened(STRETCH, other, CHAIR), Kind.BETWEEN)
    dropped = play(pause, PainNow(), answer(2, Quality.SHARP))
    assert dropped.fired[-1].item == "SU1"
    assert dropped.exercise.item == "ST2"
    assert {w.outcome for w in dropped.work if w.item == "SU4"} == {Outcome.SKIPPED}


def test_a_mild_calf_pull_goes_on_once_and_stops_when_it_stays() -> None:
    first = play(to(opened(), Kind.HOLD), PainNow(), answer(2, Quality.CALF_PULL))
    assert first.step is not None
    stays = play(first, PainNow(), answer(2, Quality.CALF_PULL))
    assert stays.question is Question.RED_FLAGS


def test_a_worst_pain_told_only_at_the_end_still_makes_the_session_red() -> None:
    assert whole(opened(), peak=5, post=3).colour is Colour.RED


def test_the_question_about_an_exercise_closes_itself_when_the_next_one_begins() -> None:
    session = to(opened(asks_each=True), Kind.BETWEEN)
    assert view(session).due == "SU1"
    assert view(to(session, Kind.HOLD)).due == ""


def test_an_answer_between_exercises_eases_what_follows() -> None:
    session = play(to(opened(asks_each=True), Kind.BETWEEN), answer(4))
    assert {s.seconds for s in session.steps if s.kind is Kind.HOLD and s.ex == 1} == {10}
    assert session.check_ins[-1].item == "SU1"


# -- the prescription ---------------------------------------------------------------------------------


def test_every_routine_in_every_week_obeys_the_ladder(catalog: Catalog) -> None:
    for routine in catalog.routines.values():
        for week in range(1, 8):
            today = prescribe(catalog, routine, rung(week), Limits(), Pace())
            for e in today.exercises:
                item = catalog.item(e.item)
                assert item.phase <= rung(week).phase or e.variant
                if (
                    item.dose.__class__.__name__ == "LadderDose"
                    and routine.kind == "session"
                    and not routine.gentle
                ):
                    assert e.amount == Amount("hold", rung(week).hold_s, rung(week).reps)


@pytest.mark.parametrize("week", range(1, 7))
def test_a_plain_session_gives_the_seconds_per_leg_that_the_week_promises(
    catalog: Catalog, week: int
) -> None:
    for id_ in ("desk-routine", "floor-routine"):
        today = prescribe(catalog, catalog.routines[id_], rung(week), Limits(), Pace())
        row = rung(week)
        ladder = [e for e in today.exercises if e.volume and e.item != "ST5"]
        assert sum(e.amount.hold_s * e.amount.reps for e in ladder) == row.hold_s * row.reps * row.stretches


def test_an_eased_day_is_shorter_by_five_seconds_and_never_under_ten(catalog: Catalog) -> None:
    for week in range(1, 8):
        eased = prescribe(catalog, catalog.routines["floor-routine"], rung(week), Limits(eased=True), Pace())
        holds = [e.amount.hold_s for e in eased.exercises if e.amount.kind == "hold"]
        assert all(h == max(10, rung(week).hold_s - 5) for h in holds)


def test_the_gentle_set_at_a_desk_needs_no_floor(catalog: Catalog) -> None:
    limits = Limits(dose="gentle", only=frozenset({"SU4", "SU2", "ST2"}), strength=False)
    today = prescribe(catalog, catalog.routines["desk-routine"], rung(5), limits, Pace())
    assert [(e.item, e.amount) for e in today.exercises] == [("ST2", Amount("hold", 15, 2))]


def test_an_item_above_its_gate_is_left_out_and_named(catalog: Catalog) -> None:
    limits = Limits(min_gate=6)
    today = prescribe(catalog, catalog.routines["desk-routine"], rung(1), limits, Pace())
    assert {o.item for o in today.left_out} == {"ST3", "ST5"}


@pytest.mark.parametrize(
    "broken",
    [
        {"index": 99},
        {"index": -1},
        {"due": 9},
        {"exercises": ()},
        {"clock": 1e308},
        {"elapsed": -1.0},
        {"eased": frozenset({7})},
        {"at": Stamp(datetime(9999, 12, 31, tzinfo=UTC), 0)},
    ],
)
def test_a_session_that_could_not_be_played_on_is_not_sound(broken: dict[str, object]) -> None:
    assert sound(opened())
    assert not sound(msgspec.structs.replace(opened(), **broken))


def test_only_what_is_asked_less_of_is_called_eased(catalog: Catalog) -> None:
    """EASE shortens holds and counts; a march of its usual length is not to be called a third less."""
    plan = prescribe(catalog, catalog.routines["desk-routine"], rung(1), Limits(eased=True), Pace())
    session = opened(*plan.exercises)
    told: dict[str, bool] = {}
    while (now := view(session)) is not None:
        told[now.item] = now.eased
        session = play(session, Skip())
    assert told == {"WU1": False, "ST2": True, "ST3": True, "ST5": True}


def test_the_repetitions_that_are_begun_are_counted_with_the_rest_on_the_side_of_what_was() -> None:
    session = opened()
    seen = []
    while (now := view(session)) is not None and now.exercise == 1:
        seen.append((now.kind, now.begun, now.reps))
        session = play(session, Skip())
    assert [n for kind, n, _ in seen if kind is Kind.HOLD] == [1, 1, 2, 2]
    assert (Kind.REST, 1, 2) in seen
    assert seen[0][:2] == (Kind.PREPARE, 0)


@pytest.mark.parametrize("first", [Side.LEFT, Side.RIGHT])
def test_the_rest_between_two_exercises_shows_on_which_side_the_next_one_begins(first: Side) -> None:
    resting = to(opened(first=first), Kind.BETWEEN)
    shown = view(resting)
    assert shown is not None
    assert shown.side is first
    begun = view(play(resting, Skip()))
    assert begun is not None
    assert begun.side is first
    asked = play(resting, PainNow(), answer(1))
    assert asked.check_ins[-1].side is Side.BOTH


def test_the_minutes_left_go_down_to_one_and_never_up() -> None:
    session, told = opened(), []
    while (now := view(session)) is not None:
        told.append(now.minutes)
        step = session.step
        session = play(session, Done() if step is not None and step.waits else Tick(session.left_s))
    planned = sum(step.seconds for step in opened().steps)
    assert told[0] == math.ceil(planned / 60)
    assert told == sorted(told, reverse=True)
    assert told[-1] == 1
