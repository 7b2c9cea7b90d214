"""A report as tables: a row a session, a row an exercise and side of each, and a row a measure.

RFC 4180, UTF-8 with the mark by which spreadsheets know it. Heads are fixed names with their unit; days are
ISO 8601 and numbers have a point. A text that a spreadsheet would run as a formula gets an apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from hamstretch.core import names
from hamstretch.core.catalog import Catalog
from hamstretch.core.long_work import Step, stepped, unseen
from hamstretch.core.measure_records import Measure
from hamstretch.core.record_terms import CheckIn, Side, Why
from hamstretch.core.records import SessionRecord, Work
from hamstretch.core.report import Done, Field, Report

Cell = str | int | float | None
Row = dict[str, Cell]

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What begins a formula for a spreadsheet (OWASP, "CSV Injection")."""
_ORDER = {Side.LEFT: 0, Side.RIGHT: 1, Side.BOTH: 2}


def tables(report: Report, catalog: Catalog, step: Step = unseen) -> dict[str, bytes]:
    """Return the tables by name: `sessions`, `exercises`, and `measures` where anything was measured.

    `step` is told of each session.
    """
    sessions: list[Row] = []
    exercises: list[Row] = []
    for done in stepped(report.everything, step):
        sessions.append(_session(done, catalog))
        exercises += _exercises(done.session, catalog)
    made = {
        "sessions": _table(SESSION, sessions, report),
        "exercises": _table(EXERCISE, exercises, report),
    }
    measured = sorted(_measures(report, catalog), key=lambda row: str(row["time"]))
    return made | ({"measures": _table(MEASURE, measured, report)} if measured else {})


SESSION: dict[str, Field | None] = {
    "session": None,
    "day": None,
    "start": None,
    "end": None,
    "routine": None,
    "routine_name": None,
    "planned": None,
    "counted": None,
    "plan_week": Field.PLAN,
    "plan_phase": Field.PLAN,
    "ending": None,
    "why": None,
    "minutes": None,
    "left_leg_s": Field.DOSE,
    "right_leg_s": Field.DOSE,
    "pain_before": Field.PAIN,
    "pain_worst": Field.PAIN,
    "pain_after": Field.PAIN,
    "pain_next_morning": Field.PAIN,
    "colour": Field.PAIN,
    "places": Field.PAIN,
    "qualities": Field.STOPS,
    "rules": Field.STOPS,
    "note": Field.NOTES,
}
"""Heads of the sessions and the field that each belongs to."""
EXERCISE: dict[str, Field | None] = {
    "session": None,
    "day": None,
    "exercise": None,
    "exercise_name": None,
    "variant": None,
    "kind": None,
    "side": None,
    "planned_sets": None,
    "done_sets": None,
    "planned_s": None,
    "done_s": None,
    "planned_reps": None,
    "done_reps": None,
    "counts_as_leg_seconds": None,
    "outcome": None,
    "why": None,
    "pain_after_exercise": Field.PAIN,
}


MEASURE: dict[str, Field | None] = {
    "entry": None,
    "day": None,
    "time": None,
    "kind": None,
    "name": None,
    "side": None,
    "value": None,
    "unit": None,
    "zero": None,
    "trials": None,
    "warmed_up": None,
    "pain_before": Field.PAIN,
    "note": Field.NOTES,
}
"""Heads of what is asked now and then: self-tests, own activities, the answers of reviews."""


def _session(done: Done, catalog: Catalog) -> Row:
    s = done.session
    return {
        "session": s.id,
        "day": s.at.day.isoformat(),
        "start": s.at.local.isoformat(),
        "end": s.ended.local.isoformat(),
        "routine": s.routine,
        "routine_name": names.session(catalog, s),
        "planned": int(s.planned),
        "counted": int(done.counted),
        "plan_week": s.week,
        "plan_phase": s.phase,
        "ending": s.ending,
        "why": s.why,
        "minutes": round(s.duration_s / 60, 1),
        "left_leg_s": s.seconds(Side.LEFT),
        "right_leg_s": s.seconds(Side.RIGHT),
        "pain_before": s.pre,
        "pain_worst": s.peak,
        "pain_after": s.post,
        "pain_next_morning": done.morning,
        "colour": done.colour,
        "places": _list(p for c in s.check_ins for p in c.places),
        "qualities": _list(q for c in s.check_ins for q in c.qualities),
        "rules": _list(f"{f.rule}:{f.action}" for f in s.rules),
        "note": _notes(s),
    }


