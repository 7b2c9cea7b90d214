"""Signals and speech of a session as one, each used as far as the settings want it; and the silent twin."""

from __future__ import annotations

from collections.abc import Callable

from hamstretch.core.ports import Clock
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.core.wording import Say
from hamstretch.services.chimes import ChimePlayer
from hamstretch.services.speech import Speech

Talking = Callable[[bool], None]
Found = Callable[[tuple[str, ...]], None]


class Sound:
    """What is heard. Satisfies `core.ports.Cues`; neither audio nor speech is loaded before it is used."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        clock: Clock,
        complain: Callable[[Say], None],
        locale: Callable[[], str],
    ) -> None:
        """Take where settings and language stand now, and who is told that something cannot be heard."""
        self._settings = settings
        self._chimes, self._speech = ChimePlayer(complain), Speech(clock, complain, locale)

    @property
    def voiced(self) -> bool:
        """Whether there is a voice; until one was looked for, there is."""
        return not self._speech.gone

    def listen(self, talking: Talking) -> None:
        """Tell from now on when words that are waited for begin and when they end.

        Where there is no device nobody waits: a voice that nobody hears may never say that it has ended.
        """
        self._speech.tell = lambda on: talking(on and not self._chimes.alone)

    def warm(self) -> None:
        """Load what the settings let be heard."""
        settings = self._settings()
        spoken = settings.verbosity is not Verbosity.SILENT
        if spoken:
            self._speech.warm()
        if settings.volume_percent > 0:
            self._chimes.warm()
        elif spoken:
            self._chimes.look()

    def chime(self, name: str) -> None:
        """Sound a signal."""
        self._chimes.play(name, self._settings().volume_percent)

    def speak(self, text: str, *, brief: bool = False, late: bool = False) -> None:
        """Say a text."""
        settings = self._settings()
        self._speech.say(text, settings.voice, settings.speech_rate_percent, brief=brief, late=late)

    def hush(self) -> None:
        """Break off what is being said."""
        self._speech.hush()

    def look(self) -> None:
        """Let go of words that have waited too long for a voice."""
        self._speech.look()

    def cool(self) -> None:
        """Close the streams of the signals."""
        self._chimes.cool()

    def voices(self, found: Found) -> None:
        """Tell the names of the voices, as soon as they are known."""
        self._speech.voices(found)


class Silence:
    """Sounds and says nothing."""

    voiced = False

    def listen(self, talking: Talking) -> None:
        """Never tell anything."""

    def warm(self) -> None:
        """Load nothing."""

    def chime(self, name: str) -> None:
        """Sound nothing."""

    def speak(self, text: str, *, brief: bool = False, late: bool = False) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Be silent as before."""

    def look(self) -> None:
        """Have nothing that waits."""

    def cool(self) -> None:
        """Hold nothing."""

    def voices(self, found: Found) -> None:
        """There are none."""
        found(())
