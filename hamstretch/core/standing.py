"""What stands today: locks, carry-overs and cautions, read from the log for the gates of domain 3.4.

A lock is the mark its rule left on an entry; only its own clearance, written later, opens it. `now` is
an aware datetime. Nothing is stored back. What marks leave is one frozen `Standing`, taken from entry to
entry; what only the last sessions decide is read backwards from the log's end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile

import msgspec
from msgspec.structs import replace

from hamstretch.core.catalog import Level, SafetyList
from hamstretch.core.gates import EARLY_MIN, STOP_PRE, BeforeFacts, avoid_keys, levels
from hamstretch.core.history import (
    MEDIAN_OF,
    Memory,
    asked_at,
    first_colour,
    in_order,
    middle,
    mornings,
    rose,
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


ASSESS: dict[str, Lock] = {
    Action.EMERGENCY: Lock.UNTIL_ASSESSED_EMERGENCY,
    Action.URGENT: Lock.UNTIL_ASSESSED_URGENT,
}
"""Actions that shut sessions until the user says they were assessed."""


SIGN_RULES = ("B1", "B3")
"""Rules whose signs a clearance makes old: ASSESSED speaks for B1, PROFESSIONAL_OK for B3."""
MARKING = frozenset({*SIGN_RULES, "D3"})
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

    def opened(self, clearance: Clearance) -> Locks:
        """Return the locks after a clearance: each opens its own and no other."""
        if clearance is Clearance.ASSESSED:
            return Locks(leg=self.leg)
        if clearance is Clearance.PROFESSIONAL_OK or self.leg is Lock.UNTIL_GONE:
            return Locks(assessed=self.assessed)
        return self


def stricter(one: Lock, other: Lock) -> Lock:
    """Return the more severe of two locks."""
    return max(one, other, key=lambda lock: lock.severity)


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What the log's marks amount to after its newest entry; `after` takes it on, oldest entry first.

    `first` holds the first three `pre`, `sharp` in how many sessions D3 stopped an exercise, `red` when
    the last RED session ended and `ok` when a professional's OK was last given (UTC).
    """

    locks: Locks = Locks()
    signs: tuple[Signs, Signs] = (Signs(), Signs())
    old: Signs = Signs()
    ticked: tuple[str, ...] = ()
    seen: frozenset[str] = frozenset()
    covered: frozenset[str] = frozenset()
    sharp: Mapping[str, int] = {}
    first: tuple[int, ...] = ()
    red: datetime | None = None
    ok: datetime | None = None
    screening: ScreeningRecord | None = None

    def after(self, entry: Entry) -> Standing:
        """Return what stands once this entry is written."""
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
                screening=entry,
            )
        return self._after_clearance(entry) if isinstance(entry, ClearanceRecord) else self

    def _after_session(self, session: SessionRecord) -> Standing:
        stands = self
        if len(self.first) < MEDIAN_OF:
            stands = stands.rated(session)
        if _marking(session.rules):
            stands = stands.marked(session.rules, session.check_ins)
        for given in session.check_ins:
            if given.new:
                stands = stands.said_new(given.new)
        if first_colour(session) is Colour.RED:
            ended = session.ended.utc
            stands = replace(stands, red=max(ended, stands.red or ended))
        return stands

    def _after_check_in(self, entry: CheckInRecord) -> Standing:
        given = entry.check_in
        stands = self.rated(entry) if len(self.first) < MEDIAN_OF else self
        if _marking(entry.rules):
            stands = stands.marked(entry.rules, (given,), sharp=False)
        return stands.said_new(given.new) if given.new else stands

    def _after_clearance(self, entry: ClearanceRecord) -> Standing:
        """Open what this clearance opens. GONE makes no sign old: what comes back is new."""
        stands = replace(self, locks=self.locks.opened(entry.clearance))
        if entry.clearance is Clearance.ASSESSED:
            return replace(stands, old=self.old | self.signs[0])
        if entry.clearance is Clearance.PROFESSIONAL_OK:
            at = entry.at.utc
            old = self.old | self.signs[1]
            return replace(stands, old=old, covered=self.seen, ok=max(at, self.ok or at))
        return stands

    def rated(self, entry: Entry) -> Standing:
        """Return what stands after a rating before, while `base` is not known yet."""
        given = asked_at(entry)
        return self if given is None else replace(self, first=(*self.first, given.check_in.nrs))

    def marked(self, rules: Sequence[Fired], given: Iterable[CheckIn], *, sharp: bool = True) -> Standing:
        """Return what stands after these rules, fired at these check-ins; `sharp`: D3 counts here."""
        fired = {f.rule for f in rules}
        shown = Signs()
        for check_in in given:
            shown |= leg_signs(check_in)
        emergency, leg = (s | shown if r in fired else s for r, s in zip(SIGN_RULES, self.signs, strict=True))
        met = {f.item for f in rules if f.rule == "D3" and f.item} if sharp else set()
        return replace(
            self,
            locks=self.locks.after(rules),
            signs=(emergency, leg),
            sharp=Counter(self.sharp) + Counter(met) if met else self.sharp,
        )

    def said_new(self, new: tuple[str, ...]) -> Standing:
        """Return what stands after these symptoms were told as new."""
        return replace(self, ticked=_joined(self.ticked + new), seen=self.seen.union(new))


