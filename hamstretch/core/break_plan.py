"""What a break may be today: how gentle it has to be, which exercises take their turn, what the plan asks.

Rule (c) of domain 2.2: one or two chair stretches of 10-15 s. On a bad day the lighter choice moves and
stretches nothing, or it is a walk; while a lock stands nothing is offered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec

from hamstretch.core.ask import Ask
from hamstretch.core.break_types import BreakConfig, BreakPlan, Ease, Offer
from hamstretch.core.catalog import Catalog, Item, LadderDose, Routine, RoutineKind, Slot
from hamstretch.core.dose import Rung
from hamstretch.core.facts import ease_next, lower_next, minutes_since_rising
from hamstretch.core.history import in_order, placed
from hamstretch.core.pain import Limits, Lock
from hamstretch.core.prescribe import Prescription, prescribe
from hamstretch.core.record_terms import Side
from hamstretch.core.records import CheckInRecord, Colour, Entry, SessionRecord
from hamstretch.core.settings import Settings
from hamstretch.core.standing import standing_lock
from hamstretch.core.steps import compile_steps, estimate_s
from hamstretch.core.thresholds import (
    EARLY_MIN,
    EASE_PRE,
    GENTLE_PRE,
    MICRO_CIRCLES_S,
    MICRO_HOLD_S,
    MICRO_LONGEST_S,
    MICRO_MARCH_S,
    WALK_S,
)
from hamstretch.core.today import TodayView, carried, pace

DESK_BREAK = "desk-break"
MARCH, CIRCLES, WALK = "WU1", "WU4", "WU5"


def config(settings: Settings) -> BreakConfig:
    """Return the settings as the rules of the breaks use them; before the first run nothing is asked."""
    return BreakConfig(
        micro=settings.micro_breaks and settings.agreed,
        interval_s=settings.break_every_min * 60.0,
        sessions=settings.session_reminders and settings.agreed,
        session_at=settings.session_at,
        hours=settings.work_hours,
        away_s=settings.away_min * 60.0,
        hold_back=settings.hold_back,
    )


def ease(entries: Sequence[Entry], settings: Settings, now: datetime) -> Ease:
    """Return how gentle a break has to be: lock, then today's latest rating, then what a session left behind.

    From 5 on (B11, B4) a walk; from 3 on (B10), after AMBER or RED, or in the two hours after rising (B7),
    the lighter choice. A day after RED (REST) leaves a walk; any other lock leaves nothing.
    """
    lock = standing_lock(entries, now)
    if lock is not Lock.NONE:
        return Ease.WALK if lock is Lock.REST else Ease.SHUT
    rated = _latest(entries, now)
    if rated is not None and rated >= GENTLE_PRE:
        return Ease.WALK
    pained = rated is not None and rated >= EASE_PRE
    early = minutes_since_rising(now, settings.rises_at) <= EARLY_MIN
    if pained or early or _red_today(entries, now) or ease_next(entries) or lower_next(entries):
        return Ease.LIGHT
    return Ease.FULL


def _today(entries: Sequence[Entry], now: datetime) -> Iterator[Entry]:
    """Yield today's entries, the newest first."""
    for entry in reversed(in_order(entries)):
        if entry.at.day < now.date():
            return
        yield entry


def _latest(entries: Sequence[Entry], now: datetime) -> int | None:
    """Return the latest rating of today, the one after a session before the one before it."""
    for entry in _today(entries, now):
        if isinstance(entry, CheckInRecord):
            return entry.check_in.nrs
        if isinstance(entry, SessionRecord) and entry.check_ins:
            return entry.post if entry.post is not None else entry.check_ins[-1].nrs
    return None


def _red_today(entries: Sequence[Entry], now: datetime) -> bool:
    return any(isinstance(e, SessionRecord) and e.colour is Colour.RED for e in _today(entries, now))


def micro_routine(
    catalog: Catalog, entries: Sequence[Entry], rung: Rung, settings: Settings, gentle: Ease
) -> tuple[Routine, Prescription]:
    """Return the micro-break whose turn it is, and what it would ask under the limits that are known.

    Some marching, then the one or two desk stretches that were done longest ago, as far as three minutes
    reach; the lighter choice is marching and arm circles.
    """
    limits = carried(entries, catalog.safety)
    if gentle is Ease.LIGHT:
        return _dosed(catalog, _routine(catalog, ()), rung, limits, settings)
    chosen: list[Slot] = []
    for item in by_turn(catalog, entries):
        more = [*chosen, _slot(item)]
        _, dosed = _dosed(catalog, _routine(catalog, more), rung, limits, settings)
        fits = _seconds(dosed) <= MICRO_LONGEST_S
        if fits and item.id in {e.item for e in dosed.exercises}:
            chosen = more
        if len(chosen) == 2:  # noqa: PLR2004 - rule (c): "1-2 chair stretches"
            break
    return _dosed(catalog, _routine(catalog, chosen), rung, limits, settings)


