"""What plays a session, put together once: driver, journal, what is heard, what keeps the screen on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from hamstretch.core.ports import Cues, Ticker
from hamstretch.core.session import sound
from hamstretch.core.session_types import Mode, PauseNow, Session
from hamstretch.core.wording import Say
from hamstretch.services.awake import Awake, Drowsy
from hamstretch.services.sound import Sound
from hamstretch.storage.journal import JournalFile
from hamstretch.ui.model import Model
from hamstretch.ui.session_driver import SessionDriver


class Playing(msgspec.Struct, frozen=True):
    """The session's driver with the journal it keeps and the cues it gives; at first it plays nothing."""

    driver: SessionDriver
    journal: JournalFile[Session]
    cues: Cues

    def pause(self) -> None:
        """Leave a running session in its journal, paused, so that the next start offers it."""
        session = self.driver.session
        if session is not None and session.mode is not Mode.ENDED:
            self.driver.send(PauseNow())
            self.driver.save()


def playing(
    model: Model,
    journal: Path,
    ticker: Ticker,
    cues: Cues | None,
    unheard: Callable[[Say], None],
) -> Playing:
    """Return the parts; without cues these are the computer's own, which are loaded when they are used.

    `unheard` is told in a sentence what keeps them from being heard.
    """
    awake = Awake() if cues is None else Drowsy()
    heard = cues or Sound(lambda: model.settings, model.clock, unheard, lambda: model.wording.locale)
    file = JournalFile(journal, Session, sound)
    return Playing(SessionDriver(model, ticker, file, heard, awake), file, heard)
