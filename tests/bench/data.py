"""Log and rules at sizes that years bring: saving, today, the gates, Progress; and reading the content."""

from __future__ import annotations

import contextlib
import os
import queue
import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import logs
import msgspec
from decade import decade
from report import Row, taken_s
from tinydb import TinyDB
from watch import cost_s

from hamstretch import __version__
from hamstretch.clips import load_figure
from hamstretch.core.facts import facts_from
from hamstretch.core.gates import before
from hamstretch.core.record_terms import CheckIn, Moment
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.settings import Settings
from hamstretch.core.standing import standing_lock
from hamstretch.core.today import today_view
from hamstretch.keeping import open_log
from hamstretch.resources import load_catalog, load_wording
from hamstretch.services.clock import SystemClock
from hamstretch.storage.backups import Backups
from hamstretch.storage.log import LogFile
from hamstretch.storage.unsaved import Unsaved
from hamstretch.storage.writer import LogWriter

MANY = 10_000
PLAIN, STOCK = "plain write and fsync", "stock TinyDB"
TURNS = 300
"""Turns of the event loop after which nothing is left to do."""
BACKED_UP_S = 0.4
"""Long enough for the backup that follows a save."""


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


def _new(seed: int) -> SessionRecord:
    return logs.session(_now(), random.Random(seed))  # noqa: S311 - a repeatable user


def _median(times: int, act: Callable[[int], object]) -> float:
    return statistics.median(taken_s(lambda n=n: act(n)) for n in range(times))


def saving(folder: Path) -> Iterator[Row]:
    """Time of putting one finished session on the disk; the first save of a run also reads for TinyDB."""
    for sessions in (0, 1000, MANY):
        places = logs.world(folder / str(sessions), sessions)
        log = LogFile(places.log, __version__)
        first = taken_s(lambda log=log: log.add(_new(-1)))
        ours = _median(5, lambda n, log=log: log.add(_new(n)))
        data = places.log.read_bytes()
        plain = _median(5, lambda _, d=data, f=folder / "plain": _plain(f, d))
        goal = "≤ 4, ≤ 20 ms blocked" if sessions == MANY else "≤ 4"
        yield Row(f"save into {sessions:,}", ours * 1000, "ms", goal, PLAIN, plain * 1000)
        yield Row(f"save into {sessions:,}, first of a run", first * 1000, "ms", goal, PLAIN, plain * 1000)
        stock = _stock(folder / f"stock-{sessions}.json", data)
        yield Row(f"save into {sessions:,}", ours * 1000, "ms", "≤ 0.125", STOCK, stock * 1000)
        log.close()
        ready = LogFile(places.log, __version__)
        ready.prepare()  # as the window has it done once it is shown
        first = taken_s(lambda log=ready: log.add(_new(77)))
        yield Row(f"save into {sessions:,}, first, made ready", first * 1000, "ms", goal, PLAIN, plain * 1000)
        ready.close()


def blocked(folder: Path) -> Iterator[Row]:
    """The longest that the window's thread stands still while an entry is saved behind its back."""
    places = logs.world(folder, MANY)
    log, backups = LogFile(places.log, __version__), Backups(places.backups)
    writer = LogWriter(
        log, Unsaved(places.unsaved, __version__), lambda log: backups.saved(log.path, log.entries(), _now())
    )
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    writer.listen(told.put)
    first = _stall(writer, told, 100)
    worst = max(_stall(writer, told, n) for n in range(101, 106))
    writer.close()
    yield Row(f"window blocked by a save into {MANY:,}, first of a run", first * 1000, "ms", "≤ 20")
    yield Row(f"window blocked by a save into {MANY:,}, worst of 5", worst * 1000, "ms", "≤ 20")


def taking(folder: Path) -> Iterator[Row]:
    """The longest that the window's thread stands still while another log is looked at, added, put back."""
    clock = SystemClock()
    other = logs.world(folder / "other", MANY).log
    keeping = open_log(logs.world(folder / "ours", 100), clock)
    archive = keeping.archive

    def put_back(told: Callable[[object], None]) -> None:
        archive.restore(archive.backups()[-1].name, told)

    steps: dict[str, Callable[[Callable[[object], None]], None]] = {
        "look at": lambda told: archive.look(other, told),
        "add": lambda told: archive.merge(other, told),
        "back up": archive.back_up,
        "put back": put_back,
    }
    for name, act in steps.items():
        worst, whole = _stood_still(act)
        yield Row(f"window blocked: {name} {MANY:,}", worst * 1000, "ms", "≤ 50")
        yield Row(f"the whole: {name} {MANY:,}", whole * 1000, "ms", "")
    keeping.writer.close()


def _stood_still(act: Callable[[Callable[[object], None]], None]) -> tuple[float, float]:
    """Do something beside the window; return the longest delay of a thread that wakes at 0.5 ms, and all."""
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    start = last = time.perf_counter()
    act(told.put)
    worst = 0.0
    while told.empty():
        time.sleep(0.0005)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
    return worst, last - start


