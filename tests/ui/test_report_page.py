import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch import __version__
from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import ReportError
from hamstretch.core.exchange import LogHead
from hamstretch.core.long_work import Step
from hamstretch.core.progress import Span
from hamstretch.core.records import Entry
from hamstretch.core.report import ON_ONE_PAGE, Asked, Field
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording, say
from hamstretch.export import Source
from hamstretch.ui.aside import Aside
from hamstretch.ui.report_page import Paper, ReportPage
from tests.fakes import light, make_model, uuid
from tests.patience import PATIENCE_MS, PATIENCE_S
from tests.story import BEGIN, END, six_weeks

Open = Callable[..., ReportPage]


class Told:
    """Reports that only remember what they were asked for."""

    def __init__(self) -> None:
        self.previews: list[tuple[Asked, str, int]] = []
        self.saves: list[tuple[str, Asked, str, Path]] = []
        self.threads: set[int] = set()
        self.fault = ""

    def preview(self, asked: Asked, paper: str, width: int) -> QImage:
        self.threads.add(threading.get_ident())
        self.previews.append((asked, paper, width))
        if self.fault:
            raise ReportError(say(self.fault, start="a", end="b"))
        return QImage(100, 141, QImage.Format.Format_RGB32)

    def save(self, kind: str, asked: Asked, paper: str, out: Path, step: Step) -> tuple[Path, ...]:
        del step
        self.saves.append((kind, asked, paper, out))
        if self.fault:
            raise ReportError(say(self.fault, start="a", end="b"))
        return (out,)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, catalog: Catalog, wording: Wording, told: Told) -> Open:
    theme = light(qapp)

    def made(reports: object = told, log: tuple[Entry, ...] = six_weeks()) -> ReportPage:
        model, _, _ = make_model(catalog, wording, log, END)
        page = ReportPage(model, theme, lambda: reports)
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        wait(qtbot, page)
        return page

    yield made
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents()


def six_weeks_of(catalog: Catalog, wording: Wording) -> Source:
    return Source(
        written=six_weeks(),
        head=LogHead(app=__version__, created=BEGIN, uuid=uuid(1)),
        settings=Settings(),
        catalog=catalog,
        wording=wording,
        now=END,
    )


class Held:
    """Real reports that wait after so many steps until they may go on."""

    def __init__(self, source: Source, after: int) -> None:
        self._source, self._left = source, after
        self.waits, self.go = threading.Event(), threading.Event()

    def preview(self, asked: Asked, paper: Paper, width: int) -> QImage:
        return self._source.preview(asked, paper, width)

    def save(self, kind: str, asked: Asked, paper: Paper, out: Path, step: Step) -> tuple[Path, ...]:
        def held(done: int, of: int) -> None:
            step(done, of)
            self._left -= 1
            if self._left == 0:
                self.waits.set()
                self.go.wait(PATIENCE_S)

        return self._source.save(kind, asked, paper, out, held)


def wait(qtbot: QtBot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: not page._look.busy and not page._work.busy, timeout=PATIENCE_MS)


def test_it_begins_with_the_plan_every_field_but_the_table_and_no_name(opened: Open, told: Told) -> None:
    page = opened()
    assert page.asked == Asked(start=BEGIN.date(), end=END.date(), fields=frozenset(ON_ONE_PAGE))
    assert page.sheet.page is not None
    assert told.threads.isdisjoint({threading.get_ident()})


def test_every_choice_is_seen_in_the_preview(opened: Open, told: Told, qtbot: QtBot) -> None:
    page = opened()
    page.fields[Field.NOTES].setChecked(False)
    page.paper.setCurrentIndex(page.paper.findData("letter"))
    page.name.setText(" Robin ")
    page.name.editingFinished.emit()
    page.range.buttons[Span.FOUR_WEEKS].click()
    wait(qtbot, page)
    asked = page.asked
    assert (asked, "letter") in [(a, p) for a, p, _ in told.previews]
    assert (asked.name, Field.NOTES in asked.fields, (asked.end - asked.start).days) == ("Robin", False, 27)


def test_two_days_of_ones_own(opened: Open, told: Told, qtbot: QtBot) -> None:
    page = opened()
    page.range.buttons[Span.CUSTOM].click()
    page.range.chosen.emit(date(2026, 1, 10), date(2026, 1, 20))
    wait(qtbot, page)
    assert (date(2026, 1, 10), date(2026, 1, 20)) in {(a.start, a.end) for a, _, _ in told.previews}


def test_what_cannot_be_shown_is_said_in_its_place(opened: Open, told: Told) -> None:
    told.fault = "report.empty"
    page = opened()
    assert page.sheet.page is None
    assert "nothing in the log" in page.sheet.accessibleDescription()


