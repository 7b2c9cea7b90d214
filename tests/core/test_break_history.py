"""A year of breaks, counted by the user's own days and hours."""

import uuid
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.break_history import break_year
from hamstretch.core.break_records import BreakKind, BreakOutcome, BreakRecord
from hamstretch.core.record_terms import Side, Stamp, Why
from hamstretch.core.records import Ending, SessionRecord, Work

TODAY = date(2026, 3, 4)
WEDNESDAY = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


def record(
    at: datetime,
    outcome: BreakOutcome = BreakOutcome.DONE,
    why: Why = Why.NONE,
    session: str = "",
    offset: int = 60,
) -> BreakRecord:
    stamp = Stamp(at, offset)
    return BreakRecord(
        id=str(uuid.uuid4()), at=stamp, kind=BreakKind.MICRO, outcome=outcome, why=why, session=session
    )


def test_the_calendar_begins_on_a_monday_and_leaves_no_day_out() -> None:
    year = break_year([], TODAY)
    assert year.days[0].day.isoweekday() == 1
    assert year.days[-1].day == TODAY
    assert len(year.days) == 52 * 7 + 3
    assert year.empty
    assert year.headline.id == "breaks.year.none"


def test_a_day_counts_what_was_kept_and_what_was_left_out() -> None:
    entries = [
        record(WEDNESDAY),
        record(WEDNESDAY, BreakOutcome.NATURAL),
        record(WEDNESDAY, BreakOutcome.SKIPPED, Why.TIME),
    ]
    year = break_year(entries, TODAY)
    assert (year.days[-1].moved, year.days[-1].missed, year.days[-1].level) == (2, 1, 1)
    assert year.whys == ((Why.TIME, 1),)
    assert year.headline.args == {"moved": 2, "asked": 3, "n": 1}


def test_days_and_hours_are_the_users_own() -> None:
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    year = break_year([record(late, offset=60)], TODAY)
    assert year.days[-1].moved == 1
    assert year.hours[0].moved == 1
    assert break_year([record(late, offset=0)], TODAY).hours[23].moved == 1


def test_the_seconds_of_a_played_break_are_counted_for_each_leg() -> None:
    def held(side: Side) -> Work:
        return Work(item="ST2", kind="hold", side=side, planned_s=15, held_s=15, volume=True)

    id_ = str(uuid.uuid4())
    played = SessionRecord(
        id=id_,
        at=Stamp(WEDNESDAY, 60),
        ended=Stamp(WEDNESDAY + timedelta(minutes=2), 60),
        routine="desk-break",
        planned=False,
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=(held(Side.LEFT), held(Side.RIGHT)),
        ending=Ending.COMPLETE,
        app="1",
    )
    assert break_year([played, record(WEDNESDAY, session=id_)], TODAY).days[-1].seconds == 15


def test_an_hour_that_is_mostly_left_out_is_named_and_a_good_one_is_not() -> None:
    morning = [record(WEDNESDAY - timedelta(days=n)) for n in range(9)]
    late = WEDNESDAY.replace(hour=15)
    evening = [record(late - timedelta(days=n), BreakOutcome.SKIPPED) for n in range(9)]
    year = break_year([*morning, *evening], TODAY)
    assert year.worst is not None
    assert year.worst.args == {"hour": "16:00", "kept": 0, "asked": 9}
    assert break_year(morning, TODAY).worst is None


@given(
    st.lists(
        st.tuples(st.integers(0, 800), st.integers(0, 23), st.sampled_from(list(BreakOutcome))), max_size=60
    )
)
def test_nothing_is_counted_twice_and_nothing_of_the_year_is_lost(
    found: list[tuple[int, int, BreakOutcome]],
) -> None:
    entries = [record(WEDNESDAY.replace(hour=h) - timedelta(days=d), o, offset=0) for d, h, o in found]
    year = break_year(entries, TODAY)
    inside = [e for e in entries if e.at.day >= year.days[0].day]
    assert sum(d.moved + d.missed for d in year.days) == len(inside)
    assert sum(h.moved + h.missed for h in year.hours) == len(inside)
    assert sum(n for _, n in year.outcomes) == len(inside)