def _notes(session: SessionRecord) -> str:
    return " | ".join(t for t in (session.note, *(c.note for c in session.check_ins)) if t.strip())


def _exercises(session: SessionRecord, catalog: Catalog) -> Iterator[Row]:
    """Yield one row for each exercise, way and side, in the order of the session, left before right."""
    found: dict[tuple[str, str, str], dict[Side, list[Work]]] = {}
    for work in session.work:
        found.setdefault((work.item, work.variant, work.kind), {}).setdefault(work.side, []).append(work)
    for (item, variant, kind), sides in found.items():
        for side in sorted(sides, key=_ORDER.__getitem__):
            works = sides[side]
            once = [w for w in works if w.why is not Why.REDONE]
            missed = next((w for w in once if w.why), None)
            yield {
                "session": session.id,
                "day": session.at.day.isoformat(),
                "exercise": item,
                "exercise_name": names.item(catalog, item),
                "variant": variant,
                "kind": kind,
                "side": side,
                "planned_sets": len(once),
                "done_sets": sum(w.held_s > 0 or w.done_reps > 0 for w in once),
                "planned_s": sum(w.planned_s for w in once),
                "done_s": sum(w.held_s for w in works),
                "planned_reps": sum(w.planned_reps for w in once),
                "done_reps": sum(w.done_reps for w in works),
                "counts_as_leg_seconds": int(any(w.volume for w in works)),
                "outcome": _list(dict.fromkeys(str(w.outcome) for w in once)),
                "why": missed.why if missed else "",
                "pain_after_exercise": _rated(session.check_ins, item, side),
            }


def _measures(report: Report, catalog: Catalog) -> Iterator[Row]:
    """Yield a self-test's side, an activity, or an answer of a review in a row of its own."""
    for test in report.tests:
        yield _measure(test, "self_test", names.test(catalog, test.test), test.best, test.zero.unit) | {
            "side": test.side,
            "zero": test.zero,
            "trials": " ".join("-" if t.value is None else cell(t.value) for t in test.trials),
            "warmed_up": int(test.warmed_up),
            "pain_before": test.pain,
            "note": test.note,
        }
    for rated in report.activities:
        for one in rated.rated:
            yield _measure(rated, "activity", one.name, one.score, "0-10")
    for answer in report.overall:
        yield _measure(answer, "global_change", "", answer.change, "from -3 to 3")
    for filled in report.roland_morris:
        yield _measure(filled, "roland_morris", "", filled.score, "0-24")


def _measure(entry: Measure, kind: str, name: str, value: Cell, unit: str) -> Row:
    what = {"entry": entry.id, "kind": kind, "name": name, "value": value, "unit": unit}
    when = {"day": entry.at.day.isoformat(), "time": entry.at.local.isoformat()}
    return dict.fromkeys(MEASURE) | what | when


def _rated(given: Iterable[CheckIn], item: str, side: Side) -> int | None:
    """Return the highest rating given about an exercise on this side, or about it as a whole."""
    return max((c.nrs for c in given if c.item == item and c.side in (side, Side.BOTH)), default=None)


def _list(values: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(values))


def _table(heads: dict[str, Field | None], rows: Sequence[Row], report: Report) -> bytes:
    shown = [head for head, field in heads.items() if field is None or report.has(field)]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(shown)
    writer.writerows([cell(row[head]) for head in shown] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def cell(value: Cell) -> str:
    """Return a cell's text: nothing for what is not known, no needless `.0`, texts harmless."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(RISKY) else text
