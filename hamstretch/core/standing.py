"""What stands today: locks, carry-overs and cautions, read from the log for the gates of domain 3.4.

A lock is the mark its rule left on an entry; only its own clearance, written later, opens it. `now` is
an aware datetime. Nothing is stored back.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import msgspec

from hamstretch.core.catalog import Level, SafetyList
from hamstretch.core.gates import EARLY_MIN, STOP_PRE, BeforeFacts, avoid_keys, levels
from hamstretch.core.history import (
    asked,
    base,
    first_colour,
    in_order,
    mornings,
    rises,
    sessions,
    settled_colour,
    written,
)
from hamstretch.core.pain import Action, Lock
from hamstretch.core.records import (
    CheckIn,
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Entry,
    Fired,
    Moment,
    PlanRecord,
    ScreeningRecord,
    SessionRecord,
)
from hamstretch.core.settings import Settings
from hamstretch.core.signs import Signs, leg_signs

SCREENING_DAYS = 30
"""[D] "monthly" for the full list (domain 3.3)."""
RED_REST = timedelta(hours=24)
"""Guard rail of domain 3.4."""
REMOVED_AFTER = 2
"""D3: sharp at the same exercise on this many sessions removes it."""
DAY_MIN = 24 * 60
CALM_SESSIONS, CALM_PRE = 3, 2
"""SU6 stays shut until `pre` <= 2 for 3 sessions [D]."""


def screening_due(history: Sequence[Entry], today: date) -> bool:
    """Whether the full list is due: never answered, or 30 days ago and more."""
    last = _last_screening(history)
    return last is None or today - last.at.day >= timedelta(days=SCREENING_DAYS)


def _last_screening(history: Sequence[Entry]) -> ScreeningRecord | None:
    """Return the newest answers to the full list."""
    found = [e for e in in_order(history) if isinstance(e, ScreeningRecord)]
    return found[-1] if found else None


ASSESS: dict[str, Lock] = {
    Action.EMERGENCY: Lock.UNTIL_ASSESSED_EMERGENCY,
    Action.URGENT: Lock.UNTIL_ASSESSED_URGENT,
}
"""Actions that shut sessions until the user says they were assessed."""


class _Locks(msgspec.Struct, frozen=True):
    """The two locks that outlive a check-in: that of B1 and B2, and that of B3."""

    assessed: Lock = Lock.NONE
    leg: Lock = Lock.NONE

    def after(self, entry: Entry) -> _Locks:
        """Return the locks once this entry is written."""
        if isinstance(entry, ClearanceRecord):
            return self.opened(entry.clearance)
        marks = () if isinstance(entry, PlanRecord) else entry.rules
        shut = self
        for mark in marks:
            shut = shut.shut(mark)
        return shut

    def shut(self, mark: Fired) -> _Locks:
        """Return the locks with one fired rule added; a milder one never replaces a stricter."""
        wanted = ASSESS.get(mark.action, Lock.NONE)
        leg = Lock.NONE
        if mark.rule == "B3":
            again = mark.action == Action.PROFESSIONAL_ONLY
            leg = Lock.UNTIL_PROFESSIONAL if again else Lock.UNTIL_GONE
        return _Locks(stricter(self.assessed, wanted), stricter(self.leg, leg))

    def opened(self, clearance: Clearance) -> _Locks:
        """Return the locks after a clearance: each opens its own and no other."""
        if clearance is Clearance.ASSESSED:
            return _Locks(leg=self.leg)
        if clearance is Clearance.PROFESSIONAL_OK or self.leg is Lock.UNTIL_GONE:
            return _Locks(assessed=self.assessed)
        return self


def stricter(one: Lock, other: Lock) -> Lock:
    """Return the more severe of two locks."""
    return max(one, other, key=lambda lock: lock.severity)


def standing_lock(history: Sequence[Entry], now: datetime) -> Lock:
    """Return the lock that stands before anything is asked: B1, B2, B3 uncleared, or a day after RED."""
    locks = _Locks()
    for entry in in_order(history):
        locks = locks.after(entry)
    rest = Lock.REST if red_within_24h(history, now) else Lock.NONE
    return stricter(stricter(locks.assessed, locks.leg), rest)


def red_within_24h(history: Sequence[Entry], now: datetime) -> bool:
    """Whether a session ended RED less than 24 h ago; no morning's answer turns a RED."""
    return any(now - s.ended.utc < RED_REST and first_colour(s) is Colour.RED for s in sessions(history))


def looked_at(history: Sequence[Entry]) -> Signs:
    """Return the signs that are no longer new: shown in a lock that its own clearance has opened.

    ASSESSED speaks for B1, PROFESSIONAL_OK for B3. GONE does not: what comes back is new.
    """
    speaks = {Clearance.ASSESSED: "B1", Clearance.PROFESSIONAL_OK: "B3"}
    shown = {"B1": Signs(), "B3": Signs()}
    old = Signs()
    for entry in in_order(history):
        if isinstance(entry, ClearanceRecord) and entry.clearance in speaks:
            old |= shown[speaks[entry.clearance]]
        elif isinstance(entry, SessionRecord | CheckInRecord):
            given = entry.check_ins if isinstance(entry, SessionRecord) else (entry.check_in,)
            for rule in {f.rule for f in entry.rules} & shown.keys():
                for check_in in given:
                    shown[rule] |= leg_signs(check_in)
    return old


