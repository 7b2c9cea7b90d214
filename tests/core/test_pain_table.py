"""The pain rules against their own text: `pain_table.txt` is parsed and walked without the code's help."""

import itertools
import operator
import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from hamstretch.core.after import AFTER, MORNING, AfterFacts, MorningFacts, after, morning
from hamstretch.core.during import DURING, DuringFacts, during
from hamstretch.core.gates import BANDS, GATES, RESTRICTIONS, BeforeFacts, before
from hamstretch.core.pain import Action, Row
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Why
from hamstretch.core.records import Colour
from hamstretch.core.safety import Level

Facts = dict[str, Any]

NRS = range(11)
COMPARE = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}
SETS = {"q", "loc", "rf"}
TOKEN = re.compile(r"[a-z][a-z0-9_]*|\d+-\d+|\d+|<=|>=|[<>+(),]")


class Line(NamedTuple):
    id: str
    when: str
    then: frozenset[str]


def read(text: str) -> dict[str, list[Line]]:
    """Return section -> its lines, in order."""
    sections, lines = {}, []
    for raw in text.splitlines():
        if raw.startswith("["):
            lines = sections.setdefault(raw[1 : raw.index("]")], [])
        elif raw and not raw.startswith("#"):
            id_, when, then = (part.strip() for part in raw.split("|"))
            actions = frozenset(a.strip().lower().replace("_", "-") for a in then.split(","))
            lines.append(Line(id_, when, actions - {"nothing"}))
    return sections


TABLE = read((Path(__file__).parent / "pain_table.txt").read_text())


