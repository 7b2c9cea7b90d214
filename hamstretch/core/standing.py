"""What stands today: locks, signs and symptoms that the log's entries have left (domain 3.4).

A lock is the mark its rule left on an entry; only its own clearance, written later, opens it. `now` is
an aware datetime. Nothing is stored back. What marks leave is one frozen `Standing`, taken from entry to
entry in the order in which they were written, so that a clock set back or forward opens nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Literal

import msgspec
from msgspec.structs import replace

from hamstretch.core.gates import BeforeFacts, before
from hamstretch.core.history import (
    Memory,
    asked_at,
    first_colour,
)
from hamstretch.core.pain import Action, Lock
from hamstretch.core.record_terms import CheckIn, Fired, Moment
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Entry,
    ScreeningRecord,
    SessionRecord,
)
from hamstretch.core.signs import Signs, emergency_signs, leg_signs, urgent_signs
from hamstretch.core.thresholds import (
    SCREENING_DAYS,
)
from hamstretch.core.weeks import rest_until

ASSESS: dict[str, Lock] = {
    Action.EMERGENCY: Lock.UNTIL_ASSESSED_EMERGENCY,
    Action.URGENT: Lock.UNTIL_ASSESSED_URGENT,
}
"""Actions that shut sessions until the user says they were assessed."""

SHOWN = {"B1": emergency_signs, "B2": urgent_signs}
"""The signs that ASSESSED makes old: those that fired the rule, and none that was told beside them."""
MARKING = frozenset({*SHOWN, "B3", "D3"})
"""Rules of a session that stay standing; so do the actions of `ASSESS`, whichever rule asked for them."""


class Locks(msgspec.Struct, frozen=True):
    """The two locks that outlive a check-in: that of B1 and B2, and that of B3."""

    assessed: Lock = Lock.NONE
    leg: Lock = Lock.NONE

    def after(self, marks: Iterable[Fired]) -> Locks:
        """Return the locks once these rules have fired."""
        shut = self
        for mark in marks:
            shut = shut.shut(mark)
        return shut

    def shut(self, mark: Fired) -> Locks:
        """Return the locks with one fired rule added; a milder one never replaces a stricter."""
        wanted = ASSESS.get(mark.action, Lock.NONE)
        leg = Lock.NONE
        if mark.rule == "B3":
            again = mark.action == Action.PROFESSIONAL_ONLY
            leg = Lock.UNTIL_PROFESSIONAL if again else Lock.UNTIL_GONE
        return Locks(stricter(self.assessed, wanted), stricter(self.leg, leg))

    def serves(self, said: ClearanceRecord) -> Literal["assessed", "leg", "list", ""]:
        """Return the one thing that a clearance is about: a lock that it opens, or the safety list."""
        if said.clearance is Clearance.ASSESSED:
            return "assessed"
        if said.clearance is Clearance.GONE:
            return "" if self.leg is Lock.UNTIL_PROFESSIONAL else "leg"
        return said.subject or ("list" if self.leg is Lock.NONE else "leg")


def stricter(one: Lock, other: Lock) -> Lock:
    """Return the more severe of two locks."""
    return max(one, other, key=lambda lock: lock.severity)


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What the log's marks amount to after its newest entry; `after` takes it on, oldest entry first.

    `assessed` and `leg` are the signs that wait for a clearance, `old` those that had one. `sharp`: in how
    many sessions D3 stopped an exercise. `reds`: the sessions that ended RED. `b3`: B3 was the answer to
    the last check-in or full list, and no professional has looked at it since. `shut`: first and last day of
    each time in which either lock stood, the last of them None while one does.
    """

    locks: Locks = Locks()
    assessed: Signs = Signs()
    leg: Signs = Signs()
    old: Signs = Signs()
    ticked: tuple[str, ...] = ()
    seen: frozenset[str] = frozenset()
    covered: frozenset[str] = frozenset()
    sharp: Mapping[str, int] = {}
    reds: tuple[SessionRecord, ...] = ()
    b3: bool = False
    screening: ScreeningRecord | None = None
    shut: tuple[tuple[date, date | None], ...] = ()

    def after(self, entry: Entry) -> Standing:
        """Return what stands once this entry is written."""
        stands = self._read(entry)
        if (stands.locks == Locks()) is (self.locks == Locks()):
            return stands
        if self.locks == Locks():
            return replace(stands, shut=(*self.shut, (entry.at.day, None)))
        *earlier, (first, _) = self.shut
        return replace(stands, shut=(*earlier, (first, entry.at.day)))

    def _read(self, entry: Entry) -> Standing:
        """Take one entry in by its kind."""
        if isinstance(entry, SessionRecord):
            return self._after_session(entry)
        if isinstance(entry, CheckInRecord):
            return self._after_check_in(entry)
        if isinstance(entry, ScreeningRecord):
            return replace(
                self,
                locks=self.locks.after(entry.rules),
                ticked=_joined(entry.ticked),
                seen=self.seen.union(entry.ticked),
                covered=self.covered.difference(entry.ticked) if _asks_anew(entry) else self.covered,
                b3=self.b3 or _hit("B3", entry.rules),
                screening=self.screening if entry.short else entry,
            )
        return self._after_clearance(entry) if isinstance(entry, ClearanceRecord) else self

    def _after_session(self, session: SessionRecord) -> Standing:
        stands = self.asked(session)
        if marks(session):
            stands = stands.marked(session.rules, session.check_ins)
        for given in session.check_ins:
            if given.new:
                stands = stands.said_new(given.new)
        if first_colour(session) is Colour.RED:
            stands = replace(stands, reds=(*stands.reds, session))
        return stands

    def _after_check_in(self, entry: CheckInRecord) -> Standing:
        given = entry.check_in
        stands = self.asked(entry)
        if marks(entry):
            stands = stands.marked(entry.rules, (given,), sharp=False)
        return stands.said_new(given.new) if given.new else stands

    def _after_clearance(self, entry: ClearanceRecord) -> Standing:
        """Open the one thing that this clearance is about. GONE makes no sign old: what comes back is new."""
        match self.locks.serves(entry):
            case "assessed":
                locks = replace(self.locks, assessed=Lock.NONE)
                return replace(self, locks=locks, old=self.old | self.assessed, assessed=Signs())
            case "leg":
                locks = replace(self.locks, leg=Lock.NONE)
                if entry.clearance is Clearance.GONE:
                    return replace(self, locks=locks, leg=Signs())
                return replace(self, locks=locks, old=self.old | self.leg, leg=Signs(), b3=False)
            case "list":
                return replace(self, covered=self.seen)
            case _:
                return self

    def asked(self, entry: Entry) -> Standing:
        """Return what stands after a check-in before a session: whether it was B3."""
        given = asked_at(entry)
        if given is None or given.hit("B3") is self.b3:
            return self
        return replace(self, b3=not self.b3)

    def marked(self, rules: Sequence[Fired], given: Iterable[CheckIn], *, sharp: bool = True) -> Standing:
        """Return what stands after these rules, fired at these check-ins; `sharp`: D3 counts here."""
        told = tuple(given)
        assessed, leg = self.assessed, self.leg
        for rule, shown in SHOWN.items():
            assessed = _added(assessed, map(shown, told)) if _hit(rule, rules) else assessed
        leg = _added(leg, map(leg_signs, told)) if _hit("B3", rules) else leg
        met = {f.item for f in rules if f.rule == "D3" and f.item} if sharp else set()
        return replace(
            self,
            locks=self.locks.after(rules),
            assessed=assessed,
            leg=leg,
            sharp=Counter(self.sharp) + Counter(met) if met else self.sharp,
        )

    def said_new(self, new: tuple[str, ...]) -> Standing:
        """Return what stands after these symptoms were told as new."""
        ticked, seen = _joined(self.ticked + new), self.seen.union(new)
        return replace(self, ticked=ticked, seen=seen, covered=self.covered.difference(new))


