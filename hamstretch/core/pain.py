"""The pain rules of domain 3.4 as tables: gates B1-B11, during D1-D7, after A0-A6. Every rule is here.

Nothing here reads a clock, a file or the log; the facts come in as values. All thresholds are [D].
"""

from __future__ import annotations

import enum

import msgspec

from hamstretch.core.records import CheckIn, Clearance, Colour, Fired, Place, Quality, SessionRecord
from hamstretch.core.wording import Say


class Action(enum.StrEnum):
    """What a rule asks for (domain 3.4). REST is "no stretching today", SKIP_ITEM drops one exercise."""

    PROCEED = "proceed"
    EASE = "ease"
    SWAP = "swap"
    SKIP_ITEM = "skip-item"
    DROP_POSITION = "drop-position"
    NO_DEEPER = "no-deeper"
    HOLD = "hold"
    REGRESS = "regress"
    REST = "rest"
    END = "end"
    ADVISE = "advise"
    URGENT = "urgent"
    EMERGENCY = "emergency"
    PAUSE_PLAN = "pause-plan"


class Lock(enum.StrEnum):
    """What keeps sessions shut, mildest first; each names what opens it."""

    NONE = ""
    REST = "rest"
    UNTIL_GONE = "until-gone"
    UNTIL_PROFESSIONAL = "until-professional"
    UNTIL_ASSESSED_URGENT = "until-assessed-urgent"
    UNTIL_ASSESSED_EMERGENCY = "until-assessed-emergency"


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What today's session may contain; the prescription obeys it.

    `min_gate`: only items whose gate is at least this (B10). `only`/`without`: item ids. `variants`:
    item id -> variant key to use instead. `dose`: "plan", "phase1" (B5, B6) or "gentle" (B11).
    """

    min_gate: int = 0
    only: frozenset[str] | None = None
    without: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()
    no_fold: bool = False
    variants: dict[str, str] = {}
    dose: str = "plan"
    eased: bool = False
    lower_step: bool = False
    strength: bool = True
    hold_plan: bool = False


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of the gates: may a session start, with what limits, and what to tell the user."""

    lock: Lock = Lock.NONE
    fired: tuple[Fired, ...] = ()
    limits: Limits = Limits()
    tell: tuple[Say, ...] = ()

    @property
    def may_start(self) -> bool:
        """Whether a session may start."""
        return self.lock is Lock.NONE
