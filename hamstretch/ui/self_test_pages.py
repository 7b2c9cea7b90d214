"""The pages of a self-test: what it is, one try after the other, what it came to, and why not today."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hamstretch.core.catalog import SelfTest
from hamstretch.core.measure_records import Unscored, Zero
from hamstretch.core.record_terms import Side
from hamstretch.core.self_test import BOXES, Sitting, Step, read
from hamstretch.core.settings import LengthUnit
from hamstretch.core.wording import Say
from hamstretch.ui.exercise import step_list
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.ui.questions import on_enter
from hamstretch.ui.stage import Beside, Stage, stage
from hamstretch.ui.terms import measured, prop_word, side_word
from hamstretch.widgets.column import Card, Column, Words, row
from hamstretch.widgets.controls import Button, Choice, Tick
from hamstretch.widgets.mirror import listed
from hamstretch.widgets.theme import Theme

WIDTH = 880


class BeginPage(Column):
    """What the test needs and what speaks against it; `begun()` or `declined()`."""

    begun = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, figures: Figures, test: SelfTest, offset: float) -> None:
        """Take the test and what was last taken off a box's scale."""
        super().__init__(theme, max_width=WIDTH)
        self._theme, self._test = theme, test
        words = QVBoxLayout()
        words.setSpacing(theme.space.s)
        words.addWidget(Words(test.name, "title"))
        words.addWidget(Words(test.summary, "lead"))
        words.addWidget(Words(self._needs(), "secondary"))
        words.addStretch(1)
        shown = stage(theme, figures, test.id, test.name, sided=test.per_side)
        if shown is None:
            self.body.addLayout(words)
        else:
            self.body.addWidget(Beside(theme, words, shown))
        self.body.addWidget(Words(self.tr("Before you begin"), "heading"))
        for caution in test.cautions:
            self.body.addWidget(Words(caution))
        self._warm = Tick(self.tr("I have warmed up for 3 to 5 minutes"), theme)
        self.body.addWidget(self._warm)
        self._box = self._box_choice(offset) if test.zero is Zero.SOLES else None
        self._add_buttons()
        self.setAccessibleName(test.name)

    def _needs(self) -> str:
        props = listed(prop_word(p) for p in self._test.props)
        ruler = self.tr("ruler or tape") if self._test.unit == "cm" else self.tr("phone with an angle app")
        return self.tr("You need: {things}. About five minutes.").format(things=listed((props, ruler)))

    def _box_choice(self, offset: float) -> Choice:
        """Ask where the soles are on the scale: a box often has a zero of its own."""
        box = Choice(self._theme, self.tr("Where the soles are on your scale"))
        for at in BOXES:
            words = self.tr("The soles are at 0") if at == 0 else self.tr("The soles are at {n} cm")
            box.addItem(words.format(n=QLocale().toString(at, "g", 6)), at)
        box.setCurrentIndex(BOXES.index(offset) if offset in BOXES else 0)
        box.setMaximumWidth(self._theme.type.body * 20)
        self.body.addWidget(Words(self.tr("Where are the soles on your scale?"), "strong"))
        self.body.addWidget(box)
        return box

    def _add_buttons(self) -> None:
        self._go = Button(self.tr("Begin"), self._theme, "primary", tall=True)
        self._go.clicked.connect(self.begun)
        out = Button(self.tr("Not now"), self._theme, "quiet", tall=True)
        out.clicked.connect(self.declined)
        self.add_in_sight(row(self._theme, self._go, out, gap=self._theme.space.m), self._theme)
        self.body.addStretch(1)
        on_enter(self, self._go)

    @property
    def warmed_up(self) -> bool:
        """Whether the warm-up was ticked."""
        return self._warm.isChecked()

    @property
    def offset(self) -> float:
        """What a reading on this box has too much, cm."""
        return 0.0 if self._box is None else float(self._box.currentData())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the warm-up."""
        super().showEvent(event)
        self._warm.setFocus(Qt.FocusReason.OtherFocusReason)


class TryPage(Column):
    """One practice try or one trial. `practised()`, `kept(float)`, `lost(Unscored)`, `felt()`, `left()`."""

    practised = Signal()
    kept = Signal(object)
    lost = Signal(object)
    felt = Signal()
    left = Signal()

    def __init__(self, model: Model, theme: Theme, figures: Figures, test: SelfTest, now: Sitting) -> None:
        """Take the test and how far its sitting has come."""
        super().__init__(theme, max_width=WIDTH)
        self._model, self._theme, self._test, self._now = model, theme, test, now
        self._field: QLineEdit | None = None
        self._beyond: Button | None = None
        self._wrong = Words("", "strong")
        words = QVBoxLayout()
        words.setSpacing(theme.space.m)
        if now.side is not Side.BOTH:
            words.addWidget(Words(side_word(now.side), "title"))
        words.addWidget(Words(self._count(), "heading"))
        if now.step is Step.TRIAL:
            self._add_field(words)
        else:
            words.addWidget(Words(self.tr("Nothing is measured yet; get to know the movement.")))
        self._add_buttons(words)
        words.addStretch(1)
        shown = self._stage(figures)
        if shown is None:
            self.body.addLayout(words)
        else:
            self.body.addWidget(Beside(theme, words, shown))
        self.body.addLayout(step_list(theme, test.steps))
        self.body.addStretch(1)
        self.setAccessibleName(f"{side_word(now.side)}, {self._count()}")

    def _count(self) -> str:
        now = self._now
        if now.step is Step.PRACTICE:
            return self.tr("Practice {n} of {of}").format(n=now.number, of=now.practice)
        return self.tr("Try {n} of {of}").format(n=now.number, of=now.wanted)

    def _stage(self, figures: Figures) -> Stage | None:
        shown = stage(self._theme, figures, self._test.id, self._test.name, sided=False)
        if shown is not None and self._now.side is not Side.BOTH:
            shown.set_side("left" if self._now.side is Side.LEFT else "right")
        return shown

    # -- the reading --------------------------------------------------------------------------------

    def _add_field(self, words: QVBoxLayout) -> None:
        """Add the line for the number, with what it counts from beside it."""
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("What the ruler shows, {unit}").format(unit=self._unit()))
        self._field.setMaximumWidth(self._theme.type.body * 6)
        self._field.setMinimumHeight(self._theme.shape.control_height)
        self._field.setMaxLength(8)
        unit = Words(self._unit())
        unit.setWordWrap(False)
        words.addLayout(row(self._theme, self._field, unit))
        toggles = tuple(self._sides_of_zero())
        if toggles:
            words.addLayout(row(self._theme, *toggles))
        words.addWidget(self._wrong)
        self._wrong.hide()

    def _unit(self) -> str:
        if self._test.unit == "deg":
            return self.tr("degrees")
        inches = self._model.lengths is LengthUnit.INCH
        return self.tr("inches") if inches else self.tr("cm")

    def _sides_of_zero(self) -> Iterable[Button]:
        """Return what says on which side of the zero it is, where the number itself does not."""
        names = {
            Zero.TOES: (self.tr("short of the toes"), self.tr("past the toes")),
            Zero.SOLES: (self.tr("short of the soles"), self.tr("past the soles")),
            Zero.FLOOR: (self.tr("above the floor"), self.tr("past the edge")),
        }.get(self._test.zero)
        if names is None or self._now.offset:
            return ()
        short, self._beyond = (Button(name, self._theme) for name in names)
        group = QButtonGroup(self)
        for toggle in (short, self._beyond):
            toggle.setCheckable(True)
            toggle.setAutoExclusive(True)
            group.addButton(toggle)
        short.setChecked(True)
        return short, self._beyond

    @Slot()
    def _keep(self) -> None:
        """Take the reading over, or say what is wrong with it."""
        if self._field is None:
            self.practised.emit()
            return
        found = read(
            self._field.text(),
            self._test,
            self._model.lengths,
            beyond=self._beyond is not None and self._beyond.isChecked(),
            offset=self._now.offset,
        )
        if isinstance(found, Say):
            self._wrong.setText(self._model.say(found))
            self._wrong.show()
            self._field.setAccessibleDescription(self._wrong.text())
            self._field.setFocus()
            self._field.selectAll()
        else:
            self.kept.emit(found)

    # -- buttons ------------------------------------------------------------------------------------

    def _add_buttons(self, words: QVBoxLayout) -> None:
        trial, theme = self._field is not None, self._theme
        self._main = Button(self.tr("Keep it") if trial else self.tr("Done"), theme, "primary", tall=True)
        self._main.clicked.connect(self._keep)
        pain = Button(self.tr("Pain, or something odd"), theme, "plain", "pain", tall=True)
        pain.clicked.connect(self.felt)
        words.addSpacing(theme.space.s)
        words.addLayout(row(theme, self._main, pain, gap=theme.space.m))
        quiet = []
        if trial:
            lost = self.tr("The thigh moved") if self._test.unit == "deg" else self.tr("The knee bent")
            bent = Button(self.tr("{what}: do it again").format(what=lost), theme, "quiet")
            bent.clicked.connect(lambda: self.lost.emit(Unscored.KNEE))
            quiet.append(bent)
        out = Button(self.tr("Leave the test"), theme, "quiet")
        out.clicked.connect(self.left)
        words.addLayout(row(theme, *quiet, out, gap=theme.space.l))
        on_enter(self, self._main)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the number at once."""
        super().showEvent(event)
        first: QWidget = self._main if self._field is None else self._field
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class Outcome(Column):
    """What the test came to, side by side; `left()` when it was read."""

    left = Signal()

    def __init__(
        self,
        model: Model,
        theme: Theme,
        test: SelfTest,
        told: Sequence[tuple[Sitting, Say]],
        more: Iterable[Say],
    ) -> None:
        """Take each side with what may be said about it, and what may be said about both."""
        super().__init__(theme, max_width=720)
        self.body.addStretch(1)
        self.body.addWidget(Words(test.name, "title"))
        for now, verdict in told:
            self.body.addWidget(self._card(model, theme, now, verdict))
        for sentence in more:
            self.body.addWidget(Words(model.say(sentence)))
        quiet = self.tr("No result is good or bad by itself; only your own over weeks can tell something.")
        self.body.addWidget(Words(quiet, "secondary"))
        self._done = Button(self.tr("Done"), theme, "primary", tall=True)
        self._done.clicked.connect(self.left)
        self.body.addLayout(row(theme, self._done))
        self.body.addStretch(2)
        on_enter(self, self._done)
        self.setAccessibleName(test.name)

    def _card(self, model: Model, theme: Theme, now: Sitting, verdict: Say) -> Card:
        card, lengths = Card(theme), model.lengths
        best = now.record(model.new_id(), model.stamp(), "").best
        line = QHBoxLayout()
        line.addWidget(Words(side_word(now.side), "strong"), 1)
        if best is not None:
            value = Words(measured(best, now.zero, lengths), "heading")
            value.setWordWrap(False)
            line.addWidget(value)
        card.body.addLayout(line)
        card.body.addWidget(Words(model.say(verdict)))
        scores = [t.value for t in now.trials if t.value is not None]
        if len(scores) > 1:
            each = listed(measured(v, now.zero, lengths) for v in scores)
            card.body.addWidget(Words(self.tr("Tries: {each}").format(each=each), "small"))
        return card

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the way back."""
        super().showEvent(event)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)


class NotNowPage(Column):
    """Why there is no test, in a sentence. `left()`, and `overridden()` where the hour may be set aside."""

    left = Signal()
    overridden = Signal()

    def __init__(self, theme: Theme, text: str, *, early: bool = False) -> None:
        """Take the sentence."""
        super().__init__(theme, max_width=720)
        self.body.addStretch(1)
        self.body.addWidget(Words(self.tr("Not today"), "title"))
        self.body.addWidget(Words(text, "lead"))
        self._back = Button(self.tr("Back"), theme, "primary", tall=True)
        self._back.clicked.connect(self.left)
        buttons = [self._back]
        if early:
            up = Button(self.tr("I have been up for more than two hours"), theme, tall=True)
            up.clicked.connect(self.overridden)
            buttons.append(up)
        self.body.addLayout(row(theme, *buttons, gap=theme.space.m))
        self.body.addStretch(2)
        on_enter(self, self._back)
        self.setAccessibleName(self.tr("Not today"))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the way back."""
        super().showEvent(event)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
