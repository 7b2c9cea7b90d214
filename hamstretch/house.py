"""What the parts around the window need of the composition root, which builds them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from hamstretch.core.catalog import Routine
    from hamstretch.core.ports import Cues
    from hamstretch.core.session_types import Session
    from hamstretch.ui.figures import Figures
    from hamstretch.ui.flow import SessionFlow
    from hamstretch.ui.keeper import Keeper
    from hamstretch.ui.model import Model
    from hamstretch.ui.session_driver import SessionDriver
    from hamstretch.ui.shell import MainWindow
    from hamstretch.widgets.theme import Theme


class House(Protocol):
    """The running app; what may change while it runs is asked of it each time."""

    model: Model
    flow: SessionFlow | None
    keeper: Keeper

    @property
    def theme(self) -> Theme:
        """The look that is worn now."""
        ...

    @property
    def driver(self) -> SessionDriver:
        """The session's driver, loaded when a session is near."""
        ...

    @property
    def session(self) -> Session | None:
        """The session that is being played."""
        ...

    @property
    def cues(self) -> Cues:
        """What is heard, loaded with the driver."""
        ...

    @property
    def figures(self) -> Figures:
        """The figures, loaded when the first of them is wanted."""
        ...

    @property
    def window(self) -> MainWindow:
        """The window, built when it is first wanted."""
        ...

    @property
    def built(self) -> bool:
        """Whether it was ever wanted."""
        ...

    def open(self, routine: str | None = None) -> None:
        """Show the window for the first time."""
        ...

    def start(self, routine: str) -> None:
        """Start a routine by its id."""
        ...

    def start_item(self, item: str, variant: str) -> None:
        """Start one exercise by itself."""
        ...

    def still_there(self) -> None:
        """Ask after a new feeling in a leg that is still there."""
        ...

    def begin(self, routine: Routine) -> None:
        """Start a routine."""
        ...

    def hold(self) -> None:
        """Pause what is played."""
        ...

    def look(self, id_: str) -> None:
        """Look at a routine of the catalog."""
        ...

    def choose_file(self) -> None:
        """Ask for a routine file and look at it."""
        ...

    def open_file(self, file: Path) -> None:
        """Look at the routine in a file."""
        ...

    def take_routines(self) -> None:
        """Read the routines anew and show them."""
        ...

    def end(self) -> None:
        """End what runs and close the log."""
        ...
