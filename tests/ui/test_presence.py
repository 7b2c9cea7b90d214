"""The whole app with its reminders, on driven clocks and a driven desktop: window, tray, socket, log."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel

from hamstretch import __version__
from hamstretch.app import App
from hamstretch.core.break_records import BreakKind, BreakOutcome, BreakRecord
from hamstretch.core.break_types import BreakNow, Leave, PauseFor, Phase, StartNow
from hamstretch.core.ports import MediaKey
from hamstretch.core.record_terms import CheckIn, Moment, Why
from hamstretch.core.records import SessionRecord
from hamstretch.core.session_types import Decline, EndEarly, Mode
from hamstretch.core.settings import Settings
from hamstretch.reminders import World
from hamstretch.services.autostart import DrivenAutostart
from hamstretch.services.clock import DrivenClock
from hamstretch.services.idle import DrivenIdle
from hamstretch.services.instance import DrivenInstance
from hamstretch.services.mpris import DrivenMedia
from hamstretch.services.notify import KeptNotes
from hamstretch.services.quiet import DrivenQuiet
from hamstretch.services.sleep_watch import DrivenSleep
from hamstretch.services.ticker import ManualTicker
from hamstretch.services.tray_host import DrivenTrayHost
from hamstretch.storage.break_file import BreakFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from hamstretch.ui.break_driver import Senses
from hamstretch.ui.break_line import BreakLine
from hamstretch.ui.flow import SessionFlow
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.reasons import ReasonPage
from hamstretch.widgets.controls import Button
from tests.stage import Heard, screened, whole

MONDAY = datetime.fromisoformat("2026-03-02T09:30:00+01:00")
pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("does not support raise", extend=True),
]


class Run:
    """One run of the program over a folder."""

    def __init__(
        self, folder: Path, *, tray: bool = True, background: bool = False, routine: str | None = None
    ) -> None:
        self.places = Places.under(folder)
        self.places.create()
        if not self.places.log.exists():
            SettingsStore(self.places.settings).save(Settings(agreed=True))
            log = LogFile(self.places.log, __version__)
            log.add(screened(MONDAY))
            log.close()
        self.clock, self.ticker, self.timer = DrivenClock(MONDAY), ManualTicker(), ManualTicker()
        self.idle, self.quiet, self.notes = DrivenIdle(0.0, "test"), DrivenQuiet(), KeptNotes()
        self.instance, self.autostart = DrivenInstance(), DrivenAutostart(False)
        senses = Senses(
            self.timer,
            BreakFile(self.places.breaks),
            self.idle,
            self.quiet,
            DrivenSleep(),
        )
        self.media = DrivenMedia()
        world = World(
            senses,
            self.instance,
            self.autostart,
            DrivenTrayHost(there=tray),
            lambda _bubble: self.notes,
            media=self.media,
        )
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        self.app = App(qt, self.places, self.clock, self.ticker, Heard())
        if not background:
            self.app.open(routine)
        self.app.attend(world, background=background)
        assert self.app.presence is not None
        self.presence = self.app.presence
        self.settle()

    @property
    def driver(self):  # noqa: ANN201 - the break driver
        return self.presence.reminders.driver

    @property
    def records(self) -> list[BreakRecord]:
        return [e for e in self.app.model.entries if isinstance(e, BreakRecord)]

    def settle(self) -> None:
        whole(self.app)
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def let(self, minutes: float) -> None:
        """Let time pass as the reminders' timer is set."""
        left = minutes * 60
        while left > 0:
            assert self.timer.interval_ms is not None
            step = min(left, self.timer.interval_ms / 1000)
            self.clock.advance(step)
            left -= step
            self.timer.tick()
        self.settle()

    def rate(self, number: int) -> None:
        """Answer the question about pain."""
        flow = self.app.sessions.flow
        assert flow is not None
        page = flow.currentWidget()
        assert isinstance(page, RatingPage)
        page.rated.emit(CheckIn(moment=Moment.BEFORE, nrs=number))
        self.settle()

    def begin(self) -> None:
        """Start a session and pass what stands before its first step."""
        if self.app.sessions.flow is None:
            self.app.sessions.start("desk-routine")
        self.rate(0)
        flow = self.app.sessions.flow
        if isinstance(flow, SessionFlow) and isinstance(flow.currentWidget(), ReadyPage):
            flow.currentWidget().started.emit()
        self.settle()

    def play(self) -> None:
        """Let the session run to its end."""
        for _ in range(2000):
            session = self.app.sessions.current
            if session is None:
                break
            if session.mode is Mode.ASKING:
                self.app.sessions.driver.send(Decline())
            self.clock.advance(0.5)
            self.ticker.tick()
        self.settle()

    def leave(self) -> None:
        """Leave the summary."""
        assert self.app.sessions.flow is not None
        self.app.sessions.flow.left.emit()
        self.settle()

    def button(self, words: str) -> Button:
        found = [b for b in self.app.window.findChildren(Button) if words in b.text() and b.isVisible()]
        return found[0]

    def end(self) -> None:
        self.presence.quit()
        self.settle()
        if self.app.built:
            self.app.window.deleteLater()
        self.settle()


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    made = Run(tmp_path)
    yield made
    made.end()


