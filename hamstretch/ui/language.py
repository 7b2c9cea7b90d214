"""Qt's side of a language: its strings, its own texts, dates and numbers, and which way it is read."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from hamstretch.core.settings import LengthUnit
from hamstretch.i18n.language import Language
from hamstretch.widgets.mirror import day_form

WEEKDAY = re.compile(r"dddd[,،]? *| *[,،]? *dddd")
"""The day of the week in a date's long form, with what parts it from the rest."""


class Translator(QTranslator):
    """Answers Qt out of a `Language`: there is no build step and no binary file."""

    def __init__(self, language: Language, parent: QApplication) -> None:
        super().__init__(parent)
        self._language = language

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a string, or None to let the next translator answer."""
        return self._language.string(context, text, n)


def speak(app: QApplication, language: Language | None) -> None:
    """Let Qt speak a language from now on, None being English; widgets made before keep their words."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale_of("en" if language is None else language.locale))
    way = Qt.LayoutDirection.LeftToRight
    if language is not None:
        _install(app, language)
        way = Qt.LayoutDirection.RightToLeft if language.right_to_left else way
    app.setLayoutDirection(way)


def _install(app: QApplication, language: Language) -> None:
    own = QTranslator(app)  # Qt's own texts, where PySide6 brings them
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(QLocale(language.locale), "qtbase", "_", folder):
        app.installTranslator(own)
    app.installTranslator(Translator(language, app))


def locale_of(name: str) -> QLocale:
    """Return how a language writes dates and numbers, in the system's country if Qt knows both together."""
    system, wanted = QLocale.system(), QLocale(name)
    if wanted.language() is QLocale.Language.Arabic:  # with the digits that the sentences have
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    if system.language() in {wanted.language(), QLocale.Language.C}:
        return system if name == "en" or system.language() is wanted.language() else wanted
    here = QLocale(wanted.language(), system.country())
    return here if here.country() is system.country() else wanted


def system_languages() -> list[str]:
    """Return the languages that the system asks for, best first."""
    return list(QLocale.system().uiLanguages())


def date_format() -> str:
    """Return how a date is written in a field."""
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return "dd/MM/yyyy" if mirrored else day_form(year=True)


def day_format() -> str:
    """Return how a sentence names a day: the language's long form without the day of the week."""
    whole = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return WEEKDAY.sub("", whole).strip()


def day(what: date) -> str:
    """Return a date as the language writes it out in a sentence."""
    return QLocale().toString(QDate(what.year, what.month, what.day), day_format())


def length_unit(setting: LengthUnit) -> LengthUnit:
    """Return the unit that is meant: by the system's own measures unless one is chosen."""
    if setting is not LengthUnit.SYSTEM:
        return setting
    imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return LengthUnit.INCH if imperial else LengthUnit.CM
