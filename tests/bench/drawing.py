"""Drawing: what one frame of the player's figure costs, in every clip of the catalog."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from report import Row

from hamstretch.__main__ import GARBAGE
from hamstretch.clips import load_figure
from hamstretch.figure.clip import Clip
from hamstretch.resources import FIGURES, assets_dir, load_theme

FRAMES = 24
"""Moments of each clip that are drawn, evenly through all that moves, and through one breath of a hold."""
FILL = "filling that picture with a colour"
GOAL = "≤ 4"
THEMES = {"figures-light": "", "figures-high-contrast": ", high contrast"}

Found = dict[tuple[str, str], dict[str, list[float]]]
"""Milliseconds of each frame by what is shown, how it is made, and the clip."""


def frames(_folder: Path) -> Iterator[Row]:
    """One frame at 1920 × 1080 of all clips: what moves or breathes, made ahead or never seen before.

    Of the clips, the one in the middle and the one that takes longest, by their own middle frame; and the
    longest single frame of all.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QColor, QImage  # noqa: PLC0415 - the other benches need no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    from hamstretch.figure.palette import FigureColours  # noqa: PLC0415 - the same
    from hamstretch.widgets.figure_view import FigureScene, FigureView  # noqa: PLC0415 - the same

    qt = QApplication.instance() or QApplication([])
    gc.set_threshold(GARBAGE)  # as the app has it
    image, ground = QImage(1920, 1080, QImage.Format.Format_RGB32), QColor("white")
    view = FigureView()
    view.set_ground(ground)
    view.resize(1920, 1080)
    view.show()

    def show(t: float) -> None:
        view.setTime(t)
        qt.processEvents()

    for theme, named in THEMES.items():
        colours = msgspec.convert(load_theme(theme), FigureColours)
        found: Found = {}
        fills: list[float] = []
        for clip in _clips():
            view.setScene(FigureScene(clip, colours))
            qt.processEvents()
            fills.append(_cost_ms(image.fill, ground))
            for what, times in _moments(clip).items():
                for how in ("made in the frame", "made ahead"):
                    found.setdefault((what, how), {})[clip.id] = [_cost_ms(show, t) for t in times]
        yield from _rows(found, statistics.median(fills), named)
    view.close()


def _cost_ms(act: Callable[..., object], *args: object) -> float:
    """Return what an act takes of this thread's time: what others do on a shared machine is not its own."""
    then = time.thread_time()
    act(*args)
    return (time.thread_time() - then) * 1000


def _clips() -> Iterator[Clip]:
    for path in sorted((assets_dir() / FIGURES).glob("*.toml")):
        clip = load_figure(path.stem)
        if isinstance(clip, Clip):
            yield clip


def _moments(clip: Clip) -> dict[str, list[float]]:
    """Return clip times of what moves and, where a pose is held, of a breath."""
    many = [clip.length * n / (8 * FRAMES) for n in range(1, 8 * FRAMES)]
    moves = [t for t in many if clip.held(t) is None]
    held = clip.key(clip.hold_key)
    breath = [held.t + held.hold * n / FRAMES for n in range(FRAMES)] if held and held.hold else []
    every = max(1, len(moves) // FRAMES)
    return {what: times for what, times in (("moving", moves[::every]), ("breathing", breath)) if times}


def _rows(found: Found, fill: float, named: str) -> Iterator[Row]:
    for (what, how), clips in found.items():
        middle = {id_: statistics.median(costs) for id_, costs in clips.items()}
        longest = {id_: max(costs) for id_, costs in clips.items()}
        slow, slowest = max(middle, key=middle.__getitem__), max(longest, key=longest.__getitem__)
        name = f"a frame at 1080p, {what}, {how}{named}"
        for row, ms in (
            (f"{name}: median of {len(clips)} clips", statistics.median(middle.values())),
            (f"{name}: worst clip, {slow}", middle[slow]),
            (f"{name}: worst frame, {slowest}", longest[slowest]),
        ):
            yield Row(row, ms, "ms", GOAL, FILL, fill)
