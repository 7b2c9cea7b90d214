"""What today asks: a session, rest, nothing more, or nothing at all while something keeps it shut.

Which exercises suit today's pain, the hour and the person is the business of the gates, not of this.
"""

from __future__ import annotations

import enum
from datetime import date, datetime

import msgspec

from hamstretch.core.gates import lock_page
from hamstretch.core.pain import Lock
from hamstretch.core.plan_state import PlanState
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Say, say


class Ask(enum.StrEnum):
    """The kind of day it is."""

    PLANNED = "planned"
    REST = "rest"
    DONE = "done"
    LOCKED = "locked"
    PLAN_PAUSED = "plan-paused"
    NO_PLAN = "no-plan"


class TodayAsk(msgspec.Struct, frozen=True):
    """What today asks, the routine to offer, the reason in one sentence, and the next session's day.

    `routine` is the user's preference, offered on every day that is not shut: more or less than asked is
    always theirs to do. LOCKED and a rest by rule offer none.
    """

    kind: Ask
    routine: str
    reason: Say
    next: date | None = None


def ask(state: PlanState, now: datetime, settings: Settings, lock: Lock = Lock.NONE) -> TodayAsk:
    """Return what today asks, the strictest first: lock, rest by rule, no plan, pause, then the calendar."""
    if lock not in (Lock.NONE, Lock.REST):
        return TodayAsk(Ask.LOCKED, "", lock_page(lock)[1])
    if state.rest_until is not None and now < state.rest_until:
        return TodayAsk(Ask.REST, "", _after_red(state.rest_until, state), state.next_due)
    if lock is Lock.REST:
        return TodayAsk(Ask.REST, "", lock_page(lock)[1], state.next_due)
    if state.started is None:
        return TodayAsk(Ask.NO_PLAN, settings.prefer, say("today.no-plan"))
    if state.paused:
        return TodayAsk(Ask.PLAN_PAUSED, settings.prefer, state.reason)
    kind, reason = _calendar(state, settings)
    return TodayAsk(kind, settings.prefer, reason, state.next_due)


def _calendar(state: PlanState, settings: Settings) -> tuple[Ask, Say]:
    """Return what the calendar alone asks for."""
    if state.due_today:
        chosen = state.today.isoweekday() in settings.days
        id_ = "today.planned" if chosen else "today.catch-up"
        return Ask.PLANNED, say(id_, n=state.done_this_week + 1, of=_of(state))
    following = _next(state)
    if state.left == 0:
        return Ask.DONE, say("today.done-week", next=following)
    if state.trained_today:
        return Ask.DONE, say("today.done-today", next=following)
    return Ask.REST, say("today.rest", next=following)


def _after_red(until: datetime, state: PlanState) -> Say:
    """Name the hour from which a session may start again."""
    clock = say("today.time", clock=f"{until:%H:%M}", when=when(until.date(), state))
    return say("today.rest-red", until=clock)


def _of(state: PlanState) -> int:
    """Return the target to count against: the low end until it is met."""
    low, high = state.target
    return high if state.done_this_week >= low else low


def _next(state: PlanState) -> Say:
    """Name the next session's day; who chose no days sees none."""
    if state.next_due is None:
        return say("today.no-days")
    return say("today.next", when=when(state.next_due, state))


def when(day: date, state: PlanState) -> Say:
    """Return a day in words against today: today, tomorrow, a weekday, a weekday of the week after."""
    ahead = (day - state.today).days
    if ahead <= 1:
        return say("when.tomorrow" if ahead == 1 else "when.today")
    name = say(f"weekday.{day.isoweekday()}")
    return say("when.day" if ahead < 7 else "when.in-a-week", day=name)  # noqa: PLR2004 - a week's days
