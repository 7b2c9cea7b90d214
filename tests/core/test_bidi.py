"""Values inside of words, held against the Unicode bidirectional algorithm's own marks."""

import pytest

from hamstretch.core.bidi import changed, day_form, listed, signed
from hamstretch.core.wording import Wording, say

LRI, PDI = "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("locale", "mark", "told"),
    [("en", ",", "a, b"), ("pt_BR", ";", "a; b"), ("ar", ",", "a، b"), ("ar_EG", ";", "a؛ b")],
)
def test_a_list_has_the_marks_of_its_language_and_no_empty_part(locale: str, mark: str, told: str) -> None:
    assert listed(("a", "", "b"), locale, mark) == told


def test_a_sign_keeps_its_side_from_right_to_left_and_other_texts_stay_as_they_are() -> None:
    assert [signed(text, "ar") for text in ("−6", "+3", "-1", "6", "")] == [
        f"{LRI}−6{PDI}",
        f"{LRI}+3{PDI}",
        f"{LRI}-1{PDI}",
        "6",
        "",
    ]
    assert [signed(text, "de") for text in ("−6", "+3")] == ["−6", "+3"]


def test_signs_are_kept_within_a_sentence_and_only_signs() -> None:
    assert signed("من −6,5 (±4)", "ar") == f"من {LRI}−6,5{PDI} ({LRI}±4{PDI})"
    for text in ("2026-01-05", "2–3", "3-4", "D-1", "a −b", signed("+3", "ar")):
        assert signed(text, "ar") == text


def test_a_day_has_its_full_stop_in_german_alone() -> None:
    assert [day_form(locale, year=True) for locale in ("en", "de_DE", "fr")] == [
        "d MMM yyyy",
        "d. MMM yyyy",
        "d MMM yyyy",
    ]
    assert day_form("de", year=False) == "d. MMM"


def test_a_change_reads_from_what_was_to_what_is() -> None:
    assert changed(("4", "2"), "fr") == "4 → 2"
    assert changed(("4", "2"), "ar") == "\u20674 ← 2\u2069"


def test_sentences_put_lists_and_signed_numbers_as_their_language_does() -> None:
    table = {"told": "{what}: {low}, {high}"}
    what = say("told", what=("a", "b"), low=-1.5, high=-2)
    assert Wording(table, "en")(what) == "a, b: −1.5, −2"
    assert Wording(table, "de")(what) == "a, b: −1,5, −2"
    assert Wording(table, "ar")(what) == f"a، b: {LRI}−1.5{PDI}, {LRI}−2{PDI}"
