"""The pictures that are taken afterwards: every page in light and dark, and some in other states."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget

from hamstretch.core.settings import Appearance
from hamstretch.tour.hands import Hands
from hamstretch.ui.progress_section import ChartSection

CHARTS = 20
"""Times to settle after which every chart is drawn."""


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
        _charts(hands, screen, f"21-progress-{span}-{look}")
        hands.picture(f"21-progress-{span}-{look}")


def _charts(hands: Hands, screen: QWidget, name: str) -> None:
    """Wait for all charts, which are drawn one by one; one that does not come is a fault."""
    waiting: list[ChartSection] = []
    for _ in range(CHARTS):
        hands.settle()
        waiting = [s for s in screen.findChildren(ChartSection) if not s.drawn]
        if not waiting:
            return
    hands.errors += [f"the chart “{s.view.title}” is not drawn in {name}.png" for s in waiting]


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
