"""What stays before the eyes while pages are made anew: a picture of them, and the place the user was at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Slot
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
    """The control with the focus, by its object name, and how far its page was scrolled."""

    def __init__(self, window: QWidget, page: QWidget | None = None) -> None:
        """Remember them; of a page that has not the focus, how far it was scrolled."""
        focus = window.focusWidget()
        self._name = "" if focus is None else focus.objectName()
        area = None if focus is None else _area(focus)
        self._high = None if focus is None or area is None else focus.mapTo(area, QPoint()).y()
        seen = None if page is None else _seen(page)
        self._scrolled = 0 if seen is None else seen.verticalScrollBar().value()

    def regain(self, *made: QWidget) -> None:
        """Give the focus to the control of that name in what was made anew, where it stood.

        The first of these is the page; it is scrolled as it was, whatever had the focus.
        """
        found = [each for part in made for each in (part, *part.findChildren(QWidget, self._name))]
        again = next((each for each in found if self._name and each.objectName() == self._name), None)
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        for _ in range(NESTED):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        area = None if again is None else _area(again)
        if again is not None and area is not None and self._high is not None:
            moved = again.mapTo(area, QPoint()).y() - self._high
            _Return(area, area.verticalScrollBar().value() + moved)
        elif (seen := _seen(made[0])) is not None and self._scrolled:
            _Return(seen, self._scrolled)


class _Return(QObject):
    """Scrolls back to where a page was, further as it grows, until it is there or the user scrolls."""

    def __init__(self, area: QScrollArea, wanted: int) -> None:
        super().__init__(area)
        self._bar, self._wanted, self._at = area.verticalScrollBar(), max(0, wanted), -1
        self._bar.rangeChanged.connect(self._go)
        self._go()

    @Slot()
    def _go(self) -> None:
        if self._at not in (-1, self._bar.value()):
            self._end()
            return
        self._bar.setValue(self._wanted)
        self._at = self._bar.value()
        if self._at == self._wanted:
            self._end()

    def _end(self) -> None:
        self._bar.rangeChanged.disconnect(self._go)
        self.deleteLater()


def _seen(page: QWidget) -> QScrollArea | None:
    """Return the outermost of what scrolls in a page."""
    inside = [page, *page.findChildren(QScrollArea)]
    return next((each for each in inside if isinstance(each, QScrollArea) and each.isVisible()), None)


def _area(of: QWidget) -> QScrollArea | None:
    """Return the outermost of what scrolls a widget, not what it only lies over."""
    found, above = None, of.parentWidget()
    while above is not None:
        page = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and page is not None and page.isAncestorOf(of):
            found = above
        above = above.parentWidget()
    return found
