"""Holds the file of a language against the English, and brings it up to date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from hamstretch.core.catalog import Fault
from hamstretch.core.plural import forms
from hamstretch.i18n.language import Language
from hamstretch.i18n.ts import Unit
from hamstretch.resources import load_catalog

HOLES = re.compile(r"\{[^{}]*\}|%n|%[1-9]")
NUMBER = {"{n}", "%n"}
"""The number itself, which the forms for exactly none, one and two may leave unsaid."""
EXACT = {"zero", "one", "two"}


def updated(english: Iterable[Unit], there: Sequence[Unit], locale: str) -> tuple[Unit, ...]:
    """Return the units of today's English with the translations that are there.

    What is new is empty, or has the translation of the same English elsewhere; what has gone is left out;
    what has changed keeps its translation, marked with the English that it was made from.
    """
    by_key = {unit.key: unit for unit in there}
    same = {_sentence(unit): unit for unit in there if unit.complete}
    return tuple(_carried(unit, by_key.get(unit.key), same.get(_sentence(unit)), locale) for unit in english)


def _sentence(unit: Unit) -> tuple[str, str, bool]:
    return unit.source, unit.note, unit.numerus


def _carried(new: Unit, old: Unit | None, same: Unit | None, locale: str) -> Unit:
    empty = ("",) * (len(forms(locale)) if new.numerus else 1)
    found = old if old is not None and any(old.forms) else same
    if found is None or len(found.forms) != len(empty):
        return msgspec.structs.replace(new, forms=empty)
    if _sentence(found) == _sentence(new):
        stays = found is old
        return msgspec.structs.replace(
            new, forms=found.forms, reviewed=found.reviewed and stays, old=found.old if stays else ""
        )
    if same is not None:
        return msgspec.structs.replace(new, forms=same.forms)
    return msgspec.structs.replace(new, forms=found.forms, old=found.old or found.source)


def faults(english: Sequence[Unit], there: Sequence[Unit], locale: str, name: str) -> Iterator[Fault]:
    """Yield each text that is missing, empty, stale or broken in a language's file, and what is too much."""
    by_key = {unit.key: unit for unit in there}
    for unit in english:
        found = by_key.pop(unit.key, None)
        reason = "is missing" if found is None else _reason(unit, found, locale)
        if reason:
            yield Fault(name, " ".join(unit.key), reason)
    for context, id_ in by_key:
        yield Fault(name, f"{context} {id_}", "is no text of the app any more")


def _reason(new: Unit, found: Unit, locale: str) -> str:
    if _sentence(found) != _sentence(new) or found.stale:
        return f"is stale: the English is now {new.source!r}"
    kinds = forms(locale) if new.numerus else ("other",)
    if len(found.forms) != len(kinds):
        return f"has {len(found.forms)} plural forms, not {len(kinds)} ({', '.join(kinds)})"
    if not all(text.strip() for text in found.forms):
        return "is empty"
    wrong = (_broken(new.source, text, kind) for kind, text in zip(kinds, found.forms, strict=True))
    return next((reason for reason in wrong if reason), "")


def _broken(source: str, text: str, kind: str) -> str:
    """Return what is wrong with the fields or the ends of a text."""
    must, has = set(HOLES.findall(source)), set(HOLES.findall(text))
    lost = must - has - (NUMBER if kind in EXACT else set())
    if has - must:
        return f"has a field that the English has not: {', '.join(sorted(has - must))}"
    if lost:
        return f"lacks {', '.join(sorted(lost))}"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        return "begins or ends with a space, and the English does not, or the other way about"
    return ""


def content_faults(root: Path, locale: str, there: Sequence[Unit]) -> Iterator[Fault]:
    """Yield what is wrong with the content once it is in a language: a text too long, a thing left out."""
    yield from load_catalog(root, Language(locale, there)).faults
