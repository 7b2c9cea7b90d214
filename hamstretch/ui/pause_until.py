"""A small window for one date: until when the reminders pause."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QVBoxLayout

from hamstretch.core.break_types import PauseUntil
from hamstretch.core.thresholds import NEXT_MORNING
from hamstretch.widgets.column import Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.icons import draw_icon
from hamstretch.widgets.mirror import mirrored
from hamstretch.widgets.theme import Theme

LONGEST = timedelta(days=365)


class PauseUntilWindow(QDialog):
    """Asks for a day after today; `commanded(PauseUntil)` ends the pause on the morning of it."""

    commanded = Signal(object)

    def __init__(self, theme: Theme, today: date) -> None:
        """Take the look and the day that it is."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Pause the reminders until")
        self.setWindowTitle(f"{title} · hamstretch")
        self.setAccessibleName(title)
        space = theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.setSpacing(space.l)
        column.addWidget(Words(title, "strong"))
        self.edit = _Day(theme, today + timedelta(days=1))
        self.edit.setDateRange(_qt(today + timedelta(days=1)), _qt(today + LONGEST))
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("dddd, d MMMM yyyy")
        self.edit.setAccessibleName(title)
        self.edit.setMinimumWidth(18 * self.fontMetrics().height())
        column.addWidget(self.edit)
        pause, leave = Button(self.tr("&Pause"), theme, "primary"), Button(self.tr("&Cancel"), theme, "quiet")
        pause.clicked.connect(self._pause)
        leave.clicked.connect(self.reject)
        column.addLayout(row(theme, pause, leave))
        pause.setDefault(True)
        self.edit.setFocus()

    def _pause(self) -> None:
        day = self.edit.date()
        morning = datetime.combine(date(day.year(), day.month(), day.day()), time(NEXT_MORNING))
        self.commanded.emit(PauseUntil(morning))
        self.accept()


class _Day(QDateEdit):
    """A date with the theme's own arrow for its calendar."""

    def __init__(self, theme: Theme, day: date) -> None:
        super().__init__(_qt(day))
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the native field."""
        super().paintEvent(event)
        side = self._theme.space.l
        place = QRectF(self.width() - side - self._theme.space.m, (self.height() - side) / 2, side, side)
        draw_icon(QPainter(self), "down", mirrored(self, place), self._theme.colours.of("secondary"))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
