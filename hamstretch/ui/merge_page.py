"""Another log, looked at before anything of it is taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot

from hamstretch.core.log_words import held, holds, merging
from hamstretch.core.merge import Merge
from hamstretch.core.wording import Say, say
from hamstretch.ui.keeper import Keeper, short
from hamstretch.ui.language import day
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class MergePage(Column):
    """Says what would be added and adds it when asked; `left()` when the user is done with it."""

    left = Signal()

    def __init__(
        self, model: Model, theme: Theme, keeper: Keeper, file: Path, *, found: bool = False
    ) -> None:
        """Take the file; `found` for one that nobody asked for, which a sync tool left."""
        super().__init__(theme, max_width=720)
        self._model, self._theme, self._keeper, self._file, self._found = model, theme, keeper, file, found
        self._busy = False
        on_enter(self)
        self.setAccessibleName(self._title())
        self._fill(self.tr("Reading it…"))
        keeper.looked.connect(self._looked)
        keeper.merged.connect(self._merged)
        keeper.look(file)

    def _title(self) -> str:
        return (
            self.tr("Another copy of your log was found") if self._found else self.tr("Add from another log")
        )

    def _fill(self, *lines: str, act: str = "") -> None:
        """Write the page anew: title, file, lines; `act` names the button that adds."""
        self.clear()
        self.body.addStretch(1)
        self.body.addWidget(Words(self._title(), "title"))
        name = Words(short(self._file), "secondary")
        name.setToolTip(str(self._file))
        self.body.addWidget(name)
        for line in lines:
            self.body.addWidget(Words(line))
        leave = Button(self.tr("Leave it") if act else self.tr("Done"), self._theme, "plain", tall=True)
        leave.clicked.connect(self.left)
        buttons = [leave]
        if act:
            add = Button(act, self._theme, "primary", tall=True)
            add.clicked.connect(self._add)
            buttons.insert(0, add)
        self.body.addSpacing(self._theme.space.m)
        self.body.addLayout(row(self._theme, *buttons))
        self.body.addStretch(2)
        buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def _looked(self, file: Path, found: Merge | Say) -> None:
        if file != self._file:
            return
        if isinstance(found, Say):
            self._fill(self._model.say(found))
            return
        lines = self._lines(found)
        if found.added:
            safe = self.tr("Nothing of yours is changed, and your log is backed up first.")
            self._fill(*lines, safe, act=self.tr("Add these"))
        else:
            self._fill(*lines)

    def _lines(self, found: Merge) -> list[str]:
        """Return what a merge would do in paragraphs, the kinds of entries as one list."""
        says = merging(found, day)
        kinds = [f"•  {self._model.say(what)}" for what in says if what.id.startswith("log.kind.")]
        rest = [self._model.say(what) for what in says if not what.id.startswith("log.kind.")]
        return [*rest[:1], *(["\n".join(kinds)] if kinds else []), *rest[1:]]

    @Slot()
    def _add(self) -> None:
        self._busy = True
        self._fill(self.tr("Adding…"))
        self._keeper.merge(self._file)

    @Slot(object)
    def _merged(self, outcome: Merge | Say) -> None:
        if not self._busy:
            return
        self._busy = False
        if isinstance(outcome, Say):
            self._fill(self._model.say(outcome))
            return
        now = holds(*held(self._model.entries), day)
        self._fill(self._model.say(say("log.merged", holds=now)))
