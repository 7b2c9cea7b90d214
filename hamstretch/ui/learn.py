"""Background in plain words: each topic and each self-test is a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hamstretch.core.asked import Due
from hamstretch.core.catalog import Catalog, Entry, SelfTest, Topic
from hamstretch.ui.exercise import step_list
from hamstretch.ui.figures import Figures
from hamstretch.ui.stage import Beside, Stage, stage
from hamstretch.ui.terms import position_word, prop_word
from hamstretch.widgets.cards import FIGURE_PX, FlowGrid, ItemCard
from hamstretch.widgets.column import Column, GrowingColumn, Role, Words, row, small_print
from hamstretch.widgets.controls import Button
from hamstretch.widgets.key_repeat import BACK, bind
from hamstretch.widgets.mirror import listed
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import Step


class Learn(QStackedWidget):
    """A list of topics and self-tests, and the page of the one that was opened.

    `testAsked(str)` begins a self-test, `functionAsked(Due)` the questions about what goes well.
    """

    testAsked = Signal(str)  # noqa: N815  Qt's own style for signals
    functionAsked = Signal(object)  # noqa: N815  the same

    def __init__(
        self, catalog: Catalog, theme: Theme, figures: Figures, parent: QWidget | None = None
    ) -> None:
        """Take the content, and what draws it."""
        super().__init__(parent)
        self._catalog, self._theme, self._figures = catalog, theme, figures
        self._stage: Stage | None = None
        self._list, self._page = Column(theme), GrowingColumn(theme)
        self._cards: dict[str, ItemCard] = {}
        self._open = ""
        self.addWidget(self._list)
        self.addWidget(self._page)
        self._fill_list()
        for key in BACK:
            bind(self._page, key, self.show_list)

    @property
    def stage(self) -> Stage | None:
        """The moving figure of the self-test that is shown, or None."""
        return self._stage

    def show_list(self) -> None:
        """Show the list, the focus where it was left."""
        card, self._open = self._cards.get(self._open), ""
        self.setCurrentWidget(self._list)
        if card is not None:
            card.setFocus()

    def show_entry(self, id_: str) -> None:
        """Show a topic or a self-test by its id; an unknown id changes nothing.

        Its head is there at once, the rest with the turns of the page.
        """
        topic, test = self._catalog.topics.get(id_), self._catalog.tests.get(id_)
        if topic is None and test is None:
            return
        self._open = id_
        self._page.clear()
        self._stage = None
        back = Button(self.tr("Learn"), self._theme, "quiet", "back")
        back.clicked.connect(self.show_list)
        self._page.body.addLayout(row(self._theme, back))
        rest = [] if topic is None else self._fill_topic(topic)
        if test is not None:
            rest += self._fill_test(test)
        self._page.grow(rest)
        self.setCurrentWidget(self._page)
        back.setFocus()

    def _fill_list(self) -> None:
        body = self._list.body
        body.addWidget(Words(self.tr("Learn"), "title"))
        topics = [(t.id, t.title, t.intro) for t in self._catalog.topics.values()]
        body.addLayout(self._grid(topics))
        if self._catalog.tests:
            body.addSpacing(self._theme.space.m)
            body.addWidget(Words(self.tr("Self-tests"), "heading"))
            body.addWidget(
                Words(
                    self.tr("A way to see change over weeks. No result is good or bad by itself."),
                    "secondary",
                )
            )
        body.addLayout(self._grid([(t.id, t.name, t.summary) for t in self._catalog.tests.values()]))
        self._add_questions()
        body.addStretch(1)

    def _add_questions(self) -> None:
        """Offer what can be asked about everyday life at any time."""
        body = self._list.body
        body.addSpacing(self._theme.space.m)
        body.addWidget(Words(self.tr("What you can do in a day"), "heading"))
        words = self.tr("Rated in your own words or with a published list. Progress shows it beside pain.")
        body.addWidget(Words(words, "secondary"))
        own = Button(self.tr("My activities"), self._theme)
        own.clicked.connect(lambda: self.functionAsked.emit(Due(activities=True)))
        published = Button(self.tr("Roland-Morris questionnaire (English)"), self._theme)
        published.clicked.connect(lambda: self.functionAsked.emit(Due(roland_morris=True)))
        for button in (own, published):  # one below the other: side by side, long words would not fit
            body.addLayout(row(self._theme, button))

    def _grid(self, entries: Sequence[tuple[str, str, str]]) -> FlowGrid:
        grid = FlowGrid(self._theme.space.m, max(260, self._theme.type.body * 20))
        for id_, name, about in entries:
            self._cards[id_] = ItemCard(self._theme, id_, name, about, self._figures.still(id_, FIGURE_PX))
            self._cards[id_].opened.connect(self.show_entry)
            grid.addWidget(self._cards[id_])
        return grid

    def _fill_topic(self, topic: Topic) -> list[Step]:
        """Put up the head of a topic; return what adds the rest."""
        self._write(topic.title, "title")
        self._write(topic.intro, "lead")
        return [partial(self._fill_entry, entry) for entry in topic.entries]

    def _fill_entry(self, entry: Entry) -> None:
        self._heading(entry.title)
        for paragraph in entry.text.strip().split("\n\n"):
            self._write(" ".join(paragraph.split()), "body")
        self._page.body.addLayout(small_print(self._theme, (*entry.resolved, *entry.sources)))

    def _fill_test(self, test: SelfTest) -> list[Step]:
        """Put up the head of a self-test, with its figure; return what adds the rest."""
        self._stage = stage(self._theme, self._figures, test.id, test.name, sided=test.per_side)
        words = QVBoxLayout()
        words.setSpacing(self._theme.space.s)
        words.addWidget(Words(test.name, "title"))
        words.addWidget(Words(test.summary, "lead"))
        props = listed(prop_word(p) for p in test.props) or self.tr("nothing needed")
        words.addWidget(Words(f"{position_word(test.position)} · {props}", "secondary"))
        take = Button(self.tr("Take this test"), self._theme, "primary", tall=True)
        take.clicked.connect(lambda: self.testAsked.emit(test.id))
        words.addSpacing(self._theme.space.s)
        words.addLayout(row(self._theme, take))
        words.addStretch(1)
        if self._stage is None:
            self._page.body.addLayout(words)
        else:
            self._page.body.addWidget(Beside(self._theme, words, self._stage))
        return [partial(part, test) for part in (self._add_steps, self._add_pair, self._add_scoring)]

    def _add_steps(self, test: SelfTest) -> None:
        self._heading(self.tr("Step by step"))
        if self._stage is None:
            self._page.body.addLayout(step_list(self._theme, test.steps))
        else:
            self._page.body.addWidget(self._stage.strip(test.steps))

    def _add_pair(self, _test: SelfTest) -> None:
        if self._stage is not None:
            self._page.body.addSpacing(self._theme.space.m)
            self._page.body.addWidget(self._stage.pair())

    def _add_scoring(self, test: SelfTest) -> None:
        self._heading(self.tr("How it is scored"))
        self._write(test.scoring, "body")
        self._write(self._noise(test), "body")
        if test.cautions:
            self._heading(self.tr("Take care"))
        for caution in test.cautions:
            self._write(caution, "body")
        self._page.body.addLayout(small_print(self._theme, (*test.resolved, *test.sources)))

    def _noise(self, test: SelfTest) -> str:
        """Say how large a change must be before it means anything."""
        unit = "°" if test.unit == "deg" else f" {self.tr('cm')}"
        sentence = self.tr("A change of less than {mdc}{unit} is within what the test itself varies by.")
        return sentence.format(mdc=QLocale().toString(test.mdc, "g", 6), unit=unit)

    def _heading(self, text: str) -> None:
        self._page.body.addSpacing(self._theme.space.m)
        self._write(text, "heading")

    def _write(self, text: str, role: Role) -> None:
        self._page.body.addWidget(Words(text, role))
