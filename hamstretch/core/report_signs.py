"""The stop signs of a log: each rule that stopped or barred a session, and what had been reported.

Rule ids are those of domain 3.4. A sign says what was done and never what is behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.pain import Action
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality
from hamstretch.core.records import CheckInRecord, ClearanceRecord, Entry, ScreeningRecord, SessionRecord
from hamstretch.core.wording import Say, say

STOPPING = frozenset({"B1", "B2", "B3", "D1", "D2", "D3", "D4"})
"""Rules that are a stop sign whatever they did."""

SPOKEN_ON = (Moment.BEFORE, Moment.DURING, Moment.EXERCISE)
"""When a rule may stop a session; the questions at its end come after it stopped."""


class Sign(msgspec.Struct, frozen=True, kw_only=True):
    """One rule that spoke: on which day, what it did, about which exercise, and what had been felt.

    `reported` are ids of `safety.toml`. A clearance has no rule and says what the person confirmed.
    """

    day: date
    rule: str
    text: Say
    item: str = ""
    nrs: int | None = None
    felt: tuple[Quality, ...] = ()
    places: tuple[Place, ...] = ()
    reported: tuple[str, ...] = ()


def signs(entries: Iterable[Entry]) -> tuple[Sign, ...]:
    """Return the stop signs, oldest first, each rule once an entry, and what was confirmed after them."""
    return tuple(sign for entry in sorted(entries, key=lambda e: e.at.utc) for sign in _of(entry))


def _of(entry: Entry) -> Iterator[Sign]:
    match entry:
        case ClearanceRecord():
            yield Sign(day=entry.at.day, rule="", text=say(f"report.clearance.{entry.clearance}"))
        case SelfTestRecord(stopped=sign) if sign is not None:
            yield Sign(day=entry.at.day, rule="", text=say("report.sign.test"), item=entry.test, felt=(sign,))
        case SessionRecord() | CheckInRecord() | ScreeningRecord():
            yield from _fired(entry)
        case _:
            return


def _fired(entry: SessionRecord | CheckInRecord | ScreeningRecord) -> Iterator[Sign]:
    told: set[str] = set()
    for fired in entry.rules:
        text = _text(fired, entry.rules)
        if text is not None and fired.rule not in told:
            told.add(fired.rule)
            yield _sign(entry, fired, text)


def _text(fired: Fired, rules: Iterable[Fired]) -> Say | None:
    """Say what a rule did, or None where it stopped nothing."""
    if fired.rule in ("B4", "B8"):
        return say("report.sign.rest", rule=fired.rule) if fired.action == Action.REST else None
    if fired.rule not in STOPPING or (fired.rule == "B2" and fired.action == Action.ADVISE):
        return None
    ended = any(f.rule == fired.rule and f.action == Action.END for f in rules)
    return say(f"report.sign.{fired.rule}{'.end' if fired.rule == 'D3' and ended else ''}")


def _sign(entry: SessionRecord | CheckInRecord | ScreeningRecord, fired: Fired, text: Say) -> Sign:
    if isinstance(entry, ScreeningRecord):
        return Sign(day=entry.at.day, rule=fired.rule, text=text, reported=entry.ticked)
    given = entry.check_in if isinstance(entry, CheckInRecord) else _answer(entry, fired)
    if given is None:
        return Sign(day=entry.at.day, rule=fired.rule, text=text, item=fired.item)
    return Sign(
        day=entry.at.day,
        rule=fired.rule,
        text=text,
        item=fired.item,
        nrs=given.nrs,
        felt=tuple(q for q in given.qualities if q is not Quality.STRETCH),
        places=given.places,
        reported=given.new,
    )


def _answer(session: SessionRecord, fired: Fired) -> CheckIn | None:
    """Return the answer that a rule spoke on: the last one given by then, before what is asked at the end."""
    by_then = [c for c in session.check_ins if c.moment in SPOKEN_ON and c.at_s <= fired.at_s]
    return by_then[-1] if by_then else None
