"""A routine played for real into a PulseAudio null sink, recorded, and listened to by numbers.

`python tests/bench/run.py hearing` plays a desk break; `python tests/bench/hearing.py DIR ROUTINE VERBOSITY`
any routine, and leaves recording and transcript in DIR. Needs pulseaudio, pulseaudio-utils, xdotool,
speech-dispatcher and a voice for it. Signals are found by their own waveform, speech by its voicing.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

ROOT, HERE = Path(__file__).parents[2], Path(__file__).parent
sys.path[:0] = [str(ROOT), str(HERE)]

import logs  # noqa: E402 - the path comes first
from process import display  # noqa: E402 - the same
from report import Row  # noqa: E402 - the same

from hamstretch.resources import load_chimes  # noqa: E402 - the same
from hamstretch.services.tones import decode_chimes  # noqa: E402 - the same

RATE = 22050
NEEDS = ("pulseaudio", "parec", "speech-dispatcher", "xdotool")
SEARCH_S = (-0.1, 0.12)
"""Around the moment a signal was asked for; less than from one of its notes to the next like it."""
BEGINNING_S = 0.14
"""So much of a signal is looked for: what comes after it may lie over its end."""
ALIKE = 0.4
"""A signal less alike than this is covered by speech, and its moment is not known."""
NEAR_S = 4.0
FRAME_S = 0.04
VOICED = 0.5
"""A frame whose autocorrelation has such a peak at a voice's pitch is voiced."""
LOUD = 0.004
"""Below this a frame is silence, of 1."""
LONGEST_S = 3600.0


class Recording:
    """Samples of 0-1, and the second of the first as it looks from each moment of reading.

    The server's clock and ours drift apart by tenths of a second in minutes, so the moments around count.
    """

    def __init__(self, samples: np.ndarray, reads: np.ndarray) -> None:
        """Take samples, and for each chunk its moment of reading and the first sample's second by it."""
        self.samples, self.reads = samples, reads

    def _origin(self, at: float) -> float:
        near = np.abs(self.reads[:, 0] - at) < NEAR_S
        return float(self.reads[near, 1].min())

    def part(self, start: float, end: float) -> np.ndarray:
        """Return what was heard between two moments."""
        origin = self._origin(start)
        a, b = (max(0, round((t - origin) * RATE)) for t in (start, end))
        return self.samples[a:b]

    def onset(self, wave: np.ndarray, asked: float) -> tuple[float, float]:
        """Return when a signal set in, and how alike the beginning of its waveform is, 0-1."""
        silent = int(np.argmax(np.abs(wave) > 0))
        asked += silent / RATE
        wave = wave[silent : silent + round(BEGINNING_S * RATE)]
        start = asked + SEARCH_S[0]
        heard = self.part(start, asked + SEARCH_S[1] + len(wave) / RATE)
        start -= silent / RATE
        shape = wave / np.linalg.norm(wave)
        alike = _correlated(heard, shape)
        sums = np.concatenate(([0.0], np.cumsum(heard.astype(np.float64) ** 2)))
        power = np.sqrt(np.maximum(sums[len(shape) :] - sums[: -len(shape)], 1e-12))
        at = int(np.argmax(alike))
        return start + at / RATE, float(alike[at] / power[at])

    def voiced(self, start: float, end: float) -> float:
        """Return the share of frames in which somebody speaks."""
        size = round(FRAME_S * RATE)
        heard = self.part(start, end)
        frames = [heard[n : n + size] for n in range(0, len(heard) - size, size)]
        return sum(map(_voiced, frames)) / max(1, len(frames))


def _correlated(heard: np.ndarray, shape: np.ndarray) -> np.ndarray:
    """Return how alike a shape is to what was heard from each sample on."""
    size = len(heard) + len(shape)
    product = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(shape, size))
    return np.fft.irfft(product, size)[: len(heard) - len(shape) + 1]


def _voiced(frame: np.ndarray) -> bool:
    if np.sqrt(np.mean(frame**2)) < LOUD:
        return False
    frame = frame - frame.mean()
    alike = np.correlate(frame, frame, "full")[len(frame) - 1 :]
    low, high = RATE // 320, RATE // 65
    return bool(alike[low:high].max() > VOICED * alike[0])


