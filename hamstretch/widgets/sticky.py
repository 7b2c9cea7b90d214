"""The row of a page that never scrolls out of sight: at one edge while its own place is beyond it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from hamstretch.widgets.theme import Theme


class Sticky(QFrame):
    """Lies where its own place in the page is, or at the scroll area's lower edge while that is below.

    With `top` it is the upper edge, once the place has gone above it.

    Add `place` to the page, as the row's stand-in. It is the viewport's child: what is a scroll area's own is
    left out of the accessibility tree.
    """

    def __init__(self, area: QScrollArea, row: QLayout, theme: Theme, *, top: bool = False) -> None:
        super().__init__(area.viewport())
        self._area, self._top = area, top
        self.setObjectName("sticky")
        self.setAutoFillBackground(True)
        self.setLayout(row)
        row.setContentsMargins(0, theme.space.s, 0, theme.space.s)
        self.place = QWidget()
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.place.setFixedHeight(self.sizeHint().height())
        self._row = row
        self.place.installEventFilter(self)
        area.viewport().installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the stand-in, the column it stands in, and the room there is."""
        above = self.place.parentWidget() if event.type() is QEvent.Type.ParentChange else None
        while above is not None and above is not self._area.viewport():
            above.installEventFilter(self)  # whatever moves it; from right to left that is the page too
            above = above.parentWidget()
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._settle()
        return super().eventFilter(watched, event)

    @Slot()
    def _settle(self) -> None:
        room = self._area.viewport()
        if self._row.hasHeightForWidth():  # buttons that go on in a second line
            self.place.setFixedHeight(self._row.totalHeightForWidth(self.place.width()))
        at, height = self.place.mapTo(room, QPoint(0, 0)), self.place.height()
        y = max(at.y(), 0) if self._top else min(at.y(), room.height() - height)
        self.setGeometry(at.x(), y, self.place.width(), height)
        self.raise_()
