"""Every page for hands and eyes that need more: large targets, a seen focus, names, order, large text."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.settings import Settings
from hamstretch.widgets.sticky import Sticky
from tests.stage import Stage
from tests.ui.test_languages import cut_off, four_weeks, walk
from tests.ui.test_readable import clipped, nameless

LEAST_PX = 32
"""The smallest target at the theme's own text size."""


def opened(qtbot: QtBot, folder: Path, percent: int = 100) -> Stage:
    run = Stage(qtbot, folder, entries=four_weeks(), settings=Settings(agreed=True, text_percent=percent))
    run.window.resize(800, 600)
    run.settle()
    return run


def controls(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches and can be seen."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(page)
        and widget.isEnabled()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"


def small(page: QWidget) -> list[str]:
    """Every control that offers a finger less than it needs."""
    shown = [b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
    each = [w for w in {*controls(page), *shown} if not w.objectName().startswith("qt_")]
    return [f"{told(w)} {w.size()}" for w in each if min(w.width(), w.height()) < LEAST_PX]


def alike(page: QWidget) -> list[str]:
    """Every control that looks the same with the focus as without it."""
    kept, found = QApplication.focusWidget(), []
    for widget in controls(page):
        if isinstance(widget, QAbstractScrollArea) and widget.verticalScrollBar().maximum() == 0:
            continue  # nothing to scroll
        (QApplication.focusWidget() or page).clearFocus()
        plain = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if plain == widget.grab().toImage():
            found.append(told(widget))
    if kept is not None:
        kept.setFocus()
    return found


def upward(page: QWidget) -> list[str]:
    """Every step of Tab that goes to a control above; what sticks to the edge has its place elsewhere."""
    kept, stops, chain = QApplication.focusWidget(), controls(page), list[QWidget]()
    if stops:
        stops[0].setFocus()
    for _ in stops:
        at = QApplication.focusWidget()
        if at in stops and at not in chain and not isinstance(at.parent(), Sticky):
            chain.append(at)
        page.window().focusNextChild()
    if kept is not None:
        kept.setFocus()
    placed = [(told(w), QRect(w.mapTo(page, QPoint(0, 0)), w.size())) for w in chain]
    return [f"{a} before {b}" for (a, before), (b, after) in pairwise(placed) if above(after, before)]


def above(one: QRect, other: QRect) -> bool:
    """Whether one stands above the other, and not in a column to its right."""
    return one.bottom() < other.top() and one.left() < other.right()


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_every_page_is_whole_at_every_size_of_text(qtbot: QtBot, tmp_path: Path, percent: int) -> None:
    run, met, found = opened(qtbot, tmp_path, percent), 0, dict[str, list[str]]()
    for name, page in walk(run):
        run.settle()
        met += len(controls(page))
        narrow = small(page) if percent == 100 else []
        if wrong := [*cut_off(page), *clipped(page), *nameless(page), *narrow]:
            found[name] = wrong
    assert found == {}
    assert met > 200
    run.close()


def test_tab_goes_down_every_page_and_shows_where_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    run, found = opened(qtbot, tmp_path), dict[str, list[str]]()
    for name, page in walk(run):
        run.settle()
        if wrong := [*upward(page), *alike(page)]:
            found[name] = wrong
    assert found == {}
    run.close()
