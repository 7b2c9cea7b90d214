"""A published questionnaire whose wording is its authors' and stays as it is."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from hamstretch.core.catalog_terms import Key, Text


class Questionnaire(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Sentences to tick where they are true today; the score is the number of ticks."""

    schema: Literal[1]
    id: Key
    name: Text
    intro: tuple[Text, ...]
    items: Annotated[tuple[Text, ...], msgspec.Meta(min_length=2)]
    source: Text
