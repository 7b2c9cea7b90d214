"""The whole app, window and all, used without a pause until it is killed: `... window FOLDER SEED`.

It runs on a driven clock, so that a session takes no longer than its keys. A line on stdout for each session
that is in the journal, and one for each that the app itself holds to be saved.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from hamstretch.core.amend import note_change
from hamstretch.core.record_terms import Why
from hamstretch.core.records import SessionRecord
from hamstretch.core.session_types import EndEarly
from hamstretch.ui.found import FoundPage
from hamstretch.widgets.theme import application
from tests.fakes import MONDAY
from tests.faults.worker import tell
from tests.stage import K, Stage


class _Windows:
    """What pytest-qt does for a stage: windows are kept."""

    def __init__(self) -> None:
        self.kept: list[QWidget] = []

    def addWidget(self, window: QWidget) -> None:  # noqa: N802 - pytest-qt's name
        self.kept.append(window)


def play(stage: Stage, dice: random.Random) -> None:
    """Begin a session, do some of it, end it and answer; then change its note."""
    stage.start("desk-break", pre=2)
    id_ = stage.session.id
    tell("begun", id_, doing=True)
    stage.let(dice.randint(1, 40))
    stage.app.sessions.driver.send(EndEarly(Why.TIME))
    stage.settle()
    stage.rate(3)
    stage.rate(2)
    until_saved(stage)
    done = next(e for e in reversed(stage.entries) if isinstance(e, SessionRecord))
    assert done.id == id_
    stage.app.model.amend(done, note_change(done, f"note {dice.random()}"))
    until_saved(stage)
    stage.press(K.Key_Return)
    stage.clock.advance(3600)


def until_saved(stage: Stage) -> None:
    """Let the window run until nothing waits to be saved."""
    while stage.app.model.waiting:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    stage.settle()


def work(folder: Path, dice: random.Random) -> None:
    qt, windows = application(), _Windows()
    stage = Stage(windows, folder, now=MONDAY)
    stage.app.model.saved.connect(lambda id_: tell("saved", id_, doing=False))
    tell("found", "", doing=False)
    until_saved(stage)
    if isinstance(stage.page, FoundPage):
        stage.button("Keep what I did").setFocus()
        stage.press(K.Key_Return)
        until_saved(stage)
    while qt.instance():
        play(stage, dice)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    work(Path(sys.argv[1]), random.Random(int(sys.argv[2])))  # noqa: S311 - a repeatable user
