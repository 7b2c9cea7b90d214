"""A year of breaks from the log: each day, each hour of the day, and what came of them.

Days and hours are the user's own at the time. Only what was asked for, or done unasked, is counted; a day
without any record is not a day without breaks, it is a day that nothing is known of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

import msgspec

from hamstretch.core.break_records import BreakOutcome, BreakRecord
from hamstretch.core.record_terms import Side, Why
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.wording import Say, say

WEEKS = 53
"""Whole weeks that a year may touch."""
HOURS = 24
NEAR = timedelta(days=1)
"""No local day begins further than this from the same day in UTC; most of a long log is older."""
LEVELS = (1, 3, 5, 8)
"""[D] Breaks a day from which each shade of the calendar begins."""
ENOUGH_TO_TELL = 8
"""[D] Breaks that an hour needs before anything is said about it."""
MOSTLY = 0.5
"""[D] An hour of which more than this share was kept is not worth a word."""
T = TypeVar("T")


class BreakDay(msgspec.Struct, frozen=True):
    """One day: breaks moved in, breaks missed, hamstring seconds per leg held in micro-breaks."""

    day: date
    moved: int = 0
    missed: int = 0
    seconds: float = 0.0

    @property
    def level(self) -> int:
        """The shade of the calendar, 0 to 4."""
        return sum(self.moved >= least for least in LEVELS)


class BreakHour(msgspec.Struct, frozen=True):
    """One hour of the day over the whole span: moved in, and declined or left standing."""

    hour: int
    moved: int = 0
    missed: int = 0

    @property
    def share(self) -> float:
        """The share that was moved in, 0-1; 0 with nothing asked."""
        return self.moved / (self.moved + self.missed) if self.moved + self.missed else 0.0


class BreakYear(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the panel shows. `days` run from a Monday to the day asked for, none left out."""

    days: tuple[BreakDay, ...]
    hours: tuple[BreakHour, ...]
    outcomes: tuple[tuple[BreakOutcome, int], ...]
    whys: tuple[tuple[Why, int], ...]
    headline: Say
    worst: Say | None = None

    @property
    def empty(self) -> bool:
        """Whether the log holds no break at all in this time."""
        return not self.outcomes


def break_year(entries: Iterable[Entry], today: date, weeks: int = WEEKS) -> BreakYear:
    """Return the last so many weeks up to today."""
    first = today - timedelta(days=today.weekday(), weeks=weeks - 1)
    early = datetime.combine(first, time(), UTC) - NEAR
    log = [e for e in entries if e.at.utc >= early]
    dated = [(e, e.at.day) for e in log if isinstance(e, BreakRecord)]
    dated = [(e, day) for e, day in dated if first <= day <= today]
    breaks = [e for e, _ in dated]
    played = {e.session for e in breaks if e.session}
    held: dict[date, float] = {}
    for entry in log:
        if isinstance(entry, SessionRecord) and entry.id in played and not entry.planned:
            legs = (entry.seconds(Side.LEFT) + entry.seconds(Side.RIGHT)) / 2
            held[entry.at.day] = held.get(entry.at.day, 0.0) + legs
    moved = Counter(day for e, day in dated if e.outcome.moved)
    missed = Counter(day for e, day in dated if not e.outcome.moved)
    span = (today - first).days + 1
    days = tuple(
        BreakDay(day, moved[day], missed[day], held.get(day, 0.0))
        for day in (first + timedelta(days=n) for n in range(span))
    )
    hours = _hours(breaks)
    return BreakYear(
        days=days,
        hours=hours,
        outcomes=_counted(e.outcome for e in breaks),
        whys=_counted(e.why for e in breaks if e.why is not Why.NONE),
        headline=_headline(days, breaks),
        worst=_worst(hours),
    )


def _hours(breaks: Sequence[BreakRecord]) -> tuple[BreakHour, ...]:
    """Return the profile by the hour at which a break was due, or was done where none was due."""
    moved, missed = Counter[int](), Counter[int]()
    for each in breaks:
        hour = (each.due or each.at).local.hour
        (moved if each.outcome.moved else missed)[hour] += 1
    return tuple(BreakHour(hour, moved[hour], missed[hour]) for hour in range(HOURS))


def _counted(found: Iterable[T]) -> tuple[tuple[T, int], ...]:
    """Return what was found with how often, the most frequent first."""
    return tuple(Counter(found).most_common())


def _headline(days: Sequence[BreakDay], breaks: Sequence[BreakRecord]) -> Say:
    """Return the year in one sentence."""
    known = sum(1 for d in days if d.moved or d.missed)
    if not known:
        return say("breaks.year.none")
    moved = sum(1 for b in breaks if b.outcome.moved)
    return say("breaks.year.headline", moved=moved, asked=len(breaks), n=known)


def _worst(hours: Sequence[BreakHour]) -> Say | None:
    """Return the hour at which breaks are kept least, where enough were asked to tell."""
    enough = [h for h in hours if h.moved + h.missed >= ENOUGH_TO_TELL]
    if len(enough) < 2:  # noqa: PLR2004 - one hour is no comparison
        return None
    worst = min(enough, key=lambda h: h.share)
    if worst.share > MOSTLY:
        return None
    asked = worst.moved + worst.missed
    return say("breaks.year.worst", hour=f"{worst.hour:02}:00", kept=worst.moved, asked=asked)
