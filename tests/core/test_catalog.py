from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.catalog import Fault, Item, Routine, Topic, index_order
from hamstretch.core.catalog_faults import (
    cycles,
    decode_fault,
    faults,
    safety_faults,
    topic_faults,
    unheard_faults,
)
from hamstretch.core.safety import SafetyList

STEPS = [{"key": "a", "text": "Sit."}, {"key": "b", "text": "Tip."}]


def item(id_: str = "ST1", **changes: Any) -> Item:
    table: dict[str, Any] = {
        "schema": 1,
        "id": id_,
        "roles": ["held"],
        "name": "Name",
        "summary": "Summary.",
        "position": "seated",
        "desk_safe": True,
        "sides": "each",
        "dose": {"type": "ladder"},
        "targets": ["hamstring"],
        "volume": True,
        "steps": STEPS,
        "cue": "Cue.",
        "feel": "Feel.",
        "breathing": "Breathe.",
        "mistakes": [{"text": "Slumping.", "fix": "Grow tall."}],
        "easier": {"text": "Less."},
        "harder": {"text": "More."},
        "gate": 4,
        "phase": 2,
        "sources": ["S0"],
    }
    return msgspec.convert(table | changes, Item)


def routine(*slots: str | dict[str, Any], **changes: Any) -> Routine:
    table: dict[str, Any] = {
        "schema": 1,
        "id": "one",
        "name": "One",
        "summary": "Summary.",
        "kind": "session",
        "where": "room",
        "desk_safe": False,
        "slots": [s if isinstance(s, dict) else {"item": s} for s in slots],
    }
    return msgspec.convert(table | changes, Routine)


def variant(key: str = "bent", level: str = "easier", **changes: Any) -> dict[str, Any]:
    return {"key": key, "level": level, "name": "Bent", "change": "Bend it.", **changes}


def of_items(*items: Item) -> list[tuple[str, str]]:
    return [(f.file, f.key) for f in faults({f"{n}.toml": i for n, i in enumerate(items)}, {})]


def of_routine(one: Routine, *items: Item) -> list[str]:
    return [f.key for f in faults({i.id: i for i in items}, {"r.toml": one})]


TWO = (item("ST1"), item("ST2"))


def test_sound_items_and_routines_have_no_faults() -> None:
    assert faults({i.id: i for i in TWO}, {"r.toml": routine("ST1", "ST2")}) == ()


@pytest.mark.parametrize("second", [item("ST1"), item("ST2", alias_ids=["ST1"])])
def test_an_id_taken_twice_is_laid_to_the_later_file(second: Item) -> None:
    assert of_items(item("ST1"), second) == [("1.toml", "id")]


def test_two_routines_of_one_id_are_a_fault() -> None:
    found = faults({i.id: i for i in TWO}, {"a.toml": routine("ST1", "ST2"), "b.toml": routine("ST1", "ST2")})
    assert found == (Fault("b.toml", "id", "one is already the id of a.toml"),)


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"steps": [STEPS[0], STEPS[0]]}, "steps"),
        ({"variants": [variant(), variant()]}, "variants"),
        ({"variants": [variant(steps=[STEPS[0], STEPS[0]])]}, "variants.bent"),
        ({"gate": 7}, "gate"),
        ({"variants": [variant(gate=7)]}, "variants.bent.gate"),
        ({"variants": [variant(gate=3)]}, "variants.bent"),
        ({"variants": [variant(phase=3)]}, "variants.bent"),
        ({"variants": [variant(level="harder", gate=5)]}, "variants.bent"),
        ({"variants": [variant(level="harder", phase=1)]}, "variants.bent"),
        ({"fold": True, "early_ok": True}, "early_ok"),
        ({"position": "supine"}, "desk_safe"),
        ({"position": "floor-seated"}, "desk_safe"),
        ({"targets": ["glute"]}, "volume"),
        ({"easier": {"text": "x", "item": "SU9"}}, "easier.item"),
        ({"harder": {"text": "x", "item": "SU9"}}, "harder.item"),
        ({"easier": {"text": "x", "variant": "bent"}}, "easier.variant"),
        ({"easier": {"text": "x", "item": "ST1"}}, "easier"),
        ({"dose": {"type": "hold", "hold_s": [15, 10], "reps": [2, 3]}}, "dose"),
        ({"dose": {"type": "hold", "hold_s": [10, 15], "reps": [0, 3]}}, "dose"),
        ({"dose": {"type": "pulses", "hold_s": 10, "relax_s": 0, "reps": [4, 6, 10]}}, "dose"),
        ({"dose": {"type": "reps", "reps": [8, 6, 10]}}, "dose"),
        ({"dose": {"type": "sequence", "items": ["DY9"]}}, "dose.items"),
        ({"dose": {"type": "sequence", "items": ["ST1"]}}, "dose.items"),
    ],
)
def test_an_item_that_contradicts_itself_is_named_with_its_key(changes: dict[str, Any], key: str) -> None:
    assert of_items(item(**changes)) == [("0.toml", key)]


def test_a_neighbours_variant_belongs_to_the_item_named_with_it() -> None:
    easier = {"text": "x", "item": "ST2", "variant": "bent"}
    assert of_items(item(easier=easier), item("ST2", variants=[variant()])) == []
    assert of_items(item(easier=easier, variants=[variant()]), item("ST2")) == [("0.toml", "easier.variant")]


