"""The log as the app keeps it, writer thread, backups and all, with calls that return when it is done."""

from __future__ import annotations

import queue
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from hamstretch.core.errors import HamstretchError
from hamstretch.core.log_words import held
from hamstretch.core.records import Entry
from hamstretch.core.saving import NotSaved, Saved, Told
from hamstretch.core.wording import Say
from hamstretch.keeping import open_log
from hamstretch.services.clock import DrivenClock
from hamstretch.storage import incoming
from hamstretch.storage.places import Places
from tests.patience import PATIENCE_S


class Kept:
    """An open log; `done` is called on the writer's thread at the moment something is said to be done."""

    def __init__(self, folder: Path, now: datetime, done: Callable[[], None] = lambda: None) -> None:
        self.places = Places.under(folder)
        self.clock = DrivenClock(now)
        self._done = done
        self._failed: list[Say] = []
        self.log, self.writer, self.archive = self._open()

    def _open(self) -> Any:
        keeping = open_log(self.places, self.clock)
        keeping.writer.listen(self._hear)
        return keeping.file, keeping.writer, keeping.archive

    def _hear(self, told: Told) -> None:
        if isinstance(told, NotSaved):
            self._failed.append(told.why)
        elif isinstance(told, Saved):
            self._done()

    def add(self, entry: Entry) -> None:
        """Save; raise what the person would be told where that fails."""
        self.writer.add(entry)
        self.idle()

    def idle(self) -> None:
        """Wait until the thread has done all there was; raise what went wrong."""
        waiting: queue.Queue[None] = queue.Queue()
        self.writer.run(lambda _: waiting.put(None))
        waiting.get(timeout=PATIENCE_S)
        failed, self._failed = self._failed, []
        if failed:
            raise HamstretchError(failed[0])

    def do(self, act: Callable[..., None], *args: Any) -> Any:
        """Have the archive do something and return the outcome; raise the sentence instead of one."""
        waiting: queue.Queue[Any] = queue.Queue()

        def told(outcome: Any) -> None:
            if not isinstance(outcome, Say):
                self._done()
            waiting.put(outcome)

        act(*args, told)
        outcome = waiting.get(timeout=PATIENCE_S)
        if isinstance(outcome, Say):
            raise HamstretchError(outcome)
        return outcome

    def versions(self) -> list[tuple[Entry, ...]]:
        """The log and every backup that is offered, each of which must be whole and hold what it says."""
        found = [self.writer.entries()]
        for backup in self.archive.backups():
            copy = incoming.read(self.places.backups / backup.name)
            assert copy.aside == 0
            assert backup.holds == held(copy.entries)
            found.append(copy.entries)
        return found

    def again(self) -> Kept:
        """Open it anew after it was closed, at the time that its clock shows."""
        return Kept(self.places.data, self.clock.now(), self._done)

    def close(self) -> None:
        self.writer.close()


def kept(folder: Path, now: datetime, done: Callable[[], None] = lambda: None) -> closing[Kept]:
    """Open the log as the app does, and close it in the end."""
    return closing(Kept(folder, now, done))
