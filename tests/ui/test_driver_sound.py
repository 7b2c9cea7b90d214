"""The driver as a recording sink hears it: signals against their boundaries, words waited for, broken off."""

from pathlib import Path

import msgspec
import pytest

from hamstretch.core.catalog import Catalog
from hamstretch.core.cues import AFTER_S
from hamstretch.core.session_types import Back, Decline, Mode, PainNow, Question, Session, Skip, Toggle
from hamstretch.core.settings import Settings, Verbosity
from hamstretch.core.steps import Kind
from hamstretch.core.wording import Wording
from hamstretch.ui.session_driver import SessionDriver
from tests.stage import Heard
from tests.ui.test_session_driver import Play

LATE_S = 0.03
"""As late as a loaded machine lets a timer be; the player is then still on time for ears (50 ms)."""


class Sink(Heard):
    """Notes when each signal was sounded."""

    def __init__(self, play: Play, *, slow: bool = False) -> None:
        super().__init__(slow=slow)
        self.play, self.at = play, list[tuple[str, float]]()

    def chime(self, name: str) -> None:
        self.at.append((name, self.play.clock.monotonic()))


class Wakeful:
    """A machine that is asked to stay awake."""

    def __init__(self) -> None:
        self.awake = False
        self.asked = 0

    def hold(self) -> None:
        self.asked += not self.awake
        self.awake = True

    def release(self) -> None:
        self.awake = False


def heard_by(
    catalog: Catalog,
    wording: Wording,
    folder: Path,
    *,
    slow: bool = False,
    settings: Settings | None = None,
    asks_out: bool = False,
) -> tuple[Play, Sink, Wakeful]:
    play = Play(catalog, wording, folder)
    if settings is not None:
        play.model.set_settings(settings)
    sink, machine = Sink(play, slow=slow), Wakeful()
    play.driver = SessionDriver(play.model, play.ticker, play.journal, sink, machine)
    play.begin(asks_out=asks_out)
    return play, sink, machine


def live(play: Play, seconds: float, late_s: float = 0.0) -> None:
    """Let time pass as the ticker asks for it, each tick so much later."""
    until = play.clock.monotonic() + seconds
    while play.clock.monotonic() < until and play.ticker.interval_ms is not None:
        play.clock.advance(play.ticker.interval_ms / 1000 + late_s)
        play.ticker.tick()


@pytest.mark.parametrize("reduced", [False, True], ids=["moving", "reduced motion"])
def test_every_signal_is_within_fifty_ms_of_its_boundary_even_where_ticks_come_late(
    catalog: Catalog, wording: Wording, tmp_path: Path, reduced: bool
) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path, settings=Settings(reduced_motion=reduced))
    due: list[tuple[str, float]] = []
    at = 0.0
    for step in play.session.steps:
        if step.kind is Kind.HOLD:
            due += [("start", at), ("end", at + step.seconds)]
            due += [(n, at + step.seconds - s) for n, s in (("three", 3), ("two", 2), ("one", 1))]
        elif step.kind in (Kind.PREPARE, Kind.SWITCH):
            due.append((str(step.kind), at))
        at += step.seconds
    live(play, at + 1, LATE_S)
    for name, wanted in due:
        heard = min((when for what, when in sink.at if what == name), key=lambda when: abs(when - wanted))
        assert 0 <= heard - wanted <= 0.05, (name, wanted)


def test_a_slow_disk_makes_no_signal_late(catalog: Catalog, wording: Wording, tmp_path: Path) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path)
    save = play.journal.save

    def slowly(session: Session) -> None:
        play.clock.advance(0.3)
        save(session)

    play.journal.save = slowly  # type: ignore[method-assign]
    begun = play.clock.monotonic()
    first = play.session.steps[0].seconds
    live(play, first + 1)
    started = next(at for name, at in sink.at if name == "start")
    assert 0 <= started - begun - first <= 0.05


