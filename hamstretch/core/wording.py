"""Sentences of the rules as ids with arguments, so that core speaks no language.

A message file (`assets/messages/*.toml`) maps an id to a text with `{name}` fields, or to a table of
plural forms chosen by the argument `n`: by CLDR category, which in English is `one` or `other`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Union

import msgspec

from hamstretch.core.bidi import listed, signed
from hamstretch.core.plural import choose, language

Arg = Union[int, float, str, tuple[str, ...], "Say"]
"""A tuple is a list of names, told with the language's comma."""
Forms = Mapping[str, str]
COMMA = frozenset({"de", "es", "fr", "pt"})
"""Languages of the app with a decimal comma (Unicode CLDR, numbers/symbols); Spanish as in Spain."""


class Say(msgspec.Struct, frozen=True, omit_defaults=True):
    """One sentence to be put into words later: a message id and its arguments."""

    id: str
    args: dict[str, Arg] = {}


def say(id_: str, /, **args: Arg) -> Say:
    """Build a `Say` with keyword arguments."""
    return Say(id_, args)


class Wording:
    """Renders `Say` values from a table of messages."""

    def __init__(
        self, messages: Mapping[str, str | Forms], locale: str = "en", english: Wording | None = None
    ) -> None:
        """Take the merged messages of one language, id -> text or plural forms.

        `english` says the same in English; None where this is English. `locale` is also the language that
        speech is in.
        """
        self._messages, self.locale = messages, locale
        self.english = english

    def __contains__(self, id_: str) -> bool:
        """Tell whether a message of this id exists."""
        return id_ in self._messages

    def __call__(self, what: Say) -> str:
        """Return the sentence; raises `KeyError` for an unknown id, which a test forbids."""
        template = self._messages[what.id]
        if not isinstance(template, str):
            n = what.args.get("n")
            template = choose(self.locale, n, template) if isinstance(n, int | float) else template["other"]
        told = template.format_map(
            {k: self(v) if isinstance(v, Say) else self._value(v) for k, v in what.args.items()}
        )
        return signed(told, self.locale)

    def number(self, value: float) -> str:
        """Return a number with one decimal at most, a real minus and the language's decimal mark."""
        told = f"{abs(value):.1f}".removesuffix(".0")
        told = told.replace(".", ",") if language(self.locale) in COMMA else told
        return f"−{told}" if value < 0 else told

    def _value(self, value: float | str | tuple[str, ...]) -> float | str:
        """Drop a trailing `.0`, which no sentence wants, and write marks as the language does."""
        match value:
            case tuple():
                commas = any("," in part or "،" in part for part in value)
                return listed(value, self.locale, ";" if commas else ",")
            case str():
                return value
            case float() if not value.is_integer():
                told = str(value).replace("-", "−")
                return told.replace(".", ",") if language(self.locale) in COMMA else told
            case _:
                return int(value) if value >= 0 else f"−{-int(value)}"
