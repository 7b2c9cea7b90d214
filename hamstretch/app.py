"""The composition root: the only place that knows everything. It builds the parts and hands them around."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hamstretch.core.asked import Due
from hamstretch.core.catalog import Fault, Routine, RoutineKind
from hamstretch.core.catalog import Slot as RoutineSlot
from hamstretch.core.cues import Cue
from hamstretch.core.errors import HamstretchError, UsageError
from hamstretch.core.merge import Merge
from hamstretch.core.pain import Lock
from hamstretch.core.ports import Clock, Cues, Ticker
from hamstretch.core.session import sound
from hamstretch.core.session_types import Mode, PauseNow, Session
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.core.wording import Say, say
from hamstretch.figure.clip import Clip
from hamstretch.figure.palette import FigureColours
from hamstretch.i18n.language import SYSTEM, resolve
from hamstretch.keeping import open_log
from hamstretch.resources import languages, load_catalog, load_figure, load_language, load_theme, load_wording
from hamstretch.services.awake import Awake, Drowsy
from hamstretch.services.sound import Sound
from hamstretch.storage import atomic
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from hamstretch.ui.keeper import Keeper
from hamstretch.ui.language import speak, system_languages
from hamstretch.ui.model import Model
from hamstretch.ui.session_driver import SessionDriver
from hamstretch.widgets.mirror import listed
from hamstretch.widgets.theme import Theme, apply, decode_theme, scheme

if TYPE_CHECKING:
    from hamstretch.export import Source
    from hamstretch.presence import Presence
    from hamstretch.reminders import World
    from hamstretch.ui.figures import Figures
    from hamstretch.ui.flow import SessionFlow
    from hamstretch.ui.shell import MainWindow, Page


class App(QObject):
    """Everything that runs, wired once. The clock, ticker and cues may be driven ones."""

    def __init__(
        self,
        qt: QApplication,
        places: Places,
        clock: Clock,
        ticker: Ticker,
        cues: Cues | None = None,
    ) -> None:
        """Open the log; raises `HamstretchError` when it cannot be used. Nothing reminds before `attend`."""
        super().__init__()
        self._qt, self._ticker = qt, ticker
        self._geometry = places.config / "window.ini"
        self._window: MainWindow | None = None
        self._notes: list[str] = []
        places.create()
        self.keeping = open_log(places, clock)
        self.log = self.keeping.file
        self._store = SettingsStore(places.settings)
        settings, faults = self._store.load()
        self._look = look_of(settings)
        if not self.log.read_only:
            atomic.sweep(places.config)
        self._locale = self._wanted(settings)
        self.language = load_language(self._locale)
        speak(qt, self.language)
        self.catalog = load_catalog(language=self.language)
        self._journal = JournalFile(places.journal, Session, sound)
        self.model = Model(
            self.catalog, load_wording(self.language), self.keeping.writer, clock, settings, self._store.save
        )
        self.theme = self._dress(settings)
        self._figures: Figures | None = None
        self.cues = cues or Sound(
            lambda: self.model.settings, clock, self.model.failed.emit, lambda: self.model.wording.locale
        )
        awake = Awake() if cues is None else Drowsy()
        self.driver = SessionDriver(self.model, ticker, self._journal, self.cues, awake)
        self.flow: SessionFlow | None = None
        self._stale = False
        self.presence: Presence | None = None
        self.keeper = Keeper(self.model, self.keeping.archive)
        self._copies: set[Path] = set()
        self._leaving = False
        self._connect()
        for fault in (*self.log.faults, *self.keeping.writer.faults, *faults):
            self._complain(fault)
        for broken in self.catalog.faults:
            self._left_out(broken)

    def _connect(self) -> None:
        self.model.failed.connect(self._complain)
        self.model.settingsChanged.connect(self._settings_changed)
        self.keeper.looked.connect(self._looked)
        self._qt.styleHints().colorSchemeChanged.connect(self._redress)

    @property
    def figures(self) -> Figures:
        """The figures, loaded when the first of them is wanted."""
        if self._figures is None:
            from hamstretch.ui.figures import Figures  # noqa: PLC0415 - the tray does without
            from hamstretch.ui.moving import Motion  # noqa: PLC0415 - the same

            motion = Motion(self._ticker, self.model.clock, lambda: self.driver.session is not None)
            self._figures = Figures(self._figure, self._left_out, self._colours, motion)
            self._dress_figures()
        return self._figures

    def _figure(self, item: str) -> Clip | Fault | None:
        return load_figure(item, language=self.language)

    def _dress_figures(self) -> None:
        now = self.model.settings
        self.figures.use(self._colours, now.body, reduced_motion=now.reduced_motion)

    @property
    def window(self) -> MainWindow:
        """The window, built when it is first wanted."""
        if self._window is None:
            from hamstretch.ui.shell import MainWindow  # noqa: PLC0415 - the tray does without

            window = self._window = MainWindow(self.theme, self._pages(), self._geometry)
            window.closing.connect(self.end)
            window.may_close = self._may_close
            window.quitAsked.connect(self._quit)
            if self.presence is not None:
                self.presence.take(window)
            for note in self._notes:
                window.notify(note)
            self._notes.clear()
        return self._window

    @property
    def built(self) -> bool:
        """Whether the window was ever wanted."""
        return self._window is not None

    def attend(self, world: World, *, background: bool = False) -> None:
        """Begin to remind, over what is shown already; in the background no window is built for it."""
        from hamstretch.presence import Presence  # noqa: PLC0415 - what is seen first does not wait for it

        presence = self.presence = Presence(self, self._qt, world)
        if self._window is not None:
            presence.take(self._window)
        if self.flow is not None:
            presence.began()
        presence.begin(background=background)
        if self._window is not None:
            from hamstretch.ui.today import TodayScreen  # noqa: PLC0415 - loaded with the window

            today = self._window.page("today")
            if isinstance(today, TodayScreen):
                today.set_beside(presence.reminders.line)

    @Slot()
    def _quit(self) -> None:
        if self.presence is None:
            self.window.close()
        else:
            self.presence.quit()

    # -- look ---------------------------------------------------------------------------------------

    def _dress(self, settings: Settings) -> Theme:
        name = scheme(settings.appearance, self._qt.styleHints().colorScheme())
        self._colours = msgspec.convert(load_theme(f"figures-{name}"), FigureColours)
        return apply(self._qt, decode_theme(load_theme(name)), settings.text_percent)

    @Slot()
    def _redress(self) -> None:
        """Take on another look; what has the whole window, as a session does, keeps its own until it ends."""
        self._stale = self._window is not None and self._window.in_session
        if self._stale:
            return
        self._speak(self._wanted(self.model.settings))
        self.theme = self._dress(self.model.settings)
        if self._figures is not None:
            self._dress_figures()
        if self.presence is not None:
            self.presence.reminders.dress(self.theme)
        if self._window is not None:
            self._window.rebuild(self.theme, self._pages())

    def _wanted(self, settings: Settings) -> str:
        """Return the locale that the settings and the system ask for, of those there are."""
        there = [each.locale for each in languages()]
        return resolve(settings.language, system_languages(), there)

    def _speak(self, locale: str) -> None:
        """Say everything in another language from here on; the pages are made anew by who calls."""
        if locale == self._locale:
            return
        self._locale, self.language = locale, load_language(locale)
        speak(self._qt, self.language)
        self.catalog = self.model.catalog = load_catalog(language=self.language)
        self.model.wording = load_wording(self.language)
        if self._figures is not None:
            self._figures.forget()

    @Slot(object)
    def _settings_changed(self, new: Settings) -> None:
        if look_of(new) != self._look:
            self._look = look_of(new)
            self._redress()

    # -- pages --------------------------------------------------------------------------------------

    def _pages(self) -> list[Page]:
        from hamstretch.ui.shell import Page  # noqa: PLC0415 - the tray does without

        return [
            Page("today", self.tr("Today"), "today", self._today),
            Page("library", self.tr("Library"), "library", self._library),
            Page("progress", self.tr("Progress"), "progress", self._progress),
            Page("learn", self.tr("Learn"), "learn", self._learn),
            Page("settings", self.tr("Settings"), "settings", self._settings),
        ]

    def _today(self) -> QWidget:
        from hamstretch.ui.today import TodayScreen  # noqa: PLC0415 - the tray does without

        beside = None if self.presence is None else self.presence.reminders.line
        page = TodayScreen(self.model, self.theme, self.figures.still, beside)
        page.startAsked.connect(self.start)
        page.screeningAsked.connect(self.screen)
        page.stillThereAsked.connect(lambda: self._flow().still_there())
        page.testAsked.connect(self.self_test)
        page.functionAsked.connect(self.ask_function)
        return page

    def _library(self) -> QWidget:
        from hamstretch.ui.library import Library  # noqa: PLC0415 - a page is loaded when it is shown

        page = Library(self.catalog, self.theme, self.figures)
        page.do_now.connect(self.start_item)
        return page

    def _progress(self) -> QWidget:
        from hamstretch.ui.progress import ProgressScreen  # noqa: PLC0415 - as above; brings numpy in

        page = ProgressScreen(self.model, self.theme, atomic.write)
        page.historyAsked.connect(self.history)
        page.reportAsked.connect(self.report)
        return page

    def _learn(self) -> QWidget:
        from hamstretch.ui.learn import Learn  # noqa: PLC0415 - as above

        page = Learn(self.catalog, self.theme, self.figures)
        page.testAsked.connect(self.self_test)
        page.functionAsked.connect(self.ask_function)
        return page

    def _settings(self) -> QWidget:
        from hamstretch.ui.settings import SettingsPage  # noqa: PLC0415 - as above

        routines = [
            r for r in self.catalog.routines.values() if r.kind is RoutineKind.SESSION and not r.gentle
        ]
        choices = {
            "prefer": [(r.id, r.name) for r in routines],
            "language": [(SYSTEM, self.tr("As the system")), *((o.locale, o.name) for o in languages())],
        }
        drafts = listed(each.name for each in languages() if not each.reviewed)
        told = self.tr("Machine-drafted, not yet reviewed by a native speaker: {names}.").format(names=drafts)
        people = {"body": self.figures.people("WU5")}
        more = {} if self.presence is None else {"breaks": self.presence.reminders.system(self.theme)}
        page = SettingsPage(
            self.model.settings,
            self.model.wording,
            self.theme,
            choices,
            people,
            more,
            {"language": told} if drafts else None,
        )
        page.changed.connect(self.model.set_settings)
        page.screeningAsked.connect(self.screen)
        page.logAsked.connect(self.care)
        page.soundTried.connect(self._try_sound)
        page.voicesAsked.connect(lambda: self.cues.voices(page.set_voices))
        return page

    @Slot()
    def _try_sound(self) -> None:
        """Let the settings of the sound be heard."""
        self.cues.chime(Cue.START)
        if self.model.settings.verbosity is not Verbosity.SILENT:
            self.cues.speak(self.model.say(say("speech.test")))

    # -- what fills the window ----------------------------------------------------------------------

    def open(self, routine: str | None = None) -> None:
        """Show the window: an interrupted session first, then the first run, else Today."""
        self.window.show_page("today")
        found = self.driver.found()
        for fault in self._journal.faults:
            self.window.notify(self.model.say(fault))
        if found is not None:
            self._offer(found)
        elif not self.model.settings.agreed:
            self.first_run()
        elif routine is not None:
            self.start(routine)
        self.window.show()
        for file in self.keeper.copies():
            self._copies.add(file)
            self.keeper.look(file)

    def _offer(self, session: Session) -> None:
        from hamstretch.ui.check_in import stale  # noqa: PLC0415 - hardly any start needs it
        from hamstretch.ui.found import FoundPage  # noqa: PLC0415 - hardly any start needs it

        old = stale(session.at.local, self.model.now()) or self.model.today().lock is not Lock.NONE
        page = FoundPage(self.model, self.theme, session, old=old)
        page.resumed.connect(lambda: self._flow().go_on(session))
        page.kept.connect(lambda: self._leave() if self.driver.keep(session) else None)
        page.discarded.connect(self._discard)
        self.window.show_session(page, self.tr("Session"))

    @Slot()
    def _discard(self) -> None:
        self.driver.discard()
        self._leave()

    def first_run(self) -> None:
        """Ask the safety questions and set the plan up."""
        from hamstretch.ui.first_run import FirstRun  # noqa: PLC0415 - one start in a lifetime needs it

        page = FirstRun(self.model, self.theme)
        page.finished.connect(self._leave)
        self.window.show_session(page, self.tr("Welcome"))

    @Slot()
    def screen(self) -> None:
        """Ask the full safety list again."""
        from hamstretch.ui.first_run import ScreeningPage  # noqa: PLC0415 - as above, once a month

        page = ScreeningPage(self.model, self.theme)
        page.answered.connect(self._leave)
        self.window.show_session(page, self.tr("Safety questions"))

    @Slot()
    def history(self) -> None:
        """Show what is in the log, entry by entry."""
        from hamstretch.ui.history import History  # noqa: PLC0415 - as above

        page = History(self.model, self.theme)
        page.left.connect(self._page_left)
        self.window.show_session(page, self.tr("History"))

    @Slot()
    def report(self) -> None:
        """Make a page or data of the log for somebody else."""
        from hamstretch.ui.report_page import ReportPage  # noqa: PLC0415 - as above

        page = ReportPage(self.model, self.theme, self._source)
        page.left.connect(self._page_left)
        self.window.show_session(page, self.tr("Report"))

    @Slot()
    def _page_left(self) -> None:
        """Come back to where the page was opened, in the look that was taken on meanwhile."""
        self.window.end_session()
        if self._stale:
            self._redress()

    def _source(self) -> Source:
        """Return the log as it is now."""
        from hamstretch.export import Source  # noqa: PLC0415 - as above

        model = self.model
        return Source(
            written=model.written,
            head=self.log.head,
            settings=model.settings,
            catalog=self.catalog,
            wording=model.wording,
            now=model.now(),
        )

    @Slot()
    def care(self) -> None:
        """Show the log's backups and the way to other logs."""
        from hamstretch.ui.log_care import LogCare  # noqa: PLC0415 - as above, hardly ever

        page = LogCare(self.model, self.theme, self.keeper)
        page.left.connect(self.window.end_session)
        self.window.show_session(page, self.tr("Your log"))

    @Slot(object, object)
    def _looked(self, file: Path, found: Merge | Say) -> None:
        """Offer a copy that a sync tool left, once, when it has something that is missing here."""
        if file not in self._copies or not isinstance(found, Merge) or not found.added:
            return
        self._copies.discard(file)
        if self.window.in_session:
            self._complain(say("app.copy-found", file=file.name))
            return
        from hamstretch.ui.merge_page import MergePage  # noqa: PLC0415 - hardly any start needs it

        page = MergePage(self.model, self.theme, self.keeper, file, found=True)
        page.left.connect(self.window.end_session)
        self.window.show_session(page, self.tr("Your log"))

    @Slot(str)
    def self_test(self, id_: str) -> None:
        """Take a self-test by its id; an unknown one changes nothing."""
        from hamstretch.ui.self_test import SelfTestFlow  # noqa: PLC0415 - once in two weeks

        found = self.catalog.tests.get(id_)
        if found is None:
            return
        flow = SelfTestFlow(self.model, self.theme, self.figures, found)
        flow.left.connect(self._leave)
        flow.screeningAsked.connect(self.screen)
        self.window.show_session(flow, found.name)
        flow.start()

    @Slot(object)
    def ask_function(self, due: Due) -> None:
        """Ask what goes how well: own activities, how it is on the whole, the questionnaire."""
        from hamstretch.ui.functions import FunctionFlow  # noqa: PLC0415 - once a month

        flow = FunctionFlow(self.model, self.theme, due)
        flow.left.connect(self._leave)
        self.window.show_session(flow, self.tr("Questions"))
        flow.start()

    @Slot(str)
    def start(self, routine: str) -> None:
        """Start a routine by its id; raises `UsageError` for an unknown one."""
        found = self.catalog.routines.get(routine)
        if found is None:
            raise UsageError(say("cli.no-such-routine", routine=routine, known=tuple(self.catalog.routines)))
        self.begin(found)

    def begin(self, routine: Routine) -> None:
        """Start a routine, of the catalog or made for now."""
        self._flow().start(routine)

    @Slot(str, str)
    def start_item(self, item: str, variant: str) -> None:
        """Start one exercise by itself; it counts toward the week's seconds, not as a session."""
        found = self.catalog.item(item)
        if found is not None:
            slot = RoutineSlot(item=found.id, variant=variant or None)
            self.begin(_single(found.name, slot, desk_safe=found.desk_safe))

    def _flow(self) -> SessionFlow:
        """Give the window to a new session's pages."""
        from hamstretch.ui.flow import SessionFlow  # noqa: PLC0415 - the start does not wait for a session's pages

        flow = SessionFlow(self.model, self.theme, self.figures, self.driver)
        flow.left.connect(self._leave)
        self.flow = flow
        if self.presence is not None:
            self.presence.began()
        self.window.show_session(flow, self.tr("Session"))
        return flow

    @Slot()
    def _leave(self) -> None:
        self.flow = None
        self.cues.cool()
        self.window.end_session()
        if self._stale:
            self._redress()
        self.window.show_page("today")
        if self.presence is not None:
            self.presence.left()

    # -- faults and the end -------------------------------------------------------------------------

    @Slot(object)
    def _complain(self, what: Say) -> None:
        """Say it above the page, as soon as there is a window to say it in."""
        words = self.model.say(what)
        if self._window is None:
            self._notes.append(words)
        else:
            self._window.notify(words)

    def _left_out(self, broken: Fault) -> None:
        self._complain(say("app.left-out", reason=str(broken)))

    def _may_close(self) -> bool:
        """Close when everything is saved; else ask."""
        if self._leaving or self.keeping.writer.settle(CLOSE_S):
            return True
        from hamstretch.ui.leave_page import LeavePage  # noqa: PLC0415 - hardly any run needs it

        self._pause()
        page = LeavePage(self.model, self.theme)
        page.stayed.connect(self.window.uncover)
        page.saved.connect(self.window.close)
        page.closed.connect(self._leave_unsaved)
        self.window.cover(page)
        self.window.show()  # it may have been put away
        return False

    @Slot()
    def _leave_unsaved(self) -> None:
        self._leaving = True
        self.window.close()

    @Slot()
    def end(self) -> None:
        """Leave what runs in its journal, and see that what was done is on the disk."""
        self._pause()
        if self.presence is not None:
            self.presence.close()
        self.keeping.writer.close()

    def _pause(self) -> None:
        """Leave a running session in its journal, paused, so that the next start offers it."""
        session = self.driver.session
        if session is not None and session.mode is not Mode.ENDED:
            self.driver.send(PauseNow())
            self.driver.save()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught: its own sentence if it has one, else a plain one; details on stderr."""
        if isinstance(error, HamstretchError):
            self._complain(error.say)
            return
        traceback.print_exception(kind, error, trace)
        self._complain(say("app.unexpected", what=kind.__name__))


CLOSE_S = 2.0
"""[D] How long a close waits for a save that is under way before it asks."""


def look_of(settings: Settings) -> tuple[object, ...]:
    """Return the settings that the look depends on."""
    return (
        settings.language,
        settings.appearance,
        settings.text_percent,
        settings.reduced_motion,
        settings.body,
    )


def _single(name: str, slot: RoutineSlot, *, desk_safe: bool) -> Routine:
    """Return a routine of one exercise."""
    return Routine(
        schema=1,
        id="single",
        name=name,
        summary=name,
        kind=RoutineKind.EXTRA,
        where="desk" if desk_safe else "room",
        desk_safe=desk_safe,
        slots=(slot,),
    )
