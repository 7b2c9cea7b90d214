"""Words for a screen reader that no control carries; where none listens, nothing happens."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def listened() -> bool:
    """Whether an assistive technology follows what is shown."""
    return QAccessible.isActive()


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a text be said about a widget: after what is being said, or `at_once` where it cannot wait."""
    if not text or not listened():
        return
    event = QAccessibleAnnouncementEvent(widget, " ".join(text.split()))
    how = QAccessible.AnnouncementPoliteness
    event.setPoliteness(how.Assertive if at_once else how.Polite)
    QAccessible.updateAccessibility(event)
