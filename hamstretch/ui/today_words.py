"""What the Today screen says, decided without a window: from the view of today to a frozen set of texts."""

from __future__ import annotations

import enum

import msgspec

from hamstretch.core.ask import Ask
from hamstretch.core.catalog import RoutineKind
from hamstretch.core.dose import PLAN_WEEKS, Rung
from hamstretch.core.gates import lock_page
from hamstretch.core.pain import Lock
from hamstretch.core.plan_state import PlanState, preview
from hamstretch.core.records import Clearance
from hamstretch.core.today import RoutineView, TodayView
from hamstretch.core.wording import Say, Wording, say
from hamstretch.ui.terms import phase_word, prop_word
from hamstretch.widgets.mirror import listed

OPENS: dict[Lock, tuple[Clearance, ...]] = {
    Lock.UNTIL_GONE: (Clearance.GONE, Clearance.PROFESSIONAL_OK),
    Lock.UNTIL_PROFESSIONAL: (Clearance.PROFESSIONAL_OK,),
    Lock.UNTIL_ASSESSED_URGENT: (Clearance.ASSESSED,),
    Lock.UNTIL_ASSESSED_EMERGENCY: (Clearance.ASSESSED,),
}
"""What the user may say to open a lock; a rest opens by itself."""


class Mode(enum.StrEnum):
    """What the card offers."""

    START = "start"
    NO_PLAN = "no-plan"
    FREE = "free"
    PAUSED = "paused"
    STOPPED = "stopped"
    REST = "rest"
    LOCKED = "locked"


class TodayWords(msgspec.Struct, frozen=True, kw_only=True):
    """Every text of the screen that depends on the day.

    `dots` is sessions done and planned with its words, None without a plan. `menu` holds the routines on
    offer as (id, words), shortest first; `coming` the weeks ahead as (when, phase, what).
    """

    mode: Mode
    week: str
    above: str
    title: str
    texts: tuple[str, ...]
    about: str
    opens: tuple[Clearance, ...]
    menu: tuple[tuple[str, str], ...]
    short: tuple[str, str] | None
    shorter: bool
    dots: tuple[int, int, str] | None
    coming: tuple[tuple[str, str, str], ...]


def greeting(hour: int) -> Say:
    """Return the greeting for an hour of the day, 0-23."""
    if 5 <= hour < 12:  # noqa: PLR2004 - hours as people name them
        return say("today.hello.morning")
    return say("today.hello.afternoon" if 12 <= hour < 18 else "today.hello.evening")  # noqa: PLR2004 - as above


def mode(view: TodayView) -> Mode:
    """Return what the card offers on a day like this."""
    if view.lock not in (Lock.NONE, Lock.REST):
        return Mode.LOCKED
    match view.ask.kind:
        case Ask.PLANNED:
            return Mode.START
        case Ask.NO_PLAN:
            return Mode.NO_PLAN
        case Ask.PLAN_PAUSED:
            return Mode.STOPPED if any(f.rule == "T1" for f in view.plan.fired) else Mode.PAUSED
        case _:
            return Mode.FREE if view.ask.routine else Mode.REST


def today_words(view: TodayView, wording: Wording) -> TodayWords:
    """Return the texts for a view of today."""
    kind = mode(view)
    shut = kind in (Mode.LOCKED, Mode.REST)
    starts = kind in (Mode.START, Mode.NO_PLAN)
    offered = () if shut else view.others if starts else (view.main, *view.others)
    above, title, texts = _card(kind, view)
    return TodayWords(
        mode=kind,
        week=_week(view.plan, wording),
        above=wording(above) if above else "",
        title=wording(title),
        texts=tuple(wording(t) for t in texts),
        about=_about(view.main, wording) if starts else "",
        opens=OPENS.get(view.lock, ()),
        menu=tuple((r.id, wording(_named(r))) for r in sorted(offered, key=lambda r: r.minutes)),
        short=_short(offered, wording) if kind is Mode.FREE else None,
        shorter=starts and any(r.minutes < view.main.minutes for r in offered),
        dots=_dots(view.plan, wording),
        coming=_coming(view.plan, wording),
    )


def _card(kind: Mode, view: TodayView) -> tuple[Say | None, Say, tuple[Say, ...]]:
    """Return the line above the card's title, the title, and the sentences under it."""
    why, alone = view.ask.reason, say("today.paused.free")
    if kind is Mode.LOCKED:
        title, text = lock_page(view.lock)
        return None, title, (text,)
    table: dict[Mode, tuple[Say | None, Say, tuple[Say, ...]]] = {
        Mode.START: (why, _named(view.main), (view.plan.reason,)),
        Mode.NO_PLAN: (None, _named(view.main), (why,)),
        Mode.FREE: (None, why, (say("today.free"),)),
        Mode.PAUSED: (None, why, (alone,)),
        Mode.STOPPED: (None, say("today.stopped.title"), (why, alone)),
        Mode.REST: (None, say("today.rest.title"), (why,)),
    }
    return table[kind]


def _named(routine: RoutineView) -> Say:
    return say("today.routine", name=routine.name, minutes=routine.minutes)


def _short(offered: tuple[RoutineView, ...], wording: Wording) -> tuple[str, str] | None:
    """Return the micro-break that a day off offers first."""
    breaks = [r for r in offered if r.kind is RoutineKind.MICRO]
    return (breaks[0].id, wording(_named(breaks[0]))) if breaks else None


def _about(routine: RoutineView, wording: Wording) -> str:
    """Count the exercises and name what must be at hand."""
    props = listed(prop_word(p) for p in routine.props) or wording(say("today.no-props"))
    count = say("today.exercises", n=len(routine.exercises))
    return wording(say("today.about", count=count, props=props))


def _week(plan: PlanState, wording: Wording) -> str:
    """Name the ladder's week and phase; nothing without a plan."""
    if plan.started is None:
        return ""
    phase = phase_word(plan.phase)
    if plan.rung.week > PLAN_WEEKS:
        return wording(say("today.week.after", phase=phase))
    return wording(say("today.week", week=plan.rung.week, phase=phase))


def _dots(plan: PlanState, wording: Wording) -> tuple[int, int, str] | None:
    """Count against the low end of the target until it is met."""
    if plan.started is None:
        return None
    low, high = plan.target
    done = plan.done_this_week
    of = high if low <= done < high else low
    return done, of, wording(say("today.dots", done=done, of=of))


def _coming(plan: PlanState, wording: Wording) -> tuple[tuple[str, str, str], ...]:
    """Name the weeks ahead, if all goes well; a paused plan has none."""
    if plan.started is None or plan.paused:
        return ()
    return tuple(
        (
            wording(say("today.coming.when", n=n)),
            phase_word(week.rung.phase),
            wording(_level(week.rung)),
        )
        for n, week in enumerate(preview(plan), start=1)
    )


def _level(row: Rung) -> Say:
    """Say what a week of the ladder asks for."""
    low, high = row.sessions
    sessions = say("today.coming.sessions", n=low)
    if high > low:
        sessions = say("today.coming.range", low=low, high=high)
    return say("today.coming.level", sessions=sessions, hold=row.hold_s, reps=row.reps)
