"""One exercise on one page: how, how it should feel, what goes wrong, what is easier and harder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from hamstretch.core.catalog import Catalog, Item, Neighbour, RepsDose, StepText, Variant
from hamstretch.core.catalog_terms import Sides
from hamstretch.ui.figures import Figures
from hamstretch.ui.stage import Beside, Stage, stage
from hamstretch.ui.terms import about, dose_lines, needs, position_word, target_word
from hamstretch.widgets.column import GrowingColumn, Words, row, small_print
from hamstretch.widgets.controls import Button
from hamstretch.widgets.icons import icon
from hamstretch.widgets.mirror import listed
from hamstretch.widgets.theme import Theme


def step_list(theme: Theme, steps: Sequence[StepText]) -> QGridLayout:
    """Return the written steps under each other, for what has no figure."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.space.l)
    grid.setVerticalSpacing(theme.space.m)
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(steps, 1):
        grid.addWidget(Words(str(number), "heading"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Words(step.text, "lead"), number, 1, Qt.AlignmentFlag.AlignVCenter)
    return grid


class ExercisePage(GrowingColumn):
    """Shows one item. `startAsked(str, str)` carries item and variant ("" for the item itself)."""

    startAsked = Signal(str, str)  # noqa: N815  Qt's own style for signals
    back = Signal()

    def __init__(self, catalog: Catalog, theme: Theme, figures: Figures) -> None:
        """Take the content, and what draws it; `show_item` fills the page."""
        super().__init__(theme)
        self._catalog, self._theme, self._figures = catalog, theme, figures
        self._stage: Stage | None = None
        self._id, self._variant = "", ""

    @property
    def item_id(self) -> str:
        """The item that is shown, or ""."""
        return self._id

    def show_item(self, id_: str, variant: str = "") -> None:
        """Fill the page with an item or one of its variants; an unknown id leaves it as it is.

        The figure is there at once, the rest with the steps of `turns`, the first of which comes before it is
        painted.
        """
        item = self._catalog.item(id_)
        if item is None:
            return
        self._id, self._variant = item.id, variant if item.variant(variant) is not None else ""
        self.clear()
        self._stage = self._make_stage(item)
        self._head(item)
        rest = (
            self._steps,
            self._feeling,
            self._mistakes,
            self._cautions,
            self._ways,
            self._dose,
            self._small_print,
        )
        self.grow(partial(part, item) for part in rest)

    @Slot()
    def start(self) -> None:
        """Ask for what is shown to be done now."""
        self.startAsked.emit(self._id, self._variant)

    @property
    def stage(self) -> Stage | None:
        """The moving figure with all that follows it, or None for what has no clip."""
        return self._stage

    def _make_stage(self, item: Item) -> Stage | None:
        """Return the stage of the item, or of its variant where that has a clip of its own."""
        variant, sided = item.variant(self._variant), item.sides is not Sides.BOTH
        name = item.name if variant is None else f"{item.name}, {variant.name}"
        return stage(self._theme, self._figures, item.id, name, sided=sided, variant=self._variant)

    def _head(self, item: Item) -> None:
        back = Button(self.tr("Library"), self._theme, "quiet", "back")
        back.clicked.connect(self.back)
        self.body.addLayout(row(self._theme, back))
        words = QVBoxLayout()
        words.setSpacing(self._theme.space.s)
        words.addWidget(Words(item.name, "title"))
        variant = item.variant(self._variant)
        if variant is not None:
            words.addWidget(Words(variant.name, "heading"))
        words.addWidget(Words(f"{item.label} · {about(item)}", "secondary"))
        words.addSpacing(self._theme.space.s)
        words.addWidget(Words(item.summary if variant is None else variant.change, "lead"))
        words.addWidget(Words(self._felt_in(item), "secondary"))
        words.addSpacing(self._theme.space.s)
        start = Button(self.tr("Do this now"), self._theme, "primary", "play", tall=True)
        start.clicked.connect(self.start)
        words.addLayout(row(self._theme, start))
        words.addStretch(1)
        if self._stage is None:
            self.body.addLayout(words)
        else:
            self.body.addWidget(Beside(self._theme, words, self._stage))

    def _felt_in(self, item: Item) -> str:
        targets = listed(target_word(t) for t in item.targets)
        return self.tr("Works on: {targets}.").format(targets=targets)

    def _steps(self, item: Item) -> None:
        self._heading(self.tr("Step by step"))
        steps = item.steps_of(self._variant)
        if self._stage is None:
            self.body.addLayout(step_list(self._theme, steps))
        else:
            self.body.addWidget(self._stage.strip(steps))

    def _feeling(self, item: Item) -> None:
        self._heading(self.tr("How it should feel"))
        self.body.addWidget(Words(item.feel))
        self.body.addWidget(Words(item.breathing))

    def _mistakes(self, item: Item) -> None:
        self._heading(self.tr("What often goes wrong"))
        if self._stage is not None:
            self.body.addWidget(self._stage.pair())
        for mistake in item.mistakes:
            pair = QVBoxLayout()
            pair.setSpacing(self._theme.space.xs)
            pair.addLayout(self._marked("close", "amber", Words(mistake.text)))
            pair.addLayout(self._marked("check", "green", Words(mistake.fix)))
            self.body.addLayout(pair)

    def _cautions(self, item: Item) -> None:
        if item.cautions:
            self.body.addSpacing(self._theme.space.m)
            self.body.addLayout(self._marked("warning", "amber", Words(self.tr("Take care"), "heading")))
        for caution in item.cautions:
            self.body.addWidget(Words(caution))

    def _marked(self, name: str, colour: str, words: Words) -> QHBoxLayout:
        """Return words behind an icon; the icon only repeats what they say."""
        mark, side = Words(), round(self._theme.type.body * 1.4)
        mark.setWordWrap(False)
        mark.setPixmap(icon(name, self._theme.colours.of(colour), side).pixmap(side, side))
        mark.setFixedWidth(side)
        line = QHBoxLayout()
        line.setSpacing(self._theme.space.m)
        line.addWidget(mark)
        line.addWidget(words, 1)
        return line

    def _ways(self, item: Item) -> None:
        self._heading(self.tr("Easier and harder"))
        if self._variant:
            self._link(self.tr("The exercise itself"), item.id, None)
        self._way(item, self.tr("Easier"), item.easier)
        self._way(item, self.tr("Harder"), item.harder)
        named = {item.easier.variant, item.harder.variant, self._variant}
        for variant in item.variants:
            if variant.key not in named:
                self._variant_line(item, variant)

    def _way(self, item: Item, word: str, way: Neighbour) -> None:
        """Add a neighbour: its sentence, and a link where it leads to an item or a variant."""
        self.body.addWidget(Words(f"{word}: {way.text}"))
        other = self._catalog.item(way.item) if way.item else None
        variant = (other or item).variant(way.variant) if way.variant else None
        if other is not None:
            self._link(
                other.name if variant is None else f"{other.name}, {variant.name}", other.id, way.variant
            )
        elif variant is not None and variant.key != self._variant:
            self._link(variant.name, item.id, variant.key)

    def _variant_line(self, item: Item, variant: Variant) -> None:
        self.body.addWidget(Words(variant.change))
        self._link(variant.name, item.id, variant.key)

    def _link(self, words: str, id_: str, variant: str | None) -> None:
        link = Button(words, self._theme, "quiet", "forward")
        link.clicked.connect(lambda: self.show_item(id_, variant or ""))
        self.body.addLayout(row(self._theme, link))

    def _dose(self, item: Item) -> None:
        self._heading(self.tr("How much, by phase of the plan"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space.xl)
        grid.setVerticalSpacing(self._theme.space.s)
        grid.setColumnStretch(1, 1)
        for line, (phase, words) in enumerate(dose_lines(item)):
            name = Words(phase, "strong")
            name.setWordWrap(False)
            grid.addWidget(name, line, 0)
            grid.addWidget(Words(words), line, 1)
        self.body.addLayout(grid)
        if isinstance(item.dose, RepsDose) and not self._variant:
            self.body.addWidget(Words(item.dose.tempo))
        self.body.addWidget(Words(self._when_offered(item), "secondary"))

    def _when_offered(self, item: Item) -> str:
        return self.tr("Offered while pain before the session is {gate} or less. {place}, {needs}.").format(
            gate=item.gate, place=position_word(item.position), needs=needs(item)
        )

    def _small_print(self, item: Item) -> None:
        self._listed(self.tr("How the instructions were settled"), item.resolved)
        self._listed(self.tr("Sources"), item.sources)

    def _listed(self, head: str, lines: Sequence[str]) -> None:
        if lines:
            self.body.addSpacing(self._theme.space.s)
            self.body.addLayout(small_print(self._theme, (head, *lines)))

    def _heading(self, text: str) -> None:
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(text, "heading"))
