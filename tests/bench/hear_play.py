"""The app with real sound played by someone who presses keys: `hear_play.py DIR ROUTINE VERBOSITY`.

Writes what it lets be heard as JSON lines into DIR/heard.jsonl, each with the monotonic second, and ends.
One real key, through xdotool, does all of it, and it waits for what is being said.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer

from hamstretch.app import App
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.services.clock import SystemClock
from hamstretch.services.sound import Sound
from hamstretch.services.ticker import QtTicker
from hamstretch.storage.places import Places
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.summary import SummaryScreen
from hamstretch.widgets.theme import application

LOOK_MS = 100
THOUGHT_S = 4.0
"""As long as someone needs for a question, and for an answer once it has been spoken."""
TAP_S, HELD_S = 0.1, 1.2
"""How long the big key is down, and how long to send."""
RATED = 1
REP_S = 3.0
"""As long as someone needs for a repetition."""

LAST_S = 3.0
"""For the last signal to sound."""


class Noted(Sound):
    """Real sound that writes down what it was asked for."""

    def __init__(self, path: Path, settings: Callable[[], Settings]) -> None:
        super().__init__(
            settings, SystemClock(), lambda what: self.note("complaint", name=what.id), lambda: "en"
        )
        self._file = path.open("w", encoding="utf-8")
        self.talks, self.since = False, 0.0

    def note(self, what: str, **more: object) -> None:
        line = {"at": time.monotonic(), "what": what, **more}
        self._file.write(msgspec.json.encode(line).decode() + "\n")
        self._file.flush()

    def listen(self, talking: Callable[[bool], None]) -> None:
        def told(on: bool) -> None:
            self.note("talking", on=on)
            self.talks, self.since = on, time.monotonic()
            talking(on)

        super().listen(told)

    def chime(self, name: str) -> None:
        self.note("chime", name=name)
        super().chime(name)

    def speak(self, text: str, *, brief: bool = False, late: bool = False) -> None:
        self.note("speak", text=text, brief=brief)
        super().speak(text, brief=brief, late=late)

    def hush(self) -> None:
        self.note("hush")
        super().hush()


def press(held_s: float) -> None:
    """Press the real space bar for so long, while the app goes on."""
    wait = ["sleep", f"{held_s}"]
    subprocess.Popen(["xdotool", "keydown", "space", *wait, "keyup", "space"])


class Person:
    """Looks and presses what a step or a question waits for, once."""

    def __init__(self, app: App, cue: Noted) -> None:
        self._app, self._cue = app, cue
        self._since = time.monotonic()
        self._now: object = None
        self._step = -1
        self._ended = 0.0

    def look(self) -> None:
        """Do what is to be done now."""
        flow = self._app.sessions.flow
        page = None if flow is None else flow.currentWidget()
        session = self._app.sessions.current
        if session is not None and session.step is not None and session.index != self._step:
            self._step, step = session.index, session.step
            self._cue.note("step", kind=step.kind, seconds=step.seconds, waits=step.waits)
            self._since = time.monotonic()
        if page is not self._now:
            self._now, self._since = page, time.monotonic()
        waited = time.monotonic() - self._since
        if self._cue.talks or time.monotonic() - self._cue.since < 1:
            return
        if isinstance(page, RatingPage) and waited > THOUGHT_S:
            there = page.scale.value() == RATED
            self._key("send" if there else "count", HELD_S if there else TAP_S)
        elif isinstance(page, ReadyPage) and waited > 1:
            self._key("go on")
        elif session is not None and session.step is not None and session.step.waits:
            if waited > session.step.count * REP_S:
                self._key("done")
        elif isinstance(page, SummaryScreen):
            self._ended = self._ended or time.monotonic()
            if time.monotonic() - self._ended > LAST_S:
                self._app.window.close()

    def _key(self, why: str, held_s: float = TAP_S) -> None:
        self._cue.note("key", name=why)
        press(held_s)
        self._since = time.monotonic()


def main() -> int:
    folder, routine, verbosity = Path(sys.argv[1]), sys.argv[2], Verbosity(sys.argv[3])
    qt = application()
    cues: list[Noted] = []
    settings = lambda: app.model.settings  # noqa: E731 - the app is made with it
    cues.append(Noted(folder / "heard.jsonl", settings))
    app = App(qt, Places.under(folder), SystemClock(), QtTicker(), cues[0])
    chosen = msgspec.structs.replace(app.model.settings, verbosity=verbosity, volume_percent=80)
    app.model.set_settings(chosen)
    app.open()
    person = Person(app, cues[0])
    timer = QTimer()
    timer.timeout.connect(person.look)
    app.sessions.start(routine)
    timer.start(LOOK_MS)
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
