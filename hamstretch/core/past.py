"""The log as a look back keeps it: what does not hang on the time shown, read on as the log grows.

Ten thousand sessions are walked through once; each new entry costs as much as itself. What is out of order,
by a clock set back or an amended log, is read anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from hamstretch.core.history import LONG_AGO, Memory, asked_at, in_order, written
from hamstretch.core.measure_records import MEASURES, ActivitiesRecord, Measure, SelfTestRecord
from hamstretch.core.record_terms import Moment
from hamstretch.core.records import CheckInRecord, Entry, PlanRecord, ScreeningRecord, SessionRecord
from hamstretch.core.report_signs import Sign, signs
from hamstretch.core.weeks import STARTS, counts, leg_seconds


class PainPoint(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One session with a rating before, after or both. `at` is local; a desk break is not `planned`."""

    day: date
    at: datetime
    pre: int | None
    post: int | None
    routine: str
    session: str
    planned: bool = True


class Done(msgspec.Struct, frozen=True, gc=False):
    """One session's part in its week: whether it counts toward the target, seconds on each leg."""

    at: datetime
    day: date
    counted: bool
    left: float
    right: float


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """What was done, oldest first. `ratings` are those of the running plan before sessions, in order.

    `rated` are the first and the last day of these, `first` the first day with anything to show. `signs` are
    stop signs, in the order they were written.
    """

    points: tuple[PainPoint, ...] = ()
    done: tuple[Done, ...] = ()
    measures: tuple[Measure, ...] = ()
    signs: tuple[Sign, ...] = ()
    ratings: tuple[int, ...] = ()
    rated: tuple[date, date] | None = None
    first: date | None = None
    begun: datetime = LONG_AGO
    last_at: datetime = LONG_AGO
    last_written: datetime = LONG_AGO


_pasts: Memory[Past] = Memory()


def past(entries: Sequence[Entry]) -> Past:
    """Return everything that a look back needs of a log."""
    log = tuple(entries)
    known, new = _pasts.find(log) or (Past(), log)
    if not new:
        return known
    order = sorted(new, key=written)
    begun = min((e.at.utc for e in new if type(e) is SessionRecord), default=known.last_at)
    if written(order[0]) < known.last_written or begun < known.last_at:
        known, order = Past(), list(in_order(log))
    return _pasts.keep(log, _read_on(known, order))


def _read_on(known: Past, new: Sequence[Entry]) -> Past:
    """Add entries in the order in which they were complete."""
    points, done, measures, raised = list[PainPoint](), list[Done](), list[Measure](), list[Sign]()
    rated, ratings, begun = known.rated, list(known.ratings), known.begun
    days = [known.first] if known.first else []
    for entry in new:
        kind = type(entry)
        if isinstance(entry, SessionRecord | CheckInRecord | ScreeningRecord) and entry.rules:
            raised += signs((entry,))
        if kind is SessionRecord and isinstance(entry, SessionRecord):
            done.append(_done(entry))
            if (point := pain_point(entry, done[-1].at)) is not None:
                points.append(point)
        elif kind in MEASURES and isinstance(entry, Measure):
            measures.append(entry)
            if isinstance(entry, SelfTestRecord | ActivitiesRecord):
                days.append(entry.at.day)
        elif isinstance(entry, PlanRecord) and entry.step in STARTS:
            rated, ratings, begun = None, [], entry.at.utc
            continue
        if entry.at.utc >= begun and (asked := asked_at(entry)) is not None:
            ratings.append(asked.check_in.nrs)
            rated = (min(rated[0], entry.at.day) if rated else entry.at.day, entry.at.day)
    everything = (*known.done, *sorted(done, key=_began))  # none of them began before the known ones
    return Past(
        points=(*known.points, *sorted(points, key=_began)),
        done=everything,
        measures=(*known.measures, *measures),
        signs=(*known.signs, *raised),
        ratings=tuple(ratings),
        rated=rated,
        first=min((*days, *(d.day for d in everything[:1])), default=None),
        begun=begun,
        last_at=everything[-1].at if everything else known.last_at,
        last_written=max(known.last_written, *(written(e) for e in new[-1:])),
    )


def _began(what: PainPoint | Done) -> datetime:
    return what.at


def _done(session: SessionRecord) -> Done:
    at = session.at.local
    left, right = leg_seconds(session)
    return Done(at, at.date(), counts(session), left, right)


def pain_point(session: SessionRecord, at: datetime) -> PainPoint | None:
    """Return the ratings of a session that began at this local moment, or None where nobody rated."""
    pre = post = None
    before, after = Moment.BEFORE, Moment.AFTER
    for given in session.check_ins:
        moment = given.moment
        if moment is before:
            pre = given.nrs
        elif moment is after:
            post = given.nrs
    if pre is None and post is None:
        return None
    return PainPoint(
        day=at.date(),
        at=at,
        pre=pre,
        post=post,
        routine=session.routine,
        session=session.id,
        planned=session.planned,
    )
