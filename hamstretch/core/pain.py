"""The vocabulary of the pain rules of domain 3.4 and the walk over their tables; all thresholds are [D].

Gates B1-B11 stand in `gates.py`, D1-D7 in `during.py`, A0-A6 in `after.py`: each a table of rows with
its id, its condition in the table's own words, its actions and a pure test. Nothing reads a clock.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

import msgspec

from hamstretch.core.record_terms import Fired
from hamstretch.core.wording import Say

Facts = TypeVar("Facts")


class Action(enum.StrEnum):
    """What a rule asks for (domain 3.4). REST is "no stretching today", SKIP_ITEM drops one exercise.

    RESTRICT narrows the choice of exercises, BAND_WORSE is B8, ASK_B1 is D1's "ask B1 questions at once",
    PROFESSIONAL_ONLY is B3 at two check-ins, LOWER_STEP is A3, CLEAR is A4; RED, AMBER, GREEN and
    PARTIAL give a session its colour.
    """

    PROCEED = "proceed"
    EASE = "ease"
    SWAP = "swap"
    SKIP_ITEM = "skip-item"
    DROP_POSITION = "drop-position"
    REMOVE_ITEM = "remove-item"
    NO_DEEPER = "no-deeper"
    RESTRICT = "restrict"
    BAND_WORSE = "band-worse"
    LOWER_STEP = "lower-step"
    HOLD = "hold"
    REGRESS = "regress"
    REST = "rest"
    END = "end"
    ASK_B1 = "ask-b1"
    PROFESSIONAL_ONLY = "professional-only"
    ADVISE = "advise"
    URGENT = "urgent"
    EMERGENCY = "emergency"
    PAUSE_PLAN = "pause-plan"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    PARTIAL = "partial"
    CLEAR = "clear"


class Lock(enum.StrEnum):
    """What keeps sessions shut, mildest first; each names what opens it."""

    NONE = ""
    REST = "rest"
    UNTIL_GONE = "until-gone"
    UNTIL_PROFESSIONAL = "until-professional"
    UNTIL_ASSESSED_URGENT = "until-assessed-urgent"
    UNTIL_ASSESSED_EMERGENCY = "until-assessed-emergency"

    @property
    def severity(self) -> int:
        """Rank, 0 for no lock."""
        return list(Lock).index(self)


DOSES = ("plan", "phase1", "gentle")
"""Doses a session may be held to, freest first."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What today's session may contain; the prescription obeys it.

    `min_gate`: only items whose gate is at least this (B10). `only`/`without`: item ids, warm-ups
    included. `avoid`: keys that an item's `avoid_if` must not share. `variants`: item id -> variant key
    to use instead, where the item has it. `dose`: "plan", "phase1" (B5, B6) or "gentle" (B11).
    `strength_rests`: routines leave strength out today; who asks for it by itself may have it.
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
    strength_rests: bool = False
    hold_plan: bool = False

    def __and__(self, other: Limits) -> Limits:
        """Return both at once, the stricter of each."""
        only = self.only if other.only is None else other.only
        if self.only is not None and other.only is not None:
            only = self.only & other.only
        return Limits(
            min_gate=max(self.min_gate, other.min_gate),
            only=only,
            without=self.without | other.without,
            avoid=self.avoid | other.avoid,
            no_fold=self.no_fold or other.no_fold,
            variants={**self.variants, **other.variants},
            dose=max(self.dose, other.dose, key=DOSES.index),
            eased=self.eased or other.eased,
            lower_step=self.lower_step or other.lower_step,
            strength=self.strength and other.strength,
            strength_rests=self.strength_rests or other.strength_rests,
            hold_plan=self.hold_plan or other.hold_plan,
        )


class Row(msgspec.Struct, Generic[Facts], frozen=True):
    """One row of a table: `when` in the table's words, `then` its actions, `test` the condition itself.

    A rule with more than one outcome has a row for each, the stricter first; `say` names the messages
    where they differ from the id.
    """

    id: str
    when: str
    then: tuple[Action, ...]
    test: Callable[[Facts], bool]
    lock: Lock = Lock.NONE
    limits: Limits = Limits()
    say: str = ""

    @property
    def message(self) -> str:
        """Prefix of the row's messages in `assets/messages/pain.toml`."""
        return f"pain.{self.say or self.id}"

    def fired(self, at_s: float = 0.0, item: str = "") -> tuple[Fired, ...]:
        """Return what the log keeps of it: the rule's id with each action."""
        return tuple(Fired(rule=self.id, action=a, at_s=at_s, item=item) for a in self.then)


def hits(rows: Iterable[Row[Facts]], facts: Facts) -> tuple[Row[Facts], ...]:
    """Return every row that matches, in the table's order."""
    return tuple(r for r in rows if r.test(facts))


def first_hit(rows: Iterable[Row[Facts]], facts: Facts) -> Row[Facts]:
    """Return the first row that matches; for tables whose last row always does."""
    return next(r for r in rows if r.test(facts))


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of the gates: may a session start, with what limits, and what to tell the user.

    `title` heads a stop page and is None otherwise; the last of `tell` then says what opens the lock.
    """

    lock: Lock = Lock.NONE
    fired: tuple[Fired, ...] = ()
    limits: Limits = Limits()
    title: Say | None = None
    tell: tuple[Say, ...] = ()

    @property
    def may_start(self) -> bool:
        """Whether a session may start."""
        return self.lock is Lock.NONE

    @property
    def actions(self) -> frozenset[Action]:
        """Everything the fired rules ask for."""
        return frozenset(Action(f.action) for f in self.fired)
