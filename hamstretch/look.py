"""How the app looks and speaks: the theme and the language that settings and system ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from hamstretch.core.catalog import Catalog
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording
from hamstretch.i18n import ts
from hamstretch.i18n.language import Language, resolve
from hamstretch.resources import languages, load_catalog, load_language, load_theme, load_wording
from hamstretch.ui.language import speak, system_languages
from hamstretch.widgets.theme import Theme, apply, decode_theme, scheme

OF_THE_SYSTEM = -1
"""A time for the text cursor to blink in that is not the app's to say."""


class Look:
    """What is worn now; widgets made before keep what they have, and who shows them makes them anew."""

    language: Language | None
    """None is English."""
    theme: Theme

    def __init__(self, qt: QApplication, settings: Settings) -> None:
        """Take on the look that these settings ask for."""
        self._qt, self._locale = qt, ""
        self._coming: tuple[str, Language | None] | None = None
        self._catalog: tuple[str, Catalog] | None = None
        self._wording: tuple[str, Wording] | None = None
        self._asked = _asked(settings)
        self.take(settings)

    def changes(self, settings: Settings) -> bool:
        """Tell, once, that settings ask for another look than those before them."""
        before, self._asked = self._asked, _asked(settings)
        return self._asked != before

    def ahead(self, settings: Settings) -> list[Callable[[], None]]:
        """Return what makes `take`, `catalog` and `wording` quick where another language is asked for.

        The steps are apart, since each costs what a turn of the event loop may.
        """
        locale = _locale(settings)
        if locale == self._locale:
            return []
        steps = (self._read_ahead, self._fill_ahead, self._word_ahead)
        return [ts.prepare, *(partial(step, locale) for step in steps)]

    def _read_ahead(self, locale: str) -> None:
        self._coming = locale, load_language(locale)

    def _fill_ahead(self, locale: str) -> None:
        if self._coming is not None and self._coming[0] == locale:
            self._catalog = locale, load_catalog(language=self._coming[1])

    def _word_ahead(self, locale: str) -> None:
        if self._coming is not None and self._coming[0] == locale:
            self._wording = locale, load_wording(self._coming[1])

    def catalog(self) -> Catalog:
        """Return the content in the language that is spoken; raises as `load_catalog`."""
        read, self._catalog = self._catalog, None
        return read[1] if read and read[0] == self._locale else load_catalog(language=self.language)

    def wording(self) -> Wording:
        """Return the messages in the language that is spoken; raises as `load_wording`."""
        read, self._wording = self._wording, None
        return read[1] if read and read[0] == self._locale else load_wording(self.language)

    def take(self, settings: Settings) -> bool:
        """Take on the look that settings and system ask for now; return whether the language is another."""
        before, self._locale = self._locale, _locale(settings)
        if self._locale != before:
            read, self._coming = self._coming, None
            if read is None or read[0] != self._locale:
                read = self._locale, load_language(self._locale)
            self.language = read[1]
            speak(self._qt, self.language)
        name = scheme(settings.appearance, self._qt.styleHints().colorScheme())
        self._qt.setCursorFlashTime(0 if settings.reduced_motion else OF_THE_SYSTEM)
        self.theme = apply(self._qt, decode_theme(load_theme(name)), settings.text_percent)
        return self._locale != before


def _locale(settings: Settings) -> str:
    return resolve(settings.language, system_languages(), [each.locale for each in languages()])


def _asked(settings: Settings) -> tuple[object, ...]:
    """Return the settings that the look depends on."""
    return (
        settings.language,
        settings.appearance,
        settings.text_percent,
        settings.reduced_motion,
        settings.body,
    )
