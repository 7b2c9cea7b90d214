"""What the running instance answers to its socket: one object in, one object out.

The same commands as tray and window send; `do` is one of status, tell, start, open, show, quit.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import cast

import msgspec

from hamstretch.core.break_hours import clock, local
from hamstretch.core.break_types import BreakView, Command
from hamstretch.core.wording import Wording


class Status(msgspec.Struct, frozen=True, tag="status", tag_field="do"):
    """Only answer how things are."""


class Tell(msgspec.Struct, frozen=True, tag="tell", tag_field="do"):
    """Apply a command of the reminders."""

    event: Command


class Start(msgspec.Struct, frozen=True, tag="start", tag_field="do"):
    """Open the window and start a routine."""

    routine: str


class Open(msgspec.Struct, frozen=True, tag="open", tag_field="do"):
    """Show the routine in a file, named by its whole path."""

    file: str


class Show(msgspec.Struct, frozen=True, tag="show", tag_field="do"):
    """Bring the window to the front."""


class Quit(msgspec.Struct, frozen=True, tag="quit", tag_field="do"):
    """End the program; a running session waits in its journal."""


Asked = Status | Tell | Start | Open | Show | Quit


def decoded(asked: Mapping[str, object], now: datetime) -> Asked:
    """Return what a caller asks; raises `msgspec.ValidationError`. A bare time of day is its next moment."""
    event = asked.get("event")
    if (
        isinstance(event, Mapping)
        and isinstance(until := event.get("local"), str)
        and len(until) <= len("12:00")
    ):
        asked = {**asked, "event": {**event, "local": next_at(until, now).isoformat()}}
    return cast("Asked", msgspec.convert(asked, Asked))


def next_at(text: str, now: datetime) -> datetime:
    """Return the next moment at which the local clock reads "HH:MM", naive."""
    here = local(now)
    try:
        moment = datetime.combine(here.date(), clock(text))
    except ValueError as fault:
        raise msgspec.ValidationError(str(fault)) from fault
    return moment if moment > here else moment + timedelta(days=1)


def status(view: BreakView, wording: Wording) -> dict[str, object]:
    """Return a view as plain values, its sentences in words; the shape of `hamstretch status --json`."""
    plain: dict[str, object] = msgspec.to_builtins(view)
    for name in ("headline", "detail", "week"):
        said = getattr(view, name)
        plain[name] = None if said is None else wording(said)
    plain["left_s"] = round(view.left_s)
    return {"running": True, **plain}


def lines(view: BreakView, wording: Wording) -> str:
    """Return a view as `hamstretch status` prints it."""
    return "\n".join(wording(said) for said in (view.headline, view.detail, view.week) if said is not None)
