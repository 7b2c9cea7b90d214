from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.plural import category, choose, forms

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
