"""Six weeks of the real app without a display: real engine, rules, storage and screens on a driven clock.

A seeded guest answers the safety questions, does the planned sessions by key, has good days, amber days and
one red one, and leaves pictures of every screen, the log and the charts behind.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QWidget

from hamstretch.app import App
from hamstretch.core.errors import UsageError
from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.pain import Lock
from hamstretch.core.records import Colour, PlanRecord, SessionRecord
from hamstretch.core.records import Outcome as Ended
from hamstretch.core.self_test import offered
from hamstretch.core.session_types import Mode, Question
from hamstretch.core.settings import Appearance
from hamstretch.core.today import carried
from hamstretch.core.wording import Say, say
from hamstretch.services.clock import DrivenClock
from hamstretch.services.sound import Silence
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage.places import Places
from hamstretch.ui.first_run import ScreeningPage
from hamstretch.ui.flow import SessionFlow
from hamstretch.ui.functions import ActivitiesPage, FunctionFlow, WholePage
from hamstretch.ui.player import PlayerScreen
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.ready import ReadyPage
from hamstretch.ui.self_test import SelfTestFlow
from hamstretch.ui.self_test_pages import BeginPage, Outcome, TryPage
from hamstretch.ui.summary import SummaryScreen
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.theme import application

START = datetime(2026, 1, 5, 18, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Monday evening, an hour east of Greenwich."""
SIZE = (1280, 800)
TICK_S = 1.0
TURNS = 3
"""Turns of the event loop after which a page is laid out and painted."""
PATIENCE = 20_000
"""Ticks and keys after which a session that does not end is a fault."""
MICRO_SHARE = 0.3
"""How often the guest takes a micro-break on a day without a session."""


class Day(msgspec.Struct, frozen=True):
    """How one session goes: ratings 0-10 before, worst, after, and the next morning if it is answered."""

    pre: int
    peak: int
    post: int
    morning: int | None


