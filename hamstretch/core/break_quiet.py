"""Why nothing is shown now, and what is due: questions about the reminders' state that move nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from hamstretch.core.break_hours import clock, ends, in_hours, local, opens
from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import BreakState, Ease, Hold, Offer, Phase, QuietReason

STOPS = frozenset(
    {
        QuietReason.SHUT,
        QuietReason.OFF,
        QuietReason.NOT_TODAY,
        QuietReason.PAUSED,
        QuietReason.LOCKED,
        QuietReason.HOURS,
    }
)
"""Reasons that stop the interval; a meeting and what the desktop says are sat through."""


def offer(state: BreakState, kind: BreakKind) -> Offer:
    """Return what would be offered; before the plan is known, nothing in particular."""
    if state.plan is None:
        return Offer()
    return state.plan.session if kind is BreakKind.SESSION else state.plan.micro


def quiet(state: BreakState, kind: BreakKind) -> tuple[QuietReason, ...]:
    """Return every reason not to show a card of this kind, the strongest first."""
    own, today = state.config, state.now.date()
    micro = kind is BreakKind.MICRO
    found = {
        QuietReason.SHUT: offer(state, kind).ease is Ease.SHUT,
        QuietReason.OFF: not (own.micro if micro else own.sessions),
        QuietReason.NOT_TODAY: (state.micro_off if micro else state.session_off) == today,
        QuietReason.PAUSED: state.pause is not None,
        QuietReason.MEETING: state.meeting is not None,
        QuietReason.LOCKED: state.locked,
        QuietReason.HOURS: micro and not in_hours(own.hours, local(state.now)),
    }
    desktop = state.reasons if own.hold_back else ()
    return (*(reason for reason, holds in found.items() if holds), *desktop)


def stopped(state: BreakState) -> bool:
    """Whether the interval stands still."""
    busy = state.phase in (Phase.PLAYING, Phase.OUT)
    return busy or state.away_since is not None or not STOPS.isdisjoint(quiet(state, BreakKind.MICRO))


def quiet_until(state: BreakState, reason: QuietReason) -> datetime | None:
    """Return when a reason ends, aware local time; None where nobody knows."""
    now = state.now
    match reason:
        case QuietReason.PAUSED:
            return _ends(state.pause, now)
        case QuietReason.MEETING:
            return _ends(state.meeting, now)
        case QuietReason.HOURS:
            back = opens(state.config.hours, local(now))
            return None if back is None else back.replace(tzinfo=now.tzinfo)
        case QuietReason.NOT_TODAY:
            return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        case _:
            return None


def _ends(hold: Hold | None, now: datetime) -> datetime | None:
    return None if hold is None else ends(hold, now)


def session_open(state: BreakState) -> bool:
    """Whether the plan asks for a session today and nobody has answered for it yet."""
    plan, today = state.plan, state.now.date()
    return (
        plan is not None
        and plan.day == today
        and plan.due
        and state.config.sessions
        and state.session_off != today
    )


def session_due(state: BreakState) -> bool:
    """Whether a session is to be asked for now: the day, its hour, and not put off."""
    return (
        session_open(state)
        and local(state.now).time() >= clock(state.config.session_at)
        and (state.again is None or state.now >= state.again)
    )


def micro_due(state: BreakState) -> bool:
    """Whether the interval is over; one that ran out and was stopped then stays due."""
    return state.now >= state.due if state.due is not None else state.left_s <= 0


def due_kind(state: BreakState) -> BreakKind | None:
    """Return what is due, a session before a micro-break; None for nothing."""
    if session_due(state) and offer(state, BreakKind.SESSION).ease is not Ease.SHUT:
        return BreakKind.SESSION
    return BreakKind.MICRO if micro_due(state) and not stopped(state) else None


def snoozes_left(state: BreakState, most: int) -> int:
    """Return how often the present reminder may still be put off."""
    return max(0, most - state.snoozes)
