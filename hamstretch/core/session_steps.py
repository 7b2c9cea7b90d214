"""One call of the session engine while it is worked out: time, steps, and what the user steers.

What pain and the end of a session bring stands on top of this, in `session_pain.py`.
"""

import abc
import math
from operator import itemgetter

import msgspec

from hamstretch.core.announce import again, announce, marks, question
from hamstretch.core.cues import LONGEST_TALK_S, Cue, Part
from hamstretch.core.dose import shorter
from hamstretch.core.record_terms import Why
from hamstretch.core.records import Outcome, Work
from hamstretch.core.session_types import (
    EPS,
    Adjust,
    Back,
    Chime,
    Done,
    Effect,
    Event,
    Gap,
    Hush,
    Mode,
    Pause,
    PauseNow,
    Question,
    RestartSide,
    Save,
    Session,
    Skip,
    SkipExercise,
    Speak,
    Talking,
    Tell,
    Tick,
    Toggle,
)
from hamstretch.core.steps import Kind, Step
from hamstretch.core.wording import say

JOURNAL_S = 5.0
"""[D] A kill loses at most this much of a hold."""
SHORTEST_S = 5.0
"""[D] No step is shortened below this by hand."""
JUST_BEGUN_S = 3.0
"""[D] Going back within this of a step's start means the step before."""


