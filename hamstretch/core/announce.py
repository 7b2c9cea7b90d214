"""What is heard when a step begins, when it is taken up again, and when something is asked.

Instructions come in the pauses, never over a count: what the next work is, on which side, how, how much.
"""

from __future__ import annotations

from collections.abc import Iterator

from hamstretch.core.cues import COUNT, HALF_CUE_FROM_S, LAST_FROM_S, LAST_S, REMARK_SHARE, Cue, Part
from hamstretch.core.session_types import Chime, Effect, Question, Session, Speak
from hamstretch.core.steps import Kind, Step
from hamstretch.core.wording import Say, say

CHIMES = {
    Kind.PREPARE: Cue.PREPARE,
    Kind.SWITCH: Cue.SWITCH,
    Kind.REST: Cue.REST,
    Kind.RELAX: Cue.REST,
    Kind.BETWEEN: Cue.REST,
}
"""The signals of the pauses; work begins with START."""

REMARKS = 3
"""How many remarks there are, `speech.remark.0` and so on; a hold always has the same one."""


def announce(session: Session) -> tuple[Effect, ...]:
    """Return the signal of the step that begins, and what is told in it."""
    step = session.step
    if step is None:
        return ()
    told = instruction(session, step)
    chime = Chime(CHIMES.get(step.kind, Cue.START))
    return (chime,) if told is None else (chime, Speak(told))


def instruction(session: Session, step: Step) -> Say | None:
    """Return what is said of a step, if anything."""
    what = session.exercises[step.ex]
    match step.kind:
        case Kind.PREPARE:
            return say(
                "speech.prepare",
                item=what.item,
                variant=what.variant,
                side=str(step.side),
                told=int(step.ex > 0),
                dose=dose(_work_after(session)),
            )
        case Kind.SWITCH:
            new = int(step.rep == 1 and what.held)
            return say("speech.switch", item=what.item, variant=what.variant, side=str(step.side), back=new)
        case Kind.BETWEEN:
            asked = int(session.due >= 0)
            return say("speech.next", item=what.item, variant=what.variant, asked=asked)
        case Kind.REST:
            return say("speech.rest", seconds=step.seconds, side=str(step.side))
        case Kind.REPS if step.waits:
            return say("speech.reps", n=step.count, side=str(step.side))
        case _:
            return None


def _work_after(session: Session) -> Step | None:
    """Return the work that the current pause leads into."""
    return next((s for s in session.steps[session.index :] if s.kind.is_work), None)


def dose(step: Step | None) -> Say:
    """Return how much of something there is to do."""
    if step is None or not step.kind.is_work:
        return say("speech.dose.none")
    if step.kind is Kind.REPS:
        return say("speech.dose.reps", n=step.count)
    return say(f"speech.dose.{step.kind}", seconds=round(step.seconds))


def again(session: Session) -> tuple[Effect, ...]:
    """Return what is said when a session goes on: back into position, or the instruction once more."""
    step, what = session.step, session.exercise
    if step is None or what is None:
        return ()
    told = instruction(session, step)
    if told is None:
        told = say("speech.again", item=what.item, variant=what.variant, side=str(step.side))
    return (Speak(told),)


def question(asked: Question) -> Speak:
    """Return a question as it is spoken."""
    return Speak(say(f"speech.ask.{asked}"), Part.ANSWER)


def marks(step: Step) -> Iterator[tuple[float, Cue | Speak]]:
    """Yield what a timed step sounds and says in its course, with the second of it."""
    for left, cue in COUNT[step.kind.is_work].items():
        if step.seconds > left and step.kind is not Kind.BETWEEN:  # behind that one comes a pause of its own
            yield step.seconds - left, cue
    if step.kind not in (Kind.HOLD, Kind.TIMED):
        return
    if step.seconds >= HALF_CUE_FROM_S:
        yield step.seconds / 2, Cue.HALF
        yield step.seconds / 2, Speak(say("speech.half"), Part.COUNT)
        remark = say(f"speech.remark.{(step.rep + step.ex) % REMARKS}")
        yield step.seconds * REMARK_SHARE, Speak(remark, Part.REMARK)
    if step.seconds >= LAST_FROM_S:
        yield step.seconds - LAST_S, Speak(say("speech.last", seconds=LAST_S), Part.COUNT)
