"""Speaks with the system's own voice; on Linux its engine lives in a thread, for connecting takes seconds.

Every call to the engine is queued into its thread, and what it tells comes back the same way. Loaded when
the first session is near.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Q_ARG, QCoreApplication, QLocale, QMetaObject, QObject, QProcess, Qt, QThread, Slot

from hamstretch.core.ports import Clock
from hamstretch.core.wording import Say, say
from hamstretch.services import environment

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

ENGINES = ("speechd", "sapi", "winrt", "darwin", "macos", "flite", "android")
"""Engines that really speak, best first; Qt's "mock" is never one of them."""
SLOW = ("speechd",)
"""Those that block while they connect; the others are called from the window's own thread."""
USUAL = ("English (America)", "English (Great Britain)")
"""What espeak calls its plain voices; for the United States it would begin with the Caribbean one."""
PATIENCE_S = 6.0
"""[D] How long a session waits for an engine that connects, once: usual are 2 to 3 s."""
LATE_S = 10.0
"""[D] An instruction that waits for its engine longer than this is dropped; its pause waits as long."""
CLOSE_MS = 1000
"""How long the end of the app waits for an engine that is busy."""
LEFT: list[object] = []
"""What still waits for a dead service when the app ends: destroying it would end in a crash."""
TRIES = 3
"""A service that is just shutting down refuses; it is asked this often before it counts as absent."""
PLATFORMS = ("linux", "win32", "darwin")
"""Where there is a sentence of its own on how to get a voice."""
Told = Callable[[bool], None]


def nobody(_on: bool) -> None:
    """Stand in for whoever listens."""


