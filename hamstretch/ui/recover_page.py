"""A log that cannot be read, or is gone: which backup to go on with. Nothing is chosen by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from hamstretch.core.log_words import holds
from hamstretch.core.rotation import Backup
from hamstretch.core.wording import Say, Wording
from hamstretch.ui.language import day
from hamstretch.ui.log_care import backup_line, taken
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Card, Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class RecoverPage(Column):
    """`chosen(Backup)`, `anew()` for an empty log, `closed()`; the newest backup that works comes first."""

    chosen = Signal(object)
    anew = Signal()
    closed = Signal()

    def __init__(
        self, wording: Wording, theme: Theme, title: str, told: Sequence[Say], backups: Sequence[Backup]
    ) -> None:
        """Take what happened, and the backups, newest first, of which the first is known to work."""
        super().__init__(theme, max_width=720)
        self._wording, self._theme = wording, theme
        self.body.addWidget(Words(title, "title"))
        for line in told:
            self.body.addWidget(Words(wording(line)))
        self._fault = Words("", "strong")
        self._fault.hide()
        self.body.addWidget(self._fault)
        self._first = self._newest(backups[0]) if backups else None
        if not backups:
            self.body.addWidget(Words(self.tr("There is no backup that can be read."), "strong"))
        if len(backups) > 1:
            self.body.addWidget(Words(self.tr("Older ones"), "heading"))
            for backup in backups[1:]:
                self._older(backup)
        self._ways()
        self.body.addStretch(1)
        on_enter(self)
        self.setAccessibleName(title)

    def wait(self) -> None:
        """Take nothing more until what was chosen is done."""
        self._fault.setText(self.tr("Reading it…"))
        self._fault.show()
        self._hold(on=True)

    def _hold(self, *, on: bool) -> None:
        for button in self.findChildren(Button):
            button.setDisabled(on)

    def tell(self, fault: Say) -> None:
        """Say that what was chosen did not work."""
        self._hold(on=False)
        self._fault.setText(self._wording(fault))
        self._fault.show()
        self.verticalScrollBar().setValue(0)

    def _holds(self, backup: Backup) -> str:
        said = self._wording(holds(*backup.holds, day))
        return said[:1].upper() + said[1:]

    def _newest(self, backup: Backup) -> Button:
        card = Card(self._theme)
        card.body.addWidget(Words(self.tr("The newest backup that works"), "strong"))
        card.body.addWidget(Words(self._holds(backup), "lead"))
        card.body.addWidget(Words(taken(backup), "small"))
        button = Button(self.tr("Go on with this one"), self._theme, "primary", tall=True)
        button.clicked.connect(lambda: self.chosen.emit(backup))
        card.body.addLayout(row(self._theme, button))
        self.body.addWidget(card)
        return button

    def _older(self, backup: Backup) -> None:
        what = self._holds(backup)
        button = Button(self.tr("Use this one"), self._theme)
        button.setAccessibleName(self.tr("Use this one: {what}").format(what=what))
        button.clicked.connect(lambda: self.chosen.emit(backup))
        self.body.addLayout(backup_line(self._theme, what, taken(backup), button))

    def _ways(self) -> None:
        """Offer to begin anew and to change nothing."""
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(self.tr("Or"), "heading"))
        anew = Button(self.tr("Start with an empty log"), self._theme)
        close = Button(self.tr("Close, and change nothing"), self._theme)
        anew.clicked.connect(self.anew)
        close.clicked.connect(self.closed)
        for button in (anew, close):
            self.body.addLayout(row(self._theme, button))
        self._last = close

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on the newest backup, else on changing nothing; nothing happens without a key."""
        super().showEvent(event)
        (self._first or self._last).setFocus(Qt.FocusReason.OtherFocusReason)
