"""What else can be done in the window, driven for its longest turns: with or without a log."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from watch import Watch

from hamstretch.core import exchange

PAGES = 12
"""More pages than any flow has."""


def press(app: object, key: object) -> None:
    """Press a key where the focus is."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - only with a window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    QTest.keyClick(QApplication.focusWidget() or app.window, key)


def walk(app: object, watch: Watch, what: str, page: Callable[[], object | None]) -> None:
    """Answer page after page with a 2 and Enter, until there is none or it stays."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only with a window

    app.window.activateWindow()
    for _ in range(PAGES):
        shown = page()
        if shown is None:
            return
        watch.settle()
        with contextlib.suppress(AttributeError):
            press(app, Qt.Key.Key_2)
        watch.act(f"{what}: leave {type(shown).__name__}", lambda: press(app, Qt.Key.Key_Return))
        if page() is shown:
            return


def first_run(app: object, watch: Watch) -> None:
    """Open on an empty log, and set the plan up by Enter."""
    watch.act("first run: open", app.open)
    first = app.window.session_page
    walk(app, watch, "first run", lambda: first.page if app.window.session_page is first else None)


def learn(app: object, watch: Watch, n: int) -> None:
    """Read topics and the page of a self-test, then take it; the questions about everyday life."""
    from hamstretch.core.asked import Due  # noqa: PLC0415 - only with a window

    app.window.show_page("learn")
    page = app.window.page("learn")
    for id_ in app.catalog.topics:
        watch.act("Learn: open a topic", lambda id_=id_: page.show_entry(id_))
    for id_ in app.catalog.tests:
        watch.act("Learn: open a self-test", lambda id_=id_: page.show_entry(id_))
    watch.act("Learn: back to the list", page.show_list)
    test = sorted(app.catalog.tests)[n % len(app.catalog.tests)]
    watch.act("self-test: open", lambda: app.visits.self_test(test))
    _walk_visit(app, watch, "self-test")
    due = (Due(activities=True), Due(roland_morris=True), Due(review_week=4))[n % 3]
    watch.act("questions: open", lambda: app.visits.ask_function(due))
    _walk_visit(app, watch, "questions")
    watch.act("safety list: open", app.visits.screen)
    _walk_visit(app, watch, "safety list")
    app.window.end_session()
    app.window.show_page("today")


def _walk_visit(app: object, watch: Watch, what: str) -> None:
    first = app.window.session_page
    walk(app, watch, what, lambda: first.currentWidget() if app.window.session_page is first else None)


def library(app: object, watch: Watch, n: int) -> None:
    """Look for exercises, open them, look at routines."""
    del n
    app.window.show_page("library")
    page = app.window.page("library")
    watch.act("Library: search", lambda: page._search.setText("calf"))
    watch.act("Library: clear the filters", page.clear_filters)
    for id_ in ("ST1", "SU3", "WU1", "RE1"):
        watch.act("Library: open an exercise", lambda id_=id_: page.show_item(id_))
    watch.act("Library: back to the list", page.show_list)
    watch.act("Library: look at a routine", lambda: app.look("floor-routine"))
    app.window.end_session()
    app.window.show_page("today")


def saves(app: object, watch: Watch, folder: Path) -> None:
    """Save ten years as each kind of file."""
    from hamstretch.core.progress import Span  # noqa: PLC0415 - only with a window
    from hamstretch.ui.report_page import KINDS, ReportPage  # noqa: PLC0415 - the same

    app.visits.report()
    page = app.window.findChild(ReportPage)
    page.range.buttons[Span.ALL].click()
    watch.settle()
    for _ in range(2):
        for kind in KINDS:
            page.kind.setCurrentIndex(page.kind.findData(kind))
            watch.settle()
            where = folder / f"ten-years.{kind}"
            watch.beside(f"Report: save as {kind}", lambda w=where: page.save(w), page.cancel.isVisible)
            where.unlink(missing_ok=True)
    page.left.emit()
    watch.settle()


def care(app: object, watch: Watch, folder: Path) -> None:
    """Back the log up, look at an export of it, take it in, go back to a backup."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - only with a window

    from hamstretch.ui.log_care import LogCare, RestorePage  # noqa: PLC0415 - the same

    head = exchange.LogHead(app="1", created=datetime.now(UTC).replace(microsecond=0), uuid=app.log.head.uuid)
    kept = app.model.written
    file = folder / "export.json"
    file.write_bytes(b"".join(exchange.readable(head, kept)))
    heard: list[object] = []
    for tell in (app.keeper.backedUp, app.keeper.restored, app.keeper.merged):
        tell.connect(heard.append)
    app.keeper.looked.connect(lambda _file, found: heard.append(found))

    def beside(what: str, act: Callable[[], object]) -> None:
        heard.clear()
        watch.beside(what, act, lambda: not heard)
        QCoreApplication.processEvents()

    for _ in range(2):
        watch.act("open Your log", app.visits.care)
        page = app.window.findChild(LogCare)
        beside("Your log: back up", app.keeper.back_up)
        beside("Your log: look at an export", lambda p=page: p.list.fileChosen.emit(file))
        watch.settle()
        watch.act("Your log: leave it", page.currentWidget().left.emit)
        backup = app.keeper.backups()[0]
        watch.act("Your log: choose a backup", lambda p=page, b=backup: p.list.restoreAsked.emit(b))
        asks = page.findChild(RestorePage)
        beside("Your log: restore", asks._restore)
        watch.settle()
        app.window.end_session()
        watch.act("Today after another log", lambda: app.window.show_page("today"))
        watch.act("Progress after another log", lambda: app.window.show_page("progress"))
        app.window.show_page("today")


def settings(app: object, watch: Watch) -> None:
    """Find settings, change units, and change the look in every way; the log has no part in most of it."""
    from msgspec.structs import replace  # noqa: PLC0415 - only with a window

    from hamstretch.core.settings import Appearance, LengthUnit  # noqa: PLC0415 - the same

    app.window.show_page("settings")
    page = app.window.page("settings")
    watch.settle()
    line = page.findChild(object, "find")
    watch.act("Settings: find words", lambda: line.setText("sound"))
    watch.act("Settings: all again", line.clear)
    for page_id in ("today", "progress", "settings", "library", "learn"):
        app.window.show_page(page_id)
        watch.settle()
        for name, change in (
            ("units", {"lengths": LengthUnit.INCH}),
            ("units", {"lengths": LengthUnit.CM}),
            ("contrast", {"appearance": Appearance.HIGH_CONTRAST}),
            ("dark", {"appearance": Appearance.DARK}),
            ("light", {"appearance": Appearance.LIGHT}),
            ("text size", {"text_percent": 150}),
            ("text size", {"text_percent": 100}),
            ("language", {"language": "ar"}),
            ("language", {"language": "en"}),
            ("body", {"body": "maple"}),
        ):
            changed = replace(app.model.settings, **change)
            watch.act(
                f"another {name}, seen on {page_id.title()}", lambda c=changed: app.model.set_settings(c)
            )
    app.window.show_page("today")
