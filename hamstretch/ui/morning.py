"""The next morning's question: a scale on Today, and what its answer sets off (A3-A5 of domain 3.4)."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from hamstretch.core.history import next_morning, placed, settled_colour
from hamstretch.core.pain import Action
from hamstretch.core.record_terms import CheckIn, Moment
from hamstretch.core.records import CheckInRecord, Colour, SessionRecord
from hamstretch.core.wording import Say, say
from hamstretch.ui.model import Model
from hamstretch.widgets.column import Card, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.theme import Theme


class MorningCard(Card):
    """The next morning's question. `rated(int)`, `declined()`, and `newAsked()` for new symptoms."""

    rated = Signal(int)
    declined = Signal()
    newAsked = Signal()  # noqa: N815  Qt's own style for signals

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        question = self.tr("How much pain this morning, after your last session?")
        self.scale = PainScale(theme, question)
        self._answer = Button(self.tr("Answer"), theme)
        self._answer.setEnabled(False)
        self._answer.clicked.connect(self.send)
        later, new = (
            Button(self.tr("Not today"), theme, "quiet"),
            Button(self.tr("Something is new…"), theme, "quiet"),
        )
        later.clicked.connect(self.declined)
        new.clicked.connect(self.newAsked)
        self.scale.selected.connect(lambda _: self._answer.setEnabled(True))
        self.scale.chosen.connect(self.send)
        self.body.addWidget(Words(question, "strong"))
        self.body.addWidget(self.scale)
        self.body.addLayout(row(theme, self._answer, later, new))

    @Slot()
    def send(self) -> None:
        """Tell the rating, once there is one."""
        number = self.scale.value()
        if number is not None:
            self.rated.emit(number)


def _session(model: Model, id_: str) -> SessionRecord:
    return next(e for e in model.entries if isinstance(e, SessionRecord) and e.id == id_)


def answer(model: Model, session: str, number: int) -> CheckInRecord:
    """Return the log's entry for a rating 0-10 the morning after a session, with the rules it sets off."""
    _, fired, _ = next_morning(_session(model, session), number, placed(model.entries, model.now()))
    return CheckInRecord(
        id=model.new_id(),
        at=model.stamp(),
        check_in=CheckIn(moment=Moment.NEXT_MORNING, nrs=number),
        session=session,
        rules=fired,
    )


def outcome(model: Model, session: str, number: int) -> Say:
    """Thank, and say what the answer changes: a phase back, a step lower, an amber cleared, or nothing."""
    found = _session(model, session)
    _, _, actions = next_morning(found, number, placed(model.entries, model.now()))
    what = say("today.thanks.as-before")
    if Action.REGRESS in actions:
        what = say("pain.A3.again.text")
    elif Action.LOWER_STEP in actions:
        what = say("pain.A3.text")
    elif Action.CLEAR in actions and settled_colour(found, model.entries) is Colour.AMBER:
        what = say("pain.A4.text")
    return say("today.thanks", what=what)
