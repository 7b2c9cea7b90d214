"""Going back to an older log: what it may not forget of the log that it replaces.

[D] A lock never opens by going back. What a lock rests on that only the present log holds comes along, and so
do its newest answers about safety; behind everything of the older log, so that no clearance there is taken
to have meant them. What a clearance has opened stays open where the older log holds both.

[D] Nor does a pause that T1 gave the plan end by it: the stops that T1 counts come along, and with them every
pause and resumption since, so that what the user resumed goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from hamstretch.core.amend import check_ins, effective
from hamstretch.core.pain import Action
from hamstretch.core.plan import plan
from hamstretch.core.records import ClearanceRecord, Entry, PlanRecord, ScreeningRecord, SessionRecord
from hamstretch.core.settings import Settings
from hamstretch.core.standing import Locks, Standing, marks
from hamstretch.core.thresholds import D1_WINDOW_DAYS, RED_WINDOW_DAYS
from hamstretch.core.weeks import STARTS, origin, reds, rest_until, since


class WentBack(msgspec.Struct, frozen=True):
    """What a restore came to: the name under which the former log is kept, or "", and what came along."""

    kept: str
    stayed: tuple[Entry, ...] = ()


def in_force(entries: Sequence[Entry], now: datetime) -> tuple[Entry, ...]:
    """Return what keeps sessions or exercises shut, as it was written: by B1-B3, by D3, by a RED today."""
    counted = effective(entries)
    resting = {s.id for s in reds(counted) if rest_until((s,), now) is not None}
    resting |= {e.id for e in counted if any(f.rule == "D3" for f in getattr(e, "rules", ()))}
    resting |= _shutting(counted)
    return tuple(e for e in entries if e.id in resting)


def comes_along(present: Sequence[Entry], past: Sequence[Entry], now: datetime) -> tuple[Entry, ...]:
    """Return what of the present log stays when the past one takes its place."""
    there = {entry.id: entry for entry in past}
    stays = {e.id for e in (*in_force(present, now), *_told(present, past), *_stops(present, past, now))}
    return tuple(e for e in present if e.id in stays and there.get(e.id) != e)


def joined(past: Sequence[Entry], stays: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the log that is gone back to: what comes along stands behind it, and for its twins there."""
    ids = {entry.id for entry in stays}
    return (*(entry for entry in past if entry.id not in ids), *stays)


def _shutting(counted: Sequence[Entry]) -> set[str]:
    """Return the ids of the marks on which one of the two lasting locks rests: no clearance came after."""
    stands = Standing()
    shut: dict[str, set[str]] = {"assessed": set(), "leg": set()}
    for entry in counted:
        if isinstance(entry, ClearanceRecord):
            shut.get(stands.locks.serves(entry), set()).clear()
        elif marks(entry):
            mark = Locks().after(getattr(entry, "rules", ()))
            for name, lock in (("assessed", mark.assessed), ("leg", mark.leg)):
                if lock.severity:
                    shut[name].add(entry.id)
        stands = stands.after(entry)
    return shut["assessed"] | shut["leg"]


def _stops(present: Sequence[Entry], past: Sequence[Entry], now: datetime) -> tuple[Entry, ...]:
    """Return the stops that T1 counts or pauses the plan by, and what was paused or resumed since.

    Where the older log has a later start of a plan, that plan is another.
    """
    counted = effective(present)
    ours, theirs = origin(counted, now), origin(effective(past), now)
    if ours is None or theirs is None or theirs.at.utc > ours.at.utc:
        return ()
    of_plan = since(counted, ours.at, now)
    stopped = any(f.rule == "T1" for f in plan(counted, Settings(), now).fired)
    earliest = date.min if stopped else now.date() - timedelta(days=max(D1_WINDOW_DAYS, RED_WINDOW_DAYS))
    first = next((n for n, e in enumerate(of_plan) if _stopped(e) and e.at.day >= earliest), len(of_plan))
    return tuple(e for e in of_plan[first:] if _stopped(e) or _steps(e))


def _steps(entry: Entry) -> bool:
    """Whether an entry pauses or resumes a plan."""
    return isinstance(entry, PlanRecord) and entry.step not in STARTS


def _stopped(entry: Entry) -> bool:
    """Whether T1 counts an entry: a session that ended RED, or was ended by D1."""
    if not isinstance(entry, SessionRecord):
        return False
    return bool(reds((entry,))) or any(f.rule == "D1" and f.action == Action.END for f in entry.rules)


def _told(present: Sequence[Entry], past: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the answers about safety that count: from the last list on, and all that no OK came after.

    Where the older log holds a list that was answered later, that one counts, and only what is new beside it.
    """
    counted = effective(present)
    ours, theirs = _last_list(counted), _last_list(effective(past))
    at = min(counted.index(ours) if ours is not None else 0, _last_ok(counted) + 1)
    newer = ours is not None and (theirs is None or theirs.at.utc < ours.at.utc)
    return tuple(
        e
        for e in counted[at:]
        if (newer and isinstance(e, ScreeningRecord)) or any(given.new for given in check_ins(e))
    )


def _last_list(counted: Sequence[Entry]) -> ScreeningRecord | None:
    return next((e for e in reversed(counted) if isinstance(e, ScreeningRecord)), None)


def _last_ok(counted: Sequence[Entry]) -> int:
    """Return the place of the last professional's OK about the safety list, -1 of none."""
    stands, last = Standing(), -1
    for at, entry in enumerate(counted):
        if isinstance(entry, ClearanceRecord) and stands.locks.serves(entry) == "list":
            last = at
        stands = stands.after(entry)
    return last
