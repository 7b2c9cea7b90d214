"""The five pages of the window: each is built here when it is first shown, and its wishes are passed on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from hamstretch.core.catalog import RoutineKind
from hamstretch.core.cues import Cue
from hamstretch.core.settings import Verbosity
from hamstretch.core.wording import say
from hamstretch.house import House
from hamstretch.i18n.language import SYSTEM
from hamstretch.reminders import Reminders
from hamstretch.resources import languages
from hamstretch.sessions import Sessions
from hamstretch.storage import atomic
from hamstretch.ui.shell import Page
from hamstretch.ui.today import TodayScreen
from hamstretch.visits import Visits
from hamstretch.widgets.mirror import listed

if TYPE_CHECKING:
    from hamstretch.core.progress import Span


class Pages(QObject):
    """Builds the pages; `reminders` gives what they show of the reminders, None before these begin."""

    def __init__(
        self, house: House, sessions: Sessions, visits: Visits, reminders: Callable[[], Reminders | None]
    ) -> None:
        super().__init__()
        self._house, self._sessions, self._visits, self._reminders = house, sessions, visits, reminders
        self._time: tuple[Span, tuple[date, date] | None] | None = None

    def all(self) -> list[Page]:
        """Return them in their order, each built when it is first shown."""
        return [
            Page("today", self.tr("Today"), "today", self._today),
            Page("library", self.tr("Library"), "library", self._library),
            Page("progress", self.tr("Progress"), "progress", self._progress),
            Page("learn", self.tr("Learn"), "learn", self._learn),
            Page("settings", self.tr("Settings"), "settings", self._settings),
        ]

    def remind(self, reminders: Reminders) -> None:
        """Show the next break on a page that was there before the reminders."""
        today = self._house.window.page("today")
        if isinstance(today, TodayScreen):
            today.set_beside(reminders.line)

    def _today(self) -> QWidget:
        reminders = self._reminders()
        beside = None if reminders is None else reminders.line
        page = TodayScreen(self._house.model, self._house.theme, self._house.figures.still, beside)
        page.startAsked.connect(self._sessions.start)
        page.screeningAsked.connect(self._visits.screen)
        page.stillThereAsked.connect(self._sessions.still_there)
        page.testAsked.connect(self._visits.self_test)
        page.functionAsked.connect(self._visits.ask_function)
        return page

    def _library(self) -> QWidget:
        from hamstretch.ui.library import Library  # noqa: PLC0415 - a page is loaded when it is shown

        page = Library(self._house.model.catalog, self._house.theme, self._house.figures)
        page.startAsked.connect(self._sessions.start_item)
        page.routineAsked.connect(self._house.look)
        page.fileAsked.connect(self._house.choose_file)
        return page

    def _progress(self) -> QWidget:
        from hamstretch.ui.progress import ProgressScreen  # noqa: PLC0415 - the same; brings numpy in

        page = ProgressScreen(self._house.model, self._house.theme, atomic.write)
        page.historyAsked.connect(self._visits.history)
        page.reportAsked.connect(self._visits.report)
        if self._time is not None:
            page.show_time(*self._time)
        page.timeShown.connect(self._keep_time)
        return page

    @Slot(object, object)
    def _keep_time(self, span: Span, days: tuple[date, date] | None) -> None:
        """Remember what Progress shows, for a page that is made anew in another look."""
        self._time = span, days

    def _learn(self) -> QWidget:
        from hamstretch.ui.learn import Learn  # noqa: PLC0415 - the same

        page = Learn(self._house.model.catalog, self._house.theme, self._house.figures)
        page.testAsked.connect(self._visits.self_test)
        page.functionAsked.connect(self._visits.ask_function)
        return page

    def _settings(self) -> QWidget:
        from hamstretch.ui.settings import SettingsPage  # noqa: PLC0415 - the same

        routines = [
            r
            for r in self._house.model.catalog.routines.values()
            if r.kind is RoutineKind.SESSION and not r.gentle
        ]
        choices = {
            "prefer": [(r.id, r.name) for r in routines],
            "language": [(SYSTEM, self.tr("As the system")), *((o.locale, o.name) for o in languages())],
        }
        drafts = listed(each.name for each in languages() if not each.reviewed)
        told = self.tr("Machine-drafted, not yet reviewed by a native speaker: {names}.").format(names=drafts)
        people = {"body": self._house.figures.people("WU5")}
        reminders = self._reminders()
        more = {} if reminders is None else {"breaks": reminders.system(self._house.theme)}
        page = SettingsPage(
            self._house.model.settings,
            self._house.model.wording,
            self._house.theme,
            choices,
            people,
            more,
            {"language": told} if drafts else None,
        )
        page.changed.connect(self._house.model.set_settings)
        page.screeningAsked.connect(self._visits.screen)
        page.logAsked.connect(self._visits.care)
        page.soundTried.connect(self._try_sound)
        page.voicesAsked.connect(lambda: self._sessions.cues.voices(page.set_voices))
        return page

    @Slot()
    def _try_sound(self) -> None:
        """Let the settings of the sound be heard."""
        self._sessions.cues.chime(Cue.START)
        if self._house.model.settings.verbosity is not Verbosity.SILENT:
            self._sessions.cues.speak(self._house.model.say(say("speech.test")))