def test_with_nothing_chosen_nothing_can_be_saved(opened: Open) -> None:
    page = opened()
    for tick in page.fields.values():
        tick.setChecked(False)
    assert not page.save_button.isEnabled()
    assert "at least one field" in page.sheet.accessibleDescription()


def test_other_kinds_offer_what_they_can_use(opened: Open) -> None:
    page = opened()
    for kind, choices, sheet in (
        ("csv", True, False),
        ("json", False, False),
        ("ics", False, False),
        ("pdf", True, True),
    ):
        page.kind.setCurrentIndex(page.kind.findData(kind))
        assert page.fields[Field.PAIN].isVisible() is choices
        assert page.sheet.isVisible() is sheet


def test_saving_says_where_the_file_is_or_what_went_wrong(
    opened: Open, told: Told, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened()
    page.save(tmp_path / "page.pdf")
    assert not page.save_button.isEnabled()
    wait(qtbot, page)
    assert str(tmp_path / "page.pdf") in page.told.text()
    told.fault = "report.empty"
    page.save(tmp_path / "other.pdf")
    wait(qtbot, page)
    assert "nothing in the log" in page.told.text()
    assert page.save_button.isEnabled()


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("pdf", {"mine.pdf"}),
        ("csv", {"mine-sessions.csv", "mine-exercises.csv", "mine-measures.csv"}),
        ("fhir", {"mine.fhir.json"}),
        ("json", {"mine.json"}),
        ("ics", {"mine.ics"}),
    ],
)
def test_each_kind_is_really_made(
    kind: str, names: set[str], opened: Open, qtbot: QtBot, tmp_path: Path, catalog: Catalog, wording: Wording
) -> None:
    page = opened(six_weeks_of(catalog, wording))
    assert page.sheet.page is not None
    page.kind.setCurrentIndex(page.kind.findData(kind))
    page.save(tmp_path / f"mine.{'fhir.json' if kind == 'fhir' else kind}")
    wait(qtbot, page)
    assert {f.name for f in tmp_path.iterdir()} == names
    assert all(name in page.told.text() for name in names)


LONG = pytest.mark.parametrize(
    ("kind", "end", "after"), [("csv", "csv", 5), ("fhir", "fhir.json", 5), ("pdf", "pdf", 1)]
)


@LONG
def test_a_file_in_the_making_says_how_far_it_is_and_stops_with_nothing_written(
    kind: str,
    end: str,
    after: int,
    opened: Open,
    qtbot: QtBot,
    tmp_path: Path,
    catalog: Catalog,
    wording: Wording,
) -> None:
    held = Held(six_weeks_of(catalog, wording), after)
    page = opened(held)
    page.kind.setCurrentIndex(page.kind.findData(kind))
    page.fields[Field.SESSIONS].setChecked(True)
    wait(qtbot, page)
    where = tmp_path / f"mine.{end}"
    where.write_bytes(b"before")
    page.save_button.setFocus()
    page.save(where)
    assert page.cancel.hasFocus()
    assert held.waits.wait(PATIENCE_S)
    qtbot.waitUntil(lambda: f"{after - 1} of " in page.told.text(), timeout=PATIENCE_MS)
    page.cancel.click()
    held.go.set()
    wait(qtbot, page)
    assert "No file was written" in page.told.text()
    assert page.cancel.isHidden()
    assert page.save_button.hasFocus()
    assert {f.name: f.read_bytes() for f in tmp_path.iterdir()} == {where.name: b"before"}


def test_a_save_that_was_stopped_can_be_begun_again(
    opened: Open, qtbot: QtBot, tmp_path: Path, catalog: Catalog, wording: Wording
) -> None:
    held = Held(six_weeks_of(catalog, wording), 1)
    page = opened(held)
    page.kind.setCurrentIndex(page.kind.findData("fhir"))
    page.save(tmp_path / "mine.fhir.json")
    assert held.waits.wait(PATIENCE_S)
    page.cancel.click()
    page.fields[Field.NOTES].setChecked(False)
    assert not page.save_button.isEnabled(), "one file at a time"
    held.go.set()
    wait(qtbot, page)
    page.save(tmp_path / "mine.fhir.json")
    wait(qtbot, page)
    assert [f.name for f in tmp_path.iterdir()] == ["mine.fhir.json"]
    assert "mine.fhir.json" in page.told.text()


def test_what_was_asked_before_never_comes_after(qtbot: QtBot, qapp: QApplication) -> None:
    del qapp
    gate, heard = threading.Event(), []
    holder = QObject()
    work = Aside(holder)
    work.done.connect(heard.append)

    def slow() -> str:
        gate.wait(PATIENCE_S)
        return "old"

    work.ask(slow)
    work.ask(lambda: "new")
    qtbot.waitUntil(lambda: heard == ["new"], timeout=PATIENCE_MS)
    gate.set()
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()
    assert heard == ["new"]
