"""One call of the reminders' `advance` while it is worked out: what is due, the cards, the answers."""

from __future__ import annotations

from datetime import date, timedelta

from hamstretch.core.break_hours import local, over, tomorrow
from hamstretch.core.break_quiet import due_kind, micro_due, offer, quiet, snoozes_left
from hamstretch.core.break_records import BreakKind, BreakOutcome
from hamstretch.core.break_time import BUSY, CARDS, TimeTurn
from hamstretch.core.break_types import (
    Back,
    Began,
    BreakConfig,
    BreakNow,
    BreakPlan,
    ConfigNow,
    DidOne,
    Ease,
    Ended,
    Event,
    Gap,
    Hold,
    IdleNow,
    Later,
    Leave,
    Left,
    LockNow,
    Meeting,
    NotToday,
    OpenPrompt,
    PauseFor,
    PauseUntil,
    Phase,
    PlanNow,
    Play,
    Prompt,
    QuietNow,
    QuietReason,
    Resume,
    SaveState,
    StartNow,
    Tick,
)
from hamstretch.core.record_terms import Why
from hamstretch.core.thresholds import (
    GROW_LIMIT_S,
    IGNORED_S,
    SETTLE_S,
    SMALL_S,
    SNOOZE_S,
    SNOOZES,
    TYPING_PAUSE_S,
)

WAITS = (Phase.COUNTING, Phase.HELD)


