"""What a gate's verdict allows, and that no answer more ever allows more."""

import tomllib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.after import AFTER, MORNING
from hamstretch.core.catalog import Catalog
from hamstretch.core.during import DURING, DuringFacts, during
from hamstretch.core.gates import (
    BANDS,
    BENT_KNEE,
    EARLY_SET,
    EASY_SET,
    GATES,
    GENTLE_SET,
    PAST_B11,
    RESTRICTIONS,
    BeforeFacts,
    before,
    lock_page,
    screen,
)
from hamstretch.core.pain import Action, Limits, Lock
from hamstretch.core.record_terms import CheckIn, Moment, Place, Quality, Side
from hamstretch.core.safety import Level
from hamstretch.core.signs import Signs
from hamstretch.core.wording import Wording
from hamstretch.resources import assets_dir

STOPS = (
    Quality.RADIATING,
    Quality.ELECTRIC,
    Quality.BURNING,
    Quality.NUMB,
    Quality.TINGLING,
    Quality.WEAK,
    Quality.CHEST,
    Quality.DIZZY,
    Quality.BREATHLESS,
)
NAMES_OF_ILLNESS = (
    "sciatica",
    "hernia",
    "disc",
    "cauda",
    "stenosis",
    "arthritis",
    "fracture",
    "cancer",
    "heart",
)
CLAIMS = ("treat", "cure", "reliev", "prevent", "diagnos", "guarantee")


def facts(
    nrs: int = 0, q: tuple[Quality, ...] = (), loc: tuple[Place, ...] = (), **more: object
) -> BeforeFacts:
    return BeforeFacts(check_in=CheckIn(moment=Moment.BEFORE, nrs=nrs, qualities=q, places=loc), **more)


def limits(nrs: int = 0, **more: object) -> Limits:
    return before(facts(nrs, calm=True, **more)).limits


def rate(nrs: int, pre: int, *q: Quality, loc: tuple[Place, ...] = (), **more: object) -> DuringFacts:
    return DuringFacts(
        check_in=CheckIn(moment=Moment.DURING, nrs=nrs, qualities=q, places=loc), pre=pre, **more
    )


# -- what each row lets in ----------------------------------------------------------------------------


def test_little_pain_leaves_the_plan_as_it_is() -> None:
    assert limits(2) == Limits()


def test_some_pain_eases_and_keeps_items_of_gate_four() -> None:
    assert limits(3) == Limits(min_gate=4, eased=True, variants=BENT_KNEE)


def test_more_pain_leaves_the_gentle_set_without_strength() -> None:
    found = limits(5)
    assert (found.only, found.dose, found.strength, found.hold_plan) == (GENTLE_SET, "gentle", False, True)
    assert found.variants == BENT_KNEE
    assert {i for i in GENTLE_SET if not i.startswith("WU")} == {"SU4", "SU2", "ST2"}


def test_a_soft_risk_allows_the_easy_set_at_the_first_dose() -> None:
    assert limits(levels=frozenset({Level.SOFT})) == Limits(only=EASY_SET, dose="phase1")
    assert limits(screened=frozenset({Level.SOFT}), professional_ok=True) == Limits()


def test_a_known_leg_bends_the_knees_and_holds_the_plan() -> None:
    found = limits(screened=frozenset({Level.KNOWN}))
    assert found.without == {"ST5", "ST7", "STR4", "SU6"}
    assert found.variants == BENT_KNEE
    assert found.dose == "phase1"
    assert found.hold_plan


def test_the_morning_list_has_no_fold_and_no_knee_to_chest() -> None:
    found = limits(minutes_since_rising=30)
    assert found.no_fold
    assert found.only == EARLY_SET
    assert not EARLY_SET & {"SU4", "ST2", "ST3", "ST7", "STR4"}


def test_limits_add_up_to_the_stricter_of_each() -> None:
    found = limits(5, minutes_since_rising=30, screened=frozenset({Level.SOFT, Level.KNOWN}), lower_next=True)
    assert found.only == (EARLY_SET & EASY_SET & GENTLE_SET)
    assert "SU2" in found.only
    assert found.dose == "gentle"
    assert found.lower_step


def test_what_was_removed_and_what_must_be_avoided_stay_out() -> None:
    found = before(facts(removed=frozenset({"ST1"}), avoid=frozenset({"osteoporosis"}))).limits
    assert found.without == {"ST1", "SU6"}
    assert found.avoid == {"osteoporosis"}


