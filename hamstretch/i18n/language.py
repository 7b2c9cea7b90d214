"""A language as the app uses it: what stands in the place of each English text, or that text itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from hamstretch.core.bidi import right_to_left
from hamstretch.core.plural import choose, forms, language
from hamstretch.i18n.ts import CATALOG, DRAFT, INCOMPLETE, MESSAGES, Unit, file_of, locales

NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "ar": "العربية",
}
"""Each language's name in itself."""
SYSTEM, ENGLISH = "system", "en"


class Offered(msgspec.Struct, frozen=True):
    """A language to choose; `reviewed` when a native speaker has been through all of it."""

    locale: str
    name: str
    reviewed: bool


class Language:
    """Looks texts up in the units of one language's file."""

    def __init__(self, locale: str, units: Iterable[Unit]) -> None:
        """Take the locale name ("pt_BR") and its units; those that are empty or stale are passed over."""
        self.locale = locale
        usable = [unit for unit in units if unit.complete]
        self._by_id = {unit.key: unit for unit in usable}
        self._by_source = {(unit.context in {MESSAGES, CATALOG}, unit.source): unit for unit in usable}

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return right_to_left(self.locale)

    def text(self, id_: str, english: str) -> str:
        """Return a text of the catalog."""
        return self._plain(CATALOG, id_, english)

    def message(self, id_: str, english: str | Mapping[str, str]) -> str | Mapping[str, str]:
        """Return a message, or its plural forms by category."""
        if isinstance(english, str):
            return self._plain(MESSAGES, id_, english)
        unit = self._by_id.get((MESSAGES, id_))
        if unit is None or unit.source != english["other"] or not unit.numerus:
            return english
        return self._table(unit)

    def string(self, context: str, source: str, n: int) -> str | None:
        """Return a string of the screens in its form for `n`, or None.

        Qt asks in the name of a subclass for what its base class says, so the English alone may decide.
        """
        unit = self._by_id.get((context, source)) or self._by_source.get((False, source))
        if unit is None:
            return None
        return choose(self.locale, abs(n), self._table(unit)) if unit.numerus else unit.forms[0]

    def _plain(self, context: str, id_: str, english: str) -> str:
        unit = self._by_id.get((context, id_))
        if unit is None or unit.source != english:
            unit = self._by_source.get((True, english))
        return english if unit is None or unit.numerus else unit.forms[0]

    def _table(self, unit: Unit) -> Mapping[str, str]:
        return dict(zip(forms(self.locale), unit.forms, strict=False)) | {"other": unit.forms[-1]}


def offered(folder: Path) -> tuple[Offered, ...]:
    """Return English and every language whose file is whole, without reading what the files say."""
    found = [Offered(ENGLISH, NAMES[ENGLISH], reviewed=True)]
    for locale in locales(folder):
        raw = file_of(folder, locale).read_bytes()
        if locale in NAMES and not any(mark in raw for mark in INCOMPLETE):
            found.append(Offered(locale, NAMES[locale], reviewed=DRAFT not in raw))
    return tuple(found)


def of_environment(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that POSIX variables ask for, best first."""
    named = next((environment[v] for v in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(v)), "")
    return [*filter(None, environment.get("LANGUAGE", "").split(":")), named] if named else []


def resolve(setting: str, system: Sequence[str], there: Sequence[str]) -> str:
    """Return the locale to speak: the one that is set, else the first of the system's that there is."""
    for wanted in system if setting == SYSTEM else (setting,):
        name = wanted.partition(".")[0].replace("-", "_")
        for locale in there:
            if name == locale or language(name) == language(locale):
                return locale
    return ENGLISH
