"""A chart as a file: a picture (PNG), a drawing (SVG) or its numbers (CSV). Bytes only: others write them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstretch.widgets.chart_key import Key
from hamstretch.widgets.chart_view import ChartView, Column
from hamstretch.widgets.column import Words
from hamstretch.widgets.theme import Theme

Kind = Literal["png", "svg", "csv"]
SHEET = QSize(960, 460)
"""Size of the sheet in its own pixels; the picture has twice as many."""
SHARP = 2


class ChartSheet(QWidget):
    """Title, remark, key and chart on one sheet, in the theme's colours."""

    def __init__(self, theme: Theme, view: ChartView) -> None:
        """Lay a view out."""
        super().__init__()
        from hamstretch.widgets.chart_plot import Plot  # noqa: PLC0415 - half a second that only charts need

        self._theme = theme
        self.setFixedSize(SHEET)
        lines, space = QVBoxLayout(self), theme.space
        lines.setContentsMargins(space.xl, space.l, space.xl, space.l)
        lines.setSpacing(space.s)
        lines.addWidget(Words(view.title, "strong"))
        if view.remark:
            lines.addWidget(Words(view.remark, "secondary"))
        lines.addWidget(Key(theme, view))
        lines.addWidget(Plot(theme, view), 1)

    def paint(self, painter: QPainter) -> None:
        """Paint the whole sheet with a painter."""
        painter.fillRect(QRect(0, 0, SHEET.width(), SHEET.height()), self._theme.colours.of("background"))
        self.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)


def chart_bytes(theme: Theme, view: ChartView, kind: Kind) -> Callable[[], bytes]:
    """Draw a view, and return what makes the bytes of a file of this kind of it, on any thread."""
    if kind == "csv":
        return partial(_csv, view)
    sheet = ChartSheet(theme, view)
    try:
        return partial(_packed, _picture(sheet)) if kind == "png" else partial(bytes, _svg(sheet, view))
    finally:
        sheet.deleteLater()


def _picture(sheet: ChartSheet) -> QImage:
    image = QImage(SHEET * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    return image


def _packed(image: QImage) -> bytes:
    """Return a picture as a file, which takes longer than to draw it."""
    held, buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(held.data())


def _svg(sheet: ChartSheet, view: ChartView) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - only who saves a drawing needs it

    held, buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SHEET)
    generator.setViewBox(QRect(0, 0, SHEET.width(), SHEET.height()))
    generator.setTitle(view.title)
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    buffer.close()
    return bytes(held.data())


def _buffer() -> tuple[QByteArray, QBuffer]:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return held, buffer


def _csv(view: ChartView) -> bytes:
    """Return first day, last day, name and every column as plain numbers; nothing for what is missing."""
    held = io.StringIO(newline="")
    table = csv.writer(held)
    aims = ["", ""] if view.aim is None else [f"{view.aim.name} ≥", f"{view.aim.name} ≤"]
    heads = [head for c in view.columns for head in _heads(c)]
    table.writerow(["from", "to", view.when, *heads, *filter(None, aims)])
    for n, slot in enumerate(view.slots):
        level = None if view.aim is None else view.aim.levels[n]
        asked = () if view.aim is None else ("", "") if level is None else level
        values = [value for c in view.columns for value in _cells(c, n)]
        table.writerow([slot.first.isoformat(), slot.last.isoformat(), slot.name, *values, *asked])
    return held.getvalue().encode("utf-8-sig")  # for who opens it in a spreadsheet, as all tables


def _heads(column: Column) -> list[str]:
    """Return a column's heads: its name, and of what stands for several the lowest and the highest too."""
    return [column.name, f"{column.name} ≥", f"{column.name} ≤"] if column.spread else [column.name]


def _cells(column: Column, index: int) -> list[object]:
    value = column.values[index]
    first: list[object] = ["" if value is None else value]
    return [*first, *(column.spread[index] or ("", ""))] if column.spread else first
