"""The 0-10 pain scale as one row of large numbers, for finger, mouse and digit keys.

Words and range are the numeric rating scale's of domain 3.1: 0 none, 10 the worst imaginable.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import draw_focus_ring, mixed, ring_gap
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.group import Group
from hamstretch.widgets.key_repeat import let_go, repeats
from hamstretch.widgets.mirror import right_to_left
from hamstretch.widgets.theme import Theme

TOP = 10
HELD_MS = 800
"""A big key that is down for so long is held down."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
}


class _Number(QRadioButton):
    """One number of the row: a radio button to assistive tools, a large figure to the eye."""

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(str(number), parent)
        self._theme, self._px = theme, theme.type.heading
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def grow(self, times: float) -> None:
        self._px = round(self._theme.type.heading * times)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics, space = QFontMetrics(self._font()), self._theme.space
        height = max(self._theme.shape.player_height, metrics.height() + 2 * space.m)
        return QSize(metrics.horizontalAdvance("10") + space.l, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - the name is Qt's
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the row."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave its release to the row too."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, tint, radius = QRectF(self.rect()), self._theme.colours, self._theme.shape.control_radius
        focused = ringed(self)
        if focused and self.isChecked():
            draw_focus_ring(painter, rect, self._theme, radius + 2)
            gap = ring_gap(self._theme)
            rect = rect.adjusted(gap, gap, -gap, -gap)
        fill = tint.of("accent") if self.isChecked() else tint.of("surface")
        if self.underMouse() and not self.isChecked():
            fill = mixed(fill, tint.of("accent"), 0.12)
        painter.setPen(QPen(tint.of("accent" if self.isChecked() else "outline"), 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(self._font(self.width() - 2 * self._theme.space.xs))
        painter.setPen(tint.of("on_accent" if self.isChecked() else "text"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if focused and not self.isChecked():
            self._mark(painter)

    def _mark(self, painter: QPainter) -> None:
        """Draw where the keys are as a bar below the figure: a ring would look like an answer."""
        bar = QRectF(0, 0, self.width() / 2, 2 * self._theme.shape.focus_width)
        bar.moveCenter(QPointF(self.width() / 2, self.height() - 2 * bar.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.of("focus"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _font(self, room: int = 0) -> QFont:
        """Return the full size, or as much of it as lets "10" fit into `room` pixels."""
        font = QFont(self.font())
        font.setPixelSize(self._px)
        font.setFeature(QFont.Tag("tnum"), 1)
        wide = QFontMetrics(font).horizontalAdvance("10")
        if 0 < room < wide:
            font.setPixelSize(max(1, self._px * room // wide))
        return font


class PainScale(Group):
    """Eleven numbers with a word under 0, 3, 6 and 10; nothing is chosen before the user does it.

    `selected(int)` follows every change; `chosen(int)` comes with Enter once a number is selected.
    Typing 1 selects 1, and a 0 right after it makes 10. The space bar alone will do too: each press is one
    more, after 10 comes 0, and held down it chooses; after a typed number it chooses at once.
    """

    selected = Signal(int)
    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str = "",
        parent: QWidget | None = None,
        words: Mapping[int, str] | None = None,
    ) -> None:
        """Take the look, the question as the accessible name, and other words for another scale than pain."""
        super().__init__(parent)
        self._after_one = False
        self._big = [QKeySequence(Qt.Key.Key_Space)]
        self._since: int | None = None
        self._before: int | None = None
        self._held = self._typed = False
        self._small = theme.type.small
        self._group = QButtonGroup(self)
        words = self._words() if words is None else words
        self.setAccessibleName(name or self.tr("Pain from 0 to 10"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space.xs)
        for number in range(TOP + 1):
            button = _Number(number, theme, self)
            button.setAccessibleName(f"{number}, {words[number]}" if number in words else str(number))
            self._group.addButton(button, number)
            grid.addWidget(button, 0, number)
            grid.setColumnStretch(number, 1)
        self._place_words(grid, words)
        self._group.idToggled.connect(self._tell)
        self.setFocusProxy(self._group.button(0))

    def _words(self) -> dict[int, str]:
        """Return the words under the row, by number."""
        return {
            0: self.tr("none"),
            3: self.tr("mild"),
            6: self.tr("strong"),
            TOP: self.tr("worst imaginable"),
        }

    def _place_words(self, grid: QGridLayout, words: Mapping[int, str]) -> None:
        """Put each word under its number; the outer two keep to the row's ends."""
        edge = {0: (0, 2, Qt.AlignmentFlag.AlignLeft), TOP: (8, 3, Qt.AlignmentFlag.AlignRight)}
        for number, word in words.items():
            first, span, side = edge.get(number, (number - 1, 3, Qt.AlignmentFlag.AlignHCenter))
            label = Words(word, "small")
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, 1, first, 1, span)

    def grow(self, times: float) -> None:
        """Write numbers and words this many times as large as usual, to be read from afar."""
        for number in self._group.buttons():
            if isinstance(number, _Number):
                number.grow(times)
        for words in self.findChildren(Words):
            words.setStyleSheet(f"font-size: {round(self._small * times)}px")

    def describe(self, text: str) -> None:
        """Let a screen reader say a text with the number that the focus comes to first."""
        self._group.button(0).setAccessibleDescription(text)

    def value(self) -> int | None:
        """Return the selected number, or None."""
        number = self._group.checkedId()
        return None if number < 0 else number

    def set_value(self, number: int | None) -> None:
        """Select a number 0-10, or nothing."""
        if number is None:
            self._clear()
        else:
            button = self._group.button(min(max(number, 0), TOP))
            button.setChecked(True)
            self.setFocusProxy(button)

    def _clear(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits select, arrows move, Enter chooses what is selected."""
        key = event.key()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.type_digit(key - Qt.Key.Key_0)
            return
        self._after_one = False
        if self._is_big(event):
            self._big_key_down(event)
        elif (step := _STEPS.get(Qt.Key(key))) is not None:
            if right_to_left(self) and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = -step  # the row is mirrored, and the arrows go where they point
            now = self.value()
            self._select(0 if now is None else min(max(now + step, 0), TOP))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (now := self.value()) is not None:
            self.chosen.emit(now)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Count one up with the big key, or choose where it was held down."""
        let_go(event)
        if not self._is_big(event):
            super().keyReleaseEvent(event)
        elif self._since is not None:
            self._big_key_up(event, self._since)

    def _big_key_down(self, event: QKeyEvent) -> None:
        """Begin to wait for what a press is; one that is held takes back the count its repeat has made."""
        if not repeats(event):
            self._since, self._before, self._held = event.timestamp(), None, False
        elif self._since is not None:
            self._held = True
            if self._before is not None:
                self._select(self._before)
                self._before = None
            self._choose_held(event.timestamp() - self._since)

    def _big_key_up(self, event: QKeyEvent, since: int) -> None:
        if self._held or event.isAutoRepeat() or self._choose_held(event.timestamp() - since):
            return
        self._before = self.value()
        self._select(0 if self._before is None else (self._before + 1) % (TOP + 1))

    def _choose_held(self, ms: int) -> bool:
        """Choose what was typed, or where the key has been down for long enough; return whether it was."""
        now = self.value()
        if now is None or not (self._typed or ms >= HELD_MS):
            return False
        self._since = None
        self.chosen.emit(now)
        return True

    def add_big_key(self, key: str) -> None:
        """Let one more key do what the space bar does."""
        self._big.append(QKeySequence(key))

    def _is_big(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()) in self._big

    def type_digit(self, digit: int) -> None:
        """Take a digit: it selects its number, and a 0 right after a 1 makes 10."""
        after_one, self._after_one = self._after_one, digit == 1
        self._select(TOP if digit == 0 and after_one else digit)
        self._typed = True

    def _select(self, number: int) -> None:
        """Select a number and take the focus there."""
        self._typed = False
        self.set_value(number)
        self._group.button(number).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, bool)
    def _tell(self, number: int, checked: bool) -> None:
        if checked:
            self.selected.emit(number)
