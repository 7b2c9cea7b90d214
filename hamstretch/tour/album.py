"""The pictures that are taken afterwards: every page in light and dark, and some in other states."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QThreadPool

from hamstretch.core.settings import Appearance
from hamstretch.tour.hands import Hands


def look_around(hands: Hands) -> None:
    """Look at every page in light and dark, and at some in other sizes."""
    hands.app.window.show_page("today")
    for look in (Appearance.LIGHT, Appearance.DARK):
        settings = msgspec.structs.replace(hands.app.model.settings, appearance=look)
        hands.app.model.set_settings(settings)
        for page in ("today", "library", "progress", "learn", "settings"):
            hands.app.window.show_page(page)
            hands.settle()
            hands.picture(f"20-{page}-{look}")
        _ranges(hands, look)
        _back(hands, look)
        _exercise(hands, look)


def _ranges(hands: Hands, look: Appearance) -> None:
    """Look at every range of the charts."""
    hands.app.window.show_page("progress")
    screen = hands.app.window.page("progress")
    for span, button in screen.spans.items():  # type: ignore[attr-defined]
        button.click()
        hands.picture(f"21-progress-{span}-{look}")


def _back(hands: Hands, look: Appearance) -> None:
    """Look back on the log, and at a report of it."""
    hands.app.visits.history()
    hands.settle()
    hands.picture(f"23-history-{look}")
    hands.app.window.end_session()
    hands.app.visits.report()
    hands.settle()
    QThreadPool.globalInstance().waitForDone()
    hands.settle()
    hands.picture(f"24-report-{look}")
    hands.app.window.end_session()


def _exercise(hands: Hands, look: Appearance) -> None:
    """Look at one exercise's page."""
    hands.app.window.show_page("library")
    hands.app.window.page("library").show_item("ST2")  # type: ignore[attr-defined]
    hands.picture(f"22-exercise-{look}")