def marks(entry: Entry) -> bool:
    """Whether an entry leaves something standing; of nearly all sessions none does."""
    return marking(getattr(entry, "rules", ()))


def marking(fired: Iterable[Fired]) -> bool:
    """Whether any of these rules leaves something standing."""
    return any(f.rule in MARKING or f.action in ASSESS for f in fired)


def _asks_anew(entry: ScreeningRecord) -> bool:
    """Whether something was told as new that wants a professional's OK (B5)."""
    return entry.short and _hit("B5", entry.rules)


def _hit(rule: str, rules: Iterable[Fired]) -> bool:
    """Whether this rule is among those that fired."""
    return any(f.rule == rule for f in rules)


def _added(signs: Signs, more: Iterable[Signs]) -> Signs:
    """Return all these signs together."""
    for each in more:
        signs |= each
    return signs


def _joined(ids: Iterable[str]) -> tuple[str, ...]:
    """Return every symptom once, in the order it was first told."""
    return tuple(dict.fromkeys(ids))


_standings: Memory[Standing] = Memory()


def standing(history: Iterable[Entry]) -> Standing:
    """Return what stands after all of a log."""
    log = tuple(history)
    stands, new = _standings.find(log) or (Standing(), log)
    for entry in new:
        stands = stands.after(entry)
    return _standings.keep(log, stands)


def screening_due(history: Sequence[Entry], today: date) -> bool:
    """Whether the full list is due: never answered, 30 days ago and more, or by a clock that was wrong.

    A flight west makes an answer of yesterday one of tomorrow, and none is further ahead.
    """
    last = standing(history).screening
    return last is None or not -1 <= (today - last.at.day).days < SCREENING_DAYS


def standing_lock(history: Sequence[Entry], now: datetime) -> Lock:
    """Return the lock that stands before anything is asked: B1, B2, B3 uncleared, or a day after RED."""
    locks = standing(history).locks
    rest = Lock.REST if red_within_24h(history, now) else Lock.NONE
    return stricter(stricter(locks.assessed, locks.leg), rest)


def red_within_24h(history: Sequence[Entry], now: datetime) -> bool:
    """Whether a session ended RED less than 24 h ago; no morning's answer turns a RED."""
    return rest_until(standing(history).reds, now) is not None


def covered(history: Sequence[Entry]) -> frozenset[str]:
    """Return the symptoms ticked at any time before the latest professional's OK."""
    return standing(history).covered


def sharp_items(history: Sequence[Entry], times: int = 1) -> frozenset[str]:
    """Return the exercises that D3 stopped in at least so many sessions."""
    return frozenset(item for item, n in standing(history).sharp.items() if n >= times)


def still_there(history: Sequence[Entry], given: CheckIn) -> tuple[Fired, ...]:
    """Return what fires when the new feeling in a leg is told to be still there, or nothing.

    It is present at a second check-in then, and only a professional's OK opens it (B3). What else is told
    with it may be graver (B1, B2) and comes first. The caller writes them with a `CheckInRecord` of moment
    BEFORE.
    """
    stands = standing(history)
    if stands.locks.leg is Lock.NONE:
        return ()
    told = before(BeforeFacts(check_in=replace(given, moment=Moment.BEFORE), old=stands.old))
    graver = tuple(f for f in told.fired if f.action in ASSESS)
    return (*graver, *(Fired(rule="B3", action=a) for a in (Action.ADVISE, Action.PROFESSIONAL_ONLY)))
