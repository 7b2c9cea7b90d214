"""The pages that ask: one question each, answered by a number key and Enter, with no time limit."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hamstretch.core.record_terms import CheckIn, Moment, Place, Quality
from hamstretch.core.wording import Say, say
from hamstretch.ui.in_english import InEnglish
from hamstretch.ui.model import Model
from hamstretch.widgets.announce import announce
from hamstretch.widgets.body_map import BodyMap
from hamstretch.widgets.column import Column, Words, row, stack
from hamstretch.widgets.controls import Button, Tick
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.theme import Theme

LISTED = tuple(q for q in Quality if q is not Quality.STRETCH)
"""Qualities offered as ticks; a plain stretch is what no tick means."""


def on_enter(page: QWidget, main: Button | None = None, go_on: Callable[[], bool] = bool) -> None:
    """Let Enter press the button that has the focus, and a page's main one from anywhere else.

    From there `go_on` may use it first, and says whether it did. A key that is held down counts once: it
    must not run through several pages.
    """

    def press() -> None:
        focus = page.focusWidget()
        if not isinstance(focus, Button) and go_on():
            return
        button = focus if isinstance(focus, Button) else main
        if button is not None:
            button.click()

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        bind(page, key, press)


class Detail(QWidget):
    """Where it is and what it is like: the body map with its list, and the qualities as ticks."""

    def __init__(self, model: Model, theme: Theme) -> None:
        super().__init__()
        self._ticks = {q: Tick(model.say(say(f"quality.{q}")), theme) for q in LISTED}
        self._map = BodyMap(theme, {str(p): model.say(say(f"place.{p}")) for p in Place})
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space.m)
        lines.addWidget(Words(self.tr("What is it like?"), "strong"))
        grid = QGridLayout()
        grid.setSpacing(0)
        for at, tick in enumerate(self._ticks.values()):
            grid.addWidget(tick, at // 2, at % 2)
        lines.addLayout(grid)
        where = Words(self.tr("Where is it?"), "strong")
        self._map.setAccessibleName(where.text())
        lines.addWidget(where)
        lines.addWidget(self._map)

    def put(self, given: CheckIn) -> None:
        """Tick what an earlier answer ticked."""
        for quality, tick in self._ticks.items():
            tick.setChecked(quality in given.qualities)
        self._map.set_chosen(map(str, given.places))

    def qualities(self) -> tuple[Quality, ...]:
        """Return what is ticked, in the list's order."""
        return tuple(q for q, tick in self._ticks.items() if tick.isChecked())

    def places(self) -> tuple[Place, ...]:
        """Return the regions that are ticked, in the map's order."""
        chosen = self._map.chosen()
        return tuple(p for p in Place if str(p) in chosen)


