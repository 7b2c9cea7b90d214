"""The session in the desktop's media controls, and their keys in the session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from hamstretch.core.media import NowPlaying, now_playing
from hamstretch.core.player_view import PlayerView
from hamstretch.core.ports import MediaKey, MediaKeys, Track
from hamstretch.core.record_terms import Side
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.session_driver import SessionDriver


class MediaControls(QObject):
    """Shows the step of a running session while there is one; `pressed` gets a key while keys do anything."""

    def __init__(
        self, model: Model, driver: SessionDriver, keys: MediaKeys, pressed: Callable[[MediaKey], None]
    ) -> None:
        super().__init__()
        self._model, self._driver, self._keys, self._pressed = model, driver, keys, pressed
        self._now: NowPlaying | None = None
        keys.listen(self._press)
        driver.viewed.connect(self._view)
        driver.finished.connect(self.close)

    @Slot()
    def close(self) -> None:
        """Be no player any more."""
        self._show(None)

    @Slot(object)
    def _view(self, view: PlayerView | None) -> None:
        self._show(None if view is None else now_playing(view))

    def _show(self, now: NowPlaying | None) -> None:
        if now != self._now:
            self._now = now
            self._keys.show(None if now is None else self._track(now))

    def _track(self, now: NowPlaying) -> Track:
        name = self._model.item_name(now.item, now.variant)
        side = "" if now.side is Side.BOTH else self._model.say(say(f"side.{now.side}"))
        session = self._driver.session
        routine = None if session is None else self._model.catalog.routines.get(session.routine)
        return Track(
            number=now.number,
            title=" · ".join(filter(None, (name, side))),
            album="" if routine is None else routine.name,
            flows=now.flows,
            takes_keys=now.takes_keys,
        )

    def _press(self, key: MediaKey) -> None:
        if self._now is not None and self._now.takes_keys:
            self._pressed(key)
