"""What Settings shows of the system: whether hamstretch starts with the desktop, and what tells idle time."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstretch.core.break_types import BreakView
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Tick
from hamstretch.widgets.theme import Theme


class BreakSystem(QWidget):
    """`switched(bool)` asks to start with the desktop or not; `show_autostart` tells what came of it."""

    switched = Signal(bool)

    def __init__(self, theme: Theme, autostart: bool | None, view: BreakView) -> None:
        """Take the look, what the system says (None: cannot be had), and the present moment."""
        super().__init__()
        self._tick = Tick(self.tr("Start when I log in"), theme)
        self._tick.setObjectName("autostart")
        self._help, self._source = Words("", "small"), Words("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.xs)
        for part in (self._tick, self._help):
            column.addWidget(part)
        column.addSpacing(theme.space.m)
        column.addWidget(Words(self.tr("How being away is noticed"), "strong"))
        column.addWidget(self._source)
        self.show_autostart(autostart)
        self.show_view(view)
        self._tick.clicked.connect(self.switched)

    def show_autostart(self, on: bool | None) -> None:
        """Show what the system says."""
        self._tick.setChecked(bool(on))
        self._tick.setEnabled(on is not None)
        words = self.tr("In the tray, without a window. This is read from the system each time.")
        self._help.setText(words if on is not None else self.tr("This system does not offer it here."))
        self._tick.setAccessibleDescription(self._help.text())

    @Slot(object)
    def show_view(self, view: BreakView) -> None:
        """Name what tells idle time, or say that nothing does and what follows from that."""
        if view.idle_known:
            told = self.tr("{source} tells how long the keyboard and the mouse have rested.")
            self._source.setText(told.format(source=view.idle_source))
        else:
            self._source.setText(
                self.tr(
                    "Unknown: nothing here tells it. You count as being at the desk, and breaks come on time."
                )
            )
