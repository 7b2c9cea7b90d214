"""The player: figure, exercise and side, huge seconds, what is next; every control by mouse and by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hamstretch.core.player_view import PlayerView
from hamstretch.core.records import CheckIn, Moment, Side
from hamstretch.core.session_types import (
    Adjust,
    Answer,
    Back,
    Decline,
    Event,
    Mode,
    PainNow,
    RestartSide,
    Skip,
    SkipExercise,
    Toggle,
)
from hamstretch.core.steps import Kind
from hamstretch.core.wording import Say, say
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.hold_ring import HoldRing, RingRole, RingView
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.progress_dots import BarView, SegmentBar
from hamstretch.widgets.side_badge import SideBadge
from hamstretch.widgets.theme import Theme

STEP_S = 15.0
"""Seconds that the two time keys add or take."""


class Veil(QWidget):
    """Dims what it covers and says why in the middle; space goes on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._under = theme, parent
        self._words = Words("", "title", self)
        self._hint = Words(self.tr("Space goes on"), "lead", self)
        for label in (self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = QVBoxLayout(self)
        lines.addStretch(1)
        lines.addWidget(self._words)
        lines.addWidget(self._hint)
        lines.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def say(self, text: str, hint: str) -> None:
        """Show a reason, or hide with an empty one."""
        self._words.setText(text)
        self._hint.setText(hint)
        self.setVisible(bool(text))
        if text:
            self._cover()
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the whole of the parent."""
        if event.type() is QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(QRect(QPoint(0, 0), self._under.size()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the frame with the background's own colour."""
        colour = QColor(self._theme.colours.of("background"))
        colour.setAlphaF(0.86)
        QPainter(self).fillRect(self.rect(), colour)


class QuickQuestion(QWidget):
    """Between two exercises: how was the last one? A number, or Enter when nothing hurt."""

    rated = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._question = Words("", "strong")
        self.scale = PainScale(theme)
        self._fine = Button(self.tr("Nothing hurt  (Enter)"), theme, "plain")
        self._fine.clicked.connect(self._send)
        self.scale.chosen.connect(self._send)
        self.scale.selected.connect(self._reword)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space.xs)
        lines.addWidget(self._question)
        across = QHBoxLayout()
        across.setSpacing(theme.space.l)
        across.addWidget(self.scale, 1)
        across.addWidget(self._fine, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(across)

    def ask(self, name: str) -> None:
        """Ask about one exercise, or fall silent with an empty name."""
        if name and not self.isVisible():
            self.scale.set_value(None)
            self._fine.setText(self.tr("Nothing hurt  (Enter)"))
            self._question.setText(self.tr("Worst pain in “{name}”?").format(name=name))
            self.scale.setAccessibleName(self._question.text())
        self.setVisible(bool(name))

    @Slot()
    def _reword(self) -> None:
        self._fine.setText(self.tr("Send  (Enter)"))

    @Slot()
    def _send(self) -> None:
        self.rated.emit(CheckIn(moment=Moment.EXERCISE, nrs=self.scale.value() or 0))


class PlayerScreen(QWidget):
    """Shows one `PlayerView`; sends events through `act`, asks to end through `endAsked`."""

    endAsked = Signal()  # noqa: N815  Qt's own style for signals

    def __init__(
        self,
        model: Model,
        theme: Theme,
        figures: Figures,
        act: Callable[[Event], None],
        in_words: Callable[[Say], Say],
    ) -> None:
        super().__init__()
        self._model, self._theme, self._figures = model, theme, figures
        self._act, self._in_words = act, in_words
        self._shown: PlayerView | None = None
        self._name = Words("", "title")
        self._name.setWordWrap(False)
        self._badge = SideBadge(theme, theme.type.heading)
        self._where = Words("", "lead")
        self._stage = QStackedWidget()
        self._steps = Words("", "heading")
        self._steps.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._stage.addWidget(self._steps)
        self._picture: QWidget | None = None
        self._ring = HoldRing(theme)
        self._cue = Words("", "heading")
        self._note = Words("", "secondary")
        self._message = Words("", "body")
        self._message.hide()
        self._quick = QuickQuestion(theme)
        self._quick.rated.connect(self._rate)
        self._next = Words("", "lead")
        self._bar = SegmentBar(theme)
        self._pause = self._button(self.tr("Pause"), "pause", self.tr("Space"), Toggle(), primary=True)
        self._build()
        self._veil = Veil(theme, self._frame)
        self._bind()

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        space = self._theme.space
        page = QVBoxLayout(self)
        page.setContentsMargins(space.xl, space.l, space.xl, space.l)
        page.setSpacing(space.m)
        head = QHBoxLayout()
        head.setSpacing(space.l)
        head.addWidget(self._name, 1)
        head.addWidget(self._badge)
        head.addWidget(self._where)
        page.addLayout(head)
        self._frame = QWidget()
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.s)
        middle = QHBoxLayout()
        middle.setSpacing(space.xl)
        middle.addWidget(self._stage, 3)
        middle.addWidget(self._ring, 2)
        inside.addLayout(middle, 1)
        inside.addWidget(self._cue)
        inside.addWidget(self._note)
        inside.addWidget(self._message)
        page.addWidget(self._frame, 1)
        page.addWidget(self._quick)
        foot = QHBoxLayout()
        foot.setSpacing(space.l)
        foot.addWidget(self._next, 1)
        foot.addWidget(self._bar, 1)
        page.addLayout(foot)
        page.addLayout(self._controls())

    def _controls(self) -> QHBoxLayout:
        space = self._theme.space
        line = QHBoxLayout()
        line.setSpacing(space.s)
        line.addWidget(self._button(self.tr("Back"), "back", "←", Back()))
        line.addWidget(self._pause)
        line.addWidget(self._button(self.tr("Skip"), "skip", "→", Skip()))
        line.addSpacing(space.m)
        line.addWidget(self._button("−15", "", "−", Adjust(-STEP_S), name=self.tr("15 seconds less")))
        line.addWidget(self._button("+15", "", "+", Adjust(STEP_S), name=self.tr("15 seconds more")))
        line.addWidget(
            self._button(self.tr("Again"), "previous", "R", RestartSide(), name=self.tr("This side again"))
        )
        line.addStretch(1)
        line.addWidget(self._button(self.tr("Pain: P"), "pain", "P", PainNow()))
        end = Button(self.tr("End"), self._theme, "quiet", tall=True)
        end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        end.setToolTip(self.tr("Esc"))
        end.clicked.connect(self.endAsked)
        line.addWidget(end)
        return line

    def _button(
        self, text: str, icon: str, key: str, event: Event, *, name: str = "", primary: bool = False
    ) -> Button:
        """Make one control; the mouse never takes the focus from the keys."""
        button = Button(text, self._theme, "primary" if primary else "plain", icon, tall=True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name or text)
        button.setToolTip(f"{name or text} ({key})")
        button.clicked.connect(lambda: self._act(event))
        return button

    def _bind(self) -> None:
        """Give every control its key; nothing depends on where the focus is."""
        keys: dict[str | Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: lambda: self._act(Toggle()),
            Qt.Key.Key_Left: lambda: self._act(Back()),
            Qt.Key.Key_Right: lambda: self._act(Skip()),
            "+": lambda: self._act(Adjust(STEP_S)),
            "=": lambda: self._act(Adjust(STEP_S)),
            "-": lambda: self._act(Adjust(-STEP_S)),
            "R": lambda: self._act(RestartSide()),
            "N": lambda: self._act(SkipExercise()),
            "P": lambda: self._act(PainNow()),
            Qt.Key.Key_Escape: self.endAsked.emit,
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
        }
        for digit in range(10):
            keys[str(digit)] = lambda n=digit: self._digit(n)  # type: ignore[misc]
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    # -- acting -------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Answer the quick question if it is open; else a waiting step is done."""
        if self._quick.isVisible():
            self._rate(CheckIn(moment=Moment.EXERCISE, nrs=self._quick.scale.value() or 0))
        elif self._shown is not None and self._shown.waits:
            self._act(Toggle())

    def _digit(self, number: int) -> None:
        if self._quick.isVisible():
            ten = number == 0 and self._quick.scale.value() == 1
            self._quick.scale.set_value(10 if ten else number)

    @Slot(object)
    def _rate(self, given: CheckIn) -> None:
        self._act(Answer(given) if given.nrs or self._quick.isVisible() else Decline())

    # -- showing ------------------------------------------------------------------------------------

    def show_view(self, view: PlayerView) -> None:
        """Show one moment; what has not changed is not touched."""
        old, self._shown = self._shown, view
        if old is None or (old.item, old.variant) != (view.item, view.variant):
            self._show_item(view)
        if old is None or self._scene(old) != self._scene(view):
            self._show_step(view)
        self._ring.set_view(
            RingView(
                number=view.count,
                label=self.tr("times") if view.waits else self.tr("seconds"),
                fraction=1.0 - view.fraction,
                role=ring_role(view),
            )
        )
        self._bar.set_view(BarView(view.parts, view.exercise - 1, view.part_done, self._where.text()))
        self._figures.move(self._picture, view)

    def show_message(self, text: str) -> None:
        """Show a rule's sentence under the cue until the next exercise."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

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
        )

    def _show_item(self, view: PlayerView) -> None:
        if self._picture is not None:
            self._stage.removeWidget(self._picture)
            self._picture.deleteLater()
        item = self._model.catalog.item(view.item)
        self._picture = self._figures.make(view.item, view.variant)
        name = self._model.item_name(view.item, view.variant)
        if self._picture is not None:
            self._picture.setAccessibleName(self.tr("Moving picture: {name}").format(name=name))
            self._stage.addWidget(self._picture)
            self._stage.setCurrentWidget(self._picture)
        else:
            steps = item.steps_of(view.variant) if item is not None else ()
            self._steps.setText("\n".join(f"{n}. {s.text}" for n, s in enumerate(steps, 1)))
            self._stage.setCurrentWidget(self._steps)
        self._name.setText(name)
        self.show_message("")
        self._where.setText(self.tr("{n} of {all}").format(n=view.exercise, all=view.exercises))

    def _show_step(self, view: PlayerView) -> None:
        self._badge.set_side(badge_side(view.side))
        self._cue.setText(self._line(view))
        self._note.setText(
            self.tr("Eased: a third less than usual, knee a little more bent.") if view.eased else ""
        )
        self._note.setVisible(view.eased)
        ahead = self._model.say(self._in_words(view.next))
        self._next.setText(self.tr("Next: {what}").format(what=ahead))
        self._quick.ask(self._model.item_name(view.due) if view.due else "")
        waiting = view.waits and view.mode is Mode.RUNNING
        paused = view.mode is Mode.PAUSED
        words = self.tr("Go on") if paused else self.tr("Done") if waiting else self.tr("Pause")
        self._pause.setText(words)
        self._pause.setAccessibleName(words)
        self._show_veil(view)

    def _show_veil(self, view: PlayerView) -> None:
        if view.mode is Mode.PAUSED:
            self._veil.say(self._model.say(say(f"pause.{view.pause}")), self.tr("Space goes on"))
        elif view.mode is Mode.REENTRY:
            self._veil.say(str(view.reentry), self.tr("Get back into position"))
        else:
            self._veil.say("", "")

    def _line(self, view: PlayerView) -> str:
        """Return the one line of the moment: the key cue in the work, what to do in the pauses."""
        item = self._model.catalog.item(view.item)
        what = self._model.say(say(f"kind.{view.kind}"))
        if item is None:
            return what
        if view.kind.is_work:
            return item.cue
        if view.kind is Kind.PREPARE:
            return item.steps_of(view.variant)[0].text
        return what


def ring_role(view: PlayerView) -> RingRole:
    """Return whose turn it is, for the ring's colour."""
    if not view.kind.is_work:
        return "rest"
    return badge_side(view.side)


def badge_side(side: Side) -> Literal["left", "right", "both"]:
    """Return the side as the app-neutral controls name it."""
    return "left" if side is Side.LEFT else "right" if side is Side.RIGHT else "both"
