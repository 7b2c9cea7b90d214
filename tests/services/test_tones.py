"""The signals as sounds: rebuilt byte by byte, told apart by pitch and voice, never clipped or clicking."""

import io
import itertools
import wave

import pytest

from hamstretch.core.cues import Cue
from hamstretch.resources import load_chimes
from hamstretch.services.tones import Chimes, decode_chimes


@pytest.fixture(scope="module")
def tones() -> Chimes:
    return decode_chimes(load_chimes())


def test_every_signal_of_a_session_has_a_sound_and_no_sound_is_without_one(tones: Chimes) -> None:
    assert set(tones.chime) == set(Cue)


@pytest.mark.parametrize("cue", list(Cue))
def test_a_sound_is_a_readable_file_that_comes_out_the_same_each_time(tones: Chimes, cue: Cue) -> None:
    made = tones.wav(cue)
    assert made == tones.wav(cue)
    with wave.open(io.BytesIO(made)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, tones.rate)
        assert 0.1 <= file.getnframes() / tones.rate <= 1.5


@pytest.mark.parametrize("cue", list(Cue))
def test_a_sound_is_as_loud_as_said_and_begins_and_ends_without_a_click(tones: Chimes, cue: Cue) -> None:
    samples = tones.samples(cue)
    peak = max(map(abs, samples))
    assert peak == pytest.approx(tones.peak * 32767, abs=2)
    assert abs(samples[0]) < peak * 0.05
    assert abs(samples[-1]) < peak * 0.05


def test_no_two_signals_are_alike_and_the_counts_of_work_and_pause_are_a_third_and_more_apart(
    tones: Chimes,
) -> None:
    for one, other in itertools.combinations(tones.chime.values(), 2):
        assert (one.voice, [n[:2] for n in one.notes]) != (other.voice, [n[:2] for n in other.notes])
    for work, pause in (("three", "rest-three"), ("two", "rest-two"), ("one", "rest-one")):
        high, low = tones.chime[work], tones.chime[pause]
        assert high.voice != low.voice
        assert high.notes[0][0] / low.notes[0][0] > 5 / 4


def test_a_hold_falls_to_its_end_and_a_pause_rises_to_what_begins(tones: Chimes) -> None:
    def pitch(name: str) -> float:
        return tones.chime[name].notes[0][0]

    assert pitch("three") > pitch("two") > pitch("one") > pitch("end")
    assert pitch("rest-three") < pitch("rest-two") < pitch("rest-one") < pitch("start")


def test_what_follows_an_end_sets_in_when_the_end_has_been_heard(tones: Chimes) -> None:
    for after in ("rest", "switch", "done"):
        assert min(start for _, start, _, _ in tones.chime[after].notes) >= 300


def test_an_unknown_signal_is_an_error(tones: Chimes) -> None:
    with pytest.raises(KeyError):
        tones.wav("gong")
