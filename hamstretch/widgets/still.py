"""What stays before the eyes while pages are made anew: a picture of them, and the place the user was at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

NESTED = 4
"""Layouts inside each other, each of which asks the one around it for room."""


class Still(QWidget):
    """Covers a widget with a picture of itself; nothing under it can be clicked meanwhile."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._picture: QPixmap = over.grab()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing is painted under it
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        QPainter(self).drawPixmap(0, 0, self._picture)


class Foothold:
    """The control with the focus, by its object name, and how high it stands in its page."""

    def __init__(self, window: QWidget) -> None:
        """Remember them."""
        focus = window.focusWidget()
        self._name = "" if focus is None else focus.objectName()
        area = None if focus is None else _area(focus)
        self._high = None if focus is None or area is None else focus.mapTo(area, QPoint()).y()

    def regain(self, *made: QWidget) -> None:
        """Give the focus to the control of that name in what was made anew, where it stood."""
        found = [each for part in made for each in (part, *part.findChildren(QWidget, self._name))]
        again = next((each for each in found if self._name and each.objectName() == self._name), None)
        if again is None:
            return
        again.setFocus(Qt.FocusReason.OtherFocusReason)
        for _ in range(NESTED):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        area = _area(again)
        if area is not None and self._high is not None:
            moved = again.mapTo(area, QPoint()).y() - self._high
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + moved)


def _area(of: QWidget) -> QScrollArea | None:
    """Return the outermost of what scrolls a widget."""
    found, above = None, of.parentWidget()
    while above is not None:
        found, above = above if isinstance(above, QScrollArea) else found, above.parentWidget()
    return found
