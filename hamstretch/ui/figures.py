"""The moving pictures: which clip an item has, and which moment of it a session's step shows."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from hamstretch.core.catalog import Fault
from hamstretch.core.player_view import PlayerView
from hamstretch.core.record_terms import Side
from hamstretch.core.steps import Kind
from hamstretch.figure.body import LOOKS, look
from hamstretch.figure.clip import Clip, Stage
from hamstretch.figure.clip import Side as FigureSide
from hamstretch.figure.palette import FigureColours
from hamstretch.ui.moving import Motion, MovingFigure
from hamstretch.widgets.figure_still import FigureStill
from hamstretch.widgets.figure_view import FigureScene, FigureView

STAGES: dict[Kind, Stage] = {
    Kind.PREPARE: "prepare",
    Kind.SWITCH: "prepare",
    Kind.HOLD: "hold",
    Kind.TIMED: "hold",
    Kind.REPS: "hold",
    Kind.REST: "return",
    Kind.RELAX: "return",
}


class Figures:
    """Makes figure widgets; a clip is read when it is first wanted, and an item without one has none.

    A clip with a fault counts as none, so that its written steps are shown, and the fault is told once.
    """

    def __init__(
        self,
        load: Callable[[str], Clip | Fault | None],
        tell: Callable[[Fault], None],
        colours: FigureColours,
        motion: Motion | None = None,
    ) -> None:
        """Take the reader of clips by id, who hears of faults, the colours, and what lets one play."""
        self._load, self._tell, self._motion = load, tell, motion
        self._clips: dict[str, Clip | None] = {}
        self._colours, self._look = colours, LOOKS[0]
        self._reduced = False

    def clip(self, name: str) -> Clip | None:
        """Return the clip with this name, an item's id or `<id>-<variant>`, or None."""
        if name not in self._clips:
            found = self._load(name)
            self._clips[name] = None if isinstance(found, Fault) else found
            if isinstance(found, Fault):
                self._tell(found)
        return self._clips[name]

    def forget(self) -> None:
        """Read every clip anew when it is wanted: its sentence is in another language now."""
        self._clips.clear()

    def use(self, colours: FigureColours, body: str, *, reduced_motion: bool) -> None:
        """Draw in a theme and as one of the people from now on; with reduced motion only key poses show."""
        self._colours, self._look, self._reduced = colours, look(body), reduced_motion

    def scene(self, item: str, variant: str = "") -> FigureScene | None:
        """Return the key pose of an item, or of one of its variants, or None where there is no clip.

        A variant has a clip of its own or none: a picture of another way to do it would be wrong.
        """
        clip = self.clip(f"{item}-{variant}" if variant else item)
        if clip is None:
            return None
        t = clip.key_time(clip.hold_key)
        return FigureScene(clip=clip, colours=self._colours, t=t, look=self._look)

    def still(self, item: str, px: int, variant: str = "") -> QWidget | None:
        """Return a square picture of a key pose, or None where there is no clip (see `scene`)."""
        scene = self.scene(item, variant)
        if scene is None:
            return None
        view = FigureStill()
        view.setScene(msgspec.structs.replace(scene, close=True, hints=True))
        view.setFixedSize(px, px)
        return view

    def make(self, item: str, variant: str = "", ground: QColor | None = None) -> FigureView | None:
        """Return a figure that can be moved, showing the key pose; None where there is no clip.

        With a `ground` it paints its own background, which costs less while it moves.
        """
        scene = self.scene(item, variant)
        if scene is None:
            return None
        view = FigureView()
        if ground is not None:
            view.set_ground(ground)
        view.setScene(scene)
        return view

    def moving(self, scene: FigureScene) -> MovingFigure:
        """Return a figure that plays by itself, or its key poses while motion is reduced."""
        return MovingFigure(scene, None if self._reduced else self._motion)

    def people(self, item: str) -> tuple[tuple[str, FigureScene], ...]:
        """Return everyone that can show the exercises, by id, each at the beginning of an item."""
        scene = self.scene(item)
        if scene is None:
            return ()
        return tuple((one.id, msgspec.structs.replace(scene, t=0.0, look=one)) for one in LOOKS)

    def move(self, picture: QWidget | None, view: PlayerView) -> None:
        """Show the moment of the clip that belongs to the session's step."""
        if not isinstance(picture, FigureView) or (scene := picture.scene()) is None:
            return
        t, left = self.time(scene.clip, view), view.side is Side.LEFT
        side: FigureSide = "left" if left else "right"
        picture.setScene(
            msgspec.structs.replace(scene, colours=self._colours, look=self._look, t=t, side=side)
        )

    def time(self, clip: Clip, view: PlayerView) -> float:
        """Return clip time for a step; with reduced motion only the first and the held pose are shown."""
        stage = STAGES.get(view.kind)
        if stage is None:
            return 0.0
        if self._reduced:
            return clip.key_time(clip.hold_key) if stage == "hold" else 0.0
        return clip.stage_time(stage, view.elapsed_s, view.step_s)
