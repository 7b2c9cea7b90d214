"""The whole app in a language: nothing stays English, nothing is cut off, and right to left is mirrored."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import hamstretch.look
import hamstretch.pages
from hamstretch.core.asked import Due
from hamstretch.core.catalog import Catalog
from hamstretch.core.record_terms import CheckIn, Moment, Side, Stamp
from hamstretch.core.records import Ending, Entry, PlanRecord, PlanStep, SessionRecord, Work
from hamstretch.core.session_types import Question
from hamstretch.core.settings import Settings
from hamstretch.i18n.language import Language, Offered
from hamstretch.ui.in_english import InEnglish
from tests.fakes import MONDAY, uuid
from tests.pseudo import OPEN, Pseudo
from tests.stage import Stage

pytestmark = pytest.mark.usefixtures("english_after")
WORD = re.compile(r"[A-Za-z]{3,}")
DARK = 128
PAGES = ("today", "library", "progress", "learn", "settings")
LANGUAGES = tuple(Offered(locale, locale, reviewed=locale != "ar") for locale in ("en", "de", "ar"))


@pytest.fixture(autouse=True)
def pseudo_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(locale: str) -> Language | None:
        return None if locale == "en" else Pseudo(locale)

    monkeypatch.setattr(hamstretch.look, "load_language", load)
    monkeypatch.setattr(hamstretch.look, "languages", lambda: LANGUAGES)
    monkeypatch.setattr(hamstretch.pages, "languages", lambda: LANGUAGES)


def stage(qtbot: QtBot, folder: Path, language: str, percent: int = 100) -> Stage:
    made = Stage(
        qtbot,
        folder,
        entries=four_weeks(),
        settings=Settings(agreed=True, language=language, text_percent=percent),
    )
    made.window.resize(800, 600)
    made.settle()
    return made


def four_weeks() -> list[Entry]:
    """A plan with a session every third day."""
    found: list[Entry] = [
        PlanRecord(id=uuid(1), at=Stamp.of(MONDAY - timedelta(days=28, hours=1)), step=PlanStep.START)
    ]
    for days in range(27, 0, -3):
        at = Stamp.of(MONDAY - timedelta(days=days, minutes=20))
        found.append(
            SessionRecord(
                id=uuid(10 + days),
                at=at,
                ended=at,
                routine="desk-routine",
                planned=True,
                week=1,
                phase=1,
                first_side=Side.LEFT,
                work=(Work(item="ST2", kind="hold", side=Side.LEFT, held_s=120, volume=True),),
                check_ins=(CheckIn(moment=Moment.BEFORE, nrs=4), CheckIn(moment=Moment.AFTER, nrs=3)),
                ending=Ending.COMPLETE,
                app="1",
            )
        )
    return found


def walk(run: Stage) -> Iterator[tuple[str, QWidget]]:
    """Show every page of the rail, the pages behind them, and a session to its end."""
    for id_ in PAGES:
        run.window.show_page(id_)
        run.settle()
        yield id_, run.page
    run.window.page("library").show_item("ST5")
    run.window.show_page("library")
    run.settle()
    yield "exercise", run.page
    for entry in ("stop-signs", "TE1"):
        run.window.page("learn").show_entry(entry)
        run.window.show_page("learn")
        yield entry, run.page
    yield from begun(run)
    run.start("desk-break")
    yield "before", run.page
    run.rate(1)
    if run.app.sessions.current is None:
        yield "ready", run.page
        run.press(Qt.Key.Key_Return)
    yield "player", run.page
    run.press(Qt.Key.Key_Escape)
    yield "ending", run.page
    run.flow.left.emit()
    run.start("desk-routine", pre=2)
    run.press(Qt.Key.Key_P)
    yield "pain", run.page
    run.rate(2)
    run.until(lambda session: session.question is Question.PEAK)
    for name in ("peak", "after"):
        yield name, run.page
        run.rate(2)
    yield "summary", run.page
    run.start("desk-routine")
    run.rate(9)
    yield "stop", run.page


def begun(run: Stage) -> Iterator[tuple[str, QWidget]]:
    """Show the pages that take the whole window, one after the other."""
    pages = {
        "care": run.app.visits.care,
        "screen": run.app.visits.screen,
        "welcome": run.app.visits.first_run,
        "self-test": lambda: run.app.visits.self_test("TE1"),
        "activities": lambda: run.app.visits.ask_function(Due(activities=True)),
        "review": lambda: run.app.visits.ask_function(Due(review_week=4)),
    }
    for name, show in pages.items():
        show()
        run.settle()
        page = run.page.currentWidget() if isinstance(run.page, QStackedWidget) else run.page
        yield name, page
        run.app.visits.left.emit()


def english(page: QWidget, kept: set[str]) -> list[str]:
    """Every visible text that came through no translation."""
    shown = [w for w in page.findChildren(QLabel) + page.findChildren(QAbstractButton) if w.isVisibleTo(page)]
    texts = {w.text() for w in shown} | {w.accessibleName() for w in shown}
    for box in page.findChildren(QComboBox):
        texts |= {box.itemText(i) for i in range(box.count())}
    return sorted(t for t in texts if OPEN not in t and WORD.search(t) and t not in kept)


def kept_english(catalog: Catalog) -> set[str]:
    """What stays as it is on purpose: citations, "English", names of languages, days of the week."""
    whole = (*catalog.items.values(), *catalog.tests.values())
    found = {source for one in whole for source in one.sources}
    found |= {s for topic in catalog.topics.values() for e in topic.entries for s in e.sources}
    days = {QLocale("de").standaloneDayName(day) for day in range(1, 8)}
    return {"English", "hamstretch", *found, *days, *(each.name for each in LANGUAGES)}


def test_no_page_has_a_text_that_cannot_be_translated(qtbot: QtBot, tmp_path: Path, catalog: Catalog) -> None:
    run, kept = stage(qtbot, tmp_path, "de"), kept_english(catalog)
    found = {name: texts for name, page in walk(run) if (texts := english(page, kept))}
    assert found == {}
    run.close()


def cut_off(page: QWidget) -> list[str]:
    """Every visible text with less room than it needs."""
    found = []
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and type(label).__name__ == "Words" and label.text():
            needs = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() < needs or label.width() < label.minimumSizeHint().width():
                found.append(f"{label.text()[:60]}: {label.size()} needs {needs}")
    areas = [a for a in [*page.findChildren(QScrollArea), page] if isinstance(a, QScrollArea)]
    wide = [a for a in areas if a.isVisibleTo(page) and a.widget().width() > a.viewport().width()]
    found += [f"{type(a).__name__} asks for {a.widget().width()} of {a.viewport().width()}" for a in wide]
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
    narrow = [b for b in buttons if b.width() < b.minimumSizeHint().width()]
    return found + [f"{b.text()}: {b.width()} of {b.minimumSizeHint().width()}" for b in narrow]


@pytest.mark.parametrize(("language", "percent"), [("de", 100), ("de", 150), ("ar", 150)])
def test_texts_four_parts_in_ten_longer_are_not_cut_off(
    qtbot: QtBot, tmp_path: Path, language: str, percent: int
) -> None:
    run = stage(qtbot, tmp_path, language, percent)
    found = {}
    for name, page in walk(run):
        run.settle()
        run.settle()
        if texts := cut_off(page):
            found[name] = texts
    assert found == {}
    run.close()


def test_a_language_chosen_in_settings_is_spoken_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    run = stage(qtbot, tmp_path, "en")
    run.window.show_page("settings")
    run.settle()
    box = run.page.findChild(QComboBox, "language")
    assert [box.itemText(i) for i in range(box.count())] == ["As the system", "en", "de", "ar"]
    assert "not yet reviewed by a native speaker: ar." in run.text()
    box.setFocus()
    box.setCurrentIndex(2)
    run.settle()
    assert OPEN in run.text()
    assert OPEN in run.window.windowTitle()
    assert QLocale().language() is QLocale.Language.German
    assert run.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert run.window.focusWidget().objectName() == "language"
    run.page.findChild(QComboBox, "language").setCurrentIndex(1)
    run.settle()
    assert OPEN not in run.text()
    run.close()


def test_right_to_left_turns_the_window_around_and_not_the_body(qtbot: QtBot, tmp_path: Path) -> None:
    run = stage(qtbot, tmp_path, "ar")
    run.window.resize(1000, 700)
    run.settle()
    rail = run.window.rail
    assert rail.mapTo(run.window, QPoint(0, 0)).x() > run.window.width() / 2
    run.window.page("library").show_item("ST1")
    run.window.show_page("library")
    run.settle()
    sides = [b for b in run.page.findChildren(QAbstractButton) if "šídé" in b.accessibleName()]
    left, right = (b.mapTo(run.window, QPoint(0, 0)).x() for b in sides[::-1])
    assert {"léft" in sides[1].accessibleName(), left < right} == {True}
    picture = rail.findChildren(QAbstractButton)[0].grab().toImage()
    columns, lines = range(picture.width()), range(picture.height())
    drawn = [x for x in columns if any(picture.pixelColor(x, y).lightness() < DARK for y in lines)]
    assert max(drawn) > picture.width() - 24, "the icon stands where reading begins"
    run.close()


def test_safety_texts_have_their_english_behind_one_button(qtbot: QtBot, tmp_path: Path) -> None:
    run = stage(qtbot, tmp_path, "de")
    names = []
    for name, page in walk(run):
        for beside in page.findChildren(InEnglish):
            names.append(name)
            assert not beside.text.isVisibleTo(page)
            beside.button.click()
            assert beside.text.isVisibleTo(page)
            assert WORD.search(beside.text.text())
            assert OPEN not in beside.text.text()
            beside.button.click()
    assert names == ["screen", "before", "stop"]
    run.close()


def test_english_has_no_english_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    run = stage(qtbot, tmp_path, "en")
    run.start("desk-routine", pre=9)
    assert run.page.findChildren(InEnglish) == []
    run.close()
