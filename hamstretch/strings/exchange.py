"""What a translator gets and gives back: a JSON list in which every sentence stands once.

A member is `{"english", "forms", "plural", "note", "safety", "where"}`. `forms` is what to fill in, one
text or one for each of `plural`; `where` names every place the sentence stands. A word or two stay apart by
context, because they may mean different things.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from hamstretch.core.errors import UsageError
from hamstretch.core.plural import forms
from hamstretch.core.wording import say
from hamstretch.i18n.ts import CATALOG, MESSAGES, Unit

SHORT = 3
"""[D] Words up to which a text may mean different things in different places."""
CARE = (
    *(
        f"{MESSAGES}/{area}."
        for area in ("pain", "checkin", "quality", "place", "during", "after", "recover")
    ),
    *(f"{CATALOG}/{kind}." for kind in ("safety", "topic.stop-signs", "topic.see-someone", "topic.about")),
    *(
        "CheckInPages/",
        "ScreeningPage/",
        "SymptomsPage/",
        "RatingPage/",
        "StopPage/",
        "WelcomePage/",
        "PainScale/",
    ),
)
"""Where safety is spoken of."""


class Sentence(msgspec.Struct, omit_defaults=True):
    """One sentence of the list."""

    english: str
    forms: list[str]
    plural: list[str] = []
    note: str = ""
    safety: bool = False
    where: list[str] = []


def exported(units: Sequence[Unit], locale: str) -> list[Sentence]:
    """Return the list for a language; what is stale is empty again and says so."""
    found: dict[tuple[str, ...], Sentence] = {}
    for unit in units:
        sentence = found.setdefault(_group(unit), _sentence(unit, locale))
        sentence.where.append(place(unit))
        sentence.safety = sentence.safety or _careful(unit)
    return list(found.values())


def place(unit: Unit) -> str:
    """Return where a text stands: its context, and its id if it has one."""
    return f"{unit.context}/{unit.comment}"


def _group(unit: Unit) -> tuple[str, ...]:
    return (unit.source, unit.note, unit.context if len(unit.source.split()) <= SHORT else "")


def _careful(unit: Unit) -> bool:
    return place(unit).startswith(CARE) or ".cautions." in unit.comment


def _sentence(unit: Unit, locale: str) -> Sentence:
    kinds = list(forms(locale)) if unit.numerus else []
    empty = [""] * (len(kinds) or 1)
    note = f"{unit.note} | before: {unit.old} = {unit.forms[0]}" if unit.stale else unit.note
    return Sentence(unit.source, empty if unit.stale else list(unit.forms), kinds, note)


def imported(units: Sequence[Unit], sentences: Sequence[Sentence], *, reviewed: bool) -> tuple[Unit, ...]:
    """Return the units with what a translator gave; an unchanged text keeps its state, another is a draft.

    What is of another English than today's, or empty, changes nothing.
    """
    given = {(where, s.english): tuple(s.forms) for s in sentences if all(s.forms) for where in s.where}
    return tuple(_filled(unit, given, reviewed=reviewed) for unit in units)


def _filled(unit: Unit, given: Mapping[tuple[str, str], tuple[str, ...]], *, reviewed: bool) -> Unit:
    told = given.get((place(unit), unit.source))
    if told is None:
        return unit
    same = told == unit.forms and not unit.stale
    return msgspec.structs.replace(unit, forms=told, old="", reviewed=reviewed or (same and unit.reviewed))


def save(file: Path, sentences: Sequence[Sentence]) -> None:
    """Write the list as JSON, a sentence to a line."""
    file.write_bytes(b"[\n" + b",\n".join(map(msgspec.json.encode, sentences)) + b"\n]\n")


def load(file: Path) -> list[Sentence]:
    """Read a list; raises `UsageError` for one that is none."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=list[Sentence])
    except (OSError, msgspec.DecodeError) as error:
        raise UsageError(say("content.bad_file", file=str(file), reason=str(error))) from error
