"""Days at the desk: each rule of the reminders as somebody would live through it."""

from datetime import date, datetime, timedelta

import msgspec
import pytest

from hamstretch.core.break_records import BreakKind, BreakOutcome
from hamstretch.core.break_types import (
    Back,
    Began,
    BreakConfig,
    BreakNow,
    BreakState,
    DidOne,
    Ease,
    Ended,
    HoldSession,
    Later,
    Leave,
    Left,
    Meeting,
    NotToday,
    OpenPrompt,
    PauseFor,
    PauseUntil,
    QuietReason,
    Resume,
    StartNow,
)
from hamstretch.core.break_view import minutes, view
from hamstretch.core.record_terms import Why
from hamstretch.core.settings import OFFICE, Weekday, WorkRange
from hamstretch.core.wording import Wording
from hamstretch.resources import load_wording
from tests.break_day import Day

ENDED = Ended(session="00000000-0000-0000-0000-000000000001", planned=False, moved=True, whole=True)
SPLIT = tuple(
    r
    for day in range(1, 6)
    for r in (WorkRange(Weekday(day), "09:00", "12:00"), WorkRange(Weekday(day), "14:00", "18:00"))
)


def every_day(_: date) -> bool:
    return True


# -- the interval and the card ------------------------------------------------------------------------


def test_after_fifty_minutes_of_work_a_small_card_comes() -> None:
    Day().active("49m 50s").expect("counting").active("20s").expect("prompt", BreakKind.MICRO)


def test_the_card_waits_for_a_pause_in_the_typing() -> None:
    day = Day().active("50m 1s").expect("prompt").active("60s").expect("prompt")
    day.reading("5s").expect("grown")


def test_it_stands_small_for_a_moment_even_when_the_hands_already_rest() -> None:
    Day().active("49m 30s").reading("31s").expect("prompt").reading("5s").expect("prompt").reading(
        "8s"
    ).expect("grown")


def test_without_a_pause_it_grows_at_the_limit() -> None:
    Day().active("50m 1s").active("85s").expect("prompt").active("10s").expect("grown")


def test_a_click_on_the_small_card_makes_it_large() -> None:
    Day().active("50m 1s").say(OpenPrompt()).expect("grown")


def test_start_plays_the_break_and_the_interval_begins_after_it() -> None:
    day = Day().active("50m 1s").say(StartNow()).expect("playing")
    assert day.plays == [BreakKind.MICRO]
    day.active("3m").say(ENDED).expect("counting")
    (record,) = day.records
    assert (record.outcome, record.session) == (BreakOutcome.DONE, ENDED.session)
    assert record.due is not None
    day.active("49m 50s").expect("counting").active("20s").expect("prompt")


def test_a_break_that_was_cut_short_is_recorded_as_that() -> None:
    day = Day().active("50m 1s").say(StartNow())
    day.say(msgspec.structs.replace(ENDED, whole=False, why=Why.TIME))
    assert [(r.outcome, r.why) for r in day.records] == [(BreakOutcome.PARTLY, Why.TIME)]


def test_one_that_was_left_at_the_question_is_a_no() -> None:
    day = Day().active("50m 1s").say(StartNow()).say(Left()).expect("counting")
    assert day.outcomes() == [BreakOutcome.SKIPPED]


def test_escape_leaves_and_the_log_says_so() -> None:
    day = Day().active("50m 1s").say(Leave()).expect("counting").active("40m").expect("counting")
    assert day.outcomes() == [BreakOutcome.SKIPPED]


def test_a_card_that_nobody_answers_goes_by_itself() -> None:
    day = Day().active("50m 1s").active("7m").expect("counting")
    assert day.outcomes() == [BreakOutcome.IGNORED]
    assert len(day.prompts) == 1


def test_it_can_be_put_off_three_times_and_no_more() -> None:
    day = Day().active("50m 1s")
    for left in (2, 1, 0):
        day.say(Later()).expect("counting").active("4m 50s").expect("counting").active("15s").expect("prompt")
        assert day.view.snoozes_left == left
    day.say(Later()).expect("prompt").say(Leave())
    assert [(r.outcome, r.snoozes) for r in day.records] == [(BreakOutcome.SKIPPED, 3)]