@contextmanager
def sink(folder: Path) -> Iterator[dict[str, str]]:
    """Return the environment of a sound server of its own that plays into nothing."""
    run = folder / "run"
    run.mkdir(mode=0o700, exist_ok=True)
    socket = run / "pulse.sock"
    env = {
        "XDG_RUNTIME_DIR": str(run),
        "HOME": str(run),
        "PULSE_SERVER": f"unix:{socket}",
        "XDG_CACHE_HOME": str(run),
        "LANG": "C.UTF-8",
    }
    modules = (
        "module-null-sink sink_name=ear",
        f"module-native-protocol-unix auth-anonymous=1 socket={socket}",
    )
    args = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"]
    args += [each for module in modules for each in ("-L", module)]
    server = subprocess.Popen(args, env={**os.environ, **env}, stderr=subprocess.DEVNULL)
    try:
        while not socket.exists():
            time.sleep(0.05)
        yield env
    finally:
        server.terminate()
        server.wait()


def record(env: dict[str, str], child: list[str]) -> tuple[Recording, int]:
    """Run a program and return what was heard meanwhile, with its exit code."""
    parec = [
        "parec",
        "-d",
        "ear.monitor",
        f"--rate={RATE}",
        "--channels=1",
        "--format=s16le",
        "--latency-msec=10",
    ]
    ear = subprocess.Popen(parec, env={**os.environ, **env}, stdout=subprocess.PIPE)
    chunks: list[bytes] = []
    reads: list[tuple[float, float]] = []

    def listen() -> None:
        count = 0
        while chunk := os.read(ear.stdout.fileno(), 65536):
            count += len(chunk) // 2
            chunks.append(chunk)
            reads.append((time.monotonic(), time.monotonic() - count / RATE))

    thread = threading.Thread(target=listen)
    thread.start()
    code = subprocess.run(child, env={**os.environ, **env}, timeout=LONGEST_S, check=False).returncode
    ear.terminate()
    ear.wait()
    thread.join()
    samples = np.frombuffer(b"".join(chunks), dtype="<i2").astype(np.float32) / 32768
    return Recording(samples, np.array(reads)), code


def play(folder: Path, routine: str, verbosity: str) -> tuple[Recording, list[dict[str, Any]]]:
    """Play a routine; return the recording and what was asked for."""
    logs.world(folder, 1)  # with its safety list answered
    with sink(folder) as sound, display() as screen:
        env = {**sound, **screen, "PYTHONPATH": str(ROOT)}
        child = [sys.executable, str(HERE / "hear_play.py"), str(folder), routine, verbosity]
        heard, code = record(env, child)
    if code:
        msg = f"the app ended with {code}"
        raise RuntimeError(msg)
    lines = (folder / "heard.jsonl").read_bytes().splitlines()
    return heard, [msgspec.json.decode(line) for line in lines]


