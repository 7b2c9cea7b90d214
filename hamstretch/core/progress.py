"""What the log shows over time: pain, sessions and minutes by week, and a headline that says no more.

One pass over the log for the window asked for; nothing is stored. Pain is 0-10 (domain 3.1), minutes are
hamstring minutes per leg. Weeks are the plan's own; where no plan was started they begin on Mondays.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from statistics import median_low

import msgspec

from hamstretch.core.dose import Rung
from hamstretch.core.history import (
    MEDIAN_OF,
    base,
    first_colour,
    in_order,
    mornings,
    of_plan,
    ratings,
    settle,
)
from hamstretch.core.measures import Series, all_series
from hamstretch.core.plan_state import PlanState, WeekView
from hamstretch.core.records import (
    ActivitiesRecord,
    CheckInRecord,
    Colour,
    Entry,
    Moment,
    SelfTestRecord,
    SessionRecord,
    Side,
)
from hamstretch.core.steady import steady, steady_words
from hamstretch.core.thresholds import NOISE, ROOM
from hamstretch.core.weeks import WEEK, counts
from hamstretch.core.wording import Say, say

APART = 2 * MEDIAN_OF
"""Fewer ratings than this make the first three and the last three share some: nothing is compared."""
SHORT_WEEKS, LONG_WEEKS, YEAR_WEEKS, PLAN_WEEKS = 4, 13, 53, 6
"""Whole weeks that looks back of three lengths hold, and a plan's nominal length (domain 2.2 (g))."""
DAY = timedelta(days=1)
LOOKED_AT = (SessionRecord, SelfTestRecord, ActivitiesRecord)
"""What has a place on the page; anything else leaves it empty."""


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