class Turn(TimeTurn):
    """One call of `advance`; never outlives it."""

    # -- what happened ------------------------------------------------------------------------------

    def take(self, event: Event) -> None:
        """Apply one event, before what is due is judged anew."""
        match event:
            case Tick(now, idle):
                self.put(now=now)
                self.idle(idle)
            case Gap():
                self.gap(event)
            case IdleNow():
                self.idle(event)
            case QuietNow(reasons):
                self.desktop(reasons)
            case LockNow(on):
                self.lock(on=on)
            case PlanNow(plan):
                self.plan(plan)
            case ConfigNow(config):
                self.configure(config)
            case _:
                self.session(event)

    # -- what is due --------------------------------------------------------------------------------

    def judge(self) -> None:
        """Bring holds, interval and cards in line with what is known now."""
        self.expire()
        self.flow()
        if self.s.phase in CARDS and quiet(self.s, self.s.kind):
            self.hide()
        if self.s.phase in WAITS:
            self.wait()
        elif self.s.phase is Phase.PROMPT:
            self.patience()
        elif self.s.phase is Phase.GROWN and self.age() >= IGNORED_S:
            self.answer(BreakOutcome.IGNORED)
            self.flow()

    def expire(self) -> None:
        """End what has run out: pause, meeting, yesterday's "not today"."""
        for name in ("pause", "meeting"):
            hold = getattr(self.s, name)
            if hold is not None and over(hold, self.s.now):
                self.put(**{name: None}, settle=self.after(SETTLE_S))
                self.emit(SaveState())
        today = self.s.now.date()
        for name in ("micro_off", "session_off"):
            day: date | None = getattr(self.s, name)
            if day is not None and day != today:
                self.put(**{name: None})
                self.emit(SaveState())
        if self.s.settle is not None and self.s.now >= self.s.settle:
            self.put(settle=None)

    def wait(self) -> None:
        """Show a card for what is due, or hold it back."""
        kind = due_kind(self.s)
        if kind is None:
            if self.s.phase is Phase.HELD:
                self.to(Phase.COUNTING)
            return
        if self.s.settle is not None or self.s.away_since is not None or quiet(self.s, kind):
            if self.s.phase is not Phase.HELD:
                self.to(Phase.HELD)
            return
        if kind is not self.s.kind:
            self.put(kind=kind, asked=None, snoozes=0)
        self.put(asked=self.s.asked or self.s.due or self.s.now)
        self.to(Phase.PROMPT)
        self.emit(Prompt())

    def patience(self) -> None:
        """Let the small card grow in a pause of the typing, or when it has waited long enough."""
        idle = self.s.idle_s
        paused = idle is not None and idle >= TYPING_PAUSE_S
        if (self.age() >= SMALL_S and paused) or self.age() >= GROW_LIMIT_S:
            self.to(Phase.GROWN)

    def desktop(self, reasons: tuple[QuietReason, ...]) -> None:
        """Take what the desktop says; when it falls silent, wait a moment before speaking."""
        if self.s.reasons and not reasons:
            self.put(settle=self.after(SETTLE_S))
        self.put(reasons=reasons)

    def plan(self, plan: BreakPlan) -> None:
        """Take what plan and log say; a session that was done meanwhile is not asked for."""
        self.put(plan=plan)
        if self.s.phase in CARDS and self.s.kind is BreakKind.SESSION and not plan.due:
            self.hide()

    def configure(self, config: BreakConfig) -> None:
        """Take new settings; a new interval moves the deadline, but never to this very moment."""
        by = config.interval_s - self.s.config.interval_s
        self.put(config=config)
        if by and self.s.due is not None and not micro_due(self.s):
            self.put(due=max(self.after(SETTLE_S), self.s.due + timedelta(seconds=by)))
        elif by and self.s.due is None:
            self.put(left_s=max(0.0, self.s.left_s + by))
        self.emit(SaveState())

    # -- sessions -----------------------------------------------------------------------------------

    def session(self, event: Event) -> None:
        """Follow a session that is played, whoever started it."""
        match event:
            case Began():
                self.begin()
            case Ended():
                self.ended(event)
            case Left():
                self.left()
            case _:
                self.command(event)

    def begin(self) -> None:
        """Give the screen to a session: no card beside it, and the interval stands."""
        if self.s.phase is Phase.PLAYING:
            return
        self.put(asked=None, walk=False)
        self.to(Phase.PLAYING)

    def ended(self, event: Ended) -> None:
        """Record what came of it; from the floor one is back only at one's own word."""
        self.put(walk=False)
        outcome = BreakOutcome.DONE if event.whole else BreakOutcome.PARTLY
        if not event.moved:
            outcome = BreakOutcome.SKIPPED
        kind = BreakKind.SESSION if event.planned else BreakKind.MICRO
        self.record(kind, outcome, why=event.why, session=event.session)
        self.answered(kind)
        self.put(began=self.s.now)
        self.to(Phase.OUT if event.floor and event.moved else Phase.COUNTING)

    def left(self) -> None:
        """Take the end of a session's pages; without a session that is a no."""
        if self.s.phase is Phase.PLAYING:
            if self.s.asked is not None:
                self.record(self.s.kind, BreakOutcome.SKIPPED)
                self.answered(self.s.kind)
            self.put(began=self.s.now)
            self.to(Phase.COUNTING)
        elif self.s.phase is Phase.OUT and not self.s.walk:
            self.back()

    def back(self) -> None:
        """Take the word that somebody is back."""
        if self.s.phase is not Phase.OUT:
            return
        if self.s.walk:
            self.record(BreakKind.MICRO, BreakOutcome.WALKED, seconds=self.age())
        self.put(walk=False, began=self.s.now)
        self.to(Phase.COUNTING)
        self.restart()

    # -- answers ------------------------------------------------------------------------------------

    def command(self, event: Event) -> None:
        """Do what the user says."""
        match event:
            case StartNow():
                self.start()
            case Later():
                self.later()
            case NotToday(why):
                self.not_today(why)
            case DidOne():
                self.did()
            case Leave():
                self.answer(BreakOutcome.SKIPPED)
            case OpenPrompt():
                if self.s.phase is Phase.PROMPT:
                    self.to(Phase.GROWN)
            case BreakNow():
                self.break_now()
            case Back():
                self.back()
            case _:
                self.hold(event)

    def hold(self, event: Event) -> None:
        """Set or end a pause or a meeting; a later one replaces an earlier one."""
        match event:
            case PauseFor(seconds):
                self.put(pause=Hold(utc=self.after(seconds)))
            case PauseUntil(until):
                self.put(pause=Hold(local=until or tomorrow(local(self.s.now))))
            case Meeting(seconds):
                self.put(meeting=Hold(utc=self.after(seconds)))
            case Resume():
                self.put(pause=None, meeting=None, micro_off=None, settle=self.after(SETTLE_S))
            case _:
                return
        self.emit(SaveState())

    def start(self) -> None:
        """Start what the card offers."""
        if self.s.phase in CARDS:
            self.play()

    def break_now(self) -> None:
        """Start a micro-break because it is asked for, whatever is quiet."""
        if self.s.phase in BUSY:
            return
        if self.s.phase not in CARDS or self.s.kind is not BreakKind.MICRO:
            self.put(asked=self.s.due if micro_due(self.s) else None)
        self.put(kind=BreakKind.MICRO)
        self.play()

    def play(self) -> None:
        """Go: the player for a routine, a card that waits for a walk."""
        if self.s.kind is BreakKind.MICRO and offer(self.s, BreakKind.MICRO).ease is Ease.WALK:
            self.put(walk=True)
            self.to(Phase.OUT)
            return
        self.to(Phase.PLAYING)
        self.emit(Play(self.s.kind))

    def later(self) -> None:
        """Put the card off, a limited number of times."""
        if self.s.phase not in CARDS or not snoozes_left(self.s, SNOOZES):
            return
        again = self.after(SNOOZE_S)
        if self.s.kind is BreakKind.SESSION:
            self.put(again=again, due=self.after(self.s.config.interval_s))
        else:
            self.put(due=again)
        self.put(snoozes=self.s.snoozes + 1)
        self.to(Phase.COUNTING)
        self.emit(SaveState())

    def not_today(self, why: Why) -> None:
        """Be silent about this kind for the rest of the day."""
        kind = self.s.kind if self.s.phase in CARDS else BreakKind.MICRO
        if self.s.phase in BUSY:
            return
        if self.s.phase in CARDS:
            self.answer(BreakOutcome.SKIPPED, why)
        else:
            self.record(kind, BreakOutcome.SKIPPED, why=why)
        self.put(**{"session_off" if kind is BreakKind.SESSION else "micro_off": self.s.now.date()})
        self.emit(SaveState())

    def did(self) -> None:
        """Take the word that one was just done; with no card up it is a micro-break."""
        if self.s.phase in CARDS:
            self.answer(BreakOutcome.SAID)
        elif self.s.phase in WAITS:
            self.record(BreakKind.MICRO, BreakOutcome.SAID)
            self.restart()

    def answer(self, outcome: BreakOutcome, why: Why = Why.NONE) -> None:
        """Take the card away for good with an answer."""
        if self.s.phase not in CARDS:
            return
        kind = self.s.kind
        self.record(kind, outcome, why=why)
        self.answered(kind)
        self.to(Phase.COUNTING)

    def answered(self, kind: BreakKind) -> None:
        """Begin a whole interval; a session is asked for once a day."""
        if kind is BreakKind.SESSION:
            self.put(session_off=self.s.now.date(), again=None)
        self.put(asked=None, snoozes=0)
        self.restart()
