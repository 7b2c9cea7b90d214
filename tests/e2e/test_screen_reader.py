"""The app through its accessibility tree alone: no key, no pixel, only roles, names and what is announced."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from tests.atspi import ASSERTIVE, FOCUSABLE, POLITE, SHOWING, GoneError, Node, Reader, reader
from tests.e2e.test_window import ROOT, afternoon, command, record
from tests.patience import wait

pytestmark = pytest.mark.display
STEPS = 200
"""Skips after which a session that does not end is a fault."""
CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "button menu",
    "combo box",
    "text",
    "spin box",
    "slider",
}


class Listener:
    """Who hears the screen: finds by role and name, acts, and keeps what was met as a transcript."""

    def __init__(self, reads: Reader) -> None:
        self._reads = reads
        self.transcript: list[str] = []

    @property
    def frame(self) -> Node:
        """The one window."""
        return next(w for app in self._reads.apps() for w in app.children if SHOWING in w.states)

    @property
    def announced(self) -> list[str]:
        return [each.text for each in self._reads.announced]

    def on_page(self, title: str) -> None:
        """Wait for a page by what the window is called."""
        wait(lambda: self._try(lambda: self.frame.name.startswith(title)), title)
        self.transcript.append(f"[{title}]")

    def find(self, role: str, name: str) -> Node | None:
        """Return the first that is shown with a role and with a name that begins so."""
        return self._try(lambda: next((n for n in self.frame.walk() if self._is(n, role, name)), None))

    def meet(self, role: str, name: str) -> Node:
        """Wait for something that is shown."""
        return wait(lambda: self.find(role, name), f"{role} {name}")

    def press(self, name: str, role: str = "push button") -> None:
        """Press what has a role and a name."""
        node = self.meet(role, name)
        self.transcript.append(repr(node))
        node.act("Toggle" if role == "radio button" else "Press")

    def rate(self, number: int) -> None:
        """Answer a question about pain."""
        self.press(str(number), "radio button")
        self.press("Go on")

    def hears(self, words: str) -> None:
        """Wait for an announcement."""
        wait(lambda: any(words in text for text in self.announced), f"{words} in {self.announced}")

    def nameless(self) -> list[str]:
        """Every control shown that can be reached and has no name."""
        nodes = [n for n in self.frame.walk() if n.role in CONTROLS]
        return [repr(n) for n in nodes if FOCUSABLE in n.states and not n.name]

    @staticmethod
    def _is(node: Node, role: str, name: str) -> bool:
        return node.role == role and node.name.replace("&", "").startswith(name)

    @staticmethod
    def _try(look):  # noqa: ANN001, ANN205 - whatever it looks at
        try:
            return look()
        except (GoneError, StopIteration):
            return None


@contextmanager
def listening(screen: dict[str, str], folder: Path) -> Iterator[tuple[Listener, Reader]]:
    """Run the app over a folder, heard and never seen."""
    (run := folder / "run").mkdir()
    with reader(afternoon(screen), run) as (reads, env):
        app = subprocess.Popen(command(folder / "data"), cwd=ROOT, env=env)
        try:
            listener = Listener(reads)
            listener.on_page("Welcome")
            yield listener, reads
        finally:
            app.kill()
            app.wait()


def set_up(listener: Listener) -> None:
    """Pass the first run."""
    listener.press("Go on")
    listener.press("None of these")
    listener.press("Start the plan")
    listener.on_page("Today")


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
        labels = [n.name for n in listener.frame.walk() if n.role == "label"]
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
