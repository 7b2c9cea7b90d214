"""Drawing: what one frame of the player's figure costs, in every clip of the catalog."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from report import Row

from hamstretch.__main__ import GARBAGE
from hamstretch.clips import load_figure
from hamstretch.figure.clip import Clip
from hamstretch.resources import FIGURES, assets_dir, load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPaintEvent

STRETCHES = 5
"""Stretches of each clip that are played, evenly through all that moves, and through one breath of a hold."""
LEAD, FRAMES = 8, 12
"""Frames at the start of each stretch, the first of which follows a jump, and frames that are then timed."""
TICKS_PER_S = 60
TICKS = {"moving": 1, "breathing": 4}
"""Of the timer to one frame."""
FLOOR = "filling a smooth disc as high as the picture"
GOAL = "≤ 4"
THEMES = {"figures-light": "", "figures-high-contrast": ", high contrast"}
WAYS = ("made ahead", "made in the frame")

Found = dict[str, dict[str, list[float]]]
"""Milliseconds of each frame by what is shown and how it is made, and the clip."""


def frames(_folder: Path) -> Iterator[Row]:
    """One frame at 1920 × 1080 of all clips as they play, frame after frame: from its tick to its last pixel.

    Made ahead: what a viewer gets, since between two ticks there is time to make what comes next. Made in the
    frame: without that time. After a jump: nothing that was made before is of use. Of the clips, the one in
    the middle and the one that takes longest, by their own middle frame; and the longest single frame.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage  # noqa: PLC0415 - the other benches need no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    from hamstretch.figure.palette import FigureColours  # noqa: PLC0415 - the same

    _app = QApplication.instance() or QApplication([])
    gc.set_threshold(GARBAGE)  # as the app has it
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    for theme, named in THEMES.items():
        colours = msgspec.convert(load_theme(theme), FigureColours)
        found: Found = {}
        floor: list[float] = []
        for clip in _clips():
            floor += [_disc_ms(image) for _ in range(5)]
            for how in WAYS:
                _play(clip, colours, found, ahead=how == WAYS[0])
        yield from _rows(found, statistics.median(floor), named)


def _play(clip: Clip, colours: object, found: Found, *, ahead: bool) -> None:
    """Play stretches of a clip in a view of its own, with or without time between the frames."""
    from PySide6.QtCore import QEvent  # noqa: PLC0415 - the other benches need no Qt
    from PySide6.QtGui import QColor  # noqa: PLC0415 - the same
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    from hamstretch.widgets import moments  # noqa: PLC0415 - the same
    from hamstretch.widgets.figure_view import FigureScene, FigureView  # noqa: PLC0415 - the same

    class View(FigureView):
        painted = False

        def paintEvent(self, event: QPaintEvent) -> None:
            self.painted = True
            super().paintEvent(event)

        def _prepare(self) -> None:
            if ahead:
                super()._prepare()

    moments.reel.cache_clear()
    view = View()
    view.set_ground(QColor("white"))
    view.resize(1920, 1080)
    view.setScene(FigureScene(clip, colours))  # type: ignore[arg-type]
    view.show()
    QApplication.processEvents()

    def show(t: float) -> None:
        view.setTime(t)
        QApplication.sendPostedEvents(view, QEvent.Type.UpdateRequest)

    how = WAYS[0] if ahead else WAYS[1]
    for what, starts in _starts(clip).items():
        for start in starts:
            for n in range((LEAD + FRAMES) * TICKS[what]):
                view.painted = False
                ms = _cost_ms(show, start + n / TICKS_PER_S)
                QApplication.processEvents()
                name = (
                    f"{what}, {how}"
                    if n >= LEAD * TICKS[what]
                    else ""
                    if n or ahead
                    else f"{what}, after a jump"
                )
                if name and view.painted:
                    found.setdefault(name, {}).setdefault(clip.id, []).append(ms)
    view.close()


def _cost_ms(act: Callable[..., object], *args: object) -> float:
    """Return what an act takes of this thread's time: what others do on a shared machine is not its own."""
    then = time.thread_time()
    act(*args)
    return (time.thread_time() - then) * 1000


def _disc_ms(image: QImage) -> float:
    """Return what a disc costs that touches the picture's upper and lower edge."""
    from PySide6.QtGui import QColor, QPainter  # noqa: PLC0415 - the other benches need no Qt

    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("gray"))
    ms = _cost_ms(painter.drawEllipse, 420, 0, 1080, 1080)
    painter.end()
    return ms


def _clips() -> Iterator[Clip]:
    for path in sorted((assets_dir() / FIGURES).glob("*.toml")):
        clip = load_figure(path.stem)
        if isinstance(clip, Clip):
            yield clip


def _starts(clip: Clip) -> dict[str, list[float]]:
    """Return clip times where what moves and, where a pose is held, a breath is played from."""
    long = (LEAD + FRAMES) / TICKS_PER_S
    many = [clip.length * n / (20 * STRETCHES) for n in range(1, 20 * STRETCHES)]
    moves = [t for t in many if clip.held(t) is None and clip.held(t + long) is None]
    held = clip.key(clip.hold_key)
    breath = [held.t + held.hold * n / STRETCHES for n in range(STRETCHES)] if held and held.hold else []
    every = max(1, len(moves) // STRETCHES)
    return {what: times for what, times in (("moving", moves[::every]), ("breathing", breath)) if times}


def _rows(found: Found, floor: float, named: str) -> Iterator[Row]:
    for what, clips in found.items():
        middle = {id_: statistics.median(costs) for id_, costs in clips.items()}
        longest = {id_: max(costs) for id_, costs in clips.items()}
        slow, slowest = max(middle, key=middle.__getitem__), max(longest, key=longest.__getitem__)
        few = sum(ms <= float(GOAL.split()[1]) for ms in middle.values())
        name = f"a frame at 1080p, {what}{named}"
        for row, ms in (
            (
                f"{name}: median of {len(clips)} clips, {few} of them within the goal",
                statistics.median(middle.values()),
            ),
            (f"{name}: worst clip, {slow}", middle[slow]),
            (f"{name}: worst frame, {slowest}", longest[slowest]),
        ):
            yield Row(row, ms, "ms", GOAL, FLOOR, floor)
