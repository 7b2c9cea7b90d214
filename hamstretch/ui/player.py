"""The player: figure, exercise and side, huge seconds, what is next; every control by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hamstretch.core.cues import Part
from hamstretch.core.media import event_of
from hamstretch.core.player_view import PlayerView
from hamstretch.core.ports import Driver, MediaKey
from hamstretch.core.reading import part_of, reading
from hamstretch.core.record_terms import CheckIn
from hamstretch.core.session_types import (
    FLOWS,
    Adjust,
    Answer,
    Back,
    PainNow,
    RestartSide,
    Skip,
    SkipExercise,
    Toggle,
)
from hamstretch.core.settings import Action
from hamstretch.core.steps import Kind
from hamstretch.core.wording import Say
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.ui.player_controls import STEP_S, Controls
from hamstretch.ui.player_keys import ENTER, bind_all, name_of
from hamstretch.ui.player_parts import Fitted, QuickQuestion, Veil, set_px
from hamstretch.ui.player_words import PlayerWords, badge_side, far, main_key, ring, ring_role
from hamstretch.widgets.announce import announce
from hamstretch.widgets.column import Words, stack
from hamstretch.widgets.controls import Button
from hamstretch.widgets.cue_sign import CueSign, Flash
from hamstretch.widgets.far_view import FarView
from hamstretch.widgets.hold_ring import HoldRing
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.progress_dots import BarView, SegmentBar
from hamstretch.widgets.side_badge import SideBadge
from hamstretch.widgets.theme import Theme

FULL_FROM = (1100, 720)
"""A window of this width and height shows words at the theme's own sizes; a larger one grows them."""
MOST_GROWN = 2.0
"""Words never grow beyond this many times their size."""
HEADING_SHARE, LEAD_SHARE = 1 / 15, 1 / 22
"""Nor beyond these shares of the height, so that large text in a small window leaves room for the rest."""

FLASHES = {"left": "left", "right": "right", "both": "accent", "rest": "secondary"}
"""The colour of the frame that lights up with a signal, by whose turn it is."""


