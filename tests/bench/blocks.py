"""The longest that any action holds the window up on a log of ten years, screen by screen."""

from __future__ import annotations

import contextlib
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import logs
from decade import decade
from report import Row

from hamstretch.services.clock import SystemClock

TURNS, PATIENCE_S = 40, 3.0
"""Quiet turns of the event loop after which an action is over, and the most time for it."""
IDLE_S = 0.0005
"""A turn that costs less does nothing."""
TIMES = 3
GOAL = "≤ 50"
FIRST = "open Progress, first"


class Watch:
    """Acts, then turns the event loop until all is quiet; notes what each turn cost the processor.

    Nothing in a turn waits, so that on a busy machine this is nearer the truth than the clock.
    """

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}

    def act(self, what: str, act: Callable[[], object]) -> None:
        """Do this and remember its longest turn under a name."""
        from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool  # noqa: PLC0415 - only with a window

        worst, quiet = _cost_s(act), 0
        until = time.monotonic() + PATIENCE_S
        while quiet < TURNS and time.monotonic() < until:
            cost = _cost_s(QCoreApplication.processEvents)
            cost += _cost_s(lambda: QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value))
            worst = max(worst, cost)
            busy = cost > IDLE_S or QThreadPool.globalInstance().activeThreadCount()
            quiet = 0 if busy else quiet + 1
            if busy:
                time.sleep(0.0005)
        self.taken.setdefault(what, []).append(worst * 1000)

    def rows(self) -> Iterator[Row]:
        """Return the median of each action's longest turns."""
        for what, taken in self.taken.items():
            yield Row(what, statistics.median(taken), "ms", "≤ 300" if what == FIRST else GOAL)


