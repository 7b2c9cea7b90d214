"""A table to read: its lines are made when they are looked at, so that hundreds open at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from hamstretch.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Line = Callable[[int], Sequence[str]]
"""Returns the cells of a line, counted from 0 at the top."""


class _Lines(QAbstractTableModel):
    """So many lines under their heads."""

    def __init__(self, heads: Sequence[str], count: int, line: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._heads, self._count, self._line = heads, count, line
        self._made: dict[int, Sequence[str]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        return 0 if parent.isValid() else len(self._heads)

    def headerData(  # noqa: N802 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.row() not in self._made:
            self._made[index.row()] = self._line(index.row())
        return self._made[index.row()][index.column()]


class Table(QTableView):
    """Lines under heads, of which so many are seen before it scrolls by itself."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        heads: Sequence[str],
        count: int,
        line: Line,
        seen: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModel(_Lines(heads, count, line, self))
        self.setAccessibleName(name)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        high = self.fontMetrics().height() + 2 * theme.space.xs
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + min(count, seen) * high + 2)
