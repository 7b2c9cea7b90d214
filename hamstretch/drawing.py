"""The figures of the running app: read in its language when they are wanted, dressed as its settings say."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hamstretch.clips import load_figure
from hamstretch.core.catalog import Fault
from hamstretch.core.ports import Ticker
from hamstretch.core.settings import Settings
from hamstretch.figure.palette import FigureColours
from hamstretch.house import House
from hamstretch.i18n.language import Language
from hamstretch.resources import load_theme
from hamstretch.sessions import Sessions
from hamstretch.ui.figures import Figures
from hamstretch.ui.moving import Motion
from hamstretch.widgets.theme import Scheme


def drawn(
    house: House,
    sessions: Sessions,
    ticker: Ticker,
    language: Callable[[], Language | None],
    tell: Callable[[Fault], None],
) -> Figures:
    """Return what makes them; `tell` hears once of each that is wrong. None moves beside a session."""
    motion = Motion(ticker, house.model.clock, lambda: sessions.current is not None)
    figures = Figures(
        lambda item: load_figure(item, language=language()), tell, _colours(house.theme.name), motion
    )
    dress(figures, house.model.settings, house.theme.name)
    return figures


def dress(figures: Figures, settings: Settings, scheme: Scheme) -> None:
    """Take on another look."""
    figures.use(_colours(scheme), settings.body, reduced_motion=settings.reduced_motion)


def _colours(scheme: Scheme) -> FigureColours:
    return msgspec.convert(load_theme(f"figures-{scheme}"), FigureColours)
