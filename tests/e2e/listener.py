"""Who hears the screen: the app in a process of its own, met through its accessibility tree alone."""

import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from hamstretch import __version__
from hamstretch.core.records import Entry
from hamstretch.core.settings import Settings, Teller
from hamstretch.services.clock import SystemClock
from hamstretch.storage.log import LogFile
from hamstretch.storage.places import Places
from hamstretch.storage.settings_store import SettingsStore
from tests.atspi import FOCUSABLE, SHOWING, GoneError, Node, Reader, reader
from tests.e2e.test_window import ROOT, afternoon, command
from tests.patience import wait
from tests.stage import screened

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
HEARD = Settings(told_by=Teller.READER)
"""Steps are told by the screen reader, whether or not this machine has a voice."""


class Listener:
    """Finds by role and name, acts, and keeps what was met as a transcript."""

    def __init__(self, reads: Reader) -> None:
        self._reads = reads
        self.transcript: list[str] = []

    @property
    def frames(self) -> list[Node]:
        """Every window that is shown."""
        return [w for app in self._reads.apps() for w in app.children if SHOWING in w.states]

    @property
    def announced(self) -> list[str]:
        return [each.text for each in self._reads.announced]

    def on_page(self, title: str) -> None:
        """Wait for a page by what the window is called."""
        wait(lambda: self._try(lambda: any(f.name.startswith(title) for f in self.frames)), title)
        self.transcript.append(f"[{title}]")

    def all(self) -> list[Node]:
        """Everything that is shown; empty where the page is just being left."""
        return self._try(lambda: [node for frame in self.frames for node in frame.walk()]) or []

    def shown(self) -> list[tuple[str, str]]:
        """Role and name of everything shown; empty where the page is just being left."""
        return self._try(lambda: [(n.role, n.name) for n in self.all()]) or []

    def names(self, role: str) -> list[str]:
        """The names of everything shown with a role."""
        return [name for each, name in self.shown() if each == role]

    def find(self, role: str, name: str) -> Node | None:
        """Return the first that is shown with a role and with a name that begins so."""
        look = (n for frame in self.frames for n in frame.walk() if self._is(n, role, name))
        return self._try(lambda: next(look, None))

    def meet(self, role: str, name: str) -> Node:
        """Wait for something that is shown."""
        return wait(lambda: self.find(role, name), f"{role} {name}")

    def press(self, name: str, role: str = "push button") -> None:
        """Press what has a role and a name."""
        node = self.meet(role, name)
        self.transcript.append(repr(node))
        node.act("Toggle" if role in ("radio button", "check box") else "Press")

    def press_until(self, name: str, there: Callable[[], object], role: str = "push button") -> None:
        """Press once, and wait for what comes of it."""
        self.press(name, role)
        wait(there, f"after {name}")

    def rate(self, number: int) -> None:
        """Answer a question about pain."""
        self.press(str(number), "radio button")
        self.press("Go on")

    def hears(self, words: str) -> None:
        """Wait for an announcement."""
        wait(lambda: any(words in text for text in self.announced), lambda: f"{words} in {self.announced}")

    def nameless(self) -> list[str]:
        """Every control shown that can be reached and has no name."""
        nodes = [n for n in self.all() if n.role in CONTROLS]
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
def listening(
    screen: dict[str, str],
    folder: Path,
    entries: Sequence[Entry] | None = None,
    settings: Settings = HEARD,
) -> Iterator[tuple[Listener, Reader]]:
    """Run the app over a folder, heard and never seen; with entries, of somebody who agreed this morning."""
    places = Places.under(folder / "data")
    places.create()
    SettingsStore(places.settings).save(settings)
    if entries is not None:
        log = LogFile(places.log, __version__)
        for entry in (*entries, screened(SystemClock().now())):
            log.add(entry)
        log.close()
    (run := folder / "run").mkdir()
    with reader(afternoon(screen), run) as (reads, env):
        app = subprocess.Popen(command(folder / "data"), cwd=ROOT, env=env)
        try:
            listener = Listener(reads)
            listener.on_page("Welcome" if entries is None else "Today")
            yield listener, reads
        finally:
            app.kill()
            app.wait()