def test_the_record_of_one_put_off_keeps_when_it_was_due_first() -> None:
    day = Day().active("50m 1s").say(Later()).active("5m 1s").say(StartNow()).say(ENDED)
    assert day.records[0].due == datetime.fromisoformat("2026-03-02T08:50:00+00:00")
    assert day.records[0].snoozes == 1


def test_not_today_asks_why_and_holds_until_tomorrow() -> None:
    day = Day().active("50m 1s").say(NotToday(Why.UNWELL)).expect("counting").until("17:59")
    assert [(r.outcome, r.why) for r in day.records] == [(BreakOutcome.SKIPPED, Why.UNWELL)]
    assert day.view.quiet[0] is QuietReason.NOT_TODAY
    day.sleep("15h").active("5m").expect("counting").active("45m 30s").expect("prompt")


def test_i_just_did_one_counts_and_starts_anew() -> None:
    day = Day().active("30m").say(DidOne()).active("49m").expect("counting").active("2m").expect("prompt")
    day.say(DidOne())
    assert day.outcomes() == [BreakOutcome.SAID, BreakOutcome.SAID]


def test_a_break_can_be_asked_for_at_any_time_even_when_quiet() -> None:
    day = Day().active("10m").quiet(QuietReason.DND).say(BreakNow()).expect("playing")
    assert day.plays == [BreakKind.MICRO]
    day.say(ENDED)
    assert [(r.outcome, r.due) for r in day.records] == [(BreakOutcome.DONE, None)]


def test_one_asked_for_and_left_at_once_is_not_a_skipped_break() -> None:
    day = Day().active("10m").say(BreakNow()).say(Left())
    assert day.records == []


# -- pain ---------------------------------------------------------------------------------------------


def test_while_the_pain_rules_keep_sessions_shut_nothing_comes() -> None:
    day = Day(ease=Ease.SHUT, sessions=every_day).active("8h").expect("nothing")
    assert day.prompts == []
    assert day.view.quiet[0] is QuietReason.SHUT


def test_on_a_day_of_high_pain_a_walk_is_offered_and_ends_on_the_word() -> None:
    day = Day(ease=Ease.WALK).active("50m 1s").say(StartNow()).expect("out")
    assert day.plays == []
    assert day.view.card
    day.away("12m").active("5m").expect("out").say(Back()).expect("counting")
    (record,) = day.records
    assert record.outcome is BreakOutcome.WALKED
    assert record.seconds == pytest.approx(17 * 60, abs=2)


def test_from_the_floor_one_is_back_only_at_ones_own_word() -> None:
    day = Day(sessions=every_day).say(Began()).active("15m")
    day.say(msgspec.structs.replace(ENDED, floor=True, planned=True)).expect("out").active("2h").expect("out")
    day.say(Back()).expect("counting").active("49m").expect("counting").active("2m").expect("prompt")


# -- the empty chair ----------------------------------------------------------------------------------


def test_being_away_is_a_break_by_itself() -> None:
    day = Day().active("30m").away("8m").active("49m").expect("counting").active("2m").expect("prompt")
    assert day.outcomes() == [BreakOutcome.NATURAL]
    assert day.records[0].kind is BreakKind.MICRO


def test_an_absence_under_the_threshold_is_none() -> None:
    day = Day().active("30m").away("4m 30s").active("16m").expect("prompt")
    assert day.records == []


@pytest.mark.parametrize("at", range(0, 300, 37))
def test_every_absence_that_is_long_enough_is_found_however_rarely_it_is_asked(at: int) -> None:
    day = Day().active(600 + at).away("5m 15s").active("10m")
    assert day.outcomes() == [BreakOutcome.NATURAL]


def test_away_never_counts_as_a_session() -> None:
    day = Day(sessions=every_day).until("17:29").active("2m").expect("prompt", BreakKind.SESSION)
    day.away("20m").expect("nothing").active("2m").expect("prompt", BreakKind.SESSION)
    assert all(r.kind is BreakKind.MICRO for r in day.records)


