"""Today: what the plan asks for and why, one large start, and the few things that belong beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hamstretch.core.asked import Due
from hamstretch.core.records import Clearance, ClearanceRecord, PlanRecord, PlanStep
from hamstretch.core.self_test import offered
from hamstretch.core.today import TodayView
from hamstretch.ui.model import Model
from hamstretch.ui.morning import MorningCard, answer, outcome
from hamstretch.ui.today_card import Picture, TodayCard
from hamstretch.ui.today_words import Mode, TodayWords, greeting, today_words
from hamstretch.widgets.column import Column, Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.progress_dots import DotsView, WeekDots
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from hamstretch.ui.break_line import BreakLine


class TodayScreen(Column):
    """`startAsked(str)` carries a routine's id, `screeningAsked()` asks for the full safety list."""

    startAsked = Signal(str)  # noqa: N815  Qt's own style for signals
    screeningAsked = Signal()  # noqa: N815  the same
    stillThereAsked = Signal()  # noqa: N815  the same
    testAsked = Signal(str)  # noqa: N815  a self-test by its id
    functionAsked = Signal(object)  # noqa: N815  what is due of the questions beside pain

    def __init__(
        self, model: Model, theme: Theme, picture: Picture, beside: Callable[[], BreakLine] | None = None
    ) -> None:
        """Take model, look and figures; `beside` makes the line about the next break."""
        super().__init__(theme)
        self._model, self._theme, self._picture, self._beside = model, theme, picture, beside
        self._shown: object = None
        self._step = ""
        self._declined = ""
        self._thanks = ""
        self._open = False
        self._card: TodayCard | None = None
        self._morning: MorningCard | None = None
        self._opener: Button | None = None
        self._landing: Button | None = None
        self.setAccessibleName(self.tr("Today"))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            bind(self, key, self._enter)
        model.changed.connect(self._changed)

    @property
    def morning_scale(self) -> PainScale | None:
        """The scale of the next morning's question, while it is asked."""
        return None if self._morning is None else self._morning.scale

    @property
    def start_button(self) -> Button | None:
        """The one main button, on days that have one."""
        return None if self._card is None else self._card.start

    def set_beside(self, make: Callable[[], BreakLine]) -> None:
        """Take what makes the line about the next break, where that came later than the page."""
        self._beside, self._shown = make, None
        self._changed()

    # -- when to build ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date; thanks belong to the last visit."""
        super().showEvent(event)
        self._thanks = self._step = ""
        self.refresh()
        self._land()

    def event(self, event: QEvent) -> bool:
        """Look again when the window comes back to the front: it may be another day."""
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self.refresh()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of the figure where the words need its room."""
        super().resizeEvent(event)
        if self._card is not None:
            self._card.fit(self.maximumViewportSize().width())

    @Slot()
    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Come up to date; a page that stands waits until a long log has been read."""
        if self._shown is None or not self._model.reading:
            self._refresh()

    def _refresh(self) -> None:
        """Build the page from the model, unless nothing on it would change."""
        view, hello = self._model.today(), greeting(self._model.now().hour)
        asks = view.morning if view.morning != self._declined else ""
        open_ = self._asked(view)
        asked_once = self._model.settings.autostart_offered
        wanted = (view, hello, asks, self._step, self._thanks, self._open, open_, asked_once)
        if wanted == self._shown:
            return
        self._shown = wanted
        focus = self._focus()
        self.clear()
        self._morning = self._opener = None
        words = today_words(view, self._model.wording)
        locked = words.mode is Mode.LOCKED
        if not locked:
            self._head(self._model.say(hello), words)
        self._add_card(view, words)
        if asks:
            self._ask_morning(asks)
        elif self._thanks:
            self.body.addWidget(Words(self._thanks))
        if not locked:
            self._foot(words)
            line = None if self._beside is None else self._beside()
            if line is not None:
                self.body.addWidget(line)
            if view.screening_due:
                self._screening()
            elif words.mode in (Mode.START, Mode.FREE) and not asks and (line is None or not line.asks):
                self._due(view, open_)
        self.body.addStretch(1)
        self.settle()
        if focus is not None:
            self._land()

    def _land(self) -> None:
        """Put the focus on what is most likely wanted next: the first button of the card."""
        if self._landing is not None:
            self._landing.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the parts, from the top --------------------------------------------------------------------

    def _head(self, hello: str, words: TodayWords) -> None:
        line = QHBoxLayout()
        line.addWidget(Words(hello, "title"), 1)
        if words.week:
            week = Words(words.week, "secondary")
            week.setWordWrap(False)
            line.addWidget(week, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)

    def _add_card(self, view: TodayView, words: TodayWords) -> None:
        card = self._card = TodayCard(self._model, self._theme, self._picture, view, words, self._step)
        card.startAsked.connect(self.startAsked)
        card.stillThereAsked.connect(self.stillThereAsked)
        card.stepAsked.connect(self._to_step)
        card.planAsked.connect(self._plan)
        card.clearAsked.connect(self._clear)
        self._landing = card.landing
        self.body.addWidget(card)
        # the size alone: asking for the viewport itself costs the first look 10 ms of PySide's names
        card.fit(self.maximumViewportSize().width())

    def _foot(self, words: TodayWords) -> None:
        """Add the week's dots, and the weeks ahead once they are asked for."""
        if words.dots is None:
            return
        done, planned, told = words.dots
        dots = WeekDots(self._theme)
        dots.set_view(DotsView(done, planned, told))
        label = Words(self.tr("This week"), "strong")
        label.setWordWrap(False)
        line = WrapRow(self._theme, label, dots, gap=self._theme.space.m)
        if words.coming:
            opener = Button(self.tr("The weeks ahead"), self._theme, "quiet", "down")
            opener.clicked.connect(self._toggle)
            line.addWidget(opener)
            self._opener = opener
        self.body.addLayout(line)
        if self._open and words.coming:
            self._ahead(words)

    def _ahead(self, words: TodayWords) -> None:
        """List the weeks ahead in three columns."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space.xl)
        grid.setVerticalSpacing(self._theme.space.s)
        grid.setColumnStretch(2, 1)
        for line, (when, phase, level) in enumerate(words.coming):
            for column, told in enumerate((when, phase)):
                label = Words(told, "secondary")
                label.setWordWrap(False)
                grid.addWidget(label, line, column)
            grid.addWidget(Words(level), line, 2)
        self.body.addWidget(Words(self.tr("If all goes well:"), "secondary"))
        self.body.addLayout(grid)

    def _screening(self) -> None:
        """Remind of the safety list, which is due again every month."""
        words = self.tr("The safety list is due again; it takes about a minute.")
        self._reminder(words, self.tr("Answer it now"), self.screeningAsked.emit)

    def _asked(self, view: TodayView) -> Due:
        """Return what is due beside the sessions; a test that does not suit is not offered."""
        entries, catalog = self._model.entries, self._model.catalog
        if view.plan.started is None or not self._model.settings.offer_measures:
            return Due()
        return offered(entries, view.plan, catalog, self._model.carried())

    def _due(self, view: TodayView, open_: Due) -> None:
        """Remind of one thing that is asked now and then, of another the day after.

        Nothing here keeps anybody from a session.
        """
        began = view.plan.started or self._model.now().date()
        odd = (self._model.now().date() - began).days % 2
        test = self._model.catalog.tests.get(open_.self_test)
        questions = open_.activities or open_.review_week or open_.roland_morris
        if test is not None and not (questions and odd):
            words = self.tr("Time for your self-test: {name}, about five minutes.").format(name=test.name)
            self._reminder(words, self.tr("Take the test"), lambda: self.testAsked.emit(test.id))
        elif questions:
            words = self.tr("A few questions about what you can do in a day, about two minutes.")
            self._reminder(words, self.tr("Answer them"), lambda: self.functionAsked.emit(open_))

    def _reminder(self, words: str, button: str, act: Callable[[], None]) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space.m)
        line.addWidget(Words(words), 1)
        answer_it = Button(button, self._theme, tall=True)
        answer_it.clicked.connect(lambda _=False: act())
        self._landing = self._landing or answer_it
        line.addWidget(answer_it)
        self.body.addLayout(line)

    # -- the next morning ---------------------------------------------------------------------------

    def _ask_morning(self, session: str) -> None:
        card = self._morning = MorningCard(self._theme)
        card.rated.connect(lambda number: self._rated(session, number))
        card.declined.connect(lambda: self._decline(session))
        card.newAsked.connect(self.screeningAsked)
        self.body.addWidget(card)

    def _rated(self, session: str, number: int) -> None:
        """Store the answer and thank for it."""
        self._thanks = self._model.say(outcome(self._model, session, number))
        if not self._model.add(answer(self._model, session, number)):
            self._thanks = ""
            self.refresh()

    def _decline(self, session: str) -> None:
        self._declined = session
        self.refresh()

    # -- what is pressed ----------------------------------------------------------------------------

    def _focus(self) -> QWidget | None:
        """Return what has the focus on this page, or None."""
        focus: QWidget | None = self.window().focusWidget()
        return focus if focus is not None and self.isAncestorOf(focus) else None

    @Slot()
    def _enter(self) -> None:
        """Press what has the focus; the main button where nothing that can be pressed has it."""
        focus, morning = self._focus(), self._morning
        if morning is not None and focus is not None and morning.scale.isAncestorOf(focus):
            morning.send()
        elif isinstance(focus, Button):
            focus.click()
        elif self.start_button is not None:
            self.start_button.click()

    @Slot()
    def _toggle(self) -> None:
        self._open = not self._open
        self.refresh()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _to_step(self, step: str) -> None:
        self._step = step
        self.refresh()

    @Slot(object)
    def _plan(self, step: PlanStep) -> None:
        self._step = ""
        self._model.add(PlanRecord(id=self._model.new_id(), at=self._model.stamp(), step=step))

    @Slot(object)
    def _clear(self, clearance: Clearance) -> None:
        self._step = ""
        model = self._model
        model.add(ClearanceRecord(id=model.new_id(), at=model.stamp(), clearance=clearance))
