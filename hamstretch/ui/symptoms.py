"""The lists of symptoms to tick, which are read to their end before anything is said about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from hamstretch.core.safety import Level, Symptom
from hamstretch.ui.in_english import InEnglish
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.widgets.announce import announce
from hamstretch.widgets.column import Card, Column, Words, row
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.read_through import ReadThrough
from hamstretch.widgets.theme import Theme

WIDTH = 720
"""A line of the list is never longer than is read at one glance, in pixels."""


class SymptomsPage(Column):
    """A list of symptoms to tick, "none of these" being the stated default. `answered(tuple of ids)`.

    Nobody says none to what was never in sight: the button and Enter turn the list over page by page until
    its end was, and only then go on. An emergency that is ticked needs no reading on. A screen reader is
    told what has come into sight.
    """

    answered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        intro: str,
        groups: Iterable[tuple[str, Iterable[Symptom]]],
        done: str,
        already: Iterable[str] = (),
        english: Sequence[str] = (),
    ) -> None:
        """Take headed groups of symptoms, the words on the one button, and the ids ticked before.

        `english` is what the list says in English, where it is in another language.
        """
        super().__init__(theme, max_width=WIDTH)
        self._ticks: dict[str, Tick] = {}
        self._emergencies: set[str] = set()
        self._plain = done
        self._next = Button(done, theme, "primary", tall=True)
        self._next.clicked.connect(self._go_on)
        self.body.addWidget(Words(title, "title"))
        self.body.addWidget(Words(intro, "secondary"))
        cards = [self._card(theme, heading, symptoms) for heading, symptoms in groups]
        if english:
            self.body.addWidget(InEnglish(theme, english))
        self._reading = ReadThrough(self, self.add_in_sight(row(theme, self._next), theme), theme.space.s)
        for card in cards:
            self._follow(card)
        for id_ in already:
            self._ticks[id_].setChecked(True)
        self._reading.met.connect(self._tell)
        self._reading.ended.connect(self._reword, Qt.ConnectionType.QueuedConnection)  # not amid a painting
        self.body.addStretch(1)
        self._reword()
        on_enter(self, self._next)
        self.setAccessibleName(title)

    def _card(self, theme: Theme, heading: str, symptoms: Iterable[Symptom]) -> Card:
        card = Card(theme)
        card.body.setSpacing(theme.space.xs)
        card.setAccessibleName(heading)
        card.body.addWidget(Words(heading, "strong"))
        for symptom in symptoms:
            tick = Tick(symptom.text, theme)
            tick.toggled.connect(self._reword)
            self._ticks[symptom.id] = tick
            if symptom.level is Level.EMERGENCY:
                self._emergencies.add(symptom.id)
            card.body.addWidget(tick)
        self.body.addWidget(card)
        return card

    def _follow(self, card: QWidget) -> None:
        """Have the lines of a card read, the first one under the card's heading."""
        for number, tick in enumerate(card.findChildren(Tick)):
            self._reading.add(tick, tick if number else card)

    def ticked(self) -> tuple[str, ...]:
        """Return the ids that are ticked, in the list's order."""
        return tuple(id_ for id_, tick in self._ticks.items() if tick.isChecked())

    @property
    def read(self) -> bool:
        """Whether the answer can be given: the list's end was in sight, or an emergency is ticked."""
        return self._reading.over or not self._emergencies.isdisjoint(self.ticked())

    @Slot()
    def _go_on(self) -> None:
        """Answer, or turn to what was not in sight yet; a focus on the list goes with it."""
        self._reading.look()
        if self.read:
            self.answered.emit(self.ticked())
            return
        line = self._reading.turn()
        if line is not None and self.focusWidget() is not self._next:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _reword(self) -> None:
        """Say on the button what pressing it will mean."""
        n = len(self.ticked())
        if not self.read:
            self._next.setText(self.tr("Read on"))
        else:
            self._next.setText(self.tr("Go on with %n ticked", "", n) if n else self._plain)
        self._next.updateGeometry()

    @Slot(object)
    def _tell(self, lines: tuple[Tick, ...]) -> None:
        """Let a screen reader say what has come into sight, each group under its name."""
        told, last = list[str](), ""
        for line in lines:
            card = line.parentWidget()
            heading = card.accessibleName() if card is not None else ""
            told += [f"{heading}:"] * (heading not in ("", last))
            told.append(f"{line.text().rstrip('.')}.")
            last = heading
        announce(self, " ".join(told))

    def add_above(self, card: QWidget, last: QWidget) -> None:
        """Put one more card above the button, for the eye, for Tab and for a screen reader alike.

        `last` is what Tab reaches last in it.
        """
        self.body.insertWidget(self.body.count() - 2, card)
        self._follow(card)
        QWidget.setTabOrder(last, self._next)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the top of the list."""
        super().showEvent(event)
        first = next(iter(self._ticks.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def english_of(model: Model, groups: Iterable[tuple[str, Iterable[Symptom]]]) -> tuple[str, ...]:
    """Return the symptoms of groups in English, nothing where that is the app's language."""
    english = model.catalog.safety_in_english
    if english is None:
        return ()
    lines = {line.id: line.text for line in model.catalog.safety.lines}
    told: list[str] = []
    for heading, symptoms in groups:
        told += [line.text for line in english.lines if lines.get(line.id) == heading]
        shown = {symptom.id for symptom in symptoms}
        told += [symptom.text for symptom in english.symptoms if symptom.id in shown]
    return tuple(told)


def short_groups(model: Model) -> list[tuple[str, list[Symptom]]]:
    """Return the three lines of every check-in with the symptoms under each (domain 3.3)."""
    safety = model.catalog.safety
    return [(line.text, [s for s in safety.symptoms if s.line == line.id]) for line in safety.lines]


def emergency_groups(model: Model, heading: str) -> list[tuple[str, list[Symptom]]]:
    """Return the emergency and urgent symptoms, asked at once after D1."""
    wanted = (Level.EMERGENCY, Level.URGENT)
    return [(heading, [s for s in model.catalog.safety.symptoms if s.level in wanted])]
