"""The whole app on a driven clock, used as a person does: by keys, looking at the page that is shown."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstretch import __version__
from hamstretch.app import App
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import Entry, ScreeningRecord, SessionRecord
from hamstretch.core.session_types import Session
from hamstretch.core.settings import Settings
from hamstretch.core.steps import Kind
from hamstretch.core.wording import say
from hamstretch.services.clock import DrivenClock
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from hamstretch.ui.flow import SessionFlow
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.screening import ScreeningPage
from hamstretch.ui.symptoms import SymptomsPage
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.turns import GROWING, Turns
from tests.fakes import MONDAY, uuid

K = Qt.Key
PATIENCE = 3000
"""Ticks after which something that does not happen is a fault."""


def whole(app: App) -> None:
    """Let the window take on its new look and put up its pages to their end, without their turns."""
    if app.built and app.window.current:
        app.window.page(app.window.current)
        for turns in app.window.findChildren(Turns, GROWING):
            if turns.busy:
                turns.finish()
                QCoreApplication.processEvents()  # only then is what was added shown


class Heard:
    """Cues that are remembered instead of sounded; a slow one speaks until `end` is called."""

    def __init__(self, *, slow: bool = False) -> None:
        self.chimes: list[str] = []
        self.words: list[str] = []
        self.brief: list[str] = []
        self.cut: list[str] = []
        self.late: list[str] = []
        self.warmed, self.warm_now = 0, False
        self.voiced = True
        self._slow, self._said = slow, ""
        self._tell: Callable[[bool], None] = lambda _on: None

    def listen(self, talking: Callable[[bool], None]) -> None:
        self._tell = talking

    def warm(self) -> None:
        self.warmed += 1
        self.warm_now = True

    def chime(self, name: str) -> None:
        self.chimes.append(name)

    def speak(self, text: str, *, brief: bool = False, late: bool = False) -> None:
        if brief:
            self.brief.append(text)
            return
        self.words.append(text)
        if late:
            self.late.append(text)
        if self._slow:
            self._said = text
            self._tell(True)

    def hush(self) -> None:
        self.cut.append(self._said)
        self.end()

    def look(self) -> None:
        pass

    def cool(self) -> None:
        self.warm_now = False

    def voices(self, found: Callable[[tuple[str, ...]], None]) -> None:
        found(("Ada", "Tom"))

    def end(self) -> None:
        """Come to the end of what is being said."""
        self._said = ""
        self._tell(False)


class Stage:
    """One run of the app over a folder; `settings` None is a folder in which nothing was ever agreed.

    Else the full safety list was answered this morning. A second run over a folder finds what the first left.
    """

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        now: datetime = MONDAY,
        entries: Sequence[Entry] = (),
        settings: Settings | None = Settings(agreed=True),  # noqa: B008 - frozen
    ) -> None:
        self.places = Places.under(folder)
        self.places.create()
        if settings is not None and not self.places.log.exists():
            SettingsStore(self.places.settings).save(settings)
            log = LogFile(self.places.log, __version__)
            for entry in (screened(now), *entries):
                log.add(entry)
            log.close()
        self.clock, self.ticker, self.heard = DrivenClock(now), ManualTicker(), Heard()
        self.app = App(_running(), self.places, self.clock, self.ticker, self.heard)
        self.window = self.app.window
        qtbot.addWidget(self.window)
        self.app.open()
        self.window.resize(1000, 800)
        self.window.activateWindow()
        self.settle()

    # -- what is there ------------------------------------------------------------------------------

    @property
    def flow(self) -> SessionFlow:
        assert self.app.sessions.flow is not None
        return self.app.sessions.flow

    @property
    def page(self) -> QWidget:
        """The page that fills the window, or Today."""
        if self.app.sessions.flow is not None:
            return self.app.sessions.flow.currentWidget()
        whole(self.app)
        shown = self.window._session
        return self.window.page(self.window.current) if shown is None else shown

    @property
    def player(self) -> PlayerScreen:
        assert isinstance(self.page, PlayerScreen), self.page
        return self.page

    @property
    def session(self) -> Session:
        assert self.app.sessions.current is not None
        return self.app.sessions.current

    @property
    def entries(self) -> Sequence[Entry]:
        return self.app.model.entries

    @property
    def record(self) -> SessionRecord:
        """The last entry, which must be a session."""
        last = self.entries[-1]
        assert isinstance(last, SessionRecord)
        return last

    @property
    def banner(self) -> str:
        return " ".join(self.window._banner.texts)

    def wording(self, id_: str) -> str:
        """A message without arguments, in words."""
        return self.app.model.say(say(id_))

    def journal(self) -> Session | None:
        """What a start after a crash would find."""
        return JournalFile(self.places.journal, Session).load()

    def text(self) -> str:
        """Everything written on the page."""
        labels = [w for w in self.page.findChildren(QLabel) if w.isVisibleTo(self.page)]
        return " ".join(label.text() for label in labels)

    def button(self, words: str) -> Button:
        """The visible button whose words begin so."""
        return next(b for b in self._all(Button) if b.text().replace("&", "").startswith(words))

    def tick(self, words: str) -> Tick:
        """The box of these words, which need not have been opened yet."""
        return next(t for t in self.page.findChildren(Tick) if t.text().startswith(words))

    def buttons(self) -> list[str]:
        """The words of every visible button."""
        return [b.text().replace("&", "") for b in self._all(Button)]

    def _all(self, kind: type[Button]) -> list[Button]:
        return [b for b in self.page.findChildren(kind) if b.isVisibleTo(self.page)]

    # -- hands --------------------------------------------------------------------------------------

    def settle(self) -> None:
        self.app.keeping.writer.settle()
        whole(self.app)
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def read(self) -> None:
        """Turn the list of symptoms that is shown over by Enter until its end was in sight."""
        for _ in range(PATIENCE):
            if self.window.findChild(SymptomsPage).read:
                return
            self.press(K.Key_Return)
        raise AssertionError(self.page)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is, one after the other."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - beside its one use

        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)
            self.settle()

    def rate(self, number: int) -> None:
        """Type a rating and Enter."""
        self.press(*(Qt.Key(K.Key_0 + int(digit)) for digit in str(number)), K.Key_Return)

    def start(self, routine: str, pre: int | None = None) -> None:
        """Start a routine, with a rating before it; a list and a ready page are passed where they come."""
        self.app.sessions.start(routine)
        self.settle()
        if isinstance(self.page, ScreeningPage):
            self.read()
            self.press(K.Key_Return)
        if pre is not None:
            self.rate(pre)
            if self.app.sessions.current is None:
                self.press(K.Key_Return)

    def let(self, seconds: float, tick_s: float = 0.5) -> None:
        """Let time pass in ticks."""
        for _ in range(round(seconds / tick_s)):
            self.clock.advance(tick_s)
            self.ticker.tick()
        self.settle()

    def until(self, there: Callable[[Session], bool]) -> None:
        """Let time pass, ending waiting steps, until the session is there."""
        for _ in range(PATIENCE):
            if there(self.session):
                self.settle()
                return
            if self.session.step is not None and self.session.step.waits:
                self.press(K.Key_Space)
            self.clock.advance(0.5)
            self.ticker.tick()
        raise AssertionError(self.session)

    def hold(self, seconds: float = 0.0) -> None:
        """Let time pass until a hold has gone on for so long."""
        self.until(lambda s: s.step is not None and s.step.kind is Kind.HOLD and s.elapsed >= seconds)

    def close(self) -> None:
        """Close the window as its user does."""
        self.window.close()
        self.settle()


def screened(now: datetime) -> ScreeningRecord:
    """The full list with nothing ticked, some hours ago."""
    return ScreeningRecord(id=uuid(800), at=Stamp.of(now - timedelta(hours=1)), ticked=())


def _running() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