def diary(seed: int, count: int) -> tuple[Day, ...]:
    """Return a varied but repeatable run of days: mostly good, some amber, one red near the middle."""
    dice = random.Random(seed)  # noqa: S311 - a guest's mood is no secret
    days = []
    for n in range(count):
        pre = max(0, round(4 - 2.5 * n / max(1, count - 1)) + dice.choice((-1, 0, 0, 0, 1)))
        post = max(0, pre - dice.choice((0, 0, 1, 1)))
        days.append(Day(pre, max(pre - 1, 0), post, dice.choice((pre, post, None))))
    for n in dice.sample(range(count), k=count // 9):
        days[n] = Day(days[n].pre, days[n].pre, days[n].pre + 2, days[n].pre)
    if count:
        days[count // 2] = Day(2, 6, 4, 3)
    return tuple(days)


def tour(out: Path, *, weeks: int, seed: int) -> int:
    """Play the tour into a folder; return the exit code. Raises `UsageError` where a log is in the way."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    data = out / "data"
    if (data / "log.json").exists():
        raise UsageError(say("cli.tour-in-the-way", folder=str(data)))
    data.mkdir(parents=True, exist_ok=True)
    qt = application()
    if not QFontDatabase.families():
        raise UsageError(say("cli.tour-no-fonts"))
    guest = Guest(qt, out, data)
    guest.arrive()
    guest.live(weeks, seed)
    guest.look_around()
    guest.leave()
    shutil.copyfile(data / "log.json", out / "log.json")
    print(guest.report())  # noqa: T201 - the command's own output
    return 1 if guest.errors else 0


class Guest:
    """Uses the app as a person would: looks at the page that is shown and does what it asks for, by key."""

    def __init__(self, qt: QApplication, out: Path, data: Path) -> None:
        self.clock = DrivenClock(START)
        self.ticker = ManualTicker()
        self.out = out
        self.errors: list[str] = []
        self.pictures: list[str] = []
        self.app = App(qt, Places.under(data), self.clock, self.ticker, Silence())
        self.app.model.failed.connect(self.fault)
        self.app.window.resize(*SIZE)

    # -- hands and eyes -----------------------------------------------------------------------------

    def settle(self) -> None:
        """Let saves, layouts, deletions and paints happen."""
        self.app.keeping.writer.settle()
        for _ in range(TURNS):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            focus = QApplication.focusWidget() or self.app.window
            QTest.keyClick(focus, key)
            self.settle()

    def rate(self, number: int) -> None:
        """Type a number from 0 to 10 and Enter."""
        for digit in str(number):
            self.press(Qt.Key(Qt.Key.Key_0 + int(digit)))
        self.press(Qt.Key.Key_Return)

    def picture(self, name: str, *, again: bool = False) -> None:
        """Keep a picture of the window under a name, once unless asked for again."""
        if name in self.pictures and not again:
            return
        self.settle()
        path = self.out / f"{name}.png"
        if not self.app.window.grab().save(str(path)):
            self.errors.append(f"could not write {path}")
        if name not in self.pictures:
            self.pictures.append(name)

    def fault(self, what: Say) -> None:
        """Remember a fault that the app told."""
        self.errors.append(self.app.model.say(what))

    def pass_to(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Let time pass to a time of day, so many days on."""
        now = self.clock.now()
        then = now.replace(hour=hour, minute=minute, second=0) + timedelta(days=days)
        self.clock.advance(max(0.0, (then - now).total_seconds()))

    # -- the six weeks ------------------------------------------------------------------------------

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
            if step > 9:  # noqa: PLR2004 - no first run is this long
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
        limits = carried(model.entries, model.catalog.safety)
        open_ = offered(model.entries, model.today().plan, model.catalog, limits)
        taken = sum(isinstance(e, SelfTestRecord) for e in model.entries) // 2
        if open_.self_test:
            self.app.self_test(open_.self_test)
            self.through(SelfTestFlow, lambda page: self.reach(page, taken, dice))
        if open_.activities or open_.review_week:
            self.app.ask_function(open_)
            self.through(FunctionFlow, lambda page: self.tell(page, taken))

    def through(self, kind: type[QStackedWidget], act: Callable[[QWidget], None]) -> None:
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
        self.app.start(routine)
        self.settle()
        for _ in range(PATIENCE):
            flow = self.app.flow
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
        question = self.app.driver.session.question if self.app.driver.session is not None else None
        self.picture({None: "04-check-in", Question.PEAK: "10-check-out"}.get(question, "09-pain-now"))
        ratings = {None: day.pre, Question.PEAK: day.peak, Question.AFTER: day.post}
        self.rate(ratings.get(question, day.peak))

    def play(self, day: Day) -> None:
        """Let a second pass, or do what the player waits for."""
        session = self.app.driver.session
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

    def look_around(self) -> None:
        """Look at every page in light and dark, and at some in other sizes."""
        self.app.window.show_page("today")
        for look in (Appearance.LIGHT, Appearance.DARK):
            settings = msgspec.structs.replace(self.app.model.settings, appearance=look)
            self.app.model.set_settings(settings)
            for page in ("today", "library", "progress", "learn", "settings"):
                self.app.window.show_page(page)
                self.settle()
                self.picture(f"20-{page}-{look}")
            self.ranges(look)
            self.back(look)
            self.exercise(look)

    def ranges(self, look: Appearance) -> None:
        """Look at every range of the charts."""
        self.app.window.show_page("progress")
        screen = self.app.window.page("progress")
        for span, button in screen.spans.items():  # type: ignore[attr-defined]
            button.click()
            self.picture(f"21-progress-{span}-{look}")

    def back(self, look: Appearance) -> None:
        """Look back on the log, and at a report of it."""
        self.app.history()
        self.settle()
        self.picture(f"23-history-{look}")
        self.app.window.end_session()
        self.app.report()
        self.settle()
        QThreadPool.globalInstance().waitForDone()
        self.settle()
        self.picture(f"24-report-{look}")
        self.app.window.end_session()

    def exercise(self, look: Appearance) -> None:
        """Look at one exercise's page."""
        self.app.window.show_page("library")
        self.app.window.page("library").show_item("ST2")  # type: ignore[attr-defined]
        self.picture(f"22-exercise-{look}")

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
        if self.app.driver.found() is not None:
            self.errors.append("a session is left in the journal")

    def report(self) -> str:
        """Return what was done, in lines."""
        entries = self.app.model.entries
        sessions = [e for e in entries if isinstance(e, SessionRecord)]
        colours = {c: sum(s.colour is c for s in sessions if s.planned) for c in Colour}
        plan = next(e for e in entries if isinstance(e, PlanRecord))
        planned = sum(s.planned for s in sessions)
        lines = [
            f"{planned} sessions and {len(sessions) - planned} micro-breaks since {plan.at.day}",
            ", ".join(f"{n} {c}" for c, n in colours.items() if n),
            f"{len(self.pictures)} pictures and log.json in {self.out}",
            *(f"fault: {e}" for e in self.errors),
        ]
        return "\n".join(lines)
