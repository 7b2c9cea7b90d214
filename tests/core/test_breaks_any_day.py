"""What holds on any day, whatever happens on it."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from hamstretch.core.break_quiet import quiet
from hamstretch.core.break_types import (
    Back,
    Began,
    BreakConfig,
    BreakNow,
    BreakState,
    DidOne,
    Ease,
    Ended,
    Later,
    Leave,
    Left,
    Meeting,
    NotToday,
    OpenPrompt,
    PauseFor,
    PauseUntil,
    Phase,
    QuietReason,
    Resume,
    StartNow,
)
from hamstretch.core.break_view import view
from hamstretch.core.settings import OFFICE
from hamstretch.core.thresholds import SNOOZES
from tests.break_day import Day

UUID = "00000000-0000-0000-0000-000000000001"
CARDS = (Phase.PROMPT, Phase.GROWN)
Step = Callable[[Day], object]


def commands() -> st.SearchStrategy[object]:
    whole = st.builds(
        Ended, session=st.just(UUID), planned=st.booleans(), moved=st.booleans(), whole=st.booleans()
    )
    bare = [
        StartNow,
        Later,
        NotToday,
        DidOne,
        Leave,
        OpenPrompt,
        BreakNow,
        Back,
        PauseUntil,
        Resume,
        Began,
        Left,
    ]
    held = st.builds(PauseFor, st.integers(60, 7200)) | st.builds(Meeting, st.integers(60, 7200))
    return st.sampled_from(bare).map(lambda kind: kind()) | held | whole


def steps() -> st.SearchStrategy[Step]:
    span = st.integers(1, 5400)
    happens = st.sampled_from(["active", "reading", "away", "sleep", "stall"])
    reasons = st.lists(st.sampled_from(["dnd", "inhibited", "full-screen"]), max_size=2, unique=True)
    zones = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
    return st.one_of(
        st.tuples(happens, span).map(lambda t: lambda day: getattr(day, t[0])(t[1])),
        st.tuples(happens, span).map(lambda t: lambda day: getattr(day, t[0])(t[1])),
        commands().map(lambda c: lambda day: day.say(c)),
        reasons.map(lambda r: lambda day: day.quiet(*(QuietReason(x) for x in r))),
        st.booleans().map(lambda on: lambda day: day.lock(on=on)),
        st.integers(-7200, 7200).map(lambda s: lambda day: day.set_clock(s)),
        zones.map(lambda zone: lambda day: day.travel(zone)),
        st.just(lambda day: day.restart()),
    )


days = st.builds(
    lambda start, ease, works, told: Day(
        start,
        config=BreakConfig(hours=OFFICE, session_at="08:00"),
        sessions=lambda d: d.isoweekday() in (1, 3, 5),
        ease=ease,
        idle_works=works,
        sleep_told=told,
    ),
    st.sampled_from(["2026-03-02 08:40", "2026-03-27 16:00", "2026-10-23 17:00", "2026-03-04 11:50"]),
    st.sampled_from(list(Ease)),
    st.booleans(),
    st.sampled_from([None, True, False]),
)


@settings(max_examples=150, deadline=None)
@given(day=days, happens=st.lists(steps(), max_size=25))
def test_one_card_at_a_time_never_in_quiet_and_never_to_an_empty_chair(day: Day, happens: list[Step]) -> None:
    def check(state: BreakState) -> None:
        if state.phase in CARDS:
            assert quiet(state, state.kind) == ()
            assert state.away_since is None
            assert not state.locked
        assert state.snoozes <= SNOOZES
        assert state.due is None or state.due <= state.now + timedelta(seconds=state.config.interval_s + 1)
        assert 0 <= view(state).gone <= 1

    day.check = check
    for each in happens:
        each(day)
        assert msgspec.json.decode(msgspec.json.encode(day.state), type=BreakState) == day.state


@settings(max_examples=150, deadline=None)
@given(day=days, happens=st.lists(steps(), max_size=10), gap=st.sampled_from(["sleep", "stall", "set_clock"]))
def test_never_more_than_one_card_after_a_gap(day: Day, happens: list[Step], gap: str) -> None:
    for each in happens:
        each(day)
    day.say(Resume())
    getattr(day, gap)(5400)
    up = day.state.phase in CARDS
    before = len(day.prompts)
    day.active("45m")
    assert len(day.prompts) - before + up <= 1


@settings(max_examples=100, deadline=None)
@given(day=days, happens=st.lists(steps(), max_size=15))
def test_the_looks_are_few_whatever_happens(day: Day, happens: list[Step]) -> None:
    for each in happens:
        looks, prompts, began = day.wakes, len(day.prompts), day.mono
        each(day)
        cards = len(day.prompts) - prompts + 1
        assert day.wakes - looks <= max(0.0, day.mono - began) / 10 + 60 * cards + 5


@settings(max_examples=100, deadline=None)
@given(day=days, commands_=st.lists(commands(), min_size=1, max_size=15), span=st.integers(1, 3000))
def test_idle_is_asked_every_ten_seconds_at_most_but_for_a_small_card(
    day: Day, commands_: list[object], span: int
) -> None:
    for command in commands_:
        day.active(span)
        for _ in range(3):
            day.say(command)  # as a caller who asks again and again
    for (before, _), (after, phase) in pairwise(day.idle_asks):
        assert after - before >= 10 - 1e-6 or phase is Phase.PROMPT
