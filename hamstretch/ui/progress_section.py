"""One chart of the Progress screen under its name: its remark, its table, and its files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from hamstretch.widgets.chart import ChartTable, TimeChart
from hamstretch.widgets.chart_file import Kind
from hamstretch.widgets.chart_view import ChartView
from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Button
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

Make = Callable[[], ChartView]
"""Makes a view when it is needed."""


class ChartSection(QWidget):
    """One chart under its name, with its table to open below it; the chart comes with `draw`.

    `saveAsked(str)` asks for a file of a kind. A view without a value is its remark alone.
    """

    saveAsked = Signal(str)  # noqa: N815  Qt's own style for signals

    def __init__(self, theme: Theme, make: Make) -> None:
        """Make the room for a view, which is made when it is needed."""
        super().__init__()
        self._theme = theme
        self._make, self._view = make, make()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.chart: TimeChart | None = None
        self.table: ChartTable | None = None
        self._promised = False
        self._stale = True
        self.room = Words("", "small")
        self.room.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.room.setFixedHeight(TimeChart.room(theme))
        self.toggle = Button("", theme, "quiet")
        self.toggle.clicked.connect(self._toggle)
        self.save = Button("", theme, "quiet", "down")
        self.save.setMenu(self._menu())
        self._title = Words("", "strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._remark = Words("", "secondary")
        head = QHBoxLayout()
        head.setSpacing(theme.space.m)
        head.addWidget(self._title, 1)
        acts = WrapRow(theme, self.toggle, self.save)
        head.addLayout(acts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space.s)
        self._column.addLayout(head)
        self._column.addWidget(self._remark)
        self._column.addWidget(self.room)
        self._word()

    @property
    def view(self) -> ChartView:
        """What is to be seen, made now if nobody needed it before."""
        if self._promised:
            self._promised, self._view = False, self._make()
        return self._view

    def promise(self, make: Make) -> None:
        """Show another view with the next `draw`, or as soon as somebody asks for it."""
        self._make, self._promised, self._stale = make, True, True

    def draw(self) -> None:
        """Put the chart into its room, or the view into the chart that is there, and the table with it."""
        view = self.view
        if self.chart is None and view.told:
            self.chart = TimeChart(self._theme, view)
            self._column.replaceWidget(self.room, self.chart)
            self.room.hide()
            QWidget.setTabOrder(self.save, self.chart)
        elif self.chart is not None:
            self.chart.set_view(view)
        self._stale = False
        if self.table_shown:
            self._drop_table()
            self.show_table(True)
        self._word()

    @property
    def promised(self) -> bool:
        """Whether the view has yet to be made."""
        return self._promised

    @property
    def drawn(self) -> bool:
        """Whether what stands there is the view."""
        return not self._stale

    def show_table(self, shown: bool) -> None:
        """Show or hide the table."""
        if shown and self._promised:
            self._drop_table()
        if shown and self.table is None:
            self.table = ChartTable(self._theme, self.view)
            self._column.addWidget(self.table)
        if self.table is not None:
            self.table.setVisible(shown)
        self._word()

    def _drop_table(self) -> None:
        if self.table is not None:
            self.table.hide()
            self._column.removeWidget(self.table)
            self.table.deleteLater()
            self.table = None

    @property
    def table_shown(self) -> bool:
        """Whether the table is open."""
        return self.table is not None and not self.table.isHidden()

    @Slot()
    def _toggle(self) -> None:
        self.show_table(not self.table_shown)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        kinds: tuple[tuple[Kind, str], ...] = (
            ("png", self.tr("Picture (PNG)…")),
            ("svg", self.tr("Drawing (SVG)…")),
            ("csv", self.tr("Numbers (CSV)…")),
        )
        for kind, words in kinds:
            menu.addAction(words).setData(kind)
        menu.triggered.connect(lambda action: self.saveAsked.emit(action.data()))
        return menu

    def _word(self) -> None:
        """Say what the view says in words; without a value that is all there is."""
        view, told = self._view, bool(self._view.told)
        self._title.setText(view.title)
        self._remark.setText(view.remark)
        self._remark.setHidden(not view.remark)
        self.room.setHidden(not told or self.chart is not None)
        if self.chart is not None:
            self.chart.setHidden(not told)
        for button, words in (
            (self.toggle, self.tr("Hide table") if self.table_shown else self.tr("Show as table")),
            (self.save, self.tr("Save")),
        ):
            button.setText(words)
            button.setAccessibleName(f"{words}: {view.title}")
            button.setHidden(not told)
            button.updateGeometry()
