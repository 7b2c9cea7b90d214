"""What tests are made of: shipped clips, a routine from a friend, exercises, and how a session opens."""

from datetime import UTC, datetime

import msgspec

from hamstretch.clips import load_figure
from hamstretch.core.catalog_terms import Position, Sides
from hamstretch.core.dose import Amount
from hamstretch.core.prescribe import Exercise
from hamstretch.core.record_terms import Side, Stamp
from hamstretch.core.session import Opening
from hamstretch.figure.clip import Clip

ROUTINE_TEXT = """\
schema = 1
id = "after-lunch"
name = "After lunch"
summary = "Two quiet stretches before the afternoon."
kind = "session"
where = "desk"
desk_safe = true
slots = [{ item = "ST2" }, { item = "ST5" }]
"""
HELD = Exercise(
    item="SU1",
    variant="",
    position=Position.SUPINE,
    sides=Sides.EACH,
    amount=Amount("hold", 31, 2),
    prepare_s=10,
    switch_s=5,
    rest_s=10,
    between_s=15,
    volume=True,
    held=True,
)
COUNTED = msgspec.structs.replace(HELD, item="STR1", amount=Amount("reps", 0, 8), volume=False, held=False)


def opening(*, rep_s: float = 0.0, asks_out: bool = False) -> Opening:
    return Opening(
        id="00000000-0000-4000-8000-000000000001",
        at=Stamp.of(datetime(2026, 3, 2, 18, 0, tzinfo=UTC)),
        app="t",
        first_side=Side.LEFT,
        reentry_s=3.0,
        asks_each=False,
        asks_out=asks_out,
        check_in=None,
        rep_s=rep_s,
    )


def clip_of(name: str) -> Clip:
    """Return a figure's clip; a fault in it fails the test."""
    found = load_figure(name)
    assert isinstance(found, Clip), found
    return found
