"""What the log says about pain so far: pure readings of its entries, oldest first.

Nothing is stored back: a session's settled colour, the base level and the last three are derived anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import islice, pairwise, takewhile
from typing import Generic, TypeVar

import msgspec
from msgspec.structs import replace

from hamstretch.core.after import MorningFacts, after_session, morning
from hamstretch.core.pain import Action, Row
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Stamp
from hamstretch.core.records import CheckInRecord, Colour, Entry, PlanRecord, PlanStep, SessionRecord
from hamstretch.core.thresholds import A3_WINDOW

MEDIAN_OF = 3
"""`base` and `med3` are medians of three ratings (domain 3.4); of three the median is the middle one."""

LONG_AGO = datetime.min.replace(tzinfo=UTC)
"""Before anything that was ever written."""

Read = TypeVar("Read")


class Memory(Generic[Read]):
    """What was read from the last few logs, so that a log which has only grown is read on and not anew.

    It changes how long a reading takes and never what it says: what is kept must be frozen, and is given
    back only for the very entries that it was read from.
    """

    KEPT = 3

    def __init__(self) -> None:
        self._kept: tuple[tuple[tuple[Entry, ...], Read], ...] = ()

    def find(self, log: tuple[Entry, ...]) -> tuple[Read, tuple[Entry, ...]] | None:
        """Return what was read from the longest known beginning of a log, and the entries after it.

        A whole log is compared entry by entry only where it is another object than each that is known.
        """
        for same, of_it in self._kept:
            if same is log:
                return of_it, ()
        found = [(known, read) for known, read in self._kept if _begins(known, log)]
        known, read = max(found, key=lambda k: len(k[0]), default=((), None))
        if read is None:
            return None
        if len(known) == len(log):  # from now on known by this object, so that it is compared once
            self._kept = tuple((log, r) if k is known else (k, r) for k, r in self._kept)
        return read, log[len(known) :]

    def keep(self, log: tuple[Entry, ...], read: Read) -> Read:
        """Remember and return what was read from this log; the oldest reading is forgotten."""
        if log:
            self._kept = ((log, read), *(k for k in self._kept if k[0] is not log))[: self.KEPT]
        return read


def _begins(known: tuple[Entry, ...], log: tuple[Entry, ...]) -> bool:
    """Whether a log begins with these entries; one that was saved since may be another object, and equal."""
    n = len(known)
    return n <= len(log) and known[-1] == log[n - 1] and known == log[:n]


class Asked(msgspec.Struct, frozen=True):
    """A check-in before a session, whether or not one followed, with the rules it fired."""

    at: Stamp
    check_in: CheckIn
    rules: tuple[Fired, ...]

    def hit(self, rule: str) -> bool:
        """Whether this rule fired."""
        return any(f.rule == rule for f in self.rules)


def written(entry: Entry) -> datetime:
    """Return when an entry was complete: a session at its end, anything else at its stamp (UTC)."""
    return _ended(entry).utc


_orders: Memory[tuple[Entry, ...]] = Memory()


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries by the moment they were complete; equal moments keep the log's order."""
    log = tuple(entries)
    known, new = _orders.find(log) or ((), log)
    if known and not new:
        return known
    moments = [written(e) for e in (*known[-1:], *new)]
    if any(later < earlier for earlier, later in pairwise(moments)):
        return _orders.keep(log, tuple(sorted(log, key=written)))
    grown = (*known, *new)
    return _orders.keep(log, log if grown == log else grown)


def placed(entries: Sequence[Entry], now: datetime) -> Sequence[Entry]:
    """Return the entries with those from the future dated as what stands before them, or first, in the log.

    [D] A clock was ahead when they were written: what came last is then told by the log's order, so that such
    an entry neither stays the newest until its day comes nor is forgotten. Steps of the plan wait for their
    day, as in the plan itself.
    """
    log, last = tuple(entries), now.astimezone(UTC)
    if _newest(log) <= last:
        return log
    before = next((e.at for e in log if written(e) <= last), Stamp.of(now))
    found: list[Entry] = []
    for entry in log:
        if written(entry) <= last:
            found.append(entry)
            before = _ended(entry)
        elif not isinstance(entry, PlanRecord):
            found.append(_dated(entry, min(entry.at, before, key=_moment), before))
    return tuple(found)


_lasts: Memory[datetime] = Memory()


def _newest(log: tuple[Entry, ...]) -> datetime:
    """Return the latest moment at which any entry was complete."""
    known, new = _lasts.find(log) or (LONG_AGO, log)
    return _lasts.keep(log, max(known, max(map(written, new), default=known)))


def _dated(entry: Entry, at: Stamp, ended: Stamp) -> Entry:
    if isinstance(entry, SessionRecord):
        return replace(entry, at=at, ended=max(at, ended, key=_moment))
    return replace(entry, at=at)


def _moment(at: Stamp) -> datetime:
    return at.utc


