"""Keys of one's own: a field for each action that takes the next key pressed, a foot pedal's as well."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QWidget

from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.focus import MODIFIERS
from hamstretch.widgets.theme import Theme

PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyFields(QWidget):
    """`changed(dict)` after a key was given or taken away; `refuse` says why a key cannot be had, or ""."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[tuple[str, str, str]],
        keys: Mapping[str, str],
        refuse: Callable[[str, Mapping[str, str]], str],
    ) -> None:
        """Take rows as (id, words, the key it always has), own keys by id, and what refuses one."""
        super().__init__()
        self._keys, self._refuse = dict(keys), refuse
        self._fields: dict[QWidget, str] = {}
        self._clear: dict[str, Button] = {}
        self._why = Words("", "small")
        self._why.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space.m)
        grid.setVerticalSpacing(theme.space.s)
        grid.setColumnStretch(0, 1)
        for at, (id_, words, usual) in enumerate(rows):
            label = Words(f"{words}: {usual}")
            field = self._field(theme, id_, words)
            clear = Button("", theme, "quiet", "close")
            clear.setAccessibleName(self.tr("No key of its own: {action}").format(action=words))
            clear.setToolTip(clear.accessibleName())
            clear.clicked.connect(lambda _on=False, field=field: self._take(field, ""))
            clear.setVisible(id_ in self._keys)
            self._clear[id_] = clear
            for column, widget in enumerate((label, field, clear)):
                grid.addWidget(widget, at, column)
        grid.addWidget(self._why, len(rows), 0, 1, 3)
        self.setFocusProxy(next(iter(self._fields)))

    def _field(self, theme: Theme, id_: str, words: str) -> QKeySequenceEdit:
        field = QKeySequenceEdit(QKeySequence.fromString(self._keys.get(id_, ""), PORTABLE))
        field.setMaximumSequenceLength(1)
        field.setObjectName(f"key-{id_}")
        field.setAccessibleName(self.tr("Another key: {action}").format(action=words))
        asked = field.fontMetrics().horizontalAdvance(self.tr("Press a key"))
        field.setFixedWidth(max(theme.type.body * 11, asked + 3 * theme.space.l))
        field.setMinimumHeight(theme.shape.control_height)
        field.installEventFilter(self)
        line = field.findChild(QLineEdit)
        if isinstance(line, QLineEdit):
            line.setAccessibleName(field.accessibleName())  # which is what a screen reader comes to
            line.setPlaceholderText(self.tr("Press a key"))
        self._fields[field] = id_
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the one key that is pressed in a field; Tab goes on to the next, as everywhere."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QKeySequenceEdit):
            return super().eventFilter(watched, event)
        key = event.key() if isinstance(event, QKeyEvent) else 0
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        if key not in MODIFIERS and isinstance(event, QKeyEvent):
            self._take(watched, QKeySequence(event.keyCombination()).toString(PORTABLE))
        return True

    def _take(self, field: QKeySequenceEdit, key: str) -> None:
        """Give an action a key, or none with ""; a refused one leaves what was there."""
        id_ = self._fields[field]
        others = {each: own for each, own in self._keys.items() if each != id_}
        why = self._refuse(key, others) if key else ""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        if not why:
            self._keys = others | ({id_: key} if key else {})
            self._clear[id_].setVisible(bool(key))
            self.changed.emit(dict(self._keys))
        field.setKeySequence(QKeySequence.fromString(self._keys.get(id_, ""), PORTABLE))
