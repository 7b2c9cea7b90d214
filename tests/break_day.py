"""A day at the desk in milliseconds: `Day().active("50m").expect("prompt")`.

It does what the driver does, over simulated clocks, a simulated chair and a simulated desktop: it sleeps
for as long as the rules say, looks, and applies what it saw.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from hamstretch.core.break_records import BreakKind, BreakOutcome
from hamstretch.core.break_types import (
    BreakConfig,
    BreakPlan,
    BreakState,
    BreakView,
    Ease,
    Effect,
    Event,
    IdleNow,
    LockNow,
    Offer,
    Phase,
    PlanNow,
    Play,
    Prompt,
    QuietNow,
    QuietReason,
    RecordBreak,
)
from hamstretch.core.break_view import view
from hamstretch.core.break_wake import next_wake
from hamstretch.core.breaks import Look, advance, looked, restored
from hamstretch.core.settings import OFFICE

MICRO = Offer(routine="desk-break", item="ST2", seconds=120)
SESSION = Offer(routine="desk-routine", item="ST2", seconds=420)
_UNITS = {"h": 3600, "m": 60, "s": 1}


def seconds(text: str | float) -> float:
    """Read "1h 5m 30s"."""
    if not isinstance(text, str):
        return text
    return float(sum(int(n) * _UNITS[u] for n, u in re.findall(r"(\d+)\s*([hms])", text)))


class Day:
    """One user, one desk. `start` is local time in `zone`; a Monday by default."""

    def __init__(
        self,
        start: str = "2026-03-02 09:00",
        zone: str = "Europe/Berlin",
        *,
        config: BreakConfig | None = None,
        sessions: Callable[[date], bool] = lambda _: False,
        ease: Ease = Ease.FULL,
        idle_works: bool = True,
        sleep_told: bool | None = None,
        untouched: str = "0s",
    ) -> None:
        self.zone = ZoneInfo(zone)
        self.utc = datetime.fromisoformat(start).replace(tzinfo=self.zone).astimezone(UTC)
        self.mono = 0.0
        self.config = config or BreakConfig(hours=OFFICE)
        self.sessions, self.ease = sessions, ease
        self.idle_works, self.sleep_told = idle_works, sleep_told
        self.touched = self.utc - timedelta(seconds=seconds(untouched))
        self.desktop: tuple[QuietReason, ...] = ()
        self.slept = False
        self.done_on: date | None = None
        self.seen = (self.mono, self.utc)
        self.wait = 0.0
        self.wakes = self.asked_idle = self.asked_quiet = 0
        self.effects: list[Effect] = []
        self.prompts: list[tuple[datetime, BreakKind]] = []
        self.plays: list[BreakKind] = []
        self.records: list[RecordBreak] = []
        self.idle_asks: list[tuple[float, Phase]] = []
        self.check: Callable[[BreakState], None] = lambda _: None
        self.state = restored(None, self.config, self.now)
        self._plan_day: date | None = None
        self.look()

    @property
    def now(self) -> datetime:
        local = self.utc.astimezone(self.zone)
        return datetime.fromisoformat(local.isoformat())  # a fixed offset, as the system's clock gives it

    @property
    def view(self) -> BreakView:
        return view(self.state)

    # -- the driver's part --------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        self.state, effects = advance(self.state, event)
        self.effects += effects
        self.records += [e for e in effects if isinstance(e, RecordBreak)]
        self.plays += [e.kind for e in effects if isinstance(e, Play)]
        self.prompts += [(self.now, self.state.kind) for e in effects if isinstance(e, Prompt)]
        asks = [e for e in effects if isinstance(e, Prompt)]
        assert len(asks) <= (self.state.phase is Phase.PROMPT), "a second card, or one for nothing"
        self.check(self.state)

    def look(self) -> None:
        mono_s, wall_s = self.mono - self.seen[0], (self.utc - self.seen[1]).total_seconds()
        told = None if self.sleep_told is None else self.slept
        what = Look(now=self.now, mono_s=mono_s, wall_s=wall_s, wait_s=self.wait, slept=told)
        self.seen, self.slept = (self.mono, self.utc), False
        for event in looked(self.state, what, self._idle, self._reasons):
            self.apply(event)
        self._replan()
        self.wait = next_wake(self.state)

    def _replan(self) -> None:
        day = self.now.date()
        if day != self._plan_day:
            self._plan_day = day
            self.replan()

    def replan(self) -> None:
        day = self.now.date()
        due = self.sessions(day) and self.done_on != day
        micro = msgspec.structs.replace(MICRO, ease=self.ease)
        session = msgspec.structs.replace(SESSION, ease=Ease.SHUT if self.ease is Ease.SHUT else Ease.FULL)
        plan = BreakPlan(day=day, due=due, left=2, of=3, micro=micro, session=session)
        self.apply(PlanNow(plan))

    def _idle(self) -> IdleNow:
        self.asked_idle += 1
        self.idle_asks.append((self.mono, self.state.phase))
        if not self.idle_works:
            return IdleNow(None)
        return IdleNow((self.utc - self.touched).total_seconds(), "test")

    def _reasons(self) -> tuple[QuietReason, ...]:
        self.asked_quiet += 1
        return self.desktop

    # -- what happens -------------------------------------------------------------------------------

    def _run(self, span: str | float, rest_s: float | None) -> Day:
        """Let time pass; `rest_s` is for how long the hands rest, None for no input at all."""
        end = self.mono + seconds(span)
        while self.mono < end - 1e-6:
            step = min(self.wait, end - self.mono)
            self.mono += step
            self.utc += timedelta(seconds=step)
            if rest_s is not None:
                self.touched = max(self.touched, self.utc - timedelta(seconds=rest_s))
            self.wakes += 1
            self.look()
        return self

    def active(self, span: str | float) -> Day:
        """At the desk, hands on the keys all the time."""
        return self._run(span, 0.0)

    def reading(self, span: str | float) -> Day:
        """At the desk, a key now and then."""
        return self._run(span, 20.0)

    def away(self, span: str | float) -> Day:
        """Nobody touches anything."""
        return self._run(span, None)

    def sleep(self, span: str | float) -> Day:
        """Suspend the machine: only the wall clock moves on."""
        self.utc += timedelta(seconds=seconds(span))
        self.slept = True
        self.touched = self.utc
        self.look()
        return self

    def stall(self, span: str | float) -> Day:
        """Stop the program, not the machine."""
        self.mono += seconds(span)
        self.utc += timedelta(seconds=seconds(span))
        self.touched = self.utc
        self.look()
        return self

    def set_clock(self, by_s: float) -> Day:
        """Set the wall clock."""
        self.utc += timedelta(seconds=by_s)
        self.touched += timedelta(seconds=by_s)
        self.look()
        return self

    def travel(self, zone: str) -> Day:
        self.zone = ZoneInfo(zone)
        self.look()
        return self

    def quiet(self, *reasons: QuietReason) -> Day:
        self.desktop = reasons
        self.apply(QuietNow(reasons))
        self.wait = next_wake(self.state)
        return self

    def lock(self, *, on: bool = True) -> Day:
        self.look()
        self.apply(LockNow(on))
        self.wait = next_wake(self.state)
        return self

    def say(self, event: Event) -> Day:
        """Say or do something at this very moment."""
        self.look()
        self.apply(event)
        self.wait = next_wake(self.state)
        return self

    def restart(self, off: str = "5s") -> Day:
        """Quit, and start again after a while; the state goes through its file's bytes."""
        self.look()
        kept = msgspec.json.decode(msgspec.json.encode(self.state), type=BreakState)
        self.mono = 0.0
        self.utc += timedelta(seconds=seconds(off))
        self.touched = self.utc
        self.state = restored(kept, self.config, self.now)
        self.seen, self.wait, self._plan_day = (0.0, self.utc), 0.0, None
        self.look()
        return self

    def until(self, clock: str) -> Day:
        """Work until the local clock reads so."""
        hour, minute = (int(n) for n in clock.split(":"))
        while (self.now.hour, self.now.minute) != (hour, minute):
            self.active("1m")
        return self

    # -- what is expected ---------------------------------------------------------------------------

    def expect(self, phase: str, kind: BreakKind | None = None) -> Day:
        """`phase` is a Phase, or "nothing" for no card."""
        card = self.state.phase in (Phase.PROMPT, Phase.GROWN)
        got = f"{self.state.phase} at {self.now:%a %H:%M:%S}, {self.view.headline}"
        assert (not card) if phase == "nothing" else (self.state.phase == phase), got
        assert kind is None or self.state.kind is kind, got
        return self

    def outcomes(self) -> list[BreakOutcome]:
        return [r.outcome for r in self.records]
