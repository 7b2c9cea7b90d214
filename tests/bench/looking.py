"""Looking back on a log of years: opening History, and what a report costs beside the window."""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import logs
from decade import decade
from report import Row, taken_s

from hamstretch.core.amend import effective
from hamstretch.core.listing import listing
from hamstretch.core.report import Asked, report, usual
from hamstretch.core.settings import Settings
from hamstretch.resources import load_catalog, load_wording
from hamstretch.services.clock import SystemClock

MANY = 10_000


def back(folder: Path) -> Iterator[Row]:
    """Opening History on a long log, and going to a day of long ago."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QDate  # noqa: PLC0415 - only these benches open a window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    from hamstretch.app import App  # noqa: PLC0415 - the same
    from hamstretch.services.ticker import ManualTicker  # noqa: PLC0415 - the same
    from hamstretch.ui.history import History  # noqa: PLC0415 - the same

    entries = decade(SystemClock().now())
    yield Row(
        f"sort out {MANY:,} to look back on",
        _median(lambda: listing(entries, effective(entries))),
        "ms",
        "≤ 50",
    )
    qt = QApplication.instance() or QApplication([])
    app = App(qt, logs.lay(folder, entries), SystemClock(), ManualTicker())
    app.window.resize(1280, 800)
    app.open()

    def show() -> None:
        app.visits.history()
        for _ in range(6):
            QCoreApplication.processEvents()

    first, again = taken_s(show) * 1000, _median(show)
    page = app.window.findChild(History)
    far = QDate.currentDate().addYears(-9)
    yield Row(f"open History on {MANY:,}, first", first, "ms", "≤ 300")
    yield Row(f"open History on {MANY:,}, again", again, "ms", "≤ 100")
    if page is not None:
        yield Row(
            f"to a far day of {MANY:,}", _median(lambda: page.list.month.clicked.emit(far)), "ms", "≤ 50"
        )
    app.window.close()


def reports(_folder: Path) -> Iterator[Row]:
    """Summing up and setting a page: six weeks, a year, everything. All of it runs beside the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - as above

    from hamstretch.reports.pdf import pdf  # noqa: PLC0415 - the same

    qt = QGuiApplication.instance() or QGuiApplication([])
    now, catalog, wording = SystemClock().now(), load_catalog(), load_wording()
    entries = decade(now)
    ranges = {"six weeks": now.date() - timedelta(days=41), "a year": now.date() - timedelta(days=364)}
    for name, start in (ranges | {f"all {MANY:,}": usual(entries, now.date())[0]}).items():
        asked = Asked(start=start, end=now.date())
        made = report(entries, Settings(), asked, now)
        yield Row(f"sum up {name}", _median(lambda a=asked: report(entries, Settings(), a, now)), "ms", "")
        yield Row(f"page of {name}", _median(lambda m=made: pdf(m, catalog, wording, "a4")), "ms", "≤ 1000")
    del qt


def _median(act: object) -> float:
    return statistics.median(taken_s(act) for _ in range(3)) * 1000  # type: ignore[arg-type]
