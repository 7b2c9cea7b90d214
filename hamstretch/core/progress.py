"""What the log shows over time: pain, sessions and minutes by week, and a headline that says no more.

Nothing is stored; `past.py` reads the log once and on as it grows. Pain is 0-10 (domain 3.1), minutes are
hamstring minutes per leg. Weeks are the plan's own; where no plan was started they begin on Mondays.
"""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby, takewhile
from statistics import median_low
from typing import TypeVar

import msgspec

from hamstretch.core.dose import PLAN_WEEKS, Rung
from hamstretch.core.history import MEDIAN_OF, middle
from hamstretch.core.measure_records import ActivitiesRecord, GlobalChangeRecord, RolandMorrisRecord
from hamstretch.core.measures import Series, all_series
from hamstretch.core.past import Done, PainPoint, Past, past
from hamstretch.core.plan_state import PlanState, WeekView
from hamstretch.core.records import Entry
from hamstretch.core.report_signs import Sign
from hamstretch.core.standing import standing
from hamstretch.core.steady import steady, steady_words
from hamstretch.core.thresholds import COMPARE_DAYS, NOISE, ROOM
from hamstretch.core.weeks import WEEK
from hamstretch.core.wording import Say, say

APART = 2 * MEDIAN_OF
"""Fewer ratings than this make the first three and the last three share some: nothing is compared."""
SHORT_WEEKS, LONG_WEEKS, YEAR_WEEKS = 4, 13, 53
"""[D] Whole weeks that looks back of three lengths hold."""
DAY = timedelta(days=1)


class Span(enum.StrEnum):
    """How far back to look, in whole weeks. PLAN begins with the plan, or with the log without one.

    CUSTOM is the weeks that hold two days of the user's own choice.
    """

    FOUR_WEEKS = "four_weeks"
    PLAN = "plan"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"
    CUSTOM = "custom"


class WeekDose(msgspec.Struct, frozen=True, kw_only=True):
    """What one week held; `end` is its last day. Seconds are per leg and count micro-breaks too.

    `rung` is what the plan asked for, or None outside a plan and in a week that ended in a pause.
    """

    start: date
    end: date
    rung: Rung | None
    done: int
    seconds_left: float
    seconds_right: float

    @property
    def target(self) -> tuple[int, int] | None:
        """Sessions asked for, low and high."""
        return None if self.rung is None else self.rung.sessions

    @property
    def minutes(self) -> tuple[float, float]:
        """Minutes held on the left and on the right leg."""
        return self.seconds_left / 60, self.seconds_right / 60

    @property
    def aim(self) -> tuple[float, float] | None:
        """Minutes per leg that the ladder asks for, low and high (domain 2.2)."""
        return None if self.rung is None else self.rung.leg_minutes


class PhaseBand(msgspec.Struct, frozen=True):
    """Weeks of one phase in a row; `end` is the last day, `turn` counts a plan's bands from 0."""

    start: date
    end: date
    phase: int
    paused: bool = False
    turn: int = 0


