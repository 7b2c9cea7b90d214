"""The session's signals, made from the numbers in `assets/sounds/chimes.toml`: pure Python, no recordings.

A note is a sum of partials that ring and fade. Each partial is a damped oscillator stepped from sample to
sample, so that making all of them takes less time than reading them from a slow disk.
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec

FADE_MS = 6
"""The last moments of a note are faded out, so that it ends without a click."""
FULL = 32767
"""The largest sample of 16 bits."""

Share = Annotated[float, msgspec.Meta(gt=0, le=1)]
Note = tuple[Annotated[float, msgspec.Meta(gt=0)], Annotated[int, msgspec.Meta(ge=0)], int, Share]
"""Pitch in Hz, start in ms, length in ms, share of the loudest."""


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a note sounds: partials as (multiple of its pitch, share), fading, and how it sets in."""

    partials: tuple[tuple[float, Share], ...]
    decay: float
    attack_ms: int


class Chime(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signal: the name of its voice and its notes."""

    voice: str
    notes: tuple[Note, ...]


class Chimes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of them, with samples per second and the height of the loudest one, 0-1."""

    schema: Literal[1]
    rate: int
    peak: Share
    voice: dict[str, Voice]
    chime: dict[str, Chime]

    def wav(self, name: str) -> bytes:
        """Return a signal as a WAV file of 16 bits and one channel; raises `KeyError` for an unknown name."""
        samples = self.samples(name)
        if sys.byteorder == "big":
            samples.byteswap()
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(self.rate)
            file.writeframes(samples.tobytes())
        return out.getvalue()

    def samples(self, name: str) -> array.array[int]:
        """Return a signal's samples; raises `KeyError` for an unknown name."""
        chime = self.chime[name]
        voice = self.voice[chime.voice]
        length = max(self._n(start + ms) for _, start, ms, _ in chime.notes)
        mixed = [0.0] * length
        for pitch, start, ms, share in chime.notes:
            for at, value in enumerate(self._note(voice, pitch, self._n(ms)), self._n(start)):
                mixed[at] += value * share
        loudest = max(map(abs, mixed))
        gain = self.peak * FULL / loudest
        return array.array("h", [round(value * gain) for value in mixed])

    def _n(self, ms: int) -> int:
        return self.rate * ms // 1000

    def _note(self, voice: Voice, pitch: float, n: int) -> list[float]:
        """Return one note of `n` samples."""
        note = [0.0] * n
        for multiple, share in voice.partials:
            damp = math.exp(-voice.decay * multiple**0.5 / n)
            _ring(note, math.tau * pitch * multiple / self.rate, damp, share)
        attack, fade = min(n, self._n(voice.attack_ms)), min(n, self._n(FADE_MS))
        for at in range(attack):
            note[at] *= at / attack
        for at in range(fade):
            note[n - 1 - at] *= at / fade
        return note


def _ring(note: list[float], step: float, damp: float, share: float) -> None:
    """Add one partial: x[n] = 2 d cos(w) x[n-1] - d² x[n-2] is a sine that fades by d at each sample."""
    a, b = 2 * damp * math.cos(step), damp * damp
    before, last = -share * math.sin(step) / damp, 0.0
    for at in range(len(note)):
        note[at] += last
        before, last = last, a * last - b * before


def decode_chimes(data: Mapping[str, Any]) -> Chimes:
    """Build the signals from their parsed file; raises `msgspec.ValidationError` with the key's path."""
    return msgspec.convert(data, Chimes)
