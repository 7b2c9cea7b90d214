"""The shelf of routines, and the files they come in and leave by: looked at, started, added, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from hamstretch import ROUTINE_ENDING
from hamstretch.core.catalog import Routine
from hamstretch.core.errors import HamstretchError
from hamstretch.core.wording import Say, say
from hamstretch.house import House
from hamstretch.resources import routine_file
from hamstretch.sessions import Sessions
from hamstretch.storage import atomic
from hamstretch.storage.own_routines import OwnRoutines, read
from hamstretch.ui.routine_page import RoutinePage, Whose


class Shelf(QObject):
    """Shows one routine at a time over the pages; what cannot be done is one sentence above them."""

    def __init__(self, house: House, sessions: Sessions, own: OwnRoutines) -> None:
        super().__init__()
        self._house, self._sessions, self._own = house, sessions, own

    @Slot(object)
    def open(self, file: Path) -> None:
        """Look at the routine in a file; what else has the whole window is not disturbed.

        That is a session, one that was found and is not decided about, or what must be agreed to first.
        """
        house = self._house
        taken = house.window.session_page
        if not house.model.settings.agreed or not isinstance(taken, RoutinePage | None):
            self._say(say("routine.later", file=file.name))
            return
        try:
            routine = read(file, house.model.catalog.items)
        except HamstretchError as fault:
            self._say(fault.say)
            return
        ours = house.model.catalog.routines.get(routine.id)
        if ours is not None and ours.slots == routine.slots:
            self.look(routine.id)
        else:
            self._show(routine, Whose.A_FILE, file)

    @Slot()
    def choose(self) -> None:
        """Ask for a file and look at it."""
        kinds = self.tr("Routines (*.hamstretch.toml);;All files (*)")
        title = self.tr("Open a routine file")
        name, _ = QFileDialog.getOpenFileName(self._house.window, title, "", kinds)
        if name:
            self.open(Path(name))

    @Slot(str)
    def look(self, id_: str) -> None:
        """Look at a routine of the catalog."""
        routine = self._house.model.catalog.routines[id_]
        own = self._own.file(id_)
        if own.is_file():
            self._show(routine, Whose.OWN, own)
        else:
            self._show(routine, Whose.THE_APP, routine_file(id_))

    def _show(self, routine: Routine, whose: Whose, file: Path) -> None:
        page = RoutinePage(self._house.model, self._house.theme, routine, whose)
        page.left.connect(self._house.window.end_session)
        page.started.connect(lambda: self._sessions.begin(routine))
        page.added.connect(lambda: self._add(file))
        page.removed.connect(lambda: self._remove(routine))
        page.exported.connect(lambda: self._export(routine, file))
        self._house.window.show_session(page, routine.name)

    def _add(self, file: Path) -> None:
        try:
            routine = self._own.add(file, self._house.model.catalog)
        except HamstretchError as fault:
            self._say(fault.say)
            return
        self._show(routine, Whose.OWN, self._own.file(routine.id))  # first: it would be waited for else
        self._changed(say("routine.added", name=routine.name))

    def _remove(self, routine: Routine) -> None:
        if not self._house.model.attempt(lambda: self._own.remove(routine.id)):
            return
        self._house.window.end_session()
        self._changed(say("routine.removed", name=routine.name))

    def _changed(self, what: Say) -> None:
        self._house.take_routines()
        self._say(what)

    def _export(self, routine: Routine, file: Path) -> None:
        """Save the file as it is, under a name that the desktop knows."""
        kinds = self.tr("Routines (*.hamstretch.toml);;All files (*)")
        title, wanted = self.tr("Save as a file"), f"{routine.id}{ROUTINE_ENDING}"
        name, _ = QFileDialog.getSaveFileName(self._house.window, title, wanted, kinds)
        if not name:
            return
        to = Path(name if name.endswith(".toml") else f"{name}{ROUTINE_ENDING}")
        try:
            atomic.write(to, file.read_bytes())
        except HamstretchError as fault:
            self._say(fault.say)
        except OSError as fault:
            self._say(atomic.save_error(file, fault).say)
        else:
            self._say(say("routine.saved", file=str(to)))

    def _say(self, what: Say) -> None:
        self._house.window.notify(self._house.model.say(what))