def test_nothing_is_shown_to_an_empty_chair() -> None:
    day = Day().active("45m").away("30m")
    assert day.prompts == []


def test_a_card_goes_when_the_chair_is_left_and_the_absence_answers_it() -> None:
    day = Day().active("50m 1s").away("12m").expect("nothing").active("1m")
    assert day.outcomes() == [BreakOutcome.NATURAL]
    assert day.records[0].due is not None


def test_unknown_is_not_away_and_not_zero() -> None:
    day = Day(idle_works=False).away("50m 1s").expect("prompt").away("80s").expect("prompt")
    day.away("12s").expect("grown")
    assert not day.view.idle_known
    assert day.records == []


def test_watching_a_video_is_not_being_away() -> None:
    day = Day().active("5m").quiet(QuietReason.INHIBITED).away("30m").quiet().active("16m").expect("prompt")
    assert day.records == []


def test_the_stillness_of_a_video_is_not_counted_once_it_is_over() -> None:
    day = Day().active("10m").quiet(QuietReason.INHIBITED).away("30m").quiet().away("1m").active("1m")
    assert day.records == []


def test_a_meeting_without_a_hand_on_the_keys_is_no_break_and_leaving_after_it_is() -> None:
    day = Day().active("20m").say(Meeting(1800)).away("31m").expect("grown")
    assert day.records == []
    late = Day().active("10m").say(Meeting(600)).away("16m").active("1m")
    assert [(r.outcome, round(r.seconds / 60)) for r in late.records] == [(BreakOutcome.NATURAL, 6)]


def test_hours_away_are_the_end_of_work_and_not_recorded_as_a_break() -> None:
    day = Day().active("30m").away("3h").active("1m")
    assert day.records == []


def test_an_absence_before_the_program_began_is_no_break_of_its_day() -> None:
    day = Day(untouched="40m").away("2m").active("1m")
    assert day.records == []
    long = Day(untouched="40m").away("6m").active("1m")
    assert [r.outcome for r in long.records] == [BreakOutcome.NATURAL]
    assert long.records[0].seconds < 7 * 60


def test_the_stillness_of_a_break_is_not_counted_again_after_it() -> None:
    day = Day().active("50m 1s").say(StartNow()).away("4m").say(ENDED).away("3m").active("1m")
    assert day.outcomes() == [BreakOutcome.DONE]


# -- quiet --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("why", [QuietReason.DND, QuietReason.INHIBITED, QuietReason.FULL_SCREEN])
def test_what_the_desktop_says_keeps_the_card_back_and_one_comes_after_it(why: QuietReason) -> None:
    day = Day().active("40m").quiet(why).active("30m").expect("held")
    assert day.view.quiet == (why,)
    day.quiet().active("10s").expect("held").active("15s").expect("prompt")
    assert len(day.prompts) == 1


def test_quiet_takes_a_card_away() -> None:
    day = Day().active("50m 1s").expect("prompt").quiet(QuietReason.DND).expect("held")
    assert day.records == []


def test_full_screen_that_nobody_tells_of_is_found_before_the_card_comes() -> None:
    day = Day().active("40m")
    day.desktop = (QuietReason.FULL_SCREEN,)
    day.active("20m").expect("held")
    assert day.prompts == []
    day.desktop = ()
    day.active("60s").expect("prompt")


def test_holding_back_can_be_switched_off() -> None:
    Day(config=BreakConfig(hours=OFFICE, hold_back=False)).quiet(QuietReason.DND).active("51m").expect(
        "prompt"
    )


def test_a_meeting_is_sat_through_and_the_card_comes_when_it_ends() -> None:
    day = Day().active("40m").say(Meeting(3600)).active("59m").expect("held")
    assert day.view.quiet_until is not None
    assert f"{day.view.quiet_until:%H:%M}" == "10:40"
    day.active("1m 30s").expect("prompt")
    assert len(day.prompts) == 1


def test_a_pause_keeps_what_was_left() -> None:
    day = Day().active("40m").say(PauseFor(3600)).active("59m").expect("counting")
    assert day.view.left_s == pytest.approx(600, abs=2)
    assert day.view.quiet[0] is QuietReason.PAUSED
    day.active("1m").active("9m 30s").expect("counting").active("1m").expect("prompt")


