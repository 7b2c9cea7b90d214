"""Two logs made one: what is missing is added by its UUID, and nothing that is there is changed.

The order of entries carries meaning (a clearance after a screening, an undo after what it undoes), so a
merge keeps the order of both logs, and no clearance of one opens a lock of the other alone. Where neither
says which comes first, the earlier stamp does, then the smaller UUID: both machines of one person arrive at
the same log, whichever merges first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime

import msgspec

from hamstretch.core.records import ClearanceRecord, Entry, SessionRecord
from hamstretch.core.standing import marks


class Merge(msgspec.Struct, frozen=True, kw_only=True):
    """What merging would do: `entries` is the outcome, `added` what the other log brings to it.

    `same` is how many entries both had alike; `conflicts` are ours that the other log has otherwise;
    `aside` is how many entries of the other file could not be read.
    """

    entries: tuple[Entry, ...]
    added: tuple[Entry, ...]
    same: int
    conflicts: tuple[Entry, ...]
    aside: int = 0

    @property
    def kinds(self) -> dict[str, int]:
        """How many of each kind are added, by the kind's tag."""
        return dict(Counter(str(type(entry).__struct_config__.tag) for entry in self.added))

    @property
    def span(self) -> tuple[date, date] | None:
        """The person's first and last day among what is added."""
        days = [entry.at.day for entry in self.added]
        return (min(days), max(days)) if days else None

    @property
    def sessions(self) -> int:
        """How many sessions are added."""
        return sum(isinstance(entry, SessionRecord) for entry in self.added)


def merge(ours: Sequence[Entry], theirs: Sequence[Entry]) -> Merge:
    """Return what comes of adding to our log what only the other has; each id at most once in each."""
    known = {entry.id: entry for entry in ours}
    added = tuple(entry for entry in theirs if entry.id not in known)
    both = [entry for entry in theirs if entry.id in known]
    return Merge(
        entries=tuple(_woven(ours, theirs)) if added else tuple(ours),
        added=added,
        same=sum(known[entry.id] == entry for entry in both),
        conflicts=tuple(known[entry.id] for entry in both if known[entry.id] != entry),
    )


def _woven(ours: Sequence[Entry], theirs: Sequence[Entry]) -> Iterator[Entry]:
    """Yield every entry once, in an order that both logs agree with; ours stands for what both have.

    An entry of both waits until everything before it in either log is out. What a safety rule marked waits
    for a clearance of the other log, which cannot have meant what it did not hold. Where the logs contradict
    each other (a file was put in order by hand), the stamps decide.
    """
    known = {entry.id: entry for entry in ours}
    shared = known.keys() & {entry.id for entry in theirs}
    placed: set[str] = set()
    one, other = _Rest(ours, placed), _Rest(theirs, placed)
    while (a := one.first) is not None and (b := other.first) is not None:
        waits = a.id in shared, b.id in shared
        if waits[0] == waits[1]:
            waits = marks(a) and other.clears(shared), marks(b) and one.clears(shared)
        taken = min(a, b, key=_when) if waits[0] == waits[1] else (b if waits[0] else a)
        placed.add(taken.id)
        yield known.get(taken.id, taken)
    for rest in (one, other):
        while (last := rest.first) is not None:
            placed.add(last.id)
            yield known.get(last.id, last)


class _Rest:
    """What of a log is not placed yet."""

    def __init__(self, entries: Sequence[Entry], placed: set[str]) -> None:
        self._entries, self._placed, self._at = entries, placed, 0

    @property
    def first(self) -> Entry | None:
        """The next entry, None behind the last."""
        while self._at < len(self._entries) and self._entries[self._at].id in self._placed:
            self._at += 1
        return self._entries[self._at] if self._at < len(self._entries) else None

    def clears(self, shared: AbstractSet[str]) -> bool:
        """Whether a clearance stands before the next entry of both."""
        for entry in self._entries[self._at :]:
            if entry.id in shared:
                return False
            if isinstance(entry, ClearanceRecord) and entry.id not in self._placed:
                return True
        return False


def _when(entry: Entry) -> tuple[datetime, str]:
    return entry.at.utc, entry.id