class Heard:
    """What the recording says about what was asked for."""

    def __init__(self, heard: Recording, asked: list[dict[str, Any]]) -> None:
        tones = decode_chimes(load_chimes())
        waves = {n: np.array(tones.samples(n), np.float32) for n in tones.chime}
        self.heard, self.asked = heard, asked
        self.zero = asked[0]["at"]
        self.chimes = [
            (e["name"], e["at"], *heard.onset(waves[e["name"]], e["at"]))
            for e in asked
            if e["what"] == "chime"
        ]
        self.talks = list(self._talks())

    def _talks(self) -> Iterator[tuple[str, float, float]]:
        """Yield each utterance that was waited for with its begin and end, or where it was broken off."""
        text = ""
        begun = None
        for event in self.asked:
            if event["what"] == "speak" and not event["brief"]:
                if begun is not None:
                    yield text, begun, event["at"]
                text, begun = event["text"], event["at"]
            elif event["what"] == "talking" and not event["on"] and begun is not None:
                yield text, begun, event["at"]
                begun = None

    def latencies(self) -> list[float]:
        """Return milliseconds from asking for a signal to hearing it."""
        return [(onset - asked) * 1000 for _, asked, onset, alike in self.chimes if alike >= ALIKE]

    def holds(self) -> Iterator[tuple[float, float, float]]:
        """Yield planned and heard seconds of each timed piece of work, and by how many ms its end is off.

        What the user ends has no boundary.
        """
        waiting = [e["at"] for e in self.asked if e["what"] == "step" and e["waits"]]
        begun = None
        for name, asked, onset, alike in self.chimes:
            if name == "start" and any(0 <= at - asked < NEAR_S for at in waiting):
                begun = None
            elif name == "start":
                begun = (asked, onset) if alike >= ALIKE else None
            elif name == "end" and begun is not None and alike >= ALIKE:
                planned = round(asked - begun[0])
                yield planned, onset - begun[1], (onset - begun[0] - planned) * 1000
                begun = None

    def quiet(self) -> Iterator[float]:
        """Yield how much is spoken in the last 2.7 s of each piece of work, away from its signals."""
        for name, _, onset, _ in self.chimes:
            if name in ("three", "two", "one"):
                yield self.heard.voiced(onset + 0.3, onset + 0.9)

    def transcript(self) -> Iterator[str]:
        """Yield what was heard in order."""
        lines = [
            (onset, f"({name}) {(onset - asked) * 1000:+.0f} ms, alike {alike:.2f}")
            for name, asked, onset, alike in self.chimes
        ]
        for text, begun, ended in self.talks:
            share = self.heard.voiced(begun + 0.3, ended)
            lines.append((begun, f"speech {ended - begun:.1f} s, voiced {share:.0%}: {text}"))
        lines += [(e["at"], f"brief: {e['text']}") for e in self.asked if e["what"] == "speak" and e["brief"]]
        lines += [(e["at"], "broken off") for e in self.asked if e["what"] == "hush"]
        lines += [(e["at"], f"COMPLAINT {e['name']}") for e in self.asked if e["what"] == "complaint"]
        for at, line in sorted(lines):
            yield f"{at - self.zero:8.2f}  {line}"


def rows(found: Heard) -> Iterator[Row]:
    """Yield the numbers."""
    late = found.latencies()
    holds = list(found.holds())
    voiced = [found.heard.voiced(b + 0.3, e) for _, b, e in found.talks if e - b > 1]
    yield Row(f"{len(late)} signals, asked to heard, median", statistics.median(late), "ms", "≤ 50")
    yield Row("the latest of them", max(late), "ms", "≤ 50")
    covered = sum(alike < ALIKE for *_, alike in found.chimes)
    yield Row("signals covered by speech", covered, "", "")
    ends = max((abs(h[2]) for h in holds), default=0.0)
    spans = max((abs(h[1] - h[0]) * 1000 for h in holds), default=0.0)
    yield Row(f"{len(holds)} pieces of work, end against boundary, worst", ends, "ms", "≤ 50")
    yield Row("their heard length against the planned, worst", spans, "ms", "≤ 50")
    yield Row(f"{len(voiced)} utterances, voiced share, least", min(voiced, default=0) * 100, "%", "≥ 15")
    yield Row("voiced share during counts, most", max(found.quiet(), default=0) * 100, "%", "0")


def hearing(folder: Path) -> Iterator[Row]:
    """A desk break by ear."""
    absent = [each for each in NEEDS if shutil.which(each) is None]
    if absent:
        yield Row(f"not installed: {', '.join(absent)}", 0, "", "")
        return
    yield from rows(Heard(*play(folder, "desk-break", "full")))


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    heard, asked = play(folder, sys.argv[2], sys.argv[3])
    np.save(folder / "heard.npy", (heard.samples * 32767).astype("<i2"))
    np.save(folder / "reads.npy", heard.reads)
    found = Heard(heard, asked)
    (folder / "transcript.txt").write_text("\n".join(found.transcript()) + "\n", "utf-8")
    for row in rows(found):
        print(f"{row.what:50} {row.ours:10.2f} {row.unit:5} {row.goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
