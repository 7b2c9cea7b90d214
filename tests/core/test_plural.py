from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.plural import category, choose, forms
from hamstretch.core.wording import Wording, say

LOCALES = ("en", "de", "fr", "es", "pt_BR", "ar")
locales = st.sampled_from(LOCALES)
whole = st.integers(0, 250) | st.integers(0, 3_000_000) | st.sampled_from([1_000_000, 2_000_000])


@given(locales, whole)
def test_every_whole_number_has_the_category_that_cldr_gives_it(locale: str, n: int) -> None:
    assert category(locale, n) == Locale.parse(locale).plural_form(n)


@given(locales, st.integers(0, 300), st.integers(1, 9))
def test_a_fraction_has_the_category_that_cldr_gives_it(locale: str, whole: int, tenth: int) -> None:
    n = whole + tenth / 10
    assert category(locale, n) == Locale.parse(locale).plural_form(n)


@given(locales, st.integers(0, 999_999))
def test_whatever_is_counted_has_a_form_in_the_file(locale: str, n: int) -> None:
    assert category(locale, n) in forms(locale)
    assert choose(locale, n, {kind: kind for kind in forms(locale)}) == category(locale, n)


def test_a_sentence_takes_its_form_and_its_decimal_mark() -> None:
    days = {
        "zero": "لا أيام",
        "one": "يوم",
        "two": "يومان",
        "few": "{n} أيام",
        "many": "{n} يومًا",
        "other": "{n} يوم",
    }
    arabic = Wording({"days": days}, "ar")
    assert [arabic(say("days", n=n)) for n in (0, 1, 2, 5, 40, 100.0)] == [
        "لا أيام",
        "يوم",
        "يومان",
        "5 أيام",
        "40 يومًا",
        "100 يوم",
    ]
    rate = {"rate": "{by} cm"}
    assert [Wording(rate, locale)(say("rate", by=1.5)) for locale in ("de", "pt_BR", "en")] == [
        "1,5 cm",
        "1,5 cm",
        "1.5 cm",
    ]
