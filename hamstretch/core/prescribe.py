"""From a routine to today's doses: the ladder's row, the limits of the pain rules, the items' own gates.

`prescribe` never adds effort: it takes a routine's slots in order, leaves out what a limit forbids, puts
an allowed easier item in its place where there is one, and says for each what was changed and why. Only a
planned session is ever replaced as a whole, and never without a sentence about it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from hamstretch.core.catalog import (
    Catalog,
    Item,
    LadderDose,
    Routine,
    RoutineKind,
    SequenceDose,
    Slot,
    Variant,
)
from hamstretch.core.catalog_terms import Position, Role, Sides
from hamstretch.core.dose import LAST_PHASE, Amount, Rung, amount, eased, one_step_lower, rung
from hamstretch.core.pain import Limits
from hamstretch.core.thresholds import GENTLE_HOLD_S, GENTLE_REPS
from hamstretch.core.wording import Say, say

FLOOR, DESK = "floor-routine", "desk-routine"
"""What stands in for a session of which the limits leave no stretch [D]; a desk stays a desk if it can."""
SUPINE_SWAPS = ("SU2", "SU3", "SU4")
"""[D] D5's supine set, tried in this order when an item has no easier neighbour that is allowed."""


class Exercise(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One exercise with its exact dose; seconds throughout. `swap` holds at most one easier exercise.

    `cap_s` is how long a hold may be made by hand, 0 for no longer than planned (rule (a)).
    """

    item: str
    variant: str = ""
    position: Position
    sides: Sides
    amount: Amount
    prepare_s: int
    switch_s: int
    rest_s: int
    between_s: int
    volume: bool
    held: bool
    eased: bool = False
    cap_s: int = 0
    swap: tuple[Exercise, ...] = ()


class LeftOut(msgspec.Struct, frozen=True):
    """A slot that today's limits keep out, and the item that stands in for it, if any."""

    item: str
    instead: str = ""


class Prescription(msgspec.Struct, frozen=True, kw_only=True):
    """What today's session will ask for. `planned` counts toward the week's target.

    `tell` says that another routine takes the wanted one's place, or that no stretch suits today.
    """

    routine: str
    wanted: str
    planned: bool
    week: int
    phase: int
    exercises: tuple[Exercise, ...]
    left_out: tuple[LeftOut, ...] = ()
    tell: tuple[Say, ...] = ()

    @property
    def stretches(self) -> bool:
        """Whether anything is held."""
        return any(e.held for e in self.exercises)


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """The user's own pauses, seconds, and whether rule (h) applies."""

    rest_s: int = 10
    switch_s: int = 5
    older: bool = False


class Choice(msgspec.Struct, frozen=True):
    """A routine that may be done today, whether only what fits the wanted one's place, and why it is."""

    routine: Routine
    in_place: bool = False
    why: str = ""


def choices(catalog: Catalog, wanted: Routine, limits: Limits) -> Iterator[Choice]:
    """Yield what may be done instead of a planned session, the nearest to what was wanted first.

    B11 asks for the gentle set and B7 for the morning one, though at a desk only where nothing is left to
    do there; B5 and the safety list may leave no stretch, and then another routine may have one. A
    micro-break, an extra and a single exercise are never replaced, only filtered.
    """
    if wanted.kind is not RoutineKind.SESSION:
        yield Choice(wanted)
        return
    routines = catalog.routines
    if limits.dose == "gentle":
        gentle = [r for r in routines.values() if r.gentle]
        yield from (Choice(r, in_place=True, why="gentle") for r in gentle)
        yield from (Choice(r, why="gentle") for r in gentle)
    elif limits.no_fold and not wanted.morning_safe:
        if wanted.desk_safe:
            yield Choice(wanted)
        yield from (Choice(r, why="early") for r in routines.values() if r.morning_safe)
    yield Choice(wanted)
    others = (DESK, FLOOR) if wanted.desk_safe else (FLOOR, DESK)
    yield from (Choice(routines[id_], why="other") for id_ in others if id_ in routines)


def prescribe(catalog: Catalog, wanted: Routine, row: Rung, limits: Limits, pace: Pace) -> Prescription:
    """Return today's exercises for a routine under the limits (domain 2.2 rules (a)-(h), 3.4 B5-B11).

    The first choice with a stretch in it; where none has one, the first at all, and a sentence says so.
    """
    tried = []
    for choice in choices(catalog, wanted, limits):
        today = _filled(catalog, wanted, choice, row, limits, pace)
        if today.stretches or not _stretches(catalog, wanted):
            return today
        tried.append(today)
    return msgspec.structs.replace(tried[0], tell=(say("prescribe.nothing"),))


def cold(catalog: Catalog, today: Prescription) -> bool:
    """G-warm: whether something is held before anything has warmed up."""
    for exercise in today.exercises:
        item = catalog.item(exercise.item)
        if exercise.held or (item is not None and Role.WARM_UP in item.roles):
            return exercise.held
    return False


def _stretches(catalog: Catalog, wanted: Routine) -> bool:
    """Whether a routine is about stretching at all; one exercise by itself may be strength."""
    found = [catalog.item(s.item) for s in wanted.slots]
    return any(i is not None and (i.held or isinstance(i.dose, SequenceDose)) for i in found)


def _filled(
    catalog: Catalog, wanted: Routine, choice: Choice, row: Rung, limits: Limits, pace: Pace
) -> Prescription:
    """Return one routine's exercises as far as the limits let them in."""
    dose_row = row if limits.dose == "plan" else rung(1)
    maker = _Maker(catalog, choice.routine, dose_row, row.phase, limits, pace)
    exercises: list[Exercise] = []
    done: Counter[str] = Counter()
    left_out: list[LeftOut] = []
    for slot in choice.routine.slots:
        if slot.from_phase > dose_row.phase or (choice.in_place and not _fits(catalog, wanted, slot)):
            continue
        parts = maker.parts(slot)
        if not parts:
            left_out.append(LeftOut(slot.item))
        for part in parts:
            made = maker.make(part, done)
            if made is not None:
                exercises.append(made)
                done[made.item] += made.amount.reps
            item = catalog.item(part.item)
            if made is None or (item is not None and made.item != item.id):
                left_out.append(LeftOut(part.item, made.item if made else ""))
    other = choice.why and choice.routine.id != wanted.id
    return Prescription(
        routine=choice.routine.id,
        wanted=wanted.id,
        planned=wanted.kind is RoutineKind.SESSION,
        week=row.week,
        phase=row.phase,
        exercises=tuple(exercises),
        left_out=tuple(left_out),
        tell=(say(f"prescribe.{choice.why}", routine=choice.routine.name),) if other else (),
    )


def _fits(catalog: Catalog, wanted: Routine, slot: Slot) -> bool:
    """Whether a slot of the gentle set can be done where the wanted routine is done."""
    item = catalog.item(slot.item)
    return item is None or item.desk_safe or not wanted.desk_safe


class _Maker(msgspec.Struct, frozen=True):
    """Makes exercises from slots under one set of limits."""

    catalog: Catalog
    routine: Routine
    row: Rung
    phase: int
    limits: Limits
    pace: Pace

    def parts(self, slot: Slot) -> tuple[Slot, ...]:
        """Return a sequence's parts (DY3), none of them where the sequence itself is not allowed."""
        item = self.catalog.item(slot.item)
        if item is None or not isinstance(item.dose, SequenceDose):
            return (slot,)
        return tuple(Slot(item=i) for i in item.dose.items) if self.allowed(item, None) else ()

    def make(self, slot: Slot, done: Mapping[str, int]) -> Exercise | None:
        """Return the slot's exercise, an allowed easier one in its place, or None.

        `done` counts the repetitions of each exercise so far: a routine that names one twice shares its dose.
        """
        item = self.catalog.item(slot.item)
        if item is None:
            return None
        if self.allowed(item, self.variant(item, slot)):
            return self.rest_of(self.exercise(item, slot), done.get(item.id, 0))
        easier = self.catalog.item(item.easier.item or "")
        if item.held and easier is not None and easier.id not in self.named and self.allowed(easier, None):
            return self.rest_of(self.exercise(easier, Slot(item=easier.id)), done.get(easier.id, 0))
        return None

    @property
    def named(self) -> set[str]:
        """The exercises that the routine itself asks for: none of them stands in for another."""
        return {s.item for s in self.routine.slots}

    def rest_of(self, what: Exercise, done: int) -> Exercise | None:
        """Return what so many repetitions leave of its dose (rules (a), (d)); warming up may come twice."""
        if not done or what.amount.kind == "timed":
            return what
        item = self.catalog.items[what.item]
        left = self.dosed(item, Slot(item=item.id)).reps - done
        if left < 1:
            return None
        return msgspec.structs.replace(
            what, amount=msgspec.structs.replace(what.amount, reps=min(left, what.amount.reps))
        )

    def variant(self, item: Item, slot: Slot) -> Variant | None:
        """Return the way to do it: that of the limits, else the slot's own.

        [D] Never a harder one on a day that is eased, dosed below the plan, or under any caution.
        """
        wanted = item.variant(self.limits.variants.get(item.id, "")) or item.variant(slot.variant or "")
        cautious = self.limits.eased or self.limits.dose != "plan" or self.limits.avoid
        return None if wanted is not None and wanted.level == "harder" and cautious else wanted

    def allowed(self, item: Item, variant: Variant | None) -> bool:
        """Whether gates, phase, cautions and limits let this item in."""
        limits = self.limits
        gate = item.gate if variant is None or variant.gate is None else variant.gate
        phase = item.phase if variant is None or variant.phase is None else variant.phase
        return (
            gate >= limits.min_gate
            and phase <= self.phase
            and (limits.only is None or item.id in limits.only)
            and item.id not in limits.without
            and not limits.avoid.intersection(item.avoid_if)
            and not (limits.no_fold and not item.early_ok)
            and (self.strength or Role.STRENGTH not in item.roles)
        )

    @property
    def strength(self) -> bool:
        """Whether strength work may be in this routine today.

        [D] On its day of rest one exercise chosen by itself is its user's own wish; a routine is not.
        """
        alone = self.routine.kind is RoutineKind.EXTRA and len(self.routine.slots) == 1
        return self.limits.strength and (alone or not self.limits.strength_rests)

    def exercise(self, item: Item, slot: Slot, *, with_swap: bool = True) -> Exercise:
        """Dose one item for its slot."""
        found = self.variant(item, slot)
        variant = found.key if found is not None else ""
        return Exercise(
            item=item.id,
            variant=variant,
            position=item.position,
            sides=item.sides,
            amount=self.dosed(item, slot),
            prepare_s=item.prepare_s,
            switch_s=max(item.switch_s, self.pace.switch_s),
            rest_s=self.pace.rest_s,
            between_s=self.routine.between_s,
            volume=item.volume_of(variant) and self.counts(item),
            held=item.held,
            eased=self.limits.eased,
            cap_s=self.cap(item),
            swap=self.swap(item, variant) if with_swap and item.held else (),
        )

    def cap(self, item: Item) -> int:
        """Rule (a): an item's own larger dose is its ceiling in phase 4, and only on an unlimited day.

        A micro-break has none: rule (c) ends its holds at their 10-15 s.
        """
        limited = self.limits.eased or self.limits.lower_step or self.limits.dose != "plan"
        limited = limited or self.routine.kind is RoutineKind.MICRO
        free = not limited and self.phase == LAST_PHASE
        return item.dose.cap_s if free and isinstance(item.dose, LadderDose) else 0

    def counts(self, item: Item) -> bool:
        """Whether its seconds are hamstring volume here: in a session those of the ladder alone, rule (e).

        Short desk holds count where they are the point, in a micro-break, rule (c).
        """
        return isinstance(item.dose, LadderDose) or self.routine.kind is not RoutineKind.SESSION

    def dosed(self, item: Item, slot: Slot) -> Amount:
        """Return the amount after the slot's own numbers and the limits; easing comes last.

        A slot's numbers make it less and never more, in a file from elsewhere too: rule (a) lets a hold grow
        beyond the ladder in phase 4 alone, up to the item's ceiling.
        """
        what = amount(item.dose, self.row, older=self.pace.older)
        hold = min(slot.hold_s or what.hold_s, max(what.hold_s, self.cap(item)))
        found = self.variant(item, slot)
        most = found.most if found is not None and found.most is not None else what.reps
        reps = min(slot.reps or what.reps, what.reps, most)
        if what.kind == "timed":
            what = msgspec.structs.replace(what, hold_s=slot.seconds or what.hold_s)
        elif what.kind == "hold":
            gentle = self.limits.dose == "gentle"
            cap_s, cap = (GENTLE_HOLD_S, GENTLE_REPS) if gentle else (hold, reps)
            what = Amount("hold", min(hold, cap_s), min(reps, cap))
        else:
            what = msgspec.structs.replace(what, reps=reps)
        if self.limits.eased:
            what = eased(what)
        return one_step_lower(what) if self.limits.lower_step else what

    def swap(self, item: Item, variant: str) -> tuple[Exercise, ...]:
        """Return the one exercise D5 may swap in: an easier variant, the easier item, the supine set."""
        own = item.variant(item.easier.variant or "")
        if own is not None and own.key != variant and self.allowed(item, own):
            return (self.exercise(item, Slot(item=item.id, variant=own.key), with_swap=False),)
        candidates = [item.easier.item or ""]
        if not self.routine.desk_safe:
            candidates += [i for i in SUPINE_SWAPS if i != item.id]
        for id_ in candidates:
            other = self.catalog.item(id_)
            if other is not None and self.allowed(other, None):
                return (self.exercise(other, Slot(item=other.id), with_swap=False),)
        return ()
