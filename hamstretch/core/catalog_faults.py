"""What is wrong with the content as a whole: every check that no single file can make is here.

Pure: files and their reading are `resources.py`'s. Rule ids are those of domain.md section 3.4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from hamstretch.core.catalog import (
    Fault,
    FixedHold,
    Item,
    LadderDose,
    PulseDose,
    RepsDose,
    Routine,
    RoutineKind,
    SelfTest,
    SequenceDose,
    Slot,
    Topic,
    Variant,
)
from hamstretch.core.catalog_terms import Position, Role, Target
from hamstretch.core.safety import SafetyList

HIGHEST_GATE = 6
"""B4 stops every session from 7 up, so no item may claim to be offered there."""
STRETCHES = 2
"""Hamstring stretches on the ladder that a planned session holds (domain 2.2)."""
LINKS = ("easier.item", "harder.item")
"""Keys of faults that leave the file usable: what it points to is not there."""


def faults(items: Mapping[str, Item], routines: Mapping[str, Routine]) -> tuple[Fault, ...]:
    """Return what no single file can show, one `Fault` each, in the order of the files.

    Both mappings go from the file's name to what it holds, so that two files may claim one id.
    """
    known = {i.id: i for i in reversed(tuple(items.values()))}
    return (
        *taken((file, (i.id, *i.alias_ids)) for file, i in items.items()),
        *taken((file, (r.id,)) for file, r in routines.items()),
        *(f for file, item in items.items() for f in _item_faults(file, item, known)),
        *_loop_faults(items),
        *(f for file, routine in routines.items() for f in _routine_faults(file, routine, known)),
    )


def _twice(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(v for v, n in Counter(values).items() if n > 1)


def taken(claims: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[Fault]:
    """Yield a fault for each file that claims an id which an earlier file has; claims are (file, ids)."""
    owners: dict[str, str] = {}
    for file, ids in claims:
        for id_ in ids:
            if id_ in owners:
                yield Fault(file, "id", f"{id_} is already the id of {owners[id_]}")
            owners.setdefault(id_, file)


def _item_faults(file: str, item: Item, known: Mapping[str, Item]) -> Iterator[Fault]:
    for key in _twice(s.key for s in item.steps):
        yield Fault(file, "steps", f"the step key {key} occurs twice")
    for key in _twice(v.key for v in item.variants):
        yield Fault(file, "variants", f"the variant key {key} occurs twice")
    if item.gate > HIGHEST_GATE:
        yield Fault(file, "gate", f"{item.gate} is above {HIGHEST_GATE}, where no session starts (B4)")
    if item.fold and item.early_ok:
        yield Fault(file, "early_ok", "a fold is kept out of the first two hours after rising (B7)")
    if item.desk_safe and item.position in (Position.SUPINE, Position.FLOOR):
        yield Fault(file, "desk_safe", f"nobody can be {item.position} at a desk")
    if item.volume and Target.HAMSTRING not in item.targets:
        yield Fault(file, "volume", "only what targets the hamstring counts as hamstring seconds")
    for variant in item.variants:
        yield from _variant_faults(file, item, variant)
    yield from _dose_faults(file, item, known)
    yield from _neighbour_faults(file, item, known)


def _variant_faults(file: str, item: Item, variant: Variant) -> Iterator[Fault]:
    at = f"variants.{variant.key}"
    for key in _twice(s.key for s in variant.steps):
        yield Fault(file, at, f"the step key {key} occurs twice")
    gate = item.gate if variant.gate is None else variant.gate
    phase = item.phase if variant.phase is None else variant.phase
    if gate > HIGHEST_GATE:
        yield Fault(file, f"{at}.gate", f"{gate} is above {HIGHEST_GATE}, where no session starts (B4)")
    if variant.level == "easier" and (gate < item.gate or phase > item.phase):
        yield Fault(file, at, "an easier variant is offered less readily than the item itself")
    if variant.level == "harder" and (gate > item.gate or phase < item.phase):
        yield Fault(file, at, "a harder variant is offered more readily than the item itself")


def _dose_faults(file: str, item: Item, known: Mapping[str, Item]) -> Iterator[Fault]:
    rows: tuple[tuple[int, ...], ...]
    match item.dose:
        case FixedHold(hold_s=hold_s, reps=reps):
            rows = (hold_s, reps)
        case PulseDose(hold_s=hold, relax_s=relax, reps=counts):
            rows = ((hold, hold), (relax, relax), counts)
        case RepsDose(reps=counts):
            rows = (counts,)
        case SequenceDose(items=ids):
            yield from _sequence_faults(file, ids, known)
            return
        case _:
            return
    if any(row[0] < 1 or list(row) != sorted(row) for row in rows):
        yield Fault(file, "dose", "its numbers must be above zero and never fall from phase to phase")


def _sequence_faults(file: str, ids: tuple[str, ...], known: Mapping[str, Item]) -> Iterator[Fault]:
    for id_ in ids:
        if id_ not in known:
            yield Fault(file, "dose.items", f"there is no item {id_}")
        elif isinstance(known[id_].dose, SequenceDose):
            yield Fault(file, "dose.items", f"{id_} is a sequence itself")


def _neighbour_faults(file: str, item: Item, known: Mapping[str, Item]) -> Iterator[Fault]:
    for way, neighbour in (("easier", item.easier), ("harder", item.harder)):
        # a variant named with an item is that item's; without one it is this item's own
        owner = item if neighbour.item is None else known.get(neighbour.item)
        if owner is None:
            yield Fault(file, f"{way}.item", f"there is no item {neighbour.item}")
        elif neighbour.variant is not None and owner.variant(neighbour.variant) is None:
            yield Fault(file, f"{way}.variant", f"{owner.id} has no variant {neighbour.variant}")


def _loop_faults(items: Mapping[str, Item]) -> Iterator[Fault]:
    loops = cycles(items.values())
    for file, item in items.items():
        for way, *loop in loops:
            if item.id in loop:
                yield Fault(file, way, f"the {way} links go round: {' > '.join((*loop, loop[0]))}")


def _routine_faults(file: str, routine: Routine, known: Mapping[str, Item]) -> Iterator[Fault]:
    for place, slot in enumerate(routine.slots):
        yield from _slot_faults(file, f"slots[{place}]", slot, known)
    used = [(slot, known[slot.item]) for slot in routine.slots if slot.item in known]
    desk = routine.desk_safe or routine.kind is RoutineKind.MICRO
    for _, item in used:
        if desk and not item.desk_safe:
            yield Fault(file, "desk_safe", f"{item.id} cannot be done at a desk")
        if routine.morning_safe and not item.early_ok:
            yield Fault(file, "morning_safe", f"{item.id} is not for the first two hours after rising (B7)")
        if routine.gentle and Role.STRENGTH in item.roles:
            yield Fault(file, "gentle", f"{item.id} is strength work, left out of gentle sessions (B11)")
    if routine.kind is RoutineKind.SESSION and not routine.gentle:
        yield from _count_faults(file, used)


def _slot_faults(file: str, at: str, slot: Slot, known: Mapping[str, Item]) -> Iterator[Fault]:
    item = known.get(slot.item)
    if item is None:
        yield Fault(file, f"{at}.item", f"there is no item {slot.item}")
    elif slot.variant is not None and item.variant(slot.variant) is None:
        yield Fault(file, f"{at}.variant", f"{slot.item} has no variant {slot.variant}")


def _count_faults(file: str, used: Iterable[tuple[Slot, Item]]) -> Iterator[Fault]:
    pairs = list(used)
    # a sequence brings a held stretch of its own
    if any(isinstance(item.dose, SequenceDose) for _, item in pairs):
        return
    count = sum(
        isinstance(item.dose, LadderDose) and item.volume_of(slot.variant or "") for slot, item in pairs
    )
    if count != STRETCHES:
        yield Fault(file, "slots", f"a session holds {STRETCHES} hamstring stretches; this one holds {count}")


def unheard_faults(items: Mapping[str, Item | SelfTest], safety: SafetyList) -> tuple[Fault, ...]:
    """Return each `avoid_if` key that no answer to the safety questions raises: it would never hold."""
    raised = {key for symptom in safety.symptoms for key in symptom.avoid}
    return tuple(
        Fault(file, "avoid_if", f"no safety question raises {key}")
        for file, item in items.items()
        for key in item.avoid_if
        if key not in raised
    )


def safety_faults(file: str, safety: SafetyList) -> tuple[Fault, ...]:
    """Return what is wrong inside the safety list: an id or a short line given twice."""
    return (
        *(Fault(file, "symptoms", f"{id_} occurs twice") for id_ in _twice(s.id for s in safety.symptoms)),
        *(Fault(file, "lines", f"{id_} occurs twice") for id_ in _twice(s.id for s in safety.lines)),
    )


def topic_faults(file: str, topic: Topic) -> tuple[Fault, ...]:
    """Return what is wrong inside a topic: an entry id given twice."""
    return tuple(Fault(file, "entries", f"{id_} occurs twice") for id_ in _twice(e.id for e in topic.entries))


def decode_fault(file: str, error: Exception) -> Fault:
    """Turn a decoder's message into file, key and reason; msgspec ends its text with `$.key` paths."""
    text = str(error)
    reason, sep, path = text.partition(" - at `$")
    return Fault(file, path.strip("`.") if sep else "", reason)


def cycles(items: Iterable[Item]) -> tuple[tuple[str, ...], ...]:
    """Return each loop among `easier` links and among `harder` links, as the ids along it."""
    table = {i.id: i for i in items}
    found: set[tuple[str, ...]] = set()
    for way in ("easier", "harder"):
        for start in table:
            trail: list[str] = []
            here: str | None = start
            while here is not None and here in table and here not in trail:
                trail.append(here)
                here = getattr(table[here], way).item
            if here is not None and here in trail:
                loop = trail[trail.index(here) :]
                low = loop.index(min(loop))
                found.add((way, *loop[low:], *loop[:low]))
    return tuple(sorted(found))
