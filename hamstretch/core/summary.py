"""A finished session in words: what was done against what was planned, which rules spoke, what comes next.

Pure: the plan is replayed without and with the session, and what differs is what the session changed.
Seconds throughout; planned and done stay apart, as in the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Literal

import msgspec

from hamstretch.core.after import after_session
from hamstretch.core.ask import ask
from hamstretch.core.pain import Action
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState, preview
from hamstretch.core.record_terms import Side, Why
from hamstretch.core.records import Colour, Ending, Entry, Outcome, SessionRecord, Work
from hamstretch.core.settings import Settings
from hamstretch.core.standing import standing_lock
from hamstretch.core.wording import Say, say

EVEN_S = 5
"""[D] Legs that differ by less than this are called even: it is the smallest step of any dose rule."""
LONG_S = 3 * 3600
"""[D] A record longer than this had a break in it, and its minutes on the clock say nothing."""

Unit = Literal["s", "reps"]
NameOf = Callable[[str, str], str]
"""Gives the name of an item and its variant ("" for the item itself)."""


class Bar(msgspec.Struct, frozen=True):
    """Planned against done on one side, in seconds or repetitions."""

    side: Side
    planned: float
    done: float
    unit: Unit


class Part(msgspec.Struct, frozen=True):
    """One exercise, or one way to do it, with a bar for each side that worked."""

    name: str
    bars: tuple[Bar, ...]


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the summary says, the headline first.

    `verdict` is a heading and what it means for next time; `left_out` names what was skipped or cut and
    why; `rules` are those that changed something; `next` is what the plan makes of it.
    """

    headline: Say
    verdict: tuple[Say, Say]
    parts: tuple[Part, ...]
    left_out: tuple[Say, ...]
    rules: tuple[Say, ...]
    next: tuple[Say, ...]


def summary(
    record: SessionRecord, entries: Sequence[Entry], settings: Settings, name: NameOf, now: datetime
) -> Summary:
    """Return the summary of a session at `now`, whether or not the log already holds it."""
    earlier = [e for e in entries if e.id != record.id]
    return Summary(
        headline=headline(record),
        verdict=_verdict(record),
        parts=parts(record, name),
        left_out=left_out(record.work, name),
        rules=rules(record, name),
        next=_next(record, earlier, settings, now),
    )


# -- the first sentence -----------------------------------------------------------------------------


def headline(record: SessionRecord) -> Say:
    """Say how long, how even and how the pain went; what was not measured is said not to be."""
    pain = _pain(record.pre, record.post)
    if not any(w.held_s > 0 or w.done_reps > 0 for w in record.work):
        return say("summary.headline.nothing", pain=pain)
    sides = _sides(record.seconds(Side.LEFT), record.seconds(Side.RIGHT))
    if sides is None:
        return say("summary.headline.no-holds", time=_time(record), pain=pain)
    return say("summary.headline", time=_time(record), sides=sides, pain=pain)


def _time(record: SessionRecord) -> Say:
    """Name the length in minutes on the clock, unless the session was interrupted."""
    if record.ending is Ending.RECOVERED or record.duration_s > LONG_S:
        return say("summary.time.interrupted")
    minutes = round(record.duration_s / 60)
    return say("summary.time", n=minutes) if minutes else say("summary.time.short")


def _sides(left: float, right: float) -> Say | None:
    """Compare the hamstring seconds of the legs; None when neither has any."""
    if not left and not right:
        return None
    if abs(left - right) < EVEN_S:
        return say("summary.sides.even")
    side = Side.LEFT if left > right else Side.RIGHT
    return say(f"summary.sides.{side}", n=round(abs(left - right)))


def _pain(pre: int | None, post: int | None) -> Say:
    """Put the ratings before and after side by side, without judging a difference (domain 3.1)."""
    if pre is None and post is None:
        return say("summary.pain.none")
    if post is None:
        return say("summary.pain.before", pre=pre or 0)
    if pre is None:
        return say("summary.pain.after", post=post)
    return say("summary.pain", pre=pre, post=post)


def _verdict(record: SessionRecord) -> tuple[Say, Say]:
    """Return heading and text of the rule that coloured the session (A0, A1, A2, A6)."""
    if not record.planned and record.ending is Ending.COMPLETE and record.pre is None:
        return say("summary.break.title"), say("summary.break.text")
    rule = after_session(record)[1][0].rule
    return say(f"pain.{rule}.title"), say(f"pain.{rule}.text")


# -- planned against done ---------------------------------------------------------------------------


def parts(record: SessionRecord, name: NameOf) -> tuple[Part, ...]:
    """Return every exercise in the order it was done, left before right."""
    found: dict[tuple[str, str], list[Work]] = {}
    for work in record.work:
        found.setdefault((work.item, work.variant), []).append(work)
    return tuple(Part(name(*key), _bars(works)) for key, works in found.items())


def _bars(works: Sequence[Work]) -> tuple[Bar, ...]:
    sides = [s for s in Side if any(w.side is s for w in works)]
    return tuple(_bar(s, [w for w in works if w.side is s]) for s in sides)


