"""What is heard when a step begins, when it is taken up again, and when something is asked.

Instructions come in the pauses, never over a count: what the next work is, on which side, how, how much.
"""

from __future__ import annotations

from hamstretch.core.cues import Cue, Part
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
