"""What is asked beside pain: own activities, how it is on the whole, and a published questionnaire."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from hamstretch.core.asked import Due
from hamstretch.core.measure_records import ActivitiesRecord, Activity, GlobalChangeRecord, RolandMorrisRecord
from hamstretch.core.questionnaire import Questionnaire
from hamstretch.core.wording import say
from hamstretch.resources import load_questionnaire
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Column, Words, alike, row
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.pages import Pages
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.read_through import ReadThrough
from hamstretch.widgets.theme import Theme

ACTIVITIES = 3
"""So many activities of the user's own (domain 5)."""
STEPS = (3, 2, 1, 0, -1, -2, -3)
"""The seven answers to how it is on the whole, best first."""
ROLAND_MORRIS = "roland-morris"


class _Asked(Column):
    """A page with its answer under the main button; `answered()` or `skipped()`."""

    answered = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, title: str, about: str) -> None:
        super().__init__(theme, max_width=760)
        self.theme = theme
        self.body.addWidget(Words(title, "title"))
        self.body.addWidget(Words(about, "secondary"))
        self.keep = Button(self.tr("Keep"), theme, "primary", tall=True)
        self.keep.clicked.connect(self._keep)
        self.setAccessibleName(title)

    def close_with(self, go_on: Callable[[], bool] = bool) -> QWidget:
        """Add the buttons, which stay in sight; Enter first goes on in the page. Return their place."""
        out = Button(self.tr("Not now"), self.theme, "quiet", tall=True)
        out.clicked.connect(self.skipped)
        self.body.addSpacing(self.theme.space.s)
        place = self.add_in_sight(row(self.theme, self.keep, out, gap=self.theme.space.m), self.theme)
        self.body.addStretch(1)
        on_enter(self, self.keep, go_on)
        return place

    @Slot()
    def _keep(self) -> None:
        self.answered.emit()


