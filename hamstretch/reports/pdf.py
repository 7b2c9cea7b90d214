"""A report as a PDF, and its first page as a picture to look at before it is saved.

Made offline. Fonts are embedded, text can be selected, and charts are vectors: see `sheet.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter

from hamstretch import __version__
from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import ReportError
from hamstretch.core.long_work import Step, stepped, unseen
from hamstretch.core.report import Report
from hamstretch.core.wording import Wording, say
from hamstretch.reports.page import pages
from hamstretch.reports.sheet import SCALE, Page, Text, paint
from hamstretch.reports.style import SIZES, Paper, Style
from hamstretch.reports.telling import Telling
from hamstretch.resources import load_theme
from hamstretch.widgets.theme import decode_theme

POINTS = 72
"""Points in an inch."""
_PAPER = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def _style() -> Style:
    """Return the light theme's colours, for white paper."""
    tint = decode_theme(load_theme("light")).colours
    return Style(
        text=tint.text,
        secondary=tint.secondary,
        faint="#d9d5cc",
        accent=tint.accent,
        left=tint.left,
        right=tint.right,
        red=tint.red,
    )


def layout(report: Report, catalog: Catalog, wording: Wording, paper: Paper) -> tuple[Page, ...]:
    """Return the pages; raises `ReportError` where no font is installed."""
    gui = QGuiApplication.instance() or QGuiApplication(["hamstretch"])  # fonts belong to an application
    if gui is None or not QFontDatabase.families():
        raise ReportError(say("report.no-fonts"))
    return pages(Telling(report, catalog, wording), wording, _style(), paper)


def pdf(report: Report, catalog: Catalog, wording: Wording, paper: Paper, step: Step = unseen) -> bytes:
    """Return a PDF file, with a step a page; raises `ReportError` as `layout` does."""
    gui = QGuiApplication.instance() or QGuiApplication(["hamstretch"])
    found = layout(report, catalog, wording, paper)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(POINTS * SCALE)
    writer.setPageSize(QPageSize(_PAPER[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(wording(say("report.title")))
    writer.setCreator(f"hamstretch {__version__}")
    painter = QPainter(writer)
    try:
        for n, page in enumerate(stepped(found, step)):
            if n:
                writer.newPage()
            paint(painter, page)
    finally:
        painter.end()  # a painter must not outlive what it draws on
    del gui
    return bytes(buffer.data().data())


def picture(page: Page, paper: Paper, width: int) -> QImage:
    """Return a page as a picture so many pixels wide, with its words as its description."""
    wide, high = SIZES[paper]
    image = QImage(width, round(width * high / wide), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.scale(width / (wide * SCALE), width / (wide * SCALE))
    paint(painter, page)
    painter.end()
    image.setText("Description", "\n".join(what.text for what in page if isinstance(what, Text)))
    return image
