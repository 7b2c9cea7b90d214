"""What a session is made of today: the ladder's seconds, the limits' variants, what stands in for what."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from hamstretch.core.catalog import Catalog, Routine, RoutineKind, SequenceDose, Slot, TimedDose, brought
from hamstretch.core.catalog_terms import Role
from hamstretch.core.dose import Amount, Rung, amount, rung
from hamstretch.core.gates import BeforeFacts, before
from hamstretch.core.pain import Limits
from hamstretch.core.prescribe import Pace, Prescription, prescribe
from hamstretch.core.record_terms import CheckIn, Moment, Side
from hamstretch.core.safety import Level
from hamstretch.core.steps import Kind, compile_steps
from hamstretch.core.wording import Wording

WEEKS = range(1, 8)
TABLE = {1: 120, 2: 120, 3: 240, 4: 360, 5: 360, 6: 540, 7: 540}
"""Seconds per leg of the fewest sessions a week, domain 2.2."""
SESSIONS = ("desk-routine", "floor-routine", "standing-routine", "standing-build", "morning-safe")


def limits(nrs: int = 0, **more: object) -> Limits:
    return before(BeforeFacts(check_in=CheckIn(moment=Moment.BEFORE, nrs=nrs), **more)).limits


def today(
    catalog: Catalog, id_: str, week: int = 6, under: Limits | None = None, *, older: bool = False
) -> Prescription:
    wanted = catalog.routines[id_]
    return prescribe(catalog, wanted, rung(week), under or limits(), Pace(older=older))


def single(catalog: Catalog, id_: str, variant: str | None = None) -> Routine:
    """Return one exercise by itself, as the library starts it."""
    item = catalog.item(id_)
    slots = (Slot(item=id_, variant=variant),)
    return Routine(
        schema=1,
        id="single",
        name=item.name,
        summary=item.summary,
        kind=RoutineKind.EXTRA,
        where="desk",
        desk_safe=item.desk_safe,
        slots=slots,
    )


def weekly(catalog: Catalog, id_: str, row: Rung, side: Side, *, older: bool) -> float:
    """Return a week's hamstring seconds of one leg, added up from the steps as they are played."""
    found = today(catalog, id_, row.week, older=older)
    counted = {n for n, e in enumerate(found.exercises) if e.volume}
    steps = compile_steps(found.exercises, Side.LEFT)
    held = (
        s.seconds for s in steps if s.kind is Kind.HOLD and s.ex in counted and s.side in (side, Side.BOTH)
    )
    return sum(held) * row.sessions[0]


def items(found: Prescription) -> list[str]:
    return [e.item for e in found.exercises]


# -- the ladder -------------------------------------------------------------------------------------


@pytest.mark.parametrize("older", [False, True])
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("id_", SESSIONS)
def test_a_week_of_sessions_gives_each_leg_the_seconds_of_the_table(
    catalog: Catalog, id_: str, side: Side, older: bool
) -> None:
    weeks = [w for w in WEEKS if rung(w).phase >= catalog.routines[id_].phase]
    given = [weekly(catalog, id_, rung(w), side, older=older) for w in weeks]
    assert given == [TABLE[w] for w in weeks]
    assert all(later <= 2 * earlier for earlier, later in pairwise(given))


@pytest.mark.parametrize("older", [False, True])
def test_no_hold_and_no_count_of_holds_rise_in_the_same_week(catalog: Catalog, older: bool) -> None:
    for item in catalog.items.values():
        if Role.HELD not in item.roles:
            continue
        doses = [amount(item.dose, rung(w), older=older) for w in WEEKS]
        for one, other in pairwise(d for d in doses if d.kind == "hold"):
            assert not (other.hold_s > one.hold_s and other.reps > one.reps)
            assert other.hold_s * other.reps <= 2 * one.hold_s * one.reps


def test_the_desk_extension_rises_once_at_a_time_and_not_where_the_ladder_doubles(catalog: Catalog) -> None:
    dose = catalog.item("ST5").dose
    assert [amount(dose, rung(w)) for w in (1, 3, 4)] == [Amount("hold", 10, 2)] * 3
    assert [amount(dose, rung(w)) for w in (5, 7)] == [Amount("hold", 15, 2), Amount("hold", 15, 3)]


def test_the_desk_extension_counts_in_a_break_and_not_in_a_session(catalog: Catalog) -> None:
    assert [e.volume for e in today(catalog, "desk-break").exercises] == [False, True, True]
    assert [e.volume for e in today(catalog, "desk-routine").exercises] == [False, True, True, False]


def test_from_65_on_the_half_minute_comes_in_week_4(catalog: Catalog) -> None:
    dose = catalog.item("SU2").dose
    assert [amount(dose, rung(w), older=True).hold_s for w in WEEKS] == [15, 15, 20, 30, 30, 30, 30]


# -- below the plan ---------------------------------------------------------------------------------


