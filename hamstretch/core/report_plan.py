"""What plans asked for and did in some days, for a report: weeks, phases, changes and their reasons. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import msgspec

from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.progress import PhaseBand, PlanChange, Span, WeekDose, progress
from hamstretch.core.records import Entry, PlanRecord
from hamstretch.core.settings import Settings
from hamstretch.core.weeks import DAY_AHEAD, STARTS
from hamstretch.core.wording import Say

NEUTRAL = frozenset(
    {
        "plan.stopped",
        "plan.advise",
        "plan.cause.T2.level",
        "plan.cause.T2.rise",
        "plan.cause.T3",
        "plan.cause.T3.red",
        "plan.few-days",
    }
)
"""Sentences that speak to the person; a report says them about the log."""


class PlanPast(msgspec.Struct, frozen=True, kw_only=True):
    """Oldest first; a change that only says the same again is not told twice."""

    weeks: tuple[WeekDose, ...]
    bands: tuple[PhaseBand, ...]
    changes: tuple[PlanChange, ...]


def plan_past(
    entries: Sequence[Entry], settings: Settings, days: tuple[date, date], now: datetime
) -> PlanPast:
    """Return what every plan that these days touch, both included, came to, each as it was at its end."""
    weeks: list[WeekDose] = []
    bands: list[PhaseBand] = []
    changes: list[PlanChange] = []
    for begin, end in _plans(entries, days, now):
        state = plan(entries, settings, end)
        upto = [e for e in entries if e.at.utc <= end]
        seen = progress(upto, state, Span.ALL, end.date())
        within = max(begin, days[0]), min(end.date(), days[1])
        weeks += [w for w in seen.weeks if w.start >= begin and _touches(w, within)]
        bands += [b for b in seen.bands if _touches(b, within)]
        moved = [*seen.changes, *_held(state)]
        inside = (c for c in sorted(moved, key=lambda c: c.day) if within[0] <= c.day <= within[1])
        changes += [PlanChange(c.day, _neutral(c.text), c.rules) for c in _once(inside)]
    return PlanPast(weeks=tuple(weeks), bands=tuple(bands), changes=tuple(changes))


def _held(state: PlanState) -> list[PlanChange]:
    """Return the weeks that came again, on the day they began: that a plan stays has its reason too."""
    told = {c.date for c in state.changes}
    return [
        PlanChange(w.start, w.reason, w.rules)
        for before, w in pairwise(state.weeks)
        if w.rung == before.rung and w.start not in told and w.reason.id != "plan.steady" and w.rules
    ]


def _once(changes: Iterable[PlanChange]) -> Iterator[PlanChange]:
    """Leave out what only says the same again, week after week."""
    last: tuple[Say, tuple[str, ...]] | None = None
    for change in changes:
        if (change.text, change.rules) != last:
            yield change
        last = change.text, change.rules


def _plans(entries: Iterable[Entry], days: tuple[date, date], now: datetime) -> list[tuple[date, datetime]]:
    """Return the first day and the last moment of each plan in the range; the first reaches back."""
    last = min(now, datetime.combine(days[1], time.max, now.tzinfo))
    starts = sorted(
        (e.at for e in entries if isinstance(e, PlanRecord) and e.step in STARTS and e.at.utc <= last),
        key=lambda at: at.utc,
    )
    ends = [*(at.local - timedelta(seconds=1) for at in starts[1:]), last]
    begins = [date.min, *(at.day for at in starts[1:])]
    return [(b, e) for b, e in zip(begins, ends, strict=False) if e.date() + DAY_AHEAD > days[0]]


def _touches(what: WeekDose | PhaseBand, days: tuple[date, date]) -> bool:
    return what.start <= days[1] and what.end >= days[0]


def _neutral(what: Say) -> Say:
    args = {k: _neutral(v) if isinstance(v, Say) else v for k, v in what.args.items()}
    return Say(f"report.{what.id}" if what.id in NEUTRAL else what.id, args)