def _bar(side: Side, works: Iterable[Work]) -> Bar:
    """Sum up one side; work that was begun again was planned once and counts as done for what it was."""
    planned = done = 0.0
    unit: Unit = "s"
    for work in works:
        once = work.why is not Why.REDONE
        if work.kind == "reps":
            unit = "reps"
            planned, done = planned + once * work.planned_reps, done + work.done_reps
        else:
            planned, done = planned + once * work.planned_s, done + work.held_s
    return Bar(side, planned, done, unit)


# -- what was left out ------------------------------------------------------------------------------


def left_out(work: Iterable[Work], name: NameOf) -> tuple[Say, ...]:
    """Say what was skipped and what was cut short, gathered by the reason."""
    table: dict[tuple[str, str], list[Work]] = {}
    for one in work:
        if one.why is not Why.REDONE:
            table.setdefault((one.item, one.variant), []).append(one)
    found: dict[tuple[str, Why], list[str]] = {}
    for key, works in table.items():
        if (how := _how(works)) is not None:
            found.setdefault(how, []).append(name(*key))
    return tuple(
        say(f"summary.{outcome}", why=say(f"summary.why.{why or 'none'}"), names=tuple(names))
        for (outcome, why), names in found.items()
    )


def _how(works: Sequence[Work]) -> tuple[str, Why] | None:
    """Tell whether an exercise was skipped or cut, and why; None when all of it was done."""
    missed = [w for w in works if w.outcome is not Outcome.DONE]
    if not missed:
        return None
    whole = all(w.outcome is Outcome.SKIPPED for w in works)
    return ("skipped" if whole else "cut"), missed[0].why


# -- the rules --------------------------------------------------------------------------------------

_TODAY: dict[tuple[str, str], str] = {
    ("A2", Action.EASE): "summary.rule.A2",
    ("A3", Action.LOWER_STEP): "pain.A3.next.text",
    ("B5", Action.RESTRICT): "pain.B5.text",
    ("B6", Action.RESTRICT): "summary.rule.B6",
    ("B7", Action.RESTRICT): "summary.rule.B7",
    ("B8", Action.BAND_WORSE): "summary.rule.B8",
    ("B10", Action.EASE): "summary.rule.B10",
    ("B11", Action.RESTRICT): "summary.rule.B11",
}
"""What was decided before the session; B9 changed nothing and says nothing."""
_DURING: dict[tuple[str, str], str] = {
    ("D1", Action.END): "D1",
    ("D2", Action.EMERGENCY): "D2.chest",
    ("D2", Action.ADVISE): "D2",
    ("D3", Action.DROP_POSITION): "D3",
    ("D3", Action.REMOVE_ITEM): "D3.remove",
    ("D3", Action.END): "D3.end",
    ("D4", Action.END): "D4",
    ("D5", Action.EASE): "D5",
    ("D5", Action.SWAP): "D5.swap",
    ("D5", Action.SKIP_ITEM): "D5.skip",
    ("D6", Action.NO_DEEPER): "D6",
    ("B1", Action.EMERGENCY): "B1",
    ("B2", Action.URGENT): "B2",
}
"""What happened on the way, told as past; D7 changed nothing."""


def rules(record: SessionRecord, name: NameOf) -> tuple[Say, ...]:
    """Say once what each rule did, with the exercises it spoke of."""
    found: dict[str, list[str]] = {}
    for fired in record.rules:
        key = (fired.rule, fired.action)
        if key in _TODAY:
            found.setdefault(_TODAY[key], [])
        elif key in _DURING:
            names = found.setdefault(f"summary.rule.{_DURING[key]}", [])
            if fired.item and (called := name(fired.item, "")) not in names:
                names.append(called)
    return tuple(_told(id_, names) for id_, names in found.items())


def _told(id_: str, names: Sequence[str]) -> Say:
    """Add the exercises to a sentence that has any."""
    return say("summary.rule.at", what=say(id_), names=tuple(names)) if names else say(id_)


# -- what comes next --------------------------------------------------------------------------------


def _next(
    record: SessionRecord, earlier: Sequence[Entry], settings: Settings, now: datetime
) -> tuple[Say, ...]:
    """Say what this session makes of the plan, and what is asked for next."""
    entries = [*earlier, record]
    was, state = plan(earlier, settings, now), plan(entries, settings, now)
    if state.started is None:
        return (say("summary.next.no-plan"),)
    asked = ask(state, now, settings, standing_lock(entries, now)).reason
    change = _change(record, was, state)
    return (change,) if change == asked else (change, asked)


def _change(record: SessionRecord, was: PlanState, state: PlanState) -> Say:
    """Say what moved, the gravest first."""
    if state.paused or state.rung.week != was.rung.week:
        return state.reason
    if not record.planned:
        return say("summary.next.break")
    if state.held:
        return say(f"summary.next.held.{_holder(record, was)}", hold=state.rung.hold_s)
    ahead = preview(state, 1)[0].rung
    if state.left or ahead.week == state.rung.week:
        return say("summary.next.steady", n=state.done_this_week, of=state.target[0])
    return say("summary.next.on", hold=ahead.hold_s, reps=ahead.reps)


def _holder(record: SessionRecord, was: PlanState) -> str:
    """Name why next week stays at this level: this session, or something before it."""
    if was.held:
        return "before"
    if record.colour in (Colour.AMBER, Colour.RED):
        return str(record.colour)
    return "rule"
