"""Working hours and local moments: several ranges a weekday, past midnight too. Local times are naive.

Nothing here knows a time zone: a boundary is what the user's clock reads, so a change of zone or of summer
time moves with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from hamstretch.core.break_types import Hold
from hamstretch.core.settings import WorkRange
from hamstretch.core.thresholds import NEXT_MORNING

DAY = timedelta(days=1)


def local(now: datetime) -> datetime:
    """Return what the user's clock reads, naive."""
    return now.replace(tzinfo=None)


def clock(text: str) -> time:
    """Read a setting's "HH:MM"."""
    return time(int(text[:2]), int(text[3:]))


def spans(hours: Sequence[WorkRange], day: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield the ranges that begin on a day; one that does not end after its start ends the day after."""
    for each in hours:
        if each.day == day.isoweekday():
            start, end = datetime.combine(day, clock(each.start)), datetime.combine(day, clock(each.end))
            yield start, end if end > start else end + DAY


def in_hours(hours: Sequence[WorkRange], at: datetime) -> bool:
    """Whether a local moment is within working hours; with none set, every hour is one."""
    days = (at.date() - DAY, at.date())
    return not hours or any(start <= at < end for day in days for start, end in spans(hours, day))


def edges(hours: Sequence[WorkRange], at: datetime) -> list[datetime]:
    """Return the starts and ends within the eight days after a local moment, in order."""
    days = [at.date() + n * DAY for n in range(-1, 9)]
    return sorted({edge for day in days for span in spans(hours, day) for edge in span if edge > at})


def opens(hours: Sequence[WorkRange], at: datetime) -> datetime | None:
    """Return when working hours begin again after a local moment outside them."""
    return next((edge for edge in edges(hours, at) if in_hours(hours, edge)), None)


def tomorrow(at: datetime) -> datetime:
    """Return the next morning's hour [D] at which a pause "until tomorrow" ends."""
    return datetime.combine(at.date() + DAY, time(NEXT_MORNING))


def ends(hold: Hold, now: datetime) -> datetime | None:
    """Return when a pause ends, as aware local time of the present zone; None for an open end."""
    if hold.utc is not None:
        return hold.utc.astimezone(now.tzinfo)
    return None if hold.local is None else hold.local.replace(tzinfo=now.tzinfo)


def over(hold: Hold, now: datetime) -> bool:
    """Whether a pause has ended."""
    if hold.utc is not None:
        return now >= hold.utc
    return hold.local is not None and local(now) >= hold.local