def _ended(entry: Entry) -> Stamp:
    return entry.ended if isinstance(entry, SessionRecord) else entry.at


def asked_at(entry: Entry) -> Asked | None:
    """Return the check-in before a session that an entry holds, if it holds one."""
    if isinstance(entry, SessionRecord):
        last = next((c for c in reversed(entry.check_ins) if c.moment is Moment.BEFORE), None)
        return None if last is None else Asked(entry.at, last, entry.rules)
    if isinstance(entry, CheckInRecord) and entry.check_in.moment is Moment.BEFORE:
        return Asked(entry.at, entry.check_in, entry.rules)
    return None


def of_plan(order: Sequence[Entry]) -> Sequence[Entry]:
    """Return what belongs to the latest plan among entries in order, or all where none was started."""
    at = next((i for i in range(len(order) - 1, -1, -1) if _starts(order[i])), None)
    return order if at is None else [e for e in order[at + 1 :] if e.at.utc >= order[at].at.utc]


def _starts(entry: Entry) -> bool:
    """Whether an entry begins a plan."""
    return isinstance(entry, PlanRecord) and entry.step in (PlanStep.START, PlanStep.RESTART)


def middle(scores: Sequence[int]) -> int | None:
    """Return the middle one of three, or None when there are not three."""
    return sorted(scores)[1] if len(scores) == MEDIAN_OF else None


def ratings(order: Iterable[Entry]) -> Iterator[int]:
    """Yield every `pre` one by one, refused check-ins included, so that a reader may stop early."""
    return (given.check_in.nrs for given in map(asked_at, order) if given is not None)


def base(entries: Iterable[Entry]) -> int | None:
    """Return `base`, the median of the first 3 `pre` of the plan, or of the log before there is a plan.

    None before there are three. The weekly trend (T2) measures from the same one.
    """
    return middle(tuple(islice(ratings(of_plan(in_order(entries))), MEDIAN_OF)))


_mornings: Memory[Mapping[str, CheckInRecord]] = Memory()


def mornings(entries: Iterable[Entry]) -> Mapping[str, CheckInRecord]:
    """Return the latest next-morning answer about each session, by the session's id."""
    log = tuple(entries)
    known, new = _mornings.find(log) or (None, log)
    if known is not None and not any(type(e) is CheckInRecord for e in new):
        return _mornings.keep(log, known)
    told = [
        e for e in log if type(e) is CheckInRecord
    ]  # few of a long log, so that only they are put in order
    return _mornings.keep(log, answers(sorted(told, key=written)))


def answers(order: Iterable[Entry]) -> dict[str, CheckInRecord]:
    """Return the last answer about each session among entries that are in order already."""
    return {
        e.session: e
        for e in order
        if type(e) is CheckInRecord and e.session and e.check_in.moment is Moment.NEXT_MORNING
    }


def first_colour(session: SessionRecord) -> Colour:
    """Return the colour at the session's end: the one on record, else the one its ratings give."""
    return session.colour or after_session(session)[0]


@cache
def settle(
    pre: int | None, rating: int | None, colour: Colour, *, again: bool = False
) -> tuple[Colour, Row[MorningFacts]]:
    """Apply A3-A5: the colour that a morning's rating leaves, and the row that says so.

    `again`: another rise within seven days. Few values are possible, so that each is worked out once.
    """
    return morning(MorningFacts(pre=pre, next=rating, colour=colour, a3_within_7_days=again))


def settled_colour(session: SessionRecord, entries: Iterable[Entry]) -> Colour:
    """Return the session's colour with the next morning's answer counted in (A3, A4, A5)."""
    answer = mornings(entries).get(session.id)
    return settle(session.pre, answer.check_in.nrs if answer else None, first_colour(session))[0]


def rose(session: SessionRecord, answer: CheckInRecord | None) -> bool:
    """Whether this answer about a session met A3."""
    if answer is None:
        return False
    return Action.LOWER_STEP in settle(session.pre, answer.check_in.nrs, first_colour(session))[1].then


def next_morning(
    session: SessionRecord, rating: int, history: Sequence[Entry]
) -> tuple[Colour, tuple[Fired, ...], frozenset[Action]]:
    """Return what a next-morning rating does: the settled colour, what fired, and the actions.

    A3 asks for one step lower next time, and for REGRESS when another session of the seven days up to
    this one rose as well.
    """
    told = mornings(history)
    ended = session.ended.utc
    recent = takewhile(lambda e: ended - written(e) <= A3_WINDOW, reversed(in_order(history)))
    again = any(
        other.id != session.id and other.ended.utc <= ended and rose(other, told.get(other.id))
        for other in recent
        if isinstance(other, SessionRecord)
    )
    colour, row = settle(session.pre, rating, first_colour(session), again=again)
    fired = row.fired()
    return colour, fired, frozenset(Action(f.action) for f in fired)
