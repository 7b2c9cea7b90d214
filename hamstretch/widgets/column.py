"""The page everything is written on: a scrolling column of limited width, and text by its role."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from hamstretch.widgets.mirror import right_to_left
from hamstretch.widgets.sticky import Sticky
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import GROWING, Step, Turns

Role = Literal["title", "heading", "lead", "strong", "body", "secondary", "small"]
MAX_WIDTH = 960
"""The widest a column of text may get, in pixels, before its lines grow too long to read."""
LINE_EM = 36
"""[D] Heights of its text that a line may have in any case: about 60 letters, however large it is."""
AFAR = {"title": 1 / 11, "lead": 1 / 20, "secondary": 1 / 22}
"""The size of words that are read from the mat, as shares of the window's height, by role."""
AFAR_PX, AFAR_EM = 36, 24
"""They are never smaller than so many pixels, and a line is about so many of its own sizes long."""

ANSWER = 18
"""The least width of an answer that stands among others, in heights of the text."""


class Words(QLabel):
    """Wrapped text in one role of the type scale; the style sheet gives size, weight and colour."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        """Take plain text; nothing in it is read as markup."""
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word on one line; the height that a width needs is `heightForWidth`'s to say."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        self.ensurePolished()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines of right to left from one edge; a label's own stand back by the space they end in."""
        if not self.wordWrap() or not right_to_left(self):
            super().paintEvent(event)
            return
        box = QRectF(self.contentsRect())
        lines = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        lines.setTextOption(_from_the_right(self.alignment()))
        lines.beginLayout()
        high = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, high))
            high += line.height()
        lines.endLayout()
        top = {Qt.AlignmentFlag.AlignTop: 0.0, Qt.AlignmentFlag.AlignBottom: box.height() - high}
        place = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, box.topLeft() + QPointF(0, top.get(place, (box.height() - high) / 2)))


