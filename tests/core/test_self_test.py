"""A reading as people type it, and a sitting from practice to record."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.measure_records import SelfTestRecord, Unscored
from hamstretch.core.pain import Limits
from hamstretch.core.plan import plan
from hamstretch.core.record_terms import Quality, Side, Stamp
from hamstretch.core.records import PlanRecord, PlanStep
from hamstretch.core.self_test import (
    Sitting,
    Step,
    not_now,
    offered,
    opens_on,
    read,
    sides_open,
    sittings,
    unsuited,
)
from hamstretch.core.settings import LengthUnit, Settings
from hamstretch.core.wording import Say
from hamstretch.resources import load_catalog, load_wording
from tests.fakes import uuid

TESTS = load_catalog().tests
CHAIR, FLOOR, TOUCH, KNEE = (TESTS[t] for t in ("TE3", "TE1", "TE2", "TE4"))
AT = Stamp.of(datetime(2025, 3, 3, 18, tzinfo=UTC))
CM, INCH = LengthUnit.CM, LengthUnit.INCH


def refusal(found: float | Say) -> str:
    assert isinstance(found, Say)
    return load_wording()(found)


@pytest.mark.parametrize(
    ("text", "beyond", "value"),
    [("4", False, -4), ("4", True, 4), ("-4", True, -4), ("−4", False, -4), ("+4", False, 4), ("0", False, 0),
     ("4,4", True, 4), (" 3.6 ", False, -4), ("50", False, -50)],
)  # fmt: skip
def test_short_of_the_toes_is_minus_and_a_typed_sign_wins(text: str, beyond: bool, value: float) -> None:
    assert read(text, CHAIR, CM, beyond=beyond) == value


def test_from_the_floor_what_is_missing_counts_up() -> None:
    assert read("12", TOUCH, CM, beyond=False) == 12
    assert read("3", TOUCH, CM, beyond=True) == -3


def test_degrees_are_whole_and_ignore_the_length_unit() -> None:
    assert read("22.4", KNEE, INCH, beyond=False) == 22


def test_a_box_has_its_soles_at_its_own_mark() -> None:
    assert read("19", FLOOR, CM, beyond=False, offset=23) == -4
    assert read("27", FLOOR, CM, beyond=False, offset=23) == 4


@pytest.mark.parametrize(("text", "cm"), [("2", 5.08), ("2.25", 5.08), ("1.3", 3.81), ("0.2", 0)])
def test_inches_are_read_to_the_half(text: str, cm: float) -> None:
    assert read(text, CHAIR, INCH, beyond=True) == cm


def test_400_cm_is_refused_with_a_sentence() -> None:
    said = refusal(read("400", CHAIR, CM, beyond=True))
    assert said.startswith("400 cm cannot be right: this test reads from −50 to 40 cm.")
    assert "Nothing has been kept." in said
    assert "from −20 to 16 inches" in refusal(read("99", CHAIR, INCH, beyond=True))
    assert "0 to 90 degrees" in refusal(read("-5", KNEE, CM, beyond=False))


@pytest.mark.parametrize("text", ["abc", "nan", "inf", "1e3", "4 4 x", "--3", "12345", "½"])
def test_what_is_no_number_is_said_so(text: str) -> None:
    assert refusal(read(text, CHAIR, CM, beyond=True)).startswith("That is not a number.")


def test_an_empty_field_is_said_so() -> None:
    assert refusal(read("  ", CHAIR, CM, beyond=True)).startswith("Please write down")


@given(st.text(max_size=12), st.booleans(), st.sampled_from((LengthUnit.CM, LengthUnit.INCH)))
def test_any_text_is_a_value_in_range_or_a_sentence(text: str, beyond: bool, unit: LengthUnit) -> None:
    found = read(text, CHAIR, unit, beyond=beyond)
    assert refusal(found) if isinstance(found, Say) else CHAIR.low <= found <= CHAIR.high


def sitting() -> Sitting:
    return sittings(CHAIR, (Side.LEFT,))[0]


def test_practice_comes_first_then_three_that_count() -> None:
    now = sitting()
    steps = [(now.step, now.number)]
    for _ in range(2):
        now = now.practise()
        steps.append((now.step, now.number))
    for value in (-3.0, -1.0, -2.0):
        now = now.keep(value)
        steps.append((now.step, now.number))
    assert steps == [
        (Step.PRACTICE, 1), (Step.PRACTICE, 2), (Step.TRIAL, 1), (Step.TRIAL, 2), (Step.TRIAL, 3),
        (Step.SIDE_DONE, 4),
    ]  # fmt: skip
    kept = now.record(uuid(1), AT, "1")
    assert (kept.best, kept.practice, kept.scores) == (-1, 2, (-3, -1, -2))


def test_a_lost_trial_is_done_again_and_three_lost_end_the_side() -> None:
    now = sitting().practise().practise().keep(1.0).lose(Unscored.KNEE).lose(Unscored.PAIN, 4)
    assert (now.step, now.number) == (Step.TRIAL, 2)
    now = now.lose(Unscored.KNEE)
    assert now.step is Step.SIDE_DONE
    assert now.record(uuid(1), AT, "1").best == 1


def test_a_stop_ends_it_and_leaves_no_score() -> None:
    now = sitting().practise().practise().keep(5.0).stop(Quality.SHARP)
    assert now.step is Step.SIDE_DONE
    kept = now.record(uuid(1), AT, "1")
    assert (kept.best, kept.stopped) == (None, Quality.SHARP)


def test_a_stop_in_practice_ends_it_too() -> None:
    assert sitting().stop(Quality.TINGLING).step is Step.SIDE_DONE


def taken(day: int, side: Side) -> SelfTestRecord:
    at = Stamp.of(AT.utc + timedelta(days=day))
    return sittings(CHAIR, (side,))[0].keep(1.0).record(uuid(day + 10), at, "1")


def test_a_side_that_was_left_out_can_follow_the_same_day() -> None:
    log = [taken(0, Side.LEFT)]
    assert sides_open(CHAIR, log, date(2025, 3, 3)) == (Side.RIGHT,)
    log.append(taken(1, Side.RIGHT))
    assert sides_open(CHAIR, log, date(2025, 3, 5)) == ()
    assert opens_on(CHAIR, log, date(2025, 3, 5)) == date(2025, 3, 10)
    assert sides_open(CHAIR, log, date(2025, 3, 10)) == (Side.LEFT,)
    assert opens_on(CHAIR, log, date(2025, 3, 10)) is None


def test_the_gates() -> None:
    assert not_now(CHAIR, Limits(), 2) is None
    assert not_now(CHAIR, Limits(), 3) is not None
    early = Limits(no_fold=True)
    assert not_now(CHAIR, early, 0) is not None
    assert not_now(KNEE, early, 0) is None
    assert unsuited(CHAIR, Limits(avoid=frozenset({"osteoporosis"}))) is not None
    assert unsuited(TOUCH, Limits(avoid=frozenset({"dizziness"}))) is not None
    assert unsuited(KNEE, Limits(avoid=frozenset({"osteoporosis"}))) is None
    assert unsuited(KNEE, Limits(dose="phase1")) is not None
    assert unsuited(CHAIR, Limits()) is None


def test_only_a_test_that_suits_is_offered() -> None:
    log = [PlanRecord(id=uuid(1), at=AT, step=PlanStep.START)]
    state = plan(log, Settings(), AT.local)
    catalog = load_catalog()
    assert offered(log, state, catalog, Limits()).self_test == "TE3"
    fragile = Limits(avoid=frozenset({"osteoporosis"}))
    assert offered(log, state, catalog, fragile).self_test == "TE4"
    assert offered(log, state, catalog, Limits(dose="phase1")).self_test == ""
    assert offered(log, state, catalog, Limits(dose="phase1")).activities
