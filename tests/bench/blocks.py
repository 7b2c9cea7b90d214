"""The longest that any action holds the window up on a log of ten years, screen by screen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import around
import beside
import charts
import logs
from decade import decade
from report import Row
from watch import Watch

from hamstretch.__main__ import GARBAGE
from hamstretch.services.clock import SystemClock

TIMES = 3
STEPS = 9
"""Steps of a session that are skipped through."""


def blocks(folder: Path) -> Iterator[Row]:
    """Drive every screen, and tell the longest turn of each action."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only with a window

    from hamstretch.app import App  # noqa: PLC0415 - the same
    from hamstretch.launch import SWITCH_S  # noqa: PLC0415 - the same
    from hamstretch.services.sound import Silence  # noqa: PLC0415 - the same
    from hamstretch.services.ticker import ManualTicker  # noqa: PLC0415 - the same
    from hamstretch.storage.places import Places  # noqa: PLC0415 - the same
    from hamstretch.upkeep import load_ahead, tidy  # noqa: PLC0415 - the same

    sys.setswitchinterval(SWITCH_S)
    gc.set_threshold(GARBAGE)
    qt = QApplication.instance() or QApplication([])
    clock = SystemClock()
    watch = Watch(folder)
    for n in range(TIMES):
        empty = App(qt, Places.under(folder / f"empty-{n}"), clock, ManualTicker(), Silence())
        empty.window.resize(1280, 800)
        around.first_run(empty, watch)
        empty.window.close()
        empty.window.deleteLater()  # another look would be worked out for it too
    app = App(qt, logs.lay(folder, decade(clock.now())), clock, ManualTicker(), Silence())
    app.window.resize(1280, 800)
    app.open()
    app.model.look_back()  # as `App.attend` does
    load_ahead(app.window)
    tidy()
    watch.settle()
    charts.first(app, watch)
    for n in range(TIMES):
        for drive in DRIVES:
            drive(app, watch, n)
            app.window.end_session()
            app.window.show_page("today")
    for n in range(TIMES):
        beside.files(app, watch, n)
    around.saves(app, watch, folder)
    around.care(app, watch, folder)
    around.settings(app, watch)
    app.window.close()
    app.keeping.writer.settle()
    yield from watch.rows()


def _pages(app: object, watch: Watch, _n: int) -> None:
    window = app.window
    for page in ("library", "learn", "settings", "today"):
        watch.act(f"open {page.title()}", lambda p=page: window.show_page(p))
    window.show_page("library")
    watch.act("Library: open an exercise", lambda: window.page("library").show_item("ST2"))


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
        watch.settle()
        changed = replace(app.model.settings, rest_s=10 + n)
        watch.act(f"a setting changes, seen on {page.title()}", lambda c=changed: app.model.set_settings(c))
    app.window.show_page("today")


def _session(app: object, watch: Watch, n: int) -> None:
    """A session by key: its questions, a few steps, pain, the end and the day's own questions."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only with a window

    from hamstretch.core.record_terms import Why  # noqa: PLC0415 - the same
    from hamstretch.core.session_types import EndEarly, PainNow, PauseNow, Skip, Toggle  # noqa: PLC0415 - the same

    routine = sorted(app.catalog.routines)[n]
    watch.act("start a session", lambda: app.sessions.start("floor-routine"))
    flow = app.sessions.flow

    def page() -> object | None:
        return flow.currentWidget() if app.sessions.flow is flow else None

    around.walk(app, watch, "session", lambda: None if app.sessions.current is not None else page())
    if app.sessions.current is not None:
        for _ in range(STEPS):
            watch.act("session: skip a step", lambda: app.sessions.driver.send(Skip()))
        watch.act("session: pause", lambda: app.sessions.driver.send(PauseNow()))
        watch.act("session: go on", lambda: app.sessions.driver.send(Toggle()))
        watch.act("session: seen from afar", lambda: around.press(app, Qt.Key.Key_F))
        watch.act("session: seen near", lambda: around.press(app, Qt.Key.Key_F))
        watch.act("session: pain", lambda: app.sessions.driver.send(PainNow()))
        watch.act("session: end it early", lambda: app.sessions.driver.send(EndEarly(Why.TIME)))
    around.walk(app, watch, "session", page)
    watch.act(f"start {routine}", lambda: app.sessions.start(routine))


DRIVES = (
    _pages,
    charts.progress,
    _history,
    _report,
    _settings,
    _session,
    around.learn,
    around.library,
    beside.cards,
)
