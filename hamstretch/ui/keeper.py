"""The archive for the window: asked here, answered by a signal on the window's own thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core.ports import Archive
from hamstretch.core.rotation import Backup
from hamstretch.core.wording import Say
from hamstretch.ui.model import Model

NAME_CHARS = 30
"""[D] The longest file name that is shown whole; sync tools make them longer than a page of large text."""


def short(file: Path) -> str:
    """Return a file's name, its middle left out where it is long."""
    half = NAME_CHARS // 2
    return file.name if len(file.name) <= NAME_CHARS else f"{file.name[:half]}…{file.name[-half:]}"


class Keeper(QObject):
    """`backedUp(Backup)`, `restored(WentBack)`, `looked(Path, Merge)`, `merged(Merge)`; a `Say` if it failed.

    Connect methods of widgets, not functions: what is told comes from another thread.
    """

    backedUp = Signal(object)  # noqa: N815  Qt's own style for signals
    restored = Signal(object)
    looked = Signal(object, object)
    merged = Signal(object)

    def __init__(self, model: Model, archive: Archive) -> None:
        super().__init__()
        self._model, self._archive = model, archive
        self.restored.connect(self._changed)
        self.merged.connect(self._changed)

    def backups(self) -> Sequence[Backup]:
        """Return every backup, newest first."""
        return self._archive.backups()

    def copies(self) -> Sequence[Path]:
        """Return copies of the log that a sync tool left beside it."""
        return self._archive.copies()

    def back_up(self) -> None:
        """Take a backup; `backedUp` follows."""
        self._archive.back_up(self.backedUp.emit)

    def restore(self, backup: Backup) -> None:
        """Put a backup in the log's place; `restored` follows."""
        self._archive.restore(backup.name, self._read_first(self.restored.emit))

    def look(self, file: Path) -> None:
        """Find out what a file would add; `looked` follows."""
        self._archive.look(file, lambda found: self.looked.emit(file, found))

    def merge(self, file: Path) -> None:
        """Add what only a file has; `merged` follows."""
        self._archive.merge(file, self._read_first(self.merged.emit))

    def _read_first(self, tell: Callable[[object], None]) -> Callable[[object], None]:
        """Tell of another log once the rules have read it, still on the archive's thread."""

        def told(outcome: object) -> None:
            if not isinstance(outcome, Say):
                self._model.read_ahead()
            tell(outcome)

        return told

    @Slot(object)
    def _changed(self, _outcome: object) -> None:
        self._model.changed.emit()
