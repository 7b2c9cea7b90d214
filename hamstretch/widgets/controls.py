"""Buttons and ticks painted from the theme: one shape, one focus ring, one size rule."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QPushButton,
    QSizePolicy,
    QSlider,
    QTimeEdit,
    QWidget,
)

from hamstretch.widgets.focus import ringed
from hamstretch.widgets.icons import draw_icon
from hamstretch.widgets.key_repeat import let_go, repeats
from hamstretch.widgets.mirror import mirrored
from hamstretch.widgets.theme import Theme

Kind = Literal["primary", "plain", "quiet"]


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return `one` with a share of `other`, 0-1, in it."""

    def between(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        between(one.redF(), other.redF()),
        between(one.greenF(), other.greenF()),
        between(one.blueF(), other.blueF()),
    )


def draw_focus_ring(painter: QPainter, rect: QRectF, theme: Theme, radius: float) -> None:
    """Draw the focus ring along the inside of a rectangle."""
    half = theme.shape.focus_width / 2
    painter.setPen(QPen(theme.colours.of("focus"), theme.shape.focus_width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def ring_gap(theme: Theme) -> int:
    """Return how far a body stands back from the edge while the ring is around it, in pixels."""
    return theme.shape.focus_width + theme.shape.focus_offset


def quiet_air(theme: Theme) -> int:
    """Return how far a quiet button's words stand back from its edge, in pixels: the ring lies there."""
    return theme.space.s


class Button(QPushButton):
    """A push button: `primary` is filled, `plain` outlined, `quiet` only its words.

    Its outer size never changes; with keyboard focus the body stands back to make room for the ring.
    A checkable button is filled while it is checked.
    """

    def __init__(
        self,
        text: str,
        theme: Theme,
        kind: Kind = "plain",
        icon: str = "",
        *,
        tall: bool = False,
    ) -> None:
        """Take the words, the look and the name of an icon; `tall` is the player's height."""
        super().__init__(text)
        self._theme, self._kind, self._icon, self._tall = theme, kind, icon, tall
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind == "primary":
            self.setAutoDefault(True)

    @property
    def primary(self) -> bool:
        """Whether it is what its page is there for."""
        return self._kind == "primary"

    @property
    def quiet(self) -> bool:
        """Whether it is only its words."""
        return self._kind == "quiet"

    def set_icon(self, icon: str) -> None:
        """Show another icon by its name."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a key alone that is held since another page."""
        if not repeats(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let the page that follows know that its key is only held."""
        let_go(event)
        super().keyReleaseEvent(event)

    def sizeHint(self) -> QSize:
        """Return the words' size with the theme's air around it."""
        self.ensurePolished()
        metrics, shape, space = self.fontMetrics(), self._theme.shape, self._theme.space
        least = shape.player_height if self._tall else shape.control_height
        height = max(least, metrics.height() + 2 * space.s)
        width = metrics.horizontalAdvance(self._words()) + 2 * self._air()
        if self._icon:
            width += self._icon_px() + (space.s if self.text() else 0)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Return the whole size: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint body, icon, words and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        radius = float(self._theme.shape.control_radius)
        if ringed(self):
            draw_focus_ring(painter, rect, self._theme, radius + 2)
            gap = ring_gap(self._theme)
            rect = rect.adjusted(gap, gap, -gap, -gap)
        fill, edge, ink = self._tints()
        painter.setPen(QPen(edge, 1) if edge.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        inset = 0.5 if edge.alpha() else 0.0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
        self._paint_face(painter, ink)

    def _paint_face(self, painter: QPainter, ink: QColor) -> None:
        """Paint icon and words, centred together."""
        words = self._words()
        wide = self.fontMetrics().horizontalAdvance(words)
        px = self._icon_px() if self._icon else 0
        gap = self._theme.space.s if px and words else 0
        left = (self.width() - wide - px - gap) / 2
        if px:
            place = QRectF(left, (self.height() - px) / 2, px, px)
            draw_icon(painter, self._icon, mirrored(self, place), ink)
        painter.setPen(ink)
        box = QRectF(left + px + gap, 0, wide + 1, self.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic)
        painter.drawText(mirrored(self, box), flags, self.text())

    def _tints(self) -> tuple[QColor, QColor, QColor]:
        """Return fill, edge and ink for the state."""
        tint, clear = self._theme.colours, QColor(0, 0, 0, 0)
        over = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return (clear if self._kind == "quiet" else tint.of("raised")), clear, tint.of("secondary")
        if self._kind == "primary" or self.isChecked():
            fill = mixed(tint.of("accent"), tint.of("text"), 0.12 if over else 0)
            return fill, clear, tint.of("on_accent")
        if self._kind == "quiet":
            return (tint.of("raised") if over else clear), clear, tint.of("accent")
        return tint.of("raised" if over else "surface"), tint.of("outline"), tint.of("text")

    def _air(self) -> int:
        return quiet_air(self._theme) if self._kind == "quiet" else self._theme.space.l

    def _icon_px(self) -> int:
        return round(self.fontMetrics().height() * 1.05)

    def _words(self) -> str:
        """Return the text without its mnemonic marks, as it is measured."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def enter_presses(page: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the focus for an Enter that comes up to its page; tell whether it did.

    What takes Enter for itself, as a note does for a new line, never lets it come up.
    """
    focus = page.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focus, Button):
        return False
    if not event.isAutoRepeat():
        focus.click()
    return True


def press_by_letter(button: Button, page: QWidget | None = None) -> None:
    """Let the letter that is underlined on a button press it without Alt too, where nothing is typed.

    With a page it is only while the focus is on that; the page then has the button for as long as it lives.
    """
    with_alt = QKeySequence.mnemonic(button.text()).toString(QKeySequence.SequenceFormat.PortableText)
    letter = with_alt.removeprefix("Alt+")
    if letter:
        shortcut = QShortcut(QKeySequence(letter), button if page is None else page)
        if page is not None:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(button.click)


class Tick(QCheckBox):
    """A check box with a box that is easy to see and to hit; long words wrap."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the words and the look."""
        self._highs: dict[tuple[str, int], int] = {}
        super().__init__(text, parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words, at least a control's; a layout asks again and again."""
        asked = self.text(), width
        if asked not in self._highs:
            box = QRect(0, 0, max(1, width - self._words_left()), 100_000)
            words = self.fontMetrics().boundingRect(box, int(Qt.TextFlag.TextWordWrap), self.text())
            self._highs[asked] = max(
                self._theme.shape.control_height, words.height() + 2 * self._theme.space.s
            )
        return self._highs[asked]

    def changeEvent(self, event: QEvent) -> None:
        """Forget the heights in another font or style."""
        self._highs.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size on one line, up to forty characters wide."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        wide = min(metrics.horizontalAdvance(self.text()), 40 * metrics.averageCharWidth())
        width = self._words_left() + wide + self._theme.space.s
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which the longest word still fits."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(w) for w in self.text().split()), default=0)
        return QSize(self._words_left() + longest + self._theme.space.s, self._theme.shape.control_height)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - the name is Qt's
        """Return whether a click counts: anywhere on the box or its words."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring, box, tick and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ringed(self):
            draw_focus_ring(painter, QRectF(self.rect()), self._theme, self._theme.shape.control_radius)
        self._paint_box(painter)
        painter.setPen(self._theme.colours.of("text" if self.isEnabled() else "secondary"))
        words = QRectF(self._words_left(), 0, self.width() - self._words_left(), self.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(mirrored(self, words), flags, self.text())

    def _paint_box(self, painter: QPainter) -> None:
        tint, side = self._theme.colours, float(self._box())
        box = mirrored(self, QRectF(self._theme.space.xs, (self.height() - side) / 2, side, side))
        painter.setPen(QPen(tint.of("accent" if self.isChecked() else "outline"), 1.5))
        painter.setBrush(tint.of("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            painter.setPen(QPen(tint.of("on_accent"), side / 9, c=Qt.PenCapStyle.RoundCap))
            across = (QPointF(0.24, 0.52), QPointF(0.43, 0.71), QPointF(0.77, 0.31))
            painter.drawPolyline([box.topLeft() + p * side for p in across])

    def _box(self) -> int:
        """Return the box's side in pixels, which follows the text."""
        return round(self.fontMetrics().height() * 1.1)

    def _words_left(self) -> int:
        return self._theme.space.xs + self._box() + self._theme.space.s


class Choice(QComboBox):
    """A list to choose from, with the theme's own arrow; the wheel changes it only while it has the focus.

    `opened()` comes before the list is shown, for one that is filled only when it is looked at.
    """

    opened = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        """Take the look and the accessible name."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt's name of a box is what is chosen in it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the native box."""
        super().paintEvent(event)
        side = self._theme.space.l
        place = QRectF(self.width() - side - self._theme.space.m, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        draw_icon(painter, "down", mirrored(self, place), self._theme.colours.of("secondary"))

    def showPopup(self) -> None:  # noqa: N802 - Qt's own name
        """Show the list."""
        self.opened.emit()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a choice is made where its list is seen."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that turn a page to the page, for the same reason."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Slider(QSlider):
    """A slider that leaves the wheel to the page while another control has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move only what was chosen."""
        if takes_wheel(self, event):
            super().wheelEvent(event)


def takes_wheel(control: QWidget, event: QWheelEvent) -> bool:
    """Whether the wheel is for a control: only what was chosen moves, all else leaves it to the page."""
    if not control.hasFocus():
        event.ignore()
    return control.hasFocus()


def clock_format() -> str:
    """Return how a field writes the time of day, by 24 hours from right to left."""
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return "HH:mm"
    return QLocale().timeFormat(QLocale.FormatType.ShortFormat)


class TimeBox(QTimeEdit):
    """A time of day in the user's own form, hours on the left in every language.

    The wheel is the page's while another control has the focus.
    """

    def __init__(self, theme: Theme, text: str) -> None:
        """Take the look and a time as "HH:mm"."""
        super().__init__(QTime.fromString(text, "HH:mm"))
        mirrored, flag = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(flag.AlignRight if mirrored else flag.AlignLeft)
        self.setDisplayFormat(clock_format())
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(theme.space.m, 0, theme.space.m if mirrored else 0, 0)
        self.setMaximumWidth(theme.type.body * 8)

    @property
    def value(self) -> str:
        """The time as "HH:mm"."""
        return self.time().toString("HH:mm")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change only what was chosen."""
        if takes_wheel(self, event):
            super().wheelEvent(event)
