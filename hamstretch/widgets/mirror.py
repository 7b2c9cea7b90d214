"""Mirroring of what is painted by hand: Qt turns layouts around for right to left, and these follow.

Never mirrored: left and right of the body (badge, body map, figures), and the time axis of a chart.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget


def right_to_left(widget: QWidget) -> bool:
    """Whether a widget reads from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """Return where a rectangle, given for left to right, lies in the widget's own direction."""
    if not right_to_left(widget):
        return rect
    return QRectF(widget.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