@pytest.fixture
def hidden(tmp_path: Path) -> Iterator[Run]:
    made = Run(tmp_path, background=True)
    yield made
    made.end()


def test_the_background_builds_no_window_until_one_is_wanted(hidden: Run) -> None:
    assert not hidden.app.built
    hidden.let(60)
    assert not hidden.app.built
    hidden.instance.call(do="show")
    hidden.settle()
    assert hidden.app.window.isVisible()


def test_a_break_brings_the_window_and_takes_it_away_again(hidden: Run) -> None:
    hidden.let(50.1)
    assert hidden.driver.view.phase is Phase.PROMPT
    hidden.driver.send(StartNow())
    hidden.settle()
    assert hidden.app.window.isVisible()
    hidden.rate(1)
    hidden.play()
    (session,) = [e for e in hidden.app.model.entries if isinstance(e, SessionRecord)]
    assert (session.routine, session.planned) == ("desk-break", False)
    (record,) = hidden.records
    assert (record.kind, record.outcome, record.session) == (
        BreakKind.MICRO,
        BreakOutcome.DONE,
        session.id,
    )
    hidden.leave()
    assert not hidden.app.window.isVisible()
    assert hidden.driver.view.phase is Phase.COUNTING


def test_a_break_that_is_stopped_for_pain_is_recorded_as_that(hidden: Run) -> None:
    hidden.let(50.1)
    hidden.driver.send(StartNow())
    hidden.settle()
    hidden.rate(8)
    hidden.leave()
    assert [r.outcome for r in hidden.records] == [BreakOutcome.SKIPPED]
    assert hidden.driver.view.offer.routine == ""
    assert hidden.driver.view.offer.ease == "walk"


def test_closing_the_window_leaves_the_tray_and_says_so_once(run: Run) -> None:
    run.app.window.close()
    run.settle()
    assert not run.app.window.isVisible()
    assert run.timer.running
    assert run.notes.shown is not None
    run.notes.withdraw()
    run.presence.show_page("today")
    run.app.window.close()
    assert run.notes.shown is None


def test_without_a_tray_closing_the_window_is_the_end(tmp_path: Path) -> None:
    run = Run(tmp_path, tray=False)
    run.app.window.close()
    run.settle()
    assert not run.timer.running
    run.end()


def test_another_session_that_is_started_by_hand_counts_too(run: Run) -> None:
    run.app.sessions.start("desk-break")
    run.settle()
    assert run.driver.view.phase is Phase.PLAYING
    run.rate(0)
    run.play()
    assert [r.outcome for r in run.records] == [BreakOutcome.DONE]
    run.leave()
    assert run.driver.view.phase is Phase.COUNTING


