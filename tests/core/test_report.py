from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hamstretch.core.errors import ReportError
from hamstretch.core.history import settled_colour
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Side, Stamp
from hamstretch.core.records import Colour, Entry, PlanRecord, PlanStep, SessionRecord
from hamstretch.core.report import ON_ONE_PAGE, Asked, Field, Report, report, usual
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Say, Wording
from tests.story import BEGIN, END, NOTE, at, session, six_weeks, uuid

LOG = six_weeks()


def made(log: tuple[Entry, ...] = LOG, **asked: object) -> Report:
    start, end = usual(log, END.date())
    wanted = Asked(**({"start": start, "end": end} | asked))
    return report(log, Settings(), wanted, END)


def ids(what: Say) -> set[str]:
    return {what.id} | {i for a in what.args.values() if isinstance(a, Say) for i in ids(a)}


def test_the_offered_range_is_the_plan_until_today() -> None:
    assert usual(LOG, END.date()) == (BEGIN.date(), END.date())
    assert usual((), END.date()) == (END.date(), END.date())


def test_sessions_and_breaks_are_told_apart_and_all_are_there() -> None:
    found = made()
    logged = [e for e in LOG if isinstance(e, SessionRecord)]
    assert [d.session.id for d in found.everything] == [s.id for s in logged]
    assert all(d.session.planned for d in found.sessions)
    assert not any(d.session.planned for d in found.breaks)
    assert found.seconds[0] == sum(s.seconds(Side.LEFT) for s in logged)


def test_a_colour_has_settled_with_the_morning_after() -> None:
    assert {d.session.id: d.colour for d in made().everything} == {
        s.id: settled_colour(s, LOG) for s in LOG if isinstance(s, SessionRecord)
    }


def test_a_morning_after_the_last_day_still_speaks_of_the_last_session() -> None:
    amber = next(s for s in LOG if isinstance(s, SessionRecord) and s.at.day == at(16).date())
    assert made(end=amber.at.day).sessions[-1].morning == 6


def test_adherence_counts_whole_weeks_and_never_more_than_was_asked() -> None:
    found = made()
    assert (found.done, found.asked) == (15, 16)
    part = made(start=BEGIN.date() + timedelta(days=3))
    assert part.asked < found.asked


def test_the_headline_is_the_one_that_progress_gives_for_these_days() -> None:
    assert made().headline == Say("report.headline.lower", {"base": 5, "med3": 2})
    few = made(end=at(3).date())
    assert few.headline is not None
    assert few.headline.id == "report.headline.few"


def test_each_stop_sign_says_rule_exercise_and_what_was_felt() -> None:
    signs = made().signs
    assert [s.rule for s in signs] == ["D3", "D1", "B3", ""]
    leg = signs[1]
    assert (leg.item, leg.nrs, leg.felt, leg.places) == ("ST2", 5, ("tingling",), ("calf_l",))


def test_a_sign_tells_the_rating_that_stopped_it_and_not_the_one_asked_afterwards() -> None:
    worst = CheckIn(moment=Moment.DURING, nrs=7, at_s=300, item="SU2")
    ended = (Fired(rule="D4", action="end", at_s=300, item="SU2"),)
    stopped = session(1, 3, None, colour=Colour.RED, rules=ended, during=(worst,))
    after = (CheckIn(moment=Moment.PEAK, nrs=6, at_s=300), CheckIn(moment=Moment.AFTER, nrs=2, at_s=300))
    log = (replace(stopped, check_ins=(*stopped.check_ins, *after)),)
    sign = report(log, Settings(), Asked(start=BEGIN.date(), end=END.date()), END).signs[0]
    assert (sign.rule, sign.nrs) == ("D4", 7)


def test_plan_changes_tell_why_a_level_was_held_too(wording: Wording) -> None:
    told = [(c.day, wording(c.text), c.rules) for c in made().changes]
    assert (
        date(2026, 2, 2),
        "Held at 20 s: a session of the week before had to be stopped.",
        ("T4",),
    ) in told
    assert [d for d, _, _ in told] == sorted(d for d, _, _ in told)


