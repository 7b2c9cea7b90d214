"""How the program is there: its window, its icon in the tray, or both; what brings and hides the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from hamstretch import upkeep
from hamstretch.core.catalog import Routine
from hamstretch.core.ports import MediaKey
from hamstretch.core.records import SessionRecord
from hamstretch.house import House
from hamstretch.reminders import Reminders, World
from hamstretch.sessions import Sessions

if TYPE_CHECKING:
    from hamstretch.ui.media import MediaControls
    from hamstretch.ui.shell import MainWindow


class Presence(QObject):
    """Ties the reminders to the window; `begin` starts them."""

    def __init__(self, house: House, sessions: Sessions, qt: QApplication, world: World) -> None:
        super().__init__()
        self._house, self._sessions, self._qt = house, sessions, qt
        self._ending = self._tray_only = self._hide_after = False
        self.reminders = Reminders(house.model, house.theme, world, self._still)
        self.reminders.shown.connect(self.show_page)
        self.reminders.played.connect(self._play)
        self.reminders.started.connect(self._start)
        self.reminders.opened.connect(self._open_file)
        self.reminders.quitAsked.connect(self.quit)
        self.reminders.driver.holdAsked.connect(sessions.hold)
        sessions.began.connect(self.began)
        sessions.ended.connect(self._ended)
        self._world = world
        self._media: MediaControls | None = None

    def begin(self, *, background: bool = False) -> None:
        """Take the one instance's place, and begin to remind; in the background no window is built for it."""
        self._tray_only = background
        self.reminders.listen()
        self.reminders.start()
        self.reminders.window_is(shown=not background)

    def take(self, window: MainWindow) -> None:
        """Decide what closing the window means, and let it have what it may show next."""
        upkeep.load_ahead(window)
        window.stays = self._stays
        window.putAway.connect(self._put_away)

    def close(self) -> None:
        """End with the program."""
        if self._media is not None:
            self._media.close()
        self.reminders.close()
        self._qt.quit()

    def _still(self, item: str, px: int, variant: str) -> QWidget | None:
        return self._house.figures.still(item, px, variant)

    # -- the window ---------------------------------------------------------------------------------

    @Slot(str)
    def show_page(self, page: str) -> None:
        """Bring the window to the front at a page; a session that has it keeps it."""
        if not self._house.built:
            self._house.open()
        window = self._house.window
        window.show_page(page)
        if not window.isVisible():
            window.show()
        else:
            if window.isMinimized():
                window.showNormal()
            window.raise_()
        window.activateWindow()
        self.reminders.window_is(shown=True)

    def _stays(self) -> bool:
        """Whether the program goes on when the window is closed."""
        stays = self.reminders.has_tray or self._tray_only
        return stays and not self._ending and self._house.model.settings.stay_in_tray

    @Slot()
    def _put_away(self) -> None:
        """Pause what is played; questions before a session that nobody answers are a "not now"."""
        self._sessions.hold()
        if self._sessions.current is None and self._sessions.flow is not None:
            self._sessions.flow.left.emit()
        self.reminders.window_is(shown=False)
        if not self._tray_only:
            self.reminders.say_it_stays()

    @Slot()
    def quit(self) -> None:
        """End the program; what runs is kept."""
        self._ending = True
        if self._house.built:
            self._ending = self._house.window.close()  # it asks first where something is not saved
        else:
            self._house.end()

    # -- sessions -----------------------------------------------------------------------------------

    @Slot()
    def began(self) -> None:
        """Say that a session's pages have the window."""
        self.reminders.driver.began()
        if self._media is None and self._world.media is not None:
            from hamstretch.ui.media import MediaControls  # noqa: PLC0415 - the tray does without

            house = self._house
            self._media = MediaControls(house.model, self._sessions.driver, self._world.media, self._pressed)

    def left(self) -> None:
        """Say that they are gone; a window that came for a break goes with them."""
        self.reminders.driver.left()
        if self._hide_after:
            self._hide_after = False
            self._house.window.close()

    @Slot(object)
    def _ended(self, record: SessionRecord) -> None:
        """Say how a session ended."""
        self.reminders.driver.ended(record)

    def _pressed(self, key: MediaKey) -> None:
        """Take a media key; what it goes on with is seen again."""
        if self._sessions.flow is not None:
            if not self._house.window.isVisible():
                self.show_page("today")
            self._sessions.flow.press(key)

    @Slot(object)
    def _play(self, routine: Routine) -> None:
        """Play a break: the window comes for it, and goes again if it was away."""
        away = not self._house.built or not self._house.window.isVisible()
        self.show_page("today")
        if self._house.window.in_session:
            self.reminders.driver.left()  # a first run, or a session that was found, goes first
            return
        self._hide_after = away
        self._sessions.begin(routine)

    @Slot(str)
    def _start(self, routine: str) -> None:
        self.show_page("today")
        if not self._house.window.in_session:
            self._sessions.start(routine)

    @Slot(object)
    def _open_file(self, file: Path) -> None:
        self.show_page("today")
        self._house.open_file(file)
