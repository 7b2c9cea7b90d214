"""From a routine to today's doses: the ladder's row, the limits of the pain rules, the items' own gates.

`prescribe` never adds effort: it takes a routine's slots in order, leaves out what a limit forbids, puts
an allowed easier item in its place where there is one, and says for each what was changed and why.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from hamstretch.core.catalog import (
    Catalog,
    Item,
    LadderDose,
    Position,
    Role,
    Routine,
    RoutineKind,
    SequenceDose,
    Sides,
    Slot,
    Variant,
)
from hamstretch.core.dose import (
    GENTLE_HOLD_S,
    GENTLE_REPS,
    PHASE_NAMES,
    Amount,
    Rung,
    amount,
    eased,
    one_step_lower,
    rung,
)
from hamstretch.core.pain import Limits

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
    """What today's session will ask for. `planned` counts toward the week's target."""

    routine: str
    wanted: str
    planned: bool
    week: int
    phase: int
    exercises: tuple[Exercise, ...]
    left_out: tuple[LeftOut, ...] = ()


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """The user's own pauses, seconds, and whether rule (h) applies."""

    rest_s: int = 10
    switch_s: int = 5
    older: bool = False


def choose(catalog: Catalog, wanted: Routine, limits: Limits) -> Routine:
    """Return the routine that the limits allow: the gentle set (B11), the morning one (B7), or as wanted."""
    routines = catalog.routines.values()
    if limits.dose == "gentle":
        return next((r for r in routines if r.gentle), wanted)
    if limits.no_fold and not wanted.morning_safe:
        return next((r for r in routines if r.morning_safe), wanted)
    return wanted


def prescribe(catalog: Catalog, wanted: Routine, row: Rung, limits: Limits, pace: Pace) -> Prescription:
    """Return today's exercises for a routine under the limits (domain 2.2 rules (a)-(h), 3.4 B5-B11)."""
    routine = choose(catalog, wanted, limits)
    dose_row = row if limits.dose == "plan" else rung(1)
    maker = _Maker(catalog, routine, dose_row, row.phase, limits, pace)
    exercises: list[Exercise] = []
    left_out: list[LeftOut] = []
    for slot in _flatten(catalog, routine.slots):
        if slot.from_phase > row.phase or (limits.dose == "gentle" and not _fits(catalog, wanted, slot)):
            continue
        taken = {e.item for e in exercises}
        made = maker.make(slot, taken)
        if made is not None:
            exercises.append(made)
        item = catalog.item(slot.item)
        if made is None or (item is not None and made.item != item.id):
            left_out.append(LeftOut(slot.item, made.item if made else ""))
    return Prescription(
        routine=routine.id,
        wanted=wanted.id,
        planned=wanted.kind is RoutineKind.SESSION,
        week=row.week,
        phase=row.phase,
        exercises=tuple(exercises),
        left_out=tuple(left_out),
    )


def _fits(catalog: Catalog, wanted: Routine, slot: Slot) -> bool:
    """Whether a slot of the gentle set can be done where the wanted routine is done."""
    item = catalog.item(slot.item)
    return item is None or item.desk_safe or not wanted.desk_safe


def _flatten(catalog: Catalog, slots: Iterable[Slot]) -> Iterable[Slot]:
    """Expand sequence items (DY3) into their parts."""
    for slot in slots:
        item = catalog.item(slot.item)
        if item is not None and isinstance(item.dose, SequenceDose):
            yield from (Slot(item=i, from_phase=slot.from_phase) for i in item.dose.items)
        else:
            yield slot


class _Maker(msgspec.Struct, frozen=True):
    """Makes exercises from slots under one set of limits."""

    catalog: Catalog
    routine: Routine
    row: Rung
    phase: int
    limits: Limits
    pace: Pace

    def make(self, slot: Slot, taken: set[str]) -> Exercise | None:
        """Return the slot's exercise, an allowed easier one in its place, or None."""
        item = self.catalog.item(slot.item)
        if item is None:
            return None
        if self.allowed(item, item.variant(slot.variant or "")):
            return self.exercise(item, slot)
        easier = self.catalog.item(item.easier.item or "")
        if item.held and easier is not None and easier.id not in taken and self.allowed(easier, None):
            return self.exercise(easier, Slot(item=easier.id))
        return None

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
            and (limits.strength or Role.STRENGTH not in item.roles)
        )

    def exercise(self, item: Item, slot: Slot, *, with_swap: bool = True) -> Exercise:
        """Dose one item for its slot."""
        key = self.limits.variants.get(item.id, slot.variant or "")
        variant = key if item.variant(key) is not None else ""
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
            volume=item.volume_of(variant),
            held=item.held,
            eased=self.limits.eased,
            cap_s=self.cap(item),
            swap=self.swap(item, variant) if with_swap and item.held else (),
        )

    def cap(self, item: Item) -> int:
        """Rule (a): an item's own larger dose is its ceiling in phase 4, and only on an unlimited day."""
        free = self.limits.dose == "plan" and not self.limits.eased and self.phase == max(PHASE_NAMES)
        return item.dose.cap_s if free and isinstance(item.dose, LadderDose) else 0

    def dosed(self, item: Item, slot: Slot) -> Amount:
        """Return the amount after the slot's own numbers and the limits; easing comes last."""
        what = amount(item.dose, self.row, older=self.pace.older)
        if slot.seconds is not None and what.kind == "timed":
            what = msgspec.structs.replace(what, hold_s=slot.seconds)
        if what.kind == "hold":
            what = Amount("hold", slot.hold_s or what.hold_s, slot.reps or what.reps)
            if self.limits.dose == "gentle":
                what = Amount("hold", min(what.hold_s, GENTLE_HOLD_S), min(what.reps, GENTLE_REPS))
        elif slot.reps is not None:
            what = msgspec.structs.replace(what, reps=slot.reps)
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