class PlanChange(msgspec.Struct, frozen=True):
    """The plan moved on this day: why, and by which rules."""

    day: date
    text: Say
    rules: tuple[str, ...]


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the Progress screen shows. `start` and `end` are the first and last day of its time axis.

    `weeks` begin with the log or the plan, so that time before either is not shown as missed. `first` is
    the day they begin. `base` is the level of pain at first, since the plan `began` where there is one.
    `series`, `activities` and what follows are whole: their beginning is what they are measured against;
    `tested` reaches back before the plan. `review` speaks in the review weeks alone.
    """

    span: Span
    today: date
    start: date
    end: date
    headline: Say
    tally: Say
    steady: Say | None = None
    first: date | None = None
    base: int | None = None
    points: tuple[PainPoint, ...] = ()
    weeks: tuple[WeekDose, ...] = ()
    bands: tuple[PhaseBand, ...] = ()
    changes: tuple[PlanChange, ...] = ()
    signs: tuple[Sign, ...] = ()
    began: date | None = None
    series: tuple[Series, ...] = ()
    tested: tuple[Series, ...] = ()
    activities: tuple[ActivitiesRecord, ...] = ()
    wholes: tuple[GlobalChangeRecord, ...] = ()
    questionnaires: tuple[RolandMorrisRecord, ...] = ()
    review: tuple[Say, ...] = ()
    empty: bool = False

    @property
    def reaches_back(self) -> bool:
        """Whether the log begins before the plan, so that "at first" has to say of what."""
        return self.began is not None and self.first is not None and self.first < self.began

    @property
    def nothing(self) -> bool:
        """Whether nothing was logged in the time shown."""
        done = any(w.done or w.seconds_left or w.seconds_right for w in self.weeks)
        days = [d for s in self.tested for d in s.days]
        days += [a.at.day for a in self.activities] + [q.at.day for q in self.questionnaires]
        return not (done or self.points or any(self.start <= d <= self.end for d in days))


def progress(
    entries: Sequence[Entry],
    plan: PlanState,
    span: Span,
    today: date,
    days: tuple[date, date] | None = None,
) -> Progress:
    """Return what the log shows in a span up to `today`; an empty log gives an `empty` one.

    `days` are the first and the last day of a CUSTOM span.
    """
    read = past(entries)
    frame = _frame(read, plan, span, today, days)
    points = _inside(read.points, frame)
    done = _inside(read.done, frame)
    asked = [m for m in read.measures if m.at.day >= (plan.started or date.min)]
    weeks = _weeks(frame, plan, _tallies(done, frame, plan.started or date.max))
    told = _headline(read)
    trained, shut = (d.day for d in done if d.counted), standing(entries).shut
    return Progress(
        span=span,
        today=max(today, plan.today),
        start=frame.start,
        end=frame.end,
        first=frame.first,
        headline=told,
        base=middle(read.ratings[:MEDIAN_OF]),
        began=plan.started,
        tally=_tally(weeks),
        steady=steady_words(steady(plan, trained, shut)) if plan.started else None,
        points=points,
        weeks=weeks,
        bands=_bands(frame, plan),
        changes=tuple(
            PlanChange(c.date, c.reason, c.rules) for c in plan.changes if frame.start <= c.date <= frame.end
        ),
        signs=tuple(sign for sign in read.signs if frame.start <= sign.day <= frame.end),
        series=all_series(read.measures, plan.started),
        tested=all_series(read.measures),
        activities=tuple(e for e in read.measures if isinstance(e, ActivitiesRecord)),
        wholes=tuple(m for m in asked if isinstance(m, GlobalChangeRecord)),
        questionnaires=tuple(m for m in asked if isinstance(m, RolandMorrisRecord)),
        review=tuple(remark.say for remark in plan.review if remark.say != told),
        empty=frame.first is None,
    )


# -- the headline -----------------------------------------------------------------------------------


def headline(entries: Sequence[Entry]) -> Say:
    """Say what the plan's ratings before sessions show: `base` against `med3` (domain 3.4), and not more.

    A rise is named before M3 lets a low base drop out: silence about it would be praise (M4).
    """
    return _headline(past(entries))


def _headline(read: Past) -> Say:
    told = read.ratings
    if read.rated is None or len(told) < MEDIAN_OF:
        return say("progress.headline.few", n=len(told), of=MEDIAN_OF)
    level, last = median_low(told[:MEDIAN_OF]), median_low(told[-MEDIAN_OF:])
    if len(told) < APART:
        return say("progress.headline.early", n=len(told), base=level, of=APART)
    kind = _verdict(level, last, (read.rated[1] - read.rated[0]).days)
    return say(f"progress.headline.{kind}", base=level, med3=last)


def _verdict(first: int, last: int, days: int) -> str:
    if last - first >= NOISE:
        return "higher"
    if first < ROOM:
        return "low"
    if first - last < NOISE:
        return "noise"
    return "lower" if days >= COMPARE_DAYS else "soon"


def _tally(weeks: Iterable[WeekDose]) -> Say:
    """Say how much was done in the window."""
    done, left, right = 0, 0.0, 0.0
    for week in weeks:
        done, left, right = done + week.done, left + week.seconds_left, right + week.seconds_right
    return say("progress.tally", n=done, left=round(left / 60), right=round(right / 60))


# -- the window -------------------------------------------------------------------------------------


class _Frame(msgspec.Struct, frozen=True):
    """Whole weeks from `start` to the day `end`; `first` is the day that the log or the plan begins."""

    anchor: date
    start: date
    end: date
    first: date | None

    def index(self, day: date) -> int:
        """Return a day's week; 0 begins with the anchor, earlier ones are negative."""
        return (day - self.anchor).days // 7

    def week(self, index: int) -> date:
        """Return a week's first day."""
        return self.anchor + index * WEEK


