"""The words of a printed report: every sentence, number and list entry that a page sets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec
from PySide6.QtCore import QLocale

from hamstretch.core import names
from hamstretch.core.bidi import changed, day_form, listed
from hamstretch.core.catalog import Catalog
from hamstretch.core.measure_records import Zero
from hamstretch.core.measures import Series, Verdict, name_key
from hamstretch.core.record_terms import Side, Why
from hamstretch.core.records import SessionRecord
from hamstretch.core.report import Done, Field, Report
from hamstretch.core.report_signs import Sign
from hamstretch.core.wording import Say, Wording, say

LONG_S = 600 * 60
"""From ten hours on, hours are told and not minutes."""


class Item(msgspec.Struct, frozen=True):
    """One entry of a list: its day, and what there was."""

    day: str
    text: str


class Telling:
    """Puts one report into words; lists have the newest first."""

    def __init__(self, report: Report, catalog: Catalog, wording: Wording) -> None:
        self.report, self._catalog, self._say = report, catalog, wording

    def __call__(self, id_: str, **args: str | float | Say) -> str:
        """Return a sentence of `report.toml`."""
        return self._say(say(f"report.{id_}", **args))

    # -- days ---------------------------------------------------------------------------------------

    def long_day(self, day: date) -> str:
        """Return a day with its year."""
        return QLocale().toString(day, day_form(self._say.locale, year=True))  # type: ignore[call-overload, no-any-return]

    def days(self) -> str:
        """Return the range."""
        asked = self.report.asked_for
        return f"{self.long_day(asked.start)} – {self.long_day(asked.end)}"

    def _day(self, day: date) -> str:
        """Return a day, with its year where the range has more than one."""
        asked = self.report.asked_for
        if asked.start.year != asked.end.year:
            return self.long_day(day)
        return QLocale().toString(day, day_form(self._say.locale, year=False))  # type: ignore[call-overload, no-any-return]

    # -- sentences and numbers ----------------------------------------------------------------------

    def sentences(self) -> list[str]:
        """Return what may be said: of pain, of each test and side, of activities."""
        r = self.report
        told = [] if r.headline is None else [self._say(r.headline)]
        told += [self._reach(s) for s in r.series]
        if (change := r.activity_change) is not None:
            kind = "real" if change.real else "noise"
            told.append(self(f"activities.{kind}", first=round(change.first, 1), last=round(change.last, 1)))
        return told

    def _reach(self, series: Series) -> str:
        """Return one test and side: first value, level, and what may be said about the change."""
        name, r, zero = self.test(series.test), self.report, series.zero
        side = "" if series.side is Side.BOTH else self(f"side.{series.side}")
        once = series.verdict is Verdict.FIRST
        return self(
            "reach.first" if once else "reach",
            test=listed((name, side), self._say.locale),
            first=self._say.number(r.shown(series.values[0], zero)),
            last=self._say.number(r.shown(series.told, zero)),
            unit=self(f"unit.{r.unit(zero)}"),
            mdc=self._say.number(r.shown(series.mdc, zero)),
            verdict="" if once else say(f"report.reach.{series.verdict}"),
        )

    def zero(self, zero: Zero) -> str:
        """Return what a self-test's number counts."""
        return self(f"zero.{zero}", unit=self(f"unit.{self.report.unit(zero)}"))

    def test(self, id_: str) -> str:
        """Return a self-test's name."""
        return names.test(self._catalog, id_)

    def numbers(self) -> Iterator[tuple[str, str]]:
        """Yield up to four large numbers, each with what it counts."""
        r = self.report
        if r.has(Field.DOSE):
            done = self("of", done=r.done, of=r.asked) if r.asked else str(len(r.sessions))
            free = "cell.done.part" if any(w.target for w in r.weeks) else "cell.done.free"
            yield (
                done,
                self(
                    "cell.done" if r.asked else free,
                    share=round(100 * r.done / r.asked) if r.asked else 0,
                    sessions=self._counts(len(r.sessions), len(r.breaks)),
                ),
            )
            unit, seconds = ("hours", 3600) if max(r.seconds) >= LONG_S else ("minutes", 60)
            left, right = (round(s / seconds) for s in r.seconds)
            yield self(unit, left=left, right=right), self("cell.held")
        if r.levels is not None:
            pain = changed(
                ("–" if v is None else self._say.number(v) for v in (r.levels.before, r.levels.after)),
                self._say.locale,
            )
            yield pain, self("cell.pain", sessions=self._counts(r.levels.sessions, r.levels.breaks))
        if r.has(Field.STOPS):
            stops = sum(1 for s in r.signs if s.rule)
            yield str(stops), self("cell.stops" if stops else "cell.stops.none")

    def _counts(self, sessions: int, breaks: int) -> str:
        """Return how many sessions and how many desk breaks, if any."""
        told = [self("count.sessions", n=sessions)] if sessions or not breaks else []
        told += [self("count.breaks", n=breaks)] if breaks else []
        return listed(told, self._say.locale)

    def caveats(self) -> str:
        """Return the small print that belongs to what is shown."""
        r = self.report
        shown = {
            "self": True,
            "pain": r.has(Field.PAIN),
            "reach": bool(r.series),
            "rules": bool(r.changes or r.signs),
            "claim": True,
        }
        return " ".join(self(f"caveat.{id_}") for id_, there in shown.items() if there)

    # -- lists --------------------------------------------------------------------------------------

    def changes(self) -> list[Item]:
        """Return what the plan did, why, and by which rules."""
        return [
            Item(self._day(c.day), f"{self._say(c.text)} {self._rules(c.rules)}")
            for c in reversed(self.report.changes)
        ]

    def _rules(self, ids: Sequence[str]) -> str:
        return f"({listed(ids, self._say.locale)})" if ids else ""

    def stops(self) -> list[Item]:
        """Return the stop signs and what was confirmed after them."""
        return [Item(self._day(s.day), self._sign(s)) for s in reversed(self.report.signs)]

    def _sign(self, sign: Sign) -> str:
        """Return rule, what the app did, at which exercise, and what had been reported."""
        told = self._say(sign.text)
        told = f"{sign.rule}: {told}" if sign.rule else told
        if sign.item:
            known = self._catalog.item(sign.item) is not None
            told += f" ({names.item(self._catalog, sign.item) if known else self.test(sign.item)})"
        felt = [self._say(say(f"quality.{q}")) for q in sign.felt]
        felt += [self._say(say(f"place.{p}")) for p in sign.places]
        felt += [names.symptom(self._catalog, i) for i in sign.reported]
        felt += [self("rated", nrs=sign.nrs)] if sign.nrs is not None else []
        return f"{told}. {self('reported', what=listed(felt, self._say.locale, ';'))}" if felt else f"{told}."

    def notes(self) -> list[Item]:
        """Return the notes, each in one paragraph."""
        return [Item(self._day(n.day), " ".join(n.text.split())) for n in reversed(self.report.notes)]

    def rated(self) -> list[Item]:
        """Return what was asked now and then, the newest answer of each kind beside the first."""
        return [*self._activities(), *self._reviews()]

    def _activities(self) -> Iterator[Item]:
        given = self.report.activities
        if not given:
            return
        first = {name_key(a.name): a.score for a in given[0].rated} if len(given) > 1 else {}
        for now in given[-1].rated:
            then = first.get(name_key(now.name))
            both = [str(score) for score in (then, now.score) if score is not None]
            yield Item(self._day(given[-1].at.day), f"{now.name}: {changed(both, self._say.locale)}")

    def _reviews(self) -> Iterator[Item]:
        r = self.report
        if r.overall:
            change = r.overall[-1].change
            signed = f"+{change}" if change > 0 else self._say.number(change)
            yield Item(self._day(r.overall[-1].at.day), self("overall", change=signed))
        if r.roland_morris:
            both = dict.fromkeys((r.roland_morris[0], r.roland_morris[-1]))
            scores = changed((str(q.score) for q in both), self._say.locale)
            yield Item(self._day(r.roland_morris[-1].at.day), self("roland-morris", scores=scores))

    # -- the table of sessions ----------------------------------------------------------------------

    def row(self, done: Done) -> tuple[list[str], str]:
        """Return the cells of one session in the order of the table's heads, and its note."""
        s = done.session
        held = [f"{s.seconds(side):.0f} / {_planned(s, side):.0f}" for side in (Side.LEFT, Side.RIGHT)]
        pain = ["" if n is None else str(n) for n in (s.pre, s.peak, s.post, done.morning)]
        colour = self(f"colour.{done.colour}") if s.colour is not None else ""
        note = " ".join(f"{s.note} {' '.join(c.note for c in s.check_ins)}".split())
        what = names.session(self._catalog, s)
        return [self.long_day(s.at.day), what, str(round(s.duration_s / 60)), *held, *pain, colour], note


def _planned(session: SessionRecord, side: Side) -> float:
    """Return the hamstring seconds planned on one leg; what was begun again was planned once."""
    counted = (w for w in session.work if w.volume and w.why is not Why.REDONE)
    return sum(w.planned_s for w in counted if w.side in (side, Side.BOTH))