def _marking(rules: Iterable[Fired]) -> bool:
    """Whether any of these leaves something standing; of nearly all sessions none does."""
    return any(fired.rule in MARKING or fired.action in ASSESS for fired in rules)


def _joined(ids: Iterable[str]) -> tuple[str, ...]:
    """Return every symptom once, in the order it was first told."""
    return tuple(dict.fromkeys(ids))


_standings: Memory[Standing] = Memory()


def standing(history: Iterable[Entry]) -> Standing:
    """Return what stands after all of a log."""
    order = in_order(history)
    stands, new = _standings.find(order) or (Standing(), order)
    for entry in new:
        stands = stands.after(entry)
    return _standings.keep(order, stands)


def screening_due(history: Sequence[Entry], today: date) -> bool:
    """Whether the full list is due: never answered, or 30 days ago and more."""
    last = standing(history).screening
    return last is None or today - last.at.day >= timedelta(days=SCREENING_DAYS)


def standing_lock(history: Sequence[Entry], now: datetime) -> Lock:
    """Return the lock that stands before anything is asked: B1, B2, B3 uncleared, or a day after RED."""
    locks = standing(history).locks
    rest = Lock.REST if red_within_24h(history, now) else Lock.NONE
    return stricter(stricter(locks.assessed, locks.leg), rest)


def red_within_24h(history: Sequence[Entry], now: datetime) -> bool:
    """Whether a session ended RED less than 24 h ago; no morning's answer turns a RED."""
    red = standing(history).red
    return red is not None and now - red < RED_REST


def covered(history: Sequence[Entry]) -> frozenset[str]:
    """Return the symptoms ticked at any time before the latest professional's OK."""
    return standing(history).covered


def sharp_items(history: Sequence[Entry], times: int = 1) -> frozenset[str]:
    """Return the exercises that D3 stopped in at least so many sessions."""
    return frozenset(item for item, n in standing(history).sharp.items() if n >= times)


def ease_next(history: Sequence[Entry]) -> bool:
    """A2: whether the last session that has a colour is an AMBER of its own, not cleared since."""
    last = _last_coloured(history)
    if last is None or first_colour(last) is not Colour.AMBER:
        return False
    return settled_colour(last, history) is Colour.AMBER


def lower_next(history: Sequence[Entry]) -> bool:
    """A3: whether a morning's rise is still to be answered: told of the last session, or told since."""
    last = _last_coloured(history)
    if last is None:
        return False
    answers, order = mornings(history), in_order(history)
    since = takewhile(lambda e: written(e) > last.ended.utc, reversed(order))
    told = {e.session for e in since if isinstance(e, CheckInRecord) and answers.get(e.session) is e}
    return any(rose(s, answers.get(s.id)) for s in _sessions_named(told | {last.id}, order))


def _sessions_named(ids: set[str], order: Sequence[Entry]) -> Iterable[SessionRecord]:
    """Yield the sessions with these ids, the newest first, and look no further than they lie back."""
    missing = set(ids)
    for entry in reversed(order):
        if isinstance(entry, SessionRecord) and entry.id in ids:
            missing.discard(entry.id)
            yield entry
        if not missing:
            return


def _last_coloured(history: Sequence[Entry]) -> SessionRecord | None:
    """Return the last session that carries anything over: with a colour, or with a morning's answer.

    A neutral PARTIAL neither uses up nor clears what an earlier one left.
    """
    answers = mornings(history)
    newest = (e for e in reversed(in_order(history)) if isinstance(e, SessionRecord))
    return next((s for s in newest if s.id in answers or first_colour(s) is not Colour.PARTIAL), None)


def calm(history: Sequence[Entry]) -> bool:
    """Whether `pre` was at most 2 in each of the last 3 rated sessions (SU6)."""
    newest = (e.pre for e in reversed(in_order(history)) if isinstance(e, SessionRecord))
    rated = list(islice((n for n in newest if n is not None), CALM_SESSIONS))
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
    stands = standing(history)
    last = next(filter(None, map(asked_at, reversed(in_order(history)))), None)
    ids = (*stands.ticked, *check_in.new)
    soft = {i for i in ids if levels((i,), safety) == {Level.SOFT}}
    lock = standing_lock(history, now)
    return BeforeFacts(
        check_in=replace(check_in, moment=Moment.BEFORE),
        levels=levels(check_in.new, safety),
        screened=levels(stands.ticked, safety),
        avoid=avoid_keys(ids, safety),
        professional_ok=soft <= stands.covered,
        old=stands.old,
        lock=Lock.NONE if lock is Lock.REST else lock,
        base=middle(stands.first),
        b3_before=last is not None and last.hit("B3") and not (stands.ok and stands.ok >= last.at.utc),
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


def _rested(rules: Sequence[Fired]) -> bool:
    """Whether B4, or B8 in its place, said no stretching."""
    return any(f.rule in ("B4", "B8") and f.action == Action.REST for f in rules)