def test_the_sets_and_variants_exist_in_the_catalog(catalog: Catalog) -> None:
    assert {i for i in EASY_SET | EARLY_SET | GENTLE_SET | set(BENT_KNEE) if catalog.item(i) is None} == set()
    assert {i for i, key in BENT_KNEE.items() if catalog.item(i).variant(key) is None} == set()
    assert {i for i in GENTLE_SET if catalog.item(i).gate < 6} == set()
    assert {i.id for i in catalog.items.values() if i.early_ok} == EARLY_SET - {"WU2"}


# -- legs, saddle and chest -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "loc", "lock"),
    [
        ((Quality.TINGLING,), (Place.THIGH_L, Place.FOOT_R), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((), (Place.CALF_L, Place.CALF_R), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.NUMB,), (Place.BUTTOCK_L, Place.BUTTOCK_R), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.ACHE,), (Place.SADDLE,), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.CHEST,), (), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.TINGLING,), (Place.FOOT_R,), Lock.UNTIL_GONE),
        ((Quality.RADIATING,), (Place.THIGH_L,), Lock.UNTIL_GONE),
        ((Quality.RADIATING,), (), Lock.UNTIL_GONE),
        ((Quality.BURNING,), (Place.LOW_BACK,), Lock.UNTIL_GONE),
        ((Quality.NUMB,), (Place.BUTTOCK_L,), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.TINGLING,), (Place.BUTTOCK_R, Place.FOOT_R), Lock.UNTIL_ASSESSED_EMERGENCY),
        ((Quality.ACHE,), (Place.BUTTOCK_L,), Lock.NONE),
        ((Quality.DIZZY,), (), Lock.REST),
        ((Quality.BREATHLESS,), (Place.LOW_BACK,), Lock.REST),
        ((Quality.ACHE,), (Place.UPPER_BACK,), Lock.NONE),
        ((Quality.ACHE, Quality.STIFF), (Place.THIGH_L, Place.THIGH_R), Lock.NONE),
    ],
)
def test_where_it_is_and_what_it_is_like_decide_the_lock(
    q: tuple[Quality, ...], loc: tuple[Place, ...], lock: Lock
) -> None:
    assert before(facts(1, q, loc)).lock is lock


def test_a_sign_that_was_looked_at_limits_but_no_longer_locks() -> None:
    old = Signs(frozenset({(Quality.TINGLING, Side.LEFT)}), frozenset({Place.CALF_L}))
    verdict = before(facts(1, (Quality.TINGLING,), (Place.CALF_L,), old=old))
    assert verdict.may_start
    assert verdict.limits.hold_plan
    assert before(facts(1, (Quality.NUMB,), (Place.CALF_L,), old=old)).lock is Lock.UNTIL_GONE


def test_a_sign_looked_at_on_one_side_is_new_on_the_other_and_on_both() -> None:
    left = Signs(frozenset({(Quality.TINGLING, Side.LEFT)}))
    right = Signs(frozenset({(Quality.TINGLING, Side.RIGHT)}))
    tingling, thighs = (Quality.TINGLING,), (Place.THIGH_L, Place.THIGH_R)
    assert before(facts(1, tingling, (Place.THIGH_R,), old=left)).lock is Lock.UNTIL_GONE
    assert before(facts(1, tingling, old=left)).lock is Lock.UNTIL_GONE
    assert before(facts(1, tingling, thighs, old=left)).lock is Lock.UNTIL_ASSESSED_EMERGENCY
    assert before(facts(1, tingling, thighs, old=left | right)).may_start


def test_pain_between_the_shoulders_is_urgent_only_when_it_is_high() -> None:
    mild, high = (before(facts(n, (), (Place.UPPER_BACK,))) for n in (4, 5))
    assert Action.ADVISE in mild.actions
    assert mild.may_start
    assert high.lock is Lock.UNTIL_ASSESSED_URGENT
    looked_at = Signs(places=frozenset({Place.UPPER_BACK}))
    assert before(facts(5, (), (Place.UPPER_BACK,), old=looked_at)).may_start


def test_long_standing_tingling_is_not_new_but_weakness_is() -> None:
    known = frozenset({Level.KNOWN})
    assert before(facts(1, (Quality.TINGLING,), (Place.CALF_L,), screened=known)).may_start
    assert before(facts(1, (Quality.WEAK,), screened=known)).lock is Lock.UNTIL_GONE


