"""After a session: one sentence first, then planned against done, what was left out, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from hamstretch.core.records import SessionRecord
from hamstretch.core.summary import Summary, summary
from hamstretch.core.wording import Say, say
from hamstretch.ui.done_bars import DoneBars
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.ui.saved import SavedCard
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class SummaryScreen(Column):
    """`left()` when it is read; Enter is the one button."""

    left = Signal()

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__(theme, max_width=720)
        self._model, self._theme = model, theme
        self._done = Button(self.tr("Done"), theme, "primary", tall=True)
        self._done.clicked.connect(self.left)
        on_enter(self, self._done)

    def show_record(self, record: SessionRecord) -> None:
        """Fill the page with a session, and say whether it is in the log yet."""
        model = self._model
        said = summary(record, model.entries, model.settings, model.item_name, model.now())
        words = model.say(said.headline)
        self.setAccessibleName(words)
        self.body.addWidget(Words(words, "title"))
        title, text = said.verdict
        self.body.addWidget(Words(model.say(title), "strong"))
        self.body.addWidget(Words(model.say(text), "lead"))
        told = " ".join((words, model.say(title), model.say(text)))
        self._done.setAccessibleDescription(told)
        enter = model.say(say("speech.enter", what=self._done.text()))
        self.spoken = f"{told} {enter}"
        self.body.addWidget(SavedCard(model, self._theme, record.id))
        self._bars(said)
        self._section(self.tr("What was left out"), said.left_out)
        self._section(self.tr("What the rules did"), said.rules)
        self._section(self.tr("What comes next"), said.next)
        self.body.addSpacing(self._theme.space.m)
        self.add_in_sight(row(self._theme, self._done), self._theme)
        self.body.addStretch(1)

    def _section(self, heading: str, says: Iterable[Say]) -> None:
        """Add a headed list of sentences; without sentences nothing."""
        texts = [self._model.say(s) for s in says]
        if not texts:
            return
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(heading, "heading"))
        for text in texts:
            self.body.addWidget(Words(text))

    def _bars(self, said: Summary) -> None:
        """Add the pairs of bars where anything was planned."""
        if not said.parts:
            return
        bars = DoneBars(self._theme, said.parts)
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(bars.title, "heading"))
        self.body.addWidget(bars)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the one button first, without scrolling to it."""
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)
