"""Seven toggles, one for each day of the week."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal, Slot

from hamstretch.widgets.controls import Button
from hamstretch.widgets.group import Group
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

DAYS = range(1, 8)


class Weekdays(Group):
    """The days of the week from the locale's first on, Monday being 1; one stays at least.

    `changed` carries the numbers.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, chosen: Iterable[int]) -> None:
        """Take the look and the days that are on."""
        super().__init__()
        locale, on = QLocale(), set(chosen)
        self._days: dict[int, Button] = {}
        first = locale.firstDayOfWeek().value
        for day in (*DAYS[first - 1 :], *DAYS[: first - 1]):
            toggle = Button(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat), theme)
            toggle.setAccessibleName(locale.standaloneDayName(day))
            toggle.setCheckable(True)
            toggle.setChecked(day in on)
            toggle.toggled.connect(self._toggled)
            self._days[day] = toggle
        wide = max(toggle.sizeHint().width() for toggle in self._days.values())
        for toggle in self._days.values():
            toggle.setFixedWidth(wide)
        self.setLayout(WrapRow(theme, *self._days.values()))
        self.setFocusProxy(self._days[first])

    def chosen(self) -> tuple[int, ...]:
        """Return the days that are on, Monday first."""
        return tuple(day for day in DAYS if self._days[day].isChecked())

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        """Tell the days, or put the last one back."""
        days, sender = self.chosen(), self.sender()
        if not days and not on and isinstance(sender, Button):
            sender.setChecked(True)
        else:
            self.changed.emit(days)