class PlayerScreen(QWidget):
    """Shows one `PlayerView`; sends events to the session, asks to end through `endAsked`.

    `painTyped(int)` carries a digit that was pressed while nothing was asked, `farToggled(bool)` the change
    between what is seen near and what is seen from afar.
    """

    endAsked = Signal()  # noqa: N815  Qt's own style for signals
    painTyped = Signal(int)  # noqa: N815  the same
    farToggled = Signal(bool)  # noqa: N815  the same

    def __init__(
        self,
        model: Model,
        theme: Theme,
        figures: Figures,
        driver: Driver,
    ) -> None:
        super().__init__()
        self._model, self._theme, self._figures = model, theme, figures
        self._act, self._in_words, self._said = driver.send, driver.in_words, driver.say_rating
        self._voices = driver.voices
        self._words = PlayerWords(model, driver.in_words)
        self._shown: PlayerView | None = None
        self._said_now = False
        self._name = Fitted(theme.type.title, lines=False)
        self._badge = SideBadge(theme, theme.type.heading)
        self._sign = CueSign(theme, theme.type.title)
        self._where = Words("", "body")
        self._where.setWordWrap(False)
        self._stage = QStackedWidget()
        self._steps = Fitted(theme.type.heading, lines=True)
        self._stage.addWidget(self._steps)
        self._picture: QWidget | None = None
        self._ring = HoldRing(theme)
        self._cue = Words("", "body")
        self._note = Words("", "secondary")
        self._message = Words("", "body")
        self._message.hide()
        self._quick = QuickQuestion(theme)
        self._quick.rated.connect(self._rate)
        self._next = Words("", "body")
        self._bar, self._left = SegmentBar(theme), Words("", "body")
        self._controls = Controls(theme, driver.send)
        self._controls.ended.connect(self.endAsked)
        self._far = FarView(theme)
        self._far.setToolTip(self.tr("Back to the figure ({key})").format(key=name_of(Action.FAR)))
        self._middle = QHBoxLayout()
        self._build()
        self._veil = Veil(theme, self._frame)
        self._flash = Flash(theme, self)
        self._bind()
        self._show_far(on=model.settings.far)

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        space = self._theme.space
        page = QVBoxLayout(self)
        page.setContentsMargins(space.xl, space.l, space.xl, space.l)
        page.setSpacing(space.m)
        head = QHBoxLayout()
        head.setSpacing(space.l)
        head.addWidget(self._name, 1)
        head.addWidget(self._sign)
        head.addWidget(self._badge)
        head.addWidget(self._where)
        self._near: list[QWidget] = [self._name, self._sign, self._badge, self._where]
        page.addLayout(head)
        page.addWidget(self._far, 1)
        self._frame = QWidget()
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.s)
        self._middle.setSpacing(space.xl)
        self._middle.addWidget(self._stage, 3)
        self._middle.addWidget(self._ring, 2)
        inside.addLayout(self._middle, 1)
        for line in (self._cue, self._note, self._message):
            inside.addWidget(line)
        page.addWidget(self._frame, 1)
        page.addWidget(self._quick)
        foot = QHBoxLayout()
        foot.setSpacing(space.l)
        foot.addWidget(self._next, 3)
        foot.addLayout(stack(self._theme, self._bar, self._left), 2)
        self._left.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        page.addLayout(foot)
        page.addWidget(self._controls)
        self._near += [self._frame, self._next, self._bar, self._left, self._controls]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words grow with the window, so that they can be read from where the mat is."""
        super().resizeEvent(event)
        grown = min(self.width() / FULL_FROM[0], self.height() / FULL_FROM[1], MOST_GROWN)
        times, sizes = max(1.0, grown), self._theme.type
        heading = round(min(sizes.heading * times, self.height() * HEADING_SHARE))
        lead = min(sizes.lead * times, self.height() * LEAD_SHARE)
        self._name.set_most(round(min(sizes.title * times, heading * 2)))
        self._steps.set_most(heading)
        self._badge.set_px(heading)
        self._sign.set_px(round(heading * 1.8))
        self._veil.grow(times)
        self._quick.grow(max(1.0, lead / sizes.lead))
        set_px(self._cue, heading, QFont.Weight.DemiBold)
        for label in (self._next, self._where, self._message):
            set_px(label, lead)
        set_px(self._left, min(sizes.body * times, lead))

    def _bind(self) -> None:
        """Give every control its keys; nothing depends on where the focus is."""
        acts: dict[Action, Callable[[], object]] = {
            Action.MAIN: lambda: self._act(Toggle()),
            Action.BACK: lambda: self._act(Back()),
            Action.SKIP: lambda: self._act(Skip()),
            Action.LESS: lambda: self._act(Adjust(-STEP_S)),
            Action.MORE: lambda: self._act(Adjust(STEP_S)),
            Action.AGAIN: lambda: self._act(RestartSide()),
            Action.LEAVE_OUT: lambda: self._act(SkipExercise()),
            Action.PAIN: lambda: self._act(PainNow()),
            Action.FAR: self._toggle_far,
            Action.END: self.endAsked.emit,
        }
        bind_all(self, acts, self._model.settings.keys)
        for key in ENTER:
            bind(self, key, self._enter)
        for digit in range(10):
            bind(self, str(digit), partial(self._digit, digit))

    # -- acting -------------------------------------------------------------------------------------

    def press(self, key: MediaKey) -> None:
        """Take a media key that came while another window had the focus."""
        if key is MediaKey.STOP:
            self.endAsked.emit()
        elif self._shown is not None:
            event = event_of(key, flows=self._shown.mode in FLOWS)
            if event is not None:
                self._act(event)

    def _enter(self) -> None:
        """Press the control that Tab went to; else answer the quick question, or end a waiting step."""
        focus = self.focusWidget()
        if isinstance(focus, Button):
            focus.click()
        elif self._asking:
            self._quick.send()
        elif self._shown is not None and self._shown.kind is Kind.REPS:
            self._act(Toggle())

    def _digit(self, number: int) -> None:
        """Answer the quick question, or begin to say how much it hurts now."""
        if self._asking:
            self._quick.press(number)
            self._said(self._quick.scale.value() or 0)
        else:
            self.painTyped.emit(number)

    @Slot()
    def _toggle_far(self) -> None:
        """Change between what is seen near and what is seen from afar."""
        on = self._far.isHidden()
        self._show_far(on=on)
        if self._shown is not None:
            self.show_view(self._shown)
        self.farToggled.emit(on)

    def _show_far(self, *, on: bool) -> None:
        self._far.setVisible(on)
        for part in self._near:
            part.setHidden(on)
        self.setFocus()

    @property
    def _asking(self) -> bool:
        """Whether the quick question is open."""
        return not self._quick.isHidden()

    @Slot(object)
    def _rate(self, given: CheckIn) -> None:
        self._act(Answer(given))

    # -- showing ------------------------------------------------------------------------------------

    def show_view(self, view: PlayerView) -> None:
        """Show one moment; what has not changed is not touched."""
        old, self._shown = self._shown, view
        if old is None or (old.item, old.variant) != (view.item, view.variant):
            self._show_item(view)
        if old is None or self._scene(old) != self._scene(view):
            self._show_step(view)
        self._ring.set_view(ring(view))
        self._bar.set_view(BarView(view.parts, view.exercise - 1, view.part_done, self._where.text()))
        if old is None or old.minutes != view.minutes:
            self._left.setText(self.tr("about %n min left", "", view.minutes))
        self._sign.set_name(view.cue)
        self._flash.light(FLASHES[ring_role(view)], on=view.flash and not self._model.settings.reduced_motion)
        if not self._far.isHidden():
            self._show_scene(view)
            self._figures.move(self._far.figure, view)
        else:
            self._figures.move(self._picture, view)
        self._said_now = False
        self._announce(reading(old, view))

    def _announce(self, told: Say | None) -> None:
        """Let a screen reader say what has changed, where the own voice does not."""
        if told is not None and not self._voices(part_of(told)):
            announce(self, self._model.say(self._in_words(told)))

    def _show_scene(self, view: PlayerView) -> None:
        """Show the moment from afar."""
        over = self._veil.text
        line, ahead = self._veil.hint if over else self._words.far_line(view), self._next.text()
        if self._asking and not over:
            line, ahead = self._quick.words
        title = self._name.text()
        self._far.set_scene(far(view, title, self._message.text() or line, ahead, over))

    def show_message(self, text: str) -> None:
        """Show a rule's sentence under the cue until the exercise after the one it came with."""
        self._said_now = bool(text)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if not self._voices(Part.ANSWER):
            announce(self, text)

    def _scene(self, view: PlayerView) -> tuple[object, ...]:
        """Return what changes rarely, so that a frame costs only the ring and the figure."""
        return (
            view.item,
            view.kind,
            view.side,
            view.rep,
            view.next,
            view.mode,
            view.reentry,
            view.due,
            view.eased,
            view.dose,
        )

    def _show_item(self, view: PlayerView) -> None:
        if self._picture is not None:
            self._stage.removeWidget(self._picture)
            self._picture.deleteLater()
        item = self._model.catalog.item(view.item)
        self._picture = self._figures.make(view.item, view.variant, self._theme.colours.of("background"))
        self._far.set_figure(
            self._figures.make(view.item, view.variant, self._theme.colours.of("background"))
        )
        name = self._model.item_name(view.item)
        if self._picture is not None:
            self._picture.setAccessibleName(self.tr("Moving picture: {name}").format(name=name))
            self._stage.addWidget(self._picture)
            self._stage.setCurrentWidget(self._picture)
        else:
            steps = item.steps_of(view.variant) if item is not None else ()
            self._steps.say("\n".join(f"{n}. {s.text}" for n, s in enumerate(steps, 1)))
            self._stage.setCurrentWidget(self._steps)
        self._middle.setStretch(1, 2 if self._picture is not None else 1)
        self._name.say(name)
        if not self._said_now:  # a rule that leaves an exercise out speaks just before the next one comes
            self.show_message("")
        self._where.setText(self.tr("{n} of {all}").format(n=view.exercise, all=view.exercises))

    def _show_step(self, view: PlayerView) -> None:
        self._badge.set_side(badge_side(view.side))
        self._cue.setText(self._words.line(view, pictured=self._picture is not None))
        self._ask_quickly(self._model.item_name(view.due) if view.due else "")
        self._cue.setHidden(self._asking)
        self._note.setText(self._words.way(view))
        self._note.setHidden(self._asking or not self._note.text())
        self._next.setText(self._words.next(view))
        self._controls.say(*main_key(view))
        self._veil.say(*self._words.veil(view))

    def _ask_quickly(self, name: str) -> None:
        """Open or close the quick question; the focus never falls from it onto a control."""
        focus = self.focusWidget()
        if not name and focus is not None and self._quick.isAncestorOf(focus):
            self.setFocus()
        self._quick.ask(name)
