"""Seeded logs as a user would leave them: a plan, four sessions a week, screenings, morning answers."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from hamstretch import __version__
from hamstretch.core.measure_records import ActivitiesRecord, Activity, SelfTestRecord, Trial, Zero
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side, Stamp
from hamstretch.core.records import (
    SCHEMA,
    CheckInRecord,
    Colour,
    Ending,
    Entry,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Work,
)
from hamstretch.core.settings import Settings
from hamstretch.storage.places import Places

ITEMS = ("ST1", "ST2", "ST4", "SU1", "SU3")
"""Five stretches of two holds a leg: with check-ins and rules about 2.5 KB a session."""
EVERY = timedelta(days=1, hours=18)
"""Between two sessions: four a week."""


def entries(sessions: int, end: datetime) -> tuple[Entry, ...]:
    """Return so many sessions that end the day before `end`, oldest first, with what surrounds them."""
    if not sessions:
        return ()
    dice = random.Random(sessions)  # noqa: S311 - a repeatable user
    told = [*_all(sessions, end, dice), *measures(end, sessions // 208, dice)]
    return tuple(sorted(told, key=lambda e: e.at.utc))


def _all(sessions: int, end: datetime, dice: random.Random) -> Iterator[Entry]:
    at = end - timedelta(days=1) - (sessions - 1) * EVERY
    yield PlanRecord(id=_id(dice), at=Stamp.of(at - timedelta(minutes=59)), step=PlanStep.START)
    for n in range(sessions):
        if n % 12 == 0 or n == sessions - 1:
            yield ScreeningRecord(id=_id(dice), at=Stamp.of(at + n * EVERY - timedelta(minutes=9)), ticked=())
        done = session(at + n * EVERY, dice)
        yield done
        if n % 3 == 0:
            answer = CheckIn(moment=Moment.NEXT_MORNING, nrs=dice.randint(0, 3))
            yield CheckInRecord(
                id=_id(dice),
                at=Stamp.of(done.ended.utc + timedelta(hours=13)),
                check_in=answer,
                session=done.id,
            )


def measures(end: datetime, years: int, dice: random.Random) -> Iterator[Entry]:
    """Yield what is asked now and then: a test of both legs and own activities, every four weeks."""
    for back in range(years * 13, -1, -1):
        at = end - timedelta(days=1 + 28 * back)
        for side in (Side.LEFT, Side.RIGHT):
            trials = tuple(Trial(value=float(dice.randint(-6, 6))) for _ in range(3))
            yield SelfTestRecord(
                id=_id(dice), at=Stamp.of(at), test="TE3", side=side, zero=Zero.TOES, warmed_up=True,
                pain=1, practice=2, trials=trials, app=__version__,
            )  # fmt: skip
        rated = tuple(Activity(name, dice.randint(3, 9)) for name in ("Putting on socks", "A long drive"))
        yield ActivitiesRecord(id=_id(dice), at=Stamp.of(at), rated=rated)


def session(at: datetime, dice: random.Random) -> SessionRecord:
    """Return one finished session of about 25 minutes."""
    pre = dice.randint(0, 3)
    return SessionRecord(
        id=_id(dice),
        at=Stamp.of(at),
        ended=Stamp.of(at + timedelta(minutes=dice.randint(22, 27))),
        routine="floor-routine",
        planned=True,
        week=6,
        phase=4,
        first_side=dice.choice((Side.LEFT, Side.RIGHT)),
        work=tuple(
            Work(item=item, kind="hold", side=side, rep=rep, planned_s=30.0, held_s=30.0, volume=True)
            for item in ITEMS
            for side in (Side.LEFT, Side.RIGHT)
            for rep in (1, 2)
        ),
        check_ins=(
            CheckIn(moment=Moment.BEFORE, nrs=pre, qualities=(Quality.STIFF,), places=(Place.LOW_BACK,)),
            *(CheckIn(moment=Moment.EXERCISE, nrs=dice.randint(0, pre), at_s=300.0, item=i) for i in ITEMS),
            CheckIn(moment=Moment.PEAK, nrs=pre, at_s=1400.0),
            CheckIn(moment=Moment.AFTER, nrs=max(0, pre - 1), at_s=1410.0),
        ),
        rules=(Fired(rule="B9", action="normal"), Fired(rule="A1", action="none", at_s=1410.0)),
        colour=Colour.GREEN,
        ending=Ending.COMPLETE,
        app=__version__,
    )


def content(kept: tuple[Entry, ...]) -> bytes:
    """Return the entries as the bytes of a log file."""
    first = kept[0].at.utc if kept else datetime.now(UTC)
    meta = {"schema": SCHEMA, "app": __version__, "created": first, "uuid": str(uuid.UUID(int=1))}
    tables = {"meta": {"1": meta}, "entries": {str(n): e for n, e in enumerate(kept, 1)}}
    return msgspec.json.encode(tables)


def world(folder: Path, sessions: int) -> Places:
    """Lay out a data folder of a user who has agreed, with so many sessions until yesterday."""
    return lay(folder, entries(sessions, datetime.now(UTC).astimezone()))


def lay(folder: Path, kept: tuple[Entry, ...]) -> Places:
    """Lay out a data folder of a user who has agreed, with these entries in the log."""
    places = Places.under(folder)
    places.create()
    places.settings.write_bytes(msgspec.json.encode(Settings(agreed=True)))
    if kept:
        places.log.write_bytes(content(kept))
    return places


def _id(dice: random.Random) -> str:
    return str(uuid.UUID(int=dice.getrandbits(128)))
