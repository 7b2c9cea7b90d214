"""Why a session ends before its end: one tap or number, and going on is the first of the answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from hamstretch.core.record_terms import Why
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Column, Words, alike
from hamstretch.widgets.controls import Button, press_by_letter
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.theme import Theme


class ReasonPage(Column):
    """`chosen(Why)` ends the session, `declined()` goes back to it; Esc goes back too.

    A number key stands for each reason, so that it can be given from the floor.
    """

    chosen = Signal(object)
    declined = Signal()

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__(theme, max_width=720)
        self._on = Button(self.tr("Go on with the session"), theme, "primary", tall=True)
        self._on.clicked.connect(self.declined)
        self.body.addStretch(1)
        title = self.tr("End the session here?")
        why_asked = self.tr("What you have done so far is kept. What makes you stop?")
        self.body.addWidget(Words(title, "title"))
        self.body.addWidget(Words(why_asked, "secondary"))
        told, answers = [title, why_asked], []
        for at, (words, why) in enumerate(self._reasons(), 1):
            button = Button(words, theme, "plain", tall=True)
            button.clicked.connect(lambda _=False, w=why: self.chosen.emit(w))
            button.setToolTip(str(at))
            bind(self, str(at), button.click)
            press_by_letter(button, self)
            told.append(f"{at}: {words.replace('&', '')}.")
            answers.append(button)
        self._on.setAccessibleDescription(" ".join(told[:2]))
        self.spoken = " ".join((*told, model.say(say("speech.enter", what=self._on.text()))))
        lines = alike(theme, *answers, self._on)
        lines.insertSpacing(len(answers), theme.space.s)
        self.body.addLayout(lines)
        self.body.addStretch(2)
        bind(self, Qt.Key.Key_Escape, self.declined.emit)
        on_enter(self)
        self.setAccessibleName(title)

    def _reasons(self) -> tuple[tuple[str, Why], ...]:
        return (
            (self.tr("&Time is up"), Why.TIME),
            (self.tr("&Pain"), Why.PAIN),
            (self.tr("I feel &unwell"), Why.UNWELL),
            (self.tr("&Something came up"), Why.INTERRUPTED),
            (self.tr("An&other reason"), Why.OTHER),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer going on first."""
        super().showEvent(event)
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)
