"""An answer about pain, changed after the fact: number, what it was like, where, and a note."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from hamstretch.core.record_terms import CheckIn, Quality
from hamstretch.ui.model import Model
from hamstretch.ui.past_words import question
from hamstretch.ui.questions import Detail, on_enter
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.theme import Theme


class CheckInEdit(Column):
    """`saved(CheckIn)` with what the answer is now, `left()` without a change; Esc leaves."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, model: Model, theme: Theme, given: CheckIn, about: str) -> None:
        """Take the answer as it is, and what it is about in words."""
        super().__init__(theme, max_width=720)
        self._given = given
        asked = question(given.moment)
        self.scale = PainScale(theme, asked)
        self.scale.set_value(given.nrs)
        self.detail = Detail(model, theme)
        self.detail.put(given)
        self.note = QLineEdit(given.note)
        self.note.setMaxLength(500)
        self.note.setAccessibleName(self.tr("Note to this answer"))
        self.note.setPlaceholderText(self.tr("A note, if you like"))
        self._save = Button(self.tr("Save the change"), theme, "primary", tall=True)
        self._save.clicked.connect(self._send)
        self.scale.chosen.connect(self._send)
        out = Button(self.tr("Leave it as it is"), theme, "quiet", tall=True)
        out.clicked.connect(self.left)
        self.body.addWidget(Words(asked, "title"))
        self.body.addWidget(Words(about, "secondary"))
        self.body.addWidget(self.scale)
        self.body.addWidget(self.detail)
        self.body.addWidget(self.note)
        told = self.tr(
            "The plan and the colour of the session follow the new answer. What a safety rule did that day"
            " stays on record, and you can undo the change."
        )
        self.body.addWidget(Words(told, "small"))
        self.add_in_sight(row(theme, self._save, out), theme)
        self.body.addStretch(1)
        bind(self, Qt.Key.Key_Escape, self.left.emit)
        on_enter(self, self._save)
        self.setAccessibleName(asked)

    @Slot()
    def _send(self) -> None:
        number = self.scale.value()
        if number is None:
            return
        stretch = tuple(q for q in self._given.qualities if q is Quality.STRETCH)
        self.saved.emit(
            replace(
                self._given,
                nrs=number,
                qualities=(*stretch, *self.detail.qualities()),
                places=self.detail.places(),
                note=self.note.text().strip(),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Take the number keys at once."""
        super().showEvent(event)
        self.scale.setFocus(Qt.FocusReason.OtherFocusReason)
