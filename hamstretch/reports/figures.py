"""The figures as files: a picture of every key pose, a moving one of every clip, and all on one sheet.

Needs no display. A clip with a fault is named and left out, and the rest is drawn.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter

from hamstretch.clips import load_figure
from hamstretch.core.catalog import Catalog, Fault, index_order
from hamstretch.core.errors import UsageError, writing
from hamstretch.core.wording import say
from hamstretch.figure.body import LOOKS, Look
from hamstretch.figure.clip import Clip, Side
from hamstretch.figure.hints import marks, shown, staged
from hamstretch.figure.palette import FigureColours
from hamstretch.reports.apng import animation
from hamstretch.reports.svg import svg
from hamstretch.resources import FIGURES, assets_dir, load_catalog, load_theme
from hamstretch.widgets.figure_view import FigureScene, paint_scene
from hamstretch.widgets.theme import Theme, decode_theme

FRAME_MS = 100
"""Between two frames of a moving picture: slow movements need no more."""
MOVING_SHARE = 0.5
"""Side of a moving picture as a share of the still ones'."""
COLUMNS, LARGE, SMALL, GAP = 3, 240, 96, 12
"""The sheet: cells in a row, sides of a picture in pixels, and the distance between two."""
HEAD, FOOT = 26, 40
"""Heights of a cell's name and of its sentence."""
CELL = (2 * LARGE + SMALL + 4 * GAP, HEAD + LARGE + FOOT + 2 * GAP)


class Style(NamedTuple):
    """How figures are drawn."""

    theme: Theme
    colours: FigureColours
    look: Look
    side: Side

    @classmethod
    def of(cls, theme: str, look: str, side: Side) -> Style:
        """Return a style by the names of a theme and a look; raises `UsageError` for an unknown look."""
        body = next((one for one in LOOKS if one.id == look), None)
        if body is None:
            raise UsageError(say("cli.no-such-look", look=look, known=tuple(one.id for one in LOOKS)))
        colours = msgspec.convert(load_theme(f"figures-{theme}"), FigureColours)
        return cls(decode_theme(load_theme(theme)), colours, body, side)

    def moment(self, clip: Clip, t: float = 0.0, *, wrong: bool = False, hints: bool = False) -> FigureScene:
        """Return what to paint of a clip at a time, or its common fault; with `hints` as a still picture."""
        return FigureScene(clip, self.colours, t, self.side, self.look, wrong, hints=hints)


def known(ids: Sequence[str], root: Path | None = None) -> tuple[str, ...]:
    """Return the ids of figures in the order of the index, all where none are asked for.

    Raises `UsageError` for an id without a file.
    """
    folder = (root or assets_dir()) / FIGURES
    every = sorted((file.stem for file in folder.glob("*.toml")), key=_order)
    strange = next((id_ for id_ in ids if id_ not in every), None)
    if strange is not None:
        raise UsageError(say("cli.no-such-figure", figure=strange, known=tuple(every)))
    return tuple(id_ for id_ in every if not ids or id_ in ids)


def export(
    ids: Sequence[str],
    out: Path,
    style: Style,
    tell: Callable[[str], None],
    *,
    size: int = 480,
    vectors: bool = False,
    sheet: bool = False,
) -> tuple[Fault, ...]:
    """Draw figures into a folder, `tell` of each, and return the faults of those that could not be drawn.

    `size` is the side of a still picture in pixels. Each clip has a folder `<id>/` with `<key>.png`,
    `wrong-<key>.png` and the moving `<id>.png`, and with `vectors` an SVG beside each still one; `sheet`
    adds `sheet.png`. Raises `UsageError` where the folder cannot be written or the sheet has no font.
    """
    found = [load_figure(id_) for id_ in known(ids)]
    clips = [clip for clip in found if isinstance(clip, Clip)]
    catalog = load_catalog()
    with writing(out):
        for n, clip in enumerate(clips, 1):
            count = _write(clip, out / clip.id, style, size, name_of(clip.id, catalog), vectors=vectors)
            tell(f"{n}/{len(clips)} {clip.id}: {count} files")
        if sheet and clips:
            (out / "sheet.png").write_bytes(_png(contact_sheet(clips, style, catalog)))
            tell(f"{out / 'sheet.png'}: {len(clips)} figures")
    return tuple(fault for fault in found if isinstance(fault, Fault))


def name_of(id_: str, catalog: Catalog) -> str:
    """Return the name of what a clip shows; a variant's clip has its item's."""
    item = catalog.item(id_.partition("-")[0]) or catalog.tests.get(id_)
    return item.name if item is not None else ""


