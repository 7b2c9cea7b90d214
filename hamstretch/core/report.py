"""One look back over chosen days and fields: what every report, on paper or as a file, draws from.

Pure. What was not chosen is not in it, so that no format can let it out. Pain is 0-10 (NRS), times are
seconds, days are those of the person's own clock, both ends included. Planned and done stay apart.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from operator import attrgetter
from statistics import median
from typing import Literal

import msgspec
from msgspec.structs import replace

from hamstretch.core.errors import ReportError
from hamstretch.core.history import first_colour, mornings, settle
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
    Zero,
)
from hamstretch.core.measures import ActivityChange, Series, activity_change, all_series
from hamstretch.core.past import PainPoint, pain_point
from hamstretch.core.progress import PhaseBand, PlanChange, WeekDose, headline
from hamstretch.core.record_terms import CheckIn, Moment, Side
from hamstretch.core.records import CheckInRecord, Colour, Entry, PlanRecord, SessionRecord
from hamstretch.core.report_plan import plan_past
from hamstretch.core.report_signs import Sign, signs
from hamstretch.core.self_test import CM_PER_INCH
from hamstretch.core.settings import LengthUnit, Settings
from hamstretch.core.weeks import DAY_AHEAD, STARTS, counts
from hamstretch.core.wording import Say, say

LONGEST_NAME = 80
"""[D] What fits into one line under a report's title."""


class Field(enum.StrEnum):
    """What a report may tell of, in the order in which it does."""

    PAIN = "pain"
    DOSE = "dose"
    TESTS = "tests"
    ACTIVITIES = "activities"
    PLAN = "plan"
    STOPS = "stops"
    BREAKS = "breaks"
    NOTES = "notes"
    SESSIONS = "sessions"


ON_ONE_PAGE = tuple(f for f in Field if f is not Field.SESSIONS)
"""What is chosen unless somebody chooses; the table of every session asks for more pages."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What to report: days, both included, fields, and a name only if one was typed."""

    start: date
    end: date
    fields: frozenset[Field] = frozenset(ON_ONE_PAGE)
    name: str = ""


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """One session. The colour has settled (A3-A5); `morning` is the rating of the next morning."""

    session: SessionRecord
    colour: Colour
    morning: int | None
    counted: bool


class Levels(msgspec.Struct, frozen=True):
    """Medians of the ratings before and after so many sessions and desk breaks; None where nobody rated."""

    before: float | None
    after: float | None
    sessions: int
    breaks: int


class Note(msgspec.Struct, frozen=True):
    """What the person wrote on a day."""

    day: date
    text: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything chosen, oldest first. `done` of `asked` are sessions of whole plan weeks in the range.

    `sessions` are those of the plan and others like them, `breaks` the micro-breaks and single exercises.
    `seconds` are those held on the left and the right leg. `headline` compares the first with the last
    ratings; `levels` sums up all of them and compares nothing.
    """

    asked_for: Asked
    made: datetime
    lengths: LengthUnit = LengthUnit.CM
    headline: Say | None = None
    sessions: tuple[Done, ...] = ()
    breaks: tuple[Done, ...] = ()
    seconds: tuple[float, float] = (0.0, 0.0)
    done: int = 0
    asked: int = 0
    levels: Levels | None = None
    points: tuple[PainPoint, ...] = ()
    weeks: tuple[WeekDose, ...] = ()
    bands: tuple[PhaseBand, ...] = ()
    changes: tuple[PlanChange, ...] = ()
    signs: tuple[Sign, ...] = ()
    series: tuple[Series, ...] = ()
    tests: tuple[SelfTestRecord, ...] = ()
    activities: tuple[ActivitiesRecord, ...] = ()
    activity_change: ActivityChange | None = None
    overall: tuple[GlobalChangeRecord, ...] = ()
    roland_morris: tuple[RolandMorrisRecord, ...] = ()
    check_ins: tuple[CheckInRecord, ...] = ()
    notes: tuple[Note, ...] = ()

    def shown(self, value: float, zero: Zero) -> float:
        """Return a self-test's value as it is printed: in inches if these are read, else as it is kept."""
        return value / CM_PER_INCH if self.unit(zero) == "in" else value

    def unit(self, zero: Zero) -> Literal["cm", "in", "deg"]:
        """Return the unit that a self-test's value is printed in."""
        return "in" if zero.unit == "cm" and self.lengths is LengthUnit.INCH else zero.unit

    def has(self, field: Field) -> bool:
        """Whether a field was chosen."""
        return field in self.asked_for.fields

    @property
    def everything(self) -> tuple[Done, ...]:
        """Sessions and breaks together, oldest first."""
        return tuple(sorted((*self.sessions, *self.breaks), key=lambda d: d.session.at.utc))


