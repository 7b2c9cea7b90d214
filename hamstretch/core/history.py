"""What the log says about pain so far: pure readings of its entries, oldest first.

Nothing is stored back: a session's settled colour, the base level and the last three are derived anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

import msgspec

from hamstretch.core.after import MorningFacts, after_session, morning
from hamstretch.core.pain import Action
from hamstretch.core.records import (
    CheckIn,
    CheckInRecord,
    Colour,
    Entry,
    Fired,
    Moment,
    SessionRecord,
    Stamp,
)

MEDIAN_OF = 3
"""`base` and `med3` are medians of three ratings (domain 3.4); of three the median is the middle one."""

A3_WINDOW = timedelta(days=7)
"""A3: a second rise within seven days asks for one phase back."""


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
    return (entry.ended if isinstance(entry, SessionRecord) else entry.at).utc


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries by the moment they were complete; equal moments keep the log's order."""
    return sorted(entries, key=written)


def sessions(entries: Iterable[Entry]) -> tuple[SessionRecord, ...]:
    """Return the sessions, oldest first."""
    return tuple(e for e in in_order(entries) if isinstance(e, SessionRecord))


def asked(entries: Iterable[Entry]) -> Iterator[Asked]:
    """Yield every check-in before a session, oldest first, refused ones included."""
    for entry in in_order(entries):
        if isinstance(entry, SessionRecord):
            last = next((c for c in reversed(entry.check_ins) if c.moment is Moment.BEFORE), None)
            if last is not None:
                yield Asked(entry.at, last, entry.rules)
        elif isinstance(entry, CheckInRecord) and entry.check_in.moment is Moment.BEFORE:
            yield Asked(entry.at, entry.check_in, entry.rules)


def pre_scores(entries: Iterable[Entry]) -> tuple[tuple[Stamp, int], ...]:
    """Return every rating before (`pre`) with its moment, oldest first; refused check-ins count too."""
    return tuple((a.at, a.check_in.nrs) for a in asked(entries))


def _middle(scores: Sequence[int]) -> int | None:
    """Return the middle one of three, or None when there are not three."""
    return sorted(scores)[1] if len(scores) == MEDIAN_OF else None


def base(entries: Iterable[Entry]) -> int | None:
    """Return `base`, the median of the first 3 `pre`, or None before there are three."""
    return _middle([n for _, n in pre_scores(entries)[:MEDIAN_OF]])


def med3(entries: Iterable[Entry]) -> int | None:
    """Return `med3`, the median of the last 3 `pre`, or None before there are three."""
    return _middle([n for _, n in pre_scores(entries)[-MEDIAN_OF:]])


def mornings(entries: Iterable[Entry]) -> dict[str, CheckInRecord]:
    """Return the latest next-morning answer about each session, by the session's id."""
    return {
        e.session: e
        for e in in_order(entries)
        if isinstance(e, CheckInRecord) and e.session and e.check_in.moment is Moment.NEXT_MORNING
    }


def first_colour(session: SessionRecord) -> Colour:
    """Return the colour at the session's end: the one on record, else the one its ratings give."""
    return session.colour or after_session(session)[0]


def settled_colour(session: SessionRecord, entries: Iterable[Entry]) -> Colour:
    """Return the session's colour with the next morning's answer counted in (A3, A4, A5)."""
    return _settle(session, mornings(entries).get(session.id))[0]


def settled_colours(entries: Sequence[Entry]) -> tuple[tuple[SessionRecord, Colour], ...]:
    """Return every session with its settled colour, oldest first, in one pass over the log."""
    answers = mornings(entries)
    return tuple((s, _settle(s, answers.get(s.id))[0]) for s in sessions(entries))


def _settle(
    session: SessionRecord, answer: CheckInRecord | int | None, *, again: bool = False
) -> tuple[Colour, tuple[Fired, ...]]:
    """Apply A3-A5 to one session, from the answer on record or from a rating just given."""
    rating = answer.check_in.nrs if isinstance(answer, CheckInRecord) else answer
    facts = MorningFacts(pre=session.pre, next=rating, colour=first_colour(session), a3_within_7_days=again)
    colour, row = morning(facts)
    return colour, row.fired()


def rises(entries: Sequence[Entry]) -> tuple[tuple[SessionRecord, CheckInRecord], ...]:
    """Return each session whose next morning met A3, with that answer, oldest session first."""
    answers = mornings(entries)
    told = [(s, answers[s.id]) for s in sessions(entries) if s.id in answers]
    return tuple((s, a) for s, a in told if _fires(_settle(s, a)[1], Action.LOWER_STEP))


def _fires(fired: Iterable[Fired], action: Action) -> bool:
    """Whether one of these did this."""
    return any(f.action == action for f in fired)


def next_morning(
    session: SessionRecord, rating: int, history: Sequence[Entry]
) -> tuple[Colour, tuple[Fired, ...], frozenset[Action]]:
    """Return what a next-morning rating does: the settled colour, what fired, and the actions.

    A3 asks for one step lower next time, and for REGRESS when another session of the seven days up to
    this one rose as well.
    """
    again = any(
        other.id != session.id and timedelta(0) <= session.ended.utc - other.ended.utc <= A3_WINDOW
        for other, _ in rises(history)
    )
    colour, fired = _settle(session, rating, again=again)
    return colour, fired, frozenset(Action(f.action) for f in fired)
