"""The pages around a session through the accessibility tree: what they hold, and that it can be done."""

import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hamstretch.core.amend import effective
from hamstretch.core.break_records import BreakOutcome, BreakRecord
from hamstretch.core.break_types import BreakState
from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.record_terms import Place
from hamstretch.core.records import Entry, SessionRecord
from hamstretch.core.session_types import Session
from hamstretch.core.settings import Settings, Teller
from hamstretch.services.clock import SystemClock
from hamstretch.storage.break_file import BreakFile
from hamstretch.storage.journal import JournalFile
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from tests.atspi import ASSERTIVE, POLITE, Reader
from tests.e2e.listener import Listener, listening
from tests.patience import wait
from tests.story import six_weeks

pytestmark = pytest.mark.display
AGREED = Settings(agreed=True, told_by=Teller.READER, work_hours=(), session_reminders=False)
Keys = Callable[..., None]


@pytest.fixture
def keys(xserver: dict[str, str]) -> Keys:
    """A keyboard, for what the tree has no action of its own: a row that is opened, a dialog's Enter."""

    def press(*names: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "60", *names], env=xserver, check=True)

    return press


@pytest.fixture
def heard(xserver: dict[str, str], tmp_path: Path) -> Iterator[tuple[Listener, Reader]]:
    """The app of somebody with six weeks behind them."""
    with listening(xserver, tmp_path, six_weeks(), AGREED) as both:
        yield both


@pytest.fixture
def listener(heard: tuple[Listener, Reader]) -> Listener:
    return heard[0]


def logged(folder: Path) -> tuple[Entry, ...]:
    return tuple(effective(LogFile(folder / "data" / "log.json", "test", write=False).entries()))


def is_new(entry: Entry) -> bool:
    """Whether it was written now, and not in the story."""
    return SystemClock().now() - entry.at.utc < timedelta(hours=1)


def test_a_session_of_the_history_is_opened_noted_deleted_and_brought_back(
    listener: Listener, tmp_path: Path, keys: Keys
) -> None:
    listener.press("Progress", "radio button")
    listener.press("History")
    listener.on_page("History")
    assert listener.nameless() == []
    assert {"Month before", "Month after"} <= set(listener.names("push button"))
    assert "Fri 13 Feb 2026, Floor routine, 14 min, pain 2 → 1, well" in listener.names("cell")
    listener.meet("table", "What is in the log").act("SetFocus")
    keys("Home", "Down", "Down", "Down", "Down", "Return")
    listener.meet("filler", "Floor routine, Friday")
    assert "Before: 2" in " ".join(listener.names("label"))
    note = listener.meet("text", "Note to this entry")
    note.call("EditableText", "SetTextContents", "s", "Said by ear")
    listener.press("Save the note")
    wait(lambda: any(getattr(e, "note", "") == "Said by ear" for e in logged(tmp_path)), "no note")
    many = len(logged(tmp_path))
    listener.press("Delete this entry")
    wait(lambda: len(logged(tmp_path)) == many - 1, "nothing is deleted")
    listener.press("Undo: Deleted")  # the note before it has its own
    wait(lambda: len(logged(tmp_path)) == many, "it does not come back")


def test_a_report_is_chosen_and_saved(listener: Listener, tmp_path: Path, keys: Keys) -> None:
    listener.press("Progress", "radio button")
    listener.press("Report")
    listener.on_page("Report")
    assert listener.nameless() == []
    boxes = {n.description for n in listener.all() if n.role == "combo box"}
    assert {"What to make", "Paper"} <= boxes
    told = listener.names("label")
    listener.press_until("4 weeks", lambda: listener.names("label") != told, "radio button")
    before = listener.meet("filler", "Preview of the first page").description
    listener.press_until(
        "Stop signs",
        lambda: listener.meet("filler", "Preview of the first page").description != before,
        "check box",
    )
    listener.press("Save as")
    listener.meet("text", "File name").call(
        "EditableText", "SetTextContents", "s", str(tmp_path / "report.pdf")
    )
    keys("Return")
    wait((tmp_path / "report.pdf").exists, "no report")
    listener.meet("label", "Saved:")


def test_an_answer_that_stops_sends_to_a_professional_and_is_read_out(
    heard: tuple[Listener, Reader], tmp_path: Path
) -> None:
    listener, reads = heard
    listener.press("Start: ")
    listener.on_page("Session")
    listener.press("Something is new")
    numb = wait(
        lambda: next((n for n in listener.names("check box") if "numb" in n.lower()), None), "no list"
    )
    assert listener.nameless() == []
    listener.press(numb, "check box")
    listener.press("Go on")
    (stop,) = wait(lambda: [a.text for a in reads.announced if a.how == ASSERTIVE], "nothing is said")
    assert "professional" in stop or "emergency" in stop
    labels = " ".join(listener.names("label"))
    assert all(sentence in labels for sentence in stop.split(". ")[:1])
    listener.press("Back to Today")
    listener.on_page("Today")
    assert not [e for e in logged(tmp_path) if isinstance(e, SessionRecord) and is_new(e)]
    assert not listener.find("push button", "Start: ")


