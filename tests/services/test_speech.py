"""Speech as its engine sees it: one text at a time, brief ones never over another, none late, none queued."""

import enum
import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from hamstretch.core.wording import Say, Wording, say
from hamstretch.services import environment
from hamstretch.services.clock import DrivenClock
from hamstretch.services.environment import Missing
from hamstretch.services.speech import ENGINES, LATE_S, PATIENCE_S, PLATFORMS, TRIES, Speech
from tests.patience import PATIENCE_MS

ROOT = Path(__file__).parents[2]


class State(enum.Enum):
    Ready = 0
    Speaking = 1
    Error = 3


class Engine(QObject):
    """An engine without a voice: it notes what it is told, and the test says what becomes of it."""

    State = State
    stateChanged = Signal(object)  # noqa: N815  Qt's own style
    engineChanged = Signal(str)  # noqa: N815  the same
    errorOccurred = Signal(object, str)  # noqa: N815  the same

    def __init__(self) -> None:
        super().__init__()
        self.now, self.name = State.Error, ""
        self.did: list[str] = []

    def state(self) -> State:
        return self.now

    def engine(self) -> str:
        return self.name

    def locale(self) -> QLocale:
        return QLocale("en_GB")

    def availableVoices(self) -> list[object]:  # noqa: N802  the same
        return []

    def availableLocales(self) -> list[QLocale]:  # noqa: N802  the same
        return []

    def voice(self) -> None:
        return None

    @Slot(str)
    def setEngine(self, name: str) -> None:
        self.name = name
        self.did.append(f"connect {name}")

    @Slot(float)
    def setRate(self, rate: float) -> None:
        self.rate = rate

    @Slot(str)
    def say(self, text: str) -> None:
        self.did.append(text)

    @Slot()
    def stop(self) -> None:
        self.did.append("stop")


class Driven(Speech):
    """Speech with that engine and a clock that is driven."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock, self.qtbot = DrivenClock(datetime(2026, 1, 5, tzinfo=UTC)), qtbot
        self.complaints: list[Say] = []
        super().__init__(self.clock, self.complaints.append)
        self.made, self.told = Engine(), list[bool]()
        self.tell = self.told.append

    def _chosen(self) -> str:
        return "speechd"

    def _make(self) -> Engine:  # type: ignore[override]
        return self.made

    def _wake(self) -> None:
        self._ask()

    def becomes(self, *states: State) -> None:
        for state in states:
            self.made.now = state
            self.made.stateChanged.emit(state)

    def speak(self, text: str, *, brief: bool = False, late: bool = False) -> None:
        self.say(text, "", 100, brief=brief, late=late)

    def did(self, *wanted: str) -> None:
        """Wait until the engine's thread has done just this since it was connected."""
        self.qtbot.waitUntil(
            lambda: [d for d in self.made.did if d != "connect speechd"] == list(wanted), timeout=PATIENCE_MS
        )


@pytest.fixture
def speech(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driven]:
    monkeypatch.setattr(environment, "speech", lambda: None)
    speech = Driven(qtbot)
    yield speech
    speech.close()


@pytest.fixture
def ready(speech: Driven, qtbot: QtBot) -> Driven:
    speech.warm()
    qtbot.waitUntil(lambda: speech.made.did == ["connect speechd"], timeout=PATIENCE_MS)
    speech.becomes(State.Ready)
    return speech


def test_nothing_is_connected_before_it_is_wanted(speech: Driven) -> None:
    assert speech.made.did == []


def test_an_instruction_is_told_from_its_order_to_its_end(ready: Driven) -> None:
    ready.speak("Now the left.")
    assert ready.told == [True]
    ready.did("Now the left.")
    ready.becomes(State.Speaking)
    assert ready.told == [True]
    ready.becomes(State.Ready)
    assert ready.told == [True, False]


def test_a_new_instruction_takes_the_place_of_the_old_and_the_end_of_the_old_is_not_its_own(
    ready: Driven,
) -> None:
    ready.speak("One.")
    ready.becomes(State.Speaking)
    ready.speak("Two.")
    ready.did("One.", "stop", "Two.")
    ready.becomes(State.Ready)
    assert ready.told == [True]
    ready.becomes(State.Speaking, State.Ready)
    assert ready.told == [True, False]


def test_a_count_is_never_said_over_another_text_and_nobody_waits_for_it(ready: Driven) -> None:
    ready.speak("One.")
    ready.speak("Half way.", brief=True)
    ready.becomes(State.Speaking)
    ready.speak("Half way.", brief=True)
    ready.becomes(State.Ready)
    ready.speak("Half way.", brief=True)
    ready.did("One.", "Half way.")
    ready.becomes(State.Speaking, State.Ready)
    assert ready.told == [True, False]


def test_hushing_ends_the_wait_at_once(ready: Driven) -> None:
    ready.speak("One.")
    ready.becomes(State.Speaking)
    ready.hush()
    assert ready.told == [True, False]
    ready.did("One.", "stop")