def test_a_leg_sign_at_the_second_check_in_needs_a_professional() -> None:
    assert before(facts(1, (Quality.NUMB,), lock=Lock.UNTIL_GONE)).lock is Lock.UNTIL_PROFESSIONAL
    assert before(facts(1, lock=Lock.UNTIL_GONE)).lock is Lock.UNTIL_GONE
    assert before(facts(1, lock=Lock.UNTIL_PROFESSIONAL)).lock is Lock.UNTIL_PROFESSIONAL


def test_every_symptom_of_the_shipped_list_does_what_its_level_says(catalog: Catalog) -> None:
    wanted = {
        Level.EMERGENCY: Lock.UNTIL_ASSESSED_EMERGENCY,
        Level.URGENT: Lock.UNTIL_ASSESSED_URGENT,
        Level.LEG: Lock.UNTIL_GONE,
    }
    for symptom in catalog.safety.symptoms:
        verdict = screen((symptom.id,), catalog.safety)
        assert verdict.lock is wanted.get(symptom.level, Lock.NONE)
        assert verdict.limits.avoid == (set(symptom.avoid) if verdict.may_start else set())
    assert Action.ADVISE in screen(("past-cancer",), catalog.safety).actions
    assert screen((), catalog.safety).fired == ()


def test_a_symptom_that_the_list_no_longer_knows_counts_as_soft(catalog: Catalog) -> None:
    assert {f.rule for f in screen(("from-an-older-list",), catalog.safety).fired} == {"B5"}


# -- in the middle of a session ----------------------------------------------------------------------


def test_a_mild_calf_pull_relaxes_the_ankle_first_and_stops_when_it_stays() -> None:
    once = during(rate(2, 0, Quality.CALF_PULL, loc=(Place.CALF_L, Place.CALF_R)))
    assert not once.ends
    assert [s.id for s in once.tell] == ["pain.calf-pull.text"]
    assert during(rate(1, 0, Quality.CALF_PULL, calf_pull_before=True)).ends
    assert during(rate(3, 0, Quality.CALF_PULL)).ends
    assert during(rate(1, 0, Quality.CALF_PULL, loc=(Place.FOOT_L,))).ends


@pytest.mark.parametrize(
    "said",
    [
        rate(0, 0, loc=(Place.SADDLE,)),
        rate(1, 0, Quality.CALF_PULL, loc=(Place.CALF_L, Place.SADDLE)),
        rate(2, 0, Quality.TINGLING, Quality.CHEST),
        rate(2, 0, Quality.NUMB, loc=(Place.FOOT_L, Place.FOOT_R)),
        rate(1, 1, Quality.CHEST),
    ],
)
def test_an_emergency_sign_during_locks_at_once(said: DuringFacts) -> None:
    verdict = during(said)
    assert verdict.lock is Lock.UNTIL_ASSESSED_EMERGENCY
    assert {Action.END, Action.EMERGENCY} <= set(verdict.actions)
    assert verdict.title is not None


def test_the_number_of_the_rating_after_ends_nothing_but_its_qualities_do() -> None:
    after = CheckIn(moment=Moment.AFTER, nrs=9)
    assert not during(DuringFacts(check_in=after, pre=2)).ends
    numb = msgspec.structs.replace(after, qualities=(Quality.NUMB,))
    assert during(DuringFacts(check_in=numb, pre=2)).ends


# -- properties -------------------------------------------------------------------------------------

SOME = {
    "nrs": st.integers(0, 10),
    "q": st.frozensets(st.sampled_from(Quality), max_size=3),
    "loc": st.frozensets(st.sampled_from(Place), max_size=3),
}
WORLD = st.builds(
    BeforeFacts,
    check_in=st.builds(
        lambda nrs, q, loc: CheckIn(moment=Moment.BEFORE, nrs=nrs, qualities=tuple(q), places=tuple(loc)),
        **SOME,
    ),
    levels=st.frozensets(st.sampled_from(Level), max_size=2),
    screened=st.frozensets(st.sampled_from([Level.SOFT, Level.KNOWN])),
    professional_ok=st.booleans(),
    lock=st.just(Lock.NONE) | st.just(Lock.NONE) | st.sampled_from(Lock),
    base=st.none() | st.integers(0, 10),
    b3_before=st.booleans(),
    rested_before=st.booleans(),
    minutes_since_rising=st.none() | st.integers(0, 1439),
    early_override=st.booleans(),
    ease_next=st.booleans(),
    lower_next=st.booleans(),
    calm=st.booleans(),
    red_within_24h=st.just(False) | st.just(False) | st.booleans(),
)