def test_every_chart_has_its_table(listener: Listener) -> None:
    listener.press("Progress", "radio button")
    listener.on_page("Progress")

    def charts_shown() -> list[str]:
        return [n.partition(": ")[2] for n in listener.names("push button") if n.startswith("Show as table")]

    charts = wait(lambda: len(shown := charts_shown()) >= 5 and shown, "five charts")
    for title in charts:
        listener.press_until(f"Show as table: {title}", lambda t=title: listener.find("table", t))
        heads = [n.name for n in listener.meet("table", title).walk() if n.role == "column header"]
        assert len(heads) >= 2
        assert all(heads)
        listener.press_until(f"Hide table: {title}", lambda t=title: listener.find("panel", t))


def test_where_it_hurts_is_told_by_a_list(listener: Listener, tmp_path: Path) -> None:
    listener.press("Start: ")
    listener.on_page("Session")
    listener.press("Say where")
    listener.meet("check box", "Low back")
    regions = listener.names("check box")
    assert len(regions) == len(set(regions)) >= len(Place)
    listener.press("Low back", "check box")
    listener.rate(2)
    running = JournalFile(tmp_path / "data" / "session.json", Session)
    begun = wait(running.load, "no session")
    assert [set(given.places) for given in begun.check_ins] == [{Place.LOW_BACK}]


def test_a_self_test_is_taken_by_ear(listener: Listener, tmp_path: Path) -> None:
    listener.press("Learn", "radio button")
    listener.press("Chair sit-and-reach")
    listener.press("Take this test")
    listener.on_page("Chair sit-and-reach")
    assert listener.nameless() == []
    listener.press("I have warmed up", "check box")
    listener.press("Begin")
    listener.rate(1)
    sides: list[str] = []
    while (step := wait(lambda: at_step(listener), "neither a try nor an outcome")) != "Done":
        sides.append(step.partition(",")[0])
        if "Practice" not in step:
            field = listener.meet("text", "What the ruler shows")
            field.call("EditableText", "SetTextContents", "s", str(len(sides)))
            listener.press("past the toes", "radio button")
        listener.press_until(
            "Done" if "Practice" in step else "Keep it", lambda was=step: at_step(listener) not in ("", was)
        )
    assert {side: sides.count(side) for side in sides} == {"Left leg": 5, "Right leg": 5}
    listener.press("Done")
    listener.on_page("Today")
    results = [e for e in logged(tmp_path) if isinstance(e, SelfTestRecord) and is_new(e)]
    assert len(results) == 2


def at_step(listener: Listener) -> str:
    """What the page is called while a leg is tried; "Done" behind the last one; else nothing."""
    shown = listener.shown()
    named = [name for role, name in shown if role == "filler" and " leg, " in name]
    if named:
        return named[0]
    return "Done" if {("push button", "Done"), ("filler", "Chair sit-and-reach")} <= set(shown) else ""


def due(folder: Path, seconds: float) -> None:
    """Let a break be due in so many seconds."""
    now = SystemClock().now()
    places = Places.under(folder / "data")
    places.create()
    BreakFile(places.breaks).save(BreakState(now=now, left_s=seconds, due=now + timedelta(seconds=seconds)))


def test_a_break_is_offered_and_left_by_ear(xserver: dict[str, str], tmp_path: Path, keys: Keys) -> None:
    due(tmp_path, 6)
    with listening(xserver, tmp_path, (), AGREED) as (listener, reads):
        keys("shift")
        listener.hears("minutes for the legs")
        assert listener.nameless() == []
        listener.press("Not today")
        listener.press("No time")
        left = wait(lambda: [e for e in logged(tmp_path) if isinstance(e, BreakRecord)], "nothing is kept")
        assert [e.outcome for e in left] == [BreakOutcome.SKIPPED]
        wait(lambda: not listener.find("push button", "No time"), "the card stays")
        assert {a.how for a in reads.announced} == {POLITE}
        assert not any("card is gone" in text for text in listener.announced)


def test_a_card_that_is_answered_elsewhere_says_that_it_is_gone(
    xserver: dict[str, str], tmp_path: Path, keys: Keys
) -> None:
    due(tmp_path, 6)
    with listening(xserver, tmp_path, (), AGREED) as (listener, _):
        keys("shift")
        listener.hears("minutes for the legs")
        listener.meet("button menu", "Pause").act("ShowMenu")
        keys("Down", "Return")
        listener.hears("The card is gone.")
        assert sum("card is gone" in text for text in listener.announced) == 1
