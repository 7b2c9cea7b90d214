"""Stand-ins for the world of a screen: a log in memory, a model built on it, a theme."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from hamstretch.clips import load_figure
from hamstretch.core.catalog import Catalog, Fault
from hamstretch.core.records import Entry
from hamstretch.core.saving import NotSaved, Saved, Told
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording, say
from hamstretch.figure.clip import Clip
from hamstretch.figure.palette import FigureColours
from hamstretch.resources import load_theme
from hamstretch.services.clock import DrivenClock
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.ui.moving import Motion
from hamstretch.widgets.theme import Theme, apply, decode_theme
from hamstretch.widgets.turns import GROWING, Turns

MONDAY = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)


def uuid(number: int) -> str:
    """Return an id that a log accepts."""
    return str(UUID(int=number))


class MemoryLog:
    """A log that forgets, and saves as it takes; `full` makes every save fail."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self.kept = list(entries)
        self.unsaved: list[Entry] = []
        self.full = False
        self.told: Callable[[Told], None] = lambda _: None

    @property
    def read_only(self) -> bool:
        return False

    def entries(self) -> Sequence[Entry]:
        return (*self.kept, *self.unsaved)

    def waiting(self) -> Sequence[Entry]:
        return tuple(self.unsaved)

    def listen(self, told: Callable[[Told], None]) -> None:
        self.told = told

    def add(self, entry: Entry) -> None:
        self.unsaved = [*(e for e in self.unsaved if e.id != entry.id), entry]
        self.retry()

    def retry(self) -> None:
        if self.full:
            why = say("storage.save_full", file="log.json")
            self.told(NotSaved(why=why, waiting=len(self.unsaved), again_s=1.0, kept="unsaved.json"))
            return
        while self.unsaved:
            self.kept.append(self.unsaved.pop(0))
            self.told(Saved(self.kept[-1].id))


def light(app: QApplication) -> Theme:
    """Dress the application in the light theme and return it."""
    return apply(app, decode_theme(load_theme("light")))


def make_model(
    catalog: Catalog,
    wording: Wording,
    entries: Sequence[Entry] = (),
    now: datetime = MONDAY,
    settings: Settings | None = None,
) -> tuple[Model, MemoryLog, DrivenClock]:
    """Return a model with its log and its clock; saved settings go nowhere."""
    log, clock = MemoryLog(entries), DrivenClock(now)
    model = Model(catalog, wording, log, clock, settings or Settings(), lambda _: None)
    return model, log, clock


def make_figures(
    load: Callable[[str], Clip | Fault | None] = load_figure, motion: Motion | None = None
) -> Figures:
    """Return the figures of the shipped clips, or of others; a fault in one fails the test."""
    colours = msgspec.convert(load_theme("figures-light"), FigureColours)
    return Figures(load, lambda fault: pytest.fail(str(fault)), colours, motion)


def grown(page: QWidget) -> None:
    """Put up now all of a page that it would put up in steps."""
    for turns in page.findChildren(Turns, GROWING):
        turns.finish()
