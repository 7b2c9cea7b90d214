"""The pictures of README and metainfo, taken out of a played tour, so that they show the app as it is."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PIL import Image
from project import BUILD, HERE, run

FOLDER = HERE / "pictures"
SHOWN = {"today": "20-today-light", "session": "06-player-ST2-left", "progress": "20-progress-light"}
"""Each picture's name, and that of the tour's picture of which it is a small copy."""
WIDTH, COLOURS = 800, 256


def make() -> None:
    """Play the six weeks and keep small copies of what is shown, in packaging/pictures."""
    played = BUILD / "tour"
    shutil.rmtree(played, ignore_errors=True)
    run(sys.executable, "-m", "hamstretch", "tour", "--out", played)
    FOLDER.mkdir(exist_ok=True)
    for name, source in SHOWN.items():
        _shrink(played / f"{source}.png", FOLDER / f"{name}.png")


def _shrink(source: Path, to: Path) -> None:
    with Image.open(source) as picture:
        small = picture.convert("RGB")
        small.thumbnail((WIDTH, WIDTH))
        # the rarest colours too, for what is marked is small: a stretched muscle, a stop sign
        most = Image.Quantize.MAXCOVERAGE
        few = small.quantize(COLOURS, most, kmeans=1, dither=Image.Dither.NONE)
        few.save(to, optimize=True)