class Speech(QObject):
    """Says one short text at a time; a new one takes the place of one that is still being said."""

    def __init__(
        self, clock: Clock, complain: Callable[[Say], None], locale: Callable[[], str] = lambda: "en"
    ) -> None:
        """Load nothing yet; `complain` gets one sentence where nothing can speak.

        `locale` tells the language that is spoken now, as in "pt_BR".
        """
        super().__init__()
        self._clock, self._complain, self._locale = clock, complain, locale
        self._spoken = ""
        self._slow = False
        self.tell: Told = nobody
        self._asked = self._ready = self._gone = self._connecting = False
        self._tries = 0
        self._engine: QTextToSpeech | None = None
        self._thread: QThread | None = None
        self._name = ""
        self._wanted: tuple[str, float] | None = None
        self._pending = self._speaking = self._brief = False
        self._told = False
        self._voices: dict[str, QVoice] = {}
        self._default: QVoice | None = None
        self._found: list[Callable[[tuple[str, ...]], None]] = []
        self._used: tuple[str, int] = ("", 100)

    # -- asking -------------------------------------------------------------------------------------

    @property
    def gone(self) -> bool:
        """Whether it is known that nothing can speak."""
        return self._gone

    def warm(self) -> None:
        """Connect to the engine, once; returns at once."""
        if self._asked:
            return
        self._asked = True
        missing = environment.speech()
        if missing is not None:
            self._give_up(missing.say)
            return
        self._name = self._chosen()
        if not self._name:
            self._give_up()
            return
        self._engine = self._make()
        if self._name in SLOW:
            self._thread = QThread(self)
            self._engine.moveToThread(self._thread)
            self._thread.start()
        self._engine.stateChanged.connect(self._state_changed)
        self._engine.engineChanged.connect(self._check)  # all that a first refusal tells
        self._engine.errorOccurred.connect(self._failed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)
        self._connect()

    def say(
        self, text: str, voice: str, rate_percent: int, *, brief: bool = False, late: bool = False
    ) -> None:
        """Say a text, or drop it: a brief one where anything is being said, any that may not be `late`."""
        self.warm()
        if self._gone or not text:
            return
        self._used = (voice, rate_percent)
        if not self._ready:
            if not brief:
                self._wanted = (text, math.inf if late else self._clock.monotonic())  # since when it waits
                self._tell(on=not self._slow)
        elif not brief or not (self._speaking or self._pending):
            self._say(text, brief=brief)

    def hush(self) -> None:
        """Break off what is being said."""
        self._wanted = None
        if self._speaking or self._pending:
            self._call("stop")
        self._pending = False
        self._tell(on=False)

    def look(self) -> None:
        """Drop what has waited too long for its engine; from then on nobody waits for that engine."""
        if self._wanted is not None and self._clock.monotonic() - self._wanted[1] > PATIENCE_S:
            self._wanted, self._slow = None, True
            self._tell(on=False)

    def voices(self, found: Callable[[tuple[str, ...]], None]) -> None:
        """Tell the names of the voices that speak the app's language, as soon as they are known."""
        self.warm()
        if self._ready or self._gone:
            found(tuple(self._voices))
        else:
            self._found.append(found)

    @Slot()
    def close(self) -> None:
        """End the thread with its engine; one that still waits for a dead service is left to the process."""
        engine, thread = self._engine, self._thread
        self._ready, self._gone = False, True
        self._engine = self._thread = None
        if engine is not None:
            engine.disconnect(self)
            engine.deleteLater()
        if thread is not None:
            thread.setParent(None)  # or it would be destroyed with this, running or not
            thread.quit()
            if not thread.wait(CLOSE_MS):
                LEFT.append((engine, thread))

    # -- the engine ---------------------------------------------------------------------------------

    def _chosen(self) -> str:
        """Return the best engine that this system has, or ""."""
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - costs memory until it is used

        there = QTextToSpeech.availableEngines()
        return next((each for each in ENGINES if each in there), "")

    def _make(self) -> QTextToSpeech:
        """Return an engine that is not connected to anything yet."""
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - costs memory until it is used

        return QTextToSpeech("none")  # by name only, and the name comes in its own thread

    def _connect(self) -> None:
        """Ask for the engine by its name; a service that is asleep is woken first."""
        self._tries, self._connecting = self._tries + 1, True
        if self._name in SLOW:
            self._wake()
        else:
            self._ask()

    def _wake(self) -> None:
        """Start the service: Qt does not where a former run of it has left its socket behind."""
        process = QProcess(self)
        process.finished.connect(self._ask)
        process.errorOccurred.connect(self._ask)
        process.start(environment.SPEAKERS[0], ["--spawn"])

    @Slot()
    def _ask(self) -> None:
        self._call("setEngine", Q_ARG(str, self._name))

    def _call(self, method: str, *args: Any) -> None:
        """Let the engine do something in its own thread."""
        if self._engine is not None:
            QMetaObject.invokeMethod(self._engine, method, Qt.ConnectionType.QueuedConnection, *args)

    @Slot(object)
    def _state_changed(self, state: QTextToSpeech.State) -> None:
        """Follow what the engine does; an end belongs to the last text unless that has not begun yet."""
        if self._engine is None:
            return
        kinds = self._engine.State
        if state is kinds.Error:
            self._failed()
        elif not self._ready and state is kinds.Ready and self._engine.engine() == self._name:
            self._begin()
        elif state is kinds.Speaking:
            self._pending, self._speaking = False, True
            self._tell(on=not self._brief)
        elif state is kinds.Ready:
            self._speaking = False
            if not self._pending:
                self._tell(on=False)

    def _begin(self) -> None:
        """Find the voices, now that the engine is there, and say what was wanted unless it is late by now."""
        self._ready, self._connecting, self._tries, self._slow = True, False, 0, False
        self._find_voices()
        for found in self._found:
            found(tuple(self._voices))
        self._found.clear()
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        if self._clock.monotonic() - wanted[1] <= LATE_S:
            self._say(wanted[0], brief=False)
        else:
            self._tell(on=False)

    @Slot()
    def _check(self) -> None:
        if self._engine is not None and self._engine.state() is self._engine.State.Error:
            self._failed()

    @Slot()
    def _failed(self) -> None:
        """Try again, for a service may just be going away or coming up; after some tries give it up."""
        if not (self._connecting or self._ready):
            return
        self._ready = self._connecting = self._speaking = self._pending = False
        if self._tries < TRIES:
            self._connect()
            return
        self._wanted = None
        self._tell(on=False)
        self._give_up()

    def _give_up(self, why: Say | None = None) -> None:
        """Say once how to get a voice."""
        self._gone = True
        for found in self._found:
            found(())
        self._found.clear()
        platform = sys.platform if sys.platform in PLATFORMS else "other"
        self._complain(why or say(f"sound.no_voice.{platform}"))

    def _say(self, text: str, *, brief: bool) -> None:
        if self._speaking or self._pending:
            self._call("stop")
        if self._spoken != self._locale():
            self._find_voices()
        voice, rate = self._used
        chosen = self._voices.get(voice, self._default)
        if chosen is not None:
            from PySide6.QtTextToSpeech import QVoice  # noqa: PLC0415 - loaded by now

            self._call("setVoice", Q_ARG(QVoice, chosen))
        self._call("setRate", Q_ARG(float, min(1.0, max(-1.0, math.log2(rate / 100)))))
        self._call("say", Q_ARG(str, text))
        self._pending, self._brief = True, brief
        if not brief:
            self._tell(on=True)

    def _find_voices(self) -> None:
        """Take the voices that speak the app's language, and the engine's own choice among them."""
        engine = self._engine
        if engine is None:
            return
        self._spoken, self._voices = self._locale(), {}
        own, wanted = engine.locale(), QLocale(self._spoken)
        speaking = [each for each in engine.availableLocales() if each.language() == wanted.language()]
        first = (wanted.name(),) if "_" in self._spoken else ()  # where a territory was asked for
        near = {
            name: at for at, name in enumerate(dict.fromkeys((*first, own.name(), "en_GB", wanted.name())))
        }
        speaking.sort(key=lambda each: (near.get(each.name(), len(near)), each.name()))
        for each in reversed(speaking):  # the best one last, so that it stays
            engine.setLocale(each)
            # espeak offers each voice in a hundred timbres, written behind a plus: only the plain ones
            self._voices = {
                v.name(): v for v in engine.availableVoices() if "+" not in v.name()
            } | self._voices
        usual = (v for v in engine.availableVoices() if v.name() in USUAL)
        self._default = next(usual, engine.voice())

    def _tell(self, *, on: bool) -> None:
        if on is not self._told:
            self._told = on
            self.tell(on)
