"""The session engine: `advance(session, event) -> (session, effects)`.

Every transition of a running session is here; nothing here reads a clock, a file or the screen. Time comes
in as `Tick(dt)`, everything the user does as an event, and everything to be heard, shown or saved goes out
as effects, so that sound, picture and log cannot disagree.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from hamstretch.core.dose import EASE_HOLD_S, FLOOR_HOLD_S
from hamstretch.core.during import DuringFacts, during
from hamstretch.core.pain import Action
from hamstretch.core.prescribe import Exercise, Prescription
from hamstretch.core.records import (
    CheckIn,
    Ending,
    Fired,
    Moment,
    Outcome,
    Quality,
    Side,
    Stamp,
    Why,
    Work,
)
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
from hamstretch.core.steps import Kind, Step, compile_exercise, compile_steps
from hamstretch.core.wording import say

GAP_S = 5.0
"""[D] A tick later than this is a gap (habit 3): slept or stalled, never held time."""
JOURNAL_S = 5.0
"""A kill loses at most this much of a hold."""
SHORTEST_S = 5.0
"""[D] No step is shortened below this by hand."""
JUST_BEGUN_S = 3.0
"""[D] Going back within this of a step's start means the step before."""
HALF_CUE_FROM_S = 20.0
"""[D] Shorter holds have no half-way signal."""
EPS = 1e-9
"""Seconds below which a float is nothing."""


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
        pre=None if checked is None else checked.nrs,
        known_below_knee=opening.known_below_knee,
        sharp_before=opening.sharp_before,
        exercises=plan.exercises,
        steps=compile_steps(plan.exercises, opening.first_side),
        check_ins=() if checked is None else (checked,),
        fired=opening.fired,
    )
    turn = _Turn(session)
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


def recovered(session: Session) -> Session:
    """Return a session found in the journal, paused until its owner decides."""
    if session.mode in (Mode.RUNNING, Mode.REENTRY, Mode.PAUSED):
        return msgspec.structs.replace(session, mode=Mode.PAUSED, pause=Pause.RECOVERED)
    return session


def abandoned(session: Session) -> Session:
    """Return a found session closed as it was: what was done stays done, the rest was interrupted."""
    turn = _Turn(session)
    turn.drop_rest(Why.INTERRUPTED)
    turn.put(mode=Mode.ENDED, question=Question.NONE, ending=Ending.RECOVERED, why=Why.INTERRUPTED)
    return turn.s


def advance(session: Session, event: Event) -> tuple[Session, tuple[Effect, ...]]:
    """Apply one event; an event that means nothing now changes nothing."""
    turn = _Turn(session)
    if session.mode is Mode.ENDED:
        return turn.result()
    match event:
        case Tick(dt):
            turn.tick(dt)
        case Gap(_, slept):
            turn.gap(slept=slept)
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


