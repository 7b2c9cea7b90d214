"""The log as a calendar and a list: pick a day or a line, Enter opens it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from hamstretch.core.listing import Listing, Shown
from hamstretch.core.records import SessionRecord
from hamstretch.ui.model import Model
from hamstretch.ui.past_model import ID, PastModel
from hamstretch.ui.past_words import day_words, minute_words
from hamstretch.widgets.column import Words, row
from hamstretch.widgets.controls import Button, Tick, enter_presses
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.month import Dot, Month
from hamstretch.widgets.theme import Theme

WIDE = 70
"""Widths of a letter that the list needs for the month to stand beside it."""
BROADEST = 1120
"""The widest that month and list may get together, in pixels."""
ROOMY = 1.4
"""From so many times the least width on, the second column has one line for the longest name."""
HOURS = 999
"""Minutes that need as much room as any."""
A_YEAR = tuple(date(2026, month, day) for month in range(1, 13) for day in range(20, 27))
"""Each day of the week in each month, one of which has as long a name as any."""


class PastTable(QTableView):
    """`opened(id)` for a line that is pressed with Enter or the mouse."""

    opened = Signal(str)

    def __init__(self, theme: Theme, model: PastModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        self._theme, self._high = theme, 0
        self._wrap(on=False)
        self.clicked.connect(self._open)

    def fit(self) -> None:
        """Give every column what its words need; what is left over goes to the second."""
        metrics, air = self.fontMetrics(), 3 * self._theme.space.s
        day, took, result, mark = (metrics.horizontalAdvance(text) + air for text in self._samples())
        least = metrics.averageCharWidth() * 22
        room = self.viewport().width() - day - result - mark
        self.setColumnHidden(2, room - took < least)
        self.setColumnHidden(4, room < least)
        room += mark if room < least else 0
        room -= took if room - took >= least else 0
        self._wrap(on=room < ROOMY * least)
        for column, width in enumerate((day, room, took, result, mark)):
            self.setColumnWidth(column, width)

    def _wrap(self, *, on: bool) -> None:
        """Let names go on on a second line where one has no room for the longest."""
        if on == self.wordWrap() and self._high:
            return
        self.setWordWrap(on)
        one = max(self._theme.shape.control_height, round(self._theme.type.body * 2.4))
        self._high = one + on * self.fontMetrics().lineSpacing()
        self.verticalHeader().setDefaultSectionSize(self._high)

    def _samples(self) -> tuple[str, str, str, str]:
        """Return the widest words of the columns that have a width of their own."""
        longest = self.tr("{word}, changed").format(word="partial")
        wide = self.fontMetrics().horizontalAdvance
        took = max((minute_words(0), minute_words(HOURS)), key=wide)
        return max(map(day_words, A_YEAR), key=wide), took, self.tr("pain 10 → 10"), longest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line on Enter and space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ID))


class PastList(QWidget):
    """`opened(id)`, `left()`, `undone()`. A line above the list says what has just been taken out."""

    opened = Signal(str)
    left = Signal()
    undone = Signal()

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self.past = Listing()
        self._turned = False
        self.rows = PastModel(model, theme.colours.of("secondary"), self)
        self.table = PastTable(theme, self.rows)
        self.table.setAccessibleName(self.tr("What is in the log, newest first"))
        self.table.opened.connect(self.opened)
        self.month = Month(theme, self.tr("Days of the log"))
        self.month.clicked.connect(self._to_day)
        self.month.activated.connect(self._to_day)
        self.month.currentPageChanged.connect(self._mark)
        self.calendar = Button(self.tr("&Calendar"), theme)
        self.calendar.setCheckable(True)
        self.calendar.toggled.connect(self._fit)
        self.deleted = Tick(self.tr("Show what was deleted"), theme)
        self.deleted.toggled.connect(self._again)
        self._count, self._empty = Words("", "secondary"), Words("", "secondary")
        self._key = Words(self.tr("● session   ○ desk break   ◇ self-test or question"), "small")
        self._lay_out()
        bind(self, Qt.Key.Key_Escape, self.left.emit)

    def _lay_out(self) -> None:
        space = self._theme.space
        back = Button(self.tr("Progress"), self._theme, "quiet", "back")
        back.clicked.connect(self.left)
        self._said = Words("", "strong")
        self.undo = Button(self.tr("&Undo"), self._theme)
        self.undo.clicked.connect(self.undone)
        self._notice = QWidget()
        line = QHBoxLayout(self._notice)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._said, 1)
        line.addWidget(self.undo)
        self._notice.hide()
        self._inner = QWidget()
        self._inner.setMaximumWidth(BROADEST)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(self._inner, 1000)
        outer.addStretch(1)
        lines = QVBoxLayout(self._inner)
        lines.setContentsMargins(space.xl, space.xl, space.xl, space.l)
        lines.setSpacing(space.m)
        lines.addLayout(row(self._theme, back))
        lines.addWidget(Words(self.tr("History"), "title"))
        self._head = QHBoxLayout()
        self._head.addWidget(self._count, 1)
        self._head.addWidget(self.calendar)
        lines.addLayout(self._head)
        lines.addWidget(self._notice)
        self._side = QWidget()
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.month)
        beside.addWidget(self._key)
        beside.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(space.xl)
        across.addWidget(self._side)
        across.addWidget(self.table, 1)
        lines.addLayout(across, 1)
        lines.addWidget(self._empty)
        lines.addWidget(self.deleted)

    def show_past(self, past: Listing) -> None:
        """Show what a log holds, with the line that was current still current."""
        current = self.table.currentIndex().data(ID)
        self.past = past
        self.rows.show(past, deleted=self.deleted.isChecked())
        if not self._turned and past.entries:
            self._turned = True
            self.month.show_days(
                past.entries[0].at.day, max(self._model.now().date(), past.entries[0].at.day)
            )
        self._mark()
        n = len(past.entries)
        self._count.setText(self.tr("%n entries, newest first. Enter opens one.", "", n))
        self._empty.setText(self.tr("Your first session will appear here."))
        there = bool(n or past.deleted)
        self._count.setVisible(there)
        self._empty.setVisible(not there)
        self.deleted.setVisible(bool(past.deleted))
        self._fit()
        self._choose(max(0, self.rows.row_of_id(current) if current else 0))

    @Slot()
    def _mark(self) -> None:
        """Mark the days of the month that is shown, and of those that peep in."""
        first = date(self.month.yearShown(), self.month.monthShown(), 1)
        shown = self.past.between(first - timedelta(days=7), first + timedelta(days=45))
        self.month.set_marks({day: _dots(those) for day, those in shown.items()})

    def notice(self, words: str) -> None:
        """Say what was just done and offer to undo it, or with no words nothing."""
        self._said.setText(words)
        self._notice.setVisible(bool(words))
        if words:
            self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=words))
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, at: int) -> None:
        if 0 <= at < self.rows.rowCount():
            index = self.rows.index(at, 0)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    @Slot(QDate)
    def _to_day(self, day: QDate) -> None:
        self.calendar.setChecked(False)
        self._choose(self.rows.row_of(date(day.year(), day.month(), day.day())))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _again(self) -> None:
        self.show_past(self.past)

    @Slot()
    def _fit(self) -> None:
        """Set month and list side by side, or where there is no room for both one in the other's place."""
        there = bool(self.past.entries or self.past.deleted)
        room = self._inner.width() - self.month.minimumWidth() - 3 * self._theme.space.xl
        narrow = room < WIDE * self.fontMetrics().averageCharWidth()
        instead = narrow and self.calendar.isChecked()
        self.calendar.setVisible(narrow and there)
        self._side.setVisible(there and (instead or not narrow))
        self.table.setVisible(there and not instead)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press buttons, as it does on every page."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the month where it would leave the list too little room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.begin()

    def begin(self) -> None:
        """Put the focus into the list, if it is shown and nothing else is offered."""
        if self.isVisible() and self._notice.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _dots(entries: Iterable[Shown]) -> tuple[Dot, ...]:
    """Return the marks of a day: a full one for sessions, a ring for breaks, a diamond for the rest."""
    found = {_dot(entry) for entry in entries}
    return tuple(sorted(found, key=("full", "ring", "diamond").index))


def _dot(entry: Shown) -> Dot:
    if not isinstance(entry, SessionRecord):
        return "diamond"
    return "full" if entry.planned else "ring"
