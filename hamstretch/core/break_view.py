"""What the reminders show, as one frozen value with its sentences: the same for tray, card and CLI."""

from __future__ import annotations

import math
from datetime import datetime

from hamstretch.core.break_quiet import offer, quiet, quiet_until, session_due, session_open, snoozes_left
from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import BreakState, BreakView, Ease, Offer, Phase, QuietReason
from hamstretch.core.thresholds import ICON_STEPS, SNOOZE_S, SNOOZES
from hamstretch.core.wording import Say, say


def view(state: BreakState) -> BreakView:
    """Return what to show."""
    kind = shown_kind(state)
    reasons = quiet(state, kind)
    until = quiet_until(state, reasons[0]) if reasons else None
    interval = state.config.interval_s
    left = 0.0 if state.due is None else max(0.0, (state.due - state.now).total_seconds())
    standing = left if state.due is not None else state.left_s
    plan = state.plan
    return BreakView(
        phase=state.phase,
        kind=kind,
        due=None if state.due is None else state.due.astimezone(state.now.tzinfo),
        left_s=standing,
        gone=_gone(standing, interval),
        quiet=reasons,
        quiet_until=until,
        paused=state.pause is not None,
        meeting=state.meeting is not None,
        snooze_min=round(SNOOZE_S / 60),
        snoozes_left=snoozes_left(state, SNOOZES),
        week_left=0 if plan is None else plan.left,
        week_of=0 if plan is None else plan.of,
        offer=offer(state, kind),
        walk=state.walk,
        idle_source=state.idle_source,
        idle_known=state.idle_s is not None,
        headline=headline(state, kind, reasons, until),
        detail=detail(state, kind, reasons, until),
        week=_week(state),
    )


def shown_kind(state: BreakState) -> BreakKind:
    """Return what the view is about: what is up or played, or held back, else the next micro-break."""
    if state.phase in (Phase.PROMPT, Phase.GROWN, Phase.PLAYING):
        return state.kind
    if state.phase is Phase.HELD and session_due(state):
        return BreakKind.SESSION
    only_sessions = state.config.sessions and not state.config.micro
    return BreakKind.SESSION if only_sessions else BreakKind.MICRO


def _gone(left: float, interval: float) -> float:
    """Return the share of the interval behind, in whole steps of the icon."""
    share = 1.0 - min(1.0, left / interval)
    return math.floor(share * ICON_STEPS + 1e-9) / ICON_STEPS


def headline(
    state: BreakState, kind: BreakKind, reasons: tuple[QuietReason, ...], until: datetime | None
) -> Say:
    """Return the one sentence of this moment: what is up, why it is quiet and until when, or what is next."""
    match state.phase:
        case Phase.PLAYING:
            return say("breaks.playing")
        case Phase.OUT:
            return say("breaks.out")
        case Phase.PROMPT | Phase.GROWN:
            return _asked(state, kind)
        case _ if reasons:
            return _quiet(reasons[0], until, state.now)
        case _:
            return _next(state)


def _next(state: BreakState) -> Say:
    """Return when the next micro-break comes, by the clock, so that the sentence stays true on its own."""
    if state.away_since is not None:
        return say("breaks.away")
    if state.due is None:
        ahead = session_open(state) and not session_due(state)
        return say("breaks.session-at", clock=state.config.session_at) if ahead else say("breaks.none")
    here = state.due.astimezone(state.now.tzinfo)
    return say("breaks.next-soon") if here <= state.now else say("breaks.next", clock=f"{here:%H:%M}")


def minutes(view_: BreakView) -> Say | None:
    """Return "Next break in 32 min" for what is looked at minute by minute; None while nothing runs."""
    if view_.due is None or view_.phase is not Phase.COUNTING or view_.quiet:
        return None
    n = max(1, math.ceil(view_.left_s / 60 - 1e-6))
    return say("breaks.in-minutes", n=n)


def _asked(state: BreakState, kind: BreakKind) -> Say:
    """Return the card's own headline."""
    what = offer(state, kind)
    if kind is BreakKind.SESSION:
        return say("breaks.ask-session")
    if what.ease is Ease.WALK:
        return say("breaks.ask-walk")
    return say("breaks.ask-light" if what.ease is Ease.LIGHT else "breaks.ask-micro", n=_minutes(what))


def _minutes(what: Offer) -> int:
    return max(1, round(what.seconds / 60))


def _quiet(reason: QuietReason, until: datetime | None, now: datetime) -> Say:
    """Return why it is quiet, and until when where that is known."""
    why = say(f"breaks.quiet.{reason}")
    if until is None:
        return say("breaks.quiet", why=why)
    return say("breaks.quiet-until", why=why, until=until_words(until, now))


def until_words(until: datetime, now: datetime) -> Say:
    """Return a moment in words against now: the clock today, with the day in front later on."""
    ahead = (until.date() - now.date()).days
    clock = f"{until:%H:%M}"
    if ahead == 0:
        return say("breaks.at-clock", clock=clock)
    if ahead == 1:
        return say("breaks.at-tomorrow", clock=clock)
    if ahead < 7:  # noqa: PLR2004 - a week's days
        return say("breaks.at-day", day=say(f"weekday.{until.isoweekday()}"), clock=clock)
    return say("breaks.at-date", date=f"{until:%Y-%m-%d}")


def detail(
    state: BreakState, kind: BreakKind, reasons: tuple[QuietReason, ...], until: datetime | None
) -> Say | None:
    """Return the second sentence: why it is lighter today, what follows, or that somebody waits."""
    if state.phase is Phase.OUT:
        return say("breaks.say-back")
    if state.phase is Phase.PLAYING and reasons and reasons[0] in (QuietReason.PAUSED, QuietReason.MEETING):
        return _quiet(reasons[0], until, state.now)
    ease = offer(state, kind).ease
    if ease in (Ease.LIGHT, Ease.WALK):
        return say("breaks.ease.session" if kind is BreakKind.SESSION else f"breaks.ease.{ease}")
    if state.phase is Phase.PROMPT:
        return say("breaks.waits")
    return None


def _week(state: BreakState) -> Say | None:
    """Return "2 of 3 left this week", or nothing where there is no plan."""
    plan = state.plan
    if plan is None or not plan.of:
        return None
    if not plan.left:
        return say("breaks.week-done", of=plan.of)
    today = session_open(state)
    return say("breaks.week-today" if today else "breaks.week", n=plan.left, of=plan.of)
