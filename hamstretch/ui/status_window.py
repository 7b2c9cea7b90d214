"""A small window in the place of a tray: what the icon shows and what its menu does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hamstretch.core.break_types import BreakView
from hamstretch.core.wording import Say
from hamstretch.ui.break_menu import BreakMenu
from hamstretch.ui.tray import mark_of, tooltip
from hamstretch.widgets.column import Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.time_mark import TimeMark, mark_icon

MARK_PX = 48


class StatusWindow(QWidget):
    """Shows a `BreakView`; `menu` sends the commands. Closing it only puts it away."""

    opened = Signal()

    def __init__(self, theme: Theme, say: Callable[[Say], str], menu: BreakMenu) -> None:
        """Build it hidden."""
        super().__init__()
        self._theme, self._say, self.menu = theme, say, menu
        self.setWindowTitle(self.tr("Reminders · hamstretch"))
        self._mark = TimeMark(MARK_PX, theme.colours.of("accent"))
        self._headline, self._week = Words("", "strong"), Words("", "secondary")
        self._headline.setMinimumWidth(20 * self.fontMetrics().height())
        self._lay_out()

    def _lay_out(self) -> None:
        space = self._theme.space
        column, across = QVBoxLayout(self), QHBoxLayout()
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # so that tiling desktops let it float
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        across.setSpacing(space.m)
        across.addWidget(self._mark)
        words = QVBoxLayout()
        words.setSpacing(space.xs)
        words.addWidget(self._headline)
        words.addWidget(self._week)
        across.addLayout(words, 1)
        column.addLayout(across)
        more = Button(self.tr("&More"), self._theme, "plain", "down")
        today = Button(self.tr("Open &Today"), self._theme, "quiet")
        more.clicked.connect(lambda: self.menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        today.clicked.connect(self.opened)
        column.addLayout(row(self._theme, more, today))

    def show_view(self, view: BreakView) -> None:
        """Show a moment."""
        self.menu.show_view(view)
        mark, words = mark_of(view), tooltip(view, self._say)
        headline, _, week = words.partition("\n")
        if mark != self._mark.mark:
            self._mark.set_mark(mark)
            self.setWindowIcon(mark_icon(mark, self._theme.colours.of("tray")))
        if words != self.accessibleName():
            self._headline.setText(headline)
            self._week.setText(week)
            self._week.setVisible(bool(week))
            self.setAccessibleName(words)

    def bubble(self, _title: str, _text: str) -> bool:
        """Say that there is no place for a bubble."""
        return False

    def remove(self) -> None:
        """Take the window away."""
        self.hide()
        self.deleteLater()
