"""The line above the settings: words that leave only what fits them, and a menu of the sections."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from hamstretch.widgets.column import Column, Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme


class Section(msgspec.Struct):
    """A heading and the blocks below it, each with all its words, folded."""

    heading: Words
    blocks: list[tuple[QWidget, str]] = []

    def show_only(self, words: list[str]) -> bool:
        """Show what all the words are found in, a section that they name as a whole; tell if anything is."""
        name, found = self.heading.text().casefold(), False
        for block, text in self.blocks:
            fits = all(word in text or word in name for word in words)
            block.setVisible(fits)
            found = found or fits
        self.heading.setVisible(found)
        return found


class Finder(QHBoxLayout):
    """`looked()` comes before everything has to be there."""

    looked = Signal()

    def __init__(self, theme: Theme, page: Column) -> None:
        """Take the page that it lies atop of, whose Ctrl+F leads here."""
        super().__init__()
        self._page, self._air = page, theme.space.l
        self._sections: list[Section] = []
        self.setSpacing(theme.space.s)
        self._line = QLineEdit()
        self._line.setObjectName("find")
        self._line.setPlaceholderText(self.tr("Find a setting"))
        self._line.setAccessibleName(self._line.placeholderText())
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._narrow)
        self._menu = QMenu(page)
        go = Button(self.tr("Go to"), theme, "quiet", "down")
        go.setMenu(self._menu)
        self.addWidget(self._line, 1)
        self.addWidget(go)
        self.nothing = Words(self.tr("No setting has these words."), "secondary")
        self.nothing.hide()
        self._key(QKeySequence(QKeySequence.StandardKey.Find), page).activated.connect(self._line.setFocus)
        self._key(QKeySequence(Qt.Key.Key_Escape), self._line).activated.connect(self._line.clear)

    @staticmethod
    def _key(key: QKeySequence, where: QWidget) -> QShortcut:
        shortcut = QShortcut(key, where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def name(self, words: str) -> None:
        """Put a section into the menu before it is there."""
        at = len(self._menu.actions())
        self._menu.addAction(words).triggered.connect(lambda: self._go(at))

    def begin(self, heading: Words) -> None:
        """Begin a section."""
        self._sections.append(Section(heading))

    def add(self, block: QWidget, text: str) -> None:
        """Add a block to the section that was begun last."""
        self._sections[-1].blocks.append((block, text.casefold()))

    def _go(self, at: int) -> None:
        self._line.clear()
        self.looked.emit()
        section = self._sections[at]
        self._page.body.activate()
        inside = (w for block, _ in section.blocks for w in block.findChildren(QWidget))
        control = next((w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        above = self.sizeHint().height() + self._air  # what lies over the page's upper edge
        self._page.verticalScrollBar().setValue(section.heading.y() - above)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self.looked.emit()
        found = [section.show_only(text.casefold().split()) for section in self._sections]
        self.nothing.setVisible(not any(found))
        self._page.verticalScrollBar().setValue(0)
