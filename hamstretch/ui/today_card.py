"""Today's card: what the day asks for and why, with the buttons that a day of this kind has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hamstretch.core.pain import Lock
from hamstretch.core.records import Clearance, PlanStep
from hamstretch.core.today import TodayView
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.today_words import Mode, TodayWords
from hamstretch.widgets.column import Card, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

Picture = Callable[[str, int], QWidget | None]
"""Gives the figure of an item, that many pixels high and wide, or None where there is none."""
FIGURE_PX = 220
_ROOM = 34
"""From this many body sizes beside the figure on, the words of the card have room enough for it."""


class TodayCard(Card):
    """Shows one day; `startAsked(str)` carries a routine's id.

    What a rule has shut is opened in two steps: `stepAsked(str)` carries what is to be confirmed, "" to take
    that back, and comes in again as `step`; then `planAsked(PlanStep)` or `clearAsked(Clearance)` follows.
    """

    startAsked = Signal(str)  # noqa: N815  Qt's own style for signals
    stillThereAsked = Signal()  # noqa: N815  the same
    stepAsked = Signal(str)  # noqa: N815  the same
    planAsked = Signal(object)  # noqa: N815  the same
    clearAsked = Signal(object)  # noqa: N815  the same

    def __init__(
        self, model: Model, theme: Theme, picture: Picture, view: TodayView, words: TodayWords, step: str
    ) -> None:
        super().__init__(theme)
        self._model, self._theme = model, theme
        self.start: Button | None = None
        """The one main button, on days that have one."""
        self.landing: Button | None = None
        """What is most likely wanted next."""
        text = QVBoxLayout()
        text.setSpacing(theme.space.m)
        if words.above:
            text.addWidget(Words(words.above, "secondary"))
        text.addWidget(Words(words.title, "title" if words.mode is Mode.LOCKED else "heading"))
        for sentence in words.texts:
            text.addWidget(Words(sentence))
        if words.about:
            text.addWidget(Words(words.about, "secondary"))
        if self._model.settings.goal and words.about:
            goal = self._model.say(say("today.goal", goal=self._model.settings.goal))
            text.addWidget(Words(goal, "secondary"))
        text.addSpacing(self._theme.space.s)
        if step:
            self._confirm(text, view, step)
        else:
            self._actions(text, view, words)
        text.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(self._theme.space.xl)
        across.addLayout(text, 1)
        self.figure = self._figure_of(view, picture) if words.about else None
        if self.figure is not None:
            across.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def _figure_of(self, view: TodayView, picture: Picture) -> QWidget | None:
        """Return the figure of the first held stretch of the routine that is offered."""
        items = [self._model.catalog.item(i) for i in view.main.exercises]
        held = next((i.id for i in items if i is not None and i.held), "")
        return picture(held, FIGURE_PX) if held else None

    def fit(self, width: int) -> None:
        """Let go of the figure where the words need its room; `width` is the page's, in pixels.

        Only once the card stands on its page: a widget that is shown before it has a parent becomes a window.
        """
        if self.figure is not None:
            room = width - FIGURE_PX - 4 * self._theme.space.xl
            self.figure.setVisible(room >= _ROOM * self._theme.type.body)

    def _actions(self, text: QVBoxLayout, view: TodayView, words: TodayWords) -> None:
        """Add what can be done on a day of this kind."""
        match words.mode:
            case Mode.START | Mode.NO_PLAN:
                self._start_row(text, view.main.id, words)
            case Mode.FREE:
                short = [] if words.short is None else [self._starts(*words.short)]
                text.addLayout(WrapRow(self._theme, *short, self._menu(self.tr("A routine"), words)))
            case Mode.PAUSED:
                resume = self._button(self.tr("Resume the plan"), self._plans(PlanStep.RESUME))
                text.addLayout(
                    WrapRow(self._theme, resume, self._menu(self.tr("A routine on its own"), words))
                )
            case Mode.STOPPED:
                resume = self._button(self.tr("Resume…"), lambda: self.stepAsked.emit("resume"))
                text.addLayout(
                    WrapRow(self._theme, resume, self._menu(self.tr("A routine on its own"), words))
                )
            case Mode.LOCKED:
                for clearance in words.opens:
                    text.addLayout(row(self._theme, self._opener_of(clearance)))
                if view.lock is Lock.UNTIL_GONE:
                    still = self._button(self.tr("It is still there"), self.stillThereAsked.emit)
                    text.addLayout(row(self._theme, still))
            case Mode.REST:
                pass

    def _start_row(self, text: QVBoxLayout, routine: str, words: TodayWords) -> None:
        self.start = Button(self.tr("Start"), self._theme, "primary", "play", tall=True)
        self.start.setAccessibleName(self.tr("Start: {routine}").format(routine=words.title))
        self.start.setMinimumWidth(self._theme.type.body * 11)
        self.start.clicked.connect(lambda: self.startAsked.emit(routine))
        self.landing = self.start
        other = self.tr("Something shorter") if words.shorter else self.tr("Something else")
        text.addLayout(WrapRow(self._theme, self.start, self._menu(other, words)))
        if words.mode is Mode.NO_PLAN:
            begin = self._button(self.tr("Start the six-week plan"), self._plans(PlanStep.START))
            text.addLayout(row(self._theme, begin))

    def _confirm(self, text: QVBoxLayout, view: TodayView, step: str) -> None:
        """Ask once more, in words, before something that a rule has shut is opened."""
        if step == "resume":
            asked = say("today.resume.read", hold=view.plan.rung.hold_s, reps=view.plan.rung.reps)
            yes = self._button(self.tr("Resume the plan"), self._plans(PlanStep.RESUME))
        else:
            clearance = Clearance(step)
            asked = say(f"today.confirm.{clearance}")
            yes = self._button(self.tr("Yes, that is so"), lambda: self.clearAsked.emit(clearance))
        back = Button(self.tr("Back"), self._theme, "quiet")
        back.clicked.connect(lambda: self.stepAsked.emit(""))
        text.addWidget(Words(self._model.say(asked), "strong"))
        text.addLayout(WrapRow(self._theme, yes, back))
        self.landing = back

    def _button(self, text: str, act: Callable[[], object]) -> Button:
        button = Button(text, self._theme, tall=True)
        button.clicked.connect(lambda _=False: act())
        self.landing = self.landing or button
        return button

    def _plans(self, step: PlanStep) -> Callable[[], object]:
        return lambda: self.planAsked.emit(step)

    def _starts(self, routine: str, text: str) -> Button:
        return self._button(text, lambda: self.startAsked.emit(routine))

    def _menu(self, text: str, words: TodayWords) -> Button:
        """Return a quiet button with the other routines in a menu."""
        button = Button(text, self._theme, "quiet", "down", tall=True)
        menu = QMenu(button)
        for routine, told in words.menu:
            menu.addAction(told).triggered.connect(lambda _=False, r=routine: self.startAsked.emit(r))
        button.setMenu(menu)
        if not words.menu:
            button.hide()  # showing one that has no parent yet would make a window of it
        return button

    def _opener_of(self, clearance: Clearance) -> Button:
        """Return the button that says what opens a lock; it asks once more before it does."""
        words = {
            Clearance.ASSESSED: self.tr("I have been assessed"),
            Clearance.GONE: self.tr("It is gone"),
            Clearance.PROFESSIONAL_OK: self.tr("A professional said stretching is fine"),
        }[clearance]
        return self._button(words, lambda: self.stepAsked.emit(str(clearance)))
