"""The log as a whole in sentences, for the window and the command line: what it holds, what a merge does.

`day` puts a date into words, as the reader's language has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from hamstretch.core.amend import effective
from hamstretch.core.going_back import WentBack
from hamstretch.core.history import Memory
from hamstretch.core.merge import Merge
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.wording import Say, say

KINDS = frozenset(
    {"session", "check_in", "screening", "clearance", "plan", "amendment", "break", "self_test"}
)
OTHER = "other"
"""Tags of entries that have a word of their own, and the word of all others."""
Day = Callable[[date], str]


_held: Memory[tuple[int, date | None]] = Memory()


def held(entries: Sequence[Entry]) -> tuple[int, date | None]:
    """Return how many sessions count, and the person's day of the last."""
    counted = effective(entries)
    (n, last), new = _held.find(counted) or ((0, None), counted)
    days = [entry.at.day for entry in new if isinstance(entry, SessionRecord)]
    return _held.keep(counted, (n + len(days), max([*days, *([last] if last else [])], default=None)))


def holds(sessions: int, last: date | None, day: Day) -> Say:
    """Say how many sessions a log or a backup holds, and until when."""
    if last is None:
        return say("log.holds-none")
    return say("log.holds", n=sessions, day=day(last))


def restored(went: WentBack, sessions: int, last: date | None, day: Day) -> tuple[Say, ...]:
    """Say what going back came to: what the log holds now, that locks stay, where the former log is kept."""
    return (
        say("log.restored", holds=holds(sessions, last, day)),
        *([say("log.locks-stay")] if went.stayed else []),
        *([say("log.restored-kept", name=went.kept)] if went.kept else []),
    )


def merging(found: Merge, day: Day) -> tuple[Say, ...]:
    """Say what a merge would do: what is added, by kind and from when to when, and what stays as it is."""
    return (*_added(found, day), *_kept(found))


def _added(found: Merge, day: Day) -> tuple[Say, ...]:
    days = found.span
    if days is None:
        return (say("log.merge-nothing"),)
    first, last = map(day, days)
    kinds = Counter[str]()
    for tag, n in found.kinds.items():
        kinds[tag if tag in KINDS else OTHER] += n
    counts = sorted(kinds.items(), key=lambda kind: (kind[0] == OTHER, -kind[1], kind[0]))
    span = say("log.merge-day", day=first) if first == last else say("log.merge-span", first=first, last=last)
    return (span, *(say(f"log.kind.{tag}", n=n) for tag, n in counts))


def _kept(found: Merge) -> tuple[Say, ...]:
    counts = (
        ("log.merge-same", found.same),
        ("log.merge-conflicts", len(found.conflicts)),
        ("log.merge-aside", found.aside),
    )
    return tuple(say(id_, n=n) for id_, n in counts if n)