def test_a_hold_begins_three_counts_after_its_instruction_has_ended(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path, slow=True)
    live(play, 20)
    assert [name for name, _ in sink.at] == ["prepare"]
    ended = play.clock.monotonic()
    sink.end()
    live(play, 4)
    names = [name for name, _ in sink.at]
    assert names == ["prepare", "rest-three", "rest-two", "rest-one", "start"]
    assert sink.at[-1][1] - ended == pytest.approx(3, abs=0.05)


def test_words_follow_their_signal_and_are_never_those_of_a_moment_that_is_over(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path)
    live(play, AFTER_S - 0.1)
    assert sink.words == []
    live(play, 0.2)
    assert len(sink.words) == 1
    play.driver.send(Back())
    live(play, 0.2)
    play.driver.send(Skip())
    live(play, 2)
    assert len(sink.words) == 1


def test_a_question_follows_its_signal_and_is_left_out_once_answered(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path)
    live(play, 2)
    told = len(sink.words)
    play.driver.send(PainNow())
    assert len(sink.words) == told
    live(play, AFTER_S)
    assert ["How much pain" in words for words in sink.words[told:]] == [True]
    play.driver.send(Decline())
    play.driver.send(PainNow())
    play.driver.say_rating(3)
    live(play, 2)
    assert sum("How much" in words for words in sink.words[told:]) == 1
    play.driver.send(Decline())
    play.driver.send(PainNow())
    play.driver.send(Decline())
    live(play, 2)
    assert sum("How much" in words for words in sink.words[told:]) == 1


def test_the_last_question_does_not_cover_the_last_signals(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path, asks_out=True)
    while play.session.question is Question.NONE:
        live(play, 0.001)
    assert [name for name, _ in sink.at[-2:]] == ["end", "done"]
    assert not any("last one" in words for words in sink.words)
    live(play, AFTER_S)
    assert "last one" in sink.words[-1]
    assert not play.ticker.running


def test_a_skip_breaks_the_instruction_off(catalog: Catalog, wording: Wording, tmp_path: Path) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path, slow=True)
    live(play, 1)
    told = sink.words[-1]
    play.driver.send(Skip())
    assert sink.cut == [told]
    assert not play.session.talking


def test_counts_are_brief_and_never_in_place_of_an_instruction(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path)
    live(play, 60)
    assert set(sink.brief) == {"Half way.", "Last 5 seconds."}
    assert not set(sink.brief) & set(sink.words)


def test_silence_is_silent_and_signals_go_on(catalog: Catalog, wording: Wording, tmp_path: Path) -> None:
    settings = Settings(verbosity=Verbosity.SILENT)
    play, sink, _ = heard_by(catalog, wording, tmp_path, settings=settings)
    live(play, 60)
    play.driver.say_rating(4)
    assert sink.words == sink.brief == []
    assert "end" in {name for name, _ in sink.at}


def test_sound_is_made_ready_by_the_begin_at_the_latest(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    assert heard_by(catalog, wording, tmp_path)[1].warmed == 1


def test_in_a_pause_nothing_is_held_open(catalog: Catalog, wording: Wording, tmp_path: Path) -> None:
    play, sink, _ = heard_by(catalog, wording, tmp_path)
    for warm in (False, True):
        play.driver.send(Toggle())
        assert sink.warm_now is warm
    play.driver.send(PainNow())
    assert not sink.warm_now


def test_the_machine_stays_awake_while_time_flows_and_no_longer(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play, _, machine = heard_by(catalog, wording, tmp_path)
    assert machine.awake
    play.driver.send(Toggle())
    assert not machine.awake
    play.driver.send(Toggle())
    assert machine.awake
    play.driver.send(PainNow())
    assert not machine.awake
    assert play.session.mode is Mode.ASKING


def test_at_the_end_the_machine_may_sleep(catalog: Catalog, wording: Wording, tmp_path: Path) -> None:
    play, _, machine = heard_by(catalog, wording, tmp_path)
    play.to_end()
    assert play.driver.session is None
    assert (machine.awake, machine.asked) == (False, 1)


def test_whoever_does_not_want_it_is_not_kept_awake(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    settings = msgspec.structs.replace(Settings(), stay_awake=False)
    assert not heard_by(catalog, wording, tmp_path, settings=settings)[2].awake
