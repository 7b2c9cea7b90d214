"""The log's writer thread: an entry is taken at once and saved behind the window's back, in order.

A save that fails is tried again, each time later, until it succeeds; what waits is kept in a file of its own
meanwhile. The listener is called on this thread. Nothing here sleeps: the thread waits to be woken.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from hamstretch.core.errors import HamstretchError
from hamstretch.core.records import Entry
from hamstretch.core.saving import BackupFailed, NotSaved, Saved, Told
from hamstretch.core.wording import Say, say
from hamstretch.storage import log_shape
from hamstretch.storage.log import LogFile
from hamstretch.storage.unsaved import Unsaved

DELAYS_S = (1.0, 2.0, 5.0, 15.0, 60.0)
"""[D] Seconds between one attempt and the next; the last one repeats."""
GIVE_UP_S = 10.0
"""[D] How long closing waits for a disk that does not answer."""

Job = Callable[[LogFile], None]


def _nobody(_: Told) -> None:
    """Listen while nobody does."""


class LogWriter:
    """`core.ports.Log` over a log file.

    `saved` is called after entries were saved, on this thread too: it takes the backups.
    """

    def __init__(
        self,
        log: LogFile,
        unsaved: Unsaved,
        saved: Callable[[LogFile], object] | None = None,
        delays_s: tuple[float, ...] = DELAYS_S,
    ) -> None:
        """Take up what a former run could not save; the thread starts with the first thing to do."""
        self._log, self._unsaved, self._saved, self._delays_s = log, unsaved, saved, delays_s
        self._told: Callable[[Told], None] = _nobody
        self._turn = threading.Condition()
        self._todo: deque[Entry] = deque()
        self._stuck: list[Entry] = []
        self._jobs: deque[Job] = deque()
        self._attempt = 0
        self._asked = self._answered = 0
        self._closed = self._busy = False
        self._kept = False
        self._thread: threading.Thread | None = None
        self._view: tuple[tuple[Entry, ...], tuple[Entry, ...], tuple[Entry, ...]] = ((), (), ())
        self._take_up()

    def _take_up(self) -> None:
        held = {entry.id for entry in self._log.entries()}
        left = self._unsaved.load()
        self._kept = bool(left)
        self._todo.extend(entry for entry in left if entry.id not in held)
        if left and not self._todo and not self._log.read_only:
            self._unsaved.clear()

    # -- the window's side --------------------------------------------------------------------------

    @property
    def read_only(self) -> bool:
        """Whether saving is refused."""
        return self._log.read_only

    @property
    def faults(self) -> tuple[Say, ...]:
        """What was wrong with what a former run left."""
        return self._unsaved.faults

    def entries(self) -> tuple[Entry, ...]:
        """Return every entry, those that wait to be saved last; the same tuple until one comes."""
        with self._turn:
            logged, waiting = self._log.entries(), self.waiting()
            if logged is not self._view[0] or waiting != self._view[1]:
                # the last one may be saved this moment, and not yet taken off the list
                held = {logged[-1].id} if logged else set()
                left = [entry for entry in waiting if entry.id not in held]
                self._view = logged, waiting, (*logged, *left) if waiting else logged
            return self._view[2]

    def waiting(self) -> tuple[Entry, ...]:
        """Return what was taken and is not on the disk yet, oldest first."""
        with self._turn:
            return (*self._todo, *self._stuck)

    def listen(self, told: Callable[[Told], None]) -> None:
        """Tell what becomes of entries from now on, on the writer's thread; start on what was left over."""
        self._told = told
        if self._todo:
            self._wake()

    def add(self, entry: Entry) -> None:
        """Take an entry, at most once; the listener hears when it is on the disk, or why it is not."""
        readable = log_shape.as_read(entry)
        with self._turn:
            self._asked += 1
            known = entry.id in {waiting.id for waiting in self.waiting()}
            if readable is None:
                self._stuck += [] if known else [entry]
            elif not known:
                self._todo.append(readable)
        if readable is None:
            why = say("storage.save_entry", file=str(self._log.path))
            self._told(NotSaved(why=why, waiting=len(self.waiting()), again_s=None, kept=""))
        self._wake()

    def retry(self) -> None:
        """Try again now."""
        with self._turn:
            self._asked += 1
        self._wake()

    def run(self, job: Job) -> None:
        """Do something with the log on the writer's thread, once what came before is saved or has failed.

        A job tells its outcome itself and raises nothing.
        """
        with self._turn:
            self._jobs.append(job)
        self._wake()

    def settle(self, timeout_s: float = GIVE_UP_S) -> bool:
        """Wait until all is done and told, or a save has failed; return whether all is saved."""
        with self._turn:
            self._turn.wait_for(self._settled, timeout_s)
            return not self.waiting()

    def _settled(self) -> bool:
        return not self._busy and not self._jobs and not self._urgent()

    def close(self) -> tuple[Entry, ...]:
        """Save what can be saved, end the thread, close the log; return what is not in the log."""
        with self._turn:
            self._closed = True
            self._asked += 1
            self._turn.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join(GIVE_UP_S)
        # a save that still runs keeps the lock, which ends with the process
        if thread is None or not thread.is_alive():
            self._log.close()
        return self.waiting()

    def _wake(self) -> None:
        with self._turn:
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="log writer", daemon=True)
                self._thread.start()
            self._turn.notify_all()

    # -- the thread's side --------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(self._pressing, self._delay_s())
                if self._closed and not self._jobs and not self._urgent():
                    return
                asked = self._asked
                entry = self._todo[0] if self._urgent() or (self._todo and not self._jobs) else None
                job = self._jobs.popleft() if entry is None and self._jobs else None
                self._busy = True
            if entry is not None:
                self._save(entry, asked)
            elif job is not None:
                job(self._log)
            with self._turn:
                self._busy = False
                self._turn.notify_all()

    def _pressing(self) -> bool:
        return bool(self._closed or self._jobs or self._urgent())

    def _urgent(self) -> bool:
        """Tell whether something is to be saved now: it never was tried, or was asked for since it failed."""
        return bool(self._todo and (not self._attempt or self._asked != self._answered))

    def _delay_s(self) -> float | None:
        """Return the time to the next attempt; None where only something new can help."""
        if not self._todo or not self._attempt or self._log.read_only:
            return None
        return self._delays_s[min(self._attempt, len(self._delays_s)) - 1]

    def _save(self, entry: Entry, asked: int) -> None:
        try:
            self._log.add(entry)
        except HamstretchError as fault:
            self._failed(fault.say, asked)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the entry waits and the thread lives on
            why = say("storage.save_failed", file=str(self._log.path), reason=type(fault).__name__)
            self._failed(why, asked)
        else:
            self._succeeded(entry)

    def _failed(self, why: Say, asked: int) -> None:
        """Keep what waits; `asked` is up to which request this attempt was the answer."""
        kept = self._unsaved.keep(self._todo_now())
        with self._turn:
            self._attempt += 1
            self._answered = asked
            self._kept = kept is not None
            waiting, again_s = len(self._todo) + len(self._stuck), self._delay_s()
            self._turn.notify_all()
        self._told(
            NotSaved(why=why, waiting=waiting, again_s=again_s, kept="" if kept is None else str(kept))
        )

    def _succeeded(self, entry: Entry) -> None:
        with self._turn:
            self._todo.popleft()
            self._attempt = 0
            done, forget = not self._todo, self._kept and not self._todo
            self._turn.notify_all()
        if forget:
            self._unsaved.clear()
            self._kept = False
        self._told(Saved(entry.id))
        if done and self._saved is not None:
            self._back_up(self._saved)

    def _back_up(self, saved: Callable[[LogFile], object]) -> None:
        try:
            saved(self._log)
        except HamstretchError as fault:
            self._told(BackupFailed(fault.say))
        except Exception as fault:  # noqa: BLE001 - as with a save: the thread lives on
            why = say("storage.save_failed", file=str(self._log.path), reason=type(fault).__name__)
            self._told(BackupFailed(why))

    def _todo_now(self) -> tuple[Entry, ...]:
        with self._turn:
            return tuple(self._todo)
