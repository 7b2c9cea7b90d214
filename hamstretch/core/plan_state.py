"""What the plan has come to, as frozen values: weeks, moves, where it stands, and the weeks ahead.

Dates are calendar days of the person's own clock; `plan.py` derives all of it from the log.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from hamstretch.core.dose import Rung, rung
from hamstretch.core.due import DAY
from hamstretch.core.record_terms import Fired
from hamstretch.core.records import Colour
from hamstretch.core.review import Remark
from hamstretch.core.weeks import WEEK
from hamstretch.core.wording import Say


class Change(msgspec.Struct, frozen=True):
    """The plan moved: on which day, between which rungs, by which rules, and why in one sentence."""

    date: date
    from_rung: Rung
    to_rung: Rung
    rules: tuple[str, ...]
    reason: Say


class WeekView(msgspec.Struct, frozen=True, kw_only=True):
    """One plan week as it was; `end` is its last day. Seconds are hamstring seconds per leg, all sessions.

    `rung` is the one in force at its end; `rules` and `reason` say how it came to that. `rest_days` were
    rest by rule and break no streak.
    """

    start: date
    end: date
    rung: Rung
    done: int
    seconds_left: float
    seconds_right: float
    colours: tuple[Colour, ...]
    rules: tuple[str, ...]
    reason: Say
    paused: bool
    rest_days: tuple[date, ...]

    @property
    def target(self) -> tuple[int, int]:
        """Sessions asked for, low and high."""
        return self.rung.sessions

    @property
    def met(self) -> bool:
        """Whether the target was reached."""
        return self.done >= self.target[0]


class PlanState(msgspec.Struct, frozen=True, kw_only=True):
    """Where the plan stands. `started` is None and `week_no` 0 when it was never started.

    `held`: this week can no longer lead to the next one. `fired` are the rules behind the present rung
    or pause. `rest_until` is set for 24 h after a RED.
    """

    started: date | None
    today: date
    week_no: int
    rung: Rung
    paused: bool
    done_this_week: int
    week_start: date
    week_end: date
    trained_today: bool
    next_due: date | None
    held: bool
    reason: Say
    changes: tuple[Change, ...] = ()
    weeks: tuple[WeekView, ...] = ()
    rest_until: datetime | None = None
    fired: tuple[Fired, ...] = ()
    review: tuple[Remark, ...] = ()

    @property
    def phase(self) -> int:
        """The ladder's phase, 1-4."""
        return self.rung.phase

    @property
    def target(self) -> tuple[int, int]:
        """Sessions asked for this week, low and high."""
        return self.rung.sessions

    @property
    def left(self) -> int:
        """Sessions still open until the week's target is met."""
        return max(0, self.target[0] - self.done_this_week)

    @property
    def due_today(self) -> bool:
        """Whether today asks for a session."""
        return self.next_due == self.today and self.rest_until is None

    @property
    def rest_days(self) -> tuple[date, ...]:
        """Days that were rest by rule, oldest first."""
        return tuple(d for w in self.weeks for d in w.rest_days)


class Coming(msgspec.Struct, frozen=True):
    """A week ahead and what it asks for, if all goes well until then."""

    start: date
    end: date
    rung: Rung


def preview(state: PlanState, weeks: int = 6) -> tuple[Coming, ...]:
    """Return the weeks after this one, if all goes well from here on; a held week comes once more."""
    first = state.rung.week + (0 if state.held else 1)
    starts = [state.week_end + DAY + n * WEEK for n in range(weeks)]
    return tuple(Coming(s, s + WEEK - DAY, rung(first + n)) for n, s in enumerate(starts))
