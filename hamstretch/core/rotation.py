"""Which backups are kept: pure, time is an argument.

The last five that differ by session, the newest of each of 14 days, the newest of each week of a year; what
was asked for by hand or stood before a restore or an import stays for a year. Then a cap on the whole takes
the oldest first, and never the newest. All numbers are [D].
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Literal, cast

import msgspec

LATEST = 5
DAYS = 14
YEAR = timedelta(days=365)
CAP = 256 * 1024 * 1024
"""Bytes of all backups together; a year of an ordinary log takes a tenth of it."""

Why = Literal["saved", "asked", "replaced"]
_NAME = re.compile(
    r"log-([0-9]{8}T[0-9]{6}Z)-([0-9]{1,7})-(none|[0-9]{8})-(saved|asked|replaced)(?:-([0-9]{1,3}))?\.json",
    re.ASCII,
)
_MOMENT, _DAY = "%Y%m%dT%H%M%SZ", "%Y%m%d"


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of the log: when and why it was taken, how many sessions it holds and until which day.

    `taken` is UTC, whole seconds; `last` the person's day of the last session; `n` tells apart what else
    would have one name.
    """

    taken: datetime
    sessions: int
    last: date | None
    why: Why = "saved"
    size: int = 0
    n: int = 1

    @property
    def name(self) -> str:
        """The file's name, which says all of it but the size."""
        last = "none" if self.last is None else self.last.strftime(_DAY)
        end = f"-{self.n}" if self.n > 1 else ""
        return f"log-{self.taken.strftime(_MOMENT)}-{self.sessions}-{last}-{self.why}{end}.json"

    @property
    def holds(self) -> tuple[int, date | None]:
        """What tells a backup from the next: its sessions and the day of the last."""
        return self.sessions, self.last


def from_name(name: str, size: int = 0) -> Backup | None:
    """Return the backup of this file name, or None for any other name; a path is none."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    moment, sessions, last, why, n = found.groups()
    try:
        return Backup(
            taken=datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC),
            sessions=int(sessions),
            last=None if last == "none" else datetime.strptime(last, _DAY).replace(tzinfo=UTC).date(),
            why=cast("Why", why),
            size=size,
            n=int(n or 1),
        )
    except ValueError:
        return None


def newest_first(backups: Iterable[Backup], now: datetime | None = None) -> list[Backup]:
    """Sort backups, the newest first.

    At `now`, one from the future was taken before a clock was set back: it counts as from the beginning of
    today, else it would stand above all that is taken from now on, and push it out.
    """
    today = None if now is None else now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)

    def age(b: Backup) -> tuple[datetime, datetime, int, str]:
        future = now is not None and b.taken > now
        return (today if future and today else b.taken), b.taken, b.n, b.name

    return sorted(backups, key=age, reverse=True)


def due(backups: Iterable[Backup], sessions: int, last: date | None, now: datetime) -> bool:
    """Tell whether the log as it is now is to be copied: its sessions are others, or it is another day."""
    newest = next(iter(newest_first(backups, now)), None)
    return (
        newest is None
        or newest.holds != (sessions, last)
        or newest.taken.date() != now.astimezone(UTC).date()
    )


def kept(backups: Iterable[Backup], now: datetime, cap: int = CAP) -> frozenset[Backup]:
    """Return the backups to keep at `now`."""
    ordered = newest_first(backups, now)
    today = now.astimezone(UTC).date()
    wanted: set[Backup] = set()
    seen: set[object] = set()
    for backup in ordered:
        day = min(backup.taken.date(), today)
        young = today - day < YEAR
        slots: list[object] = []
        if sum(isinstance(slot, tuple) for slot in seen) < LATEST:
            slots.append(backup.holds)
        if (today - day).days < DAYS:
            slots.append(day)
        if young:
            slots.append(day.strftime("%G-%V"))
        if any(slot not in seen for slot in slots) or (young and backup.why != "saved"):
            wanted.add(backup)
        seen.update(slots)
    return frozenset(_under(cap, [b for b in ordered if b in wanted]))


def _under(cap: int, ordered: list[Backup]) -> Iterable[Backup]:
    """Take the newest while they fit, the very newest in any case."""
    total = 0
    for at, backup in enumerate(ordered):
        total += backup.size
        if at and total > cap:
            return
        yield backup
