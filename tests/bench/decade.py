"""Ten years as a busy user would leave them: 10,000 sessions, 40,000 check-ins, and what lies around them.

Four floor sessions a week and two desk breaks a day, in plans of about a year with pauses and gaps between
them; monthly tests and activities, morning answers, notes, amber days, a stop sign twice a year, changes
made afterwards. Repeatable, and made in a second.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from hamstretch import __version__
from hamstretch.core.after import after_session
from hamstretch.core.break_records import BreakKind, BreakOutcome, BreakRecord
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    Activity,
    GlobalChangeRecord,
    SelfTestRecord,
    Trial,
    Zero,
)
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side, Stamp
from hamstretch.core.records import (
    AmendmentRecord,
    CheckInRecord,
    Deletion,
    Ending,
    Entry,
    NoteChange,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Undo,
    Work,
)

DAYS = 3_652
SESSIONS, CHECK_INS = 10_000, 40_000
FLOOR_DAYS = frozenset({0, 2, 4, 5})
FLOOR = ("ST1", "ST2", "ST4", "SU1", "SU3")
PLANS = (0, 420, 800, 1_190, 1_700, 2_130, 2_600, 3_050, 3_330)
"""Days on which a plan begins; the one that runs now is ten months old."""
GAPS = ((395, 420), (1_120, 1_190), (1_690, 1_700), (2_090, 2_130), (2_980, 3_050))
"""Days without a session: holidays, an illness, a summer."""
PAUSES = ((1_115, 1_190), (2_975, 3_050))
"""The gaps for which the plan was paused."""
NOTES = ("Slept badly.", "After a long drive.", "Garden all day.", "Felt easy.")
SIDES = (Side.LEFT, Side.RIGHT)
HOLDS = tuple(
    Work(item=item, kind="hold", side=side, rep=rep, planned_s=30.0, held_s=30.0, volume=True)
    for item in FLOOR
    for side in SIDES
    for rep in (1, 2)
)
DESK = (
    Work(item="WU1", kind="timed", planned_s=50.0, held_s=50.0),
    *(
        Work(item=item, kind="hold", side=side, planned_s=held, held_s=held, volume=item == "ST2")
        for item, held in (("ST2", 15.0), ("ST5", 10.0))
        for side in SIDES
    ),
)


def decade(end: datetime) -> tuple[Entry, ...]:
    """Return the log of the ten years that end the evening before `end`, in the order it was written."""
    dice = random.Random(10)  # noqa: S311 - a repeatable user
    told = sorted(_Decade(end, dice).entries(), key=lambda e: e.at.utc)
    return (*told, *_changes(told, end, dice))


class _Decade:
    """One telling of the ten years."""

    def __init__(self, end: datetime, dice: random.Random) -> None:
        self.dice = dice
        self.first = end.date() - timedelta(days=DAYS)
        self.zone = end.tzinfo
        gone = {day for low, high in GAPS for day in range(low, high)}
        self.days = [day for day in range(DAYS) if day not in gone]
        self.mornings = 0

    def moment(self, day: int, hour: float) -> datetime:
        start = datetime.combine(self.first + timedelta(days=day), time(0), self.zone)
        return start + timedelta(hours=hour)

    def stamp(self, day: int, hour: float) -> Stamp:
        return Stamp.of(self.moment(day, hour))

    def level(self, day: int) -> int:
        """Return the pain of a day: falls over each plan, comes back a little between them."""
        into = day - max(p for p in PLANS if p <= day)
        usual = 4.5 - 0.0003 * day - 2.0 * min(1.0, into / 200)
        return max(0, min(10, round(self.dice.gauss(usual, 0.9))))

    def entries(self) -> Iterator[Entry]:
        yield from self.plans()
        floor = [day for day in self.days if (self.first + timedelta(days=day)).weekday() in FLOOR_DAYS]
        for n, day in enumerate(floor):
            yield from self.floor(day, n)
        desk = SESSIONS - len(floor)
        asked = CHECK_INS - len(floor) * 8 - self.mornings
        for n in range(desk):
            day = self.days[n * len(self.days) // desk]
            yield from self.desk(day, n, asked * (n + 1) // desk - asked * n // desk)
        for month in range(DAYS // 28 + 1):
            yield from self.measures(month, max(d for d in self.days if d <= month * 28))

    def plans(self) -> Iterator[Entry]:
        for n, day in enumerate(PLANS):
            step = PlanStep.RESTART if n else PlanStep.START
            yield PlanRecord(id=_id(self.dice), at=self.stamp(day, 7.0), step=step)
        for low, high in PAUSES:
            yield PlanRecord(id=_id(self.dice), at=self.stamp(low, 21.0), step=PlanStep.PAUSE)
            yield PlanRecord(id=_id(self.dice), at=self.stamp(high, 6.5), step=PlanStep.RESUME)
        for day in range(0, DAYS, 29):
            yield ScreeningRecord(id=_id(self.dice), at=self.stamp(day, 6.9), ticked=())

    def floor(self, day: int, n: int) -> Iterator[Entry]:
        """Yield a session with eight check-ins, and often the next morning's answer."""
        dice, pre = self.dice, self.level(day)
        post = max(0, min(10, pre + dice.choice((-1, -1, 0, 0, 0, 0, 2 if n % 9 == 0 else 0))))
        stopped = n % 104 == 90
        fired = (Fired(rule="D1", action="end", at_s=700.0),) if stopped else ()
        done = SessionRecord(
            id=_id(dice),
            at=self.stamp(day, 18.0),
            ended=self.stamp(day, 18.0 + dice.randint(22, 27) / 60),
            routine="floor-routine",
            planned=True,
            week=6,
            phase=4,
            first_side=dice.choice(SIDES),
            work=HOLDS[:10] if stopped else HOLDS,
            check_ins=(
                CheckIn(moment=Moment.BEFORE, nrs=pre, qualities=(Quality.STIFF,), places=(Place.LOW_BACK,)),
                *(
                    CheckIn(moment=Moment.EXERCISE, nrs=dice.randint(0, pre), at_s=300.0, item=i)
                    for i in FLOOR
                ),
                CheckIn(moment=Moment.PEAK, nrs=pre, at_s=1400.0),
                CheckIn(moment=Moment.AFTER, nrs=post, at_s=1410.0),
            ),
            rules=(Fired(rule="B9", action="normal"), *fired),
            ending=Ending.STOPPED_BY_RULE if stopped else Ending.COMPLETE,
            app=__version__,
            note=NOTES[n % len(NOTES)] if n % 17 == 0 else "",
        )
        yield _coloured(done)
        if n % 3 == 0 and day + 1 < DAYS:
            self.mornings += 1
            answer = CheckIn(moment=Moment.NEXT_MORNING, nrs=max(0, min(10, pre + dice.choice((-1, 0, 1)))))
            yield CheckInRecord(id=_id(dice), at=self.stamp(day + 1, 7.2), check_in=answer, session=done.id)

    def desk(self, day: int, n: int, asked: int) -> Iterator[Entry]:
        """Yield a desk break with so many check-ins, its reminder, and now and then one that was skipped."""
        dice, pre = self.dice, self.level(day)
        hour = 9.5 + n % 3 * 2.5 + dice.random()
        moments = (Moment.BEFORE, Moment.AFTER, Moment.PEAK, Moment.DURING)[:asked]
        given = tuple(CheckIn(moment=m, nrs=max(0, pre - (m is not Moment.BEFORE))) for m in moments)
        done = SessionRecord(
            id=_id(dice),
            at=self.stamp(day, hour),
            ended=self.stamp(day, hour + 0.05),
            routine="desk-break",
            planned=False,
            week=6,
            phase=4,
            first_side=SIDES[n % 2],
            work=DESK,
            check_ins=given,
            ending=Ending.COMPLETE,
            app=__version__,
        )
        yield _coloured(done)
        yield BreakRecord(
            id=_id(dice),
            at=done.ended,
            kind=BreakKind.MICRO,
            due=done.at,
            outcome=BreakOutcome.DONE,
            session=done.id,
        )
        if n % 4 == 0:
            outcome = dice.choice((BreakOutcome.SKIPPED, BreakOutcome.IGNORED, BreakOutcome.NATURAL))
            late = self.stamp(day, 16.5 + dice.random())
            yield BreakRecord(id=_id(dice), at=late, kind=BreakKind.MICRO, due=late, outcome=outcome)

    def measures(self, month: int, day: int) -> Iterator[Entry]:
        """Yield what is asked each month: tests of both legs and of the trunk, own activities, a review."""
        dice, gain = self.dice, 6.0 * min(1.0, month / 60)
        for side in SIDES:
            reach = -8.0 + gain + (side is Side.RIGHT)
            trials = tuple(Trial(value=round(dice.gauss(reach, 1.5), 1)) for _ in range(3))
            yield SelfTestRecord(
                id=_id(dice), at=self.stamp(day, 18.7), test="TE3", side=side, zero=Zero.TOES, warmed_up=True,
                pain=1, practice=2, trials=trials, app=__version__,
            )  # fmt: skip
        if month % 3 == 0:
            trials = tuple(Trial(value=round(dice.gauss(18.0 - gain, 2.0), 1)) for _ in range(3))
            yield SelfTestRecord(
                id=_id(dice), at=self.stamp(day, 18.8), test="TE2", zero=Zero.FLOOR, warmed_up=True,
                pain=1, practice=2, trials=trials, app=__version__,
            )  # fmt: skip
        names = ("Putting on socks", "A long drive", "Lifting the youngest")
        rated = tuple(Activity(name, max(0, min(10, round(dice.gauss(4 + gain / 2, 1))))) for name in names)
        yield ActivitiesRecord(id=_id(dice), at=self.stamp(day, 18.9), rated=rated)
        for start in PLANS:
            if 28 <= day - start < 56:
                change = GlobalChangeRecord(id=_id(dice), at=self.stamp(day, 19.0), week=4, change=1)
                yield change


def _coloured(done: SessionRecord) -> SessionRecord:
    colour, rules = after_session(done)
    return replace(done, colour=colour, rules=(*done.rules, *rules))


def _changes(told: list[Entry], end: datetime, dice: random.Random) -> Iterator[Entry]:
    """Yield what was changed afterwards: notes, a deletion, one that was taken back."""
    floor = [e for e in told if isinstance(e, SessionRecord) and e.planned and not e.note]
    at = Stamp.of(end - timedelta(hours=2))
    for done in floor[-40::4]:
        change = NoteChange("", "Written the day after.")
        yield AmendmentRecord(id=_id(dice), at=at, target=done.id, change=change)
    gone = AmendmentRecord(id=_id(dice), at=at, target=floor[-90].id, change=Deletion())
    kept = AmendmentRecord(id=_id(dice), at=at, target=floor[-80].id, change=Deletion())
    yield gone
    yield kept
    yield AmendmentRecord(id=_id(dice), at=at, target=kept.target, change=Undo(kept.id))


def _id(dice: random.Random) -> str:
    return str(uuid.UUID(int=dice.getrandbits(128)))