def test_a_pause_survives_a_restart_with_its_end_and_what_was_left() -> None:
    day = Day().active("40m").say(PauseFor(2 * 3600)).active("10m").restart("30m")
    assert day.view.quiet[0] is QuietReason.PAUSED
    assert day.view.left_s == pytest.approx(600, abs=2)
    day.active("80m").expect("counting").active("9m").expect("counting").active("1m 5s").expect("prompt")


def test_a_pause_that_ran_out_while_the_program_was_off_is_over() -> None:
    day = Day().active("45m").say(PauseFor(1800)).restart("40m")
    assert QuietReason.PAUSED not in day.view.quiet


def test_pause_until_tomorrow_ends_in_the_morning_by_the_local_clock() -> None:
    day = Day().say(PauseUntil())
    assert f"{day.view.quiet_until:%a %H:%M}" == "Tue 06:00"
    day.active("8h").expect("counting").sleep("14h").expect("counting")
    assert not day.view.paused
    day.until("08:30").active("50m 30s").expect("prompt")


def test_pause_until_a_date() -> None:
    day = Day().say(PauseUntil(datetime.fromisoformat("2026-03-05T12:00")))
    day.active("8h").sleep("16h").active("8h")
    assert day.prompts == []
    assert day.view.paused
    day.sleep("16h").active("9h").sleep("15h").active("3h").expect("nothing")
    assert not day.view.paused
    assert len(day.prompts) <= 9


def test_resume_ends_pause_and_meeting_and_not_today() -> None:
    day = Day().active("10m").say(PauseFor(3600)).say(Meeting(3600)).say(NotToday()).say(Resume())
    assert day.view.quiet == ()


def test_a_short_program_restart_keeps_the_deadline_a_long_one_is_rest() -> None:
    Day().active("40m").restart("30s").active("9m").expect("counting").active("1m").expect("prompt")
    Day().active("40m").restart("20m").active("49m").expect("counting").active("2m").expect("prompt")


def test_two_ranges_a_day_are_quiet_between_them_and_start_anew() -> None:
    day = Day(config=BreakConfig(hours=SPLIT)).until("11:45").say(DidOne()).until("12:05").expect("counting")
    assert day.view.quiet == (QuietReason.HOURS,)
    assert f"{day.view.quiet_until:%H:%M}" == "14:00"
    day.until("14:49").expect("counting").active("2m").expect("prompt")


def test_the_weekend_is_quiet_until_monday() -> None:
    day = Day("2026-03-07 10:00").active("3h").expect("nothing")
    assert f"{day.view.quiet_until:%a %H:%M}" == "Mon 08:30"
    assert day.view.headline.id == "breaks.quiet-until"


def test_hours_past_midnight_hold_on_both_days() -> None:
    night = BreakConfig(hours=(WorkRange(Weekday.MON, "22:00", "03:00"),))
    day = Day("2026-03-02 23:30", config=night).active("51m").expect("prompt")
    day.say(Leave()).until("03:00").expect("nothing")
    assert day.view.quiet == (QuietReason.HOURS,)


def test_switched_off_is_off() -> None:
    day = Day(config=BreakConfig(micro=False, sessions=False, hours=OFFICE), sessions=every_day).active("9h")
    assert day.prompts == []


# -- planned sessions ---------------------------------------------------------------------------------


def test_a_session_is_asked_for_on_its_day_at_its_time_once() -> None:
    day = Day(sessions=every_day, config=BreakConfig(micro=False)).until("17:29").expect("nothing")
    day.active("1m 5s").expect("prompt", BreakKind.SESSION).say(Leave()).active("5h").expect("nothing")
    assert len(day.prompts) == 1


def test_it_is_silent_once_done() -> None:
    day = Day(sessions=every_day).active("2h").say(Began()).active("10m")
    day.done_on = day.now.date()
    day.say(msgspec.structs.replace(ENDED, planned=True)).replan()
    day.until("19:00")
    assert all(kind is BreakKind.MICRO for _, kind in day.prompts)


