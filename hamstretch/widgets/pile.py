"""Widgets in one place, one of them shown; nothing of its own to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget


class Pile(QWidget):
    """What `QStackedWidget` does, without being read out as a layered pane with every page.

    `currentChanged(int)` follows when another one is shown.
    """

    currentChanged = Signal(int)  # noqa: N815 - the names are Qt's

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._layout = QStackedLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.currentChanged.connect(self.currentChanged)

    def addWidget(self, widget: QWidget) -> int:  # noqa: N802 - the names are Qt's
        """Add a widget and return its place; the first one is shown."""
        return self._layout.addWidget(widget)

    def removeWidget(self, widget: QWidget) -> None:  # noqa: N802 - the same
        """Take a widget out; it stays a child."""
        self._layout.removeWidget(widget)

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one of the widgets."""
        self._layout.setCurrentWidget(widget)

    def currentWidget(self) -> QWidget | None:  # noqa: N802 - the same
        """Return the one that is shown."""
        return self._layout.currentWidget()

    def indexOf(self, widget: QWidget) -> int:  # noqa: N802 - the same
        """Return a widget's place, -1 for a stranger."""
        return self._layout.indexOf(widget)

    def count(self) -> int:
        """Return how many there are."""
        return self._layout.count()

    def widget(self, at: int) -> QWidget | None:
        """Return the widget at a place, None where there is none."""
        return self._layout.widget(at)
