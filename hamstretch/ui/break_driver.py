"""The reminders' driver: a look at clocks and desktop -> events -> `advance` -> effects -> one view.

It owns the only mutable state, and one timer that is aimed at the next moment at which anything can change.
"""

from __future__ import annotations

import math
from collections import deque
from datetime import date

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core.break_plan import break_plan, config, floor, moved, whole
from hamstretch.core.break_records import BreakKind, BreakRecord
from hamstretch.core.break_types import (
    Back,
    Began,
    BreakState,
    BreakView,
    ConfigNow,
    Effect,
    Ended,
    Event,
    HoldSession,
    IdleNow,
    Left,
    LockNow,
    PlanNow,
    Play,
    Prompt,
    QuietNow,
    RecordBreak,
    SaveState,
)
from hamstretch.core.break_view import view
from hamstretch.core.break_wake import next_wake
from hamstretch.core.breaks import Look, advance, looked, restored
from hamstretch.core.catalog import Routine
from hamstretch.core.ports import BreakStore, Idle, Quiet, SleepSign, SleepWatch, Ticker
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.settings import Settings
from hamstretch.ui.model import Model


class Senses(msgspec.Struct, frozen=True):
    """What the driver asks of the desktop, and its own timer."""

    ticker: Ticker
    store: BreakStore
    idle: Idle
    quiet: Quiet
    sleep: SleepWatch


