"""The Report page: which days and fields, for whom, as what; the first page to look at; Save."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from hamstretch.core.errors import ReportError
from hamstretch.core.long_work import Step, tellable
from hamstretch.core.progress import Span
from hamstretch.core.report import LONGEST_NAME, ON_ONE_PAGE, Asked, Field, first_day, usual
from hamstretch.core.wording import Say, say
from hamstretch.ui.aside import Aside
from hamstretch.ui.language import day
from hamstretch.ui.model import Model
from hamstretch.ui.progress_range import RangeRow
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button, Choice, Tick, enter_presses
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.paper import Sheet
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

Paper = Literal["a4", "letter"]
WIDTH = 1120
"""The widest that form and sheet may get together, in pixels."""
SHARP = 2
"""Pixels of the preview for one of the screen's, so that small print can be read."""
SHAPE = 1.414
BACK = {Span.FOUR_WEEKS: 27, Span.THREE_MONTHS: 90, Span.YEAR: 364}
"""Days before today that a look back begins with."""
KINDS = ("pdf", "csv", "fhir", "json", "ics")
ENDS = {"fhir": "fhir.json"}


class Reports(Protocol):
    """Makes reports of the log as it is now; both may be called on any thread and raise `HamstretchError`."""

    def preview(self, asked: Asked, paper: Paper, width: int) -> QImage:
        """Return the first page as a picture."""
        ...

    def save(self, kind: str, asked: Asked, paper: Paper, out: Path, step: Step) -> tuple[Path, ...]:
        """Write a report and return its files; what `step` raises ends it with nothing written."""
        ...


class _Steps(QObject):
    """Carries steps to the window's own thread; the work may outlive the page that asked for it."""

    gone = Signal(int, int)


