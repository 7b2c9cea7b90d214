from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from hamstretch.core.ahead import Planned
from hamstretch.core.dose import rung
from hamstretch.reports.ical import OCTETS, Told, calendar
from tests.story import uuid

MADE = datetime(2026, 1, 5, 19, 30, tzinfo=UTC)
DAYS = (date(2026, 1, 7), date(2026, 3, 29))  # the second is the day on which Europe's clocks change


TOLD = Told("Stretch", "About 15 min")


def file(told: Told = TOLD, at: time | None = None) -> bytes:
    sessions = [(Planned(day, rung(1), n, 2), told) for n, day in enumerate(DAYS, 1)]
    return calendar(sessions, uuid(2), MADE, "1.0", at)


def test_days_without_a_time_are_whole_days() -> None:
    found = Calendar.from_ical(file())
    assert [e["DTSTART"].dt for e in found.walk("VEVENT")] == list(DAYS)
    assert [e["DTEND"].dt - e["DTSTART"].dt for e in found.walk("VEVENT")] == [timedelta(days=1)] * 2
    assert found["VERSION"] == "2.0"


def test_a_time_is_the_persons_own_wherever_they_are() -> None:
    starts = [e["DTSTART"].dt for e in Calendar.from_ical(file(at=time(18, 30))).walk("VEVENT")]
    assert starts == [datetime.combine(day, time(18, 30)) for day in DAYS]
    assert all(s.tzinfo is None for s in starts)


def test_uids_stay_the_same_and_differ_from_day_to_day() -> None:
    first, again = (
        [str(e["UID"]) for e in Calendar.from_ical(f).walk("VEVENT")] for f in (file(), file(at=time(8)))
    )
    assert first == again
    assert len(set(first)) == len(DAYS)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n,;\\é漢😀"), max_size=300))
def test_any_text_comes_back_as_it_was_and_no_line_is_too_long(text: str) -> None:
    data = file(Told("x" + text.replace("\n", " "), text))
    assert all(len(line) <= OCTETS for line in data.split(b"\r\n"))
    found = Calendar.from_ical(data).walk("VEVENT")[0]
    assert str(found["DESCRIPTION"]) == text
