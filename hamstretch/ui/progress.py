"""The Progress screen: a headline in words, then pain, sessions and minutes on one time axis.

Words come first: the charts are drawn on the turn of the event loop after their room was first painted,
because the first of them costs half a second of imports.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QMetaObject, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.progress import PlanChange, Progress, Span, progress
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.progress_views import ProgressViews
from hamstretch.widgets.chart import ChartTable, TimeChart
from hamstretch.widgets.chart_view import ChartView
from hamstretch.widgets.column import Column, Words, empty, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme

CHANGES = 8
"""So many changes of the plan are told, the newest first."""


class _Room(QWidget):
    """The room of a chart that is not drawn yet; `seen` when somebody looks at it."""

    seen = Signal()

    def __init__(self, height: int) -> None:
        super().__init__()
        self.setFixedHeight(height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.seen.emit()


class ChartSection(QWidget):
    """One chart under its name, with its table to open below it; the chart comes with `draw`."""

    def __init__(self, theme: Theme, view: ChartView) -> None:
        """Make the room for a view."""
        super().__init__()
        self._theme, self._view = theme, view
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.chart: TimeChart | None = None
        self.table: ChartTable | None = None
        self.room = _Room(TimeChart.room(theme))
        self.toggle = Button("", theme, "quiet")
        self.toggle.clicked.connect(self._toggle)
        self._title = Words(view.title, "strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout()
        head.setSpacing(theme.space.s)
        head.addWidget(self._title, 1)
        head.addWidget(self.toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space.s)
        self._column.addLayout(head)
        self._column.addWidget(self.room)
        self._word()

    def draw(self) -> None:
        """Put the chart into its room."""
        if self.chart is None:
            self.chart = TimeChart(self._theme, self._view)
            self._column.replaceWidget(self.room, self.chart)
            self.room.hide()
            self.room.deleteLater()
            QWidget.setTabOrder(self.toggle, self.chart)

    def show_table(self, shown: bool) -> None:
        """Show or hide the table."""
        if shown and self.table is None:
            self.table = ChartTable(self._theme, self._view)
            self._column.addWidget(self.table)
        if self.table is not None:
            self.table.setVisible(shown)
        self._word()

    @property
    def table_shown(self) -> bool:
        """Whether the table is open."""
        return self.table is not None and not self.table.isHidden()

    @Slot()
    def _toggle(self) -> None:
        self.show_table(not self.table_shown)

    def _word(self) -> None:
        words = self.tr("Hide table") if self.table_shown else self.tr("Show as table")
        self.toggle.setText(words)
        self.toggle.setAccessibleName(f"{words}: {self._view.title}")
        self.toggle.updateGeometry()


class ProgressScreen(QWidget):
    """Shows what the log holds, for a span that the user picks. It reads the log when it is looked at."""

    def __init__(self, model: Model, theme: Theme) -> None:
        """Take the model; nothing is read before the first show."""
        super().__init__()
        self._model, self._theme = model, theme
        self._span = Span.PLAN
        self._plan: PlanState | None = None
        self._asked = False
        self.sections: tuple[ChartSection, ...] = ()
        self.spans: dict[Span, Button] = {}
        self._group = QButtonGroup(self)
        self._column = Column(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)
        self._frame()
        model.changed.connect(self._changed)

    def _frame(self) -> None:
        """Lay out what stays: headline, range, and the room for the rest."""
        space = self._theme.space
        self.headline, self.tally = Words("", "heading"), Words("", "secondary")
        self._meaning = Words(self._meaning_words(), "small")
        self._ranges = QWidget()
        line = row(self._theme, *self._range_buttons())
        line.setContentsMargins(0, space.s, 0, 0)
        self._ranges.setLayout(line)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(space.xl)
        body = self._column.body
        for part in (self.headline, self._meaning, self._ranges, self.tally):
            body.addWidget(part)
        body.addLayout(self._rest)
        body.addStretch(1)

    def _meaning_words(self) -> str:
        return self.tr(
            "“At first” is the middle of your first three ratings before a session, “lately” of the last "
            "three. One point up or down never counts as a change."
        )

    def _range_buttons(self) -> list[Button]:
        words = {
            Span.FOUR_WEEKS: self.tr("&4 weeks"),
            Span.PLAN: self.tr("&Plan"),
            Span.THREE_MONTHS: self.tr("&3 months"),
            Span.ALL: self.tr("&All"),
        }
        for span, word in words.items():
            button = Button(word, self._theme)
            button.setCheckable(True)
            button.setAccessibleDescription(self.tr("Time shown in all charts"))
            self._group.addButton(button)
            self.spans[span] = button
        self.spans[self._span].setChecked(True)
        self._group.buttonToggled.connect(self._pick)
        return list(self.spans.values())

    @property
    def span(self) -> Span:
        """The span that is shown."""
        return self._span

    def showEvent(self, event: QShowEvent) -> None:
        """Read the log: it, or the day, may have changed since the last look."""
        super().showEvent(event)
        self._plan = None
        self._refresh()

    @Slot()
    def _changed(self) -> None:
        if self.isVisible():
            self._plan = None
            self._refresh()

    @Slot()
    def _pick(self) -> None:
        picked = next(s for s, button in self.spans.items() if button is self._group.checkedButton())
        if picked is not self._span:
            self._span = picked
            self._refresh()

    def _refresh(self) -> None:
        """Show the span; the plan is read off the log anew only when the log changed."""
        model = self._model
        if self._plan is None:
            self._plan = plan(model.entries, model.settings, model.now())
        seen = progress(model.entries, self._plan, self._span, self._plan.today)
        opened = [section.table_shown for section in self.sections]
        empty(self._rest)
        self.sections = ()
        for part in (self.tally, self._ranges, self._meaning):
            part.setVisible(not seen.empty)
        if seen.empty:
            self._show_empty()
        else:
            self._show(seen, opened)

    def _show_empty(self) -> None:
        self.headline.setText(self.tr("Your first session will appear here."))
        words = self.tr(
            "After it, this page shows how pain was before and after, and what you did each week."
        )
        self._rest.addWidget(Words(words, "secondary"))

    def _show(self, seen: Progress, opened: list[bool]) -> None:
        self.headline.setText(self._model.say(seen.headline))
        self.tally.setText(self._model.say(seen.tally))
        self._meaning.setVisible("med3" in seen.headline.args)
        made = ProgressViews(seen, self._model.say, self._routine)
        self.sections = tuple(ChartSection(self._theme, view) for view in made.views())
        for section in self.sections:
            self._rest.addWidget(section)
            section.room.seen.connect(self._soon)
        for section, shown in zip(self.sections, opened, strict=False):
            section.show_table(shown)
        self._tell(seen.changes, made.day)
        if "hamstretch.widgets.chart_plot" in sys.modules:
            self._draw()

    def _tell(self, changes: tuple[PlanChange, ...], day: Callable[[date], str]) -> None:
        """List where the plan changed, newest first."""
        if not changes:
            return
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.space.s)
        lines.addWidget(Words(self.tr("▲ Where the plan changed"), "strong"))
        for change in changes[: -CHANGES - 1 : -1]:
            lines.addWidget(Words(f"{day(change.day)}: {self._model.say(change.text)}"))
        if len(changes) > CHANGES:
            more = say("progress.earlier", n=len(changes) - CHANGES)
            lines.addWidget(Words(self._model.say(more), "secondary"))
        self._rest.addLayout(lines)

    def _routine(self, id_: str) -> str:
        """Return a routine's name, or its id when the content no longer holds it."""
        found = self._model.catalog.routines.get(id_)
        return id_ if found is None else found.name

    @Slot()
    def _soon(self) -> None:
        """Draw the charts when what has been painted is on the screen."""
        if self._asked:
            return
        self._asked = True
        QMetaObject.invokeMethod(self, "_draw", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _draw(self) -> None:
        self._asked = False
        for section in self.sections:
            section.draw()
