"""Whether an entry is in the log: a quiet line when it is, a card with what is safe while it is not."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstretch.ui.model import Model
from hamstretch.widgets.column import Card, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class SavedCard(QWidget):
    """Follows one entry from taken to saved."""

    def __init__(self, model: Model, theme: Theme, entry: str) -> None:
        """Take the entry's id."""
        super().__init__()
        self._model, self._entry = model, entry
        self._line, self._why = Words("", "secondary"), Words()
        self._card = Card(theme)
        self._card.body.addWidget(Words(self.tr("Not in the log yet"), "strong"))
        self._card.body.addWidget(self._why)
        again = Button(self.tr("Try again now"), theme)
        again.clicked.connect(model.retry)
        self._card.body.addLayout(row(theme, again))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._card)
        model.saved.connect(self._show)
        model.failed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Say how it stands."""
        waits = any(entry.id == self._entry for entry in self._model.waiting)
        trouble = self._model.trouble if waits else None
        self._line.setText(self.tr("Saving it to your log…") if waits else self.tr("Saved in your log."))
        if trouble is not None:
            safe = self.tr(
                "It is safe in {file} and goes into the log by itself as soon as that can be written."
            )
            memory = self.tr(
                "It goes into the log by itself as soon as that can be written. Leave the window open."
            )
            self._why.setText(safe.format(file=trouble.kept) if trouble.kept else memory)
        self._line.setVisible(trouble is None)
        self._card.setVisible(trouble is not None)