def test_weeks_without_a_session_are_told_once_and_not_week_after_week() -> None:
    later = END + timedelta(weeks=20)
    asked = Asked(start=BEGIN.date(), end=later.date())
    changes = report(LOG, Settings(), asked, later).changes
    assert not [a for a, b in pairwise(changes) if (a.text, a.rules) == (b.text, b.rules)]
    assert sum(c.day > END.date() for c in changes) < 8


def test_no_sentence_of_a_report_speaks_to_the_person(wording: Wording) -> None:
    found = made()
    said = [wording(c.text) for c in found.changes] + [wording(s.text) for s in found.signs]
    assert not [text for text in said if "your" in text.lower().split() or "you" in text.lower().split()]


def test_a_fresh_start_of_the_plan_keeps_what_the_plan_before_it_did() -> None:
    again = PlanRecord(id=uuid(77), at=Stamp.of(at(34)), step=PlanStep.RESTART)
    log = (*LOG, again)
    found = report(log, Settings(), Asked(start=BEGIN.date(), end=END.date()), END)
    assert any(c.day < at(34).date() for c in found.changes)
    starts = [w.start for w in found.weeks]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize("field", ON_ONE_PAGE)
def test_what_was_not_chosen_is_nowhere_in_it(field: Field) -> None:
    found = made(fields=frozenset(Field) - {field})
    gone = {
        Field.PAIN: not found.points and found.levels is None and not found.check_ins,
        Field.DOSE: found.asked == 0 and all(w.done == 0 and w.rung is None for w in found.weeks),
        Field.TESTS: not found.tests and not found.series,
        Field.ACTIVITIES: not found.activities and found.activity_change is None and not found.overall,
        Field.PLAN: not found.changes and not found.bands,
        Field.STOPS: not found.signs and not any(d.session.rules for d in found.everything),
        Field.BREAKS: not found.breaks and all(p.planned for p in found.points),
        Field.NOTES: not found.notes,
    }
    assert gone[field]
    text = msgspec.json.encode(found).decode()
    secrets = {
        Field.NOTES: "Long drive",
        Field.STOPS: "tingling",
        Field.ACTIVITIES: "shoes",
        Field.TESTS: "TE3",
    }
    assert secrets.get(field, "\0") not in text


def test_minutes_held_are_those_of_the_weeks_whether_breaks_are_listed_or_not() -> None:
    told = [made(fields=frozenset(fields)) for fields in (Field, set(Field) - {Field.BREAKS})]
    assert told[0].seconds == told[1].seconds
    assert told[0].seconds == pytest.approx(
        (
            sum(w.seconds_left for w in told[0].weeks),
            sum(w.seconds_right for w in told[0].weeks),
        )
    )


def test_without_stops_and_pain_no_rating_is_left() -> None:
    found = made(fields=frozenset({Field.DOSE}))
    assert not any(d.session.check_ins or d.morning is not None for d in found.everything)


@pytest.mark.parametrize(
    ("asked", "id_"),
    [
        ({"start": date(2026, 2, 1), "end": date(2026, 1, 1)}, "report.turned"),
        ({"end": date(2026, 2, 16)}, "report.ahead"),
        ({"start": date(2020, 1, 1), "end": date(2020, 2, 1)}, "report.empty"),
        ({"name": "x" * 81}, "report.name"),
    ],
)
def test_what_cannot_be_reported_is_a_sentence(asked: dict[str, object], id_: str, wording: Wording) -> None:
    with pytest.raises(ReportError) as caught:
        made(**asked)
    assert caught.value.say.id == id_
    assert wording(caught.value.say)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=20)
)
def test_any_sessions_make_a_report_whose_sums_agree(days: list[tuple[int, int, int]]) -> None:
    log = [session(day + n / 100, pre, post) for n, (day, pre, post) in enumerate(sorted(days))]
    log = list({s.id: s for s in log}.values())
    now = BEGIN + timedelta(days=70)
    found = report(log, Settings(), Asked(start=BEGIN.date(), end=now.date()), now)
    assert len(found.sessions) == len(log)
    assert sum(w.done for w in found.weeks) == len(log)
    assert found.levels is not None
    assert (found.levels.sessions, found.levels.breaks) == (len(log), 0)


def test_a_note_is_told_word_for_word() -> None:
    assert NOTE in [n.text for n in made().notes]