def strictness(found: Limits) -> Limits:
    """Return the limits with what the gentle dose means said outright: it is already an eased one."""
    return msgspec.structs.replace(found, eased=found.eased or found.dose == "gentle")


def no_freer(tried: BeforeFacts, added: BeforeFacts) -> bool:
    one, other = before(tried), before(added)
    if not other.may_start:
        return other.lock.severity >= one.lock.severity
    before_it, after_it = strictness(one.limits), strictness(other.limits)
    return one.may_start and before_it & after_it == after_it


@given(WORLD)
def test_an_emergency_answer_always_locks(world: BeforeFacts) -> None:
    ticked = msgspec.structs.replace(world, levels=world.levels | {Level.EMERGENCY})
    assert before(ticked).lock is Lock.UNTIL_ASSESSED_EMERGENCY


@given(WORLD, st.sampled_from(Level))
def test_one_symptom_more_never_loosens(world: BeforeFacts, level: Level) -> None:
    assert no_freer(world, msgspec.structs.replace(world, levels=world.levels | {level}))


@given(WORLD, st.sampled_from(Quality), st.sampled_from(Place))
def test_one_feeling_or_place_more_never_loosens(world: BeforeFacts, quality: Quality, place: Place) -> None:
    said = world.check_in
    felt = msgspec.structs.replace(said, qualities=(*said.qualities, quality), places=(*said.places, place))
    assert no_freer(world, msgspec.structs.replace(world, check_in=felt))


@given(WORLD, st.integers(0, 10))
def test_a_higher_rating_never_loosens(world: BeforeFacts, more: int) -> None:
    higher = msgspec.structs.replace(world.check_in, nrs=min(10, world.check_in.nrs + more))
    assert no_freer(world, msgspec.structs.replace(world, check_in=higher))


@given(WORLD)
def test_a_standing_lock_is_never_lowered_by_a_check_in(world: BeforeFacts) -> None:
    assert before(world).lock.severity >= (world.lock.severity if world.lock is not Lock.REST else 0)


@given(
    st.builds(
        lambda nrs, pre, q, loc, **more: rate(nrs, pre, *q, loc=tuple(loc), **more),
        pre=st.integers(0, 10),
        known_below_knee=st.booleans(),
        calf_pull_before=st.booleans(),
        eased=st.booleans(),
        swapped=st.booleans(),
        sharp_before=st.integers(0, 2),
        sharp_earlier_session=st.booleans(),
        **SOME,
    ),
    st.sampled_from(STOPS),
)
def test_a_stop_quality_always_stops(world: DuringFacts, quality: Quality) -> None:
    said = msgspec.structs.replace(world.check_in, qualities=(*world.check_in.qualities, quality))
    verdict = during(msgspec.structs.replace(world, check_in=said))
    assert verdict.ends
    assert (quality is not Quality.CHEST) or verdict.lock is Lock.UNTIL_ASSESSED_EMERGENCY
    assert verdict.lock.severity >= during(world).lock.severity


# -- words ------------------------------------------------------------------------------------------


def test_every_row_has_its_words(wording: Wording) -> None:
    stops = {f"{r.message}.{part}" for r in (*GATES, *PAST_B11) for part in ("title", "text", "opens")}
    ends = {f"{r.message}.title" for r in DURING if Action.END in r.then}
    goes = {f"{r.message}.text" for r in (*RESTRICTIONS, *BANDS, *AFTER, *MORNING, *DURING) if r.id != "D7"}
    pages = {s.id for lock in Lock if lock is not Lock.NONE for s in lock_page(lock)}
    assert {id_ for id_ in stops | ends | goes | pages if id_ not in wording} == set()


def test_no_sentence_names_an_illness_or_makes_a_claim() -> None:
    words = (assets_dir() / "messages" / "pain.toml").read_text("utf-8").lower()
    assert tomllib.loads(words)
    assert [w for w in (*NAMES_OF_ILLNESS, *CLAIMS) if w in words] == []
