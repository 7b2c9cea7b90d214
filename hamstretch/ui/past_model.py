"""The list of what is in the log as Qt's table model: rows are made when they are looked at."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from hamstretch.core.listing import Listing, Shown
from hamstretch.ui.model import Model
from hamstretch.ui.past_words import day_words, mark, minutes, result, what
from hamstretch.widgets.mirror import listed

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
"""The role under which a row tells its entry's id."""


class PastModel(QAbstractTableModel):
    """One row an entry, newest first: day, what, how long, result, mark."""

    def __init__(self, model: Model, faded: QColor, parent: QObject) -> None:
        """Take who knows the words, and the colour of what was taken out."""
        super().__init__(parent)
        self._model, self._faded = model, faded
        self._rows: tuple[Shown, ...] = ()
        self._changed: frozenset[str] = frozenset()
        self._gone: frozenset[str] = frozenset()

    def show(self, past: Listing, *, deleted: bool) -> None:
        """Show a log's entries, and those that were taken out too if asked."""
        self.beginResetModel()
        rows = past.entries
        if deleted and past.deleted:
            rows = tuple(sorted((*rows, *past.deleted), key=lambda e: e.at.utc, reverse=True))
        self._rows = rows
        self._gone = frozenset(e.id for e in past.deleted)
        self._changed = frozenset(past.changes)
        self.endResetModel()

    def row_of(self, day: date) -> int:
        """Return the row of the first entry of a day, or of the next one before it."""
        return min(
            bisect_left(self._rows, -day.toordinal(), key=lambda e: -e.at.day.toordinal()),
            len(self._rows) - 1,
        )

    def row_of_id(self, id_: str) -> int:
        """Return an entry's row, or -1."""
        return next((n for n, e in enumerate(self._rows) if e.id == id_), -1)

    def entry(self, row: int) -> Shown:
        """Return the entry of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's own
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.heads())

    def heads(self) -> tuple[str, ...]:
        """Return the columns' names."""
        return (self.tr("Day"), self.tr("What"), self.tr("Time"), self.tr("Result"), self.tr("How it went"))

    def headerData(  # noqa: N802 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, a whole row's for a screen reader, or its entry's id."""
        entry = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(entry)[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return listed(self._cells(entry))
            case Qt.ItemDataRole.ForegroundRole if entry.id in self._gone:
                return self._faded
            case Qt.ItemDataRole.UserRole:
                return entry.id
            case _:
                return None

    def _cells(self, entry: Shown) -> tuple[str, ...]:
        name, said = what(self._model, entry), mark(self._model, entry)
        if entry.id in self._gone:
            name = self.tr("{what}, deleted").format(what=name)  # the mark may have no room
        elif entry.id in self._changed:
            said = listed((said, self.tr("changed")))
        return (
            day_words(entry.at.day),
            name,
            minutes(entry),
            result(self._model, entry),
            said,
        )