class StepTurn(abc.ABC):
    """One call of `advance` while it is being worked out; never outlives it."""

    def __init__(self, session: Session) -> None:
        self.s = session
        self.effects: list[Effect] = []

    def result(self) -> tuple[Session, tuple[Effect, ...]]:
        """Return the state and the effects so far."""
        return self.s, tuple(self.effects)

    def put(self, **changes: object) -> None:
        """Change fields of the state."""
        self.s = msgspec.structs.replace(self.s, **changes)

    def emit(self, *effects: Effect) -> None:
        """Add effects in order."""
        for effect in effects:
            if isinstance(effect, Chime):
                self.put(cue=effect.name, cue_at=self.s.clock)
        self.effects.extend(effects)

    # -- time ---------------------------------------------------------------------------------------

    def happen(self, event: Tick | Gap | Talking) -> None:
        """Take what comes by itself: time, missing time, and speech that begins or ends."""
        match event:
            case Tick(dt):
                self.tick(dt)
            case Gap(_, slept):
                self.halt(Pause.SLEPT if slept else Pause.STALLED)
            case Talking(on):
                self.put(talking=on, lag=0.0)

    def tick(self, dt: float) -> None:
        """Let seconds pass, over as many steps as they reach."""
        while dt > EPS and self.s.mode in (Mode.RUNNING, Mode.REENTRY):
            if self.s.listens:
                dt = self.listen(dt)
                continue
            if self.s.mode is Mode.REENTRY:
                dt = self.reenter(dt)
                continue
            step = self.s.step
            use = dt if step is None or step.waits else min(dt, self.s.left_s)
            if self.s.talking and self.s.counted_s > EPS:
                use = min(use, self.s.counted_s)
            self.flow(use)
            dt -= use
            if step is not None and not step.waits and self.s.left_s <= EPS:
                self.complete()

    def listen(self, dt: float) -> float:
        """Let the instruction be heard to its end before the count; return the seconds left over."""
        use = min(dt, LONGEST_TALK_S - self.s.lag)
        self.put(lag=self.s.lag + use, clock=self.s.clock + use)
        if LONGEST_TALK_S - self.s.lag <= EPS:
            self.hush()
        return dt - use

    def hush(self) -> None:
        """Break off whatever is being said."""
        if self.s.talking:
            self.put(talking=False)
            self.emit(Hush())

    def reenter(self, dt: float) -> float:
        """Count in after a pause; return the seconds left over."""
        use = min(dt, self.s.reentry)
        left = self.s.reentry - use
        self.put(reentry=left if left > EPS else 0.0)
        if left <= EPS:
            self.put(mode=Mode.RUNNING, pause=Pause.NONE)
            self.hush()
            self.emit(Chime(Cue.START), Save())
        return dt - use

    def flow(self, use: float) -> None:
        """Let time pass inside the current step and give the signals it crosses."""
        before, after = self.s.elapsed, self.s.elapsed + use
        self.put(elapsed=after, clock=self.s.clock + use)
        step = self.s.step
        if step is None:
            return
        if not step.waits:
            for mark, cue in sorted(marks(step), key=itemgetter(0)):
                if before < mark <= after:
                    self.sound(cue)
        if int(before / JOURNAL_S) != int(after / JOURNAL_S):
            self.emit(Save())

    def sound(self, cue: Cue | Speak) -> None:
        """Give a signal; whoever still speaks when a count begins is broken off."""
        if isinstance(cue, Cue):
            self.hush()
            self.emit(Chime(cue))
        elif not self.s.talking:
            self.emit(cue)

    def halt(self, why: Pause) -> None:
        """Stand still, and let it be heard; missing time is never held time."""
        if self.s.mode in (Mode.RUNNING, Mode.REENTRY):
            self.hush()
            self.put(mode=Mode.PAUSED, pause=why)
            told = say("speech.paused", why=say(f"pause.{why}"))
            self.emit(Chime(Cue.PAUSE), Speak(told, Part.ANSWER), Save())

    # -- steps --------------------------------------------------------------------------------------

    def complete(self) -> None:
        """End a timed step by the clock."""
        step = self.s.step
        if step is not None and step.kind.is_work:
            reps = step.kind is Kind.REPS
            self.log(step, Outcome.DONE, held=0.0 if reps else step.seconds, count=step.count)
            self.emit(Chime(Cue.END))
        self.leave()

    def leave(self) -> None:
        """Go to the next step, asking first where the last repetition has to be looked at again."""
        step = self.s.step
        ask = self.s.recheck and step is not None and step.kind.is_work
        self.move(self.s.index + 1)
        if ask:
            again = self.s.step is not None and step is not None and self.s.step.ex == step.ex
            self.put(recheck=False)
            if again:
                self.put(mode=Mode.ASKING, question=Question.RECHECK)
                self.emit(question(Question.RECHECK))

    def move(self, index: int) -> None:
        """Make another step the current one."""
        old = self.s.step
        self.put(index=index, elapsed=0.0)
        new = self.s.step
        if old is not None and (new is None or new.ex > old.ex):
            self.put(recheck=False, calf_pull=False)
            if self.s.asks_each and new is not None and self.touched(old.ex):
                self.put(due=old.ex)
        self.enter()

    def touched(self, ex: int) -> bool:
        """Whether anything of an exercise was really done."""
        item = self.s.exercises[ex].item
        return any(w.item == item and (w.held_s > 0 or w.done_reps > 0) for w in self.s.work)

    def enter(self) -> None:
        """Announce the current step, or go to the check-out when there is none left."""
        step = self.s.step
        self.hush()
        # of a step that is over already, only answers are still to be said
        self.effects = [e for e in self.effects if not isinstance(e, Speak) or e.part is Part.ANSWER]
        if step is None:
            self.check_out()
            return
        if step.kind.is_work:
            self.put(due=-1)
        self.put(lag=0.0)
        self.emit(*announce(self.s), Save())

    def log(
        self, step: Step, outcome: Outcome, *, held: float = 0.0, count: int = 0, why: Why = Why.NONE
    ) -> None:
        """Write down one piece of work as it was."""
        what = self.s.exercises[step.ex]
        work = Work(
            item=what.item,
            variant=what.variant,
            kind=step.kind.logged,
            side=step.side,
            rep=step.rep,
            planned_s=step.planned_s,
            held_s=round(held, 3),
            planned_reps=step.count,
            done_reps=count,
            volume=what.volume and step.kind is Kind.HOLD,
            outcome=outcome,
            why=why,
        )
        self.put(work=(*self.s.work, work))

    def cut(self, why: Why) -> None:
        """Write down the current step as it stands: cut short, or skipped when nothing was done of it."""
        step = self.s.step
        if step is None or not step.kind.is_work:
            return
        held = 0.0 if step.kind is Kind.REPS else self.s.elapsed
        at = None if held > 0 else self.last(step)
        if at is not None and self.s.work[at].outcome is Outcome.DONE and self.s.work[at].why is Why.REDONE:
            self.explain(at, Why.NONE)  # gone back to and not done again: it stays done
            return
        self.log(step, Outcome.CUT if held > 0 else Outcome.SKIPPED, held=held, why=why)

    def last(self, step: Step) -> int | None:
        """Return the place of a step's last record, if it has one."""
        what = self.s.exercises[step.ex]
        wanted = (what.item, what.variant, step.kind.logged, step.side, step.rep)
        keys = [(w.item, w.variant, w.kind, w.side, w.rep) for w in self.s.work]
        return max((at for at, key in enumerate(keys) if key == wanted), default=None)

    def explain(self, at: int, why: Why) -> None:
        """Put another reason to a record."""
        told = msgspec.structs.replace(self.s.work[at], why=why)
        self.put(work=(*self.s.work[:at], told, *self.s.work[at + 1 :]))

    # -- controls -----------------------------------------------------------------------------------

    def control(self, event: Event) -> None:
        """Do what the user steers."""
        step = self.s.step
        if step is None:
            return
        match event:
            case Toggle():
                self.toggle(step)
            case PauseNow():
                self.pause()
            case Done(count):
                self.done(step, count)
            case Skip():
                self.cut(Why.OTHER)
                self.leave()
            case SkipExercise(why):
                self.skip_exercise(why)
            case Back():
                self.back()
            case RestartSide():
                self.restart_side()
            case Adjust(seconds):
                self.adjust(step, seconds)
            case _:
                pass

    def toggle(self, step: Step) -> None:
        """Pause, go on, or say a waiting step is done."""
        if self.s.mode is Mode.PAUSED:
            self.resume()
        elif step.kind is Kind.REPS and self.s.mode is Mode.RUNNING:
            self.done(step, None)
        else:
            self.pause()

    def pause(self) -> None:
        """Pause, whatever runs."""
        self.halt(Pause.USER)

    def resume(self) -> None:
        """Go on, after the re-entry count where a clock is running."""
        step = self.s.step
        work = step is not None and step.kind.is_work and not step.waits
        self.put(lag=0.0)
        if self.s.reentry_s > 0 and work:
            self.put(mode=Mode.REENTRY, reentry=self.s.reentry_s)
            self.emit(Chime(Cue.PREPARE), *again(self.s))
        else:
            self.put(mode=Mode.RUNNING, pause=Pause.NONE)
            self.emit(Chime(Cue.START) if work else Chime(Cue.PREPARE), *(() if work else again(self.s)))
        self.emit(Save())

    def done(self, step: Step, count: int | None) -> None:
        """End counted work with its count, or any other step as it stands."""
        if step.kind is not Kind.REPS:
            if step.kind.is_work:
                self.cut(Why.OTHER)
            self.leave()
            return
        number = step.count if count is None else count
        self.log(step, Outcome.CUT if number < step.count else Outcome.DONE, count=number)
        self.emit(Chime(Cue.END))
        self.leave()

    def skip_exercise(self, why: Why) -> None:
        """Leave the rest of this exercise out."""
        step = self.s.step
        if step is None:
            return
        self.cut(why)
        after = self.s.index + 1
        while after < len(self.s.steps) and self.s.steps[after].ex == step.ex:
            if self.s.steps[after].kind.is_work:
                self.log(self.s.steps[after], Outcome.SKIPPED, why=why)
            after += 1
        self.move(after)

    def back(self) -> None:
        """Begin this step again, or the one before when it has only just begun."""
        if self.s.elapsed > JUST_BEGUN_S or self.s.index <= self.s.floor:
            self.redo(self.s.index)
        else:
            self.redo(self.s.index - 1)
        self.put(mode=Mode.RUNNING, pause=Pause.NONE)

    def restart_side(self) -> None:
        """Go back to the pause that leads into the current side's work."""
        index = self.s.index
        while index > self.s.floor and self.s.steps[index].kind.is_work:
            index -= 1
        self.redo(index)
        self.put(mode=Mode.RUNNING, pause=Pause.NONE)

    def redo(self, index: int) -> None:
        """Leave the current step as redone and begin at an earlier one.

        [D] A finished repetition may be done again, as a session may: domain 2.2 caps what is asked. All that
        was done counts in the week's seconds; it was asked for once.
        """
        if self.s.elapsed >= 1.0:
            self.cut(Why.REDONE)
        for step in self.s.steps[index : self.s.index]:
            if step.kind.is_work and (at := self.last(step)) is not None:
                self.explain(at, Why.REDONE)
        self.put(index=index, elapsed=0.0)
        self.enter()

    def adjust(self, step: Step, seconds: float) -> None:
        """Lengthen or shorten this step; the same repetition's other side follows."""
        if step.waits:
            return
        new = max(SHORTEST_S, self.s.elapsed, min(step.seconds + seconds, self.longest(step)))
        if seconds > 0 and new <= step.seconds:
            self.emit(Tell(None, (say("session.at-dose", seconds=round(step.seconds)),)))
        steps = list(self.s.steps)
        for at in range(self.s.index, len(steps)):
            other = steps[at]
            twin = (other.ex, other.rep, other.kind) == (step.ex, step.rep, step.kind)
            if at == self.s.index or (twin and step.kind.is_work):
                steps[at] = msgspec.structs.replace(other, seconds=new)
        self.put(steps=tuple(steps))
        self.emit(Save())
        if self.s.left_s <= EPS and self.s.mode is Mode.RUNNING:
            self.complete()

    def longest(self, step: Step) -> float:
        """Return how long a step may be made by hand: rule (a) keeps a hold at its dose until phase 4.

        One that D5 eased stays eased, in every phase.
        """
        if step.kind is not Kind.HOLD:
            return math.inf
        if step.ex in self.s.shorter:
            return max(step.seconds, shorter(step.planned_s))
        return max(step.seconds, step.planned_s, self.s.exercises[step.ex].cap_s)

    # -- what comes behind the last step -------------------------------------------------------------

    @abc.abstractmethod
    def check_out(self) -> None:
        """Ask what is asked when the last step is through."""