class PainPoint(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One session with a rating before, after or both. `at` is local; the colour has settled (A3-A5)."""

    day: date
    at: datetime
    pre: int | None
    post: int | None
    colour: Colour
    routine: str
    session: str


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
        if self.rung is None:
            return None
        low, high = self.rung.leg_seconds
        return low / 60, high / 60


class PhaseBand(msgspec.Struct, frozen=True):
    """Weeks of one phase in a row; `end` is the last day."""

    start: date
    end: date
    phase: int
    paused: bool = False


class PlanChange(msgspec.Struct, frozen=True):
    """The plan moved on this day: why, and by which rules."""

    day: date
    text: Say
    rules: tuple[str, ...]


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the Progress screen shows. `start` and `end` are the first and last day of its time axis.

    `weeks` begin with the log or the plan, so that time before either is not shown as missed. `first` is
    the day they begin. `base` is the level of pain at first. `series` and `activities` are whole: their
    beginning is what they are measured against.
    """

    span: Span
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
    series: tuple[Series, ...] = ()
    activities: tuple[ActivitiesRecord, ...] = ()
    empty: bool = False

    @property
    def nothing(self) -> bool:
        """Whether nothing was logged in the time shown."""
        done = any(w.done or w.seconds_left or w.seconds_right for w in self.weeks)
        tested = any(self.start <= d <= self.end for s in self.series for d in s.days)
        asked = any(self.start <= a.at.day <= self.end for a in self.activities)
        return not (done or self.points or tested or asked)


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
    frame = _frame(entries, plan, span, today, days)
    reading = _Reading(frame, plan.started or date.max, {}, [])
    points = tuple(reading.points(entries))
    weeks = _weeks(frame, plan, reading.tallies)
    return Progress(
        span=span,
        start=frame.start,
        end=frame.end,
        first=frame.first,
        headline=headline(entries),
        base=base(entries),
        tally=_tally(weeks),
        steady=steady_words(steady(plan, reading.days)) if plan.started else None,
        points=points,
        weeks=weeks,
        bands=_bands(frame, plan),
        changes=tuple(
            PlanChange(c.date, c.reason, c.rules) for c in plan.changes if frame.start <= c.date <= frame.end
        ),
        series=all_series(entries, plan.started),
        activities=tuple(e for e in entries if type(e) is ActivitiesRecord),
        empty=frame.first is None,
    )


# -- the headline -----------------------------------------------------------------------------------


def headline(entries: Sequence[Entry]) -> Say:
    """Say what the plan's ratings before sessions show: `base` against `med3` (domain 3.4), and not more.

    A rise is named before M3 lets a low base drop out: silence about it would be praise (M4).
    """
    order = of_plan(in_order(entries))
    first = list(islice(ratings(order), APART))
    if len(first) < MEDIAN_OF:
        return say("progress.headline.few", n=len(first), of=MEDIAN_OF)
    level = median_low(first[:MEDIAN_OF])
    if len(first) < APART:
        return say("progress.headline.early", n=len(first), base=level, of=APART)
    med3 = median_low(islice(ratings(reversed(order)), MEDIAN_OF))
    return say(f"progress.headline.{_verdict(level, med3)}", base=level, med3=med3)


def _verdict(first: int, last: int) -> str:
    if last - first >= NOISE:
        return "higher"
    if first < ROOM:
        return "low"
    return "lower" if first - last >= NOISE else "noise"


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


def _frame(
    entries: Iterable[Entry], plan: PlanState, span: Span, today: date, days: tuple[date, date] | None
) -> _Frame:
    """Lay the window in whole weeks, never less than four of them unless the user chose the days."""
    now = max(today, plan.today)
    anchor = plan.started or now - timedelta(days=now.weekday())
    stamps = [e.at for e in entries if isinstance(e, LOOKED_AT)]
    oldest = min(stamps, key=lambda s: s.utc).day if stamps else None
    begun = [d for d in (oldest, plan.started) if d is not None]
    first = min(begun, default=now)
    frame = _Frame(anchor, anchor, anchor, first if stamps else None)
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


@dataclass(slots=True)
class _Tally:
    """What one week outside the plan holds."""

    done: int = 0
    left: float = 0.0
    right: float = 0.0


@dataclass(slots=True)
class _Reading:
    """One reading of the log; never outlives `progress`.

    Sessions before the day `until` are tallied by their week's index: from there on the plan counts.
    """

    frame: _Frame
    until: date
    tallies: dict[int, _Tally]
    days: list[date]

    def points(self, entries: Sequence[Entry]) -> Iterator[PainPoint]:
        """Yield the rated sessions of the window, oldest first, counting every session on the way."""
        answers = mornings(entries)
        for session in self.window(entries):
            at = session.at.local
            day = at.date()
            if not self.frame.start <= day <= self.frame.end:
                continue
            if day < self.until:
                self.count(session, self.frame.index(day))
            if session.planned:
                self.days.append(day)
            pre, post = _before_and_after(session)
            if pre is not None or post is not None:
                yield PainPoint(
                    day=day,
                    at=at,
                    pre=pre,
                    post=post,
                    colour=_settled(session, pre, answers.get(session.id)),
                    routine=session.routine,
                    session=session.id,
                )

    def window(self, entries: Iterable[Entry]) -> list[SessionRecord]:
        """Return the sessions that may lie in the window, in the order in which they began."""
        begin = datetime.combine(self.frame.start - DAY, time.min, UTC)
        found = [e for e in entries if isinstance(e, SessionRecord) and e.at.utc >= begin]
        return sorted(found, key=lambda s: s.at.utc)

    def count(self, session: SessionRecord, index: int) -> None:
        tally = self.tallies.setdefault(index, _Tally())
        tally.done += counts(session)
        tally.left += session.seconds(Side.LEFT)
        tally.right += session.seconds(Side.RIGHT)


def _before_and_after(session: SessionRecord) -> tuple[int | None, int | None]:
    """Return `pre` and `post` in one walk; a log of years asks for ten thousand of them."""
    pre = post = None
    before, after = Moment.BEFORE, Moment.AFTER
    for given in session.check_ins:
        moment = given.moment
        if moment is before:
            pre = given.nrs
        elif moment is after:
            post = given.nrs
    return pre, post


def _settled(session: SessionRecord, pre: int | None, answer: CheckInRecord | None) -> Colour:
    """Return the colour with the next morning counted in."""
    return settle(pre, answer.check_in.nrs if answer else None, first_colour(session))[0]


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
    """Join the plan's weeks of the window into one band a phase."""
    bands: list[PhaseBand] = []
    for week in plan.weeks:
        if not frame.start <= week.start <= frame.end:
            continue
        band = PhaseBand(week.start, week.end, week.rung.phase, week.paused)
        if bands and (bands[-1].phase, bands[-1].paused) == (band.phase, band.paused):
            band = msgspec.structs.replace(band, start=bands.pop().start)
        bands.append(band)
    return tuple(bands)
