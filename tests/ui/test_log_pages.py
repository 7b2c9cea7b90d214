"""The pages about the log hold at any text size: no word is cut off, no control is nameless."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.going_back import WentBack
from hamstretch.core.merge import Merge, merge
from hamstretch.core.rotation import Backup
from hamstretch.core.wording import Say, Wording, say
from hamstretch.resources import load_theme
from hamstretch.ui.keeper import Keeper
from hamstretch.ui.leave_page import LeavePage
from hamstretch.ui.log_care import BackupList, RestorePage
from hamstretch.ui.merge_page import MergePage
from hamstretch.ui.model import Model
from hamstretch.ui.recover_page import RecoverPage
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme, apply, decode_theme
from tests.entries import OLD, session
from tests.fakes import MONDAY, make_model
from tests.ui.test_readable import clipped, nameless

BACKUPS = tuple(
    Backup(taken=MONDAY - timedelta(days=n), sessions=41 - n, last=MONDAY.date(), why="replaced")
    for n in range(9)
)


class Shelf:
    """An archive that answers at once; `fault` is what it answers instead."""

    def __init__(self, fault: Say | None = None) -> None:
        self.fault = fault
        self.asked: list[object] = []

    def backups(self) -> Sequence[Backup]:
        return BACKUPS

    def copies(self) -> Sequence[Path]:
        return (Path("/home/anna/log.sync-conflict-20260312-183000-ABCDEFG.json"),)

    def back_up(self, told: Callable[[Backup | Say], None]) -> None:
        told(self.fault or BACKUPS[0])

    def restore(self, name: str, told: Callable[[WentBack | Say], None]) -> None:
        self.asked.append(name)
        told(self.fault or WentBack("log-20260105T180000Z-42-20260105-replaced.json"))

    def look(self, _file: Path, told: Callable[[Merge | Say], None]) -> None:
        told(self.fault or merge((session(1),), (*OLD, session(1), session(2))))

    def merge(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        self.asked.append(file)
        self.look(file, told)


def _list(model: Model, theme: Theme, keeper: Keeper) -> QWidget:
    return BackupList(model, theme, keeper)


def _restore(model: Model, theme: Theme, keeper: Keeper) -> QWidget:
    return RestorePage(model, theme, keeper, BACKUPS[0])


def _merge(model: Model, theme: Theme, keeper: Keeper) -> QWidget:
    return MergePage(model, theme, keeper, keeper.copies()[0], found=True)


def _leave(model: Model, theme: Theme, _keeper: Keeper) -> QWidget:
    return LeavePage(model, theme)


def _recover(model: Model, theme: Theme, _keeper: Keeper) -> QWidget:
    why = say("recover.damaged", file="/home/anna/log.json")
    return RecoverPage(model.wording, theme, "Your log is damaged", (why,), BACKUPS)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("make", [_list, _restore, _merge, _leave, _recover])
def test_every_word_fits_and_every_control_has_a_name(
    qtbot: QtBot,
    qapp: QApplication,
    catalog: Catalog,
    wording: Wording,
    make: Callable[[Model, Theme, Keeper], QWidget],
    percent: int,
) -> None:
    model, log, _ = make_model(catalog, wording, (session(1),))
    log.full = True
    model.add(session(2))
    theme = apply(qapp, decode_theme(load_theme("light")), percent)
    keeper = Keeper(model, Shelf())
    page = make(model, theme, keeper)
    qtbot.addWidget(page)
    page.resize(736, 600)
    page.show()
    for _ in range(4):
        QCoreApplication.processEvents()
    assert clipped(page) == []
    assert nameless(page) == []
    assert page.accessibleName()
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("page", [_restore, _merge])
def test_what_fails_is_said_on_the_page_and_nothing_is_done_unasked(
    qtbot: QtBot,
    qapp: QApplication,
    catalog: Catalog,
    wording: Wording,
    page: Callable[[Model, Theme, Keeper], QWidget],
) -> None:
    model, _, _ = make_model(catalog, wording, (session(1),))
    theme = apply(qapp, decode_theme(load_theme("light")), 100)
    shelf = Shelf(say("storage.archive_failed", reason="OSError"))
    shown = page(model, theme, Keeper(model, shelf))
    qtbot.addWidget(shown)
    assert shelf.asked == []
    act = next((b for b in shown.findChildren(Button) if b.text() == "Restore it"), None)
    if act is not None:
        act.click()
    labels = " ".join(w.text() for w in shown.body.parentWidget().findChildren(QWidget) if hasattr(w, "text"))
    assert "did not work (OSError)" in labels
    assert len(shelf.asked) == (act is not None)