def test_today_shows_the_minutes_and_pauses(run: Run) -> None:
    (line,) = [w for w in run.app.window.findChildren(BreakLine) if w.isVisible()]
    assert line._words.text() == "Next break in 50 min"
    run.let(10)
    assert line._words.text() == "Next break in 40 min"
    line.commanded.emit(PauseFor(3600))
    assert "paused" in line._words.text()
    run.button("Resume").click()
    run.settle()
    assert line._words.text() == "Next break in 40 min"


def test_out_of_sight_nobody_counts_the_minutes(run: Run) -> None:
    assert run.timer.interval_ms is not None
    assert run.timer.interval_ms <= 60_000
    run.app.window.show_page("settings")
    run.settle()
    run.let(0.1)
    assert run.timer.interval_ms > 120_000


def shown(run: Run) -> list[str]:
    return [b.text() for b in run.app.window.findChildren(Button) if b.isVisible()]


def told(run: Run) -> list[str]:
    return [w.text() for w in run.app.window.findChildren(QLabel) if w.isVisible()]


def test_starting_with_the_desktop_is_offered_once_and_by_itself(run: Run) -> None:
    run.button("Start the six-week plan").click()
    run.settle()
    assert "Take the test" not in shown(run)
    run.button("No").click()
    run.settle()
    assert run.app.model.settings.autostart_offered
    assert run.autostart.enabled() is False
    assert "Yes, start it" not in shown(run)
    assert "hamstretch starts only when you open it. Settings can change that." in told(run)
    run.app.window.show_page("settings")
    run.app.window.show_page("today")
    run.settle()
    assert "hamstretch starts only when you open it. Settings can change that." not in told(run)


def test_a_yes_is_answered_in_words_and_leaves_the_focus_on_the_page(run: Run) -> None:
    run.button("Start the six-week plan").click()
    run.settle()
    yes = run.button("Yes, start it")
    yes.setFocus()
    yes.click()
    run.settle()
    assert run.autostart.enabled() is True
    assert "hamstretch now starts when you log in. Settings can change that." in told(run)
    focus = run.app.window.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Start"


def test_settings_show_what_the_system_says(run: Run) -> None:
    run.app.window.show_page("settings")
    run.settle()
    run.app.window.findChild(object, "autostart").click()
    assert run.autostart.enabled() is True


def test_a_second_start_asks_the_first_for_a_routine(run: Run) -> None:
    answer = run.instance.call(do="start", routine="desk-routine")
    assert answer["ok"]
    run.settle()
    flow = run.app.sessions.flow
    assert flow is not None
    answer = run.instance.call(do="start", routine="desk-break")
    assert not answer["ok"]
    assert "a session is running" in str(answer["text"])
    run.settle()
    assert run.app.sessions.flow is flow


def test_quit_over_the_socket_keeps_the_state(tmp_path: Path) -> None:
    run = Run(tmp_path)
    run.driver.send(PauseFor(3600))
    run.instance.call(do="quit")
    run.settle()
    assert not run.timer.running
    again = Run(tmp_path, background=True)
    assert again.driver.view.paused
    again.end()
    run.end()


def test_a_damaged_state_is_said_and_reminds_anew(tmp_path: Path) -> None:
    Run(tmp_path).end()
    (tmp_path / "breaks.json").write_text("{nonsense")
    run = Run(tmp_path)
    assert run.driver.view.due is not None
    (aside,) = tmp_path.glob("breaks*damaged*")
    said = [w.text() for w in run.app.window.findChildren(QLabel)]
    assert any(str(aside) in text and "begin anew" in text for text in said)
    run.end()


def test_escape_is_recorded_and_the_next_one_comes_after_a_whole_interval(run: Run) -> None:
    run.let(50.1)
    run.driver.send(Leave())
    assert [r.outcome for r in run.records] == [BreakOutcome.SKIPPED]
    run.let(49)
    assert run.driver.view.phase is Phase.COUNTING


