"""Six eventful weeks, as a person leaves them: good days, an amber, a sharp one, a stop, tests, notes."""

from datetime import datetime, timedelta, timezone
from uuid import UUID

from hamstretch.core.measure_records import (
    ActivitiesRecord,
    Activity,
    GlobalChangeRecord,
    SelfTestRecord,
    Trial,
    Zero,
)
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side, Stamp, Why
from hamstretch.core.records import (
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Ending,
    Entry,
    Outcome,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Work,
)

BEGIN = datetime(2026, 1, 5, 18, 0, tzinfo=timezone(timedelta(hours=1)))  # a Monday evening
END = BEGIN + timedelta(days=41, hours=3)
NOTE = (
    'Long drive today; stiff on getting out, easier after the walk. =SUM(A1), "quoted"; Füße warm\nnext line'
)


def uuid(number: int) -> str:
    return str(UUID(int=number))


def at(day: float) -> datetime:
    return BEGIN + timedelta(days=day)


def holds(hold: float, reps: int, *, cut: bool = False) -> tuple[Work, ...]:
    """Two stretches on both sides and a set of bridges; the last hold cut short for pain if asked."""
    work = [
        Work(item=item, kind="hold", side=side, rep=n, planned_s=hold, held_s=hold, volume=True)
        for item in ("SU2", "ST2")
        for side in (Side.LEFT, Side.RIGHT)
        for n in range(1, reps + 1)
    ]
    if cut:
        last = work.pop()
        work.append(
            Work(
                item=last.item,
                kind="hold",
                side=last.side,
                rep=last.rep,
                planned_s=hold,
                held_s=hold / 2,
                volume=True,
                outcome=Outcome.CUT,
                why=Why.PAIN,
            )
        )
    return (*work, Work(item="STR2", kind="reps", planned_reps=10, done_reps=8, rep=1))


