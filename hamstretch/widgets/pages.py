"""Pages that follow each other, one at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hamstretch.widgets.pile import Pile


class Pages(Pile):
    """Shows one page at a time and lets go of the one before."""

    def show_only(self, page: QWidget, keep: QWidget | None = None) -> None:
        """Put a page in the place of whatever was shown; one that is kept stays behind it."""
        self.addWidget(page)
        self.setCurrentWidget(page)
        for old in [self.widget(at) for at in range(self.count())]:
            if old is not None and old is not page and old is not keep:
                self.removeWidget(old)
                old.deleteLater()
