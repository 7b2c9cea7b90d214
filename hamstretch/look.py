"""How the app looks and speaks: the theme and the language that settings and system ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial

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


class Read:
    """What a language brings, each part read when it is first asked for; raises as what reads it."""

    def __init__(self, locale: str) -> None:
        self.locale = locale

    @cached_property
    def language(self) -> Language | None:
        """Its file; None is English."""
        return load_language(self.locale)

    @cached_property
    def catalog(self) -> Catalog:
        """The content."""
        return load_catalog(language=self.language)

    @cached_property
    def wording(self) -> Wording:
        """The messages."""
        return load_wording(self.language)


class Look:
    """What is worn now; widgets made before keep what they have, and who shows them makes them anew."""

    spoken: Read
    """What the language that is spoken brings."""
    theme: Theme

    def __init__(self, qt: QApplication, settings: Settings) -> None:
        """Take on the look that these settings ask for."""
        self._qt = qt
        self.spoken = self._coming = Read("")
        self._asked = _asked(settings)
        self.take(settings)

    def changes(self, settings: Settings) -> bool:
        """Tell, once, that settings ask for another look than those before them."""
        before, self._asked = self._asked, _asked(settings)
        return self._asked != before

    def ahead(self, settings: Settings) -> list[Callable[[], object]]:
        """Return what makes `take` and what is `spoken` then quick where another language is asked for.

        The steps are apart, since each costs what a turn of the event loop may.
        """
        locale = _locale(settings)
        if locale == self.spoken.locale:
            return []
        coming = self._coming = Read(locale)
        return [ts.prepare, *(partial(getattr, coming, part) for part in ("language", "catalog", "wording"))]

    def take(self, settings: Settings) -> bool:
        """Take on the look that settings and system ask for now; return whether the language is another."""
        before, locale = self.spoken, _locale(settings)
        if locale != before.locale:
            self.spoken = self._coming if self._coming.locale == locale else Read(locale)
            self._coming = self.spoken
            speak(self._qt, self.spoken.language)
        name = scheme(settings.appearance, self._qt.styleHints().colorScheme())
        self._qt.setCursorFlashTime(0 if settings.reduced_motion else OF_THE_SYSTEM)
        self.theme = apply(self._qt, decode_theme(load_theme(name)), settings.text_percent)
        return self.spoken is not before


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
