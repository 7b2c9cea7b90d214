"""Plays the session's signals through QtMultimedia, which is loaded when the first session is near.

A few streams stay open as long as a session lasts, so that a signal sets in within hundredths of a second and
may sound over the last one. QSoundEffect is no way: in Qt 6.11 it spins on a closed descriptor after a while.
"""

from __future__ import annotations

import array
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QIODevice, QObject, Qt, Signal, Slot

from hamstretch.core.cues import Cue
from hamstretch.core.wording import Say, say
from hamstretch.resources import load_chimes
from hamstretch.services import environment
from hamstretch.services.tones import Chimes, decode_chimes

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink

STREAMS = 3
"""So many signals may sound over one another."""
ROOM_S = 1.6
"""A stream takes a whole signal at once."""


class ChimePlayer(QObject):
    """Makes each signal once and plays it at once when asked; says once, in a sentence, where it cannot."""

    _more = Signal()

    def __init__(self, complain: Callable[[Say], None]) -> None:
        """Load nothing yet."""
        super().__init__()
        self._complain = complain
        self._asked = self._over = self._alone = False
        self._tones: Chimes | None = None
        self._format: QAudioFormat | None = None
        self._made: dict[str, bytes] = {}
        self._streams: list[tuple[QAudioSink, QIODevice]] = []
        self._more.connect(self._make_next, Qt.ConnectionType.QueuedConnection)

    @property
    def alone(self) -> bool:
        """Whether it is known that there is no device to hear anything on."""
        return self._alone

    def warm(self) -> None:
        """Open the streams, and make the signals one by one, each in a turn of the event loop of its own."""
        self._over = False
        if self._ready():
            self._open()
            self._more.emit()

    def look(self) -> None:
        """Find out whether there is a device where no signal is wanted: a voice needs one too."""
        if environment.audio() is None:
            self._ready()

    def play(self, name: str, volume_percent: int) -> None:
        """Sound a signal; nothing where there is no way to."""
        if volume_percent == 0 or not self._ready():
            return
        over, self._over = self._over, False  # a stream that opens is quiet as well
        self._open()
        stream = self._streams.pop(0)  # the one that has been quiet for longest
        self._streams.append(stream)
        sink, device = stream
        sink.setVolume((volume_percent / 100) ** 2)  # loudness is heard about as the square
        device.write(self._sound(name))
        self._over = over

    def cool(self) -> None:
        """Close the streams once the last signal has sounded."""
        self._over = True
        self._close_when_quiet()

    def _ready(self) -> bool:
        """Look once whether there is something to play on, and say what is missing."""
        if not self._asked:
            self._asked = True
            fault = self._fault()
            if fault is not None:
                self._complain(fault)
        return self._tones is not None

    def _fault(self) -> Say | None:
        """Find out in which form the device takes sound; return what keeps it from playing any."""
        missing = environment.audio()
        if missing is not None:
            return missing.say
        from PySide6.QtMultimedia import QAudioFormat, QMediaDevices  # noqa: PLC0415 - memory, until it is used

        device = QMediaDevices.defaultAudioOutput()
        self._alone = device.isNull()
        if self._alone:
            return say("sound.no_device")
        tones, wanted = decode_chimes(load_chimes()), QAudioFormat()
        wanted.setSampleRate(tones.rate)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(wanted):
            wanted = device.preferredFormat()
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._format = wanted
        self._tones = msgspec.structs.replace(tones, rate=wanted.sampleRate())
        return None

    def _open(self) -> None:
        """Open what is not open; a device that was unplugged has closed its streams."""
        from PySide6.QtMultimedia import QAudioSink, QtAudio  # noqa: PLC0415 - memory, until it is used

        closed = QtAudio.State.StoppedState
        self._streams = [(sink, device) for sink, device in self._streams if sink.state() is not closed]
        while len(self._streams) < STREAMS and self._format is not None:
            sink = QAudioSink(self._format, self)
            sink.setBufferSize(self._format.bytesForDuration(round(ROOM_S * 1e6)))
            sink.stateChanged.connect(self._close_when_quiet)
            self._streams.append((sink, sink.start()))

    @Slot()
    def _close_when_quiet(self) -> None:
        """Close everything after a session, unless something still sounds."""
        if not self._over or not self._streams:
            return
        active = self._streams[0][0].state().ActiveState
        if all(sink.state() is not active for sink, _ in self._streams):
            streams, self._streams = self._streams, []
            for sink, _ in streams:
                sink.stateChanged.disconnect(self._close_when_quiet)
                sink.stop()
                sink.deleteLater()

    @Slot()
    def _make_next(self) -> None:
        missing = next((cue for cue in Cue if cue not in self._made), None)
        if missing is not None:
            self._sound(missing)
            self._more.emit()

    def _sound(self, name: str) -> bytes:
        """Return a signal in the device's form, made now if it never was."""
        if name not in self._made and self._tones is not None and self._format is not None:
            channels = self._format.channelCount()
            samples = self._tones.samples(name)
            self._made[name] = array.array("h", [s for s in samples for _ in range(channels)]).tobytes()
        return self._made[name]