def test_at_the_first_phases_dose_a_slots_count_is_only_an_upper_bound(catalog: Catalog) -> None:
    known = today(catalog, "floor-routine", under=limits(screened=frozenset({Level.KNOWN})))
    assert "STR3" not in items(known)
    routine = replace(single(catalog, "STR3"), slots=(Slot(item="STR3", reps=30),))
    low = prescribe(catalog, routine, rung(6), limits(screened=frozenset({Level.KNOWN})), Pace())
    assert low.exercises[0].amount.reps == catalog.item("STR3").dose.reps[0]


@pytest.mark.parametrize("under", [limits(), limits(1, ease_next=True), limits(4), limits(6)])
def test_no_slot_asks_for_more_than_the_ladder_or_in_phase_4_the_items_ceiling(
    catalog: Catalog, under: Limits
) -> None:
    for item in catalog.items.values():
        if item.dose.__class__ in (SequenceDose, TimedDose):
            continue
        usual = single(catalog, item.id)
        greedy = replace(usual, slots=(Slot(item=item.id, hold_s=60, reps=30),))
        for week in WEEKS:
            plain = prescribe(catalog, usual, rung(week), under, Pace()).exercises
            asked = prescribe(catalog, greedy, rung(week), under, Pace()).exercises
            assert [e.item for e in asked] == [e.item for e in plain]
            for most, got in zip(plain, asked, strict=True):
                assert got.amount.hold_s <= max(most.amount.hold_s, most.cap_s)
                assert got.amount.reps <= most.amount.reps


@pytest.mark.parametrize(("nrs", "more"), [(3, {}), (1, {"ease_next": True})])
def test_an_eased_day_bends_the_knee_and_knows_no_harder_way(
    catalog: Catalog, nrs: int, more: dict[str, bool]
) -> None:
    under = limits(nrs, **more)
    for item in catalog.items.values():
        for variant in (v for v in item.variants if v.level == "harder"):
            made = prescribe(catalog, single(catalog, item.id, variant.key), rung(7), under, Pace())
            assert all(e.variant != variant.key for e in made.exercises if e.item == item.id)
    assert {e.variant for e in today(catalog, "floor-routine", under=under).exercises if e.held} == {
        "bent-knee"
    }


def test_no_harder_way_under_a_caution_or_below_the_plans_dose(catalog: Catalog) -> None:
    for under in (
        limits(avoid=frozenset({"balance"})),
        limits(screened=frozenset({Level.SOFT})),
        limits(screened=frozenset({Level.KNOWN})),
    ):
        for item in catalog.items.values():
            for variant in (v for v in item.variants if v.level == "harder"):
                made = prescribe(catalog, single(catalog, item.id, variant.key), rung(7), under, Pace())
                assert all(e.variant != variant.key for e in made.exercises if e.item == item.id)


# -- one routine for another ------------------------------------------------------------------------


@pytest.mark.parametrize(("way", "counts"), [("hold", (5, 10, 10)), ("small-lift", (5, 5, 5))])
def test_ten_held_bridges_or_five_small_ones_stand_for_the_full_count(
    catalog: Catalog, way: str, counts: tuple[int, ...]
) -> None:
    for week, count in zip((1, 3, 5), counts, strict=True):
        (made,) = prescribe(catalog, single(catalog, "STR2", way), rung(week), limits(), Pace()).exercises
        assert (made.variant, made.amount.reps) == (way, count)


def test_strength_rests_in_a_routine_from_elsewhere_and_not_where_it_alone_was_chosen(
    catalog: Catalog,
) -> None:
    rests = limits(strong_lately=True)
    alone = single(catalog, "STR1")
    more = brought(replace(alone, kind=RoutineKind.SESSION, slots=(Slot(item="SU2"), *alone.slots)))
    for routine, left in ((alone, ["STR1"]), (more, ["SU2"])):
        assert items(prescribe(catalog, routine, rung(5), rests, Pace())) == left


def test_a_session_one_step_lower_knows_no_ceiling_above_its_dose(catalog: Catalog) -> None:
    greedy = replace(single(catalog, "SU2"), slots=(Slot(item="SU2", hold_s=60),))
    (made,) = prescribe(catalog, greedy, rung(7), limits(lower_next=True), Pace()).exercises
    assert (made.amount.hold_s, made.cap_s) == (25, 0)
    assert {e.cap_s for e in today(catalog, "desk-break", 7).exercises} == {0}


def test_an_exercise_named_again_and_again_is_done_no_more_than_once_over(catalog: Catalog) -> None:
    for item in catalog.items.values():
        usual = single(catalog, item.id)
        for week in WEEKS:
            once = prescribe(catalog, usual, rung(week), limits(), Pace()).exercises
            asked = replace(usual, slots=(Slot(item=item.id, reps=1), *usual.slots * 8))
            made = prescribe(catalog, asked, rung(week), limits(), Pace()).exercises
            for each in once:
                if each.amount.kind != "timed":
                    total = sum(e.amount.reps for e in made if e.item == each.item)
                    assert total == each.amount.reps, (item.id, week)


