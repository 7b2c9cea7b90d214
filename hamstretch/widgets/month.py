"""A month to look at and to pick a day from, with marks under the days on which something was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from string import Template
from typing import Literal

import msgspec
from PySide6.QtCore import QDate, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QToolButton

from hamstretch.widgets.controls import draw_focus_ring
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.icons import icon
from hamstretch.widgets.theme import Theme

Dot = Literal["full", "ring", "diamond"]
"""Shapes differ, so that colour is never needed to tell two apart."""

_SHEET = Template("""
QWidget#qt_calendar_navigationbar { background: $surface; }
QToolButton { background: $surface; color: $text; border: none; padding: 6px; font-weight: 600; }
QToolButton:hover { background: $raised; }
QToolButton:focus { border: 2px solid $focus; border-radius: 6px; padding: 4px; }
QToolButton::menu-indicator { image: none; }
QAbstractItemView { background: $surface; border: none; outline: 0; }
QSpinBox { background: $surface; color: $text; min-height: 0; padding: 0; }
""")


class Month(QCalendarWidget):
    """Qt's calendar in the theme's look; `set_marks` puts shapes under days."""

    def __init__(self, theme: Theme, name: str) -> None:
        """Take the look and the accessible name."""
        super().__init__()
        self._theme = theme
        self._marks: Mapping[date, tuple[Dot, ...]] = {}
        self.setAccessibleName(name)
        self.setGridVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        plain = QTextCharFormat()
        plain.setForeground(theme.colours.of("secondary"))
        plain.setBackground(theme.colours.of("surface"))
        self.setHeaderTextFormat(plain)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        turns = {"prev": ("left", self.tr("Month before")), "next": ("right", self.tr("Month after"))}
        for way, (image, words) in turns.items():
            found = self.findChild(QToolButton, f"qt_calendar_{way}month")
            if found is not None:
                found.setIcon(icon(image, theme.colours.of("text")))
                found.setAccessibleName(words)
        days = self.findChild(QTableView)
        if days is not None:
            days.setAccessibleName(name)
        self.setStyleSheet(_SHEET.substitute(msgspec.structs.asdict(theme.colours)))
        side = round(theme.type.body * 2.6)
        self.setMinimumSize(side * 7, side * 8)

    def show_days(self, day: date, last: date) -> None:
        """Turn to a day; none after `last` can be picked."""
        self.setMaximumDate(QDate(last.year, last.month, last.day))
        self.setSelectedDate(QDate(day.year, day.month, day.day))

    def set_marks(self, marks: Mapping[date, tuple[Dot, ...]]) -> None:
        """Show other marks."""
        self._marks = marks
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Paint a day's number, and under it what was on it."""
        tint = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, tint.of("surface"))
        here = day == self.selectedDate()
        ink = tint.of("text")
        if here:
            side = min(rect.width(), rect.height())
            disc = QRectF(
                rect.center().x() - side / 2 + 2, rect.center().y() - side / 2 + 2, side - 3, side - 3
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint.of("accent"))
            painter.drawRoundedRect(disc, 8, 8)
            ink = tint.of("on_accent")
            view = self.findChild(QTableView)
            if view is not None and ringed(view):
                draw_focus_ring(painter, disc.adjusted(-2, -2, 2, 2), self._theme, 9)
        elif day.month() != self.monthShown() or not self.minimumDate() <= day <= self.maximumDate():
            ink = tint.of("outline")
        painter.setPen(ink)
        words = QRectF(rect.x(), rect.y(), rect.width(), rect.height() * 0.72)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), str(day.day()))
        marks = self._marks.get(date(day.year(), day.month(), day.day()), ())
        for n, mark in enumerate(marks):
            x = rect.center().x() + 0.5 + (n - (len(marks) - 1) / 2) * 9
            self._mark(
                painter,
                mark,
                QPointF(x, rect.y() + rect.height() * 0.78),
                tint.of("on_accent") if here else None,
            )
        painter.restore()

    def _mark(self, painter: QPainter, mark: Dot, at: QPointF, ink: QColor | None) -> None:
        colour = ink or self._theme.colours.of("accent" if mark == "full" else "secondary")
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if mark == "full" else Qt.BrushStyle.NoBrush)
        if mark == "diamond":
            painter.drawPolygon([at + QPointF(x, y) for x, y in ((0, -3.5), (3.5, 0), (0, 3.5), (-3.5, 0))])
        else:
            painter.drawEllipse(at, 2.6, 2.6)
