"""The reminders' driver over driven clocks and a driven desktop, with a real log in memory."""

from datetime import datetime

import pytest

from hamstretch.core.break_records import BreakKind, BreakOutcome, BreakRecord
from hamstretch.core.break_types import (
    BreakNow,
    BreakState,
    BreakView,
    Leave,
    PauseFor,
    Phase,
    QuietReason,
    StartNow,
)
from hamstretch.core.catalog import Catalog
from hamstretch.core.errors import SaveError
from hamstretch.core.ports import SleepSign
from hamstretch.core.record_terms import Stamp
from hamstretch.core.records import PlanRecord, PlanStep
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording, say
from hamstretch.resources import load_catalog, load_wording
from hamstretch.services.clock import DrivenClock
from hamstretch.services.idle import DrivenIdle
from hamstretch.services.quiet import DrivenQuiet
from hamstretch.services.sleep_watch import DrivenSleep
from hamstretch.services.ticker import ManualTicker
from hamstretch.ui.break_driver import BreakDriver, Senses
from hamstretch.ui.remote import Remote
from tests.fakes import MemoryLog, make_model, uuid

MONDAY = datetime.fromisoformat("2026-03-02T09:30:00+01:00")
SETTINGS = Settings(agreed=True)


class Kept:
    """A state that is kept in memory; `full` refuses."""

    faults = ()

    def __init__(self) -> None:
        self.state: BreakState | None = None
        self.full = False
        self.saves = 0

    def save(self, state: BreakState) -> None:
        if self.full:
            raise SaveError(say("storage.save_full", file="breaks.json"))
        self.state, self.saves = state, self.saves + 1

    def load(self) -> BreakState | None:
        return self.state


class Office:
    """One driver with its world."""

    def __init__(self, catalog: Catalog, wording: Wording, settings: Settings = SETTINGS) -> None:
        self.catalog, self.wording, self.settings = catalog, wording, settings
        self.log: MemoryLog
        self.clock: DrivenClock
        self.model, self.log, self.clock = make_model(catalog, wording, now=MONDAY, settings=settings)
        self.ticker, self.kept = ManualTicker(), Kept()
        self.idle, self.quiet, self.sleep = DrivenIdle(0.0, "test"), DrivenQuiet(), DrivenSleep()
        self.views: list[BreakView] = []
        self.played: list[str] = []
        self.driver = self.drive()

    def drive(self) -> BreakDriver:
        senses = Senses(self.ticker, self.kept, self.idle, self.quiet, self.sleep)
        self.driver = BreakDriver(self.model, senses)
        self.driver.viewed.connect(self.views.append)
        self.driver.playAsked.connect(lambda routine: self.played.append(routine.id))
        self.driver.start()
        return self.driver

    def let(self, minutes: float) -> None:
        """Let time pass as the timer is set."""
        left = minutes * 60
        while left > 0:
            assert self.ticker.interval_ms is not None
            step = min(left, self.ticker.interval_ms / 1000)
            self.clock.advance(step)
            left -= step
            if step * 1000 >= self.ticker.interval_ms - 1e-3:
                self.ticker.tick()

    @property
    def phase(self) -> Phase:
        return self.driver.view.phase

    @property
    def records(self) -> list[BreakRecord]:
        return [e for e in self.log.kept if isinstance(e, BreakRecord)]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


@pytest.fixture
def office(catalog: Catalog, wording: Wording) -> Office:
    return Office(catalog, wording)


def test_a_card_comes_and_what_is_answered_is_in_the_log(office: Office) -> None:
    office.let(50.1)
    assert office.phase is Phase.PROMPT
    office.driver.send(Leave())
    (record,) = office.records
    assert (record.kind, record.outcome) == (BreakKind.MICRO, BreakOutcome.SKIPPED)
    assert record.due is not None
    assert record.at.offset_min == 60


def test_starting_it_plays_the_desk_break(office: Office) -> None:
    office.let(50.1)
    office.driver.send(StartNow())
    assert office.played == ["desk-break"]
    assert office.phase is Phase.PLAYING
    office.driver.left()
    assert office.records[-1].outcome is BreakOutcome.SKIPPED


def test_the_timer_is_aimed_and_sleeps_for_minutes(office: Office) -> None:
    assert office.ticker.interval_ms is not None
    assert office.ticker.interval_ms >= 240_000
    office.driver.watch(on=True)
    assert office.ticker.interval_ms <= 60_000
    office.driver.watch(on=False)
    assert office.ticker.interval_ms >= 180_000