def test_it_goes_before_a_micro_break_and_never_beside_one() -> None:
    day = Day(sessions=every_day, config=BreakConfig(session_at="09:50")).active("50m 5s")
    day.expect("prompt", BreakKind.SESSION).say(Leave()).active("40m").expect("nothing")


def test_one_that_is_due_while_paused_comes_after_the_pause() -> None:
    day = Day(sessions=every_day).until("17:00").say(PauseFor(3600)).active("59m").expect("nothing")
    day.active("1m 30s").expect("prompt", BreakKind.SESSION)


def test_one_put_off_returns_without_a_micro_break_between() -> None:
    day = Day(sessions=every_day, config=BreakConfig(session_at="09:49")).active("49m 5s").say(Later())
    day.active("4m").expect("nothing").active("1m 5s").expect("prompt", BreakKind.SESSION)


def test_the_evening_after_work_is_no_quiet_time_for_a_session() -> None:
    day = Day("2026-03-02 17:55", sessions=every_day, config=BreakConfig(hours=OFFICE, session_at="19:00"))
    day.until("19:00").active("10s").expect("prompt", BreakKind.SESSION)


def test_yesterdays_session_is_not_carried_into_the_night() -> None:
    day = Day(sessions=lambda d: d.isoweekday() == 1, config=BreakConfig(micro=False)).until("17:00")
    day.sleep("16h").active("2h").expect("nothing")


# -- sleep, lock, clocks ------------------------------------------------------------------------------


def test_a_night_asleep_brings_no_backlog_and_is_no_break_in_the_log() -> None:
    day = Day("2026-03-02 16:30").active("45m").sleep("16h").expect("nothing").active("49m").expect("nothing")
    assert day.records == []
    day.active("2m").expect("prompt")


def test_a_nap_of_the_machine_is_a_break() -> None:
    day = Day().active("45m").sleep("20m").active("49m").expect("nothing")
    assert day.outcomes() == [BreakOutcome.NATURAL]


def test_sleep_over_midnight_asks_once_for_the_new_day() -> None:
    day = Day("2026-03-02 16:00", sessions=every_day, config=BreakConfig(hours=OFFICE, session_at="08:00"))
    day.active("30s").expect("prompt", BreakKind.SESSION).say(Leave())
    day.sleep("16h").active("15s").expect("nothing").active("15s").expect("prompt", BreakKind.SESSION)
    assert len(day.prompts) == 2


def test_a_running_hold_is_paused_by_sleep_and_by_the_lock() -> None:
    for happens in (lambda d: d.sleep("10m"), lambda d: d.lock()):
        day = Day().active("50m 1s").say(StartNow())
        happens(day)
        assert any(isinstance(e, HoldSession) for e in day.effects)
        day.expect("playing")


def test_behind_the_lock_nobody_works() -> None:
    day = Day().active("40m").lock().active("6m").lock(on=False).active("15m").expect("nothing")
    assert day.outcomes() == [BreakOutcome.NATURAL]


def test_a_short_lock_only_stops_the_interval() -> None:
    day = Day().active("40m").lock().active("3m").lock(on=False).active("9m").expect("nothing")
    day.active("1m 5s").expect("prompt")
    assert day.records == []


def test_a_clock_set_back_moves_nothing() -> None:
    Day().active("40m").set_clock(-3600).active("9m").expect("nothing").active("1m 5s").expect("prompt")


def test_a_clock_set_forward_fires_nothing_where_sleep_would_be_told() -> None:
    day = Day(sleep_told=False).active("40m").set_clock(1800).expect("nothing").active("9m").expect("nothing")
    day.active("1m 5s").expect("prompt")
    assert day.records == []


def test_a_stalled_program_asks_once() -> None:
    day = Day().active("40m").stall("3h").expect("nothing").active("30s").expect("prompt")
    assert len(day.prompts) == 1


