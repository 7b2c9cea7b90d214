"""What a day asks, when the next session or self-test is due, and what a review says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from hamstretch.core.ask import Ask, ask
from hamstretch.core.due import next_due, self_test_due
from hamstretch.core.pain import Lock
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import PlanRecord, PlanStep
from hamstretch.core.review import ReviewFacts, review
from hamstretch.core.settings import Settings, Weekday
from hamstretch.core.wording import Wording

MONDAY = date(2026, 1, 5)
SUNDAY = date(2026, 1, 11)
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
MWF = (Weekday.MON, Weekday.WED, Weekday.FRI)


def due(
    first: int, done: int = 0, target: tuple[int, int] = (2, 2), days: tuple[Weekday, ...] = MWF
) -> int | None:
    """The next session's day, and the first possible one, counted from a Monday."""
    found = next_due(
        days=days, target=target, done=done, first=MONDAY + timedelta(days=first), week_end=SUNDAY
    )
    return None if found is None else (found - MONDAY).days


def test_chosen_weekdays_ask_until_the_target_is_met() -> None:
    assert [due(0), due(1), due(1, 1), due(3, 1), due(3, 2)] == [0, 2, 2, 4, 7]


def test_when_the_chosen_days_left_are_too_few_any_day_will_do() -> None:
    assert [due(3), due(5, 1), due(6, 0)] == [3, 5, 6]


def test_who_chose_fewer_days_than_the_target_is_asked_for_those_only() -> None:
    assert [due(0, 0, (3, 3), (Weekday.TUE,)), due(2, 1, (3, 3), (Weekday.TUE,))] == [1, 8]


def test_a_fourth_chosen_day_is_asked_for_where_the_level_allows_it() -> None:
    four = (Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.SAT)
    assert due(4, 3, (3, 4), four) == 5
    assert due(4, 3, (3, 3), four) == 7


def test_no_chosen_days_ask_for_nothing() -> None:
    assert due(0, 0, (2, 2), ()) is None


def state_of(**changes: Any) -> PlanState:
    start = PlanRecord(id="00000000-0000-0000-0000-000000000001", at=Stamp.of(NOW), step=PlanStep.START)
    return msgspec.structs.replace(plan((start,), Settings(), NOW), **changes)


ONE = {"done_this_week": 1}
TWO = {"done_this_week": 2}
WED = date(2026, 1, 7)
TODAYS: list[tuple[dict[str, Any], Lock, Ask, str]] = [
    ({}, Lock.NONE, Ask.PLANNED, "Session 1 of 2 this week."),
    (
        {"today": WED, "next_due": WED, **ONE},
        Lock.NONE,
        Ask.PLANNED,
        "Session 2 of 2 this week.",
    ),
    (
        {"next_due": WED, "trained_today": True, **ONE},
        Lock.NONE,
        Ask.DONE,
        "Next session: on Wednesday",
    ),
    ({"next_due": date(2026, 1, 6)}, Lock.NONE, Ask.REST, "Next session: tomorrow."),
    (
        {"next_due": date(2026, 1, 14), "done_this_week": 2},
        Lock.NONE,
        Ask.DONE,
        "Wednesday of the week after.",
    ),
    ({"next_due": None}, Lock.NONE, Ask.REST, "No days are chosen"),
    ({"paused": True}, Lock.NONE, Ask.PLAN_PAUSED, "A gentle start"),
    ({"started": None}, Lock.NONE, Ask.NO_PLAN, "Start the six-week plan"),
    ({"rest_until": NOW + timedelta(hours=20)}, Lock.NONE, Ask.REST, "from 05:00 tomorrow."),
    ({"rest_until": NOW + timedelta(hours=2)}, Lock.REST, Ask.REST, "from 11:00 today."),
    ({}, Lock.REST, Ask.REST, "24 hours"),
    ({"paused": True}, Lock.UNTIL_GONE, Ask.LOCKED, "gone"),
    ({}, Lock.UNTIL_ASSESSED_EMERGENCY, Ask.LOCKED, "assessed"),
]


