"""The app with real sound playing a routine by itself: `hear_play.py DIR ROUTINE VERBOSITY`.

Writes what it lets be heard as JSON lines into DIR/heard.jsonl, each with the monotonic second, and ends.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer

from hamstretch.app import App
from hamstretch.core.record_terms import CheckIn, Moment
from hamstretch.core.session_types import Answer
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.services.clock import SystemClock
from hamstretch.services.sound import Sound
from hamstretch.services.ticker import QtTicker
from hamstretch.storage.places import Places
from hamstretch.ui.questions import RatingPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.widgets.theme import application

LOOK_MS = 100
WARM_S = 4.0
"""As long as someone needs for the question before a session."""

LAST_S = 3.0
"""For the last signal to sound."""


class Noted(Sound):
    """Real sound that writes down what it was asked for."""

    def __init__(self, path: Path, settings: Callable[[], Settings]) -> None:
        super().__init__(settings, SystemClock(), lambda what: self.note("complaint", name=what.id))
        self._file = path.open("w", encoding="utf-8")

    def note(self, what: str, **more: object) -> None:
        line = {"at": time.monotonic(), "what": what, **more}
        self._file.write(msgspec.json.encode(line).decode() + "\n")
        self._file.flush()

    def listen(self, talking: Callable[[bool], None]) -> None:
        def told(on: bool) -> None:
            self.note("talking", on=on)
            talking(on)

        super().listen(told)

    def chime(self, name: str) -> None:
        self.note("chime", name=name)
        super().chime(name)

    def speak(self, text: str, *, brief: bool = False) -> None:
        self.note("speak", text=text, brief=brief)
        super().speak(text, brief=brief)

    def hush(self) -> None:
        self.note("hush")
        super().hush()


def main() -> int:
    folder, routine, verbosity = Path(sys.argv[1]), sys.argv[2], Verbosity(sys.argv[3])
    qt = application()
    places = Places.under(folder)
    cues: list[Noted] = []
    settings = lambda: app.model.settings  # noqa: E731 - the app is made with it
    cues.append(Noted(folder / "heard.jsonl", settings))
    app = App(qt, places, SystemClock(), QtTicker(), cues[0])
    chosen = msgspec.structs.replace(
        app.model.settings, verbosity=verbosity, pace_reps=True, rep_s=3, volume_percent=80
    )
    app.model.set_settings(chosen)
    app.open()
    steps: set[int] = set()
    ended: list[float] = []
    begun = time.monotonic()

    def look() -> None:
        page = None if app.flow is None else app.flow.currentWidget()
        session = app.driver.session
        if session is not None and session.step is not None and session.index not in steps:
            steps.add(session.index)
            step = session.step
            cues[0].note("step", kind=step.kind, seconds=step.seconds, side=step.side)
        if isinstance(page, ReadyPage):
            page.started.emit()
        elif isinstance(page, RatingPage) and session is not None and session.step is None:
            app.driver.send(Answer(CheckIn(moment=Moment.PEAK, nrs=1)))
        elif isinstance(page, RatingPage) and session is None and time.monotonic() - begun > WARM_S:
            page.rated.emit(CheckIn(moment=Moment.BEFORE, nrs=1))
        elif steps and session is None and not ended:
            ended.append(time.monotonic())
        elif ended and time.monotonic() - ended[0] > LAST_S:
            app.window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    app.start(routine)
    timer.start(LOOK_MS)
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
