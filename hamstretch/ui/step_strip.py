"""The written steps as cards in a row: each has the picture of its pose, and plays when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.core.catalog import StepText
from hamstretch.figure.clip import Side
from hamstretch.widgets.cards import FlowGrid, paint_card
from hamstretch.widgets.column import Words
from hamstretch.widgets.figure_view import FigureScene, FigureView
from hamstretch.widgets.theme import Theme

PICTURE_PX = 128
"""The height of a step's picture."""
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StepCard(QFrame):
    """One step. `looked()` when the mouse, the focus or a press comes to it, `left()` when they go."""

    looked = Signal()
    left = Signal()
    walked = Signal(int)

    def __init__(self, theme: Theme, number: int, text: str, scene: FigureScene | None) -> None:
        """Take the step's number and words, and its pose if the figure has one."""
        super().__init__()
        self._theme, self._current = theme, False
        self._rest = scene
        self.picture = FigureView()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Step {n}. {text}").format(n=number, text=text))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space.m, theme.space.s, theme.space.m, theme.space.m)
        lines.setSpacing(theme.space.xs)
        if scene is not None:
            self.picture.setFixedHeight(PICTURE_PX)
            self.picture.setScene(scene)
            lines.addWidget(self.picture)
        else:
            self.picture.setParent(self)
            self.picture.hide()
        lines.addWidget(Words(str(number), "strong"))
        lines.addWidget(Words(text))
        lines.addStretch(1)

    @property
    def current(self) -> bool:
        """Whether this is the step that plays."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Show that this is the step that plays, or come to rest."""
        if current != self._current:
            self._current = current
            self.picture.setScene(self._rest)
            self.update()

    def set_side(self, side: Side) -> None:
        """Show the pose on a side."""
        if self._rest is not None:
            self._rest = msgspec.structs.replace(self._rest, side=side)
            self.picture.setScene(self._rest)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Play."""
        super().enterEvent(event)
        self.looked.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Come to rest."""
        super().leaveEvent(event)
        self.update()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Play."""
        super().focusInEvent(event)
        self.looked.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Come to rest."""
        super().focusOutEvent(event)
        self.left.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Play from the beginning."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.looked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk to the neighbours; Enter and the space bar play from the beginning."""
        key = Qt.Key(event.key())
        if key in _WAYS:
            self.walked.emit(_WAYS[key])
        elif key in _PRESS:
            self.looked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface, its edge strong while the step plays."""
        paint_card(self, self._theme, current=self._current)


class StepStrip(QWidget):
    """All steps of an exercise or a self-test.

    `played(str, str)` carries the pose of the step before and of the step that is looked at; `left()` comes
    when none is any more.
    """

    played = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, steps: Sequence[StepText], scene: FigureScene) -> None:
        """Take the steps, and any moment of the clip that shows them."""
        super().__init__()
        self._steps, self._now = tuple(steps), -1
        scene = msgspec.structs.replace(scene, clip=scene.clip.alone)
        grid = FlowGrid(theme.space.m, max(156, theme.type.body * 11), fill=True)
        self.setLayout(grid)
        self.cards: list[StepCard] = []
        for at, step in enumerate(self._steps):
            key = scene.clip.key(step.key)
            pose = msgspec.structs.replace(scene, t=key.t, hints=True) if key is not None else None
            card = StepCard(theme, at + 1, step.text, pose)
            card.looked.connect(lambda at=at: self._look(at))
            card.left.connect(self._leave)
            card.walked.connect(lambda way, at=at: self._walk(at + way))
            grid.addWidget(card)
            self.cards.append(card)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_side(self, side: Side) -> None:
        """Show every pose on a side."""
        for card in self.cards:
            card.set_side(side)

    def show_time(self, t: float) -> None:
        """Let the picture of the step that plays move along, for it may be all of it that is in view."""
        if self._now >= 0:
            self.cards[self._now].picture.setTime(t)

    def _look(self, at: int) -> None:
        """Play a step."""
        self._mark(at)
        before = self._steps[at - 1].key if at else ""
        self.played.emit(before, self._steps[at].key)

    def _leave(self) -> None:
        """Go back to the step that has the focus, or to none."""
        focused = next((at for at, card in enumerate(self.cards) if card.hasFocus()), -1)
        under = next((at for at, card in enumerate(self.cards) if card.underMouse()), -1)
        left = focused if focused >= 0 else under
        if left < 0:
            self._mark(-1)
            self.left.emit()
        elif left != self._now:
            self._look(left)

    def _walk(self, at: int) -> None:
        if 0 <= at < len(self.cards):
            self.cards[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _mark(self, at: int) -> None:
        self._now = at
        for number, card in enumerate(self.cards):
            card.set_current(number == at)
