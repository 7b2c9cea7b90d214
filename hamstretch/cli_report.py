"""What `hamstretch report` makes: a page, tables, data or a calendar; nothing else is written."""

from __future__ import annotations

import sys
from datetime import date, time
from pathlib import Path
from typing import Literal

import msgspec

from hamstretch import __version__
from hamstretch.cli_log import places
from hamstretch.core.ahead import AHEAD
from hamstretch.core.amend import effective
from hamstretch.core.errors import ReportError, UsageError
from hamstretch.core.long_work import Step, tellable, unseen
from hamstretch.core.report import ON_ONE_PAGE, Asked, Field, usual
from hamstretch.core.wording import say
from hamstretch.export import Files, Format, Source, ahead, files, save, whole
from hamstretch.resources import load_wording, terminal_language
from hamstretch.services.clock import SystemClock
from hamstretch.storage.log import LogFile
from hamstretch.storage.own_routines import content
from hamstretch.storage.settings_store import SettingsStore


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for on the command line."""

    format: str
    out: Path
    start: date | None = None
    end: date | None = None
    paper: Literal["a4", "letter"] = "a4"
    name: str = ""
    fields: str = ""
    at: time | None = None
    replace: bool = False


def report(data_dir: Path | None, asked: Request) -> int:
    """Make the files and say where they are; raises `HamstretchError`."""
    log = LogFile(places(data_dir).log, __version__, write=False)
    settings, _ = SettingsStore(places(data_dir).settings).load()
    language = terminal_language(settings.language)
    wording = load_wording(language)
    if asked.format == Format.PDF:
        _dates_of(wording.locale)
    source = Source(
        written=log.entries(),
        head=log.head,
        settings=settings,
        catalog=content(places(data_dir), language),
        wording=wording,
        now=SystemClock().now(),
    )
    made, days = _made(source, asked)
    try:
        written = save(made, asked.out, f"hamstretch-{days[0]}-{days[1]}", replace=asked.replace)
    except ReportError as error:
        raise UsageError(say("report.exists.cli", **error.say.args)) from error
    for file in written:
        print(wording(say("report.written", file=str(file))))
    return 0


def _dates_of(locale: str) -> None:
    """Let a page write days and numbers in the language of its sentences."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - only the page needs Qt

    from hamstretch.ui.language import locale_of  # noqa: PLC0415 - as above

    QLocale.setDefault(locale_of(locale))


def _made(source: Source, asked: Request) -> tuple[Files, tuple[date, date]]:
    """Return the files and the days that they speak of."""
    today, kind = source.now.date(), Format(asked.format)
    if kind is Format.ICS:
        return ahead(source, asked.start, asked.end, asked.at), (
            asked.start or today,
            asked.end or today + AHEAD,
        )
    first, last = usual(effective(source.written), today)
    days = asked.start or min(first, asked.end or first), asked.end or max(last, asked.start or last)
    wanted = Asked(start=days[0], end=days[1], fields=_fields(asked.fields), name=asked.name)
    if kind is Format.JSON:
        given = asked.start is not None or asked.end is not None
        return whole(source, days if given else None), days
    return files(kind, source, wanted, asked.paper, _telling()), days


def _telling() -> Step:
    """Return what tells a person at a terminal how far a file is, on one line that is gone at the end."""
    if not sys.stderr.isatty():
        return unseen

    def tell(done: int, of: int) -> None:
        if done == of:
            print(f"\r{'':{len(f'{of} / {of}')}}\r", end="", file=sys.stderr, flush=True)
        elif tellable(done, of):
            print(f"\r{done} / {of}", end="", file=sys.stderr, flush=True)

    return tell


def _fields(text: str) -> frozenset[Field]:
    """Read a list of fields; raises `UsageError` for one that does not exist."""
    if not text.strip():
        return frozenset(ON_ONE_PAGE)
    named = [part.strip().lower() for part in text.split(",") if part.strip()]
    strange = next((part for part in named if part not in tuple(Field)), None)
    if strange is not None:
        raise UsageError(say("report.no-such-field", field=strange, known=tuple(Field)))
    return frozenset(Field(part) for part in named)
