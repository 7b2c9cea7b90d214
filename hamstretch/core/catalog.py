"""Exercises, routines and texts as data: their types.

The files are TOML in `assets/`; unknown keys and wrong types are refused by the types below, and
`catalog_faults.py` finds what only the whole shows: unknown ids, cycles, routines that break their word.
Content authority: domain.md section 1; every id is the one of its index.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from hamstretch.core.catalog_terms import Id, Key, Nrs, Phase, Position, Prop, Role, Sides, Target, Text
from hamstretch.core.measure_records import Zero
from hamstretch.core.safety import SafetyList

MOST_SLOTS = 40
"""[D] Exercises of a routine: more than an hour of them."""


class LadderDose(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="ladder", tag_field="type"):
    """Held by the phase's hold and reps (domain 2.2); `cap_s` is the phase 4 ceiling of rule (a)."""

    cap_s: Literal[30, 60] = 30


class FixedHold(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="hold", tag_field="type"):
    """A short hold outside the ladder's length, low and high end by phase (ST5: 10-15 s x 2-3)."""

    hold_s: tuple[int, int]
    reps: tuple[int, int]


class PulseDose(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="pulses", tag_field="type"):
    """Short timed holds repeated on one side, reps by phase 1, 2, 3+ (SU3: 10 s x 4/6/10)."""

    hold_s: int
    relax_s: int
    reps: tuple[int, int, int]


class RepsDose(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="reps", tag_field="type"):
    """Counted repetitions at the user's own pace, by phase 1, 2, 3+; per side when sided."""

    reps: tuple[int, int, int]
    tempo: Text = "At your own pace."


class TimedDose(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="timed", tag_field="type"):
    """A move kept up for a time (warm-ups). `each_way` doubles it, once per direction."""

    seconds: Annotated[int, msgspec.Meta(ge=5, le=600)]
    each_way: bool = False


class SequenceDose(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="sequence", tag_field="type"):
    """Other items one after the other (DY3)."""

    items: tuple[Id, ...]


Dose = LadderDose | FixedHold | PulseDose | RepsDose | TimedDose | SequenceDose


class StepText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One written step; `key` ties it to a keyframe of the figure."""

    key: Key
    text: Text


class Variant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Another way to do the same item; what is not given is as in the item.

    `most`: the repetitions that this way ends at, where it stands for more of the item's own.
    """

    key: Key
    level: Literal["easier", "same", "harder"]
    name: Text
    change: Text
    steps: tuple[StepText, ...] = ()
    gate: Nrs | None = None
    phase: Phase | None = None
    volume: bool | None = None
    most: Annotated[int, msgspec.Meta(ge=1, le=30)] | None = None