def test_a_pause_is_on_disk_at_once_and_holds_after_a_restart(office: Office) -> None:
    office.let(40)
    office.driver.send(PauseFor(3600))
    assert office.kept.state is not None
    assert office.kept.state.pause is not None
    office.driver.close()
    office.clock.advance(600)
    again = office.drive()
    assert again.view.paused
    assert again.view.left_s == pytest.approx(600, abs=2)


def test_what_is_kept_says_nothing_of_pain(office: Office) -> None:
    office.driver.close()
    assert office.kept.state is not None
    assert office.kept.state.plan is None


def test_a_full_disk_is_said_once_and_reminds_on(office: Office) -> None:
    said = []
    office.model.failed.connect(said.append)
    office.kept.full = True
    office.driver.send(PauseFor(60))
    assert [s.id for s in said] == ["storage.save_full"]
    office.let(2)
    assert not office.driver.view.paused


def test_the_desktops_quiet_is_taken_when_it_is_told(office: Office) -> None:
    office.let(45)
    office.quiet.say(QuietReason.DND)
    office.let(10)
    assert office.phase is Phase.HELD
    office.quiet.say()
    office.let(1)
    assert office.phase is Phase.PROMPT


def test_sleep_is_told_and_the_timer_looks_at_once(office: Office) -> None:
    office.let(45)
    office.sleep.say(SleepSign.SLEEPS)
    office.clock.sleep(8 * 3600)
    office.sleep.say(SleepSign.WOKE)
    assert office.phase is Phase.COUNTING
    assert office.driver.view.quiet == () or office.driver.view.quiet[0] is QuietReason.HOURS


def test_the_lock_takes_the_card_away(office: Office) -> None:
    office.let(50.1)
    office.sleep.say(SleepSign.LOCKED)
    assert office.phase is not Phase.PROMPT
    assert office.driver.view.quiet[0] is QuietReason.LOCKED


def test_a_plan_that_is_started_asks_for_its_session(office: Office) -> None:
    office.model.add(PlanRecord(id=uuid(1), at=Stamp.of(office.clock.now()), step=PlanStep.START))
    view = office.driver.view
    assert (view.week_left, view.week_of) == (2, 2)
    assert view.week is not None
    assert office.wording(view.week) == "2 of 2 sessions left this week, one of them today"


def test_other_settings_hold_at_once(office: Office) -> None:
    office.model.set_settings(Settings(agreed=True, break_every_min=20))
    office.let(20.1)
    assert office.phase is Phase.PROMPT


def test_before_the_first_run_nothing_comes(catalog: Catalog, wording: Wording) -> None:
    office = Office(catalog, wording, Settings())
    office.let(120)
    assert all(v.phase is Phase.COUNTING for v in office.views)


def test_unknown_idle_is_shown_as_that(office: Office) -> None:
    office.idle.now, office.idle.source = None, ""
    office.let(20)
    assert not office.driver.view.idle_known
    assert office.driver.view.idle_source == ""


def test_one_code_path_for_tray_and_command_line(office: Office) -> None:
    remote = Remote(office.model, office.driver)
    answer = remote.answer({"do": "tell", "event": {"type": "pause_for", "seconds": 3600}})
    assert answer["ok"]
    assert "paused" in str(answer["text"])
    assert office.driver.view.paused
    assert remote.answer({"do": "tell", "event": {"type": "resume"}})["ok"]
    assert not office.driver.view.paused
    office.driver.send(BreakNow())
    assert remote.answer({"do": "status"})["status"]["phase"] == "playing"  # type: ignore[index]
    during = str(remote.answer({"do": "tell", "event": {"type": "pause_for", "seconds": 3600}})["text"])
    assert "paused" in during
    assert "The session itself" in during


def test_a_time_of_day_is_the_next_one(office: Office) -> None:
    remote = Remote(office.model, office.driver)
    remote.answer({"do": "tell", "event": {"type": "pause_until", "local": "08:15"}})
    until = office.driver.view.quiet_until
    assert f"{until:%a %H:%M}" == "Tue 08:15"


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"do": "dance"},
        {"do": "tell"},
        {"do": "tell", "event": {"type": "pause_for", "seconds": -1}},
        {"do": "tell", "event": {"type": "pause_until", "local": "25:99"}},
        {"do": "start", "routine": "no"},
    ],
)
def test_what_means_nothing_is_refused_and_changes_nothing(office: Office, asked: dict[str, object]) -> None:
    before = office.driver.state.pause
    answer = Remote(office.model, office.driver).answer(asked)
    assert not answer["ok"]
    assert answer["text"]
    assert office.driver.state.pause == before
