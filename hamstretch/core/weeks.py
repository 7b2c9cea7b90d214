"""The log, from the plan's start, sorted into plan weeks: one pass, nothing judged.

The pass may stop where a week begins and be taken up there later: `Carry` is all that it needs to know.

A plan week is seven days from the local day of the latest START or RESTART, whatever weekday that was; so
no week is ever shorter or longer. A session belongs to the day that its own stamp shows, which time zones
and clock changes cannot move. Entries stamped after `now` do not exist yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple

from hamstretch.core.history import first_colour, settle, written
from hamstretch.core.pain import Action
from hamstretch.core.record_terms import Fired, Moment, Side, Stamp
from hamstretch.core.records import CheckInRecord, Colour, Entry, PlanRecord, PlanStep, SessionRecord
from hamstretch.core.thresholds import (
    A3_WINDOW,
    D1_WINDOW_DAYS,
    IDLE_BACK,
    IDLE_REPEAT,
    IDLE_START,
    RED_WINDOW_DAYS,
    REST_AFTER_RED,
)

WEEK = timedelta(days=7)
DAY_AHEAD = timedelta(days=1)
"""No clock is further ahead of UTC (`Stamp`)."""
STARTS = frozenset({PlanStep.START, PlanStep.RESTART})
_TELLING = frozenset({"B6", "B11", "D1"})
"""The rules of a session that the plan goes by (T1, T4)."""
_RANKS = {PlanStep.START: 0, PlanStep.RESTART: 0, PlanStep.RESUME: 1, PlanStep.PAUSE: 4}


class Mark(NamedTuple):
    """Something that moves or stops the plan inside a week; sorted by day, then by place in the log."""

    day: date
    place: int
    kind: str
    n: int = 0


@dataclass(slots=True)
class Week:
    """What one plan week holds. `days` are those of sessions that count; seconds are per leg."""

    days: list[date] = field(default_factory=list)
    colours: list[Colour] = field(default_factory=list)
    ratings: list[int] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    gentle: bool = False
    known: bool = False
    marks: list[Mark] = field(default_factory=list)
    rested: set[date] = field(default_factory=set)


class Carry(NamedTuple):
    """What the entries read so far leave to those that follow; `latest` is the last day logged on.

    `day` is the last one with a session that counts, `rested` holds rest days still to come, `rose` the
    rises (A3) whose answers are still to come.
    """

    latest: date = date.min
    place: int = 0
    day: date | None = None
    rested: frozenset[date] = frozenset()
    stops: Mapping[str, date] = {}
    rose: Mapping[str, datetime] = {}
    last_rise: datetime | None = None


@dataclass(slots=True)
class Timeline:
    """The plan's weeks by number from 0; a week nothing happened in is not there."""

    start: date
    today: date
    weeks: dict[int, Week] = field(default_factory=dict)

    def index(self, day: date) -> int:
        """Return the plan week of a day; a day before the start (a flight west) is in the first."""
        return max(0, (day - self.start).days // 7)

    def week(self, day: date) -> Week:
        """Return the week of a day, made when it is the first thing in it."""
        number = self.index(day)
        found = self.weeks.get(number)
        if found is None:
            found = self.weeks[number] = Week()
        return found

    def mark(self, mark: Mark) -> None:
        """Put a mark into its week."""
        self.week(mark.day).marks.append(mark)


def counts(session: SessionRecord) -> bool:
    """Whether a session counts toward the week's target: a planned one with any work done in it.

    A micro-break is recorded as not planned (rule (c)); a gentle B11 session counts like any other.
    """
    return session.planned and session.stretched


def origin(entries: Iterable[Entry], now: datetime) -> PlanRecord | None:
    """Return the latest START or RESTART up to now, or None when no plan was ever started."""
    starts = [e for e in entries if isinstance(e, PlanRecord) and e.step in STARTS and e.at.utc <= now]
    return max(starts, key=lambda e: (e.at.utc, e.id), default=None)


def since(entries: Iterable[Entry], start: Stamp, now: datetime) -> list[Entry]:
    """Return the entries of the plan, in the order in which they were complete; ties go by kind, then id."""
    first, last = start.utc, now.astimezone(UTC)
    return sorted((e for e in entries if first <= e.at.utc <= last), key=position)


def position(entry: Entry) -> tuple[datetime, int, str]:
    """Return the key that entries of a plan are sorted by."""
    return written(entry), _rank(entry), entry.id


def _rank(entry: Entry) -> int:
    """Order entries of the same second: a start first, a pause last, so that the milder plan wins."""
    if isinstance(entry, PlanRecord):
        return _RANKS[entry.step]
    return 2 if isinstance(entry, SessionRecord) else 3


def timeline(
    entries: Iterable[Entry], answered: Mapping[str, CheckInRecord], start: date, today: date, carry: Carry
) -> tuple[Timeline, Carry]:
    """Sort entries of one plan (see `since`) into its weeks, going on from what earlier ones left.

    `answered` may hold answers that are still to come. Today is never earlier than the last entry's day:
    a flight west does not take a judged week back.
    """
    line = Timeline(start, max(today, start, carry.latest))
    for day in carry.rested:
        line.week(day).rested.add(day)
    reader = _Reader(line, answered, carry)
    reader.read(entries)
    days = sorted({d for week in line.weeks.values() for d in week.days})
    _idle(line, days if carry.day is None else [carry.day, *days])
    return line, reader.left(days)


def split(entries: Sequence[Entry], line: Timeline, week: int) -> int | None:
    """Return how many entries belong to the weeks before this one, or None where they cannot be parted.

    They can where all that follow lie in this week or later, and nothing before speaks of what follows.
    """
    at = next((i for i in range(len(entries), 0, -1) if line.index(entries[i - 1].at.day) < week), 0)
    recent = {e.id for e in entries[at:] if isinstance(e, SessionRecord)}
    first = line.start + week * WEEK
    near = datetime.combine(first, time.min, UTC) - DAY_AHEAD
    for entry in entries[:at]:
        if isinstance(entry, CheckInRecord) and entry.session in recent:
            return None
        if entry.at.utc >= near and entry.at.day >= first:
            return None
    return at


def leg_seconds(session: SessionRecord) -> tuple[float, float]:
    """Return the hamstring seconds of the left and the right leg in one go over the work."""
    left = right = 0.0
    only_left, only_right = Side.LEFT, Side.RIGHT  # looked up once: this loop sees every hold of the log
    for work in session.work:
        if work.volume:
            side, held = work.side, work.held_s
            if side is not only_right:
                left += held
            if side is not only_left:
                right += held
    return left, right


class _Reader:
    """One reading of the log; never outlives `timeline`."""

    def __init__(self, line: Timeline, answered: Mapping[str, CheckInRecord], carry: Carry) -> None:
        self.line = line
        self.answers = answered
        self.carry = carry
        self.latest = carry.latest
        self.rose = dict(carry.rose)
        self.last_rise = carry.last_rise
        self.place = carry.place
        self.stops = dict(carry.stops)

    def read(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            place, self.place = self.place, self.place + 1
            if isinstance(entry, SessionRecord):
                self.session(entry, place)
            elif isinstance(entry, CheckInRecord):
                self.check_in(entry, place)
            elif isinstance(entry, PlanRecord) and entry.step not in STARTS:
                self.line.mark(Mark(entry.at.day, place, entry.step.value))

    def day(self, day: date) -> Week:
        """Return the week of a day that something was really logged on."""
        self.latest = max(self.latest, day)
        self.line.today = max(self.line.today, day)
        return self.line.week(day)

    def left(self, days: Sequence[date]) -> Carry:
        """Return what the entries so far leave; `days` are those of sessions that count, in order."""
        rested = frozenset(d for week in self.line.weeks.values() for d in week.rested)
        return Carry(
            latest=self.latest,
            place=self.place,
            day=days[-1] if days else self.carry.day,
            rested=frozenset(d for d in rested if d > self.latest),
            stops=self.stops,
            rose=self.rose,
            last_rise=self.last_rise,
        )

    def session(self, session: SessionRecord, place: int) -> None:
        day = session.at.day
        week = self.day(day)
        counted, pre, colour = counts(session), session.pre, first_colour(session)
        if session.id in self.answers:
            colour = self.settle(session, pre, colour)
        if counted:
            week.days.append(day)
        if counted or colour in (Colour.RED, Colour.AMBER):
            week.colours.append(colour)
        if pre is not None:
            week.ratings.append(pre)
        left, right = leg_seconds(session)
        week.left += left
        week.right += right
        for fired in session.rules:
            if fired.rule in _TELLING:
                self.rule(fired, day, week, place)
        if colour is Colour.RED:
            self.line.week(day + timedelta(days=1)).rested.add(day + timedelta(days=1))
            self.stop("red", day, RED_WINDOW_DAYS, place)

    def rule(self, fired: Fired, day: date, week: Week, place: int) -> None:
        """Take up what one of a session's own rules means for its week."""
        if fired.rule == "B11":
            week.gentle = True
        elif fired.rule == "B6":
            week.known = True
        elif fired.action == Action.END:
            self.stop("D1", day, D1_WINDOW_DAYS, place)

    def stop(self, kind: str, day: date, days: int, place: int) -> None:
        """T1: a stop that is the second within its window pauses the plan."""
        last = self.stops.get(kind)
        if last is not None and (day - last).days <= days:
            self.line.mark(Mark(day, place, f"T1.{kind}"))
        self.stops[kind] = day

    def settle(self, session: SessionRecord, pre: int | None, colour: Colour) -> Colour:
        """Count the next morning in (A3-A5), and remember a rise (A3)."""
        given = self.answers[session.id].check_in.nrs
        settled, row = settle(pre, given, colour)
        if row.id == "A3":
            self.rose[session.id] = session.ended.utc
        return settled

    def check_in(self, entry: CheckInRecord, place: int) -> None:
        given = entry.check_in
        if given.moment is Moment.BEFORE:
            week = self.day(entry.at.day)
            week.ratings.append(given.nrs)
            if entry.rules:
                week.rested.add(entry.at.day)
        elif self.answers.get(entry.session) is entry and self.second_rise(entry):
            self.line.mark(Mark(entry.at.day, place, "A3"))

    def second_rise(self, entry: CheckInRecord) -> bool:
        """A3: whether this answer is the second rise in seven days, by its own record or by the log's."""
        at = self.rose.pop(entry.session, None)
        last, self.last_rise = self.last_rise, at or self.last_rise
        if any(f.rule == "A3" and f.action == Action.REGRESS for f in entry.rules):
            return True
        return at is not None and last is not None and timedelta(0) <= at - last <= A3_WINDOW


def _idle(line: Timeline, days: Sequence[date]) -> None:
    """Mark the days on which 7, 14 and 28 whole days without a session were over."""
    for last, following in pairwise([*days, line.today]):
        idle = (following - last).days - 1
        for limit in (IDLE_REPEAT, IDLE_BACK, IDLE_START):
            if idle >= limit:
                line.mark(Mark(last + timedelta(days=limit + 1), -1, f"missed-{limit}", limit))


def reds(entries: Iterable[Entry]) -> tuple[SessionRecord, ...]:
    """Return the sessions that ended RED."""
    return tuple(e for e in entries if isinstance(e, SessionRecord) and first_colour(e) is Colour.RED)


def rest_until(stopped: Iterable[SessionRecord], now: datetime) -> datetime | None:
    """Return until when no session may start after a RED, in `now`'s zone, or None when none is in force.

    `stopped` are the RED ones of the whole log (`reds`), so that a fresh start of the plan does not end
    the rest. A session that claims to end in the future is taken to have ended when it began, and one
    that claims to begin within the next day, by a clock put back, to have ended now; one further ahead is
    not real. None is taken to last longer than a day.
    """
    earliest = now - 2 * REST_AFTER_RED
    latest = now + REST_AFTER_RED
    ends = [_red_end(s, now) + REST_AFTER_RED for s in stopped if earliest <= s.at.utc <= latest]
    last = max(ends, default=now)
    return last.astimezone(now.tzinfo) if last > now else None


def _red_end(session: SessionRecord, now: datetime) -> datetime:
    """Return when a session ended, never later than now."""
    return session.ended.utc if session.ended.utc <= now else min(session.at.utc, now.astimezone(UTC))
