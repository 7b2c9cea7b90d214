"""Plays the session's signals through QtMultimedia, which is loaded when the first session is near."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QUrl, Signal, Slot

from hamstretch.core.cues import Cue
from hamstretch.core.wording import Say, say
from hamstretch.resources import load_chimes
from hamstretch.services import environment
from hamstretch.services.tones import Chimes, decode_chimes

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class ChimePlayer(QObject):
    """Makes each signal once and plays it at once when asked; says once, in a sentence, where it cannot."""

    _more = Signal()

    def __init__(self, complain: Callable[[Say], None]) -> None:
        """Load nothing yet."""
        super().__init__()
        self._complain = complain
        self._asked = False
        self._folder: QTemporaryDir | None = None
        self._tones: Chimes | None = None
        self._effects: dict[str, QSoundEffect] = {}
        self._more.connect(self._make_next, Qt.ConnectionType.QueuedConnection)

    def warm(self) -> None:
        """Make the signals one after the other, each in a turn of the event loop of its own."""
        if self._ready():
            self._more.emit()

    def play(self, name: str, volume_percent: int) -> None:
        """Sound a signal; nothing where there is no way to."""
        if volume_percent == 0 or not self._ready():
            return
        effect = self._effect(name)
        if effect is not None:
            effect.setVolume((volume_percent / 100) ** 2)  # loudness is heard about as the square
            effect.play()

    def _ready(self) -> bool:
        """Look once whether there is something to play on, and say what is missing."""
        if not self._asked:
            self._asked = True
            fault = _fault()
            if fault is None:
                self._folder = QTemporaryDir()
                self._tones = decode_chimes(load_chimes())
            else:
                self._complain(fault)
        return self._tones is not None

    @Slot()
    def _make_next(self) -> None:
        missing = next((cue for cue in Cue if cue not in self._effects), None)
        if missing is not None and self._effect(missing) is not None:
            self._more.emit()

    def _effect(self, name: str) -> QSoundEffect | None:
        """Return a signal, made now if it never was; None where its file cannot be written."""
        found = self._effects.get(name)
        if found is None and self._tones is not None and self._folder is not None:
            from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415 - costs memory until it is used

            path = self._folder.filePath(f"{name}.wav")
            try:
                with open(path, "wb") as file:  # noqa: PTH123 - Qt's own path
                    file.write(self._tones.wav(name))
            except OSError as fault:
                self._tones = None
                self._complain(say("sound.no_folder", reason=fault.strerror or str(fault)))
                return None
            found = QSoundEffect(self)
            found.setSource(QUrl.fromLocalFile(path))
            self._effects[name] = found
        return found


def _fault() -> Say | None:
    """Return what keeps sounds from being played, if anything does."""
    missing = environment.audio()
    if missing is not None:
        return missing.say
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - costs memory until it is used

    return say("sound.no_device") if QMediaDevices.defaultAudioOutput().isNull() else None
