"""The first minute: what this is, the safety list, and a plan that fits the week. Three pages, Enter on each.

Each says which it is, and the one before can be gone back to: what was answered there stands.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hamstretch.core.due import days_from
from hamstretch.core.pain import Verdict
from hamstretch.core.records import PlanRecord, PlanStep
from hamstretch.core.settings import Weekday
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.questions import StopPage
from hamstretch.ui.screening import PassedPage, ScreeningPage
from hamstretch.ui.symptoms import WIDTH
from hamstretch.widgets.column import Column, Words, row, stack, widest
from hamstretch.widgets.controls import Button, TimeBox
from hamstretch.widgets.group import Group
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.weekdays import Weekdays

PREFER = ("desk-routine", "floor-routine")
"""The two routines that a beginner chooses between; Settings offers all."""
STEPS = 3
"""Pages of the first run; what a safety answer changes is told within the second."""


class WelcomePage(PassedPage):
    """What the app is, what it is not, and where the data stays."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Welcome"), self.tr("Go on"))
        self.body.addWidget(Words(self._is(), "lead"))
        for heading, text in self._rest():
            self.body.addLayout(stack(theme, Words(heading, "strong"), Words(text)))
        self.close_with()

    def _is(self) -> str:
        return self.tr(
            "Short, guided stretches for the back of the legs and the low back. You are asked how it feels, "
            "and what you answer decides how much comes next."
        )

    def _rest(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("What it is not"),
                self.tr(
                    "A wellness app is no substitute for care. It names no illness and cannot promise that "
                    "you will feel better: what is known about stretching is limited and mixed. Its limits "
                    "for pain are design decisions, on the careful side."
                ),
            ),
            (
                self.tr("It stays with you"),
                self.tr("No account, no network. What you write down stays on this computer."),
            ),
        )


class SetupPage(PassedPage):
    """The days, a goal in own words, where to begin and when the day begins; all of it may stay as it is."""

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__(theme, self.tr("Your week"), self.tr("Start the plan"))
        self._model = model
        settings = model.settings
        self._days = Weekdays(theme, days_from(model.now().date(), settings.days))
        self._goal = QLineEdit(settings.goal)
        self._goal.setPlaceholderText(self.tr("For example: putting on socks. You may leave this empty."))
        self._rises = TimeBox(theme, settings.rises_at)
        self._rises.setFixedWidth(theme.type.body * 10)
        self._prefer = QButtonGroup(self)
        intro = self.tr(
            "Two sessions a week at first, three from week 3. All of this can be changed in Settings."
        )
        self.body.addWidget(Words(intro, "secondary"))
        self._field("days", self._days)
        self._field("prefer", self._choice(settings.prefer))
        self._field("goal", self._goal)
        self._field("rises_at", self._rises, why=True)
        self.close_with()

    def _field(self, name: str, control: QWidget, *, why: bool = False) -> None:
        """Add one setting under its name, with what it is good for where that is not plain."""
        label = self._model.say(say(f"settings.{name}.label"))
        control.setAccessibleName(label)
        lines = stack(self.theme, Words(label, "strong"), control)
        if why:
            told = Words(self._model.say(say(f"settings.{name}.help")), "small")
            control.setAccessibleDescription(told.text())
            lines.addWidget(told)
        self.body.addLayout(lines)

    def _choice(self, chosen: str) -> QWidget:
        """Return the routines to choose between, as toggles of which exactly one is on, with what each is."""
        place, grid, toggles = Group(), QGridLayout(), []
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.theme.space.m)
        grid.setVerticalSpacing(self.theme.space.s)
        grid.setColumnStretch(1, 1)
        for number, id_ in enumerate(PREFER):
            routine = self._model.catalog.routines.get(id_)
            toggle = Button(routine.name if routine is not None else id_, self.theme)
            toggle.setCheckable(True)
            toggle.setAutoExclusive(True)
            toggle.setChecked(id_ == chosen or (number == 0 and chosen not in PREFER))
            about = Words(self._model.say(say(f"setup.{id_}")), "small")
            toggle.setAccessibleDescription(about.text())
            self._prefer.addButton(toggle, number)
            grid.addWidget(toggle, number, 0)
            grid.addWidget(about, number, 1)
            toggles.append(toggle)
        wide = max(toggle.sizeHint().width() for toggle in toggles)
        for toggle in toggles:
            toggle.setFixedWidth(wide)
        place.setLayout(grid)
        place.setFocusProxy(toggles[0])
        return place

    def save(self) -> None:
        """Put the answers into the settings and start the plan, unless one is running already."""
        model = self._model
        model.set_settings(
            msgspec.structs.replace(
                model.settings,
                days=tuple(Weekday(d) for d in self._days.chosen()),
                goal=self._goal.text().strip(),
                prefer=PREFER[self._prefer.checkedId()],
                rises_at=self._rises.value,
                agreed=True,
            )
        )
        if model.today().plan.started is None:
            model.add(PlanRecord(id=model.new_id(), at=model.stamp(), step=PlanStep.START))


