"""What was done of what was planned, as pairs of bars: a session's parts, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from hamstretch.core.record_terms import Side
from hamstretch.core.summary import Bar, Part
from hamstretch.widgets.paired_bars import BarGroup, BarsView, PairedBar, PairedBars
from hamstretch.widgets.side_badge import Side as BadgeSide
from hamstretch.widgets.theme import Theme

_COLOURS: dict[Side, BadgeSide] = {Side.LEFT: "left", Side.RIGHT: "right", Side.BOTH: "both"}


class DoneBars(PairedBars):
    """The bars of one session; `title` is also what a screen reader calls them."""

    def __init__(self, theme: Theme, parts: Sequence[Part]) -> None:
        super().__init__(theme)
        self.title = self.tr("Done of what was planned")
        self.set_view(BarsView(self.title, tuple(self._group(p) for p in parts)))

    def _group(self, part: Part) -> BarGroup:
        return BarGroup(part.name, tuple(self._bar(b) for b in part.bars))

    def _bar(self, bar: Bar) -> PairedBar:
        label = {Side.LEFT: self.tr("◀ left"), Side.RIGHT: self.tr("right ▶"), Side.BOTH: ""}[bar.side]
        words = self.tr("{done} of {planned} s") if bar.unit == "s" else self.tr("{done} of {planned}")
        told = words.format(done=round(bar.done), planned=round(bar.planned))
        return PairedBar(_COLOURS[bar.side], label, bar.planned, bar.done, told)
