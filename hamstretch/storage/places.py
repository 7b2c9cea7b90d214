"""Where everything of the user's is kept."""

from __future__ import annotations

from pathlib import Path

import msgspec

from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.wording import say
from hamstretch.storage.atomic import PRIVATE_FOLDER, reason


class Places(msgspec.Struct, frozen=True):
    """The folder of the log and the folder of the settings; they may be the same."""

    data: Path
    config: Path

    @classmethod
    def of_user(cls) -> Places:
        """Return the folders that the operating system gives an app of this user."""
        import platformdirs  # noqa: PLC0415 - as slow to import as msgspec, and not needed with --data-dir

        return cls(
            platformdirs.user_data_path("hamstretch", appauthor=False),
            platformdirs.user_config_path("hamstretch", appauthor=False),
        )

    @classmethod
    def under(cls, folder: Path) -> Places:
        """Keep everything in one folder (`--data-dir`)."""
        return cls(folder.absolute(), folder.absolute())

    @property
    def log(self) -> Path:
        """The log."""
        return self.data / "log.json"

    @property
    def journal(self) -> Path:
        """The running session."""
        return self.data / "session.json"

    @property
    def breaks(self) -> Path:
        """The reminders' state: pause and what is left of the interval."""
        return self.data / "breaks.json"

    @property
    def backups(self) -> Path:
        """The folder of the log's backups."""
        return self.data / "backups"

    @property
    def routines(self) -> Path:
        """The folder of the routines that were added from files."""
        return self.data / "routines"

    @property
    def unsaved(self) -> tuple[Path, Path]:
        """Where entries wait that could not be saved: beside the log, else beside the settings."""
        return self.data / "unsaved.json", self.config / "unsaved-log.json"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.config / "settings.json"

    @property
    def window(self) -> Path:
        """Where the window was, and how large."""
        return self.config / "window.ini"

    @property
    def habits(self) -> tuple[Path, ...]:
        """All that is remembered beside what was done: without these the next start is like the first."""
        return self.settings, self.window, self.breaks

    def create(self) -> None:
        """Make missing folders, for their owner only; an existing one is left as its owner set it.

        Raises `EnvironmentFault` when the system refuses.
        """
        for folder in (self.data, self.config):
            try:
                folder.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
            except OSError as fault:
                raise EnvironmentFault(
                    say("storage.places_folder", folder=str(folder), reason=reason(fault))
                ) from fault