@pytest.mark.parametrize(("waited", "said"), [(LATE_S - 0.1, ["One."]), (LATE_S + 0.1, [])])
def test_what_waits_for_its_engine_is_said_in_time_or_not_at_all(
    speech: Driven, qtbot: QtBot, waited: float, said: list[str]
) -> None:
    speech.speak("One.")
    speech.speak("Half way.", brief=True)
    assert speech.told == [True]
    qtbot.waitUntil(lambda: "connect speechd" in speech.made.did, timeout=PATIENCE_MS)
    speech.clock.advance(waited)
    speech.becomes(State.Ready)
    speech.did(*said)
    assert speech.told == ([True] if said else [True, False])


def test_a_session_waits_once_for_an_engine_that_does_not_come(speech: Driven) -> None:
    speech.speak("One.")
    speech.clock.advance(PATIENCE_S - 0.1)
    speech.look()
    assert speech.told == [True]
    speech.clock.advance(0.2)
    speech.look()
    assert speech.told == [True, False]
    speech.speak("Two.")
    assert speech.told == [True, False], "the next instruction is not waited for"
    speech.becomes(State.Ready)


def test_only_the_last_of_several_waits_for_the_engine(speech: Driven, qtbot: QtBot) -> None:
    speech.speak("One.")
    speech.speak("Two.")
    qtbot.waitUntil(lambda: "connect speechd" in speech.made.did, timeout=PATIENCE_MS)
    speech.becomes(State.Ready)
    speech.did("Two.")


def test_a_service_that_is_just_going_away_is_asked_again_and_then_given_up_with_one_sentence(
    speech: Driven, qtbot: QtBot
) -> None:
    speech.speak("One.")
    for tried in range(1, TRIES + 1):
        qtbot.waitUntil(
            lambda tried=tried: speech.made.did == ["connect speechd"] * tried, timeout=PATIENCE_MS
        )
        assert (speech.complaints, speech.told) == ([], [True])
        if tried == 1:
            speech.made.engineChanged.emit("speechd")
        else:
            speech.made.errorOccurred.emit(None, "refused")
    speech.speak("Two.")
    assert [c.id for c in speech.complaints] == [f"sound.no_voice.{sys.platform}"]
    assert speech.told == [True, False]


def test_a_service_that_comes_up_at_the_second_try_says_what_was_wanted(speech: Driven, qtbot: QtBot) -> None:
    speech.speak("One.")
    qtbot.waitUntil(lambda: speech.made.did == ["connect speechd"], timeout=PATIENCE_MS)
    speech.made.errorOccurred.emit(None, "refused")
    qtbot.waitUntil(lambda: speech.made.did == ["connect speechd"] * 2, timeout=PATIENCE_MS)
    speech.becomes(State.Ready)
    speech.did("One.")


def test_without_a_voice_the_app_says_once_what_to_install(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Missing("speech", "libspeechd.so.2", "libspeechd2", say("environment.speech"))
    monkeypatch.setattr(environment, "speech", lambda: lacking)
    speech = Driven(qtbot)
    speech.warm()
    speech.speak("One.")
    assert speech.complaints == [lacking.say]
    assert speech.told == []
    heard: list[tuple[str, ...]] = []
    speech.voices(heard.append)
    assert heard == [()]


MUTE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from hamstretch.launch import _end
from hamstretch.services import speech
from hamstretch.services.clock import SystemClock

app = QCoreApplication([])
voice = speech.Speech(SystemClock(), print)
voice._wake = voice._ask
clock = SystemClock()
before = clock.monotonic()
voice.say("Sit tall.", "", 100, brief=False)
print("held up" if clock.monotonic() - before > 3 else "free", flush=True)
QTimer.singleShot(1500, app.quit)
sys.exit(_end(app, app.exec()))
"""


@pytest.mark.qt_log_ignore("pipewire")  # a library that Qt would like and this machine need not have
@pytest.mark.skipif(sys.platform == "win32", reason="the service is reached over a Unix socket")
def test_a_service_that_never_answers_holds_up_neither_the_app_nor_its_end(tmp_path: Path) -> None:
    if environment.speech() is not None or not _engine_of_the_service():
        pytest.skip("no speech-dispatcher for Qt on this machine")
    address = tmp_path / "mute.sock"
    env = os.environ | {"SPEECHD_ADDRESS": f"unix_socket:{address}", "QT_QPA_PLATFORM": "offscreen"}
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(address))
        mute.listen()
        done = subprocess.run(
            [sys.executable, "-c", MUTE],
            env=env,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        asked = bool(select.select([mute], [], [], 0)[0])
    assert (done.returncode, done.stdout) == (0, "free\n"), done.stderr
    assert asked, "the service was never asked, so nothing was shown"


def _engine_of_the_service() -> bool:
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - where its library is there

    return "speechd" in QTextToSpeech.availableEngines()


def test_there_is_a_sentence_for_every_platform_and_mock_is_no_engine(wording: Wording) -> None:
    assert all(f"sound.no_voice.{platform}" in wording for platform in (*PLATFORMS, "other"))
    assert "mock" not in ENGINES


@pytest.mark.parametrize(("percent", "rate"), [(50, -1.0), (100, 0.0), (200, 1.0)])
def test_speed_is_heard_as_its_ratio(ready: Driven, percent: int, rate: float) -> None:
    ready.say("One.", "", percent, brief=False)
    ready.did("One.")
    assert ready.made.rate == pytest.approx(rate)