def _frame(read: Past, plan: PlanState, span: Span, today: date, days: tuple[date, date] | None) -> _Frame:
    """Lay the window in whole weeks, never less than four of them unless the user chose the days."""
    now = max(today, plan.today)
    anchor = plan.started or now - timedelta(days=now.weekday())
    begun = [d for d in (read.first, plan.started) if d is not None]
    first = min(begun, default=now)
    frame = _Frame(anchor, anchor, anchor, None if read.first is None else first)
    current = frame.index(now)
    short = current + 1 - SHORT_WEEKS
    chosen = (first, now) if days is None else (min(days), max(days))
    low, high = {
        Span.FOUR_WEEKS: (short, current),
        Span.THREE_MONTHS: (current + 1 - LONG_WEEKS, current),
        Span.YEAR: (current + 1 - YEAR_WEEKS, current),
        Span.PLAN: (0, max(current, PLAN_WEEKS - 1)) if plan.started else (frame.index(first), current),
        Span.ALL: (frame.index(first), current),
        Span.CUSTOM: (frame.index(chosen[0]), frame.index(chosen[1])),
    }[span]
    if span is not Span.CUSTOM and (span is not Span.PLAN or plan.started is None):
        low = min(low, short)
    return _Frame(anchor, frame.week(low), frame.week(high + 1) - DAY, frame.first)


# -- reading the log --------------------------------------------------------------------------------

Told = TypeVar("Told", PainPoint, Done)


def _inside(told: Sequence[Told], frame: _Frame) -> tuple[Told, ...]:
    """Return what lies in the window by the person's own days, which a flight may put out of order."""
    begin = datetime.combine(frame.start - DAY, time.min, UTC)
    end = datetime.combine(frame.end + 2 * DAY, time.max, UTC)
    low, high = (bisect_left(told, moment, key=lambda t: t.at) for moment in (begin, end))
    return tuple(t for t in told[low:high] if frame.start <= t.day <= frame.end)


@dataclass(slots=True)
class _Tally:
    """What one week outside the plan holds."""

    done: int = 0
    left: float = 0.0
    right: float = 0.0


def _tallies(done: Iterable[Done], frame: _Frame, until: date) -> dict[int, _Tally]:
    """Count by week what lies before the day `until`: from there on the plan counts."""
    found: dict[int, _Tally] = {}
    for each in takewhile(lambda d: d.day < until, done):
        tally = found.setdefault(frame.index(each.day), _Tally())
        tally.done += each.counted
        tally.left += each.left
        tally.right += each.right
    return found


def _weeks(frame: _Frame, plan: PlanState, tallies: dict[int, _Tally]) -> tuple[WeekDose, ...]:
    """Return the window's weeks up to now: the plan's as the plan counts them, earlier ones as tallied."""
    if frame.first is None:
        return ()
    views = {frame.index(w.start): w for w in plan.weeks}
    first = max(frame.index(frame.start), frame.index(frame.first))
    last = min(max(views, default=frame.index(frame.end)), frame.index(frame.end))
    return tuple(
        _planned(views[i]) if i in views else _unplanned(frame.week(i), tallies.get(i, _Tally()))
        for i in range(first, last + 1)
    )


def _planned(view: WeekView) -> WeekDose:
    return WeekDose(
        start=view.start,
        end=view.end,
        rung=None if view.paused else view.rung,
        done=view.done,
        seconds_left=view.seconds_left,
        seconds_right=view.seconds_right,
    )


def _unplanned(start: date, tally: _Tally) -> WeekDose:
    return WeekDose(
        start=start,
        end=start + WEEK - DAY,
        rung=None,
        done=tally.done,
        seconds_left=tally.left,
        seconds_right=tally.right,
    )


def _bands(frame: _Frame, plan: PlanState) -> tuple[PhaseBand, ...]:
    """Join the plan's weeks of the window into one band a phase; each has the turn it has in the plan."""
    bands: list[PhaseBand] = []
    alike = groupby(plan.weeks, key=lambda week: (week.rung.phase, week.paused))
    for turn, ((phase, paused), weeks) in enumerate(alike):
        shown = [week for week in weeks if frame.start <= week.start <= frame.end]
        if shown:
            bands.append(PhaseBand(shown[0].start, shown[-1].end, phase, paused, turn))
    return tuple(bands)