@pytest.mark.parametrize(("changes", "lock", "kind", "words"), TODAYS)
def test_today_asks_the_strictest_thing_first(
    changes: dict[str, Any], lock: Lock, kind: Ask, words: str, wording: Wording
) -> None:
    asked = ask(state_of(**changes), NOW, Settings(), lock)
    assert asked.kind is kind
    assert words in wording(asked.reason)


def test_a_day_that_fits_an_open_session_in_says_so() -> None:
    tuesday = date(2026, 1, 6)
    assert ask(state_of(today=tuesday, next_due=tuesday), NOW, Settings()).reason.id == "today.catch-up"


def test_locks_and_rest_by_rule_offer_no_routine_and_a_rest_day_still_does() -> None:
    floor = Settings(prefer="floor-routine")
    assert ask(state_of(), NOW, floor, Lock.UNTIL_GONE).routine == ""
    assert ask(state_of(rest_until=NOW + timedelta(hours=1)), NOW, floor).routine == ""
    assert ask(state_of(next_due=WED), NOW, floor).routine == "floor-routine"


@pytest.mark.parametrize(
    ("taken", "today", "expected"),
    [
        ((), 0, 0),
        ((), 13, 0),
        ((), 15, 14),
        ((0,), 0, 14),
        ((0,), 14, 14),
        ((0, 16), 16, 28),
        ((0, 13), 14, 20),
        ((0, 14, 28), 41, 42),
        ((0, 14, 28, 42), 43, 70),
        ((0, 42, 69), 70, 76),
        ((0, 14), 200, 182),
    ],
)
def test_self_tests_are_due_at_0_2_4_6_weeks_then_every_four_and_never_twice_in_a_week(
    taken: tuple[int, ...], today: int, expected: int
) -> None:
    days = [MONDAY + timedelta(days=t) for t in taken]
    found = self_test_due(MONDAY, days, MONDAY + timedelta(days=today))
    assert (found - MONDAY).days == expected


def remarks(week: int, base: float | None, med3: float | None, *more: float | None) -> str:
    return " ".join(r.fired.rule for r in review(ReviewFacts(week, base, med3, *more)))


@pytest.mark.parametrize(
    ("facts", "rules"),
    [
        ((4, 4, 2), "M1"),
        ((4, 4, 3), ""),
        ((4, 7, 5), ""),
        ((4, 6, 4), "M1"),
        ((4, 3, 1), "M3"),
        ((6, 3, 3, 1.9), "M2 M3"),
        ((6, 4, 3, 2.0), ""),
        ((6, 4, 3, None), "M2"),
        ((4, 4, 3, None), ""),
        ((6, 4, 2, None), "M1"),
        ((4, 4, 6, None, 4.0), "M4"),
        ((4, 4, 6, None, 3.9), ""),
        ((4, 4, 5, None, 9.0), ""),
        ((5, 4, 2), ""),
        ((6, None, None), ""),
    ],
)
def test_review_remarks_at_their_boundaries(facts: tuple[Any, ...], rules: str) -> None:
    assert remarks(*facts) == rules


@pytest.mark.parametrize(
    ("base", "med3", "little"), [(4, 5, True), (4, 6, False), (2, 6, False), (4, 3, True)]
)
def test_pain_that_rose_is_never_said_to_have_changed_little(base: int, med3: int, little: bool) -> None:
    (words,) = (r.say.id for r in review(ReviewFacts(6, base, med3)) if r.fired.rule == "M2")
    assert (words == "plan.review.M2") is little


def test_every_remark_has_its_words(wording: Wording) -> None:
    for facts in (ReviewFacts(4, 4, 2), ReviewFacts(6, 3, 3), ReviewFacts(6, 4, 6, None, 5.0)):
        assert all(wording(r.say).endswith(".") for r in review(facts))