def picture(what: FigureScene, size: int, ground: QColor) -> QImage:
    """Return a square picture of a moment, without transparency."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint_scene(painter, QRectF(0, 0, size, size), what)
    painter.end()
    return image


def moving(clip: Clip, style: Style, size: int) -> bytes:
    """Return a clip from its set-up to its end as an APNG."""
    ground = style.theme.colours.of("background")
    times = [n * FRAME_MS / 1000 for n in range(math.ceil(clip.length * 1000 / FRAME_MS))]
    return animation([(_png(picture(style.moment(clip, t), size, ground)), FRAME_MS) for t in times])


def contact_sheet(clips: Sequence[Clip], style: Style, catalog: Catalog) -> QImage:
    """Return a grid of all clips: name, held pose large and small, and the common fault with its sentence.

    Raises `UsageError` where no font is installed.
    """
    gui = QGuiApplication.instance() or QGuiApplication(["hamstretch"])  # fonts belong to an application
    if gui is None or not QFontDatabase.families():
        raise UsageError(say("cli.tour-no-fonts"))
    width, height = CELL
    columns = min(COLUMNS, len(clips))
    image = QImage(columns * width, math.ceil(len(clips) / columns) * height, QImage.Format.Format_RGB32)
    image.fill(style.theme.colours.of("background"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for n, clip in enumerate(clips):
        row, column = divmod(n, columns)
        painter.save()
        painter.translate(column * width, row * height)
        _cell(painter, clip, style, name_of(clip.id, catalog))
        painter.restore()
    painter.end()
    return image


def _order(id_: str) -> tuple[tuple[int, int], str]:
    """Sort like the index; what has no id's shape comes last, and `check` says so."""
    item = id_.partition("-")[0]
    return index_order(item) if re.fullmatch("[A-Z]+[0-9]+", item) else (99, 0), id_


def _moments(clip: Clip, style: Style) -> Iterator[tuple[str, FigureScene]]:
    """Give each still picture of a clip with its file's name."""
    for key in clip.keys:
        yield key.key, style.moment(clip, key.t, hints=True)
    yield f"wrong-{clip.wrong.key}", style.moment(clip, wrong=True)


def _write(clip: Clip, folder: Path, style: Style, size: int, name: str, *, vectors: bool) -> int:
    """Write every file of one clip and return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    ground = style.theme.colours.of("background")
    files: dict[str, bytes] = {}
    for file, what in _moments(clip, style):
        files[f"{file}.png"] = _png(picture(what, size, ground))
        if vectors:
            pose = clip.wrong_pose(style.side) if what.wrong else clip.at(what.t, style.side)
            title = f"{name}: {clip.wrong.text if what.wrong else file}"
            hints = () if what.wrong else shown(clip, what.t, style.side, style.look)
            over = () if what.wrong else marks(clip, what.t, style.side)
            stage = None if what.wrong else staged(clip, what.t)
            text = svg(stage or clip, pose, style.side, style.look, style.colours, title, hints, over)
            files[f"{file}.svg"] = text.encode()
    files[f"{clip.id}.png"] = moving(clip, style, round(size * MOVING_SHARE))
    for file, data in files.items():
        (folder / file).write_bytes(data)
    return len(files)


def _png(image: QImage) -> bytes:
    """Return the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs know its text names as bytes only
    return bytes(buffer.data().data())


def _cell(painter: QPainter, clip: Clip, style: Style, name: str) -> None:
    """Paint one clip's cell with its upper left corner at the origin."""
    held = style.moment(clip, clip.key_time(clip.hold_key), hints=True)
    wrong = style.moment(clip, wrong=True)
    top = GAP + HEAD
    across = (GAP, 2 * GAP + LARGE, 3 * GAP + LARGE + SMALL)
    paint_scene(painter, QRectF(across[0], top, LARGE, LARGE), held)
    card = msgspec.structs.replace(held, close=True)
    paint_scene(painter, QRectF(across[1], top + (LARGE - SMALL) / 2, SMALL, SMALL), card)
    paint_scene(painter, QRectF(across[2], top, LARGE, LARGE), wrong)
    colours, type_ = style.theme.colours, style.theme.type
    _text(
        painter,
        QRect(GAP, GAP, CELL[0] - 2 * GAP, HEAD),
        f"{clip.id}  {name}",
        type_.body,
        colours.of("text"),
    )
    foot = QRect(across[1], top + LARGE, CELL[0] - across[1] - GAP, FOOT)
    _text(painter, foot, clip.wrong.text, type_.small, colours.of("secondary"))


def _text(painter: QPainter, rect: QRect, text: str, px: int, colour: QColor) -> None:
    """Write into a rectangle, wrapped, from its upper left corner."""
    font = QFont(painter.font())
    font.setPixelSize(px)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft), text)
