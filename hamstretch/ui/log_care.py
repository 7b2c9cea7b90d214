"""The log as a whole: its backups, putting one back, and taking in another log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hamstretch.core.going_back import WentBack, in_force
from hamstretch.core.log_words import held, holds, restored
from hamstretch.core.rotation import Backup
from hamstretch.core.wording import Say, say
from hamstretch.ui.aside import Aside
from hamstretch.ui.keeper import Keeper, short
from hamstretch.ui.language import day
from hamstretch.ui.merge_page import MergePage
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme

FIRST = 6
"""Backups listed before the rest is asked for."""


class LogCare(QStackedWidget):
    """The list, and the page of what was chosen in it; `left()` goes back to where it was opened."""

    left = Signal()

    def __init__(self, model: Model, theme: Theme, keeper: Keeper) -> None:
        super().__init__()
        self._model, self._theme, self._keeper = model, theme, keeper
        self.list = BackupList(model, theme, keeper)
        self.list.left.connect(self.left)
        self.list.restoreAsked.connect(self._confirm)
        self.list.fileChosen.connect(self._look)
        self.addWidget(self.list)

    @Slot(object)
    def _confirm(self, backup: Backup) -> None:
        page = RestorePage(self._model, self._theme, self._keeper, backup)
        page.left.connect(self._back)
        self._show(page)

    @Slot(object)
    def _look(self, file: Path) -> None:
        page = MergePage(self._model, self._theme, self._keeper, file)
        page.left.connect(self._back)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        self.addWidget(page)
        self.setCurrentWidget(page)

    @Slot()
    def _back(self) -> None:
        page = self.currentWidget()
        self.list.refresh()
        self.setCurrentWidget(self.list)
        if page is not None and page is not self.list:
            self.removeWidget(page)
            page.deleteLater()


class BackupList(Column):
    """What the log holds, its backups with what each holds, and the way to another log."""

    left = Signal()
    restoreAsked = Signal(object)  # noqa: N815  Qt's own style for signals
    fileChosen = Signal(object)  # noqa: N815  the same

    def __init__(self, model: Model, theme: Theme, keeper: Keeper) -> None:
        super().__init__(theme, max_width=720)
        self._model, self._theme, self._keeper = model, theme, keeper
        self._all = False
        self._said = ""
        keeper.backedUp.connect(self._backed_up)
        on_enter(self)
        self.setAccessibleName(self.tr("Your log"))
        self.refresh()

    def refresh(self) -> None:
        """List what there is now."""
        self.clear()
        back = Button(self.tr("Settings"), self._theme, "quiet", "back")
        back.clicked.connect(self.left)
        self.body.addLayout(row(self._theme, back))
        self.body.addWidget(Words(self.tr("Your log"), "title"))
        self.body.addWidget(Words(self._holds(*held(self._model.entries)), "lead"))
        self._backups(self._keeper.backups())
        self._others(self._keeper.copies())
        self.body.addStretch(1)
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _holds(self, sessions: int, last: date | None) -> str:
        said = self._model.say(holds(sessions, last, day))
        return said[:1].upper() + said[1:]

    # -- backups ------------------------------------------------------------------------------------

    def _backups(self, found: Sequence[Backup]) -> None:
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(self.tr("Backups"), "heading"))
        told = self.tr(
            "Made by themselves when a session is saved: the last five, one for each day of two weeks, one"
            " for each week of a year. They lie beside your log, on this computer."
        )
        self.body.addWidget(Words(told))
        now = Button(self.tr("Back up now"), self._theme)
        now.setObjectName("back-up")
        now.clicked.connect(self._keeper.back_up)
        line = row(self._theme, now)
        if self._said:
            line.insertWidget(1, Words(self._said, "secondary"), 1)
        self.body.addLayout(line)
        for backup in found if self._all else found[:FIRST]:
            button = Button(self.tr("Restore…"), self._theme)
            button.setAccessibleName(self.tr("Restore: {what}").format(what=self._holds(*backup.holds)))
            button.clicked.connect(lambda _=False, b=backup: self.restoreAsked.emit(b))
            self.body.addLayout(backup_line(self._theme, self._holds(*backup.holds), taken(backup), button))
        if len(found) > FIRST and not self._all:
            more = Button(self.tr("Show all {n}").format(n=len(found)), self._theme, "quiet", "down")
            more.clicked.connect(self._show_all)
            self.body.addLayout(row(self._theme, more))

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    @Slot(object)
    def _backed_up(self, outcome: Backup | Say) -> None:
        said = outcome if isinstance(outcome, Say) else say("log.backed-up", holds=holds(*outcome.holds, day))
        self._said = self._model.say(said)
        self.refresh()
        again = self.findChild(Button, "back-up")
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- another log --------------------------------------------------------------------------------

    def _others(self, copies: Sequence[Path]) -> None:
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(self.tr("Another log"), "heading"))
        told = self.tr(
            "An export, a backup or the log of another computer: what is missing here is added, what is here"
            " stays. You see first what that would be."
        )
        self.body.addWidget(Words(told))
        choose = Button(self.tr("Choose a file…"), self._theme)
        choose.clicked.connect(self._choose)
        self.body.addLayout(row(self._theme, choose))
        for file in copies:
            found = Words(self.tr("Left by a sync tool: {file}").format(file=short(file)))
            found.setToolTip(str(file))
            look = Button(self.tr("Look at it"), self._theme)
            look.clicked.connect(lambda _=False, f=file: self.fileChosen.emit(f))
            self.body.addWidget(found)
            self.body.addLayout(row(self._theme, look))

    @Slot()
    def _choose(self) -> None:
        title, kinds = self.tr("Add from another log"), self.tr("Logs and exports (*.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.fileChosen.emit(Path(name))


class RestorePage(Column):
    """Asks once more, says what is safe, and then what came of it."""

    left = Signal()

    def __init__(self, model: Model, theme: Theme, keeper: Keeper, backup: Backup) -> None:
        super().__init__(theme, max_width=720)
        self._model, self._theme, self._keeper, self._backup = model, theme, keeper, backup
        self._busy = False
        keeper.restored.connect(self._restored)
        on_enter(self)
        self.setAccessibleName(self.tr("Restore this backup?"))
        now = model.say(holds(*held(model.entries), day))
        then = model.say(holds(*backup.holds, day))
        safe = self.tr("The log as it is now is backed up first, so that you can come back to it.")
        self._fill(
            self.tr("Restore this backup?"),
            self.tr("The backup holds {then}. Your log now holds {now}.").format(then=then, now=now),
            safe,
            asks=True,
        )
        aside, written, at = Aside(self), model.written, model.now()
        aside.done.connect(self._tell_locks)
        aside.ask(lambda: bool(in_force(written, at)))  # reads all of a long log

    @Slot(object)
    def _tell_locks(self, locked: object) -> None:
        """Say that what is shut stays so, above what is safe, as long as the question stands."""
        if locked is True and self._asking:
            stays = Words(self._model.say(say("log.locks-stay")))
            self.body.insertWidget(self.body.indexOf(self._last), stays)

    def _fill(self, title: str, *lines: str, asks: bool = False) -> None:
        self.clear()
        self.body.addStretch(1)
        self.body.addWidget(Words(title, "title"))
        self.body.addWidget(Words(taken(self._backup), "secondary"))
        self._asking = asks
        for line in lines:
            self._last = Words(line)
            self.body.addWidget(self._last)
        self._leave = Button(
            self.tr("Keep my log as it is") if asks else self.tr("Done"), self._theme, tall=True
        )
        self._leave.clicked.connect(self.left)
        buttons = [self._leave]
        if asks:
            act = Button(self.tr("Restore it"), self._theme, "plain", tall=True)
            act.clicked.connect(self._restore)
            buttons.append(act)
        self.body.addSpacing(self._theme.space.m)
        self.body.addLayout(row(self._theme, *buttons))
        self.body.addStretch(2)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _restore(self) -> None:
        self._busy = True
        self._keeper.restore(self._backup)

    @Slot(object)
    def _restored(self, outcome: WentBack | Say) -> None:
        if not self._busy:
            return
        self._busy = False
        if isinstance(outcome, Say):
            self._fill(self.tr("Your log is as it was"), self._model.say(outcome))
            return
        told = restored(outcome, *held(self._model.entries), day)
        self._fill(self.tr("Restored"), *map(self._model.say, told))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer leaving things as they are first."""
        super().showEvent(event)
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)


def backup_line(theme: Theme, holds_: str, taken_: str, button: Button) -> QHBoxLayout:
    """Return one backup in a line: what it holds, when and why it was taken, and what can be done with it."""
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Words(holds_, "strong"))
    words.addWidget(Words(taken_, "small"))
    line = QHBoxLayout()
    line.setSpacing(theme.space.m)
    line.addLayout(words, 1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return line


def _tr(text: str) -> str:
    return QCoreApplication.translate("log", text)


def taken(backup: Backup) -> str:
    """Say when and why a backup was taken."""
    local = backup.taken.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    why = {
        "saved": _tr("Taken on {day} at {time}, after a save"),
        "asked": _tr("Taken on {day} at {time}, by hand"),
        "replaced": _tr("Taken on {day} at {time}, before a backup or another log came in"),
    }
    return why[backup.why].format(day=day(local.date()), time=time)
