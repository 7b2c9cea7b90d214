"""What the rotation keeps, at any time and of any backups."""

from datetime import UTC, datetime, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given

from hamstretch.core.rotation import Backup, due, from_name, kept, newest_first

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@st.composite
def backup(draw: st.DrawFn) -> Backup:
    taken = NOW - timedelta(seconds=draw(st.integers(-86_400, 500 * 86_400)))
    return Backup(
        taken=taken,
        sessions=draw(st.integers(0, 30)),
        last=draw(st.none() | st.dates().filter(lambda d: d.year > 1000)),
        why=draw(st.sampled_from(("saved", "asked", "replaced"))),
        size=draw(st.integers(0, 1000)),
        n=draw(st.integers(1, 3)),
    )


BACKUPS = st.lists(backup(), max_size=60, unique_by=lambda b: b.name)


@given(backup())
def test_a_name_says_what_the_backup_is(one: Backup) -> None:
    assert from_name(one.name, one.size) == one


@pytest.mark.parametrize(
    "name",
    [
        "log.json",
        "../log-20260312T183000Z-41-20260311-saved.json",
        "log-20260312T183000Z-41-20260311-saved.json\n",
        "log-20261312T183000Z-41-20260311-saved.json",
        "log-20260312T183000Z-41-20260399-saved.json",
        "log-20260312T183000Z-٤١-20260311-saved.json",
        "",
    ],
)
def test_any_other_name_is_no_backup(name: str) -> None:
    assert from_name(name) is None


@given(BACKUPS, st.integers(0, 20_000))
def test_the_newest_stays_the_cap_holds_and_tidying_again_changes_nothing(
    backups: list[Backup], cap: int
) -> None:
    stay = kept(backups, NOW, cap)
    assert stay <= set(backups)
    assert kept(stay, NOW, cap) == stay
    if backups:
        newest = newest_first(backups, NOW)[0]
        assert newest in stay
        assert sum(b.size for b in stay) <= max(cap, newest.size)


@given(BACKUPS)
def test_without_a_cap_every_promise_is_kept(backups: list[Backup]) -> None:
    stay = kept(backups, NOW, 10**9)
    ordered = newest_first(backups, NOW)
    assert {b.holds for b in ordered[:5]} <= {b.holds for b in stay}
    for one in backups:
        day = min(one.taken, NOW).date()
        if (NOW.date() - day).days < 14:
            assert any(min(b.taken, NOW).date() == day for b in stay)
        if (NOW.date() - day).days < 365:
            assert any(min(b.taken, NOW).date().isocalendar()[:2] == day.isocalendar()[:2] for b in stay)
            assert one in stay or one.why == "saved"


def test_a_year_of_four_sessions_a_week_leaves_about_seventy() -> None:
    there: frozenset[Backup] = frozenset()
    now = NOW
    for n in range(4 * 52):
        now = NOW + timedelta(days=n * 7 / 4)
        there |= {Backup(taken=now, sessions=n, last=now.date())}
        there = kept(there, now)
        assert len({b.holds for b in newest_first(there)[:5]}) == min(5, n + 1)
    assert 52 <= len(there) <= 52 + 14 + 5


def test_a_backup_is_due_when_sessions_differ_or_another_day_begins() -> None:
    one = Backup(taken=NOW, sessions=3, last=NOW.date())
    assert due([], 0, None, NOW)
    assert not due([one], 3, NOW.date(), NOW + timedelta(hours=3))
    assert due([one], 4, NOW.date(), NOW)
    assert due([one], 3, NOW.date(), NOW + timedelta(days=1))


def test_after_a_clock_was_set_back_new_backups_stay_all_the_same() -> None:
    there: frozenset[Backup] = frozenset()
    for n in range(20):
        later = NOW + timedelta(days=2000 + n)
        there = kept(there | {Backup(taken=later, sessions=n, last=later.date())}, later)
    for n in range(20, 30):
        now = NOW + timedelta(hours=5 * n)
        assert due(there, n, now.date(), now)
        one = Backup(taken=now, sessions=n, last=now.date())
        there = kept(there | {one}, now)
        assert one in there
        assert not due(there, n, now.date(), now)
