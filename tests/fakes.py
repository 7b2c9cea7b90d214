"""Stand-ins for the world: a log in memory, and a model built on it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import SaveError
from hamstretch.core.records import Entry
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording, say
from hamstretch.services.clock import DrivenClock
from hamstretch.ui.model import Model

MONDAY = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)


class MemoryLog:
    """A log that forgets; `full` makes every save fail."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self.kept = list(entries)
        self.full = False

    @property
    def read_only(self) -> bool:
        return False

    def entries(self) -> Sequence[Entry]:
        return tuple(self.kept)

    def add(self, entry: Entry) -> None:
        if self.full:
            raise SaveError(say("storage.save_full", file="log.json"))
        self.kept.append(entry)


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