def _stall(writer: LogWriter, told: queue.SimpleQueue[object], seed: int) -> float:
    """Add an entry, and until it is backed up see how late a thread wakes that sleeps for 0.5 ms."""
    entry = _new(seed)
    start = last = time.perf_counter()
    writer.add(entry)
    worst = 0.0
    while told.empty() or last - start < BACKED_UP_S:
        time.sleep(0.0005)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
    told.get()
    return worst


def _plain(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _stock(path: Path, data: bytes) -> float:
    path.write_bytes(data)
    with contextlib.closing(TinyDB(path)) as database:
        documents = database.table("entries")
        return _median(3, lambda n: documents.insert(msgspec.to_builtins(_new(n))))


def acting(_folder: Path) -> Iterator[Row]:
    """What the rules take to read a long log: the first time, and after one more entry."""
    catalog, settings, now = load_catalog(), Settings(agreed=True), SystemClock().now()
    kept = [decade(now)]

    def grow(n: int) -> tuple[Entry, ...]:
        kept.append((*kept[-1], _new(n)))
        return kept[-1]

    def today() -> object:
        return today_view(kept[-1], settings, catalog, now)

    check_in = CheckIn(moment=Moment.BEFORE, nrs=2)

    def gates() -> None:
        standing_lock(kept[-1], now)
        before(facts_from(kept[-1], check_in, catalog.safety, now, settings))

    first, gated = taken_s(today), taken_s(gates)
    again = _median(5, lambda _: today())
    longer = statistics.median((grow(n), taken_s(today))[1] for n in range(5))
    stricter = statistics.median((grow(n), taken_s(gates))[1] for n in range(5, 10))
    yield Row(f"Today's rules on {MANY:,}, first", first * 1000, "ms", "in the start")
    yield Row(f"Today's rules on {MANY:,}, after a session", longer * 1000, "ms", "≤ 50")
    yield Row(f"Today's rules on {MANY:,}, again", again * 1000, "ms", "≤ 50")
    yield Row(f"check-in's gates on {MANY:,}, first", gated * 1000, "ms", "≤ 50")
    yield Row(f"check-in's gates on {MANY:,}, after a session", stricter * 1000, "ms", "≤ 50")


def content(_folder: Path) -> Iterator[Row]:
    """Reading the catalog, the wording and one figure."""
    for what, load in (
        ("catalog", load_catalog),
        ("wording", load_wording),
        ("clip of a figure", lambda: load_figure("SU2")),
    ):
        load()
        yield Row(f"read the {what}", _median(9, lambda _, load=load: load()) * 1000, "ms", "in the start")


def progress(folder: Path) -> Iterator[Row]:
    """Opening Progress on a long log once its charts' library is there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - only this bench opens a window in here
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    imports = taken_s(lambda: __import__("hamstretch.widgets.chart_plot"))
    from hamstretch.app import App  # noqa: PLC0415 - the same
    from hamstretch.services.ticker import ManualTicker  # noqa: PLC0415 - the same

    qt = QApplication.instance() or QApplication([])
    app = App(qt, logs.lay(folder, decade(_now())), SystemClock(), ManualTicker())
    app.window.resize(1280, 800)
    app.open()

    def turns(act: Callable[[], object]) -> list[float]:
        """Act, then run the event loop until all charts stand; return what each turn cost the processor.

        Nothing in a turn waits, so that on a busy machine this is nearer the truth than the clock.
        """
        taken = [cost_s(act)]
        return [*taken, *(cost_s(QCoreApplication.processEvents) for _ in range(TURNS))]

    begun = cost_s(lambda: app.window.show_page("progress"))
    screen = app.window.page("progress")
    while not screen.headline.text():
        begun += cost_s(QCoreApplication.processEvents)
    opened = [begun, *turns(lambda: None)]
    app.window.show_page("today")
    QCoreApplication.processEvents()
    again = turns(lambda: app.window.show_page("progress"))
    yield Row("imports of Progress", imports * 1000, "ms", "")
    yield Row(f"open Progress on {MANY:,}, words there", sum(opened[:2]) * 1000, "ms", "≤ 300")
    yield Row(f"open Progress on {MANY:,}, all charts there", sum(opened) * 1000, "ms", "")
    yield Row(f"open Progress on {MANY:,} again, longest turn", max(again) * 1000, "ms", "≤ 50")
    for span, button in screen.spans.items():
        took = [turns(button.click), turns(screen.spans["plan"].click), turns(button.click)][-1]
        yield Row(f"range {span}, longest turn", max(took) * 1000, "ms", "≤ 50")
        yield Row(f"range {span}, all charts there", sum(took) * 1000, "ms", "")
    chart = screen.sections[0].chart
    zoomed = turns(lambda: chart.keyPressEvent(_plus()))
    yield Row("zoom, longest turn", max(zoomed) * 1000, "ms", "≤ 50")
    yield Row("slide, longest turn", max(turns(lambda: chart.slid.emit(9.0))) * 1000, "ms", "≤ 50")
    app.window.close()
    del qt


def _plus() -> object:
    """Return the key that zooms in."""
    from PySide6.QtCore import QEvent, Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415 - the same

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier)
