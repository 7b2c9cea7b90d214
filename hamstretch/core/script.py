"""A session played in no time, for what is heard in it: signals and words with the second of each."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hamstretch.core.catalog import Catalog
from hamstretch.core.cues import AFTER_S
from hamstretch.core.prescribe import Prescription
from hamstretch.core.rhythm import until_next
from hamstretch.core.session import Opening, advance, begin
from hamstretch.core.session_types import Chime, Decline, Done, Effect, Mode, Session, Talking, Tick
from hamstretch.core.spoken import Talk, spoken_s, utterance
from hamstretch.core.wording import Wording

WAIT_STEP_S = 1.0
"""How the time of a waiting step is let pass."""


class Line(msgspec.Struct, frozen=True):
    """What is heard at one moment: `at` in seconds of the session, names of signals, and words or ""."""

    at: float
    chimes: tuple[str, ...]
    text: str


def script(
    plan: Prescription, opening: Opening, catalog: Catalog, wording: Wording, talk: Talk
) -> Iterator[Line]:
    """Yield everything that is heard from begin to end by someone who is always on time and never in pain."""
    session, effects = begin(plan, opening)
    speaks_until = 0.0
    while True:
        line = _line(session, effects, catalog, wording, talk)
        if line is not None:
            yield line
            if line.text and not _brief(effects, catalog, talk):
                after = AFTER_S if line.chimes else 0.0
                speaks_until = session.clock + after + spoken_s(line.text)
                session, _ = advance(session, Talking(on=True))
        if session.mode is Mode.ENDED:
            return
        if session.talking and session.clock >= speaks_until:
            session, _ = advance(session, Talking(on=False))
        session, effects = _next(session, speaks_until)


def _brief(effects: tuple[Effect, ...], catalog: Catalog, talk: Talk) -> bool:
    said = utterance(effects, catalog, talk)
    return said is None or said.brief


def _next(session: Session, speaks_until: float) -> tuple[Session, tuple[Effect, ...]]:
    """Go to the next moment at which something can happen."""
    step = session.step
    if session.mode is Mode.ASKING or session.due >= 0:
        return advance(session, Decline())
    if step is not None and step.waits and session.elapsed >= step.seconds:
        return advance(session, Done())
    wait = until_next(session, reduced_motion=True) or WAIT_STEP_S
    if session.talking:
        wait = min(wait, max(speaks_until - session.clock, 0.01))
    return advance(session, Tick(wait))


def _line(
    session: Session, effects: tuple[Effect, ...], catalog: Catalog, wording: Wording, talk: Talk
) -> Line | None:
    """Return what these effects let be heard, if anything."""
    chimes = tuple(e.name for e in effects if isinstance(e, Chime))
    said = utterance(effects, catalog, talk)
    text = "" if said is None else " ".join(filter(None, (wording(s).strip() for s in said.says)))
    return Line(session.clock, chimes, text) if chimes or text else None
