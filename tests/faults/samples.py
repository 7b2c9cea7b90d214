"""Whole files of every kind that the app writes: what the accidents begin with."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from hamstretch.core.dose import rung
from hamstretch.core.exchange import LogHead, canonical, readable
from hamstretch.core.pain import Limits
from hamstretch.core.prescribe import Pace, prescribe
from hamstretch.core.record_terms import CheckIn, Moment, Side, Stamp
from hamstretch.core.session import Opening, advance, begin
from hamstretch.core.session_types import Session, Tick
from hamstretch.core.settings import Settings
from hamstretch.resources import load_catalog
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.settings_store import SettingsStore
from tests.faults.scenes import FIRST, OLD, session

GOLDEN = Path(__file__).parents[1] / "storage" / "data"


@cache
def running() -> Session:
    """A session in the middle of its first hold."""
    catalog = load_catalog()
    made = prescribe(catalog, catalog.routines["desk-break"], rung(1), Limits(), Pace())
    opening = Opening(
        id=session(1).id,
        at=Stamp.of(FIRST),
        app="0.1.0",
        first_side=Side.LEFT,
        reentry_s=3.0,
        asks_each=True,
        asks_out=True,
        check_in=CheckIn(moment=Moment.BEFORE, nrs=2),
    )
    now = begin(made, opening)[0]
    for _ in range(40):
        now = advance(now, Tick(0.5))[0]
    return now


def samples() -> dict[str, tuple[bytes, ...]]:
    """Files by the kind of them."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "file"
        JournalFile(file, Session).save(running())
        journal = file.read_bytes()
        SettingsStore(file).save(Settings(agreed=True))
        settings = file.read_bytes()
    logs = (OLD, *(path.read_bytes() for path in sorted(GOLDEN.glob("log-v*.json"))))
    head = LogHead(app="0.1.0", created=FIRST, uuid=session(9).id)
    export = b"".join(readable(head, [session(n, "Übung") for n in (11, 12)]))
    return {
        "log": logs,
        "journal": (journal,),
        "settings": (settings,),
        "from_elsewhere": (export, *logs),
        "backup": (*logs, export),
        "unsaved": (canonical(head, [session(13)]),),
    }