class FirstRun(QWidget):
    """Welcome, safety list, week; `finished()` once it is set up, or once a lock was read and stands."""

    finished = Signal()

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._pages = QStackedWidget()
        self._step = Words("", "small")
        self._step.setWordWrap(False)
        self._back = Button(self.tr("Back"), theme, "quiet", "back")
        self._back.clicked.connect(self._go_back)
        self._keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        self._keys.activated.connect(self._go_back)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._bar = QSpacerItem(0, 0)
        self._head = QWidget()
        lines.addLayout(self._head_line())
        lines.addWidget(self._pages, 1)
        welcome = WelcomePage(theme)
        welcome.passed.connect(self._screen)
        self._go_to(welcome)

    def _head_line(self) -> QHBoxLayout:
        """Return the way back and the step, in a line that stands above the column."""
        space = self._theme.space
        self._head.setMaximumWidth(widest(self._theme, WIDTH))
        parts = row(self._theme, self._back, self._step)
        parts.setContentsMargins(space.xl, space.m, space.xl, 0)
        self._head.setLayout(parts)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._head, 1000)
        across.addStretch(1)
        across.addSpacerItem(self._bar)
        return across

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def _go_to(self, page: QWidget) -> None:
        """Show a page, new or gone back to, and say which of how many it is."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        at = self._pages.indexOf(page)
        told = self.tr("Step {n} of {all}").format(n=at + 1, all=STEPS)
        self._step.setText(told)
        self._offer_back()

    @Slot()
    def _offer_back(self) -> None:
        """Offer the way back from anything but the first page and a stop, which stands."""
        shown = self._shown
        self._back.setVisible(self._pages.currentIndex() > 0 and not isinstance(shown, StopPage))
        if isinstance(shown, Column):
            shown.verticalScrollBar().rangeChanged.connect(self._line_up)
        self._line_up()

    @property
    def _shown(self) -> QWidget | None:
        page = self.page
        return page.currentWidget() if isinstance(page, ScreeningPage) else page

    @Slot()
    def _line_up(self) -> None:
        """Stand above the column below, which a scroll bar moves."""
        shown = self._shown
        bar = shown.verticalScrollBar() if isinstance(shown, Column) else None
        wide = bar.sizeHint().width() if bar is not None and bar.maximum() > 0 else 0
        self._bar.changeSize(wide, 0)
        self._head.updateGeometry()

    @Slot()
    def _go_back(self) -> None:
        page = self.page
        if self._back.isHidden() or (isinstance(page, ScreeningPage) and page.back()):
            return
        before = self._pages.widget(self._pages.currentIndex() - 1)
        if before is not None:
            self._go_to(before)

    @Slot()
    def _screen(self) -> None:
        page = self._pages.widget(1)
        if page is None:
            page = ScreeningPage(self._model, self._theme)
            page.answered.connect(self._screened)
            page.currentChanged.connect(self._offer_back)
        self._go_to(page)

    @Slot(object)
    def _screened(self, verdict: Verdict) -> None:
        """Go on to the week; with a lock the plan can wait, and Today starts it once the lock is open."""
        if not verdict.may_start:
            self._finish(self._agree)
            return
        page = self._pages.widget(2)
        if page is None:
            page = week = SetupPage(self._model, self._theme)
            week.passed.connect(lambda: self._finish(week.save))
        self._go_to(page)

    def _agree(self) -> None:
        self._model.set_settings(msgspec.structs.replace(self._model.settings, agreed=True))

    def _finish(self, save: Callable[[], None]) -> None:
        save()
        self.finished.emit()
