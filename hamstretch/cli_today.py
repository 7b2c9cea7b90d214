"""What `hamstretch today` prints; no Qt, and nothing is written."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from hamstretch.cli_log import places, read
from hamstretch.core.ask import Ask
from hamstretch.core.today import TodayView, today_view
from hamstretch.core.wording import Wording, say
from hamstretch.resources import load_wording, terminal_language
from hamstretch.services.clock import SystemClock
from hamstretch.storage.own_routines import content
from hamstretch.storage.settings_store import SettingsStore


def today(data_dir: Path | None, *, as_json: bool) -> int:
    """Print what today asks and why."""
    settings, _ = SettingsStore(places(data_dir).settings).load()
    language = terminal_language(settings.language)
    view = today_view(read(data_dir), settings, content(places(data_dir), language), SystemClock().now())
    if as_json:
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(view), indent=1) + b"\n")
        return 0
    print("\n".join(words(view, load_wording(language))))
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