def session(
    day: float,
    pre: int,
    post: int | None,
    *,
    hold: float = 15,
    colour: Colour = Colour.GREEN,
    rules: tuple[Fired, ...] = (),
    during: tuple[CheckIn, ...] = (),
    note: str = "",
) -> SessionRecord:
    after = () if post is None else (CheckIn(moment=Moment.AFTER, nrs=post, at_s=840),)
    return SessionRecord(
        id=uuid(1000 + int(day * 10)),
        at=Stamp.of(at(day)),
        ended=Stamp.of(at(day) + timedelta(minutes=14)),
        routine="floor-routine",
        planned=True,
        week=min(7, int(day) // 7 + 1),
        phase=1,
        first_side=Side.LEFT,
        work=holds(hold, 2, cut=colour is Colour.RED),
        check_ins=(CheckIn(moment=Moment.BEFORE, nrs=pre, places=(Place.LOW_BACK,)), *during, *after),
        rules=rules,
        colour=colour,
        ending=Ending.STOPPED_BY_RULE if colour is Colour.RED else Ending.COMPLETE,
        app="1",
        note=note,
    )


def desk_break(day: float) -> SessionRecord:
    return SessionRecord(
        id=uuid(3000 + int(day * 10)),
        at=Stamp.of(at(day)),
        ended=Stamp.of(at(day) + timedelta(minutes=2)),
        routine="desk-break",
        planned=False,
        week=1,
        phase=1,
        first_side=Side.RIGHT,
        work=tuple(
            Work(item="ST5", kind="hold", side=s, planned_s=10, held_s=10, volume=True)
            for s in (Side.LEFT, Side.RIGHT)
        ),
        ending=Ending.COMPLETE,
        app="1",
    )


def reach(day: float, side: Side, *values: float, stopped: Quality | None = None) -> SelfTestRecord:
    return SelfTestRecord(
        id=uuid(5000 + int(day * 10) + (side is Side.RIGHT)),
        at=Stamp.of(at(day)),
        test="TE3",
        side=side,
        zero=Zero.TOES,
        warmed_up=True,
        practice=2,
        trials=tuple(Trial(value=v) for v in values),
        stopped=stopped,
        app="1",
    )


def morning(day: float, nrs: int, about: SessionRecord) -> CheckInRecord:
    return CheckInRecord(
        id=uuid(7000 + int(day * 10)),
        at=Stamp.of(at(day) - timedelta(hours=10)),
        check_in=CheckIn(moment=Moment.NEXT_MORNING, nrs=nrs),
        session=about.id,
    )


def six_weeks() -> tuple[Entry, ...]:
    """Return the log, oldest first."""
    leg = CheckIn(
        moment=Moment.DURING,
        nrs=5,
        at_s=300,
        item="ST2",
        side=Side.LEFT,
        qualities=(Quality.TINGLING,),
        places=(Place.CALF_L,),
    )
    sharp = CheckIn(moment=Moment.DURING, nrs=3, at_s=200, item="SU2", qualities=(Quality.SHARP,))
    stopped = (
        Fired(rule="D1", action="end", at_s=300, item="ST2"),
        Fired(rule="D1", action="advise", at_s=300, item="ST2"),
        Fired(rule="A0", action="red", at_s=310),
    )
    amber = session(16, 4, 6, hold=20, colour=Colour.AMBER, rules=(Fired(rule="A2", action="amber"),))
    entries: list[Entry] = [
        ScreeningRecord(id=uuid(1), at=Stamp.of(at(-0.02)), ticked=()),
        PlanRecord(id=uuid(2), at=Stamp.of(at(-0.01)), step=PlanStep.START),
        reach(0, Side.LEFT, -6, -5, -4),
        reach(0, Side.RIGHT, -3, -2, -2),
        ActivitiesRecord(
            id=uuid(3), at=Stamp.of(at(0.01)), rated=(Activity("Tie my shoes", 4), Activity("Sit an hour", 3))
        ),
        session(0.1, 5, 4),
        session(3, 5, 5),
        desk_break(4),
        session(7, 4, 4),
        desk_break(8),
        desk_break(9),
        session(
            10, 5, 4, rules=(Fired(rule="D3", action="drop-position", at_s=200, item="SU2"),), during=(sharp,)
        ),
        session(14, 4, 3, hold=20, note=NOTE),
        reach(14.1, Side.LEFT, -2, -1),
        reach(14.1, Side.RIGHT, 0, 1),
        amber,
        morning(17, 6, amber),
        session(18, 4, 4, hold=15),
        desk_break(19),
        session(21, 4, 3, hold=20),
        session(23, 5, None, hold=20, colour=Colour.RED, rules=stopped, during=(leg,)),
        CheckInRecord(
            id=uuid(8),
            at=Stamp.of(at(25)),
            rules=(Fired(rule="B3", action="advise"),),
            check_in=CheckIn(
                moment=Moment.BEFORE,
                nrs=4,
                qualities=(Quality.TINGLING,),
                places=(Place.CALF_L,),
                note="Still there on stairs",
            ),
        ),
        ClearanceRecord(id=uuid(9), at=Stamp.of(at(27)), clearance=Clearance.PROFESSIONAL_OK, subject="leg"),
        reach(28, Side.LEFT, 0, 1, 1),
        reach(28, Side.RIGHT, 1, 2),
        ActivitiesRecord(
            id=uuid(10),
            at=Stamp.of(at(28.01)),
            rated=(Activity("Tie my shoes", 7), Activity("Sit an hour", 6)),
        ),
        session(28.1, 3, 2),
        session(30, 3, 2),
        session(32, 3, 3),
        session(35, 2, 2, hold=20, note="Slept well."),
        session(37, 3, 2, hold=20),
        session(39, 2, 1, hold=20),
        desk_break(40),
        reach(41, Side.LEFT, 1, 2, 3),
        reach(41, Side.RIGHT, 2, 2),
        GlobalChangeRecord(id=uuid(11), at=Stamp.of(at(41.02)), week=6, change=2),
    ]
    return tuple(entries)