def _from_the_right(alignment: Qt.AlignmentFlag) -> QTextOption:
    """Return how lines begin at the right, or stand in the middle or at the left where they end a row."""
    side = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, alignment)
    across = side & Qt.AlignmentFlag.AlignHorizontal_Mask & ~Qt.AlignmentFlag.AlignAbsolute
    option = QTextOption(across | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def widest(theme: Theme, limit: int) -> int:
    """Return how wide a column may get in pixels: its limit, or what a line of large text needs."""
    return max(limit, theme.type.body * LINE_EM)


class Column(QScrollArea):
    """A centred column inside a scroll area; add to `body`. Its width is limited, its height is not."""

    spoken = ""
    """What the app's own voice says of the page, for who does not look."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, max_width: int = MAX_WIDTH) -> None:
        """Build the empty column with the theme's margins."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        space = theme.space
        self._afar = False
        outer, inner = QWidget(), QWidget()
        self._inner = inner
        inner.setMaximumWidth(widest(theme, max_width))
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(space.xl, space.xl, space.xl, space.xxl)
        self.body.setSpacing(space.l)
        across = QHBoxLayout(outer)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.setWidget(outer)
        self._in_sight: QWidget | None = None

    def add_in_sight(self, row: QLayout, theme: Theme) -> QWidget:
        """Add a row that stays in sight at the lower edge while its place in the page lies below it.

        Return that place.
        """
        self._in_sight = Sticky(self, row, theme).place
        self.body.addWidget(self._in_sight)
        return self._in_sight

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  Qt's own name
        """Keep what Tab reaches above the row that lies over the lower edge."""
        moved = super().focusNextPrevChild(forward)
        focus, page = self.focusWidget(), self.widget()
        if not moved or focus is None or self._in_sight is None or page is None:
            return moved
        if page.isAncestorOf(focus):
            low = focus.mapTo(page, QPoint(0, focus.height())).y()
            self.ensureVisible(0, low, 0, self._in_sight.height() + self.body.spacing())
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Home and End go to the ends of the page, as the page keys already turn it."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum, Qt.Key.Key_End: bar.maximum}
        if (end := ends.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(end())

    def add_atop(self, row: QLayout, theme: Theme) -> None:
        """Add a row that stays in sight at the upper edge once its place in the page has gone above it."""
        self.body.addWidget(Sticky(self, row, theme, top=True).place)

    def read_from_afar(self) -> None:
        """Let the words grow with the window from now on, to be read from where the mat is."""
        self._afar = True
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep words that are read from afar in proportion."""
        super().resizeEvent(event)
        if self._afar:
            self._grow()

    def _grow(self) -> None:
        sizes = {role: max(AFAR_PX, round(self.height() * share)) for role, share in AFAR.items()}
        self._inner.setMaximumWidth(sizes["lead"] * AFAR_EM)
        for words in self.findChildren(Words):
            px = sizes.get(str(words.property("role")))
            if px is not None:
                words.setStyleSheet(f"font-size: {px}px")

    def settle(self) -> None:
        """Show what was added and give it its room now, before a key finds no control in it to go to.

        It would be painted squeezed into the room that there was, too.
        """
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for added in self._inner.findChildren(QWidget, options=direct):
            QCoreApplication.sendPostedEvents(added, QEvent.Type.MetaCall.value)  # so a layout shows it
        self.body.activate()
        page = self.widget()
        across = None if page is None else page.layout()
        if across is not None:
            across.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def clear(self) -> None:
        """Take everything out of the column and scroll to its top."""
        empty(self.body)
        self.verticalScrollBar().setValue(0)


class GrowingColumn(Column):
    """A column that is put up a step a turn, so that a long page does not hold up the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the empty column."""
        super().__init__(theme, parent)
        self.turns = Turns(self)
        self.turns.setObjectName(GROWING)

    def grow(self, steps: Iterable[Step]) -> None:
        """Go on with what these steps add, from the next turn on; the free room stays below it all."""
        self.body.addStretch(1)
        self.turns.ask(partial(self._add, step) for step in steps)

    def _add(self, step: Step) -> None:
        self.body.takeAt(self.body.count() - 1)
        step()
        self.body.addStretch(1)
        if self.isVisible():
            self.settle()


def empty(layout: QLayout) -> None:
    """Remove and delete everything in a layout, layouts inside it too."""
    while (place := layout.takeAt(0)) is not None:
        if (widget := place.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inside := place.layout()) is not None:
            empty(inside)


def row(theme: Theme, *widgets: QWidget, gap: int | None = None) -> QHBoxLayout:
    """Return widgets side by side from the left, the rest of the line free."""
    line = QHBoxLayout()
    line.setSpacing(theme.space.s if gap is None else gap)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def stack(theme: Theme, *widgets: QWidget) -> QVBoxLayout:
    """Return what belongs together, such as a name and what it names, close under each other."""
    column = QVBoxLayout()
    column.setSpacing(theme.space.xs)
    turned = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for widget in widgets:
        column.addWidget(widget)
        if turned and widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:  # as a time of day's is
            column.setAlignment(widget, Qt.AlignmentFlag.AlignRight)
    return column


def alike(theme: Theme, *buttons: QWidget) -> QVBoxLayout:
    """Return answers under each other, each as wide as the widest of them and never narrower than a field."""
    wide = max(theme.type.body * ANSWER, *(button.sizeHint().width() for button in buttons))
    column = QVBoxLayout()
    column.setSpacing(theme.space.s)
    for button in buttons:
        button.setFixedWidth(wide)
        column.addWidget(button)
    return column


def small_print(theme: Theme, lines: Sequence[str]) -> QVBoxLayout:
    """Return quiet lines close under each other: sources, notes."""
    return stack(theme, *(Words(line, "small") for line in lines))


class Card(QFrame):
    """A quiet surface with rounded corners; never inside another one. Add to `body`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the empty card."""
        super().__init__(parent)
        self.setObjectName("card")
        space = theme.space
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        self.body.setSpacing(space.m)