def ticked(history: Sequence[Entry]) -> tuple[str, ...]:
    """Return the symptoms that stand: those of the newest full list, and those said to be new since."""
    found: tuple[str, ...] = ()
    for entry in in_order(history):
        if isinstance(entry, ScreeningRecord):
            found = entry.ticked
        else:
            found += _said_new(entry)
    return tuple(dict.fromkeys(found))


def _said_new(entry: Entry) -> tuple[str, ...]:
    """Return the symptoms an entry's check-ins ticked as new."""
    if isinstance(entry, SessionRecord):
        return tuple(id_ for c in entry.check_ins for id_ in c.new)
    return entry.check_in.new if isinstance(entry, CheckInRecord) else ()


def covered(history: Sequence[Entry]) -> frozenset[str]:
    """Return the symptoms ticked at any time before the latest professional's OK."""
    seen: set[str] = set()
    ok: frozenset[str] = frozenset()
    for entry in in_order(history):
        if isinstance(entry, ClearanceRecord) and entry.clearance is Clearance.PROFESSIONAL_OK:
            ok = frozenset(seen)
        seen.update(entry.ticked if isinstance(entry, ScreeningRecord) else _said_new(entry))
    return ok


def sharp_items(history: Sequence[Entry], times: int = 1) -> frozenset[str]:
    """Return the exercises that D3 stopped in at least so many sessions."""
    met = [item for s in sessions(history) for item in {f.item for f in s.rules if f.rule == "D3" and f.item}]
    return frozenset(item for item in met if met.count(item) >= times)


def ease_next(history: Sequence[Entry]) -> bool:
    """A2: whether the last session that has a colour is an AMBER of its own, not cleared since."""
    last = _last_coloured(history)
    if last is None or first_colour(last) is not Colour.AMBER:
        return False
    return settled_colour(last, history) is Colour.AMBER


def lower_next(history: Sequence[Entry]) -> bool:
    """A3: whether a morning's rise is still to be answered: told of the last session, or told since."""
    last = _last_coloured(history)
    return last is not None and any(
        session.id == last.id or written(answer) > last.ended.utc for session, answer in rises(history)
    )


def _last_coloured(history: Sequence[Entry]) -> SessionRecord | None:
    """Return the last session that carries anything over: with a colour, or with a morning's answer.

    A neutral PARTIAL neither uses up nor clears what an earlier one left.
    """
    answers = mornings(history)
    newest = reversed(sessions(history))
    return next((s for s in newest if s.id in answers or first_colour(s) is not Colour.PARTIAL), None)


def calm(history: Sequence[Entry]) -> bool:
    """Whether `pre` was at most 2 in each of the last 3 rated sessions (SU6)."""
    rated = [s.pre for s in sessions(history) if s.pre is not None][-CALM_SESSIONS:]
    return len(rated) == CALM_SESSIONS and max(rated) <= CALM_PRE


def minutes_since_rising(now: datetime, rises_at: str) -> int:
    """Return minutes since the stated time of rising, on the local clock of `now`.

    [D] Up to two hours before that time the user has risen early: 0.
    """
    rose = datetime.combine(now.date(), time.fromisoformat(rises_at), now.tzinfo)
    minutes = int((now - rose).total_seconds() // 60) % DAY_MIN
    return 0 if minutes >= DAY_MIN - EARLY_MIN else minutes


def facts_from(
    history: Sequence[Entry],
    check_in: CheckIn,
    safety: SafetyList,
    now: datetime,
    settings: Settings,
    *,
    early_override: bool = False,
    plan_paused: bool = False,
) -> BeforeFacts:
    """Derive everything the gates look at from the log and this check-in (moment BEFORE).

    `base` is that of the log, before this check-in. `early_override`: the user lifts B7 today.
    `plan_paused`: the plan stands still, by T1 or by the user's wish.
    """
    last = next(iter(reversed(list(asked(history)))), None)
    stands = ticked(history)
    soft = {i for i in (*stands, *check_in.new) if levels((i,), safety) == {Level.SOFT}}
    lock = standing_lock(history, now)
    return BeforeFacts(
        check_in=msgspec.structs.replace(check_in, moment=Moment.BEFORE),
        levels=levels(check_in.new, safety),
        screened=levels(stands, safety),
        avoid=avoid_keys((*stands, *check_in.new), safety),
        professional_ok=soft <= covered(history),
        old=looked_at(history),
        lock=Lock.NONE if lock is Lock.REST else lock,
        base=base(history),
        b3_before=last is not None and last.hit("B3") and not _ok_since(history, last.at.utc),
        rested_before=last is not None and (last.check_in.nrs >= STOP_PRE or _rested(last.rules)),
        minutes_since_rising=minutes_since_rising(now, settings.rises_at),
        early_override=early_override,
        ease_next=ease_next(history),
        lower_next=lower_next(history),
        removed=sharp_items(history, REMOVED_AFTER),
        calm=calm(history),
        red_within_24h=red_within_24h(history, now),
        plan_paused=plan_paused,
    )


def _ok_since(history: Sequence[Entry], moment: datetime) -> bool:
    """Whether a professional's OK was given from this moment on."""
    ok = Clearance.PROFESSIONAL_OK
    return any(isinstance(e, ClearanceRecord) and e.clearance is ok and e.at.utc >= moment for e in history)


def _rested(rules: Sequence[Fired]) -> bool:
    """Whether B4, or B8 in its place, said no stretching."""
    return any(f.rule in ("B4", "B8") and f.action == Action.REST for f in rules)
