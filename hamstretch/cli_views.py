"""What `hamstretch log` and `hamstretch today` print; no Qt, and nothing is written."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from hamstretch import __version__
from hamstretch.core.ask import Ask
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.today import TodayView, today_view
from hamstretch.core.wording import Wording, say
from hamstretch.resources import load_catalog, load_wording
from hamstretch.services.clock import SystemClock
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore


def _places(data_dir: Path | None) -> Places:
    return Places.of_user() if data_dir is None else Places.under(data_dir)


def _read(data_dir: Path | None) -> tuple[Entry, ...]:
    """Return the log's entries, read beside a running window."""
    log = LogFile(_places(data_dir).log, __version__, write=False)
    wording = load_wording()
    for fault in log.faults:
        print(f"hamstretch: {wording(fault)}", file=sys.stderr)
    return log.entries()


def log(data_dir: Path | None, *, as_json: bool) -> int:
    """Print every entry as a JSON array, or one line for each session."""
    entries = _read(data_dir)
    if as_json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(entries), indent=1) + b"\n")
        return 0
    for entry in entries:
        if isinstance(entry, SessionRecord):
            print(line(entry))
    return 0


def line(session: SessionRecord) -> str:
    """Return one session in one line: when, what, how long, pain before and after, colour."""
    pain = " -> ".join("?" if n is None else str(n) for n in (session.pre, session.post))
    minutes = round(session.duration_s / 60)
    when = session.at.local.strftime("%Y-%m-%d %H:%M")
    return f"{when}  {session.routine:16} {minutes:3} min  pain {pain:8} {session.colour or ''}".rstrip()


def today(data_dir: Path | None, *, as_json: bool) -> int:
    """Print what today asks and why."""
    places = _places(data_dir)
    settings, _ = SettingsStore(places.settings).load()
    view = today_view(_read(data_dir), settings, load_catalog(), SystemClock().now())
    if as_json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(view), indent=1) + b"\n")
        return 0
    print("\n".join(words(view, load_wording())))
    return 0


def words(view: TodayView, wording: Wording) -> list[str]:
    """Return what today asks in lines of plain text."""
    plan, main = view.plan, view.main
    lines = [wording(view.ask.reason)]
    if view.ask.kind is Ask.PLANNED:
        lines.append(wording(say("cli.today-session", routine=main.id, name=main.name, minutes=main.minutes)))
    if plan.started is not None:
        done, (low, _) = plan.done_this_week, plan.target
        lines.append(wording(say("cli.today-week", week=plan.week_no, done=done, target=low)))
    if view.morning:
        lines.append(wording(say("cli.today-morning")))
    return lines
