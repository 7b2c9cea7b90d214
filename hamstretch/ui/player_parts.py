"""What the player is made of: words that fit their room, a pause's veil, the question between exercises."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.core.record_terms import CheckIn, Moment
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.pain_scale import PainScale
from hamstretch.widgets.theme import Theme

LEAST_PX = 11
"""Written steps are never smaller than this, in pixels."""
HUGE = 4
"""The count back into position is this many times as large as a title."""


def set_px(label: QLabel, px: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
    """Give a label without a role of its own a size in pixels."""
    font = QFont(label.font())
    font.setPixelSize(max(1, round(px)))
    font.setWeight(weight)
    if font != label.font():
        label.setFont(font)


class Fitted(Words):
    """Words as large as their room lets them be, up to `most` pixels; one line or several."""

    def __init__(self, most: int, *, lines: bool) -> None:
        super().__init__()
        self._most, self._lines = most, lines
        self.setWordWrap(lines)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        across = QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, across if lines else QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self._fit()

    def set_most(self, px: int) -> None:
        """Let the words grow up to another size in pixels."""
        if px != self._most:
            self._most = px
            self.updateGeometry()
            self._fit()

    def hasHeightForWidth(self) -> bool:
        """Tell the layout that the words follow the room, not the room the words."""
        return False

    def sizeHint(self) -> QSize:
        """Return a line at full size; the width is the layout's."""
        return QSize(0, QFontMetrics(self._font(self._most)).height())

    def minimumSizeHint(self) -> QSize:
        """Return a line of the same height: only what stands on several lines may be squeezed."""
        return QSize(0, 0) if self._lines else self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words again."""
        super().resizeEvent(event)
        self._fit()

    def _font(self, px: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setWeight(QFont.Weight.Normal if self._lines else QFont.Weight.DemiBold)
        return font

    def _fits(self, px: int, *, wrapped: bool) -> bool:
        metrics = QFontMetrics(self._font(px))
        if not wrapped:
            return metrics.horizontalAdvance(self.text()) <= self.width()
        box = QRect(0, 0, self.width(), 100_000)
        room = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), self.text())
        return room.height() <= self.height() and room.width() <= self.width()

    def _largest(self, *, wrapped: bool) -> int:
        sizes = range(self._most, LEAST_PX, -1)
        return next((px for px in sizes if self._fits(px, wrapped=wrapped)), LEAST_PX)

    def _fit(self) -> None:
        """Take the largest size; what belongs on one line goes on in a second where it is larger so."""
        px = 0 if self._lines else self._largest(wrapped=False)
        if px < self._most and (more := self._largest(wrapped=True)) > px:
            px = more
            self.setWordWrap(True)
        else:
            self.setWordWrap(False)
        font = self._font(px)
        if font != self.font():
            self.setFont(font)


class Veil(QWidget):
    """Dims what it covers and says why in the middle, or counts back into position."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._under, self._times = theme, parent, 1.0
        self._words, self._hint = Words("", "body", self), Words("", "body", self)
        for label in (self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = QVBoxLayout(self)
        lines.addStretch(1)
        lines.addWidget(self._words)
        lines.addWidget(self._hint)
        lines.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is said now; empty while nothing is covered."""
        return "" if self.isHidden() else self._words.text()

    @property
    def hint(self) -> str:
        """What is said below it."""
        return self._hint.text()

    def say(self, text: str, hint: str) -> None:
        """Show a reason or a number, or hide with an empty text."""
        self._words.setText(text)
        self._hint.setText(hint)
        self._fit()
        self.setVisible(bool(text))
        if text:
            self._cover()
            self.raise_()

    def grow(self, times: float) -> None:
        """Write this many times as large as in a small window."""
        self._times = times
        self._fit()

    def _fit(self) -> None:
        sizes, times = self._theme.type, self._times * (HUGE if self._words.text().isdigit() else 1)
        set_px(self._words, sizes.title * times, QFont.Weight.DemiBold)
        set_px(self._hint, sizes.lead * self._times)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the whole of the parent."""
        if event.type() is QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(QRect(QPoint(0, 0), self._under.size()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the frame with the background's own colour."""
        colour = QColor(self._theme.colours.of("background"))
        colour.setAlphaF(0.86)
        QPainter(self).fillRect(self.rect(), colour)


class QuickQuestion(QWidget):
    """Between two exercises: how was the last one? A number, or Enter when nothing hurt."""

    rated = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._about, self._body = "", theme.type.body
        self._question = Words("", "strong")
        self.scale = PainScale(theme)
        self._fine = Button(self.tr("Nothing hurt  (Enter)"), theme, "plain")
        self._fine.clicked.connect(self.send)
        self.scale.chosen.connect(self.send)
        self.scale.selected.connect(self._reword)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space.xs)
        above = QHBoxLayout()
        above.setSpacing(theme.space.l)
        above.addWidget(self._question, 1)
        above.addWidget(self._fine)
        lines.addLayout(above)
        lines.addWidget(self.scale)
        self.hide()

    def grow(self, times: float) -> None:
        """Write this many times as large as in a small window: it is answered from the mat."""
        for part in (self._question, self._fine):
            part.setStyleSheet(f"font-size: {round(self._body * times)}px")
        self.scale.grow(times)

    @property
    def words(self) -> tuple[str, str]:
        """The question, and what Enter says to it now."""
        return self._question.text(), self._fine.text()

    def ask(self, name: str) -> None:
        """Ask about one exercise, or fall silent with an empty name."""
        if name and name != self._about:
            self.scale.set_value(None)
            self._fine.setText(self.tr("Nothing hurt  (Enter)"))
            self._question.setText(self.tr("Rest. Worst pain in “{name}”?").format(name=name))
            self.scale.setAccessibleName(self._question.text())
        self._about = name
        self.setVisible(bool(name))

    def press(self, digit: int) -> None:
        """Take a digit key: 1 selects 1, and a 0 after it makes 10."""
        self.scale.set_value(10 if digit == 0 and self.scale.value() == 1 else digit)

    @Slot()
    def _reword(self) -> None:
        self._fine.setText(self.tr("Send  (Enter)"))
        self._fine.updateGeometry()

    @Slot()
    def send(self) -> None:
        """Answer with what is selected; nothing selected means that nothing hurt."""
        self.rated.emit(CheckIn(moment=Moment.EXERCISE, nrs=self.scale.value() or 0))
