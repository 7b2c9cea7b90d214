"""What a session lets be heard and when: signals to the second, words never over a count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.catalog_terms import Sides
from hamstretch.core.cues import COUNT_S, LONGEST_TALK_S, SHOWN_S, Cue, Part
from hamstretch.core.dose import Amount
from hamstretch.core.player_view import view
from hamstretch.core.prescribe import Exercise, Prescription
from hamstretch.core.record_terms import CheckIn, Moment, Quality, Side, Why
from hamstretch.core.records import Outcome
from hamstretch.core.session import advance, begin, recovered
from hamstretch.core.session_types import (
    Answer,
    Chime,
    Effect,
    EndEarly,
    Event,
    Gap,
    Hush,
    Mode,
    PainNow,
    PauseNow,
    Question,
    Session,
    Skip,
    Speak,
    Talking,
    Tell,
    Tick,
    Toggle,
)
from hamstretch.core.steps import Kind
from tests.material import COUNTED, HELD, opening

import msgspec  # isort: skip


def opened(*exercises: Exercise, rep_s: float = 0.0, asks_out: bool = False) -> Session:
    plan = Prescription(
        routine="t", wanted="t", planned=True, week=1, phase=1, exercises=exercises or (HELD, COUNTED)
    )
    return begin(plan, opening(rep_s=rep_s, asks_out=asks_out))[0]


def play(session: Session, *events: Event) -> tuple[Session, list[Effect]]:
    heard: list[Effect] = []
    for event in events:
        session, effects = advance(session, event)
        heard += effects
    return session, heard


def chimes(effects: list[Effect]) -> list[str]:
    return [e.name for e in effects if isinstance(e, Chime)]


def to(session: Session, kind: Kind) -> Session:
    while session.step is not None and session.step.kind is not kind:
        session = advance(session, Skip())[0]
    return session


def once(hold_s: int) -> Exercise:
    return msgspec.structs.replace(HELD, amount=Amount("hold", hold_s, 1))


def test_every_signal_of_a_session_comes_at_its_second() -> None:
    session, heard = opened(once(20), msgspec.structs.replace(COUNTED, sides=Sides.BOTH)), []
    for tenth in range(1, 800):
        session, effects = advance(session, Tick(0.1))
        heard += [(round(tenth / 10), e.name) for e in effects if isinstance(e, Chime)]
    hold = [(10, "half"), (17, "three"), (18, "two"), (19, "one"), (20, "end")]
    pause = [(2, "rest-three"), (3, "rest-two"), (4, "rest-one"), (5, "start")]
    assert heard == [
        (7, "rest-three"),
        (8, "rest-two"),
        (9, "rest-one"),
        (10, "start"),
        *((10 + s, name) for s, name in hold),
        (30, "switch"),
        *((30 + s, name) for s, name in pause),
        *((35 + s, name) for s, name in hold),
        (55, "rest"),
        (70, "prepare"),
        (77, "rest-three"),
        (78, "rest-two"),
        (79, "rest-one"),
    ]


def test_the_first_signal_prepares_and_the_last_one_says_that_it_is_done() -> None:
    session, effects = begin(
        Prescription(routine="t", wanted="t", planned=True, week=1, phase=1, exercises=(once(15),)),
        opening(),
    )
    assert chimes(list(effects)) == ["prepare"]
    while session.mode is not Mode.ENDED:
        session, effects = advance(session, Tick(1))
    assert chimes(list(effects)) == ["end", "done"]


def test_a_stop_has_a_signal_of_its_own_and_its_words_are_for_speaking() -> None:
    hold = to(opened(), Kind.HOLD)
    given_ = CheckIn(moment=Moment.DURING, nrs=4, qualities=(Quality.TINGLING,))
    _, heard = play(hold, PainNow(), Answer(given_))
    assert chimes(heard) == ["pause", "stop"]
    assert any(isinstance(e, Tell) and e.title is not None for e in heard)
    assert Speak(msgspec.structs.replace(ask(Question.RED_FLAGS), args={}), Part.ANSWER) in heard


def ask(question: Question):  # noqa: ANN201 - a sentence
    from hamstretch.core.announce import question as spoken  # noqa: PLC0415 - beside its one use

    return spoken(question).say


def test_a_pause_and_going_on_are_heard() -> None:
    hold = to(opened(), Kind.HOLD)
    paused, heard = play(hold, Tick(4), PauseNow())
    assert (chimes(heard), words(heard)) == (["pause"], ["speech.paused"])
    back, heard = play(paused, Toggle())
    assert (chimes(heard), words(heard)) == (["prepare"], ["speech.again"])
    assert chimes(play(back, Tick(3))[1]) == ["start"]
    rest, heard = play(to(opened(), Kind.PREPARE), PauseNow(), Toggle())
    assert words(heard) == ["speech.paused", "speech.prepare"]
    assert rest.mode is Mode.RUNNING


def words(effects: list[Effect]) -> list[str]:
    return [e.say.id for e in effects if isinstance(e, Speak)]


def test_half_and_the_last_seconds_are_named_before_the_count_begins() -> None:
    session, heard = to(opened(once(30)), Kind.HOLD), []
    for second in range(1, 31):
        session, effects = advance(session, Tick(1.0))
        heard += [
            (second, e.say.id)
            for e in effects
            if isinstance(e, Speak) and e.part in (Part.COUNT, Part.REMARK)
        ]
    assert [at for at, id_ in heard if id_ == "speech.half"] == [15]
    assert [at for at, id_ in heard if id_ == "speech.last"] == [25]
    assert [at for at, id_ in heard if id_.startswith("speech.remark")] == [8]


def test_short_holds_have_neither_half_nor_last_seconds() -> None:
    _, heard = play(to(opened(once(10)), Kind.HOLD), *[Tick(1.0)] * 10)
    assert [e for e in heard if isinstance(e, Speak) and e.part.brief] == []


# -- what is spoken is waited for -----------------------------------------------------------------------


def test_a_pause_stands_before_its_count_until_the_instruction_is_over() -> None:
    session, heard = play(opened(), Talking(on=True), *[Tick(0.5)] * 40)
    assert session.step is not None
    assert session.step.kind is Kind.PREPARE
    assert session.left_s == pytest.approx(COUNT_S, abs=0.01)
    assert chimes(heard) == []
    assert session.clock == pytest.approx(20)
    session, heard = play(session, Talking(on=False), *[Tick(0.5)] * 7)
    assert chimes(heard) == ["rest-three", "rest-two", "rest-one", "start"]
    assert session.step is not None
    assert session.step.kind is Kind.HOLD


def test_an_instruction_without_end_is_broken_off_and_the_count_begins() -> None:
    session, heard = play(opened(), Talking(on=True), *[Tick(0.5)] * round(2 * (7 + LONGEST_TALK_S) + 1))
    assert [e for e in heard if isinstance(e, Hush | Chime)][:2] == [Hush(), Chime(Cue.REST_THREE)]
    assert not session.talking


def test_speech_that_ends_in_time_costs_no_time() -> None:
    session, heard = play(opened(), Talking(on=True), Tick(5), Talking(on=False), Tick(5))
    assert chimes(heard)[-1] == "start"
    assert session.clock == 10


def test_the_count_back_into_position_waits_for_its_words() -> None:
    paused, _ = play(to(opened(), Kind.HOLD), Tick(4), PauseNow())
    back, _ = play(paused, Toggle(), Talking(on=True), Tick(2), Tick(2))
    assert (back.mode, back.reentry) == (Mode.REENTRY, 3)
    assert play(back, Talking(on=False), Tick(3))[0].mode is Mode.RUNNING


def test_work_waits_for_nobody_and_whoever_speaks_is_broken_off_by_its_start() -> None:
    ready, _ = play(opened(), Tick(9), Talking(on=True))
    skipped, heard = play(ready, Skip())
    assert [type(e) for e in heard if isinstance(e, Hush | Chime)] == [Hush, Chime]
    held, _ = play(skipped, Talking(on=True), Tick(31))
    assert held.step is not None
    assert held.step.kind is Kind.SWITCH


def test_a_tick_that_runs_over_a_whole_pause_leaves_its_words_out() -> None:
    late = play(opened(), Tick(10), Tick(30))[0]
    held, heard = play(late, Tick(12))
    assert held.step is not None
    assert held.step.kind is Kind.HOLD
    assert words(heard) == []


TALK = st.booleans().map(Talking)
TIME = st.floats(0, 12).map(Tick)
KEYS = st.sampled_from([Toggle(), PauseNow(), Skip(), PainNow(), Gap(60, slept=True), EndEarly(Why.TIME)])
RATED = st.integers(0, 3).map(lambda n: Answer(CheckIn(moment=Moment.DURING, nrs=n)))
COUNTS = {Cue.THREE, Cue.TWO, Cue.ONE, Cue.REST_THREE, Cue.REST_TWO, Cue.REST_ONE}


@given(st.lists(TALK | TIME | KEYS | RATED, max_size=60))
def test_whatever_happens_nothing_waited_for_is_said_over_a_count_or_in_running_work(
    events: list[Event],
) -> None:
    session = opened()
    for event in events:
        before = session
        session, effects = advance(session, event)
        if any(isinstance(e, Chime) and e.name in COUNTS for e in effects):
            assert not session.talking
        work = session.step is not None and session.step.kind is Kind.HOLD
        if work and session.mode is Mode.RUNNING and before.mode is Mode.RUNNING:
            assert not [e for e in effects if isinstance(e, Speak) and not e.part.brief]


def test_a_found_session_does_not_wait_for_words_of_a_former_run() -> None:
    assert not recovered(play(opened(), Talking(on=True))[0]).talking


# -- the visible twin ------------------------------------------------------------------------------------


def test_each_signal_is_shown_for_a_moment() -> None:
    begun = opened()
    shown = view(begun)
    assert shown is not None
    assert (shown.cue, shown.flash) == ("prepare", True)
    later = view(play(begun, Tick(0.5))[0])
    assert later is not None
    assert (later.cue, later.flash) == ("prepare", False)
    gone = view(play(begun, Tick(SHOWN_S))[0])
    assert gone is not None
    assert gone.cue == ""


# -- counted work that keeps a pace ----------------------------------------------------------------------


def test_paced_repetitions_end_by_themselves_and_are_counted_as_repetitions() -> None:
    paced = to(opened(COUNTED, rep_s=4.0), Kind.REPS)
    assert paced.left_s == 32
    session, heard = play(paced, *[Tick(1.0)] * 32)
    assert chimes(heard) == ["three", "two", "one", "end", "switch"]
    done = session.work[-1]
    assert (done.kind, done.done_reps, done.held_s, done.outcome) == ("reps", 8, 0, Outcome.DONE)


def test_the_big_key_still_ends_paced_repetitions_and_the_pause_key_pauses_them() -> None:
    paced = to(opened(COUNTED, rep_s=4.0), Kind.REPS)
    assert play(paced, Tick(5), Toggle())[0].work[-1].done_reps == 8
    paused, _ = play(paced, Tick(5), PauseNow())
    assert paused.mode is Mode.PAUSED
    assert play(paused, Toggle(), Tick(3))[0].mode is Mode.RUNNING


def test_paced_repetitions_that_are_left_have_no_seconds_held() -> None:
    cut = play(to(opened(COUNTED, rep_s=4.0), Kind.REPS), Tick(9), Skip())[0].work[-1]
    assert (cut.held_s, cut.done_reps, cut.outcome) == (0, 0, Outcome.SKIPPED)
    assert cut.side is Side.LEFT