class RatingPage(Column):
    """One rating 0-10, Enter goes on. `rated(CheckIn)`, `newAsked()` for new symptoms, `declined()`."""

    rated = Signal(object)
    newAsked = Signal()  # noqa: N815  Qt's own style for signals
    declined = Signal()

    def __init__(
        self,
        model: Model,
        theme: Theme,
        moment: Moment,
        question: str,
        hint: str = "",
        *,
        leave: str = "",
        new: Iterable[str] = (),
        given: CheckIn | None = None,
    ) -> None:
        """Take the question; `leave` names the way out. Place and quality stand open during a session.

        `new` are symptoms already ticked as new, in words; `given` is an earlier answer to go on from.
        """
        super().__init__(theme)
        self._moment = moment
        self._model = model
        self._detail = Detail(model, theme)
        if given is not None:
            self._detail.put(given)
        self.scale = PainScale(theme, question)
        self._next = Button(self.tr("Go on"), theme, "primary", tall=True)
        self._next.setEnabled(False)
        self._next.setToolTip(self.tr("Enter"))
        self._next.clicked.connect(self._send)
        self.scale.selected.connect(self._ready)
        self.scale.chosen.connect(self._send)
        self.body.addStretch(1)
        self._add_question(theme, question, hint)
        self.spoken = f"{question} {hint}"
        self.body.addWidget(self.scale)
        if moment in (Moment.BEFORE, Moment.NEXT_MORNING):
            self._add_new(theme, tuple(new))
        told = given is not None and bool(given.qualities or given.places)
        self._add_detail(theme, shown=told or moment is Moment.DURING)
        buttons = [self._next]
        if leave:
            out = Button(leave, theme, "quiet", tall=True)
            out.clicked.connect(self.declined)
            buttons.append(out)
        self.add_in_sight(row(theme, *buttons), theme)
        self.body.addStretch(2)
        on_enter(self, self._next)
        self.setFocusProxy(self.scale)
        self.setAccessibleName(question)

    def set_picture(self, picture: QWidget) -> None:
        """Show what is asked about beside the question."""
        self._asked.insertWidget(0, picture)

    def _add_question(self, theme: Theme, question: str, hint: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.space.m)
        words.addWidget(Words(question, "title"))
        if hint:
            words.addWidget(Words(hint, "secondary"))
        self._asked = QHBoxLayout()
        self._asked.setSpacing(theme.space.l)
        self._asked.addLayout(words, 1)
        self.body.addLayout(self._asked)

    def _add_new(self, theme: Theme, new: tuple[str, ...]) -> None:
        """State what is new, by default nothing, with the way to say otherwise beside it."""
        asked = tuple(line.text for line in self._model.catalog.safety.lines)
        head = self.tr("Noted as new:") if new else self.tr("Going on says no to each of these:")
        told = (Words(text, "body" if new else "secondary") for text in new or asked)
        self.spoken = " ".join((self.spoken, head, *(new or asked)))
        self.scale.describe(" ".join((head, *(new or asked))))
        lines = stack(theme, Words(head, "strong"), *told)
        lines.setSpacing(theme.space.s)
        self.body.addLayout(lines)
        english = self._model.catalog.safety_in_english
        if english is not None and not new:
            self.body.addWidget(InEnglish(theme, [line.text for line in english.lines]))
        other = Button(self.tr("Change this…") if new else self.tr("Something is new…"), theme, "plain")
        other.clicked.connect(self.newAsked)
        self.body.addLayout(row(theme, other))

    def _add_detail(self, theme: Theme, *, shown: bool) -> None:
        opener = Button(self.tr("Say where, and what it is like"), theme, "quiet", icon="down")
        opener.clicked.connect(lambda: self._open_detail(opener))
        line = row(theme, opener)
        self.body.addLayout(line)
        self.body.addWidget(self._detail)
        self._detail.setVisible(shown)
        opener.setVisible(not shown)

    def _open_detail(self, opener: Button) -> None:
        opener.hide()
        self._detail.show()
        self._detail.setFocus()

    @Slot()
    def _ready(self) -> None:
        self._next.setEnabled(True)

    @Slot()
    def _send(self) -> None:
        number = self.scale.value()
        if number is not None:
            self.rated.emit(self.check_in(number))

    def check_in(self, number: int) -> CheckIn:
        """Return the answer as it stands."""
        return CheckIn(
            moment=self._moment,
            nrs=number,
            qualities=self._detail.qualities(),
            places=self._detail.places(),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys as soon as the page appears."""
        super().showEvent(event)
        self.scale.setFocus(Qt.FocusReason.OtherFocusReason)


class StopPage(Column):
    """A rule says stop: plain words, what to do, one button, no decoration. `left()` when it is read.

    A screen reader is told all of it at once, whatever it is saying.
    """

    left = Signal()

    def __init__(self, model: Model, theme: Theme, title: Say, texts: Iterable[Say], button: str) -> None:
        """Take the heading, the sentences and the one button; a lock is opened on Today, never here."""
        super().__init__(theme, max_width=720)
        self.body.addStretch(1)
        heading = Words(model.say(title), "title")
        self.body.addWidget(heading)
        said = tuple(texts)
        for text in said:
            self.body.addWidget(Words(model.say(text), "lead"))
        english = model.wording.english
        if english is not None:
            self.body.addWidget(InEnglish(theme, [english(what) for what in (title, *said)]))
        self._button = Button(button, theme, "primary", tall=True)
        self._button.clicked.connect(self.left)
        self._button.setAutoDefault(False)
        self._button.setToolTip(self.tr("Space"))
        self.body.addLayout(row(theme, self._button))
        self._key = Words(model.say(say("speech.space", what=button)), "secondary")
        policy = self._key.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._key.setSizePolicy(policy)
        self._key.hide()
        self.body.addWidget(self._key)
        self.body.addStretch(2)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            bind(self, key, self._say_key)
        self.setAccessibleName(heading.text())
        self._told = " ".join(model.say(what) for what in (title, *said))
        self._button.setAccessibleDescription(self._told)  # for readers that know no announcements
        self.spoken = f"{self._told} {model.say(say('speech.space', what=button))}"

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on the button; only space presses it, so Enter passes nothing here by accident."""
        super().showEvent(event)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not event.spontaneous():
            announce(self, self._told, at_once=True)

    def _say_key(self) -> None:
        """Say which key goes on, to who has pressed Enter and waits."""
        self._key.show()
        announce(self, self._key.text())
