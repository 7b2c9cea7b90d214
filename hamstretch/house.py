"""What the parts around the window need of the composition root, which builds them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from hamstretch.ui.figures import Figures
    from hamstretch.ui.keeper import Keeper
    from hamstretch.ui.model import Model
    from hamstretch.ui.shell import MainWindow
    from hamstretch.widgets.theme import Theme


class House(Protocol):
    """The running app; what may change while it runs is asked of it each time."""

    model: Model
    keeper: Keeper

    @property
    def theme(self) -> Theme:
        """The look that is worn now."""
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
