"""The plan as a story: one word per plan week, one letter per session, then what is expected after it.

G green, A amber, R red, P partial, c an amber that the next morning cleared, b a green that it turned to
amber (A3), g the gentle set (B11), k known leg symptoms (B6), D stopped by D1, m a micro-break.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from hamstretch.core.dose import LADDER, rung
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState, preview
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import (
    CheckInRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings, Weekday
from hamstretch.core.trend import WeekFacts, judge
from hamstretch.core.wording import Wording

MONDAY = date(2026, 1, 5)
SPREAD = {1: (2,), 2: (1, 4), 3: (0, 2, 4), 4: (0, 2, 4, 6)}
COLOURS = {"A": Colour.AMBER, "c": Colour.AMBER, "R": Colour.RED, "D": Colour.RED, "P": Colour.PARTIAL}
RULES = {
    "g": (Fired(rule="B11", action="hold"),),
    "k": (Fired(rule="B6", action="hold"),),
    "D": (Fired(rule="D1", action="end"),),
}
MORNINGS = {"c": 2, "b": 4}


class Story:
    """A log written week by week; `pre` of every session is 2 unless a week says otherwise."""

    def __init__(self, start: date = MONDAY, settings: Settings | None = None) -> None:
        self.start = start
        self.settings = settings or Settings()
        self.ids = itertools.count(1)
        self.log: list[Entry] = []
        self.week = 0
        self.step(PlanStep.START, start)

    def id(self) -> str:
        return f"00000000-0000-0000-0000-{next(self.ids):012x}"

    def at(self, day: date, hour: int = 12) -> Stamp:
        return Stamp(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), 0)

    def step(self, step: PlanStep, day: date, hour: int = 8) -> Story:
        self.log.append(PlanRecord(id=self.id(), at=self.at(day, hour), step=step))
        return self

    def session(self, letter: str, day: date, pre: int = 2) -> Story:
        work = Work(item="SU2", kind="hold", side=Side.LEFT, planned_s=15, held_s=15, volume=True)
        record = SessionRecord(
            id=self.id(),
            at=self.at(day),
            ended=Stamp(self.at(day).utc + timedelta(minutes=12), 0),
            routine="desk-routine",
            planned=letter != "m",
            week=1,
            phase=1,
            first_side=Side.LEFT,
            work=(work, Work(item="SU2", kind="hold", side=Side.RIGHT, held_s=10, volume=True)),
            check_ins=(CheckIn(moment=Moment.BEFORE, nrs=pre),),
            rules=RULES.get(letter, ()),
            colour=COLOURS.get(letter, Colour.GREEN),
            ending=Ending.COMPLETE,
            app="1",
        )
        self.log.append(record)
        if letter in MORNINGS:
            self.morning(record.id, day + timedelta(days=1), MORNINGS[letter])
        return self

    def morning(self, session: str, day: date, nrs: int) -> None:
        given = CheckIn(moment=Moment.NEXT_MORNING, nrs=nrs)
        self.log.append(CheckInRecord(id=self.id(), at=self.at(day, 7), check_in=given, session=session))

    def refused(self, day: date, pre: int) -> Story:
        given = CheckIn(moment=Moment.BEFORE, nrs=pre)
        rules = (Fired(rule="B4", action="rest"),)
        self.log.append(CheckInRecord(id=self.id(), at=self.at(day, 7), check_in=given, rules=rules))
        return self

    def day(self, offset: int) -> date:
        """A day of the week about to be written."""
        return self.start + timedelta(days=7 * self.week + offset)

    def weeks(self, *words: str, pre: Sequence[int] = ()) -> Story:
        for word in words:
            days = SPREAD.get(len(word), range(len(word)))
            for n, (offset, letter) in enumerate(zip(days, word, strict=False)):
                self.session(letter, self.day(offset), pre[n] if pre else 2)
            self.week += 1
        return self

    def now(self, day: date | None = None, hour: int = 22) -> datetime:
        day = day or self.day(0)
        return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)

    def state(self, day: date | None = None) -> PlanState:
        return plan(self.log, self.settings, self.now(day))

    def expect(self, week: int, rule: str = "", *, paused: bool = False, **more: Any) -> Story:
        """Check the ladder week on the first day of the next plan week, and whatever else is named."""
        state = self.state()
        assert (state.rung.week, state.paused) == (week, paused), state.reason
        if rule:
            assert rule in {f.rule for f in state.fired}, state.fired
        for name, value in more.items():
            assert getattr(state.rung, name) == value
        return self


def test_six_good_weeks_climb_the_whole_ladder_and_stay_there() -> None:
    story = Story().weeks("GG").expect(2, "T6", hold_s=15, reps=2).weeks("GG").expect(3, "T6", hold_s=20)
    story.weeks("GGG").expect(4, hold_s=20, reps=3).weeks("GGG").expect(5, hold_s=30, reps=2)
    story.weeks("GGG").expect(6, hold_s=30, reps=3).weeks("GGG").expect(7).weeks("GGG", "GGGG").expect(
        7, "T6"
    )
    assert [c.rules for c in story.state().changes] == [("T6",)] * 6


def test_the_ladder_asks_for_the_seconds_of_its_table() -> None:
    assert [r.leg_seconds for r in LADDER[:6]] == [(n, n) for n in (120, 120, 240, 360, 360)] + [(540, 720)]


@pytest.mark.parametrize(
    ("before", "words", "ladder_week"),
    [
        ((), ("G",), 2),
        ((), ("",), 1),
        ((), ("G", "G"), 2),
        ((), ("G", "GG"), 3),
        (("GG", "GG"), ("GG",), 4),
        (("GG", "GG"), ("G",), 3),
        (("GG", "GG"), ("GGG", "G"), 4),
        (("GG", "GG"), ("GGG", "GG"), 5),
        (("GG", "GG", "GGG", "GGG"), ("GG", "GGG"), 6),
        (("GG", "GG", "GGG", "GGG", "GGG"), ("GG",), 6),
        (("GG", "GG", "GGG", "GGG", "GGG"), ("GGG",), 7),
        (("GG", "GG", "GGG", "GGG", "GG"), ("GGGG",), 7),
    ],
)
def test_t5_holds_below_three_quarters_of_the_sessions_due(
    before: tuple[str, ...], words: tuple[str, ...], ladder_week: int
) -> None:
    Story().weeks(*before, *words).expect(ladder_week)


@pytest.mark.parametrize(
    ("done", "due", "alone", "enough"),
    [
        (2, 4, False, False),
        (3, 4, False, True),
        (3, 5, False, False),
        (4, 5, False, True),
        (4, 6, False, False),
        (5, 6, False, True),
        (5, 7, False, False),
        (6, 7, False, True),
        (5, 8, False, False),
        (6, 8, False, True),
        (0, 2, True, False),
        (1, 2, True, True),
    ],
)
def test_t5_boundaries(done: int, due: int, *, alone: bool, enough: bool) -> None:
    ruling = judge(WeekFacts(done=done, due=due, alone=alone, colours=(Colour.GREEN,)))
    assert ruling.rules == (("T6",) if enough else ("T5",))


def test_sessions_beyond_a_weeks_target_do_not_make_up_for_another() -> None:
    Story().weeks("GG", "GG", "GGGGGG", "G").expect(4, "T5")


def test_micro_breaks_and_unworked_sessions_never_count_toward_the_target() -> None:
    story = Story().weeks("mmmm").expect(1, "T5")
    view = story.state().weeks[0]
    assert (view.done, view.seconds_left, view.seconds_right) == (0, 60, 40)


def test_a_gentle_week_counts_for_adherence_and_holds_progress() -> None:
    story = Story().weeks("GG", "GG", "GGg").expect(3, "T4").weeks("GGG").expect(4, "T6")
    assert story.state().weeks[2].done == 3


@pytest.mark.parametrize(
    ("word", "cause"), [("GGR", "red"), ("GGA", "amber"), ("GGg", "gentle"), ("GGk", "known")]
)
def test_t4_repeats_the_week(word: str, cause: str) -> None:
    story = Story().weeks("GG", "GG", word).expect(3, "T4", hold_s=20)
    assert story.state().reason.args["cause"].id == f"plan.cause.T4.{cause}"


def test_an_amber_that_the_next_morning_cleared_holds_nothing() -> None:
    Story().weeks("GG", "GG", "ccG").expect(4, "T6")


def test_a_green_that_the_next_morning_turned_amber_holds_the_week() -> None:
    Story().weeks("GG", "GG", "GGb").expect(3, "T4")


def test_partial_sessions_are_neutral_and_do_not_hide_ambers() -> None:
    Story().weeks("GG", "GG", "PGP").expect(4, "T6")
    Story().weeks("GG", "GG", "GGG", "AAP").expect(1, "T3")


def test_sessions_that_were_never_rated_afterwards_do_not_lead_the_plan_on() -> None:
    Story().weeks("GG", "GG", "PPP").expect(3, "A6")
    Story().weeks("PP", "PP", "PP").expect(1, "A6")
    Story().weeks("PP", "Pc").expect(2, "T6")


def test_t3_goes_one_phase_back_to_its_first_week() -> None:
    climb = ("GG", "GG", "GGG", "GGG", "GGG")
    Story().weeks(*climb, "GAA").expect(3, "T3", hold_s=20, reps=2)
    Story().weeks(*climb, "ARG").expect(3, "T3")
    Story().weeks(*climb, "AGG").expect(6, "T4")
    Story().weeks(*climb, "GGG", "AAG").expect(5, "T3", hold_s=30, reps=2)


def test_phase_one_is_the_floor_of_every_step_back() -> None:
    Story().weeks("GG", "AA").expect(1, "T3").weeks("AA").expect(1, "T3")


def test_the_same_ambers_take_the_plan_back_only_once() -> None:
    climb = ("GG", "GG", "GGG", "GGG")
    Story().weeks(*climb, "GAA").expect(3, "T3").weeks("G").expect(3, "T3").weeks("GGG").expect(3, "T5")
    Story().weeks(*climb, "GAA").expect(3, "T3").weeks("GGA").expect(3, "T4")
    Story().weeks(*climb, "GAA").expect(3, "T3").weeks("GAA").expect(1, "T3")


def test_t2_first_form_steps_back_and_advises_from_two_points_above_base() -> None:
    story = Story().weeks("GG", "GG", "GGG").weeks("GGG", pre=(4, 4, 3)).expect(1, "T2")
    assert {f.action for f in story.state().fired} == {"regress", "advise"}
    Story().weeks("GG", "GG", "GGG").weeks("GGG", pre=(4, 3, 3)).expect(5, "T6")


def test_t2_counts_the_ratings_of_refused_sessions() -> None:
    story = Story().weeks("GG", "GG", "GGG").weeks("GG")
    for offset in (5, 6):
        story.refused(story.start + timedelta(days=21 + offset), 8)
    story.expect(1, "T2")


def test_t2_second_form_needs_two_rising_weeks_and_two_points() -> None:
    start = Story().weeks("GG", pre=(2, 2)).weeks("GG", pre=(3, 3))
    start.weeks("GGG", pre=(3, 4, 4)).expect(1, "T2")
    Story().weeks("GG", pre=(2, 2)).weeks("GG", pre=(2, 3)).weeks("GGG", pre=(3, 3, 3)).expect(4, "T6")
    Story().weeks("GG", pre=(5, 5)).weeks("GG", pre=(4, 4)).weeks("GGG", pre=(6, 6, 6)).expect(4, "T6")


def test_t2_second_form_needs_two_ratings_in_each_week() -> None:
    story = Story().weeks("GG", pre=(4, 4)).weeks("GG", pre=(3, 3)).weeks("G", pre=(4,))
    story.weeks("GGG", pre=(5, 5, 5))
    assert "T2" not in {f.rule for f in story.state().fired}


def test_t2_without_a_new_rating_holds_instead_of_going_back_again() -> None:
    story = Story().weeks("GG", "GG", "GGG", "GGG").weeks("GGG", pre=(5, 5, 5)).expect(3, "T2")
    story.weeks("").expect(3, "T2")


@pytest.mark.parametrize(("gap", "paused"), [(13, True), (14, True), (15, False)])
def test_t1_two_reds_within_fourteen_days_pause_the_plan_at_once(gap: int, *, paused: bool) -> None:
    story = Story()
    for offset in range(0, gap, 2):
        story.session("R" if offset == 0 else "G", MONDAY + timedelta(days=offset))
    last = MONDAY + timedelta(days=gap)
    state = story.session("R", last).state(last)
    assert state.paused is paused
    if paused:
        assert [(f.rule, f.action) for f in state.fired] == [("T1", "pause-plan"), ("T1", "advise")]
        assert state.next_due is None


@pytest.mark.parametrize(("gap", "paused"), [(42, True), (43, False)])
def test_t1_two_stops_by_d1_within_six_weeks_pause_the_plan(gap: int, *, paused: bool) -> None:
    story = Story().session("D", MONDAY)
    last = MONDAY + timedelta(days=gap)
    assert story.session("D", last).state(last).paused is paused


def test_resuming_after_t1_does_not_pause_again_for_the_same_stops() -> None:
    story = Story().weeks("GG", "RR").expect(2, "T1", paused=True)
    story.step(PlanStep.RESUME, story.day(0)).weeks("GG").expect(3, "T6")


def test_a_week_that_ends_in_a_pause_is_not_judged_and_the_next_is_measured_alone() -> None:
    story = Story().weeks("GG", "GG").step(PlanStep.PAUSE, MONDAY + timedelta(days=15)).weeks("G")
    story.expect(3, paused=True)
    story.step(PlanStep.RESUME, story.day(0), 1).weeks("GG").expect(4, "T6")


def test_a_new_start_forgets_everything_before_it() -> None:
    story = Story().weeks("GG", "GG", "GGG", "RRR")
    state = story.step(PlanStep.RESTART, story.day(0)).state()
    assert (state.rung, state.week_no, state.paused, state.changes) == (rung(1), 1, False, ())
    assert state.started == story.day(0)


@pytest.mark.parametrize(
    ("idle", "week", "rule"),
    [
        (6, 5, "T6"),
        (7, 5, "T6"),
        (13, 5, "T5"),
        (14, 3, "missed-14"),
        (27, 3, ""),
        (28, 1, "missed-28"),
    ],
)
def test_idle_days_up_to_today_repeat_then_step_back_then_begin_again(
    idle: int, week: int, rule: str
) -> None:
    story = Story().weeks("GG", "GG", "GGG").weeks("").session("G", MONDAY + timedelta(days=21))
    story.session("G", MONDAY + timedelta(days=22)).session("G", MONDAY + timedelta(days=27))
    today = MONDAY + timedelta(days=27 + idle + 1)
    state = story.state(today)
    assert state.rung.week == week
    assert not rule or rule in {f.rule for f in state.fired} | {r for w in state.weeks for r in w.rules}


@pytest.mark.parametrize(("idle", "rule"), [(6, "T6"), (7, "missed-7")])
def test_seven_idle_days_between_two_sessions_repeat_the_week(idle: int, rule: str) -> None:
    story = Story()
    for offset in (0, 1, 1 + idle + 1, 3 + idle):
        story.session("G", MONDAY + timedelta(days=offset))
    assert story.state(MONDAY + timedelta(days=14)).weeks[-1].rules == (rule,)


@pytest.mark.parametrize(("idle", "week"), [(13, 5), (14, 3), (27, 3), (28, 1)])
def test_coming_back_after_a_gap_finds_the_level_for_it(idle: int, week: int) -> None:
    story = Story().weeks("GG", "GG", "GGG", "GGG")
    back = MONDAY + timedelta(days=25 + idle + 1)
    assert story.session("G", back).state(back).rung.week == week


def test_idle_days_go_on_counting_in_a_pause() -> None:
    story = Story().weeks("GG", "GG", "GGG").step(PlanStep.PAUSE, MONDAY + timedelta(days=20))
    assert story.state(MONDAY + timedelta(days=47)).rung.week == 1


def test_a_second_a3_in_seven_days_goes_back_at_once_and_the_week_is_not_led_on() -> None:
    story = Story().weeks("GG", "GG", "GGG", "GGG").session("b", MONDAY + timedelta(days=28))
    day = MONDAY + timedelta(days=30)
    assert story.session("b", day).state(day).rung.week == 5
    state = story.state(day + timedelta(days=1))
    assert (state.rung.week, state.changes[-1].rules) == (3, ("A3",))
    for offset in (32, 33):
        story.session("G", MONDAY + timedelta(days=offset))
    assert story.state(MONDAY + timedelta(days=35)).rung.week == 3


def test_two_a3_more_than_seven_days_apart_do_not_go_back() -> None:
    story = Story().weeks("GG", "GG", "bGG", "GGG").session("b", MONDAY + timedelta(days=22))
    assert all(c.to_rung.week > c.from_rung.week for c in story.state(MONDAY + timedelta(days=24)).changes)


def test_the_running_week_is_never_judged_before_it_ends() -> None:
    story = Story().weeks("GG", "GG").session("A", MONDAY + timedelta(days=14))
    story.session("A", MONDAY + timedelta(days=16))
    assert story.state(MONDAY + timedelta(days=20)).rung.week == 3
    assert story.state(MONDAY + timedelta(days=21)).rung.week == 1


def test_a_plan_begun_on_any_weekday_has_full_weeks_from_that_day() -> None:
    thursday = date(2026, 1, 8)
    state = Story(thursday).weeks("GG").state()
    assert (state.weeks[0].start, state.weeks[0].end) == (thursday, date(2026, 1, 14))
    assert (state.week_no, state.week_start) == (2, date(2026, 1, 15))


def test_a_refused_check_in_is_neither_done_nor_excused() -> None:
    story = Story().weeks("GG", "GG", "G")
    story.refused(MONDAY + timedelta(days=15), 7).expect(3, "T5")


def test_days_of_rest_by_rule_are_named_and_red_keeps_sessions_shut_for_24_hours() -> None:
    tuesday = MONDAY + timedelta(days=1)
    story = Story().refused(tuesday, 8).session("R", MONDAY + timedelta(days=2))
    state = story.state(MONDAY + timedelta(days=2))
    assert state.rest_days == (tuesday, MONDAY + timedelta(days=3))
    assert state.rest_until == datetime(2026, 1, 8, 12, 12, tzinfo=UTC)
    assert not state.due_today
    assert story.state(MONDAY + timedelta(days=3)).rest_until is None


def test_a_restart_does_not_end_the_rest_after_a_red() -> None:
    story = Story().session("R", MONDAY).step(PlanStep.RESTART, MONDAY, 20)
    assert story.state(MONDAY).rest_until is not None


def test_a_session_belongs_to_the_day_its_own_clock_showed() -> None:
    story = Story()
    auckland = timezone(timedelta(hours=13))
    night = Stamp(datetime(2026, 1, 11, 12, tzinfo=UTC), 13 * 60)
    story.session("G", MONDAY)
    last = story.log.pop()
    assert isinstance(last, SessionRecord)
    moved = SessionRecord(
        **{f: getattr(last, f) for f in last.__struct_fields__ if f not in ("at", "ended")},
        at=night,
        ended=night,
    )
    story.log.append(moved)
    state = plan(story.log, story.settings, datetime(2026, 1, 12, 2, tzinfo=auckland))
    assert (state.week_no, state.done_this_week) == (2, 1)
    west = datetime(2026, 1, 11, 6, tzinfo=timezone(timedelta(hours=-8)))
    assert plan(story.log, story.settings, west).week_no == 2


def test_clock_changes_move_no_day() -> None:
    start = date(2026, 3, 26)
    states = [Story(start).state(start + timedelta(days=n)) for n in range(15)]
    assert [s.week_no for s in states] == [1] * 7 + [2] * 7 + [3]


def test_what_is_stamped_after_now_has_not_happened() -> None:
    story = Story().weeks("GG", "GG", "GGG")
    early = story.state(MONDAY + timedelta(days=7))
    assert (early.week_no, early.rung.week, early.done_this_week) == (2, 2, 0)


def test_without_a_start_there_is_no_plan() -> None:
    state = plan((), Settings(), datetime(2026, 1, 5, 9, tzinfo=UTC))
    assert (state.started, state.week_no, state.next_due, state.reason.id) == (None, 0, None, "plan.none")


def test_preview_climbs_from_here_and_repeats_a_week_that_is_held() -> None:
    story = Story().weeks("GG")
    ahead = preview(story.state())
    assert [c.rung.week for c in ahead] == [3, 4, 5, 6, 7, 7]
    assert (ahead[0].start, ahead[0].end) == (date(2026, 1, 19), date(2026, 1, 25))
    held = story.session("A", story.day(0)).state()
    assert [c.rung.week for c in preview(held, 2)] == [2, 3]


def test_who_chose_fewer_days_than_the_level_asks_is_told_so(wording: Wording) -> None:
    two = Settings(days=(Weekday.MON, Weekday.THU))
    story = Story(settings=two).weeks("GG", "GG", "GG", "GG")
    assert "you have chosen 2" in wording(story.state().reason)


STORIES = [
    (),
    ("GG",),
    ("",),
    ("GG", "G", ""),
    ("GG", "GG", "GAA"),
    ("GG", "GG", "GRR"),
    ("GG", "GG", "GGR"),
    ("GG", "GG", "GGg"),
    ("GG", "GG", "GGk"),
    ("GG", "GG", "Gbb"),
    ("GG", "GG", "GGG", "GGG", "GGG", "GGG", "GGG", "AAG"),
    ("GG", "GG", "GGG", "", "", "", ""),
    ("DD",),
]


@pytest.mark.parametrize("words", STORIES)
def test_every_reason_has_its_words_and_promises_nothing(words: tuple[str, ...], wording: Wording) -> None:
    state = Story().weeks(*words).state()
    told = [
        wording(s)
        for s in (state.reason, *(w.reason for w in state.weeks), *(c.reason for c in state.changes))
    ]
    for text in told:
        assert text[0].isupper()
        assert text.endswith(".")
        assert not {"cure", "relief", "heal", "treat", "prevent"} & set(text.lower().replace(".", "").split())


def test_the_reason_names_the_hold_and_the_ambers_behind_it(wording: Wording) -> None:
    state = Story().weeks("GG", "GG", "GGG", "GGG", "GGA", "A").state()
    assert (
        wording(state.reason)
        == "Back to 20 s holds, 2 times on each side: 2 of your last 3 sessions were a little too much."
    )
