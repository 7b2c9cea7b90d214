"""The safety list, and what is told of its answers: in the first run, and again every month (domain 3.3)."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from hamstretch.core.gates import screen
from hamstretch.core.pain import Verdict
from hamstretch.core.records import Clearance, ClearanceRecord, ScreeningRecord
from hamstretch.core.safety import Level, Symptom
from hamstretch.core.standing import covered
from hamstretch.ui.model import Model
from hamstretch.ui.questions import StopPage, on_enter
from hamstretch.ui.symptoms import WIDTH, SymptomsPage, english_of
from hamstretch.widgets.column import Card, Column, Words, row
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.pages import Pages
from hamstretch.widgets.theme import Theme


class PassedPage(Column):
    """A page with one main button that Enter presses; `passed()`."""

    passed = Signal()

    def __init__(self, theme: Theme, title: str, button: str) -> None:
        super().__init__(theme, max_width=WIDTH)
        self.theme = theme
        self.on = Button(button, theme, "primary", tall=True)
        self.on.clicked.connect(self.passed)
        self.body.addStretch(1)
        self.body.addWidget(Words(title, "title"))
        self.setAccessibleName(title)

    def close_with(self, *others: Button) -> None:
        """Add the main button, with others beside it, below everything."""
        self.body.addSpacing(self.theme.space.s)
        self.add_in_sight(row(self.theme, self.on, *others), self.theme)
        self.body.addStretch(2)
        on_enter(self, self.on)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the way on first."""
        super().showEvent(event)
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)


class ScreeningPage(Pages):
    """The full safety list. It is stored at once; `answered(Verdict)` follows when its outcome was read."""

    answered = Signal(object)

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        groups = self._groups()
        page = SymptomsPage(
            theme,
            self.tr("A few questions for safety"),
            self.tr("Tick what is true for you. If nothing is, press Enter. Nothing here is a diagnosis."),
            groups,
            self.tr("None of these"),
            english=english_of(model, groups),
        )
        self._taken: tuple[tuple[str, ...], bool] | None = None
        self._older = Tick(self.tr("I am 65 or older"), theme)
        self._older.setChecked(model.settings.over_65)
        card = Card(theme)
        card.body.setSpacing(theme.space.xs)
        card.body.addWidget(Words(self.tr("And, if you like, your age"), "strong"))
        card.body.addWidget(self._older)
        page.add_above(card, self._older)
        page.answered.connect(self._take)
        self._list = page
        self.show_only(page)

    def back(self) -> bool:
        """Come back from what an answer changes to the list as it was ticked; False when that is shown."""
        if self.currentWidget() is self._list:
            return False
        self.setCurrentWidget(self._list)
        return True

    def _groups(self) -> list[tuple[str, list[Symptom]]]:
        """Return the symptoms by how soon they want someone to look at them."""
        headings = (
            (self.tr("Needs help at once"), {Level.EMERGENCY}),
            (self.tr("Should be seen by a doctor the same day"), {Level.URGENT}),
            (self.tr("New in one leg"), {Level.LEG}),
            (self.tr("Good to know before you begin"), {Level.SOFT, Level.KNOWN}),
        )
        symptoms = self._model.catalog.safety.symptoms
        return [(heading, [s for s in symptoms if s.level in levels]) for heading, levels in headings]

    @Slot(object)
    def _take(self, ticked: tuple[str, ...]) -> None:
        """Store the answers with what they set off, and show it if there is anything to say.

        Answers that stand as they were when the list was gone back to are in the log already.
        """
        model, over_65 = self._model, self._older.isChecked()
        safety = model.catalog.safety
        soft = {i for i in ticked if safety.level(i) is Level.SOFT}
        verdict = screen(ticked, safety, professional_ok=soft <= covered(model.entries))
        if self._taken != (ticked, over_65):
            self._taken = (ticked, over_65)
            model.add(
                ScreeningRecord(
                    id=model.new_id(), at=model.stamp(), ticked=ticked, over_65=over_65, rules=verdict.fired
                )
            )
        if over_65 != model.settings.over_65:
            model.set_settings(msgspec.structs.replace(model.settings, over_65=over_65))
        self._tell(verdict)

    def _tell(self, verdict: Verdict) -> None:
        if verdict.title is not None:
            stop = StopPage(
                self._model, self._theme, verdict.title, verdict.tell, self.tr("I have read this")
            )
            stop.left.connect(lambda: self.answered.emit(verdict))
            self._show_after(stop)
        elif verdict.tell:
            self._note(verdict)
        else:
            self.answered.emit(verdict)

    def _show_after(self, page: QWidget) -> None:
        """Show a page that follows from the answers; the list stays behind it."""
        self.show_only(page, keep=self._list)

    def _note(self, verdict: Verdict) -> None:
        """Say what a milder answer changes; a professional's OK can be given at once."""
        page = PassedPage(self._theme, self.tr("Thank you, noted"), self.tr("Go on"))
        for sentence in verdict.tell:
            page.body.addWidget(Words(self._model.say(sentence), "lead"))
        page.passed.connect(lambda: self.answered.emit(verdict))
        others = []
        if any(f.rule == "B5" for f in verdict.fired):
            ok = Button(self.tr("A professional said stretching is fine"), self._theme, tall=True)
            ok.clicked.connect(lambda: self._cleared(verdict))
            others.append(ok)
        page.close_with(*others)
        self._show_after(page)

    def _cleared(self, verdict: Verdict) -> None:
        model = self._model
        said = Clearance.PROFESSIONAL_OK
        model.add(ClearanceRecord(id=model.new_id(), at=model.stamp(), clearance=said, subject="list"))
        self.answered.emit(verdict)
