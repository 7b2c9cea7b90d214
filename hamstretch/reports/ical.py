"""Planned sessions as an iCalendar file (RFC 5545).

The plan names days, so that events are whole days unless a time is given. Times are floating (form 1 of
3.3.5): a session belongs to the person's own clock wherever they are, and needs no table of zones.
UIDs follow from plan and day, so that a second import replaces the first one's events.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5

import msgspec

from hamstretch.core.ahead import Planned

OCTETS = 75
"""A line's length (3.1), without its end."""


class Told(msgspec.Struct, frozen=True):
    """The words of one event."""

    title: str
    text: str


def calendar(
    sessions: Sequence[tuple[Planned, Told]],
    plan: str,
    made: datetime,
    app: str,
    at: time | None = None,
    minutes: int = 20,
) -> bytes:
    """Return the file. `plan` is the UUID of the record that began the plan; `at` is local time of day."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//hamstretch//hamstretch {_text(app)}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    for one, told in sessions:
        lines += _event(one.day, told, uuid5(UUID(plan), one.day.isoformat()), made, at, minutes)
    return b"".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _event(day: date, told: Told, uid: UUID, made: datetime, at: time | None, minutes: int) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if at is None:
        yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    else:
        yield f"DTSTART:{datetime.combine(day, at):%Y%m%dT%H%M%S}"
        yield f"DURATION:PT{minutes}M"
    yield f"SUMMARY:{_text(told.title)}"
    yield f"DESCRIPTION:{_text(told.text)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT" if at is None else "TRANSP:OPAQUE"
    yield "END:VEVENT"


def _text(value: str) -> str:
    """Escape a text (3.3.11); what is not allowed in one is left out."""
    plain = "".join(c for c in value.replace("\r\n", "\n").replace("\r", "\n") if c == "\n" or c >= " ")
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Break a line after at most 75 octets, never inside a character (3.1)."""
    parts: list[bytes] = [b""]
    for letter in line:
        octets = letter.encode()
        if len(parts[-1]) + len(octets) > OCTETS:
            parts.append(b" ")
        parts[-1] += octets
    return b"\r\n".join(parts) + b"\r\n"
