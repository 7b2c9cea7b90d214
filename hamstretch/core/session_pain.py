"""What pain and the end bring to a running session: the rules D1-D7 carried out, and the check-out."""

from collections.abc import Sequence

import msgspec

from hamstretch.core.announce import question
from hamstretch.core.cues import Cue
from hamstretch.core.dose import fewer, shorter
from hamstretch.core.during import DuringFacts, during
from hamstretch.core.pain import Action, Lock
from hamstretch.core.prescribe import Exercise
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Quality, Side, Why
from hamstretch.core.records import Ending, Outcome
from hamstretch.core.session_steps import StepTurn
from hamstretch.core.session_types import (
    AnswerSymptoms,
    Chime,
    Finished,
    Mode,
    Question,
    Save,
    Tell,
)
from hamstretch.core.steps import Kind, Step, compile_exercise
from hamstretch.core.wording import say

B1 = ("B1", Action.EMERGENCY, Lock.UNTIL_ASSESSED_EMERGENCY)
B2 = ("B2", Action.URGENT, Lock.UNTIL_ASSESSED_URGENT)
"""What the answers to the emergency questions set off: the rule, what it does, what it shuts."""


class Turn(StepTurn):
    """A whole turn of the engine; never outlives one call of `advance`."""

    # -- pain ---------------------------------------------------------------------------------------

    def pain_now(self) -> None:
        """Stop the clock and ask how it is."""
        if self.s.step is not None and self.s.mode is not Mode.ASKING:
            self.put(mode=Mode.ASKING, question=Question.PAIN_NOW)
            self.emit(Chime(Cue.PAUSE), question(Question.PAIN_NOW), Save())

    def answer(self, given: CheckIn) -> None:
        """Take an answer to whatever is asked."""
        match self.s.question:
            case Question.PAIN_NOW | Question.RECHECK:
                self.rate(given, Moment.DURING, self.s.rated)
            case Question.PEAK:
                self.keep(given, Moment.PEAK, -1)
                if not self.judge(given, Moment.PEAK, -1):
                    self.ask(Question.AFTER)
            case Question.AFTER:
                self.keep(given, Moment.AFTER, -1)
                if not self.judge(given, Moment.AFTER, -1):
                    self.finish()
            case Question.NONE if self.s.due >= 0:
                ex = self.s.due
                self.put(due=-1)
                self.rate(given, Moment.EXERCISE, ex)
            case _:
                pass

    def keep(self, given: CheckIn, moment: Moment, ex: int) -> None:
        """Write a check-in down at the session's own time."""
        step = self.s.step
        here = step is not None and step.ex == ex and step.kind is not Kind.BETWEEN
        kept = msgspec.structs.replace(
            given,
            moment=moment,
            at_s=round(self.s.clock, 1),
            item=self.s.exercises[ex].item if ex >= 0 else "",
            side=step.side if step is not None and here else Side.BOTH,
        )
        self.put(check_ins=(*self.s.check_ins, kept))
        self.emit(Save())

    def rate(self, given: CheckIn, moment: Moment, ex: int) -> None:
        """Take a rating given in the middle of the session and do what the rules say."""
        self.keep(given, moment, ex)
        asked = self.s.mode is Mode.ASKING
        self.put(question=Question.NONE)
        if self.judge(given, moment, ex) or not asked:
            return
        if self.s.mode is Mode.ASKING and self.s.question is Question.NONE:
            self.resume()

    def judge(self, given: CheckIn, moment: Moment, ex: int) -> bool:
        """Apply D1-D7; return whether the session stops for it. At the check-out only a stop matters."""
        verdict = during(self.facts(msgspec.structs.replace(given, moment=moment), ex))
        kept = tuple(
            msgspec.structs.replace(f, at_s=round(self.s.clock, 1), item=self.item(ex)) for f in verdict.fired
        )
        if self.s.step is None and not verdict.ends:
            return False
        self.put(fired=(*self.s.fired, *kept))
        if verdict.tell:
            self.emit(Tell(verdict.title, verdict.tell, verdict.lock))
        if verdict.ends:
            self.stop(verdict.actions)
            return True
        self.obey(verdict.actions, given, ex)
        return False

    def item(self, ex: int) -> str:
        """Return the item id of an exercise, or an empty text outside of one."""
        return self.s.exercises[ex].item if ex >= 0 else ""

    def facts(self, given: CheckIn, ex: int) -> DuringFacts:
        """Gather what D1-D7 look at."""
        return DuringFacts(
            check_in=given,
            pre=self.s.pre or 0,
            known_below_knee=self.s.known_below_knee,
            calf_pull_before=self.s.calf_pull,
            eased=ex in self.s.eased,
            swapped=ex in self.s.swapped,
            sharp_before=self.s.sharp_count,
            sharp_earlier_session=self.item(ex) in self.s.sharp_before,
            moving=ex >= 0 and self.s.exercises[ex].amount.kind in ("reps", "timed"),
        )

    def obey(self, actions: Sequence[Action], given: CheckIn, ex: int) -> None:
        """Carry out the milder actions."""
        if {Quality.SHARP, Quality.STABBING}.intersection(given.qualities):
            self.put(sharp_count=self.s.sharp_count + 1)
        if Quality.CALF_PULL in given.qualities:
            self.put(calf_pull=True)
        step = self.s.step
        here = step is not None and step.ex == ex and step.kind is not Kind.BETWEEN
        if Action.DROP_POSITION in actions and ex >= 0:
            self.drop_position(self.s.exercises[ex], ex, here=here)
        elif Action.SKIP_ITEM in actions and here:
            self.carry_on()
            self.skip_exercise(Why.RULE)
        elif Action.SWAP in actions and here:
            self.swap(ex)
        elif Action.EASE in actions:
            self.ease(ex, here=here)
        else:
            return
        self.put(floor=self.s.index)

    def carry_on(self) -> None:
        """Leave a question behind so that the session runs again."""
        if self.s.mode is Mode.ASKING:
            self.put(mode=Mode.RUNNING, question=Question.NONE)

    def ease(self, ex: int, *, here: bool) -> None:
        """EASE: from here on every hold is 5 s shorter, never under 10 s; look again after the next rep."""
        steps = list(self.s.steps)
        for at in range(self.s.index, len(steps)):
            step = steps[at]
            if step.ex in self.s.shorter or not step.kind.is_work:
                continue
            steps[at] = ease_step(step, self.s.elapsed if at == self.s.index else 0.0)
        later = frozenset(s.ex for s in steps[self.s.index :])
        self.put(steps=tuple(steps), eased=self.s.eased | {ex}, shorter=self.s.shorter | later, recheck=here)

    def swap(self, ex: int) -> None:
        """SWAP: what is left of this exercise becomes the easier one; with none there, it is skipped."""
        what = self.s.exercises[ex]
        self.carry_on()
        if not what.swap:
            self.skip_exercise(Why.RULE)
            return
        step = self.s.step
        rep = step.rep if step is not None else 1
        easier = what.swap[0]
        left = max(1, min(easier.amount.reps, what.amount.reps - rep + 1))
        easier = msgspec.structs.replace(easier, amount=msgspec.structs.replace(easier.amount, reps=left))
        self.cut(Why.RULE)
        rest = [s for s in self.s.steps[self.s.index + 1 :] if s.ex == ex]
        for gone in rest:
            if gone.kind.is_work:
                self.log(gone, Outcome.SKIPPED, why=Why.RULE)
        new = tuple(
            ease_step(s, 0.0) if s.kind.is_work else s
            for s in compile_exercise(easier, ex, self.s.first_side, self.s.rep_s)
        )
        head = self.s.steps[: self.s.index]
        tail = self.s.steps[self.s.index + 1 + len(rest) :]
        exercises = (*self.s.exercises[:ex], easier, *self.s.exercises[ex + 1 :])
        self.put(
            exercises=exercises,
            steps=(*head, *new, *tail),
            elapsed=0.0,
            swapped=self.s.swapped | {ex},
            recheck=True,
        )
        self.enter()

    def drop_position(self, what: Exercise, ex: int, *, here: bool) -> None:
        """D3: leave this exercise, and every later one in the same position."""
        self.carry_on()
        gone = {i for i, e in enumerate(self.s.exercises) if i > ex and e.position is what.position}
        keep_to = self.s.index + 1
        kept = list(self.s.steps[:keep_to])
        current = self.s.step
        for step in self.s.steps[keep_to:]:
            if step.ex not in gone:
                kept.append(step)
            elif step.kind.is_work:
                self.log(step, Outcome.SKIPPED, why=Why.RULE)
        self.put(steps=tuple(kept))
        if here or (current is not None and current.ex in gone):
            self.skip_exercise(Why.RULE)

    def stop(self, actions: Sequence[Action]) -> None:
        """END: nothing more is done; the emergency questions come at once after a D1."""
        self.drop_rest(Why.RULE)
        self.put(ending=Ending.STOPPED_BY_RULE, why=Why.PAIN)
        self.emit(Chime(Cue.STOP), Save())
        asked = self.s.question
        if Action.EMERGENCY in actions:
            self.finish()
        elif Action.ASK_B1 in actions:
            self.ask(Question.RED_FLAGS)
        elif asked is Question.AFTER:
            self.finish()
        else:
            self.ask(Question.AFTER)

    def drop_rest(self, why: Why) -> None:
        """Write down everything not yet done as skipped and go behind the last step."""
        self.cut(why)
        for step in self.s.steps[self.s.index + 1 :]:
            if step.kind.is_work:
                self.log(step, Outcome.SKIPPED, why=why)
        self.put(index=len(self.s.steps), elapsed=0.0, due=-1)

    # -- the end ------------------------------------------------------------------------------------

    def symptoms(self, event: AnswerSymptoms) -> None:
        """Take the answer to the emergency questions; B1 and B2 end it here."""
        if self.s.question is not Question.RED_FLAGS:
            return
        at = round(self.s.clock, 1)
        if event.emergencies or event.urgent:
            rule, action, lock = B1 if event.emergencies else B2
            ticked = (*event.emergencies, *event.urgent, *event.others)
            self.put(fired=(*self.s.fired, Fired(rule=rule, action=action, at_s=at)))
            self.mark_new(ticked)
            says = (say(f"pain.{rule}.text"), say(f"pain.{rule}.opens"))
            self.emit(Tell(say(f"pain.{rule}.title"), says, lock))
            self.finish()
        elif any(c.moment is Moment.AFTER for c in self.s.check_ins):
            self.finish()
        else:
            self.mark_new(event.others)
            self.ask(Question.AFTER)

    def mark_new(self, ticked: tuple[str, ...]) -> None:
        """Keep the ticked symptoms on the check-in that led to the questions."""
        if self.s.check_ins and ticked:
            *rest, last = self.s.check_ins
            self.put(check_ins=(*rest, msgspec.structs.replace(last, new=(*last.new, *ticked))))

    def ask(self, asked: Question) -> None:
        """Ask something, or finish where this session asks nothing at its end."""
        if asked is Question.AFTER and not self.s.asks_out and self.s.ending is Ending.COMPLETE:
            self.finish()
            return
        self.put(mode=Mode.ASKING, question=asked)
        self.emit(question(asked), Save())

    def check_out(self) -> None:
        """Ask what is asked when the last step is through."""
        if self.s.mode is Mode.ENDED:
            return
        self.emit(Chime(Cue.DONE))
        if self.s.asks_out:
            self.ask(Question.PEAK)
        else:
            self.finish()

    def end_early(self, why: Why) -> None:
        """End by the user's own wish; what is left is skipped for that reason."""
        if self.s.step is None:
            return
        self.drop_rest(why)
        self.put(ending=Ending.ENDED_EARLY, why=why)
        self.emit(Chime(Cue.DONE))
        if self.s.asks_out or why in (Why.PAIN, Why.UNWELL):
            self.ask(Question.PEAK)
        else:
            self.finish()

    def decline(self) -> None:
        """Leave the open question unanswered."""
        match self.s.question:
            case Question.PAIN_NOW | Question.RECHECK:
                self.put(question=Question.NONE)
                self.resume()
            case Question.PEAK:
                self.ask(Question.AFTER)
            case Question.AFTER:
                self.finish()
            case Question.NONE if self.s.due >= 0:
                self.put(due=-1)
            case _:
                pass

    def finish(self) -> None:
        """End for good."""
        self.put(mode=Mode.ENDED, question=Question.NONE)
        self.emit(Save(), Finished())


def ease_step(step: Step, elapsed: float) -> Step:
    """EASE one step [D]: a hold 5 s shorter, not under 10 s nor under what is done; counts a third less."""
    if step.kind is Kind.HOLD:
        return msgspec.structs.replace(step, seconds=max(shorter(step.seconds), elapsed))
    if step.kind is Kind.REPS:
        count = fewer(step.count)
        seconds = max(step.seconds * count / step.count, elapsed)
        return msgspec.structs.replace(step, count=count, seconds=seconds)
    return step
