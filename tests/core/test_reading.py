"""What a screen reader is told of a whole session: each step once, last seconds once, and nothing else."""

import pytest

from hamstretch.core.catalog import Catalog
from hamstretch.core.cues import HALF_CUE_FROM_S, LAST_FROM_S
from hamstretch.core.dose import rung
from hamstretch.core.pain import Limits
from hamstretch.core.player_view import PlayerView, view
from hamstretch.core.prescribe import Pace, prescribe
from hamstretch.core.reading import reading
from hamstretch.core.session import advance, begin
from hamstretch.core.session_types import Back, Done, Event, Mode, PauseNow, Session, Skip, Tick, Toggle
from hamstretch.core.spoken import in_words
from hamstretch.core.steps import Kind
from hamstretch.core.wording import Wording
from tests.material import opening

TICK_S = 0.25


class Told:
    """One session and what is said of it."""

    def __init__(self, catalog: Catalog, wording: Wording, routine: str) -> None:
        plan = prescribe(catalog, catalog.routines[routine], rung(1), Limits(), Pace())
        self.session: Session = begin(plan, opening())[0]
        self.ids: list[str] = []
        self.texts: list[str] = []
        self._catalog, self._wording = catalog, wording
        self._before: PlayerView | None = None
        self._look()

    def send(self, event: Event) -> None:
        self.session = advance(self.session, event)[0]
        self._look()

    def let(self, seconds: float) -> None:
        for _ in range(round(seconds / TICK_S)):
            self.send(Tick(TICK_S))

    def _look(self) -> None:
        now = view(self.session)
        if now is None:
            return
        told = reading(self._before, now)
        self._before = now
        if told is not None:
            self.ids.append(told.id)
            self.texts.append(self._wording(in_words(told, self._catalog)))


@pytest.mark.parametrize("routine", ["desk-break", "desk-routine", "floor-routine"])
def test_every_step_is_told_once_and_no_second_is_counted(
    catalog: Catalog, wording: Wording, routine: str
) -> None:
    told = Told(catalog, wording, routine)
    while told.session.step is not None:
        if told.session.step.waits:
            told.send(Done())
        told.let(TICK_S)
    steps = told.session.steps
    long = [s for s in steps if s.kind.is_work and not s.waits and s.seconds >= LAST_FROM_S]
    halved = [s for s in long if s.kind is not Kind.REPS and s.seconds >= HALF_CUE_FROM_S]
    assert told.ids.count("speech.last") == len(long)
    assert told.ids.count("speech.half") == len(halved)
    assert len(told.ids) == len(steps) + len(long) + len(halved)
    assert all(text.strip() and "{" not in text for text in told.texts)


def test_a_pause_a_return_and_a_step_begun_again_are_told(catalog: Catalog, wording: Wording) -> None:
    told = Told(catalog, wording, "desk-break")
    told.send(Skip())
    told.let(2)
    told.ids.clear()
    told.send(PauseNow())
    told.send(PauseNow())
    told.send(Toggle())
    assert told.session.mode is Mode.REENTRY
    assert told.ids == ["pause.user", "speech.again"]
    told.let(6)
    told.ids.clear()
    told.send(Back())
    assert len(told.ids) == 1