def test_links_that_go_round_are_laid_to_every_file_on_the_loop_and_to_no_other() -> None:
    items = (
        item("ST1", easier={"text": "x", "item": "ST2"}),
        item("ST2", easier={"text": "x", "item": "ST1"}),
        item("ST3", easier={"text": "x", "item": "ST1"}),
    )
    assert of_items(*items) == [("0.toml", "easier"), ("1.toml", "easier")]


def test_easier_and_harder_that_mirror_each_other_are_no_loop() -> None:
    items = (
        item("ST1", harder={"text": "x", "item": "ST2"}),
        item("ST2", easier={"text": "x", "item": "ST1"}),
    )
    assert cycles(items) == ()


@given(st.lists(st.integers(0, 6) | st.none(), min_size=7, max_size=7))
def test_every_walk_along_links_ends_unless_a_cycle_is_named(links: list[int | None]) -> None:
    def link(to: int | None) -> dict[str, Any]:
        return {"text": "x"} if to is None else {"text": "x", "item": f"ST{to}"}

    items = {f"ST{n}": item(f"ST{n}", easier=link(to)) for n, to in enumerate(links)}
    looping = {id_ for _, *loop in cycles(items.values()) for id_ in loop}
    for start in items:
        here: str | None = start
        for _ in items:
            here = None if here is None or here in looping else items[here].easier.item
        assert here is None


@pytest.mark.parametrize(
    ("one", "key"),
    [
        (routine("ST1", "ST2", "SU9"), "slots[2].item"),
        (routine("ST1", {"item": "ST2", "variant": "bent"}), "slots[1].variant"),
        (routine("ST1", "ST2", "DY1", desk_safe=True), "desk_safe"),
        (routine("DY1", kind="micro"), "desk_safe"),
        (routine("DY1", gentle=True, morning_safe=True), "morning_safe"),
        (routine("STR1", gentle=True), "gentle"),
        (routine("ST1"), "slots"),
        (routine("ST1", "ST2", "ST3"), "slots"),
        (routine("ST1", {"item": "ST3", "variant": "flat"}), "slots"),
    ],
)
def test_a_routine_that_breaks_its_word_is_named_with_its_key(one: Routine, key: str) -> None:
    items = (
        *TWO,
        item("ST3", variants=[variant("flat", volume=False)]),
        item("DY1", roles=["dynamic"], desk_safe=False, dose={"type": "reps", "reps": [1, 1, 1]}),
        item("STR1", roles=["strength"], dose={"type": "reps", "reps": [1, 1, 1]}),
    )
    assert of_routine(one, *items) == [key]


def test_a_sequence_brings_its_own_held_stretch() -> None:
    flow = item("DY3", dose={"type": "sequence", "items": ["ST1"]})
    assert of_routine(routine("DY3"), flow, item("ST1")) == []


@pytest.mark.parametrize(("kind", "gentle"), [("micro", False), ("session", True)])
def test_micro_breaks_and_gentle_sets_may_hold_one_stretch(kind: str, *, gentle: bool) -> None:
    assert of_routine(routine("ST1", kind=kind, gentle=gentle), item("ST1")) == []


def safety(*ids: str, avoid: tuple[str, ...] = ()) -> SafetyList:
    lines = [{"id": id_, "text": "Anything new?"} for id_ in ("nerve", "unwell", "fall")]
    symptoms = [{"id": i, "level": "soft", "text": "x", "line": "none", "avoid": avoid} for i in ids]
    return msgspec.convert({"schema": 1, "lines": lines, "symptoms": symptoms}, SafetyList)


def test_a_caution_that_no_safety_question_raises_is_a_fault() -> None:
    careful = {"x.toml": item(avoid_if=["dizziness", "dizzyness"])}
    found = unheard_faults(careful, safety("dizzy", avoid=("dizziness",)))
    assert [f.reason for f in found] == ["no safety question raises dizzyness"]


def test_a_symptom_or_a_short_line_given_twice_is_a_fault() -> None:
    assert [f.key for f in safety_faults("s", safety("a", "b"))] == []
    assert [f.key for f in safety_faults("s", safety("a", "a"))] == ["symptoms"]
    one_line = msgspec.structs.replace(safety("a"), lines=(safety("a").lines[0],) * 3)
    assert [f.key for f in safety_faults("s", one_line)] == ["lines"]


def test_a_topic_entry_given_twice_is_a_fault() -> None:
    entry = {"id": "a", "title": "A", "text": "x"}
    table = {"schema": 1, "id": "t", "title": "T", "intro": "I.", "entries": [entry, entry]}
    assert [f.reason for f in topic_faults("t", msgspec.convert(table, Topic))] == ["a occurs twice"]


def test_ids_sort_by_family_and_number_not_by_letter() -> None:
    mixed = ["WU1", "STR1", "SU2", "ST10", "DY1", "ST2", "TE1"]
    assert sorted(mixed, key=index_order) == ["ST2", "ST10", "SU2", "DY1", "WU1", "STR1", "TE1"]


def test_a_decoders_message_is_split_into_key_and_reason() -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        item(easier={"text": 3})
    fault = decode_fault("x.toml", caught.value)
    assert (fault.file, fault.key, fault.reason) == ("x.toml", "easier.text", "Expected `str`, got `int`")
