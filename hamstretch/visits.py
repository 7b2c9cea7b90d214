"""What takes the whole window for a while: the first run, questions, the log and its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core.asked import Due
from hamstretch.core.merge import Merge
from hamstretch.core.pain import Lock
from hamstretch.core.session_types import Question, Session
from hamstretch.core.today import stale
from hamstretch.core.wording import Say, say
from hamstretch.house import House
from hamstretch.sessions import Sessions

if TYPE_CHECKING:
    from hamstretch.export import Source
    from hamstretch.keeping import Keeping

CLOSE_S = 2.0
"""[D] How long a close waits for a save that is under way before it asks."""


class Visits(QObject):
    """Shows one at a time.

    `left()` asks for Today, `back()` for the page before it; `resumed` carries the `Session` to go on with.
    """

    left = Signal()
    back = Signal()
    resumed = Signal(object)

    def __init__(self, house: House, sessions: Sessions, keeping: Keeping) -> None:
        """Take what else there is, what plays, and the log."""
        super().__init__()
        self._house, self._sessions, self._keeping = house, sessions, keeping
        self._leaving = False
        self._copies: set[Path] = set()
        house.keeper.looked.connect(self._looked)

    def find_copies(self) -> None:
        """Look at what a sync tool left beside the log."""
        for file in self._house.keeper.copies():
            self._copies.add(file)
            self._house.keeper.look(file)

    def offer(self, session: Session) -> None:
        """Offer to go on with a session that was interrupted."""
        from hamstretch.ui.found import FoundPage  # noqa: PLC0415 - hardly any start needs it

        page = FoundPage(self._house.model, self._house.theme, session, old=self._old(session))
        page.resumed.connect(lambda: self._go_on(session))
        page.kept.connect(lambda: self.left.emit() if self._sessions.driver.keep(session) else None)
        page.discarded.connect(self._discard)
        self._house.window.show_session(page, self.tr("Session"))

    def _go_on(self, session: Session) -> None:
        """Go on, unless the answers have grown old on the page."""
        if self._old(session) and session.question is not Question.RED_FLAGS:
            self.offer(session)
        else:
            self.resumed.emit(session)

    def _old(self, session: Session) -> bool:
        """Whether a session's check-in is no longer one to stretch on: too long ago, or a lock since."""
        model = self._house.model
        return stale(session.at.local, model.now()) or model.today().lock is not Lock.NONE

    @Slot()
    def _discard(self) -> None:
        self._sessions.driver.discard()
        self.left.emit()

    def first_run(self) -> None:
        """Ask the safety questions and set the plan up."""
        from hamstretch.ui.first_run import FirstRun  # noqa: PLC0415 - one start in a lifetime needs it

        page = FirstRun(self._house.model, self._house.theme)
        page.finished.connect(self.left)
        self._house.window.show_session(page, self.tr("Welcome"))

    @Slot()
    def screen(self) -> None:
        """Ask the full safety list again."""
        from hamstretch.ui.screening import ScreeningPage  # noqa: PLC0415 - as above, once a month

        page = ScreeningPage(self._house.model, self._house.theme)
        page.answered.connect(self.left)
        self._house.window.show_session(page, self.tr("Safety questions"))

    @Slot()
    def history(self) -> None:
        """Show what is in the log, entry by entry."""
        from hamstretch.ui.history import History  # noqa: PLC0415 - as above

        page = History(self._house.model, self._house.theme)
        page.left.connect(self.back)
        self._house.window.show_session(page, self.tr("History"))

    @Slot()
    def report(self) -> None:
        """Make a page or data of the log for somebody else."""
        from hamstretch.ui.report_page import ReportPage  # noqa: PLC0415 - as above

        page = ReportPage(self._house.model, self._house.theme, self._source)
        page.left.connect(self.back)
        self._house.window.show_session(page, self.tr("Report"))

    def _source(self) -> Source:
        """Return the log as it is now."""
        from hamstretch.export import Source  # noqa: PLC0415 - as above

        model = self._house.model
        return Source(
            written=model.written,
            head=self._keeping.file.head,
            settings=model.settings,
            catalog=self._house.model.catalog,
            wording=model.wording,
            now=model.now(),
        )

    @Slot()
    def care(self) -> None:
        """Show the log's backups and the way to other logs."""
        from hamstretch.ui.log_care import LogCare  # noqa: PLC0415 - as above, hardly ever

        page = LogCare(self._house.model, self._house.theme, self._house.keeper)
        page.left.connect(self.back)
        self._house.window.show_session(page, self.tr("Your log"))

    @Slot(object, object)
    def _looked(self, file: Path, found: Merge | Say) -> None:
        """Offer a copy that a sync tool left, once, when it has something that is missing here."""
        if file not in self._copies or not isinstance(found, Merge) or not found.added:
            return
        self._copies.discard(file)
        if self._house.window.in_session:
            self._house.model.failed.emit(say("app.copy-found", file=file.name))
            return
        from hamstretch.ui.merge_page import MergePage  # noqa: PLC0415 - hardly any start needs it

        page = MergePage(self._house.model, self._house.theme, self._house.keeper, file, found=True)
        page.left.connect(self.back)
        self._house.window.show_session(page, self.tr("Your log"))

    @Slot(str)
    def self_test(self, id_: str) -> None:
        """Take a self-test by its id; an unknown one changes nothing."""
        from hamstretch.ui.self_test import SelfTestFlow  # noqa: PLC0415 - once in two weeks

        found = self._house.model.catalog.tests.get(id_)
        if found is None:
            return
        flow = SelfTestFlow(self._house.model, self._house.theme, self._house.figures, found)
        flow.left.connect(self.left)
        flow.screeningAsked.connect(self.screen)
        self._house.window.show_session(flow, found.name)
        flow.start()

    @Slot(object)
    def ask_function(self, due: Due) -> None:
        """Ask what goes how well: own activities, how it is on the whole, the questionnaire."""
        from hamstretch.ui.functions import FunctionFlow  # noqa: PLC0415 - once a month

        flow = FunctionFlow(self._house.model, self._house.theme, due)
        flow.left.connect(self.left)
        self._house.window.show_session(flow, self.tr("Questions"))
        flow.start()

    def may_close(self) -> bool:
        """Let the window close when everything is saved; else ask over it."""
        if self._leaving or self._keeping.writer.settle(CLOSE_S):
            return True
        from hamstretch.ui.leave_page import LeavePage  # noqa: PLC0415 - hardly any run needs it

        house = self._house
        self._sessions.hold()
        page = LeavePage(house.model, house.theme)
        page.stayed.connect(house.window.uncover)
        page.saved.connect(house.window.close)
        page.closed.connect(self._leave_unsaved)
        house.window.cover(page)
        house.window.show()  # it may have been put away
        return False

    @Slot()
    def _leave_unsaved(self) -> None:
        self._leaving = True
        self._house.window.close()
