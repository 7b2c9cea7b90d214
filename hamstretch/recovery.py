"""The window before the window: what becomes of a log that is damaged or gone while there are backups."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QObject, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from hamstretch import __version__
from hamstretch.core.errors import HamstretchError
from hamstretch.core.going_back import in_force
from hamstretch.core.ports import Clock
from hamstretch.core.rotation import Backup
from hamstretch.core.wording import Say, Wording, say
from hamstretch.look import Look
from hamstretch.storage import incoming
from hamstretch.storage.backups import Backups
from hamstretch.storage.places import Places
from hamstretch.storage.restore import begin_anew, restore_path
from hamstretch.storage.settings_store import SettingsStore
from hamstretch.ui.aside import Aside
from hamstretch.ui.recover_page import RecoverPage
from hamstretch.widgets.theme import Theme


def recovered(qt: QApplication, places: Places, clock: Clock, why: Say) -> bool:
    """Ask what to go on with; return whether there is a log now."""
    settings, _ = SettingsStore(places.settings).load()
    look = Look(qt, settings)
    return Recovery(places, clock, look.spoken.wording, look.theme, why).run()


class Recovery(QObject):
    """Shows the choices and carries out the one that is made."""

    def __init__(self, places: Places, clock: Clock, wording: Wording, theme: Theme, why: Say) -> None:
        """Take what happened, as a sentence."""
        super().__init__()
        self._places, self._clock = places, clock
        self._backups = Backups(places.backups)
        self._loop = QEventLoop()
        self._decided = False
        self._work = Aside(self)
        self._work.done.connect(self._done)
        title = (
            self.tr("Your log is not there") if why.id == "recover.gone" else self.tr("Your log is damaged")
        )
        self._locked = False
        offers = list(self._offers())
        told = (why, say("recover.locks-stay")) if self._locked else (why,)
        self.page = RecoverPage(wording, theme, title, told, offers)
        self.page.chosen.connect(self._restore)
        self.page.anew.connect(self._begin_anew)
        self.window = _Window(self._loop.quit, lambda: self._work.busy)
        self.page.closed.connect(self.window.close)
        self.window.setWindowTitle(f"{title} · hamstretch")
        self.window.setCentralWidget(self.page)
        self.window.resize(1080, 760)

    def _offers(self) -> Iterator[Backup]:
        """Yield the newest backup that can be read, then what is older, unread as yet."""
        works = False
        for backup in self._backups.all(self._clock.now()):
            if not works:
                try:
                    found = incoming.read(self._backups.path(backup.name))
                except HamstretchError:
                    continue
                works, self._locked = True, bool(in_force(found.entries, self._clock.now()))
            yield backup

    def run(self) -> bool:
        """Ask; return whether there is a log to go on with now."""
        self.window.show()
        self._loop.exec()
        self.window.deleteLater()
        return self._decided

    @Slot(object)
    def _restore(self, backup: Backup) -> None:
        def act() -> None:
            found = incoming.read(self._backups.path(backup.name))
            restore_path(self._places.log, __version__, found, self._backups, self._clock.now())

        self.page.wait()
        self._work.ask(act)

    @Slot()
    def _begin_anew(self) -> None:
        self.page.wait()
        self._work.ask(lambda: begin_anew(self._places.log, __version__, self._backups, self._clock.now()))

    @Slot(object)
    def _done(self, outcome: object) -> None:
        if isinstance(outcome, Say):
            self.page.tell(outcome)
            return
        self._decided = True
        self.window.close()


class _Window(QMainWindow):
    """Tells when it is closed, which it cannot be while a log is being put in its place."""

    def __init__(self, closed: Callable[[], None], busy: Callable[[], bool]) -> None:
        super().__init__()
        self._closed, self._busy = closed, busy

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of who waits."""
        if self._busy():
            event.ignore()
            return
        super().closeEvent(event)
        self._closed()
