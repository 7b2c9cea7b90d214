from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from hamstretch.core.catalog import Catalog
from hamstretch.core.cues import AFTER_S
from hamstretch.core.errors import SaveError
from hamstretch.core.pain import Limits
from hamstretch.core.player_view import PlayerView
from hamstretch.core.prescribe import prescribe
from hamstretch.core.record_terms import CheckIn, Moment, Quality, Stamp, Why
from hamstretch.core.records import Ending, Outcome, SessionRecord
from hamstretch.core.session_types import (
    Adjust,
    Answer,
    EndEarly,
    Mode,
    PainNow,
    Pause,
    Question,
    Session,
    Skip,
    SkipExercise,
    Tell,
    Toggle,
)
from hamstretch.core.settings import Settings
from hamstretch.core.today import pace
from hamstretch.core.wording import Say, Wording, say
from hamstretch.services.awake import Drowsy
from hamstretch.services.ticker import ManualTicker
from hamstretch.storage.journal import JournalFile
from hamstretch.ui.session_driver import SessionDriver
from tests.fakes import make_model, uuid
from tests.material import opening
from tests.stage import Heard


class Refusing(JournalFile[Session]):
    """A journal on a full disk."""

    def save(self, session: Session) -> None:
        raise SaveError(say("storage.save_full", file=str(session.id)))

    def clear(self) -> None:
        raise SaveError(say("storage.save_full", file="session.json"))


