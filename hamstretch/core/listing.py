"""The log as a list to look back on: what is in it, newest first, and what became of each entry since.

A next-morning answer belongs to its session and is shown there. What was taken out is still known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from operator import attrgetter
from typing import cast, get_args

import msgspec

from hamstretch.core.amend import deletable, live
from hamstretch.core.history import mornings
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
)
from hamstretch.core.records import AmendmentRecord, CheckInRecord, Deletion, Entry, SessionRecord

Shown = (
    SessionRecord
    | CheckInRecord
    | SelfTestRecord
    | ActivitiesRecord
    | GlobalChangeRecord
    | RolandMorrisRecord
)
"""What a person looks back on; answers about safety and the plan's steps are not in the list."""
KINDS: frozenset[type] = frozenset(get_args(Shown))
"""The same, for a reader of twenty thousand entries: asking for the type is quicker than for the union."""


NEAR = timedelta(days=2)
"""No local day is further from the same day at noon in Greenwich."""


class Listing(msgspec.Struct, frozen=True):
    """Everything there is to look back on. `changes` are the amendments that hold, by the entry's id."""

    entries: tuple[Shown, ...] = ()
    deleted: tuple[Shown, ...] = ()
    mornings: Mapping[str, CheckInRecord] = {}
    changes: Mapping[str, tuple[AmendmentRecord, ...]] = {}

    def find(self, id_: str) -> Shown | None:
        """Return an entry of the list, a deleted one, or a morning's answer."""
        every = (*self.entries, *self.deleted, *self.mornings.values())
        return next((e for e in every if e.id == id_), None)

    def between(self, first: date, last: date) -> dict[date, tuple[Shown, ...]]:
        """Return the entries of each day of a run of days, both included, that has any."""
        noon = time(12, tzinfo=UTC)
        begin, end = (_utc(datetime.combine(day, noon)) for day in (last + NEAR, first - NEAR))
        low, high = (bisect_left(self.entries, moment, key=_newest) for moment in (begin, end))
        found: defaultdict[date, list[Shown]] = defaultdict(list)
        for entry in self.entries[low:high]:
            if first <= entry.at.day <= last:
                found[entry.at.day].append(entry)
        return {day: tuple(those) for day, those in found.items()}


def listing(written: Sequence[Entry], counted: Sequence[Entry]) -> Listing:
    """Return what a log has to look back on, as it was written and as it counts (`amend.effective`)."""
    sessions = {e.id for e in counted if type(e) is SessionRecord}
    shown = [e for e in counted if type(e) in KINDS and not _answers(e, sessions)]
    changes: defaultdict[str, list[AmendmentRecord]] = defaultdict(list)
    for amendment in live(written):
        changes[amendment.target].append(amendment)
    gone = {t for t, made in changes.items() if any(isinstance(a.change, Deletion) for a in made)}
    deleted = [e for e in written if e.id in gone and isinstance(e, Shown) and deletable(e)]
    return Listing(
        entries=_newest_first(shown),
        deleted=_newest_first(deleted),
        mornings={id_: answer for id_, answer in mornings(counted).items() if id_ in sessions},
        changes={target: tuple(made) for target, made in changes.items()},
    )


def _answers(entry: Entry, sessions: set[str]) -> bool:
    """Whether an entry is shown with the session it speaks of."""
    return type(entry) is CheckInRecord and entry.session in sessions


def _newest_first(entries: Iterable[Entry]) -> tuple[Shown, ...]:
    """Sort by the moment, in which a log mostly is already; equal moments keep the log's order."""
    found = sorted(entries, key=attrgetter("at.utc"), reverse=True)
    return cast("tuple[Shown, ...]", tuple(found))


def _newest(entry: Shown) -> float:
    """Sort the newest first."""
    return _utc(entry.at.utc)


def _utc(moment: datetime) -> float:
    return -moment.timestamp()
