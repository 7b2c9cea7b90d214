"""What every screen reads and writes through: the log's entries, the settings, the content, the clock."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from hamstretch.core.amend import effective, live
from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import HamstretchError
from hamstretch.core.ports import Clock, Log
from hamstretch.core.records import AmendmentRecord, Change, Entry, Stamp, Undo
from hamstretch.core.settings import Settings
from hamstretch.core.today import TodayView, today_view
from hamstretch.core.wording import Say, Wording


class Model(QObject):
    """The app's one shared state. `changed` after an entry or a setting; `failed` carries a sentence."""

    changed = Signal()
    settingsChanged = Signal(object)  # noqa: N815  Qt's own style for signals
    failed = Signal(object)

    def __init__(
        self,
        catalog: Catalog,
        wording: Wording,
        log: Log,
        clock: Clock,
        settings: Settings,
        save_settings: Callable[[Settings], None],
    ) -> None:
        super().__init__()
        self.catalog = catalog
        self.wording = wording
        self.clock = clock
        self.settings = settings
        self._log = log
        self._save_settings = save_settings
        self._unsaved: list[Entry] = []
        self._counted: tuple[Sequence[Entry], tuple[Entry, ...]] = ((), ())

    @property
    def written(self) -> Sequence[Entry]:
        """Everything in the log as it was written, oldest first, and what could not be saved yet."""
        logged = self._log.entries()
        return (*logged, *self._unsaved) if self._unsaved else logged

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that counts, oldest first, amendments applied: what every rule reads."""
        written = self.written
        if written is not self._counted[0]:
            self._counted = written, effective(written)
        return self._counted[1]

    @property
    def amendments(self) -> tuple[AmendmentRecord, ...]:
        """The amendments that hold, oldest first; each can be undone by its id."""
        return live(self.written)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._log.read_only

    def now(self) -> datetime:
        """Return the aware local time."""
        return self.clock.now()

    def stamp(self) -> Stamp:
        """Return the present moment for a log entry."""
        return Stamp.of(self.clock.now())

    def new_id(self) -> str:
        """Return a fresh UUID for a log entry."""
        return str(uuid.uuid4())

    def today(self) -> TodayView:
        """Return what today asks and why."""
        return today_view(self.entries, self.settings, self.catalog, self.now())

    def add(self, entry: Entry) -> bool:
        """Put an entry into the log; on a fault, say so through `failed`, keep it in memory, return False.

        What could not be saved before is tried again first, so that the order stays.
        """
        self._unsaved = [*(e for e in self._unsaved if e.id != entry.id), entry]
        return self._try(self._flush)

    def amend(self, entry: Entry, change: Change) -> bool:
        """Put a change of `core.amend` on record; saving as with `add`."""
        return self.add(AmendmentRecord(id=self.new_id(), at=self.stamp(), target=entry.id, change=change))

    def undo(self, amendment: AmendmentRecord) -> bool:
        """Bring back what an amendment changed; saving as with `add`."""
        undo = Undo(amendment.id)
        return self.add(
            AmendmentRecord(id=self.new_id(), at=self.stamp(), target=amendment.target, change=undo)
        )

    def _flush(self) -> None:
        """Save what is waiting, oldest first; raises `SaveError` with the rest still waiting."""
        while self._unsaved:
            self._log.add(self._unsaved[0])
            del self._unsaved[0]

    def set_settings(self, settings: Settings) -> bool:
        """Use and save new settings; on a fault they hold until the app closes, and `failed` says so."""
        self.settings = settings
        saved = self._try(lambda: self._save_settings(settings))
        self.settingsChanged.emit(settings)
        return saved

    def say(self, what: Say) -> str:
        """Put a sentence into words."""
        return self.wording(what)

    def way(self, item: str, variant: str) -> str:
        """Return the name of a variant, or "" where it is done as the item says."""
        found = self.catalog.item(item)
        other = None if found is None else found.variant(variant)
        return "" if other is None else other.name

    def item_name(self, item: str, variant: str = "") -> str:
        """Return an exercise's name, and behind it the way it is done where that is a variant."""
        found, way = self.catalog.item(item), self.way(item, variant)
        name = item if found is None else found.name
        return f"{name}: {way}" if way else name

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except HamstretchError as error:
            self.failed.emit(error.say)
            return False
        finally:
            self.changed.emit()
        return True
