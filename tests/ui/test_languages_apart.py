"""What no walk through the window comes to, in a language: reminders, tray, report, history, the log."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import Phase
from hamstretch.core.catalog import Catalog
from hamstretch.core.dose import LAST_PHASE, rung
from hamstretch.core.pain import Limits
from hamstretch.core.prescribe import Pace, prescribe
from hamstretch.core.records import SessionRecord
from hamstretch.core.session import begin
from hamstretch.core.wording import say
from hamstretch.resources import languages, load_catalog, load_language, load_theme, load_wording
from hamstretch.ui.break_line import BreakLine
from hamstretch.ui.break_menu import BreakMenu
from hamstretch.ui.break_prompt import BreakPrompt
from hamstretch.ui.found import FoundPage
from hamstretch.ui.history import History
from hamstretch.ui.keeper import Keeper
from hamstretch.ui.language import speak
from hamstretch.ui.leave_page import LeavePage
from hamstretch.ui.log_care import RestorePage
from hamstretch.ui.merge_page import MergePage
from hamstretch.ui.model import Model
from hamstretch.ui.pause_until import PauseUntilWindow
from hamstretch.ui.recover_page import RecoverPage
from hamstretch.ui.report_page import ReportPage
from hamstretch.ui.status_window import StatusWindow
from hamstretch.ui.terms import phase_word
from hamstretch.widgets.theme import Theme, apply, decode_theme
from tests.fakes import make_model
from tests.material import opening
from tests.moments import NOW, Drawn, moment
from tests.pseudo import OPEN, Pseudo
from tests.story import END, six_weeks
from tests.ui.test_languages import WORD, cut_off, english, kept_english
from tests.ui.test_log_pages import BACKUPS, Shelf

pytestmark = pytest.mark.usefixtures("english_after")
Make = Callable[[Model, Theme], QWidget]
NAMES = {"A4", "US Letter", "PDF", "CSV", "FHIR R4", "JSON", "iCalendar"}


def _prompt(model: Model, theme: Theme, phase: Phase, *, why: bool = False, **changed: object) -> QWidget:
    card = BreakPrompt(theme, model.say, Drawn(lambda *_: None))
    card.show_view(moment(phase, **changed))
    if why:
        card._ask_why()
    return card


def _small(model: Model, theme: Theme) -> QWidget:
    return _prompt(model, theme, Phase.PROMPT)


def _large(model: Model, theme: Theme) -> QWidget:
    return _prompt(model, theme, Phase.GROWN, kind=BreakKind.SESSION)


def _why(model: Model, theme: Theme) -> QWidget:
    return _prompt(model, theme, Phase.GROWN, why=True)


def _out(model: Model, theme: Theme) -> QWidget:
    return _prompt(model, theme, Phase.OUT)


def _status(model: Model, theme: Theme) -> QWidget:
    menu = BreakMenu(model.say)
    window = StatusWindow(theme, model.say, menu)
    menu.setParent(window, menu.windowFlags())
    window.show_view(moment())
    return window


def _line(model: Model, theme: Theme) -> QWidget:
    line = BreakLine(theme, model.say, offer=True)
    line.show_view(moment())
    return line


def _until(_model: Model, theme: Theme) -> QWidget:
    return PauseUntilWindow(theme, NOW.date())


def _found(model: Model, theme: Theme) -> QWidget:
    plan = prescribe(model.catalog, model.catalog.routines["desk-routine"], rung(1), Limits(), Pace())
    return FoundPage(model, theme, begin(plan, opening())[0], old=False)


def _merge(model: Model, theme: Theme) -> QWidget:
    keeper = Keeper(model, Shelf())
    return MergePage(model, theme, keeper, keeper.copies()[0], found=True)


def _restore(model: Model, theme: Theme) -> QWidget:
    return RestorePage(model, theme, Keeper(model, Shelf()), BACKUPS[0])


def _leave(model: Model, theme: Theme) -> QWidget:
    return LeavePage(model, theme)


def _recover(model: Model, theme: Theme) -> QWidget:
    return RecoverPage(model.wording, theme, OPEN, (say("recover.damaged", file="log.json"),), BACKUPS)


def _report(model: Model, theme: Theme) -> QWidget:
    page = ReportPage(model, theme, lambda: None)
    page.kind.setCurrentIndex(1)  # nothing to preview
    return page


def _history(model: Model, theme: Theme) -> QWidget:
    return History(model, theme)


def _entry(model: Model, theme: Theme) -> QWidget:
    history = History(model, theme)
    history.show_entry(next(e.id for e in six_weeks() if isinstance(e, SessionRecord) and e.note))
    return history


MAKERS = [_small, _large, _why, _out, _status, _line, _until, _found, _merge, _restore, _leave, _recover]
MAKERS += [_report, _history, _entry]


@pytest.fixture(params=["de", "ar"])
def model(request: pytest.FixtureRequest, qapp: QApplication) -> Model:
    language = Pseudo(request.param)
    speak(qapp, language)
    return make_model(load_catalog(language=language), load_wording(language), six_weeks(), END)[0]


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("make", MAKERS)
def test_every_text_is_translated_and_none_is_cut_off(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog, model: Model, make: Make, percent: int
) -> None:
    page = make(model, apply(qapp, decode_theme(load_theme("light")), percent))
    qtbot.addWidget(page)
    if not page.isVisible():
        page.resize(800, 600)
        page.show()
    for _ in range(4):
        QCoreApplication.processEvents()
    mine = {e.note for e in six_weeks() if isinstance(e, SessionRecord)} | NAMES
    kept = kept_english(catalog) | mine
    days = [QLocale().dayName(n) for n in range(1, 8)]  # a date is the locale's
    found = [t for t in english(page, kept) if not t.startswith(("/", "log.", *days))]
    assert found == []
    assert cut_off(page) == []


def test_every_item_of_the_tray_menu_is_translated(qtbot: QtBot, model: Model) -> None:
    menu = BreakMenu(model.say)
    qtbot.addWidget(menu)
    for view in (moment(), moment(Phase.PROMPT), moment(Phase.OUT), moment(Phase.PLAYING)):
        menu.show_view(view)
        menu.aboutToShow.emit()
        left = [a.text() for a in actions(menu) if WORD.search(a.text()) and OPEN not in a.text()]
        assert left == []


@pytest.mark.parametrize("locale", [each.locale for each in languages()])
def test_a_phase_of_the_plan_has_one_name_on_the_screen_and_in_print(qapp: QApplication, locale: str) -> None:
    language = load_language(locale)
    speak(qapp, language)
    wording = load_wording(language)
    phases = range(1, LAST_PHASE + 1)
    assert [phase_word(n) for n in phases] == [wording(say(f"report.phase.{n}")) for n in phases]


def actions(menu: QMenu) -> Iterator[QAction]:
    """Every item that is shown, those of submenus too."""
    for action in menu.actions():
        if action.isVisible() and not action.isSeparator():
            yield action
        if isinstance(inner := action.menu(), QMenu):
            yield from actions(inner)
