"""What every screen of words must hold: no control without a name, no word cut off at 150 % on 800 x 600."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.records import SessionRecord
from hamstretch.core.settings import Settings
from hamstretch.resources import load_catalog, load_theme, load_wording
from hamstretch.ui.history import History
from hamstretch.ui.learn import Learn
from hamstretch.ui.library import Library
from hamstretch.ui.report_page import ReportPage
from hamstretch.ui.settings import SettingsPage
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.theme import Theme, apply, decode_theme
from tests.fakes import grown, make_figures, make_model
from tests.story import END, six_weeks


def nameless(screen: QWidget) -> list[str]:
    """Every control that takes the focus and says nothing to a screen reader."""
    found = []
    for widget in screen.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QAbstractScrollArea)
        reached = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if inside or not reached or not widget.isVisibleTo(screen):
            continue
        words = getattr(widget, "text", str)()
        if not (widget.accessibleName() or words):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def clipped(screen: QWidget) -> list[str]:
    """Every visible text that has less room than it needs."""
    found = []
    for label in screen.findChildren(QLabel):
        if label.isVisibleTo(screen) and label.text():
            needs = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if label.height() < needs or label.width() < label.minimumSizeHint().width():
                found.append(f"{label.text()[:40]}: {label.size()} needs {needs}")
    buttons = [b for b in screen.findChildren(Button) if b.isVisibleTo(screen)]
    ticks = [t for t in screen.findChildren(Tick) if t.isVisibleTo(screen)]
    found += [b.text() for b in buttons if b.width() < b.sizeHint().width()]
    found += [t.text() for t in ticks if t.height() < t.heightForWidth(t.width())]
    return found


def _library(catalog: Catalog, theme: Theme) -> QWidget:
    library = Library(catalog, theme, make_figures())
    grown(library)
    return library


def _exercise(catalog: Catalog, theme: Theme) -> QWidget:
    library = Library(catalog, theme, make_figures())
    library.show_item("ST5")
    return library


def _learn(catalog: Catalog, theme: Theme) -> QWidget:
    return Learn(catalog, theme, make_figures())


def _topic(catalog: Catalog, theme: Theme) -> QWidget:
    learn = Learn(catalog, theme, make_figures())
    learn.show_entry(max(catalog.topics.values(), key=lambda t: len(t.entries)).id)
    grown(learn)
    return learn


def _self_test(catalog: Catalog, theme: Theme) -> QWidget:
    learn = Learn(catalog, theme, make_figures())
    learn.show_entry("TE3")
    grown(learn)
    return learn


def _settings(_catalog: Catalog, theme: Theme) -> QWidget:
    page = SettingsPage(Settings(), load_wording(), theme)
    page.finish()
    return page


def _history(catalog: Catalog, theme: Theme) -> QWidget:
    return History(make_model(catalog, load_wording(), six_weeks(), END)[0], theme)


def _entry(catalog: Catalog, theme: Theme) -> QWidget:
    history = History(make_model(catalog, load_wording(), six_weeks(), END)[0], theme)
    history.show_entry(next(e.id for e in six_weeks() if isinstance(e, SessionRecord) and e.note))
    return history


def _report(catalog: Catalog, theme: Theme) -> QWidget:
    page = ReportPage(make_model(catalog, load_wording(), six_weeks(), END)[0], theme, lambda: None)
    page.kind.setCurrentIndex(1)  # nothing to preview
    return page


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


PAGES = [_library, _exercise, _learn, _topic, _self_test, _settings, _history, _entry, _report]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("make", PAGES)
def test_every_word_fits_and_every_control_has_a_name(
    qtbot: QtBot,
    qapp: QApplication,
    catalog: Catalog,
    make: Callable[[Catalog, Theme], QWidget],
    percent: int,
) -> None:
    screen = make(catalog, apply(qapp, decode_theme(load_theme("light")), percent))
    qtbot.addWidget(screen)
    screen.resize(736, 600)
    screen.show()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert clipped(screen) == []
    assert nameless(screen) == []