def by_turn(catalog: Catalog, entries: Sequence[Entry]) -> list[Item]:
    """Return the desk stretches, the one done longest ago first; one never done is before all others."""
    last: dict[str, int] = {}
    for age, session in enumerate(e for e in reversed(entries) if isinstance(e, SessionRecord)):
        for work in session.work:
            if work.held_s > 0:
                last.setdefault(work.item, age)
    items = [i for i in catalog.items.values() if i.desk_safe and i.held]
    return sorted(items, key=lambda i: -last.get(i.id, len(entries) + 1))


def _slot(item: Item) -> Slot:
    """Return a stretch at the length of a micro-break: short holds stay short."""
    low, high = MICRO_HOLD_S
    return Slot(item=item.id, hold_s=high if isinstance(item.dose, LadderDose) else low, reps=1)


def _routine(catalog: Catalog, slots: Sequence[Slot]) -> Routine:
    """Return the desk break with these stretches; without any, arm circles follow the march."""
    base = catalog.routines[DESK_BREAK]
    march = Slot(item=MARCH, seconds=MICRO_MARCH_S)
    rest = tuple(slots) or (Slot(item=CIRCLES, seconds=MICRO_CIRCLES_S),)
    return msgspec.structs.replace(base, slots=(march, *rest))


def _dosed(
    catalog: Catalog, routine: Routine, rung: Rung, limits: Limits, settings: Settings
) -> tuple[Routine, Prescription]:
    return routine, prescribe(catalog, routine, rung, limits, pace(settings))


def _seconds(dosed: Prescription) -> int:
    return round(estimate_s(compile_steps(dosed.exercises, Side.LEFT)))


def break_plan(
    catalog: Catalog, entries: Sequence[Entry], settings: Settings, today: TodayView, now: datetime
) -> tuple[BreakPlan, Routine]:
    """Return what plan and log say for the breaks of this moment, and the micro-break to play."""
    entries = placed(entries, now)
    gentle = ease(entries, settings, now)
    routine, dosed = micro_routine(catalog, entries, today.plan.rung, settings, gentle)
    plan = BreakPlan(
        day=now.date(),
        due=today.ask.kind is Ask.PLANNED,
        left=today.plan.left if today.plan.started is not None else 0,
        of=today.plan.target[0] if today.plan.started is not None else 0,
        micro=_offer(dosed, gentle),
        session=_session_offer(today, catalog, gentle),
    )
    return plan, routine


def _offer(dosed: Prescription, gentle: Ease) -> Offer:
    """Return the offer of a micro-break: its first stretch is what is drawn and named."""
    if gentle in (Ease.WALK, Ease.SHUT):
        return Offer(item=WALK, seconds=WALK_S, ease=gentle)
    first = next((e for e in dosed.exercises if e.held), dosed.exercises[0] if dosed.exercises else None)
    if first is None:
        return Offer(item=WALK, seconds=WALK_S, ease=Ease.WALK)
    return Offer(
        routine=DESK_BREAK, item=first.item, variant=first.variant, seconds=_seconds(dosed), ease=gentle
    )


def _session_offer(today: TodayView, catalog: Catalog, gentle: Ease) -> Offer:
    """Return the offer of the planned session; its own check-in decides how it is eased."""
    held = (i for i in today.main.exercises if (found := catalog.item(i)) is not None and found.held)
    shut = Ease.SHUT if gentle is Ease.SHUT else Ease.FULL
    light = Ease.LIGHT if gentle in (Ease.LIGHT, Ease.WALK) else shut
    first = next(held, today.main.exercises[0] if today.main.exercises else "")
    return Offer(routine=today.main.id, item=first, seconds=today.main.minutes * 60, ease=light)


def floor(catalog: Catalog, record: SessionRecord) -> bool:
    """Whether a session was done on the floor, from which one takes one's time to get up."""
    found: Mapping[str, Routine] = catalog.routines
    routine = found.get(record.routine)
    return routine is not None and routine.where == "floor" and routine.kind is not RoutineKind.MICRO


def whole(record: SessionRecord) -> bool:
    """Whether everything that was planned was done."""
    return all(w.held_s >= w.planned_s and w.done_reps >= w.planned_reps for w in record.work)


def moved(record: SessionRecord) -> bool:
    """Whether anything was done at all; marching is, for a break."""
    return any(w.held_s > 0 or w.done_reps > 0 for w in record.work)