def test_a_break_now_while_a_session_runs_changes_nothing(run: Run) -> None:
    run.app.sessions.start("desk-routine")
    run.settle()
    flow = run.app.sessions.flow
    run.driver.send(BreakNow())
    run.settle()
    assert run.app.sessions.flow is flow


def test_a_window_that_is_closed_at_the_question_leaves_the_break_out(hidden: Run) -> None:
    hidden.let(50.1)
    hidden.driver.send(StartNow())
    hidden.settle()
    hidden.app.window.close()
    hidden.settle()
    assert hidden.app.sessions.flow is None
    assert hidden.driver.view.phase is Phase.COUNTING
    assert [r.outcome for r in hidden.records] == [BreakOutcome.SKIPPED]


def test_a_window_that_is_closed_during_a_hold_pauses_it(run: Run) -> None:
    run.app.sessions.start("desk-break")
    run.settle()
    run.rate(0)
    run.app.window.close()
    assert run.app.sessions.current is not None
    assert run.app.sessions.current.mode is Mode.PAUSED


def test_the_tray_holds_nothing_of_a_session_a_figure_or_the_window(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from hamstretch.launch import start
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import QtTicker
from hamstretch.storage.places import Places
from hamstretch.reminders import of_desktop
from hamstretch.widgets.theme import application
qt, places = application(), Places.under(Path({str(tmp_path)!r}))
app = start(qt, places, SystemClock(), QtTicker())
app.attend(of_desktop(places, Path({str(tmp_path)!r})), background=True)
qt.processEvents()
print(*sys.modules)
app.end()
"""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    env["DBUS_SESSION_BUS_ADDRESS"] = env["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nowhere"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True, timeout=60
    )
    loaded = done.stdout.split()
    assert "hamstretch.presence" in loaded
    spared = (
        "hamstretch.figure",
        "hamstretch.playing",
        "hamstretch.services.sound",
        "hamstretch.core.session_types",
        "hamstretch.ui.shell",
        "hamstretch.ui.break_prompt",
        "tinydb",
        "numpy",
        "PySide6.QtMultimedia",
        "concurrent",
    )
    assert [name for name in loaded if name.startswith(spared)] == []


def test_media_keys_lead_a_session_whatever_has_the_focus(run: Run) -> None:
    assert run.media.track is None
    run.begin()
    first = run.media.track
    assert first is not None
    assert (first.number, first.title, first.flows, first.takes_keys) == (1, "March on the spot", True, True)
    run.media.press(MediaKey.PAUSE)
    run.media.press(MediaKey.PAUSE)
    assert run.media.track == replace(first, flows=False)
    run.app.window.close()
    assert not run.app.window.isVisible()
    run.media.press(MediaKey.PLAY)
    run.media.press(MediaKey.PLAY)
    assert run.app.window.isVisible()
    assert run.media.track == first
    run.media.press(MediaKey.NEXT)
    run.media.press(MediaKey.PREVIOUS)
    assert run.media.track == first


def test_a_media_key_answers_no_question_and_ends_nothing_unasked(run: Run) -> None:
    run.app.sessions.start("desk-routine")
    run.media.press(MediaKey.PLAY)
    assert run.app.sessions.current is None
    run.begin()
    run.media.press(MediaKey.STOP)
    run.settle()
    assert run.app.sessions.flow is not None
    assert isinstance(run.app.sessions.flow.currentWidget(), ReasonPage)
    run.media.press(MediaKey.PLAY)
    assert run.app.sessions.current is not None
    assert run.app.sessions.current.mode is Mode.PAUSED
    run.app.sessions.driver.send(EndEarly(Why.TIME))
    run.settle()
    assert run.media.track is None or not run.media.track.takes_keys


def test_no_break_comes_over_a_session_that_the_start_opened(tmp_path: Path) -> None:
    run = Run(tmp_path, routine="desk-routine")
    run.begin()
    assert run.driver.view.phase is Phase.PLAYING
    run.let(60)
    assert run.driver.view.phase is Phase.PLAYING
    run.end()