class BreakDriver(QObject):
    """Reminds. `viewed` carries a BreakView, `playAsked` a Routine, `holdAsked` asks to pause a session."""

    viewed = Signal(object)
    playAsked = Signal(object)  # noqa: N815  Qt's own style for signals
    holdAsked = Signal()  # noqa: N815  the same

    def __init__(self, model: Model, senses: Senses) -> None:
        super().__init__()
        self._model, self._senses = model, senses
        self._waiting: deque[Event] = deque()
        self._busy = self._unsaved = self._watched = self._closed = False
        self._slept = False
        self._wait = 0.0
        self._last = self._clocks()
        self._known: tuple[object, Settings, date] | None = None
        self._micro: Routine | None = None
        self._shown: BreakView | None = None
        self.state = BreakState(now=model.now())

    def start(self) -> None:
        """Take up what was kept, and look for the first time."""
        kept = self._senses.store.load()
        for fault in self._senses.store.faults:
            self._model.failed.emit(fault)
        self.state = restored(kept, config(self._model.settings), self._model.now())
        self._last = self._clocks()
        self._model.changed.connect(self._changed)
        self._model.settingsChanged.connect(self._configure)
        self._senses.quiet.watch(self._desktop)
        self._senses.sleep.watch(self._signed)
        self._replan()
        self.look()

    def close(self) -> None:
        """Keep the state and stop looking."""
        self._closed = True
        self._senses.ticker.stop()
        self._senses.quiet.watch(None)
        self._senses.sleep.watch(None)
        self._unsaved = True
        self._save()

    @property
    def view(self) -> BreakView:
        """What to show now."""
        return view(self.state)

    # -- time ---------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Look at clocks and desktop, and sleep until the next moment that matters."""
        self._see()
        self._aim()

    def _see(self) -> None:
        """Take the time that went by and what the desktop says."""
        mono, wall = self._clocks()
        seen = Look(
            now=self._model.now(),
            mono_s=mono - self._last[0],
            wall_s=wall - self._last[1],
            wait_s=self._wait,
            slept=self._slept if self._senses.sleep.works else None,
        )
        self._last, self._slept = (mono, wall), False
        self._waiting.extend(looked(self.state, seen, self._idle, self._senses.quiet.reasons))
        self._pump()
        if self._known is None or self._known[2] != self.state.now.date():
            self._replan()

    def watch(self, *, on: bool) -> None:
        """Look at every whole minute while somebody sees the minutes."""
        if on != self._watched:
            self._watched = on
            self.look()

    def _aim(self) -> None:
        if self._closed:
            return  # the window that goes now tells of it afterwards
        self._wait = next_wake(self.state, watched=self._watched)
        self._senses.ticker.start(math.ceil(self._wait * 1000), self.look)

    def _clocks(self) -> tuple[float, float]:
        return self._model.clock.monotonic(), self._model.clock.now().timestamp()

    def _idle(self) -> IdleNow:
        idle = self._senses.idle
        seconds = idle.seconds()  # first: the source is named once it has answered
        return IdleNow(seconds, idle.source)

    # -- what happens -------------------------------------------------------------------------------

    @Slot(object)
    def send(self, event: Event) -> None:
        """Apply one event now, whoever says it; the time before it comes first."""
        self._see()
        self._waiting.append(event)
        self._pump()
        self._aim()

    def began(self) -> None:
        """Say that a session's pages have the window."""
        self.send(Began())

    def ended(self, record: SessionRecord) -> None:
        """Say what came of a session; the log has it already."""
        self.send(
            Ended(
                session=record.id,
                planned=record.planned,
                moved=moved(record),
                whole=whole(record),
                floor=floor(self._model.catalog, record),
                why=record.why,
            )
        )

    def left(self) -> None:
        """Say that a session's pages are gone: whoever was on the floor is back."""
        self.send(Left())

    def back(self) -> None:
        """Take the word that somebody is back."""
        self.send(Back())

    def _desktop(self) -> None:
        if (found := self._senses.quiet.reasons()) != self.state.reasons:
            self.send(QuietNow(found))

    def _signed(self, sign: SleepSign) -> None:
        match sign:
            case SleepSign.LOCKED | SleepSign.UNLOCKED:
                self.send(LockNow(sign is SleepSign.LOCKED))
            case SleepSign.SLEEPS:
                self.look()
                self._slept = True
            case SleepSign.WOKE:
                self._slept = True
                self.look()

    @Slot()
    def _changed(self) -> None:
        """Plan anew when the log has changed."""
        if self._known is None or self._known[0] is not self._model.entries:
            self._replan()

    @Slot(object)
    def _configure(self, settings: Settings) -> None:
        self.send(ConfigNow(config(settings)))
        self._replan()

    def _replan(self) -> None:
        model, now = self._model, self._model.now()
        entries = model.entries
        plan, self._micro = break_plan(model.catalog, entries, model.settings, model.today(), now)
        self._known = entries, model.settings, now.date()
        self._waiting.append(PlanNow(plan))
        self._pump()

    # -- what follows -------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Apply what waits, one after the other: an effect may bring the next event."""
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                self.state, effects = advance(self.state, self._waiting.popleft())
                for effect in effects:
                    self._run(effect)
        finally:
            self._busy = False
        self._save()
        now = self.view
        if now != self._shown:
            self._shown = now
            self.viewed.emit(now)

    def _run(self, effect: Effect) -> None:
        match effect:
            case RecordBreak():
                if not self._model.read_only:  # that the log is, was said at the start
                    self._model.add(self._record(effect))
            case SaveState():
                self._unsaved = True
            case Prompt():
                self._replan()  # the hour and the last rating may have changed what may be offered
            case HoldSession():
                self.holdAsked.emit()
            case Play(kind):
                self._play(kind)

    def _play(self, kind: BreakKind) -> None:
        plan, routine = self.state.plan, self._micro
        if kind is BreakKind.SESSION and plan is not None:
            routine = self._model.catalog.routines.get(plan.session.routine)
        if routine is not None:
            self.playAsked.emit(routine)

    def _record(self, told: RecordBreak) -> Entry:
        return BreakRecord(
            id=self._model.new_id(),
            at=Stamp.of(self.state.now),
            kind=told.kind,
            due=None if told.due is None else Stamp.of(told.due.astimezone(self.state.now.tzinfo)),
            outcome=told.outcome,
            why=told.why,
            snoozes=told.snoozes,
            seconds=float(round(told.seconds)),
            session=told.session,
        )

    def _save(self) -> None:
        """Write the state down where something in it must survive; what the log says is not kept twice."""
        if not self._unsaved:
            return
        self._unsaved = False
        kept = msgspec.structs.replace(self.state, plan=None, reasons=())
        self._model.attempt(lambda: self._senses.store.save(kept))
