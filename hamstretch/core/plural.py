"""Plural forms: which form of a sentence a number takes, by language.

Source: Unicode CLDR 46, supplemental/plurals.xml, cardinal rules (https://cldr.unicode.org/index/cldr-spec/plural-rules).
Held against an independent implementation in the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

Rule = Callable[[float], str]


def _only_one(n: float) -> str:
    return "one" if n == 1 else "other"


def _whole_millions(n: float) -> bool:
    return n != 0 and n % 1_000_000 == 0


def _spanish(n: float) -> str:
    if n == 1:
        return "one"
    return "many" if _whole_millions(n) else "other"


def _zero_or_one(n: float) -> str:
    """French and Portuguese: everything below two is singular."""
    if int(n) in {0, 1}:
        return "one"
    return "many" if _whole_millions(n) else "other"


def _arabic(n: float) -> str:
    if n in {0, 1, 2}:
        return ("zero", "one", "two")[int(n)]
    rest = n % 100
    if rest != int(rest):
        return "other"
    if 3 <= rest <= 10:  # noqa: PLR2004 - the rule's own numbers, as below
        return "few"
    return "many" if rest >= 11 else "other"  # noqa: PLR2004


_RULES: Mapping[str, Rule] = {
    "en": _only_one,
    "de": _only_one,
    "es": _spanish,
    "fr": _zero_or_one,
    "pt": _zero_or_one,
    "ar": _arabic,
}
_FORMS: Mapping[str, tuple[str, ...]] = {"ar": ("zero", "one", "two", "few", "many", "other")}


def category(locale: str, n: float) -> str:
    """Return the CLDR category of a number (0 or more) in a locale ("pt_BR"); unknown ones are English."""
    return _RULES.get(language(locale), _only_one)(n)


def forms(locale: str) -> tuple[str, ...]:
    """Return the categories that a language's file holds, in Qt Linguist's order.

    CLDR's "many" of French, Spanish and Portuguese, for whole millions, is left out as Linguist leaves it
    out: the app counts nothing in millions, and "other" stands in.
    """
    return _FORMS.get(language(locale), ("one", "other"))


def choose(locale: str, n: float, texts: Mapping[str, str]) -> str:
    """Return the text of a number's category, or the one of "other"."""
    return texts.get(category(locale, n), texts["other"])


def language(locale: str) -> str:
    """Return the language of a locale name: "pt" of "pt_BR"."""
    return locale.replace("-", "_").partition("_")[0]
