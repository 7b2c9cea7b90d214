"""How values stand in a sentence of a language: lists, days, signed numbers, changes from one to another.

Unicode's bidirectional algorithm (UAX 9) gives the sign of a number and an arrow between two the direction
of the words around them; marks keep them where a reader looks for them. From left to right nothing is added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from hamstretch.core.plural import language

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"
_SIGNED = re.compile(r"(?<![\w\u2066\u200e.,/–-])[-−+±]\d+(?:[.,]\d+)*")
"""A number with its sign, unless it is kept already or stands inside of a word, a date or a range."""
_DOTTED = frozenset({"de"})
"""Languages of the app whose days of the month have a full stop (Unicode CLDR, dateFormats)."""
_ARABIC_MARKS = frozenset({"ar", "fa", "ur"})
"""Languages with a comma and a semicolon of their own (Unicode CLDR, listPatterns)."""


def right_to_left(locale: str) -> bool:
    """Tell whether a locale ("ar", "pt_BR") is written from right to left."""
    return language(locale) in RIGHT_TO_LEFT


def listed(parts: Iterable[str], locale: str, mark: str = ",") -> str:
    """Return the parts that are not empty with the language's comma between them; `mark` may be ";"."""
    if language(locale) in _ARABIC_MARKS:
        mark = {",": "،", ";": "؛"}[mark]
    return f"{mark} ".join(part for part in parts if part)


def day_form(locale: str, *, year: bool) -> str:
    """Return how a day is written shortly, as a pattern of dates (UTS 35): "5 Jan 2026", "5. Jan. 2026"."""
    day = "d. MMM" if language(locale) in _DOTTED else "d MMM"
    return f"{day} yyyy" if year else day


def signed(text: str, locale: str) -> str:
    """Return a text whose numbers have their signs on the left, as everywhere; twice is once."""
    return _SIGNED.sub(rf"{_LRI}\g<0>{_PDI}", text) if right_to_left(locale) else text


def changed(values: Iterable[str], locale: str) -> str:
    """Return values with arrows from each to the next, in the direction of reading."""
    if right_to_left(locale):
        return _RLI + " ← ".join(values) + _PDI
    return " → ".join(values)
