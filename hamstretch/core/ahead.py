"""The sessions that the plan asks for on the days to come, if all goes well until then.

Days are those of the person's own clock; no time of day is planned.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from hamstretch.core.dose import Rung
from hamstretch.core.due import DAY, next_due
from hamstretch.core.errors import ReportError
from hamstretch.core.plan_state import PlanState, preview
from hamstretch.core.settings import Weekday
from hamstretch.core.wording import say

AHEAD = timedelta(weeks=6)
"""[D] How far ahead sessions are planned unless somebody asks for less or more: a plan's nominal length."""
FURTHEST = timedelta(weeks=52)
"""[D] Beyond this a plan that moves both ways says nothing."""


class Planned(msgspec.Struct, frozen=True):
    """One session to come: its day, the dose it is planned with, and which of how many of its week it is."""

    day: date
    rung: Rung
    number: int
    of: int


def planned(state: PlanState, days: tuple[Weekday, ...], until: date) -> tuple[Planned, ...]:
    """Return the sessions from today to a day, that day included; raises `ReportError` where none can be."""
    if until < state.today:
        raise ReportError(say("report.behind", day=str(until), today=str(state.today)))
    if state.started is None:
        raise ReportError(say("report.no-plan"))
    if state.paused:
        raise ReportError(say("report.paused"))
    if not days:
        raise ReportError(say("report.no-days"))
    last = min(until, state.today + FURTHEST)
    return tuple(p for p in _weeks(state, days, last) if p.day <= last)


def _weeks(state: PlanState, days: tuple[Weekday, ...], last: date) -> Iterator[Planned]:
    """Yield this week's open sessions, then those of the weeks after it."""
    first = state.today + DAY if state.trained_today else state.today
    if state.rest_until is not None:
        first = max(first, state.rest_until.date())
    yield from _week(days, state.rung, first, state.week_end, state.done_this_week)
    for week in preview(state, (last - state.week_end).days // 7 + 1):
        yield from _week(days, week.rung, week.start, week.end, 0)


def _week(days: tuple[Weekday, ...], rung: Rung, first: date, end: date, done: int) -> Iterator[Planned]:
    of = max(1, min(len(days), rung.sessions[1]))
    while first <= end:
        day = next_due(days=days, target=rung.sessions, done=done, first=first, week_end=end)
        if day is None or day > end:
            return
        done += 1
        yield Planned(day, rung, done, of)
        first = day + DAY
