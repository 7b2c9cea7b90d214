"""The session engine: `advance(session, event) -> (session, effects)`.

Every transition of a running session is here, in `session_steps.py` (time, steps, steering) and in
`session_pain.py` (ratings and the end); nothing there reads a clock, a file or the screen. Time comes
in as `Tick(dt)`, everything the user does as an event, and everything to be heard, shown or saved goes out
as effects, so that sound, picture and log cannot disagree.
"""

from __future__ import annotations

import msgspec

from hamstretch.core.prescribe import Prescription
from hamstretch.core.record_terms import EARLIEST, LATEST, CheckIn, Fired, Side, Stamp, Why
from hamstretch.core.records import Ending
from hamstretch.core.session_pain import Turn
from hamstretch.core.session_types import (
    Answer,
    AnswerSymptoms,
    Decline,
    Effect,
    EndEarly,
    Event,
    Gap,
    Mode,
    PainNow,
    Pause,
    Question,
    Session,
    Talking,
    Tick,
)
from hamstretch.core.steps import compile_steps

GAP_S = 5.0
"""[D] A tick later than this is a gap (habit 3): slept or stalled, never held time."""

LONGEST_S = 604_800.0
"""[D] A week: nothing in a session that is really running lasts longer."""


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """What a session is begun with, beside its prescription."""

    id: str
    at: Stamp
    app: str
    first_side: Side
    reentry_s: float
    asks_each: bool
    asks_out: bool
    check_in: CheckIn | None
    rep_s: float = 0.0
    fired: tuple[Fired, ...] = ()
    known_below_knee: bool = False
    sharp_before: frozenset[str] = frozenset()


def begin(plan: Prescription, opening: Opening) -> tuple[Session, tuple[Effect, ...]]:
    """Compile the prescription and enter its first step; the before check-in is already part of it."""
    checked = opening.check_in
    session = Session(
        id=opening.id,
        at=opening.at,
        app=opening.app,
        routine=plan.routine,
        planned=plan.planned,
        week=plan.week,
        phase=plan.phase,
        first_side=opening.first_side,
        reentry_s=opening.reentry_s,
        asks_each=opening.asks_each,
        asks_out=opening.asks_out,
        rep_s=opening.rep_s,
        pre=None if checked is None else checked.nrs,
        known_below_knee=opening.known_below_knee,
        sharp_before=opening.sharp_before,
        exercises=plan.exercises,
        steps=compile_steps(plan.exercises, opening.first_side, opening.rep_s),
        check_ins=() if checked is None else (checked,),
        fired=opening.fired,
    )
    turn = Turn(session)
    turn.enter()
    return turn.result()


def passed(mono_s: float, wall_s: float) -> Tick | Gap:
    """Tell time apart from a gap, given what each clock says went by since the last tick.

    A clock set back never matters to a hold; a wall clock far ahead of the other one means sleep.
    """
    if wall_s - mono_s > GAP_S:
        return Gap(wall_s, slept=True)
    if mono_s > GAP_S:
        return Gap(mono_s, slept=False)
    return Tick(max(0.0, mono_s))


def sound(session: Session) -> bool:
    """Tell whether the session can be played on or kept: a damaged journal may decode to one that cannot."""
    count = len(session.exercises)
    exercises = (*(step.ex for step in session.steps), *session.eased, *session.shorter, *session.swapped)
    seconds = (session.elapsed, session.clock, session.reentry, *(step.seconds for step in session.steps))
    return (
        0 <= session.index <= len(session.steps)
        and all(0 <= ex < count for ex in exercises)
        and -1 <= session.due < count
        and all(0 <= s <= LONGEST_S for s in seconds)
        and EARLIEST <= session.at.utc < LATEST
    )


def recovered(session: Session) -> Session:
    """Return a session found in the journal, paused until its owner decides."""
    if session.mode in (Mode.RUNNING, Mode.REENTRY, Mode.PAUSED):
        return msgspec.structs.replace(session, mode=Mode.PAUSED, pause=Pause.RECOVERED, talking=False)
    return msgspec.structs.replace(session, talking=False)


def abandoned(session: Session) -> Session:
    """Return a found session closed as it was: what was done stays done, the rest was interrupted.

    One that had ended before, for pain or by a rule, ended so, whatever became of its last questions (A6).
    """
    turn = Turn(session)
    turn.drop_rest(Why.INTERRUPTED)
    ended = session.ending is not Ending.COMPLETE
    ending, why = (session.ending, session.why) if ended else (Ending.RECOVERED, Why.INTERRUPTED)
    turn.put(mode=Mode.ENDED, question=Question.NONE, ending=ending, why=why)
    return turn.s


def advance(session: Session, event: Event) -> tuple[Session, tuple[Effect, ...]]:
    """Apply one event; an event that means nothing now changes nothing."""
    turn = Turn(session)
    if session.mode is Mode.ENDED:
        return turn.result()
    match event:
        case Tick() | Gap() | Talking():
            turn.happen(event)
        case Answer(check_in):
            turn.answer(check_in)
        case AnswerSymptoms():
            turn.symptoms(event)
        case Decline():
            turn.decline()
        case EndEarly(why):
            turn.end_early(why)
        case PainNow():
            turn.pain_now()
        case _ if session.mode is not Mode.ASKING:
            turn.control(event)
        case _:
            pass
    return turn.result()
