"""After a session: its colour by A0-A6 of domain 3.4, and what the next morning changes.

Every A rule is here; numbers are whole ratings 0-10. Pure: `history.py` reads the log and hands in values.
"""

from __future__ import annotations

import msgspec

from hamstretch.core.pain import Action, Row, first_hit
from hamstretch.core.record_terms import Fired, Why
from hamstretch.core.records import Colour, Ending, SessionRecord
from hamstretch.core.thresholds import ACCEPTABLE, MORNING_RISE, POST_RISE

PAIN_REASONS = frozenset({Why.PAIN, Why.UNWELL, Why.RULE})
"""Reasons for stopping that are never "for time" (A6)."""

A0_RULES = frozenset({"D1", "D2", "D3", "D4", "B1"})
"""Rules that end a session; B1 stands for the emergency answers that D1 asks for at once."""


class AfterFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is known when a session is over; `pre` and `post` are None when they were not asked."""

    pre: int | None
    post: int | None
    rules: tuple[Fired, ...] = ()
    ended_early: bool = False
    why: Why = Why.NONE

    @property
    def ended_by_rule(self) -> bool:
        """Whether D1, D2, a second D3 or D4 ended it."""
        ends = (Action.END, Action.EMERGENCY)
        return any(f.rule in A0_RULES and f.action in ends for f in self.rules)

    @property
    def settled_well(self) -> bool:
        """A1's condition on the two numbers."""
        if self.pre is None or self.post is None:
            return False
        return self.post <= self.pre + POST_RISE and (self.post <= ACCEPTABLE or self.post <= self.pre)

    @property
    def no_pain_reason(self) -> bool:
        """Whether it stopped, or was left unanswered, without any sign of pain (A6)."""
        unanswered = self.pre is None or self.post is None
        if self.why in PAIN_REASONS:
            return False
        return unanswered or (self.ended_early and self.settled_well)


class MorningFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The next morning's answer against the session it speaks of; `next` is None when unanswered."""

    pre: int | None
    next: int | None
    colour: Colour
    a3_within_7_days: bool = False

    @property
    def rose(self) -> bool:
        """A3's condition on the two numbers."""
        if self.pre is None or self.next is None:
            return False
        return self.next >= self.pre + MORNING_RISE or (self.next > ACCEPTABLE and self.next > self.pre)


AFTER: tuple[Row[AfterFacts], ...] = (
    Row("A0", "ended by D1, D2, second D3, or D4", (Action.RED,), lambda f: f.ended_by_rule),
    Row("A6", "stopped for time, no pain reason", (Action.PARTIAL,), lambda f: f.no_pain_reason),
    Row("A1", "post <= pre+1 and (post <= 5 or post <= pre)", (Action.GREEN,), lambda f: f.settled_well),
    Row("A2", "anything else", (Action.AMBER,), lambda _: True),
)
"""First hit decides. A6 stands before A1 and A2, which would otherwise leave it nothing to match."""

MORNING: tuple[Row[MorningFacts], ...] = (
    Row("A5", "next not answered", (), lambda f: f.next is None or f.pre is None),
    Row(
        "A3",
        "next >= pre+2, or next > 5 and > pre; 2nd in 7 days",
        (Action.AMBER, Action.LOWER_STEP, Action.REGRESS),
        lambda f: f.rose and f.a3_within_7_days,
        say="A3.again",
    ),
    Row("A3", "next >= pre+2, or next > 5 and > pre", (Action.AMBER, Action.LOWER_STEP), lambda f: f.rose),
    Row("A4", "next <= pre+1 (A3 not met)", (Action.CLEAR,), lambda _: True),
)
"""First hit decides; A3's two forms and A4 split every answered morning between them."""


def after(facts: AfterFacts) -> tuple[Colour, tuple[Fired, ...]]:
    """Return the session's colour and the rule behind it (A0, A1, A2, A6)."""
    row = first_hit(AFTER, facts)
    return Colour(row.then[0]), row.fired()


def after_session(session: SessionRecord) -> tuple[Colour, tuple[Fired, ...]]:
    """Return the colour of a record from its own ratings, rules and ending, the next morning left out."""
    early = session.ending in (Ending.ENDED_EARLY, Ending.RECOVERED)
    return after(
        AfterFacts(
            pre=session.pre, post=session.post, rules=session.rules, ended_early=early, why=session.why
        )
    )


def morning(facts: MorningFacts) -> tuple[Colour, Row[MorningFacts]]:
    """Return the colour once the next morning is known, and the rule (A3, A4, A5) that settled it.

    A3 turns anything but RED to AMBER; A4 clears an A2 amber to GREEN; A5 changes nothing.
    """
    row = first_hit(MORNING, facts)
    if row.id == "A3" and facts.colour is not Colour.RED:
        return Colour.AMBER, row
    if row.id == "A4" and facts.colour is Colour.AMBER:
        return Colour.GREEN, row
    return facts.colour, row