class Play:
    """A driver with everything around it, and what it said."""

    def __init__(
        self, catalog: Catalog, wording: Wording, folder: Path, kind: type[JournalFile[Session]] = JournalFile
    ) -> None:
        self.model, self.log, self.clock = make_model(catalog, wording)
        self.ticker, self.heard = ManualTicker(), Heard()
        self.journal = kind(folder / "session.json", Session)
        self.driver = SessionDriver(self.model, self.ticker, self.journal, self.heard, Drowsy())
        self.views: list[PlayerView | None] = []
        self.asked: list[Question] = []
        self.told: list[Tell] = []
        self.ended: list[SessionRecord] = []
        self.failed: list[Say] = []
        self.driver.viewed.connect(self.views.append)
        self.driver.asked.connect(self.asked.append)
        self.driver.told.connect(self.told.append)
        self.driver.finished.connect(self.ended.append)
        self.model.failed.connect(self.failed.append)

    def begin(self, *, asks_out: bool = True, number: int = 1) -> None:
        model = self.model
        routine, row = model.catalog.routines["desk-break"], model.today().plan.rung
        plan = prescribe(model.catalog, routine, row, Limits(), pace(model.settings))
        checked = CheckIn(moment=Moment.BEFORE, nrs=1)
        begun = msgspec.structs.replace(
            opening(asks_out=asks_out), id=uuid(number), at=Stamp.of(model.now()), check_in=checked
        )
        self.driver.begin(plan, begun)

    @property
    def session(self) -> Session:
        assert self.driver.session is not None
        return self.driver.session

    def let(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self.clock.advance(0.25)
            self.ticker.tick()

    def to_work(self) -> None:
        """Skip to the first hold."""
        while (step := self.session.step) is not None and step.kind != "hold":
            self.driver.send(Skip())

    def to_end(self) -> None:
        while self.driver.session is not None and self.session.step is not None:
            self.driver.send(Skip())


@pytest.fixture
def play(catalog: Catalog, wording: Wording, tmp_path: Path) -> Play:
    play = Play(catalog, wording, tmp_path)
    play.begin()
    return play


def test_every_signal_carries_what_it_promises(play: Play) -> None:
    play.to_work()
    play.driver.send(PainNow())
    play.driver.send(Answer(CheckIn(moment=Moment.DURING, nrs=4, qualities=(Quality.TINGLING,))))
    assert all(isinstance(view, PlayerView) for view in play.views[:-1])
    assert play.views[-1] is None
    assert play.asked == [Question.NONE, Question.PAIN_NOW, Question.RED_FLAGS]
    assert [told.title for told in play.told] == [say("pain.D1.title")]


def test_a_pause_stops_the_ticker_and_going_on_starts_it_without_the_time_between(play: Play) -> None:
    play.to_work()
    play.let(2)
    play.driver.send(Toggle())
    assert not play.ticker.running
    play.clock.advance(600)
    play.driver.send(Toggle())
    assert play.ticker.running
    play.let(3)
    assert play.session.mode is Mode.RUNNING
    assert play.session.elapsed == pytest.approx(2.0)


def test_once_a_question_has_been_spoken_nothing_wakes_up(play: Play) -> None:
    play.to_work()
    play.driver.send(PainNow())
    play.clock.advance(AFTER_S)
    play.ticker.tick()
    assert not play.ticker.running


@pytest.mark.parametrize(
    ("lose", "why"),
    [(lambda c: c.sleep(300), Pause.SLEPT), (lambda c: c.advance(30), Pause.STALLED)],
    ids=["slept", "stalled"],
)
def test_lost_time_pauses_and_is_never_held(play: Play, lose: Callable[[object], None], why: Pause) -> None:
    play.to_work()
    play.let(2)
    lose(play.clock)
    play.ticker.tick()
    assert (play.session.mode, play.session.pause) == (Mode.PAUSED, why)
    assert play.session.elapsed == pytest.approx(2.0)
    assert not play.ticker.running


def test_the_journal_holds_every_step_as_soon_as_it_begins(play: Play) -> None:
    while play.session.step is not None:
        assert play.journal.load() == play.session
        play.driver.send(Skip())


def test_the_journal_is_never_more_than_five_seconds_behind_a_hold(play: Play) -> None:
    play.to_work()
    for _ in range(14):
        play.let(1)
        kept = play.journal.load()
        assert kept is not None
        assert play.session.elapsed - kept.elapsed < 5


def test_a_finished_session_is_in_the_log_and_the_journal_forgotten(play: Play) -> None:
    play.to_work()
    play.let(15)
    play.to_end()
    play.driver.send(Answer(CheckIn(moment=Moment.PEAK, nrs=2)))
    play.driver.send(Answer(CheckIn(moment=Moment.AFTER, nrs=1)))
    [record] = play.ended
    assert play.log.kept == [record]
    assert [w.held_s for w in record.work if w.kind == "hold" and w.outcome is Outcome.DONE] == [15.0]
    assert (record.pre, record.peak, record.post) == (1, 2, 1)
    assert play.journal.load() is None
    assert play.driver.session is None
    assert not play.ticker.running


def test_a_log_that_cannot_be_written_leaves_the_journal_and_says_so(play: Play) -> None:
    play.log.full = True
    play.driver.send(EndEarly(Why.TIME))
    play.driver.send(Answer(CheckIn(moment=Moment.PEAK, nrs=2)))
    play.driver.send(Answer(CheckIn(moment=Moment.AFTER, nrs=1)))
    [record] = play.ended
    assert [fault.id for fault in play.failed] == ["app.waiting-kept"]
    assert play.log.kept == []
    left = play.journal.load()
    assert left is not None
    assert left.mode is Mode.ENDED
    play.log.full = False
    play.model.retry()
    assert play.log.kept == [record]
    assert play.journal.load() is None
    assert [fault.id for fault in play.failed][1:] == ["app.saved-after-all"]


def test_a_session_that_waits_to_be_saved_does_not_forget_the_next_ones_journal(play: Play) -> None:
    play.log.full = True
    play.driver.send(EndEarly(Why.TIME))
    play.driver.send(Answer(CheckIn(moment=Moment.PEAK, nrs=2)))
    play.driver.send(Answer(CheckIn(moment=Moment.AFTER, nrs=1)))
    play.begin(number=2)
    play.log.full = False
    play.model.retry()
    assert [entry.id for entry in play.log.kept] == [uuid(1)]
    left = play.journal.load()
    assert left is not None
    assert left.id == uuid(2)


def test_a_session_that_is_in_the_log_is_not_found_again(play: Play) -> None:
    play.to_work()
    left = play.session
    play.driver.keep(left)
    play.journal.save(left)  # as a kill leaves it between the save and the journal's end
    assert len(play.log.kept) == 1
    assert play.driver.found() is None
    assert play.journal.load() is None


def test_a_journal_that_cannot_be_written_is_said_and_the_session_goes_on(
    catalog: Catalog, wording: Wording, tmp_path: Path
) -> None:
    play = Play(catalog, wording, tmp_path, Refusing)
    play.begin(asks_out=False)
    play.to_end()
    assert {fault.id for fault in play.failed} == {"storage.save_full"}
    assert len(play.log.kept) == 1


def test_a_found_session_is_taken_up_paused_or_kept_as_far_as_it_went(play: Play) -> None:
    play.to_work()
    play.let(7)
    found = play.driver.found()
    assert found is not None
    play.driver.go_on(found)
    assert (play.session.mode, play.session.pause) == (Mode.PAUSED, Pause.RECOVERED)
    assert play.driver.keep(found)
    [record] = play.log.kept
    assert isinstance(record, SessionRecord)
    assert record.ending is Ending.RECOVERED
    assert sum(w.held_s for w in record.work if w.kind == "hold") == pytest.approx(found.elapsed)
    assert record.duration_s == pytest.approx(found.clock, abs=1)


def test_what_is_spoken_names_exercise_and_side_in_words(play: Play) -> None:
    play.let(1)
    assert play.heard.words == [words for words in play.heard.words if words.startswith("March on the spot")]
    play.driver.send(SkipExercise())
    play.let(1)
    play.driver.send(Skip())
    play.let(1)
    assert "Seated chair stretch, one leg, left." in play.heard.words[-1]
    play.to_work()
    assert "start" in play.heard.chimes


def test_a_key_between_two_ticks_gives_no_time_to_the_step_after_it(play: Play) -> None:
    play.to_work()
    play.let(2)
    play.clock.advance(0.9)
    play.driver.send(Skip())
    play.ticker.tick()
    assert play.session.elapsed == 0


def test_the_next_tick_comes_when_the_number_changes_whenever_a_key_came_between(play: Play) -> None:
    play.model.set_settings(Settings(reduced_motion=True))
    play.to_work()
    play.let(2)
    play.clock.advance(0.75)
    play.driver.send(Adjust(-1))
    assert play.ticker.interval_ms == 250
