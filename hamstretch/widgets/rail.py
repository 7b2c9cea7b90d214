"""The narrow rail on the left: one entry a page, icon and word; icons alone where room is short."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.widgets.controls import draw_focus_ring
from hamstretch.widgets.focus import ringed
from hamstretch.widgets.group import Group
from hamstretch.widgets.icons import draw_icon
from hamstretch.widgets.mirror import mirrored
from hamstretch.widgets.theme import Theme

COLLAPSE_BELOW = 900
"""Window width in pixels under which only the icons stay."""
_ICON = 24


class RailEntry(msgspec.Struct, frozen=True):
    """One page: its id, its word and the name of its icon."""

    id: str
    title: str
    icon: str


class _Entry(QAbstractButton):
    """One line of the rail."""

    def __init__(self, entry: RailEntry, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, entry.icon
        self._narrow = False
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, also to a screen reader
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics, space = QFontMetrics(self._font()), self._theme.space
        height = max(self._theme.shape.player_height, metrics.height() + space.l)
        width = _ICON + 2 * space.m
        if not self._narrow:
            width += space.m + metrics.horizontalAdvance(self.text()) + space.s
        return QSize(width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the rail; Enter opens as the space bar does."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tint, space = QPainter(self), self._theme.colours, self._theme.space
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), self._theme.shape.control_radius
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint.of("surface" if self.isChecked() else "background"))
            painter.drawRoundedRect(rect, radius, radius)
        if ringed(self):
            draw_focus_ring(painter, rect, self._theme, radius)
        ink = tint.of("accent" if self.isChecked() else "text")
        place = QRectF(space.m, (self.height() - _ICON) / 2, _ICON, _ICON)
        draw_icon(painter, self._icon, mirrored(self, place), ink)
        if not self._narrow:
            painter.setPen(ink)
            painter.setFont(self._font())
            words = rect.adjusted(_ICON + 2 * space.m, 0, 0, 0)
            painter.drawText(mirrored(self, words), int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _font(self) -> QFont:
        """Return the checked weight always, so that nothing moves when a page is opened."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        return font


class NavRail(Group):
    """The pages in a column. `picked(str)` follows a click, Enter, an arrow key or Ctrl+1 to Ctrl+9."""

    picked = Signal(str)

    def __init__(self, theme: Theme, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        """Take the pages from the top; none is open yet."""
        super().__init__(parent)
        self._theme, self._ids = theme, [entry.id for entry in entries]
        self._group = QButtonGroup(self)
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space.s, theme.space.l, theme.space.s, theme.space.l)
        column.setSpacing(theme.space.xs)
        for number, entry in enumerate(entries):
            button = _Entry(entry, theme, self)
            self._group.addButton(button, number)
            column.addWidget(button)
            keys = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            keys.setContext(Qt.ShortcutContext.WindowShortcut)
            keys.activated.connect(partial(self._by_key, button))
        column.addStretch(1)
        self._before, self._quiet = -1, False
        self._group.idPressed.connect(self._pressed)
        self._group.idClicked.connect(self._clicked)
        self._group.idToggled.connect(self._toggled)

    @property
    def current(self) -> str:
        """The id of the page that is marked as open, or ""."""
        number = self._group.checkedId()
        return self._ids[number] if number >= 0 else ""

    def set_current(self, id_: str) -> None:
        """Mark a page as open without telling anyone; raises `ValueError` for an unknown id."""
        self._quiet = True
        self._group.button(self._ids.index(id_)).setChecked(True)
        self._quiet = False

    def _by_key(self, button: _Entry) -> None:
        """Open a page by its number; a focus on the rail goes with it, or its ring would name another."""
        if any(each.hasFocus() for each in self._entries()):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.click()

    @Slot(int)
    def _pressed(self, _number: int) -> None:
        self._before = self._group.checkedId()

    @Slot(int)
    def _clicked(self, number: int) -> None:
        """Open the page that is open already: what is behind it is left."""
        if number == self._before:
            self.picked.emit(self._ids[number])

    @Slot(int, bool)
    def _toggled(self, number: int, on: bool) -> None:
        """Open another page; a screen reader toggles and never clicks."""
        if on and not self._quiet:
            self.picked.emit(self._ids[number])

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and words."""
        for button in self._entries():
            button.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open the page above or below."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        number = min(max(self._group.checkedId() + way, 0), len(self._ids) - 1)
        self._group.button(number).setFocus(Qt.FocusReason.OtherFocusReason)
        self._group.button(number).click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rail's quiet ground."""
        QPainter(self).fillRect(self.rect(), self._theme.colours.of("raised"))

    def _entries(self) -> list[_Entry]:
        return [button for button in self._group.buttons() if isinstance(button, _Entry)]
