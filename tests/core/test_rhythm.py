"""When to look at the session again: never past a change of what is shown or sounded, and not too often."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.player_view import view
from hamstretch.core.prescribe import Prescription
from hamstretch.core.rhythm import BREATH_S, MOTION_S, SECOND_S, until_next
from hamstretch.core.session import advance, begin
from hamstretch.core.session_types import Chime, Mode, PauseNow, Session, Skip, Talking, Tick, Toggle
from hamstretch.core.steps import Kind
from tests.material import COUNTED, HELD, opening

LATE = 0.001
"""A timer counts in milliseconds and is never early."""


def session_at(kind: Kind) -> Session:
    plan = Prescription(routine="t", wanted="t", planned=True, week=1, phase=1, exercises=(HELD, COUNTED))
    session = begin(plan, opening())[0]
    while session.step is not None and session.step.kind is not kind:
        session = advance(session, Skip())[0]
    return session


@pytest.mark.parametrize(
    ("kind", "frame"), [(Kind.HOLD, BREATH_S), (Kind.SWITCH, MOTION_S), (Kind.REPS, MOTION_S)]
)
def test_a_held_pose_needs_fewer_frames_than_a_figure_that_moves(kind: Kind, frame: float) -> None:
    session = session_at(kind)
    assert until_next(session, reduced_motion=False) == pytest.approx(frame)
    assert until_next(session, reduced_motion=True) == pytest.approx(SECOND_S)


def test_while_time_stands_still_there_is_nothing_to_wait_for() -> None:
    paused = advance(session_at(Kind.HOLD), PauseNow())[0]
    assert until_next(paused, reduced_motion=False) is None
    back = advance(paused, Toggle())[0]
    assert back.mode is Mode.REENTRY
    assert until_next(back, reduced_motion=False) == pytest.approx(SECOND_S)


@given(st.floats(0, 30.9), st.booleans())
def test_no_number_changes_and_nothing_sounds_before_the_next_look(gone: float, reduced: bool) -> None:
    session = advance(session_at(Kind.HOLD), Tick(gone))[0]
    wait = until_next(session, reduced_motion=reduced)
    assert wait is not None
    assert 0 < wait <= SECOND_S
    if wait > 2 * LATE:
        almost, effects = advance(session, Tick(wait - LATE))
        assert view(almost).count == view(session).count  # type: ignore[union-attr]
        assert not any(isinstance(e, Chime) for e in effects)


@pytest.mark.parametrize("reduced", [True, False])
def test_a_hold_looked_at_in_this_rhythm_ends_on_time(reduced: bool) -> None:
    session, passed, looks = session_at(Kind.HOLD), 0.0, 0
    while session.step is not None and session.step.kind is Kind.HOLD:
        wait = (until_next(session, reduced_motion=reduced) or 0.0) + LATE
        session, passed, looks = advance(session, Tick(wait))[0], passed + wait, looks + 1
    assert passed == pytest.approx(31, abs=2 * LATE)
    assert looks <= (31 if reduced else 31 / BREATH_S) + 32


@given(st.floats(0, 9.9), st.booleans())
def test_a_pause_that_waits_for_words_is_looked_at_when_it_begins_to(gone: float, reduced: bool) -> None:
    session, _ = advance(advance(session_at(Kind.PREPARE), Tick(gone))[0], Talking(on=True))
    wait = until_next(session, reduced_motion=reduced)
    assert wait is not None
    assert 0 < wait <= SECOND_S
    assert session.listens or session.counted_s == 0 or wait <= session.counted_s
