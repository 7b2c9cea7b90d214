"""What `hamstretch script` and `hamstretch chimes` give; no Qt."""

from __future__ import annotations

from pathlib import Path

import msgspec

from hamstretch import __version__
from hamstretch.cli_log import places, read
from hamstretch.core.catalog import Routine, RoutineKind
from hamstretch.core.errors import writing
from hamstretch.core.pain import Limits
from hamstretch.core.prescribe import prescribe
from hamstretch.core.record_terms import Stamp
from hamstretch.core.script import Line, script
from hamstretch.core.session import Opening
from hamstretch.core.settings import Verbosity
from hamstretch.core.spoken import talk_of
from hamstretch.core.today import first_side, pace, today_view
from hamstretch.resources import load_chimes, load_wording, terminal_language
from hamstretch.services.clock import SystemClock
from hamstretch.services.tones import decode_chimes
from hamstretch.storage import atomic
from hamstretch.storage.own_routines import content
from hamstretch.storage.settings_store import SettingsStore


def print_script(data_dir: Path | None, routine: Routine, verbosity: str | None) -> int:
    """Print everything that is heard of a routine at the plan's present dose, with the time of each."""
    settings, _ = SettingsStore(places(data_dir).settings).load()
    language = terminal_language(settings.language)
    entries, catalog, now = read(data_dir), content(places(data_dir), language), SystemClock().now()
    row = today_view(entries, settings, catalog, now).plan.rung
    plan = prescribe(catalog, routine, row, Limits(), pace(settings))
    micro = routine.kind is RoutineKind.MICRO
    opening = Opening(
        id="script",
        at=Stamp.of(now),
        app=__version__,
        first_side=first_side(entries),
        reentry_s=float(settings.reentry_s),
        asks_each=not micro,
        asks_out=not micro,
        check_in=None,
        rep_s=settings.pace_s,
    )
    chosen = msgspec.structs.replace(settings, verbosity=Verbosity(verbosity or settings.verbosity))
    talk = talk_of(chosen, routine)
    for line in script(plan, opening, catalog, load_wording(language), talk):
        print(written(line))
    return 0


def written(line: Line) -> str:
    """Return one moment as a line: minutes and seconds, signals in brackets, words."""
    minutes, seconds = divmod(round(line.at), 60)
    signals = f"[{', '.join(line.chimes)}]" if line.chimes else ""
    return " ".join(filter(None, (f"{minutes:3}:{seconds:02}", signals, line.text)))


def write_chimes(out: Path) -> int:
    """Write every signal into a folder as a WAV file.

    Raises `UsageError` for a folder that cannot be made, `SaveError` for a file.
    """
    tones = decode_chimes(load_chimes())
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    for name in tones.chime:
        atomic.write(out / f"{name}.wav", tones.wav(name))
        print(out / f"{name}.wav")
    return 0
