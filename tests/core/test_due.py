from datetime import date, timedelta

import pytest

from hamstretch.core.due import days_from
from hamstretch.core.settings import Weekday


@pytest.mark.parametrize("ahead", range(7))
def test_who_begins_today_is_offered_today_and_never_two_days_in_a_row(ahead: int) -> None:
    today = date(2026, 1, 5) + timedelta(days=ahead)
    days = days_from(today, (Weekday.MON, Weekday.WED, Weekday.FRI))
    assert today.isoweekday() in days
    assert len(days) == 3
    assert all((b - a) % 7 >= 2 for a, b in zip(days, (*days[1:], days[0]), strict=True))
