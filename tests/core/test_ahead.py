from datetime import date, timedelta

import pytest

from hamstretch.core.ahead import planned
from hamstretch.core.errors import ReportError
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import Entry, PlanRecord, PlanStep
from hamstretch.core.settings import Settings, Weekday
from tests.story import BEGIN, at, session, uuid

START = PlanRecord(id=uuid(2), at=Stamp.of(at(-0.01)), step=PlanStep.START)
DAYS = (Weekday.MON, Weekday.WED, Weekday.FRI)


def state(*entries: Entry, day: float = 0) -> PlanState:
    return plan((START, *entries), Settings(), at(day))


def days(of: PlanState, until: date, chosen: tuple[Weekday, ...] = DAYS) -> list[date]:
    return [p.day for p in planned(of, chosen, until)]


def test_sessions_fall_on_chosen_days_as_often_as_the_ladder_asks() -> None:
    found = planned(state(), DAYS, BEGIN.date() + timedelta(days=20))
    assert [(p.day.day, p.number, p.of) for p in found] == [
        (5, 1, 2), (7, 2, 2), (12, 1, 2), (14, 2, 2), (19, 1, 3), (21, 2, 3), (23, 3, 3),
    ]  # fmt: skip
    assert [p.rung.hold_s for p in found] == [15] * 4 + [20] * 3


def test_what_is_done_is_not_planned_again() -> None:
    today = BEGIN.date()
    assert days(state(session(0.01, 2, 2), day=0.1), today + timedelta(days=6)) == [today + timedelta(days=2)]


def test_none_lies_beyond_the_last_day_or_before_today() -> None:
    last = BEGIN.date() + timedelta(days=9)
    found = days(state(day=1), last)
    assert min(found) > BEGIN.date()
    assert max(found) <= last


def test_a_far_end_is_held_within_a_year() -> None:
    assert max(days(state(), date(9999, 12, 31))) <= BEGIN.date() + timedelta(weeks=52)


@pytest.mark.parametrize(
    ("of", "chosen", "until", "id_"),
    [
        (plan((), Settings(), BEGIN), DAYS, BEGIN.date(), "report.no-plan"),
        (state(), (), BEGIN.date(), "report.no-days"),
        (state(), DAYS, BEGIN.date() - timedelta(days=1), "report.behind"),
        (
            state(PlanRecord(id=uuid(3), at=Stamp.of(at(0.1)), step=PlanStep.PAUSE), day=1),
            DAYS,
            at(9).date(),
            "report.paused",
        ),
    ],
)
def test_where_nothing_is_planned_the_sentence_says_why(
    of: PlanState, chosen: tuple[Weekday, ...], until: date, id_: str
) -> None:
    with pytest.raises(ReportError) as caught:
        planned(of, chosen, until)
    assert caught.value.say.id == id_
