"""The guest: looks at the page that is shown and does what it asks for, by key."""

from __future__ import annotations

import random
from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.pain import Lock
from hamstretch.core.records import Colour, PlanRecord, SessionRecord
from hamstretch.core.records import Outcome as Ended
from hamstretch.core.self_test import offered
from hamstretch.core.session_types import Mode, Question
from hamstretch.tour.diary import Day, diary
from hamstretch.tour.hands import Hands
from hamstretch.ui.flow import SessionFlow
from hamstretch.ui.functions import ActivitiesPage, FunctionFlow, WholePage
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.screening import ScreeningPage
from hamstretch.ui.self_test import SelfTestFlow
from hamstretch.ui.self_test_pages import BeginPage, Outcome, TryPage
from hamstretch.ui.summary import SummaryScreen
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.pile import Pile

TICK_S = 1.0
PATIENCE = 20_000
"""Ticks and keys after which a session that does not end is a fault."""
MICRO_SHARE = 0.3
"""How often the guest takes a micro-break on a day without a session."""


class Guest(Hands):
    """Uses the app as a person would: looks at the page that is shown and does what it asks for, by key."""

    def arrive(self) -> None:
        """Go through the first run by Enter alone."""
        self.app.open()
        self.app.window.activateWindow()
        self.settle()
        step = 0
        while self.app.window.in_session:
            step += 1
            self.picture(f"01-first-run-{step}")
            self.press(Qt.Key.Key_Return)
            if step > 12:  # noqa: PLR2004 - no first run is this long
                self.errors.append("the first run does not end by Enter")
                break
        self.picture("02-today")

    def live(self, weeks: int, seed: int) -> None:
        """Do what each day asks."""
        days = iter(diary(seed, weeks * 4 + 4))
        dice = random.Random(seed)  # noqa: S311 - as above
        last: Day | None = None
        for n in range(weeks * 7):
            self.pass_to(18)
            if n == weeks * 7 // 2:
                self.go_to_the_floor()
            view = self.app.model.today()
            if view.morning and last is not None and last.morning is not None:
                self.answer_morning(last.morning)
            if view.plan.due_today and not view.plan.trained_today and view.lock is Lock.NONE:
                last = next(days)
                self.session(view.main.id, last)
            elif dice.random() < MICRO_SHARE and view.lock is Lock.NONE:
                self.session("desk-break", Day(2, 1, 2, None))
            if self.app.model.today().lock is Lock.NONE:
                self.measure(dice)
            self.pass_to(18, days=1)

    def measure(self, dice: random.Random) -> None:
        """Take the self-test that is due, and answer the questions that are; both get a little better."""
        model = self.app.model
        limits = model.carried()
        open_ = offered(model.entries, model.today().plan, model.catalog, limits)
        taken = sum(isinstance(e, SelfTestRecord) for e in model.entries) // 2
        if open_.self_test:
            self.app.visits.self_test(open_.self_test)
            self.through(SelfTestFlow, lambda page: self.reach(page, taken, dice))
        if open_.activities or open_.review_week:
            self.app.visits.ask_function(open_)
            self.through(FunctionFlow, lambda page: self.tell(page, taken))

    def through(self, kind: type[Pile], act: Callable[[QWidget], None]) -> None:
        """Do what each page of a flow asks for, until it leaves the window."""
        for _ in range(99):
            self.settle()
            flow = self.app.window.findChild(kind)
            page = None if flow is None else flow.currentWidget()
            if page is None or not self.app.window.in_session:
                return
            act(page)
        self.errors.append(f"{kind.__name__} did not end")

    def reach(self, page: QWidget, taken: int, dice: random.Random) -> None:
        """Warm up, practise, read the ruler."""
        match page:
            case BeginPage():
                self.picture("15-self-test")
                self.press(Qt.Key.Key_Space)
                self.press(Qt.Key.Key_Return)
            case RatingPage():
                self.rate(1)
            case TryPage():
                field = page.findChild(QLineEdit)
                if field is not None:
                    self.picture("16-self-test-try")
                    field.setText(f"{6 - 2 * taken + dice.choice((0, 1)):+d}".replace("+", "-", 1))
                self.press(Qt.Key.Key_Return)
            case Outcome():
                self.picture(f"17-self-test-outcome-{taken}")
                self.press(Qt.Key.Key_Return)
            case _:
                self.press(Qt.Key.Key_Space)

    def tell(self, page: QWidget, taken: int) -> None:
        """Name two activities and how they go; say how it is on the whole."""
        if isinstance(page, ActivitiesPage):
            names = (self.app.model.settings.goal or "Putting on socks", "Driving for an hour")
            for name, line in zip(names, page.findChildren(QLineEdit), strict=False):
                line.setText(name)
            for score, scale in zip((4 + taken, 5 + taken), page.findChildren(PainScale), strict=False):
                scale.set_value(min(10, score))
            self.picture("18-activities")
        elif isinstance(page, WholePage):
            page.choose(1)
            self.picture("19-on-the-whole")
        page.answered.emit()  # type: ignore[attr-defined]

    def go_to_the_floor(self) -> None:
        """Half-way, prefer the mat to the chair."""
        settings = msgspec.structs.replace(self.app.model.settings, prefer="floor-routine")
        self.app.model.set_settings(settings)

    def answer_morning(self, rating: int) -> None:
        """Answer the next-morning question on Today."""
        page = self.app.window.page("today")
        page.refresh()  # type: ignore[attr-defined]
        self.picture("03-today-next-morning")
        page.morning_scale.setFocus()  # type: ignore[attr-defined]
        self.rate(rating)

    def session(self, routine: str, day: Day) -> None:
        """Do one session from its check-in to its summary."""
        self.app.sessions.start(routine)
        self.settle()
        for _ in range(PATIENCE):
            flow = self.app.sessions.flow
            if flow is None:
                return
            page = flow.currentWidget()
            if page is not None:
                self.page(flow, page, day)
        self.errors.append(f"{routine} did not end")

    def page(self, flow: SessionFlow, page: QWidget, day: Day) -> None:
        """Do what one page asks for."""
        match page:
            case PlayerScreen():
                self.play(day)
            case RatingPage():
                self.answer(day)
            case ScreeningPage() | ReadyPage():
                self.picture("05-ready" if isinstance(page, ReadyPage) else "13-safety-questions")
                self.press(Qt.Key.Key_Return)
            case StopPage():
                self.picture("12-stopped")
                self.press(Qt.Key.Key_Space)
            case SummaryScreen():
                record = self.app.model.entries[-1]
                colour = record.colour if isinstance(record, SessionRecord) else None
                self.picture(f"14-summary-{colour}")
                self.press(Qt.Key.Key_Return)
            case _:
                self.errors.append(f"an unknown page: {page!r}")
                flow.left.emit()

    def answer(self, day: Day) -> None:
        """Answer a rating page."""
        question = self.app.sessions.current.question if self.app.sessions.current is not None else None
        self.picture({None: "04-check-in", Question.PEAK: "10-check-out"}.get(question, "09-pain-now"))
        ratings = {None: day.pre, Question.PEAK: day.peak, Question.AFTER: day.post}
        self.rate(ratings.get(question, day.peak))

    def play(self, day: Day) -> None:
        """Let a second pass, or do what the player waits for."""
        session = self.app.sessions.current
        if session is None or session.step is None:
            return
        step = session.step
        if session.mode is Mode.PAUSED:
            self.press(Qt.Key.Key_Space)
        elif session.clock and step.waits:
            self.picture("08-player-repetitions")
            self.press(Qt.Key.Key_Space)
        elif day.peak >= 6 and step.ex and step.kind == "hold":  # noqa: PLR2004 - the red day
            self.press(Qt.Key.Key_P)
        elif session.due >= 0:
            self.picture("07-player-question")
            self.press(Qt.Key.Key_Return)
        else:
            self.clock.advance(TICK_S)
            self.ticker.tick()
            if step.kind.is_work and session.elapsed > 3:  # noqa: PLR2004 - well inside the hold
                self.picture(f"06-player-{session.exercises[step.ex].item}-{step.side}")

    # -- afterwards ---------------------------------------------------------------------------------

    def leave(self) -> None:
        """Close the window and check what the log holds against what was done."""
        self.check()
        self.app.window.close()
        self.settle()

    def check(self) -> None:
        """See that finished sessions hold what was planned and nothing is left in the journal."""
        sessions = [e for e in self.app.model.entries if isinstance(e, SessionRecord)]
        if not sessions:
            self.errors.append("no session reached the log")
        for record in sessions:
            off = [w.item for w in record.work if w.outcome is Ended.DONE and w.held_s != w.planned_s]
            eased = any(f.rule == "D5" for f in record.rules)
            if off and not eased:
                self.errors.append(f"{record.at.day}: {', '.join(off)} not held as planned")
        if self.app.sessions.driver.found() is not None:
            self.errors.append("a session is left in the journal")

    def report(self) -> str:
        """Return what was done, in lines."""
        entries = self.app.model.entries
        sessions = [e for e in entries if isinstance(e, SessionRecord)]
        colours = {c: sum(s.colour is c for s in sessions if s.planned) for c in Colour}
        plan = next(e for e in entries if isinstance(e, PlanRecord))
        planned = sum(s.planned for s in sessions)
        lines = [
            f"sessions: {planned}, micro-breaks: {len(sessions) - planned}, since {plan.at.day}",
            ", ".join(f"{n} {c}" for c, n in colours.items() if n),
            f"{len(self.pictures)} pictures and log.json in {self.out}",
            *(f"fault: {e}" for e in self.errors),
        ]
        return "\n".join(lines)
