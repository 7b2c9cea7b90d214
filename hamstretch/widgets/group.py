"""What belongs together under one name: a group to a screen reader, nothing of its own to the eye."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget


class Group(QGroupBox):
    """A plain widget in everything but its role: a bare `QWidget` has none, and its name is not read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Take no room for a frame or a title."""
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return what the layout needs."""
        return QWidget.minimumSizeHint(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame's margins away."""
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep them away with another font or style too."""
        QWidget.changeEvent(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""
