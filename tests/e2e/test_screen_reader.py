"""The app through its accessibility tree alone: no key, no pixel, only roles, names and what is announced."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.atspi import ASSERTIVE, POLITE
from tests.e2e.listener import Listener, listening
from tests.e2e.test_window import record
from tests.patience import wait

pytestmark = pytest.mark.display
STEPS = 200
"""Skips after which a session that does not end is a fault."""


def set_up(listener: Listener) -> None:
    """Pass the first run."""
    listener.press("Go on")
    read(listener)
    listener.press("None of these")
    listener.press("Start the plan")
    listener.on_page("Today")


def read(listener: Listener) -> None:
    """Turn the safety list over to its end; what comes into sight is announced."""
    listener.meet("push button", "Read on")
    for _ in range(STEPS):
        if listener.find("push button", "None of these") is not None:
            return
        before = len(listener.announced)
        listener.press("Read on")
        wait(lambda n=before: len(listener.announced) > n, "an announcement of the next lines")
    raise AssertionError(listener.announced)


def test_the_whole_safety_list_is_told_as_it_is_turned_over(xserver: dict[str, str], tmp_path: Path) -> None:
    with listening(xserver, tmp_path) as (listener, reads):
        listener.press("Go on")
        lines = wait(lambda: listener.names("check box"), "no list")
        read(listener)
        told = " ".join(listener.announced)
        assert [line for line in lines if line.rstrip(".") not in told] == []
        assert told.count("Needs help at once:") == 1
        assert {a.how for a in reads.announced} == {POLITE}


def test_a_whole_session_with_its_check_ins_is_driven_by_ear(xserver: dict[str, str], tmp_path: Path) -> None:
    with listening(xserver, tmp_path) as (listener, reads):
        set_up(listener)
        listener.press("Start: Desk routine")
        listener.on_page("Session")
        listener.meet("panel", "How much pain is there right now?")
        listener.rate(2)
        listener.hears("March on the spot")
        skip_until(listener, "Hold for")
        assert listener.nameless() == []
        listener.hears("Last 5 seconds.")
        listener.press("Pause")
        listener.hears("Paused")
        listener.press("Go on")
        listener.hears("Back into position.")
        listener.press("Pain")
        listener.meet("label", "How much pain is there now?")
        listener.rate(1)
        skip_to_the_question(listener, "What was the worst pain")
        listener.rate(3)
        listener.meet("label", "How much pain is there now, after it?")
        listener.rate(1)
        listener.press("Done")
        listener.on_page("Today")
    (tmp_path / "transcript.txt").write_text("\n".join([*listener.transcript, "", *listener.announced]))
    steps = [a.text for a in reads.announced]
    assert {a.how for a in reads.announced} == {POLITE}
    assert steps.count("Paused") == 1
    assert steps.count("Last 5 seconds.") == 1
    assert not [text for text, after in pairwise(steps) if text == after and "Back into" not in text]
    logged = record(tmp_path / "data")
    assert (logged.pre, logged.peak, logged.post) == (2, 3, 1)


def skip_until(listener: Listener, words: str) -> None:
    """Skip step after step until one is announced."""
    for _ in range(STEPS):
        before = len(listener.announced)
        listener.press("Skip")
        wait(lambda n=before: len(listener.announced) > n, "an announcement of the next step")
        if any(words in text for text in listener.announced[before:]):
            return
    raise AssertionError(listener.announced)


def skip_to_the_question(listener: Listener, question: str) -> None:
    """Skip what is left of the session.

    A button that is pressed again at once does not act, so each press is waited for.
    """
    for _ in range(STEPS):
        if listener.find("label", question) is not None:
            return
        before = len(listener.announced)
        listener.press("Skip")
        wait(lambda n=before: len(listener.announced) > n or listener.find("label", question), question)
    raise AssertionError(question)


def test_a_stop_is_said_at_once_and_read_through(xserver: dict[str, str], tmp_path: Path) -> None:
    with listening(xserver, tmp_path) as (listener, reads):
        set_up(listener)
        listener.press("Start: Desk routine")
        listener.rate(9)
        button = listener.meet("push button", "Back to Today")
        wait(lambda: [a for a in reads.announced if a.how == ASSERTIVE], "a stop")
        stops = [a.text for a in reads.announced if a.how == ASSERTIVE]
        labels = [n.name for n in listener.all() if n.role == "label"]
        assert len(stops) == 1
        assert [text for text in labels if text in stops[0]]
        button.act("Press")
        listener.on_page("Today")


def test_every_page_of_the_rail_is_reached_and_has_no_nameless_control(
    xserver: dict[str, str], tmp_path: Path
) -> None:
    with listening(xserver, tmp_path) as (listener, _):
        set_up(listener)
        listener.meet("panel", "Pages")
        for page in ("Library", "Progress", "Learn", "Settings", "Today"):
            listener.press(page, "radio button")
            listener.on_page(page)
            assert listener.nameless() == []
