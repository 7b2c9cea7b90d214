"""Spoken cues through the system's own speech; loaded when the first sentence is to be said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hamstretch.services import environment
from hamstretch.services.environment import Missing

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINES = ("speechd", "sapi", "winrt", "darwin", "macos", "flite", "android")
"""Engines that really speak, best first; Qt's "mock" is never one of them."""


class Speech:
    """Says one short text at a time; a new one takes the place of one that is still being said."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._engine: QTextToSpeech | None = None
        self._asked = False
        self.missing: Missing | None = None

    def chime(self, name: str) -> None:
        """Leave signals to whoever sounds them."""

    def speak(self, text: str) -> None:
        """Say a text, or drop it where nothing can speak."""
        engine = self._ready()
        if engine is not None:
            engine.stop()
            engine.say(text)

    def _ready(self) -> QTextToSpeech | None:
        """Make the engine once; afterwards it is there, or what it lacks is known."""
        if not self._asked:
            self._asked = True
            self.missing = environment.speech()
            if self.missing is None:
                self._engine = self._make()
        return self._engine

    def _make(self) -> QTextToSpeech | None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - costs memory until it is used

        there = QTextToSpeech.availableEngines()
        name = next((e for e in ENGINES if e in there), "")
        return QTextToSpeech(name) if name else None


class Silence:
    """Says and sounds nothing."""

    def chime(self, name: str) -> None:
        """Sound nothing."""

    def speak(self, text: str) -> None:
        """Say nothing."""