class Neighbour(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The next easier or harder thing: a sentence, and an item or a variant of this one, if any."""

    text: Text
    item: Id | None = None
    variant: Key | None = None


class Mistake(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A common fault and how to put it right."""

    text: Text
    fix: Text


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One exercise. `gate` is the highest pain before at which it is offered (domain 1.0b)."""

    schema: Literal[1]
    id: Id
    alias_ids: tuple[Id, ...] = ()
    roles: Annotated[tuple[Role, ...], msgspec.Meta(min_length=1)]
    name: Text
    other_names: tuple[Text, ...] = ()
    summary: Text
    position: Position
    props: tuple[Prop, ...] = ()
    optional_props: tuple[Prop, ...] = ()
    desk_safe: bool
    sides: Sides
    dose: Dose
    prepare_s: Annotated[int, msgspec.Meta(ge=3, le=60)] = 8
    switch_s: Annotated[int, msgspec.Meta(ge=5, le=10)] = 5
    targets: Annotated[tuple[Target, ...], msgspec.Meta(min_length=1)]
    volume: bool
    steps: Annotated[tuple[StepText, ...], msgspec.Meta(min_length=2)]
    cue: Text
    feel: Text
    breathing: Text
    mistakes: Annotated[tuple[Mistake, ...], msgspec.Meta(min_length=1)]
    cautions: tuple[Text, ...] = ()
    avoid_if: tuple[Key, ...] = ()
    easier: Neighbour
    harder: Neighbour
    variants: tuple[Variant, ...] = ()
    gate: Nrs
    phase: Phase
    fold: bool = False
    early_ok: bool = False
    label: Text = "Gentle stretch"
    resolved: tuple[Text, ...] = ()
    sources: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]

    @property
    def held(self) -> bool:
        """Whether it is a held stretch."""
        return Role.HELD in self.roles

    def variant(self, key: str) -> Variant | None:
        """Return a variant by key, or None."""
        return next((v for v in self.variants if v.key == key), None)

    def steps_of(self, variant: str = "") -> tuple[StepText, ...]:
        """Return the written steps of a variant, or the item's own where it gives none."""
        found = self.variant(variant)
        return found.steps if found is not None and found.steps else self.steps

    def volume_of(self, variant: str = "") -> bool:
        """Whether seconds of this way of doing it count as hamstring volume."""
        found = self.variant(variant)
        return self.volume if found is None or found.volume is None else found.volume


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One place in a routine. `hold_s` and `reps` only lower the item's dose for the phase (`prescribe`)."""

    item: Id
    variant: Key | None = None
    seconds: Annotated[int, msgspec.Meta(ge=5, le=600)] | None = None
    hold_s: Annotated[int, msgspec.Meta(ge=10, le=60)] | None = None
    reps: Annotated[int, msgspec.Meta(ge=1, le=30)] | None = None
    from_phase: Phase = 1


class RoutineKind(enum.StrEnum):
    """A session counts toward the week's target; a micro-break and an extra only toward its seconds.

    An extra (the flow, one exercise by itself) is checked in for like a session.
    """

    SESSION = "session"
    MICRO = "micro"
    EXTRA = "extra"


class Routine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An ordered set of slots: warm-up, dynamic, held, strength (domain 2.2 session order)."""

    schema: Literal[1]
    id: Key
    name: Text
    summary: Text
    kind: RoutineKind
    where: Literal["desk", "floor", "room"]
    desk_safe: bool
    morning_safe: bool = False
    gentle: bool = False
    between_s: Annotated[int, msgspec.Meta(ge=5, le=60)] = 15
    phase: Phase = 1
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=MOST_SLOTS)]
    sources: tuple[Text, ...] = ()


def brought(routine: Routine) -> Routine:
    """Return a routine that did not come with the app as it counts.

    [D] It is an extra: it adds to the week's seconds and is no session of the plan, whose dose nobody checked
    in it; and it is never what a rule puts in another routine's place, as gentle and morning ones are.
    """
    changes = {"kind": RoutineKind.EXTRA, "gentle": False, "morning_safe": False, "phase": 1}
    return msgspec.structs.replace(routine, **changes)


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong with a content file: where, at which key, and why.

    The reason is English in every language: it speaks to who writes the file, in the words of its keys.
    """

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        """`file: key: reason`, as `hamstretch check` prints it."""
        return f"{self.file}: {self.key}: {self.reason}" if self.key else f"{self.file}: {self.reason}"


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One paragraph of a topic: a habit, a stop sign, a question with its answer."""

    id: Key
    title: Text
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=2400)]
    sources: tuple[Text, ...] = ()
    resolved: tuple[Text, ...] = ()


class Topic(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A page of Learn: habits, environment, stop signs, mistakes, FAQ, background."""

    schema: Literal[1]
    id: Key
    title: Text
    intro: Text
    entries: Annotated[tuple[Entry, ...], msgspec.Meta(min_length=1)]


class SelfTest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A flexibility self-test with its protocol and its noise (domain 4)."""

    schema: Literal[1]
    id: Id
    name: Text
    summary: Text
    default: bool = False
    position: Position
    props: tuple[Prop, ...] = ()
    per_side: bool
    unit: Literal["cm", "deg"]
    zero: Zero
    practice: Annotated[int, msgspec.Meta(ge=0, le=5)]
    trials: Annotated[int, msgspec.Meta(ge=1, le=5)]
    mdc: Annotated[float, msgspec.Meta(gt=0)]
    low: float
    high: float
    steps: Annotated[tuple[StepText, ...], msgspec.Meta(min_length=2)]
    scoring: Text
    cautions: tuple[Text, ...] = ()
    avoid_if: tuple[Key, ...] = ()
    fold: bool = False
    resolved: tuple[Text, ...] = ()
    sources: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]


class Catalog(msgspec.Struct, frozen=True):
    """Every valid item and routine, by id; `faults` names what was left out.

    `safety_in_english` is there where the rest is in another language.
    """

    items: Mapping[str, Item]
    routines: Mapping[str, Routine]
    tests: Mapping[str, SelfTest]
    topics: Mapping[str, Topic]
    safety: SafetyList
    safety_in_english: SafetyList | None = None
    faults: tuple[Fault, ...] = ()

    def item(self, id_: str) -> Item | None:
        """Return an item by its id or by an alias id (WU2 is DY2)."""
        if id_ in self.items:
            return self.items[id_]
        return next((i for i in self.items.values() if id_ in i.alias_ids), None)


def alone(item: Item, variant: str = "") -> Routine:
    """Return the routine of one exercise by itself, done in one of its ways."""
    return Routine(
        schema=1,
        id="single",
        name=item.name,
        summary=item.name,
        kind=RoutineKind.EXTRA,
        where="desk" if item.desk_safe else "room",
        desk_safe=item.desk_safe,
        slots=(Slot(item=item.id, variant=variant or None),),
    )


def index_order(id_: str) -> tuple[int, int]:
    """Sort ids as the index lists its families: stretches, floor, dynamic, warm-up, strength, tests."""
    family = id_.rstrip("0123456789")
    order = ("ST", "SU", "DY", "WU", "STR", "TE")
    return (order.index(family) if family in order else len(order), int(id_[len(family) :]))
