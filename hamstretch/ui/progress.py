"""The Progress screen: a headline in words, then pain, dose and measures on one time axis.

Words come first: the charts are drawn on the turns of the event loop after them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from hamstretch.core.break_history import break_year
from hamstretch.core.plan import plan
from hamstretch.core.plan_state import PlanState
from hamstretch.core.progress import PlanChange, Progress, Span, progress
from hamstretch.core.wording import Say, say
from hamstretch.ui.aside import Aside
from hamstretch.ui.breaks_panel import BreaksPanel
from hamstretch.ui.language import day
from hamstretch.ui.model import Model
from hamstretch.ui.progress_charts import Charts
from hamstretch.ui.progress_measures import MeasureViews
from hamstretch.ui.progress_range import RangeRow, within, wrong_days
from hamstretch.ui.progress_section import ChartSection, Make
from hamstretch.ui.progress_views import ProgressViews
from hamstretch.widgets.chart_file import Kind, chart_bytes
from hamstretch.widgets.chart_view import ChartView
from hamstretch.widgets.column import Column, Words, empty, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import GROWING, Turns

CHANGES = 8
"""So many changes of the plan are told, the newest first."""
READABLE = 48
"""From so many body sizes of height on, all words and the first chart have room in the window together."""
Write = Callable[[Path, bytes], None]
"""Writes a file whole, or raises a `HamstretchError` that says why not."""


class ProgressScreen(QWidget):
    """Shows what the log holds, for a span that the user picks. It reads the log when it is looked at.

    `timeShown(Span, days)` tells what was picked, and the two days of a span of the user's own.
    """

    historyAsked = Signal()  # noqa: N815  Qt's own style for signals
    reportAsked = Signal()  # noqa: N815  the same
    timeShown = Signal(object, object)  # noqa: N815  the same

    def __init__(self, model: Model, theme: Theme, write: Write) -> None:
        """Take the model and what writes a chart's file; nothing is read before the first show."""
        super().__init__()
        self._model, self._theme, self._write = model, theme, write
        self._days: tuple[date, date] | None = None
        self._plan: PlanState | None = None
        self._seen: Progress | None = None
        self._due: Span | None = None
        self._breaks_due = self._moved = False
        self._folds = True
        self._tail: Callable[[], None] | None = None
        self._column = Column(theme)
        self._turns, self._later = Turns(self), Turns(self)
        self._turns.setObjectName(GROWING)
        self._column.setUpdatesEnabled(False)
        self._charts = Charts(theme, self._column, self._turns)
        self._charts.windowAsked.connect(self._move)
        self._charts.saveAsked.connect(self._ask_where)
        self._charts.placed.connect(self._end)
        self._charts.drawn.connect(self._breaks_soon)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)
        self._frame()
        model.changed.connect(self._changed)

    def _frame(self) -> None:
        """Lay out what stays: headline, range, and the room for the rest."""
        space = self._theme.space
        self.headline, self.reach = Words("", "heading"), Words("", "lead")
        self.tally, self._steady = Words("", "secondary"), Words("", "secondary")
        self.review = Words("")
        self._meaning = Words("", "small")
        self._ranges = RangeRow(self._theme, Span.PLAN)
        self._ranges.picked.connect(self._pick)
        self._ranges.chosen.connect(self._choose)
        self._hand = Words(self._hand_words(), "small")
        self._detail = self._in_words()
        self._rest = QVBoxLayout()
        self._rest.setSpacing(space.xl)
        body = self._column.body
        for part in (self.headline, self.reach, self._ranges):
            body.addWidget(part)
        body.addLayout(self._ways())
        body.addWidget(self._detail)
        body.addLayout(self._charts.lines)
        body.addWidget(self._hand)
        body.addLayout(self._rest)
        self.breaks = BreaksPanel(self._theme, self._model.say)
        self.breaks.hide()
        body.addWidget(self.breaks)
        body.addStretch(1)

    def _in_words(self) -> QWidget:
        """Return what there is to read before the charts, which a small window folds away."""
        detail = QWidget()
        lines = QVBoxLayout(detail)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.space.l)
        for part in (self.review, self.tally, self._steady, self._meaning):
            lines.addWidget(part)
        return detail

    def _ways(self) -> QHBoxLayout:
        """Lead on to single entries, to a page for somebody else, and to more words."""
        history = Button(self.tr("&History"), self._theme)
        history.clicked.connect(self.historyAsked)
        report = Button(self.tr("&Report…"), self._theme)
        report.clicked.connect(self.reportAsked)
        self.more = Button(self.tr("More in words"), self._theme, "quiet", "down")
        self.more.clicked.connect(lambda: self._unfold(self._detail.isHidden()))
        return row(self._theme, history, report, self.more)

    def _unfold(self, more: bool) -> None:
        """Show or fold away what there is to read, from now on whatever the window's size."""
        self._folds = False
        self._detail.setVisible(more)
        self._word_more()

    def _word_more(self) -> None:
        self.more.setText(self.tr("Fewer words") if not self._detail.isHidden() else self.tr("More in words"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away words where they would push the first chart out of sight."""
        super().resizeEvent(event)
        if self._folds:
            self._detail.setVisible(self.height() >= READABLE * self._theme.type.body)
            self._word_more()

    def _meaning_words(self, *, reaches_back: bool) -> str:
        if reaches_back:
            return self.tr(
                "“At first” is the middle of the first three ratings before a session in this plan, “lately” "
                "of the last three. One point up or down never counts as a change."
            )
        return self.tr(
            "“At first” is the middle of your first three ratings before a session, “lately” of the last "
            "three. One point up or down never counts as a change."
        )

    def _hand_words(self) -> str:
        return self.tr(
            "All charts move together: drag one or press Shift with an arrow key, and zoom with + and − or "
            "with Ctrl and the wheel. In consistency, recent weeks weigh more, and rest by rule or a pause "
            "counts against nobody."
        )

    @property
    def span(self) -> Span:
        """The span that is shown."""
        return self._ranges.span

    def show_time(self, span: Span, days: tuple[date, date] | None) -> None:
        """Begin with this span."""
        self._days = days
        self._ranges.pick(span)
        if days is not None:
            self._ranges.show_days(*days)

    @property
    def spans(self) -> dict[Span, QWidget]:
        """The button of each span."""
        return dict(self._ranges.buttons)

    @property
    def sections(self) -> tuple[ChartSection, ...]:
        """The charts that are shown, from the top, all made by now."""
        self._turns.finish()
        return self._charts.sections

    # -- when to look -------------------------------------------------------------------------------

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

    @Slot(object)
    def _pick(self, span: Span) -> None:
        if span is Span.CUSTOM and self._seen is not None:
            self._read()
            self._days = (self._seen.start, min(self._seen.end, self._today()))
            self._ranges.show_days(*self._days)
        self._refresh()

    @Slot(object, object)
    def _choose(self, first: date, last: date) -> None:
        """Show two days of the user's choice, or say what is wrong with them and leave the charts."""
        begin = self._seen.first if self._seen is not None else None
        wrong = wrong_days(first, last, begin, self._today())
        self._ranges.complain("" if wrong is None else self._model.say(wrong))
        if wrong is None:
            self._days = (first, last)
            self._refresh()

    @Slot(object, object)
    def _move(self, first: date, last: date) -> None:
        """Show the time that a chart was moved to, kept within the log and today."""
        if self._seen is None:
            return
        begin = self._seen.first or first
        first, last = self._days = within(first, last, begin, max(self._today(), begin))
        with self._charts_held():
            self._ranges.pick(Span.CUSTOM)
            self._ranges.show_days(first, last)
            self._ranges.complain("")
        self._refresh()
        self._moved = True
        self._charts.expect(first, last)

    @contextmanager
    def _charts_held(self) -> Iterator[None]:
        """Keep the charts where they are in the window, however many lines come to stand above them."""
        top = self._charts.lines.geometry().top()
        yield
        self._column.settle()
        bar = self._column.verticalScrollBar()
        bar.setValue(bar.value() + self._charts.lines.geometry().top() - top)

    def _today(self) -> date:
        return self._model.now().date()

    # -- what is shown ------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Read the log in the next turn and show it in the one after; what stands there stays until then."""
        self._due, self._moved = self.span, False
        self.timeShown.emit(self.span, self._days)
        self._charts.wait()
        self._turns.ask([self._read, self._show, self._reveal])

    def _read(self) -> None:
        """Read the span off the log if it is due; the plan is read anew only when the log changed.

        What stands there stays until a long log has been read.
        """
        if self._due is None or (self._seen is not None and self._model.reading):
            return
        span, self._due, model = self._due, None, self._model
        if self._plan is None:
            self._plan = plan(model.entries, model.settings, model.now())
            self._breaks_due = True
        self._seen = progress(model.entries, self._plan, span, self._plan.today, self._days)

    def _show(self) -> None:
        """Show what was read."""
        seen = self._seen
        if self._due is not None or seen is None:
            return
        with self._charts_held() if self._moved else nullcontext():
            self._show_words(seen)

    def _show_words(self, seen: Progress) -> None:
        self._ranges.explain(seen.start, seen.end)
        for part in (self.tally, self._ranges, self.more):
            part.setVisible(not seen.empty)
        self._tail = None
        self._hand.hide()
        empty(self._rest)
        if seen.empty:
            self._charts.lay({})
            self._show_empty()
        else:
            self._show_seen(seen)

    def _reveal(self) -> None:
        """Let the words be painted now that they are laid out, and the charts be drawn."""
        self._column.setUpdatesEnabled(True)
        self._charts.go_on()

    @Slot()
    def _breaks_soon(self) -> None:
        if self._breaks_due:
            self._breaks_due = False
            self._later.ask([self._count_breaks])

    def _count_breaks(self) -> None:
        """Show the year of breaks, which stands below the charts and has a span and turns of its own."""
        year = break_year(self._model.entries, self._today())
        self._later.ask([partial(self.breaks.show_year, year), self.breaks.show])

    def _show_empty(self) -> None:
        for part in (self._steady, self.reach, self.review, self._meaning):
            part.hide()
        self.headline.setText(self.tr("Your first session will appear here."))
        words = self.tr(
            "After it, this page shows how pain was before and after, and what you did each week."
        )
        self._rest.addWidget(Words(words, "secondary"))

    def _show_seen(self, seen: Progress) -> None:
        made = ProgressViews(seen, self._model.say, self._routine)
        measures = MeasureViews(seen, self._model.catalog, self._model.lengths, self._model.say, made)
        self._word(seen, measures)
        if seen.nothing:
            self._charts.lay({})
            nothing = say("progress.nothing", first=day(seen.start), last=day(seen.end))
            self._rest.addWidget(Words(self._model.say(nothing)))
            return
        views: dict[str, Make] = {"pain": made.pain, "sessions": made.sessions, "minutes": made.minutes}
        for test in measures.tests():
            views[test] = partial(measures.flexibility, test)
        if seen.activities:
            views["activities"] = measures.activities
        if seen.questionnaires:
            views["questionnaire"] = measures.questionnaire
        self._tail = partial(self._tell, seen.changes, made.day)
        self._charts.lay(views)

    def _word(self, seen: Progress, measures: MeasureViews) -> None:
        """Say in words what the numbers allow."""
        self.headline.setText(self._model.say(seen.headline))
        self.tally.setText(self._model.say(seen.tally))
        for line, words in (
            (self.reach, measures.headline()),
            (self.review, measures.review()),
            (self._steady, "" if seen.steady is None else self._model.say(seen.steady)),
        ):
            line.setText(words)
            line.setVisible(bool(words))
        self._meaning.setText(self._meaning_words(reaches_back=seen.reaches_back))
        self._meaning.setVisible("med3" in seen.headline.args)

    @Slot()
    def _end(self) -> None:
        """Put up what stands below the charts once these are all there."""
        if self._tail is not None:
            self._hand.show()
            self._tail()
            self._tail = None

    def _tell(self, changes: tuple[PlanChange, ...], day: Callable[[date], str]) -> None:
        """List where the plan changed, newest first."""
        if not changes:
            return
        told = QWidget()  # shown as one: each line by itself would have the page laid out anew
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.space.s)
        lines.addWidget(Words(self.tr("▲ Where the plan changed"), "strong"))
        for change in changes[: -CHANGES - 1 : -1]:
            lines.addWidget(Words(f"{day(change.day)}: {self._model.say(change.text)}"))
        if len(changes) > CHANGES:
            more = say("progress.earlier", n=len(changes) - CHANGES)
            lines.addWidget(Words(self._model.say(more), "secondary"))
        self._rest.addWidget(told)

    def _routine(self, id_: str) -> str:
        """Return a routine's name, or its id when the content no longer holds it."""
        found = self._model.catalog.routines.get(id_)
        return id_ if found is None else found.name

    # -- files --------------------------------------------------------------------------------------

    def _ask_where(self, view: ChartView, kind: Kind) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = "-".join(view.title.split(",")[0].lower().split())
        where, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the chart"), str(Path(folder) / f"{name}.{kind}"), f"*.{kind}"
        )
        if where:
            self.save(view, kind, Path(where))

    def save(self, view: ChartView, kind: Kind, where: Path) -> None:
        """Write a chart to a file; packing and writing it go on beside the window, and a fault is told."""
        packed, aside = chart_bytes(self._theme, view, kind), Aside(self)
        aside.done.connect(partial(self._written, aside))
        aside.ask(lambda: self._write(where, packed()))

    def _written(self, aside: Aside, outcome: object) -> None:
        aside.deleteLater()
        if isinstance(outcome, Say):
            self._model.failed.emit(outcome)
