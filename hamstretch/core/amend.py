"""Entries as they count: what the user changed, took out or brought back after the fact.

The log keeps every entry as it was written; an amendment is an entry of its own that names another. Every
rule reads `effective(entries)`. Which change may be made to what is decided here, both when one is made and
when one is read, so that a file from elsewhere can amend nothing that the app itself would not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeGuard

from msgspec.structs import replace

from hamstretch.core.after import AFTER, after_session
from hamstretch.core.errors import AmendError
from hamstretch.core.history import Memory, first_colour
from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.pain import Action
from hamstretch.core.record_terms import CheckIn
from hamstretch.core.records import (
    AmendmentRecord,
    Change,
    CheckInChange,
    CheckInRecord,
    ClearanceRecord,
    Colour,
    Deletion,
    Entry,
    NoteChange,
    PlanRecord,
    ScreeningRecord,
    SessionRecord,
    Undo,
)
from hamstretch.core.standing import marks
from hamstretch.core.wording import say

LASTING = (ScreeningRecord, ClearanceRecord, PlanRecord, AmendmentRecord)
"""[D] What is never taken out: answers about safety and the plan's own steps, which later entries rest on."""

_COLOURING = frozenset(row.id for row in AFTER)


# -- reading ----------------------------------------------------------------------------------------


_counted: Memory[tuple[Entry, ...]] = Memory()


def effective(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return what counts: amendments applied in the log's order and left out themselves."""
    log = tuple(entries)
    counted, new = _counted.find(log) or ((), log)
    if not new:
        return counted
    grown = _grown(log[: -len(new)], counted, new) if counted else None
    return _counted.keep(log, _anew(log) if grown is None else grown)


def _grown(
    log: Sequence[Entry], counted: tuple[Entry, ...], new: Sequence[Entry]
) -> tuple[Entry, ...] | None:
    """Return what counts of a log with new entries at its end; None where that has to be read anew.

    An undo reaches back among the amendments, and one of those may name an entry that comes after it.
    """
    fresh, targets = {e.id for e in new}, {e.target for e in log if type(e) is AmendmentRecord}
    now = list(counted)
    for entry in new:
        if type(entry) is not AmendmentRecord:
            if entry.id in targets:
                return None
            now.append(entry)
        elif isinstance(entry.change, Undo) or entry.target in fresh:
            return None
        else:
            for n in [n for n, other in enumerate(now) if other.id == entry.target][::-1]:
                amended = _amended(now[n], (entry.change,))
                now[n : n + 1] = () if amended is None else (amended,)
    return tuple(now)


def _anew(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    if AmendmentRecord not in set(map(type, entries)):
        return entries
    changes: defaultdict[str, list[Change]] = defaultdict(list)
    for amendment in live(entries):
        changes[amendment.target].append(amendment.change)
    amended = [
        _amended(entry, changes[entry.id]) if entry.id in changes else entry
        for entry in entries
        if type(entry) is not AmendmentRecord
    ]
    return tuple([entry for entry in amended if entry is not None])  # a list is quicker than a generator


def live(entries: Sequence[Entry]) -> tuple[AmendmentRecord, ...]:
    """Return the amendments that hold, oldest first: not undone, and no undo among them.

    Read from the end: an undo reaches only what was written before it, so no two can undo each other.
    """
    undone: set[str] = set()
    found: list[AmendmentRecord] = []
    for entry in reversed(entries):
        if type(entry) is not AmendmentRecord or entry.id in undone:
            continue
        if isinstance(entry.change, Undo):
            undone.add(entry.change.amendment)
        else:
            found.append(entry)
    return tuple(reversed(found))


def _amended(entry: Entry, changes: Iterable[Change]) -> Entry | None:
    """Return the entry with its changes, None once one takes it out; what does not fit it is passed over."""
    now = entry
    for change in changes:
        match change:
            case NoteChange(_, note) if _noted(now):
                now = replace(now, note=note)
            case CheckInChange(index, _, answer) if _fits(now, index, answer):
                now = _answered(now, index, answer)
            case Deletion() if deletable(now):
                return None
            case _:
                pass
    return now


def _answered(entry: Entry, index: int, answer: CheckIn) -> Entry:
    """Replace one check-in, and colour a session anew: its colour follows from its answers (A0-A6)."""
    if isinstance(entry, CheckInRecord):
        return replace(entry, check_in=answer)
    if not isinstance(entry, SessionRecord):
        return entry
    given = entry.check_ins
    changed = replace(entry, check_ins=(*given[:index], answer, *given[index + 1 :]))
    if entry.colour is None:
        return changed
    during = replace(changed, rules=tuple(f for f in entry.rules if f.rule not in _COLOURING))
    colour, fired = after_session(during)
    return replace(during, colour=colour, rules=(*during.rules, *fired))


# -- what may be changed ----------------------------------------------------------------------------


def _noted(entry: Entry) -> TypeGuard[Any]:
    return not isinstance(entry, AmendmentRecord) and hasattr(entry, "note")


def check_ins(entry: Entry) -> tuple[CheckIn, ...]:
    """Return the answers of an entry that may be changed, in the order that `CheckInChange.index` counts."""
    if isinstance(entry, SessionRecord):
        return entry.check_ins
    return (entry.check_in,) if isinstance(entry, CheckInRecord) else ()


def _fits(entry: Entry, index: int, answer: CheckIn) -> bool:
    """Tell whether an answer may take another's place: of the same moment, with the same new symptoms.

    [D] Those hold back exercises until a professional's OK (B5, B6), and only that takes them away. Where a
    safety rule spoke, place and kind of the feeling stay too: what was looked at since is read from them.
    """
    given = check_ins(entry)
    if not 0 <= index < len(given):
        return False
    before = given[index]
    if (before.moment, before.new) != (answer.moment, answer.new):
        return False
    felt = {*before.qualities, *before.places} ^ {*answer.qualities, *answer.places}
    return not felt or not marks(entry)


def deletable(entry: Entry) -> bool:
    """Tell whether an entry may be taken out: never one that a safety rule marked or a stop sign ended.

    [D] What such a mark keeps shut is opened by its own clearance, and by nothing else; the day of rest after
    a RED, and what two of them do to the plan (T1), are not ended by forgetting it.
    """
    if isinstance(entry, SessionRecord) and first_colour(entry) is Colour.RED:
        return False
    if isinstance(entry, SelfTestRecord) and entry.stopped is not None:
        return False
    ended = any(f.action == Action.END for f in getattr(entry, "rules", ()))
    return not isinstance(entry, LASTING) and not ended and not marks(entry)


# -- making a change --------------------------------------------------------------------------------


def note_change(entry: Entry, note: str) -> NoteChange:
    """Return the change to another note; raises `AmendError` for an entry that has none."""
    if not _noted(entry):
        raise AmendError(say("amend.note"))
    return NoteChange(entry.note, note)


def check_in_change(entry: Entry, index: int, answer: CheckIn) -> CheckInChange:
    """Return the change to another answer of the same moment; raises `AmendError` when there is none."""
    if not _fits(entry, index, answer):
        raise AmendError(say("amend.check-in"))
    return CheckInChange(index, check_ins(entry)[index], answer)


def deletion(entry: Entry) -> Deletion:
    """Return the change that takes an entry out; raises `AmendError` where it has to stay."""
    if not deletable(entry):
        raise AmendError(say("amend.deletion"))
    return Deletion()