def usual(entries: Sequence[Entry], today: date) -> tuple[date, date]:
    """Return the range that is offered first: the plan until today, or the log where no plan was started."""
    starts = [e.at.day for e in entries if type(e) is PlanRecord and e.step in STARTS]
    begun = [day for day in starts if day <= today]
    return max(begun) if begun else min(first_day(entries) or today, today), today


def first_day(entries: Sequence[Entry]) -> date | None:
    """Return the first of the days that the entries' own clocks showed, or None without an entry.

    UTC rules out most of a long log before any local day is worked out.
    """
    moments = list(map(attrgetter("at.utc"), entries))
    if not moments:
        return None
    near = min(moments) + 2 * DAY_AHEAD
    return min(e.at.day for e, at in zip(entries, moments, strict=True) if at <= near)


def report(entries: Sequence[Entry], settings: Settings, asked: Asked, now: datetime) -> Report:
    """Return the report; raises `ReportError` for a range that is turned round, ahead of us or empty."""
    asked = replace(asked, name=" ".join(asked.name.split()))
    _check(asked, now.date())
    inside = [e for e in entries if asked.start <= e.at.day <= asked.end]
    if not any(not isinstance(e, PlanRecord) for e in inside):
        raise ReportError(say("report.empty", start=str(asked.start), end=str(asked.end)))
    chosen, sessions = asked.fields, _sessions(entries, inside)
    made = _counted(Report(asked_for=asked, made=now, lengths=settings.lengths), sessions)
    made = _pain(made, inside, sessions) if Field.PAIN in chosen else made
    made = _plan(made, entries, settings) if chosen & {Field.DOSE, Field.PLAN, Field.PAIN} else made
    made = _measured(made, inside)
    if Field.STOPS in chosen:
        made = replace(made, signs=signs(inside))
    return replace(made, notes=_notes(inside)) if Field.NOTES in chosen else made


def _check(asked: Asked, today: date) -> None:
    if asked.start > asked.end:
        raise ReportError(say("report.turned", start=str(asked.start), end=str(asked.end)))
    if asked.end > today:
        raise ReportError(say("report.ahead", day=str(asked.end), today=str(today)))
    if len(asked.name) > LONGEST_NAME:
        raise ReportError(say("report.name", most=LONGEST_NAME))


# -- sessions ---------------------------------------------------------------------------------------


def _sessions(entries: Sequence[Entry], inside: Iterable[Entry]) -> tuple[Done, ...]:
    """Return the sessions of the range; a morning after its last day still speaks of its last session."""
    answers = mornings(entries)
    found = sorted((e for e in inside if isinstance(e, SessionRecord)), key=lambda s: s.at.utc)
    return tuple(_done(s, answers.get(s.id)) for s in found)


def _done(session: SessionRecord, answer: CheckInRecord | None) -> Done:
    morning = answer.check_in.nrs if answer else None
    colour = settle(session.pre, morning, first_colour(session))[0]
    return Done(session=session, colour=colour, morning=morning, counted=counts(session))


def _counted(made: Report, sessions: Iterable[Done]) -> Report:
    """Add sessions and breaks, each without what was not chosen; breaks are always part of the dose."""
    chosen = made.asked_for.fields
    kept = [_bared(d, chosen) for d in sessions]
    breaks = tuple(d for d in kept if not d.session.planned) if Field.BREAKS in chosen else ()
    planned = tuple(d for d in kept if d.session.planned)
    left, right = (sum(d.session.seconds(side) for d in kept) for side in (Side.LEFT, Side.RIGHT))
    return replace(made, sessions=planned, breaks=breaks, seconds=(left, right))


def _bared(done: Done, chosen: frozenset[Field]) -> Done:
    """Take out of a session what was not chosen: answers, what the rules made of them, notes."""
    session = done.session
    if Field.NOTES not in chosen:
        quiet = tuple(replace(c, note="") for c in session.check_ins)
        session = replace(session, note="", check_ins=quiet)
    if Field.STOPS not in chosen:
        session = replace(session, rules=(), check_ins=tuple(_rating(c) for c in session.check_ins))
    if Field.PAIN in chosen:
        return replace(done, session=session)
    return replace(done, session=replace(session, check_ins=(), colour=None), morning=None)


