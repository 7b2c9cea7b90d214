"""The line icons of `assets/icons`, drawn in any colour.

Each is a 24 x 24 SVG whose strokes say `currentColor`; QtSvg is imported with the first icon.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_PACKAGE = Path(__file__).parents[1]


def icon_folder() -> Path:
    """Return where the icons lie: inside the package when installed, beside it in the source tree."""
    inside = _PACKAGE / "assets" / "icons"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets" / "icons"


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Return the parsed icon in one colour; raises `FileNotFoundError` for an unknown name."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - paid for when the first icon is drawn

    svg = (icon_folder() / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(svg.replace(b"currentColor", colour.encode())))


def draw_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon into a square of the painter's device; the way back points to where reading begins."""
    if name == "back" and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.save()
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
        _renderer(name, colour.name()).render(painter, rect)
        painter.restore()
        return
    _renderer(name, colour.name()).render(painter, rect)


def icon(name: str, colour: QColor, px: int = 24) -> QIcon:
    """Return an icon for native controls, sharp up to twice its size."""
    picture = QPixmap(QSize(2 * px, 2 * px))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, name, QRectF(0, 0, 2 * px, 2 * px), colour)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