class ReportPage(Column):
    """`left()` goes back to where it was opened. Nothing is made before the page is shown."""

    left = Signal()

    def __init__(self, model: Model, theme: Theme, reports: Callable[[], Reports]) -> None:
        """Take what makes reports of the log as it is when it is called."""
        super().__init__(theme, max_width=WIDTH)
        self._model, self._theme, self._reports = model, theme, reports
        self._look, self._work = Aside(self), Aside(self)
        self._look.done.connect(self._looked)
        self._work.done.connect(self._saved)
        self._stop = threading.Event()
        self._steps = _Steps()
        self._steps.gone.connect(self._go)
        self._days = usual(model.entries, self._today())
        self.sheet = Sheet(theme, self.tr("Preview of the first page"), SHAPE)
        self._lay_out()
        bind(self, Qt.Key.Key_Escape, self.left.emit)
        self.setAccessibleName(self.tr("Report"))

    def _today(self) -> date:
        return self._model.now().date()

    # -- the form -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        back = Button(self.tr("Progress"), self._theme, "quiet", "back")
        back.clicked.connect(self.left)
        self.body.addLayout(row(self._theme, back))
        self.body.addWidget(Words(self.tr("Report"), "title"))
        told = self.tr("A page for your physiotherapist, or your log as data. Nothing leaves this computer.")
        self.body.addWidget(Words(told, "secondary"))
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(self._theme.space.xl)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(self._theme.space.m)
        self._add_kind(form)
        self._look_back = QWidget()
        inner = QVBoxLayout(self._look_back)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(self._theme.space.m)
        self._add_range(inner)
        self._add_fields(inner)
        self._add_name(inner)
        form.addWidget(self._look_back)
        self._add_save(form)
        form.addStretch(1)
        self._across.addWidget(self._form, 1)
        self._across.addWidget(self.sheet, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._across)
        self.body.addStretch(1)
        self._picked()

    def _add_kind(self, form: QVBoxLayout) -> None:
        form.addWidget(Words(self.tr("As"), "strong"))
        self.kind = Choice(self._theme, self.tr("What to make"))
        words = {
            "pdf": self.tr("A page to print or send (PDF)"),
            "csv": self.tr("Tables for a spreadsheet (CSV)"),
            "fhir": self.tr("Health record data (FHIR R4)"),
            "json": self.tr("The whole log (JSON)"),
            "ics": self.tr("Planned sessions (iCalendar)"),
        }
        for kind in KINDS:
            self.kind.addItem(words[kind], kind)
        self.paper = Choice(self._theme, self.tr("Paper"))
        self.paper.addItem(self.tr("A4"), "a4")
        self.paper.addItem(self.tr("US Letter"), "letter")
        if QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem:
            self.paper.setCurrentIndex(1)
        self._means = Words("", "small")
        form.addLayout(WrapRow(self._theme, self.kind, self.paper))
        form.addWidget(self._means)
        self.kind.currentIndexChanged.connect(self._picked)
        self.paper.currentIndexChanged.connect(self._refresh)

    def _add_range(self, form: QVBoxLayout) -> None:
        form.addWidget(Words(self.tr("Time"), "strong"))
        self.range = RangeRow(self._theme, Span.PLAN)
        for button in self.range.buttons.values():
            button.setAccessibleDescription(self.tr("Time that the report covers"))
        self.range.picked.connect(self._pick)
        self.range.chosen.connect(self._choose)
        self._told_days = Words("", "secondary")
        form.addWidget(self.range)
        form.addWidget(self._told_days)

    def _add_fields(self, form: QVBoxLayout) -> None:
        form.addWidget(Words(self.tr("What it tells"), "strong"))
        words = {
            Field.PAIN: self.tr("Pain before and after"),
            Field.DOSE: self.tr("Sessions and minutes"),
            Field.TESTS: self.tr("Self-tests"),
            Field.ACTIVITIES: self.tr("Own activities and reviews"),
            Field.PLAN: self.tr("What the plan did, and why"),
            Field.STOPS: self.tr("Stop signs"),
            Field.BREAKS: self.tr("Desk breaks"),
            Field.NOTES: self.tr("Notes"),
            Field.SESSIONS: self.tr("Every session, on more pages"),
        }
        self.fields = {field: Tick(text, self._theme) for field, text in words.items()}
        grid = QGridLayout()
        grid.setSpacing(0)
        for n, (field, tick) in enumerate(self.fields.items()):
            tick.setChecked(field in ON_ONE_PAGE)
            tick.toggled.connect(self._refresh)
            grid.addWidget(tick, n // 2, n % 2)
        form.addLayout(grid)

    def _add_name(self, form: QVBoxLayout) -> None:
        form.addWidget(Words(self.tr("Name on it"), "strong"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name on the report"))
        self.name.setPlaceholderText(self.tr("None, unless you type one"))
        self.name.editingFinished.connect(self._refresh)
        form.addWidget(self.name)

    def _add_save(self, form: QVBoxLayout) -> None:
        self.save_button = Button(self.tr("&Save as…"), self._theme, "primary", tall=True)
        self.save_button.clicked.connect(self._ask_where)
        self.cancel = Button(self.tr("&Cancel"), self._theme, "quiet", tall=True)
        self.cancel.clicked.connect(self._halt)
        self.cancel.hide()
        self.told = Words("", "strong")
        self.told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.told.hide()
        form.addSpacing(self._theme.space.s)
        form.addLayout(row(self._theme, self.save_button, self.cancel))
        form.addWidget(self.told)

    # -- what is asked for --------------------------------------------------------------------------

    @property
    def asked(self) -> Asked:
        """What the form asks for."""
        chosen = frozenset(field for field, tick in self.fields.items() if tick.isChecked())
        return Asked(start=self._days[0], end=self._days[1], fields=chosen, name=self.name.text().strip())

    def _paper(self) -> Paper:
        return "letter" if self.paper.currentData() == "letter" else "a4"

    @Slot()
    def _picked(self) -> None:
        """Offer what the chosen kind can use, and say what it is."""
        kind = self.kind.currentData()
        words = {
            "pdf": "",
            "csv": self.tr("Files of sessions, of their exercises and sides, and of what was measured."),
            "fhir": self.tr("One file that record systems read. No identity is in it but the name below."),
            "json": self.tr(
                "Everything as it was written, whatever the time; hamstretch can take it in again."
            ),
            "ics": self.tr("The sessions of the next six weeks as whole days, for your calendar."),
        }
        self._means.setText(words[kind])
        self._means.setVisible(bool(words[kind]))
        self.paper.setVisible(kind == "pdf")
        self._look_back.setVisible(kind in ("pdf", "csv", "fhir"))
        self.sheet.setVisible(kind == "pdf")
        self._say("")
        self._refresh()

    @Slot(object)
    def _pick(self, span: Span) -> None:
        today = self._today()
        match span:
            case Span.PLAN:
                self._days = usual(self._model.entries, today)
            case Span.ALL:
                self._days = first_day(self._model.entries) or today, today
            case Span.CUSTOM:
                self.range.show_days(*self._days)
            case _:
                self._days = today - timedelta(days=BACK[span]), today
        self._refresh()

    @Slot(object, object)
    def _choose(self, first: date, last: date) -> None:
        self._days = first, last
        self._refresh()

    # -- looking ------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Make the preview anew, beside the window; the page that is shown stays until it is there."""
        first, last = map(day, self._days)
        self._told_days.setText(self.tr("{first} to {last}").format(first=first, last=last))
        chosen = bool(self.asked.fields)
        self.save_button.setEnabled(chosen and not self._work.busy)
        if not self.isVisible() or self.kind.currentData() != "pdf":
            return
        if not chosen:
            self._looked(say("report.no-fields"))
            return
        reports, asked, paper = self._reports(), self.asked, self._paper()
        width = round(max(self.sheet.width(), self.sheet.minimumWidth()) * SHARP)
        self._look.ask(lambda: reports.preview(asked, paper, width))

    @Slot(object)
    def _looked(self, outcome: QImage | Say) -> None:
        if isinstance(outcome, Say):
            self.sheet.show_words(self._model.say(outcome))
        else:
            self.sheet.show_page(outcome)

    # -- saving -------------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        kind = self.kind.currentData()
        end = ENDS.get(kind, kind)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"hamstretch-{self._days[0]}-{self._days[1]}.{end}"
        if kind in ("json", "ics"):
            name = f"hamstretch-{self._today()}.{end}"
        where, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(Path(folder) / name), f"*.{end}"
        )
        if where:
            self.save(Path(where))

    def save(self, where: Path) -> None:
        """Write the report there, beside the window; what became of it is said under the button."""
        kind, asked, paper, reports = self.kind.currentData(), self.asked, self._paper(), self._reports()
        stop, steps = threading.Event(), self._steps
        self._stop = stop
        self._swap(self.save_button, self.cancel)
        self._say(self.tr("Saving…"))

        def step(done: int, of: int) -> None:
            if stop.is_set():
                raise ReportError(say("report.cancelled"))
            if tellable(done, of):
                steps.gone.emit(done, of)

        self._work.ask(lambda: reports.save(kind, asked, paper, where, step))

    @Slot(int, int)
    def _go(self, done: int, of: int) -> None:
        """Say how far the file is, while anybody still waits for it."""
        if self._work.busy and not self._stop.is_set():
            numbers = {"done": QLocale().toString(done), "of": QLocale().toString(of)}
            self._say(self.tr("Saving… {done} of {of}").format(**numbers))

    @Slot()
    def _halt(self) -> None:
        """End the work at its next part; what became of it is said when it has ended."""
        self._stop.set()

    def _swap(self, away: Button, there: Button) -> None:
        """Let one of the two buttons be pressed instead of the other, which hands on the focus."""
        held = away.hasFocus()
        there.setEnabled(True)
        there.show()
        if held:
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        away.setEnabled(False)
        self.cancel.setVisible(there is self.cancel)

    @Slot(object)
    def _saved(self, outcome: tuple[Path, ...] | Say) -> None:
        self._swap(self.cancel, self.save_button)
        self.save_button.setEnabled(bool(self.asked.fields))
        if isinstance(outcome, Say):
            self._say(self._model.say(outcome))
        else:
            files = "\n".join(str(file) for file in outcome)
            self._say(self.tr("Saved:\n{files}").format(files=files))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press buttons, as it does on every page."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    # -- room ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set form and sheet side by side, or under each other where that is too narrow."""
        super().resizeEvent(event)
        room = min(self.width(), WIDTH) - 3 * self._theme.space.xl
        wide = room >= self._form.minimumSizeHint().width() + self.sheet.minimumWidth()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._across.direction():
            self._across.setDirection(direction)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the first preview."""
        super().showEvent(event)
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
