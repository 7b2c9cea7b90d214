"""What `hamstretch log` prints; no Qt, no content, and nothing is written."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from hamstretch import __version__
from hamstretch.core.records import AmendmentRecord, Entry, SessionRecord
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places


def places(data_dir: Path | None) -> Places:
    """Return the folders that a command reads."""
    return Places.of_user() if data_dir is None else Places.under(data_dir)


def read(data_dir: Path | None) -> tuple[Entry, ...]:
    """Return what counts in the log, read beside a running window; what was wrong is said on stderr."""
    log = LogFile(places(data_dir).log, __version__, write=False)
    if log.faults:
        from hamstretch.resources import load_wording, terminal_language  # noqa: PLC0415 - words cost more than the log itself

        wording = load_wording(terminal_language())
        for fault in log.faults:
            print(f"hamstretch: {wording(fault)}", file=sys.stderr)
    return _counting(log.entries())


def _counting(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Apply amendments where there are any: what does it brings in all the rules."""
    if not any(isinstance(entry, AmendmentRecord) for entry in entries):
        return entries
    from hamstretch.core.amend import effective  # noqa: PLC0415 - as above

    return effective(entries)


def log(data_dir: Path | None, *, as_json: bool) -> int:
    """Print every entry as a JSON array, or one line for each session."""
    entries = read(data_dir)
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
