"""When the reminders have to look again: one timer, aimed at the next moment at which anything can change."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from hamstretch.core.break_hours import clock, edges, local
from hamstretch.core.break_quiet import due_kind, session_open, stopped
from hamstretch.core.break_types import BreakState, Hold, Phase
from hamstretch.core.thresholds import (
    ASK_AWAY_S,
    ASK_IDLE_S,
    ASK_PROMPT_S,
    GROW_LIMIT_S,
    ICON_STEPS,
    IGNORED_S,
    LONGEST_WAIT_S,
)

LEAST_S = 1.0
"""No wait is shorter, so that a timer that fires early cannot spin."""


def next_wake(state: BreakState, *, watched: bool = False) -> float:
    """Return for how many seconds nothing can change by itself, 1 to 900.

    `watched`: somebody looks at the minutes, so that each whole one is a change. An empty chair is found by
    asking again when an absence could first have become long enough, never by asking every few seconds.
    """
    marks = [*_moments(state), *_questions(state)]
    if state.due is not None:
        left = (state.due - state.now).total_seconds()
        marks += [left, _step(left, state.config.interval_s / ICON_STEPS)]
        if watched:
            marks.append(_step(left, 60.0))
    return min(LONGEST_WAIT_S, max(LEAST_S, min((m for m in marks if m > 0), default=LONGEST_WAIT_S)))


def _step(left: float, size: float) -> float:
    """Return how long until what is left crosses a multiple of a size."""
    return left - size * (math.ceil(left / size) - 1) if left > 0 else 0.0


def _moments(state: BreakState) -> Iterator[float]:
    """Yield the seconds to every moment that is known beforehand; some may be behind."""
    now, here = state.now, local(state.now)
    for moment in (state.again, state.settle, _utc(state.pause), _utc(state.meeting)):
        if moment is not None:
            yield (moment - now).total_seconds()
    locals_ = [datetime.combine(here.date() + timedelta(days=1), time(0))]
    if state.pause is not None and state.pause.local is not None:
        locals_.append(state.pause.local)
    if state.config.micro:
        locals_ += edges(state.config.hours, here)[:1]
    if session_open(state):
        locals_.append(datetime.combine(here.date(), clock(state.config.session_at)))
    for moment in locals_:
        yield (moment - here).total_seconds()
    age = 0.0 if state.since is None else (now - state.since).total_seconds()
    if state.phase is Phase.PROMPT:
        yield GROW_LIMIT_S - age
    elif state.phase is Phase.GROWN:
        yield IGNORED_S - age


def _utc(hold: Hold | None) -> datetime | None:
    return None if hold is None else hold.utc


def _questions(state: BreakState) -> Iterator[float]:
    """Yield the seconds to the next question to the desktop that can change anything."""
    if state.phase is Phase.HELD and state.reasons:
        yield ASK_AWAY_S
    if not asks_idle(state):
        return
    if state.phase is Phase.PROMPT:
        yield ASK_PROMPT_S
    elif state.away_since is not None:
        yield ASK_AWAY_S
    elif state.idle_s is not None and state.idle_at is not None:
        behind = (state.now - state.idle_at).total_seconds()
        since = 0.0 if state.began is None else (state.idle_at - state.began).total_seconds()
        yield max(ASK_IDLE_S, state.config.away_s - min(state.idle_s, max(0.0, since))) - behind


def asks_idle(state: BreakState) -> bool:
    """Whether idle seconds matter: a card is up or due, somebody is away, or the interval runs."""
    if _unseen(state):
        return False
    up = state.phase in (Phase.PROMPT, Phase.GROWN) or due_kind(state) is not None
    return up or state.away_since is not None or not stopped(state)


def may_ask(state: BreakState, now: datetime) -> bool:
    """Whether idle seconds may be asked for at `now`: they matter, and were not asked just before."""
    if not asks_idle(state) and (_unseen(state) or not _session_hour(state, now)):
        return False
    if state.idle_at is None or state.phase is Phase.PROMPT:
        return True
    return (now - state.idle_at).total_seconds() >= ASK_IDLE_S


def _unseen(state: BreakState) -> bool:
    """Whether no card can come whatever the clock says."""
    return state.locked or state.phase in (Phase.PLAYING, Phase.OUT)


def _session_hour(state: BreakState, now: datetime) -> bool:
    """Whether a session is due at `now`, which the state may not know yet."""
    return session_open(state) and local(now).time() >= clock(state.config.session_at)


def asks_quiet(state: BreakState, now: datetime) -> bool:
    """Whether the desktop's own quiet matters at `now`: a card is up, held back, or about to come."""
    if not state.config.hold_back:
        return False
    if state.phase in (Phase.PROMPT, Phase.GROWN, Phase.HELD) or state.reasons:
        return True
    soon = now + timedelta(seconds=ASK_IDLE_S)
    return _session_hour(state, now) or (state.due is not None and soon >= state.due)