class ActivitiesPage(_Asked):
    """Up to three things in the user's own words, each 0-10. Last month's names stand there already."""

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        """Take the names of last time."""
        super().__init__(
            theme,
            self.tr("My activities"),
            self.tr(
                "Name up to three things that you would like to do more easily, and say how well each goes "
                "at present. Asked once a month; keep the same ones if you can."
            ),
        )
        self._lines: list[tuple[QLineEdit, PainScale]] = []
        for number in range(ACTIVITIES):
            self._add(number, names[number] if number < len(names) else "")
        self.keep.setEnabled(False)
        self.close_with(self._next)

    def _next(self) -> bool:
        """Go to the first number that is missing below the one that was just given, if any is."""
        focus = self.focusWidget()
        held = [scale for _, scale in self._lines if focus is not None and scale.isAncestorOf(focus)]
        named = [scale for line, scale in self._lines if line.text().strip() or scale in held]
        below = named[named.index(held[0]) + 1 :] if held else []
        missing = next((scale for scale in below if scale.value() is None), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
        return missing is not None

    def _add(self, number: int, name: str) -> None:
        line = QLineEdit(name)
        line.setMaxLength(80)
        line.setMinimumHeight(self.theme.shape.control_height)
        line.setAccessibleName(self.tr("Activity {n}").format(n=number + 1))
        if number == 0:
            line.setPlaceholderText(self.tr("For example: putting on socks"))
        words = {0: self.tr("not at all"), 10: self.tr("as before")}
        scale = PainScale(self.theme, self.tr("How well activity {n} goes").format(n=number + 1), words=words)
        line.textChanged.connect(self._look)
        scale.selected.connect(self._look)
        self._lines.append((line, scale))
        if number:
            self.body.addSpacing(self.theme.space.m)
        self.body.addWidget(line)
        self.body.addWidget(scale)

    @Slot()
    def _look(self) -> None:
        self.keep.setEnabled(bool(self.rated()))

    def rated(self) -> tuple[Activity, ...]:
        """Return what has both a name and a number."""
        told = [(" ".join(line.text().split()), scale.value()) for line, scale in self._lines]
        return tuple(Activity(name, score) for name, score in told if name and score is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first name, or with its number where the name stands."""
        super().showEvent(event)
        line, scale = self._lines[0]
        (scale if line.text() else line).setFocus(Qt.FocusReason.OtherFocusReason)


class WholePage(_Asked):
    """One question in seven steps: how it is against the beginning of the plan."""

    def __init__(self, model: Model, theme: Theme) -> None:
        """Take who puts the steps into words."""
        super().__init__(
            theme,
            self.tr("On the whole"),
            self.tr("How are your back and legs today, compared with the beginning of the plan?"),
        )
        self._group = QButtonGroup(self)
        for number, step in enumerate(STEPS):
            choice = Button(model.say(say(f"measures.whole.{step}")), theme)
            choice.setCheckable(True)
            choice.setAutoExclusive(True)
            self._group.addButton(choice, number)
        self.body.addLayout(alike(theme, *self._group.buttons()))
        self._group.buttonToggled.connect(lambda: self.keep.setEnabled(True))
        self.keep.setEnabled(False)
        self.close_with()

    def choose(self, step: int) -> None:
        """Choose a step, -3 to 3."""
        self._group.button(STEPS.index(step)).setChecked(True)

    def change(self) -> int:
        """Return the step that was chosen, -3 to 3."""
        return STEPS[self._group.checkedId()]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the middle: about the same."""
        super().showEvent(event)
        self._group.button(STEPS.index(0)).setFocus(Qt.FocusReason.OtherFocusReason)


class QuestionnairePage(_Asked):
    """Sentences to tick, in their authors' wording; nothing of it is translated."""

    def __init__(self, theme: Theme, what: Questionnaire) -> None:
        """Take the questionnaire."""
        super().__init__(theme, what.name, self.tr("In its authors' own words, in English only. Optional."))
        for text in what.intro:
            self.body.addWidget(Words(text))
        self._ticks = [Tick(item, theme) for item in what.items]
        for tick in self._ticks:
            self.body.addWidget(tick)
        self.body.addWidget(Words(what.source, "small"))
        self._reading = ReadThrough(self, self.close_with(), theme.space.s)
        for tick in self._ticks:
            self._reading.add(tick, tick)
        self._kept = self.keep.text()
        self.keep.setText(self.tr("Read on"))
        self._reading.ended.connect(self._read, Qt.ConnectionType.QueuedConnection)  # not amid a painting

    @Slot()
    def _read(self) -> None:
        self.keep.setText(self._kept)
        self.keep.updateGeometry()

    @Slot()
    def _keep(self) -> None:
        """Answer, or turn to what was not in sight yet: nobody ticks nothing in a list unread."""
        self._reading.look()
        if self._reading.over:
            self.answered.emit()
            return
        line = self._reading.turn()
        if line is not None and not self.keep.hasFocus():
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def ticked(self) -> tuple[int, ...]:
        """Return the numbers of the ticked sentences, from 1."""
        return tuple(n for n, tick in enumerate(self._ticks, 1) if tick.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the top of the list."""
        super().showEvent(event)
        self._ticks[0].setFocus(Qt.FocusReason.OtherFocusReason)


class FunctionFlow(Pages):
    """Asks what is due, one page after the other; each answer is in the log at once. `left` at the end."""

    left = Signal()

    def __init__(self, model: Model, theme: Theme, due: Due) -> None:
        """Take what to ask; `start` asks the first. Raises `ContentError` for a broken questionnaire."""
        super().__init__()
        self._model, self._theme = model, theme
        self._ahead: list[Callable[[], None]] = []
        if due.activities:
            self._ahead.append(self._ask_activities)
        if due.review_week:
            self._ahead.append(lambda: self._ask_whole(due.review_week))
        if due.roland_morris:
            what = load_questionnaire(ROLAND_MORRIS)  # a missing file is told before the window is given away
            self._ahead.append(lambda: self._ask_roland_morris(what))

    def start(self) -> None:
        """Ask the next question, or leave."""
        if self._ahead:
            self._ahead.pop(0)()
        else:
            self.left.emit()

    def _ask_activities(self) -> None:
        told = [e for e in self._model.entries if isinstance(e, ActivitiesRecord)]
        goal = self._model.settings.goal
        names = [a.name for a in told[-1].rated] if told else [goal] if goal else []
        page = ActivitiesPage(self._theme, names)

        def keep() -> None:
            model = self._model
            model.add(ActivitiesRecord(id=model.new_id(), at=model.stamp(), rated=page.rated()))
            self.start()

        self._show(page, keep)

    def _ask_whole(self, week: int) -> None:
        page = WholePage(self._model, self._theme)

        def keep() -> None:
            model = self._model
            model.add(
                GlobalChangeRecord(id=model.new_id(), at=model.stamp(), week=week, change=page.change())
            )
            self.start()

        self._show(page, keep)

    def _ask_roland_morris(self, what: Questionnaire) -> None:
        page = QuestionnairePage(self._theme, what)

        def keep() -> None:
            model = self._model
            model.add(RolandMorrisRecord(id=model.new_id(), at=model.stamp(), ticked=page.ticked()))
            self.start()

        self._show(page, keep)

    def _show(self, page: _Asked, keep: Callable[[], None]) -> None:
        page.answered.connect(keep)
        page.skipped.connect(self.start)
        self.show_only(page)
