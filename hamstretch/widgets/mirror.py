"""What Qt does not turn around by itself: places that are painted by hand, and values inside of words.

Never mirrored: left and right of the body (badge, body map, figures), and the time axis of a chart.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtWidgets import QWidget

from hamstretch.core import bidi


def right_to_left(widget: QWidget) -> bool:
    """Whether a widget reads from right to left."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """Return where a rectangle, given for left to right, lies in the widget's own direction."""
    if not right_to_left(widget):
        return rect
    return QRectF(widget.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())


def listed(parts: Iterable[str], mark: str = ",") -> str:
    """Return `core.bidi`'s list in the language that is spoken."""
    return bidi.listed(parts, QLocale().name(), mark)


def day_form(*, year: bool) -> str:
    """Return `core.bidi`'s pattern of a short day in the language that is spoken."""
    return bidi.day_form(QLocale().name(), year=year)


def keep_sign(text: str) -> str:
    """Return `core.bidi`'s text with its signed numbers kept, in the language that is spoken."""
    return bidi.signed(text, QLocale().name())


def keep_space(text: str) -> str:
    """Return words that a `QPicture` may replay: each piece drawn alone, it moves a space at an end."""
    return text.replace(" ", "\u200f \u200f") if bidi.right_to_left(QLocale().name()) else text
