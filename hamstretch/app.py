"""The composition root: the only place that knows everything. It builds the parts and hands them around."""

from __future__ import annotations

import traceback
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from hamstretch.core.catalog import Catalog, Fault
from hamstretch.core.errors import HamstretchError
from hamstretch.core.ports import Clock, Cues, Ticker
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Say, say
from hamstretch.keeping import open_log
from hamstretch.look import Look
from hamstretch.sessions import Sessions
from hamstretch.storage import atomic
from hamstretch.storage.log import LogFile
from hamstretch.storage.own_routines import OwnRoutines
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from hamstretch.ui.keeper import Keeper
from hamstretch.ui.model import Model
from hamstretch.widgets.focus import watch

if TYPE_CHECKING:
    from hamstretch.pages import Pages
    from hamstretch.presence import Presence
    from hamstretch.reminders import Reminders, World
    from hamstretch.shelf import Shelf
    from hamstretch.ui.figures import Figures
    from hamstretch.ui.shell import MainWindow, Page
    from hamstretch.visits import Visits
    from hamstretch.widgets.theme import Theme


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
        self._qt, self._places, self._clock, self._ticker = qt, places, clock, ticker
        self._geometry = places.window
        self._window: MainWindow | None = None
        self._notes: list[str] = []
        places.create()
        self.keeping = open_log(places, clock)
        self.log = self.keeping.file
        self._store = SettingsStore(places.settings)
        settings, faults = self._store.load()
        if not self.log.read_only:
            atomic.sweep(places.config)
        self._look = Look(qt, settings)
        self._own = OwnRoutines(places.routines)
        self.catalog = self._content()
        self.model = Model(
            self.catalog,
            self._look.spoken.wording,
            self.keeping.writer,
            clock,
            settings,
            self._store.save,
        )
        self._figures: Figures | None = None
        self.sessions = Sessions(self, places.journal, ticker, cues)
        self._stale = False
        self._shelf: Shelf | None = None
        self.presence: Presence | None = None
        self.keeper = Keeper(self.model, self.keeping.archive)
        self._connect()
        for fault in (*self.log.faults, *self.keeping.writer.faults, *faults):
            self._complain(fault)
        for broken in self.catalog.faults:
            self._left_out(broken)

    def _connect(self) -> None:
        self.model.failed.connect(self._complain)
        self.sessions.left.connect(self._leave)
        self.model.settingsChanged.connect(self._settings_changed)
        self._qt.styleHints().colorSchemeChanged.connect(self._redress)
        self._qt.focusWindowChanged.connect(watch)

    @property
    def figures(self) -> Figures:
        """The figures, loaded when the first of them is wanted."""
        if self._figures is None:
            from hamstretch.drawing import drawn  # noqa: PLC0415 - the tray does without

            self._figures = drawn(
                self, self.sessions, self._ticker, lambda: self._look.spoken.language, self._left_out
            )
        return self._figures

    @property
    def window(self) -> MainWindow:
        """The window, built when it is first wanted."""
        if self._window is None:
            from hamstretch.ui.shell import MainWindow  # noqa: PLC0415 - the tray does without

            window = self._window = MainWindow(self.theme, self._pages.all(), self._geometry)
            window.closing.connect(self.end)
            window.may_close = self.visits.may_close
            window.quitAsked.connect(self._quit)
            window.fileDropped.connect(self.open_file)
            if self.presence is not None:
                self.presence.take(window)
                self.model.look_back()
            for note in self._notes:
                window.notify(note)
            self._notes.clear()
        return self._window

    @cached_property
    def visits(self) -> Visits:
        """What takes the whole window for a while."""
        from hamstretch.visits import Visits  # noqa: PLC0415 - the tray does without

        visits = Visits(self, self.sessions, self.keeping)
        visits.left.connect(self._leave)
        visits.back.connect(self._page_left)
        visits.resumed.connect(self.sessions.go_on)
        return visits

    @cached_property
    def _pages(self) -> Pages:
        from hamstretch.pages import Pages  # noqa: PLC0415 - the same

        return Pages(self, self.sessions, self.visits, self._reminders)

    def _reminders(self) -> Reminders | None:
        return None if self.presence is None else self.presence.reminders

    @property
    def built(self) -> bool:
        """Whether the window was ever wanted."""
        return self._window is not None

    def attend(self, world: World, *, background: bool = False) -> None:
        """Begin to remind, over what is shown already; in the background no window is built for it."""
        from hamstretch.presence import Presence  # noqa: PLC0415 - what is seen first does not wait for it

        presence = self.presence = Presence(self, self.sessions, self._qt, world)
        if self._window is not None:
            presence.take(self._window)
        presence.begin(background=background)
        if self.sessions.flow is not None:
            presence.began()  # only now: beginning takes up the state that was kept
        if not background:
            self.keeping.writer.run(LogFile.prepare)  # the tray holds less without
            self.model.look_back()
        if self._window is not None:
            self._pages.remind(presence.reminders)

    @Slot()
    def _quit(self) -> None:
        if self.presence is None:
            self.window.close()
        else:
            self.presence.quit()

    # -- look ---------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The look that is worn now."""
        return self._look.theme

    @Slot()
    def _redress(self) -> None:
        """Take on another look; what has the whole window, as a session does, keeps its own until it ends."""
        self._stale = self._window is not None and self._window.in_session
        if self._stale:
            return
        if self._window is None:
            self._take_look()
        else:
            self._window.rebuild(self._new_look, self._look.ahead(self.model.settings))

    def _new_look(self) -> tuple[Theme, list[Page]]:
        self._take_look()
        return self.theme, self._pages.all()

    def _take_look(self) -> None:
        settings = self.model.settings
        if self._look.take(settings):
            self.catalog = self.model.catalog = self._content()
            self.model.wording = self._look.spoken.wording
            if self._figures is not None:
                self._figures.forget()
        if self._figures is not None:
            from hamstretch.drawing import dress  # noqa: PLC0415 - loaded with the figures

            dress(self._figures, settings, self.theme.name)
        if self.presence is not None:
            self.presence.reminders.dress(self.theme)

    def _content(self) -> Catalog:
        return self._own.join(self._look.spoken.catalog)

    def take_routines(self) -> None:
        """Read the user's own routines anew and show them."""
        self.catalog = self.model.catalog = self._content()
        if self._window is not None:
            self._window.rebuild(lambda: (self.theme, self._pages.all()))

    @property
    def shelf(self) -> Shelf:
        """What opens routine files, made when the first is opened."""
        if self._shelf is None:
            from hamstretch.shelf import Shelf  # noqa: PLC0415 - hardly any start needs it

            self._shelf = Shelf(self, self.sessions, self._own)
        return self._shelf

    @Slot(object)
    def _settings_changed(self, new: Settings) -> None:
        if self._look.changes(new):
            self._redress()

    # -- what fills the window ----------------------------------------------------------------------

    def open(self, routine: str | None = None, file: Path | None = None) -> None:
        """Show the window: an interrupted session first, then the first run, else what is asked for."""
        self.window.show_page("today")
        found = self.sessions.found()
        if found is not None:
            self.visits.offer(found)
        elif not self.model.settings.agreed:
            self.visits.first_run()
        elif routine is not None:
            self.sessions.start(routine)
        if file is not None:
            self.open_file(file)
        self.window.show()
        self.visits.find_copies()

    @Slot(object)
    def open_file(self, file: Path) -> None:
        """Look at the routine in a file."""
        self.shelf.open(file)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a routine file and look at it."""
        self.shelf.choose()

    @Slot(str)
    def look(self, id_: str) -> None:
        """Look at a routine of the catalog."""
        self.shelf.look(id_)

    @Slot()
    def _page_left(self) -> None:
        """Come back to where the page was opened, in the look that was taken on meanwhile."""
        self.window.end_session()
        if self._stale:
            self._redress()

    @Slot()
    def _leave(self) -> None:
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

    @Slot()
    def end(self) -> None:
        """Leave what runs in its journal, and see that what was done is on the disk."""
        self.sessions.hold()
        if self.presence is not None:
            self.presence.close()
        self.keeping.writer.close()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what nobody caught: its own sentence if it has one, else a plain one; details on stderr."""
        if isinstance(error, HamstretchError):
            self._complain(error.say)
            return
        traceback.print_exception(kind, error, trace)
        self._complain(say("app.unexpected", what=kind.__name__))