def test_what_stands_in_for_an_exercise_does_not_come_a_second_time(catalog: Catalog) -> None:
    for nrs, avoid in ((0, "dizziness"), (0, "disc-or-instability"), (3, ""), (5, "")):
        bound = limits(nrs, avoid=frozenset({avoid}))
        for first in catalog.items:
            for second in catalog.items:
                pair = replace(single(catalog, first), slots=(Slot(item=first), Slot(item=second)))
                made = prescribe(catalog, pair, rung(6), bound, Pace()).exercises
                held = [e.item for e in made if e.held]
                assert len(held) == len(set(held)), (first, second, nrs, avoid)


@pytest.mark.parametrize("under", [limits(5), limits(1, minutes_since_rising=60)])
@pytest.mark.parametrize("id_", ["desk-break", "flow"])
def test_a_break_and_an_extra_are_never_replaced(catalog: Catalog, id_: str, under: Limits) -> None:
    found = today(catalog, id_, under=under)
    assert found.routine == id_
    assert set(items(found)) <= {"WU1", "DY1", "DY2", "ST2", "ST5"}


@pytest.mark.parametrize("under", [limits(5), limits(1, minutes_since_rising=60)])
@pytest.mark.parametrize("id_", ["SU2", "ST2", "ST7", "STR1"])
def test_one_exercise_by_itself_never_becomes_a_session(catalog: Catalog, id_: str, under: Limits) -> None:
    wanted = single(catalog, id_)
    found = prescribe(catalog, wanted, rung(6), under, Pace())
    assert len(found.exercises) <= 1
    assert found.routine == "single"


def test_early_in_the_day_the_lying_routine_takes_a_desk_sessions_place_and_says_so(catalog: Catalog) -> None:
    found = today(catalog, "desk-routine", under=limits(1, minutes_since_rising=60))
    assert found.routine == "morning-safe"
    assert [s.id for s in found.tell] == ["prescribe.early"]


def test_a_session_without_a_stretch_left_gives_way_to_one_that_has_some(catalog: Catalog) -> None:
    soft = limits(screened=frozenset({Level.SOFT}))
    found = today(catalog, "standing-build", under=soft)
    assert (found.routine, found.stretches) == ("floor-routine", True)
    assert [s.id for s in found.tell] == ["prescribe.other"]
    hip = today(catalog, "desk-routine", under=limits(avoid=frozenset({"hip-precautions"})))
    assert hip.routine == "floor-routine"
    pregnant = today(catalog, "floor-routine", under=limits(avoid=frozenset({"pregnancy-late"})))
    assert pregnant.routine == "desk-routine"


def test_where_no_stretch_is_left_at_all_it_is_said(catalog: Catalog, wording: Wording) -> None:
    torn = limits(avoid=frozenset({"hamstring-tear"}))
    for id_ in SESSIONS:
        found = today(catalog, id_, under=torn)
        volume = [e.item for e in found.exercises if e.volume]
        assert volume == []
        if not found.stretches:
            assert [s.id for s in found.tell] == ["prescribe.nothing"]
            assert wording(found.tell[0])


@pytest.mark.parametrize("key", ["hamstring-tear", "recent-surgery"])
def test_no_hamstring_is_stretched_with_a_fresh_tear_or_operation(catalog: Catalog, key: str) -> None:
    hamstring = {i.id for i in catalog.items.values() if i.volume}
    assert {i for i in hamstring if key not in catalog.items[i].avoid_if} == set()


def test_every_routine_that_stands_in_is_named_in_words(catalog: Catalog, wording: Wording) -> None:
    for under in (limits(5), limits(1, minutes_since_rising=60), limits(screened=frozenset({Level.SOFT}))):
        for id_ in catalog.routines:
            found = today(catalog, id_, under=under)
            assert (found.routine == id_) or found.tell
            assert all(wording(s) for s in found.tell)


def test_a_sequence_that_is_not_allowed_is_left_out_whole(catalog: Catalog) -> None:
    late, sore = today(catalog, "flow", 1), today(catalog, "flow", under=limits(4))
    for found in (late, sore, today(catalog, "flow", under=limits(avoid=frozenset({"balance"})))):
        assert found.exercises == ()
        assert [o.item for o in found.left_out] == ["DY3"]
    assert items(today(catalog, "flow", 3)) == ["DY1", "DY2", "ST2"]


def test_nothing_is_held_cold(catalog: Catalog) -> None:
    """G-warm: a session warms up before static work; about a minute is enough for a micro-break alone."""
    for routine in catalog.routines.values():
        today = prescribe(catalog, routine, rung(3), Limits(), Pace())
        warm = 0.0
        for step in compile_steps(today.exercises, Side.LEFT):
            if step.kind is Kind.HOLD:
                break
            warm += step.seconds if step.kind.is_work else 0
        assert warm >= (50 if routine.kind is RoutineKind.MICRO else 120), routine.id
