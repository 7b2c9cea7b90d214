from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp, Why
from hamstretch.core.records import Colour, Ending, Entry, Outcome, PlanRecord, PlanStep, SessionRecord, Work
from hamstretch.core.settings import Settings
from hamstretch.core.summary import Bar, headline, left_out, parts, rules, summary
from hamstretch.core.wording import Wording, say

MONDAY = datetime(2026, 1, 5, 18, tzinfo=UTC)
START = PlanRecord(id=str(UUID(int=1)), at=Stamp.of(MONDAY - timedelta(hours=1)), step=PlanStep.START)


def name(item: str, variant: str) -> str:
    return f"{item}/{variant}" if variant else item


def hold(side: Side, held: float, item: str = "SU2", **more: object) -> Work:
    return Work(item=item, kind="hold", side=side, planned_s=30, held_s=held, volume=True, **more)


EVEN = (hold(Side.LEFT, 30), hold(Side.RIGHT, 30))


def session(
    work: Sequence[Work] = EVEN,
    pre: int | None = 4,
    post: int | None = 3,
    *,
    day: int = 0,
    minutes: float = 12,
    **more: object,
) -> SessionRecord:
    asked = ((Moment.BEFORE, pre), (Moment.AFTER, post))
    given = {"planned": True, "ending": Ending.COMPLETE, "colour": Colour.GREEN} | more
    begun = MONDAY + timedelta(days=day)
    return SessionRecord(
        id=str(UUID(int=100 + day)),
        at=Stamp.of(begun),
        ended=Stamp.of(begun + timedelta(minutes=minutes)),
        routine="floor-routine",
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=tuple(work),
        check_ins=tuple(CheckIn(moment=m, nrs=n) for m, n in asked if n is not None),
        app="1",
        **given,
    )


def after(record: SessionRecord, *earlier: Entry, wording: Wording) -> str:
    now = record.ended.utc + timedelta(minutes=1)
    found = summary(record, [START, *earlier, record], Settings(), name, now)
    return " ".join(wording(s) for s in found.next)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (session(), "12 minutes, both sides even, pain 4 → 3."),
        (session(minutes=1), "1 minute, both sides even, pain 4 → 3."),
        (session(minutes=0.4), "Less than a minute, both sides even, pain 4 → 3."),
        (session(pre=None, post=None), "12 minutes, both sides even, pain not asked."),
        (session(post=None), "12 minutes, both sides even, pain 4 before and not asked after."),
        (session(pre=0, post=0), "12 minutes, both sides even, pain 0 → 0."),
        (
            session([hold(Side.LEFT, 30), hold(Side.RIGHT, 12)]),
            "12 minutes, 18 s more on the left, pain 4 → 3.",
        ),
        (session([Work(item="WU1", kind="timed", held_s=60)]), "12 minutes, pain 4 → 3."),
        (session([hold(Side.LEFT, 0)]), "Nothing was done this time, pain 4 → 3."),
        (
            session(ending=Ending.RECOVERED, minutes=900),
            "Kept from a session with a break in it, both sides even, pain 4 → 3.",
        ),
    ],
)
def test_the_first_sentence_says_what_was_and_what_was_not_measured(
    record: SessionRecord, words: str, wording: Wording
) -> None:
    assert wording(headline(record)).replace("\u00a0", " ") == words


@given(st.floats(0, 300), st.floats(0, 300))
def test_sides_are_even_only_when_they_differ_by_less_than_five_seconds(left: float, right: float) -> None:
    sides = headline(session([hold(Side.LEFT, left), hold(Side.RIGHT, right)])).args.get("sides")
    if not left and not right:
        assert sides is None
    else:
        assert (sides.id == "summary.sides.even") == (abs(left - right) < 5)


def test_planned_and_done_are_added_up_for_each_side_and_stay_apart() -> None:
    work = [
        Work(item="WU1", kind="timed", planned_s=120, held_s=120),
        hold(Side.LEFT, 30),
        hold(Side.LEFT, 20),
        hold(Side.RIGHT, 0, outcome=Outcome.SKIPPED),
        Work(item="STR2", kind="reps", planned_reps=10, done_reps=7),
    ]
    found = parts(session(work), name)
    assert [p.name for p in found] == ["WU1", "SU2", "STR2"]
    assert found[1].bars == (Bar(Side.LEFT, 60, 50, "s"), Bar(Side.RIGHT, 30, 0, "s"))
    assert found[2].bars == (Bar(Side.BOTH, 10, 7, "reps"),)


def test_a_hold_begun_again_was_planned_once_and_is_not_called_cut_short() -> None:
    work = [hold(Side.LEFT, 10, outcome=Outcome.CUT, why=Why.REDONE), hold(Side.LEFT, 30)]
    assert parts(session(work), name)[0].bars == (Bar(Side.LEFT, 30, 40, "s"),)
    assert left_out(work, name) == ()