@pytest.mark.parametrize(("start", "offset"), [("2026-03-28 20:00", 2), ("2026-10-24 20:00", 1)])
def test_summer_time_moves_hours_and_session_with_the_clock(start: str, offset: int) -> None:
    hours = tuple(WorkRange(Weekday(n), "09:00", "18:00") for n in range(1, 8))
    day = Day(start, sessions=every_day, config=BreakConfig(hours=hours, session_at="09:10"))
    day.say(Leave()).away("11h").until("09:05").expect("nothing")
    assert day.now.utcoffset() == timedelta(hours=offset)
    day.until("09:10").active("30s").expect("prompt", BreakKind.SESSION).say(Leave())
    assert [f"{at:%H:%M}" for at, _ in day.prompts][-1] == "09:10"


@pytest.mark.parametrize(
    ("start", "zone"), [("2026-03-29 01:30", "Europe/Berlin"), ("2026-10-25 02:30", "Europe/Berlin")]
)
def test_the_interval_is_real_minutes_over_a_change_of_summer_time(start: str, zone: str) -> None:
    Day(start, zone, config=BreakConfig()).active("49m 50s").expect("nothing").active("20s").expect("prompt")


def test_a_pause_until_morning_follows_summer_time() -> None:
    day = Day("2026-03-28 22:00", config=BreakConfig()).say(PauseUntil()).away("6h 50m")
    assert day.view.paused
    day.away("15m")
    assert not day.view.paused


def test_travel_changes_hours_and_not_the_interval() -> None:
    day = Day(config=BreakConfig()).active("40m").travel("America/New_York").active("9m").expect("nothing")
    day.active("1m 5s").expect("prompt")
    office = Day().active("10m").travel("Asia/Tokyo").active("1m")
    assert office.now.hour == 17
    assert office.view.quiet == ()
    office.travel("America/New_York").active("1m")
    assert office.view.quiet == (QuietReason.HOURS,)


# -- cost ---------------------------------------------------------------------------------------------


def test_a_working_day_needs_few_looks_and_fewer_questions() -> None:
    day = Day()
    for _ in range(8):
        day.active("50m 1s").say(Leave())
    hours = 8 * 50 / 60
    assert day.wakes < hours * 32
    assert day.asked_idle < hours * 20


def test_a_quiet_night_needs_next_to_nothing() -> None:
    day = Day("2026-03-02 18:05")
    before = day.wakes
    day.away("12h")
    assert day.wakes - before <= 12 * 4 + 3
    assert day.asked_idle <= 2


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


def test_every_moment_of_a_day_has_its_words(wording: Wording) -> None:
    seen: set[str] = set()

    def check(state: BreakState) -> None:
        shown = view(state)
        seen.update(wording(said) for said in (shown.headline, shown.detail, shown.week) if said is not None)

    for ease in Ease:
        day = Day(sessions=every_day, ease=ease)
        day.check = check
        for step in (StartNow(), Left(), PauseFor(60), Resume(), Meeting(60), Resume(), NotToday(), Resume()):
            day.active("51m").say(step)
        day.quiet(*list(QuietReason)[:3]).active("2h").lock().active("1m")
    assert "Quiet: the screen is locked" in seen
    assert any(said.startswith("Quiet until ") for said in seen)
    assert "2 of 3 sessions left this week, one of them today" in seen


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        ("2026-03-02T11:30", "Quiet until 11:30: paused"),
        ("2026-03-03T06:00", "Quiet until tomorrow, 06:00: paused"),
        ("2026-03-06T12:00", "Quiet until Friday, 12:00: paused"),
        ("2026-05-01T00:00", "Quiet until 2026-05-01: paused"),
    ],
)
def test_why_it_is_quiet_and_until_when(wording: Wording, until: str, expected: str) -> None:
    day = Day().say(PauseUntil(datetime.fromisoformat(until)))
    assert wording(day.view.headline) == expected


def test_with_sessions_only_the_next_one_is_named(wording: Wording) -> None:
    day = Day(sessions=every_day, config=BreakConfig(micro=False, hours=OFFICE))
    assert wording(day.view.headline) == "Today's session at 17:30"
    assert day.view.kind is BreakKind.SESSION


def test_the_minutes_are_said_while_they_run(wording: Wording) -> None:
    day = Day().active("17m 30s")
    said = minutes(day.view)
    assert said is not None
    assert wording(said) == "Next break in 33 min"
    assert minutes(day.say(PauseFor(60)).view) is None
