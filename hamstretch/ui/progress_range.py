"""Which time the charts show: a row of ranges, and two days to choose for one of one's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QVBoxLayout, QWidget

from hamstretch.core.progress import Span
from hamstretch.core.wording import Say, say
from hamstretch.ui.language import date_format, day
from hamstretch.widgets.column import Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow


def wrong_days(first: date, last: date, begin: date | None, today: date) -> Say | None:
    """Return what is wrong with two days for a log that begins on a third, if anything."""
    if first > last:
        return say("progress.range.order")
    if last > today:
        return say("progress.range.future", day=day(last))
    if begin is not None and last < begin:
        return say("progress.range.before", day=day(begin))
    return None


def within(first: date, last: date, begin: date, end: date) -> tuple[date, date]:
    """Return as many days, moved to where they lie between two others; these where there are too many."""
    length = last - first
    if length >= end - begin:
        return begin, end
    first = min(max(first, begin), end - length)
    return first, first + length


class RangeRow(QWidget):
    """`picked(Span)` follows the buttons, `chosen(date, date)` the two days."""

    picked = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, theme: Theme, span: Span) -> None:
        """Take the range to begin with."""
        super().__init__()
        self._theme, self._span = theme, span
        self._silent = False
        self.buttons: dict[Span, Button] = {}
        self._group = QButtonGroup(self)
        self.first, self.last = self._day(self.tr("First day")), self._day(self.tr("Last day"))
        self._days = QWidget()
        to = Words(self.tr("to"))
        to.setWordWrap(False)
        self._whole = Words("", "small")
        line = row(theme, self.first, to, self.last)
        line.insertWidget(line.count() - 1, self._whole, 9)
        line.setContentsMargins(0, 0, 0, 0)
        self._days.setLayout(line)
        self._wrong = Words("", "strong")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, theme.space.s, 0, 0)
        lines.setSpacing(theme.space.s)
        lines.addLayout(WrapRow(theme, *self._range_buttons()))
        lines.addWidget(self._days)
        lines.addWidget(self._wrong)
        self._days.hide()
        self._whole.hide()
        self._wrong.hide()

    @property
    def span(self) -> Span:
        """The range that is chosen."""
        return self._span

    def show_days(self, first: date, last: date) -> None:
        """Write two days into the fields, as a chart was moved there; nothing is told back."""
        self._silent = True
        for edit, shown in ((self.first, first), (self.last, last)):
            edit.setDate(QDate(shown.year, shown.month, shown.day))
        self._silent = False

    def explain(self, first: date, last: date) -> None:
        """Say what the charts show where that is more than the two days: they count in whole weeks."""
        words = self.tr("The charts count in whole weeks: {first} to {last}.")
        self._whole.setText(words.format(first=day(first), last=day(last)))
        chosen = tuple(_date(edit) for edit in (self.first, self.last))
        self._whole.setVisible(chosen != (first, last))

    def pick(self, span: Span) -> None:
        """Choose a range from elsewhere; nothing is told back."""
        self._silent = True
        self.buttons[span].setChecked(True)
        self._silent = False
        self._span = span
        self._days.setVisible(span is Span.CUSTOM)

    def complain(self, words: str) -> None:
        """Say what is wrong with the days, or nothing."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self.last.setAccessibleDescription(words)

    def _range_buttons(self) -> list[Button]:
        words = {
            Span.FOUR_WEEKS: self.tr("&4 weeks"),
            Span.PLAN: self.tr("&Plan"),
            Span.THREE_MONTHS: self.tr("&3 months"),
            Span.YEAR: self.tr("&Year"),
            Span.ALL: self.tr("&All"),
            Span.CUSTOM: self.tr("&Days…"),
        }
        for span, word in words.items():
            button = Button(word, self._theme)
            button.setObjectName(f"range-{span}")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setAccessibleDescription(self.tr("Time shown in all charts"))
            self._group.addButton(button)
            self.buttons[span] = button
        self.buttons[self._span].setChecked(True)
        self._group.buttonToggled.connect(self._pick)
        return list(self.buttons.values())

    def _day(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setDisplayFormat(date_format())
        edit.setAccessibleName(name)
        edit.setKeyboardTracking(False)
        edit.lineEdit().setTextMargins(self._theme.space.m, 0, 0, 0)
        edit.setMinimumWidth(self._theme.type.body * 9)
        edit.dateChanged.connect(self._choose)
        return edit

    @Slot()
    def _pick(self) -> None:
        picked = next(s for s, button in self.buttons.items() if button is self._group.checkedButton())
        if picked is not self._span and not self._silent:
            self._span = picked
            self._days.setVisible(picked is Span.CUSTOM)
            self.complain("")
            self.picked.emit(picked)

    @Slot()
    def _choose(self) -> None:
        if not self._silent:
            self.chosen.emit(_date(self.first), _date(self.last))


def _date(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())
