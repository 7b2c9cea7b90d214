"""A sheet of paper to look at: a picture that keeps its shape in whatever room there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hamstretch.widgets.theme import Theme

LEAST, BROADEST = 280, 620
"""Width in pixels."""


class Sheet(QWidget):
    """Shows one page; without one, words in its place."""

    def __init__(self, theme: Theme, name: str, shape: float) -> None:
        """Take the look, the accessible name, and height by width."""
        super().__init__()
        self._theme, self._shape = theme, shape
        self._page: QImage | None = None
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(BROADEST)
        self.setAccessibleName(name)

    def show_page(self, page: QImage) -> None:
        """Show a page; its description is what a screen reader reads."""
        self._page, self._shape, self._words = page, page.height() / page.width(), ""
        self.setAccessibleDescription(page.text("Description"))
        self.updateGeometry()
        self.update()

    def show_words(self, words: str) -> None:
        """Show words instead."""
        self._page, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def page(self) -> QImage | None:
        """The page that is shown."""
        return self._page

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the sheet keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return round(width * self._shape)

    def sizeHint(self) -> QSize:
        """Return a size to read it at."""
        return QSize(BROADEST, self.heightForWidth(BROADEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet, white in every theme as paper is, with a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(0.5, 0.5, self.width() - 1, min(self.height(), self.heightForWidth(self.width())) - 1)
        tint = self._theme.colours
        painter.setPen(QPen(tint.of("outline"), 1))
        painter.setBrush(tint.of("surface") if self._page is None else Qt.GlobalColor.white)
        painter.drawRect(sheet)
        if self._page is not None:
            painter.drawImage(sheet.adjusted(1, 1, -1, -1), self._page)
            return
        painter.setPen(tint.of("secondary"))
        air = self._theme.space.xl
        words = sheet.adjusted(air, air, -air, -air)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap), self._words)
