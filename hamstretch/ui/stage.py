"""The large figure of a page with what goes with it: side, pause, step strip, right beside wrong."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from hamstretch.core.catalog import StepText
from hamstretch.figure import scene as figure_scene
from hamstretch.figure.clip import Side
from hamstretch.ui.figures import Figures
from hamstretch.ui.step_strip import StepStrip
from hamstretch.widgets.column import Card, Words, row
from hamstretch.widgets.controls import Button
from hamstretch.widgets.figure_still import FigureStill
from hamstretch.widgets.figure_view import FigureScene
from hamstretch.widgets.icons import icon
from hamstretch.widgets.mirror import right_to_left
from hamstretch.widgets.theme import Theme

WIDE = 340
LOW, HIGH = 200, 340
"""The large figure: its width, and between which heights the clip's own proportions may move it."""
PAIR_PX = 190
"""The height of the right and the wrong pose."""


class Stage(QWidget):
    """One exercise, moving. Made by `stage`, which knows whether there is a clip at all."""

    sideChanged = Signal(str)  # noqa: N815  Qt's own style for signals

    def __init__(self, theme: Theme, figures: Figures, scene: FigureScene, name: str, *, sided: bool) -> None:
        """Take the clip's scene, what it is called, and whether it is done on one side at a time."""
        super().__init__()
        self._theme, self._scene = theme, scene
        self.figure = figures.moving(scene)
        self.figure.setAccessibleName(self.tr("Figure: {name}").format(name=name))
        box = figure_scene.framed(scene.clip, "right")
        self.figure.setFixedSize(WIDE, round(min(HIGH, max(LOW, WIDE * box.height / box.width))))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space.s)
        lines.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignHCenter)
        across = QHBoxLayout()
        across.setSpacing(theme.space.s)
        across.addStretch(1)
        if sided:
            self._add_sides(across)
        if self.figure.moves:
            self._add_pause(across)
        across.addStretch(1)
        lines.addLayout(across)
        lines.addStretch(1)

    def strip(self, steps: Sequence[StepText]) -> StepStrip:
        """Return the steps as cards that play here."""
        strip = StepStrip(self._theme, steps, self._scene)
        strip.played.connect(self.figure.play_step)
        strip.left.connect(self.figure.loop)
        self.figure.moved.connect(strip.show_time)
        self.sideChanged.connect(strip.set_side)
        return strip

    def pair(self) -> QWidget:
        """Return the right pose and, beside it, the common fault with its mark and its sentence."""
        pair, clip = QWidget(), self._scene.clip
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self._theme.space.m)
        right = msgspec.structs.replace(self._scene, t=clip.key_time(clip.hold_key))
        wrong = msgspec.structs.replace(self._scene, wrong=True)
        across.addWidget(self._posed(right, self.tr("Like this"), ("check", "green"), ""), 1)
        across.addWidget(self._posed(wrong, self.tr("Not like this"), ("close", "red"), clip.wrong.text), 1)
        return pair

    def _posed(self, scene: FigureScene, words: str, mark: tuple[str, str], text: str) -> Card:
        """Return a pose over its word, which an icon in a colour repeats, and its sentence."""
        view = FigureStill()
        view.setFixedHeight(PAIR_PX)
        view.setScene(scene)
        view.setAccessibleName(words)
        view.setAccessibleDescription(text)
        self.sideChanged.connect(lambda side: view.setScene(msgspec.structs.replace(scene, side=side)))
        sign, side = Words(), round(self._theme.type.body * 1.4)
        sign.setPixmap(icon(mark[0], self._theme.colours.of(mark[1]), side).pixmap(side, side))
        sign.setFixedWidth(side)
        sign.setWordWrap(False)
        head, space = Words(words, "strong"), self._theme.space
        head.setWordWrap(False)
        card = Card(self._theme)
        card.body.setContentsMargins(space.l, space.m, space.l, space.l)
        card.body.setSpacing(space.xs)
        card.body.addWidget(view)
        card.body.addLayout(row(self._theme, sign, head))
        card.body.addWidget(Words(text))
        card.body.addStretch(1)
        return card

    def _add_sides(self, across: QHBoxLayout) -> None:
        """Add the two sides, one of them pressed."""
        group = QButtonGroup(self)
        names: tuple[tuple[Side, str, str], ...] = (
            ("left", self.tr("Left"), self.tr("Show the left side")),
            ("right", self.tr("Right"), self.tr("Show the right side")),
        )
        for side, word, name in reversed(names) if right_to_left(self) else names:  # the body is not mirrored
            button = Button(word, self._theme)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(side == self._scene.side)
            button.setAccessibleName(name)
            button.toggled.connect(lambda on, side=side: self.set_side(side) if on else None)
            group.addButton(button)
            across.addWidget(button)

    def set_side(self, side: Side) -> None:
        """Show everything on a side."""
        shown = self.figure.scene()
        if shown is not None:
            self.figure.setScene(msgspec.structs.replace(shown, side=side))
        self.sideChanged.emit(side)

    def _add_pause(self, across: QHBoxLayout) -> None:
        """Add the button that lets the figure stand still: what moves by itself can be stopped."""
        pause = Button(self.tr("Pause"), self._theme, "quiet", "pause")
        pause.setMinimumWidth(max(pause.sizeHint().width(), self._theme.type.body * 7))
        pause.clicked.connect(lambda: self._toggle(pause))
        across.addWidget(pause)

    def _toggle(self, pause: Button) -> None:
        self.figure.set_paused(self.figure.playing)
        pause.setText(self.tr("Pause") if self.figure.playing else self.tr("Play"))
        pause.set_icon("pause" if self.figure.playing else "play")


def stage(
    theme: Theme, figures: Figures, id_: str, name: str, *, sided: bool, variant: str = ""
) -> Stage | None:
    """Return the large figure of an item, its variant or a self-test, or None where there is no clip."""
    scene = figures.scene(id_, variant)
    return None if scene is None else Stage(theme, figures, scene, name, sided=sided)


class Beside(QWidget):
    """Words and a stage side by side while the words keep room to be read, else the stage below them."""

    def __init__(self, theme: Theme, words: QVBoxLayout, other: QWidget) -> None:
        """Take both."""
        super().__init__()
        self._least = WIDE + theme.space.xl + theme.type.body * 19
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.space.xl)
        self._across.addLayout(words, 1)
        self._across.addWidget(other)

    def minimumSizeHint(self) -> QSize:
        """Return what both need below each other: side by side they must not widen the page."""
        return QSize(WIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out by the width there is."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if event.size().width() >= self._least else ways.TopToBottom
        if way is not self._across.direction():
            self._across.setDirection(way)
