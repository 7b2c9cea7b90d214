"""What today asks and why, put together from plan, locks and content: one value for window and CLI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

import msgspec

from hamstretch.core.ask import TodayAsk, ask
from hamstretch.core.catalog import Catalog, Routine, RoutineKind
from hamstretch.core.catalog_terms import Prop
from hamstretch.core.facts import cautions, ease_next, lower_next, minutes_since_rising
from hamstretch.core.gates import before
from hamstretch.core.history import in_order, placed
from hamstretch.core.pain import Limits, Lock
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.prescribe import Pace, Prescription, prescribe
from hamstretch.core.record_terms import CheckIn, Moment, Side
from hamstretch.core.records import CheckInRecord, Entry, ScreeningRecord, SessionRecord
from hamstretch.core.safety import SafetyList
from hamstretch.core.settings import Settings
from hamstretch.core.standing import screening_due, standing_lock
from hamstretch.core.steps import compile_steps, estimate_s
from hamstretch.core.thresholds import EARLY_MIN, FRESH

MORNING_DAYS = 1
"""The next-morning question is about a session of the day before, and waits all of that day."""
STOPS = frozenset({"D1", "D2", "D3", "D4", "D5"})
"""Rules of a session after which nothing starts unasked."""
NEAR = timedelta(hours=36)
"""No local day reaches further from its noon in UTC: half a day, and a day that the clocks may differ."""


class RoutineView(msgspec.Struct, frozen=True, kw_only=True):
    """One routine as it would be today: about how long, of what, with what at hand."""

    id: str
    name: str
    kind: RoutineKind
    where: str
    minutes: int
    exercises: tuple[str, ...]
    props: tuple[Prop, ...]


class TodayView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the Today screen and `hamstretch today` show. `morning` is the session to ask about."""

    ask: TodayAsk
    plan: PlanState
    lock: Lock
    screening_due: bool
    main: RoutineView
    others: tuple[RoutineView, ...]
    morning: str = ""
    sessions: int = 0


def today_view(entries: Sequence[Entry], settings: Settings, catalog: Catalog, now: datetime) -> TodayView:
    """Return what today asks, under what the log already knows; no check-in is assumed."""
    state = plan(entries, settings, now)
    lock = standing_lock(entries, now)
    asked = ask(state, now, settings, lock)
    limits = carried(placed(entries, now), catalog.safety)
    views = {
        r.id: routine_view(catalog, r, state, limits, settings)
        for r in catalog.routines.values()
        if r.phase <= state.rung.phase
    }
    main = views.get(asked.routine) or next(v for v in views.values() if v.kind is RoutineKind.SESSION)
    return TodayView(
        ask=asked,
        plan=state,
        lock=lock,
        screening_due=screening_due(entries, now.date()),
        main=main,
        others=tuple(v for v in views.values() if v.id != main.id),
        morning=morning_question(entries, now),
        sessions=list(map(type, entries)).count(SessionRecord),  # of ten years, quicker than a walk
    )


def carried(entries: Sequence[Entry], safety: SafetyList) -> Limits:
    """Return the limits known before any check-in, which hold for what is started unasked too.

    The safety list's answers (B5, B6, what to avoid), A2, A3, exercises removed by D3, SU6 still shut.
    The entries are `placed`.
    """
    return before(cautions(entries, CheckIn(moment=Moment.BEFORE, nrs=0), safety)).limits


def pace(settings: Settings) -> Pace:
    """Return the user's own pauses."""
    return Pace(rest_s=settings.rest_s, switch_s=settings.switch_s, older=settings.over_65)


def routine_view(
    catalog: Catalog, routine: Routine, state: PlanState, limits: Limits, settings: Settings
) -> RoutineView:
    """Return a routine with its length in whole minutes, at least one."""
    today = prescribe(catalog, routine, state.rung, limits, pace(settings))
    items = [i for i in (catalog.item(e.item) for e in today.exercises) if i is not None]
    props = dict.fromkeys(p for i in items for p in i.props)
    if Prop.CHAIR in props:
        props.pop(Prop.OFFICE_CHAIR, None)  # one without wheels does for both
    return RoutineView(
        id=routine.id,
        name=routine.name,
        kind=routine.kind,
        where=routine.where,
        minutes=minutes(today),
        exercises=tuple(i.id for i in items),
        props=tuple(props),
    )


def minutes(today: Prescription) -> int:
    """Return about how many whole minutes a prescription takes, at least one."""
    return max(1, round(estimate_s(compile_steps(today.exercises, Side.LEFT)) / 60))


def first_side(entries: Sequence[Entry]) -> Side:
    """Return the side that begins: the other one than last time."""
    last = next((e for e in reversed(entries) if isinstance(e, SessionRecord)), None)
    return Side.LEFT if last is None else last.first_side.other


def morning_question(entries: Sequence[Entry], now: datetime) -> str:
    """Return the id of yesterday's last rated session if nobody has said yet how the morning is."""
    yesterday = now.date() - timedelta(days=MORNING_DAYS)
    newest = (e for e in _of_day(reversed(in_order(entries)), yesterday) if isinstance(e, SessionRecord))
    last = next((s for s in newest if s.pre is not None and s.stretched), None)
    if last is None or any(type(e) is CheckInRecord and e.session == last.id for e in reversed(entries)):
        return ""
    return last.id


def _of_day(entries: Iterable[Entry], day: date) -> Iterator[Entry]:
    """Yield the entries of a day; UTC rules most of a long log out before any local day is worked out."""
    noon = datetime.combine(day, time(12), UTC)
    low, high = noon - NEAR, noon + NEAR
    return (e for e in entries if low <= e.at.utc <= high and e.at.day == day)


def asks_nothing(entries: Sequence[Entry], kind: RoutineKind, now: datetime, settings: Settings) -> bool:
    """Whether a micro-break may start at once, within the limits of `carried`.

    Today has a check-in, it was calm, nothing was told and no rule fired since, none is pending, and it is
    not the early window of B7.
    """
    if kind is not RoutineKind.MICRO or standing_lock(entries, now) is not Lock.NONE:
        return False
    if minutes_since_rising(now, settings.rises_at) <= EARLY_MIN:
        return False
    told = placed(entries, now)
    if ease_next(told) or lower_next(told) or morning_question(entries, now):
        return False
    return _calm_today(_of_day(reversed(entries), now.date()))


def _calm_today(newest: Iterable[Entry]) -> bool:
    """Whether today's last check-in before a session led to B9 alone; its newest entry comes first."""
    for entry in newest:
        if isinstance(entry, ScreeningRecord):
            return False
        if isinstance(entry, SessionRecord):
            fired = {f.rule for f in entry.rules}
            if fired & STOPS:
                return False
            if entry.pre is not None:
                return {r for r in fired if r.startswith(("B", "T", "RED"))} <= {"B9"}
        if isinstance(entry, CheckInRecord) and entry.check_in.moment is Moment.BEFORE:
            return False
    return False


def fresh(answered: datetime, now: datetime) -> bool:
    """Whether an answer is not an hour old; one from the future, by a clock set back, may be."""
    return timedelta(0) <= now - answered <= FRESH


def stale(began: datetime, now: datetime) -> bool:
    """Whether what was answered at `began` is too old to stretch on: an hour, or another day."""
    return not fresh(began, now) or now.date() != began.astimezone(now.tzinfo).date()
