"""A layout that holds its items in a list and is higher the narrower it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QLayoutItem


class ListedLayout(QLayout):
    """What every such layout tells Qt; who derives from it says how high it is and places what is in it."""

    def __init__(self) -> None:
        self._highs: dict[int, int] = {}
        super().__init__()
        self._places: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - the name is Qt's
        """Take one more."""
        self._places.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many there are, hidden ones too."""
        return len(self._places)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - the name is Qt's
        """Return one, or None beyond the end."""
        return self._places[index] if 0 <= index < len(self._places) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - the name is Qt's
        """Hand one over, or None beyond the end."""
        if not 0 <= index < len(self._places):
            return None
        self.invalidate()
        return self._places.pop(index)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that narrower is higher."""
        return True

    def remembered(self, width: int, work_out: Callable[[int], int]) -> int:
        """Return the height at a width, worked out once: the layouts around it ask again and again."""
        if width not in self._highs:
            self._highs[width] = work_out(width)
        return self._highs[width]

    def invalidate(self) -> None:
        """Forget the heights, for something in it has changed."""
        self._highs.clear()
        super().invalidate()

    def shown(self) -> list[QLayoutItem]:
        """Return what takes room."""
        return [item for item in self._places if not item.isEmpty()]
