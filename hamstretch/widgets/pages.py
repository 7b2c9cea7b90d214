"""Pages that follow each other, one at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Shows one page at a time and lets go of the one before."""

    def show_only(self, page: QWidget) -> None:
        """Put a page in the place of whatever was shown."""
        self.addWidget(page)
        self.setCurrentWidget(page)
        while (old := self.widget(0)) is not None and old is not page:
            self.removeWidget(old)
            old.deleteLater()
