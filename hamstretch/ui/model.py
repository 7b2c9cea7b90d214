"""What every screen reads and writes through: the log's entries, the settings, the content, the clock."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core import names
from hamstretch.core.amend import effective, live
from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import HamstretchError
from hamstretch.core.history import placed
from hamstretch.core.log_words import held
from hamstretch.core.pain import Limits
from hamstretch.core.past import past
from hamstretch.core.ports import Clock, Log
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import AmendmentRecord, Change, Entry, Undo
from hamstretch.core.saving import BackupFailed, NotSaved, Saved, Told
from hamstretch.core.settings import LengthUnit, Settings
from hamstretch.core.today import TodayView, carried, today_view
from hamstretch.core.wording import Say, Wording, say
from hamstretch.ui.aside import Aside
from hamstretch.ui.language import length_unit

READ_AT_ONCE = 2_000
"""[D] Entries of a log that may be read anew within a turn of the event loop: some two years."""


class Model(QObject):
    """The app's one shared state.

    `changed` after an entry or a setting; `failed` carries a sentence; `saved` the id of an entry that is on
    the disk now.
    """

    changed = Signal()
    settingsChanged = Signal(object)  # noqa: N815  Qt's own style for signals
    failed = Signal(object)
    saved = Signal(str)
    _heard = Signal(object)

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
        self.trouble: NotSaved | None = None
        self._heard.connect(self._hear)  # the log tells on a thread of its own
        log.listen(self._heard.emit)
        self._counted: tuple[Sequence[Entry], tuple[Entry, ...]] = ((), ())
        self._reading = Aside(self)
        self._reading.done.connect(self.changed)

    @property
    def written(self) -> Sequence[Entry]:
        """Everything as it was written, oldest first, also what waits to be saved: no rule forgets it."""
        return self._log.entries()

    @property
    def waiting(self) -> Sequence[Entry]:
        """What is not on the disk yet."""
        return self._log.waiting()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that counts, oldest first, amendments applied: what every rule reads."""
        written = self.written
        if written is not self._counted[0]:
            known, counted = self._counted[1], effective(written)
            same = len(known) == len(counted) and known == counted  # tuples of two lengths are compared, too
            self._counted = written, known if same else counted  # saved since, and still the same
        return self._counted[1]

    @property
    def reading(self) -> bool:
        """Whether a long log is being read anew: `changed` tells when what is asked of it is quick again."""
        return self._reading.busy

    @property
    def amendments(self) -> tuple[AmendmentRecord, ...]:
        """The amendments that hold, oldest first; each can be undone by its id."""
        return live(self.written)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved."""
        return self._log.read_only

    @property
    def lengths(self) -> LengthUnit:
        """The unit that lengths are shown and read in."""
        return length_unit(self.settings.lengths)

    def now(self) -> datetime:
        """Return the aware local time."""
        return self.clock.now()

    def stamp(self) -> Stamp:
        """Return the present moment for a log entry."""
        return Stamp.of(self.clock.now())

    def new_id(self) -> str:
        """Return a fresh UUID for a log entry."""
        return str(uuid.uuid4())

    def carried(self) -> Limits:
        """Return the limits that hold before anything is asked."""
        return carried(placed(self.entries, self.now()), self.catalog.safety)

    def today(self) -> TodayView:
        """Return what today asks and why."""
        return today_view(self.entries, self.settings, self.catalog, self.now())

    def read_ahead(self) -> None:
        """Read a log that has just come in as every rule will; on any thread, so that the window does not."""
        entries = effective(self._log.entries())
        today_view(entries, self.settings, self.catalog, self.now())
        past(entries)
        held(entries)

    def add(self, entry: Entry) -> bool:
        """Put an entry into the log; it counts at once, and `saved` or `failed` tells what became of it.

        Return False where saving is known to fail: the entry is kept and tried again, before any later one.
        """
        self._log.add(entry)
        if type(entry) is AmendmentRecord:
            self._read_anew()
        self.changed.emit()
        return self.trouble is None

    def _read_anew(self) -> None:
        """Read a long log beside the window: what changes in its midst is not read on from its end."""
        entries, settings, catalog, now = self.entries, self.settings, self.catalog, self.now()
        if len(entries) > READ_AT_ONCE:
            self._reading.ask(lambda: (today_view(entries, settings, catalog, now), past(entries)))

    def look_back(self) -> None:
        """Read a long log beside the window before somebody asks what was done."""
        entries = self.entries
        if len(entries) > READ_AT_ONCE:
            self._reading.ask(lambda: (past(entries), held(entries)))

    def retry(self) -> None:
        """Try now to save what waits."""
        self._log.retry()

    @Slot(object)
    def _hear(self, told: Told) -> None:
        """Pass on what the log tells; a trouble that goes on is said once."""
        match told:
            case Saved(id_):
                if not self._log.waiting():
                    self._recover()
                self.saved.emit(id_)
            case NotSaved():
                before, self.trouble = self.trouble, told
                if before is None or (before.why, before.kept) != (told.why, told.kept):
                    self.failed.emit(_put(told))
            case BackupFailed(why):
                self.failed.emit(say("app.backup-failed", why=why))

    def _recover(self) -> None:
        if self.trouble is not None:
            self.trouble = None
            self.failed.emit(say("app.saved-after-all"))

    def amend(self, entry: Entry, change: Change) -> bool:
        """Put a change of `core.amend` on record; saving as with `add`."""
        return self.add(AmendmentRecord(id=self.new_id(), at=self.stamp(), target=entry.id, change=change))

    def undo(self, amendment: AmendmentRecord) -> bool:
        """Bring back what an amendment changed; saving as with `add`."""
        undo = Undo(amendment.id)
        return self.add(
            AmendmentRecord(id=self.new_id(), at=self.stamp(), target=amendment.target, change=undo)
        )

    def set_settings(self, settings: Settings) -> bool:
        """Use and save new settings; on a fault they hold until the app closes, and `failed` says so."""
        self.settings = settings
        saved = self.attempt(lambda: self._save_settings(settings))
        self.changed.emit()
        self.settingsChanged.emit(settings)
        return saved

    def say(self, what: Say) -> str:
        """Put a sentence into words."""
        return self.wording(what)

    def way(self, item: str, variant: str) -> str:
        """Return the name of a variant, or "" where it is done as the item says."""
        return names.way(self.catalog, item, variant)

    def item_name(self, item: str, variant: str = "") -> str:
        """Return an exercise's name, and behind it the way it is done where that is a variant."""
        return names.item(self.catalog, item, variant)

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something and return whether it was done; a fault of the app's own kind is said by `failed`."""
        try:
            act()
        except HamstretchError as error:
            self.failed.emit(error.say)
            return False
        return True


def _put(told: NotSaved) -> Say:
    """Say why a save failed, and where what waits is meanwhile."""
    if not told.kept:
        return say("app.waiting-memory", why=told.why, n=told.waiting)
    return say("app.waiting-kept", why=told.why, n=told.waiting, file=told.kept)
