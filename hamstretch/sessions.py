"""The sessions of the running app: each is begun, gets the window for its pages, and leaves it, here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core.catalog import Routine, alone
from hamstretch.core.errors import UsageError
from hamstretch.core.wording import Say, say
from hamstretch.house import House

if TYPE_CHECKING:
    from hamstretch.core.ports import Cues, Ticker
    from hamstretch.core.session_types import Session
    from hamstretch.playing import Playing
    from hamstretch.ui.flow import SessionFlow
    from hamstretch.ui.session_driver import SessionDriver


class Sessions(QObject):
    """Plays one at a time; what plays is loaded when a session is near.

    `began()` says that a session's pages have the window, `left()` that they are to go, `ended` carries its
    `SessionRecord`.
    """

    began = Signal()
    left = Signal()
    ended = Signal(object)

    def __init__(self, house: House, journal: Path, ticker: Ticker, cues: Cues | None) -> None:
        """Play nothing yet; without cues these are the computer's own."""
        super().__init__()
        self._house, self._journal, self._ticker, self._own_cues = house, journal, ticker, cues
        self._playing: Playing | None = None
        self.flow: SessionFlow | None = None

    @property
    def _parts(self) -> Playing:
        if self._playing is None:
            from hamstretch.playing import playing  # noqa: PLC0415 - the tray does without

            model = self._house.model
            self._playing = playing(model, self._journal, self._ticker, self._own_cues, self._unheard)
            self._playing.driver.finished.connect(self.ended)
        return self._playing

    @property
    def driver(self) -> SessionDriver:
        """What drives the session that is played, or the next."""
        return self._parts.driver

    @property
    def cues(self) -> Cues:
        """What is heard."""
        return self._parts.cues

    @property
    def current(self) -> Session | None:
        """The session that is being played; to ask loads nothing."""
        return None if self._playing is None else self._playing.driver.session

    def found(self) -> Session | None:
        """Return the session that a former run left behind; what could not be read of it is said."""
        found = self.driver.found()
        for fault in self._parts.journal.faults:
            self._house.window.notify(self._house.model.say(fault))
        return found

    @Slot(str)
    def start(self, routine: str) -> None:
        """Start a routine by its id; raises `UsageError` for an unknown one."""
        known = self._house.model.catalog.routines
        if routine not in known:
            raise UsageError(say("cli.no-such-routine", routine=routine, known=tuple(known)))
        self.begin(known[routine])

    @Slot(str, str)
    def start_item(self, item: str, variant: str) -> None:
        """Start one exercise by itself; it counts toward the week's seconds, not as a session."""
        found = self._house.model.catalog.item(item)
        if found is not None:
            self.begin(alone(found, variant))

    def begin(self, routine: Routine) -> None:
        """Start a routine, of the catalog or made for now."""
        self._enter().start(routine)

    @Slot()
    def still_there(self) -> None:
        """Ask after a new feeling in a leg that is still there."""
        self._enter().still_there()

    @Slot(object)
    def go_on(self, session: Session) -> None:
        """Go on with a session that was found."""
        self._enter().go_on(session)

    @Slot()
    def hold(self) -> None:
        """Leave a running session in its journal, paused, so that the next start offers it."""
        if self._playing is not None:
            self._playing.pause()

    def _enter(self) -> SessionFlow:
        """Give the window to a new session's pages."""
        from hamstretch.ui.flow import SessionFlow  # noqa: PLC0415 - the start does not wait for a session's pages

        house = self._house
        flow = self.flow = SessionFlow(house.model, house.theme, house.figures, self.driver)
        flow.left.connect(self._leave)
        flow.workBegan.connect(house.window.work_begins)
        self.began.emit()
        house.window.show_session(flow, self.tr("Session"))
        return flow

    @Slot()
    def _leave(self) -> None:
        self.flow = None
        self.cues.cool()
        self.left.emit()

    def _unheard(self, what: Say) -> None:
        """Say what keeps a session from being heard, and no longer than it lasts."""
        self._house.window.notify_of_session(self._house.model.say(what))
