"""What today's answers change, before the session begins: why, what is left out, and one start."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from hamstretch.core.prescribe import LeftOut, Prescription
from hamstretch.core.wording import Say, say
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Card, Column, Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

ALL_WELL = "pain.B9.text"
"""Said of the user, and no reason why a routine has nothing for today."""


class ReadyPage(Column):
    """`started()`, `declined()`, and `overridden()` where the early-morning rule may be set aside."""

    started = Signal()
    declined = Signal()
    overridden = Signal()

    def __init__(
        self,
        model: Model,
        theme: Theme,
        today: Prescription,
        minutes: int,
        tell: Iterable[Say],
        *,
        early: bool,
    ) -> None:
        super().__init__(theme, max_width=720)
        self._model = model
        self.body.addStretch(1)
        title = self.tr("Today, a little different")
        self.body.addWidget(Words(title, "title"))
        told = [model.say(s) for s in tell if today.exercises or s.id != ALL_WELL]
        for sentence in told:
            self.body.addWidget(Words(sentence, "lead"))
        words = model.say(say("ready.start", n=minutes))
        self._go = Button(words, theme, "primary", tall=True)
        self._go.clicked.connect(self.started)
        self._list(theme, today)
        buttons = [self._go] if today.exercises else []
        if early:
            up = Button(self.tr("I have been up for more than two hours"), theme, "plain", tall=True)
            up.clicked.connect(self.overridden)
            buttons.append(up)
        out = Button(self.tr("Not today"), theme, "quiet", tall=True)
        out.clicked.connect(self.declined)
        lines = QVBoxLayout()
        lines.addLayout(WrapRow(theme, *buttons, out))
        self.add_in_sight(lines, theme)
        self.body.addStretch(2)
        self._first = self._go if today.exercises else out
        enter = model.say(say("speech.enter", what=self._first.text()))
        self.spoken = " ".join((f"{title}.", *told, enter))
        self._first.setAccessibleDescription(" ".join((f"{title}.", *told)))
        on_enter(self, self._go if today.exercises else None)
        self.setAccessibleName(title)

    def _list(self, theme: Theme, today: Prescription) -> None:
        """List what is in, and what is left out with what stands in its place."""
        card = Card(theme)
        names = [self._model.item_name(e.item, e.variant) for e in today.exercises]
        text = "\n".join(names) if names else self.tr("Nothing in this routine suits today. Rest is fine.")
        card.body.addWidget(Words(self.tr("In this session"), "strong"))
        card.body.addWidget(Words(text))
        out = [self._left(o) for o in today.left_out]
        if out:
            card.body.addWidget(Words(self.tr("Left out today"), "strong"))
            card.body.addWidget(Words("\n".join(out), "secondary"))
        self.body.addWidget(card)

    def _left(self, what: LeftOut) -> str:
        name = self._model.item_name(what.item)
        if not what.instead:
            return name
        return self.tr("{name} (instead: {other})").format(
            name=name, other=self._model.item_name(what.instead)
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the start first."""
        super().showEvent(event)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
