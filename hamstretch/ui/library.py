"""Every exercise as a card, found by words and filters; a card opens its page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from hamstretch.core.catalog import Catalog, Item
from hamstretch.core.catalog_terms import Position, Prop, Role
from hamstretch.ui.exercise import ExercisePage
from hamstretch.ui.figures import Figures
from hamstretch.ui.terms import (
    PHASES,
    about,
    counted,
    phase_word,
    position_word,
    prop_word,
    role_word,
    target_word,
)
from hamstretch.widgets.cards import FIGURE_PX, FlowGrid, ItemCard
from hamstretch.widgets.column import GrowingColumn, Words
from hamstretch.widgets.controls import Button, Choice, Tick
from hamstretch.widgets.key_repeat import BACK, bind
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

AT_ONCE, A_TURN = 6, 4
"""Cards that are there at once, and that come with each turn of the event loop after it."""
NOTHING = "nothing"
"""The equipment filter for items that need no thing at all."""


class Filter(msgspec.Struct, frozen=True):
    """What is asked for; an empty field asks for nothing. `phase` finds what that phase offers."""

    text: str = ""
    position: str = ""
    role: str = ""
    prop: str = ""
    phase: int = 0
    desk: bool = False

    def takes(self, item: Item) -> bool:
        """Return whether an item is found; every word of the text must be in it somewhere."""
        searched = " ".join((item.name, *item.other_names, item.summary, *map(target_word, item.targets)))
        return (
            all(word in searched.casefold() for word in self.text.casefold().split())
            and self.position in ("", item.position)
            and (not self.role or self.role in item.roles)
            and (not self.prop or (self.prop in item.props if self.prop != NOTHING else not item.props))
            and (not self.phase or item.phase <= self.phase)
            and (item.desk_safe or not self.desk)
        )


class Library(QStackedWidget):
    """The cards, put up some a turn, and above them the page of the one that was opened.

    `startAsked(str, str)` carries item and variant; `routineAsked` the id of the routine to look at;
    `fileAsked()` is the wish to open one from a file.
    """

    startAsked = Signal(str, str)  # noqa: N815  Qt's own style for signals
    routineAsked = Signal(str)  # noqa: N815  the same
    fileAsked = Signal()  # noqa: N815  the same

    def __init__(self, catalog: Catalog, theme: Theme, figures: Figures) -> None:
        """Take the content, and what draws it."""
        super().__init__()
        self._catalog, self._theme = catalog, theme
        self._list = GrowingColumn(theme)
        self._page = ExercisePage(catalog, theme, figures)
        self.addWidget(self._list)
        self.addWidget(self._page)
        self._search = QLineEdit()
        self._desk = Tick(self.tr("Works at a desk"), theme)
        self._count = Words("", "secondary")
        self._count.setWordWrap(False)
        self._clear = Button(self.tr("Clear the filters"), theme, "quiet")
        self._make_filters()
        self._cards: dict[str, ItemCard] = {}
        self._grid = FlowGrid(theme.space.m, max(260, theme.type.body * 20))
        self._lay_out(figures)
        self._page.back.connect(self.show_list)
        for key in BACK:
            bind(self._page, key, self.show_list)
        self._page.startAsked.connect(self.startAsked)
        self._refresh()

    @property
    def page(self) -> ExercisePage:
        """The page of one exercise."""
        return self._page

    def show_list(self) -> None:
        """Show the cards, the focus where it was left."""
        self.setCurrentWidget(self._list)
        card = self._cards.get(self._page.item_id)
        if card is not None:
            card.setFocus()

    def show_item(self, id_: str, variant: str = "") -> None:
        """Show the page of an item."""
        self._page.show_item(id_, variant)
        self.setCurrentWidget(self._page)

    def asked(self) -> Filter:
        """Return what the controls ask for."""
        return Filter(
            self._search.text(),
            self._position.currentData(),
            self._role.currentData(),
            self._prop.currentData(),
            self._phase.currentData(),
            self._desk.isChecked(),
        )

    def found(self) -> tuple[str, ...]:
        """Return the ids of the items that are shown, in order."""
        asked = self.asked()
        return tuple(item.id for item in self._catalog.items.values() if asked.takes(item))

    def clear_filters(self) -> None:
        """Ask for everything again."""
        self._search.clear()
        self._desk.setChecked(False)
        for box in (self._position, self._role, self._prop, self._phase):
            box.setCurrentIndex(0)

    def _make_filters(self) -> None:
        used = {prop for item in self._catalog.items.values() for prop in item.props}
        self._position = self._box(
            self.tr("Position"), self.tr("Any position"), [(position_word(p), p.value) for p in Position]
        )
        self._role = self._box(
            self.tr("Kind"), self.tr("Every kind"), [(role_word(r), r.value) for r in Role]
        )
        props = [(prop_word(p).capitalize(), p.value) for p in Prop if p in used]
        self._prop = self._box(
            self.tr("Equipment"), self.tr("Any equipment"), [(self.tr("Nothing needed"), NOTHING), *props]
        )
        phases = [(self.tr("In phase {name}").format(name=phase_word(p)), p) for p in PHASES]
        self._phase = self._box(self.tr("Phase"), self.tr("Every phase"), phases, 0)
        self._search.setPlaceholderText(self.tr("Search by name or body area"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._refresh)
        self._desk.toggled.connect(self._refresh)
        self._clear.clicked.connect(self.clear_filters)

    def _box(self, name: str, every: str, choices: Iterable[tuple[str, object]], none: object = "") -> Choice:
        box = Choice(self._theme, name)
        box.addItem(every, none)
        for words, data in choices:
            box.addItem(words, data)
        box.currentIndexChanged.connect(self._refresh)
        return box

    def _add_cards(self, items: Iterable[Item], figures: Figures) -> None:
        """Add the cards of these items, each shown if it is asked for."""
        asked = self.asked()
        for item in items:
            picture = figures.still(item.id, FIGURE_PX)
            card = self._cards[item.id] = ItemCard(self._theme, item.id, item.name, about(item), picture)
            card.opened.connect(self.show_item)
            self._grid.addWidget(card)
            if not asked.takes(item):
                card.hide()

    def _lay_out(self, figures: Figures) -> None:
        """Put up the first cards, and let the others and the routines follow."""
        body, unit = self._list.body, self._theme.type.body
        body.addWidget(Words(self.tr("Library"), "title"))
        body.addWidget(self._search)
        filters = FlowGrid(self._theme.space.s, unit * 11)
        for control in (self._position, self._role, self._prop, self._phase, self._desk):
            filters.addWidget(control)
        body.addLayout(filters)
        body.addLayout(WrapRow(self._theme, self._count, self._clear))
        body.addLayout(self._grid)
        items = list(self._catalog.items.values())
        self._add_cards(items[:AT_ONCE], figures)
        later = [items[n : n + A_TURN] for n in range(AT_ONCE, len(items), A_TURN)]
        self._list.grow([*(partial(self._add_cards, each, figures) for each in later), self._add_routines])

    def _add_routines(self) -> None:
        """Add a button for each routine, and one for those in files."""
        self._list.body.addSpacing(self._theme.space.l)
        self._list.body.addWidget(Words(self.tr("Routines"), "heading"))
        buttons = []
        for routine in self._catalog.routines.values():
            buttons.append(Button(routine.name, self._theme, "plain"))
            buttons[-1].clicked.connect(partial(self.routineAsked.emit, routine.id))
        buttons.append(Button(self.tr("Open a routine file…"), self._theme, "quiet"))
        buttons[-1].clicked.connect(self.fileAsked)
        least = max(self._theme.type.body * 16, *(button.sizeHint().width() for button in buttons))
        grid = FlowGrid(self._theme.space.s, least)
        for button in buttons:
            grid.addWidget(button)
        self._list.body.addLayout(grid)

    def _refresh(self) -> None:
        """Show what is asked for and say how much that is."""
        found = set(self.found())
        for id_, card in self._cards.items():
            card.setVisible(id_ in found)
        if found:
            self._count.setText(counted("Library", "1 exercise", "%n exercises", len(found)))
        else:
            self._count.setText(self.tr("Nothing fits all of that."))
        self._clear.setVisible(self.asked() != Filter())
