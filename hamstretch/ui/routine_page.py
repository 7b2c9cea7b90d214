"""One routine, looked at before it is played: what is in it, how long, what to take care of."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal

from hamstretch.core.catalog import Routine
from hamstretch.core.prescribe import Prescription, cold, prescribe
from hamstretch.core.today import minutes, pace
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.column import Card, Column, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class Whose(Enum):
    """Where a routine is: with the app, among those that were added, or in a file only."""

    THE_APP = auto()
    OWN = auto()
    A_FILE = auto()


class RoutinePage(Column):
    """`started()`, `added()`, `removed()`, `exported()`, and `left()` without any of them."""

    started = Signal()
    added = Signal()
    removed = Signal()
    exported = Signal()
    left = Signal()

    def __init__(self, model: Model, theme: Theme, routine: Routine, whose: Whose) -> None:
        """Show the routine as it would be today, under what the safety answers and the log already say."""
        super().__init__(theme, max_width=720)
        self._model, self._theme = model, theme
        view = model.today()
        limits = model.carried()
        today = prescribe(model.catalog, routine, view.plan.rung, limits, pace(model.settings))
        self.setAccessibleName(routine.name)
        self.body.addWidget(Words(routine.name, "title"))
        self.body.addWidget(Words(routine.summary, "lead"))
        self._tell(today, whose)
        self._take_care(today)
        self._act(today, whose)
        self.body.addStretch(1)

    def _tell(self, today: Prescription, whose: Whose) -> None:
        card = Card(self._theme)
        names = [self._model.item_name(e.item, e.variant) for e in today.exercises]
        nothing = self.tr("Nothing in this routine suits today. Rest is fine.")
        card.body.addWidget(Words(self.tr("In this session"), "strong"))
        card.body.addWidget(Words("\n".join(names) or nothing))
        out = [self._model.item_name(o.item) for o in today.left_out if not o.instead]
        if out:
            card.body.addWidget(Words(self.tr("Left out today"), "strong"))
            card.body.addWidget(Words("\n".join(out), "secondary"))
        self.body.addWidget(card)
        if whose is not Whose.THE_APP:
            self.body.addWidget(Words(self._model.say(say("routine.brought")), "secondary"))
            if cold(self._model.catalog, today):
                self.body.addWidget(Words(self._model.say(say("routine.cold"))))

    def _take_care(self, today: Prescription) -> None:
        """List what the exercises warn of, each once."""
        found = (self._model.catalog.item(e.item) for e in today.exercises)
        cautions = dict.fromkeys(c for item in found if item is not None for c in item.cautions)
        if cautions:
            self.body.addWidget(Words(self.tr("Take care"), "heading"))
        for caution in cautions:
            self.body.addWidget(Words(caution))

    def _act(self, today: Prescription, whose: Whose) -> None:
        """Keep what is asked for most in sight; the rest is at the end."""
        first: list[Button] = []
        if today.exercises:
            words = self._model.say(say("ready.start", n=minutes(today)))
            first.append(Button(words, self._theme, "primary", tall=True))
            first[0].clicked.connect(self.started)
        on_enter(self, first[0] if first else None)
        if whose is Whose.A_FILE:
            first.append(Button(self.tr("Add to my routines"), self._theme, "plain", tall=True))
            first[-1].clicked.connect(self.added)
        else:
            first.append(Button(self.tr("Save as a file…"), self._theme, "plain", tall=True))
            first[-1].clicked.connect(self.exported)
        self.add_in_sight(row(self._theme, *first), self._theme)
        last = [Button(self.tr("Back"), self._theme, "quiet", tall=True)]
        last[0].clicked.connect(self.left)
        if whose is Whose.OWN:
            last.append(Button(self.tr("Remove from my routines"), self._theme, "quiet", tall=True))
            last[-1].clicked.connect(self.removed)
        self.body.addLayout(row(self._theme, *last))