class _Turn:
    """One call of `advance` while it is being worked out; never outlives it."""

    def __init__(self, session: Session) -> None:
        self.s = session
        self.effects: list[Effect] = []

    def result(self) -> tuple[Session, tuple[Effect, ...]]:
        return self.s, tuple(self.effects)

    def put(self, **changes: object) -> None:
        self.s = msgspec.structs.replace(self.s, **changes)

    def emit(self, *effects: Effect) -> None:
        self.effects.extend(effects)

    # -- time ---------------------------------------------------------------------------------------

    def tick(self, dt: float) -> None:
        while dt > EPS and self.s.mode in (Mode.RUNNING, Mode.REENTRY):
            if self.s.mode is Mode.REENTRY:
                dt = self.reenter(dt)
                continue
            step = self.s.step
            use = dt if step is None or step.waits else min(dt, self.s.left_s)
            self.flow(use)
            dt -= use
            if step is not None and not step.waits and self.s.left_s <= EPS:
                self.complete()

    def reenter(self, dt: float) -> float:
        use = min(dt, self.s.reentry)
        left = self.s.reentry - use
        self.put(reentry=left if left > EPS else 0.0)
        if left <= EPS:
            self.put(mode=Mode.RUNNING, pause=Pause.NONE)
            self.emit(Chime("start"), Save())
        return dt - use

    def flow(self, use: float) -> None:
        """Let time pass inside the current step and give the signals it crosses."""
        before, after = self.s.elapsed, self.s.elapsed + use
        self.put(elapsed=after, clock=self.s.clock + use)
        step = self.s.step
        if step is None:
            return
        if not step.waits:
            marks = [(step.seconds - n, "count") for n in (3, 2, 1) if step.seconds > n]
            if step.kind is Kind.HOLD and step.seconds >= HALF_CUE_FROM_S:
                marks.append((step.seconds / 2, "half"))
            for mark, name in sorted(marks):
                if before < mark <= after:
                    self.emit(Chime(name))
        if int(before / JOURNAL_S) != int(after / JOURNAL_S):
            self.emit(Save())

    def gap(self, *, slept: bool) -> None:
        if self.s.mode in (Mode.RUNNING, Mode.REENTRY):
            self.put(mode=Mode.PAUSED, pause=Pause.SLEPT if slept else Pause.STALLED)
            self.emit(Save())

    # -- steps --------------------------------------------------------------------------------------

    def complete(self) -> None:
        """End a timed step by the clock."""
        step = self.s.step
        if step is not None and step.kind.is_work:
            self.log(step, Outcome.DONE, held=step.seconds)
            self.emit(Chime("end"))
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
        step, what = self.s.step, self.s.exercise
        if step is None or what is None:
            self.check_out()
            return
        if step.kind.is_work:
            self.put(due=-1)
        self.emit(*announce(step, what), Save())

    def log(
        self, step: Step, outcome: Outcome, *, held: float = 0.0, count: int = 0, why: Why = Why.NONE
    ) -> None:
        """Write down one piece of work as it was."""
        what = self.s.exercises[step.ex]
        reps = step.kind is Kind.REPS
        work = Work(
            item=what.item,
            variant=what.variant,
            kind="reps" if reps else "hold" if step.kind is Kind.HOLD else "timed",
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
        held = 0.0 if step.waits else self.s.elapsed
        self.log(step, Outcome.CUT if held > 0 else Outcome.SKIPPED, held=held, why=why)

    # -- controls -----------------------------------------------------------------------------------

    def control(self, event: Event) -> None:
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
        if self.s.mode is Mode.PAUSED:
            self.resume()
        elif step.waits and self.s.mode is Mode.RUNNING:
            self.done(step, None)
        else:
            self.pause()

    def pause(self) -> None:
        if self.s.mode in (Mode.RUNNING, Mode.REENTRY):
            self.put(mode=Mode.PAUSED, pause=Pause.USER)
            self.emit(Save())

    def resume(self) -> None:
        """Go on, after the re-entry count where a clock is running."""
        step = self.s.step
        if self.s.reentry_s > 0 and step is not None and step.kind.is_work and not step.waits:
            self.put(mode=Mode.REENTRY, reentry=self.s.reentry_s)
            self.emit(Chime("prepare"))
        else:
            self.put(mode=Mode.RUNNING, pause=Pause.NONE)
        self.emit(Save())

    def done(self, step: Step, count: int | None) -> None:
        if not step.waits:
            if step.kind.is_work:
                self.cut(Why.OTHER)
            self.leave()
            return
        number = step.count if count is None else count
        fewer = number < step.count
        self.log(step, Outcome.CUT if fewer else Outcome.DONE, count=number)
        self.emit(Chime("end"))
        self.leave()

    def skip_exercise(self, why: Why) -> None:
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
        if self.s.elapsed > JUST_BEGUN_S or self.s.index == 0:
            self.redo(self.s.index)
        else:
            self.redo(self.s.index - 1)
        self.put(mode=Mode.RUNNING, pause=Pause.NONE)

    def restart_side(self) -> None:
        """Go back to the pause that leads into the current side's work."""
        index = self.s.index
        while index > 0 and self.s.steps[index].kind.is_work:
            index -= 1
        self.redo(index)
        self.put(mode=Mode.RUNNING, pause=Pause.NONE)

    def redo(self, index: int) -> None:
        """Leave the current step as redone and begin at an earlier one."""
        if self.s.elapsed >= 1.0:
            self.cut(Why.REDONE)
        self.put(index=index, elapsed=0.0)
        self.enter()

    def adjust(self, step: Step, seconds: float) -> None:
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
        """Return how long a step may be made by hand: rule (a) keeps a hold at its dose until phase 4."""
        if step.kind is not Kind.HOLD:
            return math.inf
        return max(step.seconds, step.planned_s, self.s.exercises[step.ex].cap_s)

    # -- pain ---------------------------------------------------------------------------------------

    def pain_now(self) -> None:
        if self.s.step is not None and self.s.mode is not Mode.ASKING:
            self.put(mode=Mode.ASKING, question=Question.PAIN_NOW)
            self.emit(Save())

    def answer(self, given: CheckIn) -> None:
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
        here = step is not None and step.ex == ex
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
        return DuringFacts(
            check_in=given,
            pre=self.s.pre or 0,
            known_below_knee=self.s.known_below_knee,
            calf_pull_before=self.s.calf_pull,
            eased=ex in self.s.eased,
            swapped=ex in self.s.swapped,
            sharp_before=self.s.sharp_count,
            sharp_earlier_session=self.item(ex) in self.s.sharp_before,
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
            for s in compile_exercise(easier, ex, self.s.first_side)
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
        self.emit(Chime("stop"), Save())
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
        if self.s.question is not Question.RED_FLAGS:
            return
        at = round(self.s.clock, 1)
        if event.emergencies or event.urgent:
            rule, action = ("B1", Action.EMERGENCY) if event.emergencies else ("B2", Action.URGENT)
            ticked = (*event.emergencies, *event.urgent, *event.others)
            self.put(fired=(*self.s.fired, Fired(rule=rule, action=action, at_s=at)))
            self.mark_new(ticked)
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

    def ask(self, question: Question) -> None:
        if question is Question.AFTER and not self.s.asks_out and self.s.ending is Ending.COMPLETE:
            self.finish()
            return
        self.put(mode=Mode.ASKING, question=question)
        self.emit(Save())

    def check_out(self) -> None:
        if self.s.mode is Mode.ENDED:
            return
        self.emit(Chime("done"))
        if self.s.asks_out:
            self.ask(Question.PEAK)
        else:
            self.finish()

    def end_early(self, why: Why) -> None:
        if self.s.step is None:
            return
        self.drop_rest(why)
        self.put(ending=Ending.ENDED_EARLY, why=why)
        self.emit(Chime("done"))
        if self.s.asks_out or why in (Why.PAIN, Why.UNWELL):
            self.ask(Question.PEAK)
        else:
            self.finish()

    def decline(self) -> None:
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
        self.put(mode=Mode.ENDED, question=Question.NONE)
        self.emit(Save(), Finished())


def ease_step(step: Step, elapsed: float) -> Step:
    """EASE one step [D]: a hold 5 s shorter, not under 10 s nor under what is done; counts a third less."""
    if step.kind is Kind.HOLD:
        shorter = max(min(FLOOR_HOLD_S, step.seconds), step.seconds - EASE_HOLD_S, elapsed)
        return msgspec.structs.replace(step, seconds=shorter)
    if step.waits:
        return msgspec.structs.replace(step, count=max(1, step.count - step.count // 3))
    return step


def announce(step: Step, what: Exercise) -> tuple[Effect, ...]:
    """Return what is heard when a step begins; instructions come in the pauses, never over a count."""
    chime = {
        Kind.PREPARE: "prepare",
        Kind.SWITCH: "switch",
        Kind.REST: "rest",
        Kind.RELAX: "rest",
        Kind.BETWEEN: "rest",
    }.get(step.kind, "start")
    match step.kind:
        case Kind.PREPARE:
            told = say("speech.prepare", item=what.item, variant=what.variant, side=str(step.side))
        case Kind.SWITCH:
            told = say("speech.switch", side=str(step.side))
        case Kind.BETWEEN:
            told = say("speech.next", item=what.item, variant=what.variant)
        case Kind.REST:
            told = say("speech.rest", seconds=step.seconds)
        case Kind.REPS:
            told = say("speech.reps", n=step.count, side=str(step.side))
        case _:
            return (Chime(chime),)
    return (Chime(chime), Speak(told))
