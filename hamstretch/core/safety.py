"""The safety list as data: the symptoms that are asked for, and how serious each is (domain 3.3)."""

from __future__ import annotations

import enum
from typing import Annotated, Literal

import msgspec

from hamstretch.core.catalog_terms import Key, Text


class Level(enum.StrEnum):
    """How serious a ticked symptom is (domain 3.3); KNOWN is B6, LEG is B3."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    LEG = "leg"
    SOFT = "soft"
    KNOWN = "known"


class Symptom(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line of the safety list. `line` places it under one of the three short questions."""

    id: Key
    level: Level
    text: Text
    line: Literal["nerve", "unwell", "fall", "none"]
    avoid: tuple[Key, ...] = ()
    sources: tuple[Text, ...] = ()


class ShortLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the three lines asked at every check-in (domain 3.3 framing)."""

    id: Literal["nerve", "unwell", "fall"]
    text: Text


class SafetyList(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The full list of first run and every month, and its three-line form."""

    schema: Literal[1]
    lines: Annotated[tuple[ShortLine, ...], msgspec.Meta(min_length=3, max_length=3)]
    symptoms: Annotated[tuple[Symptom, ...], msgspec.Meta(min_length=1)]

    def level(self, id_: str) -> Level | None:
        """Return how serious a symptom is, or None for an unknown id."""
        return next((s.level for s in self.symptoms if s.id == id_), None)