class Condition:
    """A recursive walk over one condition: or < and < not < (…), a comparison, a set or a fact.

    A comparison without a subject takes the last one named: "peak >= 6 and > pre".
    """

    def __init__(self, text: str, facts: Facts) -> None:
        joined = text.replace(", or ", " or ").replace("; or ", " or ").replace("anything else", "always")
        self.tokens = [*TOKEN.findall(joined), ""]
        self.facts = facts
        self.subject = ""

    def holds(self) -> bool:
        value = self.either()
        assert self.tokens == [""], self.tokens
        return value

    def take(self, *wanted: str) -> str:
        return self.tokens.pop(0) if self.tokens[0] in wanted else ""

    def either(self) -> bool:
        value = self.both()
        while self.take("or"):
            value |= self.both()
        return value

    def both(self) -> bool:
        value = self.one()
        while self.take("and"):
            value &= self.one()
        return value

    def one(self) -> bool:
        if self.take("not"):
            return not self.one()
        if self.take("("):
            value = self.either()
            assert self.take(")")
            return value
        if self.tokens[0] in SETS:
            return self.named()
        if self.tokens[0][0].isalpha():
            self.subject = self.tokens.pop(0)
        return self.compared()

    def named(self) -> bool:
        there = self.facts[self.tokens.pop(0)]
        names = [self.tokens.pop(0)]
        while self.take(","):
            names.append(self.tokens.pop(0))
        return not there.isdisjoint(names)

    def compared(self) -> bool:
        left = True if self.subject == "always" else self.facts[self.subject]
        if sign := self.take("<", ">", "<=", ">="):
            right = self.sum()
            known = left is not None and right is not None
            return (
                known
                and {"<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right}[sign]
            )
        if "-" in self.tokens[0]:
            low, high = self.tokens.pop(0).split("-")
            return int(low) <= left <= int(high)
        if word := self.take("known", "unknown"):
            return (left is None) == (word == "unknown")
        assert isinstance(left, bool), self.subject
        return left

    def sum(self) -> int | None:
        value = self.value(self.tokens.pop(0))
        added = self.value(self.tokens.pop(0)) if self.take("+") else 0
        return None if value is None else value + added

    def value(self, token: str) -> int | None:
        return int(token) if token.isdigit() else self.facts[token]


def test_the_reader_of_the_table_understands_its_grammar() -> None:
    facts = {"peak": 6, "pre": 5, "base": None, "q": {"numb"}, "calm": True}
    true = ["peak >= 6 and > pre", "peak >= 9 and > pre; or peak 5-6", "q sharp, numb and not base known"]
    false = [
        "peak > 6, or peak <= pre",
        "base known and pre >= base+2",
        "peak >= pre+2",
        "not (calm or peak 0-2)",
    ]
    assert all(Condition(t, facts).holds() for t in true)
    assert not any(Condition(t, facts).holds() for t in false)


def first(section: str, facts: Facts) -> Line:
    return next(line for line in TABLE[section] if Condition(line.when, facts).holds())


def pairs(line: Line) -> set[tuple[str, str]]:
    return {(line.id, action) for action in line.then}


def marks(fired: Iterable[Fired]) -> set[tuple[str, str]]:
    return {(f.rule, str(f.action)) for f in fired}


@pytest.mark.parametrize(
    ("section", "rows"),
    [
        ("gates", GATES),
        ("restrictions", RESTRICTIONS),
        ("bands", BANDS),
        ("during", DURING),
        ("after", AFTER),
        ("morning", MORNING),
    ],
)
def test_text_and_code_name_the_same_rules_in_the_same_order(section: str, rows: tuple[Row, ...]) -> None:
    in_text = [k for k, _ in itertools.groupby(line.id for line in TABLE[section])]
    assert [k for k, _ in itertools.groupby(row.id for row in rows)] == in_text


# -- before -----------------------------------------------------------------------------------------


def expected_before(facts: Facts) -> set[tuple[str, str]]:
    gate = next((line for line in TABLE["gates"] if Condition(line.when, facts).holds()), None)
    if gate is not None:
        return pairs(gate)
    applied = [line for line in TABLE["restrictions"] if Condition(line.when, facts).holds()]
    bands = [i for i, line in enumerate(TABLE["bands"]) if Condition(line.when, facts).holds()]
    assert len(bands) == 1
    band = bands[0] + ("B8" in {line.id for line in applied})
    if band == len(TABLE["bands"]):
        return {("B8", "rest"), *([("B8", "advise")] if facts["rested_before"] else [])}
    return set().union(*map(pairs, [*applied, TABLE["bands"][band]]))


FLAGS = (
    "professional_ok",
    "b3_before",
    "rested_before",
    "early_override",
    "ease_next",
    "lower_next",
    "red_within_24h",
    "plan_paused",
)


def compare_before(
    pre: int,
    base: int | None = None,
    minutes: int | None = None,
    q: Sequence[Quality] = (),
    loc: Sequence[Place] = (),
    rf: Sequence[Level] = (),
    **flags: Any,
) -> None:
    check_in = CheckIn(moment=Moment.BEFORE, nrs=pre, qualities=tuple(q), places=tuple(loc))
    real = BeforeFacts(
        check_in=check_in, levels=frozenset(rf), base=base, minutes_since_rising=minutes, **flags
    )
    text = dict.fromkeys(FLAGS, False) | flags
    text |= {"pre": pre, "base": base, "minutes": minutes, "both_legs": False}
    text |= {"q": set(map(str, q)), "loc": set(map(str, loc)), "rf": set(map(str, rf))}
    assert marks(before(real).fired) == expected_before(text), text


def test_every_rating_with_every_base_fires_what_the_text_says() -> None:
    for pre, base, again in itertools.product(NRS, [None, *NRS], [False, True]):
        compare_before(pre, base, rested_before=again)


def test_every_quality_and_every_place_at_every_rating_before() -> None:
    for pre, q, loc in itertools.product(NRS, [None, *Quality], [None, *Place]):
        compare_before(pre, q=[q] if q else [], loc=[loc] if loc else [])


def test_every_level_of_symptom_at_every_rating_and_base() -> None:
    for pre, base, rf, ok in itertools.product(NRS, [None, 0, 4], Level, [False, True]):
        compare_before(pre, base, rf=[rf], professional_ok=ok)


def test_every_pair_of_levels_is_decided_by_the_first() -> None:
    for rf in itertools.combinations(Level, 2):
        compare_before(3, rf=rf)


def test_every_flag_with_every_other_one() -> None:
    for one, other in itertools.combinations(FLAGS, 2):
        for pre, rf in itertools.product((0, 4, 6, 7), ([], [Level.LEG], [Level.SOFT], [Level.KNOWN])):
            compare_before(pre, rf=rf, **{one: True, other: True})


@pytest.mark.parametrize("minutes", [None, 0, 1, 119, 120, 121, 1439])
@pytest.mark.parametrize("override", [False, True])
def test_the_first_two_hours_after_rising(minutes: int | None, override: bool) -> None:
    compare_before(0, minutes=minutes, early_override=override)


# -- during -----------------------------------------------------------------------------------------


def compare_during(
    pre: int, peak: int, q: Sequence[Quality] = (), loc: Sequence[Place] = (), **flags: Any
) -> None:
    check_in = CheckIn(moment=Moment.DURING, nrs=peak, qualities=tuple(q), places=tuple(loc))
    text = {"known_below_knee": False, "calf_pull_before": False, "eased": False, "swapped": False}
    text |= {"sharp_before": 0, "sharp_earlier_session": False} | flags
    said, below = set(map(str, q)), {str(p) for p in loc} & {"calf_l", "calf_r", "foot_l", "foot_r"}
    a_pull = (
        bool(said) and said <= {"calf_pull", "stretch"} and peak <= 2 and not below & {"foot_l", "foot_r"}
    )
    text |= {"pre": pre, "peak": peak, "q": said, "loc": set(map(str, loc)), "a_pull": a_pull}
    assert marks(during(DuringFacts(check_in=check_in, pre=pre, **flags)).fired) == pairs(
        first("during", text)
    )


def test_every_rating_during_against_every_rating_before() -> None:
    for pre, peak, eased, swapped in itertools.product(NRS, NRS, [False, True], [False, True]):
        compare_during(pre, peak, eased=eased, swapped=swapped)


def test_every_quality_at_every_rating_during() -> None:
    for pre, peak, q, known, again in itertools.product(NRS, NRS, Quality, [False, True], [False, True]):
        compare_during(pre, peak, [q], known_below_knee=known, calf_pull_before=again)


def test_every_quality_with_every_place_during() -> None:
    for pre, peak, q, loc, known in itertools.product((0, 3), (2, 3), [None, *Quality], Place, [False, True]):
        numb = q in (Quality.NUMB, Quality.TINGLING) and loc in (Place.BUTTOCK_L, Place.BUTTOCK_R)
        if not (numb or loc in (Place.SADDLE, Place.CHEST) or q is Quality.CHEST):  # B1 has its own tests
            compare_during(pre, peak, [q] if q else [], [loc], known_below_knee=known)


def test_sharp_counts_within_and_across_sessions() -> None:
    for count, earlier, q in itertools.product((0, 1, 2), (False, True), (Quality.SHARP, Quality.STABBING)):
        compare_during(2, 1, [q], sharp_before=count, sharp_earlier_session=earlier)


# -- after and the next morning ---------------------------------------------------------------------


@cache
def ended_by_text(pre: int, peak: int) -> bool:
    quiet = {"q": set(), "loc": set(), "a_pull": False, "known_below_knee": False, "calf_pull_before": False}
    quiet |= {"eased": False, "swapped": False, "sharp_before": 0, "sharp_earlier_session": False}
    return first("during", quiet | {"pre": pre, "peak": peak}).id == "D4"


@cache
def first_colour_by_text(pre: int, post: int | None, *, ended: bool) -> str:
    plain = {
        "pre": pre,
        "post": post,
        "ended_by_rule": ended,
        "stopped_for_time": False,
        "pain_reason": False,
    }
    (colour,) = first("after", plain).then
    return colour


@cache
def morning_by_text(pre: int, rating: int | None) -> str:
    return first("morning", {"pre": pre, "next": rating, "a3_within_7_days": False}).id


def colour_by_text(pre: int, peak: int, post: int | None, rating: int | None) -> str:
    """Walk D, A0-A2 and A3-A5 by the text alone."""
    colour = first_colour_by_text(pre, post, ended=ended_by_text(pre, peak))
    rule = morning_by_text(pre, rating)
    if colour != "red" and rule == "A3":
        return "amber"
    return "green" if rule == "A4" and colour == "amber" else colour


def colour_by_code(pre: int, peak: int, post: int | None, rating: int | None) -> str:
    verdict = during(DuringFacts(check_in=CheckIn(moment=Moment.PEAK, nrs=peak), pre=pre))
    colour, _ = after(AfterFacts(pre=pre, post=post, rules=verdict.fired))
    return morning(MorningFacts(pre=pre, next=rating, colour=colour))[0].value


def test_every_combination_of_the_four_ratings_gives_the_colour_of_the_text() -> None:
    for ratings in itertools.product(NRS, NRS, NRS, [None, *NRS]):
        assert colour_by_code(*ratings) == colour_by_text(*ratings), ratings


def test_what_a_morning_asks_for() -> None:
    for pre, rating, again in itertools.product(NRS, [None, *NRS], [False, True]):
        facts = MorningFacts(pre=pre, next=rating, colour=Colour.GREEN, a3_within_7_days=again)
        text = {"pre": pre, "next": rating, "a3_within_7_days": again}
        assert marks(morning(facts)[1].fired()) == pairs(first("morning", text))


def test_stopping_early_is_neutral_only_without_a_pain_reason() -> None:
    for pre, post, why in itertools.product(NRS, [None, *NRS], Why):
        pain = why in (Why.PAIN, Why.UNWELL, Why.RULE)
        text = {
            "pre": pre,
            "post": post,
            "ended_by_rule": False,
            "pain_reason": pain,
            "stopped_for_time": not pain,
        }
        (colour,) = first("after", text).then
        assert after(AfterFacts(pre=pre, post=post, ended_early=True, why=why))[0] == colour


@pytest.mark.parametrize(
    ("rule", "action", "red"),
    [
        ("D1", "end", True),
        ("D2", "end", True),
        ("D2", "emergency", True),
        ("D3", "end", True),
        ("D4", "end", True),
        ("D3", "drop-position", False),
        ("D5", "ease", False),
    ],
)
def test_only_a_session_ended_by_a_stop_rule_is_red(rule: str, action: str, red: bool) -> None:
    facts = AfterFacts(pre=2, post=2, rules=(Fired(rule=rule, action=action),))
    assert (after(facts)[0] is Colour.RED) is red


@pytest.mark.parametrize(
    ("pre", "peak", "post", "rating", "rules", "colour"),
    [
        (2, 2, 2, None, {"B9", "D7"}, Colour.GREEN),
        (2, 5, 3, None, {"B9", "D4"}, Colour.RED),
        (3, 3, 3, None, {"B10", "D6"}, Colour.GREEN),
        (3, 4, 6, None, {"B10", "D5"}, Colour.AMBER),
        (3, 4, 6, 3, {"B10", "D5"}, Colour.GREEN),
    ],
)
def test_the_vectors_of_the_table(
    pre: int, peak: int, post: int | None, rating: int | None, rules: set[str], colour: Colour
) -> None:
    gates = before(BeforeFacts(check_in=CheckIn(moment=Moment.BEFORE, nrs=pre)))
    middle = during(DuringFacts(check_in=CheckIn(moment=Moment.DURING, nrs=peak), pre=pre))
    assert {f.rule for f in (*gates.fired, *middle.fired)} == rules
    assert colour_by_code(pre, peak, post, rating) == colour.value


def test_four_with_a_base_of_two_gets_the_gentle_set_and_seven_none() -> None:
    four = BeforeFacts(check_in=CheckIn(moment=Moment.BEFORE, nrs=4), base=2)
    assert before(four).limits.dose == "gentle"
    assert before(four).may_start
    seven = before(msgspec.structs.replace(four, check_in=CheckIn(moment=Moment.BEFORE, nrs=7)))
    assert not seven.may_start
    assert {f.rule for f in seven.fired} == {"B4"}


def test_any_rating_with_tingling_is_a_stop() -> None:
    for pre, peak in itertools.product(NRS, NRS):
        check_in = CheckIn(moment=Moment.DURING, nrs=peak, qualities=(Quality.TINGLING,))
        verdict = during(DuringFacts(check_in=check_in, pre=pre))
        assert verdict.ends
        assert Action.ASK_B1 in verdict.actions