def test_names_with_commas_of_their_own_stay_apart_in_a_list(wording: Wording) -> None:
    names = ("Straight-leg raise, control", "Bridge")
    assert wording(say("summary.skipped", why="", names=names)).endswith(
        "Straight-leg raise, control; Bridge."
    )
    assert wording(say("summary.skipped", why="", names=names[1:] * 2)).endswith("Bridge, Bridge.")


def test_what_was_left_out_is_gathered_by_its_reason(wording: Wording) -> None:
    work = [
        hold(Side.LEFT, 30),
        hold(Side.RIGHT, 12, outcome=Outcome.CUT, why=Why.PAIN),
        hold(Side.LEFT, 0, "ST2", outcome=Outcome.SKIPPED, why=Why.TIME),
        hold(Side.LEFT, 0, "ST1", outcome=Outcome.SKIPPED, why=Why.TIME),
    ]
    said = [wording(s) for s in left_out(work, name)]
    assert said == ["Cut short because of pain: SU2.", "Left out for lack of time: ST2, ST1."]


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("outcome", [Outcome.CUT, Outcome.SKIPPED])
def test_every_reason_has_its_words(why: Why, outcome: Outcome, wording: Wording) -> None:
    said = left_out([hold(Side.LEFT, 5, outcome=outcome, why=why)], name)
    assert len([wording(s) for s in said]) == (why is not Why.REDONE)


def test_each_rule_is_told_once_with_the_exercises_it_spoke_of(wording: Wording) -> None:
    fired = (
        Fired(rule="B9", action="proceed"),
        Fired(rule="D5", action="ease", item="SU2"),
        Fired(rule="D5", action="ease", item="ST2"),
        Fired(rule="D7", action="proceed", item="ST1"),
        Fired(rule="D4", action="end", item="ST2"),
        Fired(rule="A0", action="red"),
    )
    told = [wording(s) for s in rules(session(rules=fired), name)]
    assert [t.endswith("(SU2, ST2)") for t in told] == [True, False]
    assert "session ended" in told[1]


def test_every_rule_that_can_change_a_session_has_its_words(wording: Wording) -> None:
    from hamstretch.core import summary as module  # noqa: PLC0415 - its tables are the subject

    for (rule, action), id_ in (*module._TODAY.items(), *module._DURING.items()):
        said = rules(session(rules=(Fired(rule=rule, action=action),)), name)
        assert wording(said[0]), (rule, id_)


@pytest.mark.parametrize("colour", [None, *Colour])
def test_the_verdict_has_words_for_every_ending(colour: Colour | None, wording: Wording) -> None:
    endings = {
        None: session(planned=False, pre=None, post=None),
        Colour.GREEN: session(),
        Colour.AMBER: session(post=6),
        Colour.RED: session(rules=(Fired(rule="D4", action="end"),)),
        Colour.PARTIAL: session(ending=Ending.ENDED_EARLY, why=Why.TIME),
    }
    title, text = summary(endings[colour], [], Settings(), name, MONDAY).verdict
    assert wording(title) != wording(text)


def test_without_a_plan_nothing_is_said_to_change(wording: Wording) -> None:
    found = summary(session(), [], Settings(), name, MONDAY)
    assert "No plan is running" in wording(found.next[0])


def test_a_first_session_leaves_the_level_and_names_the_next_day(wording: Wording) -> None:
    said = after(session(), wording=wording)
    assert "1 of 2 sessions" in said
    assert "Wednesday" in said


def test_the_weeks_last_session_tells_what_the_next_week_asks_for(wording: Wording) -> None:
    week_one = [session(day=0), session(day=2)]
    assert "20 s holds" in after(session(day=9), *week_one, session(day=7), wording=wording)


def test_an_amber_session_holds_the_week_and_says_how_it_may_clear(wording: Wording) -> None:
    said = after(session(pre=3, post=6, colour=Colour.AMBER), wording=wording)
    assert "next week stays at 15 s" in said
    assert "tomorrow morning" in said


def test_a_second_red_session_says_that_the_plan_is_paused(wording: Wording) -> None:
    fired = (Fired(rule="D4", action="end"), Fired(rule="A0", action="red"))
    red = {"rules": fired, "colour": Colour.RED, "ending": Ending.STOPPED_BY_RULE}
    said = after(session(day=3, **red), session(day=0, **red), wording=wording)
    assert "plan is paused" in said
    assert "can start again" in said


def test_a_break_leaves_the_plan_where_it_is(wording: Wording) -> None:
    assert "leaves the plan where it is" in after(session(planned=False), wording=wording)


def test_a_session_that_is_not_in_the_log_yet_gives_the_same_summary() -> None:
    record, now = session(), MONDAY + timedelta(hours=1)
    saved = summary(record, [START, record], Settings(), name, now)
    assert summary(record, [START], Settings(), name, now) == saved
