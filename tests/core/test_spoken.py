"""The words of a session: what is left out at which verbosity, and whole routines read as a script."""

import pytest

from hamstretch.core import names
from hamstretch.core.catalog import Catalog
from hamstretch.core.cues import Cue, Part
from hamstretch.core.dose import rung
from hamstretch.core.pain import Limits
from hamstretch.core.prescribe import Pace, Prescription, prescribe
from hamstretch.core.script import Line, script
from hamstretch.core.session_types import Chime, Question, Speak, Tell
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.core.spoken import Talk, Utterance, spoken_s, talk_of, utterance
from hamstretch.core.steps import Kind, compile_steps
from hamstretch.core.wording import Wording, say
from tests.material import opening

FULL, SHORT = Talk(), Talk(Verbosity.SHORT)
PREPARE = Speak(
    say(
        "speech.prepare",
        item="SU2",
        variant="",
        side="left",
        told=0,
        dose=say("speech.dose.hold", seconds=30),
    )
)
HALF = Speak(say("speech.half"), Part.COUNT)
REMARK = Speak(say("speech.remark.0"), Part.REMARK)
ASKED = Speak(say(f"speech.ask.{Question.PEAK}"), Part.ANSWER)


def prescribed(catalog: Catalog, routine: str) -> Prescription:
    return prescribe(catalog, catalog.routines[routine], rung(1), Limits(), Pace())


def read(catalog: Catalog, wording: Wording, routine: str, talk: Talk = FULL) -> list[Line]:
    begun = opening(asks_out=True)
    return list(script(prescribed(catalog, routine), begun, catalog, wording, talk))


def text(wording: Wording, said: Utterance | None) -> str:
    return "" if said is None else " ".join(wording(each) for each in said.says)


@pytest.mark.parametrize(
    ("verbosity", "heard"),
    [
        (Verbosity.FULL, [PREPARE, HALF, ASKED]),
        (Verbosity.SHORT, [PREPARE, HALF, ASKED]),
        (Verbosity.COUNTS, [HALF]),
        (Verbosity.SILENT, []),
    ],
)
def test_verbosity_says_what_is_left_out(catalog: Catalog, verbosity: Verbosity, heard: list[Speak]) -> None:
    said = [e for e in (PREPARE, HALF, REMARK, ASKED) if utterance((e,), catalog, Talk(verbosity))]
    assert said == heard


def test_a_break_is_told_briefly_and_a_session_as_wanted(catalog: Catalog) -> None:
    settings = Settings()
    assert talk_of(settings, catalog.routines["desk-break"]).verbosity is Verbosity.SHORT
    assert talk_of(settings, catalog.routines["desk-routine"]).verbosity is Verbosity.FULL
    quiet = Settings(verbosity=Verbosity.COUNTS)
    assert talk_of(quiet, catalog.routines["desk-break"]).verbosity is Verbosity.COUNTS


def test_encouragement_comes_only_to_those_who_want_it(catalog: Catalog) -> None:
    assert utterance((REMARK,), catalog, FULL) is None
    assert utterance((REMARK,), catalog, Talk(encouragement=True)) is not None


def test_an_instruction_names_exercise_side_way_dose_and_cue_and_its_short_form_leaves_out_the_way(
    catalog: Catalog, wording: Wording
) -> None:
    item = catalog.items["SU2"]
    full, short = (text(wording, utterance((PREPARE,), catalog, talk)) for talk in (FULL, SHORT))
    for words in (full, short):
        assert words.startswith("Supine strap stretch, left.")
        assert "Hold for 30 seconds." in words
        assert item.cue in words
    assert item.steps[0].text in full
    assert item.steps[0].text not in short


def test_what_comes_at_once_is_one_utterance_and_brief_only_if_all_of_it_is(
    catalog: Catalog, wording: Wording
) -> None:
    stop = Tell(say("pain.D1.title"), (say("pain.D1.text"),))
    said = utterance((stop, ASKED, Chime(Cue.STOP)), catalog, FULL)
    assert said is not None
    assert not said.brief
    assert text(wording, said).startswith(wording(say("pain.D1.title")))
    half = utterance((HALF, Chime(Cue.HALF)), catalog, FULL)
    assert half is not None
    assert half.brief


@pytest.mark.parametrize("routine", ["floor-routine", "desk-routine", "standing-routine", "gentle", "flow"])
def test_a_script_tells_whoever_sees_nothing_every_exercise_side_and_end(
    catalog: Catalog, wording: Wording, routine: str
) -> None:
    lines = read(catalog, wording, routine)
    plan = prescribed(catalog, routine)
    steps = compile_steps(plan.exercises, opening().first_side)
    work = [s for s in steps if s.kind.is_work]
    spoken = " ".join(line.text for line in lines)
    for exercise in plan.exercises:
        assert names.item(catalog, exercise.item, exercise.variant) in spoken
        assert catalog.items[exercise.item].cue in spoken
    assert sum(line.chimes.count("start") for line in lines) == len(work)
    assert sum(line.chimes.count("end") for line in lines) == len(work)
    assert spoken.count("Now the right.") == sum(s.kind is Kind.SWITCH for s in steps)
    assert any("done" in line.chimes for line in lines)


@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_no_word_of_a_script_is_said_between_a_start_and_its_end_but_counts(
    catalog: Catalog, wording: Wording, verbosity: Verbosity
) -> None:
    counts = {wording(HALF.say), wording(say("speech.last", seconds=5.0))}
    inside, last = False, -1.0
    for line in read(catalog, wording, "floor-routine", Talk(verbosity)):
        assert line.at >= last
        last = line.at
        if "end" in line.chimes:
            inside = False
        if inside and line.text and "Press the big key" not in line.text:
            assert line.text in counts
        inside = inside or "start" in line.chimes


def test_a_silent_script_takes_as_long_as_the_steps_and_a_spoken_one_as_long_as_its_words(
    catalog: Catalog, wording: Wording
) -> None:
    silent = read(catalog, wording, "desk-routine", Talk(Verbosity.SILENT))[-1].at
    steps = compile_steps(prescribed(catalog, "desk-routine").exercises, opening().first_side)
    assert silent == pytest.approx(sum(s.seconds for s in steps))
    assert read(catalog, wording, "desk-routine")[-1].at > silent
    assert spoken_s("one two three", 200) == pytest.approx(spoken_s("one two three") / 2)


def test_every_sentence_that_the_engine_may_say_has_its_words(wording: Wording) -> None:
    for id_ in ("speech.prepare", "speech.switch", "speech.next", "speech.rest"):
        assert f"{id_}.short" in wording
    assert all(f"speech.ask.{each}" in wording for each in Question if each is not Question.NONE)
    assert all(f"speech.dose.{kind}" in wording for kind in Kind if kind.is_work)
