"""One call of the reminders' `advance` while it is worked out: time, the chair, and the interval.

What is due, the cards and the answers stand on top of this, in `break_turn.py`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from hamstretch.core.break_hours import in_hours, local
from hamstretch.core.break_quiet import quiet, stopped
from hamstretch.core.break_records import BreakKind, BreakOutcome
from hamstretch.core.break_types import (
    BreakState,
    Effect,
    Gap,
    GapKind,
    Hold,
    HoldSession,
    IdleNow,
    Phase,
    QuietReason,
    RecordBreak,
    SaveState,
)
from hamstretch.core.record_terms import Why
from hamstretch.core.thresholds import NATURAL_MAX_S, SETTLE_S

CARDS = (Phase.PROMPT, Phase.GROWN)
BUSY = (Phase.PLAYING, Phase.OUT)
RESTS = frozenset({QuietReason.SHUT, QuietReason.OFF, QuietReason.NOT_TODAY, QuietReason.PAUSED})
"""While these hold, leaving the desk breaks up nothing that was counted."""


class TimeTurn:
    """One call of `advance`; never outlives it."""

    def __init__(self, state: BreakState) -> None:
        self.s = state
        self.effects: list[Effect] = []

    def put(self, **changes: object) -> None:
        """Change fields of the state."""
        self.s = msgspec.structs.replace(self.s, **changes)

    def emit(self, *effects: Effect) -> None:
        """Add effects in order."""
        self.effects.extend(effects)

    def after(self, seconds: float) -> datetime:
        """Return the moment so many seconds from now."""
        return self.s.now + timedelta(seconds=seconds)

    def age(self) -> float:
        """Return how long the present phase has lasted, in seconds."""
        return 0.0 if self.s.since is None else (self.s.now - self.s.since).total_seconds()

    def to(self, phase: Phase) -> None:
        """Enter a phase."""
        self.put(phase=phase, since=self.s.now)

    # -- time -----------------------------------------------------------------------------------------

    def gap(self, event: Gap) -> None:
        """Take missing seconds: slept is rest, a set clock moves every deadline, a stall is only time."""
        before = self.s.now
        self.put(now=event.now)
        match event.kind:
            case GapKind.CLOCK:
                self.shift(timedelta(seconds=event.seconds))
            case GapKind.SLEPT:
                self.slept(before, event.seconds)
            case GapKind.STALLED:
                self.put(settle=self.after(SETTLE_S))
        self.idle(event.idle)

    def shift(self, by: timedelta) -> None:
        """Move every absolute moment with the clock, so that nothing fires for it."""
        moved = {
            name: value + by
            for name in ("since", "due", "again", "asked", "settle", "began", "away_since", "idle_at")
            if (value := getattr(self.s, name)) is not None
        }
        for name in ("pause", "meeting"):
            hold = getattr(self.s, name)
            if hold is not None and hold.utc is not None:
                moved[name] = Hold(utc=hold.utc + by)
        self.put(**moved)
        self.emit(SaveState())

    def slept(self, before: datetime, seconds: float) -> None:
        """Count sleep as time away from the desk; one shorter than a break only stops the interval."""
        if self.s.phase is Phase.PLAYING:
            self.emit(HoldSession())
            return
        if self.s.phase is Phase.OUT:
            return
        self.hide()
        if seconds < self.s.config.away_s and self.s.away_since is None:
            if self.s.due is not None:
                self.put(due=self.s.due + timedelta(seconds=seconds))
        else:
            if self.s.away_since is None:
                self.put(away_since=before)
            self.came_back()
        self.put(settle=self.after(SETTLE_S))

    # -- the chair ----------------------------------------------------------------------------------

    def idle(self, told: IdleNow | None) -> None:
        """Take what is known about keyboard and mouse; unknown is neither there nor away."""
        if told is None:
            return
        self.put(idle_s=told.seconds, idle_at=self.s.now, idle_source=told.source)
        if self.s.phase in BUSY or self.s.locked:
            return
        if self.s.away_since is None and self.sits():
            self.put(began=self.s.now)
        if told.seconds is None:
            self.came_back()
            return
        last = self.after(-told.seconds)
        if self.s.away_since is not None:
            if last > self.s.away_since + timedelta(seconds=1):
                self.came_back()
            return
        since = last if self.s.began is None else max(last, self.s.began)
        away_s = (self.s.now - since).total_seconds()
        if away_s >= self.s.config.away_s:
            self.hide()
            self.stop()
            self.put(away_since=since)

    def sits(self) -> bool:
        """Whether somebody sits there without a hand on the keys: what is watched, or a meeting."""
        return self.s.meeting is not None or QuietReason.INHIBITED in self.s.reasons

    def lock(self, *, on: bool) -> None:
        """Take the screen lock: nobody works behind it, so it is away from its first second on."""
        if on == self.s.locked:
            return
        self.put(locked=on)
        if self.s.phase in BUSY:
            if on and self.s.phase is Phase.PLAYING:
                self.emit(HoldSession())
        elif on:
            self.hide()
            self.stop()
            self.put(away_since=self.s.away_since or self.s.now)
        else:
            self.came_back()

    def came_back(self) -> None:
        """Sit down again: away long enough was a micro-break, whatever was planned; never a session."""
        since = self.s.away_since
        if since is None:
            return
        away_s = (self.s.now - since).total_seconds()
        self.put(away_since=None, settle=self.after(SETTLE_S))
        if away_s < self.s.config.away_s:
            return
        if away_s <= NATURAL_MAX_S and self.worked(since):
            self.record(BreakKind.MICRO, BreakOutcome.NATURAL, seconds=away_s)
        self.restart()

    def worked(self, at: datetime) -> bool:
        """Whether the interval ran when somebody left, so that leaving broke something up."""
        then = local(at.astimezone(self.s.now.tzinfo))
        return RESTS.isdisjoint(quiet(self.s, BreakKind.MICRO)) and in_hours(self.s.config.hours, then)

    # -- the interval -------------------------------------------------------------------------------

    def stop(self) -> None:
        """Let the interval stand, keeping what is left of it."""
        if self.s.due is not None:
            self.put(left_s=max(0.0, (self.s.due - self.s.now).total_seconds()), due=None)
            self.emit(SaveState())

    def run(self) -> None:
        """Let the interval go on from what was left."""
        if self.s.due is None:
            self.put(due=self.after(self.s.left_s))
            self.emit(SaveState())

    def restart(self) -> None:
        """Begin a whole interval; a micro-break that was asked for is settled by that."""
        self.put(left_s=self.s.config.interval_s, due=None)
        if self.s.kind is BreakKind.MICRO and self.s.phase is not Phase.PLAYING:
            self.put(asked=None, snoozes=0)
        self.emit(SaveState())

    def flow(self) -> None:
        """Stop or run the interval by what holds now; off hours and an ended day leave a whole one."""
        state = self.s
        off = not in_hours(state.config.hours, local(state.now)) or state.micro_off == state.now.date()
        if off and (state.due is not None or state.left_s < state.config.interval_s):
            self.restart()
        if stopped(self.s):
            self.stop()
        else:
            self.run()

    # -- what leaves ------------------------------------------------------------------------------------

    def hide(self) -> None:
        """Take a card away without an answer; it is still due."""
        if self.s.phase in CARDS:
            self.to(Phase.HELD)

    def record(
        self,
        kind: BreakKind,
        outcome: BreakOutcome,
        *,
        why: Why = Why.NONE,
        seconds: float = 0.0,
        session: str = "",
    ) -> None:
        """Have one break put into the log, with when it was due if it was."""
        mine = self.s.asked if kind is self.s.kind else None
        self.emit(
            RecordBreak(
                kind=kind,
                due=mine,
                outcome=outcome,
                why=why,
                snoozes=self.s.snoozes if mine is not None else 0,
                seconds=seconds,
                session=session,
            )
        )
