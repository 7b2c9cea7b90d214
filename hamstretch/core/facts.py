"""What the gates of domain 3.4 look at before anything is done: locks, answers, signs and carry-overs.

What marks have left standing is `standing.py`'s; what only the last sessions decide is read backwards from
the log's end. `now` is an aware datetime. Nothing is stored back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import takewhile

from msgspec.structs import replace

from hamstretch.core.gates import STRENGTH, BeforeFacts, avoid_keys, levels
from hamstretch.core.history import (
    asked_at,
    base,
    first_colour,
    in_order,
    mornings,
    placed,
    rose,
    settled_colour,
    written,
)
from hamstretch.core.pain import Action, Lock
from hamstretch.core.record_terms import CheckIn, Fired, Moment
from hamstretch.core.records import CheckInRecord, Colour, Entry, SessionRecord
from hamstretch.core.safety import Level, SafetyList
from hamstretch.core.settings import Settings
from hamstretch.core.standing import red_within_24h, sharp_items, standing, standing_lock
from hamstretch.core.thresholds import (
    CALM_PRE,
    CALM_SESSIONS,
    EARLY_MIN,
    REMOVED_AFTER,
    STOP_PRE,
    STRENGTH_DAYS,
    STRENGTH_SPAN,
)

DAY_MIN = 24 * 60


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
    told = {e.session for e in since if isinstance(e, CheckInRecord) and answers.get(e.session) == e}
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
    """Whether `pre` was at most 2 in each of the last 3 sessions with any stretching (SU6).

    A higher rating since then, at whatever check-in, breaks it; a session without work adds nothing.
    """
    sessions = 0
    for entry in reversed(in_order(history)):
        given = asked_at(entry)
        if given is None:
            continue
        if given.check_in.nrs > CALM_PRE:
            return False
        sessions += isinstance(entry, SessionRecord) and entry.stretched
        if sessions == CALM_SESSIONS:
            return True
    return False


def strong_lately(history: Sequence[Entry], today: date) -> bool:
    """Whether strength work rests in today's session (domain 1.4): done the day before, or often enough.

    A day that seems to lie ahead, by a flight west, counts as near.
    """
    first = today - timedelta(days=STRENGTH_SPAN - 1)
    recent = takewhile(lambda e: e.at.day >= first, reversed(in_order(history)))
    days = {
        e.at.day
        for e in recent
        if isinstance(e, SessionRecord) and any(w.item in STRENGTH and w.done_reps for w in e.work)
    }
    return len(days) >= STRENGTH_DAYS or any(abs(today - day) <= timedelta(days=1) for day in days)


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

    `base` is that of the plan, before this check-in. `early_override`: the user lifts B7 today.
    `plan_paused`: the plan stands still, by T1 or by the user's wish.
    """
    told = placed(history, now)
    stands = standing(history)
    last = next(filter(None, map(asked_at, reversed(in_order(told)))), None)
    lock = standing_lock(history, now)
    return replace(
        cautions(told, check_in, safety),
        lock=Lock.NONE if lock is Lock.REST else lock,
        base=base(told),
        b3_before=stands.b3,
        rested_before=last is not None and (last.check_in.nrs >= STOP_PRE or _rested(last.rules)),
        minutes_since_rising=minutes_since_rising(now, settings.rises_at),
        early_override=early_override,
        strong_lately=strong_lately(history, now.date()),
        red_within_24h=red_within_24h(history, now),
        plan_paused=plan_paused,
    )


def cautions(history: Sequence[Entry], check_in: CheckIn, safety: SafetyList) -> BeforeFacts:
    """Derive what limits any exercise whatever is asked and at whatever hour: answers, signs, carry-overs."""
    stands = standing(history)
    ids = (*stands.ticked, *check_in.new)
    soft = {i for i in ids if levels((i,), safety) == {Level.SOFT}}
    return BeforeFacts(
        check_in=replace(check_in, moment=Moment.BEFORE),
        levels=levels(check_in.new, safety),
        screened=levels(stands.ticked, safety),
        avoid=avoid_keys(ids, safety),
        professional_ok=soft <= stands.covered.difference(check_in.new),
        old=stands.old,
        ease_next=ease_next(history),
        lower_next=lower_next(history),
        removed=sharp_items(history, REMOVED_AFTER),
        calm=calm(history),
    )


def _rested(rules: Sequence[Fired]) -> bool:
    """Whether B4, or B8 in its place, said no stretching."""
    return any(f.rule in ("B4", "B8") and f.action == Action.REST for f in rules)
