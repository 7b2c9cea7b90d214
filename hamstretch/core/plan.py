"""The plan: the log replayed from its latest START, week by week, to where it stands now.

How it moves is all here; when and why is `trend.py` (T-rules), what a week holds is `weeks.py`. Nothing is
stored: the same log and the same `now` give the same plan. Decided where domain.md is silent [D]:

- A week is judged when it is over, never before; the day after its last day decides.
- 3-4 sessions: 3 fulfil the week, 4 are what T5 counts as due; that makes 6 of 8 three a week, the floor
  of phase 4. What is done beyond a week's target does not make up for another week.
- A refused check-in (B4) is neither done nor excused for T5: what was not trained is not built on, and the
  milder B11 holds the week too (T4). It breaks no streak (`steady.py`), and T2 counts its rating.
- Idle days are whole days without a session that counts. 7 repeat the week they end in; with 14 the plan
  goes one phase back and with 28 to phase 1 on the very day, in a pause too: bodies do not pause.
- T1 pauses at once; a second A3 goes back at once (A3). A week whose level changed half-way is not led on.
- A week that ends in a pause is not judged; the week after it is measured alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from datetime import UTC, date, datetime
from statistics import median

import msgspec

from hamstretch.core.dose import Rung, rung
from hamstretch.core.due import DAY, next_due
from hamstretch.core.history import MEDIAN_OF, Memory, answers, middle
from hamstretch.core.measure_records import Measure
from hamstretch.core.pain import Action
from hamstretch.core.plan_state import Change, PlanState, WeekView
from hamstretch.core.record_terms import Fired
from hamstretch.core.records import CheckInRecord, Colour, Entry, PlanRecord, PlanStep, SessionRecord
from hamstretch.core.review import review, review_facts
from hamstretch.core.settings import Settings
from hamstretch.core.thresholds import IDLE_REPEAT, IDLE_START, MEDIAN_RATINGS, TROUBLED_LAST
from hamstretch.core.trend import TROUBLED, Ruling, WeekFacts, judge, one_phase_back, sentence
from hamstretch.core.weeks import (
    STARTS,
    WEEK,
    Carry,
    Mark,
    Timeline,
    Week,
    origin,
    position,
    reds,
    rest_until,
    since,
    split,
    timeline,
)
from hamstretch.core.wording import Say, say


class _Known(msgspec.Struct, frozen=True, kw_only=True):
    """The plan up to a week that only the entries of `rest` still touch; `now` is when it was read.

    `measured` are the self-tests and questions of all its weeks, which only a review looks at.
    `edge` is the place of the last entry before them; `whole`: no entry was left out as not yet real.
    """

    start: PlanRecord
    now: datetime
    stopped: tuple[SessionRecord, ...]
    rest: tuple[Entry, ...]
    carry: Carry
    replay: _Replay
    whole: bool
    measured: tuple[Measure, ...] = ()
    edge: tuple[datetime, int, str] | None = None


_plans: Memory[_Known] = Memory()


def plan(entries: Sequence[Entry], settings: Settings, now: datetime) -> PlanState:
    """Return where the plan stands at `now`, an aware local time. Never raises for a valid log."""
    log = tuple(entries)
    found = _plans.find(log)
    known = (found and _grown(*found, now)) or _anew(log, now)
    if known is None:
        return _unstarted(now, rest_until(reds(log), now))
    known = _moved_on(known)
    if known.whole:
        _plans.keep(log, known)
    line, _ = timeline(known.rest, answers(known.rest), known.start.at.day, now.date(), known.carry)
    replay = known.replay.copy()
    replay.run(line, line.index(line.today))
    return replay.state(line, settings, rest_until(known.stopped, now), known.measured)


def _anew(log: Sequence[Entry], now: datetime) -> _Known | None:
    """Return a plan of which no week is closed yet, or None when none was started."""
    start = origin(log, now)
    if start is None:
        return None
    last = now.astimezone(UTC)
    rest = tuple(since(log, start.at, now))
    return _Known(
        start=start,
        now=now,
        stopped=reds(log),
        rest=rest,
        measured=_measured(rest),
        carry=Carry(),
        replay=_Replay(start.at.day),
        whole=all(e.at.utc <= last for e in log),
    )


def _grown(known: _Known, new: Sequence[Entry], now: datetime) -> _Known | None:
    """Return the known plan with new entries at hand, or None when they reach back before its rest."""
    fresh = since(new, known.start.at, now)
    rest = tuple(sorted((*known.rest, *fresh), key=position))
    if now < known.now or any(e.at.utc > now or _starts(e) for e in new):
        return None
    if known.replay.views and not _within(fresh, rest, known):
        return None
    stopped, measured = (*known.stopped, *reds(new)), (*known.measured, *_measured(fresh))
    return msgspec.structs.replace(known, now=now, stopped=stopped, rest=rest, measured=measured)


def _measured(entries: Iterable[Entry]) -> tuple[Measure, ...]:
    """Return what a review looks at beside the sessions."""
    return tuple(e for e in entries if isinstance(e, Measure))


def _starts(entry: Entry) -> bool:
    """Whether an entry begins a plan."""
    return isinstance(entry, PlanRecord) and entry.step in STARTS


def _within(fresh: Iterable[Entry], rest: Iterable[Entry], known: _Known) -> bool:
    """Whether new entries touch no week that is closed, by their day or by the session they speak of."""
    first = known.start.at.day + len(known.replay.views) * WEEK
    sessions = {e.id for e in rest if isinstance(e, SessionRecord)}
    return all(
        e.at.day >= first
        and (known.edge is None or position(e) > known.edge)
        and not (isinstance(e, CheckInRecord) and e.session and e.session not in sessions)
        for e in fresh
    )


def _moved_on(known: _Known) -> _Known:
    """Close the weeks up to the one before last week: a late answer still finds its session open."""
    begun = known.start.at.day
    line = Timeline(begun, begun)
    week = line.index(known.now.date()) - 1
    at = split(known.rest, line, week) if week > len(known.replay.views) else None
    if at is None:
        return known
    past, rest = known.rest[:at], known.rest[at:]
    line, carry = timeline(past, answers(known.rest), begun, begun + week * WEEK, known.carry)
    replay = known.replay.copy()
    replay.close_until(line, week)
    edge = position(past[-1]) if past else known.edge
    return msgspec.structs.replace(known, rest=rest, carry=carry, replay=replay, edge=edge)


def _unstarted(now: datetime, rest: datetime | None) -> PlanState:
    """Return the state of a plan that nobody started."""
    today = now.date()
    return PlanState(
        started=None,
        today=today,
        week_no=0,
        rung=rung(1),
        paused=False,
        done_this_week=0,
        week_start=today,
        week_end=today + WEEK - DAY,
        trained_today=False,
        next_due=None,
        held=False,
        reason=say("plan.none"),
        rest_until=rest,
    )


def _ruling(move: Action, rule: str, cause: str) -> Ruling:
    """Return a ruling of one rule that stands outside the weekly table."""
    return Ruling(move, (Fired(rule=rule, action=move),), say(f"plan.cause.{cause}"))


class _Replay:
    """One replay of a timeline, as far as it got; a kept one is copied before it goes on."""

    def __init__(self, start: date) -> None:
        self.start = start
        self.rung = rung(1)
        self.paused: Say | None = None
        self.moved = ""
        self.missed = False
        self.alone = True
        self.rules: tuple[str, ...] = ()
        self.fired: tuple[Fired, ...] = ()
        self.reason = say("plan.start", hold=self.rung.hold_s, reps=self.rung.reps)
        self.first: list[int] = []
        self.last: list[int] = []
        self.recent: list[Colour] = []
        self.medians: tuple[float | None, float | None, float | None] = (None, None, None)
        self.before = (0, 0)
        self.changes: list[Change] = []
        self.views: list[WeekView] = []

    def copy(self) -> _Replay:
        """Return a replay that can go on without this one changing."""
        other = copy(self)
        other.changes, other.views = [*self.changes], [*self.views]
        return other

    def close_until(self, line: Timeline, number: int) -> None:
        """Go through the weeks before this one and judge each."""
        for each in range(len(self.views), number):
            week = self.look(line, each)
            self.close(week, self.start + (each + 1) * WEEK)

    def run(self, line: Timeline, current: int) -> None:
        """Go through all weeks; the last one is only looked at."""
        self.close_until(line, current)
        self.look(line, current)

    def look(self, line: Timeline, number: int) -> Week:
        """Take a week in as it stands."""
        week = line.weeks.get(number) or Week()
        for mark in sorted(week.marks):
            self.apply(mark)
        self.take_in(week)
        self.views.append(self.view(week, self.start + number * WEEK))
        return week

    # -- inside a week ------------------------------------------------------------------------------

    def apply(self, mark: Mark) -> None:
        """Let one mark move, stop or resume the plan."""
        if mark.kind == PlanStep.PAUSE:
            self.paused = self.paused or say("plan.paused")
        elif mark.kind == PlanStep.RESUME:
            self.resume()
        elif mark.kind.startswith("T1"):
            self.stop(mark)
        elif mark.n == IDLE_REPEAT:
            self.missed = True
        else:
            self.go_back(mark)

    def stop(self, mark: Mark) -> None:
        """T1: pause the plan; the first cause stays, and D1 is named before RED."""
        if self.paused is None or self.paused.id != "plan.stopped":
            self.fired = tuple(Fired(rule="T1", action=a) for a in (Action.PAUSE_PLAN, Action.ADVISE))
            self.paused = say("plan.stopped", cause=say(f"plan.cause.{mark.kind}"))

    def resume(self) -> None:
        if self.paused is not None:
            self.paused, self.rules, self.fired = None, (), ()
            self.reason = say("plan.resumed", hold=self.rung.hold_s, reps=self.rung.reps)

    def go_back(self, mark: Mark) -> None:
        """Go back inside the week: a second A3, or too long without a session."""
        to = rung(1 if mark.n == IDLE_START else one_phase_back(self.rung.week))
        self.decide(to, _ruling(Action.REGRESS, mark.kind, mark.kind), mark.day)
        self.moved = mark.kind

    def decide(self, to: Rung, ruling: Ruling, day: date) -> None:
        """Set the rung and say why; only a real move is a change."""
        self.rules, self.reason = ruling.rules, sentence(self.rung, to, ruling)
        self.fired = ruling.fired
        if to.week != self.rung.week:
            self.changes.append(Change(day, self.rung, to, self.rules, self.reason))
        self.rung = to

    # -- a week's end -------------------------------------------------------------------------------

    def take_in(self, week: Week) -> None:
        """Carry on what is measured over more than one week."""
        if len(self.first) < MEDIAN_OF:
            self.first = (self.first + week.ratings)[:MEDIAN_OF]
        self.last = (self.last + week.ratings)[-MEDIAN_OF:]
        coloured = [c for c in week.colours if c is not Colour.PARTIAL]
        self.recent = (self.recent + coloured)[-TROUBLED_LAST:]
        level = median(week.ratings) if len(week.ratings) >= MEDIAN_RATINGS else None
        self.medians = (*self.medians[1:], level)

    def view(self, week: Week, start: date) -> WeekView:
        return WeekView(
            start=start,
            end=start + WEEK - DAY,
            rung=self.rung,
            done=len(week.days),
            seconds_left=week.left,
            seconds_right=week.right,
            colours=tuple(week.colours),
            rules=self.rules,
            reason=self.reason,
            paused=self.paused is not None,
            rest_days=tuple(sorted(week.rested.difference(week.days))),
        )

    def close(self, week: Week, day: date) -> None:
        """Judge the week that is over; `day` is the next one's first."""
        due = self.rung.sessions[1]
        counted = (min(len(week.days), due), due)
        if self.paused is None:
            ruling = judge(self.facts(week, counted))
            if self.moved:
                ruling = self.whole_week_first(ruling)
            self.decide(rung(ruling.next_week(self.rung.week)), ruling, day)
        self.alone = self.paused is not None
        self.before = counted
        self.moved, self.missed = "", False

    def whole_week_first(self, ruling: Ruling) -> Ruling:
        """Hold a week whose level changed half-way: neither led on, nor taken back twice for one cause."""
        if ruling.move is Action.PROCEED:
            return _ruling(Action.HOLD, self.moved, "moved")
        kept = tuple(
            f if f.action == Action.ADVISE else Fired(rule=f.rule, action=Action.HOLD) for f in ruling.fired
        )
        return Ruling(Action.HOLD, kept, ruling.cause)

    def facts(self, week: Week, counted: tuple[int, int]) -> WeekFacts:
        done, due = counted if self.alone else (counted[0] + self.before[0], counted[1] + self.before[1])
        base, med3 = self.levels
        return WeekFacts(
            base=base,
            med3=med3,
            medians=self.medians,
            rated=bool(week.ratings),
            recent=tuple(self.recent),
            colours=tuple(week.colours),
            gentle=week.gentle,
            known=week.known,
            missed=self.missed,
            done=done,
            due=due,
            alone=self.alone,
        )

    @property
    def levels(self) -> tuple[int | None, int | None]:
        """`base` and `med3` of domain 3.4, of the ratings since the plan's start; of three the middle one."""
        return middle(self.first), middle(self.last)

    # -- the state ----------------------------------------------------------------------------------

    def state(
        self, line: Timeline, settings: Settings, rest: datetime | None, measured: Sequence[Measure]
    ) -> PlanState:
        """Return what the replay came to."""
        now = self.views[-1]
        week = line.weeks.get(len(self.views) - 1) or Week()
        paused = self.paused is not None
        trained = line.today in week.days
        first = line.today + DAY if trained else line.today
        return PlanState(
            started=line.start,
            today=line.today,
            week_no=len(self.views),
            rung=self.rung,
            paused=paused,
            done_this_week=now.done,
            week_start=now.start,
            week_end=now.end,
            trained_today=trained,
            next_due=None if paused else self.next_due(settings, first, rest),
            held=paused or bool(self.moved) or self.missed or self.spoilt(week),
            reason=self.paused or self.why(settings),
            changes=tuple(self.changes),
            weeks=tuple(self.views),
            rest_until=rest,
            fired=self.fired,
            review=review(review_facts(len(self.views), *self.levels, measured)),
        )

    def spoilt(self, week: Week) -> bool:
        """Whether T4 will hold this week whatever still comes."""
        return week.gentle or week.known or not TROUBLED.isdisjoint(week.colours)

    def next_due(self, settings: Settings, first: date, rest: datetime | None) -> date | None:
        """Return the next day that asks for a session, from the first that may."""
        now = self.views[-1]
        if rest is not None:
            first = max(first, rest.date())
        return next_due(days=settings.days, target=now.target, done=now.done, first=first, week_end=now.end)

    def why(self, settings: Settings) -> Say:
        """Return the week's reason; who chose fewer days than the plan asks for is told so, once held."""
        low, chosen = self.rung.sessions[0], len(set(settings.days))
        if "T5" in self.rules and chosen < low:
            return say("plan.few-days", hold=self.rung.hold_s, n=chosen, of=low)
        return self.reason