def blocks(folder: Path) -> Iterator[Row]:
    """Drive every screen, and tell the longest turn of each action."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only with a window

    from hamstretch.app import App  # noqa: PLC0415 - the same
    from hamstretch.services.sound import Silence  # noqa: PLC0415 - the same
    from hamstretch.services.ticker import ManualTicker  # noqa: PLC0415 - the same

    __import__("hamstretch.widgets.chart_plot")
    qt = QApplication.instance() or QApplication([])
    clock = SystemClock()
    app = App(qt, logs.lay(folder, decade(clock.now())), clock, ManualTicker(), Silence())
    app.window.resize(1280, 800)
    app.open()
    app.model.look_back()  # as `App.attend` does
    watch = Watch()
    watch.act("(settle)", lambda: None)
    watch.taken.clear()
    for n in range(TIMES):
        for drive in (_pages, _progress, _history, _report, _settings, _session):
            drive(app, watch, n)
    _looks(app, watch)
    app.window.close()
    app.keeping.writer.settle()
    yield from watch.rows()


def _pages(app: object, watch: Watch, _n: int) -> None:
    window = app.window
    for page in ("library", "learn", "settings", "today"):
        watch.act(f"open {page.title()}", lambda p=page: window.show_page(p))
    window.show_page("library")
    watch.act("Library: open an exercise", lambda: window.page("library").show_item("ST2"))


def _progress(app: object, watch: Watch, n: int) -> None:
    first = FIRST if n == 0 else "open Progress, again"
    watch.act(first, lambda: app.window.show_page("progress"))
    screen = app.window.page("progress")
    for span, button in screen.spans.items():
        watch.act(f"Progress: range {span}", button.click)
    screen.spans["all"].click()
    chart = screen.sections[0].chart
    watch.act("Progress: zoom", lambda: chart.keyPressEvent(_plus()))
    watch.act("Progress: slide", lambda: chart.slid.emit(9.0))
    screen.spans["all"].click()
    for section in screen.sections:
        watch.act("Progress: show a table", lambda s=section: s.show_table(True))
    for section in screen.sections:
        section.show_table(False)
    screen.spans["plan"].click()
    app.window.show_page("today")


def _history(app: object, watch: Watch, n: int) -> None:
    from PySide6.QtCore import QDate, Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

    from hamstretch.core.records import SessionRecord  # noqa: PLC0415 - the same
    from hamstretch.ui.history import History  # noqa: PLC0415 - the same
    from hamstretch.ui.past_detail import PastDetail  # noqa: PLC0415 - the same

    watch.act("open History", app.visits.history)
    page = app.window.findChild(History)
    far = QDate.currentDate().addYears(-9)
    watch.act("History: to a far day", lambda: page.list.month.clicked.emit(far))
    watch.act("History: a page down", lambda: QTest.keyClick(page.list.table, Qt.Key.Key_PageDown))
    watch.act("History: to the end", lambda: QTest.keyClick(page.list.table, Qt.Key.Key_End))
    watch.act("History: show deleted", page.list.deleted.toggle)
    page.list.deleted.toggle()
    done = [e for e in app.model.entries if isinstance(e, SessionRecord) and e.planned][-20 - n]
    watch.act("History: open an entry", lambda: page.show_entry(done.id))
    detail = page.findChild(PastDetail)
    watch.act("History: save a note", lambda: detail.noted.emit(done, f"Note {n}"))
    detail = page.currentWidget()
    watch.act("History: edit an answer", lambda: detail.editAsked.emit(done, 0))
    from msgspec.structs import replace  # noqa: PLC0415 - the same

    given = replace(done.check_ins[0], nrs=(done.check_ins[0].nrs + 1) % 5)
    watch.act("History: save an answer", lambda: page.currentWidget().saved.emit(given))
    now = next(e for e in app.model.entries if e.id == done.id)
    watch.act("History: delete", lambda: page.currentWidget().deleteAsked.emit(now))
    watch.act("History: undo the deletion", page.list.undo.click)
    watch.act("History: leave", page.left.emit)


def _report(app: object, watch: Watch, n: int) -> None:
    from hamstretch.ui.report_page import ReportPage  # noqa: PLC0415 - only with a window

    del n
    watch.act("open Report", app.visits.report)
    page = app.window.findChild(ReportPage)
    for span, button in page.range.buttons.items():
        watch.act(f"Report: range {span}", button.click)
    tick = next(iter(page.fields.values()))
    watch.act("Report: a field", tick.toggle)
    for at in range(1, page.kind.count()):
        watch.act("Report: another kind", lambda at=at: page.kind.setCurrentIndex(at))
    watch.act("Report: leave", page.left.emit)


def _settings(app: object, watch: Watch, n: int) -> None:
    from msgspec.structs import replace  # noqa: PLC0415 - only with a window

    for page in ("today", "progress", "settings"):
        app.window.show_page(page)
        watch.act("(settle)", lambda: None)
        changed = replace(app.model.settings, rest_s=10 + n)
        watch.act(f"a setting changes, seen on {page.title()}", lambda c=changed: app.model.set_settings(c))
    watch.taken.pop("(settle)", None)
    watch.act("open Your log", app.visits.care)
    app.window.end_session()
    app.window.show_page("today")


def _looks(app: object, watch: Watch) -> None:
    """Another look makes every page anew, which the log has no part in."""
    from msgspec.structs import replace  # noqa: PLC0415 - only with a window

    from hamstretch.core.settings import Appearance  # noqa: PLC0415 - the same

    for page in ("today", "progress", "settings"):
        app.window.show_page(page)
        for look in (Appearance.DARK, Appearance.LIGHT):
            changed = replace(app.model.settings, appearance=look)
            watch.act(f"another look, seen on {page.title()}", lambda c=changed: app.model.set_settings(c))


def _session(app: object, watch: Watch, n: int) -> None:
    """A session by key to its end, then the day's own questions."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the same
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    from hamstretch.core.record_terms import Why  # noqa: PLC0415 - the same
    from hamstretch.core.session_types import EndEarly  # noqa: PLC0415 - the same

    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or app.window, key)

    app.window.activateWindow()
    watch.act("start a session", lambda: app.start("floor-routine"))
    for _ in range(12):
        if app.flow is None or app.driver.session is not None:
            break
        name = type(app.flow.currentWidget()).__name__
        with contextlib.suppress(AttributeError):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
        watch.act(f"session: leave {name}", lambda: press(Qt.Key.Key_Return))
    if app.driver.session is not None:
        watch.act("session: end it early", lambda: app.driver.send(EndEarly(Why.TIME)))
    for _ in range(12):
        if app.flow is None:
            break
        name = type(app.flow.currentWidget()).__name__
        with contextlib.suppress(AttributeError):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
        watch.act(f"session: leave {name}", lambda: press(Qt.Key.Key_Return))
    del n


def _cost_s(act: Callable[[], object]) -> float:
    begun = time.thread_time()
    act()
    return time.thread_time() - begun


def _plus() -> object:
    """Return the key that zooms in."""
    from PySide6.QtCore import QEvent, Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415 - the same

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier)
