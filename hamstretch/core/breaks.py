"""The reminders: `advance(state, event) -> (state, effects)`; nothing here reads a clock, a file or Qt.

Every rule is here, in `break_turn.py` (cards, answers) and in `break_time.py` (interval, chair):
- One card at a time, small first; it grows in a pause of the typing, or at a limit. A session goes before a
  micro-break. Whatever the answer, the interval begins anew; put off, a card comes back a limited number of
  times. A session is asked for once a day.
- Quiet holds a card back and takes a shown one away. Own quiet (pause, off hours, not today, a lock of the
  pain rules) stops the interval, and a pause keeps what was left of it. A meeting, do-not-disturb, an
  inhibitor or a full screen only keep the card back: they are sat through.
- Away long enough is a micro-break, never a session. Unknown idle time is nobody's absence, and neither is
  idle time while something keeps the screen awake.
- Sleep is rest, a set clock shifts every deadline, a stall is time. Each ends in one card at most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import msgspec

from hamstretch.core.break_turn import Turn
from hamstretch.core.break_types import (
    BreakConfig,
    BreakState,
    Effect,
    Event,
    Gap,
    GapKind,
    IdleNow,
    Phase,
    QuietNow,
    QuietReason,
    Tick,
)
from hamstretch.core.break_wake import asks_quiet, may_ask
from hamstretch.core.thresholds import CLOCKS_APART_S, LATE_S


def fresh(config: BreakConfig, now: datetime) -> BreakState:
    """Return the state of a first start: a whole interval ahead."""
    return BreakState(now=now, config=config, left_s=config.interval_s, began=now)


def restored(saved: BreakState | None, config: BreakConfig, now: datetime) -> BreakState:
    """Return a saved state taken up at `now`.

    Being switched off for long enough is rest, so the interval begins anew, except in a pause, which keeps
    what was left. What was on the screen is not: it comes back once, as a small card.
    """
    if saved is None:
        return fresh(config, now)
    off_s = (now - saved.now).total_seconds()
    state = msgspec.structs.replace(
        saved,
        now=now,
        config=config,
        plan=None,
        phase=Phase.COUNTING,
        since=now,
        idle_s=None,
        idle_at=None,
        idle_source="",
        began=now,
        away_since=None,
        locked=False,
        reasons=(),
        settle=None,
        walk=False,
        left_s=min(saved.left_s, config.interval_s),
    )
    latest = now + timedelta(seconds=config.interval_s)
    if state.due is None:
        return state
    rested = off_s >= config.away_s or state.due > latest
    return msgspec.structs.replace(state, due=latest, asked=None, snoozes=0) if rested else state


def passed(
    now: datetime, mono_s: float, wall_s: float, *, wait_s: float, slept: bool | None = None
) -> Tick | Gap:
    """Tell time apart from a gap, by what each clock says went by since the last look.

    `wait_s` is how long the timer was set to at most. `slept` is what the system told: True, False where it
    would have told and did not, None where it cannot. A wall clock ahead of the other means sleep, unless
    the system knows better; behind it, it was set back.
    """
    apart = wall_s - mono_s
    if apart < -CLOCKS_APART_S or (apart > CLOCKS_APART_S and slept is False):
        return Gap(now, apart, GapKind.CLOCK)
    if apart > CLOCKS_APART_S:
        return Gap(now, apart, GapKind.SLEPT)
    late = mono_s - wait_s
    if late > LATE_S:
        return Gap(now, late, GapKind.SLEPT if slept else GapKind.STALLED)
    return Tick(now)


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """One look at the world: local time, what each clock says went by, how long the timer was set to."""

    now: datetime
    mono_s: float
    wall_s: float
    wait_s: float
    slept: bool | None = None


def looked(
    state: BreakState,
    look: Look,
    idle: Callable[[], IdleNow],
    reasons: Callable[[], tuple[QuietReason, ...]],
) -> Iterator[Event]:
    """Yield the events of one look; the desktop is asked only where its answer can change anything.

    The desktop's quiet comes first and idle time goes with the tick, so that a card is never shown only to
    be taken away.
    """
    if asks_quiet(state, look.now) and (found := reasons()) != state.reasons:
        yield QuietNow(found)
    event = passed(look.now, look.mono_s, look.wall_s, wait_s=look.wait_s, slept=look.slept)
    asked = idle() if may_ask(state, look.now) or isinstance(event, Gap) else None
    yield msgspec.structs.replace(event, idle=asked)


def advance(state: BreakState, event: Event) -> tuple[BreakState, tuple[Effect, ...]]:
    """Apply one event; a command that means nothing now changes nothing."""
    turn = Turn(state)
    turn.take(event)
    turn.judge()
    return turn.s, tuple(turn.effects)