def _rating(given: CheckIn) -> CheckIn:
    """Leave an answer its number and its place, and take out which signs were ticked."""
    return replace(given, new=(), qualities=())


# -- pain -------------------------------------------------------------------------------------------


def _pain(made: Report, inside: Sequence[Entry], sessions: Iterable[Done]) -> Report:
    """Add ratings, of breaks if chosen, and what `progress.headline` says about them and no more."""
    breaks = Field.BREAKS in made.asked_for.fields
    inside = [e for e in inside if breaks or not isinstance(e, SessionRecord) or e.planned]
    points = tuple(
        p
        for d in sessions
        if (breaks or d.session.planned) and (p := pain_point(d.session, d.session.at.local)) is not None
    )
    told = headline([e for e in inside if not isinstance(e, PlanRecord)])
    alone = tuple(e for e in inside if isinstance(e, CheckInRecord) and e.check_in.moment is Moment.BEFORE)
    return replace(
        made,
        headline=Say(f"report.{told.id.removeprefix('progress.')}", told.args),
        points=points,
        levels=_levels(points) if points else None,
        check_ins=tuple(_alone(e, made.asked_for.fields) for e in alone),
    )


def _alone(entry: CheckInRecord, chosen: frozenset[Field]) -> CheckInRecord:
    given = entry.check_in if Field.NOTES in chosen else replace(entry.check_in, note="")
    if Field.STOPS in chosen:
        return replace(entry, check_in=given)
    return replace(entry, check_in=_rating(given), rules=())


def _levels(points: Sequence[PainPoint]) -> Levels:
    before = [p.pre for p in points if p.pre is not None]
    after = [p.post for p in points if p.post is not None]
    sessions = sum(p.planned for p in points)
    first, last = (median(given) if given else None for given in (before, after))
    return Levels(first, last, sessions, len(points) - sessions)


# -- plan and dose ----------------------------------------------------------------------------------


def _plan(made: Report, entries: Sequence[Entry], settings: Settings) -> Report:
    """Add what the plan asked for and did, as far as it was chosen."""
    asked = made.asked_for
    told = plan_past(entries, settings, (asked.start, asked.end), made.made)
    whole = [w for w in told.weeks if w.target and w.start >= asked.start and w.end <= asked.end]
    dose, moves = Field.DOSE in asked.fields, Field.PLAN in asked.fields
    return replace(
        made,
        weeks=tuple(
            w if dose else replace(w, rung=None, done=0, seconds_left=0, seconds_right=0) for w in told.weeks
        ),
        bands=told.bands if moves else (),
        changes=told.changes if moves else (),
        done=sum(min(w.done, w.target[0]) for w in whole if w.target) if dose else 0,
        asked=sum(w.target[0] for w in whole if w.target) if dose else 0,
    )


# -- what is asked now and then ---------------------------------------------------------------------


def _measured(made: Report, inside: Sequence[Entry]) -> Report:
    """Add self-tests, activities and the answers of the reviews."""
    chosen, noted = made.asked_for.fields, Field.NOTES in made.asked_for.fields
    if Field.TESTS in chosen:
        tests = [e for e in inside if isinstance(e, SelfTestRecord)]
        kept = tuple(t if noted else replace(t, note="") for t in tests)
        made = replace(made, series=all_series(inside), tests=kept)
    if Field.ACTIVITIES not in chosen:
        return made
    return replace(
        made,
        activities=tuple(e for e in inside if isinstance(e, ActivitiesRecord)),
        activity_change=activity_change(inside),
        overall=tuple(e for e in inside if isinstance(e, GlobalChangeRecord)),
        roland_morris=tuple(e for e in inside if isinstance(e, RolandMorrisRecord)),
    )


def _notes(inside: Iterable[Entry]) -> tuple[Note, ...]:
    """Return every note of the range, oldest first: of sessions, their check-ins, and anything else."""
    found: list[tuple[datetime, Note]] = []
    for entry in inside:
        given: tuple[CheckIn, ...] = ()
        if isinstance(entry, SessionRecord):
            given = entry.check_ins
        elif isinstance(entry, CheckInRecord):
            given = (entry.check_in,)
        texts = [getattr(entry, "note", ""), *(c.note for c in given)]
        found += [(entry.at.utc, Note(entry.at.day, text)) for text in texts if text.strip()]
    return tuple(note for _, note in sorted(found, key=lambda f: f[0]))
