"""The charts of the Progress screen: each is made, drawn and painted on its own turns, those in sight first.

The first of them waits for half a second of imports beside the window, while the words are read already; and
none may hold up a key.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hamstretch.ui import charts_ahead
from hamstretch.ui.progress_section import ChartSection, Make
from hamstretch.widgets.column import empty
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import Turns


class Charts(QObject):
    """Charts under each other in `lines`, by their keys.

    `windowAsked(date, date)` asks for another time, `saveAsked(ChartView, str)` for a file of a kind.
    `placed` says that each has its place, `drawn` that each shows its view.
    """

    windowAsked = Signal(object, object)  # noqa: N815  Qt's own style for signals
    saveAsked = Signal(object, str)  # noqa: N815  the same
    placed = Signal()
    drawn = Signal()

    def __init__(self, theme: Theme, area: QScrollArea, turns: Turns) -> None:
        """Take the page that scrolls, and its turns, in which what is in sight is drawn."""
        super().__init__(area)
        self._theme, self._area = theme, area
        self._now, self._later = turns, Turns(self)
        self._sections: dict[str, ChartSection] = {}
        self._coming: dict[str, Make] = {}
        self._opened: set[str] = set()
        self._waits = False
        self._ahead = charts_ahead.ChartsAhead(self)
        self._ahead.done.connect(self._go)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(theme.space.xl)

    @property
    def sections(self) -> tuple[ChartSection, ...]:
        """What is there from the top, all put up by now."""
        while self._coming:
            self._add()
            self._tell_placed()
        return tuple(self._sections.values())

    def wait(self) -> None:
        """Draw nothing more until `go_on`: other views are about to come."""
        self._waits = True
        self._later.ask(())

    def expect(self, first: date, last: date) -> None:
        """Let what is asked of a chart begin with these days, which it will show."""
        self._each(lambda chart: chart.expect(first, last))

    def go_on(self) -> None:
        """Draw what is not drawn yet."""
        self._waits = False
        self._soon()

    def lay(self, views: dict[str, Make]) -> None:
        """Give every view its section; one that is there already stays and takes its new view.

        Of new ones the first is there at once, and the others after it is drawn, one a turn.
        """
        if list(views) == [*self._sections, *self._coming]:
            for key, make in views.items():
                if key in self._sections:
                    self._sections[key].promise(make)
                else:
                    self._coming[key] = make
        else:
            self._opened = {key for key, section in self._sections.items() if section.table_shown}
            empty(self.lines)
            self._sections, self._coming = {}, dict(views)
            self._add()
        self._tell_placed()

    def _add(self) -> None:
        """Put up the next section."""
        if not self._coming:
            return
        key = next(iter(self._coming))
        section = self._sections[key] = self._section(self._coming.pop(key))
        self.lines.addWidget(section)
        section.show()  # a layout shows what is new a turn too late
        if key in self._opened:
            section.show_table(True)

    def _tell_placed(self) -> None:
        if self._sections and not self._coming:
            self.placed.emit()

    def _section(self, make: Make) -> ChartSection:
        section = ChartSection(self._theme, make)
        section.saveAsked.connect(lambda kind: self.saveAsked.emit(section.view, kind))
        return section

    # -- one step a turn ----------------------------------------------------------------------------

    def _soon(self) -> None:
        """Go on in the next turn, or as soon as there is something to draw with."""
        if not self._sections or charts_ahead.ready():
            self._go()
            return
        for section in self._sections.values():
            section.room.setText(self.tr("Getting the charts ready…"))
        self._ahead.begin()

    @Slot()
    def _go(self) -> None:
        """Take the page's own turns as long as what comes next is in sight."""
        if self._waits:
            return
        turns, other = (self._now, self._later) if self._hurries() else (self._later, self._now)
        other.ask(())
        turns.ask([self._step])

    def _step(self) -> None:
        waiting = self._waiting()
        if not waiting and not self._coming:
            self.drawn.emit()
            return
        if not waiting:
            self._add()
            self._tell_placed()
        elif waiting[0].promised:
            waiting[0].view  # noqa: B018 - made in a turn of its own, drawn in the next
        else:
            self._draw(waiting[0])
        self._soon()

    def _waiting(self) -> list[ChartSection]:
        """Return what has yet to be drawn, what is in sight first."""
        return sorted((s for s in self._sections.values() if not s.drawn), key=lambda s: not self._seen(s))

    def _hurries(self) -> bool:
        """Whether the next step changes what is in sight."""
        waiting = self._waiting()
        if waiting or not self._coming:
            return bool(waiting) and self._seen(waiting[0])
        last = list(self._sections.values())[-1:]
        return all(self._place(section).bottom() < self._area.viewport().height() for section in last)

    def _seen(self, section: QWidget) -> bool:
        return self._area.isVisible() and self._place(section).intersects(self._area.viewport().rect())

    def _place(self, section: QWidget) -> QRect:
        """Return where a section is, seen from the upper corner of what scrolls."""
        return QRect(section.mapTo(self._area, QPoint()), section.size())

    def _draw(self, section: ChartSection) -> None:
        """Draw a chart; a new one moves and is read together with the others from now on."""
        fresh = section.chart is None
        section.draw()
        chart = section.chart
        if fresh and chart is not None:
            chart.windowAsked.connect(self.windowAsked)
            chart.slid.connect(lambda days: self._each(lambda other: other.slide(days)))
            chart.pointed.connect(lambda day: self._each(lambda other: other.mark(day)))

    def _each(self, act: Callable[..., None]) -> None:
        for section in self._sections.values():
            if section.chart is not None:
                act(section.chart)
