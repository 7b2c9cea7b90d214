"""Makes a report's files and saves them, for the command line and the window. Only PDF brings Qt in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from hamstretch import __version__
from hamstretch.core import exchange
from hamstretch.core.ahead import AHEAD, Planned, planned
from hamstretch.core.amend import effective
from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import ReportError
from hamstretch.core.long_work import Step, unseen
from hamstretch.core.plan import plan
from hamstretch.core.records import AmendmentRecord, Entry
from hamstretch.core.report import Asked, Report, report
from hamstretch.core.settings import Settings
from hamstretch.core.today import today_view
from hamstretch.core.weeks import origin
from hamstretch.core.wording import Wording, say
from hamstretch.storage import atomic

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

Paper = Literal["a4", "letter"]
Files = Mapping[str, bytes | Iterable[bytes]]
"""Bytes by the end of the file's name, `-sessions.csv` or `.pdf`; a long one in pieces that are
made as they are written."""


class Format(StrEnum):
    """What a report can be."""

    PDF = "pdf"
    CSV = "csv"
    JSON = "json"
    FHIR = "fhir"
    ICS = "ics"

    @property
    def end(self) -> str:
        """The end of a file's name."""
        return ".fhir.json" if self is Format.FHIR else f".{self}"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """What reports are made from: the log as it was written, with its head, settings, content and words."""

    written: Sequence[Entry]
    head: exchange.LogHead | None
    settings: Settings
    catalog: Catalog
    wording: Wording
    now: datetime

    def report(self, asked: Asked) -> Report:
        """Return the summary that formats draw from; raises `ReportError`."""
        return report(effective(self.written), self.settings, asked, self.now)

    def preview(self, asked: Asked, paper: Paper, width: int) -> QImage:
        """Return the first page as a picture so many pixels wide, on any thread; raises `ReportError`."""
        from hamstretch.reports.pdf import layout, picture  # noqa: PLC0415 - loads Qt

        page = layout(self.report(asked), self.catalog, self.wording, paper)[0]
        return picture(page, paper, width)

    def save(self, kind: str, asked: Asked, paper: Paper, out: Path, step: Step = unseen) -> tuple[Path, ...]:
        """Make and write what a file dialog named, on any thread; return where it is.

        JSON is the whole log, iCalendar the weeks ahead. The dialog has asked about the file it named, and
        about no other. What `step` raises ends it with nothing written. Raises `HamstretchError`.
        """
        match format_ := Format(kind):
            case Format.JSON:
                made = whole(self, step=step)
            case Format.ICS:
                made = ahead(self)
            case _:
                made = files(format_, self, asked, paper, step)
        if all(isinstance(data, bytes) for data in made.values()):  # what is yet to be made asks itself
            step(len(made), len(made))  # the last moment to stop
        return save(made, out, out.name, replace=len(made) == 1)


def files(format_: Format, source: Source, asked: Asked, paper: Paper = "a4", step: Step = unseen) -> Files:
    """Return the files of a look back; raises `ReportError`. JSON has its own `whole`, iCalendar `ahead`."""
    found = source.report(asked)
    match format_:
        case Format.CSV:
            from hamstretch.reports.tables import tables  # noqa: PLC0415 - each command loads its own format

            return {f"-{name}.csv": data for name, data in tables(found, source.catalog, step).items()}
        case Format.FHIR:
            from hamstretch.reports.fhir import bundle  # noqa: PLC0415 - the same

            return {format_.end: bundle(found, source.catalog, source.wording, step)}
        case _:
            from hamstretch.reports.pdf import pdf  # noqa: PLC0415 - the same; loads Qt

            return {format_.end: pdf(found, source.catalog, source.wording, paper, step)}


def whole(source: Source, days: tuple[date, date] | None = None, step: Step = unseen) -> Files:
    """Return the log as it was written, or what lies within these days with whatever amends it.

    `step` is told of each entry. An amendment goes with its entry, whenever it was made. Raises `ReportError`
    where there is nothing.
    """
    kept = tuple(source.written)
    if days is not None:
        ids = {e.id for e in kept if type(e) is not AmendmentRecord and days[0] <= e.at.day <= days[1]}
        kept = tuple(e for e in kept if (e.target if type(e) is AmendmentRecord else e.id) in ids)
    if source.head is None or not kept:
        start, end = days or (source.now.date(), source.now.date())
        raise ReportError(say("report.empty", start=str(start), end=str(end)))
    return {Format.JSON.end: exchange.readable(source.head, kept, step)}


def ahead(
    source: Source, first: date | None = None, until: date | None = None, at: time | None = None
) -> Files:
    """Return the planned sessions from today, or a later day, to a day; raises `ReportError` without any."""
    from hamstretch.reports.ical import Told, calendar  # noqa: PLC0415 - each command loads its own format

    entries = effective(source.written)
    state = plan(entries, source.settings, source.now)
    found = planned(state, source.settings.days, until or state.today + AHEAD)
    minutes = today_view(entries, source.settings, source.catalog, source.now).main.minutes

    def told(one: Planned) -> Told:
        title = say("report.ahead.title", n=one.number, of=one.of)
        text = say("report.ahead.text", minutes=minutes, hold=one.rung.hold_s, reps=one.rung.reps)
        return Told(source.wording(title), source.wording(text))

    events = [(one, told(one)) for one in found if first is None or one.day >= first]
    begun = origin(entries, source.now)
    if not events or begun is None:
        raise ReportError(say("report.nothing-ahead", start=str(first or state.today), end=str(until or "…")))
    return {Format.ICS.end: calendar(events, begun.id, source.now, __version__, at, minutes)}


def save(made: Files, out: Path, name: str, *, replace: bool = False) -> tuple[Path, ...]:
    """Write files to `out`, or under a name into the folder that it is; return where they are.

    An end that the name has already is not doubled. Raises `ReportError` where a file is in the way, before
    any is written, and `SaveError`.
    """
    stem = out / name if out.is_dir() else out
    for end in sorted((*made, *(f".{f}" for f in Format), ".fhir.json"), key=len, reverse=True):
        if stem.name.endswith(end) and stem.name != end:
            stem = stem.with_name(stem.name.removesuffix(end))
            break
    places = {stem.with_name(stem.name + end): data for end, data in made.items()}
    for place in places:
        if place.exists() and not replace:
            raise ReportError(say("report.exists", file=str(place)))
    for place, data in places.items():
        atomic.sweep(place.parent, place.name)
        atomic.write(place, data)
    return tuple(places)
